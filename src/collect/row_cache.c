#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/number_map.h"
#include "kbdiff/base/tuple_table.h"
#include "row_cache.h"

/* A row is a tuple: the cell of an own column is the end of the piece before
 * it, behind a unit separator. */
enum { PIECES = ROW_CELL_OWN, SEPARATOR = 0x1f };
_Static_assert((int)PIECES <= TUPLES_PIECES, "a row is a tuple");

struct row_cache {
	struct arena	*arena;
	struct tuple_table	*tuples;	/* of cells, by their state */
	struct cached_row	*all;
	uint32_t	 stamp;		/* the last one given */
	struct cached_row_hot *hot;
	uint64_t	*rounds;
	size_t		 n, cap, hot_cap, rounds_cap;
	/* Rows that are no more than a number, by it; + 1.  Many lists hold
	 * nothing else. */
	struct number_map bare;
	uint64_t	 round;		/* the last one */
	char		*piece;		/* that is made for a row */
	size_t		 piece_cap;

	/* What number rows have in another collection, from 1; 0: not asked
	 * for yet. */
	const struct row_cache *elsewhere;
	uint32_t	*there;
	size_t		 nthere;
};

struct row_cache *
row_cache_new(void)
{
	struct row_cache *s = xcalloc(1, sizeof *s);

	s->arena = arena_new();
	s->tuples = tuple_table_new();
	number_map_init(&s->bare, 9);
	return s;
}

void
row_cache_free(struct row_cache *s)
{
	if (s == NULL)
		return;
	arena_free(s->arena);
	free(s->all);
	free(s->hot);
	free(s->rounds);
	tuple_table_free(s->tuples);
	number_map_fini(&s->bare);
	free(s->there);
	free(s->piece);
	free(s);
}

size_t
row_cache_count(const struct row_cache *s)
{
	return s->n;
}

static unsigned
find_traits(const struct cached_row *s)
{
	unsigned traits = 0;

	traits |= s->day.proves == DATE_MDY ? TRAIT_MDY : 0;
	traits |= s->day.proves == DATE_DMY ? TRAIT_DMY : 0;
	traits |= s->day.form == DATE_EITHER ? TRAIT_EITHER : 0;
	if (s->day.form == DATE_EITHER && span_find(s->cells[ROW_CELL_DATE],
					      ':') != s->cells[ROW_CELL_DATE].n)
		traits |= TRAIT_TIMED;
	traits |= s->day.form == DATE_UNREADABLE ? TRAIT_UNREAD : 0;
	if (s->id.form != UPDATE_ID_KB && s->id.form != UPDATE_ID_TEXT)
		traits = TRAIT_NO_UPDATE |
		    (traits & (TRAIT_MDY | TRAIT_DMY));
	traits |= s->told;
	traits |= s->state == STATE_UNKNOWN ? TRAIT_UNKNOWN : 0;
	for (int c = 0; c < ROW_CELL_OWN; c++)
		traits |= span_is_ascii(s->cells[c]) ? 0 : TRAIT_RAW;
	return traits;
}

/* Parts the last piece again. */
static void
part_own(struct cached_row *row)
{
	struct span *piece = &row->cells[PIECES - 1];
	size_t n = piece->n;

	row->cells[ROW_CELL_OWN] = SPAN_NONE;
	if ((row->told & TRAITS_OWN) == 0)
		return;
	while (n != 0 && piece->p[n - 1] != SEPARATOR)
		n--;
	if (n == 0)
		return;
	row->cells[ROW_CELL_OWN] = span_from(*piece, n);
	piece->n = n - 1;
}

/* Reads the row that the tuples have numbered last. */
static void
add(struct row_cache *s, enum state state, unsigned told)
{
	struct cached_row *new;

	s->all = xgrow(s->all, s->n, &s->cap, sizeof *s->all);
	s->hot = xgrow(s->hot, s->n, &s->hot_cap, sizeof *s->hot);
	s->rounds = xgrow(s->rounds, s->n, &s->rounds_cap, sizeof *s->rounds);
	new = &s->all[s->n];
	tuple_table_last(s->tuples, new->cells, PIECES);
	new->state = state;
	new->told = told;
	part_own(new);
	new->id = update_id_scan(
	    new->cells[ROW_CELL_ID], new->cells[ROW_CELL_FALLBACK], s->arena);
	new->day = date_scan(new->cells[ROW_CELL_DATE]);
	s->rounds[s->n] = 0;
	s->hot[s->n] = (struct cached_row_hot){ .traits = find_traits(new) };
	for (int e = 0; e < ROW_CACHE_ORDERS; e++)
		s->hot[s->n].entries[e] = ROW_CACHE_NO_ENTRY;
	s->n++;
}

/* Of the traits of TRAIT_OWN a row has one at most. */
#define OWN_COUNT	6
_Static_assert(STATE_COUNT * 4 * OWN_COUNT <= TUPLES_TAGS, "a tag fits");

static unsigned
tag_of(enum state state, unsigned told)
{
	static const unsigned owns[OWN_COUNT] = { 0, TRAIT_OWN_YES,
	    TRAIT_OWN_NO, TRAIT_OWN_DONE, TRAIT_OWN_UNDONE, TRAIT_OWN_NUMBER };
	unsigned own = OWN_COUNT - 1;

	while (own != 0 && (told & owns[own]) == 0)
		own--;
	return (unsigned)state + STATE_COUNT * (((told & TRAIT_CHECK) != 0) +
	    2u * ((told & TRAIT_SAID) != 0) + 4 * own);
}

/* The row's pieces where an own column says something. */
static void
join_own(struct row_cache *s, const struct span cells[ROW_CELL_COUNT],
    struct span pieces[PIECES])
{
	struct span last = cells[PIECES - 1], own = cells[ROW_CELL_OWN];

	memcpy(pieces, cells, PIECES * sizeof *pieces);
	while (s->piece_cap < last.n + 1 + own.n)
		s->piece = xgrow(s->piece, s->piece_cap, &s->piece_cap, 1);
	if (last.n != 0)
		memcpy(s->piece, last.p, last.n);
	s->piece[last.n] = SEPARATOR;
	memcpy(s->piece + last.n + 1, own.p, own.n);
	pieces[PIECES - 1] = (struct span){ s->piece, last.n + 1 + own.n };
}

uint32_t
row_cache_number(struct row_cache *s, const struct span cells[ROW_CELL_COUNT],
    enum state state, unsigned told)
{
	struct span joined[PIECES];
	const struct span *pieces = cells;
	uint32_t number;

	if ((told & TRAITS_OWN) != 0 && cells[ROW_CELL_OWN].n != 0) {
		join_own(s, cells, joined);
		pieces = joined;
	}
	number = tuple_table_number(s->tuples, told == 0 ? (unsigned)state :
	    tag_of(state, told), pieces, PIECES);
	if (number == s->n)
		add(s, state, told);
	return number;
}

/* Apart, so that what it keeps on the stack costs no call that finds a row. */
static __attribute__((noinline)) uint32_t
add_bare(struct row_cache *s, uint32_t kb)
{
	struct span cells[ROW_CELL_COUNT];
	uint32_t number;
	char id[16];

	for (int c = 0; c < ROW_CELL_COUNT; c++)
		cells[c] = SPAN_NONE;
	cells[ROW_CELL_ID] = (struct span){ id, (size_t)snprintf(id, sizeof id,
	    "KB%u", (unsigned)kb) };
	number = row_cache_number(s, cells, STATE_INSTALLED, 0);
	*number_map_at(&s->bare, kb) = number + 1;
	return number;
}

uint32_t
row_cache_of_update(struct row_cache *s, uint32_t kb)
{
	uint32_t next = number_map_get(&s->bare, kb);

	return next != 0 ? next - 1 : add_bare(s, kb);
}

const struct cached_row *
row_cache_at(const struct row_cache *s, uint32_t number)
{
	return &s->all[number];
}

unsigned
row_cache_traits(const struct row_cache *s, uint32_t number)
{
	return s->hot[number].traits;
}

uint32_t
row_cache_stamp(struct row_cache *s)
{
	return ++s->stamp;
}

uint64_t
row_cache_round(struct row_cache *s)
{
	return ++s->round;
}

bool
row_cache_first(struct row_cache *s, uint32_t number, uint64_t round)
{
	bool first = s->rounds[number] < round;

	s->rounds[number] = round;
	return first;
}

struct cached_row_hot *
row_cache_hot(struct row_cache *s)
{
	return s->hot;
}

/* Room for the numbers that rows have in that collection. */
static void
look_elsewhere(struct row_cache *s, const struct row_cache *elsewhere)
{
	if (s->elsewhere != elsewhere)
		s->nthere = 0;
	s->elsewhere = elsewhere;
	if (s->nthere == s->n)
		return;
	s->there = xreallocarray(s->there, s->n, sizeof *s->there);
	memset(s->there + s->nthere, 0, (s->n - s->nthere) *
	    sizeof *s->there);
	s->nthere = s->n;
}

void
row_cache_adopt(struct row_cache *s, struct row_cache *other,
    uint32_t *numbers, size_t n)
{
	const struct cached_row *row;
	uint32_t *here;

	if (s == other)
		return;
	look_elsewhere(other, s);
	for (size_t i = 0; i < n; i++) {
		here = &other->there[numbers[i]];
		row = &other->all[numbers[i]];
		if (*here == 0)
			*here = 1 + row_cache_number(s, row->cells, row->state,
			    row->told);
		numbers[i] = *here - 1;
	}
}

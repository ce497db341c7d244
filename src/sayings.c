#include <stdlib.h>

#include "kbdiff/mem.h"
#include "kbdiff/sayings.h"

/* Entries differ by the order only where the date does. */
enum { ENTRY_FIXED, ENTRY_MDY, ENTRY_DMY, ENTRY_COUNT };

/* What is looked at for each row of a list: kept close together. */
struct hot {
	uint32_t	entries[ENTRY_COUNT];
	uint32_t	traits;
};

struct slot {
	const char	*key;
	uint32_t	hash;
	uint32_t	number;		/* + 1; 0 where free */
};

/* A row that is no more than a number: many lists hold nothing else. */
struct bare {
	uint32_t	kb;
	uint32_t	number;		/* + 1; 0 where free */
};

struct sayings {
	struct arena	*arena;
	struct saying	*all;
	struct hot	*hot;
	uint64_t	*rounds;
	size_t		 n, cap, hot_cap, rounds_cap;
	struct slot	*slots;
	size_t		 mask;
	struct bare	*bare;
	size_t		 nbare, bare_mask;
	uint64_t	 round;		/* the last one */

	/* What number rows have in another collection, from 1; 0: not asked
	 * for yet. */
	const struct sayings *elsewhere;
	uint32_t	*there;
	size_t		 nthere;
};

#define SLOTS_FIRST	1024
#define BARE_FIRST	512

struct sayings *
sayings_new(void)
{
	struct sayings *s = xcalloc(1, sizeof *s);

	s->arena = arena_new();
	s->mask = SLOTS_FIRST - 1;
	s->slots = xcalloc(SLOTS_FIRST, sizeof *s->slots);
	s->bare_mask = BARE_FIRST - 1;
	s->bare = xcalloc(BARE_FIRST, sizeof *s->bare);
	return s;
}

void
sayings_free(struct sayings *s)
{
	if (s == NULL)
		return;
	arena_free(s->arena);
	free(s->all);
	free(s->hot);
	free(s->rounds);
	free(s->slots);
	free(s->bare);
	free(s->there);
	free(s);
}

/*
 * A row's key is one piece of memory: its shape, which is its state and how
 * long each cell is, a byte each, and the cells.
 */
#define KEY_HEAD	sizeof(uint64_t)
#define LONG		0xffu		/* that or longer */

static inline uint64_t
load(const char *p)
{
	uint64_t w;

	memcpy(&w, p, sizeof w);
	return w;
}

/* A cell of less than eight bytes. */
static inline uint64_t
load_short(const char *p, size_t n)
{
	uint32_t first, last;

	if (n < 4)
		return (unsigned char)p[0] | (uint64_t)(unsigned char)p[n / 2]
		    << 8 | (uint64_t)(unsigned char)p[n - 1] << 16;
	memcpy(&first, p, sizeof first);
	memcpy(&last, p + n - sizeof last, sizeof last);
	return first | (uint64_t)last << 32;
}

static inline uint64_t
mix(uint64_t h, uint64_t w)
{
	h = (h ^ w) * 0xe7037ed1a0b428dbu;
	return h ^ h >> 32;
}

/* Cells are short: calls would cost more than what they do. */
static inline uint64_t
hash_cell(uint64_t h, struct span s)
{
	size_t i;

	if (s.n < 8)
		return mix(h, load_short(s.p, s.n));
	for (i = 0; i + 8 < s.n; i += 8)
		h = mix(h, load(s.p + i));
	return mix(h, load(s.p + s.n - 8));
}

static inline bool
same_bytes(const char *p, struct span s)
{
	if (s.n > 32)
		return memcmp(p, s.p, s.n) == 0;
	if (s.n < 8)
		return load_short(p, s.n) == load_short(s.p, s.n);
	for (size_t i = 0; i + 8 < s.n; i += 8)
		if (load(p + i) != load(s.p + i))
			return false;
	return load(p + s.n - 8) == load(s.p + s.n - 8);
}

/* A row to be looked up: its cells that are not empty, and what they give. */
struct wanted {
	struct span	 cells[CELL_COUNT];
	size_t		 n;
	uint64_t	 shape;
	uint32_t	 hash;
	bool		 any_long;
};

static void
look_at(struct wanted *w, const struct span cells[CELL_COUNT],
    enum state state)
{
	uint64_t shape = (uint64_t)state, h = 0;
	bool any_long = false;
	size_t n = 0;

	for (int c = 0; c < CELL_COUNT; c++) {
		shape <<= 8;
		if (cells[c].n == 0)
			continue;
		shape |= cells[c].n < LONG ? cells[c].n : LONG;
		any_long |= cells[c].n >= LONG;
		h = hash_cell(h, cells[c]);
		w->cells[n++] = cells[c];
	}
	h = mix(h, shape);
	w->n = n;
	w->shape = shape;
	w->hash = (uint32_t)(h >> 32 ^ h);
	w->any_long = any_long;
}

static bool
same_lengths(const struct saying *s, const struct span cells[CELL_COUNT])
{
	for (int c = 0; c < CELL_COUNT; c++)
		if (s->cells[c].n != cells[c].n)
			return false;
	return true;
}

/* Whether the key is that of a row of the same shape. */
static inline bool
is_key(const char *key, const struct wanted *w)
{
	key += KEY_HEAD;
	for (size_t i = 0; i < w->n; i++) {
		if (!same_bytes(key, w->cells[i]))
			return false;
		key += w->cells[i].n;
	}
	return true;
}

static void
grow_slots(struct sayings *s)
{
	size_t mask = s->mask * 2 + 1, at;
	struct slot *slots = xcalloc(mask + 1, sizeof *slots);

	for (size_t i = 0; i <= s->mask; i++) {
		if (s->slots[i].number == 0)
			continue;
		for (at = s->slots[i].hash & mask; slots[at].number != 0; )
			at = (at + 1) & mask;
		slots[at] = s->slots[i];
	}
	free(s->slots);
	s->slots = slots;
	s->mask = mask;
}

static unsigned
find_traits(const struct saying *s)
{
	unsigned traits = 0;

	traits |= s->day.proves == DATE_MDY ? TRAIT_MDY : 0;
	traits |= s->day.proves == DATE_DMY ? TRAIT_DMY : 0;
	traits |= s->day.form == DATE_EITHER ? TRAIT_EITHER : 0;
	if (s->day.form == DATE_EITHER && span_find(s->cells[CELL_DATE], ':') !=
	    s->cells[CELL_DATE].n)
		traits |= TRAIT_TIMED;
	traits |= s->day.form == DATE_UNREADABLE ? TRAIT_UNREAD : 0;
	if (s->id.form != UPDATE_KB && s->id.form != UPDATE_TEXT)
		traits = TRAIT_NO_UPDATE |
		    (traits & (TRAIT_MDY | TRAIT_DMY));
	for (int c = 0; c < CELL_COUNT; c++)
		traits |= span_is_ascii(s->cells[c]) ? 0 : TRAIT_RAW;
	return traits;
}

/* The key, which keeps the cells too. */
static const char *
keep_key(struct sayings *s, uint64_t shape,
    const struct span cells[CELL_COUNT], struct span kept[CELL_COUNT])
{
	size_t n = KEY_HEAD;
	char *key, *to;

	for (int c = 0; c < CELL_COUNT; c++)
		n += cells[c].n;
	key = arena_alloc(s->arena, n);
	memcpy(key, &shape, KEY_HEAD);
	to = key + KEY_HEAD;
	for (int c = 0; c < CELL_COUNT; c++) {
		kept[c] = (struct span){ to, cells[c].n };
		if (cells[c].n != 0)
			memcpy(to, cells[c].p, cells[c].n);
		to += cells[c].n;
	}
	return key;
}

static const char *
add(struct sayings *s, uint64_t shape, const struct span cells[CELL_COUNT],
    enum state state)
{
	struct saying *new;
	const char *key;

	s->all = xgrow(s->all, s->n, &s->cap, sizeof *s->all);
	s->hot = xgrow(s->hot, s->n, &s->hot_cap, sizeof *s->hot);
	s->rounds = xgrow(s->rounds, s->n, &s->rounds_cap, sizeof *s->rounds);
	new = &s->all[s->n];
	key = keep_key(s, shape, cells, new->cells);
	new->state = state;
	new->id = update_scan(new->cells[CELL_ID], new->cells[CELL_FALLBACK],
	    s->arena);
	new->day = date_scan(new->cells[CELL_DATE]);
	s->rounds[s->n] = 0;
	s->hot[s->n] = (struct hot){ .traits = find_traits(new) };
	for (int e = 0; e < ENTRY_COUNT; e++)
		s->hot[s->n].entries[e] = SAYING_NO_ENTRY;
	s->n++;
	return key;
}

uint32_t
sayings_number(struct sayings *s, const struct span cells[CELL_COUNT],
    enum state state)
{
	struct wanted w;
	struct slot *slot;
	size_t at;

	look_at(&w, cells, state);
	for (at = w.hash & s->mask; ; at = (at + 1) & s->mask) {
		slot = &s->slots[at];
		if (slot->number == 0)
			break;
		if (slot->hash == w.hash && load(slot->key) == w.shape &&
		    (!w.any_long || same_lengths(&s->all[slot->number - 1],
		    cells)) && is_key(slot->key, &w))
			return slot->number - 1;
	}
	slot->key = add(s, w.shape, cells, state);
	slot->hash = w.hash;
	slot->number = (uint32_t)s->n;
	if (s->n * 2 > s->mask)
		grow_slots(s);
	return (uint32_t)s->n - 1;
}

/* Where it is or would be. */
static struct bare *
find_bare(struct bare *bare, size_t mask, uint32_t kb)
{
	size_t at = (kb * UINT32_C(2654435761) >> 12) & mask;

	while (bare[at].number != 0 && bare[at].kb != kb)
		at = (at + 1) & mask;
	return &bare[at];
}

static void
grow_bare(struct sayings *s)
{
	size_t mask = s->bare_mask * 2 + 1;
	struct bare *bare = xcalloc(mask + 1, sizeof *bare);

	for (size_t i = 0; i <= s->bare_mask; i++)
		if (s->bare[i].number != 0)
			*find_bare(bare, mask, s->bare[i].kb) = s->bare[i];
	free(s->bare);
	s->bare = bare;
	s->bare_mask = mask;
}

uint32_t
sayings_of_update(struct sayings *s, uint32_t kb)
{
	struct bare *bare = find_bare(s->bare, s->bare_mask, kb);
	struct span cells[CELL_COUNT];
	char id[16];
	uint32_t number;

	if (bare->number != 0)
		return bare->number - 1;
	for (int c = 0; c < CELL_COUNT; c++)
		cells[c] = SPAN_NONE;
	cells[CELL_ID] = (struct span){ id, (size_t)snprintf(id, sizeof id,
	    "KB%u", (unsigned)kb) };
	number = sayings_number(s, cells, STATE_INSTALLED);
	*bare = (struct bare){ kb, number + 1 };
	if (++s->nbare * 2 > s->bare_mask)
		grow_bare(s);
	return number;
}

const struct saying *
sayings_at(const struct sayings *s, uint32_t number)
{
	return &s->all[number];
}

unsigned
sayings_traits(const struct sayings *s, uint32_t number)
{
	return s->hot[number].traits;
}

uint64_t
sayings_round(struct sayings *s)
{
	return ++s->round;
}

bool
sayings_first(struct sayings *s, uint32_t number, uint64_t round)
{
	bool first = s->rounds[number] < round;

	s->rounds[number] = round;
	return first;
}

uint32_t *
sayings_entry(struct sayings *s, uint32_t number, enum date_order order)
{
	struct hot *hot = &s->hot[number];

	return &hot->entries[(hot->traits & TRAIT_EITHER) == 0 ? ENTRY_FIXED :
	    order == DATE_MDY ? ENTRY_MDY : order == DATE_DMY ? ENTRY_DMY :
	    ENTRY_FIXED];
}

/* Room for the numbers that rows have in that collection. */
static void
look_elsewhere(struct sayings *s, const struct sayings *elsewhere)
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

uint32_t
sayings_adopt(struct sayings *s, struct sayings *other, uint32_t number)
{
	const struct saying *saying = &other->all[number];

	if (s == other)
		return number;
	look_elsewhere(other, s);
	if (other->there[number] == 0)
		other->there[number] = 1 + sayings_number(s, saying->cells,
		    saying->state);
	return other->there[number] - 1;
}

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
	uint32_t	tag;		/* upper half of the hash */
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
};

#define SLOTS_FIRST	1024

struct sayings *
sayings_new(void)
{
	struct sayings *s = xcalloc(1, sizeof *s);

	s->arena = arena_new();
	s->mask = SLOTS_FIRST - 1;
	s->slots = xcalloc(SLOTS_FIRST, sizeof *s->slots);
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
	free(s);
}

static uint64_t
hash_cells(const struct span cells[CELL_COUNT], enum state state)
{
	uint64_t h = (uint64_t)state;

	for (int c = 0; c < CELL_COUNT; c++)
		h = hash_bytes(h, cells[c].p, cells[c].n);
	return h;
}

static bool
is_same(const struct saying *s, const struct span cells[CELL_COUNT],
    enum state state)
{
	for (int c = 0; c < CELL_COUNT; c++)
		if (s->cells[c].n != cells[c].n)
			return false;
	for (int c = 0; c < CELL_COUNT; c++)
		if (!span_eq(s->cells[c], cells[c]))
			return false;
	return s->state == state;
}

static void
grow_slots(struct sayings *s)
{
	size_t mask = s->mask * 2 + 1, at;
	struct slot *slots = xcalloc(mask + 1, sizeof *slots);
	uint64_t h;

	for (uint32_t i = 0; i < s->n; i++) {
		h = hash_cells(s->all[i].cells, s->all[i].state);
		for (at = h & mask; slots[at].number != 0; )
			at = (at + 1) & mask;
		slots[at] = (struct slot){ (uint32_t)(h >> 32), i + 1 };
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
	traits |= s->day.form == DATE_UNREADABLE ? TRAIT_UNREAD : 0;
	if (s->id.form != UPDATE_KB && s->id.form != UPDATE_TEXT)
		traits = TRAIT_NO_UPDATE |
		    (traits & (TRAIT_MDY | TRAIT_DMY));
	for (int c = 0; c < CELL_COUNT; c++)
		traits |= span_is_ascii(s->cells[c]) ? 0 : TRAIT_RAW;
	return traits;
}

static void
add(struct sayings *s, const struct span cells[CELL_COUNT], enum state state)
{
	struct saying *new;

	s->all = xgrow(s->all, s->n, &s->cap, sizeof *s->all);
	s->hot = xgrow(s->hot, s->n, &s->hot_cap, sizeof *s->hot);
	s->rounds = xgrow(s->rounds, s->n, &s->rounds_cap, sizeof *s->rounds);
	new = &s->all[s->n];
	new->state = state;
	for (int c = 0; c < CELL_COUNT; c++)
		new->cells[c] = cells[c].n == 0 ? SPAN_NONE :
		    arena_dup(s->arena, cells[c]);
	new->id = update_scan(new->cells[CELL_ID], new->cells[CELL_FALLBACK],
	    s->arena);
	new->day = date_scan(new->cells[CELL_DATE]);
	s->rounds[s->n] = 0;
	s->hot[s->n] = (struct hot){ .traits = find_traits(new) };
	for (int e = 0; e < ENTRY_COUNT; e++)
		s->hot[s->n].entries[e] = SAYING_NO_ENTRY;
	s->n++;
}

uint32_t
sayings_number(struct sayings *s, const struct span cells[CELL_COUNT],
    enum state state)
{
	uint64_t h = hash_cells(cells, state);
	uint32_t tag = (uint32_t)(h >> 32);
	struct slot *slot;
	size_t at;

	for (at = h & s->mask; ; at = (at + 1) & s->mask) {
		slot = &s->slots[at];
		if (slot->number == 0)
			break;
		if (slot->tag == tag &&
		    is_same(&s->all[slot->number - 1], cells, state))
			return slot->number - 1;
	}
	add(s, cells, state);
	*slot = (struct slot){ tag, (uint32_t)s->n };
	if (s->n * 2 > s->mask)
		grow_slots(s);
	return (uint32_t)s->n - 1;
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

#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/tuple_table.h"

/*
 * A tuple's key is one piece of memory: its shape, which is its tag and how
 * long each piece is, a byte each; the lengths, if one of them does not fit a
 * byte; and the pieces.
 */
#define KEY_HEAD	sizeof(uint64_t)
#define LONG		0xffu		/* that or longer */

struct slot {
	const char	*key;
	uint32_t	hash;
	uint32_t	number;		/* + 1; 0 where free */
};

struct tuple_table {
	struct arena	*arena;
	size_t		 n, mask;
	struct slot	*slots;
	const char	*last;		/* pieces of the last one's key */
	size_t		 lengths[TUPLES_PIECES];
};

#define SLOTS_FIRST	1024

struct tuple_table *
tuple_table_new(void)
{
	struct tuple_table *t = xcalloc(1, sizeof *t);

	t->arena = arena_new();
	t->mask = SLOTS_FIRST - 1;
	t->slots = xcalloc(SLOTS_FIRST, sizeof *t->slots);
	return t;
}

void
tuple_table_free(struct tuple_table *t)
{
	if (t == NULL)
		return;
	arena_free(t->arena);
	free(t->slots);
	free(t);
}

size_t
tuple_table_count(const struct tuple_table *t)
{
	return t->n;
}

static inline uint64_t
load(const char *p)
{
	uint64_t w;

	memcpy(&w, p, sizeof w);
	return w;
}

/* A piece of one to seven bytes. */
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

/* Two words at once: only one product waits for the one before. */
static inline uint64_t
mix_two(uint64_t h, const char *p, const char *q)
{
	uint64_t w = load(q);

	return mix(h, load(p)) ^ (w ^ w >> 29) * 0x8ebc6af09c88c6e3u;
}

/* Pieces are short: calls would cost more than what they do. */
static inline uint64_t
hash_piece(uint64_t h, struct span s)
{
	const char *end = s.p + s.n;

	if (s.n < 8)
		return mix(h, load_short(s.p, s.n));
	for (size_t i = 0; i + 16 < s.n; i += 16)
		h = mix_two(h, s.p + i, s.p + i + 8);
	return mix_two(h, s.n < 16 ? s.p : end - 16, end - 8);
}

static inline bool
same_bytes(const char *p, struct span s)
{
	size_t i;

	if (s.n < 8)
		return load_short(p, s.n) == load_short(s.p, s.n);
	if (s.n < 16)
		return load(p) == load(s.p) &&
		    load(p + s.n - 8) == load(s.p + s.n - 8);
	for (i = 0; i + 16 < s.n; i += 16)
		if (memcmp(p + i, s.p + i, 16) != 0)
			return false;
	return memcmp(p + s.n - 16, s.p + s.n - 16, 16) == 0;
}

/* The shape of a tuple, and whether a byte tells the length of each piece. */
static inline uint64_t
shape_of(unsigned tag, const struct span *pieces, size_t n, bool *all_short)
{
	uint64_t shape = tag;

	*all_short = true;
	for (size_t i = 0; i < n; i++) {
		shape = shape << 8 | (pieces[i].n < LONG ? pieces[i].n : LONG);
		*all_short &= pieces[i].n < LONG;
	}
	return shape << 8 * (TUPLES_PIECES - n);
}

/* The lower half, into which mix folds the upper one. */
static inline uint32_t
hash_of(uint64_t shape, const struct span *pieces, size_t n)
{
	uint64_t h = shape;

	for (size_t i = 0; i < n; i++)
		if (pieces[i].n != 0)
			h = hash_piece(h, pieces[i]);
	return (uint32_t)h;
}

/* A tuple that is looked up. */
struct wanted {
	const struct span *pieces;
	size_t		 n;
	uint64_t	 shape;
	uint32_t	 hash;
	bool		 all_short;
};

static inline __attribute__((always_inline)) struct wanted
look_at(unsigned tag, const struct span *pieces, size_t n)
{
	struct wanted w = { .pieces = pieces, .n = n };

	w.shape = shape_of(tag, pieces, n, &w.all_short);
	w.hash = hash_of(w.shape, pieces, n);
	return w;
}

static inline bool
same_lengths(const char *key, const struct wanted *w)
{
	size_t n;

	for (size_t i = 0; i < w->n; i++, key += sizeof n) {
		memcpy(&n, key, sizeof n);
		if (n != w->pieces[i].n)
			return false;
	}
	return true;
}

/* True if the key is that of this tuple. */
static inline bool
is_key(const char *key, const struct wanted *w)
{
	if (load(key) != w->shape)
		return false;
	key += KEY_HEAD;
	if (!w->all_short) {
		if (!same_lengths(key, w))
			return false;
		key += w->n * sizeof(size_t);
	}
	for (size_t i = 0; i < w->n; i++) {
		if (w->pieces[i].n != 0 && !same_bytes(key, w->pieces[i]))
			return false;
		key += w->pieces[i].n;
	}
	return true;
}

/* Returns the slot in which the tuple is or would be. */
static inline struct slot *
find(const struct tuple_table *t, const struct wanted *w)
{
	struct slot *slot;

	for (size_t at = w->hash & t->mask; ; at = (at + 1) & t->mask) {
		slot = &t->slots[at];
		if (slot->number == 0 || (slot->hash == w->hash &&
		    is_key(slot->key, w)))
			return slot;
	}
}

static void
grow(struct tuple_table *t)
{
	size_t mask = t->mask * 2 + 1, at;
	struct slot *slots = xcalloc(mask + 1, sizeof *slots);

	for (size_t i = 0; i <= t->mask; i++) {
		if (t->slots[i].number == 0)
			continue;
		for (at = t->slots[i].hash & mask; slots[at].number != 0; )
			at = (at + 1) & mask;
		slots[at] = t->slots[i];
	}
	free(t->slots);
	t->slots = slots;
	t->mask = mask;
}

/* Returns a copy of the tuple as a key, in the arena. */
static const char *
keep(struct tuple_table *t, const struct wanted *w)
{
	size_t n = KEY_HEAD + (w->all_short ? 0 : w->n * sizeof n);
	char *key, *to;

	for (size_t i = 0; i < w->n; i++)
		n += w->pieces[i].n;
	key = arena_alloc(t->arena, n);
	memcpy(key, &w->shape, KEY_HEAD);
	to = key + KEY_HEAD;
	for (size_t i = 0; i < w->n && !w->all_short; i++) {
		memcpy(to, &w->pieces[i].n, sizeof n);
		to += sizeof n;
	}
	t->last = to;
	for (size_t i = 0; i < w->n; i++) {
		t->lengths[i] = w->pieces[i].n;
		if (w->pieces[i].n != 0)
			memcpy(to, w->pieces[i].p, w->pieces[i].n);
		to += w->pieces[i].n;
	}
	return key;
}

/* Tuples that are looked for at once. */
#define AT_ONCE	64

/* Looks up a few tuples; the memory that each would wait for is fetched
 * ahead. */
static inline void
find_some(const struct tuple_table *t, unsigned tag, const struct span *pieces,
    size_t n, uint32_t *numbers, size_t count)
{
	struct wanted wanted[AT_ONCE];
	const struct slot *slot;

	for (size_t i = 0; i < count; i++) {
		wanted[i] = look_at(tag, pieces + i * n, n);
		__builtin_prefetch(&t->slots[wanted[i].hash & t->mask]);
	}
	for (size_t i = 0; i < count; i++) {
		slot = &t->slots[wanted[i].hash & t->mask];
		if (slot->number == 0)
			continue;
		__builtin_prefetch(slot->key);
		__builtin_prefetch(slot->key + 64);
	}
	for (size_t i = 0; i < count; i++)
		numbers[i] = find(t, &wanted[i])->number - 1;
}

void
tuple_table_find(const struct tuple_table *t, unsigned tag,
    const struct span *pieces, size_t n, uint32_t *numbers, size_t count)
{
	for (size_t i = 0; i < count; i += AT_ONCE)
		find_some(t, tag, pieces + i * n, n, numbers + i,
		    count - i < AT_ONCE ? count - i : AT_ONCE);
}

uint32_t
tuple_table_number(struct tuple_table *t, unsigned tag,
    const struct span *pieces, size_t n)
{
	struct wanted w = look_at(tag, pieces, n);
	struct slot *slot = find(t, &w);

	if (slot->number != 0)
		return slot->number - 1;
	*slot = (struct slot){ keep(t, &w), w.hash, (uint32_t)++t->n };
	if (t->n * 2 > t->mask)
		grow(t);
	return (uint32_t)t->n - 1;
}

void
tuple_table_last(const struct tuple_table *t, struct span *pieces, size_t n)
{
	const char *p = t->last;

	for (size_t i = 0; i < n; i++) {
		pieces[i] = (struct span){ p, t->lengths[i] };
		p += t->lengths[i];
	}
}

#include <stdlib.h>

#include "kbdiff/mem.h"
#include "kbdiff/tuples.h"

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

struct tuples {
	struct arena	*arena;
	size_t		 n, mask;
	struct slot	*slots;
	const char	*last;		/* pieces of the last one's key */
	size_t		 lengths[TUPLES_PIECES];
};

#define SLOTS_FIRST	1024

struct tuples *
tuples_new(void)
{
	struct tuples *t = xcalloc(1, sizeof *t);

	t->arena = arena_new();
	t->mask = SLOTS_FIRST - 1;
	t->slots = xcalloc(SLOTS_FIRST, sizeof *t->slots);
	return t;
}

void
tuples_free(struct tuples *t)
{
	if (t == NULL)
		return;
	arena_free(t->arena);
	free(t->slots);
	free(t);
}

size_t
tuples_count(const struct tuples *t)
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
mix_two(uint64_t h, uint64_t w, uint64_t x)
{
	return mix(h, w) ^ (x ^ x >> 29) * 0x8ebc6af09c88c6e3u;
}

/* Pieces are short: calls would cost more than what they do. */
static inline uint64_t
hash_piece(uint64_t h, struct span s)
{
	size_t i;

	if (s.n < 8)
		return mix(h, load_short(s.p, s.n));
	for (i = 0; i + 16 < s.n; i += 16)
		h = mix_two(h, load(s.p + i), load(s.p + i + 8));
	if (i + 8 < s.n)
		return mix_two(h, load(s.p + i), load(s.p + s.n - 8));
	return mix(h, load(s.p + s.n - 8));
}

static inline bool
same_bytes(const char *p, struct span s)
{
	if (s.n > 64)
		return memcmp(p, s.p, s.n) == 0;
	if (s.n < 8)
		return load_short(p, s.n) == load_short(s.p, s.n);
	for (size_t i = 0; i + 8 < s.n; i += 8)
		if (load(p + i) != load(s.p + i))
			return false;
	return load(p + s.n - 8) == load(s.p + s.n - 8);
}

/* A tuple that is asked for: its pieces that are not empty. */
struct wanted {
	struct span	 pieces[TUPLES_PIECES];
	size_t		 n;
	uint64_t	 shape;
	bool		 any_long;
};

static inline void
look_at(struct wanted *w, unsigned tag, const struct span *pieces, size_t n)
{
	w->shape = tag;
	w->any_long = false;
	w->n = 0;
	for (size_t i = 0; i < n; i++) {
		w->shape <<= 8;
		if (pieces[i].n == 0)
			continue;
		w->shape |= pieces[i].n < LONG ? pieces[i].n : LONG;
		w->any_long |= pieces[i].n >= LONG;
		w->pieces[w->n++] = pieces[i];
	}
	w->shape <<= 8 * (TUPLES_PIECES - n);
}

static inline uint32_t
hash_of(const struct wanted *w)
{
	uint64_t h = w->shape;

	for (size_t i = 0; i < w->n; i++)
		h = hash_piece(h, w->pieces[i]);
	return (uint32_t)(h >> 32 ^ h);
}

/* Whether the key is that of this tuple. */
static inline bool
is_key(const char *key, const struct wanted *w)
{
	size_t n;

	if (load(key) != w->shape)
		return false;
	key += KEY_HEAD;
	for (size_t i = 0; i < w->n && w->any_long; i++) {
		memcpy(&n, key, sizeof n);
		if (n != w->pieces[i].n)
			return false;
		key += sizeof n;
	}
	for (size_t i = 0; i < w->n; i++) {
		if (!same_bytes(key, w->pieces[i]))
			return false;
		key += w->pieces[i].n;
	}
	return true;
}

/* Where it is or would be. */
static inline struct slot *
find(const struct tuples *t, const struct wanted *w, uint32_t hash)
{
	struct slot *slot;

	for (size_t at = hash & t->mask; ; at = (at + 1) & t->mask) {
		slot = &t->slots[at];
		if (slot->number == 0 || (slot->hash == hash &&
		    is_key(slot->key, w)))
			return slot;
	}
}

static void
grow(struct tuples *t)
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

/* A copy of it as a key. */
static const char *
keep(struct tuples *t, const struct wanted *w)
{
	size_t n = KEY_HEAD;
	char *key, *to;

	for (size_t i = 0; i < w->n; i++)
		n += w->pieces[i].n + (w->any_long ? sizeof n : 0);
	key = arena_alloc(t->arena, n);
	memcpy(key, &w->shape, KEY_HEAD);
	to = key + KEY_HEAD;
	for (size_t i = 0; i < w->n && w->any_long; i++) {
		memcpy(to, &w->pieces[i].n, sizeof n);
		to += sizeof n;
	}
	t->last = to;
	for (size_t i = 0; i < w->n; i++) {
		memcpy(to, w->pieces[i].p, w->pieces[i].n);
		to += w->pieces[i].n;
	}
	return key;
}

/* So many are looked for at once. */
#define AT_ONCE	64

/* The memory that one after the other would wait for is asked for ahead. */
static inline void
find_some(const struct tuples *t, unsigned tag, const struct span *pieces,
    size_t n, uint32_t *numbers, size_t count)
{
	uint32_t hashes[AT_ONCE];
	const struct slot *slot;
	struct wanted w;

	for (size_t i = 0; i < count; i++) {
		look_at(&w, tag, pieces + i * n, n);
		hashes[i] = hash_of(&w);
		__builtin_prefetch(&t->slots[hashes[i] & t->mask]);
	}
	for (size_t i = 0; i < count; i++) {
		slot = &t->slots[hashes[i] & t->mask];
		if (slot->number == 0)
			continue;
		__builtin_prefetch(slot->key);
		__builtin_prefetch(slot->key + 64);
	}
	for (size_t i = 0; i < count; i++) {
		look_at(&w, tag, pieces + i * n, n);
		numbers[i] = find(t, &w, hashes[i])->number - 1;
	}
}

void
tuples_find(const struct tuples *t, unsigned tag, const struct span *pieces,
    size_t n, uint32_t *numbers, size_t count)
{
	for (size_t i = 0; i < count; i += AT_ONCE)
		find_some(t, tag, pieces + i * n, n, numbers + i,
		    count - i < AT_ONCE ? count - i : AT_ONCE);
}

uint32_t
tuples_number(struct tuples *t, unsigned tag, const struct span *pieces,
    size_t n)
{
	struct wanted w;
	struct slot *slot;
	uint32_t hash;

	look_at(&w, tag, pieces, n);
	hash = hash_of(&w);
	slot = find(t, &w, hash);
	if (slot->number != 0)
		return slot->number - 1;
	for (size_t i = 0; i < n; i++)
		t->lengths[i] = pieces[i].n;
	*slot = (struct slot){ keep(t, &w), hash, (uint32_t)++t->n };
	if (t->n * 2 > t->mask)
		grow(t);
	return (uint32_t)t->n - 1;
}

void
tuples_last(const struct tuples *t, struct span *pieces, size_t n)
{
	const char *p = t->last;

	for (size_t i = 0; i < n; i++) {
		pieces[i] = (struct span){ p, t->lengths[i] };
		p += t->lengths[i];
	}
}

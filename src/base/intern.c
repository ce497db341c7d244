#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"

struct intern {
	struct arena	*bytes;
	struct span	*strings;
	uint64_t	*hashes;	/* of strings[i] */
	size_t		 n, cap, hash_cap;
	strid		*slots;		/* number + 1, 0 where free */
	size_t		 mask;
};

/* Eight bytes at a time, each mixed in by an odd factor. */
static inline uint64_t
mix(uint64_t a, uint64_t b)
{
	a *= b;
	return a ^ (a >> 32);
}

/* Fewer than eight bytes and their number; four and more overlap. */
static inline uint64_t
last_bytes(const unsigned char *p, size_t n)
{
	uint64_t w = (uint64_t)n << 56;
	uint32_t head, tail;

	if (n >= 4) {
		memcpy(&head, p, 4);
		memcpy(&tail, p + n - 4, 4);
		w |= head | (uint64_t)tail << (8 * (n - 4));
	} else if (n != 0) {
		w |= p[0] | (uint64_t)p[n / 2] << 8 |
		    (uint64_t)p[n - 1] << 16;
	}
	return w;
}

uint64_t
hash_bytes(uint64_t seed, const void *bytes, size_t n)
{
	const unsigned char *p = bytes;
	uint64_t h = seed ^ 0xa0761d6478bd642fu, w;

	for (; n >= 8; n -= 8, p += 8) {
		memcpy(&w, p, 8);
		h = mix(h ^ w, 0xe7037ed1a0b428dbu);
	}
	return mix(h ^ last_bytes(p, n), 0x8ebc6af09c88c6e3u);
}

#define SLOTS_FIRST	64

struct intern *
intern_new(void)
{
	struct intern *t = xcalloc(1, sizeof *t);

	t->bytes = arena_new();
	t->mask = SLOTS_FIRST - 1;
	t->slots = xcalloc(SLOTS_FIRST, sizeof *t->slots);
	intern(t, SPAN_NONE);
	return t;
}

void
intern_free(struct intern *t)
{
	if (t == NULL)
		return;
	arena_free(t->bytes);
	free(t->strings);
	free(t->hashes);
	free(t->slots);
	free(t);
}

/* Slots of a table that is used again: no more than are worth clearing. */
#define SLOTS_KEPT	1024

void
intern_reset(struct intern *t)
{
	arena_reset(t->bytes);
	t->n = 0;
	if (t->mask >= SLOTS_KEPT) {
		free(t->slots);
		t->mask = SLOTS_FIRST - 1;
		t->slots = xcalloc(SLOTS_FIRST, sizeof *t->slots);
	} else {
		memset(t->slots, 0, (t->mask + 1) * sizeof *t->slots);
	}
	intern(t, SPAN_NONE);
}

static void
grow_slots(struct intern *t)
{
	size_t mask = t->mask * 2 + 1, at;

	free(t->slots);
	t->slots = xcalloc(mask + 1, sizeof *t->slots);
	t->mask = mask;
	for (size_t i = 0; i < t->n; i++) {
		for (at = t->hashes[i] & mask; t->slots[at] != 0; )
			at = (at + 1) & mask;
		t->slots[at] = (strid)i + 1;
	}
}

/* The slot of a string with this hash, or the free one where it would be. */
static size_t
find_slot(const struct intern *t, struct span s, uint64_t h)
{
	size_t at;
	strid id;

	for (at = h & t->mask; t->slots[at] != 0; at = (at + 1) & t->mask) {
		id = t->slots[at] - 1;
		if (t->hashes[id] == h && span_eq(t->strings[id], s))
			break;
	}
	return at;
}

strid
intern(struct intern *t, struct span s)
{
	uint64_t h = hash_bytes(0, s.p, s.n);
	size_t at = find_slot(t, s, h);
	strid id = (strid)t->n;

	if (t->slots[at] != 0)
		return t->slots[at] - 1;
	t->strings = xgrow(t->strings, t->n, &t->cap, sizeof *t->strings);
	t->hashes = xgrow(t->hashes, t->n, &t->hash_cap, sizeof *t->hashes);
	t->strings[id] = arena_dup(t->bytes, s);
	t->hashes[id] = h;
	t->slots[at] = id + 1;
	if (++t->n * 2 > t->mask)
		grow_slots(t);
	return id;
}

bool
intern_has(const struct intern *t, struct span s)
{
	return t->slots[find_slot(t, s, hash_bytes(0, s.p, s.n))] != 0;
}

struct span
intern_span(const struct intern *t, strid id)
{
	return t->strings[id];
}

size_t
intern_count(const struct intern *t)
{
	return t->n;
}

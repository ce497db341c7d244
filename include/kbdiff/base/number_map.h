/*
 * A hash table from numbers to numbers that are not 0.
 */
#ifndef KBDIFF_BASE_NUMBER_MAP_H
#define KBDIFF_BASE_NUMBER_MAP_H

#include <stddef.h>
#include <stdint.h>

struct number_pair {
	uint32_t	key, value;	/* value 0: the slot is empty */
};

struct number_map {
	struct number_pair *slots;
	size_t		 mask, n;	/* slots less one; pairs */
};

/* Room for 2^bits / 2 pairs before it grows.  number_map_fini frees what it
 * holds. */
void	number_map_init(struct number_map *, unsigned bits);
void	number_map_fini(struct number_map *);

/* private */
void	number_map_grow(struct number_map *);
static inline struct number_pair *
number_map_slot(struct number_pair *slots, size_t mask, uint32_t key)
{
	size_t at = (key * UINT32_C(2654435761) >> 12) & mask;

	while (slots[at].value != 0 && slots[at].key != key)
		at = (at + 1) & mask;
	return &slots[at];
}

/* The key's value; 0: it has none. */
static inline uint32_t
number_map_get(const struct number_map *m, uint32_t key)
{
	return number_map_slot(m->slots, m->mask, key)->value;
}

/* Where the key's value is, or is to be put: 0 until then, and not 0 from then
 * on.  Valid until the next call. */
static inline uint32_t *
number_map_at(struct number_map *m, uint32_t key)
{
	struct number_pair *at;

	if ((m->n + 1) * 2 > m->mask)
		number_map_grow(m);
	at = number_map_slot(m->slots, m->mask, key);
	if (at->value == 0) {
		m->n++;
		at->key = key;
	}
	return &at->value;
}

#endif

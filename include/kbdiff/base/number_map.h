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

/* Where the key's value is, or is to be put: 0 until then, and not 0 from then
 * on.  Valid until the next call. */
uint32_t *number_map_at(struct number_map *, uint32_t key);

#endif

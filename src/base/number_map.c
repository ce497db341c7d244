#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/number_map.h"

void
number_map_init(struct number_map *m, unsigned bits)
{
	m->mask = ((size_t)1 << bits) - 1;
	m->n = 0;
	m->slots = xcalloc(m->mask + 1, sizeof *m->slots);
}

void
number_map_fini(struct number_map *m)
{
	free(m->slots);
}

void
number_map_grow(struct number_map *m)
{
	size_t mask = m->mask * 2 + 1;
	struct number_pair *slots = xcalloc(mask + 1, sizeof *slots);

	for (size_t i = 0; i <= m->mask; i++)
		if (m->slots[i].value != 0)
			*number_map_slot(slots, mask, m->slots[i].key) =
			    m->slots[i];
	free(m->slots);
	m->slots = slots;
	m->mask = mask;
}

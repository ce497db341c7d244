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

static struct number_pair *
find(struct number_pair *slots, size_t mask, uint32_t key)
{
	size_t at = (key * UINT32_C(2654435761) >> 12) & mask;

	while (slots[at].value != 0 && slots[at].key != key)
		at = (at + 1) & mask;
	return &slots[at];
}

static void
grow(struct number_map *m)
{
	size_t mask = m->mask * 2 + 1;
	struct number_pair *slots = xcalloc(mask + 1, sizeof *slots);

	for (size_t i = 0; i <= m->mask; i++)
		if (m->slots[i].value != 0)
			*find(slots, mask, m->slots[i].key) = m->slots[i];
	free(m->slots);
	m->slots = slots;
	m->mask = mask;
}

uint32_t *
number_map_at(struct number_map *m, uint32_t key)
{
	struct number_pair *at;

	if ((m->n + 1) * 2 > m->mask)
		grow(m);
	at = find(m->slots, m->mask, key);
	if (at->value == 0) {
		m->n++;
		at->key = key;
	}
	return &at->value;
}

#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/facts/update_facts.h"
#include "kbdiff/wording/explain_query.h"

bool
explain_query_is(const struct report *r, size_t host)
{
	return r->subject == SUBJECT_EXPLAIN &&
	    r->result->roles[host] == ROLE_BASELINE;
}

bool
explain_query_alone(const struct report *r)
{
	return r->subject == SUBJECT_EXPLAIN &&
	    r->result->hosts[SIDE_BAD] == 0;
}

size_t
explain_query_updates(const struct report *r, struct arena *a,
    const uint32_t **updates)
{
	const struct inventory *inv = r->inventory;
	const struct raw_list *list;
	uint32_t *found, one;
	size_t host = 0, n = 0, k;

	while (!explain_query_is(r, host))
		host++;
	list = inventory_list(inv, &inv->hosts[host], 0);
	found = arena_alloc(a, (list->n + 1) * sizeof *found);
	for (size_t i = 0; i < list->n; i++) {
		one = inv->update_of[list->entries[i]];
		for (k = 0; k < n && found[k] != one; k++)
			continue;
		if (k == n)
			found[n++] = one;
	}
	qsort(found, n, sizeof *found, cmp_numbers);
	*updates = found;
	return n;
}

const struct row *
explain_query_row(const struct report *r, uint32_t update)
{
	for (size_t i = 0; i < r->result->n; i++)
		if (r->result->rows[i].update == update)
			return &r->result->rows[i];
	return NULL;
}

const struct update_facts *
explain_query_facts(const struct report *r, uint32_t update, struct arena *a)
{
	return explain(report_facts(r), inventory_number(r->inventory,
	    update), a);
}

const struct span *
explain_query_products(const struct report *r, const uint32_t *products,
    size_t n, struct arena *a)
{
	const struct catalog *c = report_facts(r)->catalog;
	struct span *names = arena_alloc(a, (n + 1) * sizeof *names);

	for (size_t i = 0; i < n; i++)
		names[i] = catalog_product(c, products[i]);
	if (n != 0)
		qsort(names, n, sizeof *names, cmp_spans);
	return names;
}

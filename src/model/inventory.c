#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/model/inventory.h"

struct span
inventory_text(const struct inventory *inv, strid s)
{
	return intern_span(inv->raw_lists->strings, s);
}

struct span
inventory_update(const struct inventory *inv, uint32_t update)
{
	return inventory_text(inv, inv->raw_lists->updates[update].text);
}

uint32_t
inventory_number(const struct inventory *inv, uint32_t update)
{
	return inv->raw_lists->updates[update].number;
}

/* As they are sorted: what has no number comes last. */
static int
cmp_update(const void *key, const void *update)
{
	uint32_t a = *(const uint32_t *)key - 1;
	uint32_t b = ((const struct update *)update)->number - 1;

	return (a > b) - (a < b);
}

bool
inventory_find(const struct inventory *inv, uint32_t number, uint32_t *update)
{
	const struct raw_lists *l = inv->raw_lists;
	size_t at = lower_bound(&number, l->updates, l->nupdates,
	    sizeof *l->updates, cmp_update);

	*update = (uint32_t)at;
	return at < l->nupdates && l->updates[at].number == number;
}

void
inventory_least(const struct inventory *inv, strid *best, strid s)
{
	if (s != 0 && s != *best && (*best == 0 ||
	    span_cmp(inventory_text(inv, s), inventory_text(inv, *best)) < 0))
		*best = s;
}

void
inventory_fold(const struct inventory *inv, struct entry *v,
    const struct entry *e)
{
	if (e->installed_on > v->installed_on)
		v->installed_on = e->installed_on;
	inventory_least(inv, &v->kind, e->kind);
	inventory_least(inv, &v->title, e->title);
	inventory_least(inv, &v->installed_by, e->installed_by);
}

bool
inventory_variant(struct span *rest, struct span *variant)
{
	size_t n = span_find(*rest, ';');

	if (rest->n == 0)
		return false;
	*variant = span_upto(*rest, n);
	*rest = span_from(*rest, n + 1);
	return true;
}

const struct raw_list *
inventory_list(const struct inventory *inv, const struct host *h, size_t i)
{
	return &inv->raw_lists->lists[h->lists[i]];
}

bool
inventory_doubt(const struct inventory *inv, const struct host *h, size_t *at,
    struct host_doubt *doubt)
{
	const struct raw_list *list;
	enum doubt_reason reason;

	for (; *at < h->nlists * DOUBT_COUNT; ++*at) {
		list = inventory_list(inv, h, *at / DOUBT_COUNT);
		reason = (enum doubt_reason)(*at % DOUBT_COUNT);
		if (list->healed || !raw_list_doubts(list, reason))
			continue;
		*doubt = (struct host_doubt){ .reason = reason, .list = list,
		    .file = inventory_text(inv, list->file),
		    .detail = inventory_text(inv,
			list->doubted[reason].detail),
		    .line = list->doubted[reason].line };
		++*at;
		return true;
	}
	return false;
}

static size_t
distinct(const struct inventory *inv, const struct host *h, bool files,
    struct span *out, size_t max)
{
	struct span *all = xreallocarray(NULL, h->nlists, sizeof *all);
	size_t n = 0;

	for (size_t i = 0; i < h->nlists; i++)
		all[i] = inventory_text(
		    inv, files ? inventory_list(inv, h, i)->file
			       : inventory_list(inv, h, i)->format);
	qsort(all, h->nlists, sizeof *all, cmp_spans);
	for (size_t i = 0; i < h->nlists; i++) {
		if (i != 0 && span_eq(all[i], all[i - 1]))
			continue;
		if (n < max)
			out[n] = all[i];
		n++;
	}
	free(all);
	return n;
}

size_t
inventory_formats(const struct inventory *inv, size_t host, struct span *out,
    size_t max)
{
	return distinct(inv, &inv->hosts[host], false, out, max);
}

size_t
inventory_files(const struct inventory *inv, size_t host, struct span *out,
    size_t max)
{
	return distinct(inv, &inv->hosts[host], true, out, max);
}

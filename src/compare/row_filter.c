#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/regex.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/model/update_id.h"
#include "row_filter.h"

static bool
is_ignored(const struct inventory *inv, const struct filter *f,
    uint32_t update)
{
	uint32_t number = inventory_number(inv, update);

	if (number != 0)
		return f->nignored != 0 && bsearch(&number, f->ignored,
		    f->nignored, sizeof *f->ignored, cmp_numbers) != NULL;
	for (size_t i = 0; i < f->nignored_text; i++)
		if (span_eqi(f->ignored_text[i],
		    inventory_update(inv, update)))
			return true;
	return false;
}

static bool
fits_kind(const struct inventory *inv, const struct filter *f, strid kind)
{
	return f->kind == NULL || kind == 0 ||
	    regex_matches(f->kind, inventory_text(inv, kind));
}

/* Whether all hosts installed an update before the days that are asked for, or
 * all after them; where a list has no day it may be of any. */
static bool
is_outside(const struct filter *f, const struct installed_days *d,
    struct taken *t)
{
	bool dated = d->last != DATE_NONE;
	bool before = f->since != DATE_NONE && (!dated || d->last < f->since);
	bool after = f->until != DATE_NONE && (!dated || d->first > f->until);

	if (!before && !after)
		return false;
	if (d->undated) {
		t->undated++;
		t->kept_before |= before;
		t->kept_after |= after;
	} else if (before)
		t->before++;
	else
		t->after++;
	return !d->undated;
}

bool
row_filter_takes(const struct inventory *inv, const struct filter *f,
    uint32_t update, bool named, strid kind, const struct installed_days *days,
    struct taken *t)
{
	uint32_t number = inventory_number(inv, update);

	if (update_id_is_placeholder(number))
		t->placeholder++;
	else if (update_id_is_recurring(number) && !f->recurring && !named)
		t->recurring++;
	else if (is_ignored(inv, f, update))
		t->ignored++;
	else if (!fits_kind(inv, f, kind))
		t->kind++;
	else if (!is_outside(f, days, t)) {
		t->kindless += f->kind != NULL && kind == 0;
		return false;
	}
	return true;
}

/* Placeholders and updates that come again have no say. */
static bool
is_of_account(const struct inventory *inv, const struct host *h,
    uint32_t update)
{
	uint32_t number = inventory_number(inv, update);

	return (bits_has(h->updates[PRESENCE_INSTALLED], update) ||
	    bits_has(h->updates[PRESENCE_DOUBTFUL], update)) &&
	    !update_id_is_placeholder(number) &&
	    !update_id_is_recurring(number);
}

bool
row_filter_fits_host(const struct inventory *inv, const struct filter *f,
    size_t host)
{
	const struct host *h = &inv->hosts[host];
	const struct raw_list *list;
	const struct entry *e;
	bool any = false;

	for (size_t i = 0; f->kind != NULL && i < h->nlists; i++) {
		list = inventory_list(inv, h, i);
		for (size_t k = 0; k < list->n; k++) {
			e = &inv->raw_lists->entries[list->entries[k]];
			if (!is_of_account(inv, h, e->update))
				continue;
			if (fits_kind(inv, f, e->kind))
				return true;
			any = true;
		}
	}
	return !any;
}

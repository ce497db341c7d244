#include <stdlib.h>

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

bool
row_filter_takes(const struct inventory *inv, const struct filter *f,
    uint32_t update, bool named, const struct entry *value, struct taken *t)
{
	uint32_t number = inventory_number(inv, update);
	date day = value->installed_on;

	if (update_id_is_placeholder(number))
		t->placeholder++;
	else if (update_id_is_recurring(number) && !f->recurring && !named)
		t->recurring++;
	else if (is_ignored(inv, f, update))
		t->ignored++;
	else if (f->kind != NULL && value->kind != 0 &&
	    !regex_matches(f->kind, inventory_text(inv, value->kind)))
		t->kind++;
	else if (day != DATE_NONE &&
	    ((f->since != DATE_NONE && day < f->since) ||
	    (f->until != DATE_NONE && day > f->until)))
		t->dates++;
	else
		return false;
	return true;
}

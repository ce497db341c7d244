#include "kbdiff/base/strbuf.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/wording/requirement_name.h"

/* A row says so many alternatives by name. */
enum { NAMED_TERMS = 2 };

void
requirement_name_term(struct out *o, const struct term *t)
{
	if (t->kind == TERM_LEVEL)
		out_printf(o, "%u.%u or above", (unsigned)t->build,
		    (unsigned)t->revision);
	else if (t->kind == TERM_MONTH)
		out_printf(o, "%04u-%02u or later", (unsigned)(t->month / 100),
		    (unsigned)(t->month % 100));
	else
		requirement_print_term(o, t);
}

const char *
requirement_name_or(const struct term *before, const struct term *last)
{
	return before->kind == TERM_UPDATE && last->kind == TERM_UPDATE ?
	    " or " : ", or ";
}

struct span
requirement_name(const struct report *r, uint32_t update, struct arena *a)
{
	struct requirement q;
	struct strbuf s;

	if (!r->inventory->raw_lists->updates[update].required ||
	    !requirement_parse(inventory_update(r->inventory, update), &q, a))
		return inventory_update(r->inventory, update);
	strbuf_begin(&s);
	requirement_name_term(&s.out, &q.terms[0]);
	if (q.n > NAMED_TERMS) {
		out_str(&s.out, requirement_name_or(&q.terms[0], &q.terms[0]));
		out_printf(&s.out, "%zu others", q.n - 1);
	} else if (q.n > 1) {
		out_str(&s.out, requirement_name_or(&q.terms[0], &q.terms[1]));
		requirement_name_term(&s.out, &q.terms[1]);
	}
	return strbuf_end(&s, a);
}

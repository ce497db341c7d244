/*
 * What a finished comparison says of requirements.
 */
#include "kbdiff/base/bitset.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/coverage/required_level.h"
#include "requirements.h"

const struct required *
result_required(const struct result *r, const struct row *row)
{
	return requirements_find(r->requirements, row->update);
}

const struct required *
result_requirements(const struct result *r, size_t *n)
{
	*n = r->requirements->n;
	return r->requirements->all;
}

bool
result_has_lines(const struct result *r, size_t baseline)
{
	const struct host *h = &r->inventory->hosts[baseline];
	const struct raw_lists *l = r->inventory->raw_lists;

	for (size_t i = 0; i < l->nrequired; i++)
		if (h->nlists != 0 && l->required[i].input ==
		    l->lists[h->lists[0]].input)
			return true;
	return false;
}

/* How a host stands to one update that a requirement names. */
static struct cover
answer_update(const struct result *r, size_t host, uint32_t number,
    struct arena *a)
{
	const struct host *h = &r->inventory->hosts[host];
	uint32_t update;

	if (!inventory_find(r->inventory, number, &update))
		return (struct cover){ .answer = ANSWER_NO };
	if (bits_has(h->updates[PRESENCE_INSTALLED], update))
		return (struct cover){ .answer = ANSWER_COVERED,
		    .by = number };
	if (bits_has(h->updates[PRESENCE_INAPPLICABLE], update))
		return (struct cover){ .answer = ANSWER_INAPPLICABLE,
		    .evidence = EVIDENCE_STATE, .reason = COVER_STATE };
	if (bits_has(h->updates[PRESENCE_SUPERSEDED], update))
		return (struct cover){ .answer = ANSWER_COVERED,
		    .evidence = EVIDENCE_STATE, .reason = COVER_STATE };
	return r->coverage == NULL ? (struct cover){ .answer = ANSWER_NO } :
	    coverage_explain(r->coverage, host, update, a);
}

struct cover
result_answer(const struct result *r, const struct row *row, size_t host,
    const struct term **by, struct arena *a)
{
	static const enum answer wanted[STANDING_COUNT] = {
		[STANDING_HAVE] = ANSWER_COVERED,
		[STANDING_COVERED] = ANSWER_COVERED,
		[STANDING_INAPPLICABLE] = ANSWER_INAPPLICABLE,
		[STANDING_UNCERTAIN] = ANSWER_CANNOT_TELL,
		[STANDING_LACK] = ANSWER_NO,
		[STANDING_ACCEPTED] = ANSWER_NO,
	};
	const struct required *q = result_required(r, row);
	enum standing s = result_standing(r, row, host);
	struct cover c = { .answer = ANSWER_NO }, none = c;
	const struct term *t;

	*by = NULL;
	for (size_t i = 0; i < q->what.n; i++) {
		t = &q->what.terms[i];
		c = t->kind != TERM_UPDATE ? required_term_ask(r->coverage,
		    r->inventory, host, t, a) : answer_update(r, host,
		    t->number, a);
		if (c.answer != wanted[s] || (s == STANDING_HAVE &&
		    t->kind == TERM_UPDATE && c.by != t->number))
			continue;
		*by = t;
		return c;
	}
	return none;
}

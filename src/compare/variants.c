/*
 * Tells of updates that good and bad hosts have in different variants.
 */
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/facts/rollup.h"
#include "comparing.h"
#include "reason_bits.h"

/* Adds to a set of variants, whose keys are the update's number, then the
 * text; whether it is new there. */
static bool
add_variant(struct intern *set, uint32_t update, struct span text)
{
	size_t n = intern_count(set);
	char *key = xmalloc(sizeof update + text.n);

	memcpy(key, &update, sizeof update);
	if (text.n != 0)
		memcpy(key + sizeof update, text.p, text.n);
	intern(set, (struct span){ key, sizeof update + text.n });
	free(key);
	return intern_count(set) != n;
}

void
variants_note(struct comparing *c, size_t host, enum side side,
    uint32_t update, struct span text)
{
	uint32_t build, revision;

	/* The name of a package is no other package. */
	if (rollup_scan(text, &build, &revision))
		return;
	if (!add_variant(c->variants_on[side], update, text))
		return;
	c->variants = xgrow(c->variants, c->nvariants, &c->variants_cap,
	    sizeof *c->variants);
	c->variants[c->nvariants++] = (struct variant){ host, side,
	    update, text };
}

/* The first host of a side that has the update. */
static struct span
host_with(const struct comparing *c, enum side side, uint32_t update)
{
	const uint64_t *marks = c->reasons + update * c->stride;

	for (size_t i = 0; i < c->inv->n; i++)
		if (c->roles[i] != ROLE_NONE &&
		    role_side(c->roles[i]) == side &&
		    reasons_get(marks, i) == REASON_LISTED)
			return c->inv->hosts[i].name;
	return SPAN_NONE;
}

static int
cmp_variant(const void *pa, const void *pb)
{
	const struct variant *a = pa, *b = pb;

	if (a->host != b->host)
		return a->host < b->host ? -1 : 1;
	if (a->update != b->update)
		return a->update < b->update ? -1 : 1;
	return span_cmp(a->text, b->text);
}

/* Another package of one article: the row stays, but it is named. */
void
variants_tell(struct comparing *c)
{
	const struct variant *v;
	enum side other;

	if (c->nvariants != 0)
		qsort(c->variants, c->nvariants, sizeof *c->variants,
		    cmp_variant);
	for (size_t i = 0; i < c->nvariants; i++) {
		v = &c->variants[i];
		other = v->side == SIDE_GOOD ? SIDE_BAD : SIDE_GOOD;
		if (c->tallies[v->update].held[other]
		    [PRESENCE_INSTALLED] == 0 ||
		    !add_variant(c->variants_on[other], v->update, v->text))
			continue;
		diag(c->diags, DIAG_VARIANT, (struct pos){ NULL, 0, 0 },
		    "%.*s has the package %.*s%.*s; %.*s lists another "
		    "package of that update",
		    SPANF(host_with(c, v->side, v->update)),
		    SPANF(inventory_update(c->inv, v->update)), SPANF(v->text),
		    SPANF(host_with(c, other, v->update)));
	}
}

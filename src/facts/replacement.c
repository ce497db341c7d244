#include "kbdiff/facts/windows_product.h"
#include "replacement.h"

static unsigned
partial_of(const struct applicable *s, const struct builds *builds,
    uint32_t update)
{
	struct catalog_update u = { .partial = 0 };

	catalog_find(s->catalog, update, &u);
	if (builds != NULL && builds_hotpatch(builds, update))
		u.partial |= PARTIAL_HOTPATCH;
	return u.partial;
}

/* Whether it is one of Windows before 10, from when there are security-only
 * updates. */
static bool
may_be_security_only(const struct applicable *s, uint32_t update)
{
	struct catalog_update u;
	const struct product *p;

	if (!catalog_find(s->catalog, update, &u) ||
	    u.first == DATE_NONE || u.first < date_of(2016, 10, 1))
		return false;
	for (size_t i = 0; i < s->n; i++) {
		p = catalog_product_read(s->catalog, s->products[i]);
		if (p->kind == PRODUCT_OTHER || p->platform.to >= BUILDS_FIRST)
			return false;
	}
	return s->n != 0 && !applicable_replaces(s, update);
}

/* Whether something else replaced the rollup and fixes what the newer does. */
static bool
runs_along(const struct applicable *s, uint32_t rollup, uint32_t older,
    uint32_t newer)
{
	uint32_t next;
	size_t at = 0;

	while ((next = applicable_replaced_by(s, rollup, &at)) != 0)
		if (next != older && next != newer &&
		    applicable_fixed(s, newer, next) != 0)
			return true;
	return false;
}

static bool
run_beside_rollups(const struct applicable *s, uint32_t older, uint32_t newer)
{
	const struct fact *rollup;
	size_t n;

	if (!may_be_security_only(s, older))
		return false;
	rollup = applicable_fixing(s, older, &n);
	for (size_t i = 0; i < n; i++)
		if (rollup[i].b != older && rollup[i].b != newer &&
		    applicable_fixed(s, older, rollup[i].b) != 0 &&
		    runs_along(s, rollup[i].b, older, newer))
			return true;
	return false;
}

bool
replacement_contains(const struct applicable *s, const struct builds *builds,
    uint32_t older, uint32_t newer)
{
	unsigned from = partial_of(s, builds, older);
	unsigned to = partial_of(s, builds, newer);

	if ((to & PARTIAL_HOTPATCH) != 0)
		return (from & PARTIAL_HOTPATCH) != 0;
	if ((to & PARTIAL_SECURITY_ONLY) != 0)
		return (from & PARTIAL_SECURITY_ONLY) != 0 &&
		    applicable_fixed(s, older, newer) != 0;
	return !run_beside_rollups(s, older, newer) ||
	    applicable_fixed(s, older, newer) != 0;
}

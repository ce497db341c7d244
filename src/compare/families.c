#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/model/inventory.h"
#include "families.h"

/* Builds that are served with the updates of another one; lines: client and
 * server get updates of their own. */
static const struct {
	uint32_t	first, last, build;
	bool		lines;
} shared[] = {
	{ 6003, 6003, 6002, false },
	{ 18363, 18363, 18362, false },
	{ 19041, 19045, 19041, false },
	{ 20349, 20349, 20348, false },
	{ 22631, 22631, 22621, false },
	{ 26100, 26300, 26100, true },
};

static struct family
family_at(uint32_t build, unsigned line)
{
	for (size_t i = 0; i < sizeof shared / sizeof *shared; i++)
		if (build >= shared[i].first && build <= shared[i].last)
			return (struct family){ shared[i].build,
			    shared[i].lines ? line : 0 };
	return (struct family){ build, 0 };
}

/* The bit of a family; all bits when there are too many families. */
static family_set
bit_of(struct families *f, struct family family)
{
	size_t i;

	for (i = 0; i < f->n; i++)
		if (f->all[i].build == family.build &&
		    f->all[i].line == family.line)
			return UINT64_C(1) << i;
	if (f->n == FAMILIES_MAX)
		return FAMILY_UNKNOWN;
	f->all[f->n++] = family;
	return UINT64_C(1) << i;
}

/* A stated build of which no line is known may be either. */
static family_set
bits_of_build(struct families *f, uint32_t build)
{
	return bit_of(f, family_at(build, LINE_CLIENT)) |
	    bit_of(f, family_at(build, LINE_SERVER));
}

/* The updates that the table of builds knows; the caller frees them.  NULL
 * without a table. */
static uint64_t *
find_known(const struct inventory *inv, const struct coverage *coverage)
{
	const struct builds *builds = coverage == NULL ? NULL :
	    coverage_facts(coverage)->builds;
	uint64_t *known;
	size_t n;

	if (builds == NULL)
		return NULL;
	known = bitset_new(inv->raw_lists->nupdates);
	for (uint32_t u = 0; u < inv->raw_lists->nupdates; u++) {
		builds_of(builds, inventory_number(inv, u), &n);
		if (n != 0)
			bits_add(known, u);
	}
	return known;
}

static bool
has_any(const struct inventory *inv, const struct host *h,
    const uint64_t *updates)
{
	size_t n = bits_words(inv->raw_lists->nupdates);

	for (size_t i = 0; updates != NULL && i < n; i++)
		if ((h->updates[PRESENCE_INSTALLED][i] & updates[i]) != 0)
			return true;
	return false;
}

static family_set
of_level(struct families *f, const struct level *l)
{
	family_set set = 0;

	for (size_t i = 0; i < l->n; i++)
		set |= bit_of(f, family_at(l->places[i].build,
		    l->places[i].line));
	return set;
}

static family_set
find_family(struct families *f, const struct inventory *inv, size_t host,
    const struct coverage *coverage, const uint64_t *known,
    struct diags *diags)
{
	const struct host *h = &inv->hosts[host];
	const struct level *l = coverage == NULL ? NULL :
	    coverage_level(coverage, host);
	struct version v;

	if (level_builds_differ(inv, h))
		return FAMILY_UNKNOWN;
	if (l != NULL && l->n != 0)
		return l->past ? FAMILY_UNKNOWN : of_level(f, l);
	if (h->build.n != 0 && version_scan(h->build, &v))
		return bits_of_build(f, v.build);
	if (has_any(inv, h, known)) {
		bits_add(f->mixed, host);
		diag(diags, DIAG_SYSTEMS_DIFFER, (struct pos){ NULL, 0, 0 },
		    "%.*s lists updates of different Windows builds; was "
		    "a list of another host mixed in?", SPANF(h->name));
	}
	return FAMILY_UNKNOWN;
}

void
families_init(struct families *f, const struct inventory *inv,
    const enum role *roles, const struct coverage *coverage,
    struct diags *diags)
{
	uint64_t *known = find_known(inv, coverage);

	f->n = 0;
	f->of = xreallocarray(NULL, inv->n, sizeof *f->of);
	f->mixed = bitset_new(inv->n);
	for (size_t i = 0; i < inv->n; i++)
		f->of[i] = roles[i] == ROLE_NONE || roles[i] == ROLE_BASELINE ?
		    FAMILY_UNKNOWN : find_family(f, inv, i, coverage, known,
		    diags);
	free(known);
}

void
families_fini(struct families *f)
{
	free(f->of);
	free(f->mixed);
}

bool
family_is_known(family_set set)
{
	return set != 0 && (set & (set - 1)) == 0;
}

uint32_t
families_build(const struct families *f, size_t host, unsigned *lines)
{
	family_set set = f->of[host];
	uint32_t build = 0;

	*lines = 0;
	if (set == FAMILY_UNKNOWN)
		return 0;
	for (size_t i = 0; i < f->n; i++) {
		if ((set >> i & 1) == 0)
			continue;
		if (build != 0 && f->all[i].build != build)
			return 0;
		build = f->all[i].build;
		*lines |= f->all[i].line;
	}
	return build;
}

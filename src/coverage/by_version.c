#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/model/inventory.h"
#include "by_version.h"

struct package {
	uint32_t	 update;
	struct span	 component;	/* what versions are compared of */
	struct version	 version;
};

struct by_version {
	const struct inventory *inv;
	struct package	*packages;
	size_t		 n, cap;
};

/*
 * Package_for_ServicingStack_4840~31bf3856ad364e35~amd64~~17763.4840.1.0 is a
 * servicing stack of build 17763.  The number of a .NET rollup's name is that
 * of its .NET: Package_for_DotNetRollup_481 is none of 4.8.
 */
static bool
scan_package(struct span identity, struct package *p)
{
	static const struct span stack = SPAN("Package_for_ServicingStack_");
	static const struct span net = SPAN("Package_for_DotNetRollup");
	size_t from = identity.n, name = span_find(identity, '~');

	if (name == identity.n)
		return false;
	if (span_startsi(identity, stack))
		p->component = span_upto(identity, stack.n);
	else if (span_startsi(identity, net))
		p->component = span_upto(identity, name);
	else
		return false;
	while (identity.p[from - 1] != '~')
		from--;
	return version_scan(span_from(identity, from), &p->version);
}

struct by_version *
by_version_new(const struct inventory *inv)
{
	struct by_version *v = xcalloc(1, sizeof *v);
	struct package p;

	v->inv = inv;
	for (uint32_t u = 0; u < inv->raw_lists->nupdates; u++) {
		p.update = u;
		if (inventory_number(inv, u) != 0 ||
		    !scan_package(inventory_update(inv, u), &p))
			continue;
		v->packages = xgrow(v->packages, v->n, &v->cap,
		    sizeof *v->packages);
		v->packages[v->n++] = p;
	}
	return v;
}

void
by_version_free(struct by_version *v)
{
	if (v == NULL)
		return;
	free(v->packages);
	free(v);
}

static int
cmp_version(const struct version *a, const struct version *b)
{
	if (a->minor != b->minor)
		return a->minor < b->minor ? -1 : 1;
	if (a->build != b->build)
		return a->build < b->build ? -1 : 1;
	return (a->revision > b->revision) - (a->revision < b->revision);
}

/* Whether a package is newer than another of its component and build. */
static bool
is_newer(const struct package *p, const struct package *than)
{
	return span_eqi(p->component, than->component) &&
	    p->version.major == than->version.major &&
	    cmp_version(&p->version, &than->version) > 0;
}

static const struct package *
find_package(const struct by_version *v, uint32_t update)
{
	for (size_t i = 0; i < v->n; i++)
		if (v->packages[i].update == update)
			return &v->packages[i];
	return NULL;
}

struct cover
by_version_ask(const struct by_version *v, size_t host, uint32_t update)
{
	const uint64_t *held = v->inv->hosts[host].updates[
	    PRESENCE_INSTALLED];
	const struct package *lacked = find_package(v, update), *newest = NULL;

	for (size_t i = 0; lacked != NULL && i < v->n; i++)
		if (bits_has(held, v->packages[i].update) &&
		    is_newer(&v->packages[i], lacked) && (newest == NULL ||
		    is_newer(&v->packages[i], newest)))
			newest = &v->packages[i];
	if (newest == NULL)
		return (struct cover){ .answer = ANSWER_NO };
	return (struct cover){ .answer = ANSWER_COVERED,
	    .evidence = EVIDENCE_VERSION, .reason = COVER_VERSION,
	    .packages = { newest->update, update } };
}

#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/facts/exceptions.h"
#include "kbdiff/model/inventory.h"

struct exceptions *
exceptions_new(date today)
{
	struct exceptions *e = xcalloc(1, sizeof *e);

	e->today = today;
	e->arena = arena_new();
	return e;
}

void
exceptions_free(struct exceptions *e)
{
	if (e == NULL)
		return;
	for (size_t i = 0; i < e->n; i++)
		for (size_t k = 0; k < e->all[i].nhosts; k++)
			host_pattern_fini(&e->all[i].hosts[k]);
	free(e->all);
	free(e->files);
	arena_free(e->arena);
	free(e);
}

bool
exception_is_over(const struct exceptions *e, const struct exception *one)
{
	return one->until != DATE_NONE && one->until < e->today;
}

/* A pattern of any exception that says another longer name of the host. */
static const struct host_pattern *
find_rival(const struct exceptions *e, const struct host_pattern *p,
    const struct host *h)
{
	for (size_t i = 0; i < e->n; i++)
		for (size_t k = 0; k < e->all[i].nhosts; k++)
			if (host_pattern_are_rivals(p, &e->all[i].hosts[k], h))
				return &e->all[i].hosts[k];
	return NULL;
}

bool
exception_is_for(const struct exceptions *e, const struct exception *one,
    const struct inventory *inv, size_t host,
    const struct host_pattern *rivals[2])
{
	const struct host_pattern *p, *rival;

	rivals[0] = rivals[1] = NULL;
	for (size_t i = 0; i < one->nhosts; i++) {
		p = &one->hosts[i];
		if (!host_pattern_fits_host(p, inv, host))
			continue;
		rival = host_pattern_fit(p, &inv->hosts[host]) ==
		    HOST_FIT_SHORT ? find_rival(e, p, &inv->hosts[host]) :
		    NULL;
		if (rival == NULL)
			return true;
		rivals[0] = p;
		rivals[1] = rival;
	}
	return false;
}

const struct exception *
exception_longer(const struct exception *a, const struct exception *b)
{
	if (a == NULL || b == NULL)
		return a == NULL ? b : a;
	if (a->until == DATE_NONE)
		return a;
	return b->until == DATE_NONE || b->until > a->until ? b : a;
}

#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/facts/exceptions.h"

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

bool
exception_is_for(const struct exception *one, const struct host *h)
{
	for (size_t i = 0; i < one->nhosts; i++)
		if (host_pattern_fits_host(&one->hosts[i], h))
			return true;
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

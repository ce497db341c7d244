#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/facts/exceptions.h"
#include "accepting.h"

static bool
is_for_update(const struct inventory *inv, const struct exception *e,
    uint32_t update)
{
	if (e->number != 0 && !inv->raw_lists->updates[update].required)
		return inventory_number(inv, update) == e->number;
	return span_eqi(inventory_update(inv, update), e->text);
}

void
accepting_init(struct accepting *a, const struct exceptions *exceptions,
    const struct inventory *inv, struct arena *arena)
{
	size_t n = exceptions == NULL ? 0 : exceptions->n;

	*a = (struct accepting){ .exceptions = exceptions, .inv = inv };
	if (n == 0)
		return;
	a->updates = bitset_new(inv->raw_lists->nupdates);
	a->unused = arena_alloc(arena, n * sizeof *a->unused);
	a->rivals = xcalloc(inv->n, sizeof *a->rivals);
	for (size_t i = 0; i < n; i++)
		a->unused[i] = true;
	for (uint32_t u = 0; u < inv->raw_lists->nupdates; u++)
		for (size_t i = 0; i < n; i++)
			if (is_for_update(inv, &exceptions->all[i], u))
				bits_add(a->updates, u);
}

void
accepting_fini(struct accepting *a)
{
	free(a->updates);
	free(a->rivals);
}

bool
accepting_ask(struct accepting *a, uint32_t update, size_t host)
{
	const struct host_pattern *rivals[2];
	const struct exception *e;
	bool accepted = false, fits;

	if (a->updates == NULL || !bits_has(a->updates, update))
		return false;
	for (size_t i = 0; i < a->exceptions->n; i++) {
		e = &a->exceptions->all[i];
		if (!is_for_update(a->inv, e, update))
			continue;
		fits = exception_is_for(a->exceptions, e, a->inv, host,
		    rivals);
		if (rivals[0] != NULL)
			memcpy(a->rivals[host], rivals, sizeof rivals);
		if (!fits)
			continue;
		a->unused[i] = false;
		accepted |= !exception_is_over(a->exceptions, e);
	}
	return accepted;
}

static void
tell_rivals(const struct accepting *a, size_t host, struct diags *diags)
{
	const struct host_pattern *const *p = a->rivals[host];
	bool swap;

	if (p[0] == NULL)
		return;
	swap = span_cmp(p[1]->text, p[0]->text) < 0;
	diag(diags, DIAG_HOST_AMBIGUOUS, (struct pos){ NULL, 0, 0 }, "%.*s "
	    "could be %.*s or %.*s, so their exceptions do not apply to "
	    "it; name it with --alias OTHER=NAME",
	    SPANF(a->inv->hosts[host].name), SPANF(p[swap]->text),
	    SPANF(p[!swap]->text));
}

/* True if no host has a name that the exception is for. */
static bool
is_for_nobody(const struct accepting *a, const struct exception *e)
{
	const struct host_pattern *rivals[2];

	for (size_t i = 0; i < a->inv->n; i++)
		if (exception_is_for(a->exceptions, e, a->inv, i, rivals) ||
		    rivals[0] != NULL)
			return false;
	return true;
}

void
accepting_tell(const struct accepting *a, struct diags *diags)
{
	const struct exception *e;

	for (size_t i = 0; a->rivals != NULL && i < a->inv->n; i++)
		tell_rivals(a, i, diags);
	for (size_t i = 0; a->unused != NULL && i < a->exceptions->n; i++) {
		e = &a->exceptions->all[i];
		if (a->unused[i])
			diag(diags, DIAG_EXCEPTION, (struct pos){ e->file,
			    e->line, 0 }, is_for_nobody(a, e) ?
			    "it matches no host compared here" : NULL);
	}
}

static const struct exception *
find(const struct result *r, const struct row *row, size_t host, bool over)
{
	const struct exceptions *all = r->exceptions;
	const struct exception *best = NULL, *e;
	const struct host_pattern *rivals[2];

	for (size_t i = 0; all != NULL && i < all->n; i++) {
		e = &all->all[i];
		if (exception_is_over(all, e) == over &&
		    is_for_update(r->inventory, e, row->update) &&
		    exception_is_for(all, e, r->inventory, host, rivals))
			best = exception_longer(best, e);
	}
	return best;
}

const struct exception *
result_exception(const struct result *r, const struct row *row, size_t host)
{
	enum standing s = result_standing(r, row, host);

	if (s == STANDING_ACCEPTED)
		return find(r, row, host, false);
	return s == STANDING_LACK || s == STANDING_UNCERTAIN ?
	    find(r, row, host, true) : NULL;
}

/*
 * Entries whose update cannot be told: of hosts that list the same otherwise, a
 * greater number of them is of updates that the other one does not list.
 */
#include <string.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "comparing.h"

/* The only list of a host, if it is of a kind that names all updates by
 * numbers where it can; or NULL. */
static const struct raw_list *
list_of(const struct comparing *c, size_t host)
{
	const struct host *h = &c->inv->hosts[host];
	const struct raw_list *list;

	if (c->roles[host] == ROLE_NONE || c->roles[host] == ROLE_BASELINE ||
	    h->nlists != 1)
		return NULL;
	list = inventory_list(c->inv, h, 0);
	return list->kind == LIST_QFE ? list : NULL;
}

/* Whether the host shows more entries than all that the hosts are known to
 * differ in accounts for. */
static bool
has_more(const struct comparing *c, size_t host, size_t other,
    size_t differing)
{
	const struct raw_list *a = list_of(c, host), *b = list_of(c, other);

	return a != NULL && b != NULL && a->format == b->format &&
	    peers_are(&c->peers, host, other) &&
	    a->unidentified > b->unidentified + differing;
}

/* Whether the host is one of those that others may have more than. */
static bool
is_judged(const struct comparing *c, size_t host)
{
	return c->result->cluster || c->roles[host] == ROLE_BAD;
}

static bool
has_more_than_any(const struct comparing *c, size_t host, size_t differing)
{
	for (size_t i = 0; i < c->inv->n; i++)
		if (is_judged(c, i) && has_more(c, host, i, differing))
			return true;
	return false;
}

/* Such entries of the judged host that has the fewest. */
static size_t
fewest(const struct comparing *c)
{
	const struct raw_list *list;
	size_t least = SIZE_MAX;

	for (size_t i = 0; i < c->inv->n && least != 0; i++) {
		list = is_judged(c, i) ? list_of(c, i) : NULL;
		if (list != NULL && list->unidentified < least)
			least = list->unidentified;
	}
	return least;
}

bool
unidentified_find(struct comparing *c)
{
	struct result *r = c->result;
	size_t differing = r->n - r->counts[GROUP_SAME], least;
	uint64_t *marked;
	bool any = false;

	if (c->filter->asked)
		return false;
	marked = arena_alloc(r->arena, (c->peers.words + 1) * sizeof *marked);
	memset(marked, 0, (c->peers.words + 1) * sizeof *marked);
	r->unidentified = marked;
	least = fewest(c);
	for (size_t i = 0; i < c->inv->n; i++)
		if (c->inv->hosts[i].unidentified > differing &&
		    c->inv->hosts[i].unidentified - differing > least &&
		    c->roles[i] != ROLE_BAD &&
		    has_more_than_any(c, i, differing)) {
			bits_add(marked, i);
			any = true;
		}
	return any;
}

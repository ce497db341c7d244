#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/compare/compare.h"
#include "comparing.h"
#include "one_check.h"

static bool
is_compared(const struct comparing *c, size_t host)
{
	return c->roles[host] != ROLE_NONE && c->roles[host] != ROLE_BASELINE;
}

/* True of a host whose only list is a part of the check that the first list
 * is one of, for no other reason to doubt it. */
static bool
is_of_check(const struct comparing *c, const struct host *h,
    const struct raw_list **first)
{
	const struct raw_list *list;

	if (h->nlists != 1)
		return false;
	list = inventory_list(c->inv, h, 0);
	if (*first == NULL)
		*first = list;
	return list->check && list->doubts == 1u << DOUBT_FILTERED &&
	    list->input == (*first)->input &&
	    list->section == (*first)->section;
}

/* Adds the updates that a host's list says are missing. */
static void
add_missing(const struct inventory *inv, const struct host *h,
    uint64_t *missing)
{
	const struct raw_list *list = inventory_list(inv, h, 0);

	for (size_t i = 0; i < list->n; i++)
		if (inv->raw_lists->entries[list->entries[i]].state ==
		    STATE_MISSING)
			bits_add(missing, inv->update_of[list->entries[i]]);
}

/* Whether the host's list names each of those updates. */
static bool
names_all(const struct host *h, const uint64_t *updates, size_t words)
{
	uint64_t left;

	for (size_t w = 0; w < words; w++) {
		left = updates[w];
		for (int p = 0; p < PRESENCE_COUNT; p++)
			left &= ~h->updates[p][w];
		if (left != 0)
			return false;
	}
	return true;
}

/* Whether what is missing on one host, and on none is there, is named by the
 * lists of all. */
static bool
is_for_all(const struct comparing *c)
{
	const struct inventory *inv = c->inv;
	size_t words = bits_words(inv->raw_lists->nupdates);
	uint64_t *missing = bitset_new(inv->raw_lists->nupdates);
	bool all = true;

	for (size_t i = 0; i < inv->n; i++)
		if (is_compared(c, i))
			add_missing(inv, &inv->hosts[i], missing);
	for (size_t i = 0; i < inv->n; i++)
		for (size_t w = 0; w < words && is_compared(c, i); w++)
			missing[w] &= ~(inv->hosts[i].updates[
			    PRESENCE_INSTALLED][w] | inv->recurring[w]);
	for (size_t i = 0; i < inv->n && all; i++)
		all = !is_compared(c, i) || names_all(&inv->hosts[i], missing,
		    words);
	free(missing);
	return all;
}

bool
one_check_is(const struct comparing *c)
{
	const struct raw_list *first = NULL;

	for (size_t i = 0; i < c->inv->n; i++)
		if (is_compared(c, i) &&
		    !is_of_check(c, &c->inv->hosts[i], &first))
			return false;
	return first != NULL && is_for_all(c);
}

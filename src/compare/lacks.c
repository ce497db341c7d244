#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/coverage/level.h"
#include "kbdiff/model/update_id.h"
#include "lacks.h"

void
lacks_begin(struct lacking *c, const struct inventory *inv,
    struct coverage *coverage)
{
	size_t words = bits_words(inv->raw_lists->nupdates);

	c->inv = inv;
	c->coverage = coverage;
	for (int k = 0; k < LIST_KIND_COUNT; k++)
		c->shown[k] = xcalloc(words, sizeof *c->shown[k]);
}

void
lacks_end(struct lacking *c)
{
	for (int k = 0; k < LIST_KIND_COUNT; k++)
		free(c->shown[k]);
}

/* A plain list shows any update, and an update seen in one is of any kind. */
static bool
would_show(unsigned host_kinds, unsigned seen)
{
	const unsigned any = 1u << LIST_ANY;

	return host_kinds != 0 && (((host_kinds | seen) & any) != 0 ||
	    (host_kinds & seen) != 0);
}

/* The kinds of lists that mention an update where it is installed. */
static unsigned
kinds_of(const struct lacking *c, uint32_t update)
{
	unsigned kinds = 0;

	for (int k = 0; k < LIST_KIND_COUNT; k++)
		kinds |= (unsigned)bits_has(c->shown[k], update) << k;
	return kinds;
}

/* What comes again under one number is no part of Windows: only lists that have
 * shown it, histories and plain lists do. */
static unsigned
kinds_of_recurring(unsigned seen)
{
	return (seen & ~(1u << LIST_ANY)) | 1u << LIST_HISTORY;
}

/* Wherever an update is seen, Get-HotFix shows it if it is of a succession, and
 * servicing lists a cumulative one by its build. */
unsigned
lacks_kinds(const struct lacking *c, uint32_t update)
{
	unsigned seen = kinds_of(c, update);

	if (update_id_is_recurring(inventory_number(c->inv, update)))
		return kinds_of_recurring(seen);
	if (seen == 0)
		return 1u << LIST_ANY;
	if (raw_lists_cumulative(c->inv->raw_lists, update))
		seen |= 1u << LIST_SERVICING;
	return c->inv->raw_lists->updates[update].nsuccessions != 0 ?
	    seen | 1u << LIST_QFE : seen;
}

enum reason
lacks_unmentioned(const struct host *h, unsigned seen)
{
	if (!would_show(h->kinds, seen))
		return REASON_KIND;
	return would_show(h->proving, seen) ? REASON_NOT_LISTED :
	    REASON_DOUBT;
}

/* Whether a list proves what its host does not have; view is that of it
 * alone. */
static bool
is_proof(const struct lacking *c, const struct host *view)
{
	const struct raw_list *list = &c->inv->raw_lists->lists[
	    view->lists[0]];

	return list->healed || raw_list_complete(list);
}

/*
 * Lists that contradict each other are judged each by itself: a lack is
 * covered if every list that proves it is covered by what it lists itself.
 * Cannot tell: some are.  Where no list proves it, the lists speak together.
 */
static enum answer
ask_lists(const struct lacking *c, const struct host *h, uint32_t update,
    unsigned seen)
{
	size_t asked = 0, covered = 0, inapplicable = 0, view;
	const struct host *one;
	enum answer answer;

	for (size_t i = 0; i < h->nlists; i++) {
		view = h->list_views + i;
		one = &c->inv->hosts[view];
		if (!would_show(one->kinds, seen) || !is_proof(c, one) ||
		    bits_has(one->updates[PRESENCE_INSTALLED], update))
			continue;
		answer = bits_has(one->updates[PRESENCE_SUPERSEDED], update) ?
		    ANSWER_COVERED : coverage_ask(c->coverage, view, update);
		asked++;
		covered += answer == ANSWER_COVERED;
		inapplicable += answer == ANSWER_INAPPLICABLE;
	}
	if (asked == 0)
		return coverage_ask(c->coverage, (size_t)(h - c->inv->hosts),
		    update);
	return covered == asked ? ANSWER_COVERED :
	    inapplicable == asked ? ANSWER_INAPPLICABLE :
	    covered != 0 ? ANSWER_CANNOT_TELL : ANSWER_NO;
}

static enum answer
ask_host(const struct lacking *c, size_t host, uint32_t update,
    unsigned seen)
{
	const struct host *h = &c->inv->hosts[host];

	return h->list_views != 0 ? ask_lists(c, h, update, seen) :
	    coverage_ask(c->coverage, host, update);
}

/* Whether a view of the host may contain the update. */
static bool
may_cover(const struct lacking *c, uint32_t view, uint32_t update)
{
	enum answer answer;

	if (view == 0)
		return false;
	if (bits_has(c->inv->hosts[view].updates[PRESENCE_INSTALLED], update))
		return false;
	answer = coverage_ask(c->coverage, view, update);
	return answer == ANSWER_COVERED || answer == ANSWER_CANNOT_TELL;
}

/* A lack that a restart may cure, or that an update in doubt may cover. */
static enum reason
follow_doubt(const struct lacking *c, size_t host, uint32_t update,
    enum reason reason)
{
	const struct host *h = &c->inv->hosts[host];

	if (may_cover(c, h->maybe_view, update))
		return REASON_MAYBE_COVERED;
	return may_cover(c, h->restart_view, update) ? REASON_PENDING :
	    reason;
}

/*
 * What is known of updates explains lacks away, those too that are only
 * doubtful: a host may hide what it lists, but not the level it has reached.
 * A lack that waits for a restart stays one unless it is covered.
 */
static enum reason
explained(const struct lacking *c, size_t host, uint32_t update,
    unsigned seen, enum reason reason)
{
	bool lacks = reason_standing(reason) == STANDING_LACK;

	switch (ask_host(c, host, update, seen)) {
	case ANSWER_COVERED:
		return REASON_COVERED;
	case ANSWER_INAPPLICABLE:
		return reason == REASON_CONFLICT ? reason : REASON_INAPPLICABLE;
	case ANSWER_CANNOT_TELL:
		if (!lacks)
			return reason;
		if (c->inv->hosts[host].list_views != 0)
			return REASON_MAYBE_COVERED;
		return reason == REASON_PENDING ? reason : REASON_FACTS_END;
	default:
		return lacks ? follow_doubt(c, host, update, reason) : reason;
	}
}

/* True if a list calls an update not applicable that the host, by its level, is
 * yet to get: something else may keep it away. */
static bool
is_yet_to_come(const struct lacking *c, size_t host, uint32_t update,
    unsigned seen)
{
	return level_is_one(coverage_level(c->coverage, host)) &&
	    raw_lists_cumulative(c->inv->raw_lists, update) &&
	    ask_host(c, host, update, seen) == ANSWER_NO;
}

enum reason
lacks_judge(const struct lacking *c, size_t host, uint32_t update,
    unsigned seen, enum reason reason)
{
	if (reason == REASON_NOT_LISTED)
		reason = lacks_unmentioned(&c->inv->hosts[host], seen);
	if (c->coverage != NULL && reason == REASON_INAPPLICABLE &&
	    is_yet_to_come(c, host, update, seen))
		return REASON_DOUBT;
	return c->coverage == NULL ? reason :
	    explained(c, host, update, seen, reason);
}

/* The view whose list alone has the answer; the host itself, where none has. */
static size_t
view_with(const struct inventory *inv, struct coverage *coverage,
    size_t host, uint32_t update, enum reason reason)
{
	const struct host *h = &inv->hosts[host], *one;
	enum answer answer;

	for (size_t i = 0; h->list_views != 0 && i < h->nlists; i++) {
		one = &inv->hosts[h->list_views + i];
		if (bits_has(one->updates[PRESENCE_INSTALLED], update))
			continue;
		answer = bits_has(one->updates[PRESENCE_SUPERSEDED], update) ?
		    ANSWER_COVERED : coverage_ask(coverage,
		    h->list_views + i, update);
		if (reason == REASON_COVERED ? answer == ANSWER_COVERED :
		    reason == REASON_INAPPLICABLE ? answer ==
		    ANSWER_INAPPLICABLE : answer != ANSWER_NO)
			return h->list_views + i;
	}
	return host;
}

struct cover
lacks_cover(const struct inventory *inv, struct coverage *coverage,
    size_t host, uint32_t update, enum reason reason, struct arena *a)
{
	size_t view = bits_has(inv->hosts[host].updates[PRESENCE_SUPERSEDED],
	    update) ? host : view_with(inv, coverage, host, update, reason);

	if (bits_has(inv->hosts[view].updates[PRESENCE_SUPERSEDED], update))
		return (struct cover){ .answer = ANSWER_COVERED,
		    .evidence = EVIDENCE_STATE, .reason = COVER_STATE };
	return coverage_explain(coverage, view, update, a);
}

void
lacks_tell_kinds(struct diags *diags)
{
	diag(diags, DIAG_KINDS, (struct pos){ NULL, 0, 0 },
	    "these lists come from different commands: updates that one of "
	    "them cannot show are uncertain; run the same command on both "
	    "sides (Get-HotFix, or dism /online /get-packages)");
}

void
lacks_tell_recurring(struct diags *diags)
{
	diag(diags, DIAG_KINDS, (struct pos){ NULL, 0, 0 },
	    "Get-HotFix and dism do not show updates re-released under one "
	    "number, so these are uncertain; export the update history");
}

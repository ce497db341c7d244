/*
 * Decides how each host stands to each update; lacks.c says why a host lacks
 * one.
 */
#include <string.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "comparing.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/model/update_id.h"
#include "reason_bits.h"

/* What an entry says on a host that has the update, or has it in doubt;
 * whether it is one. */
static bool
take_entry(struct comparing *c, size_t host, enum list_kind kind,
    const struct entry *e)
{
	const struct host *h = &c->inv->hosts[host];
	enum side side = role_side(c->roles[host]);
	struct span rest = inventory_text(c->inv, e->variant), variant;
	struct entry *value = &c->tallies[e->update].value[side];

	if (!bits_has(h->updates[PRESENCE_INSTALLED], e->update) &&
	    !bits_has(h->updates[PRESENCE_DOUBTFUL], e->update))
		return false;
	if (c->roles[host] != ROLE_BASELINE)
		bits_add(c->lacking.shown[kind], e->update);
	inventory_fold(c->inv, value, e);
	installed_days_add(&c->tallies[e->update].days[side],
	    e->installed_on);
	inventory_least(c->inv, &value->variant, e->variant);
	while (inventory_variant(&rest, &variant))
		variants_note(c, host, side, e->update, variant);
	return true;
}

/* An entry says the same in all lists of a kind on a side. */
static uint16_t
once_for(enum side side, enum list_kind kind)
{
	_Static_assert(SIDE_COUNT * LIST_KIND_COUNT <= 16, "bits of taken");
	return (uint16_t)(1u << (SIDE_COUNT * kind + side));
}

/* Most hosts say what others have said. */
static void
take_list(struct comparing *c, size_t host, const struct raw_list *list)
{
	const uint16_t once = once_for(role_side(c->roles[host]), list->kind);
	const struct entry *all = c->inv->raw_lists->entries;
	const uint32_t *entries = list->entries;
	uint16_t *taken = c->taken;

	for (size_t i = 0, n = list->n; i < n; i++)
		if ((taken[entries[i]] & once) == 0 && take_entry(c, host,
		    list->kind, &all[entries[i]]))
			taken[entries[i]] |= once;
}

static const enum reason reasons_of_presence[PRESENCE_COUNT] = {
	[PRESENCE_INSTALLED] = REASON_LISTED,
	[PRESENCE_DOUBTFUL] = REASON_CONFLICT,
	[PRESENCE_PENDING] = REASON_PENDING,
	[PRESENCE_SUPERSEDED] = REASON_SUPERSEDED,
	[PRESENCE_NOT] = REASON_NOT_INSTALLED,
	[PRESENCE_INAPPLICABLE] = REASON_INAPPLICABLE,
};

/*
 * Notes the reasons of the updates of a word of their sets for the hosts of a
 * word of theirs, by one kind of presence.
 */
static void
take_block(struct comparing *c, size_t word, size_t block,
    enum presence presence)
{
	uint64_t turned[64] = { 0 }, any = 0;
	size_t host, update;

	for (size_t i = 0; i < 64; i++) {
		host = block * 64 + i;
		if (host < c->inv->n && c->roles[host] != ROLE_NONE)
			turned[i] = c->inv->hosts[host].updates[presence][word];
		any |= turned[i];
	}
	if (any == 0)
		return;
	bitset_transpose(turned);
	for (; any != 0; any &= any - 1) {
		update = word * 64 + bits_first(any);
		host = turned[bits_first(any)];
		reasons_fill(c->reasons + update * c->stride, block, host,
		    reasons_of_presence[presence]);
		for (int side = 0; side < SIDE_COUNT; side++)
			c->tallies[update].held[side][presence] +=
			    bits_count(host & c->hosts[side][block]);
	}
}

void
standings_take_hosts(struct comparing *c)
{
	const struct inventory *inv = c->inv;
	const struct host *h;

	for (size_t i = 0; i < inv->n; i++) {
		if (c->roles[i] == ROLE_NONE)
			continue;
		h = &inv->hosts[i];
		c->result->hosts[role_side(c->roles[i])]++;
		bits_add(c->hosts[role_side(c->roles[i])], i);
		for (size_t k = 0; k < h->nlists; k++)
			take_list(c, i, inventory_list(inv, h, k));
	}
	for (size_t b = 0; b < bits_words(inv->n); b++)
		for (size_t w = 0; w < c->words; w++)
			for (int p = 0; p < PRESENCE_COUNT; p++)
				take_block(c, w, b, (enum presence)p);
}

/* A number for all that reason_of asks of a host whose lists do not mention an
 * update. */
static uint32_t
number_host(const struct comparing *c, size_t host, struct intern *hosts)
{
	const struct host *h = &c->inv->hosts[host];
	const uint64_t key[] = { h->kinds, h->proving,
	    c->peers.class_of[host], c->coverage == NULL ? 0 :
	    coverage_alike(c->coverage, host) };

	/* What a list of several says, or one in doubt, is of its own host. */
	if (c->roles[host] == ROLE_NONE || c->roles[host] == ROLE_BASELINE ||
	    h->list_views != 0 || h->maybe_view != 0 || h->restart_view != 0)
		return 0;
	return (uint32_t)intern(hosts, (struct span){ (const char *)key,
	    sizeof key });
}

void
standings_find_alike(struct comparing *c)
{
	struct intern *hosts = intern_new();

	c->alike = xcalloc(c->inv->n + 1, sizeof *c->alike);
	for (size_t i = 0; i < c->inv->n; i++)
		c->alike[i] = number_host(c, i, hosts);
	c->told = xcalloc(intern_count(hosts), sizeof *c->told);
	intern_free(hosts);
}

/* What lists say of an update, and what covers it. */
static enum reason
reason_by_lists(struct comparing *c, size_t host, uint32_t update,
    unsigned seen, enum reason reason)
{
	if (reason == REASON_SUPERSEDED)
		return reason;
	reason = lacks_judge(&c->lacking, host, update, seen, reason);
	if (reason != REASON_KIND)
		return reason;
	if (update_id_is_recurring(inventory_number(c->inv, update)))
		c->recurring_hidden = true;
	else
		c->kinds_differ = true;
	return reason;
}

enum reason
standings_ask(struct comparing *c, size_t host, uint32_t update)
{
	const struct host *h = &c->inv->hosts[host];
	enum reason reason = REASON_NOT_LISTED;

	if (bits_has(h->updates[PRESENCE_INSTALLED], update))
		return REASON_LISTED;
	for (int p = 0; p < PRESENCE_COUNT; p++)
		if (bits_has(h->updates[p], update))
			reason = reasons_of_presence[p];
	return reason_by_lists(c, host, update, lacks_kinds(&c->lacking,
	    update), reason);
}

/* Why a host that takes part in the row, and does not simply have the update,
 * stands as it does; reason: what its lists say. */
static enum reason
reason_of(struct comparing *c, size_t host, uint32_t update, unsigned seen,
    enum reason reason)
{
	const struct required *q = requirements_find(&c->requirements,
	    update);

	if (c->roles[host] == ROLE_BASELINE)
		return reason == REASON_NOT_LISTED ? REASON_NOT_COMPARED :
		    reason;
	if (q != NULL && q->special)
		return requirements_ask(c, q, host);
	reason = reason_by_lists(c, host, update, seen, reason);
	if (reason_standing(reason) == STANDING_LACK) {
		if (c->peers.none)
			return REASON_NO_PEER;
		if (peers_leave_open(&c->peers, host, update))
			return REASON_FAMILY;
	}
	return reason;
}

/* Whether hosts that are alike stand alike to an update, unless their lists
 * mention it: no source knows it, and it is no requirement of its own. */
static bool
is_told_alike(const struct comparing *c, uint32_t update)
{
	return inventory_number(c->inv, update) != 0 &&
	    requirements_find(&c->requirements, update) == NULL &&
	    (c->coverage == NULL || !coverage_knows(c->coverage, update));
}

/* As reason_of, once for hosts that are alike. */
static enum reason
reason_alike(struct comparing *c, size_t host, uint32_t update, unsigned seen)
{
	struct judged_alike *told = &c->told[c->alike[host]];

	if (told->question != update + 1) {
		told->question = update + 1;
		told->reason = reason_of(c, host, update, seen,
		    REASON_NOT_LISTED);
	}
	return told->reason;
}

/* The reason, unless an exception accepts the lack or the doubt about it. */
static enum reason
accepted(struct comparing *c, size_t host, uint32_t update,
    enum reason reason)
{
	enum standing s = reason_standing(reason);

	if ((s != STANDING_LACK && s != STANDING_UNCERTAIN) ||
	    c->roles[host] == ROLE_BASELINE)
		return reason;
	if (!accepting_ask(&c->accepting, update, host))
		return reason;
	c->accepting.unproven |= s == STANDING_UNCERTAIN &&
	    c->roles[host] == ROLE_BAD && result_is_doubtful(c->result, host);
	return REASON_ACCEPTED;
}

/* Hosts that do not take part in the row, which are none where all hosts are
 * of one family. */
static void
leave_out(struct comparing *c, uint64_t *reasons)
{
	if (c->peers.all)
		return;
	for (size_t i = 0; i < c->inv->n; i++)
		if (c->roles[i] != ROLE_NONE && !bits_has(c->peers.in, i))
			reasons_set(reasons, i, REASON_NOT_COMPARED);
}

/* How many hosts of a side that take part simply have the update. */
static size_t
count_having(const struct comparing *c, const uint64_t *reasons,
    uint32_t update, enum side side)
{
	size_t n = 0;

	if (c->peers.all)
		return c->tallies[update].held[side][PRESENCE_INSTALLED];
	for (size_t i = 0; i < c->inv->n; i++)
		n += c->roles[i] != ROLE_NONE &&
		    role_side(c->roles[i]) == side &&
		    reasons_get(reasons, i) == REASON_LISTED;
	return n;
}

/* Settles the reasons of an update, and counts how hosts stand; the reasons
 * that any host has, as bits. */
unsigned
standings_settle(struct comparing *c, uint32_t update, standings n)
{
	uint64_t *reasons = c->reasons + update * c->stride;
	unsigned seen = lacks_kinds(&c->lacking, update);
	unsigned found = 1u << REASON_LISTED;
	bool alike = is_told_alike(c, update);
	enum reason reason;

	memset(n, 0, sizeof(standings));
	leave_out(c, reasons);
	for (int side = 0; side < SIDE_COUNT; side++)
		n[side][STANDING_HAVE] = count_having(c, reasons, update,
		    (enum side)side);
	for (size_t i = reasons_next(reasons, 0, c->inv->n); i < c->inv->n;
	    i = reasons_next(reasons, i + 1, c->inv->n)) {
		if (c->roles[i] == ROLE_NONE)
			continue;
		reason = reasons_get(reasons, i);
		if (reason != REASON_NOT_COMPARED) {
			reason = alike && reason == REASON_NOT_LISTED &&
			    c->alike[i] != 0 ? reason_alike(c, i, update,
			    seen) : reason_of(c, i, update, seen, reason);
			reason = accepted(c, i, update, reason);
			c->peers.total[role_side(c->roles[i])] -=
			    reason == REASON_NOT_COMPARED;
		}
		reasons_set(reasons, i, reason);
		found |= 1u << reason;
		n[role_side(c->roles[i])][reason_standing(reason)]++;
	}
	return found;
}

#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/changes.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/coverage/level.h"
#include "kbdiff/facts/builds.h"
#include "changes_groups.h"
#include "lacks.h"
#include "row_filter.h"

/* A change that is being judged. */
struct found {
	size_t		host;		/* in the changes */
	uint32_t	update;
	enum update_change change;
	bool		gone;		/* listed before alone: not judged
					   yet */
};

struct finding {
	const struct inventory *inv;
	struct changes	*changes;
	struct host_change *hosts;
	struct lacking	 lacking;
	uint64_t	*compared;	/* a set of updates: no filter takes
					   them out */
	size_t		 words;
	struct found	*found;
	size_t		 n, cap;
	bool		 kinds_differ;
	bool		 any;		/* update was compared */
};

size_t
changes_host(const struct host_change *c)
{
	return c->after != CHANGES_NOBODY ? c->after : c->before;
}

/* Marks the updates that lists of each kind show as installed. */
static void
find_shown(struct finding *f)
{
	const struct raw_lists *l = f->inv->raw_lists;
	const struct raw_list *list;
	const struct entry *e;

	for (size_t i = 0; i < l->n; i++) {
		list = &l->lists[i];
		for (size_t k = 0; k < list->n; k++) {
			e = &l->entries[list->entries[k]];
			if (e->state == STATE_INSTALLED)
				bits_add(f->lacking.shown[list->kind],
				    e->update);
		}
	}
}

/* Marks the updates that no filter takes out, by what all lists say. */
static void
find_compared(struct finding *f, const struct filter *filter)
{
	const struct raw_lists *l = f->inv->raw_lists;
	struct said {
		strid	kind;
		struct installed_days days;
	} *said = xcalloc(l->nupdates, sizeof *said), *of;
	const struct entry *e;

	for (size_t u = 0; u < l->nupdates; u++)
		said[u].days.first = said[u].days.last = DATE_NONE;
	for (size_t i = 0; i < l->nentries; i++) {
		e = &l->entries[i];
		of = &said[e->update];
		inventory_least(f->inv, &of->kind, e->kind);
		installed_days_add(&of->days, e->installed_on);
	}
	for (uint32_t u = 0; u < l->nupdates; u++)
		if (!row_filter_takes(f->inv, filter, u, false, said[u].kind,
		    &said[u].days, &f->changes->taken))
			bits_add(f->compared, u);
	free(said);
}

/* Pairs the hosts before and after, which stand one behind the other. */
static void
pair_hosts(struct finding *f)
{
	const struct inventory *inv = f->inv;
	struct host_change *c = NULL;
	size_t n = 0;

	f->hosts = arena_alloc(f->changes->arena, (inv->n + 1) *
	    sizeof *f->hosts);
	for (size_t i = 0; i < inv->n; i++) {
		if (c == NULL || i == 0 || inv->hosts[i].identity !=
		    inv->hosts[i - 1].identity) {
			c = &f->hosts[n++];
			*c = (struct host_change){ .before = CHANGES_NOBODY,
			    .after = CHANGES_NOBODY };
		}
		if (inv->hosts[i].moment == MOMENT_AFTER)
			c->after = i;
		else
			c->before = i;
	}
	f->changes->hosts = f->hosts;
	f->changes->n = n;
}

static enum presence
presence_of(const struct host *h, uint32_t update)
{
	int k = 0;

	while (k < PRESENCE_COUNT && !bits_has(h->updates[k], update))
		k++;
	return (enum presence)k;
}

static void
add(struct finding *f, struct found one)
{
	f->found = xgrow(f->found, f->n, &f->cap, sizeof *f->found);
	f->found[f->n++] = one;
}

/* True if the lists before prove that an update was not there. */
static bool
was_absent(struct finding *f, const struct host *before, uint32_t update)
{
	enum presence p = presence_of(before, update);
	enum reason reason;

	if (p != PRESENCE_COUNT)
		return p != PRESENCE_DOUBTFUL;
	reason = lacks_unmentioned(before, lacks_kinds(&f->lacking, update));
	f->kinds_differ |= reason == REASON_KIND;
	return reason == REASON_NOT_LISTED;
}

/* Takes what became of one update that differs, or is in doubt, on a host. */
static void
take_update(struct finding *f, size_t host, uint32_t update)
{
	const struct host *before = &f->inv->hosts[f->hosts[host].before];
	const struct host *after = &f->inv->hosts[f->hosts[host].after];
	enum presence was = presence_of(before, update);
	enum presence is = presence_of(after, update);
	struct found one = { .host = host, .update = update };

	if (is == PRESENCE_INSTALLED)
		one.change = was_absent(f, before, update) ?
		    UPDATE_INSTALLED : UPDATE_MAYBE_INSTALLED;
	else if (is == PRESENCE_DOUBTFUL)
		one.change = was == PRESENCE_INSTALLED ?
		    UPDATE_MAYBE_REMOVED : UPDATE_MAYBE_INSTALLED;
	else if (was == PRESENCE_DOUBTFUL)
		one.change = UPDATE_MAYBE_REMOVED;
	else if (was == PRESENCE_INSTALLED)
		one.gone = true;
	else if (is == PRESENCE_PENDING && was != PRESENCE_PENDING)
		one.change = UPDATE_PENDING;
	else
		return;
	add(f, one);
}

static void
take_host(struct finding *f, size_t host)
{
	const struct host_change *c = &f->hosts[host];
	const uint64_t *const *was, *const *is;
	uint64_t differ;

	if (c->before == CHANGES_NOBODY || c->after == CHANGES_NOBODY)
		return;
	was = f->inv->hosts[c->before].updates;
	is = f->inv->hosts[c->after].updates;
	for (size_t w = 0; w < f->words; w++) {
		f->any |= ((was[PRESENCE_INSTALLED][w] |
		    is[PRESENCE_INSTALLED][w]) & f->compared[w]) != 0;
		differ = (was[PRESENCE_INSTALLED][w] ^
		    is[PRESENCE_INSTALLED][w]) | was[PRESENCE_DOUBTFUL][w] |
		    is[PRESENCE_DOUBTFUL][w] | is[PRESENCE_PENDING][w];
		for (differ &= f->compared[w]; differ != 0;
		    differ &= differ - 1)
			take_update(f, host, (uint32_t)(w * 64 +
			    bits_first(differ)));
	}
}

static int
cmp_update(const void *pa, const void *pb)
{
	const struct found *a = pa, *b = pb;

	if (a->update != b->update)
		return a->update < b->update ? -1 : 1;
	return (a->host > b->host) - (a->host < b->host);
}

static int
cmp_host(const void *pa, const void *pb)
{
	const struct found *a = pa, *b = pb;

	if (a->host != b->host)
		return a->host < b->host ? -1 : 1;
	if (a->change != b->change)
		return a->change < b->change ? -1 : 1;
	return (a->update > b->update) - (a->update < b->update);
}

/* True if both lists state a build, and not the same one; a revision counts
 * where both state one. */
static bool
is_moved(const struct host *before, const struct host *after)
{
	struct version a, b;

	if (!version_scan(before->build, &a) ||
	    !version_scan(after->build, &b))
		return false;
	return a.build != b.build || (a.revision >= 0 && b.revision >= 0 &&
	    a.revision != b.revision);
}

/* True if whole lists prove two levels. */
static bool
is_at_another_level(struct finding *f, const struct host_change *h)
{
	struct coverage *coverage = f->changes->coverage;
	const struct level *before, *after;

	if (coverage == NULL)
		return false;
	before = coverage_level(coverage, h->before);
	after = coverage_level(coverage, h->after);
	return level_is_whole(before, &f->inv->hosts[h->before]) &&
	    level_is_whole(after, &f->inv->hosts[h->after]) &&
	    level_is_one(before) && level_is_one(after) &&
	    (before->places[0].build != after->places[0].build ||
	    before->places[0].revision != after->places[0].revision);
}

/* True of a host that has another level, or what brings one. */
static bool
has_moved(struct finding *f, const struct host_change *h)
{
	return is_moved(&f->inv->hosts[h->before], &f->inv->hosts[h->after]) ||
	    is_at_another_level(f, h);
}

/*
 * What became of an update that something on the host contains after.  It was
 * replaced by what is new there, and only went if that was there before; a
 * stated level that the update itself brings leaves that open.
 */
static enum update_change
judge_covered(struct finding *f, const struct host_change *h, uint32_t update)
{
	const struct host *before = &f->inv->hosts[h->before];
	struct cover c = changes_cover(f->changes, h, update,
	    f->changes->arena);
	uint32_t by;

	if (c.evidence == EVIDENCE_STATE)
		return UPDATE_REPLACED;
	if (c.by != 0 && c.by == inventory_number(f->inv, update))
		return UPDATE_MAYBE_REMOVED;
	if (c.reason == COVER_VERSION)
		by = c.packages[0];
	else if (c.by == 0 || !inventory_find(f->inv, c.by, &by))
		return has_moved(f, h) ? UPDATE_REPLACED : UPDATE_REMOVED;
	return bits_has(before->updates[PRESENCE_INSTALLED], by) ?
	    UPDATE_REMOVED : UPDATE_REPLACED;
}

/* What became of an update that is listed before and not after.  A restart
 * that would bring what contains it leaves that open. */
static enum update_change
judge_gone(struct finding *f, const struct host_change *h, uint32_t update)
{
	static const enum reason said[] = {
		[PRESENCE_PENDING] = REASON_PENDING,
		[PRESENCE_SUPERSEDED] = REASON_SUPERSEDED,
		[PRESENCE_NOT] = REASON_NOT_INSTALLED,
		[PRESENCE_INAPPLICABLE] = REASON_INAPPLICABLE,
		[PRESENCE_COUNT] = REASON_NOT_LISTED,
	};
	enum reason reason = said[presence_of(&f->inv->hosts[h->after],
	    update)];

	if (reason != REASON_SUPERSEDED)
		reason = lacks_judge(&f->lacking, h->after, update,
		    lacks_kinds(&f->lacking, update), reason);
	f->kinds_differ |= reason == REASON_KIND;
	if (reason == REASON_PENDING)
		return UPDATE_MAYBE_REMOVED;
	switch (reason_standing(reason)) {
	case STANDING_COVERED:
		return judge_covered(f, h, update);
	case STANDING_UNCERTAIN:
		return UPDATE_MAYBE_REMOVED;
	default:
		return UPDATE_REMOVED;
	}
}

/* Hosts are asked about one update, then about the next. */
static void
judge(struct finding *f)
{
	struct found *one;

	if (f->n != 0)
		qsort(f->found, f->n, sizeof *f->found, cmp_update);
	for (size_t i = 0; i < f->n; i++) {
		one = &f->found[i];
		if (one->gone)
			one->change = judge_gone(f, &f->hosts[one->host],
			    one->update);
	}
	if (f->n != 0)
		qsort(f->found, f->n, sizeof *f->found, cmp_host);
}

/* Gives each host its updates. */
static void
deal(struct finding *f)
{
	uint32_t *updates = arena_alloc(f->changes->arena, (f->n + 1) *
	    sizeof *updates);
	struct update_set *set;

	for (size_t i = 0; i < f->n; i++) {
		set = &f->hosts[f->found[i].host].updates[f->found[i].change];
		updates[i] = f->found[i].update;
		if (set->n++ == 0)
			set->updates = &updates[i];
	}
}

/* True of a host none of whose lists, one of them in doubt, has an update. */
static bool
has_no_list(const struct inventory *inv, const struct host *h)
{
	for (size_t i = 0; i < h->nlists; i++)
		if (inventory_list(inv, h, i)->n != 0)
			return false;
	return !h->complete;
}

/* True if lists of the same kinds have another number of entries that name no
 * update. */
bool
changes_unidentified(const struct changes *c, const struct host_change *h)
{
	const struct host *before = &c->inventory->hosts[h->before];
	const struct host *after = &c->inventory->hosts[h->after];

	return before->kinds == after->kinds &&
	    before->unidentified != after->unidentified;
}

static enum host_state
state_of(const struct changes *changes, const struct host_change *c)
{
	const struct inventory *inv = changes->inventory;
	size_t open = c->updates[UPDATE_MAYBE_INSTALLED].n +
	    c->updates[UPDATE_MAYBE_REMOVED].n + c->updates[UPDATE_PENDING].n;

	if (c->before == CHANGES_NOBODY)
		return HOST_CAME;
	if (c->after == CHANGES_NOBODY)
		return HOST_GONE;
	if (c->moved || c->updates[UPDATE_INSTALLED].n + c->updates[
	    UPDATE_REMOVED].n + c->updates[UPDATE_REPLACED].n != 0)
		return HOST_CHANGED;
	return open != 0 || c->other_words ||
	    !inv->hosts[c->before].complete ||
	    !inv->hosts[c->after].complete || changes_unidentified(changes,
	    c) ? HOST_UNCERTAIN : HOST_UNCHANGED;
}

static void
settle_host(struct finding *f, const struct filter *filter,
    struct host_change *c)
{
	const struct host *hosts = f->inv->hosts;

	if (c->before != CHANGES_NOBODY)
		c->no_list_before = has_no_list(f->inv,
		    &hosts[c->before]);
	if (c->after != CHANGES_NOBODY)
		c->no_list_after = has_no_list(f->inv, &hosts[c->after]);
	if (c->before != CHANGES_NOBODY && c->after != CHANGES_NOBODY) {
		c->moved = has_moved(f, c);
		c->other_words = f->any && !row_filter_fits_host(f->inv, filter,
		    c->before) && !row_filter_fits_host(f->inv, filter,
		    c->after);
	}
	c->state = state_of(f->changes, c);
	f->changes->counts[c->state]++;
}

static void
settle_verdict(struct finding *f, bool left_out)
{
	struct changes *c = f->changes;
	size_t alone = c->counts[HOST_GONE] + c->counts[HOST_CAME];
	size_t paired = c->n - alone;

	if (left_out || f->inv->raw_lists->nleft_out != 0)
		c->open |= 1u << OPEN_LEFT_OUT;
	if (paired != 0 && !f->any)
		c->open |= 1u << OPEN_NOTHING;
	if (c->counts[HOST_CHANGED] != 0 || (alone != 0 &&
	    (c->open & 1u << OPEN_LEFT_OUT) == 0))
		c->verdict = CHANGES_CHANGED;
	else if (c->counts[HOST_UNCERTAIN] != 0 || c->open != 0)
		c->verdict = CHANGES_UNCERTAIN;
}

static void
finding_begin(struct finding *f, const struct filter *filter)
{
	f->words = bits_words(f->inv->raw_lists->nupdates);
	f->compared = xcalloc(f->words, sizeof *f->compared);
	lacks_begin(&f->lacking, f->inv, f->changes->coverage);
	find_shown(f);
	find_compared(f, filter);
}

static void
finding_end(struct finding *f)
{
	lacks_end(&f->lacking);
	free(f->compared);
	free(f->found);
}

struct changes *
changes_find(const struct inventory *inv, const struct filter *filter,
    struct coverage *coverage, bool left_out, struct diags *diags)
{
	struct changes *c = xcalloc(1, sizeof *c);
	struct finding f = { .inv = inv, .changes = c };

	c->inventory = inv;
	c->coverage = coverage;
	c->arena = arena_new();
	finding_begin(&f, filter);
	pair_hosts(&f);
	for (size_t i = 0; i < c->n; i++)
		take_host(&f, i);
	judge(&f);
	deal(&f);
	for (size_t i = 0; i < c->n; i++)
		settle_host(&f, filter, &f.hosts[i]);
	settle_verdict(&f, left_out);
	c->ngroups = changes_groups_find(c, &c->groups);
	if (f.kinds_differ)
		lacks_tell_kinds(diags);
	finding_end(&f);
	return c;
}

void
changes_free(struct changes *c)
{
	if (c == NULL)
		return;
	arena_free(c->arena);
	free(c);
}

struct cover
changes_cover(const struct changes *c, const struct host_change *host,
    uint32_t update, struct arena *a)
{
	return lacks_cover(c->inventory, c->coverage, host->after, update,
	    REASON_COVERED, a);
}

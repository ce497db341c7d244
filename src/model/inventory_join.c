/*
 * Makes the inventory (inventory.h) of raw lists: which are of one host, and
 * what they say together.
 */
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/model/host_pattern.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/model/update_id.h"
#include "copies.h"
#include "host_identity.h"
#include "list_sets.h"
#include "lookalikes.h"

/* Numbers first, in their order; then what has none, by its text. */
struct ranked {
	struct update	update;
	struct span	text, scope;
	uint32_t	was;
};

static int
cmp_ranked(const void *pa, const void *pb)
{
	const struct ranked *a = pa, *b = pb;
	uint32_t na = a->update.number - 1, nb = b->update.number - 1;

	if (na != nb)
		return na < nb ? -1 : 1;
	return span_eq(a->text, b->text) ? span_cmp(a->scope, b->scope) :
	    span_cmp(a->text, b->text);
}

static void
rank_updates(struct raw_lists *l)
{
	struct ranked *order = xreallocarray(NULL, l->nupdates, sizeof *order);
	uint32_t *rank = xreallocarray(NULL, l->nupdates, sizeof *rank);

	for (size_t i = 0; i < l->nupdates; i++)
		order[i] = (struct ranked){ .update = l->updates[i],
		    .text = intern_span(l->strings, l->updates[i].text),
		    .scope = intern_span(l->strings, l->updates[i].scope),
		    .was = (uint32_t)i };
	if (l->nupdates != 0)
		qsort(order, l->nupdates, sizeof *order, cmp_ranked);
	for (size_t i = 0; i < l->nupdates; i++) {
		l->updates[i] = order[i].update;
		rank[order[i].was] = (uint32_t)i;
	}
	for (size_t i = 0; i < l->nentries; i++)
		l->entries[i].update = rank[l->entries[i].update];
	for (size_t i = 0; i < l->nrequired; i++)
		l->required[i].update = rank[l->required[i].update];
	free(order);
	free(rank);
}

/* Puts the entries of a part into the list; the part is empty after it. */
static void
join_part(const struct raw_lists *l, struct raw_list *list,
    struct raw_list *part)
{
	for (size_t i = 0; i < part->n; i++)
		raw_list_push(l, list, part->entries[i],
		    part->lines == NULL ? 0 : part->lines[i]);
	list->unidentified += part->unidentified;
	for (int k = 0; k < DOUBT_COUNT; k++)
		if (raw_list_doubts(part, (enum doubt_reason)k))
			raw_list_doubt(list, (enum doubt_reason)k,
			    part->doubted[k]);
	list->check |= part->check;
	if (part->declared > list->declared)
		list->declared = part->declared;
	if (part->line < list->line)
		list->line = part->line;
	free(part->entries);
	free(part->lines);
}

/* Lists of one host in an export, by what tells exports apart. */
static strid
key_export(struct intern *keys, const struct raw_list *list, uint32_t host)
{
	const uint32_t key[] = { list->input, list->section, list->tag, host,
	    list->moment };

	return intern(keys, (struct span){ (const char *)key, sizeof key });
}

/*
 * An export that spells a host in two ways gives two lists, which are parts
 * of one.
 */
static void
join_parts(struct raw_lists *l, uint32_t *host_of)
{
	struct intern *keys = intern_new();
	size_t n = 0;
	strid key;

	for (size_t i = 0; i < l->n; i++) {
		key = key_export(keys, &l->lists[i], host_of[i]);
		if (key <= n) {
			join_part(l, &l->lists[key - 1], &l->lists[i]);
			continue;
		}
		host_of[n] = host_of[i];
		l->lists[n++] = l->lists[i];
	}
	l->n = n;
	intern_free(keys);
}

/* A list for sorting: what decides is in the input, not in who read it. */
struct filed {
	struct span		 file, format, input;
	const struct raw_list	*list;
	uint32_t		 at;
};

static int
cmp_filed(const void *pa, const void *pb)
{
	const struct filed *a = pa, *b = pb;
	int c = span_cmp(a->file, b->file);

	if (c != 0 || (c = span_cmp(a->format, b->format)) != 0)
		return c;
	if ((c = span_cmp(a->input, b->input)) != 0)
		return c;
	if (a->list->section != b->list->section)
		return a->list->section < b->list->section ? -1 : 1;
	return (a->list->line > b->list->line) -
	    (a->list->line < b->list->line);
}

/* The lists of each host, one host after the other. */
static void
deal_lists(struct inventory *inv, const uint32_t *host_of)
{
	const struct raw_lists *l = inv->raw_lists;
	uint32_t *all = arena_alloc(inv->arena, l->n * sizeof *all);
	size_t *next = xcalloc(inv->n + 1, sizeof *next);
	struct filed *filed = xreallocarray(NULL, l->n, sizeof *filed);
	struct host *h;
	size_t from;

	for (size_t i = 0; i < l->n; i++)
		inv->hosts[host_of[i]].nlists++;
	for (size_t i = 0; i < inv->n; i++)
		next[i + 1] = next[i] + inv->hosts[i].nlists;
	for (uint32_t i = 0; i < l->n; i++)
		filed[next[host_of[i]]++] = (struct filed){
			intern_span(l->strings, l->lists[i].file),
			intern_span(l->strings, l->lists[i].format),
			span_of(inv->inputs[l->lists[i].input].path),
			&l->lists[i], i };
	for (size_t i = 0; i < inv->n; i++) {
		h = &inv->hosts[i];
		from = next[i] - h->nlists;
		h->lists = all + from;
		qsort(filed + from, h->nlists, sizeof *filed, cmp_filed);
		for (size_t k = from; k < next[i]; k++)
			all[k] = filed[k].at;
	}
	free(next);
	free(filed);
}

static struct pos
place_of(const struct inventory *inv, const struct raw_list *list)
{
	return (struct pos){ inventory_text(inv, list->file).p, list->line,
	    0 };
}

/* A command that names more updates is not counted. */
#define ASKED_MAX	16

/* Whether a list has been asked for by the numbers of its updates, and shows as
 * many: "Get-HotFix -Id KB5031361" denies none. */
static bool
shows_what_was_asked(const struct inventory *inv, const struct raw_list *list)
{
	uint32_t numbers[ASKED_MAX];
	size_t n = update_id_find(inventory_text(inv, list->doubted[
	    DOUBT_FILTERED].detail), numbers, ASKED_MAX);

	return n != 0 && n < ASKED_MAX && raw_list_listed(list) == n;
}

/*
 * Only a list that says how many it would hold, that stops in a row, or that
 * was asked for by numbers, can be seen to be all there in another one, which
 * shows the same.
 */
static bool
heals(const struct inventory *inv, const struct raw_list *whole,
    const struct raw_list *cut)
{
	return whole->kind == cut->kind && (cut->kind == LIST_QFE ||
	    cut->kind == LIST_HISTORY) && raw_list_complete(whole) &&
	    (cut->doubts == 1u << DOUBT_CUT ||
	    (cut->doubts == 1u << DOUBT_FILTERED &&
	    shows_what_was_asked(inv, cut))) && raw_list_listed(cut) != 0 &&
	    (int64_t)raw_list_listed(whole) >= cut->declared;
}

static bool
is_healed(const struct inventory *inv, const struct host *h,
    const struct list_sets *m, size_t cut)
{
	for (size_t i = 0; i < h->nlists; i++)
		if (i != cut && heals(inv, inventory_list(inv, h, i),
		    inventory_list(inv, h, cut)) && list_sets_hold(m, i, cut))
			return true;
	return false;
}

/* Each list of a host is compared with each other one. */
#define LISTS_MAX	5000

/* An error where a host has more, of which one is looked at then. */
static void
limit_lists(const struct inventory *inv, struct host *h, struct diags *d)
{
	if (h->nlists <= LISTS_MAX)
		return;
	diag(d, DIAG_TOO_MANY, place_of(inv, inventory_list(inv, h,
	    LISTS_MAX)), "%.*s has %zu; the limit is %d", SPANF(h->name),
	    h->nlists, LISTS_MAX);
	h->nlists = 1;
}

/* What became of an input's incomplete lists; flags. */
enum { CUT_HEALED = 1, CUT_STAYS = 2 };

/* An empty list of which its importer has not said why. */
static bool
is_unexplained(const struct raw_list *list)
{
	return list->n == 0 && !raw_list_doubts(list, DOUBT_FAILED) &&
	    !raw_list_doubts(list, DOUBT_UNREADABLE) &&
	    list->doubted[DOUBT_EMPTY].detail == 0;
}

static void
judge_lists(struct inventory *inv, struct host *h, const struct list_sets *m,
    unsigned char *cuts, struct diags *d)
{
	struct raw_list *list;

	h->complete = true;
	h->failed = h->nlists != 0;
	for (size_t i = 0; i < h->nlists; i++) {
		list = &inv->raw_lists->lists[h->lists[i]];
		h->failed &= list->n == 0 && raw_list_doubts(list,
		    DOUBT_FAILED);
		if (raw_list_complete(list)) {
			h->proving |= 1u << list->kind;
			continue;
		}
		if (is_unexplained(list))
			diag(d, DIAG_NO_ENTRIES, place_of(inv, list),
			    "%.*s lists no updates; did the export "
			    "fail?", SPANF(h->name));
		list->healed = is_healed(inv, h, m, i);
		if (list->healed) {
			cuts[list->input] |= CUT_HEALED;
			diag(d, DIAG_HEALED, place_of(inv, list),
			    "a complete list of %.*s holds all that this one "
			    "does",
			    SPANF(h->name));
			h->proving |= 1u << list->kind;
		} else {
			cuts[list->input] |= CUT_STAYS;
			h->complete = false;
		}
	}
}

/* That a list is cut needs no warning where all of its file were healed. */
static void
soften_healed(const struct inventory *inv, const unsigned char *cuts,
    struct diags *d)
{
	for (size_t i = 0; i < inv->ninputs; i++) {
		if (cuts[i] != CUT_HEALED)
			continue;
		diags_regrade(d, DIAG_CUT, inv->inputs[i].path, SEV_NOTE);
		diags_regrade(d, DIAG_CUT_ROW, inv->inputs[i].path, SEV_NOTE);
		diags_regrade(d, DIAG_FILTERED, inv->inputs[i].path, SEV_NOTE);
	}
}

static void
find_conflict(struct inventory *inv, struct host *h,
    const struct list_sets *m, struct diags *d)
{
	const struct raw_list *a, *b;

	for (size_t i = 0; i < h->nlists; i++)
		for (size_t k = i + 1; k < h->nlists; k++) {
			a = inventory_list(inv, h, i);
			b = inventory_list(inv, h, k);
			if (!list_sets_differ(m, i, k) &&
			    !list_sets_differ(m, k, i))
				continue;
			h->conflicting = true;
			diag(d, DIAG_LISTS_DIFFER, place_of(inv, b),
			    "two complete lists of %.*s differ: this one and "
			    "%.*s. Updates on only one of them are "
			    "uncertain; compare exports of two days with "
			    "'kbdiff changes'", SPANF(h->name),
			    SPANF(inventory_text(inv, a->file)));
			return;
		}
}

static void
least(struct span *best, struct span s)
{
	if (s.n != 0 && (best->n == 0 || span_cmp(s, *best) < 0))
		*best = s;
}

/* Whether a build is this one and says its revision too. */
static bool
is_revision_of(struct span build, struct span of)
{
	return build.n > of.n && span_starts(build, of) &&
	    build.p[of.n] == '.';
}

/*
 * A build with its revision says more than one without; of two revisions the
 * lower is what all lists agree that the host has reached.
 */
static void
least_build(struct span *best, struct span s)
{
	size_t n = best->n;

	while (n != 0 && best->p[n - 1] != '.')
		n--;
	if (is_revision_of(s, *best))
		*best = s;
	else if (is_revision_of(*best, s))
		return;
	else if (n != 0 && span_starts(s, span_upto(*best, n)) &&
	    s.n != best->n)
		*best = s.n < best->n ? s : *best;
	else
		least(best, s);
}

/* Of 10.0.17763.5122 the first three numbers: what does not change from one
 * update to the next. */
static struct span
without_revision(struct span build)
{
	size_t n = 0, dots = 0;

	for (; n < build.n && (build.p[n] != '.' || dots++ < 2); n++)
		continue;
	return span_upto(build, n);
}

static void
sum_up(struct inventory *inv, struct host *h)
{
	const struct raw_list *list;

	h->declared = -1;
	h->plain = !h->named;
	for (size_t i = 0; i < h->nlists; i++) {
		list = inventory_list(inv, h, i);
		h->kinds |= 1u << list->kind;
		h->plain &= list->kind == LIST_ANY;
		h->requirements |= list->requirements;
		if (list->declared > h->declared)
			h->declared = list->declared;
		if (raw_list_listed(list) > h->listed)
			h->listed = raw_list_listed(list);
		if (list->unidentified > h->unidentified)
			h->unidentified = list->unidentified;
		least(&h->os, inventory_text(inv, list->os));
		least_build(&h->build, inventory_text(inv, list->build));
		least(&h->arch, inventory_text(inv, list->arch));
	}
}

/* Two lists of one host that no machine can give: they state two builds. */
static void
tell_systems(struct inventory *inv, const struct host *h, struct diags *d)
{
	const struct raw_list *first = NULL, *list;
	struct span build, other;

	for (size_t i = 0; i < h->nlists; i++) {
		list = inventory_list(inv, h, i);
		build = without_revision(inventory_text(inv, list->build));
		if (build.n == 0)
			continue;
		if (first == NULL)
			first = list;
		other = without_revision(inventory_text(inv, first->build));
		if (span_eq(build, other))
			continue;
		diag(d, DIAG_SYSTEMS_DIFFER, place_of(inv, list),
		    "%.*s runs %.*s here and %.*s in %.*s", SPANF(h->name),
		    SPANF(build), SPANF(other),
		    SPANF(inventory_text(inv, first->file)));
		return;
	}
}

static void
tell(struct inventory *inv, struct host *h, struct diags *d)
{
	const struct raw_list *list;

	for (size_t i = 0; i < h->nlists; i++) {
		list = inventory_list(inv, h, i);
		if (list->unidentified != 0)
			diag(d, DIAG_UNIDENTIFIED, place_of(inv, list),
			    "this list of %.*s has %u unidentified %s",
			    SPANF(h->name),
			    list->unidentified, list->unidentified == 1 ?
			    "entry" : "entries");
	}
	tell_systems(inv, h, d);
	if (h->nlists > 1)
		diag(d, DIAG_JOINED, place_of(inv, inventory_list(inv, h, 0)),
		    "%zu lists of %.*s are joined", h->nlists, SPANF(h->name));
}

/* What is looked up for every mention of an update stands close together. */
static uint32_t *
index_entries(const struct raw_lists *l, struct arena *a)
{
	uint32_t *update_of = arena_alloc(a, l->nentries * sizeof *update_of);

	for (size_t i = 0; i < l->nentries; i++)
		update_of[i] = l->entries[i].update;
	return update_of;
}

/* The updates whose numbers are of this kind. */
static const uint64_t *
updates_of(const struct inventory *inv, bool (*is_kind)(uint32_t number))
{
	size_t n = inv->raw_lists->nupdates;
	size_t size = bits_words(n) * sizeof(uint64_t);
	uint64_t *set = arena_alloc(inv->arena, size + 1);

	memset(set, 0, size);
	for (size_t u = 0; u < n; u++)
		if (is_kind(inv->raw_lists->updates[u].number))
			bits_add(set, u);
	return set;
}

/* Where the host of an identity stands while hosts are numbered: one after
 * the other, before and after. */
static size_t
slot_of(uint32_t identity, enum moment moment)
{
	return 2 * (size_t)identity + (moment == MOMENT_AFTER);
}

static struct host *
add_host(struct inventory *inv, const struct host_identity *id)
{
	struct host *h = &inv->hosts[inv->n++];

	h->name = id->name;
	h->aliases = id->aliases;
	h->naliases = id->naliases;
	h->named = id->named;
	return h;
}

/* Makes the hosts: an identity that has lists of two moments is two.  host_of
 * has the identity of each list, and has its host after it. */
static void
make_hosts(struct inventory *inv, const struct host_identity *ids,
    size_t identities, uint32_t *host_of)
{
	const struct raw_lists *l = inv->raw_lists;
	uint32_t *host_in = xcalloc(2 * identities + 1, sizeof *host_in);
	struct host *h;
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++)
		host_in[slot_of(host_of[i], l->lists[i].moment)] = 1;
	for (size_t k = 0; k < 2 * identities; k++)
		n += host_in[k];
	inv->hosts = xcalloc(n, sizeof *inv->hosts);
	for (uint32_t k = 0; k < 2 * identities; k++)
		if (host_in[k] != 0) {
			host_in[k] = (uint32_t)inv->n;
			add_host(inv, &ids[k / 2])->identity = k / 2;
		}
	for (size_t i = 0; i < l->n; i++) {
		host_of[i] = host_in[slot_of(host_of[i], l->lists[i].moment)];
		h = &inv->hosts[host_of[i]];
		h->moment = l->lists[i].moment;
	}
	free(host_in);
}

/* Views while they are made; they have their last numbers. */
struct views {
	struct host	*views;
	size_t		 n, cap;
	uint32_t	 first;		/* number of the first */
};

static uint32_t
add_view(struct views *v, const struct host *h, const uint64_t *installed,
    const struct list_sets *m)
{
	struct host *view;

	v->views = xgrow(v->views, v->n, &v->cap, sizeof *v->views);
	view = &v->views[v->n];
	*view = *h;
	view->list_views = view->maybe_view = view->restart_view = 0;
	for (int k = 0; k < PRESENCE_COUNT; k++)
		view->updates[k] = list_sets_none(m);
	view->updates[PRESENCE_NOT] = h->updates[PRESENCE_NOT];
	view->updates[PRESENCE_INSTALLED] = installed;
	return v->first + (uint32_t)v->n++;
}

/* What a host would be if it were known by one list alone; the system is
 * the host's where the list does not state one. */
static uint32_t
add_list_view(struct views *v, struct inventory *inv, const struct host *h,
    size_t i, const struct list_sets *m)
{
	const struct raw_list *list = inventory_list(inv, h, i);
	uint32_t at = add_view(v, h, list_sets_in(m, i,
	    STATE_INSTALLED, inv->arena), m);
	struct host *view = &v->views[at - v->first];

	view->lists = &h->lists[i];
	view->nlists = 1;
	view->kinds = 1u << list->kind;
	view->updates[PRESENCE_SUPERSEDED] = list_sets_in(m, i,
	    STATE_SUPERSEDED, inv->arena);
	view->updates[PRESENCE_PENDING] = list_sets_in(m, i,
	    STATE_PENDING, inv->arena);
	view->updates[PRESENCE_NOT] = list_sets_not(m, i, inv->arena);
	if (list->build != 0)
		view->build = inventory_text(inv, list->build);
	else
		view->build = without_revision(h->build);
	return at;
}

static void
add_views(struct views *v, struct inventory *inv, struct host *h,
    const struct list_sets *m)
{
	uint32_t at;

	if (h->conflicting) {
		for (size_t i = 0; i < h->nlists; i++) {
			at = add_list_view(v, inv, h, i, m);
			if (i == 0)
				h->list_views = at;
		}
	}
	if (list_sets_any(m, PRESENCE_DOUBTFUL))
		h->maybe_view = add_view(v, h, list_sets_with(m,
		    PRESENCE_DOUBTFUL, inv->arena), m);
	if (list_sets_any(m, PRESENCE_PENDING))
		h->restart_view = add_view(v, h, list_sets_with(m,
		    PRESENCE_PENDING, inv->arena), m);
}

/* A host that was asked beside others may have given its list to another input:
 * where that one is without doubt, this one's says nothing by having none. */
static void
drop_asked(struct raw_lists *l, uint32_t *host_of, size_t identities)
{
	bool *whole = xcalloc(2 * identities + 1, sizeof *whole);
	const struct raw_list *list;
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++) {
		list = &l->lists[i];
		if (list->n != 0 && raw_list_complete(list))
			whole[slot_of(host_of[i], list->moment)] = true;
	}
	for (size_t i = 0; i < l->n; i++) {
		list = &l->lists[i];
		if (list->asked && list->n == 0 &&
		    list->doubts == 1u << DOUBT_EMPTY &&
		    whole[slot_of(host_of[i], list->moment)]) {
			free(list->entries);
			continue;
		}
		host_of[n] = host_of[i];
		l->lists[n++] = *list;
	}
	l->n = n;
	free(whole);
}

/* Puts the views behind the hosts. */
static void
keep_views(struct inventory *inv, struct views *v)
{
	inv->nviews = inv->n + v->n;
	if (v->n == 0)
		return;
	inv->hosts = xreallocarray(inv->hosts, inv->nviews,
	    sizeof *inv->hosts);
	memcpy(inv->hosts + inv->n, v->views, v->n * sizeof *v->views);
	free(v->views);
}

static void
judge_hosts(struct inventory *inv, struct diags *d)
{
	unsigned char *cuts = xcalloc(inv->ninputs + 1, 1);
	struct list_sets *m = list_sets_new(inv);
	struct views views = { .first = (uint32_t)inv->n };
	struct host *h;

	for (size_t i = 0; i < inv->n; i++) {
		h = &inv->hosts[i];
		sum_up(inv, h);
		limit_lists(inv, h, d);
		list_sets_take(m, h);
		judge_lists(inv, h, m, cuts, d);
		find_conflict(inv, h, m, d);
		list_sets_settle(m, h, inv->arena);
		add_views(&views, inv, h, m);
		tell(inv, h, d);
	}
	keep_views(inv, &views);
	soften_healed(inv, cuts, d);
	list_sets_free(m);
	free(cuts);
}

static bool
has_globs(const struct inventory *inv)
{
	const struct host *h;

	for (size_t i = 0; i < inv->n; i++) {
		h = &inv->hosts[i];
		for (size_t k = 0; k < h->naliases; k++)
			if (host_pattern_is_glob(h->aliases[k]))
				return true;
		if (host_pattern_is_glob(h->name))
			return true;
	}
	return false;
}

struct inventory *
inventory_new(struct raw_lists *l, const struct input *inputs, size_t ninputs,
    const struct alias *aliases, size_t naliases, struct diags *d)
{
	struct inventory *inv = xcalloc(1, sizeof *inv);
	uint32_t *host_of = xreallocarray(NULL, l->n, sizeof *host_of);
	struct host_identity *ids;
	size_t identities;

	inv->raw_lists = l;
	inv->inputs = inputs;
	inv->ninputs = ninputs;
	inv->arena = arena_new();
	rank_updates(l);
	inv->update_of = index_entries(l, inv->arena);
	inv->placeholders = updates_of(inv, update_id_is_placeholder);
	inv->recurring = updates_of(inv, update_id_is_recurring);
	ids = host_identity_settle(
	    l, inputs, aliases, naliases, host_of, &identities, inv->arena,
	    d);
	join_parts(l, host_of);
	drop_asked(l, host_of, identities);
	make_hosts(inv, ids, identities, host_of);
	deal_lists(inv, host_of);
	free(host_of);
	inv->globs = has_globs(inv);
	judge_hosts(inv, d);
	lookalikes_tell(inv, d);
	copies_find(inv, d);
	return inv;
}

void
inventory_free(struct inventory *inv)
{
	if (inv == NULL)
		return;
	arena_free(inv->arena);
	free(inv->hosts);
	free(inv);
}

#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/model/host_updates.h"
#include "kbdiff/wording/changes_text.h"
#include "kbdiff/wording/doubt_text.h"
#include "kbdiff/wording/host_text.h"
#include "kbdiff/wording/level_text.h"
#include "kbdiff/wording/update_text.h"

/* A sentence names up to so many updates, and a group up to so many; so many
 * changes have a clause each; the label of the largest group names so many
 * hosts. */
enum { SENTENCE_UPDATES = 3, GROUP_UPDATES = 8, CLAUSES = 3,
    LABEL_NAMES = 2 };

static const struct host_change *
change_at(const struct report *r, size_t i)
{
	return &r->changes->hosts[i];
}

static struct span
name_of(const struct report *r, size_t i)
{
	return r->inventory->hosts[changes_host(change_at(r, i))].name;
}

/* "BEFORE" and "AFTER" as the command line names them. */
static const char *
side_name(const char *operand)
{
	return strcmp(operand, "-") == 0 ? "standard input" : operand;
}

/* Names of hosts; more than max are the first ones "and 3 more". */
static void
say_hosts(const struct report *r, struct out *o, const size_t *hosts,
    size_t n, size_t max)
{
	struct span *names = xreallocarray(NULL, n + 1, sizeof *names);

	for (size_t i = 0; i < n; i++)
		names[i] = name_of(r, hosts[i]);
	names_print(o, names, n, max);
	free(names);
}

/* "KB1 and KB2", or how many there are. */
static void
say_updates(const struct report *r, struct out *o,
    const struct update_set *set, size_t max)
{
	struct span *names;

	if (set->n > max && !r->verbose) {
		update_text_count(o, set->n);
		return;
	}
	names = xreallocarray(NULL, set->n + 1, sizeof *names);
	for (size_t i = 0; i < set->n; i++)
		names[i] = inventory_update(r->inventory, set->updates[i]);
	names_print(o, names, set->n, SIZE_MAX);
	free(names);
}

static struct span
updates_text(const struct report *r, const struct update_set *set,
    struct arena *a)
{
	struct strbuf s;

	if (set->n == 0)
		return SPAN_NONE;
	strbuf_begin(&s);
	say_updates(r, &s.out, set, GROUP_UPDATES);
	return strbuf_end(&s, a);
}

/*
 * The verdict.
 */

/* Hosts of which the verdict says the same. */
struct subject_set {
	size_t		*hosts, n;
};

struct changes_making {
	const struct report *r;
	struct arena	*arena;
	struct out	*o;
	bool		 any;		/* a clause was said */
	bool		 within;	/* the first goes on a sentence */
};

typedef bool	fits(const struct report *, const struct host_change *);

static struct subject_set
find(struct changes_making *m, fits *fit)
{
	const struct changes *c = m->r->changes;
	struct subject_set s = { arena_alloc(m->arena, (c->n + 1) *
	    sizeof *s.hosts), 0 };

	for (size_t i = 0; i < c->n; i++)
		if (fit(m->r, &c->hosts[i]))
			s.hosts[s.n++] = i;
	return s;
}

/* "HV07", "HV07 and HV08", "all 16 hosts", "14 of 16 hosts" */
static void
say_subject(struct changes_making *m, const struct subject_set *s)
{
	bool begins = !m->any && !m->within;
	size_t all = m->r->changes->n;

	out_str(m->o, m->any ? "; " : "");
	m->any = true;
	if (s->n <= HOST_TEXT_NAMES && (s->n < all || s->n <= 2))
		say_hosts(m->r, m->o, s->hosts, s->n, SIZE_MAX);
	else if (s->n == all)
		out_printf(m->o, "%s %zu hosts", begins ? "All" : "all", all);
	else
		out_printf(m->o, "%zu of %zu hosts", s->n, all);
}

/* One of two words for one host and for several. */
static void
say_verb(struct changes_making *m, const struct subject_set *s, const char *one,
    const char *many)
{
	out_printf(m->o, " %s", s->n == 1 ? one : many);
}

/* The words for a host's level after: its month, else its number. */
static struct span
reached(struct changes_making *m, size_t i)
{
	const struct host_change *c = change_at(m->r, i);
	struct span month, was, is;

	if (c->before == CHANGES_NOBODY || c->after == CHANGES_NOBODY ||
	    !level_text_is_whole(m->r, c->before) ||
	    !level_text_is_whole(m->r, c->after))
		return SPAN_NONE;
	was = level_text_number(m->r, c->before, m->arena);
	is = level_text_number(m->r, c->after, m->arena);
	if (is.n == 0 || span_eq(was, is))
		return SPAN_NONE;
	month = level_text_month(m->r, c->after, m->arena);
	return month.n != 0 ? month : is;
}

static bool
same_set(const struct update_set *a, const struct update_set *b)
{
	return a->n == b->n && (a->n == 0 || memcmp(a->updates, b->updates,
	    a->n * sizeof *a->updates) == 0);
}

/* The updates that became so on each of the hosts alike; none if they
 * differ. */
static const struct update_set *
same_updates(struct changes_making *m, const struct subject_set *s,
    enum update_change change)
{
	static const struct update_set none = { NULL, 0 };
	const struct update_set *set = &change_at(m->r,
	    s->hosts[0])->updates[change];

	for (size_t i = 1; i < s->n; i++)
		if (!same_set(set, &change_at(m->r,
		    s->hosts[i])->updates[change]))
			return &none;
	return set;
}

static bool
is_changed(const struct report *r, const struct host_change *c)
{
	(void)r;
	return c->state == HOST_CHANGED;
}

static bool
has_removed(const struct report *r, const struct host_change *c)
{
	(void)r;
	return c->state == HOST_CHANGED && c->updates[UPDATE_REMOVED].n != 0;
}

static bool
has_only_removed(const struct report *r, const struct host_change *c)
{
	return has_removed(r, c) && c->updates[UPDATE_INSTALLED].n +
	    c->updates[UPDATE_REPLACED].n == 0 && !c->moved;
}

static bool
has_more(const struct report *r, const struct host_change *c)
{
	return is_changed(r, c) && !has_only_removed(r, c);
}

/* Hosts that changed alike, as far as a sentence tells: they have reached the
 * same, or installed the same. */
struct change_set {
	struct span	 to;
	const struct update_set *installed;	/* NULL where to is not empty */
	struct subject_set hosts;
};

static bool
is_alike(const struct change_set *a, const struct change_set *b)
{
	return a->to.n != 0 ? span_eq(a->to, b->to) : b->to.n == 0 &&
	    same_set(a->installed, b->installed);
}

/* Puts hosts that changed alike together, up to max sets; SIZE_MAX: there are
 * more. */
static size_t
part_changed(struct changes_making *m, const struct subject_set *s,
    struct change_set *sets, size_t max)
{
	struct change_set one;
	size_t n = 0, k;

	for (size_t i = 0; i < s->n; i++) {
		one = (struct change_set){ .to = reached(m, s->hosts[i]),
		    .installed = &change_at(m->r,
		    s->hosts[i])->updates[UPDATE_INSTALLED] };
		for (k = 0; k < n && !is_alike(&sets[k], &one); k++)
			continue;
		if (k == max)
			return SIZE_MAX;
		if (k == n) {
			one.hosts.hosts = arena_alloc(m->arena, s->n *
			    sizeof *one.hosts.hosts);
			sets[n++] = one;
		}
		sets[k].hosts.hosts[sets[k].hosts.n++] = s->hosts[i];
	}
	return n;
}

/* "14 of 16 hosts moved to 2026-09", "CAS02 installed KB938397" */
static void
say_change_set(struct changes_making *m, const struct change_set *set)
{
	say_subject(m, &set->hosts);
	if (set->to.n != 0) {
		out_str(m->o, " moved to ");
		out_span(m->o, set->to);
	} else if (set->installed->n != 0) {
		out_str(m->o, " installed ");
		say_updates(m->r, m->o, set->installed, SENTENCE_UPDATES);
	} else {
		out_str(m->o, " changed");
	}
}

/* Returns the hosts, if they are all that one sentence told. */
static struct subject_set
say_changed(struct changes_making *m)
{
	struct subject_set s = find(m, has_more);
	struct change_set sets[CLAUSES];
	size_t n = part_changed(m, &s, sets, CLAUSES);

	if (n == SIZE_MAX) {
		say_subject(m, &s);
		out_str(m->o, " changed");
		n = 1;
	} else {
		for (size_t i = 0; i < n; i++)
			say_change_set(m, &sets[i]);
	}
	return n == 1 ? s : (struct subject_set){ NULL, 0 };
}

static bool
same_hosts(const struct subject_set *a, const struct subject_set *b)
{
	return a->n == b->n && memcmp(a->hosts, b->hosts, a->n *
	    sizeof *a->hosts) == 0;
}

/* "HV03 lost KB5034439", or " and lost KB5034439" of hosts that were told
 * just now. */
static void
say_removed(struct changes_making *m, const struct subject_set *told)
{
	struct subject_set s = find(m, has_removed);
	const struct update_set *set;

	if (s.n == 0)
		return;
	if (same_hosts(&s, told))
		out_str(m->o, " and");
	else
		say_subject(m, &s);
	set = same_updates(m, &s, UPDATE_REMOVED);
	out_str(m->o, " lost ");
	if (set->n != 0)
		say_updates(m->r, m->o, set, SENTENCE_UPDATES);
	else
		out_str(m->o, "updates");
}

static bool
waits(const struct report *r, const struct host_change *c)
{
	(void)r;
	return c->updates[UPDATE_PENDING].n != 0;
}

static bool
gave_none_before(const struct report *r, const struct host_change *c)
{
	(void)r;
	return c->no_list_before;
}

static bool
gave_none_after(const struct report *r, const struct host_change *c)
{
	(void)r;
	return c->no_list_after && !c->no_list_before;
}

static bool
may_have_changed(const struct report *r, const struct host_change *c)
{
	return c->state == HOST_UNCERTAIN && !c->no_list_before &&
	    !c->no_list_after && !(waits(r, c) &&
	    c->updates[UPDATE_MAYBE_INSTALLED].n +
	    c->updates[UPDATE_MAYBE_REMOVED].n == 0);
}

static bool
is_unchanged(const struct report *r, const struct host_change *c)
{
	(void)r;
	return c->state == HOST_UNCHANGED;
}

static bool
is_gone(const struct report *r, const struct host_change *c)
{
	(void)r;
	return c->state == HOST_GONE;
}

static bool
is_new(const struct report *r, const struct host_change *c)
{
	(void)r;
	return c->state == HOST_CAME;
}

/* "gave no list in after/" */
static void
say_no_list(struct changes_making *m, fits *fit, const char *side)
{
	struct subject_set s = find(m, fit);

	if (s.n == 0)
		return;
	say_subject(m, &s);
	out_str(m->o, " gave no list in ");
	out_str(m->o, side_name(side));
}

/* True if nothing else of the hosts leaves open whether they changed. */
static bool
differ_unidentified(const struct report *r, const struct subject_set *s)
{
	const struct host_change *c;

	for (size_t i = 0; i < s->n; i++) {
		c = change_at(r, s->hosts[i]);
		if (!changes_unidentified(r->changes, c) ||
		    c->updates[UPDATE_MAYBE_INSTALLED].n +
		    c->updates[UPDATE_MAYBE_REMOVED].n != 0)
			return false;
	}
	return true;
}

/* True if --kind fits no kind that lists of the hosts say. */
static bool
all_in_other_words(const struct report *r, const struct subject_set *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (!change_at(r, s->hosts[i])->other_words)
			return false;
	return true;
}

/* Why each of the hosts may have changed; empty unless all have one reason. */
static struct span
cause_of(struct changes_making *m, const struct subject_set *s)
{
	const struct host *all = m->r->inventory->hosts;
	size_t *hosts = arena_alloc(m->arena, (2 * s->n + 1) * sizeof *hosts);
	size_t n = 0, in_doubt = 0;

	for (size_t i = 0; i < s->n; i++) {
		const struct host_change *c = change_at(m->r, s->hosts[i]);

		in_doubt += !all[c->before].complete || !all[c->after].complete;
		if (!all[c->before].complete)
			hosts[n++] = c->before;
		if (!all[c->after].complete)
			hosts[n++] = c->after;
	}
	if (in_doubt == s->n)
		return doubt_text_fault(m->r, s->n == 1, hosts, n, m->arena);
	if (n == 0 && all_in_other_words(m->r, s))
		return s->n == 1 ? SPAN("no kind in its lists matches --kind") :
		    SPAN("no kind in their lists matches --kind");
	if (n == 0 && differ_unidentified(m->r, s))
		return SPAN("the number of unidentified entries changed");
	return SPAN_NONE;
}

/* "HV08 may have changed: its list is cut short" */
static void
say_uncertain(struct changes_making *m)
{
	struct subject_set s = find(m, may_have_changed);
	struct span why;

	if (s.n == 0)
		return;
	say_subject(m, &s);
	out_str(m->o, " may have changed");
	why = cause_of(m, &s);
	out_str(m->o, why.n == 0 ? "" : ": ");
	out_span(m->o, why);
}

static void
say_state(struct changes_making *m, fits *fit, const char *one,
    const char *many, const char *side)
{
	struct subject_set s = find(m, fit);

	if (s.n == 0)
		return;
	say_subject(m, &s);
	say_verb(m, &s, one, many);
	out_str(m->o, side);
}

static void
say_unchanged(struct changes_making *m)
{
	size_t n = m->r->changes->counts[HOST_UNCHANGED];

	if ((m->r->changes->open & 1u << OPEN_NOTHING) != 0) {
		out_printf(m->o, "%s update was compared%s", m->any ? "; no" :
		    "No", taken_by_options(&m->r->changes->taken) ?
		    ": the filters leave none" : "");
		m->any = true;
	} else if (n == m->r->changes->n && n > 2) {
		out_printf(m->o, "%s of the %zu hosts changed", m->within ?
		    "none" : "None", n);
		m->any = true;
	} else {
		say_state(m, is_unchanged, "did not change",
		    "did not change", "");
	}
}

struct span
changes_text_verdict(const struct report *r, struct arena *a)
{
	struct strbuf s;
	struct changes_making m = { .r = r, .arena = a, .o = &s.out };
	struct subject_set told;
	bool left_out;

	strbuf_begin(&s);
	m.within = taken_by_options(&r->changes->taken) &&
	    (r->changes->open & 1u << OPEN_NOTHING) == 0;
	if (m.within)
		out_str(&s.out, "Among the updates compared, ");
	told = say_changed(&m);
	say_removed(&m, &told);
	say_uncertain(&m);
	say_no_list(&m, gave_none_before, r->before);
	say_no_list(&m, gave_none_after, r->after);
	say_state(&m, waits, "waits for a restart", "wait for a restart",
	    "");
	say_unchanged(&m);
	left_out = (r->changes->open & 1u << OPEN_LEFT_OUT) != 0;
	say_state(&m, is_gone, left_out ? "was not read from " :
	    "is not in ", left_out ? "were not read from " : "are not in ",
	    side_name(r->after));
	say_state(&m, is_new, left_out ? "was not read from " :
	    "is not in ", left_out ? "were not read from " : "are not in ",
	    side_name(r->before));
	out_char(&s.out, '.');
	return strbuf_end(&s, a);
}

struct span
changes_text_title(const struct report *r, struct arena *a)
{
	const struct changes *c = r->changes;
	size_t came = c->counts[HOST_CAME] + c->counts[HOST_GONE];
	struct strbuf s;

	strbuf_begin(&s);
	if (taken_by_options(&c->taken) && (c->open & 1u << OPEN_NOTHING) == 0)
		out_str(&s.out, "Among the updates compared, ");
	if (c->n == 1) {
		out_span(&s.out, name_of(r, 0));
		out_str(&s.out, c->verdict == CHANGES_CHANGED ? " changed" :
		    c->verdict == CHANGES_UNCHANGED ? " did not change" :
		    " may have changed");
		return strbuf_end(&s, a);
	}
	out_printf(&s.out, "%zu of %zu hosts changed",
	    c->counts[HOST_CHANGED], c->n);
	if (came != 0)
		out_printf(&s.out, ", %zu %s read on one side only", came,
		    came == 1 ? "was" : "were");
	return strbuf_end(&s, a);
}

/*
 * The groups.
 */

struct span
changes_text_what(const struct report *r, const struct host_update *h,
    struct arena *a)
{
	struct span known = update_text_known(r, h->update, a), listed;
	struct strbuf s;
	char iso[11];

	if (known.n != 0)
		return known;
	listed = inventory_text(r->inventory, h->value.title);
	strbuf_begin(&s);
	if (listed.n == 0) {
		listed = inventory_text(r->inventory, h->value.kind);
		out_str(&s.out, listed.n == 0 ? "" : "listed as ");
	}
	date_iso(h->value.installed_on, iso);
	out_span(&s.out, listed);
	if (iso[0] != '\0')
		out_printf(&s.out, listed.n == 0 ? "installed %s" :
		    " (installed %s)", iso);
	return strbuf_end(&s, a);
}

struct host_update *
changes_text_held(const struct report *r, const struct host_change *c,
    enum update_change change, struct arena *a)
{
	const struct update_set *set = &c->updates[change];
	struct host_update *made = arena_alloc(a, (set->n + 1) * sizeof *made);
	struct host_update *held = NULL;
	bool gone = change == UPDATE_REMOVED || change == UPDATE_REPLACED ||
	    change == UPDATE_MAYBE_REMOVED;
	size_t cap = 0, n, at = 0;

	n = host_updates_of(r->inventory, gone ? c->before : c->after, NULL,
	    &held, &cap);
	for (size_t i = 0; i < set->n; i++) {
		while (at < n && held[at].update < set->updates[i])
			at++;
		made[i] = at < n ? held[at] : (struct host_update){
		    .update = set->updates[i] };
		made[i].update = set->updates[i];
	}
	free(held);
	return made;
}

/* Adds the updates that became so on a host, each with what it is there. */
static size_t
add_updates(const struct report *r, const struct host_change *c,
    enum update_change change, struct change_update *to, struct arena *a)
{
	const struct update_set *set = &c->updates[change];
	const struct host_update *held;

	if (set->n == 0)
		return 0;
	held = changes_text_held(r, c, change, a);
	for (size_t i = 0; i < set->n; i++)
		to[i] = (struct change_update){ change, held[i].update,
		    changes_text_what(r, &held[i], a) };
	return set->n;
}

/* "20348.5499 (2026-08)"; empty where none is proven. */
static struct span
level_at(const struct report *r, size_t host, struct arena *a)
{
	return host == CHANGES_NOBODY ? SPAN_NONE :
	    level_text_least(r, host, a);
}

/* True if a level, "20348.5622", is of a build that lists state, "10.0.20348",
 * where that has no revision. */
static bool
is_level_of(struct span level, struct span stated)
{
	struct version v;

	return level.n != 0 && version_scan(stated, &v) && v.revision < 0 &&
	    v.build == strtoul(level.p, NULL, 10);
}

/* Both levels, or the builds that the lists state in place of those that are
 * not known. */
static void
find_move(const struct report *r, const struct host_change *c,
    struct span *was, struct span *is, struct arena *a)
{
	const struct host *hosts = r->inventory->hosts;
	struct span before = level_text_number(r, c->before, a);
	struct span after = level_text_number(r, c->after, a);

	*was = before.n != 0 || is_level_of(after, hosts[c->before].build) ?
	    before : hosts[c->before].build;
	*is = after.n != 0 || is_level_of(before, hosts[c->after].build) ?
	    after : hosts[c->after].build;
}

/* "20348.5499 or newer" */
static void
say_number(const struct report *r, struct out *o, size_t host,
    struct span number, struct arena *a)
{
	out_span(o, number);
	if (level_text_number(r, host, a).n != 0 &&
	    !level_text_is_whole(r, host))
		out_str(o, " or newer");
}

/* "20348.5499 -> 20348.5622" */
static void
say_move(const struct report *r, struct out *o, const struct host_change *c,
    struct arena *a)
{
	struct span was, is;

	find_move(r, c, &was, &is, a);
	if (is.n != 0 && was.n != 0 && !span_eq(was, is)) {
		say_number(r, o, c->before, was, a);
		out_str(o, " -> ");
		say_number(r, o, c->after, is, a);
	} else if (is.n == 0 && was.n != 0) {
		out_span(o, level_at(r, c->before, a));
		out_str(o, " before");
	} else {
		out_span(o, level_at(r, c->after, a));
	}
}

static void
say_absent(struct out *o, const char *verb, const char *side,
    struct span level, const char *other)
{
	out_printf(o, "%s %s", verb, side_name(side));
	if (level.n == 0)
		return;
	out_str(o, "; ");
	out_span(o, level);
	out_printf(o, " in %s", side_name(other));
}

/* one: the words are of this host alone. */
static void
say_summary(const struct report *r, struct out *o,
    const struct host_change *c, bool one, struct arena *a)
{
	struct span before = level_at(r, c->before, a);
	struct span after = level_at(r, c->after, a);

	switch (c->state) {
	case HOST_GONE:
		say_absent(o, "no list in", r->after, before, r->before);
		return;
	case HOST_CAME:
		say_absent(o, "no list in", r->before, after, r->after);
		return;
	case HOST_UNCHANGED:
		out_str(o, after.n == 0 ? "unchanged" : "unchanged, ");
		out_span(o, after);
		return;
	case HOST_CHANGED:
		say_move(r, o, c, a);
		return;
	default:
		break;
	}
	if (one && may_have_changed(r, c) &&
	    changes_unidentified(r->changes, c))
		out_printf(o, "may have changed: %u unidentified "
		    "entr%s before, %u after", (unsigned)r->inventory->hosts[
		    c->before].unidentified, r->inventory->hosts[
		    c->before].unidentified == 1 ? "y" : "ies",
		    (unsigned)r->inventory->hosts[c->after].unidentified);
	else if (c->no_list_after)
		say_absent(o, "gave no list in", r->after, before,
		    r->before);
	else if (c->no_list_before)
		say_absent(o, "gave no list in", r->before, after, r->after);
	else
		out_str(o, may_have_changed(r, c) ? "may have changed" :
		    "waits for a restart");
}

/* The cells Before and After, where markup has columns. */
static void
set_levels(const struct report *r, struct change_line *l,
    const struct host_change *c, struct arena *a)
{
	struct strbuf s;

	l->before = level_at(r, c->before, a);
	l->after = level_at(r, c->after, a);
	if (c->state == HOST_UNCHANGED) {
		l->after = SPAN("unchanged");
	} else if (c->state == HOST_GONE || c->state == HOST_CAME) {
		strbuf_begin(&s);
		out_printf(&s.out, "no list in %s", side_name(
		    c->state == HOST_GONE ? r->after : r->before));
		*(c->state == HOST_GONE ? &l->after : &l->before) =
		    strbuf_end(&s, a);
	} else {
		if (c->no_list_before)
			l->before = SPAN("gave no list");
		if (c->no_list_after)
			l->after = SPAN("gave no list");
		if (c->moved && l->before.n == 0 && l->after.n == 0) {
			l->before = r->inventory->hosts[c->before].build;
			l->after = r->inventory->hosts[c->after].build;
		}
	}
}

/* "KB1 and KB2 may have been there before; KB3 may be gone" */
static struct span
open_text(const struct report *r, const struct host_change *c,
    struct arena *a)
{
	const struct update_set *installed =
	    &c->updates[UPDATE_MAYBE_INSTALLED];
	const struct update_set *removed = &c->updates[UPDATE_MAYBE_REMOVED];
	struct strbuf s;

	strbuf_begin(&s);
	if (installed->n != 0) {
		say_updates(r, &s.out, installed, GROUP_UPDATES);
		out_str(&s.out, " may be new");
	}
	if (removed->n != 0) {
		out_str(&s.out, installed->n == 0 ? "" : "; ");
		say_updates(r, &s.out, removed, GROUP_UPDATES);
		out_str(&s.out, " may be gone");
	}
	return strbuf_end(&s, a);
}

static struct span
pending_text(const struct report *r, const struct host_change *c,
    struct arena *a)
{
	const struct update_set *set = &c->updates[UPDATE_PENDING];
	struct strbuf s;

	if (set->n == 0)
		return SPAN_NONE;
	strbuf_begin(&s);
	say_updates(r, &s.out, set, GROUP_UPDATES);
	out_str(&s.out, set->n == 1 ? " waits for a restart" :
	    " wait for a restart");
	return strbuf_end(&s, a);
}

/* "14 hosts", or the names: of hosts that are not the most of their build,
 * all of them. */
static void
set_hosts(const struct report *r, struct change_line *l,
    const struct change_group *g, struct arena *a)
{
	bool counted = g->largest && g->n > LABEL_NAMES && !r->verbose;
	struct strbuf s;

	strbuf_begin(&s);
	say_hosts(r, &s.out, g->hosts, g->n, SIZE_MAX);
	l->hosts = strbuf_end(&s, a);
	if (!counted)
		return;
	l->names = l->hosts;
	strbuf_begin(&s);
	out_printf(&s.out, "%zu hosts", g->n);
	l->hosts = strbuf_end(&s, a);
}

static struct change_line
line_of(const struct report *r, const struct change_group *g, struct arena *a)
{
	const struct host_change *c = change_at(r, g->hosts[0]);
	struct change_update *updates = arena_alloc(a,
	    (c->updates[UPDATE_INSTALLED].n + c->updates[UPDATE_REMOVED].n +
	    1) * sizeof *updates);
	struct change_line l = { .updates = updates };
	struct strbuf s;

	set_hosts(r, &l, g, a);
	strbuf_begin(&s);
	say_summary(r, &s.out, c, g->n == 1, a);
	l.summary = strbuf_end(&s, a);
	set_levels(r, &l, c, a);
	if (c->no_list_before || c->no_list_after)
		return l;
	l.n = add_updates(r, c, UPDATE_INSTALLED, updates, a);
	l.n += add_updates(r, c, UPDATE_REMOVED, updates + l.n, a);
	l.installed = updates_text(r, &c->updates[UPDATE_INSTALLED], a);
	l.removed = updates_text(r, &c->updates[UPDATE_REMOVED], a);
	l.replaced = updates_text(r, &c->updates[UPDATE_REPLACED], a);
	l.open = open_text(r, c, a);
	l.pending = pending_text(r, c, a);
	return l;
}

size_t
changes_text_lines(const struct report *r, struct arena *a,
    const struct change_line **lines)
{
	const struct changes *c = r->changes;
	struct change_line *made = arena_alloc(a, (c->ngroups + 1) *
	    sizeof *made);

	for (size_t g = 0; g < c->ngroups; g++)
		made[g] = line_of(r, &c->groups[g], a);
	*lines = made;
	return c->ngroups;
}

static int
cmp_change(const void *pa, const void *pb)
{
	const struct change_update *a = pa, *b = pb;

	if (a->update != b->update)
		return a->update < b->update ? -1 : 1;
	return (a->change > b->change) - (a->change < b->change);
}

size_t
changes_text_updates(const struct report *r, struct arena *a,
    const struct change_update **updates)
{
	const struct changes *c = r->changes;
	const struct change_line *lines;
	size_t n = 0, ngroups = changes_text_lines(r, a, &lines), kept = 0;
	struct change_update *all;

	for (size_t g = 0; g < c->ngroups; g++)
		n += lines[g].n;
	all = arena_alloc(a, (n + 1) * sizeof *all);
	n = 0;
	for (size_t g = 0; g < ngroups; g++)
		for (size_t i = 0; i < lines[g].n; i++)
			all[n++] = lines[g].updates[i];
	if (n != 0)
		qsort(all, n, sizeof *all, cmp_change);
	for (size_t i = 0; i < n; i++)
		if (kept == 0 || all[kept - 1].update != all[i].update)
			all[kept++] = all[i];
	*updates = all;
	return kept;
}

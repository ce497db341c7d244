#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/base/system.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/wording/age_text.h"
#include "kbdiff/wording/doubt_text.h"
#include "kbdiff/wording/exception_text.h"
#include "kbdiff/wording/explain_query.h"
#include "kbdiff/wording/host_text.h"
#include "kbdiff/wording/keywords.h"
#include "kbdiff/wording/known_text.h"
#include "kbdiff/wording/note_text.h"
#include "kbdiff/wording/requirement_text.h"
#include "kbdiff/wording/row_text.h"
#include "kbdiff/wording/track_text.h"
#include "kbdiff/wording/update_text.h"
#include "remarks.h"

/* A note names up to so many updates, and the last line so many files. */
enum { NOTE_UPDATES = 6, NOTE_FILES = 3 };

/* True of an update that no source knows; a line of requirements is none. */
static bool
is_unknown(const struct report *r, uint32_t update)
{
	return !r->inventory->raw_lists->updates[update].required &&
	    !coverage_knows(r->coverage, update);
}

/* Whether a row is told with a group.  Nodes that have what contains an update
 * and nodes that do not need it are one group of a cluster. */
static bool
is_told_with(const struct report *r, const struct row *row, enum group group)
{
	bool covered = (row->reasons & standing_reasons(STANDING_COVERED)) !=
	    0;

	if (r->result->cluster && group == GROUP_INAPPLICABLE)
		return row->group == GROUP_COVERED && !covered;
	return row->group == group && (group != GROUP_COVERED || covered ||
	    !r->result->cluster);
}

/* Rows of a group: all, or those that no source knows. */
static size_t
find_rows(const struct report *r, enum group group, bool unknown,
    uint32_t *rows)
{
	const struct result *result = r->result;
	size_t n = 0;

	for (uint32_t i = 0; i < result->n; i++)
		if (is_told_with(r, &result->rows[i], group) && (!unknown ||
		    is_unknown(r, result->rows[i].update)))
			rows[n++] = i;
	return n;
}

static void
say_names(const struct report *r, struct out *o, const uint32_t *rows, size_t n,
    struct arena *a)
{
	out_span(o, update_text_names(r, rows, n, r->verbose ? SIZE_MAX :
	    NOTE_UPDATES, a));
}

/* True if all hosts that are compared have an update; bad hosts may have what a
 * good one lacks, too. */
static bool
is_on_all(const struct result *result, const struct row *row)
{
	for (int s = 0; s < STANDING_COUNT; s++)
		for (size_t i = 0; s != STANDING_HAVE && result_find(result,
		    row, SIDE_COUNT, (enum standing)s, &i); i++)
			if (result->roles[i] != ROLE_BASELINE)
				return false;
	return true;
}

/* Updates that all hosts have; a requirement may be for some hosts only. */
static size_t
count_common(const struct report *r)
{
	const struct result *result = r->result;
	const struct required *q;
	size_t n = 0;

	for (size_t i = 0; i < result->n; i++) {
		q = result_required(result, &result->rows[i]);
		n += result->rows[i].group == GROUP_SAME && (q == NULL ||
		    !q->special) && is_on_all(result, &result->rows[i]);
	}
	return n;
}

/* Hosts that are compared, which requirements are not. */
static size_t
count_hosts(const struct report *r, struct arena *a)
{
	return r->result->hosts[SIDE_BAD] + host_text_of_role(r, ROLE_GOOD,
	    a).n + host_text_of_role(r, ROLE_NODE, a).n;
}

/* "17 updates are on both hosts."; of one host, which is compared with
 * requirements, "FS07 has 3 of the required updates." */
static void
say_common(const struct report *r, struct out *o, struct arena *a)
{
	size_t n = count_common(r), hosts = count_hosts(r, a);

	if (n == 0 || r->result->n == r->result->counts[GROUP_SAME] ||
	    r->result->builds_differ)
		return;
	if (hosts == 1) {
		out_span(o, host_text_name(r, host_text_of_role(r,
		    ROLE_BAD, a).hosts[0]));
		out_printf(o, " has %zu of the required updates. ", n);
		return;
	}
	update_text_count(o, n);
	out_str(o, n == 1 ? " is on " : " are on ");
	if (hosts == 2)
		out_printf(o, "both %s", host_text_noun(r, hosts));
	else
		out_printf(o, "all %zu %s", hosts, host_text_noun(r, hosts));
	out_str(o, ". ");
}

/* Rows of one group in which the same hosts have a standing. */
struct alike {
	struct host_set	 hosts;
	uint32_t	*rows;
	size_t		 n;
};

/* More sets of hosts than these are not told apart. */
enum { ALIKE_MAX = 3 };

static bool
same_hosts(const struct host_set *a, const struct host_set *b)
{
	return a->n == b->n && (a->n == 0 || memcmp(a->hosts, b->hosts,
	    a->n * sizeof *a->hosts) == 0);
}

/* Rows by the hosts that stand so in them; how many sets there are, ALIKE_MAX
 * + 1 for more. */
static size_t
divide_rows(const struct report *r, const uint32_t *rows, size_t n,
    enum standing standing, struct alike sets[ALIKE_MAX], struct arena *a)
{
	struct host_set one;
	size_t found = 0, k;

	for (size_t i = 0; i < n; i++) {
		one = host_text_standing(r, &r->result->rows[rows[i]],
		    SIDE_COUNT, standing, a);
		for (k = 0; k < found && !same_hosts(&sets[k].hosts, &one);)
			k++;
		if (k == ALIKE_MAX)
			return ALIKE_MAX + 1;
		if (k == found)
			sets[found++] = (struct alike){ one, arena_alloc(a,
			    n * sizeof *rows), 0 };
		sets[k].rows[sets[k].n++] = rows[i];
	}
	return found;
}

static bool
is_of(const struct host_family *f, size_t host)
{
	for (size_t g = 0; g < f->n; g++)
		for (size_t i = 0; i < f->groups[g].n; i++)
			if (f->groups[g].hosts[i] == host)
				return true;
	return false;
}

/* The family that all of the hosts are of, where there are several; else
 * NULL. */
static const struct host_family *
family_of(const struct report *r, const struct host_set *s)
{
	const struct host_families *all = &r->result->groups;
	size_t k, i;

	for (k = 0; k < all->n && all->n > 1; k++) {
		for (i = 0; i < s->n && is_of(&all->families[k], s->hosts[i]);)
			i++;
		if (i == s->n && all->families[k].build != 0)
			return &all->families[k];
	}
	return NULL;
}

/* "MBX01", "12 of 16 nodes", "9 of 10 nodes of build 14393" */
static void
say_hosts(const struct report *r, struct out *o, const struct host_set *s,
    struct arena *a)
{
	const struct host_family *f;
	size_t all;

	if (s->n <= HOST_TEXT_NAMES || r->verbose) {
		host_text_print(r, o, s->hosts, s->n, SIZE_MAX);
		return;
	}
	f = family_of(r, s);
	all = f != NULL ? f->nhosts : count_hosts(r, a);
	if (s->n == all)
		out_printf(o, "all %zu %s", all, host_text_noun(r, 2));
	else
		out_printf(o, "%zu of %zu %s", s->n, all, host_text_noun(r,
		    2));
	if (f != NULL)
		out_printf(o, " of build %u", (unsigned)f->build);
}

/* "on A: KB1 and KB2", ": KB1 on A; KB2 on B" */
static void
say_divided(const struct report *r, struct out *o, const uint32_t *rows,
    size_t n, enum standing standing, struct arena *a)
{
	struct alike sets[ALIKE_MAX];
	size_t found = divide_rows(r, rows, n, standing, sets, a);

	if (found == 1) {
		out_str(o, " on ");
		say_hosts(r, o, &sets[0].hosts, a);
	} else if (standing == STANDING_HAVE) {
		out_str(o, " on bad hosts");
	}
	out_str(o, ": ");
	if (found == 1 || found > ALIKE_MAX) {
		say_names(r, o, rows, n, a);
		return;
	}
	for (size_t i = 0; i < found; i++) {
		out_str(o, i == 0 ? "" : "; ");
		say_names(r, o, sets[i].rows, sets[i].n, a);
		out_str(o, " on ");
		say_hosts(r, o, &sets[i].hosts, a);
	}
}

/* A group that is not printed: "Superseded, so not missing on MBX01:
 * KB5120418." */
static void
say_unlisted(const struct report *r, struct out *o, enum group group,
    const char *what, struct arena *a)
{
	static const enum standing standings[GROUP_COUNT] = {
		[GROUP_EXTRA] = STANDING_HAVE,
		[GROUP_COVERED] = STANDING_COVERED,
		[GROUP_INAPPLICABLE] = STANDING_INAPPLICABLE,
	};
	uint32_t *rows = arena_alloc(a, (r->result->n + 1) * sizeof *rows);
	size_t n = find_rows(r, group, false, rows);

	if (n == 0 || (!r->result->cluster && (r->show >> group & 1) != 0))
		return;
	out_str(o, what);
	say_divided(r, o, rows, n, standings[group], a);
	if (r->hints && !r->result->cluster && (n > NOTE_UPDATES ||
	    group == GROUP_EXTRA))
		out_printf(o, " (--show %s)", keywords_group(group, false));
	out_str(o, ". ");
}

/* True if the facts, and no list, say why the rows are not for hosts: the
 * builds that the updates are made for. */
static bool
is_for_builds(const struct report *r, enum group group, struct arena *a)
{
	const struct row *row;
	enum cover_reason reason;
	size_t host, first;

	for (size_t k = 0; k < r->result->n; k++) {
		row = &r->result->rows[k];
		if (!is_told_with(r, row, group))
			continue;
		first = SIZE_MAX;
		for (host = 0; result_find(r->result, row, SIDE_COUNT,
		    STANDING_INAPPLICABLE, &host); host++) {
			if (bits_has(r->inventory->hosts[host].updates[
			    PRESENCE_INAPPLICABLE], row->update))
				return false;
			first = first == SIZE_MAX ? host : first;
		}
		reason = first == SIZE_MAX ? COVER_NONE : result_cover(
		    r->result, row, first, a).reason;
		if (reason == COVER_OTHER_PRODUCT || reason == COVER_NOT_SHOWN)
			return false;
	}
	return true;
}

/* True if a host lacks any of the rows. */
static bool
lacks_any(const struct report *r, size_t host, const uint32_t *rows, size_t n)
{
	if (r->result->roles[host] == ROLE_NONE)
		return false;
	for (size_t k = 0; k < n; k++)
		if (result_standing(r->result, &r->result->rows[rows[k]],
		    host) == STANDING_LACK)
			return true;
	return false;
}

/* "One entry of CAS02's list has no KB number. If it is KB938397, CAS02 has it:
 * check before you install it." */
static void
say_unidentified(const struct report *r, struct out *o, struct arena *a)
{
	uint32_t *rows = arena_alloc(a, (r->result->n + 1) * sizeof *rows);
	size_t n = find_rows(r, GROUP_MISSING, false, rows);
	const struct host *h;
	bool one;

	for (size_t i = 0; i < r->inventory->n; i++) {
		h = &r->inventory->hosts[i];
		if (h->unidentified == 0 || !lacks_any(r, i, rows, n) ||
		    r->inventory->n > 2 * HOST_TEXT_NAMES)
			continue;
		one = h->unidentified == 1;
		if (one)
			out_str(o, "One entry");
		else
			out_printf(o, "%u entries", (unsigned)h->unidentified);
		out_printf(o, " of %.*s's list %s no KB number. If %s is ",
		    SPANF(h->name), one ? "has" : "have", one ? "it" :
		    "one of them");
		if (n == 1)
			say_names(r, o, rows, 1, a);
		else
			out_str(o, "an update named above");
		out_printf(o, ", %.*s has it: check before you install it. ",
		    SPANF(h->name));
	}
}

/* "3 by --kind", then ", 4 by --ignore" */
static void
say_count(struct out *o, bool *any, size_t n, const char *what)
{
	if (n == 0)
		return;
	out_printf(o, "%s%zu %s", *any ? ", " : "Ignored: ", n, what);
	*any = true;
}

/* Updates that filters and the rules for recurring ones took out. */
static void
say_taken(const struct taken *t, struct out *o)
{
	bool any = false;

	say_count(o, &any, t->kind, "by --kind");
	say_count(o, &any, t->ignored, "by --ignore");
	say_count(o, &any, t->before, "before --since");
	say_count(o, &any, t->after, "after --until");
	say_count(o, &any, t->indecisive, "by --decisive");
	say_count(o, &any, t->recurring, t->recurring == 1 ?
	    "update re-released under one number" :
	    "updates re-released under one number");
	if (t->placeholder != 0)
		out_str(o, any ? ", the placeholder Q147222" :
		    "Ignored: the placeholder Q147222");
	out_str(o, any || t->placeholder != 0 ? ". " : "");
	if (t->kindless != 0)
		out_printf(o, "--kind keeps %zu update%s without a kind. ",
		    t->kindless, t->kindless == 1 ? "" : "s");
	if (t->undated != 0)
		out_printf(o, "%s %zu update%s without a date. ",
		    !t->kept_after ? "--since keeps" : !t->kept_before ?
		    "--until keeps" : "--since and --until keep", t->undated,
		    t->undated == 1 ? "" : "s");
}

/* "Not in kbdiff's tables: KB938397. To see what replaces it, add --catalog
 * FILE ('kbdiff help catalog')." */
static void
say_unknown(const struct report *r, struct out *o, struct arena *a)
{
	static const enum group told[] = { GROUP_MISSING, GROUP_UNCERTAIN,
	    GROUP_EXTRA };
	uint32_t *rows = arena_alloc(a, (r->result->n + 1) * sizeof *rows);
	size_t n = 0;

	if (r->coverage == NULL)
		return;
	for (size_t i = 0; i < sizeof told / sizeof *told; i++)
		if (r->result->cluster || (r->show >> told[i] & 1) != 0)
			n += find_rows(r, told[i], true, rows + n);
	if (n == 0)
		return;
	out_str(o, report_facts(r)->builds == NULL ? "Not in your tables: " :
	    "Not in kbdiff's tables: ");
	say_names(r, o, rows, n, a);
	out_str(o, ". ");
	if (r->hints && report_facts(r)->catalog == NULL)
		out_printf(o, "To see what replaces %s, add --catalog FILE "
		    "('kbdiff help catalog'). ", n == 1 ? "it" : "them");
}

/* The build of a good host that no bad one is compared with; else 0. */
static uint32_t
lone_build(const struct report *r, size_t host)
{
	const struct result *result = r->result;

	if (result->roles[host] != ROLE_GOOD)
		return 0;
	for (size_t i = 0; i < r->inventory->n; i++)
		if (result->roles[i] == ROLE_BAD && result_peers(result, host,
		    i))
			return 0;
	return result_build(r->result, host);
}

/* "MIX08 and MIX31", "the other 38 hosts" */
static void
say_role(const struct report *r, struct out *o, const struct host_set *s,
    bool others)
{
	if (s->n <= HOST_TEXT_NAMES || r->verbose)
		host_text_print(r, o, s->hosts, s->n, SIZE_MAX);
	else
		out_printf(o, "%s%zu hosts", others ? "the other " : "",
		    s->n);
}

/* Which hosts are bad and which are good, where more than two are compared. */
static void
say_roles(const struct report *r, struct out *o, struct arena *a)
{
	struct host_set good = host_text_of_role(r, ROLE_GOOD, a);
	struct host_set bad = host_text_of_role(r, ROLE_BAD, a);

	if (good.n == 0 || bad.n == 0 || good.n + bad.n == 2)
		return;
	out_str(o, "Checked (bad): ");
	say_role(r, o, &bad, false);
	out_str(o, ". Reference (good): ");
	say_role(r, o, &good, bad.n <= HOST_TEXT_NAMES);
	out_str(o, ". ");
}

/* "Not compared: 10 hosts of build 17763, since no bad host runs it." */
static void
say_not_compared(const struct report *r, struct out *o, struct arena *a)
{
	uint32_t *builds = arena_alloc(a, (r->inventory->n + 1) *
	    sizeof *builds);
	size_t n = 0, same, told = 0;

	if (r->result->cluster || report_is_pair(r->result))
		return;
	for (size_t i = 0; i < r->inventory->n; i++)
		if ((builds[n] = lone_build(r, i)) != 0)
			n++;
	qsort(builds, n, sizeof *builds, cmp_numbers);
	for (size_t i = 0; i < n; i += same) {
		for (same = 1; i + same < n && builds[i + same] == builds[i];)
			same++;
		out_printf(o, "%s%zu host%s of build %u", told++ == 0 ?
		    "Not compared: " : ", ", same, same == 1 ? "" : "s",
		    (unsigned)builds[i]);
	}
	out_str(o, told == 0 ? "" : told == 1 ? ", since no bad host runs it. "
	    : ", since no bad host runs them. ");
}

/* "Compare SQL01 with a good host of build 20348.": bad hosts that no good one
 * could be compared with. */
static void
say_peers_wanted(const struct report *r, struct out *o, struct arena *a)
{
	struct host_set bad = host_text_of_role(r, ROLE_BAD, a);
	uint32_t build = 0;
	size_t n = 0;

	for (size_t i = 0; i < bad.n; i++) {
		if (result_has_peer(r->result, bad.hosts[i]))
			continue;
		if (n != 0 && result_build(r->result, bad.hosts[i]) != build)
			return;
		build = result_build(r->result, bad.hosts[i]);
		bad.hosts[n++] = bad.hosts[i];
	}
	if (build == 0 || host_text_of_role(r, ROLE_GOOD, a).n == 0)
		return;
	out_str(o, "Compare ");
	host_text_print(r, o, bad.hosts, n, HOST_TEXT_NAMES);
	out_printf(o, " with a good host of build %u.", (unsigned)build);
}

/* A line, without the blank that parts it from a next sentence. */
static void
add_line(struct prose_making *p, struct strbuf *s)
{
	struct span line = strbuf_end(s, p->arena);

	prose_add(p, span_trim(line));
}

/* The same with a full stop, unless it has one, or a quotation at its end. */
static struct span
end_sentence(struct span said, struct arena *a)
{
	size_t n = said.n - (said.n > 1 && said.p[said.n - 1] == '"');
	struct strbuf s;

	if (n == 0 || strchr(".!?", said.p[n - 1]) != NULL)
		return said;
	strbuf_begin(&s);
	out_span(&s.out, said);
	out_char(&s.out, '.');
	return strbuf_end(&s, a);
}

static struct span
warning_of(const struct diags *diags, size_t i, struct arena *a)
{
	struct diagnostic d = diags_get(diags, i);
	struct strbuf s;

	strbuf_begin(&s);
	out_str(&s.out, d.severity == SEV_ERROR ? "Error: " : "Warning: ");
	if (d.file.n != 0 && diags_told(diags, i) == 1) {
		out_span(&s.out, d.file);
		if (d.line != 0)
			out_printf(&s.out, ":%llu",
			    (unsigned long long)d.line);
		out_str(&s.out, ": ");
	}
	diags_print_message(diags, i, &s.out);
	return end_sentence(strbuf_end(&s, a), a);
}

static bool
is_left_out(const struct report *r, struct span file)
{
	for (size_t i = 0; i < r->nleft_out; i++)
		if (span_eq(r->left_out[i], file))
			return true;
	return false;
}

/* True of a diagnostic that the report has already: doubts and inputs left out
 * stand above the rows, and builds that differ in the verdict. */
static bool
is_told(const struct report *r, size_t i, const struct diagnostic *d)
{
	bool sections = r->result != NULL || r->changes != NULL;

	if (sections && doubt_text_covers(d->code))
		return true;
	if (r->result != NULL && d->code == DIAG_UNLIKE &&
	    r->result->builds_differ)
		return true;
	return d->file.n != 0 && is_left_out(r, d->file) &&
	    (d->severity == SEV_ERROR || (sections && d->code ==
	    DIAG_UNKNOWN && diags_told(r->diags, i) == 1));
}

struct prose
note_text_warnings(const struct report *r, struct arena *a)
{
	size_t n = diags_count(r->diags);
	struct prose_making p = { .arena = a };
	struct diagnostic d;

	for (size_t i = 0; i < n; i++) {
		d = diags_get(r->diags, i);
		if (d.severity != SEV_NOTE && diags_told(r->diags, i) != 0 &&
		    !is_told(r, i, &d))
			prose_add(&p, warning_of(r->diags, i, a));
	}
	return prose_done(&p);
}

static void
add_all(struct prose_making *p, const struct span *lines, size_t n)
{
	for (size_t i = 0; i < n; i++)
		prose_add(p, lines[i]);
}

/* Adds what a function says in a line of its own, if it says anything. */
static void
add_said(struct prose_making *p, const struct report *r,
    void (*say)(const struct report *, struct out *, struct arena *))
{
	struct strbuf s;

	strbuf_begin(&s);
	say(r, &s.out, p->arena);
	add_line(p, &s);
}

/* Updates that are on all hosts, and groups of rows that are not listed. */
static void
say_other_rows(const struct report *r, struct out *o, struct arena *a)
{
	say_common(r, o, a);
	say_unlisted(r, o, GROUP_COVERED, "Superseded, so not missing", a);
	say_unlisted(r, o, GROUP_INAPPLICABLE, is_for_builds(r,
	    GROUP_INAPPLICABLE, a) ? "Meant for other builds, so not needed" :
	    "Not applicable", a);
	if (!r->result->cluster)
		say_unlisted(r, o, GROUP_EXTRA, "Only", a);
}

struct prose
note_text_comparison(const struct report *r, struct arena *a)
{
	struct prose_making p = { .arena = a };
	const struct span *said = NULL;
	struct prose old = age_text(r, AGE_MONTH, a), warnings;
	struct strbuf s;
	size_t n;

	add_all(&p, old.lines, old.n);
	if (!report_is_pair(r->result))
		prose_add(&p, track_text(r, a));
	prose_add(&p, track_text_advice(r, a));
	prose_add(&p, requirement_text_unasked(r, a));
	prose_add(&p, exception_text_files(r, a));
	add_said(&p, r, say_unidentified);
	add_said(&p, r, say_peers_wanted);
	add_said(&p, r, say_roles);
	add_said(&p, r, say_not_compared);
	add_said(&p, r, say_other_rows);
	strbuf_begin(&s);
	say_taken(&r->result->taken, &s.out);
	add_line(&p, &s);
	add_said(&p, r, say_unknown);
	n = remarks(r, a, &said);
	add_all(&p, said, n);
	warnings = note_text_warnings(r, a);
	add_all(&p, warnings.lines, warnings.n);
	return prose_done(&p);
}

struct prose
note_text_explain(const struct report *r, struct arena *a)
{
	struct prose_making p = { .arena = a };
	struct prose warnings = note_text_warnings(r, a);

	if (!explain_query_alone(r))
		add_said(&p, r, say_unidentified);
	add_all(&p, warnings.lines, warnings.n);
	return prose_done(&p);
}

struct prose
note_text_changes(const struct report *r, struct arena *a)
{
	struct prose_making p = { .arena = a };
	struct prose warnings;
	struct strbuf s;

	strbuf_begin(&s);
	say_taken(&r->changes->taken, &s.out);
	add_line(&p, &s);
	warnings = note_text_warnings(r, a);
	for (size_t i = 0; i < warnings.n; i++)
		prose_add(&p, warnings.lines[i]);
	return prose_done(&p);
}

/* The inputs that any host has a list from at a moment; a question of explain
 * is none. */
static bool *
find_read(const struct report *r, enum moment moment, struct arena *a)
{
	const struct inventory *inv = r->inventory;
	bool *was_read = arena_alloc(a, (inv->ninputs + 1) *
	    sizeof *was_read);
	const struct raw_list *list;

	memset(was_read, 0, inv->ninputs * sizeof *was_read);
	for (size_t i = 0; i < inv->raw_lists->n; i++) {
		list = &inv->raw_lists->lists[i];
		was_read[list->input] |= list->moment == moment;
	}
	for (size_t i = 0; i < inv->n; i++)
		if (explain_query_is(r, i))
			was_read[inventory_list(inv, &inv->hosts[i],
			    0)->input] = false;
	return was_read;
}

/* The folder that all of the files lie in, with its slash; else empty. */
static struct span
common_folder(const struct span *files, size_t n)
{
	size_t at = 0;

	if (n == 0)
		return SPAN_NONE;
	for (size_t i = 0; i < files[0].n; i++)
		if (system_is_separator(files[0].p[i]))
			at = i + 1;
	for (size_t i = 1; i < n && at != 0; i++) {
		if (files[i].n >= at && memcmp(files[i].p, files[0].p, at) ==
		    0)
			continue;
		do
			at--;
		while (at != 0 && !system_is_separator(files[0].p[at - 1]));
		i = 0;
	}
	return span_upto(files[0], at);
}

/* True if there are files, and each lies in the folder. */
static bool
lie_in(const struct span *files, size_t n, struct span folder)
{
	for (size_t i = 0; i < n; i++)
		if (!span_starts(files[i], folder))
			return false;
	return n != 0;
}

/* "MBX01.csv and MBX02.csv", "5 of 6 files in hv/", "12 files" */
static void
say_files(const struct report *r, struct out *o, const struct span *files,
    size_t n)
{
	struct span folder = common_folder(files, n);

	if (r->verbose || n <= (r->changes != NULL && folder.n != 0 ? 1 :
	    NOTE_FILES)) {
		names_print(o, files, n, SIZE_MAX);
		return;
	}
	if (folder.n == 0) {
		names_print(o, files, n, NOTE_FILES);
		return;
	}
	out_printf(o, "%zu ", n);
	if (lie_in(r->left_out, r->nleft_out, folder))
		out_printf(o, "of %zu ", n + r->nleft_out);
	out_str(o, "files in ");
	out_span(o, folder);
}

/* The files of a moment, behind a word if there are any. */
static void
say_inputs(const struct report *r, struct out *o, enum moment moment,
    const char *before, struct arena *a)
{
	const struct inventory *inv = r->inventory;
	const bool *was_read = find_read(r, moment, a);
	struct span *files = arena_alloc(a, (inv->ninputs + 1) *
	    sizeof *files);
	size_t n = 0;

	for (size_t i = 0; i < inv->ninputs; i++)
		if (was_read[i])
			files[n++] = span_of(inv->inputs[i].path);
	if (n == 0)
		return;
	qsort(files, n, sizeof *files, cmp_spans);
	out_str(o, before);
	say_files(r, o, files, n);
}

static struct span
made_by(const struct report *r, struct arena *a)
{
	struct strbuf s;

	strbuf_begin(&s);
	out_printf(&s.out, "Made by kbdiff %s", r->version);
	if (r->changes == NULL) {
		say_inputs(r, &s.out, MOMENT_ONLY, " from ", a);
	} else {
		say_inputs(r, &s.out, MOMENT_BEFORE, " from ", a);
		say_inputs(r, &s.out, MOMENT_AFTER, " and ", a);
	}
	out_char(&s.out, '.');
	return strbuf_end(&s, a);
}

struct prose
note_text_end(const struct report *r, struct arena *a)
{
	struct prose_making p = { .arena = a };

	if (!explain_query_alone(r))
		prose_add(&p, SPAN("These lists hold updates of Windows "
		    "components only."));
	prose_add(&p, made_by(r, a));
	prose_add(&p, known_text_sentence(r, a));
	return prose_done(&p);
}

#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/wording/explain_query.h"
#include "kbdiff/wording/level_text.h"
#include "kbdiff/wording/verdict_text.h"

const char *
verdict_text_updates(size_t n)
{
	return n == 1 ? "update" : "updates";
}

/* Some hosts of a comparison, by name. */
struct group_of_hosts {
	struct span	*names;
	size_t		 n;
};

typedef bool	chooses(const struct report *, size_t host);

/* A baseline is no host: it goes by its file. */
static struct span
name_of(const struct report *r, size_t host)
{
	struct span name = r->inventory->hosts[host].name;

	if (r->result->roles[host] == ROLE_BASELINE)
		inventory_files(r->inventory, host, &name, 1);
	return name;
}

static struct group_of_hosts
gather(const struct report *r, chooses *choose, struct arena *a)
{
	const struct inventory *inv = r->inventory;
	struct group_of_hosts g = { .names = arena_alloc(a,
	    (inv->n + 1) * sizeof *g.names) };

	for (size_t i = 0; i < inv->n; i++)
		if (choose(r, i))
			g.names[g.n++] = name_of(r, i);
	return g;
}

static bool
is_good(const struct report *r, size_t host)
{
	return r->result->roles[host] == ROLE_GOOD;
}

static bool
is_baseline(const struct report *r, size_t host)
{
	return r->result->roles[host] == ROLE_BASELINE;
}

static bool
is_bad(const struct report *r, size_t host)
{
	return r->result->roles[host] == ROLE_BAD;
}

static bool
is_node(const struct report *r, size_t host)
{
	return r->result->roles[host] == ROLE_NODE;
}

static bool
stands_in_a_row(const struct report *r, size_t host, enum group group,
    enum standing standing)
{
	const struct result *result = r->result;

	for (size_t i = 0; i < result->n; i++)
		if (result->rows[i].group == group && result_standing(result,
		    &result->rows[i], host) == standing)
			return true;
	return false;
}

static bool
is_lacking(const struct report *r, size_t host)
{
	return (is_bad(r, host) || is_node(r, host)) &&
	    stands_in_a_row(r, host, GROUP_MISSING, STANDING_LACK);
}

static bool
is_uncertain(const struct report *r, size_t host)
{
	return (is_bad(r, host) || is_node(r, host)) &&
	    stands_in_a_row(r, host, GROUP_UNCERTAIN, STANDING_UNCERTAIN);
}

static bool
is_incomplete(const struct report *r, size_t host)
{
	return r->result->roles[host] != ROLE_NONE &&
	    role_side(r->result->roles[host]) == SIDE_GOOD &&
	    !r->inventory->hosts[host].complete;
}

static void
print_group(const struct report *r, struct out *o,
    const struct group_of_hosts *g)
{
	names_print(o, g->names, g->n, report_names_max(r));
}

static struct group_of_hosts
holders(const struct report *r, struct arena *a)
{
	struct group_of_hosts g = gather(r, is_good, a);

	return g.n != 0 ? g : gather(r, is_baseline, a);
}

static bool
has_good_hosts(const struct report *r)
{
	for (size_t i = 0; i < r->inventory->n; i++)
		if (is_good(r, i))
			return true;
	return false;
}

/* Whether each row of a group is on every host of the side. */
static bool
all_hold(const struct report *r, enum side side, enum group group)
{
	const struct result *result = r->result;

	for (size_t i = 0; i < result->n; i++)
		if (result->rows[i].group == group &&
		    result->rows[i].have[side] != result->rows[i].total[side])
			return false;
	return true;
}

/* "that CAS01 has", "that required.txt requires" */
static void
say_holders(const struct report *r, struct out *o, struct arena *a)
{
	struct group_of_hosts g = holders(r, a);

	out_str(o, "that ");
	print_group(r, o, &g);
	if (has_good_hosts(r))
		out_str(o, g.n == 1 ? " has" : all_hold(r, SIDE_GOOD,
		    GROUP_MISSING) && all_hold(r, SIDE_GOOD, GROUP_UNCERTAIN) ?
		    " have" : " have between them");
	else
		out_str(o, g.n == 1 ? " requires" : " require");
}

/* How many rows of drift a node lacks, and a number that is the same for
 * nodes that lack the same ones. */
static size_t
count_lacks(const struct report *r, size_t host, uint64_t *which)
{
	const struct result *result = r->result;
	size_t n = 0;

	*which = 0;
	for (size_t i = 0; i < result->n; i++)
		if (result->rows[i].group == GROUP_MISSING && result_standing(
		    result, &result->rows[i], host) == STANDING_LACK) {
			*which = hash_bytes(*which, &result->rows[i].update,
			    sizeof result->rows[i].update);
			n++;
		}
	return n;
}

/* Nodes that lack the same are named together, if there are few such sets. */
#define SETS_MAX	3

struct lack_set {
	uint64_t	 which;
	size_t		 n;
	struct group_of_hosts hosts;
};

/* How many sets there are; those beyond SETS_MAX are not kept. */
static size_t
find_lack_sets(const struct report *r, struct lack_set sets[SETS_MAX],
    size_t *lackers, struct arena *a)
{
	size_t nsets = 0, n, k;
	uint64_t which;

	*lackers = 0;
	for (size_t i = 0; i < r->inventory->n; i++) {
		if (!is_node(r, i) || (n = count_lacks(r, i, &which)) == 0)
			continue;
		++*lackers;
		for (k = 0; k < nsets && k < SETS_MAX; k++)
			if (sets[k].which == which)
				break;
		if (k == SETS_MAX) {
			nsets++;
			continue;
		}
		if (k == nsets)
			sets[nsets++] = (struct lack_set){ which, n, {
			    arena_alloc(a, r->inventory->n *
			    sizeof *sets[k].hosts.names), 0 } };
		sets[k].hosts.names[sets[k].hosts.n++] = name_of(r, i);
	}
	return nsets;
}

static void
say_drift(const struct report *r, struct out *o, struct arena *a)
{
	struct lack_set sets[SETS_MAX];
	size_t lackers, n = find_lack_sets(r, sets, &lackers, a);
	const size_t *counts = r->result->counts;
	size_t nodes = r->result->hosts[SIDE_GOOD], drift =
	    counts[GROUP_MISSING];

	out_printf(o, "The %zu nodes do not agree on %zu of %zu updates: ",
	    nodes, drift, drift + counts[GROUP_UNCERTAIN] +
	    counts[GROUP_COVERED] + counts[GROUP_SAME]);
	if (n > SETS_MAX)
		out_printf(o, "%zu of them lack some", lackers);
	for (size_t i = 0; i < n && n <= SETS_MAX; i++) {
		out_str(o, i == 0 ? "" : "; ");
		print_group(r, o, &sets[i].hosts);
		out_printf(o, " %s %zu", sets[i].hosts.n == 1 ? "lacks" :
		    "lack", sets[i].n);
	}
	if (counts[GROUP_UNCERTAIN] != 0)
		out_printf(o, "; of %zu more it cannot be told",
		    counts[GROUP_UNCERTAIN]);
}

static void
say_missing(const struct report *r, struct out *o, struct arena *a)
{
	struct group_of_hosts g = gather(r, is_lacking, a);
	size_t n = r->result->counts[GROUP_MISSING];

	if (r->result->cluster) {
		say_drift(r, o, a);
		return;
	}
	print_group(r, o, &g);
	out_printf(o, " %s %zu %s ", g.n == 1 ? "lacks" : n == 1 ? "lack" :
	    "lack, between them,", n, verdict_text_updates(n));
	say_holders(r, o, a);
	n = r->result->counts[GROUP_UNCERTAIN];
	if (n != 0)
		out_printf(o, ", and of %zu more it cannot be told", n);
}

static void
say_uncertain(const struct report *r, struct out *o, struct arena *a)
{
	struct group_of_hosts g = gather(r, is_uncertain, a);
	size_t n = r->result->counts[GROUP_UNCERTAIN];

	out_str(o, "It cannot be told whether ");
	if (r->result->cluster) {
		print_group(r, o, &g);
		out_printf(o, " %s %zu %s that other nodes have", g.n == 1 ?
		    "lacks" : "lack", n, verdict_text_updates(n));
		return;
	}
	if (g.n == 0)
		g = gather(r, is_bad, a);
	print_group(r, o, &g);
	out_printf(o, " %s %zu %s ", g.n == 1 ? "lacks" : "lack", n,
	    verdict_text_updates(n));
	say_holders(r, o, a);
}

static void
say_cannot_tell(const struct report *r, struct out *o, struct arena *a)
{
	struct group_of_hosts g = gather(r, is_incomplete, a), bad;

	out_str(o, "It cannot be told whether ");
	if (r->result->cluster) {
		out_str(o, "the nodes agree");
	} else {
		bad = gather(r, is_bad, a);
		print_group(r, o, &bad);
		out_str(o, bad.n == 1 ? " lacks anything" : " lack anything");
	}
	out_str(o, ": the list of ");
	print_group(r, o, &g);
	out_str(o, g.n == 1 ? " is incomplete" : " are incomplete");
}

static void
say_nothing(const struct report *r, struct out *o, struct arena *a)
{
	struct group_of_hosts g = gather(r, r->result->cluster ? is_node :
	    is_bad, a);
	size_t n = r->result->counts[GROUP_SAME];

	print_group(r, o, &g);
	if (r->result->cluster) {
		out_printf(
		    o, " have the same %zu %s", n, verdict_text_updates(n));
		return;
	}
	out_printf(o, " %s nothing ", g.n == 1 ? "lacks" : "lack");
	say_holders(r, o, a);
}

/* On some bad host, and as far as lists show on no good one. */
static bool
is_only_on_bad(const struct row *row)
{
	return row->group != GROUP_COVERED && row->have[SIDE_BAD] != 0 &&
	    row->have[SIDE_GOOD] == 0;
}

static bool
is_good_without(const struct report *r, size_t host)
{
	const struct result *result = r->result;

	if (!is_good(r, host))
		return false;
	for (size_t i = 0; i < result->n; i++)
		if (is_only_on_bad(&result->rows[i]) && result_standing(result,
		    &result->rows[i], host) == STANDING_LACK)
			return true;
	return false;
}

static bool
good_stands(const struct report *r, const struct row *row,
    enum standing standing)
{
	for (size_t h = 0; h < r->inventory->n; h++)
		if (is_good(r, h) &&
		    result_standing(r->result, row, h) == standing)
			return true;
	return false;
}

/* How many rows are only on bad hosts and may be lacked by good ones, and how
 * many of them some good host provably lacks. */
static size_t
count_extras(const struct report *r, size_t *proven)
{
	const struct result *result = r->result;
	const struct row *row;
	size_t n = 0;

	*proven = 0;
	for (size_t i = 0; i < result->n; i++) {
		row = &result->rows[i];
		if (!is_only_on_bad(row))
			continue;
		if (good_stands(r, row, STANDING_LACK)) {
			n++;
			++*proven;
		} else if (good_stands(r, row, STANDING_UNCERTAIN)) {
			n++;
		}
	}
	return n;
}

static bool
all_bad_complete(const struct report *r)
{
	for (size_t i = 0; i < r->inventory->n; i++)
		if (is_bad(r, i) && !r->inventory->hosts[i].complete)
			return false;
	return true;
}

/* "B has", "the lists of B and D show" */
static void
say_bad(const struct report *r, struct out *o, struct arena *a)
{
	struct group_of_hosts bad = gather(r, is_bad, a);

	if (all_bad_complete(r)) {
		print_group(r, o, &bad);
		out_str(o, bad.n == 1 ? " has" : " have");
		return;
	}
	out_str(o, bad.n == 1 ? "the list of " : "the lists of ");
	print_group(r, o, &bad);
	out_str(o, bad.n == 1 ? " shows" : " show");
}

static void
say_no_extras(const struct report *r, struct out *o, struct arena *a)
{
	struct group_of_hosts good = gather(r, is_good, a);

	if (good.n == 1) {
		print_group(r, o, &good);
		out_str(o, " lacks nothing that ");
		say_bad(r, o, a);
		return;
	}
	say_bad(r, o, a);
	out_str(o, " nothing that ");
	print_group(r, o, &good);
	out_str(o, good.n == 2 ? " both lack" : " all lack");
}

/* The other direction: what bad hosts have and good ones lack. */
static void
say_extras(const struct report *r, struct out *o, struct arena *a)
{
	struct group_of_hosts good = gather(r, is_good, a);
	struct group_of_hosts bad = gather(r, is_bad, a);
	size_t proven, n = count_extras(r, &proven);

	if (good.n == 0 || r->result->cluster)
		return;
	out_str(o, "; ");
	if (n == 0) {
		say_no_extras(r, o, a);
		return;
	}
	if (proven == 0)
		out_str(o, "whether ");
	else
		good = gather(r, is_good_without, a);
	n = proven != 0 ? proven : n;
	print_group(r, o, &good);
	out_printf(o, " %s %zu %s that ", good.n == 1 ? "lacks" : "lack", n,
	    verdict_text_updates(n));
	print_group(r, o, &bad);
	out_str(o, bad.n == 1 ? " has" : all_hold(r, SIDE_BAD, GROUP_EXTRA) ?
	    " have" : " have between them");
	if (proven == 0)
		out_str(o, " cannot be told");
}

/* Whether options narrowed what was compared. */
static bool
is_filtered(const struct taken *t)
{
	return t->kind + t->ignored + t->dates + t->indecisive != 0;
}

/* A sentence before another. */
static void
say_first(struct out *o, struct span sentence)
{
	out_span(o, sentence);
	out_str(o, sentence.n == 0 ? "" : ". ");
}

struct span
verdict_text_verdict(const struct report *r, struct arena *a)
{
	struct strbuf s;

	strbuf_begin(&s);
	if (r->result->cluster)
		say_first(&s.out, level_text_verdict(r, a));
	if (is_filtered(&r->result->taken))
		out_str(&s.out, "Of the updates compared: ");
	switch (r->result->verdict) {
	case VERDICT_MISSING:
		say_missing(r, &s.out, a);
		break;
	case VERDICT_UNCERTAIN:
		say_uncertain(r, &s.out, a);
		break;
	case VERDICT_CANNOT_TELL:
		say_cannot_tell(r, &s.out, a);
		break;
	default:
		say_nothing(r, &s.out, a);
	}
	say_extras(r, &s.out, a);
	out_char(&s.out, '.');
	if (r->result->builds_differ)
		out_str(&s.out, " Their builds differ, which makes "
		    "differences of its own.");
	return strbuf_end(&s, a);
}

struct span
verdict_text_list(const struct report *r, struct arena *a)
{
	const struct inventory *inv = r->inventory;
	struct span *names = arena_alloc(a, (inv->n + 1) * sizeof *names);
	struct strbuf s;

	for (size_t i = 0; i < inv->n; i++)
		names[i] = inv->hosts[i].name;
	strbuf_begin(&s);
	out_str(&s.out, "What the lists of ");
	names_print(&s.out, names, inv->n, report_names_max(r));
	out_str(&s.out, " show");
	return strbuf_end(&s, a);
}

static size_t
count_updates(const struct report *r, size_t host)
{
	const uint64_t *const *held = r->inventory->hosts[host].held;
	size_t words = bits_words(r->inventory->raw_lists->nupdates), n = 0;

	for (size_t w = 0; w < words; w++)
		n += bits_count(held[HELD][w] | held[HELD_DOUBTFUL][w]);
	return n;
}

static struct span
without_trademark(struct span os)
{
	static const struct span maker = { "Microsoft ", 10 };

	return span_starts(os, maker) ? span_from(os, maker.n) : os;
}

/* What is said of a host besides, if anything is. */
static void
say_after(struct out *o, struct span words)
{
	out_str(o, words.n == 0 ? "" : "; ");
	out_span(o, words);
}

struct span
verdict_text_host(const struct report *r, size_t host, struct arena *a)
{
	const struct host *h = &r->inventory->hosts[host];
	size_t n = count_updates(r, host);
	struct strbuf s;

	strbuf_begin(&s);
	if (h->os.n != 0) {
		out_visible(&s.out, without_trademark(h->os));
		out_str(&s.out, ", ");
	}
	if (h->build.n != 0) {
		out_str(&s.out, "build ");
		out_visible(&s.out, h->build);
		out_str(&s.out, ", ");
	}
	if (h->arch.n != 0) {
		out_visible(&s.out, h->arch);
		out_str(&s.out, ", ");
	}
	out_printf(&s.out, "%zu %s", n, verdict_text_updates(n));
	if (h->unidentified != 0)
		out_printf(&s.out, ", %u unidentified %s",
		    (unsigned)h->unidentified, h->unidentified == 1 ?
		    "entry" : "entries");
	if (h->nlists > 1)
		out_printf(&s.out, ", joined from %zu lists", h->nlists);
	say_after(&s.out, level_text_host(r, host, a));
	if (!h->complete && h->declared > (int64_t)h->listed)
		out_printf(&s.out, "; incomplete: %zu of %lld entries listed",
		    h->listed, (long long)h->declared);
	else if (!h->complete)
		out_str(&s.out, "; incomplete");
	return strbuf_end(&s, a);
}

struct span
verdict_text_baseline(const struct report *r, size_t host, struct arena *a)
{
	size_t n = count_updates(r, host);
	struct strbuf s;

	strbuf_begin(&s);
	out_str(&s.out, "required by ");
	out_visible(&s.out, name_of(r, host));
	out_printf(&s.out, " (%zu)", n);
	return strbuf_end(&s, a);
}

struct span
verdict_text_many(const struct report *r, enum role role, struct arena *a)
{
	const struct inventory *inv = r->inventory;
	struct group_of_hosts g = gather(r, role == ROLE_BASELINE ?
	    is_baseline : role == ROLE_GOOD ? is_good : role == ROLE_BAD ?
	    is_bad : is_node, a);
	size_t incomplete = 0, joined = 0, least = SIZE_MAX, most = 0;
	const struct host *h;
	struct strbuf s;

	for (size_t i = 0; i < inv->n; i++) {
		if (r->result->roles[i] != role)
			continue;
		h = &inv->hosts[i];
		incomplete += !h->complete;
		joined += h->nlists > 1;
		least = h->listed < least ? h->listed : least;
		most = h->listed > most ? h->listed : most;
	}
	strbuf_begin(&s);
	out_printf(&s.out, "%zu %s (", g.n, role == ROLE_BASELINE ? "lists" :
	    "hosts");
	print_group(r, &s.out, &g);
	out_printf(&s.out, "), %zu", least);
	if (least != most)
		out_printf(&s.out, " to %zu", most);
	out_str(&s.out, most == 1 ? " entry each" : " entries each");
	if (joined != 0)
		out_printf(&s.out, "; %zu joined from several lists", joined);
	say_after(&s.out, level_text_many(r, role, a));
	if (incomplete != 0)
		out_printf(&s.out, "; %zu incomplete", incomplete);
	return strbuf_end(&s, a);
}

struct span
verdict_text_common(const struct report *r, struct arena *a)
{
	size_t n = r->result->counts[GROUP_SAME];
	struct strbuf s;

	strbuf_begin(&s);
	out_printf(&s.out, "%zu %s %s on every node.", n,
	    verdict_text_updates(n), n == 1 ? "is" : "are");
	return strbuf_end(&s, a);
}

enum section
verdict_text_part(const struct report *r, const struct row *row)
{
	static const enum section parts[GROUP_COUNT] = {
		[GROUP_UNCERTAIN] = SECTION_UNCERTAIN,
		[GROUP_EXTRA] = SECTION_EXTRA,
		[GROUP_COVERED] = SECTION_COVERED,
		[GROUP_INAPPLICABLE] = SECTION_INAPPLICABLE,
		[GROUP_SAME] = SECTION_SAME,
	};

	if (row->group != GROUP_MISSING)
		return parts[row->group];
	if (row->numerator < 0)
		return SECTION_REVERSED;
	return r->result->cluster ||
		       (row->have[SIDE_GOOD] == row->total[SIDE_GOOD] &&
			   row->have[SIDE_BAD] == 0 &&
			   row->numerator == row->denominator)
		   ? SECTION_DECISIVE
		   : SECTION_SOME;
}

static void
say_sides(const struct report *r, struct out *o, chooses *first,
    const char *one, const char *many, struct arena *a)
{
	struct group_of_hosts g = gather(r, first, a);

	print_group(r, o, &g);
	out_str(o, g.n == 1 ? one : many);
}

struct span
verdict_text_heading(const struct report *r, enum section part, struct arena *a)
{
	bool pair = r->result->hosts[SIDE_GOOD] == 1 &&
	    r->result->hosts[SIDE_BAD] == 1;
	struct strbuf s;

	strbuf_begin(&s);
	switch (part) {
	case SECTION_DECISIVE:
		if (r->result->cluster)
			out_str(&s.out, "Not on every node");
		else if (pair)
			say_sides(r, &s.out, is_bad, " lacks", " lack", a);
		else
			out_str(&s.out, has_good_hosts(r) ?
			    "On every good host and listed by no bad one" :
			    "Required, and on no bad host");
		break;
	case SECTION_SOME:
		out_str(&s.out, has_good_hosts(r) ?
		    "On some good hosts, or lacked by some bad ones" :
		    "Required, and on some bad hosts");
		break;
	case SECTION_REVERSED:
		out_str(&s.out, "More common on bad hosts than on good ones");
		break;
	case SECTION_UNCERTAIN:
		out_str(&s.out, "Cannot be told");
		break;
	case SECTION_EXTRA:
		say_sides(r, &s.out, is_bad, " has, and no good host",
		    " have, and no good host", a);
		break;
	case SECTION_COVERED:
		out_str(&s.out, "Covered: what replaced it is there");
		break;
	case SECTION_INAPPLICABLE:
		out_str(&s.out, "Made for other builds");
		break;
	default:
		out_str(&s.out, "On both sides");
	}
	return strbuf_end(&s, a);
}

/* "a", then ", b" */
static void
say_count(struct out *o, bool *any, size_t n, const char *what)
{
	if (n == 0)
		return;
	out_printf(o, "%s%zu %s", *any ? ", " : "", n, what);
	*any = true;
}

struct span
verdict_text_taken(const struct report *r, struct arena *a)
{
	const struct taken *t = &r->result->taken;
	struct strbuf s;
	bool any = false;

	strbuf_begin(&s);
	out_str(&s.out, "Not compared: ");
	say_count(&s.out, &any, t->kind, "by --kind");
	say_count(&s.out, &any, t->ignored, "by --ignore");
	say_count(&s.out, &any, t->dates, "by --since or --until");
	say_count(&s.out, &any, t->indecisive, "by --decisive");
	say_count(&s.out, &any, t->recurring, "recurring");
	say_count(&s.out, &any, t->placeholder, t->placeholder == 1 ?
	    "placeholder" : "placeholders");
	out_char(&s.out, '.');
	return any ? strbuf_end(&s, a) : (strbuf_end(&s, a), SPAN_NONE);
}

struct span
verdict_text_explained(const struct report *r, struct arena *a)
{
	const size_t *counts = r->result->counts;
	struct strbuf s;
	bool any = false;

	if (r->result->cluster)
		return SPAN_NONE;
	strbuf_begin(&s);
	out_str(&s.out, "Not lacked: ");
	if ((r->show >> GROUP_COVERED & 1) == 0)
		say_count(&s.out, &any, counts[GROUP_COVERED],
		    "covered by what replaced it");
	if ((r->show >> GROUP_INAPPLICABLE & 1) == 0)
		say_count(&s.out, &any, counts[GROUP_INAPPLICABLE],
		    "made for other builds");
	out_str(&s.out, " (--show covered,inapplicable).");
	return any ? strbuf_end(&s, a) : (strbuf_end(&s, a), SPAN_NONE);
}

struct span
verdict_text_left_out(const struct report *r, struct arena *a)
{
	struct strbuf s;

	if (r->nleft_out == 0)
		return SPAN_NONE;
	strbuf_begin(&s);
	out_str(&s.out, "Left out, since it could not be read: ");
	names_print(&s.out, r->left_out, r->nleft_out, SIZE_MAX);
	out_char(&s.out, '.');
	return strbuf_end(&s, a);
}

struct span
verdict_text_scope(void)
{
	return SPAN("These lists hold Windows component updates: Exchange, "
	    "SQL Server, Office and drivers are not in them.");
}

/* Which inputs any host has a list from; what was asked is no input. */
static bool *
find_read(const struct report *r, struct arena *a)
{
	const struct inventory *inv = r->inventory;
	bool *was_read = arena_alloc(a, inv->ninputs * sizeof *was_read);

	memset(was_read, 0, inv->ninputs * sizeof *was_read);
	for (size_t i = 0; i < inv->raw_lists->n; i++)
		was_read[inv->raw_lists->lists[i].input] = true;
	for (size_t i = 0; i < inv->n; i++)
		if (explain_query_is(r, i))
			was_read[inv->raw_lists->lists[
			    inv->hosts[i].lists[0]].input] = false;
	return was_read;
}

struct span
verdict_text_made_by(const struct report *r, struct arena *a)
{
	const struct inventory *inv = r->inventory;
	const bool *was_read = find_read(r, a);
	struct span *files = arena_alloc(a, (inv->ninputs + 1) *
	    sizeof *files);
	struct strbuf s;
	size_t n = 0;

	for (size_t i = 0; i < inv->ninputs; i++)
		if (was_read[i])
			files[n++] = span_of(inv->inputs[i].path);
	if (n != 0)
		qsort(files, n, sizeof *files, cmp_spans);
	strbuf_begin(&s);
	out_printf(&s.out, "Made by kbdiff %s%s", r->version,
	    n == 0 ? "" : " from ");
	names_print(&s.out, files, n, report_names_max(r));
	say_after(&s.out, level_text_data(r, a));
	out_char(&s.out, '.');
	return strbuf_end(&s, a);
}

struct span
verdict_text_hosts(const struct report *r, const struct row *row,
    enum side side, enum standing standing, struct arena *a)
{
	const struct inventory *inv = r->inventory;
	struct group_of_hosts g = { .n = 0 };
	struct strbuf s;
	size_t i = 0;

	if (!result_find(r->result, row, side, standing, &i))
		return SPAN_NONE;
	g.names = arena_alloc(a, inv->n * sizeof *g.names);
	for (; result_find(r->result, row, side, standing, &i); i++)
		g.names[g.n++] = inv->hosts[i].name;
	strbuf_begin(&s);
	print_group(r, &s.out, &g);
	return strbuf_end(&s, a);
}

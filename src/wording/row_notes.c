#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/wording/evidence_text.h"
#include "kbdiff/wording/exception_text.h"
#include "kbdiff/wording/requirement_text.h"
#include "kbdiff/wording/row_notes.h"
#include "kbdiff/wording/update_text.h"

/* Hosts of a row to be named in a note. */
struct named {
	struct span	*names;
	size_t		 n;
};

/* Chooses hosts of one standing; detail: an enum reason, or a host to be
 * like. */
typedef bool	chooses(const struct result *, const struct row *, size_t host,
		    size_t detail);

static struct named
choose(const struct result *r, const struct row *row,
    enum standing standing, chooses *is, size_t detail)
{
	const struct inventory *inv = r->inventory;
	struct named named = { NULL, 0 };
	size_t cap = 0;

	for (size_t i = 0; result_find(r, row, SIDE_COUNT, standing, &i);
	    i++) {
		if (!is(r, row, i, detail))
			continue;
		named.names = xgrow(named.names, named.n, &cap,
		    sizeof *named.names);
		named.names[named.n++] = inv->hosts[i].name;
	}
	return named;
}

static bool
is_pending(const struct result *r, const struct row *row, size_t host,
    size_t unused)
{
	(void)unused;
	return result_reason(r, row, host) == REASON_PENDING;
}

static bool
has_reason(const struct result *r, const struct row *row, size_t host,
    size_t reason)
{
	return result_reason(r, row, host) == (enum reason)reason;
}

/* Whether the host's lists disagree, or one alone leaves the state open. */
static bool
is_in_conflict(const struct result *r, const struct row *row, size_t host,
    size_t conflicting)
{
	return has_reason(r, row, host, REASON_CONFLICT) &&
	    r->inventory->hosts[host].conflicting == (conflicting != 0);
}

/* Whether what leaves it open where two hosts are is the same. */
static bool
is_open_alike(const struct level *a, const struct level *b)
{
	if (a->beyond != b->beyond || a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (a->places[i].build != b->places[i].build ||
		    a->places[i].perhaps != b->places[i].perhaps ||
		    a->places[i].denied != b->places[i].denied ||
		    a->places[i].perhaps_by != b->places[i].perhaps_by)
			return false;
	return true;
}

static bool
is_beyond_like(const struct result *r, const struct row *row, size_t host,
    size_t like)
{
	return has_reason(r, row, host, REASON_FACTS_END) &&
	    is_open_alike(coverage_level(r->coverage, host),
	    coverage_level(r->coverage, like));
}

static bool
is_lacking(const struct result *r, const struct row *row, size_t host,
    size_t unused)
{
	(void)row;
	(void)unused;
	return r->cluster || r->roles[host] == ROLE_BAD;
}

/* "before A, B and 3 more after"; nothing where there are no names. */
static void
add(struct row *row, const char *before, struct named named,
    struct span after, struct arena *a)
{
	struct span *notes;
	struct strbuf s;

	if (named.n != 0) {
		strbuf_begin(&s);
		out_str(&s.out, before);
		names_print(&s.out, named.names, named.n, NAMES_MAX);
		out_span(&s.out, after);
		notes = arena_alloc(a, (row->nnotes + 1) * sizeof *notes);
		if (row->nnotes != 0)
			memcpy(notes, row->notes,
			    row->nnotes * sizeof *notes);
		notes[row->nnotes++] = strbuf_end(&s, a);
		row->notes = notes;
	}
	free(named.names);
}

/* So many reasons are told why it cannot be told where hosts are. */
#define BEYOND_MAX	3

/* A host for each of these reasons. */
static size_t
find_beyond(const struct result *r, const struct row *row,
    size_t found[BEYOND_MAX])
{
	size_t n = 0, k;

	for (size_t i = 0; n < BEYOND_MAX && result_find(r, row, SIDE_COUNT,
	    STANDING_UNCERTAIN, &i); i++) {
		if (!has_reason(r, row, i, REASON_FACTS_END))
			continue;
		for (k = 0; k < n; k++)
			if (is_beyond_like(r, row, i, found[k]))
				break;
		if (k == n)
			found[n++] = i;
	}
	return n;
}

static void
add_beyond(const struct result *r, struct row *row, struct arena *a)
{
	size_t found[BEYOND_MAX], n = find_beyond(r, row, found);
	struct cover c;
	struct strbuf s;

	for (size_t i = 0; i < n; i++) {
		c = result_cover(r, row, found[i], a);
		strbuf_begin(&s);
		out_str(&s.out, ": ");
		out_span(&s.out, evidence_text_plain(r, &c, found[i], a));
		add(row, "", choose(r, row, STANDING_UNCERTAIN,
		    is_beyond_like, found[i]), strbuf_end(&s, a), a);
	}
}

static void
add_plain(struct row *row, struct span note, struct arena *a)
{
	struct span *one = xreallocarray(NULL, 1, sizeof *one);

	*one = note;
	add(row, "", (struct named){ one, 1 }, SPAN_NONE, a);
}

/* How many updates are named that fix the same. */
#define SAME_MAX	3

static bool
is_fixed_by(const struct result *r, const struct row *row, size_t host,
    size_t by)
{
	size_t cves;

	return is_lacking(r, row, host, 0) && coverage_same_cves(r->coverage,
	    host, row->update, &cves) == by;
}

/* Rollup and security-only update: another number, the same faults. */
static void
add_same_cves(const struct result *r, struct row *row, struct arena *a)
{
	uint32_t found[SAME_MAX], by;
	size_t n = 0, k, cves;
	const struct facts *f = coverage_facts(r->coverage);
	struct named named;
	struct strbuf s;

	if (f->catalog == NULL || catalog_count_cves(f->catalog,
	    inventory_number(r->inventory, row->update)) == 0)
		return;
	for (size_t i = 0; n < SAME_MAX && result_find(r, row, SIDE_COUNT,
	    STANDING_LACK, &i); i++) {
		if (!is_lacking(r, row, i, 0) ||
		    (by = coverage_same_cves(r->coverage, i, row->update,
		    &cves)) == 0)
			continue;
		for (k = 0; k < n && found[k] != by; k++)
			continue;
		if (k < n)
			continue;
		found[n++] = by;
		named = choose(r, row, STANDING_LACK, is_fixed_by, by);
		strbuf_begin(&s);
		out_printf(&s.out, " %s KB%u, which fixes the same ",
		    named.n == 1 ? "has" : "have", (unsigned)by);
		update_text_cves(&s.out, cves);
		add(row, "", named, strbuf_end(&s, a), a);
	}
}

/* "dated 2023-10-10 to 2025-04-15", if there is no date of release. */
static void
say_dated(struct out *o, const struct catalog_update *u, const char *before)
{
	char first[11], last[11];

	if (u->first == DATE_NONE)
		return;
	date_iso(u->first, first);
	date_iso(u->last, last);
	out_printf(o, "%sdated %s", before, first);
	if (u->first != u->last)
		out_printf(o, " to %s", last);
}

/* "Critical, 62 CVEs, released 2023-10-10": a catalogue's update. */
static void
say_catalogued(struct out *o, const struct facts *f,
    const struct catalog_update *u)
{
	size_t nrows = 0, cves = catalog_count_cves(f->catalog, u->number);
	const struct build_row *rows = f->builds == NULL ? NULL :
	    builds_of(f->builds, u->number, &nrows);
	const char *before = "";
	char day[11];

	if (u->rating != RATING_NONE) {
		out_str(o, rating_name(u->rating));
		before = ", ";
	}
	if (cves != 0) {
		out_printf(o, "%s%zu CVE%s", before, cves,
		    cves == 1 ? "" : "s");
		before = ", ";
	}
	if (nrows != 0 && rows[0].released != DATE_NONE) {
		date_iso(rows[0].released, day);
		out_printf(o, "%sreleased %s", before, day);
	} else {
		say_dated(o, u, before);
	}
}

static void
add_catalogued(const struct result *r, struct row *row, struct arena *a)
{
	const struct facts *f = coverage_facts(r->coverage);
	struct catalog_update u;
	struct span said;
	struct strbuf s;

	if ((row->group != GROUP_MISSING && row->group != GROUP_UNCERTAIN) ||
	    f->catalog == NULL || !catalog_find(f->catalog,
	    inventory_number(r->inventory, row->update), &u))
		return;
	strbuf_begin(&s);
	say_catalogued(&s.out, f, &u);
	said = strbuf_end(&s, a);
	if (said.n != 0)
		add_plain(row, said, a);
}

/* Notes from this one on are of a sort that many rows have alike. */
static void
mark_common(struct row *row, size_t from)
{
	for (size_t i = from; i < row->nnotes && i < 32; i++)
		row->common |= UINT32_C(1) << i;
}

/* Of the line that requires it, and of exceptions. */
static void
add_told(const struct result *r, struct row *row, struct arena *a)
{
	struct prose_making p = { .arena = a };
	struct prose told;

	requirement_text_row(r, row, &p);
	exception_text_row(r, row, &p);
	told = prose_done(&p);
	for (size_t i = 0; i < told.n; i++)
		add_plain(row, told.lines[i], a);
}

/* The notes of a finished row. */
static void
add_notes(const struct result *r, struct row *row, struct arena *a)
{
	struct named weak, split;
	size_t before;

	if ((row->reasons & 1u << REASON_PENDING) != 0)
		add(row, "waits for a restart on ", choose(r, row,
		    STANDING_LACK, is_pending, 0), SPAN_NONE, a);
	if ((row->reasons & 1u << REASON_CONFLICT) != 0) {
		split = choose(r, row, STANDING_UNCERTAIN, is_in_conflict,
		    true);
		add(row, split.n == 1 ? "in only one of the lists of " :
		    "in only one list of each of ", split, SPAN_NONE, a);
		add(row, "unclear whether it is installed on ", choose(r, row,
		    STANDING_UNCERTAIN, is_in_conflict, false), SPAN_NONE, a);
	}
	add_told(r, row, a);
	if (r->coverage == NULL)
		return;
	before = row->nnotes;
	if ((row->reasons & 1u << REASON_FACTS_END) != 0)
		add_beyond(r, row, a);
	mark_common(row, before);
	add_same_cves(r, row, a);
	add_catalogued(r, row, a);
	before = row->nnotes;
	if (row->weak) {
		weak = choose(r, row, STANDING_LACK, is_lacking, 0);
		add(row, "may have been replaced by a newer servicing stack "
		    "or .NET update on ", weak, weak.n == 1 ?
		    SPAN(", which is at the same or a higher level") :
		    SPAN(", which are at the same or a higher level"), a);
	}
	mark_common(row, before);
}

/* How many rows have each note, by its number. */
static size_t *
count_notes(const struct row *rows, size_t n, struct intern *texts)
{
	size_t *counts = NULL, cap = 0, known;
	strid id;

	intern_reset(texts);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < rows[i].nnotes; k++) {
			known = intern_count(texts);
			id = intern(texts, rows[i].notes[k]);
			counts = xgrow(counts, id, &cap, sizeof *counts);
			counts[id] = id < known ? counts[id] + 1 : 1;
		}
	return counts;
}

/* Of the notes of n rows of one group. */
static void
join(struct row *rows, size_t n, struct intern *texts)
{
	size_t *counts = count_notes(rows, n, texts);

	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < rows[i].nnotes; k++)
			if (row_note_is_common(&rows[i], k) &&
			    counts[intern(texts, rows[i].notes[k])] == 1)
				rows[i].common &= ~(UINT32_C(1) << k);
	free(counts);
}

/* Rows of a group stand together, and are shown or not together. */
void
row_notes_make(struct result *r)
{
	struct intern *texts = intern_new();
	size_t to;

	for (size_t i = 0; i < r->n; i++)
		add_notes(r, &r->rows[i], r->arena);
	for (size_t i = 0; i < r->n; i = to) {
		for (to = i; to < r->n && r->rows[to].group ==
		    r->rows[i].group; to++)
			continue;
		join(r->rows + i, to - i, texts);
	}
	intern_free(texts);
}

#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/names.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/coverage.h"
#include "row_notes.h"
#include "standing_bits.h"

/* Hosts of a row to be named in a note. */
struct named {
	struct span	*names;
	size_t		 n;
};

/* Of hosts that do not simply have the update; detail: a mark, or a host to be
 * like. */
typedef bool	chooses(const struct result *, const struct row *, size_t host,
		    size_t detail);

static struct named
choose(const struct result *r, const struct row *row, chooses *is,
    size_t detail)
{
	const struct inventory *inv = r->inventory;
	struct named named = { NULL, 0 };
	size_t cap = 0;

	for (size_t i = marks_next(row->standings, 0, inv->n); i < inv->n;
	    i = marks_next(row->standings, i + 1, inv->n)) {
		if (r->roles[i] == ROLE_NONE || !is(r, row, i, detail))
			continue;
		named.names = xgrow(named.names, named.n, &cap,
		    sizeof *named.names);
		named.names[named.n++] = inv->hosts[i].name;
	}
	return named;
}

static bool
is_marked(const struct result *r, const struct row *row, size_t host,
    size_t mark)
{
	(void)r;
	return marks_get(row->standings, host) == (enum mark)mark;
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
		    a->places[i].perhaps_by != b->places[i].perhaps_by)
			return false;
	return true;
}

static bool
is_beyond_like(const struct result *r, const struct row *row, size_t host,
    size_t like)
{
	return marks_get(row->standings, host) == MARK_BEYOND &&
	    is_open_alike(coverage_level(r->coverage, host),
	    coverage_level(r->coverage, like));
}

static bool
is_lacking(const struct result *r, const struct row *row, size_t host,
    size_t unused)
{
	(void)unused;
	return (r->cluster || r->roles[host] == ROLE_BAD) &&
	    result_standing(r, row, host) == STANDING_LACK;
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
	size_t n = 0, all = r->inventory->n, k;

	for (size_t i = marks_next(row->standings, 0, all);
	    i < all && n < BEYOND_MAX;
	    i = marks_next(row->standings, i + 1, all)) {
		if (r->roles[i] == ROLE_NONE ||
		    marks_get(row->standings, i) != MARK_BEYOND)
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
	struct strbuf s;

	for (size_t i = 0; i < n; i++) {
		strbuf_begin(&s);
		out_str(&s.out, ": ");
		out_span(&s.out, coverage_explain(r->coverage, found[i],
		    row->update, a).detail);
		add(row, "", choose(r, row, is_beyond_like, found[i]),
		    strbuf_end(&s, a), a);
	}
}

static void
add_plain(struct row *row, struct span note, struct arena *a)
{
	struct span *one = xreallocarray(NULL, 1, sizeof *one);

	*one = note;
	add(row, "", (struct named){ one, 1 }, SPAN_NONE, a);
}

static bool
is_unknown(const struct result *r, const struct row *row)
{
	return r->coverage != NULL && row->group == GROUP_MISSING &&
	    !coverage_knows(r->coverage, row->update);
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
	size_t n = 0, all = r->inventory->n, k, cves;
	struct named named;
	struct strbuf s;

	for (size_t i = marks_next(row->standings, 0, all);
	    i < all && n < SAME_MAX;
	    i = marks_next(row->standings, i + 1, all)) {
		if (r->roles[i] == ROLE_NONE || !is_lacking(r, row, i, 0) ||
		    (by = coverage_same_cves(r->coverage, i, row->update,
		    &cves)) == 0)
			continue;
		for (k = 0; k < n && found[k] != by; k++)
			continue;
		if (k < n)
			continue;
		found[n++] = by;
		named = choose(r, row, is_fixed_by, by);
		strbuf_begin(&s);
		out_printf(&s.out, " %s KB%u, which fixes the same CVEs (%zu)",
		    named.n == 1 ? "has" : "have", (unsigned)by, cves);
		add(row, "", named, strbuf_end(&s, a), a);
	}
}

static void
add_said(const struct result *r, struct row *row, struct arena *a)
{
	struct span said = SPAN_NONE;

	if (row->group == GROUP_MISSING || row->group == GROUP_UNCERTAIN)
		said = coverage_says(r->coverage, row->update, a);
	if (said.n != 0)
		add_plain(row, said, a);
}

/* Notes from this one on are of a sort that many rows have alike. */
static void
mark_common(struct row *row, size_t from)
{
	for (size_t i = from; i < row->nnotes; i++)
		row->common |= UINT32_C(1) << i;
}

void
row_notes_add(const struct result *r, struct row *row, struct arena *a)
{
	size_t before;

	if ((row->marked & 1u << MARK_PENDING) != 0)
		add(row, "pending restart on ", choose(r, row, is_marked,
		    MARK_PENDING), SPAN_NONE, a);
	if ((row->marked & 1u << MARK_DOUBTFUL) != 0)
		add(row, "in only one of the lists of ", choose(r, row,
		    is_marked, MARK_DOUBTFUL), SPAN_NONE, a);
	if (r->coverage == NULL)
		return;
	before = row->nnotes;
	if ((row->marked & 1u << MARK_BEYOND) != 0)
		add_beyond(r, row, a);
	mark_common(row, before);
	add_same_cves(r, row, a);
	add_said(r, row, a);
	before = row->nnotes;
	if (is_unknown(r, row))
		add_plain(row, coverage_unknown(r->coverage), a);
	if (row->weak)
		add(row, "the level is as high on ", choose(r, row,
		    is_lacking, 0), SPAN(": a newer servicing-stack or .NET "
		    "update may have replaced it"), a);
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
			if (counts[intern(texts, rows[i].notes[k])] == 1)
				rows[i].common &= ~(UINT32_C(1) << k);
	free(counts);
}

/* Rows of a group stand together, and are shown or not together. */
void
row_notes_join(struct result *r)
{
	struct intern *texts = intern_new();
	size_t to;

	for (size_t i = 0; i < r->n; i = to) {
		for (to = i; to < r->n && r->rows[to].group ==
		    r->rows[i].group; to++)
			continue;
		join(r->rows + i, to - i, texts);
	}
	intern_free(texts);
}

/* The build and revision of a host that has one level, and its lines. */
static bool
take_level(const struct result *r, size_t host, struct place *p)
{
	const struct level *l = coverage_level(r->coverage, host);

	if (!level_is_one(l))
		return false;
	*p = l->places[0];
	for (size_t i = 1; i < l->n; i++)
		p->line |= l->places[i].line;
	return true;
}

/* The highest level of the hosts that have the update, if all have one and
 * are of one build; baselines have none. */
static bool
highest_holder(const struct result *r, const struct row *row,
    struct place *highest)
{
	struct place p;

	*highest = (struct place){ .build = 0 };
	for (size_t i = 0; i < r->inventory->n; i++) {
		if (r->roles[i] == ROLE_NONE || r->roles[i] == ROLE_BAD ||
		    marks_get(row->standings, i) != MARK_HAVE)
			continue;
		if (r->roles[i] == ROLE_BASELINE || !take_level(r, i, &p) ||
		    (highest->build != 0 &&
		    (p.build != highest->build ||
		    (p.line & highest->line) == 0)))
			return false;
		if (p.revision > highest->revision)
			*highest = p;
	}
	return highest->build != 0;
}

bool
row_notes_weak(const struct result *r, const struct row *row)
{
	struct place highest, p;

	if (!is_unknown(r, row) || !highest_holder(r, row, &highest))
		return false;
	for (size_t i = 0; result_find(r, row, SIDE_COUNT, STANDING_LACK, &i);
	    i++)
		if (is_lacking(r, row, i, 0) &&
		    (!take_level(r, i, &p) || p.build != highest.build ||
		    (p.line & highest.line) == 0 ||
		    p.revision < highest.revision))
			return false;
	return true;
}

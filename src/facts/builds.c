#include <stdlib.h>

#include "fact_origins.h"
#include "kb_index.h"
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"

/* What is known of a build as a whole. */
struct summary {
	uint32_t	build;
	unsigned	lines;		/* that any of its updates is for */
	unsigned	all;		/* that all of them are for */
	date		 newest;
	struct builds_end end;
};

struct builds {
	const struct build_row *rows;	/* by update, build, revision */
	size_t		 n, cap;
	struct build_row *own;		/* a copy of the rows with what was
					   added; NULL: nothing was */
	struct kb_index	 index;
	struct fact_origins origins;	/* of rows that were added */
	bool		 settled;	/* what follows is of these rows */
	const struct build_row *places;	/* those by build, revision, update */
	struct build_row *own_places;
	struct summary	*summaries;	/* by build */
	size_t		 nsummaries, summaries_cap;
	uint32_t	 last;
	date		 newest;
	date		 known_to;	/* of all builds; DATE_NONE: no table
					   is compiled in */
	struct builds_end end;
};

/* The table of data/windows-builds.csv, twice: the makefile makes the rows,
 * each of which states its line, and sorts them, so that no start of the
 * program has to. */
static const struct build_row compiled_in[] = {
#include "builds-by-update.inc"
};
static const struct build_row compiled_in_places[] = {
#include "builds-by-place.inc"
};

const char *
build_kind_name(enum build_kind kind)
{
	static const char *const names[BUILD_KIND_COUNT] = {
		[BUILD_UNKNOWN] = "", [BUILD_REGULAR] = "regular",
		[BUILD_PREVIEW] = "preview",
		[BUILD_OUT_OF_BAND] = "out-of-band",
		[BUILD_HOTPATCH] = "hotpatch",
	};

	return names[kind];
}

unsigned
lines_named(struct span name)
{
	if (span_holdsi(name, SPAN("Server")))
		return LINE_SERVER;
	if (span_holdsi(name, SPAN("Windows 10")) ||
	    span_holdsi(name, SPAN("Windows 11")))
		return LINE_CLIENT;
	return LINE_BOTH;
}

/* By build and revision. */
static int
cmp_place(const void *pa, const void *pb)
{
	const struct build_row *a = pa, *b = pb;
	int c = cmp_number(a->build, b->build);

	return c != 0 ? c : cmp_number(a->revision, b->revision);
}

static int
cmp_place_row(const void *pa, const void *pb)
{
	const struct build_row *a = pa, *b = pb;
	int c = cmp_place(a, b);

	return c != 0 ? c : cmp_number(a->kb, b->kb);
}

static int
cmp_row(const void *pa, const void *pb)
{
	const struct build_row *a = pa, *b = pb;
	int c = cmp_number(a->kb, b->kb);

	return c != 0 ? c : cmp_place(pa, pb);
}

static int
cmp_row_origin(const void *pa, const void *pb)
{
	const struct build_row *a = pa, *b = pb;
	int c = cmp_row(pa, pb);

	return c != 0 ? c : cmp_number(a->origin, b->origin);
}

static struct summary *
find_summary(const struct builds *b, uint32_t build)
{
	for (size_t i = 0; i < b->nsummaries; i++)
		if (b->summaries[i].build == build)
			return &b->summaries[i];
	return NULL;
}

static void
sum_up(struct builds *b)
{
	struct summary *s = NULL;
	unsigned lines;

	b->nsummaries = 0;
	for (size_t i = 0; i < b->n; i++) {
		if (s == NULL || s->build != b->places[i].build) {
			b->summaries = xgrow(b->summaries, b->nsummaries,
			    &b->summaries_cap, sizeof *b->summaries);
			s = &b->summaries[b->nsummaries++];
			*s = (struct summary){ .build = b->places[i].build,
			    .all = LINE_BOTH, .newest = DATE_NONE };
		}
		lines = b->places[i].lines & LINE_BOTH;
		s->lines |= lines;
		if (b->places[i].released > s->newest)
			s->newest = b->places[i].released;
		if (lines != 0)
			s->all &= lines;
	}
}

/* The lines of an update on a build, by its rows that know them. */
static unsigned
known_lines(const struct builds *b, const struct build_row *row)
{
	const struct build_row *end = b->rows + b->n, *at = row;
	unsigned lines = 0;

	while (at != b->rows && at[-1].kb == row->kb &&
	    at[-1].build == row->build)
		at--;
	for (; at != end && at->kb == row->kb && at->build == row->build;
	    at++)
		lines |= at->lines & LINE_BOTH;
	return lines;
}

/*
 * A line that is not known is a build's only line where it has one, and both
 * where nobody tells them apart; where client and server share the build it
 * stays unknown.  A file without a word for lines says what is known of the
 * update, or else of the build: what it adds is for all of its lines as long
 * as all its updates are.
 */
static void
settle_line(const struct builds *b, struct build_row *row)
{
	const struct summary *s;

	if (row->lines != 0 && row->lines != LINE_UNSPOKEN)
		return;
	s = find_summary(b, row->build);
	if (row->lines == 0 && s->lines != LINE_BOTH)
		row->lines = s->all;
	if (row->lines != LINE_UNSPOKEN)
		return;
	row->lines = known_lines(b, row);
	if (row->lines == 0 && (s->lines == 0 || s->lines == s->all))
		row->lines = s->all;
}

static void
settle_lines(struct builds *b)
{
	struct build_row *place;
	const struct build_row *row;

	for (size_t i = 0; i < b->n; i++)
		settle_line(b, &b->own[i]);
	for (size_t i = 0; i < b->n; i++) {
		place = &b->own_places[i];
		if (place->lines != 0 && place->lines != LINE_UNSPOKEN)
			continue;
		row = bsearch(place, b->rows, b->n, sizeof *row, cmp_row);
		place->lines = row->lines;
	}
}

/* Warns of a row whose update and build another one has at another revision
 * in an earlier file. */
static void
tell_revision(const struct builds *b, const struct build_row *row,
    const struct build_row *earlier, struct diags *diags)
{
	struct origin_text where = fact_origins_text(&b->origins,
	    earlier->origin);

	diag(diags, DIAG_FACTS_DIFFER, fact_origins_pos(&b->origins,
	    row->origin), "KB%u is %u.%u here and %u.%u in %s%s; kbdiff "
	    "uses whichever proves less",
	    (unsigned)row->kb, (unsigned)row->build,
	    (unsigned)row->revision, (unsigned)earlier->build,
	    (unsigned)earlier->revision, where.file, where.line);
}

/* Warns of rows, sorted but not merged, of n rows of one update and build. */
static void
tell_revisions(const struct builds *b, const struct build_row *rows, size_t n,
    struct diags *diags)
{
	const struct build_row *first = rows;

	for (size_t i = 1; i < n; i++)
		if (rows[i].origin < first->origin)
			first = &rows[i];
	for (size_t i = 0; i < n; i++)
		if ((i == 0 || rows[i].revision != rows[i - 1].revision) &&
		    rows[i].revision != first->revision &&
		    !fact_origins_same_file(&b->origins, rows[i].origin,
		    first->origin))
			tell_revision(b, &rows[i], first, diags);
}

static void
tell_contradictions(const struct builds *b, struct diags *diags)
{
	const struct build_row *rows = b->rows;
	size_t n;

	for (size_t i = 0; i < b->n; i += n) {
		for (n = 1; i + n < b->n && rows[i + n].kb == rows[i].kb &&
		    rows[i + n].build == rows[i].build; n++)
			continue;
		if (n > 1)
			tell_revisions(b, rows + i, n, diags);
	}
}

/* Warns of a hotpatch that an earlier file has as none, or the reverse. */
static void
tell_kind(const struct builds *b, const struct build_row *row,
    const struct build_row *earlier, struct diags *diags)
{
	struct origin_text where = fact_origins_text(&b->origins,
	    earlier->origin);
	bool hotpatch = row->kind == BUILD_HOTPATCH;

	if (diags == NULL || row->kind == BUILD_UNKNOWN || earlier->kind ==
	    BUILD_UNKNOWN || hotpatch == (earlier->kind == BUILD_HOTPATCH))
		return;
	diag(diags, DIAG_FACTS_DIFFER, fact_origins_pos(&b->origins,
	    row->origin), "KB%u (%u.%u) is %s hotpatch here, but %s in %s%s; "
	    "kbdiff uses this row", (unsigned)row->kb, (unsigned)row->build,
	    (unsigned)row->revision, hotpatch ? "a" : "not a", hotpatch ?
	    "not" : "is one", where.file, where.line);
}

/* Takes kind and day of a row for the one that is kept: a later file wins,
 * and within a file the first day and any kind. */
static void
merge_row(struct build_row *kept, const struct build_row *row, bool same_file)
{
	if (row->released != DATE_NONE && (!same_file ||
	    kept->released == DATE_NONE || row->released < kept->released))
		kept->released = row->released;
	if (same_file ? row->kind > kept->kind : row->kind != BUILD_UNKNOWN)
		kept->kind = row->kind;
	kept->origin = row->origin;
}

/* Rows of one update and revision become one, for the lines of all. */
static void
merge_rows(struct builds *b, struct diags *diags)
{
	struct build_row *kept, *row;
	bool same_file;
	size_t n = 0;

	for (size_t i = 0; i < b->n; i++) {
		row = &b->own[i];
		kept = n == 0 ? NULL : &b->own[n - 1];
		if (kept == NULL || cmp_row(kept, row) != 0) {
			b->own[n++] = *row;
			continue;
		}
		kept->lines |= row->lines;
		if ((kept->lines & LINE_BOTH) != 0)
			kept->lines &= LINE_BOTH;
		same_file = fact_origins_same_file(&b->origins, kept->origin,
		    row->origin);
		if (!same_file)
			tell_kind(b, row, kept, diags);
		merge_row(kept, row, same_file);
	}
	b->n = n;
}

static void
note_newest(struct builds *b)
{
	b->last = b->n == 0 ? 0 : b->rows[b->n - 1].kb;
	b->newest = DATE_NONE;
	for (size_t i = 0; i < b->nsummaries; i++)
		if (b->summaries[i].newest > b->newest)
			b->newest = b->summaries[i].newest;
}

/* The end of a table that is whole up to a day. */
static struct builds_end
end_at(const struct builds *b, date day)
{
	struct builds_end end = { UINT32_MAX, 0 };
	const struct build_row *row;

	for (size_t i = 0; i < b->n; i++) {
		row = &b->rows[i];
		if (row->released > day)
			continue;
		if (row->kb > end.last)
			end.last = row->kb;
		if (row->released != DATE_NONE && row->kb < end.recent &&
		    day - row->released < 60)
			end.recent = row->kb;
	}
	if (end.recent == UINT32_MAX)
		end.recent = end.last + 1;
	return end;
}

static void
find_ends(struct builds *b)
{
	struct summary *s;

	b->end = end_at(b, b->known_to != DATE_NONE ? b->known_to :
	    b->newest);
	for (size_t i = 0; i < b->nsummaries; i++) {
		s = &b->summaries[i];
		s->end = s->newest <= b->known_to ? b->end :
		    end_at(b, s->newest);
	}
}

struct builds_end
builds_end(const struct builds *b, uint32_t build)
{
	const struct summary *s = find_summary(b, build);

	return s == NULL ? b->end : s->end;
}

uint32_t
builds_recent(const struct builds *b, date day)
{
	return end_at(b, day).recent;
}

uint32_t
builds_month(date day)
{
	int y, m, d;

	if (day == DATE_NONE)
		return 0;
	date_split(day, &y, &m, &d);
	return (uint32_t)(y * 100 + m);
}

/* What follows from rows and places, which are sorted. */
static void
conclude(struct builds *b)
{
	kb_index_make(&b->index, b->rows, b->n, sizeof *b->rows);
	sum_up(b);
	note_newest(b);
}

void
builds_settle(struct builds *b, struct diags *diags)
{
	if (b->n == 0 || b->settled)
		return;
	qsort(b->own, b->n, sizeof *b->own, cmp_row_origin);
	if (diags != NULL)
		tell_contradictions(b, diags);
	merge_rows(b, diags);
	b->own_places = xreallocarray(b->own_places, b->n,
	    sizeof *b->own_places);
	memcpy(b->own_places, b->own, b->n * sizeof *b->own);
	qsort(b->own_places, b->n, sizeof *b->own_places, cmp_place_row);
	b->places = b->own_places;
	conclude(b);
	settle_lines(b);
	find_ends(b);
	b->settled = true;
}

void
builds_add(struct builds *b, const struct build_row *row, struct pos place)
{
	b->settled = false;
	if (b->own == NULL && b->n != 0) {
		b->cap = b->n;
		b->own = xreallocarray(NULL, b->cap, sizeof *b->own);
		memcpy(b->own, b->rows, b->n * sizeof *b->own);
	}
	b->own = xgrow(b->own, b->n, &b->cap, sizeof *b->own);
	b->rows = b->own;
	b->own[b->n] = *row;
	b->own[b->n++].origin = fact_origins_add(&b->origins, place);
}

size_t
builds_count(const struct builds *b)
{
	return b->n;
}

date
builds_newest_from(const struct builds *b, size_t row)
{
	date newest = DATE_NONE;

	for (; row < b->n; row++)
		if (b->rows[row].released > newest)
			newest = b->rows[row].released;
	return newest;
}

struct builds *
builds_new(bool with_compiled_in)
{
	struct builds *b = xcalloc(1, sizeof *b);

	b->newest = b->known_to = DATE_NONE;
	if (!with_compiled_in)
		return b;
	b->n = sizeof compiled_in / sizeof *compiled_in;
	b->rows = compiled_in;
	b->places = compiled_in_places;
	conclude(b);
	b->known_to = b->newest;
	find_ends(b);
	b->settled = true;
	return b;
}

void
builds_free(struct builds *b)
{
	if (b == NULL)
		return;
	free(b->own);
	free(b->own_places);
	free(b->summaries);
	kb_index_fini(&b->index);
	fact_origins_fini(&b->origins);
	free(b);
}

const struct build_row *
builds_of(const struct builds *b, uint32_t kb, size_t *n)
{
	return kb_index_find(&b->index, b->rows, sizeof *b->rows, kb, n);
}

const struct build_row *
builds_on(const struct builds *b, uint32_t build, size_t *n)
{
	size_t from = b->n == 0 ? 0 : lower_bound(&build, &b->places->build,
	    b->n, sizeof *b->places, cmp_numbers);
	size_t to = from;

	while (to < b->n && b->places[to].build == build)
		to++;
	*n = to - from;
	return *n == 0 ? NULL : b->places + from;
}

bool
builds_hotpatch(const struct builds *b, uint32_t kb)
{
	size_t n;
	const struct build_row *rows = builds_of(b, kb, &n);

	for (size_t i = 0; i < n; i++)
		if (rows[i].kind == BUILD_HOTPATCH)
			return true;
	return false;
}

bool
builds_hold(const struct build_row *rows, size_t n, uint32_t build)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].build == build)
			return true;
	return false;
}

uint32_t
builds_at(const struct builds *b, uint32_t build, uint32_t revision)
{
	struct build_row key = { .build = build, .revision = revision };
	size_t at = lower_bound(&key, b->places, b->n, sizeof key, cmp_place);
	uint32_t kb = 0;

	for (; at < b->n && cmp_place(&b->places[at], &key) == 0; at++) {
		if (b->places[at].kind == BUILD_HOTPATCH)
			continue;
		if (kb != 0)
			return 0;
		kb = b->places[at].kb;
	}
	return kb;
}

bool
builds_lines(const struct builds *b, uint32_t build, unsigned *lines)
{
	const struct summary *s = find_summary(b, build);

	if (s != NULL)
		*lines = s->lines == 0 ? LINE_BOTH : s->lines;
	return s != NULL;
}

uint32_t
builds_last(const struct builds *b)
{
	return b->last;
}

date
builds_newest(const struct builds *b)
{
	return b->newest;
}

/* One part of a version off its front. */
static bool
take_part(struct span *s, uint32_t *part)
{
	size_t n;
	uint64_t v = span_number(*s, 10, &n);

	*s = span_from(*s, n);
	*part = (uint32_t)v;
	return n != 0 && v <= UINT32_MAX;
}

bool
version_scan(struct span s, struct version *v)
{
	uint32_t parts[4];
	size_t n = 0;

	for (;;) {
		if (n == 4 || !take_part(&s, &parts[n]))
			return false;
		n++;
		if (s.n == 0)
			break;
		if (s.p[0] != '.')
			return false;
		s = span_from(s, 1);
	}
	if (n < 3)
		return false;
	*v = (struct version){ parts[0], parts[1], parts[2],
	    n == 4 ? (int64_t)parts[3] : -1 };
	return true;
}

#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/builds_csv.h"
#include "kbdiff/model/update_id.h"
#include "fact_headers.h"
#include "facts_csv.h"

enum column {
	COLUMN_KB, COLUMN_BUILD, COLUMN_REVISION, COLUMN_RELEASED,
	COLUMN_KIND, COLUMN_LINE, COLUMN_VERSION, COLUMN_HOTPATCH,
	COLUMN_PREVIEW, COLUMN_OUT_OF_BAND, COLUMN_PRODUCT, COLUMN_DOWNLOAD
};

static const struct csv_name names[] = {
	{ SPAN("kb"), COLUMN_KB },
	{ SPAN("KB article"), COLUMN_KB },
	{ SPAN("Article"), COLUMN_KB },
	{ SPAN("build"), COLUMN_BUILD },
	{ SPAN("Build Number"), COLUMN_BUILD },
	{ SPAN("revision"), COLUMN_REVISION },
	{ SPAN("released"), COLUMN_RELEASED },
	{ SPAN("Availability date"), COLUMN_RELEASED },
	{ SPAN("Release Date"), COLUMN_RELEASED },
	{ SPAN("kind"), COLUMN_KIND },
	{ SPAN("line"), COLUMN_LINE },
	{ SPAN("Version"), COLUMN_VERSION },
	{ SPAN("Hotpatch"), COLUMN_HOTPATCH },
	{ SPAN("Preview"), COLUMN_PREVIEW },
	{ SPAN("Out-of-band"), COLUMN_OUT_OF_BAND },
	{ SPAN("Product"), COLUMN_PRODUCT },
	{ SPAN("Download"), COLUMN_DOWNLOAD },
};

bool
fact_header_builds(const struct span *fields, size_t n, struct csv_header *l)
{
	csv_header_fill(l, names, sizeof names / sizeof *names, fields, n);
	return csv_header_has(l, COLUMN_KB) && csv_header_has(l, COLUMN_BUILD);
}

struct reading_builds {
	struct builds	*builds;
	struct facts_csv	*sheet;
	struct diags	*diags;
	struct arena	*arena;
	size_t		 taken;		/* rows of it */
};

/* Only our own columns have the revision in one of its own. */
static bool
is_ours(const struct reading_builds *r)
{
	return facts_csv_has(r->sheet, COLUMN_REVISION);
}

static bool
is_true(const struct reading_builds *r, int column)
{
	struct span s = facts_csv_cell(r->sheet, column);

	return span_eqi(s, SPAN("True")) || span_eqi(s, SPAN("Yes"));
}

/* A word that only our own columns hold; false after an error. */
static bool
take_word(struct reading_builds *r, int column, const char *const *words,
    size_t n, size_t *which)
{
	struct span s = facts_csv_cell(r->sheet, column);

	for (*which = 0; *which < n; ++*which)
		if (span_eqi(s, span_of(words[*which])))
			return true;
	diag(r->diags, DIAG_SYNTAX, facts_csv_cell_pos(r->sheet, column),
	    "unknown %s \"%.*s\"; use %s, or nothing", column ==
	    COLUMN_KIND ? "kind" : "line", SPANF(s), column == COLUMN_KIND ?
	    "regular, preview, out-of-band or hotpatch" :
	    "client, server or both");
	return false;
}

static bool
take_kind(struct reading_builds *r, enum build_kind *kind)
{
	const char *words[BUILD_KIND_COUNT];
	size_t which = BUILD_UNKNOWN;

	for (int k = 0; k < BUILD_KIND_COUNT; k++)
		words[k] = build_kind_name((enum build_kind)k);
	if (facts_csv_has(r->sheet, COLUMN_KIND) && !take_word(r, COLUMN_KIND,
	    words, BUILD_KIND_COUNT, &which))
		return false;
	*kind = (enum build_kind)which;
	if (is_true(r, COLUMN_OUT_OF_BAND))
		*kind = BUILD_OUT_OF_BAND;
	if (is_true(r, COLUMN_PREVIEW))
		*kind = BUILD_PREVIEW;
	if (is_true(r, COLUMN_HOTPATCH) || span_holdsi(facts_csv_cell(r->sheet,
	    COLUMN_DOWNLOAD), SPAN("Hotpatch")))
		*kind = BUILD_HOTPATCH;
	return true;
}

static bool
take_lines(struct reading_builds *r, unsigned *lines)
{
	static const char *const words[] = {
		[0] = "", [LINE_CLIENT] = "client", [LINE_SERVER] = "server",
		[LINE_BOTH] = "both",
	};
	struct span product = facts_csv_cell(r->sheet, COLUMN_PRODUCT);
	struct span version = facts_csv_cell(r->sheet, COLUMN_VERSION);
	size_t which;

	if (facts_csv_has(r->sheet, COLUMN_LINE)) {
		if (!take_word(r, COLUMN_LINE, words, sizeof words /
		    sizeof *words, &which))
			return false;
		*lines = (unsigned)which;
		return true;
	}
	*lines = lines_named(product.n != 0 ? product : version);
	if (*lines == LINE_BOTH)
		*lines = LINE_UNSPOKEN;
	return true;
}

/* What is no cumulative update of Windows, by its product or download. */
static bool
is_other(const struct reading_builds *r)
{
	return (facts_csv_has(r->sheet, COLUMN_PRODUCT) && !span_startsi(
	    facts_csv_cell(r->sheet, COLUMN_PRODUCT), SPAN("Windows "))) ||
	    span_holdsi(facts_csv_cell(r->sheet, COLUMN_DOWNLOAD),
	    SPAN("Servicing Stack"));
}

/* "17763.5122" or "10.0.17763.5122". */
static bool
read_build(struct span s, struct build_row *row)
{
	struct version v;
	char full[64] = "10.0.";
	size_t dots = 0;

	for (size_t i = 0; i < s.n; i++)
		dots += s.p[i] == '.';
	if (dots == 1 && s.n < sizeof full - 5) {
		memcpy(full + 5, s.p, s.n);
		s = (struct span){ full, s.n + 5 };
	}
	if (!version_scan(s, &v) || v.revision < 0 || v.major != 10)
		return false;
	row->build = v.build;
	row->revision = (uint32_t)v.revision;
	return true;
}

static bool
read_number(struct span s, uint32_t *n)
{
	size_t digits;
	uint64_t v = span_number(s, 10, &digits);

	*n = (uint32_t)v;
	return s.n != 0 && digits == s.n && v <= UINT32_MAX;
}

static void
add(struct reading_builds *r, const struct build_row *row)
{
	if (row->build < BUILDS_FIRST)
		return;
	builds_add(r->builds, row, facts_csv_row_pos(r->sheet));
	r->taken++;
}

static bool
take_number(struct reading_builds *r, int column, uint32_t *n)
{
	struct span s = facts_csv_cell(r->sheet, column);

	if (read_number(s, n))
		return true;
	diag(r->diags, DIAG_SYNTAX, facts_csv_cell_pos(r->sheet, column),
	    "build and revision must be whole numbers up to %u, not "
	    "\"%.*s\"", UINT32_MAX, SPANF(s));
	return false;
}

/* In a column of its own, or behind the build; a cell may hold several. */
static bool
take_builds(struct reading_builds *r, struct build_row *row)
{
	struct span s = facts_csv_cell(r->sheet, COLUMN_BUILD), one;
	size_t n = 0;

	if (is_ours(r)) {
		if (!take_number(r, COLUMN_BUILD, &row->build) ||
		    !take_number(r, COLUMN_REVISION, &row->revision))
			return false;
		add(r, row);
		return true;
	}
	for (; s.n != 0; s = span_from(s, n + 1)) {
		for (n = 0; n < s.n && s.p[n] != ';' && s.p[n] != ','; n++)
			continue;
		one = span_trim(span_upto(s, n));
		if (read_build(one, row))
			add(r, row);
	}
	return true;
}

/* Others' tables have rows and dates of much besides; ours have not. */
static bool
is_sound(const struct reading_builds *r, const struct update_id *id,
    const struct date_reading *day)
{
	bool no_update = id->form != UPDATE_ID_KB && id->form != UPDATE_ID_NONE;
	bool no_day = day->form != DATE_KNOWN && day->form != DATE_EMPTY;
	int column = no_update ? COLUMN_KB : COLUMN_RELEASED;

	if (!is_ours(r) || (!no_update && !no_day))
		return true;
	diag(r->diags, DIAG_SYNTAX, facts_csv_cell_pos(r->sheet, column),
	    no_update ? "\"%.*s\" is not an update" :
	    "\"%.*s\" is not a clear date; write it as year-month-day, such as "
	    "2023-10-10",
	    SPANF(facts_csv_cell(r->sheet, column)));
	return false;
}

static bool
take_row(struct reading_builds *r)
{
	struct update_id id = update_id_scan(
	    facts_csv_cell(r->sheet, COLUMN_KB), SPAN_NONE, r->arena);
	struct date_reading day = date_scan(facts_csv_cell(r->sheet,
	    COLUMN_RELEASED));
	struct build_row row = { .kb = id.number, .released = DATE_NONE };

	arena_reset(r->arena);
	if (!is_sound(r, &id, &day))
		return false;
	if (id.form != UPDATE_ID_KB || is_other(r))
		return true;
	if (day.form == DATE_KNOWN)
		row.released = day.day;
	return take_kind(r, &row.kind) && take_lines(r, &row.lines) &&
	    take_builds(r, &row);
}

int
builds_csv_read(struct builds *b, const char *path, struct diags *diags)
{
	struct reading_builds r = { .builds = b, .diags = diags,
	    .sheet = facts_csv_open(path, fact_header_builds, "a build "
	    "table has the columns build, revision and kb, or Build and KB "
	    "article, or Article and Build Number", diags) };
	int got;

	if (r.sheet == NULL)
		return -1;
	r.arena = arena_new();
	do
		got = facts_csv_next(r.sheet);
	while (got == 1 && take_row(&r));
	if (got == 0 && r.taken == 0) {
		diag(diags, DIAG_NO_TABLE, (struct pos){ path, 0, 0 },
		    "no row is for a build of Windows 10 or later");
		got = -1;
	}
	arena_free(r.arena);
	facts_csv_close(r.sheet);
	return got == 0 ? 0 : -1;
}

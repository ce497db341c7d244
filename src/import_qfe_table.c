/*
 * wmic qfe as it prints tables, in any selection of columns (formats.md,
 * section 4), and Get-HotFix on the console, in any layout (section 1.5):
 * both are columns below a line of names.
 *
 * PowerShell rules a line of dashes below the names, and its columns begin
 * where the dashes do; wmic's begin where the names do.  Cells are cut by
 * columns in characters, never by blanks, since they hold blanks and may be
 * empty.
 */
#include <stdlib.h>

#include "kbdiff/importer.h"
#include "kbdiff/intake.h"
#include "kbdiff/lines.h"
#include "kbdiff/mem.h"
#include "kbdiff/out.h"
#include "kbdiff/qfe.h"
#include "kbdiff/update.h"

#define COLUMNS_MAX	40

/* A table's columns: what each holds and where it begins, in characters. */
struct layout {
	size_t		n;
	enum qfe	holds[COLUMNS_MAX];	/* QFE_COUNT: nothing of ours */
	size_t		begins[COLUMNS_MAX];
	bool		ruled;			/* by dashes: PowerShell's */
};

/* Offset of the character at, in bytes; s.n if there are fewer. */
static size_t
offset_of(struct span s, size_t at)
{
	size_t i = 0, n;

	for (; at != 0 && i < s.n; at--) {
		n = utf8_scan(span_from(s, i), NULL);
		i += n == 0 ? 1 : n;
	}
	return i;
}

/* Takes the next word off; where it begins in the line, in characters, goes
 * to *at, which counts on. */
static bool
take_word(struct span *rest, size_t *at, struct span *word, size_t *begins)
{
	size_t n = 0, len;

	while (n < rest->n && ascii_blank(rest->p[n]))
		n++;
	*at += n;
	*rest = span_from(*rest, n);
	*begins = *at;
	for (n = 0; n < rest->n && !ascii_blank(rest->p[n]); ) {
		len = utf8_scan(span_from(*rest, n), NULL);
		n += len == 0 ? 1 : len;
		++*at;
	}
	*word = span_upto(*rest, n);
	*rest = span_from(*rest, n);
	return word->n != 0;
}

/* Names of Win32_QuickFixEngineering and what PowerShell puts beside them. */
static bool
is_name(struct span word)
{
	static const struct span others[] = {
		{ "Caption", 7 }, { "FixComments", 11 }, { "Name", 4 },
		{ "Status", 6 }, { "InstallDate", 11 }, { "PSShowComputerName",
		18 }, { "RunspaceId", 10 },
	};

	if (qfe_named(word) != QFE_COUNT)
		return true;
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (span_eqi(word, others[i]))
			return true;
	return false;
}

/*
 * The columns of a line of names, HotFixID among them.  Text may stand glued
 * before the first name (the first run of wmic on XP).
 */
static bool
is_header(struct span line, struct layout *l)
{
	static const struct span glue = { ".Caption", 8 };
	size_t at = 0, begins, cut = 0, dot;
	struct span rest = line, word;
	bool id = false;

	dot = span_find_span(line, glue);
	if (dot != line.n) {
		cut = dot + 1;
		rest = span_from(line, cut);
	}
	*l = (struct layout){ .n = 0 };
	while (take_word(&rest, &at, &word, &begins)) {
		if (!is_name(word) || l->n == COLUMNS_MAX)
			return false;
		l->holds[l->n] = qfe_named(word);
		id |= span_eqi(word, SPAN("HotFixID"));
		l->begins[l->n++] = begins;
	}
	/* One column alone is a plain list. */
	return id && l->n > 1;
}

/* A line of dashes under the names settles where columns begin. */
static bool
is_rule(struct span line, struct layout *l)
{
	size_t at = 0, begins, n = 0;
	struct span rest = line, word;
	size_t found[COLUMNS_MAX];

	while (take_word(&rest, &at, &word, &begins)) {
		for (size_t i = 0; i < word.n; i++)
			if (word.p[i] != '-')
				return false;
		if (n == COLUMNS_MAX)
			return false;
		found[n++] = begins;
	}
	if (n == 0 || n != l->n)
		return false;
	memcpy(l->begins, found, n * sizeof *found);
	l->ruled = true;
	return true;
}

static struct span
cell(const struct layout *l, struct span line, size_t column)
{
	size_t from = offset_of(line, l->begins[column]), to = line.n;

	if (column + 1 < l->n)
		to = offset_of(line, l->begins[column + 1]);
	return span_trim(span_upto(span_from(line, from), to - from));
}

static void
cut_cells(const struct layout *l, struct span line, struct qfe_entry *e)
{
	for (int p = 0; p < QFE_COUNT; p++)
		e->values[p] = SPAN_NONE;
	for (size_t i = 0; i < l->n; i++)
		if (l->holds[i] != QFE_COUNT &&
		    e->values[l->holds[i]].n == 0)
			e->values[l->holds[i]] = cell(l, line, i);
}

/* Cells must not run into one another: before each that begins inside the
 * line is a blank. */
static bool
is_aligned(const struct layout *l, struct span line)
{
	size_t at;

	for (size_t i = 1; i < l->n; i++) {
		at = offset_of(line, l->begins[i]);
		if (at < line.n && at != 0 && !ascii_blank(line.p[at - 1]))
			return false;
	}
	return true;
}

/*
 * A web page leaves one blank where a table had many.  Then the id is the one
 * word of an id's shape, and what stands before it the rest of the way back:
 * only the host, the first word, can be told where it is the first column.
 */
static bool
is_collapsed(const struct layout *l, struct span line, struct qfe_entry *e)
{
	size_t at = 0, begins, ids = 0;
	struct span rest = line, word, first = SPAN_NONE;

	for (int p = 0; p < QFE_COUNT; p++)
		e->values[p] = SPAN_NONE;
	while (take_word(&rest, &at, &word, &begins)) {
		if (first.n == 0)
			first = word;
		if (update_is_number(word)) {
			e->values[QFE_ID] = word;
			ids++;
		}
	}
	if (ids != 1)
		return false;
	if (l->holds[0] <= QFE_HOST_LAST && first.p != e->values[QFE_ID].p)
		e->values[l->holds[0]] = first;
	return true;
}

enum place { OUTSIDE, HEADED, INSIDE };

struct scanner {
	struct reading	*reading;
	struct layout	 layout;
	enum place	 place;
	uint64_t	 header_line;
	uint64_t	 rows;
	bool		 section;	/* a table has been before */
	bool		 glued;		/* its first line has text before */
};

static void
begin_table(struct scanner *s, uint64_t line)
{
	if (s->section)
		intake_section(s->reading->intake);
	s->section = true;
	s->place = HEADED;
	s->header_line = line;
	s->rows = 0;
}

/* A table of no rows is a list without entries. */
static void
end_table(struct scanner *s)
{
	if (s->place != OUTSIDE && s->rows == 0)
		intake_list(s->reading->intake, (struct list_head){ SPAN_NONE,
		    SPAN_NONE, SPAN_NONE }, s->header_line);
	s->place = OUTSIDE;
}

static void
add_row(struct scanner *s, const struct qfe_entry *e, const struct line *line)
{
	struct intake *in = s->reading->intake;
	struct list *list = intake_list(in, qfe_head(e), line->number);
	struct row row = qfe_row(e, line->number, line_column(line->s,
	    e->values[QFE_ID].p));

	intake_row(in, list, &row);
	s->rows++;
}

/* An id at the edge of its column that the table cut: "KB2378111_W...". */
static bool
is_shortened(struct span id)
{
	return span_ends(id, SPAN("...")) ||
	    span_ends(id, SPAN("\xe2\x80\xa6"));
}

static int
foreign_line(struct scanner *s, const struct line *line)
{
	diag(s->reading->diags, DIAG_FOREIGN, (struct pos){ s->reading->file,
	    line->number, 0 }, "no row of the table of line %llu",
	    (unsigned long long)s->header_line);
	return -1;
}

/*
 * A line below the names.  What has no id in its column is text around the
 * table and ends it, unless an id stands elsewhere in it: then the table is
 * out of line and nothing in it can be trusted.
 */
static int
take_row(struct scanner *s, const struct line *line)
{
	struct span text = line->s, id;
	struct qfe_entry e;
	uint32_t number;

	cut_cells(&s->layout, text, &e);
	id = e.values[QFE_ID];
	if (is_shortened(id)) {
		e.values[QFE_ID] = span_upto(id, span_find(id, '.'));
		if (!reading_id_whole(e.values[QFE_ID]))
			return foreign_line(s, line);
	}
	if (!is_aligned(&s->layout, text) || !update_is_id(e.values[QFE_ID])) {
		if (is_collapsed(&s->layout, text, &e)) {
			add_row(s, &e, line);
			return 0;
		}
		cut_cells(&s->layout, text, &e);
		if (is_aligned(&s->layout, text) && e.values[QFE_ID].n != 0 &&
		    span_find(e.values[QFE_ID], ' ') ==
		    e.values[QFE_ID].n && !s->layout.ruled) {
			add_row(s, &e, line);	/* MSCompPackV1 */
			return 0;
		}
		if (update_find(text, &number, 1) != 0)
			return foreign_line(s, line);
		end_table(s);
		return 0;
	}
	if (!line->ended && s->layout.ruled == false &&
	    offset_of(text, s->layout.begins[s->layout.n - 1]) >= text.n &&
	    !reading_id_whole(e.values[QFE_ID])) {
		intake_cut(s->reading->intake, line->number);
		return 0;
	}
	add_row(s, &e, line);
	return 0;
}

static bool
is_blank(struct span s)
{
	return span_trim(s).n == 0;
}

static int
take_line(struct scanner *s, const struct line *line)
{
	struct layout l;

	if (is_header(line->s, &l)) {
		end_table(s);
		begin_table(s, line->number);
		s->layout = l;
		return 0;
	}
	if (s->place == OUTSIDE)
		return 0;
	if (s->place == HEADED && is_rule(line->s, &s->layout)) {
		s->place = INSIDE;
		return 0;
	}
	if (is_blank(line->s))
		return 0;
	if (s->place == HEADED && !s->layout.ruled)
		intake_date_order(s->reading->intake, DATE_MDY);
	s->place = INSIDE;
	return take_row(s, line);
}

/* wmic that finds nothing writes a mark and a line end, no more. */
static bool
is_empty(struct span head)
{
	return span_eq(head, SPAN("\r\n"));
}

static int
parse(struct reading *r)
{
	struct scanner s = { .reading = r };
	bool empty = is_empty(r->head);
	struct line line;
	int got;

	while ((got = reading_line(r, &line)) == 1)
		if (take_line(&s, &line) != 0)
			return -1;
	if (got == 0)
		end_table(&s);
	if (got == 0 && empty)
		intake_list(r->intake, (struct list_head){ SPAN_NONE,
		    SPAN_NONE, SPAN_NONE }, 1);
	return got;
}

enum { BITS_NAME = 40 };

static unsigned
probe_table(struct span head, bool ruled)
{
	struct layout l;
	struct span line, next;

	while (lines_split(&head, &line)) {
		if (!is_header(line, &l))
			continue;
		next = head;
		if (lines_split(&next, &line))
			is_rule(line, &l);
		return l.ruled == ruled ? BITS_NAME * (unsigned)l.n : 0;
	}
	return 0;
}

static unsigned
probe_wmic(struct span head, bool whole)
{
	return whole && is_empty(head) ? BITS_NAME : probe_table(head, false);
}

static unsigned
probe_get_hotfix(struct span head, bool whole)
{
	(void)whole;
	return probe_table(head, true);
}

const struct importer import_wmic_table = {
	.name = "wmic-table",
	.help = "wmic qfe as a table; any columns, one or several hosts",
	.command = "wmic /node:HOST qfe list > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_wmic,
	.needs_property = true,
	.parse = parse,
};

const struct importer import_get_hotfix_table = {
	.name = "get-hotfix-table",
	.help = "Get-HotFix as the console shows it, text around it or not",
	.command = "Get-HotFix -ComputerName HOST > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_get_hotfix,
	.needs_property = true,
	.parse = parse,
};

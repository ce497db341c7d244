/*
 * HTML tables of Win32_QuickFixEngineering: wmic qfe list /format:htable
 * (kbdiff-formats(5)), and of what ConvertTo-Html makes of Get-HotFix and
 * of others, also by -As List, in which a row is a property and its value.
 * wmic writes the node above each table, and no HTML that a parser of XML
 * would take, so it is rows and cells alone that are looked for.
 */
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/host_error_table.h"
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/schema_package.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/html_tags.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/model/update_id.h"
#include "html_marks.h"

#define CELLS_MAX	64

/* In the order that they are tried in. */
static const struct schema *const schemas[] = {
	&qfe_schema, &package_schema,
};

enum { SCHEMAS = sizeof schemas / sizeof *schemas };

/* What a list says of one object. */
struct object {
	struct span	 names[CELLS_MAX], values[CELLS_MAX];
	size_t		 n;
	uint64_t	 line;
};

struct scanner {
	bool		 cut;		/* the input ends in a row */
	struct reading	*reading;
	struct arena	*arena;		/* of the row */
	struct span	 cells[CELLS_MAX];
	size_t		 n;
	bool		 in_row, in_cell;
	struct html_marks marks;
	/* Of each column, a cell that reaches into so many rows more. */
	struct { struct span text; unsigned rows; } spans[CELLS_MAX];
	struct arena	*spanned;	/* of their text */
	unsigned	 rowspan;	/* of the cell: 0 is 1 */
	uint64_t	 row_line;

	const struct schema *schema;		/* of the table */
	int		 holds[CELLS_MAX];	/* of its columns */
	struct span	 others[CELLS_MAX];	/* names of those that may be
						   of hosts */
	struct span	 unknown[CELLS_MAX];	/* of those that nobody knows */
	size_t		 columns;		/* 0: no table of ours */
	/* Of the first row of a table that is none of ours: names of columns of
	 * updates that are missing or failed. */
	struct span	 labels[CELLS_MAX];
	bool		 labelled;
	size_t		 tables;		/* begun and not ended */
	bool		 fresh;			/* one has begun since the last
						   list; */
	bool		 headed;		/* and a heading */
	/* How high the heading is that names the host of lists below it, of
	 * HTML_HEADINGS; or 0. */
	unsigned	 named;
	uint64_t	 lost;			/* the line of a row with an id
						   that is in none; or 0 */
	struct span	 node;
	uint64_t	 instances;	/* that the node has, it says; or 0 */
	uint64_t	 rows, header_line;
	size_t		 errors;		/* columns of a table of hosts
						   that failed; or 0 */
	size_t		 errors_at[HOST_ERROR_COLUMNS];
	struct object	 object;
	property_set	 above;			/* that the last one has */
	struct arena	*objects;		/* of the object's text */

	char		*text;		/* of the cell, or between tags */
	size_t		 text_n, text_cap;
	size_t		 note_at;	/* where a raised sign stands in it;
					   0: it has none */
	char		*tag;		/* being read, over lines too */
	size_t		 tag_n, tag_cap;
	bool		 in_tag;
	bool		 told;		/* the text is a line, which was read
					   for itself */
	bool		 hidden;	/* it is a script's or a style's */
	/* The end of what no page shows, "/template", and how much of the text
	 * stood before it; or "". */
	struct span	 until;
	size_t		 shown;
	bool		 failing;	/* the last text outside of lists says
					   that hosts failed */
	bool		 open;		/* <html> has no end so far */
	bool		 closed;	/* it has had one */
};

/* What a comment ends in, before the last sign. */
static const struct span comment = SPAN("--");

static void
add(char **buf, size_t *n, size_t *cap, struct span s)
{
	if (*cap - *n < s.n) {
		*cap = (*n + s.n) * 2;
		*buf = xreallocarray(*buf, *cap, 1);
	}
	if (s.n != 0)
		memcpy(*buf + *n, s.p, s.n);
	*n += s.n;
}

/* "Node: CAS01 - 12 Instances of Win32_QuickFixEngineering", of which there may
 * be none, without a table. */
static void
find_node(struct scanner *s, uint64_t line)
{
	struct span text = span_trim((struct span){ s->text, s->text_n });
	size_t at = span_find_span(text, SPAN("Node: ")), n;

	if (at == text.n)
		return;
	text = span_from(text, at + 6);
	list_builder_date_order(s->reading->builder, DATE_MDY);
	at = span_find(text, ' ');
	s->node = list_builder_keep(s->reading->builder,
	    span_upto(text, at));
	text = span_from(text, at);
	s->instances = 0;
	if (span_starts(text, SPAN(" - ")))
		s->instances = span_number(span_from(text, 3), 6, &n);
	if (span_ends(text, SPAN(" Instances of Win32_QuickFixEngineering")))
		list_builder_empty(s->reading->builder, s->node, line);
}

/* Text outside of tables may name the host of lists below it that name none:
 * one that a heading names is that of all below lower ones. */
static void
take_heading(struct scanner *s, struct span text, struct span tag,
    uint64_t line)
{
	struct reading *r = s->reading;
	unsigned level = html_heading(tag);

	if (html_is_tag(tag, SPAN("/li")) || html_is_tag(tag, SPAN("li"))) {
		/* Others are of a menu. */
		if (s->failing)
			asked_hosts_line(&r->asked, r->builder, text, line);
		return;
	}
	s->failing = failure_words_says(text);
	s->headed |= level < HTML_HEADINGS;
	if (asked_hosts_line(&r->asked, r->builder, text, line)) {
		r->node = r->asked.machine;
		s->named = level;
	} else if (level < HTML_HEADINGS && level <= s->named) {
		asked_hosts_forget(&r->asked, r->builder);
		r->node = SPAN_NONE;
		s->named = 0;
	}
}

/* A paragraph outside of tables may say that a host failed. */
static void
take_text(struct scanner *s, struct span tag, uint64_t line)
{
	struct span text = { s->text, s->text_n };

	if (html_is_inline(tag))
		return;
	find_node(s, line);
	s->text_n = s->note_at = 0;
	if (!s->hidden && span_trim(text).n != 0) {
		text = html_text(text, s->arena);
		if (!s->told) {
			reading_error_or_updates(s->reading, &(struct line){
			    .s = text, .number = line, .ended = true });
			reading_title(s->reading, text, line);
		}
		take_heading(s, text, tag, line);
	}
	s->told = false;
	s->hidden = span_startsi(tag, SPAN("script")) ||
	    span_startsi(tag, SPAN("style"));
}

static void
end_table(struct scanner *s)
{
	if (s->columns == 0)
		return;
	if (s->rows == 0)
		list_builder_empty(s->reading->builder, s->node,
		    s->header_line);
	else if (s->rows < s->instances && list_builder_doubt(
	    s->reading->builder, list_builder_recent(
	    s->reading->builder), DOUBT_CUT, s->header_line, SPAN_NONE))
		diag(s->reading->diags, DIAG_CUT, (struct pos){
		    s->reading->file, s->header_line, 0 },
		    "%llu of %llu updates", (unsigned long long)s->rows,
		    (unsigned long long)s->instances);
	s->columns = 0;
	s->instances = 0;
}

/* A list begins in a table.  One of no host is none of the host of another
 * table, unless the file is said to be of one. */
static void
begin_list(struct scanner *s, bool names_host)
{
	struct reading *r = s->reading;

	if (s->fresh && !names_host && s->node.n == 0 &&
	    r->asked.machine.n == 0 && !list_builder_named(r->builder))
		list_builder_section(r->builder);
	s->fresh = s->headed = false;
}

static bool
is_header_of(const struct schema *schema, const struct scanner *s,
    int holds[CELLS_MAX], property_set *has)
{
	struct span names[CELLS_MAX];
	property_set seen = 0;

	memcpy(names, s->cells, s->n * sizeof *names);
	schema_rename(schema, names, s->n);
	for (size_t i = 0; i < s->n; i++) {
		holds[i] = schema_place(schema, schema->named(names[i]),
		    seen);
		if (holds[i] < SCHEMA_MAX)
			seen |= PROPERTY(holds[i]);
	}
	*has = seen;
	return s->n > 1 && schema->fits(seen);
}

/* Columns that may be of hosts, where the table names none otherwise. */
static void
keep_others(struct scanner *s, property_set seen)
{
	for (size_t i = 0; i < s->n; i++) {
		s->unknown[i] = s->holds[i] != PROPERTY_NONE ? SPAN_NONE :
		    list_builder_keep(s->reading->builder, s->cells[i]);
		s->others[i] = (seen & s->schema->hosts) == 0 &&
		    s->node.n == 0 && schema_may_name_hosts(s->holds[i],
		    s->cells[i]) ? list_builder_keep(s->reading->builder,
		    s->cells[i]) : SPAN_NONE;
	}
}

static int
check_twice(const struct scanner *s)
{
	for (size_t i = 0; i < s->n; i++)
		for (size_t k = i + 1; k < s->n && s->holds[i] < SCHEMA_MAX;
		    k++)
			if (s->cells[i].n != 0 && span_eqi(s->cells[i],
			    s->cells[k])) {
				diag(s->reading->diags, DIAG_CSV_HEADER,
				    (struct pos){ s->reading->file,
				    s->row_line, 0 }, "it has two columns "
				    "called %.*s", SPANF(s->cells[k]));
				return -1;
			}
	return 0;
}

/* Most rows below a header are seen to be none by the id in them. */
static bool
is_entry(const struct scanner *s)
{
	size_t n = s->n < s->columns ? s->n : s->columns;

	/* Where it is nearly always. */
	for (size_t i = 0; i < n; i++)
		if (s->holds[i] == s->schema->id &&
		    id_cell_reads(span_trim(s->cells[i])))
			return true;
	for (size_t i = 0; i < s->n && s->columns != 0; i++)
		if (id_cell_reads(span_trim(s->cells[i])))
			return true;
	return false;
}

/* 1: it is one, 0: it is none, -1 after a diagnosed error. */
static int
take_header(struct scanner *s)
{
	int holds[CELLS_MAX];
	property_set seen;

	if (is_entry(s))
		return 0;
	for (size_t k = 0; k < SCHEMAS; k++) {
		if (!is_header_of(schemas[k], s, holds, &seen))
			continue;
		end_table(s);
		s->schema = schemas[k];
		memcpy(s->holds, holds, s->n * sizeof *holds);
		s->columns = s->n;
		s->header_line = s->row_line;
		s->rows = 0;
		begin_list(s, (seen & s->schema->hosts) != 0);
		keep_others(s, seen);
		return check_twice(s) == 0 ? 1 : -1;
	}
	return 0;
}

/* What was listed of an object is an entry of the first schema it fits. */
static void
end_object(struct scanner *s)
{
	struct object *o = &s->object;
	const struct schema *schema;
	struct entry_values e;

	for (size_t k = 0; k < SCHEMAS && o->n != 0; k++) {
		schema = schemas[k];
		schema_fill(schema, &e, o->names, o->values, o->n);
		e.host = s->node;
		e.line = o->line;
		if (!schema->fits(e.seen) || (k != 0 && !schema->is_entry(&e) &&
		    !schema_tells(schema, &e)) || (s->cut &&
		    cut_rule_lacks_vital(s->above, e.seen, schema->vital,
		    schema->hosts)))
			continue;
		s->above = e.seen;
		if (s->headed)
			begin_list(s, (e.seen & schema->hosts) != 0);
		schema_others(schema, s->reading, &e, o->names, o->values,
		    o->n);
		schema->take(s->reading, &e);
		break;
	}
	o->n = 0;
	arena_reset(s->objects);
}

/* "HotFixID:", "KB5031361": a row of a list; one cell parts its objects. */
static bool
take_property(struct scanner *s)
{
	struct object *o = &s->object;
	struct span name = s->cells[0];

	if (s->columns == 0 && s->n == 1)
		end_object(s);
	if (s->columns != 0 || s->n != 2 || !span_ends(name, SPAN(":")) ||
	    o->n == CELLS_MAX)
		return false;
	if (o->n == 0)
		o->line = s->row_line;
	o->names[o->n] = arena_dup(s->objects, span_upto(name, name.n - 1));
	o->values[o->n++] = arena_dup(s->objects, s->cells[1]);
	return true;
}

/* A row that the input ends in has no cell of an id, or of any host. */
static bool
lacks_vital(const struct scanner *s)
{
	property_set all = 0, there = 0;

	for (size_t i = 0; i < s->columns; i++) {
		if (s->holds[i] >= SCHEMA_MAX)
			continue;
		all |= PROPERTY(s->holds[i]);
		if (i < s->n)
			there |= PROPERTY(s->holds[i]);
	}
	return cut_rule_lacks_vital(all, there, s->schema->vital,
	    s->schema->hosts);
}

/* A row of a table of hosts that failed, or its names; whether it says so. */
static bool
take_error(struct scanner *s)
{
	struct span cells[HOST_ERROR_COLUMNS], says;

	if (s->errors == 0 || s->errors != s->n) {
		s->errors = s->n > 1 && host_error_table_header(s->cells, s->n,
		    false, s->errors_at) ? s->n : 0;
		return false;
	}
	for (int c = 0; c < HOST_ERROR_COLUMNS; c++)
		cells[c] = s->errors_at[c] < s->n ? s->cells[
		    s->errors_at[c]] : SPAN_NONE;
	if (!host_error_table_says(cells, &says))
		return false;
	reading_failed(s->reading, &(struct line){ .s = says,
	    .number = s->row_line, .ended = true }, cells[HOST_ERROR_HOST]);
	return true;
}

/* A row of a table that sums up how hosts stand, as "|EX02|2|". */
static void
take_summary(struct scanner *s)
{
	size_t n = 1;
	char *p;

	for (size_t i = 0; i < s->n; i++)
		n += s->cells[i].n + 1;
	p = arena_alloc(s->arena, n);
	n = 0;
	p[n++] = '|';
	for (size_t i = 0; i < s->n; i++) {
		if (s->cells[i].n != 0)
			memcpy(p + n, s->cells[i].p, s->cells[i].n);
		n += s->cells[i].n;
		p[n++] = '|';
	}
	reading_summary_row(s->reading, (struct span){ p, n }, s->row_line);
}

/* "Missing | Host": names of columns that say something of ids in them. */
static void
keep_labels(struct scanner *s)
{
	for (size_t i = 0; i < s->n; i++)
		s->labels[i] = state_column_may_name(state_column_of(
		    s->cells[i])) ? list_builder_keep(s->reading->builder,
		    s->cells[i]) : SPAN_NONE;
	for (size_t i = s->n; i < CELLS_MAX; i++)
		s->labels[i] = SPAN_NONE;
	s->labelled = true;
}

/* A row in no table is one of a table whose beginning is lost. */
static void
note_lost(struct scanner *s)
{
	for (size_t i = 0; i < s->n && s->lost == 0; i++)
		if (s->tables == 0 && update_id_is_id(s->cells[i]))
			s->lost = s->row_line;
}

/* A row of a table that is no list may speak of updates, as a line does. */
static void
take_foreign(struct scanner *s)
{
	size_t n = 0;
	char *p;

	note_lost(s);
	if (!s->labelled)
		keep_labels(s);
	for (size_t i = 0; i < s->n; i++)
		n += s->labels[i].n + s->cells[i].n + 3;
	p = arena_alloc(s->arena, n + 1);
	n = 0;
	for (size_t i = 0; i < s->n; i++) {
		if (s->labels[i].n != 0 && update_id_is_id(s->cells[i])) {
			memcpy(p + n, s->labels[i].p, s->labels[i].n);
			n += s->labels[i].n;
			p[n++] = ':';
			p[n++] = ' ';
		}
		memcpy(p + n, s->cells[i].p, s->cells[i].n);
		n += s->cells[i].n;
		p[n++] = ' ';
	}
	reading_updates(s->reading, &(struct line){ .s = { p, n },
	    .number = s->row_line });
}

static void
take_entry(struct scanner *s)
{
	struct entry_values e;

	entry_clear(&e);
	for (size_t i = 0; i < s->n; i++) {
		schema_set(s->schema, &e, s->holds[i], s->unknown[i],
		    s->cells[i]);
		if (s->others[i].n != 0)
			host_columns_take(&s->reading->columns, s->others[i],
			    s->cells[i], false, s->header_line);
	}
	e.host = s->node;
	e.line = s->row_line;
	s->schema->take(s->reading, &e);
	s->rows++;
}

static int
end_row(struct scanner *s)
{
	struct reading *r = s->reading;
	bool failed;
	int got;

	s->in_row = s->in_cell = false;
	failed = s->columns == 0 && take_error(s);
	if (s->n == 1)
		reading_title(r, s->cells[0], s->row_line);
	if (s->n == 0 || (got = take_header(s)) == 1 || (got == 0 &&
	    take_property(s)))
		return 0;
	if (got < 0)
		return -1;
	if (s->columns == 0) {
		if (!failed)
			take_summary(s);
		take_foreign(s);
		return 0;
	}
	if (s->n < s->columns && s->cut) {
		if (lacks_vital(s))
			return 0;
	} else if (s->n != s->columns) {
		diag(r->diags, DIAG_CSV_FIELDS, (struct pos){ r->file,
		    s->row_line, 0 }, "%zu cell%s, but line %llu has %zu",
		    s->n, s->n == 1 ? "" : "s",
		    (unsigned long long)s->header_line, s->columns);
		return -1;
	}
	take_entry(s);
	return 0;
}

static bool
in_state(const struct scanner *s)
{
	return s->n < s->columns && s->holds[s->n] < SCHEMA_MAX &&
	    schema_has(s->schema->states, s->holds[s->n]);
}

/* "KB4000001<sup>1</sup>": the number is that of a note. */
static struct span
cell_text(struct scanner *s)
{
	struct span text = { s->text, s->text_n };
	struct span id = html_text(span_upto(text, s->note_at), s->arena);
	char *p;

	if (!update_id_is_number(id))
		return html_text(text, s->arena);
	p = arena_alloc(s->arena, id.n + 1);
	memcpy(p, id.p, id.n);
	p[id.n] = '*';
	return (struct span){ p, id.n + 1 };
}

static void
end_cell(struct scanner *s)
{
	struct span text;

	if (s->in_cell && s->n < CELLS_MAX) {
		text = html_marks_end(&s->marks, cell_text(s), in_state(s));
		if (s->rowspan > 1) {
			s->spans[s->n].text = arena_dup(s->spanned, text);
			s->spans[s->n].rows = s->rowspan - 1;
		}
		s->cells[s->n++] = text;
	}
	s->in_cell = false;
}

/* Cells of rows above reach into this one, up to where its next cell is. */
static void
fill_spans(struct scanner *s)
{
	while (s->in_row && s->n < CELLS_MAX && s->spans[s->n].rows != 0) {
		s->spans[s->n].rows--;
		s->cells[s->n] = s->spans[s->n].text;
		s->n++;
	}
}

static void
begin_cell(struct scanner *s, struct span tag)
{
	size_t n;

	fill_spans(s);
	s->in_cell = s->in_row;
	s->rowspan = (unsigned)span_number(html_attribute(tag,
	    SPAN("rowspan")), 4, &n);
	html_marks_cell(&s->marks, tag);
}

/* Markup inside a cell; some of it breaks the line. */
static void
take_markup(struct scanner *s, struct span tag)
{
	static const struct span breaks[] = {
		SPAN("br"), SPAN("/p"), SPAN("/div"), SPAN("/li"),
	};

	if (SPAN_ANY(tag, breaks, html_is_tag))
		add(&s->text, &s->text_n, &s->text_cap, SPAN("\n"));
	if (html_is_tag(tag, SPAN("sup")) && s->note_at == 0)
		s->note_at = s->text_n;
	if (html_marks_take(&s->marks, tag))
		add(&s->text, &s->text_n, &s->text_cap, html_marks_strike);
}

/* <tr>, </tr> and </table> end a row. */
static int
take_row_tag(struct scanner *s, struct span tag, uint64_t line)
{
	int rc = 0;

	end_cell(s);
	if (s->n != 0)
		fill_spans(s);
	if (s->in_row)
		rc = end_row(s);
	arena_reset(s->arena);
	s->n = 0;
	s->in_row = html_is_tag(tag, SPAN("tr"));
	if (s->in_row)
		html_marks_row(&s->marks, tag);
	s->row_line = line;
	if (html_is_tag(tag, SPAN("/table"))) {
		end_table(s);
		end_object(s);
		memset(s->spans, 0, sizeof s->spans);
		arena_reset(s->spanned);
		s->errors = 0;
		s->reading->summary.n = 0;
		s->labelled = false;
		s->tables -= s->tables != 0;
		/* Its caption ends with a table of any kind. */
		reading_title_end(s->reading);
	}
	return rc;
}

/* Whether a tag ends what no page shows; a comment may have ended in the text
 * before it, and a script may compare: "a < b". */
static bool
ends_unseen(const struct scanner *s, struct span tag)
{
	if (span_eq(s->until, comment))
		return span_ends(tag, comment);
	while (span_find(tag, '<') < tag.n)
		tag = span_from(tag, span_find(tag, '<') + 1);
	return html_is_tag(tag, s->until);
}

/* Whether a tag is of what no page shows, or is in it: a template, a script, a
 * comment. */
static bool
is_unseen(struct scanner *s, struct span tag)
{
	static const struct span ends[] = {
		SPAN("/template"), SPAN("/script"),
	};
	struct span text = { s->text, s->text_n };

	if (s->until.n != 0 && span_eq(s->until, comment) && span_find_span(
	    span_from(text, s->shown), SPAN("-->")) + s->shown < text.n) {
		s->until = SPAN_NONE;
		s->text_n = s->shown;
	}
	if (s->until.n != 0) {
		s->text_n = s->shown;
		if (ends_unseen(s, tag))
			s->until = SPAN_NONE;
		return true;
	}
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (html_is_tag(tag, span_from(ends[i], 1)) &&
		    !span_ends(tag, SPAN("/")))
			s->until = ends[i];
	if (span_starts(tag, SPAN("!--")) && !span_ends(tag, comment))
		s->until = comment;
	if (s->until.n != 0)
		s->shown = s->in_row ? s->text_n : 0;
	return s->until.n != 0 && s->in_row;
}

/* A tag outside of rows: of a table, of what strikes out rows, or of the
 * page. */
static void
take_outer_tag(struct scanner *s, struct span tag)
{
	static const struct span page[] = { SPAN("html"), SPAN("/html") };

	html_marks_rows(&s->marks, tag);
	if (html_is_tag(tag, SPAN("table"))) {
		s->tables++;
		s->fresh = true;
		s->labelled = false;
		s->reading->summary.n = 0;
	}
	if (SPAN_ANY(tag, page, html_is_tag)) {
		s->open = tag.p[0] != '/';
		s->closed = !s->open;
	}
}

/* Rows and cells need no end tags in HTML. */
static int
take_tag(struct scanner *s, struct span tag, uint64_t line)
{
	static const struct span begins_cell[] = { SPAN("td"), SPAN("th") };
	static const struct span ends_cell[] = { SPAN("/td"), SPAN("/th") };
	static const struct span rows[] = {
		SPAN("tr"), SPAN("/tr"), SPAN("/table"),
	};
	int rc = 0;

	if (is_unseen(s, tag))
		return 0;
	if (!s->in_row)
		take_text(s, tag, line);
	if (SPAN_ANY(tag, begins_cell, html_is_tag)) {
		end_cell(s);
		begin_cell(s, tag);
	} else if (SPAN_ANY(tag, ends_cell, html_is_tag)) {
		end_cell(s);
	} else if (SPAN_ANY(tag, rows, html_is_tag)) {
		rc = take_row_tag(s, tag, line);
	} else if (s->in_cell) {
		take_markup(s, tag);
		return 0;
	} else {
		take_outer_tag(s, tag);
		return 0;
	}
	s->text_n = s->note_at = 0;
	return rc;
}

/* A line without tags. */
static int
take_plain(struct scanner *s, const struct line *line)
{
	s->told = true;
	if (s->columns == 0)
		return reading_text(s->reading, line);
	reading_failure(s->reading, line);
	if (!s->in_row)
		reading_title(s->reading, line->s, line->number);
	return 0;
}

/* Takes tags and the text between them off a line; *rest is what stands behind
 * the last. */
static int
take_pieces(struct scanner *s, struct span *rest, uint64_t line)
{
	size_t n;
	int rc = 0;

	while (rc == 0 && rest->n != 0) {
		n = span_find(*rest, s->in_tag ? '>' : '<');
		if (s->in_tag)
			add(&s->tag, &s->tag_n, &s->tag_cap,
			    span_upto(*rest, n));
		else
			add(&s->text, &s->text_n, &s->text_cap,
			    span_upto(*rest, n));
		if (n == rest->n)
			break;
		*rest = span_from(*rest, n + 1);
		if (s->in_tag)
			rc = take_tag(s, (struct span){ s->tag, s->tag_n },
			    line);
		s->tag_n = 0;
		s->in_tag = !s->in_tag;
	}
	return rc;
}

static int
take_line(struct scanner *s, const struct line *line)
{
	struct span rest = line->s;
	int rc = 0;

	if (!s->in_tag && span_find(rest, '<') == rest.n)
		rc = take_plain(s, line);
	if (rc == 0)
		rc = take_pieces(s, &rest, line->number);
	if (rc == 0 && s->closed && !s->in_tag && rest.n < line->s.n &&
	    span_trim(rest).n != 0) {
		/* A file that was joined begins in the line. */
		s->told = true;
		rc = reading_text(s->reading, &(struct line){ .s = rest,
		    .number = line->number, .ended = line->ended });
	}
	if (!s->in_tag)
		add(&s->text, &s->text_n, &s->text_cap, SPAN(" "));
	return rc;
}

static int
parse(struct reading *r)
{
	struct scanner s = { .reading = r, .arena = arena_new(),
	    .objects = arena_new(), .spanned = arena_new(), .node = SPAN_NONE,
	    .until = SPAN_NONE };
	struct line line;
	uint64_t last = 1;
	int got;

	s.marks.arena = s.arena;
	while ((got = reading_line(r, &line)) == 1) {
		last = line.number;
		if ((got = take_line(&s, &line)) != 0)
			break;
	}
	if (got == 0 && !s.in_row && !s.in_tag)
		take_text(&s, SPAN("/html"), last);
	if (got == 0 && (s.in_row || s.in_tag || s.columns != 0 ||
	    s.object.n != 0 || s.open || s.until.n != 0)) {
		/* Cells that have ended are whole. */
		s.cut = true;
		if (s.in_row && s.columns != 0)
			got = end_row(&s);
		end_object(&s);
		list_builder_cut(r->builder, last);
	}
	if (got == 0 && s.lost != 0)
		list_builder_cut_above(r->builder, s.lost);
	arena_free(s.arena);
	arena_free(s.objects);
	arena_free(s.spanned);
	free(s.text);
	free(s.tag);
	return got;
}

enum { BITS_TABLE = 300 };

/* A cell that is the name of a column of ids, or a name that tables of packages
 * have, with or without a colon. */
static bool
is_name(struct span cell)
{
	if (span_ends(cell, SPAN(":")))
		cell = span_trim(span_upto(cell, cell.n - 1));
	return span_eqi(cell, SPAN("PackageState")) || (cell.n != 0 &&
	    span_eqi(cell, column_choices_name(COLUMN_KEY_UPDATE))) ||
	    (cell.n >= 8 &&
	    schema_qfe_named(cell) == QFE_ID && schema_qfe_is_id(cell));
}

static unsigned
bits_of(struct span rest)
{
	struct span cell;
	size_t at;

	while ((at = span_find(rest, '>')) < rest.n) {
		rest = span_trim(span_from(rest, at + 1));
		cell = span_trim(span_upto(rest, span_find(span_upto(rest, 40),
		    '<')));
		if ((cell.n >= 8 || column_choices_any()) && cell.n < 40 &&
		    is_name(cell))
			return BITS_TABLE;
	}
	return 0;
}

static unsigned
probe(const struct head *head)
{
	return bits_of(head->text);
}

static size_t
begins(const struct span lines[TEXT_ABOVE + 1])
{
	struct span line = span_trim(lines[TEXT_ABOVE]);
	struct span above = span_trim(lines[TEXT_ABOVE - 1]);

	/* wmic breaks the line behind "<td>". */
	return bits_of(line) != 0 || (span_ends(above, SPAN(">")) &&
	    span_startsi(line, SPAN("HotFixID<")));
}

const struct importer import_html = {
	.name = "html",
	.help = "wmic qfe as HTML, Get-HotFix | ConvertTo-Html",
	.command = "wmic /node:HOST qfe list /format:htable > HOST.html",
	.kind = LIST_QFE,
	.probe = probe,
	.bids_upto = BITS_TABLE,
	.parse = parse,
	.begins = begins,
};

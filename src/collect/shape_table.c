#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/shape_table.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/update_id.h"
#include "cut_marks.h"
#include "text_below.h"

#define COLUMNS_MAX	40

/* A table's columns: what each holds and where it begins, in characters. */
struct layout {
	size_t		n;
	int		holds[COLUMNS_MAX];	/* a property or other */
	struct span	names[COLUMNS_MAX];	/* as they stand there */
	struct span	unknown[COLUMNS_MAX];	/* those that nobody knows */
	size_t		begins[COLUMNS_MAX];
	size_t		ends[COLUMNS_MAX];	/* of its dashes */
	property_set	seen;
	bool		ruled;			/* by dashes: PowerShell's */
	bool		narrow;			/* one blank between columns */
	bool		spaced;			/* two between its names */
};

/* Its arrays are as long as it has columns: most lines have none. */
static void
begin_layout(struct layout *l, bool ruled)
{
	l->n = 0;
	l->seen = 0;
	l->ruled = l->narrow = ruled;
	l->spaced = false;
}

/* Takes the next word off; where it begins in the line, in characters, goes
 * to *begins, counted on in *at. */
static bool
take_word(struct span *rest, size_t *at, struct span *word, size_t *begins)
{
	size_t n = 0;

	while (n < rest->n && ascii_blank(rest->p[n]))
		n++;
	*at += n;
	*rest = span_from(*rest, n);
	*begins = *at;
	for (n = 0; n < rest->n && !ascii_blank(rest->p[n]); )
		n++;
	*word = span_upto(*rest, n);
	*at += utf8_count(*word);
	*rest = span_from(*rest, n);
	return word->n != 0;
}

static bool
is_blank(struct span s)
{
	return span_trim(s).n == 0;
}

/* What the columns hold, by their names. */
static void
set_columns(struct layout *l, const struct schema *schema)
{
	struct span names[COLUMNS_MAX];
	property_set beside = 0;

	memcpy(names, l->names, l->n * sizeof *names);
	schema_rename(schema, names, l->n);
	for (size_t i = 0; i < l->n; i++) {
		if (schema->spaced && schema_qfe_is_foreign(names[i])) {
			l->seen = 0;
			return;
		}
		l->holds[i] = schema_place(schema, schema->named(names[i]),
		    l->seen);
		if (l->holds[i] < SCHEMA_MAX)
			l->seen |= PROPERTY(l->holds[i]);
		l->unknown[i] = l->names[i];
		if (l->holds[i] != PROPERTY_NONE)
			continue;
		l->holds[i] = schema_beside(schema, names[i], l->seen |
		    beside);
		if (l->holds[i] < SCHEMA_MAX)
			beside |= PROPERTY(l->holds[i]);
	}
}

/* A column that is read and has the name of another one; l->n if none has. */
static size_t
find_twice(const struct layout *l)
{
	for (size_t i = 0; i < l->n; i++)
		for (size_t k = i + 1; k < l->n && l->holds[i] < SCHEMA_MAX;
		    k++)
			if (l->names[i].n != 0 && span_eqi(l->names[i],
			    l->names[k]))
				return k;
	return l->n;
}

/*
 * Where a cell begins in a line, in bytes.  PowerShell puts numbers and
 * enumerations at the right of their column: a word that ends with the dashes
 * is of their column where it begins left of them.
 */
static size_t
cell_begins(const struct layout *l, struct span line, size_t column)
{
	size_t at = utf8_offset(line, l->begins[column]), from = at, end;

	if (!l->ruled || column == 0 || at >= line.n ||
	    ascii_blank(line.p[at]) || ascii_blank(line.p[at - 1]))
		return at;
	end = at + utf8_offset(span_from(line, at), l->ends[column] -
	    l->begins[column]);
	while (from > 0 && !ascii_blank(line.p[from - 1]))
		from--;
	return (end == line.n || ascii_blank(line.p[end])) &&
	    span_find(span_from(span_upto(line, end), from), ' ') ==
	    end - from && from > utf8_offset(line, l->begins[column - 1]) ?
	    from : at;
}

static struct span
cell(const struct layout *l, struct span line, size_t column)
{
	size_t from = cell_begins(l, line, column), to = line.n;

	if (column + 1 < l->n)
		to = cell_begins(l, line, column + 1);
	return span_trim(span_upto(span_from(line, from), to - from));
}

/*
 * What stands glued before the first name: "Please wait while WMIC is being
 * installed.Caption" (the first run of wmic on XP).  No name holds a dot.
 */
static struct span
without_glue(struct span line)
{
	size_t n = line.n;

	if (span_find(line, '.') == line.n)
		return line;
	while (n != 0 && line.p[n - 1] != '.')
		n--;
	return n == line.n || ascii_blank(line.p[n]) ? line :
	    span_from(line, n);
}

/* The columns of a line of names alone, every word of them known. */
static bool
is_bare_header(const struct schema *schema, struct span line,
    struct layout *l)
{
	struct span rest = without_glue(line), word;
	size_t at = 0, begins;
	bool chosen;

	begin_layout(l, false);
	while (take_word(&rest, &at, &word, &begins)) {
		if (schema->named(schema_name(schema, word, &chosen)) ==
		    PROPERTY_NONE || l->n == COLUMNS_MAX)
			return false;
		l->begins[l->n] = begins;
		l->names[l->n++] = word;
	}
	set_columns(l, schema);
	/* One column alone is a plain list. */
	return l->n > 1 && schema->fits(l->seen);
}

/* Takes the next name off, in which words stand one blank apart. */
static bool
take_name(struct span *rest, size_t *at, struct span *name, size_t *begins)
{
	struct span word;
	size_t begin;

	if (!take_word(rest, at, name, begins))
		return false;
	while (rest->n > 1 && rest->p[0] == ' ' && !ascii_blank(rest->p[1])) {
		take_word(rest, at, &word, &begin);
		name->n = (size_t)(word.p - name->p) + word.n;
	}
	return true;
}

/* The columns of a line of names that stand two blanks apart; those that
 * nobody knows are columns too. */
static bool
is_spaced_header(const struct schema *schema, struct span line,
    struct layout *l)
{
	struct span name;
	size_t at = 0, begins;

	begin_layout(l, false);
	while (take_name(&line, &at, &name, &begins)) {
		if (l->n == COLUMNS_MAX)
			return false;
		l->begins[l->n] = begins;
		l->names[l->n++] = name;
	}
	set_columns(l, schema);
	l->spaced = true;
	return l->n > 1 && schema->fits(l->seen);
}

/* Names without a rule below them, if the schema has such tables. */
static bool
is_unruled_header(const struct schema *schema, struct span line,
    struct layout *l)
{
	return schema->spaced ? is_spaced_header(schema, line, l) :
	    schema->bare && is_bare_header(schema, line, l);
}

/* A line of dashes and blanks only; a table of the site's own may have "="
 * in their place. */
static bool
is_rule(struct span line, struct layout *l)
{
	size_t at = 0, begins, end = 0;
	struct span rest = line, word;
	char sign = span_find(line, '-') == line.n ? '=' : '-';

	if (span_find(line, sign) == line.n)
		return false;
	begin_layout(l, true);
	while (take_word(&rest, &at, &word, &begins)) {
		for (size_t i = 0; i < word.n; i++)
			if (word.p[i] != sign)
				return false;
		if (l->n == COLUMNS_MAX)
			return false;
		l->narrow &= l->n == 0 || begins == end + 1;
		end = begins + word.n;
		l->ends[l->n] = end;
		l->begins[l->n++] = begins;
	}
	return l->n != 0;
}

/* Names over a rule; those that nobody knows are columns too. */
static bool
is_ruled_header(const struct schema *schema, struct span names,
    struct span rule, struct layout *l)
{
	if (!is_rule(rule, l))
		return false;
	for (size_t i = 0; i < l->n; i++)
		l->names[i] = cell(l, names, i);
	set_columns(l, schema);
	return l->n > 1 && schema->fits(l->seen);
}

static void
cut_cells(const struct schema *schema, const struct layout *l,
    struct span line, struct entry_values *e)
{
	entry_clear(e);
	for (size_t i = 0; i < l->n; i++)
		schema_set(schema, e, l->holds[i], l->unknown[i], cell(l,
		    line, i));
}

/* Cells must not run into one another: before each that begins inside the
 * line is a blank, and where two blanks part the names, they part cells. */
static bool
is_aligned(const struct layout *l, struct span line)
{
	size_t at;

	for (size_t i = 0; l->spaced && i + 1 < l->n; i++)
		if (span_holdsi(cell(l, line, i), SPAN("  ")))
			return false;
	for (size_t i = 1; i < l->n; i++) {
		at = cell_begins(l, line, i);
		if (at < line.n && at != 0 && !ascii_blank(line.p[at - 1]))
			return false;
	}
	return true;
}

/* The first column whose cell runs into the next one; l->n if none does. */
static size_t
find_unaligned(const struct layout *l, struct span line)
{
	size_t at;

	for (size_t i = 1; i < l->n; i++) {
		at = utf8_offset(line, l->begins[i]);
		if (at < line.n && at != 0 && !ascii_blank(line.p[at - 1]))
			return i - 1;
	}
	return l->n;
}

/*
 * A cell that somebody edited, blackened or widened costs itself and what
 * stands behind it, where host and id stand before it.
 */
static bool
has_spoilt_cell(const struct schema *schema, const struct layout *l,
    struct span line, struct entry_values *e)
{
	size_t spoilt = find_unaligned(l, line), id = l->n;

	if (schema->spaced)
		return false;
	for (size_t i = 0; i < l->n; i++)
		if (l->holds[i] == schema->id)
			id = i;
	if (id >= spoilt || spoilt == l->n)
		return false;
	for (size_t i = spoilt; i < l->n; i++) {
		if (l->holds[i] >= SCHEMA_MAX)
			continue;
		if ((schema->vital >> l->holds[i] & 1) != 0)
			return false;
		e->values[l->holds[i]] = SPAN_NONE;
	}
	return schema->is_entry(e);
}

/* A web page leaves one blank where a table had many. */
static bool
is_collapsed(const struct schema *schema, const struct layout *l,
    struct span line, struct entry_values *e)
{
	struct span words[COLUMNS_MAX], rest = line;
	size_t n = 0, at = 0, begins;

	if (!l->narrow || schema->collapsed == NULL || line.n == 0 ||
	    ascii_blank(line.p[0]))
		return false;
	while (n < COLUMNS_MAX && take_word(&rest, &at, &words[n], &begins))
		n++;
	entry_clear(e);
	return n > 1 && schema->collapsed(words, n, l->holds[0], e);
}

enum place { OUTSIDE, HEADED, INSIDE, AFTER };

struct scanner {
	struct reading	*reading;
	const struct schema *schema;
	struct layout	 layout;
	enum place	 place;
	uint64_t	 header_line;
	uint64_t	 rows;		/* of the table */
	uint64_t	 stray;		/* line right above that is no row,
					   though one stands above it; or 0 */
	bool		 section;	/* a table has been before */
	bool		 others;	/* columns of the layout have names */

	/* The entry that the last line gave: the next may go on with it. */
	struct arena	*arena;
	struct entry_values entry;
	bool		 pending;
	char		*last_cell;	/* of the row before; for cut ones */
	size_t		 last_n, last_cap;
	char		*above;		/* the last line that is not blank, for
					   its names */
	size_t		 above_n, above_cap;
	bool		 held;		/* it is text, if no rule is below it */
	uint64_t	 held_number;
	bool		 held_ended;
};

static void
keep(char **buf, size_t *n, size_t *cap, struct span s)
{
	if (*cap < s.n) {
		*cap = s.n * 2;
		*buf = xreallocarray(*buf, *cap, 1);
	}
	if (s.n != 0)
		memcpy(*buf, s.p, s.n);
	*n = s.n;
}

static void
flush(struct scanner *s)
{
	if (s->pending)
		s->schema->take(s->reading, &s->entry);
	s->pending = false;
	arena_reset(s->arena);
}

/* Only columns that may be of hosts keep their names, where the table names no
 * host otherwise. */
static void
set_layout(struct scanner *s, const struct layout *l)
{
	bool hostless = (l->seen & s->schema->hosts) == 0;

	s->layout = *l;
	s->others = false;
	for (size_t i = 0; i < l->n; i++) {
		s->layout.names[i] = SPAN_NONE;
		s->layout.unknown[i] = l->holds[i] != PROPERTY_NONE ?
		    SPAN_NONE : list_builder_keep(s->reading->builder,
		    l->names[i]);
		if (!hostless || !schema_may_name_hosts(l->holds[i],
		    l->names[i]))
			continue;
		s->layout.names[i] = list_builder_keep(s->reading->builder,
		    l->names[i]);
		s->others = true;
	}
}

static void
take_others(struct scanner *s, struct span line)
{
	for (size_t i = 0; i < s->layout.n; i++)
		if (s->layout.names[i].n != 0)
			host_columns_take(&s->reading->columns,
			    s->layout.names[i], cell(&s->layout, line, i),
			    false, s->header_line);
}

static int
begin_table(struct scanner *s, const struct layout *l, uint64_t line)
{
	size_t twice = find_twice(l);

	if (twice != l->n) {
		diag(s->reading->diags, DIAG_CSV_HEADER, (struct pos){
		    s->reading->file, line, 0 }, "it has two columns called "
		        "%.*s",
		    SPANF(l->names[twice]));
		return -1;
	}
	if (s->section)
		list_builder_section(s->reading->builder);
	s->section = true;
	s->place = HEADED;
	set_layout(s, l);
	s->header_line = line;
	s->rows = 0;
	s->stray = 0;
	s->last_n = 0;
	return 0;
}

/* A table of no rows is a list without entries. */
static void
end_table(struct scanner *s)
{
	flush(s);
	if (s->place != OUTSIDE && s->rows == 0)
		list_builder_empty(s->reading->builder, SPAN_NONE,
		    s->header_line);
	s->place = OUTSIDE;
}

/* What somebody wrote behind a row, parted from its last cell by blanks or by a
 * sign: "  # not installed", "<- removed". */
static struct span
tail_of(struct span last)
{
	for (size_t i = 0; i + 1 < last.n; i++)
		if (last.p[i] == '#' || (last.p[i] == ' ' &&
		    last.p[i + 1] == ' ') || (last.p[i] == '<' &&
		    last.p[i + 1] == '-') || (last.p[i] == '/' &&
		    last.p[i + 1] == '/'))
			return span_from(last, i);
	return SPAN_NONE;
}

static void
add_row(struct scanner *s, const struct entry_values *e,
    const struct line *line)
{
	struct span id = e->values[s->schema->id], last;

	flush(s);
	if (s->others)
		take_others(s, line->s);
	s->entry = *e;
	for (int p = 0; p < SCHEMA_MAX; p++)
		s->entry.values[p] = arena_dup(s->arena, e->values[p]);
	s->entry.seen = s->layout.seen;
	s->entry.line = line->number;
	s->entry.column = id.n == 0 ? 0 : line_column(line->s, id.p);
	s->pending = true;
	s->rows++;
	s->place = INSIDE;
	last = cell(&s->layout, line->s, s->layout.n - 1);
	keep(&s->last_cell, &s->last_n, &s->last_cap, last);
	reading_row_updates(s->reading, tail_of(last), line);
}

/* The column in which a last line without an end stops. */
static size_t
last_column(const struct layout *l, struct span line)
{
	size_t last = 0;

	for (size_t i = 0; i < l->n; i++)
		if (cell(l, line, i).n != 0)
			last = i;
	return last;
}

static enum cut_column
column_of(const struct schema *schema, int property)
{
	if (property == schema->id)
		return CUT_COLUMN_ID;
	if (property >= SCHEMA_MAX || (schema->vital >> property & 1) == 0)
		return CUT_COLUMN_OTHER;
	return (schema->hosts >> property & 1) != 0 ? CUT_COLUMN_HOST :
	    CUT_COLUMN_ID;
}

/* Takes what counts of a row at whose last cell the input stops. */
static void
take_last_row(struct scanner *s, struct entry_values *e,
    const struct line *line)
{
	const struct layout *l = &s->layout;
	size_t at = last_column(l, line->s);
	property_set seen = 0, there = 0;
	enum cut cut;

	for (size_t i = 0; i < l->n; i++) {
		if (l->holds[i] >= SCHEMA_MAX)
			continue;
		seen |= PROPERTY(l->holds[i]);
		if (i <= at)
			there |= PROPERTY(l->holds[i]);
	}
	cut = cut_rule(&(struct last_row){ .text = cell(l, line->s, at),
	    .above = { s->last_cell, at + 1 == l->n ? s->last_n : 0 },
	    .column = column_of(s->schema, l->holds[at]),
	    .lacks_cells = at + 1 < l->n,
	    .lacks_vital = cut_rule_lacks_vital(seen, there,
	    s->schema->vital, s->schema->hosts) });
	if (cut == CUT_CELL && l->holds[at] < SCHEMA_MAX)
		e->values[l->holds[at]] = SPAN_NONE;
	if (cut != CUT_ROW)
		add_row(s, e, line);
	flush(s);
	if (cut != CUT_NOT)
		list_builder_cut(s->reading->builder, line->number);
}

static int
foreign_line(struct scanner *s, uint64_t line)
{
	diag(s->reading->diags, DIAG_FOREIGN, (struct pos){ s->reading->file,
	    line, 0 }, "not a row of the table on line %llu; was the table "
	    "wrapped to fit a window?", (unsigned long long)s->header_line);
	return -1;
}

/* The first cell of the row above takes up all of its column. */
static bool
is_first_full(const struct scanner *s)
{
	int p = s->layout.holds[0];
	size_t width = s->layout.begins[1] - 1;
	struct span first = p < SCHEMA_MAX ? s->entry.values[p] : SPAN_NONE;

	return s->pending && s->layout.narrow &&
	    utf8_offset(first, width - 1) < first.n &&
	    utf8_offset(first, width) == first.n;
}

/*
 * A table that was broken to fit a window has lines that are no rows right
 * below its names, or in between its rows, or that go on in the middle of a
 * number or of a name.  What stands there else is a prompt, a fence or a
 * pager's line.
 */
static bool
is_broken_row(const struct scanner *s, struct span line)
{
	if (s->place == AFTER || transcript_export(line) ||
	    span_starts(line, SPAN("--")))
		return false;
	return s->rows == 0 || (ascii_digit(line.p[0]) &&
	    !text_below_counts(line)) ||
	    (is_first_full(s) && span_find(span_trim(line), ' ') ==
	    span_trim(line).n);
}

/* A long cell that goes on below itself: nothing is in the first column. */
static bool
goes_on(struct scanner *s, struct span line)
{
	struct span more, *v;
	char *both;
	size_t gap;

	if (!s->pending || !ascii_blank(line.p[0]) ||
	    !is_aligned(&s->layout, line) || cell(&s->layout, line, 0).n != 0)
		return false;
	for (size_t i = 0; i < s->layout.n; i++) {
		more = cell(&s->layout, line, i);
		if (more.n == 0 || s->layout.holds[i] >= SCHEMA_MAX)
			continue;
		v = &s->entry.values[s->layout.holds[i]];
		/* Names and ids are broken inside a word. */
		gap = column_of(s->schema, s->layout.holds[i]) ==
		    CUT_COLUMN_OTHER;
		both = arena_alloc(s->arena, v->n + gap + more.n);
		memcpy(both, v->p, v->n);
		memset(both + v->n, ' ', gap);
		memcpy(both + v->n + gap, more.p, more.n);
		*v = (struct span){ both, v->n + gap + more.n };
	}
	return true;
}

/* A date that was broken to fit a window or a mail: its time stands below. */
static bool
date_goes_on(struct scanner *s, struct span line)
{
	int p = s->layout.holds[s->layout.n - 1];
	struct span more = span_trim(line), *v, both;
	char *buf;

	if (!s->pending || p >= SCHEMA_MAX || (s->schema->vital >> p & 1) != 0)
		return false;
	v = &s->entry.values[p];
	for (size_t gap = 0; gap < 2; gap++) {
		buf = arena_alloc(s->arena, v->n + gap + more.n);
		memcpy(buf, v->p, v->n);
		memset(buf + v->n, ' ', gap);
		memcpy(buf + v->n + gap, more.p, more.n);
		both = (struct span){ buf, v->n + gap + more.n };
		if (v->n != 0 && date_reads(both)) {
			*v = both;
			return true;
		}
	}
	return false;
}

/* Begins as the row before did. */
static bool
begins_alike(const struct scanner *s, struct span line)
{
	struct span first = span_upto(line, span_find(line, ' '));
	int p = s->layout.holds[0];

	return s->pending && p < SCHEMA_MAX && first.n > 1 &&
	    span_eq(first, s->entry.values[p]);
}

/* Right below a row: the host's name again, or a piece of an id in its column,
 * as where a file was cut and something ended the line. */
static bool
is_piece(const struct scanner *s, const struct entry_values *e,
    struct span line)
{
	return s->place == INSIDE && (begins_alike(s, line) || span_startsi(
	    e->values[s->schema->id], SPAN("KB")));
}

/* Text is handed on once the line below it is known: names of columns are no
 * title of what stands below them. */
static int
hold(struct scanner *s, const struct line *line)
{
	if (is_blank(line->s))
		return 0;
	s->held = true;
	s->held_number = line->number;
	s->held_ended = line->ended;
	return 0;
}

static int
hand_on(struct scanner *s)
{
	bool held = s->held;

	s->held = false;
	return held ? reading_text(s->reading, &(struct line){
	    .s = { s->above, s->above_n }, .number = s->held_number,
	    .ended = s->held_ended }) : 0;
}

/*
 * What is no row is text around the table and ends it, unless an id stands in
 * it right below a row, or it is a piece of one: then the table is out of line
 * and nothing in it can be trusted.
 */
static int
take_other(struct scanner *s, const struct line *line)
{
	struct entry_values e;
	uint32_t number;

	if (is_broken_row(s, line->s) || (update_id_find(line->s, &number, 1) !=
	    0 && (s->place != AFTER || begins_alike(s, line->s))))
		return foreign_line(s, line->number);
	cut_cells(s->schema, &s->layout, line->s, &e);
	if ((!line->ended && s->place != AFTER) || is_piece(s, &e, line->s)) {
		flush(s);
		list_builder_cut(s->reading->builder, line->number);
	}
	if (s->place == INSIDE && !span_starts(line->s, SPAN("--")))
		s->stray = line->number;
	s->place = AFTER;
	/* An error behind a row is of its list. */
	flush(s);
	return hold(s, line);
}

/* Takes a host alone right below the names, or below a row of another. */
static bool
take_silent(struct scanner *s, const struct line *line, struct entry_values *e)
{
	if (!is_aligned(&s->layout, line->s) || begins_alike(s, line->s) ||
	    !schema_is_silent(s->schema, e, true))
		return false;
	flush(s);
	e->line = line->number;
	schema_take_silent(s->schema, s->reading, e);
	return true;
}

/* Takes a row of a host right below another row that has something else in the
 * place of its update, "N/A" or "?": it is no text around the table. */
static bool
take_unreadable(struct scanner *s, const struct line *line,
    const struct entry_values *e)
{
	struct span id = e->values[s->schema->id], host = SPAN_NONE;
	uint32_t number;

	for (size_t i = 0; i < s->layout.n; i++)
		if (s->layout.holds[i] < SCHEMA_MAX && (s->schema->hosts >>
		    s->layout.holds[i] & 1) != 0)
			host = e->values[s->layout.holds[i]];
	if (s->rows == 0 || !host_in_text_is(host) || id.n == 0 ||
	    !line->ended || !is_aligned(&s->layout, line->s) ||
	    is_piece(s, e, line->s) || date_reads(id) ||
	    update_id_find(line->s, &number, 1) != 0)
		return false;
	add_row(s, e, line);
	return true;
}

/* A mark that rows are not here, below a row or between two; "VB" may be the
 * host of a row. */
static bool
is_mark(const struct scanner *s, struct span line, const struct entry_values *e)
{
	return s->place == INSIDE && s->rows != 0 && (cut_marks_pager(line) ||
	    cut_marks_read(line) == CUT_MARK_REST) && !schema_is_silent(
	    s->schema, e, true);
}

static int
take_mark(struct scanner *s, const struct line *line)
{
	s->place = AFTER;
	flush(s);
	return hold(s, line);
}

/* A line below the names. */
static int
take_row(struct scanner *s, const struct line *line)
{
	struct entry_values e;
	bool entry;

	cut_cells(s->schema, &s->layout, line->s, &e);
	entry = (is_aligned(&s->layout, line->s) && s->schema->is_entry(&e)) ||
	    has_spoilt_cell(s->schema, &s->layout, line->s, &e);
	if (!entry && is_mark(s, line->s, &e))
		return take_mark(s, line);
	if (!entry && s->place == INSIDE && (goes_on(s, line->s) ||
	    (line->ended && take_silent(s, line, &e)) ||
	    take_unreadable(s, line, &e) ||
	    date_goes_on(s, line->s)))
		return 0;
	if (!entry && !is_collapsed(s->schema, &s->layout, line->s, &e))
		return take_other(s, line);
	if (s->stray != 0 && s->stray + 1 == line->number)
		return foreign_line(s, s->stray);
	if (!entry) {
		add_row(s, &e, line);
		if (!line->ended)
			list_builder_cut(s->reading->builder, line->number);
	} else if (line->ended) {
		add_row(s, &e, line);
	} else {
		take_last_row(s, &e, line);
	}
	return 0;
}

static int
take_line(struct scanner *s, const struct line *line)
{
	const struct span above = { s->above, s->above_n };
	struct layout l;

	if (is_ruled_header(s->schema, above, line->s, &l)) {
		s->held = false;
		if (s->place != HEADED) {
			end_table(s);
			if (begin_table(s, &l, line->number - 1) != 0)
				return -1;
		}
		set_layout(s, &l);
		s->place = INSIDE;
		return 0;
	}
	if (!is_blank(line->s) && hand_on(s) != 0)
		return -1;
	if (is_unruled_header(s->schema, line->s, &l)) {
		end_table(s);
		return begin_table(s, &l, line->number);
	}
	if (s->place == OUTSIDE)
		return hold(s, line);
	if (is_blank(line->s)) {
		if (s->rows != 0)
			s->place = AFTER;
		return 0;
	}
	if (s->place == HEADED && !s->schema->spaced)
		list_builder_date_order(s->reading->builder, DATE_MDY);
	if (s->place == HEADED)
		s->place = INSIDE;
	return take_row(s, line);
}

int
shape_table_parse(struct reading *r, const struct schema *schema)
{
	struct scanner s = { .reading = r, .schema = schema,
	    .arena = arena_new() };
	struct line line;
	int got;

	while ((got = reading_line(r, &line)) == 1) {
		if ((got = take_line(&s, &line)) != 0)
			break;
		if (!is_blank(line.s))
			keep(&s.above, &s.above_n, &s.above_cap, line.s);
	}
	if (got == 0 && (got = hand_on(&s)) == 0)
		end_table(&s);
	arena_free(s.arena);
	free(s.last_cell);
	free(s.above);
	return got;
}

enum { BITS_NAME = 40 };

/* A rule below comes later: what is bare has none. */
static bool
is_header(const struct schema *schema, const struct span lines[2], bool ruled,
    struct layout *l)
{
	struct layout rule;

	if (ruled)
		return is_ruled_header(schema, lines[0], lines[1], l);
	return is_unruled_header(schema, lines[0], l) &&
	    !is_rule(lines[1], &rule);
}

bool
shape_table_begins(const struct span lines[2], const struct schema *schema,
    bool ruled)
{
	struct layout l;

	return is_header(schema, lines, ruled, &l);
}

unsigned
shape_table_probe(struct span head, const struct schema *schema, bool ruled)
{
	struct span lines[2] = { SPAN_NONE, SPAN_NONE };
	unsigned known = 0;
	struct layout l;
	bool more;

	/* No name that is known is of one letter only. */
	if (ruled && span_find_span(head, SPAN("--")) == head.n)
		return 0;
	do {
		if (!is_blank(lines[1]))
			lines[0] = lines[1];
		lines[1] = SPAN_NONE;
		more = lines_split(&head, &lines[1]);
		if ((more && is_blank(lines[1])) ||
		    !is_header(schema, lines, ruled, &l))
			continue;
		for (size_t i = 0; i < l.n; i++)
			known += l.holds[i] != PROPERTY_NONE;
		return BITS_NAME * known;
	} while (more);
	return 0;
}

/* An entry, with an update in its own place. */
static bool
is_row(const struct schema *schema, const struct layout *l, struct span line)
{
	struct entry_values e;

	cut_cells(schema, l, line, &e);
	return is_aligned(l, line) && schema->is_entry(&e) &&
	    update_id_may_hold(e.values[schema->id]);
}

bool
shape_table_has_row(struct span head, const struct schema *schema)
{
	struct span above = SPAN_NONE, line;
	struct layout l, next;
	bool named = false;

	while (lines_split(&head, &line)) {
		if (is_blank(line))
			continue;
		if (is_ruled_header(schema, above, line, &next)) {
			named = true;
			l = next;
		} else if (named && is_row(schema, &l, line)) {
			return true;
		} else if (!named || !is_rule(line, &next)) {
			named = is_spaced_header(schema, line, &l);
		}
		above = line;
	}
	return false;
}

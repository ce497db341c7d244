/*
 * systeminfo /fo table.
 */
#include <string.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/systeminfo_report.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/csv_reader.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"

/* The evidence of a systeminfo's first lines. */
enum { BITS_TABLE = 200 };

/* A line of = and blanks above the rows of /fo table: where columns begin and
 * end, in characters. */
#define COLUMNS_MAX	64

struct ruler {
	size_t		from[COLUMNS_MAX], to[COLUMNS_MAX];
	size_t		n;
};

static bool
is_ruler(struct span line, struct ruler *ruler)
{
	size_t at = 0;

	ruler->n = 0;
	while (at < line.n) {
		if (line.p[at] == ' ' || line.p[at] == '\t') {
			at++;
			continue;
		}
		if (line.p[at] != '=' || ruler->n == COLUMNS_MAX)
			return false;
		ruler->from[ruler->n] = at;
		while (at < line.n && line.p[at] == '=')
			at++;
		ruler->to[ruler->n++] = at;
	}
	return ruler->n > 3;
}

/* The cells of a row as the record of a CSV; a cell of the last line counts as
 * open where the input ends in it. */
static void
cut_row(const struct ruler *ruler, const struct line *line,
    struct span cells[COLUMNS_MAX], struct csv_record *rec)
{
	size_t from, to;

	for (size_t i = 0; i < ruler->n; i++) {
		from = utf8_offset(line->s, ruler->from[i]);
		to = i + 1 == ruler->n ? line->s.n :
		    utf8_offset(line->s, ruler->to[i]);
		cells[i] = span_trim(span_upto(span_from(line->s, from),
		    to - from));
	}
	*rec = (struct csv_record){ .fields = cells, .n = ruler->n,
	    .line = line->number, .ended = line->ended,
	    .open = !line->ended };
}

/* Between columns of the ruler every line has a blank. */
static bool
is_aligned(const struct ruler *ruler, struct span line)
{
	size_t at;

	for (size_t i = 0; i + 1 < ruler->n; i++) {
		at = utf8_offset(line, ruler->to[i]);
		if (at < line.n && !ascii_blank(line.p[at]))
			return false;
	}
	return true;
}

struct table {
	struct systeminfo_report	 scanner;
	struct systeminfo_columns	 columns;
	struct ruler	 ruler;
	bool		 open;		/* below a ruler */
	struct arena	*arena;		/* of the line above */
	struct line	 above;
};

static int
take_table_row(struct table *t, const struct line *line)
{
	struct reading *r = t->scanner.reading;
	struct span cells[COLUMNS_MAX];
	struct csv_record rec;

	if (!is_aligned(&t->ruler, line->s)) {
		diag(r->diags, DIAG_FOREIGN, (struct pos){ r->file,
		    line->number, 0 }, "the cells do not line up with the "
		    "table's header");
		return -1;
	}
	cut_row(&t->ruler, line, cells, &rec);
	if (systeminfo_cells_silent(&t->scanner, &t->columns, &rec))
		return 0;
	systeminfo_cells_take(&t->scanner, &t->columns, &rec);
	/* The last column is the list's, or its line is whole. */
	if (!line->ended && utf8_offset(line->s,
	    t->ruler.from[t->ruler.n - 1]) >= line->s.n)
		list_builder_cut(r->builder, line->number);
	return 0;
}

static int
take_table_line(struct table *t, const struct line *line)
{
	struct span cells[COLUMNS_MAX];
	struct csv_record rec;
	struct ruler ruler;

	if (is_ruler(line->s, &ruler)) {
		t->ruler = ruler;
		t->open = true;
		cut_row(&t->ruler, &t->above, cells, &rec);
		systeminfo_cells_take(&t->scanner, &t->columns, &rec);
		return 0;
	}
	if (span_trim(line->s).n == 0)
		return 0;
	if (t->open && span_find_span(line->s, SPAN(",[01]: ")) ==
	    line->s.n && !is_aligned(&t->ruler, line->s))
		t->open = false;	/* text below the table */
	if (t->open)
		return take_table_row(t, line);
	arena_reset(t->arena);
	t->above = *line;
	t->above.s = arena_dup(t->arena, line->s);
	return reading_text(t->scanner.reading, line);
}

static int
parse_table(struct reading *r)
{
	struct table t = { .columns = { .arena = arena_new() },
	    .arena = arena_new(), .above = { .s = SPAN_NONE } };
	struct line line;
	int got;

	systeminfo_report_begin(&t.scanner, r);
	while ((got = reading_line(r, &line)) == 1)
		if ((got = take_table_line(&t, &line)) != 0)
			break;
	systeminfo_report_end(&t.scanner);
	arena_free(t.columns.arena);
	arena_free(t.arena);
	return got;
}

static unsigned
probe_table(const struct head *head)
{
	struct span text = head->text;
	struct ruler ruler;
	struct span line;

	if (span_find_span(text, SPAN("====")) == text.n)
		return 0;
	while (lines_split(&text, &line))
		if (is_ruler(line, &ruler))
			return systeminfo_find_index(text) < text.n ||
			    span_find_span(text, SPAN("Windows")) < text.n ?
			    BITS_TABLE : 0;
	return 0;
}

const struct importer import_systeminfo_table = {
	.name = "systeminfo-table",
	.help = "systeminfo /fo table",
	.command = "systeminfo /s HOST /fo table > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_table,
	.bids_upto = BITS_TABLE,
	.parse = parse_table,
};

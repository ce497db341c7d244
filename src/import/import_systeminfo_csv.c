/*
 * systeminfo /fo csv, with or without its row of names.
 */
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/systeminfo_fields.h"
#include "kbdiff/collect/systeminfo_report.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/csv_reader.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/input/windows_labels.h"

/* The evidence of a systeminfo's first lines and ten ids. */
enum { BITS_CSV = 600 };

static const char delims[] = { ',', ';', '\t' };

static bool
is_delim(char c)
{
	return memchr(delims, c, sizeof delims) != NULL;
}

static bool
holds_more_than(size_t n, struct span s, char c)
{
	size_t at;

	while ((at = span_find(s, c)) != s.n && n != 0) {
		s = span_from(s, at + 1);
		n--;
	}
	return at != s.n;
}

/* The first cell of a line, which holds no delimiter, and what follows it. */
static struct span
first_cell(struct span line, char *delim)
{
	bool quoted = line.n != 0 && line.p[0] == '"';
	struct span rest = span_from(line, quoted);
	size_t n = quoted ? span_find(rest, '"') : rest.n;

	for (size_t i = 0; i < sizeof delims && !quoted; i++)
		n = span_find(span_upto(rest, n), delims[i]);
	*delim = n + quoted < rest.n ? rest.p[n + quoted] : '\0';
	return span_upto(rest, n);
}

/*
 * A first column that is the host's label, or a cell of a list.  Spreadsheets
 * leave the quotes away where they need none, and may write another delimiter.
 */
static bool
is_csv_line(struct span line, char *delim)
{
	struct span text, rest = line, first = first_cell(line, delim);
	size_t at, n;

	if (!is_delim(*delim))
		return false;
	if (holds_more_than(3, line, *delim) &&
	    windows_labels_is_host(span_trim(first)))
		return true;
	/* Rows of a table look so. */
	if (*delim == ',' && span_find(line, '"') == line.n)
		return false;
	for (; (at = systeminfo_find_index(rest)) < rest.n;
	    rest = span_from(rest, at + 1)) {
		text = span_from(rest, at + 1);
		n = systeminfo_find_index(text);
		if (!systeminfo_index(span_upto(text, n), &text))
			continue;
		text = span_upto(text, span_find(text, '"'));
		if (id_cell_reads(span_upto(text, span_find(text,
		    *delim))))
			return true;
	}
	return false;
}

/* Where the first such line begins that holds this byte; the end of the head
 * if there is none. */
static size_t
find_csv_line(struct span head, char with, char *delim)
{
	struct span rest = head, line;

	while (lines_with(&rest, with, &line))
		if (is_csv_line(line, delim))
			return (size_t)(line.p - head.p);
	return head.n;
}

/* Most lines of a systeminfo hold no delimiter and need not be looked at. */
static bool
find_csv(struct span head, char *delim)
{
	size_t first = head.n, at;
	char of_line = '\0';

	if (span_find(head, '"') == head.n && span_find(head, ';') == head.n &&
	    span_find(head, '\t') == head.n)
		return false;
	for (size_t i = 0; i < sizeof delims; i++) {
		at = find_csv_line(head, delims[i], &of_line);
		if (at >= first)
			continue;
		first = at;
		*delim = of_line;
	}
	return first != head.n;
}

/* A record that is no row: one of names, or text around the rows.  0, or -1
 * after it has diagnosed that it is of another format. */
static int
take_names(struct reading *r, const struct csv_reader *csv,
    const struct csv_record *rec)
{
	struct line line = { .s = csv_field_place(csv, 0).text,
	    .number = rec->line, .ended = rec->ended };

	/* Names of columns are no title of what stands below them. */
	if ((rec->n == 1 || !windows_labels_is_host(span_trim(
	    rec->fields[0]))) && reading_text(r, &line) != 0)
		return -1;
	for (size_t i = 0; i < rec->n; i++) {
		if (!id_cell_reads(span_trim(rec->fields[i])))
			continue;
		diag(r->diags, DIAG_FOREIGN, (struct pos){ r->file, rec->line,
		    0 }, "not a row of systeminfo /fo csv");
		return -1;
	}
	return 0;
}

static int
parse_csv(struct reading *r)
{
	char delim = ',';
	struct csv_reader *csv;
	struct systeminfo_columns c = { .arena = arena_new() };
	struct csv_record rec;
	struct systeminfo_report s;
	uint64_t cut = 0;
	bool names, silent;
	int got;

	find_csv(r->head, &delim);
	csv = csv_reader_new(r->lines, delim);
	systeminfo_report_begin(&s, r);
	while ((got = csv_take(csv, &rec, r->file, r->diags)) == 1) {
		names = systeminfo_cells_names(&rec);
		silent = names && systeminfo_cells_silent(&s, &c, &rec);
		if (names && !silent && (got = take_names(r, csv, &rec)) != 0)
			break;
		/* Text in one cell names no columns. */
		if (!silent && (rec.n > 1 || !names))
			systeminfo_cells_take(&s, &c, &rec);
		if (!rec.ended && (rec.open || rec.n < c.n))
			cut = rec.line;
	}
	systeminfo_report_end(&s);
	if (got == 0 && cut != 0)
		list_builder_cut(r->builder, cut);
	arena_free(c.arena);
	csv_reader_free(csv);
	return got;
}

static unsigned
probe_csv(const struct head *head)
{
	char delim;

	return find_csv(head->text, &delim) ? BITS_CSV :
	    0;
}

const struct importer import_systeminfo_csv = {
	.name = "systeminfo-csv",
	.help = "systeminfo /fo csv, with or without header",
	.command = "systeminfo /s HOST /fo csv > HOST.csv",
	.kind = LIST_QFE,
	.probe = probe_csv,
	.parse = parse_csv,
};

/*
 * Tables of hosts that could not be queried, as scripts write them beside the
 * lists of those that could: "Host,Error" (kbdiff-formats(5)).
 */
#include "kbdiff/collect/host_error_table.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"

#define FIELDS_MAX	32

/* The columns of a table, once its header has been read. */
struct table {
	char		delim;		/* 0: no header so far */
	size_t		fields[HOST_ERROR_COLUMNS];
	struct span	header;
};

/* The fields of a line; quotes around one are taken off, and a doubled one in
 * it stays. */
static size_t
split(struct span line, char delim, struct span fields[FIELDS_MAX])
{
	size_t n = 0, end;
	bool quoted;

	while (n < FIELDS_MAX) {
		quoted = line.n != 0 && line.p[0] == '"';
		for (end = quoted; end < line.n && (quoted ||
		    line.p[end] != delim); end++)
			if (line.p[end] == '"')
				quoted = !quoted;
		fields[n] = span_trim(span_upto(line, end));
		if (fields[n].n >= 2 && fields[n].p[0] == '"')
			fields[n] = (struct span){ fields[n].p + 1,
			    fields[n].n - 2 };
		n++;
		if (end == line.n)
			break;
		line = span_from(line, end + 1);
	}
	return n;
}

static bool
take_header(struct table *t, struct span line)
{
	static const char delims[] = { ',', ';', '\t', '|' };
	struct span fields[FIELDS_MAX];
	struct table found;
	size_t n;

	for (size_t i = 0; i < sizeof delims; i++) {
		n = split(line, delims[i], fields);
		if (n > 1 && host_error_table_header(fields, n, true,
		    found.fields)) {
			found.delim = delims[i];
			found.header = line;
			*t = found;
			return true;
		}
	}
	return false;
}

/* Whether the row says that a host failed. */
static bool
read_row(const struct table *t, struct span line, struct span *host,
    struct span *says)
{
	struct span fields[FIELDS_MAX], cells[HOST_ERROR_COLUMNS];
	size_t n = split(line, t->delim, fields);

	for (int c = 0; c < HOST_ERROR_COLUMNS; c++)
		cells[c] = t->fields[c] < n ? fields[t->fields[c]] :
		    SPAN_NONE;
	*host = cells[HOST_ERROR_HOST];
	return n > 1 && host_error_table_says(cells, says);
}

/* Whether all of the row says that its host gave a list. */
static bool
is_well(const struct table *t, struct span line, struct span *host)
{
	struct span fields[FIELDS_MAX], names[FIELDS_MAX];
	size_t n = split(line, t->delim, fields);

	if (n != split(t->header, t->delim, names) ||
	    !host_error_table_well(names, fields, n))
		return false;
	*host = fields[t->fields[HOST_ERROR_HOST]];
	return true;
}

/* Each host of such a table has a list elsewhere, or gave none. */
static void
take_well(struct reading *r, const struct table *t, const struct line *line)
{
	struct span host;

	reading_summary_row(r, line->s, line->number);
	if (is_well(t, line->s, &host))
		list_builder_list(r->builder, (struct list_head){
		    list_builder_keep(r->builder, host), SPAN_NONE,
		    SPAN_NONE }, line->number)->asked = true;
}

static int
parse(struct reading *r)
{
	struct table t = { .delim = 0 };
	struct span host, says;
	struct line line;
	int got;

	while ((got = reading_line(r, &line)) == 1) {
		if (take_header(&t, line.s)) {
			t.header = list_builder_keep(r->builder, t.header);
			reading_summary_row(r, line.s, line.number);
			continue;
		}
		if (t.delim == 0 && reading_text(r, &line) != 0)
			return -1;
		if (t.delim != 0 && read_row(&t, line.s, &host, &says))
			reading_failed(r, &(struct line){ .s = says,
			    .number = line.number, .ended = true }, host);
		else if (t.delim != 0)
			take_well(r, &t, &line);
	}
	return got;
}

enum { BITS = 9, LINES_ABOVE = 5 };

/* A header among the first lines, and a host that failed below it, or none but
 * such as gave a list. */
static unsigned
probe(const struct head *head)
{
	struct table t = { .delim = 0 };
	struct span text = head->text, line, host, says;
	size_t rows = 0, well = 0;

	for (size_t n = 0; t.delim == 0 && n < LINES_ABOVE; n++)
		if (!lines_split(&text, &line))
			return 0;
		else
			take_header(&t, line);
	while (t.delim != 0 && lines_split(&text, &line)) {
		if (read_row(&t, line, &host, &says) && host.n != 0)
			return BITS;
		rows += span_trim(line).n != 0;
		well += is_well(&t, line, &host);
	}
	return head->whole && rows != 0 && rows == well ? BITS : 0;
}

const struct importer import_host_errors = {
	.name = "host-errors",
	.help = "hosts that could not be queried, as CSV: Host,Error",
	.kind = LIST_ANY,
	.probe = probe,
	.bids_upto = BITS,
	.parse = parse,
};

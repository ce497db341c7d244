/*
 * Tables of hosts that could not be queried, as scripts write them beside the
 * lists of those that could: "Host,Error" (kbdiff-formats(5)).
 */
#include "kbdiff/collect/host_error_table.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"

#define FIELDS_MAX	32

/* The columns of a table, once its header has been read. */
struct table {
	char		delim;		/* 0: no header so far */
	size_t		fields[HOST_ERROR_COLUMNS];
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
		if (n > 1 && host_error_table_header(fields, n, found.fields)) {
			found.delim = delims[i];
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

static int
parse(struct reading *r)
{
	struct table t = { .delim = 0 };
	struct span host, says;
	struct line line;
	int got;

	while ((got = reading_line(r, &line)) == 1) {
		if (take_header(&t, line.s))
			continue;
		if (t.delim == 0 && reading_text(r, &line) != 0)
			return -1;
		if (t.delim != 0 && read_row(&t, line.s, &host, &says))
			reading_failed(r, &(struct line){ .s = says,
			    .number = line.number, .ended = true }, host);
	}
	return got;
}

enum { BITS = 9, LINES_ABOVE = 5 };

/* A header among the first lines, and a host that failed below it. */
static unsigned
probe(const struct head *head)
{
	struct table t = { .delim = 0 };
	struct span text = head->text, line, host, says;

	for (size_t n = 0; t.delim == 0 && n < LINES_ABOVE; n++)
		if (!lines_split(&text, &line))
			return 0;
		else
			take_header(&t, line);
	while (t.delim != 0 && lines_split(&text, &line))
		if (read_row(&t, line, &host, &says) && host.n != 0)
			return BITS;
	return 0;
}

const struct importer import_host_errors = {
	.name = "host-errors",
	.help = "hosts that could not be queried, as CSV: Host,Error",
	.kind = LIST_ANY,
	.probe = probe,
	.bids_upto = BITS,
	.parse = parse,
};

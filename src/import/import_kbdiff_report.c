/*
 * Reports of kbdiff other than its list as CSV: recognised to be refused,
 * since a folder of exports often holds yesterday's report too.
 */
#include "kbdiff/collect/shape_csv.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines.h"

enum column { COLUMN_STATUS, COLUMN_UPDATE, COLUMN_COVERED_ON, COLUMN_COUNT };

static const struct csv_name names[COLUMN_COUNT] = {
	{ { "status", 6 }, COLUMN_STATUS },
	{ { "update", 6 }, COLUMN_UPDATE },
	{ { "covered_on", 10 }, COLUMN_COVERED_ON },
};

static bool
is_header(const struct span *fields, size_t n, struct csv_header *l)
{
	return csv_header_all(l, names, COLUMN_COUNT, fields, n);
}

static unsigned
probe_header(struct span head)
{
	struct csv_header l;
	char delim;

	return csv_header_find(head, is_header, &l, &delim) ? 1000 : 0;
}

static bool
is_page(struct span head)
{
	head = span_upto(head, 256);
	return span_starts(head, SPAN("<!DOCTYPE html>")) &&
	    span_find_span(head, SPAN("\n<meta name=\"generator\" "
	    "content=\"kbdiff ")) != head.n;
}

/* Reports for people end with what made them. */
static unsigned
probe(const struct head *head)
{
	struct span text = head->text;
	static const struct span made = { "Made by kbdiff ", 15 };
	size_t at;

	if (span_starts(span_trim(text), SPAN("{\"kbdiff\":")) ||
	    is_page(text))
		return 1000;
	for (; (at = span_find_span(text, made)) != text.n;
	    text = span_from(text, at + 1))
		if (at == 0 || text.p[at - 1] == '\n' ||
		    text.p[at - 1] == '\r')
			return 1000;
	return 0;
}

const struct importer import_kbdiff_report = {
	.name = "kbdiff-report",
	.kind = LIST_ANY,
	.probe_header = probe_header,
	.probe = probe,
	.refused_as = DIAG_OWN_REPORT,
	.refusal = "give it the exports that the report was made from",
};

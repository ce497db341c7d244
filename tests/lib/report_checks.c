#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <expat.h>

#include "kbdiff/base/utf8.h"
#include "report_checks.h"

static const struct args *run_args;
static const struct ran *run_shown;

void
check_begin(const struct args *args, const struct ran *ran)
{
	run_args = args;
	run_shown = ran;
}

void
check(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "not so: %s\nof:", what);
	for (int i = 0; i < run_args->n; i++)
		fprintf(stderr, " %s", run_args->argv[i]);
	fprintf(stderr, "\nstatus %d\n%.*s%.*s", run_shown->status,
	    SPANF(run_shown->err), SPANF(run_shown->out));
	abort();
}

static bool
has(struct span s, const char *what)
{
	return span_find_span(s, span_of(what)) != s.n;
}

static size_t
count(const json_t *o, const char *key)
{
	return json_array_size(json_object_get(o, key));
}

static const char *
text(const json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return s == NULL ? "" : s;
}

json_t *
check_json(const struct ran *r)
{
	json_error_t e;
	json_t *report = json_loadb(r->out.p, r->out.n,
	    JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &e), *d;
	size_t i;

	check(json_is_object(report), "the report is JSON");
	check(json_is_array(json_object_get(report, "hosts")),
	    "a report has hosts");
	json_array_foreach(json_object_get(report, "diagnostics"), i, d)
		check(strcmp(text(d, "severity"), "error") != 0,
		    "errors make no report");
	check(!has(r->err, ": error: "), "an error has status 2");
	return report;
}

static bool
is_host(const json_t *report, const json_t *name)
{
	const json_t *h;
	size_t i;

	json_array_foreach(json_object_get(report, "hosts"), i, h)
		if (json_equal(json_object_get(h, "name"), name))
			return true;
	return false;
}

static void
check_names(const json_t *report, const json_t *names)
{
	const json_t *name;
	size_t i;

	json_array_foreach(names, i, name)
		check(is_host(report, name),
		    "a row names hosts of the report");
}

static void
check_rows(const json_t *report, const char *group)
{
	static const char *const keys[] = { "have", "lack", "uncertain",
	    "pending", "accepted_on" };
	const json_t *row;
	size_t i;

	json_array_foreach(json_object_get(report, group), i, row)
		for (size_t k = 0; k < sizeof keys / sizeof *keys; k++)
			check_names(report, json_object_get(row, keys[k]));
}

/* Counts are those of the rows, where the rows are there. */
static void
check_counts(const json_t *report)
{
	const json_t *n;
	const char *group;
	json_t *counts = json_object_get(report, "counts");

	json_object_foreach(counts, group, n) {
		const json_t *rows = json_object_get(report, group);

		check(!json_is_array(rows) || strcmp(group, "accepted") == 0 ||
		    json_integer_value(n) == (json_int_t)json_array_size(rows),
		    "a count is that of its rows");
	}
}

/* A list in doubt, or one that could not be read, leaves the answer open: what
 * a good host has may be missing elsewhere.  A bad host that lists all that is
 * asked for may have more, and so may one that is asked about. */
static void
check_certain(const json_t *report)
{
	const json_t *h;
	size_t i;

	check(count(report, "left_out") == 0, "nothing was left out");
	json_array_foreach(json_object_get(report, "hosts"), i, h) {
		if (strcmp(text(h, "role"), "good") == 0 ||
		    strcmp(text(h, "role"), "node") == 0)
			check(json_is_true(json_object_get(h, "complete")) &&
			    count(h, "doubts") == 0,
			    "status 0 is of complete lists");
		check(json_object_get(h, "change") == NULL ||
		    strcmp(text(h, "change"), "unchanged") == 0,
		    "status 0 is of hosts that did not change");
	}
}

void
check_verdict(const json_t *report, int status)
{
	static const char *const groups[] = { "missing", "uncertain", "extra",
	    "covered", "inapplicable", "same", "drift" };
	const char *verdict = text(report, "verdict");
	bool clean = strcmp(verdict, "nothing missing") == 0 ||
	    strcmp(verdict, "consistent") == 0 ||
	    strcmp(verdict, "unchanged") == 0;

	for (size_t k = 0; k < sizeof groups / sizeof *groups; k++)
		check_rows(report, groups[k]);
	check_counts(report);
	check(status == 2 || verdict[0] == '\0' || clean == (status == 0),
	    "the status is that of the verdict");
	if (!clean)
		return;
	check(count(report, "missing") + count(report, "drift") +
	    count(report, "uncertain") + count(report, "came") +
	    count(report, "gone") == 0, "a clean verdict has no rows");
	check_certain(report);
}

/* Whatever was read, what is written is text that shows itself. */
static void
check_text(struct span s)
{
	uint32_t c;
	size_t n;

	for (; s.n != 0; s = span_from(s, n)) {
		n = utf8_scan(s, &c);
		check(n != 0, "a report is UTF-8");
		check(c == '\n' || c == '\t' || c == '\r' ||
		    !utf8_is_control(c), "a report holds no controls");
	}
}

/* As RFC 4180 has it: each row has as many cells as the first. */
static void
check_csv(struct span s)
{
	size_t cells = 1, width = 0;
	bool quoted = false;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '"')
			quoted = !quoted;
		else if (s.p[i] == ',' && !quoted)
			cells++;
		else if (s.p[i] == '\n' && !quoted) {
			check(width == 0 || cells == width,
			    "rows of a table are alike");
			width = cells;
			cells = 1;
		}
	}
	check(!quoted && cells == 1, "a table ends with its row");
}

static void
check_xml(struct span s)
{
	XML_Parser p = XML_ParserCreate(NULL);

	check(XML_Parse(p, s.p, (int)s.n, 1) == XML_STATUS_OK,
	    "the report is XML");
	XML_ParserFree(p);
}

static void
check_nagios(const struct ran *r, int status)
{
	check((status == 0) == (r->status == 0), "OK is status 0");
	/* UNKNOWN is also where an input was left out, status 1. */
	check(status != 2 || r->status == 3, "trouble is UNKNOWN");
	check(r->out.n != 0 && r->out.p[r->out.n - 1] == '\n',
	    "a monitor reads a line");
}

void
check_format(const struct ran *r, const char *format, int status)
{
	if (strcmp(format, "nagios") == 0)
		check_nagios(r, status);
	else
		check(r->status == status, "formats end alike");
	if (r->out.n == 0) {
		check(status == 2, "there is a report");
		return;
	}
	if (strcmp(format, "xlsx") == 0) {
		check(span_starts(r->out, SPAN("PK")), "a workbook is a zip");
		return;
	}
	check_text(r->out);
	if (strcmp(format, "csv") == 0)
		check_csv(r->out);
	if (strcmp(format, "junit") == 0)
		check_xml(r->out);
	if (strcmp(format, "html") == 0)
		check(span_ends(r->out, SPAN("</html>\n")), "a page ends");
}

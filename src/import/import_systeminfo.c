/*
 * systeminfo as it prints by itself (/fo list).
 */
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/systeminfo_fields.h"
#include "kbdiff/collect/systeminfo_report.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"

static int
parse(struct reading *r)
{
	struct systeminfo_report s;
	struct line line;
	uint64_t last = 0;
	int got = 0, rc = 0;

	systeminfo_report_begin(&s, r);
	while (rc == 0 && (got = systeminfo_report_plain(&s)) >= 0 &&
	    (got = reading_line(r, &line)) == 1) {
		line.s = systeminfo_unquote(line.s);
		last = line.number;
		if (line.ended || span_starts(span_trim(line.s), SPAN("[")))
			rc = systeminfo_report_line(&s, &line);
		else
			s.cut = systeminfo_report_cut_by(&s, span_trim(line.s));
	}
	systeminfo_report_end(&s);
	if (rc == 0 && got == 0 && s.cut)
		list_builder_cut(r->builder, last);
	return rc != 0 ? rc : got;
}

/* Whether an OS version is next, but for entries of lists and blank lines. */
static bool
is_above_version(struct span rest)
{
	struct span line, text, label, value;

	while (lines_split(&rest, &line)) {
		line = span_trim(systeminfo_unquote(line));
		if (line.n == 0 || systeminfo_index(line, &text))
			continue;
		/* "OsVersion" is Get-ComputerInfo's. */
		return systeminfo_pair(line, &label, &value) &&
		    systeminfo_version(value).n != 0 &&
		    !span_eqi(label, SPAN("OsVersion"));
	}
	return false;
}

/* Whether an OS name stands above an OS version; each name holds one of two
 * letters. */
static bool
has_report(struct span text, char letter)
{
	struct span line, label, value;

	while (lines_with(&text, letter, &line))
		if (systeminfo_pair(
			span_trim(systeminfo_unquote(line)), &label, &value) &&
		    systeminfo_os_name(value) && is_above_version(text))
			return true;
	return false;
}

static unsigned
count_ids(struct span text, unsigned max)
{
	struct span line, id;
	unsigned n = 0;

	while (n < max && lines_with(&text, '[', &line))
		n += systeminfo_index(
			 span_trim(systeminfo_unquote(line)), &id) &&
		     id_cell_reads(id);
	return n;
}

/* The evidence of a report's first lines, and of an id in a list. */
enum { BITS_REPORT = 200, BITS_ID = 40, IDS_MAX = 10 };

static unsigned
probe(const struct head *head)
{
	bool report = has_report(head->text, 'W') ||
	    has_report(head->text, 'H');

	/* winPEAS has all ids in one line. */
	if (report && span_find_span(head->text, SPAN("Hotfixes: KB")) !=
	    head->text.n)
		return BITS_REPORT + BITS_ID * IDS_MAX;
	return (report ? BITS_REPORT : 0) +
	    BITS_ID * count_ids(head->text, IDS_MAX);
}

/* An entry with an id, or an OS version below an OS name, which the host's
 * name may stand above. */
static size_t
begins(const struct span lines[TEXT_ABOVE + 1])
{
	struct span label, value, text;

	if (systeminfo_index(span_trim(lines[TEXT_ABOVE]), &text))
		return id_cell_reads(text);
	if (!systeminfo_pair(span_trim(lines[TEXT_ABOVE]), &label, &value) ||
	    systeminfo_version(value).n == 0 ||
	    !systeminfo_pair(
		span_trim(lines[TEXT_ABOVE - 1]), &label, &value) ||
	    !systeminfo_os_name(value))
		return 0;
	return systeminfo_pair(span_trim(lines[0]), &label, &value) ? 3 : 2;
}

const struct importer import_systeminfo = {
	.name = "systeminfo",
	.help = "systeminfo, in any language, one or several hosts",
	.command = "systeminfo /s HOST > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe,
	.parse = parse,
	.begins = begins,
};

/*
 * Formats that are recognised only to be refused, each with what to export
 * instead: updates that are missing or available, reports of kbdiff's own,
 * and an error of wmic's.
 */
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/shape_json.h"
#include "kbdiff/collect/shape_list.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/csv_header.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/update_id.h"

/* Lists of updates that are missing or available look like lists of installed
 * ones. */

/* "KB4100347: 2018-10 Update for Windows 10 ... (KB4100347)", from a search
 * of the Windows Update Agent. */
static bool
is_search_line(struct span line)
{
	size_t n = span_find(line, ':');

	return n != line.n && n != 0 && line.p[0] == 'K' &&
	    update_id_is_number(span_upto(line, n)) &&
	    span_trim(span_from(line, n + 1)).n > 10;
}

/*
 * What Get-WindowsUpdate and Get-WUList say of an update, in any selection and
 * order: it has a size and a title, and there is no operation.
 */
struct available_names {
	bool	kb, size, title, status, operation;
};

static void
note_name(struct available_names *n, struct span name)
{
	n->kb |= span_eqi(name, SPAN("KB"));
	n->size |= span_eqi(name, SPAN("Size")) ||
	    span_eqi(name, SPAN("MaxDownloadSize"));
	n->title |= span_eqi(name, SPAN("Title"));
	n->status |= span_eqi(name, SPAN("Status"));
	n->operation |= span_startsi(name, SPAN("Operation")) ||
	    span_startsi(name, SPAN("Result")) ||
	    span_eqi(name, SPAN("IsInstalled"));
}

static bool
are_available(const struct available_names *n)
{
	return n->title && !n->operation && (n->size || (n->kb && n->status));
}

/* The line of names over a table of it. */
static bool
is_heading(struct span line)
{
	struct available_names names = { .kb = false };
	size_t n;

	for (line = span_trim(line); line.n != 0; line = span_trim(span_from(
	    line, n))) {
		n = span_find(line, ' ');
		note_name(&names, span_upto(line, n));
		if (span_find(span_upto(line, n), ':') != n)
			return false;
	}
	return are_available(&names);
}

/* Names of columns have letters alone: most lines need no closer look. */
static bool
begins_heading(struct span line)
{
	static const struct span firsts[] = {
		SPAN("ComputerName"), SPAN("Status"), SPAN("KB"),
		SPAN("Size"), SPAN("Title"),
	};

	line = span_trim(line);
	line = span_upto(line, span_find(line, ' '));
	return SPAN_ANY(line, firsts, span_eqi);
}

/* A list of properties, one per line. */
static void
note_property(struct available_names *n, struct span line, bool *flags)
{
	struct span name, value;

	if (!shape_list_split(line, ':', &name, &value))
		return;
	note_name(n, name);
	*flags |= span_eqi(name, SPAN("Status")) &&
	    state_column_is_flags(value);
}

/* What a server approves is not what a host has: "Approval" alone, without a
 * state or a day. */
static bool
is_approval(const struct span *fields, size_t n)
{
	property_set seen = 0;

	for (size_t i = 0; i < n; i++)
		seen |= PROPERTY(schema_qfe_named(fields[i]));
	return schema_qfe_approves(seen);
}

/* Columns that tell of an update alone that is not there. */
static bool
is_missing_name(struct span name)
{
	static const struct span names[] = {
		SPAN("PendingKBs"), SPAN("MissingKBs"),
		SPAN("MissingUpdates"), SPAN("PendingUpdates"),
	};

	return SPAN_ANY(name, names, span_eqi);
}

/* By the words and the days in these a row may say that it is installed. */
enum { FIELD_STATE, FIELD_DAY, FIELD_COUNT };

static bool
is_available_header(const struct span *fields, size_t n, struct csv_header *l)
{
	struct available_names all = { .kb = false };
	bool missing = false, flaw = false, run = false;
	enum qfe p;

	csv_header_clear(l, n);
	/* An object of JSON may have any words between its signs. */
	if (n < 2 || span_starts(span_trim(fields[0]), SPAN("{")) ||
	    span_starts(span_trim(fields[0]), SPAN("[")))
		return false;
	for (size_t i = 0; i < n; i++) {
		missing |= is_missing_name(span_trim(fields[i]));
		flaw |= span_eqi(span_trim(fields[i]), SPAN("CVE"));
		/* the step of Get-WUInstall */
		run |= span_eqi(span_trim(fields[i]), SPAN("X"));
		note_name(&all, span_trim(fields[i]));
		p = schema_qfe_named(fields[i]);
		if (p >= QFE_STATES && p <= QFE_STATES + STATE_COLUMN_RESULT)
			csv_header_set(l, FIELD_STATE, i);
		else if (p == QFE_INSTALLED_ON || p == QFE_INSTALL_DATE)
			csv_header_set(l, FIELD_DAY, i);
	}
	if (missing || run || is_approval(fields, n))
		l->known = 0;
	return missing || flaw || are_available(&all) ||
	    is_approval(fields, n);
}

/* What a row says of its update: *is, that it is installed. */
static bool
says_state(const struct csv_header *l, struct span line, char delim, bool *is)
{
	struct span word = SPAN_NONE, day = SPAN_NONE;
	enum state state;

	if (csv_header_has(l, FIELD_STATE))
		word = csv_header_name(line, delim, l->fields[FIELD_STATE]);
	if (csv_header_has(l, FIELD_DAY))
		day = csv_header_name(line, delim, l->fields[FIELD_DAY]);
	switch (state_column_read(STATE_COLUMN_STATUS, word, &state)) {
	case STATE_SAID_IT:
		*is |= state == STATE_INSTALLED;
		return true;
	case STATE_SAID_NOTHING:
		*is = true;
		return span_trim(word).n == 0 && date_reads(day);
	default:
		return false;
	}
}

/* Where each row says how its update stands, and one at least that it is
 * installed, the names of the columns say nothing against them.  Of a long
 * text the last row may be cut. */
static bool
rows_say_installed(struct span rows, const struct csv_header *l, char delim)
{
	const size_t many = 100;
	struct span line;
	bool is = false;
	size_t n = 0;

	if (!csv_header_line(&rows, &line))
		return false;
	while (lines_split(&rows, &line)) {
		if (span_trim(line).n == 0 || (rows.n == 0 && n >= many))
			continue;
		if (!says_state(l, line, delim, &is))
			return false;
		n++;
	}
	return is;
}

static unsigned
probe_available_header(const struct csv_head *head)
{
	struct csv_header l;
	char delim;

	return csv_head_is(head, is_available_header, &l, &delim) &&
	    (l.known == 0 || !rows_say_installed(head->text, &l, delim)) ?
	    500 : 0;
}

enum { BITS_NAMES = 500, BITS_SEARCH = 200 };

/* Metasploit's "[+] KB2871997 is missing", and what Nessus writes above such
 * a list. */
static bool
says_missing(struct span line)
{
	uint32_t number;

	if (span_holdsi(line, SPAN("missing on the remote host")))
		return true;
	return span_ends(line, SPAN(" is missing")) &&
	    update_id_find(line, &number, 1) != 0;
}

/* {"PendingKBs": ...}; that there are none says nothing of the list beside
 * it. */
static bool
is_missing_json(struct span head)
{
	static const struct span keys[] = {
		SPAN("PendingKBs"), SPAN("MissingKBs"),
		SPAN("MissingUpdates"), SPAN("PendingUpdates"),
	};

	head = span_trim(head);
	if (head.n == 0 || (head.p[0] != '{' && head.p[0] != '['))
		return false;
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (shape_json_fills_key(head, keys[i]))
			return true;
	return false;
}

static unsigned
probe_available(const struct head *head)
{
	struct span text = head->text;
	struct available_names names = { .kb = false };
	unsigned found = 0, other = 0;
	bool flags = false;
	struct span line;

	if (is_missing_json(text))
		return BITS_NAMES;
	while (lines_split(&text, &line)) {
		if ((begins_heading(line) && is_heading(line)) ||
		    says_missing(span_trim(line)))
			return BITS_NAMES;
		note_property(&names, line, &flags);
		if (is_search_line(line))
			found++;
		else
			other += span_trim(line).n != 0;
	}
	if (flags && are_available(&names))
		return BITS_NAMES;
	return found > other ? BITS_SEARCH : 0;
}

const struct importer import_available = {
	.name = "available-updates",
	.probe_header = probe_available_header,
	.probe = probe_available,
	.bids_upto = BITS_NAMES,
	.refused_as = DIAG_REFUSED,
	.refusal = "these updates are available or missing; export the "
	    "installed ones with Get-HotFix | Export-Csv",
};

/* A folder of exports often holds yesterday's report too; a list as CSV is
 * not refused, it is an input. */
enum column { COLUMN_STATUS, COLUMN_UPDATE, COLUMN_COVERED_ON, COLUMN_COUNT };

static const struct csv_name report_names[COLUMN_COUNT] = {
	{ SPAN("status"), COLUMN_STATUS },
	{ SPAN("update"), COLUMN_UPDATE },
	{ SPAN("covered_on"), COLUMN_COVERED_ON },
};

static bool
is_report_header(const struct span *fields, size_t n, struct csv_header *l)
{
	return csv_header_all(l, report_names, COLUMN_COUNT, fields, n);
}

static unsigned
probe_report_header(const struct csv_head *head)
{
	struct csv_header l;
	char delim;

	return csv_head_is(head, is_report_header, &l, &delim) ? 1000 : 0;
}

static bool
is_page(struct span head)
{
	head = span_upto(head, 1024);
	return span_starts(head, SPAN("<!DOCTYPE html>")) &&
	    span_find_span(head, SPAN("\n<meta name=\"generator\" "
	    "content=\"kbdiff ")) != head.n;
}

/* Reports for people end with what made them. */
static unsigned
probe_report(const struct head *head)
{
	struct span text = head->text;
	static const struct span made = SPAN("Made by "), by = SPAN("kbdiff ");
	size_t at, begin;

	if (span_starts(span_trim(text), SPAN("{\"kbdiff\":")) ||
	    is_page(text))
		return 1000;
	for (size_t from = 0; (at = from + span_find_span(span_from(text,
	    from), by)) != text.n; from = at + 1) {
		if (!span_ends(span_upto(text, at), made))
			continue;
		begin = at - made.n;
		/* In a sheet it is a cell. */
		begin -= begin != 0 && text.p[begin - 1] == '"';
		if (begin == 0 || text.p[begin - 1] == '\n' ||
		    text.p[begin - 1] == '\r')
			return 1000;
	}
	return 0;
}

const struct importer import_kbdiff_report = {
	.name = "kbdiff-report",
	.kind = LIST_ANY,
	.probe_header = probe_report_header,
	.probe = probe_report,
	.refused_as = DIAG_OWN_REPORT,
	.refusal = "give the exports it was made from",
};

/* wmic has no stylesheet for a format, as on localised Windows 7. */
enum { BITS_ERROR = 100, LINES_MAX = 4 };

/* The error and next to nothing else. */
static unsigned
probe_wmic_error(const struct head *head)
{
	struct span text = head->text;
	static const struct span says = SPAN("Invalid XSL format");
	unsigned lines = 0;
	bool found = false;
	struct span line;

	if (!head->whole || span_find_span(text, says) == text.n)
		return 0;
	while (lines_split(&text, &line)) {
		lines += span_trim(line).n != 0;
		found |= span_find_span(line, says) != line.n;
	}
	return found && lines <= LINES_MAX ? BITS_ERROR : 0;
}

const struct importer import_wmic_error = {
	.name = "wmic-error",
	.probe = probe_wmic_error,
	.bids_upto = BITS_ERROR,
	.refused_as = DIAG_FAILED,
	.refusal = "wmic found no stylesheet for its /format; export with "
	    "'wmic "
	    "qfe list' alone, or with Get-HotFix | Export-Csv",
};

/* Compare-Object's result has both sides in one column, and that of diff in
 * one text. */
static bool
is_comparison_header(const struct span *fields, size_t n, struct csv_header *l)
{
	csv_header_clear(l, n);
	for (size_t i = 0; i < n; i++)
		if (span_eqi(span_trim(fields[i]), SPAN("SideIndicator")))
			return n > 1;
	return false;
}

static unsigned
probe_comparison_header(const struct csv_head *head)
{
	struct csv_header l;
	char delim;

	return csv_head_is(head, is_comparison_header, &l, &delim) ? 900 : 0;
}

/* "5d4", "12,14c12", "3a4,5": what diff writes above lines that differ. */
static bool
is_change(struct span line)
{
	bool letter = false;
	size_t n = 0;

	if (line.n < 3 || line.n > 40 || !ascii_digit(line.p[0]) ||
	    !ascii_digit(line.p[line.n - 1]))
		return false;
	for (; n < line.n; n++) {
		if (memchr("acd", line.p[n], 3) != NULL && !letter)
			letter = true;
		else if (!ascii_digit(line.p[n]) && line.p[n] != ',')
			return false;
	}
	return letter;
}

static bool
holds(struct span text, struct span what)
{
	return span_find_span(text, what) != text.n;
}

/* Nearly no list has any of the signs that a diff has. */
static bool
may_be_diff(struct span text, bool arrows)
{
	return holds(text, SPAN("@@ -")) || holds(text, SPAN("*** ")) ||
	    (arrows && (holds(text, SPAN("< ")) || holds(text, SPAN("> "))));
}

/* "@@ -1,9 +1,8 @@" and "*** 1,5 ****" of diff -u and -c, "5d4" of diff with a
 * line of one side below it. */
static bool
is_diff(struct span text, bool arrows)
{
	struct span line;
	bool change = false;

	if (!may_be_diff(text, arrows))
		return false;
	while (lines_split(&text, &line)) {
		if ((span_starts(line, SPAN("@@ -")) && span_find_span(line,
		    SPAN(" @@")) != line.n) || (span_starts(line,
		    SPAN("*** ")) && span_ends(line, SPAN(" ****")) &&
		    line.n > 9 && ascii_digit(line.p[4])))
			return true;
		if (change && (span_starts(line, SPAN("< ")) ||
		    span_starts(line, SPAN("> "))))
			return true;
		change = is_change(line);
	}
	return false;
}

/* The names over its table, or a property of its list. */
static unsigned
probe_comparison(const struct head *head)
{
	struct span text = head->text;
	bool arrows = span_find(text, '<') != text.n ||
	    span_find(text, '>') != text.n;

	if (is_diff(text, arrows))
		return 900;
	return arrows && holds(text, SPAN("SideIndicator")) &&
	    (holds(text, SPAN("=>")) || holds(text, SPAN("<="))) ? 900 : 0;
}

const struct importer import_comparison = {
	.name = "compare-object",
	.probe_header = probe_comparison_header,
	.probe = probe_comparison,
	.bids_upto = 900,
	.refused_as = DIAG_REFUSED,
	.refusal = "a result of Compare-Object or diff; give the two lists it "
	    "compared",
};

/* msinfo32 describes a system without its updates. */
static unsigned
probe_msinfo(const struct head *head)
{
	struct span text = span_upto(head->text, 4096);

	return span_find_span(text, SPAN("System Information report written"))
	    != text.n || span_find_span(text, SPAN("<MsInfo>")) != text.n ?
	    900 : 0;
}

const struct importer import_msinfo = {
	.name = "msinfo32",
	.probe = probe_msinfo,
	.bids_upto = 900,
	.refused_as = DIAG_REFUSED,
	.refusal = "msinfo32 lists no updates; export them with Get-HotFix | "
	    "Export-Csv",
};

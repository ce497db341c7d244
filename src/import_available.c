/*
 * Lists of updates that are missing or available, which look like lists of
 * installed ones: recognised to be refused (formats.md, section 0, rule 8).
 */
#include "kbdiff/csv_table.h"
#include "kbdiff/importer.h"
#include "kbdiff/lines.h"
#include "kbdiff/update.h"

/* "KB4100347: 2018-10 Update for Windows 10 ... (KB4100347)", from a search
 * of the Windows Update Agent. */
static bool
is_search_line(struct span line)
{
	size_t n = span_find(line, ':');

	return n != line.n && n != 0 && line.p[0] == 'K' &&
	    update_is_number(span_upto(line, n)) &&
	    span_trim(span_from(line, n + 1)).n > 10;
}

/* The heading of Get-WindowsUpdate and Get-WUList. */
static bool
is_heading(struct span line)
{
	static const struct span words[] = {
		{ "ComputerName", 12 }, { "Status", 6 }, { "KB", 2 },
		{ "Size", 4 }, { "Title", 5 },
	};
	size_t n;

	line = span_trim(line);
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		n = span_find(line, ' ');
		if (!span_eqi(span_upto(line, n), words[i]))
			return false;
		line = span_trim(span_from(line, n));
	}
	return line.n == 0;
}

/* Its C, in any case: most lines need no closer look. */
static bool
begins_heading(struct span line)
{
	while (line.n != 0 && ascii_blank(line.p[0]))
		line = span_from(line, 1);
	return line.n != 0 && ascii_lower(line.p[0]) == 'c';
}

static bool
is_header(const struct span *fields, size_t n, struct csv_layout *l)
{
	static const struct span names[] = {
		{ "PendingKBs", 10 }, { "MissingKBs", 10 },
		{ "MissingUpdates", 14 }, { "PendingUpdates", 14 },
	};

	csv_layout_clear(l, n);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < sizeof names / sizeof *names; k++)
			if (span_eqi(span_trim(fields[i]), names[k]))
				return n > 1;
	return false;
}

static unsigned
probe_header(struct span head)
{
	struct csv_layout l;
	char delim;

	return csv_header_find(head, is_header, &l, &delim) ? 500 : 0;
}

static unsigned
probe(struct span head, bool whole)
{
	struct span line;
	unsigned found = 0, other = 0;

	(void)whole;
	while (lines_split(&head, &line)) {
		if (begins_heading(line) && is_heading(line))
			return 500;
		if (is_search_line(line))
			found++;
		else
			other += span_trim(line).n != 0;
	}
	return found > other ? 200 : 0;
}

const struct importer import_available = {
	.name = "available-updates",
	.probe_header = probe_header,
	.probe = probe,
	.refused_as = DIAG_REFUSED,
	.refusal = "these updates are available or missing; export what is "
	    "installed, by Get-HotFix | Export-Csv",
};

/*
 * What wmic writes where it has no stylesheet for a format, as on localised
 * Windows 7 (formats.md, section 4): recognised to be explained.
 */
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines.h"

enum { BITS_ERROR = 100, LINES_MAX = 4 };

/* The error and next to nothing else. */
static unsigned
probe(const struct head *head)
{
	struct span text = head->text;
	static const struct span says = { "Invalid XSL format", 18 };
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
	.probe = probe,
	.bids_upto = BITS_ERROR,
	.refused_as = DIAG_REFUSED,
	.refusal = "wmic found no stylesheet for the format that was asked "
	    "for and wrote only an error; export with 'wmic qfe list' without "
	    "/format, or by Get-HotFix | Export-Csv",
};

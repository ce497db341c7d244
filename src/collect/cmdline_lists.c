#include "cmdline_lists.h"
#include "cmdline_text.h"

bool
cmdline_lists_updates(struct span s)
{
	static const struct span sources[] = {
		SPAN("hotfix"), SPAN("quickfix"), SPAN("qfe"),
		SPAN("Invoke-Command"), SPAN("icm "), SPAN("wmic"),
		SPAN("systeminfo"),
	};

	return SPAN_ANY(s, sources, span_holdsi);
}

bool
cmdline_lists_begin(struct span line)
{
	struct span rest = span_trim(line), word;

	while (rest.n != 0 && ascii_any(rest.p[0], "(@"))
		rest = span_from(rest, 1);
	word = cmdline_text_take_name(&rest);
	switch (cmdline_text_named(word)) {
	case CMDLINE_HOTFIX:
		/* "Get-HotFix : Cannot find ..." */
		return !span_starts(span_trim(rest), SPAN(":"));
	case CMDLINE_CIM:
	case CMDLINE_WMIC:
	case CMDLINE_REMOTE:
		return rest.n != 0 && ascii_blank(rest.p[0]) &&
		    cmdline_lists_updates(rest) && span_trim(rest).p[0] != ':';
	default:
		return false;
	}
}

bool
cmdline_lists_offline(struct span command)
{
	if (span_holdsi(command, SPAN("Get-WindowsPackage")))
		return span_holdsi(command, SPAN(" -Path "));
	return span_holdsi(command, SPAN("dism")) && (span_holdsi(command,
	    SPAN(" /image:")) || span_holdsi(command, SPAN(" -image:")));
}

/* What stands before a command that was given; an order, "run", is none. */
static bool
tells_of_command(struct span before)
{
	static const struct span words[] = {
		SPAN("with"), SPAN("by"), SPAN("using"), SPAN("from"),
		SPAN("of"), SPAN("via"), SPAN("ran"), SPAN("was"), SPAN("mit"),
		SPAN("durch"), SPAN("von"), SPAN("avec"), SPAN("par"),
		SPAN("con"), SPAN("com"), SPAN("met"), SPAN("door"),
		SPAN("med"), SPAN("af"), SPAN("av"), SPAN("per"),
	};
	bool quoted = false;
	size_t at;

	while (before.n != 0 && ascii_any(before.p[before.n - 1], " \t`'\"(")) {
		quoted |= !ascii_blank(before.p[before.n - 1]);
		before.n--;
	}
	/* "# Get-HotFix | ...", "> Get-HotFix | ..." */
	while (before.n != 0 && ascii_any(before.p[before.n - 1], "#>$%/"))
		before.n--;
	if (before.n == 0)
		return true;
	for (at = before.n; at != 0 && !ascii_blank(before.p[at - 1]); )
		at--;
	before = span_from(before, at);
	if (quoted || before.p[before.n - 1] == ':')
		return true;
	return SPAN_ANY(before, words, span_eqi);
}

/* Behind its name stands what commands have there, and no prose: "the list of
 * Get-HotFix on EX01". */
static bool
goes_on_as_command(struct span command)
{
	struct span word = cmdline_text_take_name(&command);

	command = span_trim(command);
	return !span_eqi(word, SPAN("Get-HotFix")) || (command.n != 0 &&
	    ascii_any(command.p[0], "|-)"));
}

struct span
cmdline_lists_told(struct span line)
{
	struct span rest;

	if (!cmdline_lists_updates(line))
		return SPAN_NONE;
	for (size_t i = 1; i < line.n; i++) {
		rest = span_from(line, i);
		if (ascii_any(line.p[i - 1], " \t`'\"(") &&
		    ascii_any(ascii_lower(rest.p[0]), "gwpis") &&
		    cmdline_lists_begin(rest) && goes_on_as_command(rest) &&
		    tells_of_command(span_upto(line, i)))
			return rest;
	}
	return SPAN_NONE;
}

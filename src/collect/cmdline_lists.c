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

/* "IsInstalled=0": *rest begins behind it. */
static bool
take_criterion(struct span *rest)
{
	static const struct span name = SPAN("IsInstalled");
	static const struct span noes[] = {
		SPAN("=0"), SPAN("= 0"), SPAN("=false"), SPAN("= false"),
		SPAN("-eq 0"), SPAN("-eq $false"), SPAN("eq false"),
		SPAN("==0"), SPAN("== 0"),
	};
	struct span s = *rest;

	while (s.n != 0 && !span_startsi(s, name))
		s = span_from(s, 1);
	s = span_trim(span_from(s, name.n));
	for (size_t i = 0; i < sizeof noes / sizeof *noes; i++)
		if (span_startsi(s, noes[i])) {
			*rest = span_from(s, noes[i].n);
			return true;
		}
	return false;
}

/* Nothing but other criteria stands behind it, and a label before it: "Search
 * with IsInstalled=0 found nothing" is prose. */
static bool
is_criterion(struct span line)
{
	static const struct span goes_on[] = {
		SPAN(" and "), SPAN(" or "), SPAN(")"), SPAN("'"), SPAN("\""),
		SPAN(","), SPAN(";"), SPAN(" ("), SPAN("`"), SPAN("]"),
	};
	static const struct span nothing[] = {
		SPAN("no "), SPAN("not "), SPAN("nothing "), SPAN("keine "),
		SPAN("# no "), SPAN("# nothing "), SPAN("# keine "),
	};
	struct span rest = line, again;

	if (SPAN_ANY(line, nothing, span_startsi) || !take_criterion(&rest))
		return false;
	again = rest;
	return !take_criterion(&again) && !span_holdsi(line, SPAN(
	    "IsInstalled=1")) && (rest.n == 0 || SPAN_ANY(rest, goes_on,
	    span_startsi));
}

/* Behind a prompt or the sign of a remark. */
static struct span
without_signs(struct span line)
{
	line = span_trim(line);
	while (line.n != 0 && ascii_any(line.p[0], "#/*;>-<! "))
		line = span_from(line, 1);
	if (span_startsi(line, SPAN("PS")) && span_find(line, '>') != line.n)
		line = span_from(line, span_find(line, '>') + 1);
	return span_trim(line);
}

bool
cmdline_lists_available(struct span line)
{
	static const struct span names[] = {
		SPAN("Get-WindowsUpdate"), SPAN("Get-WUList"),
	};
	static const struct span others[] = {
		SPAN("-IsInstalled"), SPAN("-Install"), SPAN("-AcceptAll"),
	};
	struct span rest = without_signs(line), word;

	if (is_criterion(span_trim(line)))
		return true;
	word = cmdline_text_take_name(&rest);
	rest = span_trim(rest);
	return SPAN_ANY(word, names, span_eqi) && (rest.n == 0 || ascii_any(
	    rest.p[0], "-|>;")) && !SPAN_ANY(rest, others, span_holdsi);
}

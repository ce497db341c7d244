#include "cmdline_keeps.h"
#include "text_tools.h"

/* The program of awk or sed: the first text in quotes, or the first word that
 * is no option. */
static struct span
program_of(struct span rest)
{
	size_t n = 0;

	for (size_t i = 0; i < rest.n; i++)
		if (rest.p[i] == '\'' || rest.p[i] == '"') {
			n = span_find(span_from(rest, i + 1), rest.p[i]);
			return span_trim(span_upto(span_from(rest, i + 1), n));
		}
	for (rest = span_trim(rest); rest.n != 0 && rest.p[0] == '-';
	    rest = span_trim(span_from(rest, n)))
		for (n = 0; n < rest.n && !ascii_blank(rest.p[n]); n++)
			continue;
	for (n = 0; n < rest.n && !ascii_blank(rest.p[n]); n++)
		continue;
	return span_upto(rest, n);
}

/* What stands between the slashes that a program begins with. */
static struct span
between_slashes(struct span s)
{
	s = span_from(s, 1);
	return span_upto(s, span_find(s, '/'));
}

/* A pattern that takes lines: not any KB, nor all but the first or blanks. */
static bool
awk_drops(struct span program)
{
	struct span pattern = span_trim(span_upto(program, span_find(program,
	    '{')));
	struct span action = span_from(program, pattern.n), word;
	char before;

	while (cmdline_text_take_word(&action, &word, &before))
		if (span_eq(word, SPAN("if")) || span_eq(word, SPAN("next")) ||
		    span_eq(word, SPAN("exit")))
			return true;
	if (pattern.n != 0 && pattern.p[0] == '/')
		return !cmdline_keeps_found(between_slashes(pattern));
	return pattern.n != 0 && !span_eq(pattern, SPAN("1")) &&
	    !span_eq(pattern, SPAN("NF")) && !span_eq(pattern, SPAN("BEGIN")) &&
	    !span_starts(pattern, SPAN("NR>")) &&
	    !span_starts(pattern, SPAN("NR >")) &&
	    !span_starts(pattern, SPAN("NR!=1")) &&
	    !span_starts(pattern, SPAN("!seen["));
}

/* "-n +2" leaves out no more than names and what stands around them. */
static bool
tail_drops(struct span rest)
{
	size_t n = span_find(rest, '+');

	rest = span_from(rest, n < rest.n ? n + 1 : n);
	n = span_digits(rest);
	return n != 1 || rest.p[0] > '4';
}

/* "select(...)", ".[:5]", ".[0]", "first(...)" of jq's program. */
static bool
jq_drops(struct span program)
{
	static const struct span parts[] = {
		SPAN("select("), SPAN("limit("), SPAN("first"), SPAN("last"),
	};
	size_t at;

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (span_find_span(program, parts[i]) < program.n)
			return true;
	while ((at = span_find(program, '[')) + 1 < program.n) {
		program = span_from(program, at + 1);
		if (ascii_digit(program.p[0]) || ascii_any(program.p[0], ":-"))
			return true;
	}
	return false;
}

/* "-n" prints what the program names, any other takes out lines or ends. */
static bool
sed_drops(struct span rest)
{
	struct span program = program_of(rest);
	bool names = span_startsi(span_trim(rest), SPAN("-n"));
	char last;

	if (program.n == 0)
		return false;
	if (names)
		return program.p[0] != '/' ||
		    !cmdline_keeps_found(between_slashes(program));
	last = program.p[program.n - 1];
	if (program.p[0] == 's' || (last != 'd' && last != 'q'))
		return false;
	return !span_eq(program, SPAN("1d")) &&
	    !span_starts(program, SPAN("/^$")) &&
	    !span_starts(program, SPAN("/^\\s")) &&
	    !span_starts(program, SPAN("/^[[:"));
}

bool
text_tools_drop(enum cmdline tool, struct span rest)
{
	switch (tool) {
	case CMDLINE_TAIL:
		return tail_drops(rest);
	case CMDLINE_JQ:
		return jq_drops(program_of(rest));
	case CMDLINE_AWK:
		return awk_drops(program_of(rest));
	default:
		return sed_drops(rest);
	}
}

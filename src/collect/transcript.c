#include "kbdiff/collect/transcript.h"
#include "kbdiff/input/lines.h"

bool
transcript_fence(struct span line)
{
	line = span_trim(line);
	return span_starts(line, SPAN("```")) || span_starts(line,
	    SPAN("~~~"));
}

static bool
is_path(struct span s)
{
	return s.n > 1 && ((s.p[1] == ':' && ((ascii_lower(s.p[0]) >= 'a' &&
	    ascii_lower(s.p[0]) <= 'z'))) || span_starts(s, SPAN("\\\\")));
}

bool
transcript_prompt(struct span line)
{
	size_t bracket;

	if (span_find(line, '>') == line.n)
		return false;
	line = span_trim(line);
	if (line.n != 0 && line.p[0] == '[' && (bracket = span_find_span(line,
	    SPAN("]: PS "))) != line.n)
		line = span_from(line, bracket + 3);
	if (span_find(line, '>') == line.n)
		return false;
	if (span_starts(line, SPAN("PS ")))
		line = span_from(line, 3);
	return is_path(line);
}

bool
transcript_export(struct span line)
{
	return transcript_fence(line) || transcript_prompt(line);
}

/* Below so many lines of text nobody looks for an export. */
#define LINES_MAX	50

/* Nearly no text holds what would be needed. */
static bool
may_hold_export(struct span text)
{
	return span_find(text, '>') != text.n ||
	    span_find_span(text, SPAN("```")) != text.n ||
	    span_find_span(text, SPAN("~~~")) != text.n;
}

bool
transcript_below(struct span *rest, size_t *lines)
{
	struct span line;

	if (!may_hold_export(*rest))
		return false;
	while (*lines < LINES_MAX && lines_split(rest, &line)) {
		++*lines;
		if (transcript_export(line))
			return true;
	}
	return false;
}

/* "10.0.20348.2113" before a closing bracket. */
static bool
take_version(struct span s, struct span *version)
{
	size_t n = 0, dots = 0;

	while (n < s.n && (ascii_digit(s.p[n]) || s.p[n] == '.'))
		dots += s.p[n++] == '.';
	if (n == s.n || s.p[n] != ']' || dots < 2 || dots > 3 ||
	    !ascii_digit(s.p[0]) || !ascii_digit(s.p[n - 1]))
		return false;
	*version = span_upto(s, n);
	return true;
}

/* The next banner's version; what is behind it stays in *rest. */
static bool
next_banner(struct span *rest, struct span *version)
{
	static const struct span begins = { "Microsoft Windows [", 19 };
	static const size_t word_max = 24;	/* Version, in any language */
	size_t at, n;

	while ((at = span_find_span(*rest, begins)) < rest->n) {
		*rest = span_from(*rest, at + begins.n);
		n = span_find(span_upto(*rest, word_max), ' ');
		if (take_version(span_from(*rest, n + 1), version))
			return true;
	}
	return false;
}

static bool
has_word(struct span text, struct span word)
{
	for (size_t at = 0; at + word.n <= text.n; at++)
		if (span_startsi(span_from(text, at), word))
			return true;
	return false;
}

/* Whether a command line in the text asks another machine, or an image. */
static bool
asks_another(struct span text)
{
	static const struct span words[] = {
		{ "/node:", 6 }, { " /s ", 4 }, { "-ComputerName ", 14 },
		{ " -cn ", 5 }, { " -Session ", 10 }, { "]: PS ", 6 },
		{ "PSSession", 9 }, { "psexec", 6 }, { "winrs ", 6 },
		{ "/image:", 7 },
	};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (has_word(text, words[i]))
			return true;
	return false;
}

struct span
transcript_banner(struct span text)
{
	struct span rest = text, first = SPAN_NONE, version;

	while (next_banner(&rest, &version)) {
		if (first.n != 0 && !span_eq(first, version))
			return SPAN_NONE;
		first = version;
	}
	return first.n != 0 && asks_another(text) ? SPAN_NONE : first;
}

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

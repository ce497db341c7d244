#include "kbdiff/around.h"

bool
around_fence(struct span line)
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
around_prompt(struct span line)
{
	size_t end, bracket;

	line = span_trim(line);
	bracket = span_find_span(line, SPAN("]: PS "));
	if (line.n != 0 && line.p[0] == '[' && bracket != line.n)
		line = span_from(line, bracket + 3);
	end = span_find(line, '>');
	if (end == line.n)
		return false;
	if (span_starts(line, SPAN("PS ")))
		line = span_from(line, 3);
	return is_path(line);
}

bool
around_export(struct span line)
{
	return around_fence(line) || around_prompt(line);
}

#include <string.h>

#include "kbdiff/input/lines_split.h"

/* CRs before an LF that are one end with it; in a longer run each CR ends a
 * line, or a run without an LF would be looked through again for each. */
#define CR_RUN_MAX	64

/* Bytes before the first CR or LF; all if there is none.  Neither is looked for
 * much further than the nearer one is. */
static size_t
before_end(struct span s)
{
	size_t seen = 0, lf, n;
	struct span part;

	for (size_t window = 256; seen < s.n; window *= 2) {
		part = span_upto(span_from(s, seen), window);
		lf = span_find(part, '\n');
		n = span_find(span_upto(part, lf), '\r');
		if (n != part.n)
			return seen + n;
		seen += part.n;
	}
	return s.n;
}

bool
lines_end(struct span s, bool last, size_t *n, size_t *end)
{
	size_t at;

	*n = before_end(s);
	*end = 1;
	for (at = *n; at < s.n && s.p[at] == '\r'; at++)
		if (at - *n == CR_RUN_MAX)
			return true;
	if (at == s.n && !last)
		return false;
	if (at < s.n && s.p[at] == '\n')
		*end = at - *n + 1;
	return *n < s.n;
}

bool
lines_split(struct span *rest, struct span *line)
{
	size_t n, end;

	if (rest->n == 0)
		return false;
	if (!lines_end(*rest, true, &n, &end)) {
		n = rest->n;
		end = 0;
	}
	*line = span_upto(*rest, n);
	*rest = span_from(*rest, n + end);
	return true;
}

/* How many bytes close a quote that a text opens and leaves open: two where
 * CSV doubles its quotes. */
static size_t
open_quote(struct span s)
{
	size_t open = 0, n;

	for (size_t i = 0; i < s.n; i += n) {
		n = 1;
		if (s.p[i] != '"')
			continue;
		n = i + 1 < s.n && s.p[i + 1] == '"' ? 2 : 1;
		open = open == 0 ? n : 0;
	}
	return open;
}

struct span
lines_text(struct span s)
{
	static const char around[] = " \t\r,;\"";
	struct span behind;
	size_t quote;

	while (s.n != 0 && memchr(around, s.p[0], sizeof around - 1) != NULL)
		s = span_from(s, 1);
	behind = s;
	while (s.n != 0 && memchr(around, s.p[s.n - 1], sizeof around - 1) !=
	    NULL)
		s.n--;
	quote = open_quote(s);
	if (span_starts(span_from(behind, s.n), span_upto(SPAN("\"\""),
	    quote)))
		s.n += quote;
	return s;
}

/* Whether a byte of the eight is less than a blank, as the end of a line is;
 * true also of some that are not of ASCII. */
static bool
may_hold_end(const char *eight)
{
	const uint64_t ones = 0x0101010101010101u;
	uint64_t word;

	memcpy(&word, eight, sizeof word);
	return ((word - ones * ' ') & ones * 0x80) != 0;
}

bool
lines_with(struct span *rest, char c, struct span *line)
{
	size_t at = span_find(*rest, c);

	if (at == rest->n)
		return false;
	while (at >= 8 && !may_hold_end(rest->p + at - 8))
		at -= 8;
	while (at != 0 && rest->p[at - 1] != '\n' && rest->p[at - 1] != '\r')
		at--;
	*rest = span_from(*rest, at);
	return lines_split(rest, line);
}

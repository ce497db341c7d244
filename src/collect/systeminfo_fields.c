#include "kbdiff/collect/systeminfo_fields.h"

size_t
systeminfo_indent(struct span s)
{
	size_t n = 0;

	while (s.n - n >= 8 && memcmp(s.p + n, "        ", 8) == 0)
		n += 8;
	while (n < s.n && ascii_blank(s.p[n]))
		n++;
	return n;
}

/* "[12]: text"; French processors have a no-break space before the colon. */
bool
systeminfo_index(struct span s, struct span *text)
{
	size_t n = 1;

	if (s.n < 3 || s.p[0] != '[')
		return false;
	while (n < s.n && ascii_digit(s.p[n]))
		n++;
	if (n < 2 || n + 1 >= s.n || s.p[n] != ']')
		return false;
	for (n++; n < s.n && (unsigned char)s.p[n] >= 0x80; n++)
		continue;
	if (n >= s.n || s.p[n] != ':')
		return false;
	*text = span_trim(span_from(s, n + 1));
	return true;
}

/* "31.Label: value", where somebody numbered the lines. */
static struct span
without_number(struct span s)
{
	size_t n = 0;

	while (n < s.n && ascii_digit(s.p[n]))
		n++;
	return n != 0 && n + 1 < s.n && s.p[n] == '.' &&
	    !ascii_digit(s.p[n + 1]) ? span_trim(span_from(s, n + 1)) : s;
}

/* Splits at the first colon; a label begins with no digit, bracket or the
 * like. */
bool
systeminfo_pair(struct span s, struct span *label, struct span *value)
{
	size_t n;

	s = without_number(s);
	n = span_find(s, ':');

	if (n == s.n || n == 0 || ascii_digit(s.p[0]) ||
	    memchr("[{\"<#>|-", s.p[0], 8) != NULL)
		return false;
	*label = span_trim(span_upto(s, n));
	*value = span_trim(span_from(s, n + 1));
	return label->n != 0 && label->n <= 100;
}

/* 10.0.17763 of "10.0.17763 N/A Build 17763"; a revision may stand behind
 * it. */
struct span
systeminfo_version(struct span value)
{
	size_t at = 0, dots = 0;

	for (; at < value.n; at++) {
		if (value.p[at] == '.' && at != 0 && dots < 3)
			dots++;
		else if (!ascii_digit(value.p[at]))
			break;
	}
	if (dots < 2 || !ascii_digit(value.p[at - 1]) ||
	    !ascii_digit(value.p[0]) || (at < value.n && value.p[at] != ' '))
		return SPAN_NONE;
	return span_upto(value, at);
}

bool
systeminfo_os_name(struct span value)
{
	return span_find(value, '\\') == value.n &&
	    (span_find_span(value, SPAN("Windows")) != value.n ||
	    span_find_span(value, SPAN("Hyper-V Server")) != value.n);
}

struct span
systeminfo_unquote(struct span s)
{
	size_t n = systeminfo_indent(s);
	struct span rest = span_from(s, n);

	if (span_startsi(rest, SPAN("REM")) && rest.n > 3 &&
	    (ascii_blank(rest.p[3]) || rest.p[3] == ':'))
		rest = span_from(rest, 3);
	while (rest.n != 0 && (rest.p[0] == '>' || rest.p[0] == '|'))
		rest = span_from(rest, 1);
	if (span_starts(rest, SPAN("::")))
		rest = span_from(rest, 2);
	if (rest.p == s.p + n)
		return s;
	n = rest.n;
	while (n != 0 && ascii_blank(rest.p[n - 1]))
		n--;
	return n != 0 && rest.p[n - 1] == '|' ? span_upto(rest, n - 1) : rest;
}

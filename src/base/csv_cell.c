#include "kbdiff/base/csv_cell.h"
#include "kbdiff/base/visible.h"

/* -12, +3.50: what a spreadsheet reads as a number, and nothing else. */
static bool
is_number(struct span s)
{
	size_t digits = 0, points = 0;

	if (s.n != 0 && (s.p[0] == '-' || s.p[0] == '+'))
		s = span_from(s, 1);
	for (size_t i = 0; i < s.n; i++) {
		if (ascii_digit(s.p[i]))
			digits++;
		else if (s.p[i] != '.' || points++ != 0)
			return false;
	}
	return digits != 0;
}

/* The signs that begin a formula, as wide as they may be. */
static bool
is_formula_sign(struct span s)
{
	static const struct span wide[] = {
		SPAN("\xef\xbc\x9d"), SPAN("\xef\xbc\x8b"),
		SPAN("\xef\xbc\x8d"), SPAN("\xef\xbc\xa0"),
	};

	if (s.n == 0 || memchr("=+-@\t\r", s.p[0], 6) != NULL)
		return s.n != 0;
	return SPAN_ANY(s, wide, span_starts);
}

/* What a spreadsheet passes over before a formula. */
static struct span
skip_front(struct span s)
{
	while (s.n != 0 && memchr(" \n\"'", s.p[0], 4) != NULL)
		s = span_from(s, 1);
	return s;
}

static bool
is_formula(struct span s)
{
	struct span rest = skip_front(s);

	return is_formula_sign(rest) && !(rest.n == s.n && is_number(s));
}

/* The bytes of a text up to where a guard stands or is to stand: at its front,
 * or behind a semicolon, at which many spreadsheets split a row, whatever
 * quotes it has. */
static size_t
before_guard(struct span s, bool front, bool stands)
{
	struct span rest;
	size_t at = 0;

	for (;; front = false) {
		if (!front) {
			at += span_find(span_from(s, at), ';') + 1;
			if (at >= s.n)
				return s.n;
		}
		rest = span_from(s, at + stands);
		if ((!stands || (at < s.n && s.p[at] == '\'')) &&
		    (front ? is_formula(rest) :
		    is_formula_sign(skip_front(rest))))
			return at;
	}
}

static bool
needs_quotes(char c)
{
	return c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';';
}

static bool
is_quoted(struct span s)
{
	if (s.n != 0 && (ascii_blank(s.p[0]) || ascii_blank(s.p[s.n - 1])))
		return true;
	for (size_t i = 0; i < s.n; i++)
		if (needs_quotes(s.p[i]))
			return true;
	return is_formula(s);
}

static void
put_doubled(struct out *o, struct span s)
{
	size_t n;

	while (s.n != 0) {
		n = span_find(s, '"');
		out_visible(o, span_upto(s, n));
		out_str(o, n < s.n ? "\"\"" : "");
		s = span_from(s, n + 1);
	}
}

void
csv_cell_put(struct out *o, struct span s)
{
	bool quoted = is_quoted(s), front = true;
	size_t n;

	if (quoted)
		out_char(o, '"');
	for (;; s = span_from(s, n), front = false) {
		n = before_guard(s, front, false);
		put_doubled(o, span_upto(s, n));
		if (n == s.n)
			break;
		out_char(o, '\'');
	}
	if (quoted)
		out_char(o, '"');
}

struct span
csv_cell_text(struct span s, struct arena *a)
{
	bool front = true;
	size_t n, length = 0;
	char *p;

	s = visible_undo(s, a);
	if (span_find(s, '\'') == s.n)
		return s;
	n = before_guard(s, true, true);
	if (n == s.n)
		return s;
	p = arena_alloc(a, s.n);
	for (;; s = span_from(s, n + 1), front = false) {
		n = before_guard(s, front, true);
		memcpy(p + length, s.p, n);
		length += n;
		if (n == s.n)
			break;
	}
	return (struct span){ p, length };
}

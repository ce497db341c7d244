#include <stdlib.h>

#include "escape.h"

/* Text whose control bytes are visible, and where in it. */
struct scan {
	char		*buf;		/* to be freed */
	struct span	 text;
	size_t		 at;
};

static void
begin(struct scan *s, struct span text)
{
	struct out o = out_to(&s->buf, &s->text.n);

	out_visible(&o, text);
	out_end(&o);
	s->text.p = s->buf;
	s->at = 0;
}

/* The byte this far from where we are; 0 outside the text. */
static char
peek(const struct scan *s, long by)
{
	long i = (long)s->at + by;

	return i < 0 || (size_t)i >= s->text.n ? '\0' : s->text.p[i];
}

static bool
is_one_of(char c, const char *set)
{
	return c != '\0' && strchr(set, c) != NULL;
}

static bool
has_letters_before(const struct scan *s, const char *what)
{
	size_t n = strlen(what);

	return s->at >= n && span_eqi((struct span){ s->text.p + s->at - n,
	    n }, span_of(what));
}

/* Whether only digits stand before it, and a blank or nothing behind: "1. a"
 * begins a list, "17763.9245" does not. */
static bool
ends_number(const struct scan *s)
{
	size_t i;

	if (!is_one_of(peek(s, 1), " \t") && s->at + 1 != s->text.n)
		return false;
	for (i = 0; i < s->at; i++)
		if (!ascii_digit(s->text.p[i]))
			return false;
	return i != 0;
}

/*
 * Any mark of ASCII may stand behind a backslash.  What means something
 * anywhere always gets one; what begins a list or a heading gets it there,
 * and a colon or a dot where it would make a link.
 */
static bool
means_markdown(const struct scan *s)
{
	char c = peek(s, 0);

	if (is_one_of(c, "\\`*_{}[]<>|~&$!#@^"))
		return true;
	if (is_one_of(c, "-+="))
		return s->at == 0 || peek(s, -1) == c;
	if (c == ':')
		return peek(s, 1) == '/';
	if (c == '.')
		return ends_number(s) || has_letters_before(s, "www");
	return c == ')' && ends_number(s);
}

void
escape_markdown(struct out *o, struct span text)
{
	struct scan s;

	for (begin(&s, text); s.at < s.text.n; s.at++) {
		if (means_markdown(&s))
			out_char(o, '\\');
		out_char(o, peek(&s, 0));
	}
	free(s.buf);
}

/* Signs that Jira draws in pieces of text. */
static bool
begins_smiley(const struct scan *s)
{
	static const char *const words[] = { "(y)", "(n)", "(i)", "(x)",
	    "(on)", "(off)", "(flag)", "(flagoff)" };
	struct span rest = span_from(s->text, s->at);

	if (is_one_of(peek(s, 0), ":;") && is_one_of(peek(s, 1), ")(DPp"))
		return true;
	if (peek(s, 0) != '(')
		return false;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (span_startsi(rest, span_of(words[i])))
			return true;
	return is_one_of(peek(s, 1), "/!?+-*") && strchr(s->text.p + s->at,
	    ')') != NULL;
}

/*
 * Jira's backslash makes the next mark plain, but two of them break the line
 * and some renderers take a cell's end before they look for one: those are
 * written as the characters of HTML that Jira leaves alone.  So are the dot of
 * "h1." and what would be drawn as a picture.
 */
static bool
needs_number(const struct scan *s)
{
	char c = peek(s, 0);

	if (c == '.')
		return (s->at == 2 && (has_letters_before(s, "bq") ||
		    (ascii_lower(peek(s, -2)) == 'h' &&
		    ascii_digit(peek(s, -1))))) ||
		    has_letters_before(s, "www");
	return is_one_of(c, "\\|&@") || begins_smiley(s) ||
	    (c == ':' && peek(s, 1) == '/');
}

static bool
means_jira(const struct scan *s)
{
	char c = peek(s, 0);

	if (is_one_of(c, "{}[]*_!^~"))
		return true;
	if (is_one_of(c, "-+"))
		return !byte_of_word(peek(s, -1)) || !byte_of_word(peek(s, 1));
	if (c == '?')
		return peek(s, -1) == '?' || peek(s, 1) == '?';
	return c == '#' && s->at == 0;
}

void
escape_jira(struct out *o, struct span text)
{
	struct scan s;

	for (begin(&s, text); s.at < s.text.n; s.at++) {
		if (needs_number(&s)) {
			out_printf(o, "&#%d;", peek(&s, 0));
			continue;
		}
		if (means_jira(&s))
			out_char(o, '\\');
		out_char(o, peek(&s, 0));
	}
	free(s.buf);
}

void
escape_html(struct out *o, struct span text)
{
	struct scan s;

	for (begin(&s, text); s.at < s.text.n; s.at++)
		switch (peek(&s, 0)) {
		case '&':
			out_str(o, "&amp;");
			break;
		case '<':
			out_str(o, "&lt;");
			break;
		case '>':
			out_str(o, "&gt;");
			break;
		case '"':
			out_str(o, "&quot;");
			break;
		default:
			out_char(o, peek(&s, 0));
		}
	free(s.buf);
}

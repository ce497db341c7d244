#include <string.h>

#include "kbdiff/input/lines_split.h"
#include "text_cleaner.h"

/* Ctrl-Z, where a text of DOS ends: "copy a+b" leaves it between the two. */
#define END_OF_FILE	'\x1a'

/* So many lines show whether they are quoted. */
#define LINES_MAX	200
/* So many lines show whether all ids are. */
#define IDS_LINES_MAX	5000

/* ">= 17763.4974" is a requirement, and no quotation. */
static bool
is_quoted(struct span line, struct span sign)
{
	return (span_starts(line, sign) && !span_starts(line, SPAN(">="))) ||
	    span_eq(span_trim(line), span_trim(sign));
}

/* "KB5031361" */
static bool
has_id(struct span line)
{
	for (size_t i = 0; i + 8 <= line.n; i++)
		if (span_startsi(span_from(line, i), SPAN("KB")) &&
		    span_digits(span_from(line, i + 2)) >= 6)
			return true;
	return false;
}

/* A few words of an answer around a short list: every id is quoted. */
static bool
are_ids_quoted(struct span head, struct span sign)
{
	size_t ids = 0;
	struct span line;

	for (size_t n = 0; n < IDS_LINES_MAX && lines_split(&head, &line);
	    n++) {
		if (!has_id(line))
			continue;
		if (!is_quoted(line, sign))
			return false;
		ids++;
	}
	return ids > 1;
}

/* Whether most lines that are not blank begin with the sign.  Of signs of
 * comment all do: a list with many comments is none. */
static bool
are_quoted(struct span head, struct span sign)
{
	size_t quoted = 0, all = 0, content = 0, enough;
	struct span rest = head, line;

	while (all < LINES_MAX && lines_split(&rest, &line)) {
		if (span_trim(line).n == 0)
			continue;
		all++;
		if (!is_quoted(line, sign))
			continue;
		quoted++;
		content += span_trim(line).n > span_trim(sign).n;
	}
	enough = sign.p[0] == '>' ? all * 3 : all * 4;
	return content > 1 && (quoted * 4 >= enough || (sign.p[0] == '>' &&
	    are_ids_quoted(head, sign)));
}

/* "||Server||KB||", as Jira and Confluence write the names of columns: no bar
 * stands alone. */
static bool
is_jira(struct span line)
{
	size_t bars = 0;

	line = span_trim(line);
	if (!span_starts(line, SPAN("||")) || !span_ends(line, SPAN("||")))
		return false;
	for (size_t i = 0; i < line.n; i += 2) {
		i += span_find(span_from(line, i), '|');
		if (i + 1 >= line.n || line.p[i + 1] != '|' ||
		    (i + 2 < line.n && line.p[i + 2] == '|'))
			return false;
		bars++;
	}
	return bars > 2;
}

static bool
has_jira(struct span head)
{
	struct span line;

	if (span_find_span(head, SPAN("||")) == head.n)
		return false;
	while (lines_split(&head, &line))
		if (is_jira(line))
			return true;
	return false;
}

bool
text_cleaner_find(struct text_cleaner *d, struct span head, bool ascii)
{
	static const struct span signs[] = {
		SPAN("> "), SPAN("# "), SPAN("// "), SPAN(">"),
		SPAN("//"),
	};

	*d = (struct text_cleaner){ .sign = SPAN_NONE, .line_start = true };
	/* A list that kbdiff wrote says what it says. */
	if (span_starts(head, SPAN("host,update,variant,kind,")))
		return false;
	d->ends = span_find(head, END_OF_FILE) != head.n;
	d->colours = span_find(head, '\x1b') != head.n;
	d->blanks = !ascii &&
	    (span_find_span(head, SPAN("\xc2\xa0")) != head.n ||
	    span_find_span(head, SPAN("\xe2\x80\xaf")) != head.n);
	d->bars = has_jira(head);
	d->in_bars = BARS_FIRST;
	/* Nearly no text begins so. */
	if (head.n != 0 && (span_find(span_upto(head, 4096), '>') <
	    4096 || memchr("#/", head.p[0], 2) != NULL))
		for (size_t i = 0; i < sizeof signs / sizeof *signs &&
		    d->sign.n == 0; i++)
			if (are_quoted(head, signs[i]))
				d->sign = signs[i];
	return d->ends || d->colours || d->blanks || d->bars ||
	    d->sign.n != 0;
}

/* ESC [ 31 ; 1 m sets a colour; other sequences stay, as what they are.  True:
 * the byte is taken, and *n bytes of a sequence that is none are in to. */
static bool
is_escape(struct text_cleaner *d, char c, char *to, size_t *n)
{
	bool ends;

	*n = 0;
	if (d->escape == 0 && c != '\x1b')
		return false;
	d->sequence[d->escape++] = c;
	if (d->escape == 1 || (d->escape == 2 && c == '['))
		return true;
	ends = d->escape == 2 || (c != ';' && !ascii_digit(c)) ||
	    d->escape == sizeof d->sequence;
	if (ends && !(d->escape > 2 && c == 'm')) {
		memcpy(to, d->sequence, d->escape);
		*n = d->escape;
	}
	if (ends)
		d->escape = 0;
	return true;
}

/* A sign may come again, in mails that were answered twice. */
static size_t
put_sign(struct text_cleaner *d, char c, char *to, bool *taken)
{
	size_t n = d->at_sign;

	*taken = true;
	if (c == d->sign.p[n]) {
		if (++d->at_sign == d->sign.n)
			d->at_sign = 0;
		return 0;
	}
	/* "> " alone may have lost its blank. */
	*taken = false;
	d->line_start = false;
	d->at_sign = 0;
	if (n == 0 || ((c == '\r' || c == '\n') && n + 1 == d->sign.n))
		return 0;
	memcpy(to, d->sign.p, n);
	return n;
}

/* Two or three bytes of a blank become one; *taken: the byte is one of them,
 * or may be. */
static size_t
put_blank(struct text_cleaner *d, unsigned char c, char *to, bool *taken)
{
	static const char narrow[] = "\xe2\x80\xaf";
	unsigned seen = d->wide;

	*taken = true;
	if (seen == 0 && (c == 0xc2 || c == 0xe2)) {
		d->wide = c == 0xc2 ? 4 : 1;
		return 0;
	}
	if (seen == 4 && c == 0xa0) {
		d->wide = 0;
		*to = ' ';
		return 1;
	}
	if (seen == 1 && c == 0x80) {
		d->wide = 2;
		return 0;
	}
	if (seen == 2 && c == 0xaf) {
		d->wide = 0;
		*to = ' ';
		return 1;
	}
	*taken = false;
	d->wide = 0;
	if (seen == 4) {
		*to = '\xc2';
		return 1;
	}
	memcpy(to, narrow, seen);
	return seen;
}

/* The second of two bars becomes a blank, in a line that begins with two. */
static char
without_bar(struct text_cleaner *d, char c)
{
	bool second = c == '|' && d->at_bar;

	if (c == '\n' || c == '\r')
		d->in_bars = BARS_FIRST;
	else if (d->in_bars == BARS_FIRST)
		d->in_bars = c == '|' ? BARS_BEGIN : ascii_blank(c) ?
		    BARS_FIRST : BARS_SINGLE;
	else if (d->in_bars == BARS_BEGIN)
		d->in_bars = c == '|' ? BARS_DOUBLE : BARS_SINGLE;
	d->at_bar = c == '|' && !second;
	return second && d->in_bars == BARS_DOUBLE ? ' ' : c;
}

size_t
text_cleaner_take_off(struct text_cleaner *d, const char *from, size_t n,
    char *to)
{
	size_t out = 0, put;
	bool taken;

	for (size_t i = 0; i < n; i++) {
		if (d->ends && from[i] == END_OF_FILE)
			continue;
		if (d->colours && is_escape(d, from[i], to + out, &put)) {
			out += put;
			continue;
		}
		if (d->sign.n != 0 && d->line_start) {
			out += put_sign(d, from[i], to + out, &taken);
			if (taken)
				continue;
		}
		if (d->blanks) {
			out += put_blank(d, (unsigned char)from[i], to + out,
			    &taken);
			if (taken)
				continue;
		}
		if (from[i] == '\n' || from[i] == '\r') {
			d->line_start = true;
			d->at_sign = 0;
		}
		to[out++] = d->bars ? without_bar(d, from[i]) : from[i];
	}
	return out;
}

#include <errno.h>
#include <stdarg.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/base/system.h"
#include "kbdiff/base/utf8.h"

static void
fail(struct out *o)
{
	int err = system_write_error(o->f);

	if (o->err == 0)
		o->err = err;
}

/* Room for so many more bytes and a NUL. */
static char *
make_room(struct out *o, size_t more)
{
	size_t needed = *o->n + more + 1;

	if (needed > o->room) {
		o->room = needed < 64 ? 128 : needed * 2;
		*o->text = xreallocarray(*o->text, o->room, 1);
	}
	return *o->text + *o->n;
}

struct out
out_to(char **text, size_t *n)
{
	*text = NULL;
	*n = 0;
	return (struct out){ .text = text, .n = n };
}

void
out_end(struct out *o)
{
	*make_room(o, 0) = '\0';
}

static void
keep(struct out *o, const char *p, size_t n)
{
	memcpy(make_room(o, n), p, n);
	*o->n += n;
}

/* Up to so many bytes are put one by one sooner than fwrite has begun. */
#define BYTES_SHORT	16

void
out_span(struct out *o, struct span s)
{
	if (o->f == NULL)
		keep(o, s.n == 0 ? "" : s.p, s.n);
	else if (s.n <= BYTES_SHORT)
		for (size_t i = 0; i < s.n; i++)
			out_char(o, s.p[i]);
	else if (o->err == 0 && fwrite(s.p, 1, s.n, o->f) != s.n)
		fail(o);
}

void
out_str(struct out *o, const char *s)
{
	out_span(o, span_of(s));
}

void
out_char(struct out *o, char c)
{
	if (o->f == NULL)
		keep(o, &c, 1);
	else if (o->err == 0 && putc_unlocked(c, o->f) == EOF)
		fail(o);
}

void
out_repeat(struct out *o, char c, size_t n)
{
	while (n-- != 0)
		out_char(o, c);
}

static void
keep_printf(struct out *o, const char *fmt, va_list ap)
{
	va_list again;
	char *to = make_room(o, 0);
	size_t room = o->room - *o->n;
	int n;

	va_copy(again, ap);
	n = vsnprintf(to, room, fmt, ap);
	if (n > 0 && (size_t)n >= room)
		vsnprintf(make_room(o, (size_t)n), (size_t)n + 1, fmt, again);
	va_end(again);
	*o->n += n > 0 ? (size_t)n : 0;
}

void
out_printf(struct out *o, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	if (o->f == NULL)
		keep_printf(o, fmt, ap);
	else if (o->err == 0 && vfprintf(o->f, fmt, ap) < 0)
		fail(o);
	va_end(ap);
}

int
out_flush(struct out *o)
{
	if (o->f == NULL)
		return o->err;
	if (fflush(o->f) != 0 || ferror(o->f))
		fail(o);
	return o->err;
}

/* Bytes that can go out as they are: the printable, valid head of s, up to one
 * of the two that are escaped besides. */
static size_t
plain_run(struct span s, const char *escaped)
{
	size_t at = 0, n;
	uint32_t c;

	while (at < s.n) {
		c = (unsigned char)s.p[at];
		if (c >= 0x20 && c < 0x7f)
			n = c == (unsigned char)escaped[0] ||
			    c == (unsigned char)escaped[1] ? 0 : 1;
		else if ((n = utf8_scan(span_from(s, at), &c)) != 0 &&
		    utf8_is_control(c))
			n = 0;
		if (n == 0)
			break;
		at += n;
	}
	return at;
}

void
out_visible(struct out *o, struct span s)
{
	size_t n;
	uint32_t c;

	while (s.n != 0) {
		if ((n = plain_run(s, "\0")) != 0) {
			out_span(o, span_upto(s, n));
		} else if ((n = utf8_scan(s, &c)) != 0) {
			out_printf(o, c < 0x100 ? "\\x%02X" : "\\u%04X",
			    (unsigned)c);
		} else {
			out_printf(o, "\\x%02X", (unsigned char)s.p[0]);
			n = 1;
		}
		s = span_from(s, n);
	}
}

void
out_json(struct out *o, struct span s)
{
	size_t n;
	uint32_t c;

	out_char(o, '"');
	for (;;) {
		n = plain_run(s, "\"\\");
		out_span(o, span_upto(s, n));
		s = span_from(s, n);
		if (s.n == 0)
			break;
		if ((n = utf8_scan(s, &c)) == 0) {
			c = (unsigned char)s.p[0];
			n = 1;
		}
		if (c == '"' || c == '\\')
			out_printf(o, "\\%c", (int)c);
		else
			out_printf(o, "\\u%04X", (unsigned)c);
		s = span_from(s, n);
	}
	out_char(o, '"');
}

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

static bool
is_formula(struct span s)
{
	struct span rest = s;

	while (rest.n != 0 && rest.p[0] == '\'')
		rest = span_from(rest, 1);
	return rest.n != 0 && memchr("=+-@\t\r", rest.p[0], 6) != NULL &&
	    !(rest.n == s.n && is_number(s));
}

static bool
needs_quotes(char c)
{
	return c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';';
}

void
out_csv(struct out *o, struct span s)
{
	bool formula = is_formula(s), quote = formula;
	size_t n;

	for (size_t i = 0; i < s.n && !quote; i++)
		quote = needs_quotes(s.p[i]);
	if (s.n != 0 && (ascii_blank(s.p[0]) || ascii_blank(s.p[s.n - 1])))
		quote = true;
	if (quote)
		out_char(o, '"');
	if (formula)
		out_char(o, '\'');
	while (s.n != 0) {
		n = span_find(s, '"');
		out_visible(o, span_upto(s, n));
		s = span_from(s, n);
		if (s.n != 0) {
			out_str(o, "\"\"");
			s = span_from(s, 1);
		}
	}
	if (quote)
		out_char(o, '"');
}

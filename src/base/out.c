#include <stdarg.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/base/system.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/base/visible.h"

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

/* Bytes that can go out as they are; the escape of what follows them. */
static size_t
plain_run(struct span s, char escape[VISIBLE_ESCAPE_MAX], size_t *length,
    size_t *escaped)
{
	size_t at = 0, n;

	for (*length = *escaped = 0; at < s.n; at += n) {
		at += visible_plain(span_from(s, at));
		if (at == s.n)
			break;
		*length = visible_escape(span_from(s, at), escape, &n);
		if (*length != 0) {
			*escaped = n;
			break;
		}
	}
	return at;
}

void
out_visible(struct out *o, struct span s)
{
	char escape[VISIBLE_ESCAPE_MAX];
	size_t n, length, escaped;

	while (s.n != 0) {
		n = plain_run(s, escape, &length, &escaped);
		out_span(o, span_upto(s, n));
		out_span(o, (struct span){ escape, length });
		s = span_from(s, n + escaped);
	}
}

/* A character that JSON has as it is; escapes of people are none of its. */
static bool
is_plain_json(uint32_t c)
{
	return c != '"' && c != '\\' && !utf8_is_control(c);
}

static void
out_json_char(struct out *o, uint32_t c)
{
	if (c == '"' || c == '\\')
		out_printf(o, "\\%c", (int)c);
	else if (c > 0xffff)
		out_printf(o, "\\u%04X\\u%04X",
		    (unsigned)(0xd7c0 + (c >> 10)),
		    (unsigned)(0xdc00 + (c & 0x3ff)));
	else
		out_printf(o, "\\u%04X", (unsigned)c);
}

void
out_json(struct out *o, struct span s)
{
	size_t at = 0, n;
	uint32_t c;

	out_char(o, '"');
	while (at < s.n) {
		c = (unsigned char)s.p[at];
		n = c < 0x7f ? 1 : utf8_scan(span_from(s, at), &c);
		if (n != 0 && is_plain_json(c)) {
			at += n;
			continue;
		}
		out_span(o, span_upto(s, at));
		out_json_char(o, n == 0 ? (unsigned char)s.p[at] : c);
		s = span_from(s, at + (n == 0 ? 1 : n));
		at = 0;
	}
	out_span(o, s);
	out_char(o, '"');
}

#include <utf8proc.h>

#include "kbdiff/base/utf8.h"

/* Characters are ASCII most of the time: the library is not asked. */
size_t
utf8_scan(struct span s, uint32_t *c)
{
	utf8proc_int32_t got;
	utf8proc_ssize_t n;

	if (s.n == 0)
		return 0;
	if ((unsigned char)s.p[0] < 0x80) {
		if (c != NULL)
			*c = (unsigned char)s.p[0];
		return 1;
	}
	n = utf8proc_iterate((const utf8proc_uint8_t *)s.p,
	    s.n < UTF8_MAX ? (utf8proc_ssize_t)s.n : UTF8_MAX, &got);
	if (n <= 0)
		return 0;
	if (c != NULL)
		*c = (uint32_t)got;
	return (size_t)n;
}

size_t
utf8_length(char first)
{
	unsigned char b = (unsigned char)first;

	return b < 0x80 ? 1 : b < 0xc2 ? 0 : b < 0xe0 ? 2 : b < 0xf0 ? 3 :
	    b < 0xf5 ? 4 : 0;
}

size_t
utf8_offset(struct span s, size_t at)
{
	size_t i = 0, n;

	for (; at != 0 && i < s.n; at--) {
		n = utf8_scan(span_from(s, i), NULL);
		i += n == 0 ? 1 : n;
	}
	return i;
}

size_t
utf8_put(char *to, uint32_t c)
{
	return (size_t)utf8proc_encode_char((utf8proc_int32_t)c,
	    (utf8proc_uint8_t *)to);
}

bool
utf8_is_control(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c ||
	    c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
	    (c >= 0x2066 && c <= 0x2069) || c == 0xfffe || c == 0xffff;
}

uint32_t
utf8_lower(uint32_t c)
{
	if (c < 0x80)
		return (unsigned char)ascii_lower((char)c);
	return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

/* Terminals show a box for what is not assigned. */
size_t
utf8_width(uint32_t c)
{
	int w = utf8proc_charwidth((utf8proc_int32_t)c);

	if (w == 0 && utf8proc_category((utf8proc_int32_t)c) ==
	    UTF8PROC_CATEGORY_CN)
		return 1;
	return w < 0 ? 1 : (size_t)w;
}

static struct span
fold_ascii(struct span s, struct arena *a)
{
	char *p = arena_alloc(a, s.n + 1);

	for (size_t i = 0; i < s.n; i++)
		p[i] = ascii_lower(s.p[i]);
	p[s.n] = '\0';
	return (struct span){ p, s.n };
}

/* Code points that one becomes when it is folded. */
#define FOLDED_MAX	4

struct span
utf8_fold(struct span s, struct arena *a)
{
	utf8proc_int32_t folded[FOLDED_MAX];
	utf8proc_ssize_t got;
	uint32_t c;
	size_t at = 0, n, len;
	char *p;

	if (span_is_ascii(s))
		return fold_ascii(s, a);
	/* Each byte begins one character at most. */
	p = arena_alloc(a, s.n * FOLDED_MAX * UTF8_MAX + 1);
	for (struct span rest = s; rest.n != 0; rest = span_from(rest, n)) {
		if ((n = utf8_scan(rest, &c)) == 0)
			return arena_dup(a, s);
		got = utf8proc_decompose_char((utf8proc_int32_t)c, folded,
		    FOLDED_MAX, UTF8PROC_CASEFOLD, NULL);
		if (got < 0 || got > FOLDED_MAX)
			return arena_dup(a, s);
		for (utf8proc_ssize_t i = 0; i < got; i++) {
			len = utf8_put(p + at, (uint32_t)folded[i]);
			at += len;
		}
	}
	p[at] = '\0';
	return (struct span){ p, at };
}

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

/* Bytes of ASCII that s begins with; most texts are nothing else. */
static size_t
count_ascii(struct span s)
{
	const uint64_t beyond = 0x8080808080808080u;
	uint64_t word;
	size_t n = 0;

	for (; n + sizeof word <= s.n; n += sizeof word) {
		memcpy(&word, s.p + n, sizeof word);
		if ((word & beyond) != 0)
			break;
	}
	while (n < s.n && (unsigned char)s.p[n] < 0x80)
		n++;
	return n;
}

size_t
utf8_valid(struct span s)
{
	struct span rest = s;
	size_t n;

	do {
		rest = span_from(rest, count_ascii(rest));
		n = utf8_scan(rest, NULL);
		rest = span_from(rest, n);
	} while (n != 0);
	return s.n - rest.n;
}

size_t
utf8_count(struct span s)
{
	size_t count = 0, n;

	while (s.n != 0) {
		n = count_ascii(s);
		count += n;
		s = span_from(s, n);
		count += s.n != 0;
		n = utf8_scan(s, NULL);
		s = span_from(s, n == 0 ? 1 : n);
	}
	return count;
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
	size_t i = count_ascii(span_upto(s, at)), n;

	for (at -= i; at != 0 && i < s.n; at--) {
		n = utf8_scan(span_from(s, i), NULL);
		i += n == 0 ? 1 : n;
	}
	return i;
}

struct span
utf8_upto(struct span s, size_t n)
{
	size_t end = n;

	if (s.n <= n)
		return s;
	while (end != 0 && n - end < UTF8_MAX && (s.p[end] & 0xc0) == 0x80)
		end--;
	return span_upto(s, end);
}

size_t
utf8_put(char *to, uint32_t c)
{
	return (size_t)utf8proc_encode_char((utf8proc_int32_t)c,
	    (utf8proc_uint8_t *)to);
}

/* Characters without a shape of their own, in order: those that Unicode calls
 * Default_Ignorable_Code_Point, without the variation selectors of emoji, and
 * those for annotations (DerivedCoreProperties.txt). */
static const struct {
	uint32_t	first, last;
} hidden[] = {
	{ 0xad, 0xad }, { 0x34f, 0x34f }, { 0x61c, 0x61c }, { 0x115f, 0x1160 },
	{ 0x17b4, 0x17b5 }, { 0x180b, 0x180f }, { 0x200b, 0x200f },
	{ 0x2028, 0x202e }, { 0x2060, 0x206f }, { 0x3164, 0x3164 },
	{ 0xfe00, 0xfe0e }, { 0xfeff, 0xfeff }, { 0xffa0, 0xffa0 },
	{ 0xfff0, 0xfffb }, { 0xfffe, 0xffff }, { 0x1bca0, 0x1bca3 },
	{ 0x1d173, 0x1d17a }, { 0xe0000, 0xe0fff },
};

bool
utf8_is_control(uint32_t c)
{
	if (c < 0xad)
		return c < 0x20 || (c >= 0x7f && c < 0xa0);
	for (size_t i = 0; i < sizeof hidden / sizeof *hidden &&
	    hidden[i].first <= c; i++)
		if (c <= hidden[i].last)
			return true;
	return false;
}

uint32_t
utf8_lower(uint32_t c)
{
	if (c < 0x80)
		return (unsigned char)ascii_lower((char)c);
	return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

struct span
utf8_small(char *to, struct span s)
{
	char small[UTF8_MAX];
	uint32_t c;
	size_t n;

	for (size_t i = 0; i < s.n; i += n) {
		if ((unsigned char)s.p[i] < 0x80) {
			n = 1;
			to[i] = ascii_lower(s.p[i]);
			continue;
		}
		n = utf8_scan(span_from(s, i), &c);
		if (n != 0 && utf8_put(small, utf8_lower(c)) == n) {
			memcpy(to + i, small, n);
			continue;
		}
		n += n == 0;
		memcpy(to + i, s.p + i, n);
	}
	return (struct span){ to, s.n };
}

struct span
utf8_umlauts(char *to, struct span s)
{
	static const char from[] = "aou", ends[] = "\xa4\xb6\xbc";
	const char *letter;
	bool any = false;

	for (size_t i = 0; i < s.n; i++) {
		letter = i + 1 < s.n && ascii_lower(s.p[i + 1]) == 'e' ?
		    memchr(from, ascii_lower(s.p[i]), 3) : NULL;
		to[i] = s.p[i];
		if (letter == NULL)
			continue;
		to[i] = '\xc3';
		to[++i] = ends[letter - from];
		any = true;
	}
	return any ? (struct span){ to, s.n } : SPAN_NONE;
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

/* Letters of other scripts that look like one of ASCII, in the case in which
 * they do (Unicode's confusables.txt). */
static const struct {
	uint16_t	c;
	char		like;
} lookalikes[] = {
	/* Greek */
	{ 0x3b1, 'a' }, { 0x3b2, 'b' }, { 0x3b5, 'e' }, { 0x3b6, 'z' },
	{ 0x3b7, 'h' }, { 0x3b9, 'i' }, { 0x3ba, 'k' }, { 0x3bc, 'm' },
	{ 0x3bd, 'n' }, { 0x3bf, 'o' }, { 0x3c1, 'p' }, { 0x3c4, 't' },
	{ 0x3c5, 'y' }, { 0x3c7, 'x' },
	/* Cyrillic */
	{ 0x430, 'a' }, { 0x432, 'b' }, { 0x435, 'e' }, { 0x437, '3' },
	{ 0x43a, 'k' }, { 0x43c, 'm' }, { 0x43d, 'h' }, { 0x43e, 'o' },
	{ 0x440, 'p' }, { 0x441, 'c' }, { 0x442, 't' }, { 0x443, 'y' },
	{ 0x445, 'x' }, { 0x455, 's' }, { 0x456, 'i' }, { 0x458, 'j' },
	{ 0x4bb, 'h' }, { 0x501, 'd' }, { 0x51b, 'q' }, { 0x51d, 'w' },
	/* dotless i, and dashes */
	{ 0x131, 'i' }, { 0x2010, '-' }, { 0x2011, '-' }, { 0x2012, '-' },
	{ 0x2013, '-' }, { 0x2212, '-' },
};

static uint32_t
like(uint32_t c)
{
	for (size_t i = 0; i < sizeof lookalikes / sizeof *lookalikes; i++)
		if (lookalikes[i].c == c)
			return (unsigned char)lookalikes[i].like;
	return c;
}

/* Code points that one becomes at most: when it is folded, and when it is taken
 * apart besides (Unicode's longest, U+FDFA). */
#define FOLDED_MAX	4
#define TAKEN_APART_MAX	18

/* What all characters become; s as it is if it is not UTF-8. */
static struct span
convert(struct span s, utf8proc_option_t how, bool look, struct arena *a)
{
	utf8proc_int32_t parts[TAKEN_APART_MAX];
	utf8proc_ssize_t got, most = look ? TAKEN_APART_MAX : FOLDED_MAX;
	uint32_t c;
	size_t at = 0, n;
	char *p;

	/* Each byte begins one character at most. */
	p = arena_alloc(a, s.n * (size_t)most * UTF8_MAX + 1);
	for (struct span rest = s; rest.n != 0; rest = span_from(rest, n)) {
		if ((n = utf8_scan(rest, &c)) == 0)
			return arena_dup(a, s);
		if (look && utf8_is_control(c))
			continue;
		got = utf8proc_decompose_char((utf8proc_int32_t)c, parts,
		    most, how, NULL);
		if (got < 0 || got > most)
			return arena_dup(a, s);
		for (utf8proc_ssize_t i = 0; i < got; i++)
			at += utf8_put(p + at, look ? like((uint32_t)parts[i]) :
			    (uint32_t)parts[i]);
	}
	p[at] = '\0';
	return (struct span){ p, at };
}

struct span
utf8_fold(struct span s, struct arena *a)
{
	return span_is_ascii(s) ? fold_ascii(s, a) :
	    convert(s, UTF8PROC_CASEFOLD, false, a);
}

struct span
utf8_look(struct span s, struct arena *a)
{
	return span_is_ascii(s) ? fold_ascii(s, a) :
	    convert(s, UTF8PROC_CASEFOLD | UTF8PROC_COMPAT |
	    UTF8PROC_DECOMPOSE, true, a);
}

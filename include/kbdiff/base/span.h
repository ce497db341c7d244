/*
 * A borrowed pointer and a length: the only string type that crosses from one
 * module to another.  The bytes may hold NUL and need not end in one; how
 * long they live is said by whoever hands the span out.
 */
#ifndef KBDIFF_BASE_SPAN_H
#define KBDIFF_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct span {
	const char	*p;
	size_t		 n;
};

#define SPAN(lit)	((struct span){ (lit), sizeof(lit) - 1 })
#define SPAN_NONE	((struct span){ "", 0 })
/* printf("%.*s", SPANF(s)) */
#define SPANF(s)	(int)(s).n, (s).p

static inline struct span
span_of(const char *s)
{
	return (struct span){ s, strlen(s) };
}

static inline bool
span_eq(struct span a, struct span b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* Byte order; a span that begins another comes before it. */
static inline int
span_cmp(struct span a, struct span b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int c = n == 0 ? 0 : memcmp(a.p, b.p, n);

	if (c != 0)
		return c;
	return (a.n > b.n) - (a.n < b.n);
}

static inline char
ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static inline bool
ascii_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
ascii_letter(char c)
{
	return ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z';
}

/* Whether it is one of these, which are none of NUL. */
static inline bool
ascii_any(char c, const char *set)
{
	return c != '\0' && strchr(set, c) != NULL;
}

/* Letters and digits of ASCII, and all bytes of what is beyond it. */
static inline bool
byte_of_word(char c)
{
	return ascii_digit(c) || ascii_letter(c) || (c & 0x80) != 0;
}

/* The value of a hexadecimal digit; 16 if it is none. */
static inline unsigned
ascii_hex(char c)
{
	if (ascii_digit(c))
		return (unsigned)(c - '0');
	c = ascii_lower(c);
	return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 16;
}

/* Whether a letter stands at a place: of ASCII, or any byte beyond it. */
static inline bool
span_letter_at(struct span s, size_t at)
{
	return at < s.n && (ascii_letter(s.p[at]) || (s.p[at] & 0x80) != 0);
}

static inline bool
ascii_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Equal but for the case of ASCII letters. */
static inline bool
span_eqi(struct span a, struct span b)
{
	if (a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (ascii_lower(a.p[i]) != ascii_lower(b.p[i]))
			return false;
	return true;
}

static inline bool
span_starts(struct span s, struct span with)
{
	return s.n >= with.n && (with.n == 0 ||
	    memcmp(s.p, with.p, with.n) == 0);
}

static inline bool
span_startsi(struct span s, struct span with)
{
	return s.n >= with.n &&
	    span_eqi((struct span){ s.p, with.n }, with);
}

static inline bool
span_ends(struct span s, struct span with)
{
	return s.n >= with.n &&
	    memcmp(s.p + s.n - with.n, with.p, with.n) == 0;
}

/* The bytes that follow the first n; none if there are fewer. */
static inline struct span
span_from(struct span s, size_t n)
{
	if (n > s.n)
		n = s.n;
	return n == 0 ? s : (struct span){ s.p + n, s.n - n };
}

static inline struct span
span_upto(struct span s, size_t n)
{
	return (struct span){ s.p, n < s.n ? n : s.n };
}

static inline bool
ascii_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Without blanks, tabs, CR and LF at either end.  What stands in a column far
 * to the right has many blanks before it. */
static inline struct span
span_trim(struct span s)
{
	while (s.n >= 8 && memcmp(s.p, "        ", 8) == 0) {
		s.p += 8;
		s.n -= 8;
	}
	while (s.n != 0 && ascii_space(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n != 0 && ascii_space(s.p[s.n - 1]))
		s.n--;
	return s;
}

/* What stands between the quotation marks at both ends, if there are such. */
static inline struct span
span_unquote(struct span s)
{
	return s.n >= 2 && s.p[0] == '"' && s.p[s.n - 1] == '"' ?
	    (struct span){ s.p + 1, s.n - 2 } : s;
}

/* The number of digits that s begins with. */
static inline size_t
span_digits(struct span s)
{
	size_t n = 0;

	while (n < s.n && ascii_digit(s.p[n]))
		n++;
	return n;
}

/* The number that the decimal digits make which s begins with, at most so many
 * of them, up to 19; *n tells how many. */
static inline uint64_t
span_number(struct span s, size_t most, size_t *n)
{
	uint64_t number = 0;

	for (*n = 0; *n < s.n && *n < most && ascii_digit(s.p[*n]); ++*n)
		number = number * 10 + (uint64_t)(s.p[*n] - '0');
	return number;
}

static inline bool
span_has_digit(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (ascii_digit(s.p[i]))
			return true;
	return false;
}

/* True if s holds no byte from 0x80 up; looks at many at a time. */
static inline bool
span_is_ascii(struct span s)
{
	uint64_t words[8], all = 0;
	size_t i = 0;

	for (; i + sizeof words <= s.n; i += sizeof words) {
		memcpy(words, s.p + i, sizeof words);
		all |= words[0] | words[1] | words[2] | words[3] | words[4] |
		    words[5] | words[6] | words[7];
	}
	for (; i + 8 <= s.n; i += 8) {
		memcpy(words, s.p + i, 8);
		all |= words[0];
	}
	for (; i < s.n; i++)
		all |= (unsigned char)s.p[i];
	return (all & 0x8080808080808080u) == 0;
}

/* Offset of the first c, or s.n. */
static inline size_t
span_find(struct span s, char c)
{
	const char *at = s.n == 0 ? NULL : memchr(s.p, c, s.n);

	return at == NULL ? s.n : (size_t)(at - s.p);
}

/* Offset of the first place where a letter of ASCII stands in either case, or
 * s.n; c is the small one.  Looks at eight bytes at a time. */
static inline size_t
span_find_letter(struct span s, char c)
{
	const uint64_t ones = 0x0101010101010101u;
	uint64_t word;
	size_t i;

	for (i = 0; i + 8 <= s.n; i += 8) {
		memcpy(&word, s.p + i, 8);
		word = (word | ones * 0x20) ^ ones * (unsigned char)c;
		if (((word - ones) & ~word & ones * 0x80) != 0)
			break;
	}
	while (i < s.n && (s.p[i] | 0x20) != c)
		i++;
	return i;
}

/* Offset of the first occurrence of what, or s.n.  what is not empty. */
static inline size_t
span_find_span(struct span s, struct span what)
{
	size_t at = 0;

	while (at + what.n <= s.n) {
		at += span_find(span_from(s, at), what.p[0]);
		if (at + what.n > s.n)
			break;
		if (s.p[at + what.n - 1] == what.p[what.n - 1] &&
		    memcmp(s.p + at, what.p, what.n) == 0)
			return at;
		at++;
	}
	return s.n;
}

/* True if s holds what anywhere, but for the case of ASCII letters. */
static inline bool
span_holdsi(struct span s, struct span what)
{
	size_t at = 0;

	while (what.n != 0 && at + what.n <= s.n) {
		at += span_find_letter(span_from(s, at), what.p[0] | 0x20);
		if (span_startsi(span_from(s, at), what))
			return true;
		at++;
	}
	return what.n == 0;
}

/* Whether the text fits one of them: span_eqi, span_startsi, span_holdsi. */
static inline bool
span_any(struct span s, const struct span *list, size_t n,
    bool (*fits)(struct span s, struct span one))
{
	for (size_t i = 0; i < n; i++)
		if (fits(s, list[i]))
			return true;
	return false;
}

/* The same of an array. */
#define SPAN_ANY(s, array, fits) \
	span_any(s, array, sizeof (array) / sizeof *(array), fits)

#endif

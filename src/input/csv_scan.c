/*
 * 64 bytes at a time become four words of bits: where quotes, delimiters, LF
 * and CR are.  A quote opens or closes, turn by turn, so the parity of the
 * quotes up to a byte tells whether it is inside of them; a running XOR over
 * the word gives that for all 64 bytes at once (Langdale and Lemire, "Parsing
 * gigabytes of JSON per second").  A doubled quote closes and opens again,
 * which comes to the same.  Fields end at delimiters and LF outside.
 *
 * That is only right where every quote is where a strict reader wants it.  So
 * the same words say where one is not, and the scan ends there: a quote that
 * opens must follow a delimiter, a LF or the quote before it; what follows
 * one that closes must be a delimiter, a line end or a quote; a CR must be
 * part of a CR LF; and no line end may be inside, since what it becomes is
 * for libcsv to say.
 */
#include <string.h>

#include "kbdiff/input/csv_scan.h"

#if defined __SSE2__
#include <immintrin.h>
#endif

/* Compiled for each way, not called by it. */
#define INLINE	static inline __attribute__((always_inline))

struct marks {
	uint64_t	quote, delim, lf, cr;
};

/* A bit for each of eight bytes that is c. */
INLINE uint64_t
equal_in_word(uint64_t word, char c)
{
	const uint64_t low = 0x7f7f7f7f7f7f7f7fu;
	uint64_t x = word ^ 0x0101010101010101u * (unsigned char)c;

	x = ~(((x & low) + low) | x | low);
	return ((x >> 7) * 0x0102040810204080u) >> 56;
}

INLINE struct marks
mark_words(const char *p, char delim)
{
	struct marks m = { 0, 0, 0, 0 };
	uint64_t word;

	for (unsigned i = 0; i < 64; i += 8) {
		memcpy(&word, p + i, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
		word = __builtin_bswap64(word);
#endif
		m.quote |= equal_in_word(word, '"') << i;
		m.delim |= equal_in_word(word, delim) << i;
		m.lf |= equal_in_word(word, '\n') << i;
		m.cr |= equal_in_word(word, '\r') << i;
	}
	return m;
}

#if defined __SSE2__
INLINE uint64_t
equal_in_16(__m128i v, char c, unsigned shift)
{
	return (uint64_t)(uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v,
	    _mm_set1_epi8(c))) << shift;
}

INLINE struct marks
mark_sse2(const char *p, char delim)
{
	struct marks m = { 0, 0, 0, 0 };
	__m128i v;

	for (unsigned i = 0; i < 64; i += 16) {
		v = _mm_loadu_si128((const __m128i *)(const void *)(p + i));
		m.quote |= equal_in_16(v, '"', i);
		m.delim |= equal_in_16(v, delim, i);
		m.lf |= equal_in_16(v, '\n', i);
		m.cr |= equal_in_16(v, '\r', i);
	}
	return m;
}

__attribute__((target("avx2"))) static inline uint64_t
equal_in_64(__m256i low, __m256i high, char c)
{
	__m256i all = _mm256_set1_epi8(c);

	return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, all)) |
	    (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high,
	    all)) << 32;
}

__attribute__((target("avx2"))) static inline struct marks
mark_avx2(const char *p, char delim)
{
	__m256i low = _mm256_loadu_si256((const __m256i *)(const void *)p);
	__m256i high = _mm256_loadu_si256((const __m256i *)(const void *)(p +
	    32));

	return (struct marks){ equal_in_64(low, high, '"'),
	    equal_in_64(low, high, delim), equal_in_64(low, high, '\n'),
	    equal_in_64(low, high, '\r') };
}
#endif

/* Each bit becomes the parity of those up to it. */
INLINE uint64_t
parities(uint64_t x)
{
	for (unsigned n = 1; n < 64; n *= 2)
		x ^= x << n;
	return x;
}

#if defined __SSE2__
/* The same by a multiplication without carries. */
__attribute__((target("pclmul"))) static inline uint64_t
parities_clmul(uint64_t x)
{
	return (uint64_t)_mm_cvtsi128_si64(_mm_clmulepi64_si128(
	    _mm_set_epi64x(0, (int64_t)x), _mm_set1_epi8('\xff'), 0));
}
#endif

/* The state in which the 64 bytes before leave the next. */
struct carry {
	uint64_t	inside;		/* all ones or none */
	uint64_t	may_open, closed, cr;	/* one bit: the last byte's */
};

/* Bits for each of 64 bytes: ends of fields, ends of lines, surprises. */
struct found {
	uint64_t	ends, lines, bad;
};

/* odd: the parities of the quotes. */
INLINE struct found
find(struct marks m, uint64_t odd, struct carry *c)
{
	uint64_t inside = odd ^ c->inside;
	uint64_t opens = m.quote & inside, closes = m.quote & ~inside;
	uint64_t ends = (m.delim | m.lf) & ~inside;
	uint64_t may_open = ends | closes;
	uint64_t after_close = closes << 1 | c->closed;
	struct found f = {
		.ends = ends,
		.lines = m.lf & ~inside,
		.bad = (opens & ~(may_open << 1 | c->may_open)) |
		    (after_close & ~(ends | m.cr | m.quote)) |
		    ((m.cr << 1 | c->cr) & ~m.lf) |
		    ((m.cr | m.lf) & inside),
	};

	c->inside = (uint64_t)0 - (inside >> 63);
	c->may_open = may_open >> 63;
	c->closed = closes >> 63;
	c->cr = m.cr >> 63;
	return f;
}

/* The arrays of a scan that are being filled, with their counts. */
struct filled {
	uint16_t	*ends, *lines;
	size_t		 n, nlines;
};

/* Where the lowest bit is, and on to the next; whatever if there is none. */
INLINE uint16_t
take_bit(uint64_t *bits, size_t base)
{
	unsigned at = (unsigned)__builtin_ctzll(*bits | (uint64_t)1 << 63);

	*bits &= *bits - 1;
	return (uint16_t)(base + at);
}

/* Where the bits are.  Three at a time, so that it is seldom guessed wrong how
 * many there are. */
INLINE void
put_ends(struct filled *to, uint64_t bits, size_t base)
{
	uint16_t *at = to->ends + to->n;

	to->n += (size_t)__builtin_popcountll(bits);
	do {
		at[0] = take_bit(&bits, base);
		at[1] = take_bit(&bits, base);
		at[2] = take_bit(&bits, base);
		at += CSV_SCAN_SLACK;
	} while (bits != 0);
}

/* How many ends there are up to each line's. */
INLINE void
put_lines(struct filled *to, uint64_t lines, uint64_t ends)
{
	for (; lines != 0; lines &= lines - 1)
		to->lines[to->nlines++] = (uint16_t)(to->n +
		    (unsigned)__builtin_popcountll(ends &
		    (lines ^ (lines - 1))));
}

/* Looks at one block.  False: there is something bad in it, and what is
 * before that has been taken. */
INLINE bool
look(struct filled *to, struct marks m, uint64_t odd, struct carry *c,
    size_t base)
{
	struct found f = find(m, odd, c);
	uint64_t before = ~(uint64_t)0;

	if (f.bad != 0)
		before = (f.bad & (0 - f.bad)) - 1;
	put_lines(to, f.lines & before, f.ends);
	put_ends(to, f.ends & before, base);
	return f.bad == 0;
}

static inline void
look_at_end(const struct csv_scan *s, struct filled *to, struct carry *c,
    size_t base)
{
	char last[64] = { 0 };
	size_t n = s->text.n - base;
	struct marks m;

	if (n == 0)
		return;
	memcpy(last, s->text.p + base, n);
	m = mark_words(last, s->delim);
	look(to, m, parities(m.quote), c, base);
}

static const struct carry at_record = { .may_open = 1 };

/* The loop is the same for each way, and compiled for it. */
#define SCAN_WITH(mark, parity) do { \
	struct filled to = { s->ends, s->lines, s->n, s->nlines }; \
	struct carry c = at_record; \
	struct marks m; \
	size_t base = 0; \
	bool good = true; \
\
	for (; good && base + 64 <= s->text.n; base += 64) { \
		m = mark(s->text.p + base, s->delim); \
		good = look(&to, m, parity(m.quote), &c, base); \
	} \
	if (good) \
		look_at_end(s, &to, &c, base); \
	s->n = to.n; \
	s->nlines = to.nlines; \
} while (0)

static void
scan_words(struct csv_scan *s)
{
	SCAN_WITH(mark_words, parities);
}

#if defined __SSE2__
static void
scan_sse2(struct csv_scan *s)
{
	SCAN_WITH(mark_sse2, parities);
}

__attribute__((target("avx2,bmi,popcnt,pclmul"))) static void
scan_avx2(struct csv_scan *s)
{
	SCAN_WITH(mark_avx2, parities_clmul);
}
#endif

bool
csv_scan_has(enum csv_scan_way way)
{
	switch (way) {
#if defined __SSE2__
	case CSV_SCAN_AVX2:
		return __builtin_cpu_supports("avx2") &&
		    __builtin_cpu_supports("bmi") &&
		    __builtin_cpu_supports("popcnt") &&
		    __builtin_cpu_supports("pclmul");
	case CSV_SCAN_SSE2:
		return true;
#endif
	case CSV_SCAN_WORDS:
		return true;
	default:
		return false;
	}
}

enum csv_scan_way
csv_scan_best(void)
{
	int way = CSV_SCAN_WAYS - 1;

	while (!csv_scan_has((enum csv_scan_way)way))
		way--;
	return (enum csv_scan_way)way;
}

bool
csv_scan_takes(char delim)
{
	return memchr("\"\r\n", delim, 4) == NULL;
}

void
csv_scan_end(struct csv_scan *s)
{
	s->text = SPAN_NONE;
	s->at = 0;
	s->ends[0] = (uint16_t)-1;
	s->next = s->n = 1;
	s->next_line = s->nlines = 0;
}

void
csv_scan_begin(struct csv_scan *s, char delim, enum csv_scan_way way,
    struct span text)
{
	csv_scan_end(s);
	s->delim = delim;
	s->text = span_upto(text, CSV_SCAN_BYTES);
	switch (way) {
#if defined __SSE2__
	case CSV_SCAN_AVX2:
		scan_avx2(s);
		break;
	case CSV_SCAN_SSE2:
		scan_sse2(s);
		break;
#endif
	default:
		scan_words(s);
	}
}

static inline struct span
trim(const char *p, const char *end)
{
	while (p != end && ascii_blank(*p))
		p++;
	while (p != end && ascii_blank(end[-1]))
		end--;
	return (struct span){ p, (size_t)(end - p) };
}

void
csv_scan_take(struct csv_scan *s, size_t n)
{
	if (n == 0)
		return;
	s->next_line += n;
	s->next = s->lines[s->next_line - 1];
	s->at = s->ends[s->next - 1] + 1u;
}

size_t
csv_scanned_fields(const struct csv_scanned *rec, const uint16_t *which,
    size_t n, struct span *fields, uint16_t *doubled)
{
	size_t ndoubled = 0, k;
	struct span s;

	for (size_t i = 0; i < n; i++) {
		k = which == NULL ? i : which[i];
		s = csv_scanned_raw(rec, k, k);
		if (s.n == 0 || s.p[0] != '"') {
			fields[k] = trim(s.p, s.p + s.n);
			continue;
		}
		fields[k] = (struct span){ s.p + 1, s.n - 2 };
		if (span_find(fields[k], '"') != fields[k].n)
			doubled[ndoubled++] = (uint16_t)k;
	}
	return ndoubled;
}

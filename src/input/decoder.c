#include <errno.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/input/decoder.h"
#include "line_front.h"
#include "text_cleaner.h"

/* Sanitizers take longer to free a large block than to read a sample. */
#ifdef KBDIFF_DEBUG
#define RAW_BYTES	(16u << 10)
#else
#define RAW_BYTES	(256u << 10)
#endif

/* Bytes of a UTF-16 line that are looked at to see whether it is one. */
#define LINE_AHEAD	4096u

enum mode { MODE_NEW, MODE_BYTES, MODE_UTF16LE, MODE_UTF16BE, MODE_UTF32LE,
	MODE_UTF32BE };

struct decoder {
	decoder_source	*source;
	void		*ctx;
	char		*raw;
	size_t		 at, n;		/* of raw: taken, filled */
	bool		 ended;		/* the source has */
	int		 err;		/* errno that stopped it */
	enum mode	 mode;
	bool		 line_start;	/* nothing decoded since a line end */
	char		*decoded;	/* of UTF-16 */
	char		*peeked;
	size_t		 npeeked, peeked_cap;
	struct span	 waiting;	/* peeked, not read */
	bool		 unclean;
	struct text_cleaner cleaner;
	char		*bare;		/* without it */
	size_t		 bare_cap;
	bool		 fronted;
	struct line_front front;
	char		*clear;		/* without fronts of lines */
	size_t		 clear_cap;
	bool		 blank;
	uint64_t	 bytes;
	bool		 utf8;
	bool		 single;	/* no NUL, no UTF-16 */
	bool		 ascii;		/* all bytes so far, and no UTF-16 */
	char		 piece[4];	/* of a character between blocks */
	size_t		 npiece;
};

struct decoder *
decoder_new(void)
{
	struct decoder *t = xcalloc(1, sizeof *t);

	t->raw = xmalloc(RAW_BYTES);
	/* A unit of two bytes becomes three of UTF-8 at most. */
	t->decoded = xmalloc(RAW_BYTES / 2 * 3);
	return t;
}

void
decoder_free(struct decoder *t)
{
	if (t == NULL)
		return;
	free(t->raw);
	free(t->decoded);
	free(t->peeked);
	free(t->bare);
	free(t->clear);
	free(t);
}

void
decoder_begin(struct decoder *t, decoder_source *source, void *ctx)
{
	t->source = source;
	t->ctx = ctx;
	t->at = t->n = t->npeeked = t->npiece = 0;
	t->ended = false;
	t->err = 0;
	t->mode = MODE_NEW;
	t->line_start = true;
	t->waiting = SPAN_NONE;
	t->unclean = t->fronted = false;
	t->blank = true;
	t->bytes = 0;
	t->utf8 = true;
	t->single = true;
	t->ascii = true;
}

/* Fills raw behind what is left of it. */
static void
fill(struct decoder *t)
{
	long got;

	t->n -= t->at;
	memmove(t->raw, t->raw + t->at, t->n);
	t->at = 0;
	while (!t->ended && t->n < RAW_BYTES) {
		got = t->source(t->ctx, t->raw + t->n, RAW_BYTES - t->n);
		if (got <= 0) {
			t->err = got < 0 ? errno : 0;
			t->ended = true;
			return;
		}
		t->n += (size_t)got;
		t->bytes += (uint64_t)got;
	}
}

static struct span
left(const struct decoder *t)
{
	return (struct span){ t->raw + t->at, t->n - t->at };
}

static bool
is_ascii_text(char c)
{
	return (c >= 0x20 && c < 0x7f) || memchr("\t\r\n", c, 3) != NULL;
}

/* "X\0Y\0": two ASCII characters of UTF-16LE. */
static bool
is_utf16le(struct span s)
{
	return s.n >= 4 && is_ascii_text(s.p[0]) && s.p[1] == '\0' &&
	    is_ascii_text(s.p[2]) && s.p[3] == '\0';
}

/* Bytes of ASCII at the beginning that rule UTF-16 out. */
#define ASCII_AHEAD	2u

/* A fifth of NULs in places of the head that are odd or even alone: UTF-16LE or
 * UTF-16BE without a mark, else bytes. */
static enum mode
guess_utf16(struct span s)
{
	size_t odd = 0, even = 0, ascii = 0;

	while (ascii < s.n && ascii < ASCII_AHEAD && is_ascii_text(s.p[ascii]))
		ascii++;
	if (ascii == ASCII_AHEAD)
		return MODE_BYTES;
	s = span_upto(s, LINE_AHEAD);
	for (size_t i = 0; i + 1 < s.n; i += 2) {
		even += s.p[i] == '\0';
		odd += s.p[i + 1] == '\0';
	}
	if (odd * 5 >= s.n / 2 && odd != 0 && even * 5 < odd)
		return MODE_UTF16LE;
	return even * 5 >= s.n / 2 && even != 0 && odd * 5 < even ?
	    MODE_UTF16BE : MODE_BYTES;
}

static void
begin(struct decoder *t)
{
	struct span s = left(t);

	if (span_starts(s, SPAN("\xff\xfe\0\0"))) {
		t->mode = MODE_UTF32LE;
		t->at += 4;
	} else if (span_starts(s, SPAN("\0\0\xfe\xff"))) {
		t->mode = MODE_UTF32BE;
		t->at += 4;
	} else if (span_starts(s, SPAN("\xff\xfe"))) {
		t->mode = MODE_UTF16LE;
		t->at += 2;
	} else if (span_starts(s, SPAN("\xfe\xff"))) {
		t->mode = MODE_UTF16BE;
		t->at += 2;
	} else {
		t->mode = guess_utf16(s);
	}
	t->single = t->ascii = t->mode == MODE_BYTES;
}

static void
check_utf8(struct decoder *t, struct span s)
{
	if (!t->utf8)
		return;
	while (t->npiece != 0 && s.n != 0) {
		t->piece[t->npiece++] = s.p[0];
		s = span_from(s, 1);
		if (t->npiece < utf8_length(t->piece[0]))
			continue;
		if (utf8_scan((struct span){ t->piece, t->npiece },
		    NULL) == 0) {
			t->utf8 = false;
			return;
		}
		t->npiece = 0;
	}
	s = span_from(s, utf8_valid(s));
	if (s.n != 0 && utf8_length(s.p[0]) > s.n) {
		memcpy(t->piece, s.p, s.n);
		t->npiece = s.n;
		return;
	}
	t->utf8 = s.n == 0;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Where UTF-16LE begins, its mark included, among single bytes of which the
 * first NUL is given; s.n if it does not. */
static size_t
find_utf16le(struct span s, size_t nul)
{
	for (; nul < s.n; nul += 1 + span_find(span_from(s, nul + 1), '\0')) {
		if (nul == 0 || !is_utf16le(span_from(s, nul - 1)))
			continue;
		nul--;
		return span_ends(span_upto(s, nul), SPAN("\xff\xfe")) ?
		    nul - 2 : nul;
	}
	return s.n;
}

/* A mark that putting files together left at the beginning of a line. */
static size_t
find_mark(struct span s, bool line_start)
{
	size_t at = 0;

	while ((at += span_find(span_from(s, at), '\xef')) < s.n) {
		if (span_starts(span_from(s, at), SPAN("\xef\xbb\xbf")) &&
		    (at == 0 ? line_start :
		    s.p[at - 1] == '\n' || s.p[at - 1] == '\r'))
			return at;
		at++;
	}
	return s.n;
}

/* Bytes at the end of raw that may begin a mark or a line of UTF-16. */
#define HELD_BACK	5

/* Hands on single bytes as they are, up to where UTF-16 or a mark may begin. */
static struct span
decode_bytes(struct decoder *t)
{
	struct span s = left(t);
	size_t nul, utf16, mark, stop;
	bool ascii;

	while (t->line_start && span_starts(s, SPAN("\xef\xbb\xbf"))) {
		t->at += 3;
		s = left(t);
	}
	ascii = span_is_ascii(s);
	t->ascii &= ascii;
	nul = span_find(s, '\0');
	t->single &= nul == s.n;
	utf16 = find_utf16le(s, nul);
	mark = ascii ? s.n : find_mark(s, false);
	if (utf16 == 0) {
		if (span_starts(s, SPAN("\xff\xfe")))
			t->at += 2;
		t->mode = MODE_UTF16LE;
		t->ascii = false;
		return SPAN_NONE;
	}
	stop = t->ended ? s.n : s.n > HELD_BACK ? s.n - HELD_BACK : 0;
	stop = least(stop, least(utf16, mark));
	t->at += stop;
	s = span_upto(s, stop);
	if (!ascii || t->npiece != 0)
		check_utf8(t, s);
	return s;
}

static uint32_t
unit_at(const struct decoder *t, struct span s, size_t i)
{
	uint32_t a = (unsigned char)s.p[i], b = (unsigned char)s.p[i + 1];

	return t->mode == MODE_UTF16LE ? a | b << 8 : a << 8 | b;
}

/*
 * True if single bytes go on where a line of UTF-16LE could begin: cmd's >>
 * leaves them behind PowerShell's >.  CR LF before any NUL is no UTF-16: as one
 * unit it is U+0A0D, which is unassigned.
 */
static bool
is_bytes(struct span s)
{
	size_t nul, end;

	s = span_upto(s, LINE_AHEAD);
	nul = span_find(s, '\0');
	end = span_find_span(span_upto(s, nul), SPAN("\r\n"));
	return end < nul;
}

/* The character at *i, which goes behind it; U+FFFD for half a pair. */
static uint32_t
take_character(const struct decoder *t, struct span s, size_t *i)
{
	uint32_t c = unit_at(t, s, *i), low;

	*i += 2;
	if (c < 0xd800 || c > 0xdfff)
		return c;
	if (c > 0xdbff || *i + 2 > s.n)
		return 0xfffd;
	low = unit_at(t, s, *i);
	if (low < 0xdc00 || low > 0xdfff)
		return 0xfffd;
	*i += 2;
	return 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
}

static struct span
decode_utf16(struct decoder *t)
{
	struct span s = left(t);
	size_t i = 0, n = 0, keep;
	uint32_t c;

	/* A pair, or a line to look ahead at, may go on in the next block. */
	keep = t->ended ? 1 : LINE_AHEAD < s.n ? LINE_AHEAD : 3;
	while (i + keep < s.n || (t->ended && i + 2 <= s.n)) {
		if (t->line_start && t->mode == MODE_UTF16LE &&
		    is_bytes(span_from(s, i))) {
			t->mode = MODE_BYTES;
			break;
		}
		c = take_character(t, s, &i);
		if (c == 0xfeff && t->line_start)
			continue;
		t->line_start = c == '\n';
		n += utf8_put(t->decoded + n, c);
	}
	if (t->ended && i + 1 == s.n && t->mode != MODE_BYTES) {
		n += utf8_put(t->decoded + n, 0xfffd);
		i++;
	}
	t->at += i;
	return (struct span){ t->decoded, n };
}

/* PowerShell's -Encoding utf32, which begins with its mark. */
static struct span
decode_utf32(struct decoder *t)
{
	struct span s = left(t);
	size_t i, n = 0;
	uint32_t c;
	bool little = t->mode == MODE_UTF32LE;

	for (i = 0; i + 4 <= s.n; i += 4) {
		c = 0;
		for (size_t k = 0; k < 4; k++)
			c = c << 8 | (unsigned char)s.p[i + (little ?
			    3 - k : k)];
		if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
			c = 0xfffd;
		n += utf8_put(t->decoded + n, c);
	}
	if (t->ended && i < s.n) {
		n += utf8_put(t->decoded + n, 0xfffd);
		i = s.n;
	}
	t->at += i;
	return (struct span){ t->decoded, n };
}

/* The next piece of decoded text; empty at the end. */
static struct span
decode(struct decoder *t)
{
	struct span s;

	do {
		if (!t->ended && t->n - t->at <= LINE_AHEAD)
			fill(t);
		if (t->mode == MODE_NEW)
			begin(t);
		if (t->mode >= MODE_UTF32LE) {
			s = decode_utf32(t);
		} else if (t->mode != MODE_BYTES) {
			s = decode_utf16(t);
		} else {
			s = decode_bytes(t);
			if (s.n != 0)
				t->line_start = s.p[s.n - 1] == '\n' ||
				    s.p[s.n - 1] == '\r';
		}
	} while (s.n == 0 && !(t->ended && t->at == t->n));
	if (t->ended && t->at == t->n && t->npiece != 0)
		t->utf8 = false;
	if (t->blank)
		t->blank = span_trim(s).n == 0;
	return s;
}

static struct span
take_off(struct decoder *t, struct span s)
{
	if (s.n + 24 > t->bare_cap) {
		t->bare_cap = (s.n + 24) * 2;
		t->bare = xreallocarray(t->bare, t->bare_cap, 1);
	}
	return (struct span){ t->bare, text_cleaner_take_off(&t->cleaner, s.p,
	    s.n, t->bare) };
}

/* The text has ended, and this is its last block. */
static bool
is_last(const struct decoder *t)
{
	return t->ended && t->at == t->n;
}

static struct span
take_off_front(struct decoder *t, struct span s)
{
	size_t n;

	if (s.n + 2 * LINE_FRONT_MAX > t->clear_cap) {
		t->clear_cap = (s.n + 2 * LINE_FRONT_MAX) * 2;
		t->clear = xreallocarray(t->clear, t->clear_cap, 1);
	}
	n = line_front_take_off(&t->front, s.p, s.n, t->clear);
	if (is_last(t))
		n += line_front_end(&t->front, t->clear + n);
	return (struct span){ t->clear, n };
}

static struct span
clean(struct decoder *t, struct span s)
{
	if (t->unclean)
		s = take_off(t, s);
	return t->fronted ? take_off_front(t, s) : s;
}

/* Decodes ahead as much as a probe sees. */
static void
look_ahead(struct decoder *t)
{
	struct span s;

	while (t->npeeked < TEXT_PEEK_BYTES && (s = decode(t)).n != 0) {
		if (t->npeeked == 0 && t->ended && t->at == t->n) {
			t->waiting = s;
			return;
		}
		if (t->npeeked + s.n > t->peeked_cap) {
			t->peeked_cap = (t->npeeked + s.n) * 2;
			t->peeked = xreallocarray(t->peeked, t->peeked_cap,
			    1);
		}
		memcpy(t->peeked + t->npeeked, s.p, s.n);
		t->npeeked += s.n;
	}
	t->waiting = (struct span){ t->npeeked == 0 ? "" : t->peeked,
	    t->npeeked };
}

struct span
decoder_peek(struct decoder *t, bool *whole)
{
	look_ahead(t);
	*whole = is_last(t);
	t->unclean = text_cleaner_find(&t->cleaner, t->waiting, t->ascii);
	if (t->unclean)
		t->waiting = take_off(t, t->waiting);
	t->fronted = line_front_find(&t->front, t->waiting);
	if (t->fronted)
		t->waiting = take_off_front(t, t->waiting);
	return span_upto(t->waiting, TEXT_PEEK_BYTES);
}

int
decoder_read(struct decoder *t, struct span *block)
{
	*block = t->waiting;
	t->waiting = SPAN_NONE;
	while (block->n == 0) {
		*block = decode(t);
		if (block->n == 0 && t->fronted)
			*block = take_off_front(t, *block);
		else if (block->n != 0)
			*block = clean(t, *block);
		if (is_last(t))
			break;
	}
	if (block->n != 0)
		return 1;
	errno = t->err;
	return t->err != 0 ? -1 : 0;
}

bool
decoder_cleans(const struct decoder *t)
{
	return t->unclean || t->fronted;
}

struct span
decoder_host(const struct decoder *t)
{
	return !t->fronted ? SPAN_NONE : (struct span){ t->front.name,
	    t->front.nname };
}

bool
decoder_blank(const struct decoder *t)
{
	return t->blank;
}

uint64_t
decoder_bytes(const struct decoder *t)
{
	return t->bytes;
}

bool
decoder_utf8(const struct decoder *t)
{
	return t->utf8;
}

bool
decoder_single_bytes(const struct decoder *t)
{
	return t->single;
}

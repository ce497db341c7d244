#include <iconv.h>
#include <pthread.h>
#include <stdlib.h>

#include "kbdiff/codepage.h"
#include "kbdiff/labels.h"
#include "kbdiff/mem.h"
#include "kbdiff/out.h"

enum script { LATIN, CENTRAL, CYRILLIC, CHINESE, TAIWANESE, JAPANESE, KOREAN };

/* Evidence looked at, and bytes of each piece: enough to tell. */
#define PIECES_MAX	400
#define PIECE_BYTES	200

static const struct page {
	codepage	 number;
	const char	*charset;
	enum script	 script;
	const char	*languages;	/* that Windows uses it for */
} pages[] = {
	{ 850,	"CP850",  LATIN,    "de fr es it pt nl sv da nb no nn fi is" },
	{ 437,	"CP437",  LATIN,    "en" },
	{ 1252,	"CP1252", LATIN,    "de fr es it pt nl sv da nb no nn fi is en" },
	{ 852,	"CP852",  CENTRAL,  "pl cs sk hu ro sl hr bs sr sq" },
	{ 1250,	"CP1250", CENTRAL,  "pl cs sk hu ro sl hr bs sr sq" },
	{ 866,	"CP866",  CYRILLIC, "ru uk be bg" },
	{ 1251,	"CP1251", CYRILLIC, "ru uk be bg" },
	{ 932,	"CP932",  JAPANESE, "ja" },
	{ 936,	"GBK",	  CHINESE,  "zh-cn zh-sg" },
	{ 949,	"UHC",	  KOREAN,   "ko" },
	{ 950,	"BIG5",	  TAIWANESE, "zh-tw zh-hk zh-mo" },
};

#define NPAGES	(sizeof pages / sizeof *pages)

const codepage codepages[] = { 850, 437, 1252, 852, 1250, 866, 1251, 932, 936,
    949, 950, 0 };

static const struct page *
page_of(codepage number)
{
	for (size_t i = 0; i < NPAGES; i++)
		if (pages[i].number == number)
			return &pages[i];
	return NULL;
}

/* To open a converter takes longer than to use it a hundred times, so each
 * thread keeps those that it has opened. */
struct converters {
	iconv_t		 of[NPAGES];
	bool		 open[NPAGES];
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key;

static void
close_all(void *converters)
{
	struct converters *c = converters;

	for (size_t i = 0; i < NPAGES; i++)
		if (c->open[i] && c->of[i] != (iconv_t)-1)
			iconv_close(c->of[i]);
	free(c);
}

static void
make_key(void)
{
	if (pthread_key_create(&key, close_all) != 0)
		abort();
}

/* (iconv_t)-1 if there is none for the page. */
static iconv_t
converter(const struct page *page)
{
	struct converters *c;
	size_t i;

	if (page == NULL)
		return (iconv_t)-1;
	pthread_once(&once, make_key);
	if ((c = pthread_getspecific(key)) == NULL) {
		c = xcalloc(1, sizeof *c);
		pthread_setspecific(key, c);
	}
	i = (size_t)(page - pages);
	if (!c->open[i]) {
		c->of[i] = iconv_open("UTF-8", page->charset);
		c->open[i] = true;
	}
	return c->of[i];
}

static char *
escape(char *to, unsigned char c)
{
	static const char digits[] = "0123456789ABCDEF";

	*to++ = '\\';
	*to++ = 'x';
	*to++ = digits[c >> 4];
	*to++ = digits[c & 0xf];
	return to;
}

/* s in UTF-8, each byte that the page does not know as \xNN; their number is
 * added to *unknown. */
static struct span
convert(const struct page *page, struct span s, struct arena *a,
    size_t *unknown)
{
	size_t room = s.n * 4 + 1, left;
	char *buf = arena_alloc(a, room), *to = buf, *from = (char *)s.p;
	iconv_t cd = converter(page);

	if (cd != (iconv_t)-1)
		iconv(cd, NULL, NULL, NULL, NULL);
	while (s.n != 0) {
		left = room - (size_t)(to - buf);
		if (cd != (iconv_t)-1)
			iconv(cd, &from, &s.n, &to, &left);
		if (s.n == 0)
			break;
		if ((unsigned char)*from < 0x80) {
			*to++ = *from;
		} else {
			to = escape(to, (unsigned char)*from);
			++*unknown;
		}
		from++;
		s.n--;
		if (cd != (iconv_t)-1)
			iconv(cd, NULL, NULL, NULL, NULL);
	}
	return (struct span){ buf, (size_t)(to - buf) };
}

struct span
codepage_decode(codepage number, struct span s, struct arena *a)
{
	size_t unknown = 0;

	return span_is_ascii(s) ? s : convert(page_of(number), s, a, &unknown);
}

static bool
has(struct span set, uint32_t c)
{
	uint32_t other;
	size_t n;

	for (; (n = utf8_scan(set, &other)) != 0; set = span_from(set, n))
		if (c == other)
			return true;
	return false;
}

static bool
is_latin(uint32_t c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
	    (c >= 0xc0 && c < 0x250 && c != 0xd7 && c != 0xf7);
}

static bool
is_cyrillic(uint32_t c)
{
	return c >= 0x400 && c < 0x460;
}

static bool
is_lower(uint32_t c)
{
	if (is_cyrillic(c))
		return c >= 0x430;
	return (c >= 'a' && c <= 'z') || (c >= 0xdf && c <= 0xff);
}

static bool
is_upper(uint32_t c)
{
	if (is_cyrillic(c))
		return c < 0x430;
	return (c >= 'A' && c <= 'Z') || (c >= 0xc0 && c < 0xdf);
}

/* How much a letter outside ASCII speaks for a Latin page. */
static int
judge_latin(const struct page *page, uint32_t c)
{
	if (has(SPAN("äöüÄÖÜßéèêëàâçôîïûùñóíáúåæøãõÉÈÀÇÑÅÆØ’"), c))
		return page->script == LATIN ? 4 : 2;
	if (page->script == CENTRAL && has(SPAN("ąćęłńśźżčďěňřšťůýžőűăășțşţ"
	    "ĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮÝŽŐŰĂȘȚ"), c))
		return 3;
	return is_latin(c) ? 1 : -4;
}

static int
judge_letters(const struct page *page, uint32_t before, uint32_t c)
{
	int score;

	if (c == 0xa0)			/* before punctuation and digits */
		return 0;
	if (page->script != CYRILLIC) {
		score = judge_latin(page, c);
	} else {
		score = is_cyrillic(c) ? 2 : -4;
		/* Russian does without these. */
		if (is_cyrillic(c) && (c < 0x410 || c > 0x44f) &&
		    c != 0x451 && c != 0x401)
			score = -1;
		if (before < 0x80 && is_latin(before))
			score -= 3;
	}
	if (is_lower(before) && is_upper(c))
		score -= 4;
	if (page->script != CYRILLIC && before >= 0x80 && is_latin(before))
		score -= 3;		/* words have few of them in a row */
	return score;
}

/* The two bytes of a character of an East Asian page: the common ones come
 * first in each. */
static int
judge_pair(const struct page *page, unsigned lead, unsigned trail,
    uint32_t c)
{
	if (has(SPAN("，。（）：；、「」・ー"), c))
		return 2;
	switch (page->script) {
	case CHINESE:
		if (trail < 0xa1)
			return -3;
		return lead >= 0xb0 && lead <= 0xd7 ? 4 :
		    lead >= 0xd8 ? 0 : -2;
	case TAIWANESE:
		return lead >= 0xa4 && lead <= 0xc6 ? 4 : -2;
	case JAPANESE:
		if (c >= 0x3041 && c <= 0x30ff)
			return 6;
		return lead >= 0x88 && lead <= 0x97 ? 3 : -2;
	default:
		if (c < 0xac00 || c > 0xd7a3)
			return -3;
		return trail >= 0xa1 && lead >= 0xb0 && lead <= 0xc8 ? 4 : -2;
	}
}

static bool
is_double_byte(const struct page *page)
{
	return page->script >= CHINESE;
}

static int
judge_text(const struct page *page, struct span raw, struct arena *a)
{
	size_t unknown = 0, n;
	struct span text = convert(page, raw, a, &unknown);
	const unsigned char *at = (const unsigned char *)raw.p;
	uint32_t c, before = 0;
	int score = 0;

	if (unknown != 0)
		return -20;
	for (; (n = utf8_scan(text, &c)) != 0; text = span_from(text, n)) {
		if (*at < 0x80) {
			at++;
		} else if (!is_double_byte(page)) {
			score += judge_letters(page, before, c);
			at++;
		} else if (c >= 0xff61 && c <= 0xff9f) {
			score -= 2;	/* half-width kana, in one byte */
			at++;
		} else {
			score += judge_pair(page, at[0], at[1], c);
			at += 2;
		}
		before = c;
	}
	return score;
}

/* A label of systeminfo settles it, as far as anything does. */
#define LABEL_SCORE	100

static int
judge_labels(const struct page *page, struct span raw, struct arena *a)
{
	size_t unknown = 0;
	struct span text = convert(page, raw, a, &unknown), label;

	for (size_t i = 0; i < nlabels; i++) {
		label = span_of(labels[i].text);
		if (!span_is_ascii(label) && span_startsi(text, label))
			return LABEL_SCORE;
	}
	return 0;
}

/* "de;German (Germany)", "zh-cn;...": the first page of the language is that
 * of its consoles. */
#define LOCALE_SCORE	6

static int
judge_locale(const struct page *page, struct span locale)
{
	struct span name = span_upto(locale, span_find(locale, ';'));
	struct span rest = span_of(page->languages), language;
	size_t n;

	for (; rest.n != 0; rest = span_from(rest, n + 1)) {
		n = span_find(rest, ' ');
		language = span_upto(rest, n);
		if (span_eqi(name, language) || (language.n == 2 &&
		    span_startsi(name, language) && name.n > 2 &&
		    name.p[2] == '-'))
			return LOCALE_SCORE;
	}
	return 0;
}

static int
judge(const struct page *page, const struct span *evidence, size_t n,
    struct arena *a)
{
	struct span piece;
	int score = 0;

	for (size_t i = 0; i < n && i < PIECES_MAX; i++) {
		piece = evidence[i];
		if (span_is_ascii(piece)) {
			score += judge_locale(page, piece);
			continue;
		}
		score += judge_labels(page, piece, a);
		if (piece.n <= PIECE_BYTES)
			score += judge_text(page, piece, a);
	}
	return score;
}

static bool
read_alike(const struct page *p, const struct page *q,
    const struct span *evidence, size_t n, struct arena *a)
{
	size_t unknown = 0;

	for (size_t i = 0; i < n && i < PIECES_MAX; i++)
		if (!span_eq(convert(p, evidence[i], a, &unknown),
		    convert(q, evidence[i], a, &unknown)))
			return false;
	return true;
}

codepage
codepage_guess(const struct span *evidence, size_t n)
{
	const struct page *best = NULL;
	struct arena *a = arena_new();
	int score, most = 0;
	bool tie = false;

	for (size_t i = 0; i < NPAGES; i++) {
		score = judge(&pages[i], evidence, n, a);
		if (score > most) {
			best = &pages[i];
			most = score;
			tie = false;
		} else if (best != NULL && score == most) {
			tie |= !read_alike(best, &pages[i], evidence, n, a);
		}
	}
	arena_free(a);
	return best == NULL || tie ? 0 : best->number;
}

#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/input/codepage.h"
#include "kbdiff/input/windows_labels.h"
#include "codepage_table.h"
#include "plausibility.h"

/* How characters of two bytes are told to be common ones; ONE_BYTE pages have
 * none. */
enum plan { ONE_BYTE, GB2312, BIG5, SHIFT_JIS, KS_X_1001 };

#define WESTERN	"en de fr es ca pt it nl sv fi da nb nn no is"
#define CENTRAL	"pl cs sk hu ro sl hr bs sr sq"

static const struct page {
	codepage	 number;
	enum plan	 plan;
	const char	*languages;	/* that Windows uses it for */
	const char	*others;	/* whose words are met in it */
} pages[] = {
	{ 850, ONE_BYTE, WESTERN, "" },
	{ 437, ONE_BYTE, WESTERN, "" },
	{ 1252, ONE_BYTE, WESTERN, "" },
	{ 852, ONE_BYTE, CENTRAL, "de" },
	{ 1250, ONE_BYTE, CENTRAL, "de" },
	{ 866, ONE_BYTE, "ru uk be bg", "" },
	{ 1251, ONE_BYTE, "ru uk be bg sr mk", "" },
	{ 737, ONE_BYTE, "el", "" },
	{ 1253, ONE_BYTE, "el", "" },
	{ 857, ONE_BYTE, "tr", "de fr" },
	{ 1254, ONE_BYTE, "tr", "de fr" },
	{ 1255, ONE_BYTE, "he", "" },
	{ 932, SHIFT_JIS, "ja", "" },
	{ 936, GB2312, "zh-cn zh-sg", "" },
	{ 949, KS_X_1001, "ko", "" },
	{ 950, BIG5, "zh-tw zh-hk zh-mo", "" },
};

#define NPAGES	(sizeof pages / sizeof *pages)

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

/* s in UTF-8, each byte that the page (NULL: none) does not know as \xNN;
 * their number is added to *unknown. */
static struct span
convert(const struct codepage_table *page, struct span s, struct arena *a,
    size_t *unknown)
{
	char *buf = arena_alloc(a, s.n * 4 + 1), *to = buf;
	uint16_t c;
	size_t n;

	for (; s.n != 0; s = span_from(s, n)) {
		n = 1;
		if ((unsigned char)s.p[0] < 0x80) {
			*to++ = s.p[0];
		} else if (page != NULL &&
		    (n = codepage_table_read(page, s, &c)) != 0) {
			to += utf8_put(to, c);
		} else {
			to = escape(to, (unsigned char)s.p[0]);
			++*unknown;
			n = 1;
		}
	}
	return (struct span){ buf, (size_t)(to - buf) };
}

/* Distinct pieces of evidence looked at: enough to tell. */
#define PIECES_MAX	400

/* Pieces of evidence, each once and in an order of its own, so that the order
 * of rows does not matter. */
struct evidence {
	struct span	pieces[PIECES_MAX];
	size_t		n;
	languages	locale;		/* of the machine; 0 if not known */
};

/* A page that may be the one, and how it reads. */
struct candidate {
	enum plan	plan;
	languages	used, any;	/* by Windows; that words may be of */
	struct span	texts[PIECES_MAX];
	size_t		unknown;	/* bytes */
	size_t		labels;		/* of Windows that are there */
	languages	spoken;		/* by these */
	struct plausibility	spelling;
	size_t		common, rare;	/* characters of two bytes */
	size_t		distinct;	/* of the common ones */
	bool		out;
};

struct codepages {
	struct alphabet	letters;
	languages	*labels;	/* that each is of; 0 for ASCII */
	struct evidence	evidence;
	struct candidate candidates[NPAGES];
	uint32_t	seen[0x10000 / 32];	/* common characters */
};

struct codepages *
codepages_new(void)
{
	struct codepages *c = xcalloc(1, sizeof *c);
	struct candidate *page;

	alphabet_fill(&c->letters);
	c->labels = xcalloc(nwindows_labels, sizeof *c->labels);
	for (size_t i = 0; i < nwindows_labels; i++)
		if (!span_is_ascii(span_of(windows_labels[i].text)))
			c->labels[i] = alphabet_named(
			    span_of(windows_labels[i].language));
	for (size_t i = 0; i < NPAGES; i++) {
		page = &c->candidates[i];
		page->plan = pages[i].plan;
		page->used = alphabet_named(span_of(pages[i].languages));
		page->any = page->used |
		    alphabet_named(span_of(pages[i].others));
	}
	return c;
}

void
codepages_free(struct codepages *c)
{
	if (c == NULL)
		return;
	free(c->labels);
	free(c);
}

struct span
codepage_decode(struct codepages *c, codepage number, struct span s,
    struct arena *a)
{
	size_t unknown = 0;

	if (span_is_ascii(s))
		return s;
	(void)c;
	return convert(codepage_table_of(number), s, a, &unknown);
}

/* "de;German (Germany)", "zh-cn;..." */
static languages
locale_of(struct span piece)
{
	size_t n = span_find(piece, ';');

	return n == piece.n || n > 5 ? 0 : alphabet_named(span_upto(piece, n));
}

static void
gather(struct evidence *e, const struct span *pieces, size_t n)
{
	struct span *sorted = xreallocarray(NULL, n + 1, sizeof *sorted);

	e->n = 0;
	e->locale = 0;
	for (size_t i = 0; i < n; i++) {
		sorted[i] = pieces[i];
		e->locale |= locale_of(pieces[i]);
	}
	qsort(sorted, n, sizeof *sorted, cmp_spans);
	for (size_t i = 0; i < n && e->n < PIECES_MAX; i++)
		if (!span_is_ascii(sorted[i]) && (e->n == 0 ||
		    !span_eq(sorted[i], e->pieces[e->n - 1])))
			e->pieces[e->n++] = sorted[i];
	free(sorted);
}

/* The words of Windows that a text begins with. */
static void
find_label(struct codepages *c, struct candidate *page, struct span text)
{
	for (size_t i = 0; i < nwindows_labels; i++) {
		if (c->labels[i] == 0 ||
		    !span_startsi(text, span_of(windows_labels[i].text)))
			continue;
		page->labels++;
		page->spoken |= c->labels[i];
		return;
	}
}

static void
read_as(struct codepages *c, size_t number, struct arena *a)
{
	struct candidate *page = &c->candidates[number];
	const struct evidence *e = &c->evidence;
	const struct codepage_table *table =
	    codepage_table_of(pages[number].number);

	page->unknown = page->labels = 0;
	page->spoken = 0;
	page->out = false;
	for (size_t i = 0; i < e->n; i++) {
		page->texts[i] = convert(table, e->pieces[i], a,
		    &page->unknown);
		find_label(c, page, page->texts[i]);
	}
}

enum wide { WIDE_NEUTRAL, WIDE_COMMON, WIDE_RARE, WIDE_NONE };

/* The characters that a language uses come first in its page, and then those
 * that hardly any text holds. */
static enum wide
judge_pair(enum plan plan, unsigned lead, unsigned trail, uint32_t c)
{
	if ((c >= 0x3000 && c < 0x3040) || (c >= 0xff01 && c <= 0xff60) ||
	    c == 0x30fb)
		return WIDE_NEUTRAL;
	switch (plan) {
	case GB2312:
		if (c < 0x4e00 || c > 0x9fff)
			return WIDE_NONE;
		return trail >= 0xa1 && lead >= 0xb0 && lead <= 0xd7 ?
		    WIDE_COMMON : WIDE_RARE;
	case BIG5:
		if (c < 0x4e00 || c > 0x9fff)
			return WIDE_NONE;
		return lead >= 0xa4 && lead <= 0xc6 ? WIDE_COMMON : WIDE_RARE;
	case SHIFT_JIS:
		if (c >= 0x3041 && c <= 0x30ff)
			return WIDE_COMMON;
		if (c < 0x4e00 || c > 0x9fff)
			return WIDE_NONE;
		return lead >= 0x88 && (lead < 0x98 || (lead == 0x98 &&
		    trail <= 0x72)) ? WIDE_COMMON : WIDE_RARE;
	default:
		if (c >= 0x4e00 && c <= 0x9fff)
			return WIDE_RARE;
		if (c < 0xac00 || c > 0xd7a3)
			return WIDE_NONE;
		return trail >= 0xa1 && lead >= 0xb0 && lead <= 0xc8 ?
		    WIDE_COMMON : WIDE_RARE;
	}
}

static bool
is_letter(unsigned c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static void
count_wide(struct codepages *c, struct candidate *page, enum wide how,
    uint32_t character)
{
	uint32_t bit = UINT32_C(1) << character % 32;

	page->common += how == WIDE_COMMON;
	page->rare += how == WIDE_RARE;
	page->spelling.offences += how == WIDE_NONE;
	if (how == WIDE_COMMON && (c->seen[character / 32] & bit) == 0) {
		c->seen[character / 32] |= bit;
		page->distinct++;
	}
}

/* A letter of ASCII that is half of a character amid such letters is one that
 * the page has swallowed: "M\x81ller". */
static bool
swallows(unsigned before, unsigned trail, struct span after)
{
	return is_letter(trail) && (is_letter(before) ||
	    (after.n != 0 && is_letter((unsigned char)after.p[0])));
}

/* Bytes that Shift-JIS has no use for are characters all the same. */
static bool
is_single(enum plan plan, unsigned c)
{
	return plan == SHIFT_JIS && (c == 0x80 || c == 0xa0 || c >= 0xfd);
}

static void
judge_wide(struct codepages *c, struct candidate *page, struct span raw,
    struct span text)
{
	unsigned before = 0, lead, trail;
	uint32_t character;

	while (raw.n != 0) {
		text = span_from(text, utf8_scan(text, &character));
		lead = (unsigned char)raw.p[0];
		raw = span_from(raw, 1);
		if (lead < 0x80) {
			before = lead;
			continue;
		}
		if (character >= 0xff61 && character <= 0xff9f) {
			count_wide(c, page, WIDE_RARE, character);
			before = 0;	/* half-width kana */
			continue;
		}
		trail = raw.n != 0 ? (unsigned char)raw.p[0] : 0;
		if (!is_single(page->plan, lead))
			raw = span_from(raw, 1);
		count_wide(c, page, judge_pair(page->plan, lead, trail,
		    character), character);
		page->spelling.offences += swallows(before, trail, raw);
		before = 0;
	}
}

/* One rare character in three is more than names and words have. */
static void
judge(struct codepages *c, struct candidate *page)
{
	const struct evidence *e = &c->evidence;

	page->spelling = (struct plausibility){ .letters = &c->letters,
	    .any = page->any, .all = page->any };
	page->common = page->rare = page->distinct = 0;
	memset(c->seen, 0, sizeof c->seen);
	if (page->unknown != 0) {
		page->spelling.offences = SIZE_MAX;
		return;
	}
	for (size_t i = 0; i < e->n; i++) {
		if (page->plan == ONE_BYTE)
			plausibility_judge(&page->spelling, page->texts[i]);
		else
			judge_wide(c, page, e->pieces[i], page->texts[i]);
	}
	page->spelling.offences += page->rare * 3 >
	    page->common + page->rare;
}

/* Keeps the pages in which most labels of Windows are found; returns their
 * languages. */
static languages
keep_labelled(struct candidate *c)
{
	languages spoken = 0;
	size_t most = 0;

	for (size_t i = 0; i < NPAGES; i++)
		most = c[i].labels > most ? c[i].labels : most;
	for (size_t i = 0; i < NPAGES; i++) {
		c[i].out = c[i].labels < most;
		spoken |= c[i].out ? 0 : c[i].spoken;
	}
	return spoken;
}

/* Keeps the pages that these languages use, if there are any; returns that. */
static bool
keep_local(struct candidate *c, languages which)
{
	bool any = false;

	for (size_t i = 0; i < NPAGES; i++)
		any |= !c[i].out && c[i].unknown == 0 &&
		    (c[i].used & which) != 0;
	for (size_t i = 0; any && i < NPAGES; i++)
		c[i].out |= (c[i].used & which) == 0;
	return any;
}

/* Keeps the pages with the fewest implausible words; returns that number. */
static size_t
keep_best_spelt(struct codepages *all)
{
	struct candidate *c = all->candidates;
	size_t fewest = SIZE_MAX;

	for (size_t i = 0; i < NPAGES; i++) {
		if (c[i].out)
			continue;
		judge(all, &c[i]);
		if (c[i].spelling.offences < fewest)
			fewest = c[i].spelling.offences;
	}
	for (size_t i = 0; i < NPAGES; i++)
		c[i].out |= !c[i].out && c[i].spelling.offences > fewest;
	return fewest;
}

/* Keeps the pages of which one language has all words, if there are any;
 * returns that. */
static bool
keep_of_language(struct candidate *c, languages which)
{
	bool any = false;

	for (size_t i = 0; i < NPAGES; i++)
		any |= !c[i].out && (c[i].spelling.all & which) != 0;
	for (size_t i = 0; any && i < NPAGES; i++)
		c[i].out |= !c[i].out && (c[i].spelling.all & which) == 0;
	return any;
}

/* Half of what Chinese text holds would be Hangul too; so many different ones
 * and nothing else are no chance. */
#define HANGUL_CERTAIN	8

static void
keep_hangul(struct candidate *c)
{
	bool korean = false;

	for (size_t i = 0; i < NPAGES; i++)
		korean |= c[i].plan == KS_X_1001 && !c[i].out &&
		    c[i].rare == 0 && c[i].distinct >= HANGUL_CERTAIN;
	for (size_t i = 0; korean && i < NPAGES; i++)
		c[i].out |= c[i].plan == GB2312 || c[i].plan == BIG5;
}

/* The first of those that are left, if all of them read alike. */
static codepage
agreed(const struct candidate *c, const struct evidence *e)
{
	size_t first = NPAGES;

	for (size_t i = 0; i < NPAGES; i++) {
		if (c[i].out)
			continue;
		if (first == NPAGES)
			first = i;
		for (size_t k = 0; k < e->n; k++)
			if (!span_eq(c[first].texts[k], c[i].texts[k]))
				return 0;
	}
	return first == NPAGES ? 0 : pages[first].number;
}

static codepage
choose(struct codepages *all)
{
	struct candidate *c = all->candidates;
	languages local = keep_labelled(c);
	bool known;

	if (local == 0)
		local = all->evidence.locale;
	known = keep_local(c, local);
	if (keep_best_spelt(all) != 0 && !known)
		return 0;
	if (!keep_of_language(c, local))
		keep_of_language(c, ~(languages)0);
	keep_hangul(c);
	return agreed(c, &all->evidence);
}

codepage
codepage_guess(struct codepages *c, const struct span *pieces, size_t n)
{
	struct arena *a;
	codepage found;

	gather(&c->evidence, pieces, n);
	if (c->evidence.n == 0)
		return 0;
	a = arena_new();
	for (size_t i = 0; i < NPAGES; i++)
		read_as(c, i, a);
	found = choose(c);
	arena_free(a);
	return found;
}

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "kbdiff/base/word_buckets.h"
#include "part_words.h"

/* Longer lines are text. */
#define LINE_MAX_BYTES	160
#define WORDS_MAX	24

/* What a word is for. */
enum {
	IS_PAGE = 1, IS_OF, IS_TO, IS_SHOWS, IS_FIRST, IS_THING, IS_TIME,
	IS_SINCE, IS_FILTER, IS_BY, IS_NOTHING, IS_MORE, IS_AND, IS_EXCERPT,
	IS_ONLY, IS_BORDER, IS_ONE, IS_TOTAL, IS_FOUND, IS_CUT, IS_LIMIT,
	IS_WANTED
};

#define WORDS(X) \
	X("page", IS_PAGE) X("seite", IS_PAGE) X("p\xc3\xa1gina", IS_PAGE) \
	X("pagina", IS_PAGE) X("sida", IS_PAGE) X("strona", IS_PAGE) \
	X("of", IS_OF) X("von", IS_OF) X("sur", IS_OF) X("de", IS_OF) \
	X("di", IS_OF) X("van", IS_OF) X("av", IS_OF) X("out", IS_OF) \
	X("z", IS_OF) X("to", IS_TO) X("bis", IS_TO) X("\xc3\xa0", IS_TO) \
	X("through", IS_TO) X("showing", IS_SHOWS) X("shown", IS_SHOWS) \
	X("shows", IS_SHOWS) X("displaying", IS_SHOWS) \
	X("displayed", IS_SHOWS) X("listing", IS_SHOWS) X("listed", IS_SHOWS) \
	X("angezeigt", IS_SHOWS) X("affichage", IS_SHOWS) \
	X("mostrando", IS_SHOWS) X("first", IS_FIRST) X("top", IS_FIRST) \
	X("last", IS_FIRST) X("latest", IS_FIRST) X("newest", IS_FIRST) \
	X("recent", IS_FIRST) X("past", IS_FIRST) X("previous", IS_FIRST) \
	X("oldest", IS_FIRST) X("erste", IS_FIRST) X("ersten", IS_FIRST) \
	X("letzte", IS_FIRST) X("letzten", IS_FIRST) X("neueste", IS_FIRST) \
	X("neuesten", IS_FIRST) X("derniers", IS_FIRST) \
	X("derni\xc3\xa8res", IS_FIRST) X("\xc3\xbaltimos", IS_FIRST) \
	X("\xc3\xbaltimas", IS_FIRST) X("ultimi", IS_FIRST) \
	X("updates", IS_THING) X("hotfixes", IS_THING) X("patches", IS_THING) \
	X("kbs", IS_THING) X("entries", IS_THING) X("rows", IS_THING) \
	X("records", IS_THING) X("results", IS_THING) X("items", IS_THING) \
	X("lines", IS_THING) X("installed", IS_THING) \
	X("installations", IS_THING) X("eintr\xc3\xa4ge", IS_THING) \
	X("zeilen", IS_THING) X("installiert", IS_THING) \
	X("correctifs", IS_THING) X("days", IS_TIME) X("weeks", IS_TIME) \
	X("months", IS_TIME) X("years", IS_TIME) X("tage", IS_TIME) \
	X("tagen", IS_TIME) X("wochen", IS_TIME) X("monate", IS_TIME) \
	X("monaten", IS_TIME) X("jours", IS_TIME) X("mois", IS_TIME) \
	X("d\xc3\xad""as", IS_TIME) X("giorni", IS_TIME) X("dias", IS_TIME) \
	X("since", IS_SINCE) X("seit", IS_SINCE) X("depuis", IS_SINCE) \
	X("desde", IS_SINCE) X("after", IS_BORDER) X("before", IS_BORDER) \
	X("between", IS_BORDER) X("nach", IS_BORDER) X("vor", IS_BORDER) \
	X("filter", IS_FILTER) X("filters", IS_FILTER) \
	X("filtered", IS_FILTER) X("gefiltert", IS_FILTER) \
	X("filtr\xc3\xa9", IS_FILTER) X("filtro", IS_FILTER) \
	X("filtre", IS_FILTER) X("none", IS_NOTHING) X("no", IS_NOTHING) \
	X("all", IS_NOTHING) X("any", IS_NOTHING) X("off", IS_NOTHING) \
	X("n/a", IS_NOTHING) X("keine", IS_NOTHING) X("keiner", IS_NOTHING) \
	X("kein", IS_NOTHING) X("aus", IS_NOTHING) X("aucun", IS_NOTHING) \
	X("ninguno", IS_NOTHING) X("nessuno", IS_NOTHING) \
	X("alle", IS_NOTHING) X("false", IS_NOTHING) X("without", IS_NOTHING) \
	X("not", IS_NOTHING) X("unfiltered", IS_NOTHING) X("more", IS_MORE) \
	X("others", IS_MORE) X("weitere", IS_MORE) X("autres", IS_MORE) \
	X("and", IS_AND) X("plus", IS_AND) X("und", IS_AND) X("et", IS_AND) \
	X("excerpt", IS_EXCERPT) X("auszug", IS_EXCERPT) \
	X("extrait", IS_EXCERPT) X("extracto", IS_EXCERPT) \
	X("estratto", IS_EXCERPT) X("only", IS_ONLY) X("nur", IS_ONLY) \
	X("hotfix", IS_ONE) X("update", IS_ONE) X("patch", IS_ONE) \
	X("kb", IS_ONE) X("row", IS_ONE) X("total", IS_TOTAL) \
	X("count", IS_TOTAL) X("number", IS_TOTAL) X("anzahl", IS_TOTAL) \
	X("gesamt", IS_TOTAL) X("insgesamt", IS_TOTAL) X("sum", IS_TOTAL) \
	X("nombre", IS_TOTAL) X("found", IS_FOUND) X("selected", IS_FOUND) \
	X("affected", IS_FOUND) X("returned", IS_FOUND) \
	X("retrieved", IS_FOUND) X("gefunden", IS_FOUND) \
	X("betroffen", IS_FOUND) X("exported", IS_FOUND) X("in", IS_FOUND) \
	X("on", IS_FOUND) X("missing", IS_WANTED) X("needed", IS_WANTED) \
	X("failed", IS_WANTED) X("pending", IS_WANTED) \
	X("available", IS_WANTED) X("required", IS_WANTED) \
	X("outstanding", IS_WANTED) X("truncated", IS_CUT) \
	X("incomplete", IS_CUT) X("abgeschnitten", IS_CUT) \
	X("unvollst\xc3\xa4ndig", IS_CUT) X("tronqu\xc3\xa9", IS_CUT) \
	X("incompleto", IS_CUT) X("incomplet", IS_CUT) X("partial", IS_CUT) \
	X("partielle", IS_CUT) X("parcial", IS_CUT) X("parziale", IS_CUT) \
	X("teilliste", IS_CUT) \
	X("limited", IS_LIMIT) X("limit", IS_LIMIT) X("begrenzt", IS_LIMIT) \
	X("maximum", IS_LIMIT) X("max", IS_LIMIT)

#define AS_SPAN(word, kind)	SPAN(word),
#define AS_KIND(word, kind)	kind,
static const struct span known[] = { WORDS(AS_SPAN) };
static const uint8_t kinds[] = { WORDS(AS_KIND) };

static _Thread_local struct word_buckets of_known = WORD_BUCKETS(known);

static uint8_t
find_kind(struct span word)
{
	unsigned number = word_buckets_first(&of_known, word.p[0]), at;

	while ((at = number) != 0)
		if (span_eqi(word, word_buckets_next(&of_known, &number)))
			return kinds[at - 1];
	return 0;
}

/* A line as words: numbers are words of digits alone. */
struct words {
	struct span	w[WORDS_MAX];
	uint8_t		kind[WORDS_MAX];
	size_t		n;
};

static bool
is_gap(char c)
{
	static const char gaps[] = " \t,;:.()[]{}<>\"'`*#=_-|/+";

	return memchr(gaps, c, sizeof gaps - 1) != NULL;
}

static const struct span dash = SPAN("\xe2\x80\x93");

/* "1,053" is one word. */
static bool
ends_word(struct span s, size_t at)
{
	if (span_starts(span_from(s, at), dash))
		return true;
	return is_gap(s.p[at]) && !(at != 0 && at + 1 < s.n &&
	    memchr(",.", s.p[at], 2) != NULL && ascii_digit(s.p[at - 1]) &&
	    ascii_digit(s.p[at + 1]));
}

static struct words
words_of(struct span s)
{
	struct words words = { .n = 0 };
	size_t n;

	while (s.n != 0 && words.n < WORDS_MAX) {
		if (ends_word(s, 0)) {
			s = span_from(s, is_gap(s.p[0]) ? 1 : dash.n);
			continue;
		}
		for (n = 1; n < s.n && !ends_word(s, n); n++)
			continue;
		words.w[words.n] = span_upto(s, n);
		words.kind[words.n++] = find_kind(span_upto(s, n));
		s = span_from(s, n);
	}
	return words;
}

static int
kind_of(const struct words *words, size_t i)
{
	return i < words->n ? words->kind[i] : 0;
}

/* A number of a few digits, "20", "1,053"; 0 if it is none. */
static unsigned
number_at(const struct words *words, size_t i)
{
	struct span s = i < words->n ? words->w[i] : SPAN_NONE;
	unsigned n = 0;

	if (s.n == 0 || s.n > 7)
		return 0;
	for (size_t k = 0; k < s.n; k++)
		if (ascii_digit(s.p[k]))
			n = n * 10 + (unsigned)(s.p[k] - '0');
		else if (s.n - k != 4 || ascii_digit(s.p[k]))
			return 0;
	return n;
}

/* Whether a dash stands between a word and the next. */
static bool
is_range(const struct words *words, size_t i)
{
	struct span between;

	if (i + 1 >= words->n || number_at(words, i) == 0)
		return false;
	between = (struct span){ words->w[i].p + words->w[i].n,
	    (size_t)(words->w[i + 1].p - words->w[i].p) - words->w[i].n };
	return kind_of(words, i + 1) == IS_TO || span_find(between, '-') !=
	    between.n || span_find_span(between, dash) != between.n;
}

/* "Page 1 of 3", "Seite 1/3". */
static bool
find_page(const struct words *words, unsigned *page, unsigned *pages)
{
	for (size_t i = 0; i + 2 < words->n; i++) {
		if (kind_of(words, i) != IS_PAGE)
			continue;
		*page = number_at(words, i + 1);
		*pages = number_at(words, i + 2 + (kind_of(words, i + 2) ==
		    IS_OF));
		if (*page != 0 && *pages >= *page)
			return true;
	}
	return false;
}

/* The number behind the word "of" here, "out of"; 0 if there is none. */
static unsigned
number_of_all(const struct words *words, size_t i)
{
	if (kind_of(words, i) != IS_OF)
		return 0;
	return number_at(words, i + 1 + (kind_of(words, i + 1) == IS_OF));
}

/* "1-20 of 53", "1 to 20 of 53": not all, or not from the first on. */
static bool
is_some_at(const struct words *words, size_t i)
{
	unsigned from = number_at(words, i), to, all;
	size_t at = i + 1 + (kind_of(words, i + 1) == IS_TO);

	/* Before a day stands a month. */
	if (!is_range(words, i) || (i != 0 && is_range(words, i - 1)))
		return false;
	to = number_at(words, at);
	all = number_of_all(words, at + 1);
	return from <= to && to <= all && (from > 1 || to < all);
}

/* "Showing 1-20 of 53", "first 20 of 53". */
static bool
shows_some(const struct words *words)
{
	bool shows = false;

	for (size_t i = 0; i < words->n; i++) {
		shows |= kind_of(words, i) == IS_SHOWS || kind_of(words, i) ==
		    IS_FIRST;
		if (is_some_at(words, i) || (shows && ascii_digit(
		    words->w[i].p[0]) && number_at(words, i) <
		    number_of_all(words, i + 1) && (i == 0 || !is_range(words,
		    i - 1))))
			return true;
	}
	return false;
}

/* "and 33 more", "+33 more rows", "Load more". */
static bool
has_more(const struct words *words, struct span line)
{
	for (size_t i = 0; i + 1 < words->n && words->n < 8; i++)
		if (kind_of(words, i + 1) == IS_MORE && number_at(words, i) !=
		    0)
			return i == 0 ? !ascii_digit(line.p[0]) :
			    kind_of(words, i - 1) == IS_AND;
	return words->n == 2 && kind_of(words, 1) == IS_MORE &&
	    (span_eqi(words->w[0], SPAN("load")) ||
	    span_eqi(words->w[0], SPAN("show")));
}

/* "Top 10", "latest 20 updates", "last 30 days". */
static bool
takes_first(const struct words *words)
{
	int next;

	for (size_t i = 0; i + 1 < words->n; i++) {
		if (kind_of(words, i) != IS_FIRST || number_at(words, i + 1) ==
		    0 || words->w[i + 1].n > 3)
			continue;
		next = kind_of(words, i + 2);
		if (next == IS_THING || next == IS_TIME || next == IS_FIRST ||
		    i + 2 == words->n || kind_of(words, i + 3) == IS_THING)
			return true;
	}
	return false;
}

/* "Updates since 2024-01-01", "installed after 1/1/2024". */
static bool
takes_since(const struct words *words)
{
	bool thing = false;
	int kind;

	for (size_t i = 0; i + 1 < words->n; i++) {
		kind = kind_of(words, i);
		thing |= kind == IS_THING;
		if (thing && (kind == IS_SINCE || (kind == IS_BORDER && i != 0
		    && kind_of(words, i - 1) == IS_THING)) &&
		    span_has_digit(words->w[i + 1]))
			return true;
	}
	return false;
}

/* "Filter: security", "Filtered by date"; not "Filter: none". */
static bool
is_filter(const struct words *words)
{
	size_t from = 0;

	/* "Active filters: ...", "Applied filter: ..." */
	while (from < 2 && kind_of(words, from) != IS_FILTER)
		from++;
	if (kind_of(words, from) != IS_FILTER || from + 1 >= words->n)
		return false;
	for (size_t i = 0; i < words->n; i++)
		if (kind_of(words, i) == IS_NOTHING)
			return false;
	return true;
}

/* "(excerpt)", "Security updates only". */
static bool
is_excerpt(const struct words *words)
{
	int first = kind_of(words, 0), last = kind_of(words, words->n - 1);

	return first == IS_EXCERPT || last == IS_EXCERPT || (words->n > 1 &&
	    words->n < 6 && last == IS_ONLY && kind_of(words, words->n - 2) ==
	    IS_THING) || (words->n > 1 && words->n < 6 && first == IS_ONLY &&
	    last == IS_THING);
}

static bool
any_of(const struct words *words, uint8_t kind)
{
	return memchr(words->kind, kind, words->n) != NULL;
}

/* "Results truncated", "limited to 100 rows". */
static bool
is_cut(const struct words *words)
{
	if (words->n > 10 || any_of(words, IS_NOTHING) || any_of(words,
	    IS_WANTED))
		return false;
	return any_of(words, IS_CUT) || (any_of(words, IS_LIMIT) &&
	    any_of(words, IS_THING));
}

/* "53 rows selected", "Total updates: 53", "Hotfix count: 53": how many; 0: it
 * does not say. */
static unsigned
count_in(const struct words *words)
{
	unsigned first = number_at(words, 0);
	size_t last = words->n - 1;
	int next;

	if (words->n < 2 || words->n > 7 || any_of(words, IS_NOTHING) ||
	    any_of(words, IS_WANTED))
		return 0;
	next = kind_of(words, 2);
	if (first != 0 && kind_of(words, 1) == IS_THING && (words->n == 2 ||
	    next == IS_FOUND || next == IS_THING || next == IS_SHOWS ||
	    next == IS_TOTAL))
		return first;
	if (!any_of(words, IS_TOTAL) && !(kind_of(words, 0) == IS_THING &&
	    kind_of(words, 1) == IS_THING))
		return 0;
	return words->n == 2 || any_of(words, IS_THING) || any_of(words,
	    IS_ONE) ? number_at(words, last) : 0;
}

enum part
part_words_read(struct span line, unsigned *page, unsigned *all)
{
	struct words words;

	line = span_trim(line);
	if (line.n < 5 || line.n > LINE_MAX_BYTES)
		return PART_NONE;
	words = words_of(line);
	if (words.n == 0 || words.n == WORDS_MAX)
		return PART_NONE;
	if (find_page(&words, page, all))
		return PART_PAGE;
	if (shows_some(&words) || has_more(&words, line) || is_cut(&words))
		return PART_CUT;
	*all = count_in(&words);
	if (*all != 0)
		return PART_COUNT;
	return takes_first(&words) || takes_since(&words) ||
	    is_filter(&words) || is_excerpt(&words) ? PART_FILTERED :
	    PART_NONE;
}

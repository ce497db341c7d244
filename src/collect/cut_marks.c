#include "kbdiff/base/utf8.h"
#include "cut_marks.h"

/* Longer lines are text. */
#define LINE_MAX_BYTES	80

/* Alone in their line; in small letters, without the dot at their end. */
static const struct span alone[] = {
	SPAN("etc"), SPAN("usw"), SPAN("u.s.w"), SPAN("u. s. w"),
	SPAN("und so weiter"), SPAN("and so on"), SPAN("and so forth"),
	SPAN("et cetera"), SPAN("etcetera"), SPAN("et ainsi de suite"),
	SPAN("ecc"), SPAN("eccetera"), SPAN("e cos\xc3\xac via"),
	SPAN("y as\xc3\xad sucesivamente"), SPAN("e assim por diante"),
	SPAN("enz"), SPAN("enzovoort"), SPAN("osv"),
	SPAN("og s\xc3\xa5 videre"), SPAN("och s\xc3\xa5 vidare"), SPAN("m.m"),
	SPAN("itd"), SPAN("i tak dalej"), SPAN("atd"), SPAN("stb"),
	SPAN("s.a.t"), SPAN("vb"), SPAN("jne"),
	SPAN("\xd0\xb8 \xd1\x82.\xd0\xb4"), SPAN("\xd0\xb8 \xd1\x82. \xd0\xb4"),
	SPAN("\xd0\xb8 \xd1\x82\xd0\xb0\xd0\xba \xd0\xb4\xd0\xb0\xd0\xbb\xd0"
	    "\xb5\xd0\xb5"), SPAN("\xe3\x81\xaa\xe3\x81\xa9"),
	SPAN("\xe7\xad\x89"), SPAN("\xe7\xad\x89\xe7\xad\x89"),
	SPAN("\xe4\xbb\xa5\xe4\xb8\x8b\xe7\x9c\x81\xe7\x95\xa5"),
	SPAN("\xe4\xbb\xa5\xe4\xb8\x8b\xe7\x95\xa5"),
	SPAN("\xe5\xbe\x8c\xe7\x95\xa5"), SPAN("\xe4\xb8\xad\xe7\x95\xa5"),
	SPAN("\xe7\x9c\x81\xe7\x95\xa5"),
	SPAN("\xec\x9d\xb4\xed\x95\x98 \xec\x83\x9d\xeb\x9e\xb5"),
	SPAN("\xec\x83\x9d\xeb\x9e\xb5"), SPAN("snip"), SPAN("snipped"),
	SPAN("and more"), SPAN("und mehr"), SPAN("et plus"), SPAN("not all"),
	SPAN("not all shown"), SPAN("not complete"), SPAN("nicht alle"),
	SPAN("nicht vollst\xc3\xa4ndig"), SPAN("pas complet"),
	SPAN("no completo"), SPAN("non completo"),
	SPAN("\xd0\xbd\xd0\xb5 "
	    "\xd0\xbf\xd0\xbe\xd0\xbb\xd0\xbd\xd1\x8b\xd0\xb9"),
	SPAN("\xd0\xbd\xd0\xb5 \xd0\xb2\xd1\x81\xd0\xb5"),
	SPAN("continued on next page"), SPAN("see next page"),
	SPAN("fortsetzung folgt"), SPAN("siehe n\xc3\xa4""chste seite"),
	SPAN("\xc3\xa0 suivre"), SPAN("contin\xc3\xba""a"), SPAN("continua"),
	SPAN("result limit reached"), SPAN("query exceeded limit"),
	SPAN("scan in progress"), SPAN("relevant ones only"),
	SPAN("only showing the relevant ones"), SPAN("older ones left out"),
	/* of pages that load their rows piece by piece */
	SPAN("show more"), SPAN("load more"), SPAN("see more"),
	SPAN("view more"), SPAN("mehr anzeigen"), SPAN("mehr laden"),
	SPAN("weitere anzeigen"), SPAN("weitere laden"), SPAN("afficher plus"),
	SPAN("voir plus"), SPAN("charger plus"), SPAN("en voir plus"),
	SPAN("mostrar m\xc3\xa1s"), SPAN("ver m\xc3\xa1s"),
	SPAN("cargar m\xc3\xa1s"), SPAN("mostra altro"), SPAN("carica altro"),
	SPAN("mostrar mais"), SPAN("ver mais"), SPAN("carregar mais"),
	SPAN("meer weergeven"), SPAN("meer tonen"), SPAN("meer laden"),
	SPAN("visa mer"), SPAN("visa fler"), SPAN("vis mere"),
	SPAN("vis flere"), SPAN("vis mer"), SPAN("indl\xc3\xa6s flere"),
	SPAN("last inn flere"), SPAN("n\xc3\xa4yt\xc3\xa4 lis\xc3\xa4\xc3\xa4"),
	SPAN("lataa lis\xc3\xa4\xc3\xa4"), SPAN("poka\xc5\xbc wi\xc4\x99""cej"),
	SPAN("za\xc5\x82""aduj wi\xc4\x99""cej"),
	SPAN("zobrazit v\xc3\xad""ce"),
	SPAN("na\xc4\x8d\xc3\xadst dal\xc5\xa1\xc3\xad"),
	SPAN("zobrazit dal\xc5\xa1\xc3\xad"),
	SPAN("t\xc3\xb6""bb megjelen\xc3\xadt\xc3\xa9se"),
	SPAN("daha fazla g\xc3\xb6ster"),
	SPAN("\xd0\xbf\xd0\xbe\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd1\x82\xd1"
	    "\x8c \xd0\xb5\xd1\x89\xd1\x91"),
	SPAN("\xd0\xbf\xd0\xbe\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd1\x82\xd1"
	    "\x8c \xd0\xb5\xd1\x89\xd0\xb5"),
	SPAN("\xd0\xbf\xd0\xbe\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd1\x82\xd1"
	    "\x8c \xd0\xb1\xd0\xbe\xd0\xbb\xd1\x8c\xd1\x88\xd0\xb5"),
	SPAN("\xd0\xb7\xd0\xb0\xd0\xb3\xd1\x80\xd1\x83\xd0\xb7\xd0\xb8\xd1"
	    "\x82\xd1\x8c \xd0\xb5\xd1\x89\xd1\x91"),
	SPAN("\xd0\xb7\xd0\xb0\xd0\xb3\xd1\x80\xd1\x83\xd0\xb7\xd0\xb8\xd1"
	    "\x82\xd1\x8c \xd0\xb5\xd1\x89\xd0\xb5"),
	SPAN("\xe3\x81\x95\xe3\x82\x89\xe3\x81\xab\xe8\xa1\xa8\xe7\xa4\xba"),
	SPAN("\xe3\x82\x82\xe3\x81\xa3\xe3\x81\xa8\xe8\xa6\x8b\xe3\x82\x8b"),
	SPAN("\xe3\x82\x82\xe3\x81\xa3\xe3\x81\xa8\xe8\xaa\xad\xe3\x81\xbf"
	    "\xe8\xbe\xbc\xe3\x82\x80"),
	SPAN("\xe6\x98\xbe\xe7\xa4\xba\xe6\x9b\xb4\xe5\xa4\x9a"),
	SPAN("\xe6\x9f\xa5\xe7\x9c\x8b\xe6\x9b\xb4\xe5\xa4\x9a"),
	SPAN("\xe5\x8a\xa0\xe8\xbd\xbd\xe6\x9b\xb4\xe5\xa4\x9a"),
	SPAN("\xe9\xa1\xaf\xe7\xa4\xba\xe6\x9b\xb4\xe5\xa4\x9a"),
	SPAN("\xe8\xbc\x89\xe5\x85\xa5\xe6\x9b\xb4\xe5\xa4\x9a"),
	SPAN("\xeb\x8d\x94 \xeb\xb3\xb4\xea\xb8\xb0"),
	SPAN("\xeb\x8d\x94\xeb\xb3\xb4\xea\xb8\xb0"),
};

/* Between signs such as brackets, or beside dots. */
static const struct span framed[] = {
	SPAN("cut"), SPAN("cut off"), SPAN("truncated"),
	SPAN("output truncated"), SPAN("gek\xc3\xbcrzt"), SPAN("abgeschnitten"),
	SPAN("tronqu\xc3\xa9"),
};

/* Beside dots only: "--- more ---" is a pager's. */
static const struct span dotted[] = {
	SPAN("more"), SPAN("und weitere"), SPAN("weitere"), SPAN("mehr"),
};

static const struct span scissors[] = {
	SPAN("8<"), SPAN(">8"), SPAN("8&lt;"), SPAN("\xe2\x9c\x82"),
	SPAN("%<"), SPAN("cut here"), SPAN("hier abschneiden"),
};

static bool
is_one_of(struct span s, const struct span *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (span_eq(s, words[i]))
			return true;
	return false;
}

#define IS_ONE_OF(s, words) \
	is_one_of((s), (words), sizeof (words) / sizeof *(words))

/* Without signs around it, of which a dash is none at the end of "8<". */
static struct span
take_frame(struct span line, bool *was)
{
	static const char opens[] = "<[({-*_= ", closes[] = ">])}-*_= ";
	size_t n = line.n;

	while (line.n > 1 && memchr(opens, line.p[0], sizeof opens - 1) !=
	    NULL)
		line = span_from(line, 1);
	while (line.n > 1 && memchr(closes, line.p[line.n - 1],
	    sizeof closes - 1) != NULL)
		line.n--;
	*was = line.n != n;
	return line;
}

/* "--- 8< ---", "-- >8 --", "---- cut here ----": nothing but signs is around
 * them. */
static bool
is_scissors(struct span line)
{
	size_t at;

	for (size_t i = 0; i < sizeof scissors / sizeof *scissors; i++) {
		at = span_find_span(line, scissors[i]);
		if (at == line.n)
			continue;
		for (size_t k = 0; k < line.n; k++)
			if ((k < at || k >= at + scissors[i].n) && memchr(
			    "-=_~*.#<>[]() 8%", line.p[k], 16) == NULL)
				return false;
		return line.n > scissors[i].n;
	}
	return false;
}

/* How many of the bytes at the beginning, or the end, are dots or blanks; how
 * many dots they show goes to *dots. */
static size_t
count_dots(struct span s, bool end, size_t *dots)
{
	static const struct span ellipsis = SPAN("\xe2\x80\xa6");
	size_t n = 0, step;
	struct span rest;

	for (*dots = 0; n < s.n; n += step) {
		rest = end ? span_upto(s, s.n - n) : span_from(s, n);
		step = 1;
		if (end ? span_ends(rest, ellipsis) :
		    span_starts(rest, ellipsis)) {
			step = ellipsis.n;
			*dots += 3;
		} else if (rest.p[end ? rest.n - 1 : 0] == '.') {
			++*dots;
		} else if (rest.p[end ? rest.n - 1 : 0] != ' ') {
			break;
		}
	}
	return n;
}

/* Without the dots around it, of which three frame it: "... and more". */
static struct span
take_dots(struct span line, bool *were)
{
	size_t before, behind;

	line = span_from(line, count_dots(line, false, &before));
	line.n -= count_dots(line, true, &behind);
	*were = before >= 3 || behind >= 3;
	return line;
}

enum cut_mark
cut_marks_read(struct span line)
{
	char buf[LINE_MAX_BYTES];
	bool signs, dots;

	line = span_trim(line);
	if (line.n < 2 || line.n > LINE_MAX_BYTES)
		return CUT_MARK_NONE;
	line = utf8_small(buf, line);
	if (span_eq(line, SPAN("^c")))
		return CUT_MARK_REST;
	if (is_scissors(line))
		return CUT_MARK_SCISSORS;
	line = take_dots(take_frame(line, &signs), &dots);
	return (line.n == 0 && dots) || IS_ONE_OF(line, alone) ||
	    ((signs || dots) && IS_ONE_OF(line, framed)) ||
	    (dots && IS_ONE_OF(line, dotted)) ?
	    CUT_MARK_REST : CUT_MARK_NONE;
}

bool
cut_marks_pager(struct span line)
{
	static const struct span says[] = {
		SPAN("more"), SPAN("fortsetzung"), SPAN("suite"),
		SPAN("m\xc3\xa1s"), SPAN("altro"), SPAN("mais"),
		SPAN("meer"), SPAN("mer"), SPAN("flere"),
	};

	line = span_trim(line);
	if (span_startsi(line, SPAN("<SPACE> next page")) ||
	    span_startsi(line, SPAN("Press any key to continue, or press")))
		return true;
	if (line.n < 6 || !span_starts(line, SPAN("--")))
		return false;
	line = span_trim(span_from(line, 2));
	for (size_t i = 0; i < sizeof says / sizeof *says; i++)
		if (span_startsi(line, says[i]) && span_find_span(line,
		    SPAN("--")) < line.n)
			return true;
	return false;
}

#include <string.h>

#include "asked_progress.h"
#include "asked_without.h"
#include "label_words.h"
#include "other_host.h"

/* What is longer, or has more words, is text; of that what says "except" in it
 * may be longer. */
#define LINE_MAX_BYTES	160
#define SHORT_MAX_BYTES	80
#define WORDS_MAX	8

/* What stands around words and marks. */
static const char signs[] = "():,.;|[]";

/* Words by which a host gave no list, in small letters, and marks. */
static bool
denies(struct span word)
{
	static const struct span words[] = {
		SPAN("no"), SPAN("not"), SPAN("none"), SPAN("nothing"),
		SPAN("n/a"), SPAN("0"), SPAN("later"), SPAN("wrong"),
		SPAN("without"), SPAN("missing"), SPAN("tomorrow"),
		SPAN("empty"), SPAN("todo"), SPAN("tbd"), SPAN("pending"),
		SPAN("ko"), SPAN("nok"), SPAN("err"), SPAN("ng"), SPAN("x"),
		SPAN("unresponsive"), SPAN("hangs"), SPAN("hung"),
		SPAN("hanging"), SPAN("stuck"), SPAN("frozen"), SPAN("crashed"),
		SPAN("gave"), SPAN("gives"), SPAN("given"), SPAN("comes"),
		SPAN("follows"), SPAN("next"), SPAN("soon"),
		SPAN("offline"), SPAN("down"), SPAN("kein"),
		SPAN("keine"), SPAN("keinen"), SPAN("nicht"), SPAN("nichts"),
		SPAN("sp\xc3\xa4ter"), SPAN("fehlt"), SPAN("aus"),
		SPAN("h\xc3\xa4ngt"), SPAN("kommt"), SPAN("folgt"),
		SPAN("morgen"), SPAN("bald"), SPAN("n\xc3\xa4""chste"),
		SPAN("aucun"), SPAN("aucune"), SPAN("pas"),
		SPAN("abandonn\xc3\xa9"), SPAN("abandonn\xc3\xa9""e"),
		SPAN("suit"), SPAN("suivra"), SPAN("demain"), SPAN("sin"),
		SPAN("nada"), SPAN("sigue"), SPAN("seguir\xc3\xa1"),
		SPAN("ma\xc3\xb1""ana"), SPAN("nessun"), SPAN("nessuno"),
		SPAN("segue"), SPAN("seguir\xc3\xa0"), SPAN("domani"),
		SPAN("amanh\xc3\xa3"), SPAN("geen"), SPAN("niet"),
		SPAN("volgt"), SPAN("komt"), SPAN("\xe2\x9c\x97"),
		SPAN("\xe2\x9c\x98"), SPAN("\xe2\x9c\x96"),
		SPAN("\xe2\x9d\x8c"), SPAN("\xe2\x9b\x94"),
		SPAN("\xe2\x9a\xa0"),
	};

	return SPAN_ANY(word, words, span_eqi);
}

/* "but EX03", "außer EX03" */
static bool
excludes(struct span word)
{
	static const struct span words[] = {
		SPAN("but"), SPAN("except"), SPAN("excluding"), SPAN("excl"),
		SPAN("minus"), SPAN("not"), SPAN("ohne"),
		SPAN("au\xc3\x9f""er"), SPAN("ausser"), SPAN("nicht"),
		SPAN("sauf"), SPAN("hormis"), SPAN("except\xc3\xa9"),
		SPAN("salvo"), SPAN("excepto"), SPAN("exceto"), SPAN("menos"),
		SPAN("tranne"), SPAN("eccetto"), SPAN("behalve"),
		SPAN("zonder"), SPAN("utom"), SPAN("undtagen"),
		SPAN("opr\xc3\xb3""cz"),
	};

	return SPAN_ANY(word, words, span_eqi);
}

/* "Left out: EX03", "Noch offen: EX03": the first or the last word of a
 * label. */
static bool
is_left(struct span word)
{
	static const struct span words[] = {
		SPAN("left"), SPAN("out"), SPAN("remaining"), SPAN("remains"),
		SPAN("rest"), SPAN("retry"), SPAN("redo"), SPAN("later"),
		SPAN("next"), SPAN("do"), SPAN("todo"), SPAN("outstanding"),
		SPAN("pending"), SPAN("open"), SPAN("nachholen"),
		SPAN("nachzuholen"), SPAN("ausstehend"), SPAN("offen"),
		SPAN("fehlt"), SPAN("fehlen"), SPAN("fehlend"),
		SPAN("ausgelassen"), SPAN("sp\xc3\xa4ter"), SPAN("manque"),
		SPAN("manquent"), SPAN("manquant"), SPAN("restant"),
		SPAN("restants"), SPAN("reste"), SPAN("tard"), SPAN("falta"),
		SPAN("faltan"), SPAN("faltam"), SPAN("pendiente"),
		SPAN("pendientes"), SPAN("pendente"), SPAN("pendentes"),
		SPAN("manca"), SPAN("mancano"), SPAN("mancante"),
		SPAN("ontbreekt"), SPAN("resterend"),
	};

	return SPAN_ANY(word, words, span_eqi);
}

/* "P.S. EX03 follows", "* EX03: no ping" */
static struct span
without_opener(struct span line)
{
	static const struct span openers[] = {
		SPAN("p.s."), SPAN("ps:"), SPAN("nb:"), SPAN("n.b.:"),
		SPAN("note:"), SPAN("hinweis:"), SPAN("remark:"), SPAN("nota:"),
		SPAN("*"), SPAN("-"), SPAN("\xe2\x80\xa2"), SPAN(">"),
		SPAN("!"), SPAN("!!"), SPAN("->"), SPAN("=>"),
		SPAN("subject:"), SPAN("betreff:"), SPAN("objet:"),
		SPAN("asunto:"), SPAN("oggetto:"), SPAN("onderwerp:"),
		SPAN("re:"), SPAN("aw:"), SPAN("wg:"), SPAN("fw:"),
		SPAN("fwd:"), SPAN("tr:"),
	};
	size_t n;

	while (n = span_find(line, ' '), n < line.n &&
	    SPAN_ANY(span_upto(line, n), openers, span_eqi))
		line = span_trim(span_from(line, n));
	return line;
}

/* Takes a word or a field off, without the signs around it; *sign: one of them
 * stands behind it, or a bracket opens there. */
static struct span
take_word(struct span *line, bool *sign)
{
	struct span word;
	size_t n = 0;

	while (n < line->n && memchr(" ;\t|", line->p[n], 4) == NULL)
		n++;
	n += n < line->n && !ascii_blank(line->p[n]);
	word = span_upto(*line, n);
	*line = span_trim(span_from(*line, n));
	while (word.n != 0 && memchr(signs, word.p[0], sizeof signs - 1) !=
	    NULL)
		word = span_from(word, 1);
	n = word.n;
	while (word.n != 0 && memchr(signs, word.p[word.n - 1],
	    sizeof signs - 1) != NULL)
		word.n--;
	*sign = n != word.n || (line->n != 0 && memchr("([|", line->p[0],
	    3) != NULL);
	return word;
}

/* "[ERR] EX03", "[!] EX03": any mark in brackets and the name. */
static struct span
marked(struct span line)
{
	const size_t mark = 12;
	size_t n = span_find(line, ']');
	struct span name = span_trim(span_from(line, n + (n < line.n)));

	return line.n != 0 && line.p[0] == '[' && n < mark &&
	    other_host_is_plain(name) ? name : SPAN_NONE;
}

/* "EX03 is not affected": nobody wants its list. */
static bool
is_aside(struct span line)
{
	static const struct span words[] = {
		SPAN("not part of"), SPAN("not affected"),
		SPAN("not relevant"), SPAN("not in scope"),
		SPAN("not to be compared"), SPAN("nicht betroffen"),
		SPAN("nicht relevant"), SPAN("pas concern\xc3\xa9"),
	};

	return SPAN_ANY(line, words, span_holdsi);
}

/* "EX03: no ping", "EX03 (empty)", "no rights on EX03", "[2/3] EX03" */
static struct span
alone(struct span line)
{
	const size_t status = 4;
	struct span first, last;
	bool sign, other, denied = false, plain;
	size_t words = 1;

	asked_progress_verb(&line);
	first = last = take_word(&line, &sign);
	plain = other_host_is_plain(first);
	if (!plain && !denies(first))
		return SPAN_NONE;
	while (line.n != 0) {
		last = take_word(&line, &other);
		words += last.n != 0;
		denied = denied || denies(last);
	}
	if (words > WORDS_MAX)
		return SPAN_NONE;
	if (plain)
		return words == 1 || denied || (sign && words <= status) ?
		    first : SPAN_NONE;
	return other_host_is_plain(last) ? last : SPAN_NONE;
}

/* What follows a label by which hosts are left. */
static struct span
labelled(struct span line)
{
	const size_t most = 4;
	size_t colon = span_find(line, ':'), words = 0;
	struct span label = span_upto(line, colon), word, last = SPAN_NONE;
	struct span names = span_from(line, colon + (colon < line.n)), rest;
	bool left = false;

	rest = names;
	if (!other_host_is_plain(label_words_next(&rest)))
		return SPAN_NONE;
	for (; (word = label_words_next(&label)).n != 0; last = word)
		left |= words++ == 0 && is_left(word);
	return words <= most && (left || is_left(last)) ? names : SPAN_NONE;
}

/* What follows "but", "bis auf". */
static struct span
excluded(struct span line)
{
	struct span word, before = SPAN_NONE, names, rest;

	for (; (word = label_words_next(&line)).n != 0; before = word) {
		names = rest = line;
		if ((excludes(word) || (span_eqi(before, SPAN("bis")) &&
		    span_eqi(word, SPAN("auf"))) ||
		    (span_eqi(before, SPAN("apart")) &&
		    span_eqi(word, SPAN("from")))) &&
		    other_host_is_plain(label_words_next(&rest)))
			return names;
	}
	return SPAN_NONE;
}

struct span
asked_without_names(struct span line)
{
	struct span names;

	if (line.n > LINE_MAX_BYTES || !span_has_digit(line))
		return SPAN_NONE;
	line = without_opener(asked_progress_without(line));
	names = line.n <= SHORT_MAX_BYTES ? marked(line) : SPAN_NONE;
	if (names.n == 0 && line.n <= SHORT_MAX_BYTES && !is_aside(line))
		names = alone(line);
	if (names.n == 0 && line.n <= SHORT_MAX_BYTES)
		names = labelled(line);
	return names.n != 0 ? names : excluded(line);
}

#include <stdbool.h>
#include <string.h>

#include "hosts_counted.h"
#include "kbdiff/base/utf8.h"
#include "list_title.h"

/* Longer lines are text. */
#define LINE_MAX_BYTES	100

/* Larger numbers count something else. */
#define COUNT_DIGITS	5

static const struct span hosts[] = {
	SPAN("hosts"), SPAN("servers"), SPAN("computers"), SPAN("machines"),
	SPAN("nodes"), SPAN("systems"), SPAN("targets"), SPAN("endpoints"),
	SPAN("rechner"), SPAN("rechnern"), SPAN("servern"), SPAN("knoten"),
	SPAN("systeme"), SPAN("systemen"), SPAN("serveurs"),
	SPAN("ordinateurs"), SPAN("servidores"), SPAN("equipos"),
};

static const struct span done[] = {
	SPAN("scanned"), SPAN("queried"), SPAN("checked"), SPAN("processed"),
	SPAN("asked"), SPAN("contacted"), SPAN("reported"), SPAN("reporting"),
	SPAN("answered"), SPAN("responded"), SPAN("polled"),
	SPAN("inventoried"), SPAN("exported"), SPAN("targeted"),
	SPAN("total"), SPAN("count"), SPAN("number"), SPAN("scope"),
	SPAN("abgefragt"), SPAN("abgefragte"), SPAN("gepr\xc3\xbc""ft"),
	SPAN("gescannt"), SPAN("gescannte"),
	SPAN("cluster"), SPAN("geantwortet"), SPAN("antworten"),
	SPAN("r\xc3\xa9pondu"), SPAN("respondido"),
	SPAN("gesamt"), SPAN("anzahl"), SPAN("interrog\xc3\xa9s"),
	SPAN("analys\xc3\xa9s"), SPAN("consultados"), SPAN("analizados"),
};

static const struct span fillers[] = {
	SPAN("of"), SPAN("out"), SPAN("von"), SPAN("sur"), SPAN("de"),
	SPAN("were"), SPAN("have"), SPAN("been"), SPAN("the"), SPAN("in"),
	SPAN("all"), SPAN("wurden"), SPAN("der"), SPAN("this"), SPAN("a"),
	SPAN("diesem"), SPAN("im"), SPAN("only"), SPAN("nur"),
	SPAN("are"), SPAN("has"), SPAN("haben"), SPAN("hat"), SPAN("sind"),
	SPAN("ont"), SPAN("seulement"), SPAN("han"), SPAN("solo"),
};

/* One of them; it counts them beside a word for a number. */
static const struct span host[] = {
	SPAN("host"), SPAN("server"), SPAN("computer"), SPAN("machine"),
	SPAN("node"), SPAN("system"), SPAN("target"),
}, counts[] = {
	SPAN("count"), SPAN("total"), SPAN("anzahl"),
};

/* How some of them stand, behind the number of all. */
static const struct span stands[] = {
	SPAN("ok"), SPAN("up"), SPAN("online"), SPAN("offline"), SPAN("down"),
	SPAN("failed"), SPAN("unreachable"), SPAN("skipped"), SPAN("missing"),
	SPAN("unavailable"), SPAN("silent"), SPAN("empty"), SPAN("timed"),
	SPAN("fehlgeschlagen"), SPAN("nicht"), SPAN("not"), SPAN("no"),
	SPAN("successful"), SPAN("succeeded"), SPAN("success"),
	SPAN("reachable"), SPAN("alive"), SPAN("completed"), SPAN("done"),
	SPAN("erfolgreich"), SPAN("erreichbar"), SPAN("joignables"),
	SPAN("alcanzables"),
};

/* From 1. */
static const struct span number_words[] = {
	SPAN("one"), SPAN("two"), SPAN("three"), SPAN("four"), SPAN("five"),
	SPAN("six"), SPAN("seven"), SPAN("eight"), SPAN("nine"), SPAN("ten"),
};

/* What else is said of them: how, when, by whom. */
static const struct span behind[] = {
	SPAN("on"), SPAN("at"), SPAN("by"), SPAN("successfully"),
	SPAN("am"), SPAN("um"), SPAN("ok"),
};

/* What words of a line are. */
struct counted {
	bool	 hosts, done;
	bool	 host, counts;
	bool	 parts;			/* "," stands behind the number of
					   hosts */
	bool	 label;			/* the line goes on behind ":" */
	size_t	 numbers;
	bool	 of;			/* between two numbers */
	uint64_t first, last;
};

static bool
begins(struct span text, struct span word)
{
	return span_starts(text, word) && (text.n == word.n ||
	    !byte_of_word(text.p[word.n]));
}

static void
keep(struct counted *c, uint64_t number)
{
	if (c->numbers++ == 0)
		c->first = number;
	c->last = number;
}

static bool
take_number_word(struct counted *c, struct span text, size_t *n)
{
	for (size_t i = 0; i < sizeof number_words / sizeof *number_words; i++)
		if (begins(text, number_words[i])) {
			*n = number_words[i].n;
			keep(c, i + 1);
			return true;
		}
	return false;
}

static bool
take_number(struct counted *c, struct span text, size_t *n)
{
	uint64_t number = span_number(text, COUNT_DIGITS, n);

	if (*n == 0 || *n > COUNT_DIGITS || (*n < text.n &&
	    (byte_of_word(text.p[*n]) || memchr(".-%", text.p[*n], 3) != NULL)))
		return false;
	keep(c, number);
	return true;
}

/* "3 Server" of German are several. */
static void
take_host(struct counted *c)
{
	c->host = true;
	c->hosts |= c->numbers != 0 && c->last > 1;
}

/* What a word is; false: it is none of such lines. */
static bool
take_word(struct counted *c, struct span text)
{
	if (SPAN_ANY(text, hosts, begins))
		c->hosts = true;
	else if (SPAN_ANY(text, host, begins))
		take_host(c);
	else if (SPAN_ANY(text, done, begins) || (c->numbers == 2 && c->of &&
	    SPAN_ANY(text, stands, begins)))
		c->done = true;
	else if (c->numbers == 0 && SPAN_ANY(text, stands, begins))
		return true;		/* "OK: 2 of 3 hosts" */
	else if (!SPAN_ANY(text, fillers, begins))
		return false;
	else
		c->of |= c->numbers == 1;
	c->counts |= SPAN_ANY(text, counts, begins);
	return true;
}

/* The words of a line up to what is said behind them; false: one is none of
 * such lines. */
static bool
take_words(struct counted *c, struct span text)
{
	size_t n;

	for (; text.n != 0; text = span_from(text, n)) {
		n = 1;
		if (!byte_of_word(text.p[0])) {
			c->label |= text.p[0] == ':' || text.p[0] == '=';
			c->of |= text.p[0] == '/' && c->numbers == 1;
			c->parts |= text.p[0] == ',' && c->numbers == 1 &&
			    c->hosts;
			continue;
		}
		if (take_number(c, text, &n) || take_number_word(c, text, &n))
			continue;
		if (c->parts && c->numbers > 1 && !SPAN_ANY(text, fillers,
		    begins))
			return SPAN_ANY(text, stands, begins) || SPAN_ANY(text,
			    done, begins);
		if (c->hosts && c->done && c->numbers != 0 &&
		    SPAN_ANY(text, behind, begins))
			return true;
		for (n = 0; n < text.n && byte_of_word(text.p[n]); n++)
			continue;
		if (!take_word(c, text))
			return false;
	}
	return true;
}

/* "Server 3: no data": which one it is, nobody knows. */
static bool
is_nameless(struct span text)
{
	static const struct span says[] = {
		SPAN("no"), SPAN("not"), SPAN("none"), SPAN("n/a"),
		SPAN("failed"), SPAN("empty"), SPAN("missing"),
		SPAN("offline"), SPAN("timeout"), SPAN("timed"),
		SPAN("unreachable"), SPAN("error"), SPAN("skipped"),
	};
	size_t n = 0;

	if (!SPAN_ANY(text, host, begins))
		return false;
	while (n < text.n && byte_of_word(text.p[n]))
		n++;
	while (n < text.n && (text.p[n] == ' ' || text.p[n] == '#'))
		n++;
	text = span_from(text, n);
	n = span_digits(text);
	if (n == 0 || n == text.n || memchr(":-= ", text.p[n], 4) == NULL)
		return false;
	while (n < text.n && memchr(":-= ", text.p[n], 4) != NULL)
		n++;
	return SPAN_ANY(span_from(text, n), says, begins);
}

/* "One server", "2 of the hosts", at the front. */
static bool
is_some(struct span text)
{
	struct counted c = { .hosts = false };
	size_t n;

	if (!take_number(&c, text, &n) && !take_number_word(&c, text, &n))
		return false;
	while (c.last != 0 && n < text.n) {
		text = span_trim(span_from(text, n));
		for (n = 0; n < text.n && byte_of_word(text.p[n]); n++)
			continue;
		if (SPAN_ANY(text, host, begins) || SPAN_ANY(text, hosts,
		    begins))
			return true;
		if (!SPAN_ANY(text, fillers, begins))
			return false;
	}
	return false;
}

uint64_t
hosts_counted_read(struct span line)
{
	char buf[LINE_MAX_BYTES];
	struct counted c = { .hosts = false };
	struct span small;

	while (line.n != 0 && !byte_of_word(line.p[0]))
		line = span_from(line, 1);
	line = span_trim(line);
	if (line.n == 0 || line.n > LINE_MAX_BYTES)
		return 0;
	small = utf8_small(buf, line);
	if (is_nameless(small) || (is_some(small) &&
	    list_title_below(line, UINT64_MAX)))
		return UINT64_MAX;
	if (!take_words(&c, small) || c.numbers == 0 || c.numbers > 2)
		return 0;
	c.hosts |= c.host && c.counts;
	if (!c.hosts || (!c.done && !c.label && !c.parts))
		return 0;
	if (c.numbers == 2 && c.parts && !c.of)
		return c.first;
	return c.numbers == 2 && (!c.of || c.first > c.last) ? 0 : c.last;
}

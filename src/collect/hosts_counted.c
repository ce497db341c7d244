#include <stdbool.h>
#include <string.h>

#include "hosts_counted.h"
#include "kbdiff/base/utf8.h"

/* Longer lines are text. */
#define LINE_MAX_BYTES	100

/* Larger numbers count something else. */
#define COUNT_DIGITS	5

static const struct span hosts[] = {
	SPAN("hosts"), SPAN("servers"), SPAN("computers"), SPAN("machines"),
	SPAN("nodes"), SPAN("systems"), SPAN("targets"), SPAN("endpoints"),
	SPAN("rechner"), SPAN("knoten"), SPAN("systeme"), SPAN("serveurs"),
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
	SPAN("gesamt"), SPAN("anzahl"), SPAN("interrog\xc3\xa9s"),
	SPAN("analys\xc3\xa9s"), SPAN("consultados"), SPAN("analizados"),
};

static const struct span fillers[] = {
	SPAN("of"), SPAN("out"), SPAN("von"), SPAN("sur"), SPAN("de"),
	SPAN("were"), SPAN("have"), SPAN("been"), SPAN("the"), SPAN("in"),
	SPAN("all"), SPAN("wurden"), SPAN("der"),
};

/* What else is said of them: how, when, by whom. */
static const struct span behind[] = {
	SPAN("on"), SPAN("at"), SPAN("by"), SPAN("successfully"),
	SPAN("am"), SPAN("um"), SPAN("ok"),
};

/* What words of a line are. */
struct counted {
	bool	 hosts, done;
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

static bool
take_number(struct counted *c, struct span text, size_t *n)
{
	uint64_t number = span_number(text, COUNT_DIGITS, n);

	if (*n == 0 || *n > COUNT_DIGITS || (*n < text.n &&
	    (byte_of_word(text.p[*n]) || memchr(".-%", text.p[*n], 3) != NULL)))
		return false;
	if (c->numbers++ == 0)
		c->first = number;
	c->last = number;
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
			continue;
		}
		if (take_number(c, text, &n))
			continue;
		if (c->hosts && c->done && c->numbers != 0 &&
		    SPAN_ANY(text, behind, begins))
			return true;
		for (n = 0; n < text.n && byte_of_word(text.p[n]); n++)
			continue;
		if (SPAN_ANY(text, hosts, begins))
			c->hosts = true;
		else if (SPAN_ANY(text, done, begins))
			c->done = true;
		else if (!SPAN_ANY(text, fillers, begins))
			return false;
		else
			c->of |= c->numbers == 1;
	}
	return true;
}

uint64_t
hosts_counted_read(struct span line)
{
	char small[LINE_MAX_BYTES];
	struct counted c = { .hosts = false };

	line = span_trim(line);
	if (line.n == 0 || line.n > LINE_MAX_BYTES || !span_has_digit(line) ||
	    !take_words(&c, utf8_small(small, line)) || !c.hosts ||
	    (!c.done && !c.label) || c.numbers == 0 || c.numbers > 2 ||
	    (c.numbers == 2 && (!c.of || c.first > c.last)))
		return 0;
	return c.last;
}

#include <string.h>

#include "behind_words.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/host_in_text.h"

/* Longer lines are text. */
#define LINE_MAX_BYTES	100

static const struct span behind[] = {
	SPAN("behind"), SPAN("outdated"), SPAN("out of date"),
	SPAN("out-of-date"), SPAN("not up to date"), SPAN("not up-to-date"),
	SPAN("not current"), SPAN("unpatched"), SPAN("underpatched"),
	SPAN("not fully patched"), SPAN("veraltet"),
	SPAN("nicht aktuell"), SPAN("nicht auf dem neuesten stand"),
	SPAN("obsol\xc3\xa8te"), SPAN("pas \xc3\xa0 jour"),
};

/* What stands before it, beside the name of a host. */
static const struct span fillers[] = {
	SPAN("is"), SPAN("are"), SPAN("was"), SPAN("still"), SPAN("now"),
	SPAN("currently"), SPAN("one"), SPAN("two"), SPAN("three"),
	SPAN("month"), SPAN("months"), SPAN("week"), SPAN("weeks"),
	SPAN("updates"), SPAN("patches"), SPAN("host"), SPAN("server"),
	SPAN("node"), SPAN("the"), SPAN("this"), SPAN("ist"), SPAN("est"),
	SPAN("n'est"),
};

static const struct span status_labels[] = {
	SPAN("patch status"), SPAN("patch state"), SPAN("patch level"),
	SPAN("patch compliance"), SPAN("patchstatus"), SPAN("patchstand"),
	SPAN("update status"), SPAN("compliance"), SPAN("compliance status"),
};

static const struct span bad[] = {
	SPAN("red"), SPAN("amber"), SPAN("yellow"), SPAN("orange"),
	SPAN("rot"), SPAN("gelb"), SPAN("rouge"), SPAN("rojo"), SPAN("rosso"),
	SPAN("critical"), SPAN("bad"),
};

static const struct span day_labels[] = {
	SPAN("last patched"), SPAN("last patch"), SPAN("last patch date"),
	SPAN("last patched on"), SPAN("last updated"), SPAN("last update"),
	SPAN("last update installed"), SPAN("letzter patch"),
	SPAN("letztes update"), SPAN("zuletzt gepatcht"),
};

static const struct span never[] = {
	SPAN("never"), SPAN("nie"), SPAN("niemals"), SPAN("jamais"),
	SPAN("nunca"), SPAN("mai"),
};

/* A word that may stand before what is said: one of those, a number, or, in
 * the line as it is, a name. */
static bool
is_before(struct span small, struct span as_is)
{
	return SPAN_ANY(small, fillers, span_eq) ||
	    span_digits(small) == small.n || host_in_text_is(as_is);
}

/* "EX02 is one month behind", "EX02: outdated" */
static bool
is_sentence(struct span small, struct span line)
{
	struct span word;
	size_t n;

	while (small.n != 0) {
		if (SPAN_ANY(small, behind, span_eq))
			return true;
		n = span_find(small, ' ');
		word = span_upto(small, n - (n != 0 && small.p[n - 1] == ':'));
		if (!is_before(word, span_upto(line, word.n)))
			return false;
		n += n < small.n;
		small = span_from(small, n);
		line = span_from(line, n);
	}
	return false;
}

bool
behind_words_say(struct span line)
{
	char buf[LINE_MAX_BYTES];
	struct span small, label, value;

	while (line.n != 0 && memchr("#*>- \t", line.p[0], 6) != NULL)
		line = span_from(line, 1);
	while (line.n != 0 && memchr(".!* \t\r", line.p[line.n - 1], 6) != NULL)
		line.n--;
	if (line.n == 0 || line.n > LINE_MAX_BYTES)
		return false;
	small = utf8_small(buf, line);
	label = span_trim(span_upto(small, span_find(small, ':')));
	value = span_trim(span_from(small, span_find(small, ':') +
	    (span_find(small, ':') < small.n)));
	if (SPAN_ANY(label, status_labels, span_eq))
		return SPAN_ANY(value, bad, span_eq) ||
		    SPAN_ANY(value, behind, span_eq);
	if (SPAN_ANY(label, day_labels, span_eq))
		return SPAN_ANY(value, never, span_eq);
	return is_sentence(small, line);
}

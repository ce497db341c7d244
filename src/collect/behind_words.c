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

/* And that it waits for a restart, in sentences of its language. */
static const struct span waits[] = {
	SPAN("muss neu gestartet werden"), SPAN("muss neugestartet werden"),
	SPAN("muss noch neu gestartet werden"), SPAN("neustart steht aus"),
	SPAN("neustart steht noch aus"), SPAN("doit red\xc3\xa9marrer"),
	SPAN("doit \xc3\xaatre red\xc3\xa9marr\xc3\xa9"),
	SPAN("red\xc3\xa9marrage est n\xc3\xa9""cessaire"),
	SPAN("red\xc3\xa9marrage est requis"),
	SPAN("\xc3\xa0 red\xc3\xa9marrer"), SPAN("debe reiniciarse"),
	SPAN("es necesario reiniciar"), SPAN("reinicio necesario"),
	SPAN("deve essere riavviato"), SPAN("riavvio necessario"),
	SPAN("\xc3\xa9 necess\xc3\xa1rio reiniciar"),
	SPAN("rein\xc3\xad""cio necess\xc3\xa1rio"),
	SPAN("reinicializa\xc3\xa7\xc3\xa3o necess\xc3\xa1ria"),
	SPAN("reinicializa\xc3\xa7\xc3\xa3o pendente"),
	SPAN("moet opnieuw worden opgestart"), SPAN("herstart nodig"),
	SPAN("omstart kr\xc3\xa4vs"), SPAN("omstart kreves"),
	SPAN("genstart p\xc3\xa5kr\xc3\xa6vet"),
	SPAN("uudelleenk\xc3\xa4ynnistys vaaditaan"),
	SPAN("wymagane ponowne uruchomienie"),
	SPAN("wymaga ponownego uruchomienia"),
	SPAN("je vy\xc5\xbe""adov\xc3\xa1n restart"),
	SPAN("vy\xc5\xbe""adov\xc3\xa1n restart"),
	SPAN("\xc3\xbajraind\xc3\xadt\xc3\xa1s sz\xc3\xbcks\xc3\xa9ges"),
	SPAN("yeniden ba\xc5\x9flatma gerekli"),
	SPAN("\xd1\x82\xd1\x80\xd0\xb5\xd0\xb1\xd1\x83\xd0\xb5\xd1\x82\xd1\x81"
	    "\xd1\x8f \xd0\xbf\xd0\xb5\xd1\x80\xd0\xb5\xd0\xb7\xd0\xb0\xd0\xb3"
	    "\xd1\x80\xd1\x83\xd0\xb7\xd0\xba\xd0\xb0"),
	SPAN("\xd1\x82\xd1\x80\xd0\xb5\xd0\xb1\xd1\x83\xd0\xb5\xd1\x82 \xd0"
	    "\xbf\xd0\xb5\xd1\x80\xd0\xb5\xd0\xb7\xd0\xb0\xd0\xb3\xd1\x80\xd1"
	    "\x83\xd0\xb7\xd0\xba\xd0\xb8"),
	SPAN("\xd0\xbe\xd0\xb6\xd0\xb8\xd0\xb4\xd0\xb0\xd0\xb5\xd1\x82 \xd0"
	    "\xbf\xd0\xb5\xd1\x80\xd0\xb5\xd0\xb7\xd0\xb0\xd0\xb3\xd1\x80\xd1"
	    "\x83\xd0\xb7\xd0\xba\xd0\xb8"),
	SPAN("\xd0\xbd\xd1\x83\xd0\xb6\xd0\xbd\xd0\xb0 \xd0\xbf\xd0\xb5\xd1"
	    "\x80\xd0\xb5\xd0\xb7\xd0\xb0\xd0\xb3\xd1\x80\xd1\x83\xd0\xb7\xd0"
	    "\xba\xd0\xb0"),
	SPAN("\xe5\x86\x8d\xe8\xb5\xb7\xe5\x8b\x95\xe3\x81\x8c\xe5\xbf\x85\xe8"
	    "\xa6\x81\xe3\x81\xa7\xe3\x81\x99"),
	SPAN("\xe5\x86\x8d\xe8\xb5\xb7\xe5\x8b\x95\xe3\x81\x8c\xe5\xbf\x85\xe8"
	    "\xa6\x81"),
	SPAN("\xe5\x86\x8d\xe8\xb5\xb7\xe5\x8b\x95\xe5\xbe\x85\xe3\x81\xa1"),
	SPAN("\xe8\xa6\x81\xe5\x86\x8d\xe8\xb5\xb7\xe5\x8b\x95"),
	SPAN("\xe9\x9c\x80\xe8\xa6\x81\xe9\x87\x8d\xe6\x96\xb0\xe5\x90\xaf\xe5"
	    "\x8a\xa8"),
	SPAN("\xe9\x9c\x80\xe8\xa6\x81\xe9\x87\x8d\xe5\x90\xaf"),
	SPAN("\xe7\xad\x89\xe5\xbe\x85\xe9\x87\x8d\xe5\x90\xaf"),
	SPAN("\xe9\x9c\x80\xe8\xa6\x81\xe9\x87\x8d\xe6\x96\xb0\xe5\x95\x9f\xe5"
	    "\x8b\x95"),
	SPAN("\xe7\xad\x89\xe5\xbe\x85\xe9\x87\x8d\xe6\x96\xb0\xe5\x95\x9f\xe5"
	    "\x8b\x95"),
	SPAN("\xeb\x8b\xa4\xec\x8b\x9c \xec\x8b\x9c\xec\x9e\x91\xed\x95\xb4"
	    "\xec\x95\xbc \xed\x95\xa9\xeb\x8b\x88\xeb\x8b\xa4"),
	SPAN("\xeb\x8b\xa4\xec\x8b\x9c \xec\x8b\x9c\xec\x9e\x91 \xed\x95\x84"
	    "\xec\x9a\x94"),
	SPAN("\xec\x9e\xac\xeb\xb6\x80\xed\x8c\x85 \xed\x95\x84\xec\x9a\x94"),
	SPAN("\xec\x9e\xac\xeb\xb6\x80\xed\x8c\x85\xec\x9d\xb4 \xed\x95\x84"
	    "\xec\x9a\x94\xed\x95\xa9\xeb\x8b\x88\xeb\x8b\xa4"),
};

/* What stands before it, beside the name of a host. */
static const struct span fillers[] = {
	SPAN("is"), SPAN("are"), SPAN("was"), SPAN("still"), SPAN("now"),
	SPAN("currently"), SPAN("one"), SPAN("two"), SPAN("three"),
	SPAN("month"), SPAN("months"), SPAN("week"), SPAN("weeks"),
	SPAN("updates"), SPAN("patches"), SPAN("host"), SPAN("server"),
	SPAN("node"), SPAN("the"), SPAN("this"), SPAN("ist"), SPAN("est"),
	SPAN("n'est"), SPAN("der"), SPAN("die"), SPAN("dieser"), SPAN("rechner"
	    ""),
	SPAN("le"), SPAN("un"), SPAN("serveur"), SPAN("el"), SPAN("equipo"),
	SPAN("il"), SPAN("o"), SPAN("servidor"), SPAN("de"),
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
		if (SPAN_ANY(small, behind, span_eq) ||
		    SPAN_ANY(small, waits, span_eq))
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

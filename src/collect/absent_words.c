#include "absent_words.h"
#include "kbdiff/base/utf8.h"

/* Longer lines tell of many things. */
#define LINE_MAX_BYTES	400

/* A denial stands before a word with so many others between at most. */
#define DENIAL_REACH	2

/* Words in small letters; one that ends in * goes on with any letters. */
static const struct span rightly[] = {
	SPAN("superseded"), SPAN("replaced"), SPAN("obsolete"),
	SPAN("expired"), SPAN("declined"), SPAN("withdrawn"), SPAN("pulled"),
	SPAN("revoked"), SPAN("excluded"), SPAN("exempt"), SPAN("by design"),
	SPAN("on purpose"), SPAN("unnecessary"), SPAN("inapplicable"),
	SPAN("notapplicable"), SPAN("irrelevant"),
	SPAN("skip"), SPAN("skipped"),
	SPAN("ignore"), SPAN("ignored"), SPAN("do not install"),
	SPAN("don t install"), SPAN("never install"), SPAN("not to install"),
	SPAN("will not be installed"), SPAN("should not be installed"),
	SPAN("must not be installed"), SPAN("not to be installed"),
	SPAN("won t be installed"), SPAN("not installing"),
	SPAN("by policy"), SPAN("not on the"), SPAN("before"),
	SPAN("known issue*"), SPAN("release notes"), SPAN("see"),
	SPAN("fixes"), SPAN("fixed"), SPAN("if"), SPAN("sometimes"),
	SPAN("often"),
	SPAN("ersetzt*"), SPAN("abgelaufen*"), SPAN("abgelehnt*"),
	SPAN("zur\xc3\xbc""ckgezogen*"), SPAN("unn\xc3\xb6tig*"),
	SPAN("ausgenommen"), SPAN("wenn"), SPAN("falls"), SPAN("manchmal"),
	SPAN("remplac\xc3\xa9*"), SPAN("obsol\xc3\xa8te*"), SPAN("inutile*"),
	SPAN("reemplazad*"), SPAN("sustituid*"), SPAN("obsolet*"),
	SPAN("sostituit*"), SPAN("vervangen"), SPAN("overbodig"),
};

/* And such that something denies. */
static const struct span denied[] = {
	SPAN("needed"), SPAN("need"), SPAN("required"), SPAN("require"),
	SPAN("necessary"), SPAN("applicable"), SPAN("apply"), SPAN("applies"),
	SPAN("relevant*"), SPAN("approved"), SPAN("released"),
	SPAN("published"), SPAN("offered"), SPAN("available"),
	SPAN("supported"), SPAN("eligible"), SPAN("intended"), SPAN("meant"),
	SPAN("want"), SPAN("wanted"), SPAN("ben\xc3\xb6tigt"),
	SPAN("n\xc3\xb6tig"), SPAN("notwendig"), SPAN("erforderlich"),
	SPAN("anwendbar"), SPAN("freigegeben"), SPAN("n\xc3\xa9""cessaire*"),
	SPAN("requis*"), SPAN("necesari*"), SPAN("requerid*"),
	SPAN("aplicable*"), SPAN("necessari*"), SPAN("richiest*"),
	SPAN("applicabil*"), SPAN("nodig"), SPAN("vereist"),
	SPAN("van toepassing"),
};

static const struct span denials[] = {
	SPAN("not"), SPAN("no"), SPAN("never"), SPAN("doesn"), SPAN("don"),
	SPAN("isn"), SPAN("aren"), SPAN("wasn"), SPAN("nicht"), SPAN("nie"),
	SPAN("kein"), SPAN("keine"), SPAN("pas"), SPAN("plus"), SPAN("non"),
	SPAN("n\xc3\xa3o"), SPAN("niet"),
};

static const struct span removals[] = {
	SPAN("removed"), SPAN("uninstalled"), SPAN("uninstall"),
	SPAN("uninstalling"), SPAN("deinstalled"), SPAN("deleted"),
	SPAN("rolled back"), SPAN("roll back"), SPAN("rollback"),
	SPAN("reverted"), SPAN("backed out"), SPAN("undone"),
	SPAN("undoing"), SPAN("undo"), SPAN("took off"), SPAN("taken off"),
	SPAN("took it off"), SPAN("entfernt*"), SPAN("deinstalliert*"),
	SPAN("deinstallation"), SPAN("zur\xc3\xbc""ckgesetzt*"),
	SPAN("zur\xc3\xbc""ckgerollt*"), SPAN("zur\xc3\xbc""ckgenommen*"),
	SPAN("d\xc3\xa9sinstall*"), SPAN("supprim\xc3\xa9*"),
	SPAN("retir\xc3\xa9*"), SPAN("desinstalad*"), SPAN("eliminad*"),
	SPAN("revertid*"), SPAN("disinstallat*"), SPAN("rimoss*"),
	SPAN("removid*"), SPAN("verwijderd*"),
	SPAN("gede\xc3\xafnstalleerd*"), SPAN("teruggedraaid*"),
};

/* Of an update, whose number is left out. */
static const struct span lacks[] = {
	SPAN("not have kb"), SPAN("t have kb"), SPAN("never got kb"),
	SPAN("not got kb"), SPAN("still needs kb"), SPAN("still need kb"),
	SPAN("still lacks kb"), SPAN("kb not on"), SPAN("kb still needed"),
	SPAN("kb is still needed"), SPAN("kb is needed too"),
	SPAN("kb needed too"), SPAN("kb still required"),
	SPAN("kb is still required"), SPAN("kb still to be installed"),
	SPAN("kb still to install"), SPAN("kb must still be installed"),
	SPAN("kb still needs to be installed"),
	SPAN("kb still has to be installed"),
	SPAN("kb needs to be installed too"), SPAN("hat kein kb"),
	SPAN("hat kb nicht"), SPAN("hat kb noch nicht"),
	SPAN("hat kb immer noch nicht"), SPAN("haben kb nicht"),
	SPAN("haben kb noch nicht"), SPAN("braucht noch kb"),
	SPAN("braucht kb noch"), SPAN("ben\xc3\xb6tigt noch kb"),
	SPAN("ben\xc3\xb6tigt kb noch"), SPAN("kb nicht auf"),
	SPAN("kb noch nicht auf"), SPAN("kb ist nicht auf"),
	SPAN("kb ist noch nicht auf"), SPAN("kb muss noch"),
	SPAN("kb noch installieren"), SPAN("kb noch zu installieren"),
	SPAN("kb wird noch ben\xc3\xb6tigt"), SPAN("n a pas kb"),
	SPAN("n a pas encore kb"), SPAN("n a toujours pas kb"),
	SPAN("kb n est pas sur"), SPAN("kb n est pas encore sur"),
	SPAN("kb pas sur"), SPAN("kb reste \xc3\xa0 installer"),
	SPAN("kb encore \xc3\xa0 installer"), SPAN("no tiene kb"),
	SPAN("no tiene todav\xc3\xad""a kb"),
	SPAN("todav\xc3\xad""a no tiene kb"), SPAN("kb no est\xc3\xa1 en"),
	SPAN("kb falta en"), SPAN("non ha kb"), SPAN("non ha ancora kb"),
	SPAN("kb non \xc3\xa8 su"), SPAN("kb manca su"),
	SPAN("n\xc3\xa3o tem kb"), SPAN("ainda n\xc3\xa3o tem kb"),
	SPAN("kb n\xc3\xa3o est\xc3\xa1 em"), SPAN("heeft geen kb"),
	SPAN("heeft kb niet"), SPAN("heeft kb nog niet"), SPAN("kb niet op"),
	SPAN("kb staat niet op"), SPAN("kb nog niet op"),
};

/* The words of a line in small letters, one blank behind each, and where in the
 * line each byte stands. */
struct words {
	char	bytes[LINE_MAX_BYTES + 1];
	size_t	at[LINE_MAX_BYTES + 1];
	size_t	n;
};

static void
put(struct words *w, char c, size_t at)
{
	w->at[w->n] = at;
	w->bytes[w->n++] = c;
}

/* How long the one is that the text begins with, or 0. */
static size_t
apostrophe(struct span s)
{
	static const struct span curly = SPAN("\xe2\x80\x99");

	return span_starts(s, curly) ? curly.n : span_starts(s, SPAN("'"));
}

/* False: it is too long. */
static bool
take_words(struct words *w, struct span line)
{
	char buf[LINE_MAX_BYTES];
	size_t n;

	w->n = 0;
	if (line.n > LINE_MAX_BYTES)
		return false;
	line = utf8_small(buf, line);
	for (size_t i = 0; i < line.n; i++)
		if (byte_of_word(line.p[i]) && apostrophe(span_from(line,
		    i)) == 0) {
			put(w, line.p[i], i);
		} else {
			if (w->n != 0 && w->bytes[w->n - 1] != ' ')
				put(w, ' ', i);
			n = apostrophe(span_from(line, i));
			i += n > 1 ? n - 1 : 0;
		}
	put(w, ' ', line.n);
	return true;
}

/* Whether the text begins with these words. */
static bool
begins(struct span text, struct span words)
{
	bool goes_on = words.p[words.n - 1] == '*';

	words.n -= goes_on;
	return span_starts(text, words) &&
	    (goes_on || span_starts(span_from(text, words.n), SPAN(" ")));
}

/* Where in the text one of these words begins; its length if there is none. */
static size_t
find(struct span text, const struct span *words, size_t n)
{
	size_t at = 0;

	while (at < text.n && !span_any(span_from(text, at), words, n, begins))
		at += span_find(span_from(text, at), ' ') + 1;
	return at < text.n ? at : text.n;
}

#define FIND(text, words) \
	find(text, words, sizeof (words) / sizeof *(words))

/* "Not needed", "is no longer required". */
static bool
denies_need(struct span text)
{
	size_t since = DENIAL_REACH + 1;

	for (; text.n != 0; text = span_from(text, span_find(text, ' ') + 1)) {
		if (since <= DENIAL_REACH && SPAN_ANY(text, denied, begins))
			return true;
		since = SPAN_ANY(text, denials, begins) ? 0 : since + 1;
	}
	return false;
}

/* "N/A", but not "n'a pas". */
static bool
holds_na(const struct words *w, struct span line)
{
	static const struct span na[] = { SPAN("n a") };
	struct span text = { w->bytes, w->n };
	size_t at = FIND(text, na);

	return at < text.n && apostrophe(span_from(line, w->at[at + 1])) == 0;
}

bool
absent_words_rightly(struct span line)
{
	struct words w;
	struct span text;

	if (!take_words(&w, line))
		return true;
	text = (struct span){ w.bytes, w.n };
	return FIND(text, rightly) < text.n || denies_need(text) ||
	    holds_na(&w, line);
}

struct span
absent_words_kept(struct span line)
{
	struct words w;
	size_t at;

	if (!take_words(&w, line))
		return line;
	at = FIND(((struct span){ w.bytes, w.n }), removals);
	return at < w.n ? span_upto(line, w.at[at]) : line;
}

/* Leaves the number of each "kb5031361" out. */
static void
drop_numbers(struct words *w)
{
	size_t n = 0;

	for (size_t i = 0; i < w->n; i++) {
		if (ascii_digit(w->bytes[i]) && span_ends((struct span){
		    w->bytes, n }, SPAN("kb")) && (n == 2 ||
		    w->bytes[n - 3] == ' '))
			while (ascii_digit(w->bytes[i]))
				i++;
		w->bytes[n++] = w->bytes[i];
	}
	w->n = n;
}

bool
absent_words_lacks(struct span line)
{
	struct words w;

	if (!take_words(&w, line) || absent_words_rightly(line))
		return false;
	drop_numbers(&w);
	return FIND(((struct span){ w.bytes, w.n }), lacks) < w.n;
}

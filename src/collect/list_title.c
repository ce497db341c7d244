#include "kbdiff/base/utf8.h"
#include "kbdiff/base/word_buckets.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/model/update_id.h"
#include "list_title.h"

/* Longer lines are text, and so are lines with more words that no title of
 * updates has: the name of a host or of a site may be one. */
#define TITLE_MAX_BYTES	120
#define STRANGE_WORDS	1

/* Words are compared in small letters; one that ends in * goes on with
 * any letters. */
static const struct span missing[] = {
	SPAN("missing"), SPAN("lacking"), SPAN("absent"), SPAN("uninstalled"),
	SPAN("removed"), SPAN("failed"), SPAN("fehlend*"), SPAN("fehlt"),
	SPAN("fehlen"), SPAN("deinstalliert*"), SPAN("fehlgeschlagen*"),
	SPAN("manquant*"), SPAN("absente*"), SPAN("faltan*"),
	SPAN("ausente*"), SPAN("mancant*"), SPAN("ontbreken*"),
	SPAN("saknas"), SPAN("saknade"), SPAN("mangler"), SPAN("manglende"),
	SPAN("puuttuv*"), SPAN("brakuj\xc4\x85*"), SPAN("chyb\xc4\x9bj*"),
	SPAN("hi\xc3\xa1nyz\xc3\xb3*"), SPAN("eksik*"), SPAN("em falta"),
	SPAN("\xd0\xbe\xd1\x82\xd1\x81\xd1\x83\xd1\x82\xd1\x81\xd1\x82\xd0\xb2"
	    "*"),
	SPAN("\xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd1\x8e"
	    "\xd1\x89*"),
	SPAN("\xe7\xbc\xba\xe5\xb0\x91*"), SPAN("\xe7\xbc\xba\xe5\xa4\xb1*"),
	SPAN("\xe4\xb8\x8d\xe8\xb6\xb3*"),
	SPAN("\xe6\x9c\xaa\xe5\xae\x89\xe8\xa3\x85*"),
	SPAN("\xe6\x9c\xaa\xe5\xae\x89\xe8\xa3\x9d*"),
};

static const struct span wanted[] = {
	SPAN("needed"), SPAN("required"), SPAN("available"), SPAN("pending"),
	SPAN("outstanding"), SPAN("applicable"), SPAN("recommended"),
	SPAN("downloadable"), SPAN("verf\xc3\xbcgbar*"), SPAN("ausstehend*"),
	SPAN("erforderlich*"), SPAN("ben\xc3\xb6tigt*"), SPAN("disponible*"),
	SPAN("requis*"), SPAN("n\xc3\xa9""cessaire*"), SPAN("pendiente*"),
	SPAN("requerid*"), SPAN("necesari*"), SPAN("pendente*"),
	SPAN("dispon\xc3\xadve*"), SPAN("disponibil*"), SPAN("richiest*"),
	SPAN("necessari*"), SPAN("beschikba*"), SPAN("vereist*"),
	SPAN("tillg\xc3\xa4ngliga"), SPAN("tilg\xc3\xa6ngelige"),
	SPAN("tilgjengelige"), SPAN("saatavilla"), SPAN("dost\xc4\x99pn*"),
	SPAN("dostupn*"), SPAN("el\xc3\xa9rhet\xc5\x91*"),
	SPAN("\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd1\x83\xd0\xbf\xd0\xbd*"),
	SPAN("\xe5\x8f\xaf\xe7\x94\xa8*"),
	SPAN("\xe5\x88\xa9\xe7\x94\xa8\xe5\x8f\xaf\xe8\x83\xbd*"),
};

/* "not installed", "no instaladas"; and "to install". */
static const struct span denies[] = {
	SPAN("not"), SPAN("non"), SPAN("nicht"), SPAN("pas"), SPAN("no"),
	SPAN("n\xc3\xa3o"), SPAN("niet"), SPAN("inte"), SPAN("ikke"),
	SPAN("nie"), SPAN("\xd0\xbd\xd0\xb5"),
};

static const struct span to[] = {
	SPAN("to"), SPAN("zu"), SPAN("\xc3\xa0"), SPAN("por"), SPAN("da"),
	SPAN("a"),
};

static const struct span install[] = {
	SPAN("install"), SPAN("installieren"), SPAN("installierende"),
	SPAN("installer"), SPAN("instalar"), SPAN("installare"),
};

static const struct span installed[] = {
	SPAN("installed"), SPAN("installiert*"), SPAN("install\xc3\xa9*"),
	SPAN("instalad*"), SPAN("installat*"), SPAN("ge\xc3\xafnstalleerd*"),
	SPAN("installera*"), SPAN("installere*"), SPAN("zainstalowan*"),
	SPAN("present"), SPAN("found"), SPAN("applied"), SPAN("patched"),
	SPAN("\xd1\x83\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd\xd0\xbe\xd0\xb2*"),
};

/* What such titles are about, and what joins it. */
static const struct span about[] = {
	SPAN("update*"), SPAN("patch*"), SPAN("hotfix*"), SPAN("fix"),
	SPAN("fixes"), SPAN("kb"), SPAN("kbs"), SPAN("qfe*"), SPAN("windows"),
	SPAN("microsoft"), SPAN("security"), SPAN("critical"),
	SPAN("important"), SPAN("cumulative"), SPAN("aktualisierung*"),
	SPAN("sicherheits*"), SPAN("correctif*"), SPAN("mises"), SPAN("mise"),
	SPAN("jour"), SPAN("actualizaci*"), SPAN("atualiza*"),
	SPAN("aggiornament*"), SPAN("uppdatering*"), SPAN("opdatering*"),
	SPAN("oppdatering*"), SPAN("p\xc3\xa4ivity*"), SPAN("aktualizac*"),
	SPAN("friss\xc3\xadt*"), SPAN("g\xc3\xbcncelle*"),
	SPAN("\xd0\xbe\xd0\xb1\xd0\xbd\xd0\xbe\xd0\xb2\xd0\xbb*"),
	SPAN("list*"), SPAN("liste"), SPAN("lista"), SPAN("report"),
	SPAN("bericht"), SPAN("table"), SPAN("tabelle"), SPAN("of"),
	SPAN("on"), SPAN("for"), SPAN("from"), SPAN("by"), SPAN("the"),
	SPAN("all"), SPAN("are"), SPAN("is"), SPAN("in"), SPAN("at"),
	SPAN("which"), SPAN("that"), SPAN("these"), SPAN("still"),
	SPAN("following"), SPAN("host*"), SPAN("server*"), SPAN("node*"),
	SPAN("computer*"), SPAN("machine*"), SPAN("auf"), SPAN("von"),
	SPAN("f\xc3\xbcr"), SPAN("der"), SPAN("die"), SPAN("das"),
	SPAN("noch"), SPAN("sur"), SPAN("de"), SPAN("du"), SPAN("des"),
	SPAN("les"), SPAN("la"), SPAN("le"), SPAN("en"), SPAN("el"),
	SPAN("los"), SPAN("las"), SPAN("su"), SPAN("di"), SPAN("degli"),
	SPAN("reboot"), SPAN("restart"), SPAN("neustart"), SPAN("overview"),
	SPAN("summary"), SPAN("count"), SPAN("total"), SPAN("installation"),
	SPAN("be"),
};

/* There is none. */
static const struct span nothing[] = {
	SPAN("no"), SPAN("none"), SPAN("nothing"), SPAN("keine"),
	SPAN("nichts"), SPAN("aucun*"), SPAN("ninguna"), SPAN("ningunas"),
	SPAN("nenhuma"), SPAN("nessun*"), SPAN("geen"), SPAN("0"),
	SPAN("without"), SPAN("null"),
};

static _Thread_local struct word_buckets of_missing = WORD_BUCKETS(missing);
static _Thread_local struct word_buckets of_wanted = WORD_BUCKETS(wanted);
static _Thread_local struct word_buckets of_denies = WORD_BUCKETS(denies);
static _Thread_local struct word_buckets of_to = WORD_BUCKETS(to);
static _Thread_local struct word_buckets of_install = WORD_BUCKETS(install);
static _Thread_local struct word_buckets of_installed =
    WORD_BUCKETS(installed);
static _Thread_local struct word_buckets of_about = WORD_BUCKETS(about);
static _Thread_local struct word_buckets of_nothing = WORD_BUCKETS(nothing);

static bool
is_one_of(struct span word, struct word_buckets *words)
{
	unsigned number = word_buckets_first(words, word.p[0]);
	struct span w;

	while (number != 0) {
		w = word_buckets_next(words, &number);
		if (w.p[w.n - 1] == '*' ? span_startsi(word, span_upto(w,
		    w.n - 1)) : span_eqi(word, w))
			return true;
	}
	return false;
}

/* What words of a line are. */
struct counts {
	size_t	words, missing, wanted, denies, to, install, installed,
		about, nothing, strange;
};

static bool
is_sign(char c)
{
	static const char signs[] = "#=*-_:;,|/\\\"'`()[]<>{}!~+.&";

	return ascii_blank(c) || memchr(signs, c, sizeof signs - 1) != NULL;
}

/* A word in small letters, and as it is written. */
static void
count_word(struct counts *c, struct span word, struct span written)
{
	c->words++;
	if (is_one_of(word, &of_missing))
		c->missing++;
	else if (is_one_of(word, &of_wanted))
		c->wanted++;
	else if (is_one_of(word, &of_installed))
		c->installed++;
	else if (is_one_of(word, &of_about))
		c->about++;
	else if (is_one_of(word, &of_install))
		c->install++;
	else if (is_one_of(word, &of_to))
		c->to++;
	else if (is_one_of(word, &of_denies))
		c->denies++;
	else if (!is_one_of(word, &of_nothing) && span_digits(word) != word.n &&
	    !failure_words_is_name(written))
		c->strange++;
	c->nothing += is_one_of(word, &of_nothing) &&
	    !is_one_of(word, &of_denies);
}

/* "No missing updates": but "no instaladas" denies. */
static bool
is_none(const struct counts *c)
{
	return c->nothing != 0 || (c->denies != 0 && c->installed == 0);
}

static enum title
judge(const struct counts *c)
{
	if (c->strange > STRANGE_WORDS)
		return c->words > 4 ? TITLE_OTHER : TITLE_NONE;
	if (c->missing + c->wanted != 0 && is_none(c))
		return TITLE_OTHER;
	if (c->installed != 0 && c->denies == 0)
		return TITLE_OTHER;
	if (c->missing != 0 || (c->installed != 0 && c->denies != 0) ||
	    (c->install != 0 && c->to != 0))
		return TITLE_MISSING;
	if (c->wanted != 0)
		return TITLE_WANTED;
	return c->nothing != 0 || c->about != 0 ? TITLE_OTHER : TITLE_NONE;
}

/* "The server is missing updates": but "What is missing:". */
static bool
is_sentence(struct span line)
{
	return line.p[line.n - 1] == '.' || line.p[line.n - 1] == '?' ||
	    (line.p[line.n - 1] != ':' && span_holdsi(line, SPAN(" is ")));
}

enum title
list_title_read(struct span line)
{
	char buf[TITLE_MAX_BYTES];
	struct counts c = { .words = 0 };
	struct span small;
	uint32_t number;
	size_t n;

	line = span_trim(line);
	if (line.n == 0)
		return TITLE_NONE;
	if (line.n > TITLE_MAX_BYTES || update_id_find(line, &number, 1) != 0 ||
	    is_sentence(line))
		return TITLE_OTHER;
	small = utf8_small(buf, line);
	while (line.n != 0) {
		for (n = 0; n < line.n && !is_sign(line.p[n]); n++)
			continue;
		if (n != 0)
			count_word(&c, span_upto(small, n), span_upto(line,
			    n));
		line = span_from(line, n + (n == 0));
		small = span_from(small, n + (n == 0));
	}
	return judge(&c);
}

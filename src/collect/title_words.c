#include "kbdiff/base/word_buckets.h"
#include "title_words.h"

/* Words are in small letters; one that ends in * goes on with any letters.
 *
 * What is not installed: */
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
	/* or is not any more */
	SPAN("lack"), SPAN("lacks"), SPAN("uninstall"), SPAN("uninstalling"),
	SPAN("fail"), SPAN("fails"), SPAN("failure*"), SPAN("failing"),
	SPAN("rolled back"), SPAN("roll back"), SPAN("rollback*"),
	SPAN("reverted"), SPAN("backed out"), SPAN("undone"), SPAN("blocked"),
	SPAN("aborted"), SPAN("cancelled"), SPAN("canceled"), SPAN("skipped"),
	SPAN("deleted"), SPAN("entfernt*"), SPAN("deinstallation"),
	SPAN("zur\xc3\xbc""ckgesetzt*"), SPAN("zur\xc3\xbc""ckgerollt*"),
	SPAN("zur\xc3\xbc""ckgenommen*"), SPAN("r\xc3\xbc""ckg\xc3\xa4ngig"),
	SPAN("gescheitert*"), SPAN("blockiert*"), SPAN("abgebrochen*"),
	SPAN("d\xc3\xa9sinstall*"), SPAN("supprim\xc3\xa9*"),
	SPAN("retir\xc3\xa9*"), SPAN("\xc3\xa9""chou*"),
	SPAN("\xc3\xa9""chec*"), SPAN("bloqu\xc3\xa9*"), SPAN("annul\xc3\xa9*"),
	SPAN("falta"), SPAN("faltante*"), SPAN("desinstalad*"),
	SPAN("eliminad*"), SPAN("fallid*"), SPAN("fall\xc3\xb3"),
	SPAN("fallaron"), SPAN("revertid*"), SPAN("bloquead*"),
	SPAN("cancelad*"), SPAN("manca"), SPAN("mancano"),
	SPAN("disinstallat*"), SPAN("rimoss*"), SPAN("fallit*"),
	SPAN("bloccat*"), SPAN("annullat*"), SPAN("ripristinat*"),
	SPAN("removid*"), SPAN("falhou"), SPAN("falharam"), SPAN("falha*"),
	SPAN("ontbreekt"), SPAN("verwijderd*"), SPAN("gede\xc3\xafnstalleerd*"),
	SPAN("mislukt*"), SPAN("teruggedraaid*"), SPAN("geblokkeerd*"),
	SPAN("geannuleerd*"),
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
	/* or is put off, or out of date */
	SPAN("need"), SPAN("needs"), SPAN("expected"), SPAN("planned"),
	SPAN("scheduled"), SPAN("upcoming"), SPAN("todo"), SPAN("to do"),
	SPAN("deferred"), SPAN("postponed"), SPAN("delayed"), SPAN("declined"),
	SPAN("hidden"), SPAN("superseded"), SPAN("obsolete"), SPAN("expired"),
	SPAN("open"), SPAN("target state"), SPAN("target level"),
	SPAN("waiting"), SPAN("unapproved"), SPAN("proposed"),
	SPAN("erwartet*"), SPAN("geplant*"), SPAN("vorgesehen*"),
	SPAN("offen*"), SPAN("braucht"), SPAN("brauchen"),
	SPAN("n\xc3\xb6tig*"), SPAN("zur\xc3\xbc""ckgestellt*"),
	SPAN("verschoben*"), SPAN("abgelehnt*"), SPAN("ausgeblendet*"),
	SPAN("ersetzt*"), SPAN("abgelaufen*"), SPAN("soll"),
	SPAN("zielzustand"), SPAN("anstehend*"), SPAN("attendu*"),
	SPAN("pr\xc3\xa9vu*"), SPAN("planifi\xc3\xa9*"),
	SPAN("programm\xc3\xa9*"), SPAN("besoin"), SPAN("report\xc3\xa9*"),
	SPAN("diff\xc3\xa9r\xc3\xa9*"), SPAN("masqu\xc3\xa9*"),
	SPAN("refus\xc3\xa9*"), SPAN("remplac\xc3\xa9*"), SPAN("en attente"),
	SPAN("\xc3\xa0 faire"), SPAN("esperad*"), SPAN("previst*"),
	SPAN("planead*"), SPAN("planificad*"), SPAN("programad*"),
	SPAN("necesita*"), SPAN("aplazad*"), SPAN("ocult*"), SPAN("rechazad*"),
	SPAN("reemplazad*"), SPAN("sustituid*"), SPAN("por hacer"),
	SPAN("attesi"), SPAN("attese"), SPAN("attesa"), SPAN("pianificat*"),
	SPAN("programmat*"), SPAN("servono"), SPAN("rinviat*"),
	SPAN("nascost*"), SPAN("rifiutat*"), SPAN("sostituit*"),
	SPAN("in sospeso"), SPAN("da fare"), SPAN("planejad*"),
	SPAN("agendad*"), SPAN("precisa*"), SPAN("adiad*"), SPAN("recusad*"),
	SPAN("substitu\xc3\xad""d*"), SPAN("a fazer"), SPAN("verwacht*"),
	SPAN("gepland*"), SPAN("nodig"), SPAN("uitgesteld*"), SPAN("verborgen"),
	SPAN("geweigerd*"), SPAN("vervangen"), SPAN("openstaand*"),
	SPAN("te doen"),
};

/* "not installed", "no instaladas"; and "to install". */
static const struct span no[] = { SPAN("no"), SPAN("non") };

static const struct span denies[] = {
	SPAN("not"), SPAN("nicht"), SPAN("pas"),
	SPAN("n\xc3\xa3o"), SPAN("niet"), SPAN("inte"), SPAN("ikke"),
	SPAN("nie"), SPAN("\xd0\xbd\xd0\xb5"),
	SPAN("never"), SPAN("cannot"), SPAN("doesn"), SPAN("don"), SPAN("didn"),
	SPAN("isn"), SPAN("aren"), SPAN("hasn"), SPAN("haven"), SPAN("wasn"),
	SPAN("weren"), SPAN("couldn"), SPAN("won"), SPAN("wouldn"),
	SPAN("jamais"), SPAN("nunca"), SPAN("nooit"),
	SPAN("no longer"), SPAN("no more"), SPAN("n est plus"),
	SPAN("ne sont plus"), SPAN("ya no"), SPAN("j\xc3\xa1 n\xc3\xa3o"),
	SPAN("no est\xc3\xa1"), SPAN("no est\xc3\xa1n"), SPAN("no tiene"),
	SPAN("no tienen"), SPAN("non \xc3\xa8"), SPAN("non sono"),
	SPAN("non ha"), SPAN("non hanno"),
};

static const struct span without[] = {
	SPAN("without"), SPAN("except"), SPAN("excluding"), SPAN("ohne"),
	SPAN("au\xc3\x9f""er"), SPAN("sans"), SPAN("sauf"), SPAN("sin"),
	SPAN("excepto"), SPAN("salvo"), SPAN("senza"), SPAN("eccetto"),
	SPAN("tranne"), SPAN("sem"), SPAN("exceto"), SPAN("zonder"),
	SPAN("behalve"),
};

/* It is to come: "will be", "wird ... installiert", "should have". */
static const struct span future[] = {
	SPAN("will"), SPAN("shall"), SPAN("should"), SPAN("must"), SPAN("wird"),
	SPAN("werden"), SPAN("wordt"), SPAN("sollen"), SPAN("sollte*"),
	SPAN("muss"),
	SPAN("m\xc3\xbcssen"), SPAN("sera"), SPAN("seront"), SPAN("doit"),
	SPAN("doivent"), SPAN("devra"), SPAN("devront"), SPAN("devrai*"),
	SPAN("ser\xc3\xa1"), SPAN("ser\xc3\xa1n"), SPAN("debe"), SPAN("deben"),
	SPAN("deber\xc3\xad*"), SPAN("verr\xc3\xa0"), SPAN("verranno"),
	SPAN("sar\xc3\xa0"), SPAN("saranno"), SPAN("deve"), SPAN("devono"),
	SPAN("ser\xc3\xa3o"), SPAN("devem"), SPAN("dever\xc3\xa1*"),
	SPAN("zal"), SPAN("zullen"), SPAN("moet"), SPAN("moeten"),
	SPAN("worden"),
};

static const struct span be[] = {
	SPAN("be"), SPAN("have"), SPAN("get"), SPAN("haben"), SPAN("sein"),
	SPAN("\xc3\xaatre"), SPAN("avoir"), SPAN("ser"), SPAN("estar"),
	SPAN("tener"), SPAN("essere"), SPAN("avere"), SPAN("ter"), SPAN("zijn"),
	SPAN("hebben"),
};


/* In text that names updates; a heading of errors may be of hosts. */
static const struct span errors[] = {
	SPAN("error"), SPAN("errors"), SPAN("errored"), SPAN("fehler"),
	SPAN("erreur"), SPAN("erreurs"), SPAN("errores"), SPAN("errore"),
	SPAN("errori"), SPAN("erro"), SPAN("erros"), SPAN("fout"),
	SPAN("fouten"), SPAN("broken"), SPAN("corrupt*"), SPAN("incomplete"),
	SPAN("unvollst\xc3\xa4ndig*"),
};

static const struct span to[] = {
	SPAN("to"), SPAN("zu"), SPAN("\xc3\xa0"), SPAN("por"), SPAN("da"),
	SPAN("a"), SPAN("te"), SPAN("please"), SPAN("bitte"),
};

static const struct span install[] = {
	SPAN("install"), SPAN("installieren"), SPAN("installierende"),
	SPAN("installer"), SPAN("instalar"), SPAN("installare"),
	SPAN("installeren"),
};

static const struct span installed[] = {
	SPAN("installed"), SPAN("installiert*"), SPAN("install\xc3\xa9*"),
	SPAN("instalad*"), SPAN("installato"), SPAN("installata"),
	SPAN("installati"), SPAN("installate"),
	SPAN("ge\xc3\xafnstalleerd*"),
	SPAN("installera*"), SPAN("installere*"), SPAN("zainstalowan*"),
	SPAN("applied"), SPAN("patched"),
	SPAN("\xd1\x83\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd\xd0\xbe\xd0\xb2*"),
};

/* Of a host as well: "not found". */
static const struct span found[] = { SPAN("present"), SPAN("found") };

/* What such titles are about. */
static const struct span updates[] = {
	SPAN("update*"), SPAN("patch*"), SPAN("hotfix*"), SPAN("fix"),
	SPAN("fixes"), SPAN("kb"), SPAN("kbs"), SPAN("qfe*"),
	SPAN("aktualisierung*"), SPAN("sicherheits*"), SPAN("correctif*"),
	SPAN("mises"), SPAN("mise"), SPAN("actualizaci*"), SPAN("atualiza*"),
	SPAN("aggiornament*"), SPAN("uppdatering*"), SPAN("opdatering*"),
	SPAN("oppdatering*"), SPAN("p\xc3\xa4ivity*"), SPAN("aktualizac*"),
	SPAN("friss\xc3\xadt*"), SPAN("g\xc3\xbcncelle*"),
	SPAN("\xd0\xbe\xd0\xb1\xd0\xbd\xd0\xbe\xd0\xb2\xd0\xbb*"),
};

/* "The following", which makes a title of a sentence. */
static const struct span points[] = {
	SPAN("following"), SPAN("these"), SPAN("those"), SPAN("below"),
	SPAN("folgende*"), SPAN("diese"), SPAN("diesen"), SPAN("suivant*"),
	SPAN("ces"), SPAN("siguiente*"), SPAN("estas"), SPAN("estos"),
	SPAN("seguent*"), SPAN("queste"), SPAN("questi"), SPAN("seguinte*"),
	SPAN("volgende"), SPAN("deze"),
};

/* What joins the words of a title. */
static const struct span about[] = {
	SPAN("windows"), SPAN("microsoft"), SPAN("security"), SPAN("critical"),
	SPAN("important"), SPAN("cumulative"), SPAN("jour"), SPAN("list*"),
	SPAN("liste"), SPAN("lista"), SPAN("report"), SPAN("bericht"),
	SPAN("table"), SPAN("tabelle"), SPAN("of"), SPAN("on"), SPAN("for"),
	SPAN("from"), SPAN("by"), SPAN("the"), SPAN("all"), SPAN("are"),
	SPAN("is"), SPAN("in"), SPAN("at"), SPAN("which"), SPAN("that"),
	SPAN("still"), SPAN("yet"), SPAN("again"), SPAN("since"), SPAN("after"),
	SPAN("before"), SPAN("next"), SPAN("this"), SPAN("now"),
	SPAN("currently"), SPAN("host*"), SPAN("server*"), SPAN("node*"),
	SPAN("computer*"), SPAN("machine*"), SPAN("auf"), SPAN("von"),
	SPAN("vom"), SPAN("am"), SPAN("im"), SPAN("f\xc3\xbcr"), SPAN("der"),
	SPAN("die"), SPAN("das"), SPAN("noch"), SPAN("nach"), SPAN("seit"),
	SPAN("sind"), SPAN("ist"), SPAN("wurde"), SPAN("wurden"),
	SPAN("konnte"), SPAN("konnten"), SPAN("sur"), SPAN("de"), SPAN("du"),
	SPAN("des"), SPAN("les"), SPAN("la"), SPAN("le"), SPAN("en"),
	SPAN("el"), SPAN("los"), SPAN("las"), SPAN("su"), SPAN("di"),
	SPAN("degli"), SPAN("op"), SPAN("\xc3\xa9t\xc3\xa9"), SPAN("ont"),
	SPAN("sont"), SPAN("n"), SPAN("t"), SPAN("reboot"), SPAN("restart"),
	SPAN("neustart"), SPAN("overview"), SPAN("summary"), SPAN("count"),
	SPAN("total"), SPAN("installation"), SPAN("do"), SPAN("does"),
	SPAN("did"), SPAN("had"), SPAN("has"), SPAN("was"), SPAN("were"),
	SPAN("been"), SPAN("could"), SPAN("can"), SPAN("and"), SPAN("or"),
	SPAN("und"), SPAN("oder"), SPAN("et"), SPAN("y"), SPAN("e"), SPAN("en"),
	SPAN("monday"), SPAN("tuesday"), SPAN("wednesday"), SPAN("thursday"),
	SPAN("friday"), SPAN("saturday"), SPAN("sunday"), SPAN("day"),
	SPAN("night"), SPAN("week"), SPAN("weekend"), SPAN("month"),
	SPAN("tonight"), SPAN("tomorrow"), SPAN("due"),
};

/* There is none. */
static const struct span nothing[] = {
	SPAN("none"), SPAN("nothing"), SPAN("keine"),
	SPAN("nichts"), SPAN("aucun*"), SPAN("ninguna"), SPAN("ningunas"),
	SPAN("nenhuma"), SPAN("nessun*"), SPAN("geen"), SPAN("0"),
	SPAN("null"), SPAN("false"), SPAN("falsch"), SPAN("nein"),
};

static _Thread_local struct word_buckets lists[TITLE_WORD_COUNT] = {
	[TITLE_WORD_MISSING] = WORD_BUCKETS(missing),
	[TITLE_WORD_WANTED] = WORD_BUCKETS(wanted),
	[TITLE_WORD_INSTALLED] = WORD_BUCKETS(installed),
	[TITLE_WORD_FOUND] = WORD_BUCKETS(found),
	[TITLE_WORD_FUTURE] = WORD_BUCKETS(future),
	[TITLE_WORD_UPDATES] = WORD_BUCKETS(updates),
	[TITLE_WORD_POINTS] = WORD_BUCKETS(points),
	[TITLE_WORD_ABOUT] = WORD_BUCKETS(about),
	[TITLE_WORD_INSTALL] = WORD_BUCKETS(install),
	[TITLE_WORD_BE] = WORD_BUCKETS(be),
	[TITLE_WORD_TO] = WORD_BUCKETS(to),
	[TITLE_WORD_DENIES] = WORD_BUCKETS(denies),
	[TITLE_WORD_NO] = WORD_BUCKETS(no),
	[TITLE_WORD_WITHOUT] = WORD_BUCKETS(without),
	[TITLE_WORD_ERROR] = WORD_BUCKETS(errors),
	[TITLE_WORD_NOTHING] = WORD_BUCKETS(nothing),
};

/* How many bytes of the text are this word, or these words; 0: it begins with
 * another. */
static size_t
begins_with(struct span text, size_t word, struct span w)
{
	if (w.p[w.n - 1] == '*')
		return span_starts(span_upto(text, word), span_upto(w,
		    w.n - 1)) ? word : 0;
	if (!span_starts(text, w) || w.n < word)
		return 0;
	return w.n == text.n || text.p[w.n] == ' ' ? w.n : 0;
}

enum title_word
title_words_read(struct span text, size_t *n)
{
	size_t word = span_find(text, ' ');
	unsigned number;

	for (int kind = 0; kind < TITLE_WORD_COUNT; kind++)
		for (number = word_buckets_first(&lists[kind], text.p[0]);
		    number != 0; ) {
			*n = begins_with(text, word, word_buckets_next(
			    &lists[kind], &number));
			if (*n != 0)
				return (enum title_word)kind;
		}
	*n = word;
	return TITLE_WORD_COUNT;
}

#include "kbdiff/base/utf8.h"
#include "kbdiff/base/word_buckets.h"
#include "kbdiff/collect/advice_words.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/none_words.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/model/update_id.h"
#include "fix_words.h"
#include "tool_exit_code.h"

/* Longer lines are prose, and so are longer sentences about a host. */
#define LINE_MAX_BYTES	400
#define SENTENCE_WORDS	9

/* They say that a host was not reached, or did not let itself be asked.  In
 * small letters; one that ends in * goes on with any letters. */
static const struct span reach[] = {
	SPAN("not reachable"), SPAN("unreachable"), SPAN("not operational"),
	SPAN("timed out"), SPAN("connection refused"),
	SPAN("connection reset"), SPAN("connection failed"),
	SPAN("actively refused"), SPAN("no route to host"),
	SPAN("cannot connect"), SPAN("can't connect"),
	SPAN("can not connect"), SPAN("could not connect"),
	SPAN("couldn't connect"), SPAN("unable to connect"),
	SPAN("failed to connect"), SPAN("cannot reach"),
	SPAN("could not reach"), SPAN("unable to reach"),
	SPAN("failed to reach"), SPAN("cannot contact"),
	SPAN("could not contact"), SPAN("unable to contact"),
	SPAN("failed to contact"), SPAN("could not be contacted"),
	SPAN("cannot be contacted"), SPAN("cannot be reached"),
	SPAN("could not be reached"), SPAN("could not resolve"),
	SPAN("cannot resolve"), SPAN("could not be resolved"),
	SPAN("cannot be resolved"), SPAN("name or service not known"),
	SPAN("could not find host"), SPAN("unknown host"),
	SPAN("host is down"), SPAN("host key verification failed"),
	SPAN("permission denied"), SPAN("access denied"),
	SPAN("access is denied"), SPAN("authentication failed"),
	SPAN("not responding"), SPAN("did not respond"),
	SPAN("did not answer"), SPAN("does not answer"),
	SPAN("didn't answer"), SPAN("didn't respond"),
	SPAN("doesn't answer"), SPAN("never answered"),
	SPAN("does not respond"), SPAN("ping failed"),
	SPAN("the handle is invalid"), SPAN("bad gateway"),
	/* or went away while it was asked */
	SPAN("connection lost"), SPAN("connection was lost"),
	SPAN("connection to host lost"), SPAN("lost connection"),
	SPAN("connection aborted"), SPAN("connection was aborted"),
	SPAN("connection dropped"), SPAN("closed by remote host"),
	SPAN("closed by the remote host"), SPAN("forcibly closed"),
	SPAN("session ended unexpectedly"), SPAN("session died"),
	SPAN("session terminated unexpectedly"), SPAN("session was lost"),
	SPAN("session lost"), SPAN("session aborted"),
	SPAN("broken pipe"), SPAN("timeout after"), SPAN("timeout expired"),
	SPAN("timeout exceeded"), SPAN("timeout reached"),
	SPAN("verbindung verloren"), SPAN("verbindung unterbrochen"),
	SPAN("verbindung abgebrochen"), SPAN("connexion perdue"),
	SPAN("connexion interrompue"), SPAN("conexi\xc3\xb3n perdida"),
	SPAN("se perdi\xc3\xb3 la conexi\xc3\xb3n"),
	SPAN("conex\xc3\xa3o perdida"), SPAN("connessione persa"),
	SPAN("connessione interrotta"), SPAN("verbinding verbroken"),
	/* German */
	SPAN("nicht erreichbar"), SPAN("nicht erreicht"),
	SPAN("zeit\xc3\xbc""berschreitung"), SPAN("zugriff verweigert"),
	SPAN("nicht funktionst\xc3\xbc""chtig"),
	SPAN("verbindung verweigert"), SPAN("keine verbindung"),
	/* French */
	SPAN("injoignable*"), SPAN("inaccessible*"),
	SPAN("acc\xc3\xa8s refus\xc3\xa9"),
	SPAN("acc\xc3\xa8s est refus\xc3\xa9"),
	SPAN("connexion refus\xc3\xa9""e"),
	SPAN("impossible de se connecter"), SPAN("impossible de contacter"),
	SPAN("impossible de joindre"), SPAN("d\xc3\xa9lai d\xc3\xa9pass\xc3"
	    "\xa9"), SPAN("pas op\xc3\xa9rationnel"),
	/* Spanish, Portuguese, Italian */
	SPAN("acceso denegado"),
	SPAN("no se puede conectar"), SPAN("no se pudo conectar"),
	SPAN("no responde"), SPAN("tiempo de espera"),
	SPAN("conexi\xc3\xb3n rechazada"), SPAN("acesso negado"),
	SPAN("n\xc3\xa3o responde"), SPAN("inacess\xc3\xadvel"),
	SPAN("tempo limite"), SPAN("conex\xc3\xa3o recusada"),
	SPAN("accesso negato"), SPAN("non raggiungibile"),
	SPAN("irraggiungibile"), SPAN("non risponde"),
	SPAN("connessione rifiutata"), SPAN("impossibile connettersi"),
	/* Dutch, Scandinavian, Polish, Czech, Hungarian, Turkish, Finnish */
	SPAN("niet bereikbaar"), SPAN("toegang geweigerd"),
	SPAN("onbereikbaar"), SPAN("\xc3\xa5tkomst nekad"),
	SPAN("adgang n\xc3\xa6gtet"), SPAN("ingen tilgang"),
	SPAN("odmowa dost\xc4\x99pu"), SPAN("nieosi\xc4\x85galn*"),
	SPAN("odep\xc5\x99""en*"), SPAN("nedostupn*"),
	SPAN("megtagadva"), SPAN("nem \xc3\xa9rhet\xc5\x91 el"),
	SPAN("eri\xc5\x9fim engellendi"), SPAN("ula\xc5\x9f\xc4\xb1lam*"),
	SPAN("k\xc3\xa4ytt\xc3\xb6 estetty"),
	/* Russian, Japanese, Chinese, Korean */
	SPAN("\xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd1\x83\xd0\xbf"
	    "*"),
	SPAN("\xd0\xbe\xd1\x82\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd0\xbd\xd0\xbe"
	    "*"),
	SPAN("\xd0\xbd\xd0\xb5 \xd0\xbe\xd1\x82\xd0\xb2\xd0\xb5\xd1\x87\xd0\xb0"
	    "*"),
	SPAN("\xe6\x8b\x92\xe5\x90\xa6"), SPAN("\xe6\x8b\x92\xe7\xbb\x9d"),
	SPAN("\xe6\x8b\x92\xe7\xb5\x95"), SPAN("\xe8\xb6\x85\xe6\x97\xb6"),
	SPAN("\xe9\x80\xbe\xe6\x99\x82"),
	SPAN("\xe3\x82\xbf\xe3\x82\xa4\xe3\x83\xa0\xe3\x82\xa2\xe3\x82\xa6"
	    "\xe3\x83\x88"),
	SPAN("\xea\xb1\xb0\xeb\xb6\x80"),
};

/* wmic's words for a query that has found nothing. */
static const struct span none[] = {
	SPAN("no instance(s) available"), SPAN("no instances available"),
	SPAN("keine instanz*"), SPAN("aucune instance"),
	SPAN("no hay instancias"), SPAN("nessuna istanza"),
};

/* They say it of a host that is named beside them. */
static const struct span fails[] = {
	SPAN("failed"), SPAN("failure*"), SPAN("fail"), SPAN("fails"),
	SPAN("error"), SPAN("errors"), SPAN("offline"), SPAN("timeout"),
	SPAN("time out"), SPAN("refused"), SPAN("denied"), SPAN("unavailable"),
	SPAN("not available"), SPAN("cannot"), SPAN("can not"),
	SPAN("can't"), SPAN("could not"), SPAN("couldn't"),
	SPAN("unable to"), SPAN("not found"), SPAN("not accessible"),
	SPAN("inaccessible"), SPAN("does not exist"), SPAN("no access"),
	SPAN("no answer"), SPAN("no reply"), SPAN("no response"),
	SPAN("no data"), SPAN("no result*"), SPAN("no connection"),
	SPAN("not scanned"), SPAN("not queried"), SPAN("not checked"),
	SPAN("not exported"), SPAN("not collected"), SPAN("not inventoried"),
	SPAN("no list"), SPAN("no export"), SPAN("still to export"),
	SPAN("nicht gescannt"), SPAN("nicht abgefragt"),
	SPAN("nicht gepr\xc3\xbc""ft"), SPAN("keine liste"),
	SPAN("not connected"), SPAN("not online"), SPAN("not pingable"),
	SPAN("not running"), SPAN("is down"), SPAN("down"), SPAN("dead"),
	SPAN("lost"), SPAN("aborted"), SPAN("skipped"), SPAN("skipping"),
	SPAN("invalid"),
	SPAN("exception"), SPAN("unauthorized"), SPAN("forbidden"),
	SPAN("blocked"), SPAN("powered off"), SPAN("switched off"),
	/* German */
	SPAN("fehlgeschlagen"), SPAN("fehler*"), SPAN("verweigert"),
	SPAN("nicht verf\xc3\xbcgbar"), SPAN("nicht gefunden"),
	SPAN("konnte nicht"), SPAN("kann nicht"), SPAN("ausgeschaltet"),
	SPAN("keine antwort"), SPAN("abgebrochen"), SPAN("gescheitert"),
	/* French */
	SPAN("\xc3\xa9""chou\xc3\xa9*"), SPAN("\xc3\xa9""chec*"),
	SPAN("erreur*"), SPAN("refus\xc3\xa9*"), SPAN("introuvable"),
	SPAN("indisponible*"), SPAN("n'est pas disponible"),
	SPAN("impossible"), SPAN("hors ligne"), SPAN("n'a pas r\xc3\xa9pondu"),
	SPAN("aucune r\xc3\xa9ponse"),
	/* Spanish, Portuguese, Italian */
	SPAN("fall\xc3\xb3"), SPAN("no disponible"), SPAN("no se puede"),
	SPAN("no se pudo"), SPAN("denegado"), SPAN("no encontrado"),
	SPAN("sin respuesta"), SPAN("falhou"), SPAN("falha*"),
	SPAN("negado"), SPAN("erro"), SPAN("indispon\xc3\xadvel"),
	SPAN("n\xc3\xa3o foi poss\xc3\xadvel"),
	SPAN("n\xc3\xa3o est\xc3\xa1 dispon\xc3\xadvel"),
	SPAN("n\xc3\xa3o encontrado"), SPAN("sem resposta"),
	SPAN("errore"), SPAN("errori"), SPAN("errores"), SPAN("erros"),
	SPAN("negato"), SPAN("impossibile"),
	SPAN("non disponibile"), SPAN("non riuscit*"), SPAN("non trovato"),
	SPAN("nessuna risposta"), SPAN("fallito"),
	/* Dutch, Scandinavian, Polish, Czech, Hungarian, Turkish, Finnish */
	SPAN("mislukt*"), SPAN("fout*"), SPAN("niet beschikbaar"),
	SPAN("kan niet"), SPAN("kan geen"), SPAN("geweigerd"),
	SPAN("niet gevonden"), SPAN("misslyckades"), SPAN("nekad*"),
	SPAN("inte tillg\xc3\xa4nglig"), SPAN("mislykkedes"),
	SPAN("mislyktes"), SPAN("ikke tilg\xc3\xa6ngelig"),
	SPAN("ikke tilgjengelig"), SPAN("odmowa"), SPAN("nie mo\xc5\xbcna"),
	SPAN("niedost\xc4\x99pn*"), SPAN("niepowodzenie"),
	SPAN("b\xc5\x82\xc4\x85""d"), SPAN("nelze"), SPAN("selhal*"),
	SPAN("chyba"), SPAN("sikertelen"), SPAN("nem siker\xc3\xbclt"),
	SPAN("hiba"), SPAN("reddedildi"), SPAN("ba\xc5\x9f""ar\xc4\xb1s\xc4"
	    "\xb1z"), SPAN("kullan\xc4\xb1lam*"), SPAN("hata"),
	SPAN("ep\xc3\xa4onnistui"), SPAN("ei ole k\xc3\xa4ytett\xc3\xa4"
	    "viss\xc3\xa4"), SPAN("virhe"),
	/* Russian, Japanese, Chinese, Korean */
	SPAN("\xd0\xbe\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba*"),
	SPAN("\xd1\x81\xd0\xb1\xd0\xbe\xd0\xb9"),
	SPAN("\xd0\xbd\xd0\xb5 \xd1\x83\xd0\xb4\xd0\xb0*"),
	SPAN("\xd0\xbd\xd0\xb5\xd0\xb2\xd0\xbe\xd0\xb7\xd0\xbc\xd0\xbe\xd0\xb6"
	    "*"),
	SPAN("\xd0\xbd\xd0\xb5 \xd0\xbd\xd0\xb0\xd0\xb9\xd0\xb4*"),
	SPAN("\xe5\xa4\xb1\xe6\x95\x97"), SPAN("\xe5\xa4\xb1\xe8\xb4\xa5"),
	SPAN("\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93"),
	SPAN("\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc"),
	SPAN("\xe6\x97\xa0\xe6\xb3\x95"), SPAN("\xe7\x84\xa1\xe6\xb3\x95"),
	SPAN("\xe9\x94\x99\xe8\xaf\xaf"), SPAN("\xe9\x8c\xaf\xe8\xaa\xa4"),
	SPAN("\xe4\xb8\x8d\xe5\x8f\xaf\xe7\x94\xa8"),
	SPAN("\xec\x8b\xa4\xed\x8c\xa8"), SPAN("\xec\x98\xa4\xeb\xa5\x98"),
};

/* The character that ends before s.p[at]; 0: none does. */
static uint32_t
char_before(struct span s, size_t at)
{
	uint32_t c = 0;
	size_t from = at;

	while (from != 0 && at - from < 4 && ((unsigned char)s.p[--from] &
	    0xc0) == 0x80)
		continue;
	if (from == at)
		return 0;
	return utf8_scan(span_from(span_upto(s, at), from), &c) == at - from ?
	    c : (unsigned char)s.p[at - 1];
}

/* Letters and digits, but no signs such as guillemets, quotes and dashes. */
static bool
is_word_char(uint32_t c)
{
	return c < 0x80 ? c != 0 && byte_of_word((char)c) : c >= 0xc0 &&
	    (c < 0x2000 || c > 0x206f) && (c < 0x3000 || c > 0x303f);
}

/* Whether a word may begin at s.p[at]: with a letter before which none stands,
 * and anywhere in a script without blanks. */
static bool
may_begin(struct span s, size_t at)
{
	return utf8_is_unparted(s.p[at]) || (byte_of_word(s.p[at]) &&
	    ((unsigned char)s.p[at] & 0xc0) != 0x80 &&
	    !is_word_char(char_before(s, at)));
}

/* Whether a letter or a digit stands at s.p[at]. */
static bool
goes_on(struct span s, size_t at)
{
	uint32_t c = 0;

	if (at == s.n)
		return false;
	return utf8_scan(span_from(s, at), &c) == 0 ?
	    byte_of_word(s.p[at]) : is_word_char(c);
}

static bool
names_update(struct span s)
{
	uint32_t number;

	return update_id_find(s, &number, 1) != 0;
}

/* Whether the word before s.p[at] is one of these, with a blank between. */
static bool
stands_behind(struct span s, size_t at, const struct span *words, size_t n)
{
	struct span before = span_trim(span_upto(s, at));

	for (size_t i = 0; before.n + 1 == at && i < n; i++)
		if (span_ends(before, words[i]) && (before.n == words[i].n ||
		    !is_word_char(char_before(before, before.n -
		    words[i].n))))
			return true;
	return false;
}

/* "EX03", "server", "is" */
static bool
is_of_host(struct span s, size_t at)
{
	static const struct span words[] = {
		SPAN("is"), SPAN("was"), SPAN("are"), SPAN("were"),
		SPAN("still"), SPAN("ist"), SPAN("war"), SPAN("est"),
		SPAN("host"), SPAN("server"), SPAN("node"), SPAN("machine"),
		SPAN("computer"), SPAN("system"), SPAN("rechner"),
	};
	struct span before = span_trim(span_upto(s, at));
	size_t n = before.n;

	while (n != 0 && !ascii_blank(before.p[n - 1]))
		n--;
	before = span_from(before, n);
	return stands_behind(s, at, words, sizeof words / sizeof *words) ||
	    (span_has_digit(before) && !names_update(before));
}

/* "Offline installer", "via DISM offline": how an update came, where no host is
 * offline. */
static bool
is_way(struct span s, size_t at, size_t end)
{
	static const struct span comes[] = {
		SPAN("dism"), SPAN("installed"), SPAN("applied"),
		SPAN("integrated"), SPAN("installiert"), SPAN("via"),
		SPAN("via wsus"), SPAN("with wsus"), SPAN("by wsus"),
		SPAN("mit wsus"), SPAN("per wsus"),
	}, media[] = {
		SPAN("install"), SPAN("servic"), SPAN("media"), SPAN("medium"),
		SPAN("source"), SPAN("package"), SPAN("paket"), SPAN("scan"),
		SPAN("image"), SPAN("mode"), SPAN("msu"), SPAN("cab"),
		SPAN("iso"), SPAN("copy"),
	};
	struct span rest = span_from(s, end);

	if (!span_eq(span_upto(span_from(s, at), end - at), SPAN("offline")))
		return false;
	if (stands_behind(s, at, comes, sizeof comes / sizeof *comes))
		return true;
	if (rest.n < 2 || (rest.p[0] != ' ' && rest.p[0] != '-') ||
	    !SPAN_ANY(span_from(rest, 1), media, span_starts))
		return false;
	return !is_of_host(s, at);
}

/* Whether this word stands at s.p[at], where one may begin, and ends there. */
static bool
stands_at(struct span s, size_t at, struct span word)
{
	bool stem = word.p[word.n - 1] == '*';
	size_t end;

	word.n -= stem;
	end = at + word.n;
	if (!span_starts(span_from(s, at), word) ||
	    (!utf8_is_unparted(word.p[0]) && !stem && goes_on(s, end)))
		return false;
	return !none_words_counted(s, at, end) && !is_way(s, at, end);
}

static _Thread_local struct word_buckets of_reach = WORD_BUCKETS(reach);
static _Thread_local struct word_buckets of_none = WORD_BUCKETS(none);
static _Thread_local struct word_buckets of_failure = WORD_BUCKETS(fails);

/* The end of the first of these words from s.p[from] on, or 0. */
static size_t
find_word(struct span s, size_t from, struct word_buckets *words)
{
	unsigned number;
	struct span word;

	for (size_t at = from; at + 1 < s.n; at++) {
		number = word_buckets_first(words, s.p[at]);
		while (number != 0) {
			word = word_buckets_next(words, &number);
			/* Most words are ruled out by their second byte. */
			if (word.p[1] != s.p[at + 1])
				continue;
			if (!may_begin(s, at))
				break;
			if (stands_at(s, at, word))
				return at + word.n - (word.p[word.n - 1] ==
				    '*');
		}
	}
	return 0;
}

static bool
holds_word(struct span s, struct word_buckets *words)
{
	return find_word(s, 0, words) != 0;
}

/* A command, or a piece of a script, that says what to do about failures. */
static bool
is_command(struct span line)
{
	return span_find(line, '$') != line.n || transcript_prompt(line) ||
	    span_find_span(line, SPAN("2>")) != line.n;
}

/* Whether words in small letters say it by themselves. */
static bool
is_sure(struct span small)
{
	return holds_word(small, &of_reach) || holds_word(small, &of_none);
}

/* What has users, and fails them. */
static const struct span services[] = {
	SPAN("backup job"), SPAN("backup"), SPAN("backups"),
	SPAN("replication"),
	SPAN("certificate"), SPAN("certificates"), SPAN("zertifikat"),
	SPAN("zertifikate"), SPAN("certificat"), SPAN("certificado"),
	SPAN("certificato"), SPAN("datensicherung"), SPAN("sicherung"),
	SPAN("sauvegarde"), SPAN("raid"), SPAN("disk"), SPAN("festplatte"),
	SPAN("documentation"), SPAN("dokumentation"),
	SPAN("database copy"), SPAN("database"), SPAN("content index"),
	SPAN("mail flow"), SPAN("mailflow"), SPAN("datenbank"),
};
static const struct span products[] = {
	SPAN("exchange"), SPAN("owa"), SPAN("outlook"), SPAN("mail"),
	SPAN("smtp"), SPAN("autodiscover"), SPAN("activesync"),
	SPAN("website"),
};

/* Parts of words that speak of updates, or of how they were asked for. */
static bool
is_of_updates(struct span small)
{
	static const struct span parts[] = {
		SPAN("updat"), SPAN("patch"), SPAN("fix"), SPAN("install"),
		SPAN("rollup"), SPAN("export"), SPAN("quer"), SPAN("scan"),
		SPAN("wmi"), SPAN("rpc"), SPAN("winrm"), SPAN("get-"),
		SPAN("invent"), SPAN("collect"), SPAN("connect"),
		SPAN("reach"), SPAN("answer"), SPAN("respon"), SPAN("ping"),
		SPAN("reboot"), SPAN("restart"),
	};
	uint32_t number;

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (span_find_span(small, parts[i]) != small.n)
			return true;
	return update_id_find(small, &number, 1) != 0;
}

static bool
begins_with_word(struct span s, const struct span *words, size_t n,
    size_t *length)
{
	for (size_t i = 0; i < n; i++)
		if (span_starts(s, words[i]) && !goes_on(s, words[i].n)) {
			*length = words[i].n;
			return true;
		}
	return false;
}

/* Whether one of these words stands anywhere; *end: behind it. */
static bool
find_any(struct span small, const struct span *words, size_t n, size_t *end)
{
	for (size_t at = 0; at < small.n; at++)
		if (may_begin(small, at) && begins_with_word(span_from(small,
		    at), words, n, end)) {
			*end += at;
			return true;
		}
	return false;
}

/* "failed", and nothing that it says of something else: "failed on EX01", but
 * not "failed updates". */
static bool
ends_clause(struct span small, size_t end)
{
	static const struct span behind[] = {
		SPAN("with"), SPAN("at"), SPAN("on"), SPAN("in"), SPAN("after"),
		SPAN("mit"), SPAN("bei"), SPAN("nach"), SPAN("am"),
		SPAN("avec"), SPAN("con"),
	};
	struct span rest;
	size_t n;

	while (end < small.n && goes_on(small, end))
		end++;
	rest = span_trim(span_from(small, end));
	return rest.n == 0 || !byte_of_word(rest.p[0]) || begins_with_word(
	    rest, behind, sizeof behind / sizeof *behind, &n);
}

/* What runs, and says of itself how it went. */
static const struct span runs[] = {
	SPAN("job"), SPAN("script"), SPAN("task"), SPAN("build"),
	SPAN("step"), SPAN("run"), SPAN("pipeline"), SPAN("playbook"),
	SPAN("process"), SPAN("workflow"), SPAN("batch"),
	SPAN("collector"), SPAN("collection"), SPAN("execution"),
	SPAN("skript"), SPAN("auftrag"), SPAN("aufgabe"),
	SPAN("ausf\xc3\xbchrung"), SPAN("lauf"), SPAN("t\xc3\xa2""che"),
	SPAN("traitement"), SPAN("tarea"), SPAN("trabajo"),
	SPAN("proceso"), SPAN("processo"), SPAN("tarefa"),
	SPAN("taak"),
};

/* By these it says so, whatever it is; "updates with errors" are no run. */
static const struct span occurs[] = {
	SPAN("occurred"), SPAN("encountered"), SPAN("aufgetreten"),
	SPAN("ended with"), SPAN("finished with"), SPAN("completed with"),
	SPAN("mit fehlern beendet"), SPAN("mit fehlern abgeschlossen"),
	SPAN("s'est produite"), SPAN("s\xe2\x80\x99""est produite"),
	SPAN("se sont produites"), SPAN("termin\xc3\xa9 avec"),
	SPAN("se ha producido"), SPAN("se produjo"),
	SPAN("terminado con"), SPAN("finalizado con"), SPAN("ocorreu"),
	SPAN("conclu\xc3\xad""do com"), SPAN("si \xc3\xa8 verificato"),
	SPAN("terminato con"), SPAN("completato con"), SPAN("opgetreden"),
	SPAN("voltooid met"),
};

/* "Script to find errors" */
static const struct span joins[] = {
	SPAN("to"), SPAN("if"), SPAN("that"), SPAN("which"),
	SPAN("for"), SPAN("when"), SPAN("zum"), SPAN("wenn"),
	SPAN("pour"), SPAN("para"),
};

/* What a script says of itself: "Job finished with status FAILED",
 * "1 error(s) occurred". */
static bool
is_of_run(struct span small)
{
	size_t end, at, n;

	if (find_any(small, services, sizeof services / sizeof *services,
	    &end) || find_any(small, products, sizeof products /
	    sizeof *products, &end))
		return false;
	if (find_any(small, occurs, sizeof occurs / sizeof *occurs, &end))
		return true;
	if (!find_any(small, runs, sizeof runs / sizeof *runs, &end))
		return false;
	at = find_word(small, end, &of_failure);
	return at != 0 && ends_clause(small, at) && !find_any(span_from(
	    span_upto(small, at), end), joins, sizeof joins / sizeof
	    *joins, &n);
}

/* "Users report errors when they open OWA on EX02.", "EX02 shows certificate
 * errors". */
static bool
is_of_users(struct span small)
{
	static const struct span words[] = {
		SPAN("certificate"), SPAN("certificates"), SPAN("zertifikat"),
		SPAN("zertifikatfehler"), SPAN("zertifikatsfehler"),
		SPAN("event id"), SPAN("event log"), SPAN("eventlog"),
		SPAN("benutzer melden"),
		SPAN("users"), SPAN("anwender"), SPAN("utilisateurs"),
		SPAN("usuarios"), SPAN("utenti"), SPAN("gebruikers"),
		SPAN("owa"), SPAN("outlook"), SPAN("autodiscover"),
		SPAN("activesync"), SPAN("fails to start"),
		SPAN("fail to start"), SPAN("failed to start"),
		SPAN("failed logins"), SPAN("failed logons"),
		SPAN("failed sign-ins"), SPAN("failed mails"), SPAN("tritt"),
	};
	size_t n;

	if (is_of_updates(small))
		return false;
	for (size_t at = 0; at < small.n; at++)
		if (may_begin(small, at) && begins_with_word(span_from(small,
		    at), words, sizeof words / sizeof *words, &n))
			return !holds_word(span_upto(small, at), &of_failure);
	return false;
}

/* Where the first word of failure ends; 0: there is none. */
static size_t
failure_end(struct span small)
{
	size_t reached = find_word(small, 0, &of_reach);
	size_t failed = find_word(small, 0, &of_failure);

	return reached == 0 || (failed != 0 && failed < reached) ? failed :
	    reached;
}

/* Who uses a host, and with what. */
static bool
begins_with_users(struct span small)
{
	static const struct span users[] = {
		SPAN("users"), SPAN("clients"), SPAN("outlook"), SPAN("owa"),
		SPAN("ecp"), SPAN("ews"), SPAN("activesync"),
		SPAN("autodiscover"), SPAN("mapi"), SPAN("imap"), SPAN("smtp"),
		SPAN("mail flow"), SPAN("exchange"), SPAN("website"),
		SPAN("benutzer"), SPAN("anwender"), SPAN("kunden"),
		SPAN("utilisateurs"), SPAN("usuarios"), SPAN("utenti"),
		SPAN("gebruikers"),
	}, before[] = {
		SPAN("some"), SPAN("all"), SPAN("our"), SPAN("the"),
		SPAN("many"), SPAN("einige"), SPAN("die"), SPAN("les"),
		SPAN("los"), SPAN("problem:"), SPAN("symptom:"),
	};
	size_t n;

	while (small.n != 0 && memchr(" -*>\"'#", small.p[0], 7) != NULL)
		small = span_from(small, 1);
	if (begins_with_word(small, before, sizeof before / sizeof *before,
	    &n))
		small = span_trim(span_from(small, n));
	return begins_with_word(small, users, sizeof users / sizeof *users,
	    &n);
}

/* "Outlook can't connect to EX02", "OWA: an error occurred": users say it, if
 * no host stands before the word of failure. */
static bool
begins_matter(struct span line, struct span small)
{
	static const struct span collects[] = {
		SPAN("updat"), SPAN("patch"), SPAN("fix"), SPAN("install"),
		SPAN("rollup"), SPAN("export"), SPAN("quer"), SPAN("scan"),
		SPAN("wmi"), SPAN("rpc"), SPAN("winrm"), SPAN("get-"),
		SPAN("invent"), SPAN("collect"), SPAN("reboot"),
		SPAN("restart"),
	};
	struct span host;
	size_t words;

	if (!begins_with_users(small) || SPAN_ANY(small, collects,
	    span_holdsi))
		return false;
	host = host_in_text_first(span_upto(line, failure_end(small)), &words);
	return host.n == 0;
}

/* "EX02 was offline on Monday but is back" */
static bool
is_back(struct span small)
{
	static const struct span back[] = {
		SPAN("is back"), SPAN("back again"), SPAN("back online"),
		SPAN("back up"), SPAN("up again"), SPAN("works again"),
		SPAN("online again"), SPAN("reachable again"),
		SPAN("answers again"), SPAN("ok again"), SPAN("wieder da"),
		SPAN("wieder online"), SPAN("wieder erreichbar"),
		SPAN("l\xc3\xa4uft wieder"), SPAN("de nouveau en ligne"),
		SPAN("de nuevo en l\xc3\xadnea"), SPAN("di nuovo online"),
		SPAN("weer online"),
	}, open[] = {
		SPAN("not"), SPAN("until"), SPAN("when"), SPAN("once"),
		SPAN("if"), SPAN("will"), SPAN("soon"), SPAN("after"),
		SPAN("before"), SPAN("should"), SPAN("never"), SPAN("bis"),
		SPAN("wenn"), SPAN("sobald"), SPAN("nicht"), SPAN("wird"),
		SPAN("pas"), SPAN("quand"), SPAN("d\xc3\xa8s"),
		SPAN("cuando"), SPAN("no"), SPAN("quando"),
		SPAN("niet"), SPAN("als"),
	};
	struct span rest = span_from(small, failure_end(small));
	size_t end;

	return failure_end(rest) == 0 && find_any(rest, back,
	    sizeof back / sizeof *back, &end) && !find_any(rest, open,
	    sizeof open / sizeof *open, &end);
}

/* How long the name is that the line begins with; 0: it begins with none. */
static size_t
name_at_front(struct span line)
{
	size_t n = span_find(line, ' ');

	return host_in_text_is(span_upto(line, n)) ? n : 0;
}

/* "with DC02", "of EX01", behind a service's name. */
static struct span
behind_whose(struct span rest)
{
	static const struct span whose[] = {
		SPAN("with"), SPAN("of"), SPAN("on"), SPAN("to"), SPAN("from"),
		SPAN("for"), SPAN("mit"), SPAN("von"), SPAN("auf"),
	};
	size_t n;

	rest = span_trim(rest);
	if (!begins_with_word(rest, whose, sizeof whose / sizeof *whose, &n))
		return rest;
	rest = span_trim(span_from(rest, n));
	return span_from(rest, span_find(rest, ' '));
}

/* "fails", and behind a service's name "failed", which may stand behind a
 * colon; *rest goes on behind it. */
static bool
take_fails(struct span *rest, bool service)
{
	static const struct span now[] = {
		SPAN("fails"), SPAN("fail"), SPAN("cannot send mail"),
		SPAN("can't send mail"), SPAN("cannot receive mail"),
		SPAN("can't receive mail"), SPAN("cannot deliver mail"),
	};
	static const struct span failed[] = {
		SPAN("failed"), SPAN("failure"), SPAN("error"),
		SPAN("errors"), SPAN("fehler"), SPAN("fehlgeschlagen"),
	};
	size_t n;

	*rest = span_trim(*rest);
	if (service && span_starts(*rest, SPAN(":")))
		*rest = span_trim(span_from(*rest, 1));
	if (!begins_with_word(*rest, now, sizeof now / sizeof *now, &n) &&
	    (!service || !begins_with_word(*rest, failed, sizeof failed /
	    sizeof *failed, &n)))
		return false;
	*rest = span_from(*rest, n);
	return true;
}

bool
failure_words_begins_service(struct span line)
{
	char buf[LINE_MAX_BYTES];
	size_t n;

	line = span_trim(line);
	return line.n <= LINE_MAX_BYTES && begins_with_word(utf8_small(buf,
	    line), services, sizeof services / sizeof *services, &n);
}

bool
failure_words_of_service(struct span line)
{
	char buf[LINE_MAX_BYTES];
	struct span rest;
	bool service;
	size_t n, words;

	line = span_trim(line);
	if (line.n == 0 || line.n > LINE_MAX_BYTES)
		return false;
	rest = utf8_small(buf, line);
	service = begins_with_word(rest, services, sizeof services /
	    sizeof *services, &n);
	if (!service && !begins_with_word(rest, products, sizeof products /
	    sizeof *products, &n) && (n = name_at_front(line)) == 0)
		return false;
	rest = span_from(rest, n);
	/* "RAID: 1 disk failed" */
	if (service && span_starts(rest, SPAN(":")))
		return !is_of_updates(rest) && !is_sure(rest) &&
		    host_in_text_first(span_from(line, n), &words).n == 0;
	if (service)
		rest = behind_whose(rest);
	return take_fails(&rest, service) && !is_of_updates(rest) &&
	    !holds_word(rest, &of_failure) && !is_sure(rest);
}

/* "EX03;KO", "EX03: NOK": the name and that alone. */
static bool
is_name_and_no(struct span line, struct span *host)
{
	static const char signs[] = " \t:;,|";
	static const struct span no[] = { SPAN("KO"), SPAN("NOK") };
	size_t n = 0;

	while (n < line.n && memchr(signs, line.p[n], 6) == NULL)
		n++;
	*host = span_upto(line, n);
	while (n < line.n && memchr(signs, line.p[n], 6) != NULL)
		n++;
	return SPAN_ANY(span_from(line, n), no, span_eq) &&
	    host_in_text_is(*host);
}

/* "EX03 is still missing": the name and that alone. */
static bool
is_name_and_missing(struct span line, struct span *host)
{
	static const struct span missing[] = {
		SPAN("missing"), SPAN("is missing"), SPAN("still missing"),
		SPAN("is still missing"), SPAN("to follow"),
		SPAN("will follow"), SPAN("fehlt"), SPAN("fehlt noch"),
		SPAN("folgt"), SPAN("folgt noch"), SPAN("manque"),
		SPAN("manque encore"), SPAN("falta"), SPAN("manca"),
		SPAN("ontbreekt"), SPAN("ontbreekt nog"),
	};
	size_t n = span_find(line, ' ');
	struct span rest = span_trim(span_from(line, n));

	while (rest.n != 0 && memchr(".!", rest.p[rest.n - 1], 2) != NULL)
		rest.n--;
	*host = span_upto(line, n);
	return SPAN_ANY(rest, missing, span_eqi) && host_in_text_is(*host);
}

/* "EX02 : ok=2 changed=0 unreachable=0 failed=1 skipped=3" of Ansible's recap,
 * behind the name: what is skipped is meant. */
static bool
is_recap(struct span value)
{
	return span_starts(value, SPAN("ok=")) && span_find_span(value,
	    SPAN("failed=")) != value.n;
}

static bool
counts_failure(struct span recap)
{
	static const struct span counts[] = {
		SPAN(" failed="), SPAN(" unreachable="),
	};
	struct span n;

	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
		n = span_from(recap, span_find_span(recap, counts[i]));
		if (n.n > counts[i].n && n.p[counts[i].n] >= '1' &&
		    n.p[counts[i].n] <= '9')
			return true;
	}
	return false;
}

/* "Please check which updates are missing on EX02" */
static bool
is_request(struct span small)
{
	static const struct span begins[] = {
		SPAN("please check "), SPAN("please compare "),
		SPAN("please verify "), SPAN("bitte pr\xc3\xbc""fen"),
		SPAN("bitte vergleichen"), SPAN("merci de v\xc3\xa9rifier "),
	};
	static const struct span asks[] = {
		SPAN(" what "), SPAN(" which "), SPAN(" whether "),
		SPAN(" if "), SPAN(" was "), SPAN(" ob "), SPAN(" welche"),
		SPAN(" ce qui "), SPAN(" si "),
	};

	return SPAN_ANY(small, begins, span_starts) &&
	    SPAN_ANY(small, asks, span_holdsi) && !span_ends(small, SPAN(":"));
}

/* The matter of a mail or a ticket: why hosts are compared. */
static bool
is_matter(struct span label)
{
	static const struct span words[] = {
		SPAN("subject"), SPAN("betreff"), SPAN("objet"),
		SPAN("asunto"), SPAN("oggetto"), SPAN("assunto"),
		SPAN("onderwerp"), SPAN("problem"), SPAN("symptom"),
		SPAN("symptoms"), SPAN("impact"), SPAN("issue"),
		SPAN("incident"),
	};

	return SPAN_ANY(label, words, span_eqi);
}

bool
failure_words_of_users(struct span line)
{
	char buf[LINE_MAX_BYTES];

	return line.n <= LINE_MAX_BYTES && begins_matter(line, utf8_small(buf,
	    line));
}

bool
failure_words_question(struct span line)
{
	static const struct span words[] = {
		SPAN("why"), SPAN("which"), SPAN("what"), SPAN("is"),
		SPAN("are"), SPAN("does"), SPAN("do"), SPAN("can"),
		SPAN("could"), SPAN("has"), SPAN("warum"), SPAN("wieso"),
		SPAN("welche"), SPAN("welches"), SPAN("was"), SPAN("ist"),
		SPAN("fehlt"), SPAN("kann"), SPAN("pourquoi"), SPAN("quel"),
		SPAN("quelle"), SPAN("por qu\xc3\xa9"), SPAN("perch\xc3\xa9"),
		SPAN("waarom"),
	};
	char buf[LINE_MAX_BYTES];
	size_t n;

	line = span_trim(line);
	if (line.n > LINE_MAX_BYTES)
		return false;
	line = utf8_small(buf, line);
	return is_request(line) || (span_ends(line, SPAN("?")) &&
	    begins_with_word(line, words, sizeof words / sizeof *words, &n));
}

/* Whether the line is one of those two; *host: whose it is, else "". */
static bool
read_row(struct span line, struct span *host, enum failure *says)
{
	struct span value;

	*says = FAILURE_LIKELY;
	if (is_name_and_no(line, host) || is_name_and_missing(line, host))
		return true;
	*host = host_in_text_label(line, &value);
	if (host->n != 0 && is_recap(span_trim(value))) {
		*says = counts_failure(value) ? FAILURE_SURE : FAILURE_NONE;
		return true;
	}
	*host = SPAN_NONE;
	return false;
}

static enum failure
read_line(struct span line, struct span *host)
{
	struct span value, label, small;
	enum failure says;
	char buf[LINE_MAX_BYTES];
	enum tool_exit_code code;
	bool unreached;
	size_t words;

	line = span_trim(line);
	*host = SPAN_NONE;
	if (line.n == 0 || line.n > LINE_MAX_BYTES)
		return FAILURE_NONE;
	if (read_row(line, host, &says))
		return says;
	small = utf8_small(buf, line);
	code = tool_exit_code_read(small);
	if (code == EXIT_CODE_ZERO || code == EXIT_CODE_RESTART ||
	    begins_matter(line, small) || is_back(small))
		return FAILURE_NONE;
	label = host_in_text_label(line, &value);
	unreached = is_sure(small) || code == EXIT_CODE_OTHER;
	if (label.n != 0)
		small = span_from(small, line.n - value.n);
	if ((!unreached && !holds_word(small, &of_failure)) ||
	    is_command(line) || names_update(line))
		return FAILURE_NONE;
	if (unreached) {
		*host = host_in_text_first(line, &words);
		return FAILURE_SURE;
	}
	/* "EX03: certificate error" is what a collector says. */
	if (failure_words_of_service(line) || failure_words_question(line) ||
	    is_matter(label) ||
	    (!host_in_text_is(label) && is_of_users(small)))
		return FAILURE_NONE;
	*host = host_in_text_first(line, &words);
	return words <= SENTENCE_WORDS && (host->n != 0 || label.n != 0 ||
	    is_of_run(small)) ?
	    FAILURE_LIKELY : FAILURE_NONE;
}

enum failure
failure_words_read(struct span line, struct span *host)
{
	enum failure says = read_line(line, host);

	return says == FAILURE_NONE ? says : read_line(advice_words_cut(line),
	    host);
}

struct span
failure_words_back(struct span line)
{
	char buf[LINE_MAX_BYTES];
	struct span small;
	size_t words;

	if (line.n > LINE_MAX_BYTES)
		return SPAN_NONE;
	small = utf8_small(buf, line);
	return failure_end(small) != 0 && is_back(small) ?
	    host_in_text_first(line, &words) : SPAN_NONE;
}

bool
failure_words_of_reach(struct span line)
{
	char buf[LINE_MAX_BYTES];

	return line.n <= LINE_MAX_BYTES && holds_word(utf8_small(buf, line),
	    &of_reach);
}

bool
failure_words_of_none(struct span line)
{
	char buf[LINE_MAX_BYTES];

	return line.n <= LINE_MAX_BYTES && holds_word(utf8_small(buf, line),
	    &of_none);
}

bool
failure_words_label(struct span line)
{
	struct span value, label = host_in_text_label(line, &value), host;
	char buf[LINE_MAX_BYTES];

	/* Where the label is no host's name, only what is sure counts. */
	return label.n != 0 && line.n <= LINE_MAX_BYTES &&
	    (host_in_text_is(label) || is_sure(utf8_small(buf, line))) &&
	    failure_words_read(line, &host) != FAILURE_NONE;
}

bool
failure_words_says(struct span text)
{
	char buf[LINE_MAX_BYTES];

	if (text.n > LINE_MAX_BYTES)
		return false;
	text = utf8_small(buf, text);
	return is_sure(text) || holds_word(text, &of_failure);
}

bool
failure_words_of_update(struct span text)
{
	char buf[LINE_MAX_BYTES];
	struct span part;

	if (text.n > LINE_MAX_BYTES)
		return false;
	text = utf8_small(buf, text);
	while (fix_words_next(&text, &part))
		if (holds_word(part, &of_failure))
			return true;
	return false;
}

bool
failure_words_hosts(struct span line, struct span *names)
{
	struct span rest, host;
	size_t n = 0, colon;

	line = span_trim(line);
	colon = span_find(line, ':');
	/* Reports with many labels put their values into a column. */
	if (line.n > LINE_MAX_BYTES || colon == 0 || colon + 2 >= line.n ||
	    line.p[colon + 1] != ' ' || ascii_blank(line.p[colon + 2]))
		return false;
	*names = rest = span_from(line, colon + 2);
	for (; host_in_text_next(&rest, &host); n++)
		if (!host_in_text_is(host))
			return false;
	return n != 0 && failure_words_says(span_upto(line, colon));
}

#include <string.h>

#include "state_words_table.h"

/* It asks for the mark before it as a picture. */
static const struct span as_picture = SPAN("\xef\xb8\x8f");

static bool
begins_negative(struct span s)
{
	return s.n > 1 && s.p[0] == '-' && ascii_digit(s.p[1]);
}

static bool
parts_words(char c)
{
	switch (c) {
	case ' ': case '\t': case '_': case '-': case '/': case '.':
	case '!': case '\'': case '"': case '(': case ')':
		return true;
	default:
		return false;
	}
}

struct plain_word
state_words_plain(struct span s)
{
	struct plain_word w = { .n = 0 };

	s = span_trim(s);
	if (span_ends(s, as_picture))
		s.n -= as_picture.n;
	for (size_t i = 0; i < s.n; i++) {
		if (parts_words(s.p[i]) && !(i == 0 && begins_negative(s)))
			continue;
		if (w.n == STATE_WORD_MAX)
			return (struct plain_word){ .n = 0 };
		w.p[w.n++] = ascii_lower(s.p[i]);
	}
	return w;
}

static const struct says words[] = {
	{ SPAN("installed"), STATE_INSTALLED },
	{ SPAN("alreadyinstalled"), STATE_INSTALLED },
	{ SPAN("true"), STATE_INSTALLED }, { SPAN("yes"), STATE_INSTALLED },
	{ SPAN("y"), STATE_INSTALLED }, { SPAN("1"), STATE_INSTALLED },
	{ SPAN("present"), STATE_INSTALLED },
	{ SPAN("found"), STATE_INSTALLED },
	{ SPAN("compliant"), STATE_INSTALLED },
	{ SPAN("patched"), STATE_INSTALLED },
	{ SPAN("applied"), STATE_INSTALLED },
	{ SPAN("succeeded"), STATE_INSTALLED },
	{ SPAN("success"), STATE_INSTALLED },
	{ SPAN("successful"), STATE_INSTALLED },
	{ SPAN("successfully"), STATE_INSTALLED },
	{ SPAN("completed"), STATE_INSTALLED },
	{ SPAN("pass"), STATE_INSTALLED },
	{ SPAN("passed"), STATE_INSTALLED },
	{ SPAN("wahr"), STATE_INSTALLED }, { SPAN("ja"), STATE_INSTALLED },
	{ SPAN("installiert"), STATE_INSTALLED },
	{ SPAN("vrai"), STATE_INSTALLED }, { SPAN("oui"), STATE_INSTALLED },
	{ SPAN("install\xc3\xa9"), STATE_INSTALLED },
	{ SPAN("verdadero"), STATE_INSTALLED },
	{ SPAN("instalado"), STATE_INSTALLED },
	{ SPAN("instalada"), STATE_INSTALLED },
	{ SPAN("installato"), STATE_INSTALLED },
	{ SPAN("installata"), STATE_INSTALLED },
	{ SPAN("si"), STATE_INSTALLED },
	{ SPAN("s\xc3\xad"), STATE_INSTALLED },
	{ SPAN("s\xc3\xac"), STATE_INSTALLED },
	{ SPAN("sim"), STATE_INSTALLED }, { SPAN("tak"), STATE_INSTALLED },
	/* Ticks; a cross, or a box with one, may mean either. */
	{ SPAN("\xe2\x9c\x93"), STATE_INSTALLED },
	{ SPAN("\xe2\x9c\x94"), STATE_INSTALLED },
	{ SPAN("\xe2\x98\x91"), STATE_INSTALLED },
	{ SPAN("\xe2\x9c\x85"), STATE_INSTALLED },
	{ SPAN("\xe2\x88\x9a"), STATE_INSTALLED },
	{ SPAN("\xf0\x9f\x97\xb8"), STATE_INSTALLED },
	{ SPAN("\xf0\x9f\x97\xb9"), STATE_INSTALLED },
	{ SPAN("[x]"), STATE_INSTALLED }, { SPAN("[]"), STATE_MISSING },
	{ SPAN("\xe2\x98\x90"), STATE_MISSING },
	{ SPAN("\xe2\x9c\x97"), STATE_MISSING },
	{ SPAN("\xe2\x9c\x98"), STATE_MISSING },
	{ SPAN("\xe2\x9d\x8c"), STATE_MISSING },
	/* Red and green, thumbs, a sign of no entry. */
	{ SPAN("\xf0\x9f\x94\xb4"), STATE_MISSING },
	{ SPAN("\xf0\x9f\x9f\xa5"), STATE_MISSING },
	{ SPAN("\xf0\x9f\x91\x8e"), STATE_MISSING },
	{ SPAN("\xf0\x9f\x9a\xab"), STATE_MISSING },
	{ SPAN("\xe2\x9b\x94"), STATE_MISSING },
	{ SPAN("\xe2\x9c\x96"), STATE_MISSING },
	{ SPAN("\xf0\x9f\x9f\xa2"), STATE_INSTALLED },
	{ SPAN("\xf0\x9f\x9f\xa9"), STATE_INSTALLED },
	{ SPAN("\xf0\x9f\x91\x8d"), STATE_INSTALLED },
	{ SPAN(":x:"), STATE_MISSING },
	{ SPAN("nok"), STATE_MISSING }, { SPAN("ko"), STATE_MISSING },
	{ SPAN("notok"), STATE_MISSING },
	{ SPAN("false"), STATE_MISSING }, { SPAN("no"), STATE_MISSING },
	{ SPAN("n"), STATE_MISSING }, { SPAN("0"), STATE_MISSING },
	{ SPAN("missing"), STATE_MISSING },
	{ SPAN("notinstalled"), STATE_MISSING },
	{ SPAN("notpresent"), STATE_MISSING },
	{ SPAN("never"), STATE_MISSING },
	{ SPAN("niemals"), STATE_MISSING }, { SPAN("jamais"), STATE_MISSING },
	{ SPAN("notfound"), STATE_MISSING },
	{ SPAN("absent"), STATE_MISSING },
	{ SPAN("lost"), STATE_MISSING }, { SPAN("gone"), STATE_MISSING },
	{ SPAN("noncompliant"), STATE_MISSING },
	{ SPAN("notcompliant"), STATE_MISSING },
	{ SPAN("notpatched"), STATE_MISSING },
	{ SPAN("unpatched"), STATE_MISSING },
	{ SPAN("vulnerable"), STATE_MISSING },
	{ SPAN("notapplied"), STATE_MISSING },
	{ SPAN("failed"), STATE_MISSING }, { SPAN("failure"), STATE_MISSING },
	{ SPAN("fail"), STATE_MISSING }, { SPAN("aborted"), STATE_MISSING },
	{ SPAN("installfailed"), STATE_MISSING },
	{ SPAN("required"), STATE_MISSING },
	{ SPAN("needed"), STATE_MISSING },
	{ SPAN("available"), STATE_MISSING },
	{ SPAN("downloaded"), STATE_MISSING },
	{ SPAN("notstarted"), STATE_MISSING },
	{ SPAN("falsch"), STATE_MISSING }, { SPAN("nein"), STATE_MISSING },
	{ SPAN("fehlt"), STATE_MISSING },
	{ SPAN("nichtinstalliert"), STATE_MISSING },
	{ SPAN("faux"), STATE_MISSING }, { SPAN("non"), STATE_MISSING },
	{ SPAN("noninstall\xc3\xa9"), STATE_MISSING },
	{ SPAN("manquant"), STATE_MISSING }, { SPAN("falso"), STATE_MISSING },
	{ SPAN("noinstalado"), STATE_MISSING },
	{ SPAN("noninstallato"), STATE_MISSING },
	{ SPAN("nee"), STATE_MISSING }, { SPAN("nie"), STATE_MISSING },
	{ SPAN("zainstalowano"), STATE_INSTALLED },
	{ SPAN("zainstalowana"), STATE_INSTALLED },
	{ SPAN("niezainstalowano"), STATE_MISSING },
	{ SPAN("brak"), STATE_MISSING },
	{ SPAN("ge\xc3\xafnstalleerd"), STATE_INSTALLED },
	{ SPAN("nietge\xc3\xafnstalleerd"), STATE_MISSING },
	{ SPAN("mislukt"), STATE_MISSING },
	{ SPAN("ontbreekt"), STATE_MISSING },
	{ SPAN("aanwezig"), STATE_INSTALLED },
	{ SPAN("installerad"), STATE_INSTALLED },
	{ SPAN("inteinstallerad"), STATE_MISSING },
	{ SPAN("saknas"), STATE_MISSING }, { SPAN("nej"), STATE_MISSING },
	{ SPAN("misslyckades"), STATE_MISSING },
	{ SPAN("installeret"), STATE_INSTALLED },
	{ SPAN("installert"), STATE_INSTALLED },
	{ SPAN("asennettu"), STATE_INSTALLED },
	{ SPAN("kyll\xc3\xa4"), STATE_INSTALLED },
	{ SPAN("ei"), STATE_MISSING },
	{ SPAN("nainstalov\xc3\xa1no"), STATE_INSTALLED },
	{ SPAN("ano"), STATE_INSTALLED }, { SPAN("ne"), STATE_MISSING },
	{ SPAN("telep\xc3\xadtve"), STATE_INSTALLED },
	{ SPAN("igen"), STATE_INSTALLED }, { SPAN("nem"), STATE_MISSING },
	{ SPAN("y\xc3\xbckl\xc3\xbc"), STATE_INSTALLED },
	{ SPAN("evet"), STATE_INSTALLED },
	{ SPAN("hay\xc4\xb1r"), STATE_MISSING },
	/* Russian: installed, yes, no, not installed. */
	{ SPAN("\xd1\x83\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd\xd0\xbe\xd0\xb2"
	    "\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xbe"), STATE_INSTALLED },
	{ SPAN("\xd0\xa3\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd\xd0\xbe\xd0\xb2"
	    "\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xbe"), STATE_INSTALLED },
	{ SPAN("\xd0\xb4\xd0\xb0"), STATE_INSTALLED },
	{ SPAN("\xd0\x94\xd0\xb0"), STATE_INSTALLED },
	{ SPAN("\xd0\xbd\xd0\xb5\xd1\x82"), STATE_MISSING },
	{ SPAN("\xd0\x9d\xd0\xb5\xd1\x82"), STATE_MISSING },
	{ SPAN("\xd0\xbd\xd0\xb5\xd1\x83\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd"
	    "\xd0\xbe\xd0\xb2\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xbe"),
	    STATE_MISSING },
	{ SPAN("\xd0\x9d\xd0\xb5\xd1\x83\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd"
	    "\xd0\xbe\xd0\xb2\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xbe"),
	    STATE_MISSING },
	/* Japanese: install, installed, not yet, not installed; Chinese: yes,
	 * no, installed, not installed. */
	{ SPAN("\xe3\x82\xa4\xe3\x83\xb3\xe3\x82\xb9\xe3\x83\x88\xe3\x83"
	    "\xbc\xe3\x83\xab"), STATE_INSTALLED },
	{ SPAN("\xe3\x82\xa4\xe3\x83\xb3\xe3\x82\xb9\xe3\x83\x88\xe3\x83"
	    "\xbc\xe3\x83\xab\xe6\xb8\x88\xe3\x81\xbf"), STATE_INSTALLED },
	{ SPAN("\xe6\xb8\x88"), STATE_INSTALLED },
	{ SPAN("\xe6\xb8\x88\xe3\x81\xbf"), STATE_INSTALLED },
	{ SPAN("\xe6\x9c\xaa"), STATE_MISSING },
	{ SPAN("\xe6\x9c\xaa\xe3\x82\xa4\xe3\x83\xb3\xe3\x82\xb9\xe3\x83"
	    "\x88\xe3\x83\xbc\xe3\x83\xab"), STATE_MISSING },
	{ SPAN("\xe6\x98\xaf"), STATE_INSTALLED },
	{ SPAN("\xe5\x90\xa6"), STATE_MISSING },
	{ SPAN("\xe5\xb7\xb2\xe5\xae\x89\xe8\xa3\x85"), STATE_INSTALLED },
	{ SPAN("\xe6\x9c\xaa\xe5\xae\x89\xe8\xa3\x85"), STATE_MISSING },
	{ SPAN("notyet"), STATE_MISSING },
	{ SPAN("notyetinstalled"), STATE_MISSING },
	{ SPAN("nochnicht"), STATE_MISSING },
	{ SPAN("pasencore"), STATE_MISSING },
	{ SPAN("planned"), STATE_PENDING }, { SPAN("onhold"), STATE_PENDING },
	{ SPAN("scheduled"), STATE_PENDING },
	{ SPAN("geplant"), STATE_PENDING }, { SPAN("deferred"), STATE_MISSING },
	{ SPAN("postponed"), STATE_MISSING },
	{ SPAN("reverted"), STATE_UNINSTALLED },
	{ SPAN("backedout"), STATE_UNINSTALLED },
	{ SPAN("verified"), STATE_INSTALLED },
	{ SPAN("deployed"), STATE_INSTALLED },
	{ SPAN("notdeployed"), STATE_MISSING },
	{ SPAN("stillthere"), STATE_INSTALLED },
	{ SPAN("stillinstalled"), STATE_INSTALLED },
	{ SPAN("inplace"), STATE_INSTALLED },
	{ SPAN("erfolgreich"), STATE_INSTALLED },
	{ SPAN("vorhanden"), STATE_INSTALLED },
	{ SPAN("installedsuccessfully"), STATE_INSTALLED },
	{ SPAN("successfullyinstalled"), STATE_INSTALLED },
	{ SPAN("erfolgreichinstalliert"), STATE_INSTALLED },
	{ SPAN("instaladocon\xc3\xa9xito"), STATE_INSTALLED },
	{ SPAN("instaladacon\xc3\xa9xito"), STATE_INSTALLED },
	{ SPAN("instaladocorrectamente"), STATE_INSTALLED },
	{ SPAN("install\xc3\xa9""avecsucc\xc3\xa8s"), STATE_INSTALLED },
	{ SPAN("install\xc3\xa9""eavecsucc\xc3\xa8s"), STATE_INSTALLED },
	{ SPAN("installatocorrettamente"), STATE_INSTALLED },
	{ SPAN("installatoconsuccesso"), STATE_INSTALLED },
	{ SPAN("instaladocom\xc3\xaaxito"), STATE_INSTALLED },
	{ SPAN("instaladacom\xc3\xaaxito"), STATE_INSTALLED },
	{ SPAN("instaladocomsucesso"), STATE_INSTALLED },
	{ SPAN("succesvolge\xc3\xafnstalleerd"), STATE_INSTALLED },
	{ SPAN("installednorebootrequired"), STATE_INSTALLED },
	{ SPAN("installednorestartrequired"), STATE_INSTALLED },
	{ SPAN("installednorebootneeded"), STATE_INSTALLED },
	{ SPAN("installedrebootdone"), STATE_INSTALLED },
	{ SPAN("installedrestartdone"), STATE_INSTALLED },
	{ SPAN("installedrebooted"), STATE_INSTALLED },
	{ SPAN("\xe9\x81\xa9\xe7\x94\xa8\xe6\xb8\x88\xe3\x81"
	    "\xbf"), STATE_INSTALLED },
	{ SPAN("\xe9\x81\xa9\xe7\x94\xa8\xe6\xb8\x88"), STATE_INSTALLED },
	{ SPAN("fehlgeschlagen"), STATE_MISSING },
	{ SPAN("nichtvorhanden"), STATE_MISSING },
	{ SPAN("ausstehend"), STATE_PENDING },
	{ SPAN("neustarterforderlich"), STATE_PENDING },
	{ SPAN("deinstalliert"), STATE_UNINSTALLED },
	{ SPAN("entfernt"), STATE_UNINSTALLED },
	{ SPAN("nichtzutreffend"), STATE_INAPPLICABLE },
	{ SPAN("r\xc3\xa9ussi"), STATE_INSTALLED },
	{ SPAN("r\xc3\xa9ussie"), STATE_INSTALLED },
	{ SPAN("install\xc3\xa9""e"), STATE_INSTALLED },
	{ SPAN("\xc3\xa9""chec"), STATE_MISSING },
	{ SPAN("\xc3\x89""chec"), STATE_MISSING },
	{ SPAN("\xc3\xa9""chou\xc3\xa9"), STATE_MISSING },
	{ SPAN("\xc3\x89""chou\xc3\xa9"), STATE_MISSING },
	{ SPAN("manquante"), STATE_MISSING },
	{ SPAN("noninstall\xc3\xa9""e"), STATE_MISSING },
	{ SPAN("enattente"), STATE_PENDING },
	{ SPAN("d\xc3\xa9sinstall\xc3\xa9"), STATE_UNINSTALLED },
	{ SPAN("d\xc3\xa9sinstall\xc3\xa9""e"), STATE_UNINSTALLED },
	{ SPAN("fallido"), STATE_MISSING }, { SPAN("fallida"), STATE_MISSING },
	{ SPAN("faltante"), STATE_MISSING },
	{ SPAN("noinstalada"), STATE_MISSING },
	{ SPAN("pendiente"), STATE_PENDING },
	{ SPAN("desinstalado"), STATE_UNINSTALLED },
	{ SPAN("desinstalada"), STATE_UNINSTALLED },
	{ SPAN("riuscito"), STATE_INSTALLED },
	{ SPAN("riuscita"), STATE_INSTALLED },
	{ SPAN("nonriuscito"), STATE_MISSING },
	{ SPAN("nonriuscita"), STATE_MISSING },
	{ SPAN("fallito"), STATE_MISSING }, { SPAN("fallita"), STATE_MISSING },
	{ SPAN("mancante"), STATE_MISSING },
	{ SPAN("noninstallata"), STATE_MISSING },
	{ SPAN("insospeso"), STATE_PENDING },
	{ SPAN("disinstallato"), STATE_UNINSTALLED },
	{ SPAN("disinstallata"), STATE_UNINSTALLED },
	{ SPAN("falha"), STATE_MISSING }, { SPAN("falhou"), STATE_MISSING },
	{ SPAN("emfalta"), STATE_MISSING }, { SPAN("ausente"), STATE_MISSING },
	{ SPAN("n\xc3\xa3oinstalado"), STATE_MISSING },
	{ SPAN("n\xc3\xa3oinstalada"), STATE_MISSING },
	{ SPAN("n\xc3\xa3o"), STATE_MISSING },
	{ SPAN("pendente"), STATE_PENDING },
	{ SPAN("pending"), STATE_PENDING },
	{ SPAN("installpending"), STATE_PENDING },
	{ SPAN("pendinginstall"), STATE_PENDING },
	{ SPAN("pendingreboot"), STATE_PENDING },
	{ SPAN("pendingrestart"), STATE_PENDING },
	{ SPAN("installedpendingreboot"), STATE_PENDING },
	{ SPAN("installedpendingrestart"), STATE_PENDING },
	{ SPAN("installedrebootpending"), STATE_PENDING },
	{ SPAN("installedrestartpending"), STATE_PENDING },
	{ SPAN("rebootpending"), STATE_PENDING },
	{ SPAN("restartpending"), STATE_PENDING },
	{ SPAN("needsreboot"), STATE_PENDING },
	{ SPAN("needsrestart"), STATE_PENDING },
	{ SPAN("rebootneeded"), STATE_PENDING },
	{ SPAN("restartneeded"), STATE_PENDING },
	{ SPAN("rebootrequired"), STATE_PENDING },
	{ SPAN("restartrequired"), STATE_PENDING },
	{ SPAN("staged"), STATE_STAGED },
	{ SPAN("partiallyinstalled"), STATE_STAGED },
	{ SPAN("superseded"), STATE_SUPERSEDED },
	{ SPAN("uninstalled"), STATE_UNINSTALLED },
	{ SPAN("removed"), STATE_UNINSTALLED },
	{ SPAN("deinstalled"), STATE_UNINSTALLED },
	{ SPAN("verwijderd"), STATE_UNINSTALLED },
	{ SPAN("gede\xc3\xafnstalleerd"), STATE_UNINSTALLED },
	{ SPAN("supprim\xc3\xa9"), STATE_UNINSTALLED },
	{ SPAN("supprim\xc3\xa9""e"), STATE_UNINSTALLED },
	{ SPAN("retir\xc3\xa9"), STATE_UNINSTALLED },
	{ SPAN("eliminado"), STATE_UNINSTALLED },
	{ SPAN("eliminada"), STATE_UNINSTALLED },
	{ SPAN("rimosso"), STATE_UNINSTALLED },
	{ SPAN("rimossa"), STATE_UNINSTALLED },
	{ SPAN("removido"), STATE_UNINSTALLED },
	{ SPAN("removida"), STATE_UNINSTALLED },
	{ SPAN("avinstallerad"), STATE_UNINSTALLED },
	{ SPAN("afinstalleret"), STATE_UNINSTALLED },
	{ SPAN("odinstalowano"), STATE_UNINSTALLED },
	{ SPAN("usuni\xc4\x99to"), STATE_UNINSTALLED },
	{ SPAN("uninstall"), STATE_UNINSTALLED },
	{ SPAN("remove"), STATE_UNINSTALLED },
	{ SPAN("deinstallieren"), STATE_UNINSTALLED },
	{ SPAN("rolledback"), STATE_UNINSTALLED },
	{ SPAN("uninstallpendingreboot"), STATE_UNINSTALLED },
	{ SPAN("uninstallpending"), STATE_UNINSTALLED },
	{ SPAN("notapplicable"), STATE_INAPPLICABLE },
	{ SPAN("inapplicable"), STATE_INAPPLICABLE },
	{ SPAN("na"), STATE_INAPPLICABLE },
	{ SPAN("notrequired"), STATE_INAPPLICABLE },
	{ SPAN("notneeded"), STATE_INAPPLICABLE },
	/* SCCM's */
	{ SPAN("updateisinstalled"), STATE_INSTALLED },
	{ SPAN("successfullyinstalledupdate"), STATE_INSTALLED },
	{ SPAN("successfullyinstalledupdates"), STATE_INSTALLED },
	{ SPAN("updateisrequired"), STATE_MISSING },
	{ SPAN("failedtoinstallupdate"), STATE_MISSING },
	{ SPAN("failedtoinstallupdates"), STATE_MISSING },
	{ SPAN("updateisnotrequired"), STATE_INAPPLICABLE },
	{ SPAN("pendingsystemrestart"), STATE_PENDING },
	/* of the host, that it is well or can be reached */
	{ SPAN("norebootpending"), SAYS_NOTHING },
	{ SPAN("norebootrequired"), SAYS_NOTHING },
	{ SPAN("norebootneeded"), SAYS_NOTHING },
	{ SPAN("norestartrequired"), SAYS_NOTHING },
	{ SPAN("online"), SAYS_NOTHING }, { SPAN("up"), SAYS_NOTHING },
	{ SPAN("ok"), SAYS_NOTHING }, { SPAN("reachable"), SAYS_NOTHING },
	{ SPAN("alive"), SAYS_NOTHING }, { SPAN("connected"), SAYS_NOTHING },
	{ SPAN("offline"), SAYS_FAILED }, { SPAN("down"), SAYS_FAILED },
	{ SPAN("unreachable"), SAYS_FAILED },
	{ SPAN("notreachable"), SAYS_FAILED },
	{ SPAN("timeout"), SAYS_FAILED }, { SPAN("timedout"), SAYS_FAILED },
	{ SPAN("accessdenied"), SAYS_FAILED },
	{ SPAN("accessisdenied"), SAYS_FAILED },
	{ SPAN("noconnection"), SAYS_FAILED },
	{ SPAN("disconnected"), SAYS_FAILED },
	{ SPAN("rpcserverunavailable"), SAYS_FAILED },
	{ SPAN("therpcserverisunavailable"), SAYS_FAILED },
};

struct span
state_words_text(const struct plain_word *w)
{
	return (struct span){ w->p, w->n };
}

int
state_words_look_up(const struct says *says, size_t n, struct span word)
{
	for (size_t i = 0; i < n; i++)
		if (span_eq(says[i].word, word))
			return says[i].means;
	return STATE_UNKNOWN;
}

int
state_words_meaning(struct span word)
{
	return state_words_look_up(words, sizeof words / sizeof *words, word);
}

bool
state_words_no_state(struct span word)
{
	static const struct span no[] = {
		SPAN("required"), SPAN("needed"), SPAN("available"),
		SPAN("downloaded"), SPAN("uninstall"), SPAN("remove"),
		SPAN("deinstallieren"), SPAN("never"),
		SPAN("rebootrequired"), SPAN("restartrequired"),
		SPAN("rebootneeded"), SPAN("restartneeded"),
		SPAN("needsreboot"), SPAN("needsrestart"),
		SPAN("neustarterforderlich"),
	};

	return SPAN_ANY(word, no, span_eq) || word.n < 4;
}

struct span
state_words_before_end(struct span s, const struct span *ends, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s.n > ends[i].n && span_ends(s, ends[i]))
			return span_upto(s, s.n - ends[i].n);
	return s;
}

struct span
state_words_before_kbs(struct span s)
{
	static const struct span ends[] = {
		SPAN("updates"), SPAN("hotfixes"), SPAN("patches"),
		SPAN("kbs"), SPAN("kb"),
	};

	return state_words_before_end(s, ends, sizeof ends / sizeof *ends);
}

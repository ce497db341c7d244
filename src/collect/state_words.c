#include <string.h>

#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/update_id.h"
#include "list_title.h"

/* Names and words are compared in small letters and without what parts words,
 * as far as they are of a size to be known. */
#define WORD_MAX	40

struct plain {
	char	p[WORD_MAX];
	size_t	n;		/* 0: too long, or nothing is left */
};

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

static struct plain
plain_of(struct span s)
{
	struct plain w = { .n = 0 };

	s = span_trim(s);
	if (span_ends(s, as_picture))
		s.n -= as_picture.n;
	for (size_t i = 0; i < s.n; i++) {
		if (parts_words(s.p[i]) && !(i == 0 && begins_negative(s)))
			continue;
		if (w.n == WORD_MAX)
			return (struct plain){ .n = 0 };
		w.p[w.n++] = ascii_lower(s.p[i]);
	}
	return w;
}

static struct span
text_of(const struct plain *w)
{
	return (struct span){ w->p, w->n };
}

struct column_word {
	struct span		word;
	enum state_column	column;
};

/* Names that are so. */
static const struct column_word whole_names[] = {
	{ SPAN("rc"), STATE_COLUMN_EXIT },
	{ SPAN("hresult"), STATE_COLUMN_EXIT },
	{ SPAN("hresultcode"), STATE_COLUMN_EXIT },
	{ SPAN("exit"), STATE_COLUMN_EXIT },
	{ SPAN("pending"), STATE_COLUMN_PENDING },
	{ SPAN("ispending"), STATE_COLUMN_PENDING },
	{ SPAN("installpending"), STATE_COLUMN_PENDING },
	{ SPAN("installationpending"), STATE_COLUMN_PENDING },
	/* not "RebootNeeded" */
	{ SPAN("needed"), STATE_COLUMN_MISSING },
	{ SPAN("isneeded"), STATE_COLUMN_MISSING },
	{ SPAN("vulnerable"), STATE_COLUMN_MISSING },
	{ SPAN("isvulnerable"), STATE_COLUMN_MISSING },
	{ SPAN("fehlt"), STATE_COLUMN_MISSING },
	{ SPAN("fehlend"), STATE_COLUMN_MISSING },
	{ SPAN("manquant"), STATE_COLUMN_MISSING },
	{ SPAN("manquante"), STATE_COLUMN_MISSING },
	{ SPAN("faltante"), STATE_COLUMN_MISSING },
	{ SPAN("mancante"), STATE_COLUMN_MISSING },
	{ SPAN("removaldate"), STATE_COLUMN_REMOVED },
	{ SPAN("uninstalldate"), STATE_COLUMN_REMOVED },
	{ SPAN("ok"), STATE_COLUMN_FOUND },
	{ SPAN("check"), STATE_COLUMN_FOUND },
	{ SPAN("checked"), STATE_COLUMN_FOUND },
	{ SPAN("done"), STATE_COLUMN_FOUND },
	{ SPAN("vorhanden"), STATE_COLUMN_FOUND },
	{ SPAN("exists"), STATE_COLUMN_FOUND },
	{ SPAN("detected"), STATE_COLUMN_FOUND },
	{ SPAN("verified"), STATE_COLUMN_FOUND },
	{ SPAN("patchok"), STATE_COLUMN_COMPLIANT },
	{ SPAN("kbok"), STATE_COLUMN_COMPLIANT },
	{ SPAN("isok"), STATE_COLUMN_COMPLIANT },
	{ SPAN("deployment"), STATE_COLUMN_RESULT },
	{ SPAN("installation"), STATE_COLUMN_RESULT },
	{ SPAN("deployed"), STATE_COLUMN_INSTALLED },
	{ SPAN("isdeployed"), STATE_COLUMN_INSTALLED },
	{ SPAN("erledigt"), STATE_COLUMN_FOUND },
	{ SPAN("presente"), STATE_COLUMN_FOUND },
	{ SPAN("pr\xc3\xa9sent"), STATE_COLUMN_FOUND },
	{ SPAN("action"), STATE_COLUMN_NOTE },
	{ SPAN("aktion"), STATE_COLUMN_NOTE },
	{ SPAN("remark"), STATE_COLUMN_NOTE },
	{ SPAN("remarks"), STATE_COLUMN_NOTE },
	{ SPAN("comment"), STATE_COLUMN_NOTE },
	{ SPAN("comments"), STATE_COLUMN_NOTE },
	{ SPAN("note"), STATE_COLUMN_NOTE },
	{ SPAN("notes"), STATE_COLUMN_NOTE },
	{ SPAN("bemerkung"), STATE_COLUMN_NOTE },
	{ SPAN("bemerkungen"), STATE_COLUMN_NOTE },
	{ SPAN("kommentar"), STATE_COLUMN_NOTE },
	{ SPAN("remarque"), STATE_COLUMN_NOTE },
	{ SPAN("commentaire"), STATE_COLUMN_NOTE },
	{ SPAN("fixcomments"), STATE_COLUMN_NOTE },
	{ SPAN("info"), STATE_COLUMN_NOTE },
	{ SPAN("infos"), STATE_COLUMN_NOTE },
	{ SPAN("information"), STATE_COLUMN_NOTE },
	{ SPAN("informationen"), STATE_COLUMN_NOTE },
	{ SPAN("hinweis"), STATE_COLUMN_NOTE },
	{ SPAN("hinweise"), STATE_COLUMN_NOTE },
	{ SPAN("anmerkung"), STATE_COLUMN_NOTE },
	{ SPAN("anmerkungen"), STATE_COLUMN_NOTE },
	{ SPAN("notiz"), STATE_COLUMN_NOTE },
	{ SPAN("notizen"), STATE_COLUMN_NOTE },
	{ SPAN("nota"), STATE_COLUMN_NOTE },
	{ SPAN("notas"), STATE_COLUMN_NOTE },
	{ SPAN("opmerking"), STATE_COLUMN_NOTE },
	{ SPAN("opmerkingen"), STATE_COLUMN_NOTE },
	{ SPAN("observaciones"), STATE_COLUMN_NOTE },
	{ SPAN("observaci\xc3\xb3n"), STATE_COLUMN_NOTE },
	{ SPAN("comentario"), STATE_COLUMN_NOTE },
	{ SPAN("comentarios"), STATE_COLUMN_NOTE },
	{ SPAN("commento"), STATE_COLUMN_NOTE },
	{ SPAN("commenti"), STATE_COLUMN_NOTE },
	{ SPAN("osservazioni"), STATE_COLUMN_NOTE },
	{ SPAN("observa\xc3\xa7\xc3\xa3o"), STATE_COLUMN_NOTE },
	{ SPAN("observa\xc3\xa7\xc3\xb5""es"), STATE_COLUMN_NOTE },
	{ SPAN("coment\xc3\xa1rio"), STATE_COLUMN_NOTE },
	{ SPAN("coment\xc3\xa1rios"), STATE_COLUMN_NOTE },
	{ SPAN("kommentarer"), STATE_COLUMN_NOTE },
	{ SPAN("anm\xc3\xa4rkning"), STATE_COLUMN_NOTE },
	{ SPAN("bem\xc3\xa6rkning"), STATE_COLUMN_NOTE },
	{ SPAN("bem\xc3\xa6rkninger"), STATE_COLUMN_NOTE },
	{ SPAN("merknad"), STATE_COLUMN_NOTE },
	{ SPAN("kommentti"), STATE_COLUMN_NOTE },
	{ SPAN("huomautus"), STATE_COLUMN_NOTE },
	{ SPAN("uwagi"), STATE_COLUMN_NOTE },
	{ SPAN("komentarz"), STATE_COLUMN_NOTE },
	{ SPAN("pozn\xc3\xa1mka"), STATE_COLUMN_NOTE },
	{ SPAN("pozn\xc3\xa1mky"), STATE_COLUMN_NOTE },
	{ SPAN("megjegyz\xc3\xa9s"), STATE_COLUMN_NOTE },
	{ SPAN("a\xc3\xa7\xc4\xb1klama"), STATE_COLUMN_NOTE },
	{ SPAN("not"), STATE_COLUMN_NOTE },
	{ SPAN("\xd0\xbf\xd1\x80\xd0\xb8\xd0\xbc\xd0\xb5"
	    "\xd1\x87\xd0\xb0\xd0\xbd\xd0\xb8\xd0\xb5"), STATE_COLUMN_NOTE },
	{ SPAN("\xd0\xbf\xd1\x80\xd0\xb8\xd0\xbc\xd0\xb5"
	    "\xd1\x87\xd0\xb0\xd0\xbd\xd0\xb8\xd1\x8f"), STATE_COLUMN_NOTE },
	{ SPAN("\xd0\xba\xd0\xbe\xd0\xbc\xd0\xbc\xd0\xb5"
	    "\xd0\xbd\xd1\x82\xd0\xb0\xd1\x80\xd0\xb8\xd0\xb9"),
	    STATE_COLUMN_NOTE },
	{ SPAN("\xe5\x82\x99\xe8\x80\x83"), STATE_COLUMN_NOTE },
	{ SPAN("\xe3\x82\xb3\xe3\x83\xa1"
	    "\xe3\x83\xb3\xe3\x83\x88"), STATE_COLUMN_NOTE },
	{ SPAN("\xe3\x83\xa1\xe3\x83\xa2"), STATE_COLUMN_NOTE },
	{ SPAN("\xe5\xa4\x87\xe6\xb3\xa8"), STATE_COLUMN_NOTE },
	{ SPAN("\xe5\x82\x99\xe8\xa8\xbb"), STATE_COLUMN_NOTE },
	{ SPAN("\xe6\xb3\xa8\xe9\x87\x8a"), STATE_COLUMN_NOTE },
	{ SPAN("\xeb\xb9\x84\xea\xb3\xa0"), STATE_COLUMN_NOTE },
	{ SPAN("\xeb\xa9\x94\xeb\xaa\xa8"), STATE_COLUMN_NOTE },
	{ SPAN("operation"), STATE_COLUMN_SIGN },
	{ SPAN("active"), STATE_COLUMN_SIGN },
	{ SPAN("isactive"), STATE_COLUMN_SIGN },
	{ SPAN("applicable"), STATE_COLUMN_SIGN },
	{ SPAN("isapplicable"), STATE_COLUMN_SIGN },
	{ SPAN("online"), STATE_COLUMN_SIGN },
	{ SPAN("isonline"), STATE_COLUMN_SIGN },
	{ SPAN("percentcomplete"), STATE_COLUMN_SIGN },
	{ SPAN("percentdone"), STATE_COLUMN_SIGN },
	{ SPAN("progress"), STATE_COLUMN_SIGN },
	{ SPAN("fortschritt"), STATE_COLUMN_SIGN },
	{ SPAN("progression"), STATE_COLUMN_SIGN },
	{ SPAN("progreso"), STATE_COLUMN_SIGN },
	{ SPAN("avanzamento"), STATE_COLUMN_SIGN },
	{ SPAN("relevance"), STATE_COLUMN_MISSING },
	{ SPAN("relevant"), STATE_COLUMN_MISSING },
	{ SPAN("isrelevant"), STATE_COLUMN_MISSING },
	{ SPAN("removeddate"), STATE_COLUMN_REMOVED },
	{ SPAN("removedat"), STATE_COLUMN_REMOVED },
	{ SPAN("uninstalleddate"), STATE_COLUMN_REMOVED },
	{ SPAN("uninstalledat"), STATE_COLUMN_REMOVED },
	{ SPAN("deletedon"), STATE_COLUMN_REMOVED },
	{ SPAN("deletedat"), STATE_COLUMN_REMOVED },
	{ SPAN("deleteddate"), STATE_COLUMN_REMOVED },
	{ SPAN("deleted"), STATE_COLUMN_REMOVED },
	{ SPAN("isdeleted"), STATE_COLUMN_REMOVED },
	{ SPAN("exception"), STATE_COLUMN_MESSAGE },
	{ SPAN("returnvalue"), STATE_COLUMN_EXIT },
	{ SPAN("resultmessage"), STATE_COLUMN_NOTE },
	{ SPAN("statusmessage"), STATE_COLUMN_NOTE },
	{ SPAN("actionrequired"), STATE_COLUMN_MESSAGE },
	{ SPAN("requiredaction"), STATE_COLUMN_MESSAGE },
	{ SPAN("nextaction"), STATE_COLUMN_MESSAGE },
	{ SPAN("missingon"), STATE_COLUMN_MISSING },
	{ SPAN("notinstalledon"), STATE_COLUMN_MISSING },
	{ SPAN("lacking"), STATE_COLUMN_MISSING },
	{ SPAN("lackingon"), STATE_COLUMN_MISSING },
	{ SPAN("failedon"), STATE_COLUMN_FAILED },
	{ SPAN("removedby"), STATE_COLUMN_MESSAGE },
	{ SPAN("uninstalledby"), STATE_COLUMN_MESSAGE },
	{ SPAN("deletedby"), STATE_COLUMN_MESSAGE },
	{ SPAN("deinstalliertvon"), STATE_COLUMN_MESSAGE },
	{ SPAN("rebootrequired"), STATE_COLUMN_REBOOT },
	{ SPAN("isrebootrequired"), STATE_COLUMN_REBOOT },
	{ SPAN("needsreboot"), STATE_COLUMN_REBOOT },
	{ SPAN("rebootneeded"), STATE_COLUMN_REBOOT },
	{ SPAN("restartrequired"), STATE_COLUMN_REBOOT },
	{ SPAN("needsrestart"), STATE_COLUMN_REBOOT },
	{ SPAN("planned"), STATE_COLUMN_PLAN },
	{ SPAN("planneddate"), STATE_COLUMN_PLAN },
	{ SPAN("plannedfor"), STATE_COLUMN_PLAN },
	{ SPAN("plannedon"), STATE_COLUMN_PLAN },
	{ SPAN("plannedinstall"), STATE_COLUMN_PLAN },
	{ SPAN("scheduled"), STATE_COLUMN_PLAN },
	{ SPAN("scheduleddate"), STATE_COLUMN_PLAN },
	{ SPAN("scheduledfor"), STATE_COLUMN_PLAN },
	{ SPAN("scheduledon"), STATE_COLUMN_PLAN },
	{ SPAN("scheduledinstall"), STATE_COLUMN_PLAN },
	{ SPAN("deadline"), STATE_COLUMN_PLAN },
	{ SPAN("due"), STATE_COLUMN_PLAN },
	{ SPAN("duedate"), STATE_COLUMN_PLAN },
	{ SPAN("dueon"), STATE_COLUMN_PLAN },
	{ SPAN("dueby"), STATE_COLUMN_PLAN },
	{ SPAN("overdue"), STATE_COLUMN_PLAN },
	{ SPAN("daysoverdue"), STATE_COLUMN_PLAN },
	{ SPAN("targetdate"), STATE_COLUMN_PLAN },
	{ SPAN("geplant"), STATE_COLUMN_PLAN },
	{ SPAN("geplantam"), STATE_COLUMN_PLAN },
	{ SPAN("termin"), STATE_COLUMN_PLAN },
	{ SPAN("f\xc3\xa4llig"), STATE_COLUMN_PLAN },
	{ SPAN("f\xc3\xa4lligam"), STATE_COLUMN_PLAN },
	{ SPAN("pr\xc3\xa9vu"), STATE_COLUMN_PLAN },
	{ SPAN("planificado"), STATE_COLUMN_PLAN },
	{ SPAN("pianificato"), STATE_COLUMN_PLAN },
};

/* Names that end so; InstalledOn is a date.  The longer ones come first. */
static const struct column_word name_ends[] = {
	{ SPAN("failurehresultcode"), STATE_COLUMN_EXIT },
	{ SPAN("resultcode"), STATE_COLUMN_CODE },
	{ SPAN("error"), STATE_COLUMN_ERROR },
	{ SPAN("errors"), STATE_COLUMN_ERROR },
	{ SPAN("errorcode"), STATE_COLUMN_EXIT },
	{ SPAN("errormessage"), STATE_COLUMN_MESSAGE },
	{ SPAN("errortext"), STATE_COLUMN_MESSAGE },
	{ SPAN("errordescription"), STATE_COLUMN_MESSAGE },
	{ SPAN("errordetail"), STATE_COLUMN_MESSAGE },
	{ SPAN("errordetails"), STATE_COLUMN_MESSAGE },
	{ SPAN("exitcode"), STATE_COLUMN_EXIT },
	{ SPAN("returncode"), STATE_COLUMN_EXIT },
	{ SPAN("failurehresult"), STATE_COLUMN_EXIT },
	{ SPAN("failuremsg"), STATE_COLUMN_MESSAGE },
	{ SPAN("failuremessage"), STATE_COLUMN_MESSAGE },
	{ SPAN("failurereason"), STATE_COLUMN_MESSAGE },
	{ SPAN("fehler"), STATE_COLUMN_ERROR },
	{ SPAN("fehlercode"), STATE_COLUMN_EXIT },
	{ SPAN("fehlermeldung"), STATE_COLUMN_MESSAGE },
	{ SPAN("erreur"), STATE_COLUMN_ERROR },
	{ SPAN("errore"), STATE_COLUMN_ERROR },
	{ SPAN("erro"), STATE_COLUMN_ERROR },
	{ SPAN("missing"), STATE_COLUMN_MISSING },
	{ SPAN("notinstalled"), STATE_COLUMN_MISSING },
	{ SPAN("uninstalled"), STATE_COLUMN_REMOVED },
	{ SPAN("uninstalledon"), STATE_COLUMN_REMOVED },
	{ SPAN("removed"), STATE_COLUMN_REMOVED },
	{ SPAN("removedon"), STATE_COLUMN_REMOVED },
	{ SPAN("deinstalliert"), STATE_COLUMN_REMOVED },
	{ SPAN("deinstalliertam"), STATE_COLUMN_REMOVED },
	{ SPAN("failed"), STATE_COLUMN_FAILED },
	{ SPAN("status"), STATE_COLUMN_STATUS },
	{ SPAN("state"), STATE_COLUMN_STATE },
	{ SPAN("result"), STATE_COLUMN_RESULT },
	/* which may stand beside a result */
	{ SPAN("outcome"), STATE_COLUMN_SUCCESS },
	{ SPAN("statut"), STATE_COLUMN_STATUS },
	{ SPAN("zustand"), STATE_COLUMN_STATE },
	{ SPAN("ergebnis"), STATE_COLUMN_RESULT },
	{ SPAN("\xc3\xa9tat"), STATE_COLUMN_STATUS },
	{ SPAN("\xc3\x89tat"), STATE_COLUMN_STATUS },
	{ SPAN("etat"), STATE_COLUMN_STATUS },
	{ SPAN("r\xc3\xa9sultat"), STATE_COLUMN_RESULT },
	{ SPAN("estado"), STATE_COLUMN_STATUS },
	{ SPAN("estatus"), STATE_COLUMN_STATUS },
	{ SPAN("resultado"), STATE_COLUMN_RESULT },
	{ SPAN("stato"), STATE_COLUMN_STATUS },
	{ SPAN("risultato"), STATE_COLUMN_RESULT },
	{ SPAN("installed"), STATE_COLUMN_INSTALLED },
	{ SPAN("installiert"), STATE_COLUMN_INSTALLED },
	{ SPAN("install\xc3\xa9"), STATE_COLUMN_INSTALLED },
	{ SPAN("instalado"), STATE_COLUMN_INSTALLED },
	{ SPAN("installato"), STATE_COLUMN_INSTALLED },
	{ SPAN("present"), STATE_COLUMN_FOUND },
	{ SPAN("found"), STATE_COLUMN_FOUND },
	{ SPAN("compliant"), STATE_COLUMN_COMPLIANT },
	{ SPAN("compliance"), STATE_COLUMN_COMPLIANT },
	{ SPAN("patched"), STATE_COLUMN_COMPLIANT },
	{ SPAN("applied"), STATE_COLUMN_INSTALLED },
	{ SPAN("success"), STATE_COLUMN_SUCCESS },
	{ SPAN("successful"), STATE_COLUMN_SUCCESS },
	{ SPAN("succeeded"), STATE_COLUMN_SUCCESS },
};

/* "Installed?", "Installed (Y/N)", "Status [WSUS]": what is asked for. */
static struct span
before_remark(struct span name)
{
	static const char begin[] = "?([:";
	size_t n;

	name = span_trim(name);
	n = name.n;
	for (size_t i = 0; begin[i] != '\0'; i++)
		n = span_find(span_upto(name, n), begin[i]);
	return n == 0 ? name : span_upto(name, n);
}

bool
state_words_is_error(enum state_column column)
{
	return column == STATE_COLUMN_ERROR || column == STATE_COLUMN_EXIT ||
	    column == STATE_COLUMN_MESSAGE;
}

enum { SAYS_NOTHING = STATE_COUNT, SAYS_FAILED };

struct says {
	struct span	word;
	int		means;
};

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
	{ SPAN("planned"), STATE_PENDING },
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
	{ SPAN("rebootrequired"), STATE_PENDING },
	{ SPAN("restartrequired"), STATE_PENDING },
	{ SPAN("staged"), STATE_STAGED },
	{ SPAN("partiallyinstalled"), STATE_STAGED },
	{ SPAN("superseded"), STATE_SUPERSEDED },
	{ SPAN("uninstalled"), STATE_UNINSTALLED },
	{ SPAN("removed"), STATE_UNINSTALLED },
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
	/* of the host, that it can be reached */
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

/* OperationResultCode of the Windows Update Agent; SucceededWithErrors and
 * InProgress leave open what there is. */
static const struct says codes[] = {
	{ SPAN("0"), STATE_MISSING }, { SPAN("1"), STATE_UNKNOWN },
	{ SPAN("2"), STATE_INSTALLED }, { SPAN("3"), STATE_UNKNOWN },
	{ SPAN("4"), STATE_MISSING }, { SPAN("5"), STATE_MISSING },
};

static int
look_up(const struct says *says, size_t n, struct span word)
{
	for (size_t i = 0; i < n; i++)
		if (span_eq(says[i].word, word))
			return says[i].means;
	return STATE_UNKNOWN;
}

/* Verbs, and words that say something of an update wherever it is. */
static bool
names_no_state(struct span word)
{
	static const struct span no[] = {
		SPAN("required"), SPAN("needed"), SPAN("available"),
		SPAN("downloaded"), SPAN("uninstall"), SPAN("remove"),
		SPAN("deinstallieren"), SPAN("never"),
		SPAN("rebootrequired"), SPAN("restartrequired"),
		SPAN("neustarterforderlich"),
	};

	for (size_t i = 0; i < sizeof no / sizeof *no; i++)
		if (span_eq(word, no[i]))
			return true;
	return word.n < 4;
}

/* A column is called like what it says yes or no to: "Rolled back". */
static enum state_column
column_of_word(struct span word)
{
	if (names_no_state(word))
		return STATE_COLUMN_COUNT;
	switch (look_up(words, sizeof words / sizeof *words, word)) {
	case STATE_INSTALLED:
		return STATE_COLUMN_FOUND;
	case STATE_MISSING:
		return STATE_COLUMN_MISSING;
	case STATE_UNINSTALLED:
		return STATE_COLUMN_REMOVED;
	case STATE_PENDING:
		return STATE_COLUMN_PENDING;
	default:
		return STATE_COLUMN_COUNT;
	}
}

/* Without one of these ends, if it has one and something before it. */
static struct span
before_end(struct span s, const struct span *ends, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s.n > ends[i].n && span_ends(s, ends[i]))
			return span_upto(s, s.n - ends[i].n);
	return s;
}

static const struct span group_ends[] = {
	SPAN("updates"), SPAN("hotfixes"), SPAN("patches"), SPAN("kbs"),
	SPAN("kb"),
};

/* "Failed KBs", "MissingCount", "Missing Systems". */
static enum state_column
column_of_group(struct span name, struct span plain)
{
	static const struct span systems[] = {
		SPAN("count"), SPAN("counts"), SPAN("systems"),
		SPAN("computers"), SPAN("machines"), SPAN("devices"),
		SPAN("hosts"), SPAN("nodes"), SPAN("servers"), SPAN("clients"),
	};
	struct span rest = before_end(plain, systems, sizeof systems /
	    sizeof *systems);
	enum state state;
	int means;

	if (rest.n != plain.n) {
		means = look_up(words, sizeof words / sizeof *words, rest);
		return means == STATE_MISSING || means == STATE_PENDING ||
		    means == STATE_UNINSTALLED ? STATE_COLUMN_SYSTEMS :
		    STATE_COLUMN_COUNT;
	}
	rest = before_end(plain, group_ends, sizeof group_ends /
	    sizeof *group_ends);
	return rest.n != plain.n && state_words_group(name, &state) &&
	    (state == STATE_MISSING || state == STATE_PENDING ||
	    state == STATE_UNINSTALLED || state == STATE_STAGED) ?
	    STATE_COLUMN_IDS : STATE_COLUMN_COUNT;
}

enum state_column
state_words_column(struct span name)
{
	struct plain w = plain_of(before_remark(name));
	enum state_column column;

	if (w.n != 0 && w.p[w.n - 1] == '0')
		w.n--;
	for (size_t i = 0; i < sizeof whole_names / sizeof *whole_names; i++)
		if (span_eq(text_of(&w), whole_names[i].word))
			return whole_names[i].column;
	for (size_t i = 0; i < sizeof name_ends / sizeof *name_ends; i++)
		if (span_ends(text_of(&w), name_ends[i].word))
			return name_ends[i].column == STATE_COLUMN_STATUS &&
			    w.n != name_ends[i].word.n ?
			    STATE_COLUMN_STATUS_OF : name_ends[i].column;
	column = column_of_word(text_of(&w));
	return column == STATE_COLUMN_COUNT ? column_of_group(name,
	    text_of(&w)) : column;
}

bool
state_words_may_name(enum state_column column)
{
	return (column >= STATE_COLUMN_IDS &&
	    column <= STATE_COLUMN_IDS_LAST) ||
	    column == STATE_COLUMN_MISSING || column == STATE_COLUMN_FAILED ||
	    column == STATE_COLUMN_REMOVED || column == STATE_COLUMN_PENDING;
}

/* What a column of errors says: of none nothing, and of any other that it
 * failed or that nobody knows.  A restart is outstanding (3010, 1641); what is
 * there already (0x240006) is there. */
static const struct says errors[] = {
	{ SPAN(""), SAYS_NOTHING }, { SPAN("sok"), SAYS_NOTHING },
	{ SPAN("none"), SAYS_NOTHING }, { SPAN("null"), SAYS_NOTHING },
	{ SPAN("no"), SAYS_NOTHING }, { SPAN("false"), SAYS_NOTHING },
	{ SPAN("success"), SAYS_NOTHING }, { SPAN("succeeded"), SAYS_NOTHING },
	{ SPAN("noerror"), SAYS_NOTHING }, { SPAN("na"), SAYS_NOTHING },
	{ SPAN("ok"), SAYS_NOTHING }, { SPAN("keine"), SAYS_NOTHING },
	{ SPAN("keiner"), SAYS_NOTHING }, { SPAN("aucune"), SAYS_NOTHING },
	{ SPAN("ninguno"), SAYS_NOTHING }, { SPAN("nessuno"), SAYS_NOTHING },
	{ SPAN("3010"), STATE_PENDING }, { SPAN("0xbc2"), STATE_PENDING },
	{ SPAN("0x00000bc2"), STATE_PENDING }, { SPAN("1641"), STATE_PENDING },
	{ SPAN("2359302"), SAYS_NOTHING }, { SPAN("0x240006"), SAYS_NOTHING },
	{ SPAN("0x00240006"), SAYS_NOTHING },
	{ SPAN("failed"), STATE_MISSING }, { SPAN("failure"), STATE_MISSING },
};

static int
read_error(struct span word)
{
	size_t n = span_starts(word, SPAN("0x")) ? 2 : 0;

	while (n < word.n && word.p[n] == '0')
		n++;
	if (n == word.n)
		return SAYS_NOTHING;
	n = sizeof errors / sizeof *errors;
	return look_up(errors, n, word) == STATE_UNKNOWN && look_up(words,
	    sizeof words / sizeof *words, word) == SAYS_FAILED ? SAYS_FAILED :
	    look_up(errors, n, word);
}

/* Of a column that says so by yes and no what they mean. */
static int
by_column(enum state_column column, struct span word, int means)
{
	if (column == STATE_COLUMN_PENDING)
		return means == STATE_INSTALLED ? STATE_PENDING :
		    means == STATE_MISSING ? SAYS_NOTHING : means;
	if ((column == STATE_COLUMN_MISSING || column == STATE_COLUMN_FAILED ||
	    column == STATE_COLUMN_REMOVED) &&
	    !span_eq(word, SPAN("missing")))
		return means == STATE_INSTALLED ? STATE_MISSING :
		    means == STATE_MISSING ? STATE_INSTALLED : means;
	return means;
}

static int
meaning_of(enum state_column column, struct span word)
{
	if (column == STATE_COLUMN_CODE)
		return look_up(codes, sizeof codes / sizeof *codes, word);
	if (state_words_is_error(column))
		return read_error(word);
	return by_column(column, word, look_up(words, sizeof words /
	    sizeof *words, word));
}

/* A day on which something was done to the update. */
static enum state
state_on_day(enum state_column column)
{
	switch (column) {
	case STATE_COLUMN_REMOVED:
		return STATE_UNINSTALLED;
	case STATE_COLUMN_MISSING:
	case STATE_COLUMN_FAILED:
		return STATE_MISSING;
	case STATE_COLUMN_PENDING:
		return STATE_PENDING;
	default:
		return STATE_INSTALLED;
	}
}

/* "uninstalled by Bob", "rolled back 12.10.", "not installed yet": how an
 * update stands, but nobody knows what the rest makes of it. */
static bool
begins_against(struct span text)
{
	static const struct span of[] = {
		SPAN("install"), SPAN("roll"), SPAN("fail"), SPAN("remov"),
	};
	enum state state;
	size_t end = 0;

	for (int n = 0; n < 2 && end < text.n; n++) {
		end += (end != 0) + span_find(span_from(text, end + (end !=
		    0)), ' ');
		if (end >= text.n || state_words_read(STATE_COLUMN_STATUS,
		    span_upto(text, end), &state) != STATE_SAID_IT ||
		    (state != STATE_MISSING && state != STATE_UNINSTALLED))
			continue;
		for (size_t i = 0; i < sizeof of / sizeof *of; i++)
			if (span_holdsi(span_upto(text, end), of[i]))
				return true;
	}
	return false;
}

/* Where a piece of a note ends: "n/a - pending", but "rolled-back". */
static size_t
piece_end(struct span s)
{
	for (size_t n = 0; n < s.n; n++)
		if (memchr("(),;:", s.p[n], 5) != NULL || (s.p[n] == '-' &&
		    n != 0 && ascii_blank(s.p[n - 1]) && n + 1 < s.n &&
		    ascii_blank(s.p[n + 1])))
			return n;
	return s.n;
}

/* Whether a text that may say anything says that the update is not, or not
 * quite, there: "not installed", "n/a (failed)". */
static bool
is_against(struct span text, enum state *state)
{
	struct span rest = text, piece;
	size_t n;

	do {
		n = piece_end(rest);
		piece = span_trim(span_upto(rest, n));
		rest = span_from(rest, n < rest.n ? n + 1 : n);
		if (piece.n < 5)
			continue;
		if (state_words_read(STATE_COLUMN_STATUS, piece, state) !=
		    STATE_SAID_IT) {
			if (!begins_against(piece))
				continue;
			*state = STATE_UNKNOWN;
			return true;
		}
		if (*state == STATE_MISSING || *state == STATE_PENDING ||
		    *state == STATE_STAGED || *state == STATE_UNINSTALLED)
			return true;
	} while (rest.n != 0);
	return false;
}

/* One of three letters side by side is at every third place.  Hardly any day
 * has them, and each word does. */
bool
state_words_any(struct span text)
{
	for (size_t i = 2; i < text.n; i += 3)
		if (span_letter_at(text, i) && (span_letter_at(text, i - 1) ?
		    span_letter_at(text, i - 2) || span_letter_at(text, i + 1) :
		    span_letter_at(text, i + 1) && span_letter_at(text, i + 2)))
			return true;
	return false;
}

enum state_said
state_words_note(struct span text, enum state *state)
{
	enum state said;

	text = span_trim(text);
	if (!state_words_any(text) || date_reads(text) ||
	    !is_against(text, &said))
		return STATE_SAID_NOTHING;
	*state = said;
	return STATE_SAID_IT;
}

/* What is planned may have been done. */
static enum state_said
read_plan(struct span word)
{
	int means = look_up(words, sizeof words / sizeof *words, word);

	return means == STATE_MISSING || means == STATE_INAPPLICABLE ||
	    look_up(errors, sizeof errors / sizeof *errors, word) ==
	    SAYS_NOTHING ? STATE_SAID_NOTHING : STATE_SAID_UNKNOWN;
}

/* "Memory Corruption Vulnerability": what an update is against. */
static bool
is_of_flaw(struct span text)
{
	return span_holdsi(text, SPAN("vulnerab")) || span_holdsi(text,
	    SPAN("corruption")) || span_holdsi(text, SPAN("CVE-"));
}

static bool
speaks_against(struct span text, bool strict)
{
	return (list_title_remark(text, strict) || failure_words_of_update(
	    span_upto(text, span_find_span(text, SPAN("://"))))) &&
	    (strict || !is_of_flaw(text));
}

static uint16_t
find_remark(struct span text)
{
	return speaks_against(text, true);
}

static uint16_t
find_words(struct span text)
{
	return speaks_against(text, false);
}

/* The same remarks stand beside many updates. */
bool
state_words_remark(struct span text, bool strict)
{
	static _Thread_local struct text_memo remarks, texts;

	text = span_trim(text);
	return text.n != 0 && text_memo_ask(strict ? &remarks : &texts, text,
	    strict ? find_remark : find_words) != 0;
}

bool
state_words_behind(struct span text)
{
	static const char signs[] = "#/<>-=* \t";
	enum state state;

	while (text.n != 0 && memchr(signs, text.p[0], sizeof signs - 1) !=
	    NULL)
		text = span_from(text, 1);
	text = span_trim(text);
	return text.n != 0 && !date_reads(text) && (span_eqi(text, SPAN("x")) ||
	    (state_words_read(STATE_COLUMN_STATUS, text, &state) ==
	    STATE_SAID_IT && state != STATE_INSTALLED) ||
	    state_words_remark(text, true));
}

/* "?", "was 3/4/2024"; question marks beside a day may be signs that a code
 * page has lost. */
static bool
is_doubtful_day(struct span text)
{
	static const struct span past[] = {
		SPAN("was"), SPAN("previously"), SPAN("formerly"),
		SPAN("war"), SPAN("bis"), SPAN("fr\xc3\xbcher"),
		SPAN("vorher"),
		SPAN("\xc3\xa9tait"), SPAN("era"), SPAN("fue"), SPAN("antes"),
		SPAN("prima"), SPAN("foi"),
	};
	size_t n = 0;

	while (n < text.n && memchr("?() ", text.p[n], 4) != NULL)
		n++;
	if (n == text.n && span_find(text, '?') < n)
		return true;
	n = span_find(text, ' ');
	for (size_t i = 0; i < sizeof past / sizeof *past; i++)
		if (span_eqi(span_upto(text, n), past[i]))
			return date_reads(span_trim(span_from(text, n)));
	return false;
}

/* "No", "next week", "tbd": a number may be a day that was not known. */
bool
state_words_no_day(struct span text)
{
	enum state state;

	text = span_trim(text);
	if (text.n == 0 || span_digits(text) == text.n || date_reads(text))
		return false;
	return is_doubtful_day(text) ||
	    (state_words_read(STATE_COLUMN_STATUS, text, &state) ==
	    STATE_SAID_IT && state == STATE_MISSING) ||
	    (state_words_any(text) && state_words_remark(text, false));
}

/* Somebody's note may say it in any words. */
static enum state_said
read_remark(struct span cell, enum state *state)
{
	enum state_said said = state_words_note(cell, state);

	if (said != STATE_SAID_NOTHING || !state_words_remark(cell, true))
		return said;
	*state = STATE_UNKNOWN;
	return STATE_SAID_IT;
}

/* "+" and "-", "Install" and "Uninstall": each has a sense beside the other
 * alone. */
static enum state_own
read_pair(struct span cell)
{
	static const struct says pairs[] = {
		{ SPAN("+"), STATE_OWN_DONE }, { SPAN("-"), STATE_OWN_UNDONE },
		{ SPAN("\xe2\x80\x93"), STATE_OWN_UNDONE },
		{ SPAN("\xe2\x88\x92"), STATE_OWN_UNDONE },
		{ SPAN("install"), STATE_OWN_DONE },
		{ SPAN("installation"), STATE_OWN_DONE },
		{ SPAN("add"), STATE_OWN_DONE },
		{ SPAN("added"), STATE_OWN_DONE },
		{ SPAN("uninstall"), STATE_OWN_UNDONE },
		{ SPAN("uninstallation"), STATE_OWN_UNDONE },
		{ SPAN("deinstallation"), STATE_OWN_UNDONE },
		{ SPAN("removal"), STATE_OWN_UNDONE },
		{ SPAN("remove"), STATE_OWN_UNDONE },
		{ SPAN("delete"), STATE_OWN_UNDONE },
	};

	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (span_eqi(pairs[i].word, cell))
			return (enum state_own)pairs[i].means;
	return STATE_OWN_NOTHING;
}

/* "false", "40%", "2", "Uninstall": all is well, or nobody knows. */
static enum state_said
read_sign(struct span cell, struct span word)
{
	struct span number = span_upto(word, span_find(word, '%'));
	int means = look_up(words, sizeof words / sizeof *words, word);

	if (number.n != 0 && span_digits(number) == number.n)
		return span_eq(number, SPAN("100")) || span_eq(word,
		    SPAN("1")) ? STATE_SAID_NOTHING : STATE_SAID_UNKNOWN;
	return means == STATE_MISSING || means == STATE_UNINSTALLED ||
	    read_pair(cell) == STATE_OWN_UNDONE ? STATE_SAID_UNKNOWN :
	    STATE_SAID_NOTHING;
}

/* Columns whose words have no sense of their own. */
static enum state_said
read_special(enum state_column column, struct span cell, struct span word)
{
	switch (column) {
	case STATE_COLUMN_PLAN:
		return read_plan(word);
	case STATE_COLUMN_SIGN:
		return read_sign(cell, word);
	case STATE_COLUMN_REBOOT:
		return span_eq(word, SPAN("true")) ? STATE_SAID_UNKNOWN :
		    STATE_SAID_NOTHING;
	case STATE_COLUMN_SYSTEMS:
		return span_eq(word, SPAN("1")) ? STATE_SAID_UNKNOWN :
		    STATE_SAID_NOTHING;
	case STATE_COLUMN_OWN:
		return state_words_own(SPAN_NONE, cell) == STATE_OWN_AGAINST ?
		    STATE_SAID_UNKNOWN : STATE_SAID_NOTHING;
	default:
		return STATE_SAID_NOTHING;
	}
}

enum state_said
state_words_read(enum state_column column, struct span cell,
    enum state *state)
{
	struct plain w = plain_of(cell);
	int means;

	cell = span_trim(cell);
	if (cell.n == 0 || (w.n == 0 && cell.n <= 2))
		return STATE_SAID_NOTHING;
	if (column == STATE_COLUMN_NOTE)
		return read_remark(cell, state);
	*state = STATE_UNKNOWN;
	if (column >= STATE_COLUMN_PLAN)
		return read_special(column, cell, text_of(&w));
	*state = state_on_day(column);
	if (!state_words_is_error(column) && date_reads(cell))
		return STATE_SAID_IT;
	means = meaning_of(column, text_of(&w));
	if (means == SAYS_NOTHING)
		return STATE_SAID_NOTHING;
	if (means == SAYS_FAILED)
		return STATE_SAID_HOST_FAILED;
	*state = (enum state)means;
	return means == STATE_UNKNOWN ? STATE_SAID_UNKNOWN : STATE_SAID_IT;
}

/* What may be so or not wherever an update is. */
static bool
is_of_update(struct span name)
{
	static const struct span of[] = {
		SPAN("boot"), SPAN("restart"), SPAN("neustart"),
		SPAN("demarrage"), SPAN("d\xc3\xa9marrage"), SPAN("secur"),
		SPAN("critical"), SPAN("mandatory"), SPAN("optional"),
		SPAN("supersed"), SPAN("replac"), SPAN("uninstall"),
		SPAN("remov"), SPAN("hidden"), SPAN("approv"), SPAN("beta"),
		SPAN("preview"), SPAN("eula"), SPAN("download"),
		SPAN("express"), SPAN("cumulative"), SPAN("rollup"),
		SPAN("band"), SPAN("oob"), SPAN("requir"), SPAN("need"),
		SPAN("expire"), SPAN("declin"), SPAN("available"),
		SPAN("exploit"), SPAN("known"), SPAN("urgent"), SPAN("auto"),
		SPAN("manual"), SPAN("virtual"), SPAN("cluster"),
		SPAN("prod"), SPAN("backup"), SPAN("except"), SPAN("net"),
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (span_holdsi(name, of[i]))
			return true;
	return false;
}

/* What programs write of anything. */
static bool
is_of_program(struct span word)
{
	static const struct span of[] = {
		SPAN("true"), SPAN("false"), SPAN("1"), SPAN("0"),
		SPAN("wahr"), SPAN("falsch"), SPAN("vrai"), SPAN("faux"),
		SPAN("verdadero"), SPAN("falso"),
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (span_eq(word, of[i]))
			return true;
	return false;
}

/* What an update is, in words: of these any may be bad news. */
static bool
is_of_text(struct span name)
{
	static const struct span of[] = {
		SPAN("title"), SPAN("titel"), SPAN("titre"), SPAN("titolo"),
		SPAN("t\xc3\xadtulo"), SPAN("descri"), SPAN("beschreibung"),
		SPAN("bezeichnung"), SPAN("summary"), SPAN("detail"),
		SPAN("product"), SPAN("produkt"), SPAN("produit"),
		SPAN("producto"), SPAN("categor"), SPAN("kategorie"),
		SPAN("class"), SPAN("klass"), SPAN("impact"), SPAN("link"),
		SPAN("url"), SPAN("uri"), SPAN("support"), SPAN("caption"),
		SPAN("path"), SPAN("file"), SPAN("licen"), SPAN("behavior"),
		SPAN("behaviour"), SPAN("release"), SPAN("vendor"),
		SPAN("publisher"), SPAN("guid"), SPAN("bulletin"),
		SPAN("advisory"), SPAN("cve"), SPAN("issue"),
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (span_holdsi(name, of[i]))
			return true;
	return false;
}

/* Longer texts of a column that nobody knows are none of the update's state. */
#define SAID_MAX	120

/* What columns are about, by their names. */
enum about { ABOUT_ANY, ABOUT_REMARKS, ABOUT_TEXT, ABOUT_UPDATE, ABOUT_COUNT };

static uint16_t
find_about(struct span name)
{
	return is_of_update(name) ? ABOUT_UPDATE : is_of_text(name) ?
	    ABOUT_TEXT : ABOUT_ANY;
}

static enum about
about_of(struct span name)
{
	static _Thread_local struct text_memo memo;

	return name.n == 0 ? ABOUT_REMARKS : (enum about)text_memo_ask(&memo,
	    name, find_about);
}

/* Whether a cell says so in words of its own. */
static bool
says_against(enum about about, struct span cell)
{
	if (about == ABOUT_REMARKS)
		return state_words_remark(cell, true);
	return cell.n <= SAID_MAX && about == ABOUT_ANY &&
	    state_words_remark(cell, false);
}

/* "Yes", "no", and "OK", which says it of the update where others have no. */
static enum state_own
read_yes_no(struct span word)
{
	int means = look_up(words, sizeof words / sizeof *words, word);

	return means == STATE_INSTALLED || span_eq(word, SPAN("ok")) ||
	    span_eq(word, SPAN("done")) ? STATE_OWN_YES :
	    means == STATE_MISSING ? STATE_OWN_NO : STATE_OWN_NOTHING;
}

static enum state_own
find_own(enum about about, struct span cell)
{
	struct plain w = plain_of(cell);
	enum state_own own = STATE_OWN_NOTHING;
	enum state state;

	if (w.n != 0 && about != ABOUT_REMARKS && is_of_program(text_of(&w)))
		return STATE_OWN_NOTHING;
	if (cell.n < 16 && about != ABOUT_UPDATE)
		own = read_pair(cell);
	if (own != STATE_OWN_NOTHING)
		return own;
	if (state_words_note(cell, &state) == STATE_SAID_IT)
		return (w.n != 0 && names_no_state(text_of(&w))) ||
		    (state == STATE_PENDING && about == ABOUT_UPDATE) ?
		    STATE_OWN_NOTHING : STATE_OWN_AGAINST;
	if (w.n != 0 && w.n <= 9 && about != ABOUT_UPDATE)
		own = read_yes_no(text_of(&w));
	return own == STATE_OWN_NOTHING && says_against(about, cell) ?
	    STATE_OWN_AGAINST : own;
}

static uint16_t
find_any(struct span cell)
{
	return find_own(ABOUT_ANY, cell);
}

static uint16_t
find_in_remarks(struct span cell)
{
	return find_own(ABOUT_REMARKS, cell);
}

static uint16_t
find_in_text(struct span cell)
{
	return find_own(ABOUT_TEXT, cell);
}

static uint16_t
find_of_update(struct span cell)
{
	return find_own(ABOUT_UPDATE, cell);
}

enum state_own
state_words_own(struct span name, struct span cell)
{
	static _Thread_local struct text_memo memos[ABOUT_COUNT];
	static uint16_t (*const find[ABOUT_COUNT])(struct span) = {
		find_any, find_in_remarks, find_in_text, find_of_update,
	};
	enum about about;

	cell = span_trim(cell);
	if (cell.n == 0)
		return STATE_OWN_NOTHING;
	about = about_of(name);
	return (enum state_own)text_memo_ask(&memos[about], cell,
	    find[about]);
}

void
state_words_keep_own(struct span *kept, struct span name, struct span cell)
{
	enum state_own says = state_words_own(name, cell);

	if (says != STATE_OWN_NOTHING && (kept->n == 0 ||
	    says > state_words_own(SPAN_NONE, *kept)))
		*kept = cell;
}

static uint16_t
find_title_column(struct span name)
{
	static const struct span names[] = {
		SPAN("Title"), SPAN("UpdateTitle"), SPAN("Update Title"),
		SPAN("KBTitle"), SPAN("KB Title"), SPAN("HotFixTitle"),
		SPAN("HotFix Title"), SPAN("PatchTitle"), SPAN("Patch Title"),
		SPAN("UpdateName"), SPAN("Update Name"), SPAN("HotFixName"),
		SPAN("HotFix Name"), SPAN("PatchName"), SPAN("Patch Name"),
		SPAN("Titel"), SPAN("Titre"), SPAN("Titolo"),
		SPAN("T\xc3\xadtulo"),
	};

	name = span_trim(name);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (span_eqi(name, names[i]))
			return 1;
	return 0;
}

void
state_words_keep_title(struct span *kept, struct span name, struct span cell)
{
	static _Thread_local struct text_memo memo;

	if (kept->n == 0 && cell.n != 0 && text_memo_ask(&memo, name,
	    find_title_column) != 0)
		*kept = cell;
}

/* "toInstall", "not_installed", "expected": a title that says how the updates
 * below it stand, or leaves it open. */
static bool
is_title_of_state(struct span name, int *state)
{
	char text[2 * WORD_MAX];
	size_t n = 0;

	for (size_t i = 0; i < name.n && n + 2 < sizeof text; i++) {
		if (i != 0 && name.p[i] >= 'A' && name.p[i] <= 'Z' &&
		    !(name.p[i - 1] >= 'A' && name.p[i - 1] <= 'Z'))
			text[n++] = ' ';
		text[n++] = name.p[i];
	}
	switch (list_title_read((struct span){ text, n })) {
	case TITLE_MISSING:
	case TITLE_WANTED:
		*state = STATE_MISSING;
		return true;
	case TITLE_OPEN:
		*state = STATE_UNKNOWN;
		return true;
	default:
		return false;
	}
}

/* "failed", "missing_updates", "PendingKBs": a name of what holds updates. */
bool
state_words_group(struct span name, enum state *state)
{
	struct plain w = plain_of(name);
	int means;

	w.n = before_end(text_of(&w), group_ends, sizeof group_ends /
	    sizeof *group_ends).n;
	/* "n" and "0" name anything. */
	if (w.n < 4 && name.n <= WORD_MAX)
		return false;
	means = w.n <= 4 ? STATE_UNKNOWN : look_up(words, sizeof words /
	    sizeof *words, text_of(&w));
	if ((means == STATE_UNKNOWN && !is_title_of_state(name, &means)) ||
	    means >= STATE_COUNT)
		return false;
	*state = (enum state)means;
	return true;
}

/* Where the number of an id ends that the cell begins with; 0: it begins with
 * none. */
static size_t
end_of_id(struct span cell)
{
	size_t n = 0, digits;

	while (n < cell.n && n < 4 && !ascii_digit(cell.p[n]))
		n++;
	digits = span_digits(span_from(cell, n));
	return update_id_is_number(span_upto(cell, n + digits)) ? n + digits :
	    0;
}

const struct span state_words_struck_out = SPAN("struck out");

/* Dashes that are longer than that of ASCII, and what has no width. */
static const struct span dashes[] = {
	SPAN("\xe2\x80\x93"), SPAN("\xe2\x80\x94"),
	SPAN("\xe2\x80\x8b"), SPAN("\xe2\x81\xa0"),
	SPAN("\xef\xbb\xbf"),
};

static const char marks[] = " \t-:=([{<>)]}|.,;*'\"";

/* How many bytes the mark at the front has that parts a word from an id. */
static size_t
mark_at(struct span s)
{
	for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
		if (span_starts(s, dashes[i]))
			return dashes[i].n;
	return s.n != 0 && memchr(marks, s.p[0], sizeof marks - 1) != NULL;
}

static size_t
mark_before_end(struct span s)
{
	for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
		if (span_ends(s, dashes[i]))
			return dashes[i].n;
	return s.n != 0 && memchr(marks, s.p[s.n - 1], sizeof marks - 1) !=
	    NULL;
}

/* What is said of an update, without what parts it from the id. */
static struct span
without_marks(struct span s)
{
	/* A box that is ticked, or is not. */
	if (span_find(s, '[') < s.n && (span_eq(span_trim(s), SPAN("[ ]")) ||
	    span_eqi(span_trim(s), SPAN("[x]"))))
		return span_trim(s);
	while (mark_at(s) != 0)
		s = span_from(s, mark_at(s));
	while (mark_before_end(s) != 0)
		s.n -= mark_before_end(s);
	return s;
}

/* "(x64)", "(1.0)", "(en-us)", "(Security Update)": says what it is, and not
 * how it stands. */
static bool
is_label(struct span s)
{
	static const struct span labels[] = {
		SPAN("itanium"), SPAN("update"), SPAN("hotfix"), SPAN("sp"),
		SPAN("security"), SPAN("critical"), SPAN("important"),
		SPAN("moderate"), SPAN("low"), SPAN("optional"),
		SPAN("recommended"), SPAN("cumulative"), SPAN("rollup"),
		SPAN("preview"), SPAN("lcu"), SPAN("ssu"), SPAN("qfe"),
		SPAN("oob"), SPAN("net"), SPAN("ldr"), SPAN("gdr"),
	};

	for (size_t i = 0; i < s.n; i++)
		if (ascii_digit(s.p[i]))
			return true;
	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
		if (span_holdsi(s, labels[i]))
			return true;
	return s.n == 5 && s.p[2] == '-';
}

/* "Failed 0x800f0922": the first word, unless it says that all is well. */
static enum state_said
read_beside(struct span text, enum state *state)
{
	enum state_said said = state_words_read(STATE_COLUMN_STATUS, text,
	    state);
	struct span first = span_upto(text, span_find(text, ' '));

	if (said == STATE_SAID_UNKNOWN && first.n < text.n) {
		said = state_words_read(STATE_COLUMN_STATUS,
		    without_marks(first), state);
		if (said != STATE_SAID_IT || *state == STATE_INSTALLED)
			said = STATE_SAID_UNKNOWN;
	}
	return said == STATE_SAID_HOST_FAILED ? STATE_SAID_UNKNOWN : said;
}

/* What stands right behind a number: "-v2", "_WM9", "v2"; but "-failed". */
static size_t
variant_of(struct span behind)
{
	enum state state;
	size_t n = 0;

	if (behind.n == 0 || memchr("-_vV", behind.p[0], 4) == NULL)
		return 0;
	while (n < behind.n && memchr(" \t:=(,;", behind.p[n], 7) == NULL)
		n++;
	return n > 3 && state_words_read(STATE_COLUMN_STATUS,
	    span_from(span_upto(behind, n), 1), &state) == STATE_SAID_IT ?
	    0 : n;
}

bool
state_words_struck(struct span cell, size_t at)
{
	bool struck = false;

	for (size_t i = 0; i + 1 < cell.n && i < at; i++)
		if (cell.p[i] == '~' && cell.p[i + 1] == '~') {
			struck = !struck;
			i++;
		}
	return struck;
}

/* "~~KB4000001~~": only the id, and nothing says why. */
static bool
is_struck(struct span cell, struct span *id)
{
	if (cell.n < 5 || !span_starts(cell, SPAN("~~")))
		return false;
	cell = span_from(cell, 2);
	if (span_ends(cell, SPAN("~~")))
		cell.n -= 2;
	*id = span_trim(cell);
	return update_id_is_number(*id) || update_id_is_package_of_kb(*id);
}

/* "KB4000001*": somewhere else stands what it means. */
static bool
is_footnote(struct span behind)
{
	static const struct span signs[] = {
		SPAN("*"), SPAN("**"), SPAN("\xe2\x80\xa0"),
		SPAN("\xe2\x80\xa1"), SPAN(" *"), SPAN(" \xe2\x80\xa0"),
	};

	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		if (span_eq(behind, signs[i]))
			return true;
	return false;
}

enum state_said
state_words_beside(struct span cell, struct span *id, struct span *said,
    enum state *state)
{
	static const char closers[] = ")]}>*'\"`";
	static const char between[] = " \t:=([{-,;<>|\xe2\xf0";
	enum state_said means;
	struct span behind;
	size_t n;

	*id = cell = span_trim(cell);
	if (is_struck(cell, id)) {
		*said = state_words_struck_out;
		return STATE_SAID_UNKNOWN;
	}
	*id = cell;
	n = end_of_id(cell);
	if (n == 0 || n == cell.n)
		return STATE_SAID_NOTHING;
	if (cell.p[0] != '*' && is_footnote(span_from(cell, n))) {
		*id = span_upto(cell, n);
		*said = span_from(cell, n);
		return STATE_SAID_UNKNOWN;
	}
	n += variant_of(span_from(cell, n));
	for (behind = span_from(cell, n); behind.n != 0 && memchr(closers,
	    behind.p[0], sizeof closers - 1) != NULL; )
		behind = span_from(behind, 1);
	*said = without_marks(behind);
	if (said->n == 0 || memchr(between, behind.p[0], sizeof between - 1) ==
	    NULL)
		return STATE_SAID_NOTHING;
	means = read_beside(*said, state);
	/* What is not known makes no id of what is none. */
	if (means == STATE_SAID_UNKNOWN && (!update_id_is_number(cell) ||
	    (is_label(*said) && !list_title_against(*said, false))))
		return STATE_SAID_NOTHING;
	*id = span_upto(cell, n);
	return means;
}

enum state_said
state_words_before(struct span text, enum state *state)
{
	text = without_marks(text);
	/* A number counts rows, and a day says when. */
	return text.n == 0 || ascii_digit(text.p[0]) ? STATE_SAID_NOTHING :
	    state_words_read(STATE_COLUMN_STATUS, text, state);
}

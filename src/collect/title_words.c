#include "kbdiff/base/bitset.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/base/word_buckets.h"
#include "title_words.h"

/* Longer words are spelled as they are. */
#define SPELLED_MAX	32

/* Words are in small letters; one that ends in * goes on with any letters.
 *
 * What says nothing of the updates of a list: */
static const struct span apart[] = {
	SPAN("rollback not"), SPAN("rollback tested"), SPAN("rollback plan"),
	SPAN("rollback possible"), SPAN("backout plan"),
	SPAN("as planned"), SPAN("than planned"), SPAN("as scheduled"),
	SPAN("than scheduled"), SPAN("wie geplant"), SPAN("als geplant"),
	SPAN("comme pr\xc3\xa9vu"), SPAN("que pr\xc3\xa9vu"),
	SPAN("como estaba previsto"), SPAN("come previsto"),
	SPAN("zoals gepland"), SPAN("dan gepland"),
	SPAN("snapshot removed"), SPAN("snapshots removed"),
	SPAN("snapshot deleted"), SPAN("snapshots deleted"),
	SPAN("required a reboot"), SPAN("requires a reboot"),
	SPAN("needed a reboot"), SPAN("needed a restart"),
	SPAN("reboot was needed"), SPAN("restart was needed"),
	SPAN("neustart war n\xc3\xb6tig"),
	SPAN("neustart war erforderlich"),
	SPAN("red\xc3\xa9marrage \xc3\xa9tait n\xc3\xa9""cessaire"),
	SPAN("required a restart"), SPAN("reboot was required"),
	SPAN("restart was required"), SPAN("not listed here"), SPAN("legend"),
	SPAN("legende"), SPAN("scheduled run"), SPAN("next scheduled run"),
	SPAN("planned maintenance"), SPAN("scheduled maintenance"),
	SPAN("geplante wartung"),
	SPAN("planned downtime"), SPAN("scheduled downtime"),
	SPAN("expected downtime"), SPAN("expected outage"),
	SPAN("expected duration"), SPAN("expected impact"),
	SPAN("planned outage"), SPAN("scheduled outage"),
	SPAN("failed over"), SPAN("failover"),
	SPAN("attachment removed"), SPAN("attachments removed"),
	SPAN("attachment deleted"), SPAN("image removed"),
	SPAN("images removed"), SPAN("anhang entfernt"), SPAN("bild entfernt"),
	SPAN("broken server"), SPAN("broken host"), SPAN("broken node"),
	SPAN("pas de red\xc3\xa9marrage"), SPAN("pas de reboot"),
	SPAN("pas de probl\xc3\xa8me"), SPAN("pas de souci"),
	SPAN("pas d erreur"), SPAN("pas d impact"),
	SPAN("brak b\xc5\x82\xc4\x99""d\xc3\xb3w"),
	SPAN("todo correcto"), SPAN("todo bien"), SPAN("todo ok"),
	SPAN("todo en orden"), SPAN("todo instalado"),
};

/* What may fail beside updates. */
static const struct span services[] = {
	SPAN("login"), SPAN("logins"), SPAN("logon"), SPAN("logons"),
	SPAN("backup"), SPAN("backups"), SPAN("replication"),
	SPAN("certificate"), SPAN("certificates"), SPAN("zertifikat*"),
	SPAN("certificat"), SPAN("certificats"), SPAN("certificado*"),
	SPAN("certificato"), SPAN("certificati"),
	SPAN("anmeldung"), SPAN("anmeldungen"), SPAN("datensicherung*"),
	SPAN("sicherung"), SPAN("sicherungen"), SPAN("sauvegarde*"),
	SPAN("disk"), SPAN("disks"), SPAN("festplatte*"), SPAN("raid"),
	SPAN("documentation"), SPAN("dokumentation"),
};

/* By another one: the update may well be there. */
static const struct span replaced[] = {
	SPAN("superseded by"), SPAN("replaced by"), SPAN("ersetzt durch"),
	SPAN("remplac\xc3\xa9 par"), SPAN("sustituido por"),
};

/* What is not installed: */
static const struct span missing[] = {
	SPAN("missing"), SPAN("lacking"), SPAN("absent"), SPAN("uninstalled"),
	SPAN("removed"), SPAN("failed"), SPAN("notinstalled"),
	SPAN("fehlend*"), SPAN("fehlt"),
	SPAN("fehlen"), SPAN("deinstalliert*"), SPAN("fehlgeschlagen*"),
	SPAN("manquant*"), SPAN("absente*"), SPAN("faltan*"),
	SPAN("ausente*"), SPAN("mancant*"), SPAN("ontbreken*"),
	SPAN("saknas"), SPAN("saknade"), SPAN("mangler"), SPAN("manglende"),
	SPAN("puuttuv*"), SPAN("puuttuu"), SPAN("brakuj\xc4\x85*"),
	SPAN("chyb\xc4\x9bj*"),
	SPAN("hi\xc3\xa1nyz\xc3\xb3*"), SPAN("eksik*"), SPAN("em falta"),
	SPAN("\xd0\xbe\xd1\x82\xd1\x81\xd1\x83\xd1\x82\xd1\x81\xd1\x82\xd0\xb2"
	    "*"),
	SPAN("\xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd1\x8e"
	    "\xd1\x89*"),
	SPAN("\xe7\xbc\xba\xe5\xb0\x91*"), SPAN("\xe7\xbc\xba\xe5\xa4\xb1*"),
	SPAN("\xe4\xb8\x8d\xe8\xb6\xb3*"),
	SPAN("\xe6\x9c\xaa\xe5\xae\x89\xe8\xa3\x85*"),
	SPAN("\xe6\x9c\xaa\xe5\xae\x89\xe8\xa3\x9d*"),
	SPAN("non compliant"), SPAN("noncompliant"), SPAN("gap"), SPAN("gaps"),
	SPAN("deficit*"),
	/* or is not any more */
	SPAN("deinstalled"), SPAN("de installed"), SPAN("deshech*"),
	SPAN("desfeit*"), SPAN("ongedaan"),
	SPAN("lack"), SPAN("lacks"), SPAN("uninstall"), SPAN("uninstalling"),
	SPAN("fail"), SPAN("fails"), SPAN("failure*"), SPAN("failing"),
	SPAN("rolled back"), SPAN("roll back"), SPAN("rollback*"),
	SPAN("reverted"), SPAN("backed out"), SPAN("undone"), SPAN("blocked"),
	SPAN("undoing"), SPAN("took off"), SPAN("taken off"),
	SPAN("had to pull"), SPAN("impossible d installer"),
	SPAN("no se pudo instalar"), SPAN("no se ha podido instalar"),
	SPAN("non \xc3\xa8 stato possibile installare"),
	SPAN("n\xc3\xa3o foi poss\xc3\xadvel instalar"),
	SPAN("took it off"),
	SPAN("ghost"),
	SPAN("aborted"), SPAN("cancelled"), SPAN("canceled"), SPAN("skipped"),
	SPAN("deleted"), SPAN("entfernt*"), SPAN("deinstallation"),
	SPAN("zur\xc3\xbc""ckgesetzt*"), SPAN("zur\xc3\xbc""ckgerollt*"),
	SPAN("zur\xc3\xbc""ckgenommen*"), SPAN("zur\xc3\xbc""ckgezogen*"),
	SPAN("r\xc3\xbc""ckg\xc3\xa4ngig"),
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
	SPAN("geannuleerd*"), SPAN("afgebroken"),
	SPAN("misslyck*"), SPAN("avinstaller*"), SPAN("mislyk*"),
	SPAN("afinstaller*"), SPAN("usuni\xc4\x99t*"), SPAN("odinstalow*"),
	SPAN("niepowodzeni*"), SPAN("odinstalov*"), SPAN("odebr\xc3\xa1n*"),
	SPAN("selhal*"), SPAN("chyb\xc3\xad"), SPAN("elt\xc3\xa1vol\xc3\xadt*"),
	SPAN("sikertelen*"), SPAN("hi\xc3\xa1nyzik"), SPAN("poistett*"),
	SPAN("ep\xc3\xa4onnist*"), SPAN("kald\xc4\xb1r\xc4\xb1l*"),
	SPAN("ba\xc5\x9f""ar\xc4\xb1s\xc4\xb1z*"), SPAN("eksik"),
	SPAN("\xd1\x83\xd0\xb4\xd0\xb0\xd0\xbb*"),
	SPAN("\xd0\xbe\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba*"),
	SPAN("\xd1\x81\xd0\xb1\xd0\xbe\xd0\xb9"),
	SPAN("\xd0\xbe\xd1\x82\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xb5\xd0\xbd*"),
	SPAN("\xd0\xbe\xd1\x82\xd1\x81\xd1\x83"
	    "\xd1\x82\xd1\x81\xd1\x82\xd0\xb2*"),
	SPAN("y\xc3\xbcklenemedi"), SPAN("kurulamad\xc4\xb1"),
};

static const struct span wanted[] = {
	SPAN("needed"), SPAN("required"), SPAN("wanted"), SPAN("available"),
	SPAN("offered"),
	SPAN("pending"), SPAN("rebootrequired"), SPAN("rebootpending"),
	SPAN("pendingreboot"), SPAN("restartrequired"),
	SPAN("restartpending"),
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
	SPAN("rollout plan"), SPAN("sollliste"), SPAN("wunschliste"),
	SPAN("te installeren"), SPAN("planned state"),
	SPAN("do zainstalowania"), SPAN("k instalaci"),
	SPAN("\xd1\x82\xd1\x80\xd0\xb5\xd0\xb1\xd1\x83\xd0\xb5\xd0\xbc*"),
	SPAN("\xd0\xbd\xd0\xb5\xd0\xbe\xd0\xb1\xd1\x85\xd0\xbe\xd0\xb4\xd0\xb8"
	    "\xd0\xbc*"),
	SPAN("\xd0\xbd\xd0\xb5\xd1\x83\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd\xd0\xbe"
	    "\xd0\xb2\xd0\xbb\xd0\xb5\xd0\xbd*"),
	SPAN("deferred"), SPAN("postponed"), SPAN("delayed"), SPAN("declined"),
	SPAN("hidden"), SPAN("superseded"), SPAN("obsolete"), SPAN("expired"),
	SPAN("open"), SPAN("target state"), SPAN("target level"),
	SPAN("waiting"), SPAN("unapproved"), SPAN("proposed"),
	SPAN("desired state"), SPAN("queued"), SPAN("awaiting"),
	SPAN("awaits"), SPAN("on hold"), SPAN("in progress"),
	SPAN("inprogress"), SPAN("installing"), SPAN("undeployed"),
	SPAN("next maintenance window"),
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
	/* Swedish, Finnish, Czech, Hungarian, Turkish, Russian */
	SPAN("ej"), SPAN("ei"), SPAN("ei ole"), SPAN("nen\xc3\xad"),
	SPAN("nebyl*"), SPAN("nem"), SPAN("nincs"), SPAN("de\xc4\x9fil"),
	SPAN("\xd0\xbd\xd0\xb5\xd1\x82"), SPAN("can t"),
};

static const struct span without[] = {
	SPAN("without"), SPAN("except"), SPAN("excluding"), SPAN("ohne"),
	SPAN("au\xc3\x9f""er"), SPAN("sans"), SPAN("sauf"), SPAN("sin"),
	SPAN("excepto"), SPAN("salvo"), SPAN("senza"), SPAN("eccetto"),
	SPAN("tranne"), SPAN("sem"), SPAN("exceto"), SPAN("zonder"),
	SPAN("behalve"), SPAN("all but"),
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
	SPAN("error"), SPAN("errors"), SPAN("err"), SPAN("errored"),
	SPAN("fehler"),
	SPAN("erreur"), SPAN("erreurs"), SPAN("installationsfehler"),
	SPAN("errores"), SPAN("errore"),
	SPAN("errori"), SPAN("erro"), SPAN("erros"), SPAN("fout"),
	SPAN("fouten"), SPAN("broken"), SPAN("corrupt*"), SPAN("incomplete"),
	SPAN("unvollst\xc3\xa4ndig*"),
	SPAN("unsuccessful*"), SPAN("gone"), SPAN("disappeared"),
	SPAN("vanished"), SPAN("undetected"), SPAN("stuck"), SPAN("hangs"),
	SPAN("hung"), SPAN("crashed"), SPAN("interrupted"), SPAN("partial"),
	SPAN("partially"), SPAN("verschwunden"), SPAN("weg"),
	SPAN("lost"), SPAN("undo"), SPAN("skip"), SPAN("ignore"),
	SPAN("reinstall"),
	SPAN("half installed"), SPAN("fejlede"),
	SPAN("fejlet"), SPAN("brak"), SPAN("manque"), SPAN("manquent"),
};

static const struct span to[] = {
	SPAN("to"), SPAN("zu"), SPAN("\xc3\xa0"), SPAN("por"), SPAN("da"),
	SPAN("a"), SPAN("te"), SPAN("please"), SPAN("bitte"),
};

static const struct span install[] = {
	SPAN("install"), SPAN("installieren"), SPAN("installierende"),
	SPAN("nachinstallieren"),
	SPAN("installer"), SPAN("instalar"), SPAN("installare"),
	SPAN("installeren"), SPAN("deploy"),
};

static const struct span installed[] = {
	SPAN("installed"), SPAN("installiert*"), SPAN("install\xc3\xa9*"),
	SPAN("instalad*"), SPAN("installato"), SPAN("installata"),
	SPAN("installati"), SPAN("installate"),
	SPAN("ge\xc3\xafnstalleerd*"),
	SPAN("installera*"), SPAN("installere*"), SPAN("zainstalowan*"),
	SPAN("applied"), SPAN("patched"), SPAN("deployed"), SPAN("compliant"),
	SPAN("installert*"),
	SPAN("nainstalov*"), SPAN("asennet*"), SPAN("telep\xc3\xadt*"),
	SPAN("y\xc3\xbckl\xc3\xbc*"), SPAN("kurulu"),
	SPAN("\xd1\x83\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd\xd0\xbe\xd0\xb2*"),
};

/* Of a host as well: "not found". */
static const struct span found[] = { SPAN("present"), SPAN("found") };

/* What such titles are about. */
static const struct span updates[] = {
	SPAN("cu"), SPAN("lcu"), SPAN("rollup*"), SPAN("update*"),
	SPAN("patch*"), SPAN("hotfix*"), SPAN("fix"),
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

/* The host of the list itself. */
static const struct span here[] = {
	SPAN("here"), SPAN("this host"), SPAN("this server"),
	SPAN("this node"), SPAN("this machine"), SPAN("this computer"),
	SPAN("this system"), SPAN("hier"), SPAN("diesem"), SPAN("ici"),
	SPAN("cet"), SPAN("este"), SPAN("questo"), SPAN("dit"),
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
	SPAN("sont"), SPAN("n"), SPAN("t"),
	SPAN("vm"), SPAN("overview"), SPAN("summary"), SPAN("count"),
	SPAN("total"), SPAN("installation*"), SPAN("installs"),
	SPAN("deployment*"), SPAN("scan"), SPAN("result"), SPAN("results"),
	SPAN("compliance"),
	SPAN("do"), SPAN("does"),
	SPAN("did"), SPAN("had"), SPAN("has"), SPAN("was"), SPAN("were"),
	SPAN("been"), SPAN("could"), SPAN("can"), SPAN("and"), SPAN("or"),
	SPAN("und"), SPAN("oder"), SPAN("et"), SPAN("y"), SPAN("e"), SPAN("en"),
	SPAN("monday"), SPAN("tuesday"), SPAN("wednesday"), SPAN("thursday"),
	SPAN("friday"), SPAN("saturday"), SPAN("sunday"), SPAN("day"),
	SPAN("night"), SPAN("week"), SPAN("weekend"), SPAN("month"),
	SPAN("tonight"), SPAN("tomorrow"), SPAN("due"), SPAN("true"),
	SPAN("yes"), SPAN("ja"), SPAN("latest"), SPAN("during"),
	SPAN("maintenance"), SPAN("window"), SPAN("downtime"), SPAN("outage"),
	SPAN("wartung"), SPAN("newer"), SPAN("ones"),
};

static const struct span months[] = {
	SPAN("january"),
	SPAN("february"), SPAN("march"), SPAN("april"), SPAN("may"),
	SPAN("june"), SPAN("july"), SPAN("august"), SPAN("september"),
	SPAN("october"), SPAN("november"), SPAN("december"), SPAN("januar"),
	SPAN("februar"), SPAN("m\xc3\xa4rz"), SPAN("mai"), SPAN("juni"),
	SPAN("juli"), SPAN("oktober"), SPAN("dezember"), SPAN("patchday"),
};

static const struct span restarts[] = {
	SPAN("reboot"), SPAN("restart"), SPAN("neustart"),
	SPAN("red\xc3\xa9marrage"), SPAN("reinicio"), SPAN("riavvio"),
	SPAN("herstart"), SPAN("omstart"),
};

/* In a title: what may not be there yet, or be kept off. */
static const struct span plans[] = {
	SPAN("approved"), SPAN("backlog"), SPAN("queue"), SPAN("warteschlange"),
	SPAN("staged"),
	SPAN("downloaded updates"), SPAN("downloaded patches"),
	SPAN("heruntergeladene updates"), SPAN("candidates"),
	SPAN("kandidaten"), SPAN("wish list"), SPAN("wishlist"),
	SPAN("plan"), SPAN("change plan"), SPAN("patchplan"),
	SPAN("excluded"), SPAN("exclusions"), SPAN("blocklist"),
	SPAN("blacklist"), SPAN("ignored"), SPAN("paused"), SPAN("withdrawn"),
	SPAN("freigegeben*"), SPAN("genehmigt*"), SPAN("ausgeschlossen*"),
	SPAN("ignoriert*"), SPAN("approuv\xc3\xa9*"), SPAN("exclu*"),
	SPAN("aprobad*"), SPAN("excluid*"), SPAN("approvat*"),
	SPAN("esclus*"), SPAN("aprovad*"), SPAN("goedgekeurd*"),
	SPAN("uitgesloten"), SPAN("vulnerabilit*"), SPAN("finding*"),
	SPAN("schwachstelle*"), SPAN("vuln\xc3\xa9rabilit*"),
};

/* There is none. */
static const struct span nothing[] = {
	SPAN("none"), SPAN("nothing"), SPAN("keine"), SPAN("kein"),
	SPAN("nichts"), SPAN("aucun*"), SPAN("ninguna"), SPAN("ningunas"),
	SPAN("nenhum"), SPAN("nenhuma"), SPAN("nessun*"), SPAN("geen"),
	SPAN("0"),
	SPAN("null"), SPAN("false"), SPAN("falsch"), SPAN("nein"),
};

/*
 * In a remark beside an update alone.  It is required wherever it is, unless
 * nothing says for what:
 */
static const struct span needed[] = {
	SPAN("required"), SPAN("needed"), SPAN("necessary"),
	SPAN("recommended"), SPAN("erforderlich*"), SPAN("ben\xc3\xb6tigt*"),
	SPAN("n\xc3\xb6tig*"), SPAN("requis*"), SPAN("n\xc3\xa9""cessaire*"),
	SPAN("requerid*"), SPAN("necesari*"), SPAN("richiest*"),
	SPAN("necessari*"), SPAN("vereist*"), SPAN("nodig"),
};

static const struct span offered[] = {
	SPAN("available"), SPAN("applicable"), SPAN("downloaded"),
	SPAN("downloadable"), SPAN("open"), SPAN("hidden"),
	SPAN("on hold"), SPAN("pulled"),
	SPAN("verf\xc3\xbcgbar*"), SPAN("heruntergeladen"), SPAN("disponible*"),
	SPAN("dispon*"), SPAN("t\xc3\xa9l\xc3\xa9""charg\xc3\xa9*"),
	SPAN("offen*"), SPAN("descargad*"), SPAN("scaricat*"),
	SPAN("gedownload*"),
};

/* For what, or from where. */
static const struct span purpose[] = {
	SPAN("for"), SPAN("by"), SPAN("from"), SPAN("since"), SPAN("via"),
	SPAN("f\xc3\xbcr"), SPAN("von"), SPAN("vom"), SPAN("durch"),
	SPAN("seit"), SPAN("pour"), SPAN("par"), SPAN("para"), SPAN("por"),
	SPAN("per"), SPAN("da"), SPAN("dal"), SPAN("voor"), SPAN("door"),
};

/* It may well be there, "not critical", "do not remove". */
static const struct span minor[] = {
	SPAN("critical"), SPAN("urgent"), SPAN("important"), SPAN("security"),
	SPAN("relevant"), SPAN("remove"), SPAN("delete"), SPAN("touch"),
	SPAN("tested"), SPAN("documented"), SPAN("supported"), SPAN("via"),
	SPAN("through"), SPAN("superseded"), SPAN("kritisch"),
	SPAN("dringend"), SPAN("wichtig"), SPAN("relevant*"), SPAN("getestet"),
	SPAN("entfernen"), SPAN("l\xc3\xb6schen"), SPAN("deinstallieren"),
	SPAN("critique*"), SPAN("urgent*"), SPAN("supprimer"),
	SPAN("d\xc3\xa9sinstaller"), SPAN("cr\xc3\xadtico"),
	SPAN("cr\xc3\xadtica"), SPAN("urgente"), SPAN("eliminar"),
	SPAN("desinstalar"), SPAN("critico"), SPAN("critica"),
	SPAN("rimuovere"), SPAN("disinstallare"),
};

/* Another has come after it. */
static const struct span past[] = {
	SPAN("superseded"), SPAN("obsolete"), SPAN("replaced"), SPAN("expired"),
	SPAN("ersetzt*"), SPAN("abgelaufen*"), SPAN("remplac\xc3\xa9*"),
	SPAN("reemplazad*"), SPAN("sustituid*"), SPAN("sostituit*"),
	SPAN("substitu\xc3\xad""d*"), SPAN("vervangen"),
};

/* All is well, or would be. */
static const struct span good[] = {
	SPAN("on"), SPAN("detected"), SPAN("ok"), SPAN("okay"),
	SPAN("successful*"), SPAN("succeed*"),
	SPAN("success*"), SPAN("completed"), SPAN("complete"), SPAN("finished"),
	SPAN("done"), SPAN("there"), SPAN("here"), SPAN("active"),
	SPAN("visible"), SPAN("listed"), SPAN("shown"), SPAN("showing"),
	SPAN("rebooted"), SPAN("restarted"), SPAN("neugestartet"),
	SPAN("erfolgreich*"), SPAN("fertig"), SPAN("abgeschlossen"),
	SPAN("vorhanden"), SPAN("r\xc3\xa9ussi*"), SPAN("termin\xc3\xa9*"),
	SPAN("correct*"), SPAN("complet*"), SPAN("exitos*"),
	SPAN("correctament*"), SPAN("riuscit*"), SPAN("sucess*"),
	SPAN("conclu\xc3\xad""d*"), SPAN("gelukt"), SPAN("geslaagd"),
};

/* Nobody knows. */
static const struct span unclear[] = {
	SPAN("unknown"), SPAN("unclear"), SPAN("unsure"),
	SPAN("wrong host"), SPAN("wrong server"), SPAN("wrong machine"),
	SPAN("wrong node"), SPAN("wrong computer"), SPAN("other host"),
	SPAN("other server"), SPAN("falscher host"), SPAN("falscher server"),
	SPAN("falscher rechner"), SPAN("anderer server"),
	SPAN("mauvais serveur"), SPAN("servidor equivocado"),
	SPAN("maybe"), SPAN("perhaps"), SPAN("unverified"),
	SPAN("retry"), SPAN("retrying"), SPAN("install again"),
	SPAN("downloading"), SPAN("excluded"), SPAN("snapshot restored"),
	SPAN("unbekannt"), SPAN("unklar"), SPAN("unsicher"), SPAN("vielleicht"),
	SPAN("inconnu*"), SPAN("desconocid*"), SPAN("sconosciut*"),
	SPAN("desconhecid*"), SPAN("onbekend"), SPAN("onduidelijk"),
};

/* It goes on. */
static const struct span under_way[] = {
	SPAN("approved for"), SPAN("freigegeben f\xc3\xbcr"),
	SPAN("tbd"), SPAN("tba"), SPAN("staged"), SPAN("next week"),
	SPAN("next month"), SPAN("downloading"), SPAN("installing"),
	SPAN("tomorrow"), SPAN("until"), SPAN("n\xc3\xa4""chste woche"),
	SPAN("in bearbeitung"), SPAN("l\xc3\xa4uft"), SPAN("en cours"),
	SPAN("en curso"), SPAN("in corso"), SPAN("em andamento"),
	SPAN("waits"), SPAN("wartet"),
	SPAN("steht noch aus"), SPAN("steht aus"), SPAN("muss noch"),
};

/* A host. */
static const struct span asked[] = {
	SPAN("queried"), SPAN("reached"), SPAN("contacted"), SPAN("scanned"),
	SPAN("answer"), SPAN("answered"), SPAN("respond"), SPAN("reply"),
	SPAN("abgefragt"), SPAN("erreicht"), SPAN("geantwortet"),
	SPAN("interrog\xc3\xa9*"), SPAN("joint*"), SPAN("consultad*"),
	SPAN("interrogat*"), SPAN("bereikt"),
};

/* It is to come, unless it has come. */
static const struct span soon[] = {
	SPAN("tonight"), SPAN("later"), SPAN("heute abend"),
	SPAN("heute nacht"),
	SPAN("sp\xc3\xa4ter"), SPAN("ce soir"), SPAN("plus tard"),
	SPAN("esta noche"), SPAN("stasera"), SPAN("vanavond"),
};

static const struct span only[] = {
	/* "copied from EX01", "belongs to EX01" */
	SPAN("copied from"), SPAN("belongs to"), SPAN("kopiert von"),
	SPAN("geh\xc3\xb6rt zu"), SPAN("copi\xc3\xa9 de"),
	SPAN("copiado de"), SPAN("copiato da"),
	SPAN("only"), SPAN("just"), SPAN("nur"), SPAN("lediglich"),
	SPAN("seulement"), SPAN("uniquement"), SPAN("solo"), SPAN("solamente"),
	SPAN("s\xc3\xb3lo"), SPAN("soltanto"), SPAN("somente"), SPAN("apenas"),
	SPAN("alleen"), SPAN("endast"), SPAN("kun"), SPAN("tylko"),
	SPAN("pouze"), SPAN("csak"),
	SPAN("\xd1\x82\xd0\xbe\xd0\xbb\xd1\x8c\xd0\xba\xd0\xbe"),
};

static _Thread_local struct word_buckets lists[TITLE_WORD_ALL] = {
	[TITLE_WORD_MISSING] = WORD_BUCKETS(missing),
	[TITLE_WORD_WANTED] = WORD_BUCKETS(wanted),
	[TITLE_WORD_INSTALLED] = WORD_BUCKETS(installed),
	[TITLE_WORD_FOUND] = WORD_BUCKETS(found),
	[TITLE_WORD_FUTURE] = WORD_BUCKETS(future),
	[TITLE_WORD_UPDATES] = WORD_BUCKETS(updates),
	[TITLE_WORD_POINTS] = WORD_BUCKETS(points),
	[TITLE_WORD_HERE] = WORD_BUCKETS(here),
	[TITLE_WORD_ABOUT] = WORD_BUCKETS(about),
	[TITLE_WORD_INSTALL] = WORD_BUCKETS(install),
	[TITLE_WORD_BE] = WORD_BUCKETS(be),
	[TITLE_WORD_TO] = WORD_BUCKETS(to),
	[TITLE_WORD_DENIES] = WORD_BUCKETS(denies),
	[TITLE_WORD_NO] = WORD_BUCKETS(no),
	[TITLE_WORD_WITHOUT] = WORD_BUCKETS(without),
	[TITLE_WORD_ERROR] = WORD_BUCKETS(errors),
	[TITLE_WORD_NOTHING] = WORD_BUCKETS(nothing),
	[TITLE_WORD_PLAN] = WORD_BUCKETS(plans),
	[TITLE_WORD_RESTART] = WORD_BUCKETS(restarts),
	[TITLE_WORD_APART] = WORD_BUCKETS(apart),
	[TITLE_WORD_SERVICE] = WORD_BUCKETS(services),
	[TITLE_WORD_REPLACED] = WORD_BUCKETS(replaced),
	[TITLE_WORD_MONTH] = WORD_BUCKETS(months),
	[TITLE_WORD_NEEDED] = WORD_BUCKETS(needed),
	[TITLE_WORD_OFFERED] = WORD_BUCKETS(offered),
	[TITLE_WORD_PURPOSE] = WORD_BUCKETS(purpose),
	[TITLE_WORD_MINOR] = WORD_BUCKETS(minor),
	[TITLE_WORD_PAST] = WORD_BUCKETS(past),
	[TITLE_WORD_GOOD] = WORD_BUCKETS(good),
	[TITLE_WORD_UNCLEAR] = WORD_BUCKETS(unclear),
	[TITLE_WORD_UNDER_WAY] = WORD_BUCKETS(under_way),
	[TITLE_WORD_ASKED] = WORD_BUCKETS(asked),
	[TITLE_WORD_SOON] = WORD_BUCKETS(soon),
	[TITLE_WORD_ONLY] = WORD_BUCKETS(only),
};

/* How many bytes of the text are these words, with as many blanks between them
 * as it likes. */
static size_t
begins_with_several(struct span text, struct span words)
{
	size_t n = 0;

	for (size_t i = 0; i < words.n; i++) {
		if (n == text.n || text.p[n] != words.p[i])
			return 0;
		for (n++; words.p[i] == ' ' && n < text.n && text.p[n] == ' ';
		    n++)
			continue;
	}
	return n == text.n || text.p[n] == ' ' ? n : 0;
}

/* How many bytes of the text are this word, or these words; 0: it begins with
 * another. */
static size_t
begins_with(struct span text, size_t word, struct span w)
{
	bool goes_on = w.p[w.n - 1] == '*';

	w.n -= goes_on;
	if (!goes_on && word < w.n && w.p[word] == ' ')
		return begins_with_several(text, w);
	/* Most words are ruled out by their last byte. */
	if (w.n > text.n || text.p[w.n - 1] != w.p[w.n - 1] ||
	    !span_starts(text, w))
		return 0;
	if (goes_on)
		return w.n <= word ? word : 0;
	return w.n >= word && (w.n == text.n || text.p[w.n] == ' ') ? w.n : 0;
}

_Static_assert(TITLE_WORD_ALL <= 64, "a kind has a bit");

/* A place for the two bytes that a text begins with; others may share it. */
#define PAIRS	1024

static size_t
pair_of(struct span s)
{
	unsigned first = (unsigned char)s.p[0];
	unsigned second = s.n == 1 ? ' ' : (unsigned char)s.p[1];

	return (first * 61 + second) % PAIRS;
}

/* The kinds that have a word which begins with two bytes like these, as bits: a
 * word is tried with those alone. */
static uint64_t
kinds_with(struct span text)
{
	static _Thread_local uint64_t *kinds;

	if (kinds != NULL)
		return kinds[pair_of(text)];
	kinds = thread_memory(PAIRS * sizeof *kinds);
	for (int kind = 0; kind < TITLE_WORD_ALL; kind++)
		for (size_t i = 0; i < lists[kind].n; i++)
			kinds[pair_of(lists[kind].words[i])] |=
			    UINT64_C(1) << kind;
	return kinds[pair_of(text)];
}

/* The first kind from here to the end of which a word begins the text; the end
 * if none does. */
static int
find_kind(struct span text, size_t *n, int from, int end)
{
	size_t word = span_find(text, ' ');
	uint64_t left = kinds_with(text) >> from << from;
	unsigned number;
	int kind;

	for (; left != 0 && (kind = (int)bits_first(left)) < end;
	    left &= left - 1)
		for (number = word_buckets_first(&lists[kind], text.p[0]);
		    number != 0; ) {
			*n = begins_with(text, word, word_buckets_next(
			    &lists[kind], &number));
			if (*n != 0)
				return kind;
		}
	*n = word;
	return end;
}

/* The same of a word that may be spelled without the letters that it has. */
static int
find_spelled(struct span text, size_t *n, int from, int end)
{
	char room[SPELLED_MAX];
	int kind = find_kind(text, n, from, end);
	struct span word = kind != end || *n > sizeof room ? SPAN_NONE :
	    utf8_umlauts(room, span_upto(text, *n));

	return word.n == 0 ? kind : find_kind(word, n, from, end);
}

enum title_word
title_words_read(struct span text, size_t *n)
{
	return (enum title_word)find_spelled(text, n, 0, TITLE_WORD_COUNT);
}

enum title_word
title_words_remark(struct span text, size_t *n)
{
	int kind = find_kind(text, n, TITLE_WORD_APART, TITLE_WORD_APART + 1);

	if (kind == TITLE_WORD_APART)
		return TITLE_WORD_APART;
	kind = find_spelled(text, n, TITLE_WORD_COUNT + 1, TITLE_WORD_ALL);
	return kind == TITLE_WORD_ALL ? title_words_read(text, n) :
	    (enum title_word)kind;
}

/* Parts of words in scripts that part none: not, failed, removed, waits. */
static const struct span unparted[] = {
	SPAN("\xe6\x9c\xaa"), SPAN("\xe5\xa4\xb1\xe8\xb4\xa5"),
	SPAN("\xe5\xa4\xb1\xe6\x95\x97"), SPAN("\xe5\x8d\xb8\xe8\xbd\xbd"),
	SPAN("\xe5\x8d\xb8\xe9\x99\xa4"),
	SPAN("\xe8\xa7\xa3\xe9\x99\xa4\xe5\xae\x89\xe8\xa3\x9d"),
	SPAN("\xe5\x88\xa0\xe9\x99\xa4"), SPAN("\xe5\x88\xaa\xe9\x99\xa4"),
	SPAN("\xe5\x89\x8a\xe9\x99\xa4"), SPAN("\xe7\xa7\xbb\xe9\x99\xa4"),
	SPAN("\xe3\x82\xa2\xe3\x83\xb3\xe3\x82\xa4\xe3\x83\xb3"
	    "\xe3\x82\xb9\xe3\x83\x88\xe3\x83\xbc\xe3\x83\xab"),
	SPAN("\xe3\x81\xa6\xe3\x81\x84"
	    "\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93"),
	SPAN("\xe3\x81\xa7\xe3\x81\x8d"
	    "\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93"),
	SPAN("\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xaa"),
	SPAN("\xe4\xbf\x9d\xe7\x95\x99"), SPAN("\xe5\xbe\x85\xe6\xa9\x9f"),
	SPAN("\xe5\xbe\x85\xe3\x81\xa1"), SPAN("\xe7\xad\x89\xe5\xbe\x85"),
	SPAN("\xe6\x8c\x82\xe8\xb5\xb7"), SPAN("\xe7\xbc\xba\xe5\xb0\x91"),
	SPAN("\xe7\xbc\xba\xe5\xa4\xb1"), SPAN("\xe9\x94\x99\xe8\xaf\xaf"),
	SPAN("\xe9\x8c\xaf\xe8\xaa\xa4"),
	SPAN("\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc"),
	SPAN("\xe5\x9b\x9e\xe6\xbb\x9a"), SPAN("\xe5\x8f\x96\xe6\xb6\x88"),
	SPAN("\xe5\x8f\x96\xe3\x82\x8a\xe6\xb6\x88"),
	SPAN("\xe6\x92\xa4\xe5\x9b\x9e"), SPAN("\xe6\x92\xa4\xe9\x94\x80"),
	SPAN("\xe5\x9b\x9e\xe9\x80\x80"),
	SPAN("\xe4\xb8\xad\xe6\xad\xa2"), SPAN("\xe4\xb8\xad\xe6\x96\xad"),
	SPAN("\xe4\xb8\x8d\xe5\x8f\xaf"),
	SPAN("\xe4\xb8\x8d\xe6\x88\x90\xe5\x8a\x9f"), SPAN("\xec\x95\x8a"),
	SPAN("\xeb\xaf\xb8\xec\x84\xa4\xec\xb9\x98"),
	SPAN("\xec\x8b\xa4\xed\x8c\xa8"), SPAN("\xec\xa0\x9c\xea\xb1\xb0"),
	SPAN("\xec\x98\xa4\xeb\xa5\x98"), SPAN("\xeb\x8c\x80\xea\xb8\xb0"),
	SPAN("\xeb\x88\x84\xeb\x9d\xbd"), SPAN("\xec\xb7\xa8\xec\x86\x8c"),
};

/* Of what is to come, in a title. */
static const struct span unparted_plans[] = {
	SPAN("\xe4\xba\x88\xe5\xae\x9a"),
	SPAN("\xe5\xbe\x85\xe5\xae\x89\xe8\xa3\x85"),
	SPAN("\xe5\xbe\x85\xe5\xae\x89\xe8\xa3\x9d"),
	SPAN("\xe8\xae\xa1\xe5\x88\x92"), SPAN("\xe8\xa8\x88\xe7\x94\xbb"),
	SPAN("\xe8\xa8\x88\xe5\x8a\x83"),
	SPAN("\xe5\xbf\x85\xe8\xa6\x81\xe3\x81\xaa"),
	SPAN("\xe9\x9c\x80\xe8\xa6\x81"), SPAN("\xec\x98\x88\xec\xa0\x95"),
	SPAN("\xed\x95\x84\xec\x9a\x94"), SPAN("\xeb\x8c\x80\xea\xb8\xb0"),
};

/* What a title is of. */
static const struct span unparted_updates[] = {
	SPAN("\xe6\x9b\xb4\xe6\x96\xb0"),
	SPAN("\xe3\x83\x91\xe3\x83\x83\xe3\x83\x81"),
	SPAN("\xe4\xbf\xae\xe6\xad\xa3"), SPAN("\xe8\xa1\xa5\xe4\xb8\x81"),
	SPAN("\xe8\xa3\x9c\xe4\xb8\x81"), SPAN("\xe4\xbf\xae\xe8\xa1\xa5"),
	SPAN("\xe3\x83\x9b\xe3\x83\x83\xe3\x83\x88\xe3\x83\x95\xe3\x82\xa3\xe3"
	    "\x83\x83\xe3\x82\xaf\xe3\x82\xb9"),
	SPAN("\xe3\x82\xa4\xe3\x83\xb3\xe3\x82\xb9\xe3\x83\x88\xe3\x83\xbc\xe3"
	    "\x83\xab"),
	SPAN("\xe9\x81\xa9\xe7\x94\xa8"), SPAN("\xe5\xae\x89\xe8\xa3\x85"),
	SPAN("\xe5\xae\x89\xe8\xa3\x9d"),
	SPAN("\xec\x97\x85\xeb\x8d\xb0\xec\x9d\xb4\xed\x8a\xb8"),
	SPAN("\xed\x8c\xa8\xec\xb9\x98"),
	SPAN("\xed\x95\xab\xed\x94\xbd\xec\x8a\xa4"),
	SPAN("\xec\x84\xa4\xec\xb9\x98"), SPAN("KB"),
};

/* A restart is of updates that are there. */
static const struct span unparted_restart[] = {
	SPAN("\xe5\x86\x8d\xe8\xb5\xb7\xe5\x8b\x95"),
	SPAN("\xe9\x87\x8d\xe5\x90\xaf"), SPAN("\xe9\x87\x8d\xe5\x95\x9f"),
	SPAN("\xe9\x87\x8d\xe6\x96\xb0\xe5\x90\xaf\xe5\x8a\xa8"),
	SPAN("\xe9\x87\x8d\xe6\x96\xb0\xe5\x95\x9f\xe5\x8b\x95"),
	SPAN("\xec\x9e\xac\xeb\xb6\x80\xed\x8c\x85"),
	SPAN("\xeb\x8b\xa4\xec\x8b\x9c"),
};

/* And that there is none of it. */
static const struct span unparted_none[] = {
	SPAN("\xe3\x81\xaa\xe3\x81\x97"), SPAN("\xe7\x84\xa1\xe3\x81\x97"),
	SPAN("\xe6\x97\xa0"), SPAN("\xe7\x84\xa1"),
	SPAN("\xe6\xb2\xa1\xe6\x9c\x89"), SPAN("\xe6\xb2\x92\xe6\x9c\x89"),
	SPAN("\xec\x97\x86"),
	SPAN("\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93"),
};

static bool
holds_any(struct span s, const struct span *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (span_find_span(s, words[i]) != s.n)
			return true;
	return false;
}

bool
title_words_unparted(struct span word)
{
	bool wide = false;

	for (size_t i = 0; i < word.n && !wide; i++)
		wide = utf8_is_unparted(word.p[i]);
	return wide && holds_any(word, unparted, sizeof unparted /
	    sizeof *unparted) && !holds_any(word, unparted_none,
	    sizeof unparted_none / sizeof *unparted_none);
}

bool
title_words_unparted_title(struct span line)
{
	const size_t most = 72;
	bool wide = false;

	for (size_t i = 0; i < line.n; i++)
		wide |= utf8_is_unparted(line.p[i]);
	if (!wide || line.n > most || holds_any(line, unparted_restart,
	    sizeof unparted_restart / sizeof *unparted_restart) ||
	    !holds_any(line, unparted_updates, sizeof unparted_updates /
	    sizeof *unparted_updates) || holds_any(line, unparted_none,
	    sizeof unparted_none / sizeof *unparted_none))
		return false;
	return holds_any(line, unparted, sizeof unparted /
	    sizeof *unparted) || holds_any(line, unparted_plans,
	    sizeof unparted_plans / sizeof *unparted_plans);
}

#include "kbdiff/base/text_memo.h"
#include "name_words.h"
#include "own_column_name.h"

/* What may be so or not wherever an update is: stems, and words. */
static const struct span stems_of_update[] = {
	SPAN("boot"), SPAN("restart"), SPAN("neustart"),
	SPAN("demarrage"), SPAN("d\xc3\xa9marrage"), SPAN("secur"),
	SPAN("sicherheit"), SPAN("critical"), SPAN("kritisch"),
	SPAN("importan"), SPAN("wichtig"), SPAN("moderate"),
	SPAN("mandatory"), SPAN("optional"), SPAN("recommend"),
	SPAN("superse"), SPAN("replac"), SPAN("uninstall"),
	SPAN("remov"), SPAN("hidden"), SPAN("approv"), SPAN("beta"),
	SPAN("preview"), SPAN("eula"), SPAN("licen"),
	SPAN("download"), SPAN("express"), SPAN("cumulative"),
	SPAN("rollup"), SPAN("requir"), SPAN("expire"),
	SPAN("declin"), SPAN("available"), SPAN("exploit"),
	SPAN("urgent"), SPAN("virtual"), SPAN("cluster"),
	SPAN("backup"), SPAN("support"), SPAN("latest"),
	SPAN("internet"), SPAN("extern"), SPAN("intern"),
};
static const struct span words_of_update[] = {
	SPAN("need"), SPAN("needed"), SPAN("needs"), SPAN("auto"),
	SPAN("automatic"), SPAN("automatically"), SPAN("manual"),
	SPAN("known"), SPAN("except"), SPAN("exception"),
	SPAN("net"), SPAN("dotnet"), SPAN("band"), SPAN("oob"),
	SPAN("lcu"), SPAN("ssu"), SPAN("esu"), SPAN("msu"),
	SPAN("cve"), SPAN("kev"), SPAN("rce"), SPAN("zero"),
	SPAN("0day"), SPAN("core"), SPAN("driver"), SPAN("firmware"),
	SPAN("x64"), SPAN("x86"), SPAN("amd64"), SPAN("arm64"),
	SPAN("64bit"), SPAN("32bit"), SPAN("windows"), SPAN("win7"),
	SPAN("win8"), SPAN("win10"), SPAN("win11"), SPAN("w10"),
	SPAN("w11"), SPAN("exchange"), SPAN("sql"), SPAN("office"), SPAN("iis"),
	SPAN("edge"), SPAN("sharepoint"), SPAN("hyper"),
	SPAN("azure"), SPAN("dmz"), SPAN("domain"), SPAN("browse"),
	SPAN("user"), SPAN("bundle"), SPAN("disclosed"),
	SPAN("breaking"), SPAN("safe"), SPAN("downtime"),
	SPAN("signed"), SPAN("wsus"), SPAN("sccm"), SPAN("mecm"),
	SPAN("intune"), SPAN("new"), SPAN("duplicate"),
	SPAN("changed"), SPAN("cached"), SPAN("hotpatch"),
	SPAN("feature"), SPAN("defender"), SPAN("monthly"),
	SPAN("weekly"), SPAN("quality"), SPAN("ltsc"), SPAN("eol"),
	SPAN("legacy"), SPAN("public"), SPAN("visible"),
	SPAN("default"), SPAN("permanent"), SPAN("persistent"),
	SPAN("scripted"), SPAN("silent"), SPAN("interactive"),
	SPAN("relevant"), SPAN("patchable"), SPAN("sox"), SPAN("pci"),
};

static bool
is_of_update(struct span name)
{
	static const struct span doing[] = {
		/* "Monthly patch done" */
		SPAN("done"), SPAN("deployed"), SPAN("rolled"),
		SPAN("rollout"), SPAN("installed"), SPAN("applied"),
		SPAN("patched"), SPAN("complete"), SPAN("ok"),
		SPAN("finished"), SPAN("erledigt"),
	}, restarted[] = {
		SPAN("rebooted"), SPAN("restarted"), SPAN("neugestartet"),
		SPAN("red\xc3\xa9marr\xc3\xa9"), SPAN("riavviato"),
		SPAN("reiniciado"),
	}, servers[] = {
		/* but "March 2022" */
		SPAN("server 20"), SPAN("server20"), SPAN("win20"),
		SPAN("ws20"),
	};

	if (NAME_WORDS_ANY(name, restarted))
		return false;
	return SPAN_ANY(name, stems_of_update, span_holdsi) ||
	    ((SPAN_ANY(name, servers, span_holdsi) || NAME_WORDS_ANY(name,
	    words_of_update)) && !NAME_WORDS_ANY(name, doing));
}

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
		SPAN("url"), SPAN("uri"), SPAN("caption"),
		SPAN("path"), SPAN("file"), SPAN("behavior"),
		SPAN("behaviour"), SPAN("release"), SPAN("vendor"),
		SPAN("publisher"), SPAN("guid"), SPAN("bulletin"),
		SPAN("advisory"), SPAN("issue"),
	}, ways[] = {
		/* "offline", "manual" */
		SPAN("channel"), SPAN("kanal"), SPAN("canal"), SPAN("method"),
		SPAN("methode"), SPAN("m\xc3\xa9thode"), SPAN("metodo"),
		SPAN("m\xc3\xa9todo"), SPAN("mode"), SPAN("modus"),
		SPAN("via"), SPAN("source"), SPAN("quelle"), SPAN("origin"),
		SPAN("servicing"), SPAN("medium"), SPAN("media"),
		SPAN("installer"),
	}, not[] = {
		/* where it runs */
		SPAN("production"), SPAN("produktion"),
	};

	return (SPAN_ANY(name, of, span_holdsi) || NAME_WORDS_ANY(name,
	    ways)) && !NAME_WORDS_ANY(name, not);
}

static bool
is_of_work(struct span name)
{
	static const struct span of[] = {
		SPAN("owner"), SPAN("assignee"), SPAN("assigned"),
		SPAN("contact"), SPAN("responsible"), SPAN("verantwortlich"),
		SPAN("tested"), SPAN("getestet"), SPAN("documented"),
		SPAN("dokumentiert"), SPAN("documentation"), SPAN("doku"),
		SPAN("dokumentation"), SPAN("case"), SPAN("ticket"),
		SPAN("incident"),
		SPAN("jira"), SPAN("cab"), SPAN("reviewed"), SPAN("notified"),
		SPAN("announced"), SPAN("informed"), SPAN("review"),
		SPAN("audit"), SPAN("audited"), SPAN("emailed"),
		SPAN("mailed"), SPAN("communicated"),
	};

	return NAME_WORDS_ANY(name, of);
}

static bool
is_of_hosts(struct span name)
{
	static const struct span of[] = {
		SPAN("hosts"), SPAN("servers"), SPAN("nodes"),
		SPAN("computers"), SPAN("machines"), SPAN("systems"),
		SPAN("host count"), SPAN("hostcount"),
		SPAN("server count"), SPAN("servercount"),
		SPAN("node count"), SPAN("nodecount"), SPAN("rechner"),
		SPAN("serveurs"), SPAN("servidores"),
	};

	return SPAN_ANY(name, of, span_eqi);
}

/* Of how an update is rolled out, "2", or how far it is, "download". */
static bool
is_of_phases(struct span name)
{
	static const struct span of[] = {
		SPAN("phase"), SPAN("stage"), SPAN("step"),
	};

	return !span_has_digit(name) && NAME_WORDS_ANY(name, of);
}

/* "Ring", "Attempts", but "Ring 1"; "Unnamed: 0" is the index of a table of
 * pandas. */
static bool
is_of_numbers(struct span name)
{
	static const struct span of[] = {
		SPAN("count"), SPAN("counts"), SPAN("number"), SPAN("num"),
		SPAN("nr"), SPAN("no"), SPAN("index"), SPAN("idx"),
		SPAN("row"), SPAN("line"), SPAN("id"), SPAN("order"),
		SPAN("sequence"), SPAN("seq"), SPAN("position"),
		SPAN("priority"), SPAN("prio"), SPAN("rank"), SPAN("ring"),
		SPAN("wave"),
		SPAN("group"), SPAN("batch"), SPAN("level"), SPAN("tier"),
		SPAN("version"), SPAN("major"), SPAN("minor"),
		SPAN("revision"), SPAN("build"), SPAN("language"),
		SPAN("size"), SPAN("days"), SPAN("hours"), SPAN("minutes"),
		SPAN("age"), SPAN("attempts"), SPAN("attempt"),
		SPAN("tries"), SPAN("retries"), SPAN("score"), SPAN("cvss"),
		SPAN("severity"), SPAN("rating"), SPAN("points"),
		SPAN("total"), SPAN("sum"), SPAN("anzahl"), SPAN("nombre"),
		SPAN("cantidad"), SPAN("code"), SPAN("flags"), SPAN("type"),
		SPAN("kind"),
	};

	return span_has_digit(name) ? span_eq(name, SPAN("Unnamed: 0")) :
	    NAME_WORDS_ANY(name, of) || span_eq(name, SPAN("#"));
}

/* "IsLatestRevision", "PSShowComputerName". */
static bool
is_of_program(struct span name)
{
	static const struct span first[] = {
		SPAN("is"), SPAN("has"), SPAN("can"), SPAN("was"),
		SPAN("allow"), SPAN("allows"), SPAN("contains"),
		SPAN("includes"), SPAN("uses"), SPAN("use"), SPAN("per"),
		SPAN("show"), SPAN("ps"), SPAN("no"), SPAN("from"),
		SPAN("delta"), SPAN("system"),
	};
	struct span word, rest = name;

	return span_find(name, ' ') == name.n &&
	    name_words_next(&rest, &word) && rest.n != 0 &&
	    SPAN_ANY(word, first, span_eqi);
}

/* "Datum", "Patch date", "Installiert am": as InstalledOn is. */
static bool
is_of_day(struct span name)
{
	static const struct span days[] = {
		SPAN("date"), SPAN("datum"), SPAN("data"), SPAN("fecha"),
		SPAN("dato"), SPAN("day"), SPAN("tag"), SPAN("dag"),
		SPAN("jour"), SPAN("when"), SPAN("wann"), SPAN("quand"),
		SPAN("cuando"), SPAN("quando"), SPAN("wanneer"),
		SPAN("\xe6\x97\xa5\xe4\xbb\x98"),
		SPAN("\xe6\x97\xa5\xe6\x9c\x9f"),
	}, installs[] = {
		SPAN("instal"), SPAN("patch"), SPAN("einspiel"),
		SPAN("eingespielt"), SPAN("aplica"), SPAN("applica"),
		SPAN("appliqu"), SPAN("applied"), SPAN("deploy"),
		SPAN("rollout"), SPAN("\xe5\xae\x89\xe8\xa3\x85"),
		SPAN("\xe5\xae\x89\xe8\xa3\x9d"),
	}, times[] = {
		SPAN("date"), SPAN("datum"), SPAN("data"), SPAN("fecha"),
		SPAN("dato"), SPAN("tag"), SPAN("dag"), SPAN("day"),
		SPAN("on"), SPAN("at"), SPAN("am"), SPAN("le"), SPAN("el"),
		SPAN("il"), SPAN("em"), SPAN("op"), SPAN("time"),
		SPAN("zeit"), SPAN("zeitpunkt"), SPAN("when"),
	}, ends[] = {
		SPAN("date"), SPAN("datum"), SPAN("dato"), SPAN("tag"),
		SPAN("zeitpunkt"), SPAN("zeit"), SPAN("time"),
		SPAN("\xe6\x97\xa5"), SPAN("\xe6\x97\xa5\xe6\x9c\x9f"),
	};

	return SPAN_ANY(name, days, span_eqi) || (SPAN_ANY(name, installs,
	    span_holdsi) && (NAME_WORDS_ANY(name, times) || SPAN_ANY(name,
	    ends, span_ends)));
}

static bool
is_of_light(struct span name)
{
	static const struct span of[] = {
		SPAN("rag"), SPAN("ampel"), SPAN("traffic light"),
		SPAN("trafficlight"), SPAN("semaforo"),
		SPAN("sem\xc3\xa1""foro"),
	};

	return SPAN_ANY(name, of, span_eqi);
}

static bool
is_of_messages(struct span name)
{
	static const struct span of[] = {
		SPAN("message"), SPAN("meldung"), SPAN("mensaje"),
		SPAN("messaggio"), SPAN("mensagem"),
	};

	return SPAN_ANY(name, of, span_eqi);
}

static enum own_about
find_about(struct span name)
{
	return is_of_messages(name) ? ABOUT_REMARKS :
	    is_of_work(name) ? ABOUT_WORK :
	    is_of_hosts(name) ? ABOUT_HOSTS :
	    is_of_update(name) ? ABOUT_UPDATE :
	    is_of_text(name) ? ABOUT_TEXT :
	    is_of_day(name) ? ABOUT_DAY : is_of_light(name) ? ABOUT_LIGHT :
	    is_of_program(name) ? ABOUT_PROGRAM :
	    is_of_phases(name) ? ABOUT_PHASE :
	    is_of_numbers(name) ? ABOUT_NUMBER : ABOUT_ANY;
}

enum own_about
own_column_about(struct span name)
{
	static _Thread_local struct text_memo memo;
	uint16_t *about;

	name = span_trim(name);
	if (name.n == 0)
		return ABOUT_REMARKS;
	about = text_memo_at(&memo, name);
	if (*about == TEXT_MEMO_NEW)
		*about = (uint16_t)find_about(name);
	return (enum own_about)*about;
}

bool
own_column_about_any(enum own_about about)
{
	return about <= ABOUT_NUMBER;
}

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "kbdiff/base/utf8.h"
#include "kbdiff/base/word_buckets.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/host_in_text.h"
#include "part_words.h"

/* Longer lines are text. */
#define LINE_MAX_BYTES	160
#define WORDS_MAX	24
#define SPELLED_MAX	32

/* What a word is for. */
enum {
	IS_PAGE = 1, IS_OF, IS_TO, IS_SHOWS, IS_FIRST, IS_THING, IS_TIME,
	IS_SINCE, IS_FILTER, IS_BY, IS_NOTHING, IS_MORE, IS_AND, IS_EXCERPT,
	IS_ONLY, IS_BORDER, IS_ONE, IS_TOTAL, IS_FOUND, IS_CUT, IS_LIMIT,
	IS_WANTED, IS_ARTICLE,
	IS_ROWS,			/* a thing too: of a text */
	IS_KIND,			/* a thing of one kind */
	IS_LINES, IS_DROPPED,		/* "the rest", "deleted" */
	IS_WITHOUT, IS_EXCEPT,
	IS_WHOLE, IS_LIST, IS_MONTH,
	IS_DELTA,			/* between two lists */
	IS_COPIED,
	IS_OTHER			/* what no list loses by */
};

#define WORDS(X) \
	X("page", IS_PAGE) X("seite", IS_PAGE) X("p\xc3\xa1gina", IS_PAGE) \
	X("pagina", IS_PAGE) X("sida", IS_PAGE) X("strona", IS_PAGE) \
	X("of", IS_OF) X("von", IS_OF) X("sur", IS_OF) X("de", IS_OF) \
	X("di", IS_OF) X("van", IS_OF) X("av", IS_OF) X("out", IS_OF) \
	X("z", IS_OF) X("to", IS_TO) X("bis", IS_TO) X("\xc3\xa0", IS_TO) \
	X("through", IS_TO) X("showing", IS_SHOWS) X("shown", IS_SHOWS) \
	X("shows", IS_SHOWS) X("displaying", IS_SHOWS) \
	X("displayed", IS_SHOWS) X("listing", IS_SHOWS) X("listed", IS_SHOWS) \
	X("angezeigt", IS_SHOWS) X("affichage", IS_SHOWS) \
	X("mostrando", IS_SHOWS) X("first", IS_FIRST) X("top", IS_FIRST) \
	X("last", IS_FIRST) X("latest", IS_FIRST) X("newest", IS_FIRST) \
	X("recent", IS_FIRST) X("past", IS_FIRST) X("previous", IS_FIRST) \
	X("oldest", IS_FIRST) X("erste", IS_FIRST) X("ersten", IS_FIRST) \
	X("letzte", IS_FIRST) X("letzten", IS_FIRST) X("neueste", IS_FIRST) \
	X("neuesten", IS_FIRST) X("derniers", IS_FIRST) \
	X("derni\xc3\xa8res", IS_FIRST) X("\xc3\xbaltimos", IS_FIRST) \
	X("\xc3\xbaltimas", IS_FIRST) X("ultimi", IS_FIRST) \
	X("updates", IS_THING) X("hotfixes", IS_THING) X("patches", IS_THING) \
	X("kbs", IS_THING) X("entries", IS_ROWS) X("rows", IS_ROWS) \
	X("records", IS_ROWS) X("results", IS_THING) X("items", IS_THING) \
	X("lines", IS_ROWS) X("installed", IS_THING) \
	X("installations", IS_THING) X("eintr\xc3\xa4ge", IS_ROWS) \
	X("zeilen", IS_ROWS) X("installiert", IS_THING) \
	X("correctifs", IS_THING) X("days", IS_TIME) X("weeks", IS_TIME) \
	X("months", IS_TIME) X("years", IS_TIME) X("tage", IS_TIME) \
	X("tagen", IS_TIME) X("wochen", IS_TIME) X("monate", IS_TIME) \
	X("monaten", IS_TIME) X("jours", IS_TIME) X("mois", IS_TIME) \
	X("d\xc3\xad""as", IS_TIME) X("giorni", IS_TIME) X("dias", IS_TIME) \
	X("since", IS_SINCE) X("seit", IS_SINCE) X("depuis", IS_SINCE) \
	X("desde", IS_SINCE) X("after", IS_BORDER) X("before", IS_BORDER) \
	X("between", IS_BORDER) X("nach", IS_BORDER) X("vor", IS_BORDER) \
	X("filter", IS_FILTER) X("filters", IS_FILTER) \
	X("filtered", IS_FILTER) X("gefiltert", IS_FILTER) \
	X("filtr\xc3\xa9", IS_FILTER) X("filtro", IS_FILTER) \
	X("filtre", IS_FILTER) X("none", IS_NOTHING) X("no", IS_NOTHING) \
	X("all", IS_NOTHING) X("any", IS_NOTHING) X("off", IS_NOTHING) \
	X("n/a", IS_NOTHING) X("keine", IS_NOTHING) X("keiner", IS_NOTHING) \
	X("kein", IS_NOTHING) X("aus", IS_NOTHING) X("aucun", IS_NOTHING) \
	X("ninguno", IS_NOTHING) X("nessuno", IS_NOTHING) \
	X("alle", IS_NOTHING) X("false", IS_NOTHING) X("without", IS_NOTHING) \
	X("not", IS_NOTHING) X("unfiltered", IS_NOTHING) X("more", IS_MORE) \
	X("others", IS_MORE) X("weitere", IS_MORE) X("autres", IS_MORE) \
	X("and", IS_AND) X("plus", IS_AND) X("und", IS_AND) X("et", IS_AND) \
	X("excerpt", IS_EXCERPT) X("auszug", IS_EXCERPT) \
	X("ausschnitt", IS_EXCERPT) X("\xe6\x8a\x9c\xe7\xb2\x8b", IS_EXCERPT) \
	X("\xe6\x91\x98\xe5\xbd\x95", IS_EXCERPT) \
	X("extrait", IS_EXCERPT) X("extracto", IS_EXCERPT) \
	X("estratto", IS_EXCERPT) X("only", IS_ONLY) X("nur", IS_ONLY) \
	X("hotfix", IS_ONE) X("update", IS_ONE) X("patch", IS_ONE) \
	X("kb", IS_ONE) X("row", IS_ONE) X("total", IS_TOTAL) \
	X("count", IS_TOTAL) X("number", IS_TOTAL) X("anzahl", IS_TOTAL) \
	X("gesamt", IS_TOTAL) X("insgesamt", IS_TOTAL) X("sum", IS_TOTAL) \
	X("summe", IS_TOTAL) \
	X("nombre", IS_TOTAL) X("found", IS_FOUND) X("selected", IS_FOUND) \
	X("affected", IS_FOUND) X("returned", IS_FOUND) \
	X("retrieved", IS_FOUND) X("gefunden", IS_FOUND) \
	X("betroffen", IS_FOUND) X("exported", IS_FOUND) X("in", IS_FOUND) \
	X("on", IS_FOUND) X("missing", IS_WANTED) X("needed", IS_WANTED) \
	X("failed", IS_WANTED) X("pending", IS_WANTED) \
	X("available", IS_WANTED) X("required", IS_WANTED) \
	X("outstanding", IS_WANTED) X("truncated", IS_CUT) \
	X("incomplete", IS_CUT) X("abgeschnitten", IS_CUT) \
	X("unvollst\xc3\xa4ndig", IS_CUT) X("tronqu\xc3\xa9", IS_CUT) \
	X("incompleto", IS_CUT) X("incomplet", IS_CUT) X("partial", IS_CUT) \
	X("partielle", IS_CUT) X("parcial", IS_CUT) X("parziale", IS_CUT) \
	X("teilliste", IS_CUT) X("incompleta", IS_CUT) \
	X("incompl\xc3\xa8te", IS_CUT) X("unvollst\xc3\xa4ndige", IS_CUT) \
	X("tronqu\xc3\xa9""e", IS_CUT) X("truncado", IS_CUT) \
	X("truncada", IS_CUT) X("incompleti", IS_CUT) \
	X("onvolledig", IS_CUT) X("onvolledige", IS_CUT) \
	X("uniquement", IS_ONLY) X("seulement", IS_ONLY) X("solo", IS_ONLY) \
	X("solamente", IS_ONLY) X("s\xc3\xb3lo", IS_ONLY) \
	X("\xc3\xbanicamente", IS_ONLY) X("soltanto", IS_ONLY) \
	X("somente", IS_ONLY) X("apenas", IS_ONLY) X("s\xc3\xb3", IS_ONLY) \
	X("alleen", IS_ONLY) X("slechts", IS_ONLY) X("endast", IS_ONLY) \
	X("bara", IS_ONLY) X("kun", IS_ONLY) X("vain", IS_ONLY) \
	X("tylko", IS_ONLY) X("jen", IS_ONLY) X("pouze", IS_ONLY) \
	X("csak", IS_ONLY) X("sadece", IS_ONLY) X("yaln\xc4\xb1zca", IS_ONLY) \
	X("\xd1\x82\xd0\xbe\xd0\xbb\xd1\x8c\xd0\xba\xd0\xbe", IS_ONLY) \
	X("mises", IS_THING) X("actualizaciones", IS_THING) \
	X("aggiornamenti", IS_THING) \
	X("atualiza\xc3\xa7\xc3\xb5""es", IS_THING) \
	X("uppdateringar", IS_THING) X("opdateringer", IS_THING) \
	X("oppdateringer", IS_THING) X("p\xc3\xa4ivitykset", IS_THING) \
	X("aktualizacje", IS_THING) X("aktualizacji", IS_THING) \
	X("aktualizace", IS_THING) X("friss\xc3\xadt\xc3\xa9sek", IS_THING) \
	X("g\xc3\xbcncelle\xc5\x9ftirmeler", IS_THING) \
	X("g\xc3\xbcncellemeler", IS_THING) \
	X("\xd0\xbe\xd0\xb1\xd0\xbd\xd0\xbe\xd0\xb2" \
	    "\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xb8\xd1\x8f", IS_THING) \
	X("\xd0\xbe\xd0\xb1\xd0\xbd\xd0\xbe\xd0\xb2" \
	    "\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xb8\xd0\xb9", IS_THING) \
	X("the", IS_ARTICLE) X("die", IS_ARTICLE) X("den", IS_ARTICLE) \
	X("der", IS_ARTICLE) X("das", IS_ARTICLE) X("les", IS_ARTICLE) \
	X("des", IS_ARTICLE) X("los", IS_ARTICLE) X("las", IS_ARTICLE) \
	X("gli", IS_ARTICLE) X("os", IS_ARTICLE) X("as", IS_ARTICLE) \
	X("these", IS_ARTICLE) X("diese", IS_ARTICLE) X("those", IS_ARTICLE) \
	X("our", IS_ARTICLE) X("my", IS_ARTICLE) X("for", IS_ARTICLE) \
	X("f\xc3\xbcr", IS_ARTICLE) X("pour", IS_ARTICLE) \
	X("para", IS_ARTICLE) X("per", IS_ARTICLE) X("jour", IS_ARTICLE) \
	X("a", IS_ARTICLE) \
	X("limited", IS_LIMIT) X("limit", IS_LIMIT) X("begrenzt", IS_LIMIT) \
	X("maximum", IS_LIMIT) X("max", IS_LIMIT)

/* What people say who leave something out. */
#define WORDS_OF_LEAVING(X) \
	X("continued", IS_CUT) X("fortsetzung", IS_CUT) X("ones", IS_THING) \
	X("same", IS_DROPPED) X("identical", IS_DROPPED) \
	X("gleich", IS_DROPPED) X("identisch", IS_DROPPED) \
	X("shortened", IS_CUT) X("snip", IS_CUT) X("snipped", IS_CUT) \
	X("clipped", IS_CUT) \
	X("teilergebnis", IS_CUT) \
	X("abridged", IS_CUT) X("omitted", IS_CUT) X("trimmed", IS_CUT) \
	X("abbreviated", IS_CUT) X("gek\xc3\xbcrzt", IS_CUT) \
	X("gek\xc3\xbcrzte", IS_CUT) X("verk\xc3\xbcrzt", IS_CUT) \
	X("ausgelassen", IS_CUT) X("weggelassen", IS_CUT) \
	X("raccourci", IS_CUT) X("raccourcie", IS_CUT) \
	X("coup\xc3\xa9", IS_CUT) X("coup\xc3\xa9""e", IS_CUT) \
	X("abr\xc3\xa9g\xc3\xa9", IS_CUT) X("abr\xc3\xa9g\xc3\xa9""e", IS_CUT) \
	X("omis", IS_CUT) X("omise", IS_CUT) X("omises", IS_CUT) \
	X("recortado", IS_CUT) X("recortada", IS_CUT) X("omitido", IS_CUT) \
	X("omitidos", IS_CUT) X("omitida", IS_CUT) X("omitidas", IS_CUT) \
	X("abreviado", IS_CUT) X("abreviada", IS_CUT) X("troncato", IS_CUT) \
	X("troncata", IS_CUT) X("omesso", IS_CUT) X("omessi", IS_CUT) \
	X("omesse", IS_CUT) X("ingekort", IS_CUT) X("weggelaten", IS_CUT) \
	X("afgekapt", IS_CUT) X("utel\xc3\xa4mnad", IS_CUT) \
	X("utel\xc3\xa4mnade", IS_CUT) X("udeladt", IS_CUT) \
	X("utelatt", IS_CUT) X("forkortet", IS_CUT) \
	X("f\xc3\xb6rkortad", IS_CUT) X("lyhennetty", IS_CUT) \
	X("skr\xc3\xb3""cono", IS_CUT) X("pomini\xc4\x99to", IS_CUT) \
	X("zkr\xc3\xa1""ceno", IS_CUT) X("vynech\xc3\xa1no", IS_CUT) \
	X("k\xc4\xb1salt\xc4\xb1ld\xc4\xb1", IS_CUT) \
	X("\xd1\x81\xd0\xbe\xd0\xba\xd1\x80\xd0" \
	    "\xb0\xd1\x89\xd0\xb5\xd0\xbd\xd0\xbe", IS_CUT) \
	X("\xd1\x81\xd0\xbe\xd0\xba\xd1\x80" \
	    "\xd0\xb0\xd1\x89\xd1\x91\xd0\xbd", IS_CUT) \
	X("\xd0\xbf\xd1\x80\xd0\xbe\xd0\xbf\xd1" \
	    "\x83\xd1\x89\xd0\xb5\xd0\xbd\xd0\xbe", IS_CUT) \
	X("\xd0\xbe\xd0\xb1\xd1\x80\xd0\xb5" \
	    "\xd0\xb7\xd0\xb0\xd0\xbd\xd0\xbe", IS_CUT) X("cut", IS_DROPPED) \
	X("deleted", IS_DROPPED) X("skipped", IS_DROPPED) \
	X("removed", IS_DROPPED) \
	X("dropped", IS_DROPPED) X("stripped", IS_DROPPED) \
	X("hidden", IS_DROPPED) X("cropped", IS_DROPPED) \
	X("erased", IS_DROPPED) X("gel\xc3\xb6scht", IS_DROPPED) \
	X("entfernt", IS_DROPPED) X("gestrichen", IS_DROPPED) \
	X("supprim\xc3\xa9", IS_DROPPED) X("supprim\xc3\xa9s", IS_DROPPED) \
	X("supprim\xc3\xa9""e", IS_DROPPED) \
	X("supprim\xc3\xa9""es", IS_DROPPED) X("enlev\xc3\xa9", IS_DROPPED) \
	X("retir\xc3\xa9s", IS_DROPPED) X("eliminado", IS_DROPPED) \
	X("eliminada", IS_DROPPED) X("eliminadas", IS_DROPPED) \
	X("eliminados", IS_DROPPED) X("borrado", IS_DROPPED) \
	X("borradas", IS_DROPPED) X("quitado", IS_DROPPED) \
	X("eliminati", IS_DROPPED) X("eliminate", IS_DROPPED) \
	X("rimossi", IS_DROPPED) X("rimosse", IS_DROPPED) \
	X("removido", IS_DROPPED) X("removidas", IS_DROPPED) \
	X("removidos", IS_DROPPED) X("apagadas", IS_DROPPED) \
	X("verwijderd", IS_DROPPED) X("borttagna", IS_DROPPED) \
	X("borttaget", IS_DROPPED) X("slettet", IS_DROPPED) \
	X("fjernet", IS_DROPPED) X("usuni\xc4\x99to", IS_DROPPED) \
	X("odstran\xc4\x9bno", IS_DROPPED) \
	X("\xd1\x83\xd0\xb4\xd0\xb0\xd0" \
	    "\xbb\xd0\xb5\xd0\xbd\xd0\xbe", IS_DROPPED) \
	X("\xd1\x83\xd0\xb4\xd0\xb0\xd0" \
	    "\xbb\xd0\xb5\xd0\xbd\xd1\x8b", IS_DROPPED) X("rest", IS_LINES) \
	X("remainder", IS_LINES) X("remaining", IS_LINES) \
	X("\xc3\xbc""brige", IS_LINES) X("\xc3\xbc""brigen", IS_LINES) \
	X("zeile", IS_LINES) X("lignes", IS_LINES) X("reste", IS_LINES) \
	X("l\xc3\xadneas", IS_LINES) X("filas", IS_LINES) X("resto", IS_LINES) \
	X("righe", IS_LINES) X("linhas", IS_LINES) X("restante", IS_LINES) \
	X("restantes", IS_LINES) X("regels", IS_LINES) X("rader", IS_LINES) \
	X("linjer", IS_LINES) X("wiersze", IS_LINES) X("reszta", IS_LINES) \
	X("reszty", IS_LINES) X("\xc5\x99\xc3\xa1""dky", IS_LINES) \
	X("zbytek", IS_LINES) X("sorok", IS_LINES) \
	X("sat\xc4\xb1rlar", IS_LINES) \
	X("\xd1\x81\xd1\x82\xd1\x80\xd0\xbe\xd0\xba\xd0\xb8", IS_LINES) \
	X("\xd1\x81\xd1\x82\xd1\x80\xd0\xbe\xd0\xba", IS_LINES) \
	X("\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0" \
	    "\xbb\xd1\x8c\xd0\xbd\xd0\xbe\xd0\xb5", IS_LINES) \
	X("\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0" \
	    "\xbb\xd1\x8c\xd0\xbd\xd1\x8b\xd0\xb5", IS_LINES) \
	X("blank", IS_OTHER) X("empty", IS_OTHER) X("duplicate", IS_OTHER) \
	X("duplicates", IS_OTHER) X("duplicated", IS_OTHER) \
	X("header", IS_OTHER) X("headers", IS_OTHER) X("footer", IS_OTHER) \
	X("footers", IS_OTHER) X("prompt", IS_OTHER) X("prompts", IS_OTHER) \
	X("comment", IS_OTHER) X("comments", IS_OTHER) \
	X("whitespace", IS_OTHER) X("leere", IS_OTHER) X("leeren", IS_OTHER) \
	X("doppelte", IS_OTHER) X("doppelten", IS_OTHER) \
	X("kopfzeile", IS_OTHER) X("kopfzeilen", IS_OTHER) \
	X("vides", IS_OTHER) X("vide", IS_OTHER) X("doublons", IS_OTHER) \
	X("doublon", IS_OTHER) X("vac\xc3\xad""as", IS_OTHER) \
	X("vac\xc3\xad""a", IS_OTHER) X("duplicados", IS_OTHER) \
	X("duplicadas", IS_OTHER) X("vuote", IS_OTHER) \
	X("duplicati", IS_OTHER) X("lege", IS_OTHER) X("dubbele", IS_OTHER) \
	X("tomma", IS_OTHER) X("server", IS_OTHER) X("servers", IS_OTHER) \
	X("host", IS_OTHER) X("hosts", IS_OTHER) X("node", IS_OTHER) \
	X("nodes", IS_OTHER) X("machines", IS_OTHER) X("computers", IS_OTHER) \
	X("trailing", IS_OTHER) X("leading", IS_OTHER) X("rechner", IS_OTHER) \
	X("knoten", IS_OTHER) X("serveurs", IS_OTHER) \
	X("servidores", IS_OTHER) X("errors", IS_OTHER) X("error", IS_OTHER) \
	X("fehler", IS_OTHER) X("problems", IS_OTHER) \
	X("excluding", IS_WITHOUT) X("exclude", IS_WITHOUT) \
	X("excludes", IS_WITHOUT) X("excluded", IS_WITHOUT) \
	X("excluyendo", IS_WITHOUT) X("excluidos", IS_WITHOUT) \
	X("excluidas", IS_WITHOUT) X("excluindo", IS_WITHOUT) \
	X("exclu\xc3\xad""dos", IS_WITHOUT) \
	X("exclu\xc3\xad""das", IS_WITHOUT) X("esclusi", IS_WITHOUT) \
	X("escluse", IS_WITHOUT) X("exclus", IS_WITHOUT) \
	X("exclues", IS_WITHOUT) X("ausgeschlossen", IS_WITHOUT) \
	X("ausgenommen", IS_WITHOUT) X("uitgezonderd", IS_WITHOUT) \
	X("except", IS_EXCEPT) X("au\xc3\x9f""er", IS_EXCEPT) \
	X("sauf", IS_EXCEPT) X("excepto", IS_EXCEPT) X("eccetto", IS_EXCEPT) \
	X("tranne", IS_EXCEPT) X("exceto", IS_EXCEPT) X("behalve", IS_EXCEPT) \
	X("f\xc3\xb6rutom", IS_EXCEPT) X("undtagen", IS_EXCEPT) \
	X("unntatt", IS_EXCEPT) X("opr\xc3\xb3""cz", IS_EXCEPT) \
	X("krom\xc4\x9b", IS_EXCEPT) X("kiv\xc3\xa9ve", IS_EXCEPT) \
	X("hari\xc3\xa7", IS_EXCEPT) \
	X("\xd0\xba\xd1\x80\xd0\xbe\xd0\xbc\xd0\xb5", IS_EXCEPT) \
	X("sicherheitsupdates", IS_KIND) \
	X("sicherheitsaktualisierungen", IS_KIND) \
	X("beveiligingsupdates", IS_KIND) \
	X("s\xc3\xa4kerhetsuppdateringar", IS_KIND) \
	X("sikkerhedsopdateringer", IS_KIND) \
	X("sikkerhetsoppdateringer", IS_KIND) \
	X("tietoturvap\xc3\xa4ivitykset", IS_KIND)

/* "The list is not complete", "updates since January". */
#define WORDS_OF_WHOLE(X) \
	X("complete", IS_WHOLE) X("vollst\xc3\xa4ndig", IS_WHOLE) \
	X("complet", IS_WHOLE) X("compl\xc3\xa8te", IS_WHOLE) \
	X("completo", IS_WHOLE) X("completa", IS_WHOLE) \
	X("volledig", IS_WHOLE) X("list", IS_LIST) X("liste", IS_LIST) \
	X("lista", IS_LIST) X("lijst", IS_LIST) X("export", IS_LIST) \
	X("table", IS_LIST) X("tabelle", IS_LIST) X("output", IS_LIST) \
	X("ausgabe", IS_LIST) X("inventory", IS_LIST) \
	X("nicht", IS_NOTHING) X("pas", IS_NOTHING) \
	X("january", IS_MONTH) X("february", IS_MONTH) X("march", IS_MONTH) \
	X("april", IS_MONTH) X("may", IS_MONTH) X("june", IS_MONTH) \
	X("july", IS_MONTH) X("august", IS_MONTH) X("september", IS_MONTH) \
	X("october", IS_MONTH) X("november", IS_MONTH) \
	X("december", IS_MONTH) X("januar", IS_MONTH) X("februar", IS_MONTH) \
	X("m\xc3\xa4rz", IS_MONTH) X("mai", IS_MONTH) X("juni", IS_MONTH) \
	X("juli", IS_MONTH) X("oktober", IS_MONTH) X("dezember", IS_MONTH)

/* "Difference between EX01 and EX02", "I only copied the first lines". */
#define WORDS_OF_COPIES(X) \
	X("delta", IS_DELTA) X("diff", IS_DELTA) X("difference", IS_DELTA) \
	X("differences", IS_DELTA) X("unterschied", IS_DELTA) \
	X("unterschiede", IS_DELTA) X("diff\xc3\xa9rence", IS_DELTA) \
	X("diff\xc3\xa9rences", IS_DELTA) X("diferencia", IS_DELTA) \
	X("diferencias", IS_DELTA) X("differenza", IS_DELTA) \
	X("differenze", IS_DELTA) X("diferen\xc3\xa7""a", IS_DELTA) \
	X("diferen\xc3\xa7""as", IS_DELTA) X("verschil", IS_DELTA) \
	X("verschillen", IS_DELTA) \
	X("\xe4\xb8\x80\xe9\x83\xa8\xe3\x81\xae" \
	    "\xe3\x81\xbf\xe8\xa1\xa8\xe7\xa4\xba", IS_EXCERPT) \
	X("\xe4\xb8\x80\xe9\x83\xa8\xe3\x81\xae\xe3\x81\xbf", IS_EXCERPT) \
	X("\xe4\xb8\x80\xe9\x83\xa8", IS_EXCERPT) \
	X("\xe9\x83\xa8\xe5\x88\x86", IS_EXCERPT) \
	X("\xe4\xbb\x85\xe6\x98\xbe\xe7" \
	    "\xa4\xba\xe9\x83\xa8\xe5\x88\x86", IS_EXCERPT) \
	X("\xe8\x8a\x82\xe9\x80\x89", IS_EXCERPT) \
	X("\xe7\xaf\x80\xe9\x81\xb8", IS_EXCERPT) \
	X("\xec\x9d\xbc\xeb\xb6\x80", IS_EXCERPT) \
	X("\xec\x9d\xbc\xeb\xb6\x80\xeb\xa7\x8c", IS_EXCERPT) \
	X("\xeb\xb0\x9c\xec\xb7\x8c", IS_EXCERPT) \
	X("wyci\xc4\x85g", IS_EXCERPT) X("uittreksel", IS_EXCERPT) \
	X("utdrag", IS_EXCERPT) X("uddrag", IS_EXCERPT) \
	X("v\xc3\xbd\xc5\x88""atek", IS_EXCERPT) X("kivonat", IS_EXCERPT) \
	X("\xd0\xb2\xd1\x8b\xd0\xb4\xd0\xb5" \
	    "\xd1\x80\xd0\xb6\xd0\xba\xd0\xb0", IS_EXCERPT) \
	X("\xd1\x84\xd1\x80\xd0\xb0\xd0\xb3" \
	    "\xd0\xbc\xd0\xb5\xd0\xbd\xd1\x82", IS_EXCERPT) \
	X("copied", IS_COPIED) X("pasted", IS_COPIED) X("kopiert", IS_COPIED) \
	X("eingef\xc3\xbcgt", IS_COPIED) X("copi\xc3\xa9", IS_COPIED) \
	X("coll\xc3\xa9", IS_COPIED) X("copi\xc3\xa9-coll\xc3\xa9", IS_COPIED) \
	X("copiado", IS_COPIED) X("pegado", IS_COPIED) X("copiato", IS_COPIED) \
	X("incollato", IS_COPIED) X("gekopieerd", IS_COPIED) \
	X("geplakt", IS_COPIED)

#define AS_SPAN(word, kind)	SPAN(word),
#define AS_KIND(word, kind)	kind,
static const struct span known[] = { WORDS(AS_SPAN) };
static const struct span leaving[] = { WORDS_OF_LEAVING(AS_SPAN) };
static const uint8_t kinds[] = { WORDS(AS_KIND) };
static const uint8_t leaving_kinds[] = { WORDS_OF_LEAVING(AS_KIND) };

static const struct span whole[] = { WORDS_OF_WHOLE(AS_SPAN) };
static const uint8_t whole_kinds[] = { WORDS_OF_WHOLE(AS_KIND) };

static const struct span copies[] = { WORDS_OF_COPIES(AS_SPAN) };
static const uint8_t copies_kinds[] = { WORDS_OF_COPIES(AS_KIND) };

static _Thread_local struct word_buckets of_copies = WORD_BUCKETS(copies);
static _Thread_local struct word_buckets of_whole = WORD_BUCKETS(whole);
static _Thread_local struct word_buckets of_known = WORD_BUCKETS(known);
static _Thread_local struct word_buckets of_leaving = WORD_BUCKETS(leaving);

static uint8_t
find_in(struct word_buckets *words, const uint8_t *means, struct span word)
{
	unsigned number = word_buckets_first(words, word.p[0]), at;

	while ((at = number) != 0)
		if (span_eqi(word, word_buckets_next(words, &number)))
			return means[at - 1];
	return 0;
}

static uint8_t
find_known(struct span word)
{
	uint8_t kind = find_in(&of_known, kinds, word);

	kind = kind != 0 ? kind : find_in(&of_leaving, leaving_kinds, word);
	kind = kind != 0 ? kind : find_in(&of_whole, whole_kinds, word);
	return kind != 0 ? kind : find_in(&of_copies, copies_kinds, word);
}

/* "unvollstaendig", for want of the letter, too. */
static uint8_t
find_kind(struct span word)
{
	char room[SPELLED_MAX];
	uint8_t kind = find_known(word);
	struct span other = kind != 0 || word.n > sizeof room ? SPAN_NONE :
	    utf8_umlauts(room, word);

	return other.n == 0 ? kind : find_known(other);
}

/* A line as words: numbers are words of digits alone. */
struct words {
	struct span	w[WORDS_MAX];
	uint8_t		kind[WORDS_MAX];
	size_t		n;
};

static bool
is_gap(char c)
{
	static const char gaps[] = " \t,;:.()[]{}<>\"'`*#=_-|/+";

	return memchr(gaps, c, sizeof gaps - 1) != NULL;
}

static const struct span dash = SPAN("\xe2\x80\x93");

/* "1,053" is one word. */
static bool
ends_word(struct span s, size_t at)
{
	if (span_starts(span_from(s, at), dash))
		return true;
	return is_gap(s.p[at]) && !(at != 0 && at + 1 < s.n &&
	    memchr(",.", s.p[at], 2) != NULL && ascii_digit(s.p[at - 1]) &&
	    ascii_digit(s.p[at + 1]));
}

static struct words
words_of(struct span s)
{
	struct words words = { .n = 0 };
	size_t n;

	while (s.n != 0 && words.n < WORDS_MAX) {
		if (ends_word(s, 0)) {
			s = span_from(s, is_gap(s.p[0]) ? 1 : dash.n);
			continue;
		}
		for (n = 1; n < s.n && !ends_word(s, n); n++)
			continue;
		words.w[words.n] = span_upto(s, n);
		words.kind[words.n++] = find_kind(span_upto(s, n));
		s = span_from(s, n);
	}
	return words;
}

static int
kind_of(const struct words *words, size_t i)
{
	return i < words->n ? words->kind[i] : 0;
}

static bool
is_thing(const struct words *words, size_t i)
{
	int kind = kind_of(words, i);

	return kind == IS_THING || kind == IS_ROWS;
}

static bool
any_of(const struct words *words, uint8_t kind)
{
	return memchr(words->kind, kind, words->n) != NULL;
}

static bool
any_thing(const struct words *words)
{
	return any_of(words, IS_THING) || any_of(words, IS_ROWS);
}

/* A number of a few digits, "20", "1,053"; 0 if it is none. */
static unsigned
number_at(const struct words *words, size_t i)
{
	struct span s = i < words->n ? words->w[i] : SPAN_NONE;
	unsigned n = 0;

	if (s.n == 0 || s.n > 7)
		return 0;
	for (size_t k = 0; k < s.n; k++)
		if (ascii_digit(s.p[k]))
			n = n * 10 + (unsigned)(s.p[k] - '0');
		else if (s.n - k != 4 || ascii_digit(s.p[k]))
			return 0;
	return n;
}

/* Whether a dash stands between a word and the next. */
static bool
is_range(const struct words *words, size_t i)
{
	struct span between;

	if (i + 1 >= words->n || number_at(words, i) == 0)
		return false;
	between = (struct span){ words->w[i].p + words->w[i].n,
	    (size_t)(words->w[i + 1].p - words->w[i].p) - words->w[i].n };
	return kind_of(words, i + 1) == IS_TO || span_find(between, '-') !=
	    between.n || span_find_span(between, dash) != between.n;
}

/* "Page 1 of 3", "Seite 1/3". */
static bool
find_page(const struct words *words, unsigned *page, unsigned *pages)
{
	for (size_t i = 0; i + 2 < words->n; i++) {
		if (kind_of(words, i) != IS_PAGE)
			continue;
		*page = number_at(words, i + 1);
		*pages = number_at(words, i + 2 + (kind_of(words, i + 2) ==
		    IS_OF));
		if (*page != 0 && *pages >= *page)
			return true;
	}
	return false;
}

/* The number behind the word "of" here, "out of"; 0 if there is none. */
static unsigned
number_of_all(const struct words *words, size_t i)
{
	if (kind_of(words, i) != IS_OF)
		return 0;
	return number_at(words, i + 1 + (kind_of(words, i + 1) == IS_OF));
}

/* "1-20 of 53", "1 to 20 of 53": not all, or not from the first on. */
static bool
is_some_at(const struct words *words, size_t i)
{
	unsigned from = number_at(words, i), to, all;
	size_t at = i + 1 + (kind_of(words, i + 1) == IS_TO);

	/* Before a day stands a month. */
	if (!is_range(words, i) || (i != 0 && is_range(words, i - 1)))
		return false;
	to = number_at(words, at);
	all = number_of_all(words, at + 1);
	return from <= to && to <= all && (from > 1 || to < all);
}

/* "Showing 1-20 of 53", "first 20 of 53", "20 of 53 shown". */
static bool
shows_some(const struct words *words)
{
	bool shows = kind_of(words, words->n - 1) == IS_SHOWS;

	for (size_t i = 0; i < words->n; i++) {
		shows |= kind_of(words, i) == IS_SHOWS || kind_of(words, i) ==
		    IS_FIRST;
		if (is_some_at(words, i) || (shows && ascii_digit(
		    words->w[i].p[0]) && number_at(words, i) <
		    number_of_all(words, i + 1) && (i == 0 || !is_range(words,
		    i - 1))))
			return true;
	}
	return false;
}

/* "and 33 more", "+33 more rows", "Load more". */
static bool
has_more(const struct words *words, struct span line)
{
	for (size_t i = 0; i + 1 < words->n && words->n < 8; i++)
		if (kind_of(words, i + 1) == IS_MORE && number_at(words, i) !=
		    0)
			return i == 0 ? words->n == 2 || !ascii_digit(
			    line.p[0]) :
			    kind_of(words, i - 1) == IS_AND;
	return words->n == 2 && kind_of(words, 1) == IS_MORE &&
	    (span_eqi(words->w[0], SPAN("load")) ||
	    span_eqi(words->w[0], SPAN("show")));
}

/* "Top 10", "latest 20 updates", "last 30 days". */
static bool
takes_first(const struct words *words)
{
	int next;

	for (size_t i = 0; i + 1 < words->n; i++) {
		if (kind_of(words, i) != IS_FIRST || number_at(words, i + 1) ==
		    0 || words->w[i + 1].n > 3)
			continue;
		next = kind_of(words, i + 2);
		if (is_thing(words, i + 2) || next == IS_TIME ||
		    next == IS_FIRST || next == IS_ONLY || next == IS_SHOWS ||
		    i + 2 == words->n || is_thing(words, i + 3))
			return true;
	}
	return false;
}

static bool
holds(const struct words *words, size_t end, const struct span *of, size_t n)
{
	for (size_t i = 0; i < end && i < words->n; i++)
		if (span_any(words->w[i], of, n, span_eqi))
			return true;
	return false;
}

/* "Two updates are new since May": some of those that are listed. */
static bool
tells_new(const struct words *words)
{
	static const struct span numbers[] = {
		SPAN("one"), SPAN("two"), SPAN("three"), SPAN("four"),
		SPAN("five"), SPAN("six"), SPAN("some"), SPAN("several"),
		SPAN("ein"), SPAN("zwei"), SPAN("drei"), SPAN("vier"),
		SPAN("einige"), SPAN("deux"), SPAN("trois"), SPAN("quelques"),
		SPAN("dos"), SPAN("tres"), SPAN("algunas"),
	}, verbs[] = {
		SPAN("is"), SPAN("are"), SPAN("was"), SPAN("were"),
		SPAN("has"), SPAN("have"), SPAN("came"), SPAN("ist"),
		SPAN("sind"), SPAN("wurden"), SPAN("kamen"), SPAN("sont"),
		SPAN("son"),
	}, changes[] = {
		SPAN("new"), SPAN("added"), SPAN("changed"), SPAN("in"),
		SPAN("neu"), SPAN("dazugekommen"), SPAN("hinzugekommen"),
		SPAN("dazu"), SPAN("nouvelles"), SPAN("nouveaux"),
		SPAN("nuevas"),
	};

	return holds(words, 3, numbers, sizeof numbers / sizeof *numbers) &&
	    holds(words, words->n, verbs, sizeof verbs / sizeof *verbs) &&
	    holds(words, words->n, changes, sizeof changes /
	    sizeof *changes);
}

/* "Updates since 2024-01-01", "installed after 1/1/2024", "updates since
 * January". */
static bool
takes_since(const struct words *words)
{
	bool thing = false;
	int kind;

	for (size_t i = 0; i + 1 < words->n; i++) {
		kind = kind_of(words, i);
		thing |= is_thing(words, i);
		if (thing && (kind == IS_SINCE || (kind == IS_BORDER && i != 0
		    && is_thing(words, i - 1))) &&
		    (span_has_digit(words->w[i + 1]) || (kind == IS_SINCE &&
		    kind_of(words, i + 1) == IS_MONTH && !any_of(words,
		    IS_NOTHING))))
			return true;
	}
	return false;
}

/* "Filter: security", "Filtered by date"; not "Filter: none". */
static bool
is_filter(const struct words *words)
{
	size_t from = 0;

	/* "Active filters: ...", "Applied filter: ..." */
	while (from < 2 && kind_of(words, from) != IS_FILTER)
		from++;
	if (kind_of(words, from) != IS_FILTER || from + 1 >= words->n)
		return false;
	for (size_t i = 0; i < words->n; i++)
		if (kind_of(words, i) == IS_NOTHING)
			return false;
	return true;
}

/* What makes a kind of updates of all: "security", but no name of a host. */
static bool
is_qualifier(const struct words *words, size_t i)
{
	return i < words->n && words->kind[i] == 0 &&
	    !host_in_text_is(words->w[i]) &&
	    !span_has_digit(words->w[i]) && words->w[i].n > 2;
}

/* "Only security updates", "solo actualizaciones de seguridad", "nur
 * Sicherheitsupdates" from the word "only" on. */
static bool
is_only_at(const struct words *words, size_t i)
{
	const size_t reach = 7;
	bool qualified = false, thing = false;

	for (size_t k = i + 1; k < words->n && k < i + reach; k++) {
		if (kind_of(words, k) == IS_KIND)
			return true;
		/* Behind it stands what it is of. */
		if (is_qualifier(words, k) && (!thing || kind_of(words,
		    k - 1) == IS_OF))
			qualified = true;
		thing |= kind_of(words, k) == IS_THING;
		if (qualified && thing)
			return true;
	}
	return false;
}

static bool
any_installed(const struct words *words)
{
	for (size_t i = 0; i < words->n; i++)
		if (span_eqi(words->w[i], SPAN("installed")) ||
		    span_eqi(words->w[i], SPAN("installiert")))
			return true;
	return false;
}

/* "Security updates only", "only the last updates": not "only installed
 * updates". */
static bool
is_only(const struct words *words)
{
	int first = kind_of(words, 0), last = kind_of(words, words->n - 1);
	bool qualified = false;

	for (size_t i = 0; i < words->n; i++) {
		qualified |= is_qualifier(words, i);
		if (words->n <= 10 && kind_of(words, i) == IS_ONLY &&
		    is_only_at(words, i))
			return true;
	}
	if (words->n < 2 || words->n > 5 || (!qualified && any_installed(
	    words)))
		return false;
	return (last == IS_ONLY && is_thing(words, words->n - 2)) ||
	    (first == IS_ONLY && is_thing(words, words->n - 1));
}

/* "(excerpt)" */
static bool
is_excerpt(const struct words *words)
{
	return kind_of(words, 0) == IS_EXCERPT || kind_of(words,
	    words->n - 1) == IS_EXCERPT;
}

/* "Delta", "Difference between EX01 and EX02", "Diff of the lists": what both
 * have is not in it. */
static bool
is_delta(const struct words *words)
{
	static const struct span between[] = {
		SPAN("between"), SPAN("zwischen"), SPAN("entre"), SPAN("tra"),
		SPAN("fra"), SPAN("tussen"),
	};

	if (kind_of(words, 0) != IS_DELTA || words->n > 7 || any_of(words,
	    IS_NOTHING))
		return false;
	return words->n == 1 ? span_eqi(words->w[0], SPAN("delta")) :
	    SPAN_ANY(words->w[1], between, span_eqi) ||
	    kind_of(words, 1) == IS_LIST || (words->n < 5 &&
	    span_has_digit(words->w[1]) && host_in_text_is(words->w[1]));
}

/* "I only copied the last few lines", "Nur den Anfang kopiert". */
static bool
is_copied(const struct words *words)
{
	static const struct span pieces[] = {
		SPAN("part"), SPAN("parts"), SPAN("half"), SPAN("beginning"),
		SPAN("end"), SPAN("top"), SPAN("page"), SPAN("some"),
		SPAN("few"), SPAN("teil"), SPAN("anfang"), SPAN("ende"),
		SPAN("h\xc3\xa4lfte"), SPAN("seite"), SPAN("partie"),
		SPAN("d\xc3\xa9""but"), SPAN("moiti\xc3\xa9"), SPAN("parte"),
		SPAN("inicio"), SPAN("mitad"), SPAN("inizio"),
		SPAN("met\xc3\xa0"), SPAN("deel"), SPAN("begin"),
	};
	bool piece = any_of(words, IS_FIRST) || any_of(words, IS_ROWS) ||
	    any_of(words, IS_LINES) || holds(words, words->n, pieces,
	    sizeof pieces / sizeof *pieces);

	return words->n <= 12 && any_of(words, IS_COPIED) && !any_of(words,
	    IS_NOTHING) && piece && (any_of(words, IS_ONLY) || (any_of(words,
	    IS_FIRST) && (any_of(words, IS_ROWS) || any_of(words,
	    IS_LINES))));
}

/* "Excluding drivers", "all updates except those of .NET"; not "ohne Fehler".
 */
static bool
leaves_out(const struct words *words)
{
	if (words->n < 2 || words->n > 10 || any_of(words, IS_OTHER) ||
	    kind_of(words, 1) == IS_NOTHING)
		return false;
	return kind_of(words, 0) == IS_WITHOUT || (any_thing(words) &&
	    (any_of(words, IS_WITHOUT) || any_of(words, IS_EXCEPT)));
}

/* "List cut", "the output was cut". */
static bool
is_list_cut(const struct words *words, size_t at)
{
	return span_eqi(words->w[at], SPAN("cut")) && ((at > 0 &&
	    kind_of(words, at - 1) == IS_LIST) || (at > 1 &&
	    kind_of(words, at - 2) == IS_LIST));
}

/* "I deleted the other lines", "rest cut": not "no lines deleted", and not
 * "lines deleted: none". */
static bool
is_dropped(const struct words *words)
{
	size_t at = 0;

	while (at < words->n && kind_of(words, at) != IS_DROPPED)
		at++;
	if (at == words->n || any_of(words, IS_OTHER) ||
	    !(any_of(words, IS_ROWS) || any_of(words, IS_LINES) ||
	    is_list_cut(words, at)))
		return false;
	for (size_t i = 0; i < words->n && i < at + 3; i++)
		if (kind_of(words, i) == IS_NOTHING && !span_startsi(
		    words->w[i], SPAN("all")))
			return false;
	return words->n <= 12;
}

/* "The list is not complete", "older updates are not shown". */
static bool
is_not_whole(const struct words *words)
{
	bool of = any_of(words, IS_LIST) || any_thing(words);

	/* "Updates of SQL Server are not listed here" is of other things. */
	if (words->n > 10 || !of || span_eqi(words->w[words->n - 1],
	    SPAN("here")) || any_of(words, IS_OTHER))
		return false;
	for (size_t i = 1; i + 1 < words->n; i++)
		if (kind_of(words, i) == IS_NOTHING && (kind_of(words, i + 1)
		    == IS_WHOLE || kind_of(words, i + 1) == IS_SHOWS))
			return !span_eqi(words->w[i], SPAN("all"));
	return false;
}

/* "Results truncated", "limited to 100 rows". */
static bool
is_cut(const struct words *words)
{
	if (words->n > 10 || any_of(words, IS_NOTHING) || any_of(words,
	    IS_WANTED))
		return false;
	/* "Backup incomplete" is of no list. */
	if (failure_words_begins_service(words->w[0]) && !any_thing(words) &&
	    !any_of(words, IS_LIST))
		return false;
	return any_of(words, IS_CUT) || (any_of(words, IS_LIMIT) &&
	    any_thing(words));
}

/* "(3 of 20)", and nothing else. */
static bool
is_share(const struct words *words, unsigned *page, unsigned *all)
{
	if (words->n != 3)
		return false;
	*page = number_at(words, 0);
	*all = number_of_all(words, 1);
	return *page != 0 && *all >= *page;
}

/* "53 rows selected", "Total updates: 53", "Hotfix count: 53": how many; 0: it
 * does not say. */
static unsigned
count_in(const struct words *words)
{
	unsigned first = number_at(words, 0);
	size_t last = words->n - 1;
	int next;

	if (words->n < 2 || words->n > 7 || any_of(words, IS_NOTHING) ||
	    any_of(words, IS_WANTED))
		return 0;
	/* "3 of 27 rows" */
	if (first != 0 && words->n < 6 && is_thing(words, words->n - 1) &&
	    !any_installed(words) && number_of_all(words, 1) >= first)
		return number_of_all(words, 1);
	next = kind_of(words, 2);
	if (first != 0 && is_thing(words, 1) && (words->n == 2 ||
	    next == IS_FOUND || is_thing(words, 2) || next == IS_SHOWS ||
	    next == IS_TOTAL))
		return first;
	if (first != 0 && words->n < 5 && is_thing(words, words->n - 1) &&
	    kind_of(words, 1) == IS_ONE)
		return first;		/* "57 Hotfix(s) Installed." */
	if (words->n == 4 && is_thing(words, 3) && number_at(words, 2) != 0 &&
	    (span_eqi(words->w[1], SPAN("has")) ||
	    span_eqi(words->w[1], SPAN("hat"))))
		return number_at(words, 2);
	if (words->n == 3 && kind_of(words, 0) == IS_TOTAL && is_thing(words,
	    2))
		return number_at(words, 1);
	if (!any_of(words, IS_TOTAL) && !(is_thing(words, 0) &&
	    is_thing(words, 1)))
		return 0;
	return words->n == 2 || any_thing(words) || any_of(words,
	    IS_ONE) ? number_at(words, last) : 0;
}

enum part
part_words_read(struct span line, unsigned *page, unsigned *all)
{
	struct words words;

	line = span_trim(line);
	if (line.n < 5 || line.n > LINE_MAX_BYTES)
		return PART_NONE;
	words = words_of(line);
	if (words.n == 0 || words.n == WORDS_MAX)
		return PART_NONE;
	if (find_page(&words, page, all))
		return PART_PAGE;
	if (is_share(&words, page, all))
		return PART_SHARE;
	if (shows_some(&words) || has_more(&words, line) || is_cut(&words) ||
	    is_not_whole(&words) || is_dropped(&words) || is_copied(&words))
		return PART_CUT;
	*all = count_in(&words);
	if (*all != 0)
		return PART_COUNT;
	return takes_first(&words) || (takes_since(&words) &&
	    (line.p[line.n - 1] == ':' || !tells_new(&words))) ||
	    is_filter(&words) || is_excerpt(&words) || is_delta(&words) ||
	    is_only(&words) ||
	    leaves_out(&words) ? PART_FILTERED : PART_NONE;
}

#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/state_note.h"
#include "cmdline_lists.h"
#include "list_title.h"
#include "state_words_table.h"

enum own_says
own_column_pair(struct span cell)
{
	static const struct says pairs[] = {
		{ SPAN("+"), OWN_DONE }, { SPAN("-"), OWN_UNDONE },
		{ SPAN("\xe2\x80\x93"), OWN_UNDONE },
		{ SPAN("\xe2\x88\x92"), OWN_UNDONE },
		{ SPAN("install"), OWN_DONE },
		{ SPAN("installation"), OWN_DONE },
		{ SPAN("add"), OWN_DONE },
		{ SPAN("added"), OWN_DONE },
		{ SPAN("uninstall"), OWN_UNDONE },
		{ SPAN("uninstallation"), OWN_UNDONE },
		{ SPAN("deinstallation"), OWN_UNDONE },
		{ SPAN("removal"), OWN_UNDONE },
		{ SPAN("remove"), OWN_UNDONE },
		{ SPAN("delete"), OWN_UNDONE },
	};

	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (span_eqi(pairs[i].word, cell))
			return (enum own_says)pairs[i].means;
	return OWN_NOTHING;
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

	return SPAN_ANY(name, of, span_holdsi);
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

	return SPAN_ANY(word, of, span_eq);
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

	return SPAN_ANY(name, of, span_holdsi);
}

/* Who looks after the update, and what else was done about it: that it is still
 * open says nothing of the update. */
static bool
is_of_work(struct span name)
{
	static const struct span of[] = {
		SPAN("owner"), SPAN("assignee"), SPAN("assigned to"),
		SPAN("contact"), SPAN("responsible"), SPAN("verantwortlich"),
		SPAN("tested"), SPAN("getestet"), SPAN("documented"),
	};

	return SPAN_ANY(span_trim(name), of, span_eqi);
}

/* How many hosts have the update. */
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

	return SPAN_ANY(span_trim(name), of, span_eqi);
}

/* "Miss Ing": the name of somebody. */
static bool
is_person(struct span cell)
{
	size_t blank = span_find(cell, ' ');

	return blank + 1 < cell.n && cell.p[0] >= 'A' && cell.p[0] <= 'Z' &&
	    cell.p[blank + 1] >= 'A' && cell.p[blank + 1] <= 'Z';
}

/* "1 of 2": fewer than all.  "1/2" may be a day. */
static bool
is_share(struct span cell)
{
	return ascii_digit(cell.p[cell.n - 1]) && span_find(cell, ' ') <
	    cell.n && list_title_share(cell);
}

static bool
is_open(struct span cell)
{
	static const struct span open[] = {
		SPAN("TBD"), SPAN("TBA"), SPAN("not yet"), SPAN("noch nicht"),
		SPAN("open"), SPAN("offen"),
	};

	return SPAN_ANY(cell, open, span_eqi);
}

/* Longer texts of a column that nobody knows are none of the update's state. */
#define SAID_MAX	120

/* What columns are about, by their names. */
enum about {
	ABOUT_ANY, ABOUT_REMARKS, ABOUT_TEXT, ABOUT_UPDATE, ABOUT_WORK,
	ABOUT_HOSTS, ABOUT_COUNT
};

static enum about
about_of(struct span name)
{
	static _Thread_local struct text_memo memo;
	uint16_t *about;

	if (name.n == 0)
		return ABOUT_REMARKS;
	about = text_memo_at(&memo, name);
	if (*about == TEXT_MEMO_NEW)
		*about = is_of_work(name) ? ABOUT_WORK :
		    is_of_hosts(name) ? ABOUT_HOSTS :
		    is_of_update(name) ? ABOUT_UPDATE :
		    is_of_text(name) ? ABOUT_TEXT : ABOUT_ANY;
	return (enum about)*about;
}

/* Whether a cell says so in words of its own. */
static bool
says_against(enum about about, struct span cell)
{
	if (about == ABOUT_REMARKS)
		return state_note_remark(cell, true);
	return cell.n <= SAID_MAX && (about == ABOUT_ANY ||
	    about == ABOUT_WORK) &&
	    state_note_remark(cell, false);
}

/* "Yes", "no", and "OK", which says it of the update where others have no. */
static enum own_says
read_yes_no(struct span word)
{
	int means = state_words_meaning(word);

	return means == STATE_INSTALLED || span_eq(word, SPAN("ok")) ||
	    span_eq(word, SPAN("done")) ? OWN_YES :
	    means == STATE_MISSING ? OWN_NO : OWN_NOTHING;
}

static enum own_says
find_own(enum about about, struct span cell)
{
	struct plain_word w = state_words_plain(cell);
	enum own_says own = OWN_NOTHING;
	enum state state;

	if (w.n != 0 && about != ABOUT_REMARKS &&
	    is_of_program(state_words_text(&w)))
		return OWN_NOTHING;
	if (about == ABOUT_WORK && (is_open(cell) || is_person(cell)))
		return OWN_NOTHING;
	if (cmdline_lists_available(cell))
		return OWN_AGAINST;
	if ((about == ABOUT_HOSTS || about == ABOUT_REMARKS) && is_share(cell))
		return OWN_AGAINST;
	if (about == ABOUT_HOSTS)
		about = ABOUT_ANY;
	if ((about == ABOUT_ANY || about == ABOUT_REMARKS) &&
	    state_note_not_found(cell))
		return OWN_AGAINST;
	if (cell.n < 16 && about != ABOUT_UPDATE)
		own = own_column_pair(cell);
	if (own != OWN_NOTHING)
		return own;
	if (state_note_read(cell, &state) == STATE_SAID_IT)
		return (w.n != 0 &&
		    state_words_no_state(state_words_text(&w))) ||
		    (state == STATE_PENDING && about == ABOUT_UPDATE) ?
		    OWN_NOTHING : OWN_AGAINST;
	if (w.n != 0 && w.n <= 9 && about != ABOUT_UPDATE)
		own = read_yes_no(state_words_text(&w));
	return own == OWN_NOTHING && says_against(about, cell) ?
	    OWN_AGAINST : own;
}

enum own_says
own_column_says(struct span name, struct span cell)
{
	static _Thread_local struct text_memo memos[ABOUT_COUNT];
	enum about about;
	uint16_t *says;

	cell = span_trim(cell);
	if (cell.n == 0)
		return OWN_NOTHING;
	about = about_of(name);
	says = text_memo_at(&memos[about], cell);
	if (*says == TEXT_MEMO_NEW)
		*says = (uint16_t)find_own(about, cell);
	return (enum own_says)*says;
}

void
own_column_keep(struct span *kept, struct span name, struct span cell)
{
	enum own_says says = own_column_says(name, cell);

	if (says != OWN_NOTHING && (kept->n == 0 ||
	    says > own_column_says(SPAN_NONE, *kept)))
		*kept = cell;
}

static bool
is_title_column(struct span name)
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
	return SPAN_ANY(name, names, span_eqi);
}

void
own_column_keep_title(struct span *kept, struct span name, struct span cell)
{
	static _Thread_local struct text_memo memo;
	uint16_t *is;

	if (kept->n != 0 || cell.n == 0)
		return;
	is = text_memo_at(&memo, name);
	if (*is == TEXT_MEMO_NEW)
		*is = is_title_column(name);
	if (*is)
		*kept = cell;
}

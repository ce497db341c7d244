#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/state_note.h"
#include "cmdline_lists.h"
#include "list_title.h"
#include "own_column_name.h"
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

/* What programs write of anything. */
static bool
is_program_word(struct span word)
{
	static const struct span of[] = {
		SPAN("true"), SPAN("false"), SPAN("1"), SPAN("0"),
		SPAN("wahr"), SPAN("falsch"), SPAN("vrai"), SPAN("faux"),
		SPAN("verdadero"), SPAN("falso"),
	};

	return SPAN_ANY(word, of, span_eq);
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

/* Whether a cell says so in words of its own. */
static bool
says_against(enum own_about about, struct span cell)
{
	if (about == ABOUT_REMARKS)
		return state_note_remark(cell, true);
	return cell.n <= SAID_MAX && (own_column_about_any(about) ||
	    about == ABOUT_WORK) &&
	    state_note_remark(cell, false);
}

/* "Yes", "no", and words that in pairs say so of whatever is done. */
static enum own_says
read_yes_no(struct span word)
{
	static const struct says pairs[] = {
		{ SPAN("ok"), OWN_YES }, { SPAN("done"), OWN_YES },
		{ SPAN("closed"), OWN_YES }, { SPAN("complete"), OWN_YES },
		{ SPAN("erledigt"), OWN_YES }, { SPAN("fertig"), OWN_YES },
		{ SPAN("on"), OWN_YES }, { SPAN("x"), OWN_YES },
		{ SPAN("off"), OWN_NO }, { SPAN("open"), OWN_NO },
		{ SPAN("offen"), OWN_NO }, { SPAN("todo"), OWN_NO },
		/* In Japan a circle says yes, and a cross no. */
		{ SPAN("\xe2\x97\x8b"), OWN_YES },
		{ SPAN("\xe2\x97\xaf"), OWN_YES },
		{ SPAN("\xe3\x80\x87"), OWN_YES },
		{ SPAN("\xc3\x97"), OWN_NO },
	};
	int means = state_words_meaning(word);

	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (span_eq(pairs[i].word, word))
			return (enum own_says)pairs[i].means;
	return means == STATE_INSTALLED ? OWN_YES :
	    means == STATE_MISSING ? OWN_NO : OWN_NOTHING;
}

/* What a light says: "Health: green". */
static enum own_says
read_light(struct span word)
{
	static const struct span go[] = {
		SPAN("green"), SPAN("gr\xc3\xbcn"), SPAN("vert"),
		SPAN("verde"), SPAN("groen"), SPAN("healthy"),
	}, stop[] = {
		SPAN("red"), SPAN("amber"), SPAN("yellow"), SPAN("rot"),
		SPAN("gelb"), SPAN("rouge"), SPAN("orange"), SPAN("jaune"),
		SPAN("rojo"), SPAN("amarillo"), SPAN("rosso"), SPAN("giallo"),
		SPAN("vermelho"), SPAN("rood"), SPAN("geel"),
		SPAN("unhealthy"), SPAN("degraded"),
	};

	return SPAN_ANY(word, go, span_eq) ? OWN_YES :
	    SPAN_ANY(word, stop, span_eq) ? OWN_NO : OWN_NOTHING;
}

/* "R", "A" and "G" in a column that is called so. */
static enum own_says
read_letter(struct span word)
{
	return span_eq(word, SPAN("g")) ? OWN_YES : span_eq(word, SPAN("r")) ||
	    span_eq(word, SPAN("a")) ? OWN_NO : OWN_NOTHING;
}

/* What a word says that is one of two in its column. */
static enum own_says
read_pair(enum own_about about, struct span cell, struct span word)
{
	enum own_says says = OWN_NOTHING;
	bool number = word.n != 0 && span_digits(word) == word.n;

	if (about == ABOUT_UPDATE || about == ABOUT_WORK)
		return OWN_NOTHING;
	if (number && !span_eq(word, SPAN("0")) && (about == ABOUT_REMARKS ||
	    (about == ABOUT_ANY && !span_eq(word, SPAN("1")))))
		return OWN_NUMBER;
	if (is_program_word(word) && about != ABOUT_REMARKS &&
	    about != ABOUT_ANY && about != ABOUT_DAY &&
	    about != ABOUT_LIGHT && (about != ABOUT_NUMBER || number))
		return OWN_NOTHING;
	if (cell.n < 16)
		says = own_column_pair(cell);
	if (says == OWN_NOTHING && about == ABOUT_LIGHT)
		says = read_letter(word);
	if (says == OWN_NOTHING && (about == ABOUT_LIGHT ||
	    about == ABOUT_ANY))
		says = read_light(word);
	return says == OWN_NOTHING && word.n != 0 && word.n <= 10 ?
	    read_yes_no(word) : says;
}

/* Whether a word says no more than that: "failed" does, "false" does not. */
static bool
is_mere(enum own_about about, enum own_says own, struct span word)
{
	return is_program_word(word) ? about != ABOUT_REMARKS :
	    own != OWN_NOTHING && (own != OWN_NO || word.n < 4);
}

static bool
is_share_of_hosts(enum own_about about, struct span cell)
{
	return (about == ABOUT_HOSTS || about == ABOUT_REMARKS) &&
	    is_share(cell);
}

/* What comes before an update is there. */
static bool
is_early_phase(struct span cell)
{
	static const struct span words[] = {
		SPAN("download"), SPAN("downloaded"), SPAN("scan"),
		SPAN("evaluation"), SPAN("uninstall"), SPAN("rollback"),
	};

	return SPAN_ANY(cell, words, span_eqi);
}

static enum own_says
find_own(enum own_about about, struct span cell)
{
	struct plain_word w = state_words_plain(cell);
	struct span word = state_words_text(&w);
	enum own_says own;
	enum state state;

	if (about == ABOUT_WORK && (is_open(cell) || is_person(cell)))
		return OWN_NOTHING;
	if (about == ABOUT_DAY && !is_program_word(word) &&
	    state_note_no_day(cell))
		return OWN_AGAINST;
	if (cmdline_lists_available(cell) || is_share_of_hosts(about, cell))
		return OWN_AGAINST;
	if (about == ABOUT_PHASE && is_early_phase(cell))
		return OWN_AGAINST;
	if (about == ABOUT_HOSTS || about == ABOUT_PHASE)
		about = ABOUT_NUMBER;
	if ((own_column_about_any(about) || about == ABOUT_REMARKS) &&
	    state_note_not_found(cell))
		return OWN_AGAINST;
	own = read_pair(about, cell, word);
	if (is_mere(about, own, word))
		return own;
	if (state_note_read(cell, &state) == STATE_SAID_IT)
		return (w.n != 0 && state_words_no_state(word)) ||
		    (state == STATE_PENDING && about == ABOUT_UPDATE) ?
		    own : OWN_AGAINST;
	return says_against(about, cell) ? OWN_AGAINST : own;
}

enum own_says
own_column_says(struct span name, struct span cell)
{
	static _Thread_local struct text_memo memos[ABOUT_COUNT];
	enum own_about about;
	uint16_t *says;

	cell = span_trim(cell);
	if (cell.n == 0)
		return OWN_NOTHING;
	about = own_column_about(name);
	says = text_memo_at(&memos[about], cell);
	if (*says == TEXT_MEMO_NEW)
		*says = (uint16_t)find_own(about, cell);
	return (enum own_says)*says;
}

void
own_column_keep(struct span *kept, struct span *kept_name, struct span name,
    struct span cell)
{
	enum own_says says = own_column_says(name, cell);

	if (says != OWN_NOTHING && (kept->n == 0 ||
	    says > own_column_says(*kept_name, *kept))) {
		*kept = cell;
		*kept_name = name;
	}
}

bool
own_column_ticks(struct span cell)
{
	struct plain_word w = state_words_plain(cell);
	struct span word = state_words_text(&w);

	return span_eq(word, SPAN("x")) || (word.n != 0 &&
	    (word.p[0] & 0x80) != 0 && word.n <= 4 &&
	    state_words_meaning(word) == STATE_INSTALLED);
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

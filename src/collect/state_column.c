#include <string.h>

#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/collect/state_note.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/model/date.h"
#include "name_words.h"
#include "state_column_table.h"
#include "state_words_table.h"
#include "tool_exit_code.h"

/* "Installed?", "Installed (Y/N)", "Status [WSUS]": the name alone. */
static struct span
name_alone(struct span name)
{
	static const char begin[] = "?([:";
	size_t n;

	name = span_trim(name);
	n = name.n;
	for (size_t i = 0; begin[i] != '\0'; i++)
		n = span_find(span_upto(name, n), begin[i]);
	return n == 0 ? name : span_upto(name, n);
}

/* A column is called like what it says yes or no to: "Rolled back". */
static enum state_column
column_of_word(struct span word)
{
	if (state_words_no_state(word))
		return STATE_COLUMN_COUNT;
	switch (state_words_meaning(word)) {
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

/* "Failed KBs", "MissingCount", "Missing Systems". */
static enum state_column
column_of_group(struct span name, struct span plain)
{
	static const struct span systems[] = {
		SPAN("count"), SPAN("counts"), SPAN("systems"),
		SPAN("computers"), SPAN("machines"), SPAN("devices"),
		SPAN("hosts"), SPAN("nodes"), SPAN("servers"), SPAN("clients"),
	};
	struct span rest = state_words_before_end(plain, systems,
	    sizeof systems / sizeof *systems);
	enum state state;
	int means;

	if (rest.n != plain.n) {
		means = state_words_meaning(rest);
		return means == STATE_MISSING || means == STATE_PENDING ||
		    means == STATE_UNINSTALLED ? STATE_COLUMN_SYSTEMS :
		    STATE_COLUMN_COUNT;
	}
	/* What such a column says counts where it names updates; "Superseded
	 * by" names what is there. */
	return !span_ends(plain, SPAN("by")) &&
	    !span_ends(plain, SPAN("durch")) &&
	    state_words_group(name, &state) &&
	    (state == STATE_MISSING || state == STATE_PENDING ||
	    state == STATE_UNINSTALLED || state == STATE_STAGED) ?
	    STATE_COLUMN_IDS : STATE_COLUMN_COUNT;
}

/* How the words of a name may lead to one of a state. */
static bool
is_around(struct span word)
{
	static const struct span words[] = {
		SPAN("is"), SPAN("was"), SPAN("has"), SPAN("been"),
		SPAN("install"), SPAN("installation"), SPAN("flag"),
		SPAN("ok"),
	};

	return SPAN_ANY(word, words, span_eqi);
}

static bool
is_of_time(struct span word)
{
	static const struct span words[] = {
		SPAN("since"), SPAN("at"), SPAN("on"), SPAN("date"),
		SPAN("time"), SPAN("timestamp"), SPAN("ts"), SPAN("day"),
		SPAN("am"), SPAN("datum"), SPAN("le"), SPAN("el"),
		SPAN("fecha"), SPAN("il"), SPAN("em"), SPAN("data"), SPAN("op"),
	};

	return SPAN_ANY(word, words, span_eqi);
}

/* "failedInstall", "missing_since", "wasRolledBack"; but "InstalledAt" is the
 * day. */
static enum state_column
column_of_words(struct span name)
{
	char text[STATE_WORD_MAX];
	struct span word, rest = name;
	enum state_column column;
	bool time = false;
	size_t n = 0;

	while (name_words_next(&rest, &word)) {
		if (n + word.n > sizeof text)
			return STATE_COLUMN_COUNT;
		time |= n != 0 && is_of_time(word);
		if (is_around(word) || (n != 0 && is_of_time(word)))
			continue;
		for (size_t i = 0; i < word.n; i++)
			text[n++] = ascii_lower(word.p[i]);
	}
	if (n < 4)
		return STATE_COLUMN_COUNT;
	column = column_of_word((struct span){ text, n });
	return time && column == STATE_COLUMN_FOUND ? STATE_COLUMN_COUNT :
	    column;
}

/* "RestartRequired", but not "Reboot". */
static bool
is_one_word(struct span name)
{
	struct span word, rest = span_trim(name);

	return span_find(rest, ' ') == rest.n && name_words_next(&rest,
	    &word) && rest.n != 0;
}

enum state_column
state_column_of(struct span name)
{
	struct plain_word w = state_words_plain(name_alone(name));
	enum state_column column;

	/* Views of SCCM have names that end so: "Status0". */
	if (w.n != 0 && w.p[w.n - 1] == '0')
		w.n--;
	column = state_column_named(state_words_text(&w));
	/* In one word it is a script's, which has asked the host. */
	if (column == STATE_COLUMN_REBOOT && is_one_word(name))
		return STATE_COLUMN_WAITING;
	if (column == STATE_COLUMN_COUNT && tool_exit_code_is_name(
	    span_trim(name)))
		return STATE_COLUMN_EXIT;
	if (column == STATE_COLUMN_COUNT)
		column = column_of_word(state_words_text(&w));
	if (column == STATE_COLUMN_COUNT)
		column = column_of_words(name);
	return column == STATE_COLUMN_COUNT ? column_of_group(name,
	    state_words_text(&w)) : column;
}

enum state_column
state_column_repeated(struct span name)
{
	static _Thread_local struct text_memo memo;
	uint16_t *column = text_memo_at(&memo, name);

	if (*column == TEXT_MEMO_NEW)
		*column = (uint16_t)state_column_of(name);
	return (enum state_column)*column;
}

enum state_column
state_column_second(enum state_column column, uint32_t taken)
{
	static const enum state_column alike[] = {
		STATE_COLUMN_STATUS_OF, STATE_COLUMN_STATE,
		STATE_COLUMN_RESULT, STATE_COLUMN_INSTALLED,
		STATE_COLUMN_FOUND, STATE_COLUMN_COMPLIANT,
		STATE_COLUMN_SUCCESS,
	};
	const size_t n = sizeof alike / sizeof *alike;
	size_t i = 0;

	if (column == STATE_COLUMN_IDS) {
		while (column != STATE_COLUMN_IDS_LAST &&
		    (taken >> column & 1) != 0)
			column++;
		return column;
	}
	while (i < n && alike[i] != column)
		i++;
	if (i == n || (taken >> column & 1) == 0)
		return column;
	for (i = 0; i < n; i++)
		if ((taken >> alike[i] & 1) == 0)
			return alike[i];
	return column;
}

bool
state_column_is_error(enum state_column column)
{
	return column == STATE_COLUMN_ERROR || column == STATE_COLUMN_EXIT ||
	    column == STATE_COLUMN_MESSAGE;
}

bool
state_column_may_name(enum state_column column)
{
	return (column >= STATE_COLUMN_IDS &&
	    column <= STATE_COLUMN_IDS_LAST) ||
	    column == STATE_COLUMN_MISSING || column == STATE_COLUMN_FAILED ||
	    column == STATE_COLUMN_REMOVED ||
	    column == STATE_COLUMN_PENDING || column == STATE_COLUMN_WAITING;
}

/* OperationResultCode of the Windows Update Agent; SucceededWithErrors and
 * InProgress leave open what there is. */
static const struct says codes[] = {
	{ SPAN("0"), STATE_MISSING }, { SPAN("1"), STATE_UNKNOWN },
	{ SPAN("2"), STATE_INSTALLED }, { SPAN("3"), STATE_UNKNOWN },
	{ SPAN("4"), STATE_MISSING }, { SPAN("5"), STATE_MISSING },
};

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
look_up_error(struct span word)
{
	return state_words_look_up(errors, sizeof errors / sizeof *errors,
	    word);
}

static int
read_error(struct span word)
{
	size_t n = span_starts(word, SPAN("0x")) ? 2 : 0;
	int means;

	while (n < word.n && word.p[n] == '0')
		n++;
	if (n == word.n)
		return SAYS_NOTHING;
	means = look_up_error(word);
	return means == STATE_UNKNOWN && state_words_meaning(word) ==
	    SAYS_FAILED ? SAYS_FAILED : means;
}

/* Turns yes and no into what they mean in this column: "Missing: yes".  There
 * the word "missing" itself says what it says, "Missing: missing". */
static int
by_column(enum state_column column, struct span word, int means)
{
	if (column == STATE_COLUMN_PENDING)
		return means == STATE_INSTALLED ? STATE_PENDING :
		    means == STATE_MISSING ? SAYS_NOTHING : means;
	if ((column == STATE_COLUMN_MISSING || column == STATE_COLUMN_FAILED ||
	    column == STATE_COLUMN_REMOVED) &&
	    !span_eq(word, SPAN("missing")))
		return means == STATE_UNKNOWN && look_up_error(word) ==
		    SAYS_NOTHING ? SAYS_NOTHING :
		    means == STATE_INSTALLED ? STATE_MISSING :
		    means == STATE_MISSING ? STATE_INSTALLED : means;
	return means;
}

/* What says of a task, or of all that is asked, that it is well: in a column
 * of states it does so of the update, as a name it may be anything's. */
static const struct says wells[] = {
	{ SPAN("complete"), STATE_INSTALLED },
	{ SPAN("fullypatched"), STATE_INSTALLED },
	{ SPAN("uptodate"), STATE_INSTALLED },
	{ SPAN("implemented"), STATE_INSTALLED },
	{ SPAN("done"), STATE_INSTALLED },
	{ SPAN("resolved"), STATE_INSTALLED },
	{ SPAN("closed"), STATE_INSTALLED },
	{ SPAN("fixed"), STATE_INSTALLED },
	{ SPAN("good"), STATE_INSTALLED },
	{ SPAN("green"), STATE_INSTALLED },
	{ SPAN("remediated"), STATE_INSTALLED },
	{ SPAN("erledigt"), STATE_INSTALLED },
	{ SPAN("aktuell"), STATE_INSTALLED },
	{ SPAN("fertig"), STATE_INSTALLED },
	{ SPAN("abgeschlossen"), STATE_INSTALLED },
	{ SPAN("termin\xc3\xa9"), STATE_INSTALLED },
	{ SPAN("termin\xc3\xa9""e"), STATE_INSTALLED },
	{ SPAN("\xc3\xa0jour"), STATE_INSTALLED },
	{ SPAN("hecho"), STATE_INSTALLED },
	{ SPAN("ald\xc3\xad""a"), STATE_INSTALLED },
	{ SPAN("completado"), STATE_INSTALLED },
	{ SPAN("voltooid"), STATE_INSTALLED },
	{ SPAN("conclu\xc3\xad""do"), STATE_INSTALLED },
	{ SPAN("concluido"), STATE_INSTALLED },
	{ SPAN("completato"), STATE_INSTALLED },
	{ SPAN("\xe6\x88\x90\xe5\x8a\x9f"), STATE_INSTALLED },
	{ SPAN("\xe5\xae\x8c\xe4\xba\x86"), STATE_INSTALLED },
	{ SPAN("\xe6\xad\xa3\xe5\xb8\xb8"), STATE_INSTALLED },
	{ SPAN("\xe5\xae\x8c\xe6\x88\x90"), STATE_INSTALLED },
	{ SPAN("0x0"), STATE_INSTALLED },
	{ SPAN("0x00000000"), STATE_INSTALLED },
	{ SPAN("sok"), STATE_INSTALLED },
	{ SPAN("orcsucceeded"), STATE_INSTALLED },
	{ SPAN("3010"), STATE_PENDING }, { SPAN("0xbc2"), STATE_PENDING },
};

/* A number is yes or no only in a column that asks for one: "Status: 0" may be
 * a program's success, "Status: 1" its failure. */
static int
of_state(enum state_column column, struct span word)
{
	bool names = column <= STATE_COLUMN_RESULT;
	int means = names && span_digits(word) == word.n ? STATE_UNKNOWN :
	    state_words_meaning(word);

	/* That a host is OK says nothing, that an update is found says it. */
	if (span_eq(word, SPAN("ok")) && column >= STATE_COLUMN_INSTALLED &&
	    column <= STATE_COLUMN_SUCCESS)
		return STATE_INSTALLED;
	return means == STATE_UNKNOWN && names ? state_words_look_up(wells,
	    sizeof wells / sizeof *wells, word) : means;
}

static int
meaning_of(enum state_column column, struct span word)
{
	if (column == STATE_COLUMN_CODE)
		return state_words_look_up(codes, sizeof codes /
		    sizeof *codes, word);
	if (state_column_is_error(column))
		return read_error(word);
	if (column == STATE_COLUMN_COMPLIANT && span_eq(word, SPAN("100%")))
		return STATE_INSTALLED;
	return by_column(column, word, of_state(column, word));
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

/* What is planned may have been done. */
static enum state_said
read_plan(struct span word)
{
	int means = state_words_meaning(word);

	return means == STATE_MISSING || means == STATE_INAPPLICABLE ||
	    look_up_error(word) == SAYS_NOTHING ? STATE_SAID_NOTHING :
	    STATE_SAID_UNKNOWN;
}

/* "false", "40%", "2", "Uninstall": all is well, or nobody knows. */
static enum state_said
read_sign(struct span cell, struct span word)
{
	struct span number = span_upto(word, span_find(word, '%'));
	int means = state_words_meaning(word);

	if (number.n != 0 && span_digits(number) == number.n)
		return span_eq(number, SPAN("100")) || span_eq(word,
		    SPAN("1")) ? STATE_SAID_NOTHING : STATE_SAID_UNKNOWN;
	return means == STATE_MISSING || means == STATE_UNINSTALLED ||
	    own_column_pair(cell) == OWN_UNDONE ? STATE_SAID_UNKNOWN :
	    STATE_SAID_NOTHING;
}

/* Columns whose words have no sense of their own: the last of the enum. */
static enum state_said
read_special(enum state_column column, struct span cell, struct span word)
{
	int means;

	switch (column) {
	case STATE_COLUMN_PLAN:
		return read_plan(word);
	case STATE_COLUMN_SIGN:
		return read_sign(cell, word);
	case STATE_COLUMN_REBOOT:
		return span_eq(word, SPAN("true")) || (state_words_meaning(
		    word) == STATE_PENDING && !state_words_no_state(word)) ?
		    STATE_SAID_UNKNOWN : STATE_SAID_NOTHING;
	case STATE_COLUMN_WAITING:
		means = state_words_meaning(word);
		return means == STATE_INSTALLED || means == STATE_PENDING ||
		    date_reads(cell) || span_eq(word, SPAN("x")) ?
		    STATE_SAID_UNKNOWN : STATE_SAID_NOTHING;
	case STATE_COLUMN_SYSTEMS:
		return span_eq(word, SPAN("1")) ? STATE_SAID_UNKNOWN :
		    STATE_SAID_NOTHING;
	case STATE_COLUMN_OWN:
		/* By its name it has been found to speak against it. */
		return STATE_SAID_UNKNOWN;
	default:
		return STATE_SAID_NOTHING;
	}
}

bool
state_column_is_flags(struct span s)
{
	size_t dashes = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '-')
			dashes++;
		else if (s.p[i] < 'A' || s.p[i] > 'Z')
			return false;
	}
	return s.n >= 6 && s.n <= 10 && dashes >= s.n / 2;
}

/* Somebody's note may say it in any words. */
static enum state_said
read_note(struct span cell, enum state *state)
{
	enum state_said said = state_note_read(cell, state);

	if (said != STATE_SAID_NOTHING || !state_note_remark(cell, true))
		return said;
	*state = STATE_UNKNOWN;
	return STATE_SAID_IT;
}

enum state_said
state_column_read(enum state_column column, struct span cell,
    enum state *state)
{
	struct plain_word w = state_words_plain(cell);

	cell = span_trim(cell);
	if (cell.n == 0 || (w.n == 0 && cell.n <= 2))
		return STATE_SAID_NOTHING;
	if (column == STATE_COLUMN_NOTE)
		return read_note(cell, state);
	if (column == STATE_COLUMN_STATUS && state_column_is_flags(cell)) {
		*state = span_find(cell, 'I') < cell.n ? STATE_INSTALLED :
		    STATE_MISSING;
		return STATE_SAID_IT;
	}
	*state = STATE_UNKNOWN;
	if (column >= STATE_COLUMN_PLAN)
		return read_special(column, cell, state_words_text(&w));
	*state = state_on_day(column);
	if (!state_column_is_error(column) && date_reads(cell))
		return STATE_SAID_IT;
	return state_words_said(meaning_of(column, state_words_text(&w)),
	    state);
}

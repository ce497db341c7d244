#include <string.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/qfe_kind.h"
#include "kbdiff/collect/qfe_row.h"
#include "kbdiff/collect/state_note.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/update_id.h"

/* "Installed" says by itself that it is; that it has not failed says little. */
static bool
is_plain_yes(enum state_column column, enum state state)
{
	return state == STATE_INSTALLED && column != STATE_COLUMN_MISSING &&
	    column != STATE_COLUMN_FAILED && column != STATE_COLUMN_REMOVED;
}

/* Of columns that say how an update stands the first counts that does not say
 * that it is installed, unless another says plainly that it is. */
static void
settle_states(struct entry_in *row, const struct qfe_entry *e,
    enum state_column column, enum state state, bool *yes)
{
	row->checked = true;
	*yes |= is_plain_yes(column, state);
	if (row->state == STATE_INSTALLED) {
		row->state = state;
		row->said = e->values[QFE_STATES + column];
	}
	if (*yes && (row->state == STATE_MISSING ||
	    row->state == STATE_UNINSTALLED))
		row->state = STATE_UNKNOWN;
}

/* Whether a word stands there for an update that is installed, or one that is
 * not where all rows have one: a blank says nothing beside it then. */
static bool
is_in_words(enum state_column column, struct span cell, enum state state)
{
	switch (column) {
	case STATE_COLUMN_INSTALLED:
	case STATE_COLUMN_FOUND:
	case STATE_COLUMN_COMPLIANT:
	case STATE_COLUMN_SUCCESS:
		return !date_reads(cell);
	case STATE_COLUMN_STATUS:
	case STATE_COLUMN_STATUS_OF:
	case STATE_COLUMN_STATE:
	case STATE_COLUMN_RESULT:
	case STATE_COLUMN_CODE:
	case STATE_COLUMN_MISSING:
		return state == STATE_INSTALLED && !date_reads(cell);
	default:
		return false;
	}
}

/* What columns say that nobody knows, or a remark. */
static void
read_own(struct entry_in *row, const struct qfe_entry *e)
{
	struct span note = qfe_value(e, QFE_STATES + STATE_COLUMN_NOTE);
	enum own_says says = own_column_says(SPAN_NONE, note);

	row->own_name = qfe_value(e, QFE_STATES + STATE_COLUMN_OWN_NAME);
	row->own_cell = qfe_value(e, QFE_STATES + STATE_COLUMN_OWN);
	row->own = own_column_says(row->own_name, row->own_cell);
	if (says <= row->own)
		return;
	row->own = says;
	row->own_name = SPAN_NONE;
	row->own_cell = note;
}

/* Ids that stand in a column of what is missing or failed are its. */
static bool
take_others(struct entry_in *row, enum state_column column)
{
	struct span cell = row->states[column];
	uint32_t number;

	/* "wusa /uninstall /kb:5031361" is how it would be removed. */
	if (!state_column_may_name(column) || cell.n < 6 ||
	    span_startsi(cell, SPAN("wusa")) ||
	    update_id_find(cell, &number, 1) == 0)
		return false;
	row->others |= UINT32_C(1) << column;
	return true;
}

/* In a column that asks yes or no an x is a yes. */
static bool
is_cross(enum state_column column, struct span cell)
{
	return column >= STATE_COLUMN_INSTALLED && column <=
	    STATE_COLUMN_SUCCESS && span_eqi(span_trim(cell), SPAN("x"));
}

/* "-", or an x, beside the "Yes" of other rows is a no. */
static enum own_says
read_dash(enum state_column column, struct span cell, enum own_says own)
{
	enum own_says says = OWN_NOTHING;
	enum state state;

	if (column < STATE_COLUMN_INSTALLED || column > STATE_COLUMN_SUCCESS)
		return own;
	if (own_column_pair(span_trim(cell)) == OWN_UNDONE)
		says = OWN_NO;
	else if (is_cross(column, cell))
		says = OWN_UNDONE;
	else if (state_column_read(column, cell, &state) == STATE_SAID_IT &&
	    state == STATE_INSTALLED)
		says = OWN_YES;
	return says > own ? says : own;
}

static enum state_said
read_state(const struct entry_in *row, enum state_column column,
    struct span cell, enum state *state)
{
	*state = STATE_UNKNOWN;
	if (column == STATE_COLUMN_OWN)
		return row->own == OWN_AGAINST ? STATE_SAID_UNKNOWN :
		    STATE_SAID_NOTHING;
	if (!is_cross(column, cell))
		return state_column_read(column, cell, state);
	*state = STATE_INSTALLED;
	return STATE_SAID_IT;
}

/* How many have the update: none, or fewer than all. */
static void
read_counted(struct entry_in *row, const struct qfe_entry *e)
{
	struct span counted = span_trim(e->values[QFE_COUNTED]);

	if (own_column_says(SPAN_NONE, counted) == OWN_AGAINST) {
		row->state = STATE_UNKNOWN;
		row->said = counted;
	}
	if (span_eq(counted, SPAN("0")) &&
	    update_id_is_number(span_trim(row->id))) {
		row->state = STATE_UNKNOWN;
		row->said = SPAN("0");
		row->checked = true;
	}
}

static void
read_states(struct entry_in *row, const struct qfe_entry *e)
{
	enum state state;
	enum state_said said;
	bool yes = row->checked;
	int c;

	read_own(row, e);
	read_counted(row, e);
	for (uint64_t left = e->states; left != 0; left &= left - 1) {
		c = (int)bits_first(left);
		if (e->values[QFE_STATES + c].n == 0 || c ==
		    STATE_COLUMN_OWN_NAME || (c ==
		    STATE_COLUMN_PLAN && (yes || date_reads(
		    row->installed_on))))
			continue;
		if (take_others(row, (enum state_column)c))
			continue;
		row->own = read_dash((enum state_column)c,
		    e->values[QFE_STATES + c], row->own);
		said = read_state(row, (enum state_column)c,
		    e->values[QFE_STATES + c], &state);
		/* An error of no update is that of asking the host. */
		if (said == STATE_SAID_HOST_FAILED || (state_column_is_error(
		    (enum state_column)c) && said != STATE_SAID_NOTHING &&
		    span_trim(row->id).n == 0)) {
			row->host_failed = true;
			row->said = e->values[QFE_STATES + c];
			return;
		}
		if (said != STATE_SAID_IT && said != STATE_SAID_UNKNOWN)
			continue;
		row->in_words |= is_in_words((enum state_column)c,
		    e->values[QFE_STATES + c], state);
		settle_states(row, e, (enum state_column)c, state, &yes);
	}
}

/* Whether a text that is none of states says that the update is not
 * there; words: in words of its own. */
static bool
read_note(struct entry_in *row, struct span text, bool words)
{
	enum state state = STATE_UNKNOWN;

	if (row->state != STATE_INSTALLED || !state_note_any(text) ||
	    (state_note_read(text, &state) != STATE_SAID_IT &&
	    (!words || !state_note_remark(text, false))))
		return false;
	row->state = row->checked ? STATE_UNKNOWN : state;
	row->said = text;
	row->checked = true;
	return true;
}

/* "10/14/2023 12:00:00 AM", as nearly all are: no words. */
static bool
is_in_numbers(struct span s)
{
	/* From '-' to ':' are the digits and what stands between them. */
	for (size_t i = 0; i < s.n; i++)
		if ((s.p[i] < '-' || s.p[i] > ':') && s.p[i] != ' ' &&
		    s.p[i] != 'A' && s.p[i] != 'P' && s.p[i] != 'M')
			return false;
	return s.n > 4 && ascii_digit(s.p[0]);
}

static bool
take_no_day(struct entry_in *row)
{
	if (row->state != STATE_INSTALLED || row->installed_on.n == 0 ||
	    !state_note_no_day(row->installed_on))
		return false;
	row->state = STATE_UNKNOWN;
	row->said = row->installed_on;
	row->checked = true;
	return true;
}

/* A word where the date of the installation stands, "not installed", or what
 * the update is, or who installed it. */
static void
read_notes(struct entry_in *row, const struct qfe_entry *e)
{
	const size_t longest = 60;
	struct span by = e->values[QFE_INSTALLED_BY];
	struct span what = span_trim(e->values[QFE_DESCRIPTION]);

	if (!is_in_numbers(row->installed_on) && (read_note(row,
	    row->installed_on, false) || take_no_day(row)))
		row->installed_on = SPAN_NONE;
	/* Longer texts, and sentences, say what it is good for. */
	if (!qfe_kind_is(what))
		read_note(row, what, what.n <= longest && !span_ends(what,
		    SPAN(".")));
	/* An account has its domain before it. */
	if (span_find(by, '\\') == by.n)
		read_note(row, by, false);
}

/* The title names other updates, and not that of the id. */
static void
read_title(struct entry_in *row, struct span title)
{
	uint32_t numbers[8], id = update_id_number(span_trim(row->id));
	const size_t most = sizeof numbers / sizeof *numbers;
	size_t n = update_id_find(title, numbers, most);

	if (id == 0 || n == 0 || n >= most || row->state != STATE_INSTALLED)
		return;
	for (size_t i = 0; i < n; i++)
		if (numbers[i] == id)
			return;
	row->state = STATE_UNKNOWN;
	row->said = span_trim(title);
	row->checked = true;
}

static int64_t
number_in(struct span s)
{
	size_t digits;
	int64_t n;

	s = span_trim(s);
	n = (int64_t)span_number(s, 9, &digits);
	return digits == s.n ? n : 0;
}

struct entry_in
qfe_row_of(const struct qfe_entry *e, uint64_t line, uint64_t column)
{
	struct entry_in row = {
		.id = e->values[QFE_ID],
		.fallback = e->values[QFE_SERVICE_PACK],
		.variant = SPAN_NONE,
		.installed_on = e->values[span_trim(e->values[
		    QFE_INSTALLED_ON]).n != 0 ? QFE_INSTALLED_ON :
		    QFE_INSTALL_DATE],
		.installed_by = e->values[QFE_INSTALLED_BY],
		.title = SPAN_NONE,
		.counted = number_in(e->values[QFE_COUNTED]),
		.said = SPAN_NONE,
		.states = &e->values[QFE_STATES],
		.line = line,
		.column = column,
	};

	qfe_kind_describe(&row, span_trim(e->values[QFE_DESCRIPTION]));
	read_states(&row, e);
	read_notes(&row, e);
	if (e->values[QFE_TITLE].n != 0)
		read_title(&row, e->values[QFE_TITLE]);
	return row;
}

void
qfe_row_beside(struct entry_in *row,
    const struct span states[STATE_COLUMN_COUNT])
{
	struct qfe_entry e;

	if (row->state != STATE_INSTALLED)
		return;
	for (int p = 0; p < QFE_STATES; p++)
		e.values[p] = SPAN_NONE;
	memcpy(e.values + QFE_STATES, states, STATE_COLUMN_COUNT *
	    sizeof *states);
	e.states = QFE_ALL_STATES;
	row->states = states;
	read_states(row, &e);
}

bool
qfe_row_blank(const struct qfe_entry *e)
{
	for (int p = 0; p < QFE_COUNT; p++)
		if (span_trim(qfe_value(e, p)).n != 0)
			return false;
	return true;
}

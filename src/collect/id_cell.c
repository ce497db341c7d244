#include <stdio.h>

#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/qfe_kind.h"
#include "kbdiff/collect/qfe_row.h"
#include "kbdiff/collect/state_beside.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/model/update_id.h"

/* The next word of a cell that may hold several ids. */
static bool
next_id(struct span *rest, struct span *id)
{
	static const char between[] = { ',', ';', ' ', '\t', '\r', '\n', '|',
	    '+', '&', '/', '{', '}' };
	size_t n = 0;

	while (rest->n != 0 && memchr(between, rest->p[0], sizeof between) !=
	    NULL)
		*rest = span_from(*rest, 1);
	while (n < rest->n && memchr(between, rest->p[n], sizeof between) ==
	    NULL)
		n++;
	*id = span_upto(*rest, n);
	*rest = span_from(*rest, n);
	return n != 0;
}

/* "KB938397;KB968730", of a script that writes one row a host. */
static bool
holds_several(struct span cell)
{
	size_t n = 0;
	struct span id;

	/* Hardly any cell is long enough. */
	if (cell.n < 13)
		return false;
	for (; next_id(&cell, &id); n++)
		if (!update_id_is_number(id))
			return false;
	return n > 1;
}

/* Where the next "KB" with a number begins, from here on; s.n if there is
 * none. */
static size_t
next_kb(struct span s, size_t at)
{
	const size_t longest = 10;	/* KB and seven digits, parted */
	uint32_t number;

	for (; at + 2 < s.n; at++)
		if ((s.p[at] | 0x20) == 'k' && (s.p[at + 1] | 0x20) == 'b' &&
		    (at == 0 ||
		    (!ascii_digit(s.p[at - 1]) && !ascii_letter(s.p[at - 1]) &&
		    s.p[at - 1] != '_')) && update_id_find(span_upto(span_from(
		    s, at), longest), &number, 1) == 1)
			return at;
	return s.n;
}

/* One of several ids in a cell, with what stands behind it unless that is of
 * the next. */
static void
add_one(struct list_builder *in, struct open_list *list, struct entry_in row,
    struct span piece, bool alone)
{
	uint32_t number = 0;
	enum state state;
	struct span said;
	char kb[16];

	if (alone || state_beside_read(piece, &row.id, &said, &state) ==
	    STATE_SAID_NOTHING) {
		update_id_find(piece, &number, 1);
		snprintf(kb, sizeof kb, "KB%u", (unsigned)number);
		row.id = span_of(kb);
		list_builder_add(in, list, &row);
		return;
	}
	row.id = piece;
	list_builder_add(in, list, &row);
}

static void
add_struck(struct list_builder *in, struct open_list *list,
    struct entry_in row, struct span piece)
{
	row.state = STATE_UNKNOWN;
	row.checked = true;
	row.said = state_beside_struck_out;
	add_one(in, list, row, piece, true);
}

/* "KB1 (instead of KB2)", "KB1 requires KB2": the words right before an id name
 * another update, which is there or is not. */
static bool
names_another(struct span between)
{
	static const struct span words[] = {
		SPAN("instead"), SPAN("replac"), SPAN("supersed"),
		SPAN("requires"), SPAN("required"), SPAN("prereq"),
		SPAN("depend"), SPAN("not"), SPAN("without"), SPAN("except"),
		SPAN("lacks"), SPAN("conflict"), SPAN("blocked"), SPAN("waits"),
		SPAN("needs"), SPAN("anstatt"), SPAN("statt"),
		SPAN("ersetzt"), SPAN("ben\xc3\xb6tigt"), SPAN("braucht"),
		SPAN("ohne"), SPAN("nicht"), SPAN("remplac"),
		SPAN("lieu"), SPAN("n\xc3\xa9""cessit"), SPAN("sans"),
		SPAN("reemplaz"), SPAN("lugar"), SPAN("requiere"),
		SPAN("sostitui"), SPAN("invece"), SPAN("richiede"),
	};

	for (size_t at = between.n; at > 0; at--)
		if (memchr(",;)\n", between.p[at - 1], 4) != NULL) {
			between = span_from(between, at);
			break;
		}
	for (size_t at = 0; at < between.n; at++) {
		if (!span_letter_at(between, at) || (at != 0 && span_letter_at(
		    between, at - 1)))
			continue;
		for (size_t i = 0; i < sizeof words / sizeof *words; i++)
			if (span_startsi(span_from(between, at), words[i]) &&
			    (words[i].n > 3 || !span_letter_at(between, at +
			    words[i].n)))
				return true;
	}
	return false;
}

/* "KB1; failed: ": what stands behind an id, and before the next, is of that
 * and of those behind it. */
static void
read_between(struct entry_in *row, struct span piece, bool before)
{
	enum state state;
	size_t n = 0;

	while (n < piece.n && !ascii_digit(piece.p[n]))
		n++;
	piece = span_from(piece, n);
	piece = span_from(piece, span_digits(piece));
	if (before && state_beside_before(piece, &state) == STATE_SAID_IT) {
		row->state = state;
	} else if (names_another(piece)) {
		row->state = STATE_UNKNOWN;
		while (piece.n != 0 && !span_letter_at(piece, 0))
			piece = span_from(piece, 1);
		row->said = piece;
		row->checked = true;
	}
}

/* "KB50", or "KB" where the cell ends: an id that has lost its digits begins
 * here; its length, or 0. */
static size_t
broken_id(struct span s, size_t at)
{
	const size_t whole = 6;
	size_t n;

	if ((s.p[at] | 0x20) != 'k' || (s.p[at + 1] | 0x20) != 'b' ||
	    (at != 0 && (span_letter_at(s, at - 1) || ascii_digit(
	    s.p[at - 1]))))
		return 0;
	n = 2 + span_digits(span_from(s, at + 2));
	if (n == 2)
		return at + 2 == s.n ? 2 : 0;
	return n < 2 + whole && !span_letter_at(s, at + n) ? n : 0;
}

/* Ids beside whole ones that name no update. */
static void
add_broken(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one = *row;
	struct span cell = span_trim(row->id);
	size_t n;

	one.key = NULL;
	for (size_t at = 0; at + 1 < cell.n; at++)
		if ((n = broken_id(cell, at)) != 0) {
			one.id = span_upto(span_from(cell, at), n);
			list_builder_add(in, list, &one);
		}
}

/* Ids in one cell, whatever stands between them; what stands before the first
 * may be how they stand, and then so may what stands before each. */
static bool
add_many(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one = *row;
	size_t at, next;
	bool before = false, struck;
	struct span piece;
	enum state state;

	if (row->id.n < 13 || span_startsi(row->id, SPAN("http")) ||
	    span_starts(row->id, SPAN("[")))
		return false;
	at = next_kb(row->id, 0);
	if (at == row->id.n)
		return false;
	if (at != 0 && row->state == STATE_INSTALLED && state_beside_before(
	    span_upto(row->id, at), &state) == STATE_SAID_IT) {
		one.state = state;
		one.checked = before = true;
	} else if (next_kb(row->id, at + 2) == row->id.n) {
		return false;
	}
	one.key = NULL;
	struck = state_beside_struck(span_upto(row->id, at), false);
	for (; at < row->id.n; at = next) {
		next = next_kb(row->id, at + 2);
		piece = span_upto(span_from(row->id, at), next - at);
		if (struck)
			add_struck(in, list, one, piece);
		else
			add_one(in, list, one, piece, before && next !=
			    row->id.n);
		struck = state_beside_struck(piece, struck);
		if (!before) {
			one.state = row->state;
			one.said = row->said;
			one.checked = row->checked;
		}
		read_between(&one, piece, before);
	}
	add_broken(in, list, row);
	return true;
}

/* "KB938397 +3", "(+12": so many are not named. */
static bool
ends_in_plus(struct span cell)
{
	size_t n = cell.n;

	while (n != 0 && cell.n - n < 3 && ascii_digit(cell.p[n - 1]))
		n--;
	if (n == cell.n)
		return false;
	while (n != 0 && ascii_blank(cell.p[n - 1]))
		n--;
	return n > 1 && cell.p[n - 1] == '+';
}

/* "KB938397, KB968730, ...": whoever wrote the cell left some out. */
static bool
is_shortened(struct span cell)
{
	static const struct span ends[] = {
		SPAN("..."), SPAN("\xe2\x80\xa6"), SPAN("etc"),
		SPAN("etc."), SPAN("more"), SPAN("others"),
		SPAN("weitere"), SPAN("autres"), SPAN("usw"), SPAN("usw."),
	};
	uint32_t number;

	/* Hardly any cell is long enough. */
	if (cell.n < 10 || update_id_find(cell, &number, 1) == 0)
		return false;
	while (cell.n != 0 && memchr(" \t\r\n,;|)}]\"", cell.p[cell.n - 1],
	    11) != NULL)
		cell.n--;
	if (span_find_span(cell, SPAN(", ...")) != cell.n || ends_in_plus(
	    cell))
		return true;
	return SPAN_ANY(cell, ends, span_ends);
}

/* Whether six digits stand side by side: then one of them is at every sixth
 * place. */
static bool
holds_number(struct span s)
{
	const size_t least = 6;
	size_t from;

	for (size_t i = least - 1; i < s.n; i += least) {
		for (from = i; from != 0 && ascii_digit(s.p[from - 1]); )
			from--;
		if (ascii_digit(s.p[i]) && span_digits(span_from(s, from)) >=
		    least)
			return true;
	}
	return false;
}

bool
id_cell_reads(struct span cell)
{
	struct span id, said;
	enum state state;
	size_t at;

	if (update_id_is_id(cell))
		return true;
	if (!holds_number(cell))
		return false;
	if (state_beside_read(cell, &id, &said, &state) !=
	    STATE_SAID_NOTHING || id.n < span_trim(cell).n)
		return true;
	at = next_kb(cell, 0);
	return at != 0 && at != cell.n && state_beside_before(span_upto(cell,
	    at), &state) == STATE_SAID_IT;
}

/* Takes what ids the cell has; it was cut behind them. */
static void
add_shortened(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one = *row;
	uint32_t number;
	struct span id = span_trim(row->id);
	size_t n = 0;
	char kb[16];

	list_builder_doubt(in, list, DOUBT_CUT, row->line, row->id);
	one.key = NULL;
	if (add_many(in, list, &one))
		return;
	/* The last of several is whole where a comma or a blank follows it. */
	while (n < id.n && id.p[n] != ',' && !ascii_blank(id.p[n]))
		n++;
	one.id = span_upto(id, n);
	if (n != id.n && update_id_find(one.id, &number, 1) == 1) {
		snprintf(kb, sizeof kb, "KB%u", (unsigned)number);
		one.id = span_of(kb);
		list_builder_add(in, list, &one);
	}
}

/* The ids of the row's cell. */
static void
add_ids(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one = *row;
	struct span rest = row->id;

	if (span_trim(rest).n == 0 && (qfe_kind_is(span_trim(row->kind)) ||
	    span_trim(row->installed_on).n != 0 || row->checked))
		list_builder_unread(in, list, row);
	if (is_shortened(rest)) {
		add_shortened(in, list, row);
		return;
	}
	if (!holds_several(rest)) {
		if (!add_many(in, list, row))
			list_builder_add(in, list, row);
		return;
	}
	one.key = NULL;
	while (next_id(&rest, &one.id))
		list_builder_add(in, list, &one);
}

/* What other columns name as missing or failed: nobody knows how it stands if
 * the row has it too. */
static void
add_others(struct list_builder *in, struct open_list *list,
    const struct entry_in *row, struct span cell)
{
	struct entry_in one = *row;
	uint32_t number;
	char kb[16];

	one.key = NULL;
	one.state = STATE_UNKNOWN;
	one.said = cell;
	one.installed_on = SPAN_NONE;
	for (size_t at = 0; update_id_mentioned(cell, &at, &number);) {
		snprintf(kb, sizeof kb, "KB%u", (unsigned)number);
		one.id = span_of(kb);
		list_builder_add(in, list, &one);
	}
}

static void
add_all_others(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	for (int c = 0; row->others != 0 && c < STATE_COLUMN_COUNT; c++)
		if ((row->others >> c & 1) != 0)
			add_others(in, list, row, row->states[c]);
}

/* Commas without quotes put the second id into the next column. */
static bool
is_id_for_date(struct span day)
{
	uint32_t number;

	return day.n > 7 && (span_find(day, 'K') != day.n ||
	    span_find(day, 'k') != day.n) &&
	    update_id_find(day, &number, 1) != 0;
}

static bool
add_failed(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	if (row->host_failed)
		list_builder_failed(in, list, list_builder_host(list),
		    row->line, row->said);
	return row->host_failed;
}

void
id_cell_add(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one = *row;
	uint64_t before = list->rows;

	if (add_failed(in, list, row))
		return;
	if (is_id_for_date(row->installed_on)) {
		one.key = NULL;
		list_builder_unread_date(in, list, row);
	}
	if (row->counted > 1 || row->others != 0)
		one.key = NULL;
	add_ids(in, list, &one);
	if (row->counted > (int64_t)(list->rows - before))
		list_builder_counted(in, list, list->rows - before, row);
	add_all_others(in, list, row);
}

void
id_cell_add_beside(struct list_builder *in, struct open_list *list,
    const struct entry_in *row, const struct span *states)
{
	struct entry_in one = *row;

	qfe_row_beside(&one, states);
	if (add_failed(in, list, &one))
		return;
	list_builder_add(in, list, &one);
	add_all_others(in, list, &one);
}

#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/model/update_id.h"

bool
cut_rule_id_whole(struct span id)
{
	size_t n;

	if (!update_id_is_number(id))
		return false;
	id = span_trim(id);
	while (id.n != 0 && !ascii_digit(id.p[0]))
		id = span_from(id, 1);
	n = span_digits(id);
	return n == 7 || (n == 6 && id.p[0] >= '6');
}

bool
cut_rule_number_whole(uint32_t number)
{
	return number >= UPDATE_ID_NUMBER_MIN * 6;
}

enum class { CLASS_DIGITS, CLASS_LETTERS, CLASS_OTHER };

static enum class
class_of(char c)
{
	if (ascii_digit(c))
		return CLASS_DIGITS;
	return ascii_letter(c) || (c & 0x80) != 0 ? CLASS_LETTERS :
	    CLASS_OTHER;
}

/* Digits or letters in a row, or one other character. */
static size_t
run_of(struct span s)
{
	enum class class = class_of(s.p[0]);
	size_t n = 1;

	while (class != CLASS_OTHER && n < s.n && class_of(s.p[n]) == class)
		n++;
	return n;
}

static bool
is_form_of(struct span cell, struct span above)
{
	size_t n, m;

	while (cell.n != 0 && above.n != 0) {
		n = run_of(cell);
		m = run_of(above);
		if (class_of(cell.p[0]) != class_of(above.p[0]) ||
		    (class_of(cell.p[0]) == CLASS_OTHER &&
		    cell.p[0] != above.p[0]))
			return false;
		cell = span_from(cell, n);
		above = span_from(above, m);
		if (cell.n == 0)
			return above.n == 0 && n == m;
	}
	return cell.n == above.n;
}

/* A cell at whose end the input stops is whole if it is a word that no other
 * begins with, or has the form of the one above it: 9/14/20 is no whole date
 * below 9/13/2013. */
static bool
is_whole_cell(struct span cell, struct span above)
{
	static const struct span whole[] = {
		SPAN("Update"), SPAN("Security Update"), SPAN("Hotfix"),
		SPAN("Service Pack"),
	};

	return SPAN_ANY(cell, whole, span_eq) || is_form_of(cell, above);
}

static bool
is_whole(const struct last_row *row)
{
	if (row->closed)
		return true;
	switch (row->column) {
	case CUT_COLUMN_ID:
		return cut_rule_id_whole(row->text);
	case CUT_COLUMN_HOST:
		return !row->open && row->above.n != 0 &&
		    span_eqi(span_trim(row->text), span_trim(row->above));
	default:
		return !row->open && is_whole_cell(row->text, row->above);
	}
}

enum cut
cut_rule(const struct last_row *row)
{
	bool whole = is_whole(row);

	if (row->lacks_vital || (!whole && row->column != CUT_COLUMN_OTHER))
		return CUT_ROW;
	if (!whole)
		return CUT_CELL;
	return row->lacks_cells || row->open ? CUT_BEHIND : CUT_NOT;
}

bool
cut_rule_lacks_vital(uint64_t above, uint64_t last, uint64_t vital,
    uint64_t hosts)
{
	uint64_t lacks = above & ~last & vital;

	return (lacks & ~hosts) != 0 ||
	    ((lacks & hosts) != 0 && (last & hosts) == 0);
}

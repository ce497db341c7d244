/*
 * Lines that name updates and speak against them, and lines below a list that
 * speak against all of it.
 */
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/state_beside.h"
#include "kbdiff/collect/state_note.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/update_id.h"
#include "absent_words.h"
#include "cmdline_removal.h"
#include "list_title.h"
#include "other_host.h"
#include "reading_steps.h"

bool
reading_gone(struct reading *r, struct span command, const struct line *line)
{
	uint32_t number;
	bool any = false;

	while (cmdline_removal_next(&command, &number)) {
		list_builder_against(r->builder, number, true, line->number,
		    line->s);
		any = true;
	}
	return any;
}

/* The updates that a line names stand as it says. */
static void
note_against(struct reading *r, const struct line *line)
{
	uint32_t number;

	for (size_t at = 0; update_id_mentioned(line->s, &at, &number);)
		list_builder_against(r->builder, number, false, line->number,
		    line->s);
	for (size_t at = 0; update_id_noted(line->s, &at, &number);)
		list_builder_against(r->builder, number, false, line->number,
		    line->s);
}

/* "KB5004424: no", "~~KB5004424~~". */
static bool
is_beside(struct span line)
{
	struct span id, said;
	enum state state;
	enum state_said says = state_beside_read(line, &id, &said, &state);

	if (says != STATE_SAID_IT)
		return says == STATE_SAID_UNKNOWN && said.p ==
		    state_beside_struck_out.p;
	/* Not "no issues". */
	return state != STATE_INSTALLED &&
	    state_words_read(said, &state) == STATE_SAID_IT;
}

/* "What does KB5004424 do?" */
static bool
asks_what(struct span line)
{
	static const struct span begins[] = {
		SPAN("what does KB"), SPAN("what is KB"), SPAN("was ist KB"),
		SPAN("was macht KB"), SPAN("que fait KB"),
	};
	static const struct span ends[] = {
		SPAN(" do?"), SPAN(" fix?"), SPAN(" change?"),
	};

	line = span_trim(line);
	return SPAN_ANY(line, begins, span_startsi) && (SPAN_ANY(line, ends,
	    span_ends) || (span_ends(line, SPAN("?")) && span_digits(span_from(
	    line, span_find_span(line, SPAN("KB")) + 2)) + span_find_span(
	    line, SPAN("KB")) + 3 == line.n));
}

void
reading_updates(struct reading *r, const struct line *line)
{
	uint32_t number;
	size_t at = 0;

	if (!update_id_may_hold(line->s))
		return;
	if (update_id_find(line->s, &number, 1) != 0)
		/* It answers the command above it. */
		r->search.text = SPAN_NONE;
	else if (!update_id_noted(line->s, &at, &number))
		return;
	if (!asks_what(line->s) && (list_title_against(line->s, true) ||
	    is_beside(line->s) || absent_words_lacks(line->s)))
		note_against(r, line);
}

/* Updates that are named right below such a line are what it is of. */
static bool
take_named(struct reading *r, const struct line *line)
{
	const uint64_t near = 2;
	uint32_t number;

	if (line->number > r->below_last + near || update_id_find(line->s,
	    &number, 1) == 0)
		return false;
	r->below_last = line->number;
	note_against(r, line);
	return true;
}

void
reading_below(struct reading *r, const struct line *line, bool says)
{
	uint64_t rows = list_builder_rows(r->builder);

	if (line->number == 0 || rows == 0 || rows == r->command_rows)
		return;
	if (r->below.rows == rows) {
		if (list_title_none(line->s))
			r->below.rows = 0;
		else if (take_named(r, line))
			r->below.text = SPAN_NONE;
	} else if (says) {
		r->below.text = list_builder_keep(r->builder,
		    lines_text(line->s));
		r->below.place = r->place;
		r->below.line = r->below_last = line->number;
		r->below.rows = rows;
	}
}

void
reading_below_end(struct reading *r)
{
	if (r->below.text.n == 0 ||
	    r->below.rows != list_builder_rows(r->builder))
		return;
	list_builder_place(r->builder, r->below.place);
	list_builder_against(r->builder, 0, true, r->below.line, r->below.text);
	list_builder_place(r->builder, SPAN_NONE);
}

void
reading_remark(struct reading *r, const struct line *line, struct span remark)
{
	uint32_t number;

	/* How an update stands is read where it stands in its cell. */
	if (update_id_find(line->s, &number, 1) != 0 &&
	    ((remark.p[0] == '#' && list_title_against(remark, false)) ||
	    other_host_says(remark, list_builder_own_host(r->builder))))
		note_against(r, line);
}

void
reading_uncertain(struct reading *r, const struct line *line)
{
	note_against(r, line);
}

void
reading_row_updates(struct reading *r, struct span behind,
    const struct line *line)
{
	if (behind.n != 0 && state_note_behind(behind))
		note_against(r, line);
}

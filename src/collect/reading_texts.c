#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/reading_texts.h"
#include "kbdiff/input/container.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"

/* A text box may hold an export of its own. */
static int
take_line(struct reading *r, const struct sheet_text *t, struct span text)
{
	struct line line = { .s = text, .number = t->row, .ended = true };

	if (t->kind == SHEET_TEXT_BOX)
		return reading_text(r, &line);
	reading_text_beside(r, &line);
	return 0;
}

static int
take(struct reading *r, const struct sheet_text *t)
{
	struct span rest = t->text, line;
	char place[SHEET_PLACE];
	int rc = 0;

	r->place = list_builder_keep(r->builder, sheet_texts_place(t, place));
	list_builder_place(r->builder, r->place);
	while (rc == 0 && lines_split(&rest, &line))
		rc = take_line(r, t, line);
	r->place = SPAN_NONE;
	list_builder_place(r->builder, SPAN_NONE);
	return rc;
}

/* The first row that may name an update, by a number; behind all rows if none
 * does. */
static uint64_t
find_first(struct span head)
{
	const size_t shortest = 6;
	struct span line;
	size_t digits;
	uint64_t row = 1;

	for (; lines_split(&head, &line); row++)
		for (size_t i = digits = 0; i < line.n; i++) {
			digits = ascii_digit(line.p[i]) ? digits + 1 : 0;
			if (digits == shortest)
				return row;
		}
	return UINT64_MAX;
}

static bool
is_of_page(const struct sheet_text *t)
{
	return t->kind == SHEET_HEADER || t->kind == SHEET_FOOTER;
}

int
reading_texts_above(struct reading *r)
{
	struct sheet_texts texts = container_texts(r->sheet);
	int rc = 0;

	r->texts_first = find_first(r->head);
	r->texts_known = texts.n;
	/* What is told apart by its texts is not to be passed over. */
	r->careful |= texts.in_cells != 0;
	list_builder_texts(r->builder, texts);
	for (size_t i = 0; i < texts.n && rc == 0; i++)
		if (is_of_page(&texts.all[i]) || texts.all[i].row <
		    r->texts_first)
			rc = take(r, &texts.all[i]);
	return rc;
}

/* The texts of a long sheet's pages come late: they are of all its rows, as
 * they are where they come first. */
static int
take_late(struct reading *r, const struct sheet_text *t)
{
	int rc = take(r, t);

	if (r->title.n != 0 && is_of_page(t))
		r->title_rows = 0;
	return rc;
}

int
reading_texts_below(struct reading *r)
{
	struct sheet_texts texts = container_texts(r->sheet);
	int rc = 0;

	for (size_t i = 0; i < texts.in_cells && rc == 0; i++)
		if (texts.all[i].row >= r->texts_first &&
		    !list_builder_text_taken(r->builder, i))
			rc = take(r, &texts.all[i]);
	for (size_t i = r->texts_known; i < texts.n && rc == 0; i++)
		rc = take_late(r, &texts.all[i]);
	return rc;
}

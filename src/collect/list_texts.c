/*
 * Comments on the rows of a sheet, until it ends: each is a note beside the
 * entries of its row, as one in a further cell of it would be.
 */
#include "kbdiff/base/mem.h"
#include "list_builder_state.h"

/* A cell is one line. */
static struct span
flat(struct list_builder *in, struct span text)
{
	char *p = arena_alloc(in->arena, text.n + 1);

	for (size_t i = 0; i < text.n; i++)
		p[i] = text.p[i] == '\n' || text.p[i] == '\r' ? ' ' :
		    text.p[i];
	return (struct span){ p, text.n };
}

void
list_builder_texts(struct list_builder *in, struct sheet_texts texts)
{
	struct row_text *t;
	char place[SHEET_PLACE];

	in->row_texts = arena_alloc(in->arena, (texts.in_cells + 1) *
	    sizeof *in->row_texts);
	in->nrow_texts = texts.in_cells;
	for (size_t i = 0; i < texts.in_cells; i++) {
		t = &in->row_texts[i];
		*t = (struct row_text){ .row = texts.all[i].row,
		    .comment = texts.all[i].kind == SHEET_COMMENT,
		    .said = flat(in, texts.all[i].text),
		    .place = list_builder_keep(in, sheet_texts_place(
		    &texts.all[i], place)) };
		t->says = own_column_says(SPAN_NONE, t->said);
	}
}

bool
list_builder_text_taken(const struct list_builder *in, size_t i)
{
	return i < in->nrow_texts && in->row_texts[i].taken;
}

void
list_builder_place(struct list_builder *in, struct span place)
{
	in->place = list_builder_keep(in, place);
}

/* The first text of this row or a later one. */
static size_t
find(const struct list_builder *in, uint64_t row)
{
	size_t from = 0, to = in->nrow_texts, at;

	while (from < to) {
		at = from + (to - from) / 2;
		if (in->row_texts[at].row < row)
			from = at + 1;
		else
			to = at;
	}
	return from;
}

static void
take(struct entry_in *row, const struct row_text *t)
{
	/* It says more than a key tells. */
	row->key = NULL;
	if (t->says == OWN_AGAINST && row->state == STATE_INSTALLED) {
		row->state = STATE_UNKNOWN;
		row->checked = true;
		row->said = t->said;
		row->place = t->place;
	} else if (t->says != OWN_AGAINST && t->says > row->own) {
		row->own = t->says;
	}
}

void
list_texts_take(struct list_builder *in, struct entry_in *row)
{
	struct row_text *t;

	for (size_t i = find(in, row->line); i < in->nrow_texts &&
	    in->row_texts[i].row == row->line; i++) {
		t = &in->row_texts[i];
		if (!t->comment)
			continue;
		t->taken = true;
		take(row, t);
	}
}

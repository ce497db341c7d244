#include "markup_table.h"

struct writing {
	const struct markup *markup;
	struct out	*o;
};

static void
write_plain(struct writing *w, const char *begin, struct span s,
    const char *end)
{
	out_str(w->o, begin);
	w->markup->text(w->o, s);
	out_str(w->o, end);
}

/* Text in which ids of updates are links. */
static void
write_linked(struct writing *w, struct span s)
{
	links_write(w->o, s, w->markup->text, w->markup->link);
}

static void
write_begin(void *ctx, enum tone tone, struct span title,
    struct prose verdict)
{
	struct writing *w = ctx;
	const char *strong = w->markup->strong;

	if (tone == TONE_NONE) {
		write_plain(w, w->markup->title, title, "\n\n");
		return;
	}
	for (size_t i = 0; i < verdict.n; i++)
		write_plain(w, strong, verdict.lines[i], strong);
	out_str(w->o, "\n\n");
}

static void
write_heading(void *ctx, struct span s)
{
	struct writing *w = ctx;

	write_plain(w, w->markup->heading, s, "\n\n");
}

static void
write_paragraph(void *ctx, struct span s)
{
	struct writing *w = ctx;

	if (s.n == 0)
		return;
	write_linked(w, s);
	out_str(w->o, "\n\n");
}

/* Nothing in it is markup there. */
static void
write_command(void *ctx, struct span s)
{
	struct writing *w = ctx;

	out_str(w->o, w->markup->verbatim[0]);
	out_visible(w->o, s);
	out_str(w->o, w->markup->verbatim[1]);
}

static void
write_lines(void *ctx, struct prose p)
{
	struct writing *w = ctx;

	for (size_t i = 0; i < p.n; i++) {
		write_linked(w, p.lines[i]);
		out_str(w->o, i + 1 < p.n ? w->markup->line_end : "\n");
	}
}

static void
write_notes(void *ctx, struct prose p)
{
	struct writing *w = ctx;

	write_lines(ctx, p);
	if (p.n != 0)
		out_char(w->o, '\n');
}

static void
write_key(void *ctx, const bool used[STANDING_COUNT])
{
	struct writing *w = ctx;
	bool first = true;

	for (int s = 0; s < STANDING_COUNT; s++) {
		if (!used[s])
			continue;
		out_str(w->o, first ? "" : ", ");
		w->markup->mark(w->o, row_text_signs[s].mark);
		out_printf(w->o, " %s", row_text_signs[s].words);
		first = false;
	}
	out_str(w->o, "\n\n");
}

static void
write_cell(struct writing *w, const struct table *t, size_t column,
    const struct cell *c)
{
	if (t->columns[column].kind == CELL_MARK) {
		w->markup->mark(w->o, row_text_signs[c->standing].mark);
		return;
	}
	if (c->url[0] != '\0' && c->text.n != 0)
		w->markup->link(w->o, c->text, c->url);
	else if (c->text.n != 0)
		write_linked(w, c->text);
	else if (c->below.n == 0)
		out_str(w->o, w->markup->empty);
	for (size_t i = 0; i < c->below.n; i++) {
		if (i != 0 || c->text.n != 0)
			out_str(w->o, w->markup->next_line);
		write_linked(w, c->below.lines[i]);
	}
}

static void
write_table(void *ctx, const struct table *t)
{
	struct writing *w = ctx;

	for (size_t c = 0; c < t->n; c++)
		write_plain(w, w->markup->head[c != 0], t->columns[c].head,
		    "");
	out_str(w->o, w->markup->head[2]);
	out_char(w->o, '\n');
	if (w->markup->rule != NULL)
		w->markup->rule(w->o, t);
	for (size_t i = 0; i < t->rows; i++) {
		for (size_t c = 0; c < t->n; c++) {
			out_str(w->o, w->markup->cell[c != 0]);
			write_cell(w, t, c, &t->cells[i * t->n + c]);
		}
		out_str(w->o, w->markup->cell[2]);
		out_char(w->o, '\n');
	}
	out_char(w->o, '\n');
}

void
markup_table_write(const struct report *r, const struct markup *markup,
    struct out *o)
{
	static const struct layout doc = {
		.begin = write_begin, .heading = write_heading,
		.paragraph = write_paragraph, .command = write_command,
		.table = write_table,
		.key = write_key, .notes = write_notes, .end = write_lines,
		.audience = FOR_MARKUP,
	};
	struct writing w = { markup, o };

	layout_write(r, &doc, &w);
}

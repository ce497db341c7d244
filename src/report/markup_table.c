#include "markup_table.h"

/* A matrix under names is wide enough to read, under letters to fit. */
enum { NAMES_IN_HEADS = 12, NODES = 64 };

struct writing {
	const struct markup_table *wiki;
	struct out	*o;
};

static void
write_line(struct writing *w, const char *begin, struct span s,
    const char *end)
{
	out_str(w->o, begin);
	w->wiki->text(w->o, s);
	out_str(w->o, end);
}

static void
write_begin(void *ctx, enum tone tone, struct span headline)
{
	struct writing *w = ctx;
	const char *strong = w->wiki->strong;

	if (tone == TONE_NONE) {
		write_line(w, w->wiki->title, headline, "\n\n");
		return;
	}
	write_line(w, strong, headline, strong);
	out_str(w->o, "\n\n");
}

static void
write_heading(void *ctx, struct span s)
{
	struct writing *w = ctx;

	write_line(w, w->wiki->heading, s, "\n\n");
}

static void
write_paragraph(void *ctx, struct span s)
{
	write_line(ctx, "", s, "\n\n");
}

static void
write_items(void *ctx, struct prose p)
{
	struct writing *w = ctx;

	for (size_t i = 0; i < p.n; i++)
		write_line(w, w->wiki->item, p.lines[i], "\n");
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
		w->wiki->mark(w->o, sections_signs[s].mark);
		out_printf(w->o, " %s", sections_signs[s].words);
		first = false;
	}
	out_str(w->o, "\n\n");
}

static void
write_text(struct writing *w, const struct cell *c)
{
	if (c->url[0] != '\0')
		w->wiki->link(w->o, c->text, c->url);
	else if (c->text.n != 0)
		w->wiki->text(w->o, c->text);
	else
		out_str(w->o, w->wiki->empty);
	for (size_t i = 0; i < c->below.n; i++)
		write_line(w, w->wiki->next_line, c->below.lines[i], "");
}

static void
write_table(void *ctx, const struct table *t)
{
	struct writing *w = ctx;

	for (size_t i = 0; i < t->n; i++) {
		out_str(w->o, w->wiki->head[i != 0]);
		write_text(w, &t->heads[i]);
	}
	out_str(w->o, w->wiki->head[2]);
	out_char(w->o, '\n');
	if (w->wiki->rule != NULL)
		w->wiki->rule(w->o, t);
}

static void
write_row(void *ctx, const struct table *t, const struct cell *cells)
{
	struct writing *w = ctx;

	for (size_t i = 0; i < t->n; i++) {
		out_str(w->o, w->wiki->cell[i != 0]);
		if (cells[i].kind == CELL_MARK)
			w->wiki->mark(w->o,
			    sections_signs[cells[i].standing].mark);
		else
			write_text(w, &cells[i]);
	}
	out_str(w->o, w->wiki->cell[2]);
	out_char(w->o, '\n');
}

static void
write_table_end(void *ctx)
{
	struct writing *w = ctx;

	out_char(w->o, '\n');
}

static void
write_end(void *ctx, struct prose last)
{
	for (size_t i = 0; i < last.n; i++)
		write_line(ctx, "", last.lines[i], i + 1 < last.n ? "\n\n" :
		    "\n");
}

void
markup_table_write(const struct report *r, const struct markup_table *wiki,
    struct out *o)
{
	static const struct layout doc = {
		.begin = write_begin, .heading = write_heading,
		.paragraph = write_paragraph, .items = write_items,
		.key = write_key, .table = write_table, .row = write_row,
		.table_end = write_table_end, .end = write_end,
		.names_max = NAMES_IN_HEADS, .nodes_max = NODES,
	};
	struct writing w = { wiki, o };

	layout_write(r, &doc, &w);
}

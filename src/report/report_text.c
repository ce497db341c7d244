/*
 * For people: plain text of at most 80 columns, plain enough for tickets and
 * e-mail.  A writer of the layout that all formats for people share.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/report/report_formats.h"
#include "layout.h"
#include "text_width.h"

/* Cells that are wider than these go below or beside their column; a matrix
 * has marks in the middle of columns that are this wide. */
enum { INDENT = 2, GAP = 2, WIDTH_LABEL = 28, WIDTH_WORD = 12,
    WIDTH_UPDATE = 24, WIDTH_MIDDLE = 48, WIDTH_LAST = 20 };

struct writing {
	const struct report *r;
	struct out	*o;
	bool		 begun;		/* something stands above */
	bool		 headed;	/* a heading, without a blank line */
	bool		 noted;		/* notes, which the end goes on with */
};

/* A blank line before a part, except below a heading. */
static void
part(struct writing *w)
{
	if (w->begun && !w->headed)
		out_char(w->o, '\n');
	w->begun = true;
	w->headed = false;
}

static void
colour(struct writing *w, const char *code)
{
	if (w->r->colour)
		out_printf(w->o, "\033[%sm", code);
}

static void
write_begin(void *ctx, enum tone tone, struct span title,
    struct prose verdict)
{
	static const char *const codes[] = { [TONE_NONE] = "1",
	    [TONE_FINE] = "1;32", [TONE_OPEN] = "1;33", [TONE_BAD] = "1;31" };
	struct writing *w = ctx;
	char *buf;
	size_t n;
	struct out o;

	(void)title;
	if (tone == TONE_NONE)
		return;
	w->begun = true;
	for (size_t i = 0; i < verdict.n; i++) {
		o = out_to(&buf, &n);
		if (w->r->brief) {
			out_visible(&o, verdict.lines[i]);
			out_char(&o, '\n');
		} else {
			text_width_wrap(&o, verdict.lines[i], 0, 0);
		}
		out_end(&o);
		/* The last line end stands outside the colour. */
		colour(w, codes[tone]);
		out_span(w->o, (struct span){ buf, n - 1 });
		colour(w, "0");
		out_char(w->o, '\n');
		free(buf);
	}
}

static void
write_heading(void *ctx, struct span s)
{
	struct writing *w = ctx;

	w->headed = false;
	part(w);
	colour(w, "1");
	out_visible(w->o, s);
	colour(w, "0");
	out_char(w->o, '\n');
	w->headed = true;
}

static void
write_paragraph(void *ctx, struct span s)
{
	struct writing *w = ctx;

	if (s.n == 0)
		return;
	if (w->headed)
		out_repeat(w->o, ' ', INDENT);
	text_width_wrap(w->o, s, w->headed ? INDENT : 0,
	    w->headed ? INDENT : 0);
}

static void
write_command(void *ctx, struct span s)
{
	struct writing *w = ctx;

	out_visible(w->o, s);
	out_char(w->o, '\n');
}

/* The columns of a table: where each begins, and how wide it is. */
struct grid {
	size_t		*at, *width;
};

static size_t
most(enum cell_kind kind, bool last)
{
	static const size_t widths[] = {
		[CELL_TEXT] = WIDTH_MIDDLE, [CELL_DATE] = WIDTH_MIDDLE,
		[CELL_LEVEL] = WIDTH_MIDDLE,
		[CELL_LINK] = WIDTH_MIDDLE, [CELL_MARK] = WIDTH_MIDDLE,
		[CELL_LABEL] = WIDTH_LABEL, [CELL_HOSTS] = WIDTH_LABEL,
		[CELL_WORD] = WIDTH_WORD, [CELL_UPDATE] = WIDTH_UPDATE,
	};

	return last ? SIZE_MAX : widths[kind];
}

/* The room that the last column keeps. */
static size_t
last_width(const struct table *t)
{
	size_t widest = 0, width;

	for (size_t i = 0; i < t->rows; i++) {
		width = text_width(t->cells[(i + 1) * t->n - 1].text);
		widest = width > widest ? width : widest;
	}
	return widest < WIDTH_LAST ? widest : WIDTH_LAST;
}

static struct grid
lay(const struct table *t)
{
	struct grid g = { xcalloc(t->n + 1, sizeof *g.at),
	    xcalloc(t->n + 1, sizeof *g.width) };
	size_t at = INDENT, width, last = last_width(t);

	for (size_t c = 0; c < t->n; c++) {
		g.at[c] = at;
		for (size_t i = 0; i < t->rows; i++) {
			width = text_width(t->cells[i * t->n + c].text);
			if (width <= most(t->columns[c].kind, c + 1 == t->n) &&
			    width > g.width[c])
				g.width[c] = width;
		}
		if (c + 1 < t->n && at + g.width[c] + GAP + last > WIDTH_MAX &&
		    c != 0)
			g.width[c] = WIDTH_MAX - last - GAP - at;
		at += g.width[c] + GAP;
	}
	return g;
}

static void
free_grid(struct grid *g)
{
	free(g->at);
	free(g->width);
}

/* Goes to a column, on the next line if the text ends too near to it. */
static void
go_to(struct writing *w, size_t *at, size_t column)
{
	if (*at != 0 && *at + GAP > column) {
		out_char(w->o, '\n');
		*at = 0;
	}
	out_repeat(w->o, ' ', column - *at);
	*at = column;
}

/* The column that lines below a row begin in: of the cell that has them. */
static void
write_below(struct writing *w, size_t at, struct prose p)
{
	for (size_t i = 0; i < p.n; i++) {
		out_repeat(w->o, ' ', at);
		text_width_wrap(w->o, p.lines[i], at, at);
	}
}

static const char *
link_begin(struct writing *w, const struct cell *c)
{
	return w->r->links && c->url[0] != '\0' ? c->url : NULL;
}

static void
write_linked(struct writing *w, const struct cell *c)
{
	const char *url = link_begin(w, c);

	if (url != NULL)
		out_printf(w->o, "\033]8;;%s\033\\", url);
	out_visible(w->o, c->text);
	if (url != NULL)
		out_str(w->o, "\033]8;;\033\\");
}

/* A cell in its column; the rest of the row goes on behind it, or on the next
 * line.  A last cell stands right behind one that is too wide, or below it.
 * Returns where the text ends. */
static size_t
write_cell(struct writing *w, const struct table *t, const struct grid *g,
    size_t c, const struct cell *cell, size_t at)
{
	size_t width = text_width(cell->text), to = g->at[c];
	bool wrapped = c > 1 && at == 0 && cell[-1].text.n != 0;

	if (c > 1 && c + 1 == t->n && (wrapped || at + GAP > to))
		to = wrapped || at + GAP + width > WIDTH_MAX ? g->at[c - 1] :
		    at + GAP;
	go_to(w, &at, to);
	if (c + 1 < t->n && width <= g->width[c]) {
		write_linked(w, cell);
		return at + width;
	}
	if (at + width <= WIDTH_MAX) {
		write_linked(w, cell);
		return at + width;
	}
	text_width_wrap(w->o, cell->text, at, at);
	return 0;
}

/* The label of a row; empty where the row above has the same. */
static bool
is_repeated(const struct table *t, size_t row, size_t c)
{
	return row != 0 && t->columns[c].kind == CELL_LABEL &&
	    span_eq(t->cells[row * t->n + c].text,
	    t->cells[(row - 1) * t->n + c].text);
}

static void
write_table_row(struct writing *w, const struct table *t,
    const struct grid *g, size_t row)
{
	const struct cell *cells = &t->cells[row * t->n];
	size_t at = 0;

	for (size_t c = 0; c < t->n; c++) {
		if (cells[c].text.n == 0 || is_repeated(t, row, c))
			continue;
		if (cells[c].tone != TONE_NONE)
			colour(w, cells[c].tone == TONE_BAD ? "31" : "33");
		at = write_cell(w, t, g, c, &cells[c], at);
		if (cells[c].tone != TONE_NONE)
			colour(w, "0");
	}
	if (at != 0)
		out_char(w->o, '\n');
	/* States without a first column stand to the left of what is said. */
	for (size_t c = 0; c < t->n; c++)
		write_below(w, g->at[c] + (c == 0 && t->kind == TABLE_STATES ?
		    INDENT : 0), cells[c].below);
}

static void
write_rows(struct writing *w, const struct table *t)
{
	struct grid g = lay(t);

	for (size_t i = 0; i < t->rows; i++)
		write_table_row(w, t, &g, i);
	free_grid(&g);
}

/* The width of the columns of a matrix with all names in full; 0 if a line
 * has no room for that. */
static size_t
matrix_width(const struct table *t, size_t first)
{
	size_t width = 4, one, n = t->n - 1;

	for (size_t c = 1; c < t->n; c++) {
		one = text_width(t->columns[c].head);
		width = one > width ? one : width;
	}
	return INDENT + first + n * (width + GAP) <= WIDTH_MAX ? width : 0;
}

static void
write_mark(struct writing *w, enum standing s)
{
	static const char *const codes[STANDING_COUNT] = {
		[STANDING_LACK] = "1;31", [STANDING_UNCERTAIN] = "1;33" };

	if (codes[s] != NULL)
		colour(w, codes[s]);
	out_char(w->o, row_text_signs[s].mark);
	if (codes[s] != NULL)
		colour(w, "0");
}

/* Names that are too long for columns stand in lines of their own, each above
 * a bar to its column. */
static void
write_names(struct writing *w, const struct table *t, size_t first)
{
	for (size_t c = 1; c < t->n; c++) {
		out_repeat(w->o, ' ', INDENT + first + GAP);
		for (size_t k = 1; k < c; k++)
			out_str(w->o, "| ");
		out_visible(w->o, t->columns[c].head);
		out_char(w->o, '\n');
	}
}

static void
write_matrix_head(struct writing *w, const struct table *t, size_t first,
    size_t width)
{
	if (width == 0) {
		write_names(w, t, first);
		return;
	}
	out_repeat(w->o, ' ', INDENT + first);
	for (size_t c = 1; c < t->n; c++) {
		out_repeat(w->o, ' ', GAP);
		text_width_pad(w->o, t->columns[c].head, c + 1 == t->n ? 0 :
		    width);
	}
	out_char(w->o, '\n');
}

static void
write_matrix(struct writing *w, const struct table *t)
{
	size_t first = 9, width, one;

	for (size_t i = 0; i < t->rows; i++) {
		one = text_width(t->cells[i * t->n].text);
		first = one > first ? one : first;
	}
	width = matrix_width(t, first);
	write_matrix_head(w, t, first, width);
	for (size_t i = 0; i < t->rows; i++) {
		out_repeat(w->o, ' ', INDENT);
		write_linked(w, &t->cells[i * t->n]);
		one = first - text_width(t->cells[i * t->n].text);
		for (size_t c = 1; c < t->n; c++) {
			out_repeat(w->o, ' ', one + (width == 0 ? c == 1 ?
			    GAP : 1 : GAP + (width - 1) / 2));
			write_mark(w, t->cells[i * t->n + c].standing);
			one = width == 0 ? 0 : width - 1 - (width - 1) / 2;
		}
		out_char(w->o, '\n');
	}
}

static void
write_table(void *ctx, const struct table *t)
{
	struct writing *w = ctx;

	part(w);
	if (t->kind == TABLE_MATRIX)
		write_matrix(w, t);
	else
		write_rows(w, t);
}

static void
write_key(void *ctx, const bool used[STANDING_COUNT])
{
	struct writing *w = ctx;
	bool first = true;

	for (int s = 0; s < STANDING_COUNT; s++) {
		if (!used[s])
			continue;
		out_printf(w->o, "%s%c %s", first ? "  " : "   ",
		    row_text_signs[s].mark, row_text_signs[s].words);
		first = false;
	}
	out_char(w->o, '\n');
}

static void
write_notes(void *ctx, struct prose p)
{
	struct writing *w = ctx;

	if (p.n == 0)
		return;
	part(w);
	w->noted = true;
	for (size_t i = 0; i < p.n; i++)
		text_width_wrap(w->o, p.lines[i], 0, 0);
}

static void
write_end(void *ctx, struct prose last)
{
	struct writing *w = ctx;

	if (last.n == 0)
		return;
	if (!w->noted)
		part(w);
	for (size_t i = 0; i < last.n; i++)
		text_width_wrap(w->o, last.lines[i], 0, 0);
}

static void
write_text(const struct report *r, struct out *o)
{
	static const struct layout doc = {
		.begin = write_begin, .heading = write_heading,
		.paragraph = write_paragraph, .command = write_command,
		.table = write_table,
		.key = write_key, .notes = write_notes, .end = write_end,
		.audience = FOR_TEXT,
	};
	struct writing w = { .r = r, .o = o };

	layout_write(r, &doc, &w);
}

const struct report_format report_text = {
	.name = "text",
	.ending = ".txt",
	.help = "for people: plain text of at most 80 columns",
	.write = write_text,
};

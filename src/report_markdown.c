/*
 * For GitHub, GitLab and what else renders their tables.
 */
#include "kbdiff/document.h"
#include "kbdiff/markup.h"
#include "kbdiff/out.h"

static void
write_paragraph(void *o, struct span s)
{
	markup_markdown(o, s);
	out_str(o, "\n\n");
}

static void
write_begin(void *o, enum tone tone, struct span headline)
{
	out_str(o, tone == TONE_NONE ? "# " : "**");
	markup_markdown(o, headline);
	out_str(o, tone == TONE_NONE ? "\n\n" : "**\n\n");
}

static void
write_heading(void *o, struct span s)
{
	out_str(o, "### ");
	write_paragraph(o, s);
}

static void
write_items(void *o, struct prose p)
{
	for (size_t i = 0; i < p.n; i++) {
		out_str(o, "- ");
		markup_markdown(o, p.lines[i]);
		out_char(o, '\n');
	}
	out_char(o, '\n');
}

static void
write_key(void *o, const bool used[STANDING_COUNT])
{
	bool first = true;

	for (int s = 0; s < STANDING_COUNT; s++) {
		if (!used[s])
			continue;
		out_printf(o, "%s`%c` %s", first ? "" : ", ",
		    sections_signs[s].mark, sections_signs[s].words);
		first = false;
	}
	out_str(o, "\n\n");
}

static void
write_cell(void *o, const struct cell *c)
{
	out_str(o, " ");
	if (c->url[0] != '\0') {
		out_char(o, '[');
		markup_markdown(o, c->text);
		out_printf(o, "](%s)", c->url);
	} else {
		markup_markdown(o, c->text);
	}
	for (size_t i = 0; i < c->below.n; i++) {
		out_str(o, "<br>");
		markup_markdown(o, c->below.lines[i]);
	}
	out_str(o, " |");
}

static void
write_table(void *o, const struct table *t)
{
	out_char(o, '|');
	for (size_t i = 0; i < t->n; i++)
		write_cell(o, &t->heads[i]);
	out_str(o, "\n|");
	for (size_t i = 0; i < t->n; i++)
		out_str(o, t->heads[i].kind == CELL_MARK ? ":-:|" :
		    t->heads[i].kind == CELL_COUNT ? "--:|" : "---|");
	out_char(o, '\n');
}

static void
write_row(void *o, const struct table *t, const struct cell *cells)
{
	out_char(o, '|');
	for (size_t i = 0; i < t->n; i++)
		if (cells[i].kind == CELL_MARK)
			out_printf(o, " `%c` |",
			    sections_signs[cells[i].standing].mark);
		else
			write_cell(o, &cells[i]);
	out_char(o, '\n');
}

static void
write_table_end(void *o)
{
	out_char(o, '\n');
}

static void
write_end(void *o, struct prose last)
{
	for (size_t i = 0; i < last.n; i++) {
		markup_markdown(o, last.lines[i]);
		out_str(o, i + 1 < last.n ? "\n\n" : "\n");
	}
}

static void
write_markdown(const struct report *r, struct out *o)
{
	static const struct document doc = {
		.begin = write_begin, .heading = write_heading,
		.paragraph = write_paragraph, .items = write_items,
		.key = write_key, .table = write_table, .row = write_row,
		.table_end = write_table_end, .end = write_end,
		.names_max = 12, .nodes_max = 64,
	};

	document_tell(r, &doc, o);
}

const struct report_format report_markdown = {
	.name = "markdown",
	.other = "md",
	.ending = ".md",
	.help = "for GitHub, GitLab and their like",
	.write = write_markdown,
};

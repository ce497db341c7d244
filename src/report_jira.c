/*
 * For tickets in Jira, and Confluence's wiki markup.
 */
#include "kbdiff/document.h"
#include "kbdiff/markup.h"
#include "kbdiff/out.h"

static void
write_paragraph(void *o, struct span s)
{
	markup_jira(o, s);
	out_str(o, "\n\n");
}

static void
write_begin(void *o, enum tone tone, struct span headline)
{
	out_str(o, tone == TONE_NONE ? "h2. " : "*");
	markup_jira(o, headline);
	out_str(o, tone == TONE_NONE ? "\n\n" : "*\n\n");
}

static void
write_heading(void *o, struct span s)
{
	out_str(o, "h3. ");
	write_paragraph(o, s);
}

static void
write_items(void *o, struct prose p)
{
	for (size_t i = 0; i < p.n; i++) {
		out_str(o, "* ");
		markup_jira(o, p.lines[i]);
		out_char(o, '\n');
	}
	out_char(o, '\n');
}

static void
write_mark(struct out *o, enum standing s)
{
	markup_jira(o, (struct span){ &sections_signs[s].mark, 1 });
}

static void
write_key(void *o, const bool used[STANDING_COUNT])
{
	bool first = true;

	for (int s = 0; s < STANDING_COUNT; s++) {
		if (!used[s])
			continue;
		out_str(o, first ? "" : ", ");
		write_mark(o, (enum standing)s);
		out_printf(o, " %s", sections_signs[s].words);
		first = false;
	}
	out_str(o, "\n\n");
}

/* An empty cell is a blank: without one the bars would be a heading's. */
static void
write_cell(struct out *o, const struct cell *c)
{
	if (c->kind == CELL_MARK && c->text.n == 0) {
		write_mark(o, c->standing);
		return;
	}
	if (c->url[0] != '\0') {
		out_char(o, '[');
		markup_jira(o, c->text);
		out_printf(o, "|%s]", c->url);
	} else if (c->text.n != 0) {
		markup_jira(o, c->text);
	} else {
		out_char(o, ' ');
	}
	for (size_t i = 0; i < c->below.n; i++) {
		out_str(o, "\\\\ ");
		markup_jira(o, c->below.lines[i]);
	}
}

static void
write_table(void *o, const struct table *t)
{
	for (size_t i = 0; i < t->n; i++) {
		out_str(o, "||");
		write_cell(o, &t->heads[i]);
	}
	out_str(o, "||\n");
}

static void
write_row(void *o, const struct table *t, const struct cell *cells)
{
	for (size_t i = 0; i < t->n; i++) {
		out_char(o, '|');
		write_cell(o, &cells[i]);
	}
	out_str(o, "|\n");
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
		markup_jira(o, last.lines[i]);
		out_str(o, i + 1 < last.n ? "\n\n" : "\n");
	}
}

static void
write_jira(const struct report *r, struct out *o)
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

const struct report_format report_jira = {
	.name = "jira",
	.ending = ".jira",
	.help = "for Jira's wiki markup",
	.write = write_jira,
};

/*
 * For GitHub, GitLab and what else renders their tables.
 */
#include "kbdiff/report/report_formats.h"
#include "escape.h"
#include "markup_table.h"

static void
write_link(struct out *o, struct span text, const char *url)
{
	out_char(o, '[');
	escape_markdown(o, text);
	out_printf(o, "](%s)", url);
}

static void
write_mark(struct out *o, char mark)
{
	out_printf(o, "`%c`", mark);
}

static void
write_rule(struct out *o, const struct table *t)
{
	out_char(o, '|');
	for (size_t i = 0; i < t->n; i++)
		out_str(o, t->columns[i].kind == CELL_MARK ? ":-:|" :
		    "---|");
	out_char(o, '\n');
}

static void
write_markdown(const struct report *r, struct out *o)
{
	static const struct markup markdown = {
		.text = escape_markdown, .link = write_link,
		.mark = write_mark, .rule = write_rule,
		.title = "# ", .heading = "### ",
		.strong = "**", .verbatim = { "```\n", "\n```\n\n" },
		.next_line = "<br>", .line_end = "  \n",
		.head = { "| ", " | ", " |" }, .cell = { "| ", " | ", " |" },
		.empty = "",
	};

	markup_table_write(r, &markdown, o);
}

const struct report_format report_markdown = {
	.name = "markdown",
	.other = "md",
	.ending = ".md",
	.help = "for GitHub, GitLab and similar",
	.write = write_markdown,
};

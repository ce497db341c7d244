/*
 * For tickets in Jira, and Confluence's wiki markup.
 */
#include "kbdiff/report/report_formats.h"
#include "escape.h"
#include "markup_table.h"

static void
write_link(struct out *o, struct span text, const char *url)
{
	out_char(o, '[');
	escape_jira(o, text);
	out_printf(o, "|%s]", url);
}

static void
write_mark(struct out *o, char mark)
{
	escape_jira(o, (struct span){ &mark, 1 });
}

static void
write_jira(const struct report *r, struct out *o)
{
	/* An empty cell is a blank: bars without one are those of a head. */
	static const struct markup jira = {
		.text = escape_jira, .link = write_link, .mark = write_mark,
		.title = "h2. ", .heading = "h3. ",
		.strong = "*",
		.verbatim = { "{noformat}\n", "\n{noformat}\n\n" },
		.next_line = "\\\\ ", .line_end = "\n",
		.head = { "||", "||", "||" }, .cell = { "|", "|", "|" },
		.empty = " ",
	};

	markup_table_write(r, &jira, o);
}

const struct report_format report_jira = {
	.name = "jira",
	.ending = ".jira",
	.help = "for Jira's wiki markup",
	.write = write_jira,
};

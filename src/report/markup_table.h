/*
 * Markup that people type: what Markdown and Jira's have in common.
 */
#ifndef KBDIFF_REPORT_MARKUP_TABLE_H
#define KBDIFF_REPORT_MARKUP_TABLE_H

#include "kbdiff/base/out.h"
#include "layout.h"
#include "links.h"

struct markup {
	links_text	*text;		/* escapes */
	links_link	*link;
	void		 (*mark)(struct out *, char);	/* of a matrix */
	void		 (*rule)(struct out *, const struct table *);
						/* below heads; or NULL */
	const char	*title, *heading;	/* begin a line */
	const char	*strong;	/* before and after */
	const char	*verbatim[2];	/* before and after text that is no
					   markup, with a blank line behind */
	const char	*next_line;	/* in a cell */
	const char	*line_end;	/* between lines of a paragraph */
	/* Before the first, between two, and behind the last. */
	const char	*head[3], *cell[3];
	const char	*empty;		/* what a cell without text holds */
};

void	markup_table_write(const struct report *, const struct markup *,
	    struct out *);

#endif

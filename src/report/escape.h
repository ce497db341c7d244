/*
 * Text inside markup: whatever a host or a title holds, it stays text.
 * Control bytes become visible as out_visible makes them.
 */
#ifndef KBDIFF_REPORT_ESCAPE_H
#define KBDIFF_REPORT_ESCAPE_H

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"

/* GitHub's and GitLab's Markdown, in a paragraph or in a cell of a table. */
void	escape_markdown(struct out *, struct span);

/* Jira's wiki markup, in a paragraph or in a cell of a table. */
void	escape_jira(struct out *, struct span);

/* HTML, in an element or in an attribute with double quotes. */
void	escape_html(struct out *, struct span);

#endif

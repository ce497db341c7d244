/*
 * Text in columns of a terminal, by display width.
 */
#ifndef KBDIFF_REPORT_TEXT_WIDTH_H
#define KBDIFF_REPORT_TEXT_WIDTH_H

#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"

/* Lines of the text report are no wider than this. */
#define WIDTH_MAX	80

/* Cells that UTF-8 text takes, as out_visible prints it. */
size_t	text_width(struct span);

/* The text, then blanks up to width. */
void	text_width_pad(struct out *, struct span, size_t width);

/*
 * Prose, broken between words so that no line is wider than WIDTH_MAX where
 * words allow it; lines after the first begin with indent blanks.  from is
 * the column where the text begins.  Ends with a line end.
 */
void	text_width_wrap(struct out *, struct span prose, size_t from,
	    size_t indent);

#endif

/*
 * What a sheet of a workbook says outside of its cells: comments on them, text
 * boxes, what a printed page has above and below it.
 */
#ifndef KBDIFF_INPUT_SHEET_TEXTS_H
#define KBDIFF_INPUT_SHEET_TEXTS_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

enum sheet_text_kind {
	SHEET_COMMENT,		/* on a cell */
	SHEET_TEXT_BOX,		/* its corner lies in a cell */
	SHEET_HEADER,		/* of a page, as is the footer */
	SHEET_FOOTER
};

struct sheet_text {
	enum sheet_text_kind kind;
	uint64_t	 row, column;	/* of the cell, from 1; of a page: 1 */
	struct span	 text;		/* UTF-8, of one line or more */
};

/* Those with a cell come first, by row; of a long sheet the texts of its page
 * come only when all of it has been read. */
struct sheet_texts {
	const struct sheet_text *all;
	size_t		 n, in_cells;
};

#define SHEET_PLACE	48

/* Where it stands, " (comment on B3)", in buf. */
struct span	 sheet_texts_place(const struct sheet_text *,
		    char buf[SHEET_PLACE]);

#endif

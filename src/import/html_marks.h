/*
 * What the tags of a table's rows and cells say of the updates in them besides
 * their text: that they are struck out, by a box or a picture.
 */
#ifndef KBDIFF_IMPORT_HTML_MARKS_H
#define KBDIFF_IMPORT_HTML_MARKS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

struct arena;

/* Of the rows, the row and the cell that are read; {0} but for the arena. */
struct html_marks {
	struct arena	*arena;		/* of the row */
	struct span	 icon;		/* what a picture in the cell says;
					   or "" */
	struct span	 striking;	/* the tag that strikes out; or "" */
	bool		 strikes;	/* part of the cell */
	bool		 cell, row;	/* all of it is struck out */
	bool		 rows;		/* all until the end tag are */
};

/* Markdown's mark of what is struck out, "~~". */
extern const struct span html_marks_strike;

/* A tag between rows, that of a row, and that of a cell. */
void	html_marks_rows(struct html_marks *, struct span tag);
void	html_marks_row(struct html_marks *, struct span tag);
void	html_marks_cell(struct html_marks *, struct span tag);

/* A tag in a cell; true: from here on, or up to here, its text is struck out,
 * and html_marks_strike stands in it for the tag. */
bool	html_marks_take(struct html_marks *, struct span tag);

/* The text of the cell that ends: with marks where its ids are struck out, what
 * its picture says if it has no other and is of states; of the arena. */
struct span	 html_marks_end(struct html_marks *, struct span text,
	    bool state);

#endif

/*
 * Cells of a sheet that are merged over several rows of a column: Excel writes
 * the text into the first one, and shows it for all.
 */
#ifndef KBDIFF_INPUT_WORKBOOK_MERGED_H
#define KBDIFF_INPUT_WORKBOOK_MERGED_H

#include "workbook_state.h"

/* Takes the merged cells of the part that the reader is at, as far as it can be
 * read. */
void	workbook_merged_read(struct workbook *);

/* The cell of a column at the present row has this text, which is copied if
 * others are merged with it. */
void	workbook_merged_keep(struct workbook *, uint64_t column,
	    struct span text, bool struck);

/* What the cell of a column at the present row is merged with; or NULL. */
struct merged *workbook_merged_find(struct workbook *, uint64_t column);

#endif

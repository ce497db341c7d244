/*
 * Cells of CSV that spreadsheets open and run nothing of, and that come back as
 * they were.
 */
#ifndef KBDIFF_BASE_CSV_CELL_H
#define KBDIFF_BASE_CSV_CELL_H

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"

/*
 * Writes a cell, quoted where it must be, with escapes (visible.h).  What a
 * spreadsheet would run (= + - @, of any width, tab or CR, also behind blanks
 * and quotes, at the front or behind a semicolon) gets a ' before it; numbers
 * do not.
 */
void		csv_cell_put(struct out *, struct span);

/* The text of a cell that csv_cell_put has written: itself, or in the arena. */
struct span	csv_cell_text(struct span, struct arena *);

#endif

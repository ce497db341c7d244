/*
 * A CSV file of facts about updates (a catalogue, a table of builds), row by
 * row and never whole, its columns by their names.
 */
#ifndef KBDIFF_FACTS_FACTS_CSV_H
#define KBDIFF_FACTS_FACTS_CSV_H

#include "kbdiff/base/diag.h"
#include "kbdiff/base/span.h"
#include "kbdiff/input/csv_header.h"

struct facts_csv;

/*
 * Opens a file whose header is_header knows; lines that begin with # are
 * passed over.  NULL after a diagnosed error, which for a file without such a
 * header says what is expected.
 */
struct facts_csv	*facts_csv_open(const char *file, csv_is_header *,
		    const char *expected, struct diags *);
/* Whether a text begins with a header that is_header knows. */
bool		 facts_csv_begins(struct span head, csv_is_header *);
void		 facts_csv_close(struct facts_csv *);	/* NULL is fine */

/*
 * The next row: 1, or 0 at the end, or -1 after a diagnosed error.  A header
 * that comes again is no row, and a last row that may not be whole is an
 * error: facts that are cut off would be missed without anybody knowing.
 */
int		 facts_csv_next(struct facts_csv *);

bool		 facts_csv_has(const struct facts_csv *, int column);
/* A cell of the row, without blanks at its edges; empty where there is no
 * such column.  Borrowed until the next row. */
struct span	 facts_csv_cell(const struct facts_csv *, int column);
/* For diagnostics: the row, or a cell of it. */
struct pos	 facts_csv_row_pos(const struct facts_csv *);
struct pos	 facts_csv_cell_pos(const struct facts_csv *, int column);

#endif

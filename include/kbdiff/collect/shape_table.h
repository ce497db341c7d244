/*
 * Tables as consoles print them (kbdiff-formats(5)): columns in
 * characters below a line of names, with text around.
 *
 * PowerShell rules a line of dashes below the names, and its columns begin
 * where the dashes do; wmic's begin where the names do.  Cells are cut by
 * columns, never by blanks, since they hold blanks and may be empty.
 */
#ifndef KBDIFF_COLLECT_SHAPE_TABLE_H
#define KBDIFF_COLLECT_SHAPE_TABLE_H

#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/schema.h"

/* Reads all tables of the schema in the input, each a section of the list
 * builder. 0, or -1 after a diagnosed error. */
int	shape_table_parse(struct reading *, const struct schema *);

/* Bits for the first such table, ruled or not, in the head; 0: none. */
unsigned shape_table_probe(struct span head, const struct schema *,
	    bool ruled);

/* Whether names, ruled or not, have an entry right below them. */
bool	shape_table_has_row(struct span head, const struct schema *);

/* Whether names stand above a rule (or alone, where the schema has such
 * tables): for telling where a second format begins. */
bool	shape_table_begins(const struct span lines[2],
	    const struct schema *, bool ruled);

#endif

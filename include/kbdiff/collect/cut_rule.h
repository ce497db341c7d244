/*
 * The rule for the last row of an input that stops in the midst of it: how
 * much of the row counts.  One rule for every shape (CSV, table, list, JSON,
 * XML, HTML, systeminfo).
 *
 * An id that another column's value follows is whole.  A last cell is whole if
 * its end is there, if it has the shape of the cell above it, or, of an id, if
 * no longer id begins so.
 */
#ifndef KBDIFF_COLLECT_CUT_RULE_H
#define KBDIFF_COLLECT_CUT_RULE_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

enum cut_column { CUT_COLUMN_OTHER, CUT_COLUMN_ID, CUT_COLUMN_HOST };

/* A row at whose last cell the input stops. */
struct last_row {
	struct span	text;		/* the last cell */
	struct span	above;		/* its column in the row above, or
					   empty */
	enum cut_column	column;		/* what that column holds */
	bool		closed;		/* the cell's end is there: a closing
					   quote or element */
	bool		open;		/* a quote is open in the cell */
	bool		lacks_cells;	/* columns that the rows above fill do
					   not follow */
	bool		lacks_vital;	/* the id or the only host is among
					   them */
};

enum cut {
	CUT_NOT,		/* the row is whole, and so is the list */
	CUT_BEHIND,		/* the row counts with its last cell; the list
				   is cut */
	CUT_CELL,		/* the row counts without its last cell; the
				   list is cut */
	CUT_ROW			/* the row does not count; the list is cut */
};

enum cut	cut_rule(const struct last_row *);

/* True if an id at whose end the input stops is whole.  KB4938 and
 * KB493839 may be the beginning of KB4938397; six digits from 600000 up begin
 * no number that Microsoft has given to an update. */
bool		cut_rule_id_whole(struct span id);
/* The same of an id of which the number alone is kept. */
bool		cut_rule_number_whole(uint32_t number);

/*
 * Bits of properties (1 << property) that rows above have and the last row
 * does not: true if an id or another vital property is among them, or a host
 * where the row has no other host.
 */
bool		cut_rule_lacks_vital(uint64_t above, uint64_t last,
		    uint64_t vital, uint64_t hosts);

#endif

/*
 * An entry as a row for the list builder: what its columns say of the update's
 * state.
 */
#ifndef KBDIFF_COLLECT_QFE_ROW_H
#define KBDIFF_COLLECT_QFE_ROW_H

#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/qfe_entry.h"

struct entry_in	qfe_row_of(const struct qfe_entry *, uint64_t line,
		    uint64_t column);

/* The same of an installed entry of another kind, of which these are the
 * columns of states: row->checked says that it has a state of its own
 * besides. */
void		qfe_row_beside(struct entry_in *row,
		    const struct span states[STATE_COLUMN_COUNT]);

/* Whether it says nothing at all, as a line of blank cells. */
bool		qfe_row_blank(const struct qfe_entry *);

#endif

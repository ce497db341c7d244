/*
 * Cells that hold the ids of updates: one, several with anything between them,
 * or some of several.
 */
#ifndef KBDIFF_COLLECT_ID_CELL_H
#define KBDIFF_COLLECT_ID_CELL_H

#include "kbdiff/collect/list_builder.h"

/* Whether a cell is an id, or one with a state beside it. */
bool	id_cell_reads(struct span cell);

/* Adds a row: as several entries, where its id is several ids, whatever parts
 * them.  Of a host that could not be asked it adds that. */
void	id_cell_add(struct list_builder *, struct open_list *,
	    const struct entry_in *);

/* Adds a row of a format that has its own id and state, and stands beside these
 * columns of states (qfe_row_beside). */
void	id_cell_add_beside(struct list_builder *, struct open_list *,
	    const struct entry_in *, const struct span *states);

#endif

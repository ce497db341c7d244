/*
 * The table of the names of columns of states.
 */
#ifndef KBDIFF_COLLECT_STATE_COLUMN_TABLE_H
#define KBDIFF_COLLECT_STATE_COLUMN_TABLE_H

#include "kbdiff/collect/state_column.h"

/* The column of a name in small letters and without what parts words;
 * STATE_COLUMN_COUNT if it is not there. */
enum state_column state_column_named(struct span plain);

#endif

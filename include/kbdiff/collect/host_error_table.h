/*
 * Tables of hosts that could not be asked, beside lists or in files of their
 * own: "Host,Error" and "Server,Status".
 */
#ifndef KBDIFF_COLLECT_HOST_ERROR_TABLE_H
#define KBDIFF_COLLECT_HOST_ERROR_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

struct reading;

enum host_error_column {
	HOST_ERROR_HOST,
	HOST_ERROR_ERROR,	/* whatever stands there is one */
	HOST_ERROR_STATUS,	/* if it says that the host failed */
	HOST_ERROR_ASKED,	/* no: it was not scanned */
	HOST_ERROR_COUNT,	/* 0: it gave no update */
	HOST_ERROR_COLUMNS
};

/* HOST_ERROR_COLUMNS: none of them. */
enum host_error_column host_error_table_named(struct span name);

/* The fields of a header that are such columns, the first of each; SIZE_MAX:
 * none.  False, unless it has a host and another one of them, and no column of
 * updates; counts: "Hotfixes" may be how many there are. */
bool	host_error_table_header(const struct span *names, size_t n,
	    bool counts, size_t fields[HOST_ERROR_COLUMNS]);

/* Whether a row's cells say that its host failed; *says is what does. */
bool	host_error_table_says(const struct span cells[HOST_ERROR_COLUMNS],
	    struct span *says);

/* Whether all of a row below these names says that its host gave a list: it was
 * exported, or has so many updates. */
bool	host_error_table_well(const struct span *names, const struct span *row,
	    size_t n);

#endif

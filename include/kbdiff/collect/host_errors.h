/*
 * Tables of hosts that could not be asked, beside lists or in files of their
 * own: "Host,Error" and "Server,Status".
 */
#ifndef KBDIFF_COLLECT_HOST_ERRORS_H
#define KBDIFF_COLLECT_HOST_ERRORS_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

struct reading;

enum host_errors_column {
	HOST_ERRORS_HOST,
	HOST_ERRORS_ERROR,	/* whatever stands there is one */
	HOST_ERRORS_STATUS,	/* if it says that the host failed */
	HOST_ERRORS_ASKED,	/* no: it was not scanned */
	HOST_ERRORS_COUNT,	/* 0: it gave no update */
	HOST_ERRORS_COLUMNS
};

/* HOST_ERRORS_COLUMNS: none of them. */
enum host_errors_column host_errors_named(struct span name);

/* The fields of a header that are such columns, the first of each; SIZE_MAX:
 * none.  False, unless it has a host and another one of them, and no column of
 * updates. */
bool	host_errors_header(const struct span *names, size_t n,
	    size_t fields[HOST_ERRORS_COLUMNS]);

/* Whether a row's cells say that its host failed; *says is what does. */
bool	host_errors_says(const struct span cells[HOST_ERRORS_COLUMNS],
	    struct span *says);

#endif

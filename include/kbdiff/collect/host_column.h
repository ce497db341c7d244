/*
 * Columns that nobody knows, in a table that names no host otherwise: one whose
 * cells have the shape of host names and differ is one of hosts.
 */
#ifndef KBDIFF_COLLECT_HOST_COLUMN_H
#define KBDIFF_COLLECT_HOST_COLUMN_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

#define HOST_COLUMNS_MAX	8
#define HOST_NAME_BYTES		64

struct host_column {
	size_t	field;
	char	first[HOST_NAME_BYTES], second[HOST_NAME_BYTES];
	size_t	nfirst, nsecond;	/* 0: none so far */
	bool	other;			/* a cell is no host's name */
	bool	words;			/* a cell is no mark of a matrix */
	bool	marked;			/* a cell is one */
};

struct host_columns {
	struct host_column columns[HOST_COLUMNS_MAX];
	size_t	n;
};

/* Whether a column of this name may be one of hosts: no export of a known
 * format has it. */
bool	host_column_may_be(struct span name);

/* How many columns hold nothing but marks (X, yes, 1); several are a matrix of
 * updates by hosts.  *field is the first. */
size_t	host_columns_marked(const struct host_columns *, size_t *field);

void	host_columns_begin(struct host_columns *);
void	host_columns_take(struct host_columns *, size_t field,
	    struct span cell);

/* The first that is one, and two names in it, which are borrowed. */
bool	host_columns_find(const struct host_columns *, size_t *field,
	    struct span *first, struct span *second);

#endif

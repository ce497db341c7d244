/*
 * Columns that nobody knows, in a table that names no host otherwise: one whose
 * cells have the shape of host names and differ is one of hosts, as is one that
 * is called so and whose cells are other words or numbers; one that is called
 * so and whose cells hold several of them turns the table round, and several
 * that hold marks are a matrix of updates by hosts, as is one that is called as
 * a host is and holds marks or days.  Each would make one host of many.
 */
#ifndef KBDIFF_COLLECT_HOST_COLUMN_H
#define KBDIFF_COLLECT_HOST_COLUMN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

#define HOST_COLUMNS_MAX	32
#define HOST_NAME_BYTES		128

/* What the cells of a column are, the least that one of them is. */
enum host_cell {
	HOST_CELL_NAME,		/* EX03, ex03.corp.local, 10.1.2.3 */
	HOST_CELL_WORD,		/* berlin */
	HOST_CELL_ID,		/* 16777219, a GUID */
	HOST_CELL_OTHER
};

struct host_column {
	char	name[HOST_NAME_BYTES];
	size_t	nname;
	char	first[HOST_NAME_BYTES], second[HOST_NAME_BYTES];
	size_t	nfirst, nsecond;	/* 0: none so far */
	uint64_t line;			/* of the first cell */
	enum host_cell cells;
	bool	called;			/* its name is that of hosts */
	bool	again;			/* one has come again */
	bool	several;		/* a cell holds several names */
	bool	host;			/* its name is a host's: EX03 */
	bool	text;			/* a cell says more than a mark, a day
					   or an id */
	bool	words;			/* a cell is no mark of a matrix */
	bool	marked;			/* a cell is one */
};

/* All zero: none. */
struct host_columns {
	struct host_column *columns;	/* HOST_COLUMNS_MAX at most */
	size_t	n, cap;
};

struct diags;

/* Whether a column of this name may be one of hosts: no export of a known
 * format has it. */
bool	host_column_may_be(struct span name);

/* Whether it has the name of a column of hosts, if not of a known one. */
bool	host_column_is_called(struct span name);

/* Takes a cell of a column that may be one; called: its cells name what updates
 * are of, each another. */
void	host_columns_take(struct host_columns *, struct span name,
	    struct span cell, bool called, uint64_t line);

/* Whether a cell of a column with this name was taken. */
bool	host_columns_has(const struct host_columns *, struct span name);

/*
 * When a file has been read: 0, or -1 after it has diagnosed a matrix, or a
 * column of hosts unless NAME= has named the host of the file.
 */
int	host_columns_check(const struct host_columns *, const char *file,
	    bool named, struct diags *);

void	host_columns_fini(struct host_columns *);

#endif

/*
 * CSV exports by the names of their columns: what their importers share.
 * Lines "#TYPE ..." and "sep=;" are passed over, and a header may come again
 * where exports were joined.  Text may stand around an export that begins
 * below a prompt or fence and ends above one.
 */
#ifndef KBDIFF_COLLECT_SHAPE_CSV_H
#define KBDIFF_COLLECT_SHAPE_CSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/input/csv_header.h"
#include "kbdiff/input/csv_reader.h"

struct reading;

struct shape_csv;

/* Whether a row holds what no header would: by that it is known as one, even
 * if a cell of it is called like a column ("Hotfix").  By the cells alone that
 * name no host. */
typedef bool	shape_csv_is_entry(const struct shape_csv *);

/* One kind of table: its header and its columns. */
struct shape_csv_kind {
	csv_is_header	*is_header;
	shape_csv_is_entry *is_entry; /* NULL: nothing is known as one */
	/* Columns that a row needs to count, 1 << column: names and ids; and
	 * those of them that name the host, whose other columns say the same
	 * on any host. */
	uint64_t	 vital, hosts;
	/* Other columns that say nothing of the update, but of its list; and
	 * those that are each row's own, by which it is not known. */
	uint64_t	 lists, own;
	/* A header without rows is a host with an empty list. */
	bool		 empties;
};

struct shape_csv {
	struct reading	*reading;
	const struct shape_csv_kind *kind;
	struct csv_reader *csv;
	char		 delim;
	struct csv_header layout;
	uint64_t	 header_line;	/* 0: none yet */
	struct span	 header;	/* its text, kept by the list builder */
	size_t		 twice;		/* field of a heading that is read and
					   stands there twice; or
					   CSV_MAX_FIELDS */
	struct csv_record rec;		/* the row */
	/* The row has come before, on whatever host, and so have some that
	 * follow it of the same host: again says by what the list builder knows
	 * them, and rec is stale until shape_csv_open. */
	bool		 known;
	struct csv_known again;
	struct row_key	 key;		/* of one that is not known; of no
					   pieces: it has none */
	uint64_t	 rows;
	uint64_t	 row_line;	/* of the last row; 0: none yet */
	bool		 begins_vital;	/* its first column has hosts or ids */
	bool		 begins_host;	/* it has hosts */
	bool		 headed;	/* a header has come, in this chunk */
	uint64_t	 rows_above;	/* it */
	struct span	 node;		/* the host that was asked for what is
					   below it; or "" */
	size_t		 text;		/* lines of it before the header */
	uint64_t	 cut_line;	/* the input ends inside it; or 0 */
	bool		 before_known;	/* the row before was */
	struct span	 last;		/* field of the last that was not */
	char		*last_buf;
	size_t		 last_cap;

	/* Of a chunk of an input: the head's header, and whether something was
	 * met that depends on what is before the chunk. */
	struct csv_header head;
	bool		 seam;
};

/* For probes: whether an input with this head holds such an export, as its
 * first lines or below a prompt or a fence of Markdown.  Pure. */
bool	shape_csv_find(struct span head, csv_is_header *, struct csv_header *,
	    char *delim);

/* Begins to read; to be ended by _end, which tells of a chunk of an input
 * whether it is seamless. */
void	shape_csv_begin(struct shape_csv *, struct reading *,
	    const struct shape_csv_kind *);
void	shape_csv_end(struct shape_csv *);

/*
 * The next row, or several that are known: 1, or 0 at the end, or -1 after a
 * diagnosed error.  A last row that may not be whole is none: the list
 * builder's lists become incomplete.  A header that comes again begins a
 * section of the list builder.
 */
int	shape_csv_next(struct shape_csv *);

/* The cell of one of the known rows as it stands there, in a column of the
 * kind's own; until shape_csv_open. */
struct span shape_csv_known_cell(const struct shape_csv *, size_t row,
	    int column);

/* The next cell that is not empty of columns that nobody knows, from this field
 * on, which is counted on. */
bool	shape_csv_unknown(const struct shape_csv *, size_t *field,
	    struct span *name, struct span *value);

/* Leaves the last n of the known rows for the next call. */
void	shape_csv_give_back(struct shape_csv *, size_t n);

/* Reads the cells of a known row's host, and others of the last one. */
void	shape_csv_open(struct shape_csv *);

/* A cell of the row; empty where the export has no such column. */
static inline struct span
csv_table_cell(const struct shape_csv *t, int column)
{
	return csv_layout_cell(&t->layout, column, &t->rec);
}
/* Its column in the line, for diagnostics; 0 if not known. */
uint64_t shape_csv_column(const struct shape_csv *, int column);

#endif

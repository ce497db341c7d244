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
#include "kbdiff/input/row_keys.h"

struct reading;

struct csv_table;

/* Whether a row holds what no header would: by that it is known as one, even
 * if a cell of it is called like a column ("Hotfix").  By the cells alone that
 * name no host. */
typedef bool	csv_is_entry(const struct csv_table *);

/* What is read as one kind of table. */
struct csv_kind {
	csv_is_header	*is_header;
	csv_is_entry	*is_entry;	/* NULL: nothing is known as one */
	/* Columns that must be whole, 1 << column: names and ids. */
	uint32_t	 vital;
	/* Those that name the host: what the others say of an entry is the same
	 * on any. */
	uint32_t	 hosts;
};

struct csv_table {
	struct reading	*reading;
	const struct csv_kind *kind;
	struct csv_reader *csv;
	char		 delim;
	struct csv_layout layout;
	uint64_t	 header_line;	/* 0: none yet */
	struct csv_record rec;		/* the row */
	/* The row has come before, on whatever host, and so have some that
	 * follow it of the same host: again says by what the intake knows
	 * them, and rec is stale until csv_table_open. */
	bool		 known;
	struct csv_known again;
	struct row_key	 key;		/* of one that is not known; of no
					   pieces: it has none */
	uint64_t	 rows;
	size_t		 text;		/* lines of it before the header */
	uint64_t	 cut_line;	/* the input ends inside it; or 0 */
	bool		 before_known;	/* the row before was */
	struct span	 last;		/* field of the last that was not */
	char		*last_buf;
	size_t		 last_cap;

	/* Of a part of an input: the head's header, and whether something was
	 * met that depends on what is before the part. */
	struct csv_layout head;
	bool		 seam;
};

/* For probes: whether an input with this head holds such an export, as its
 * first lines or below a prompt or a fence of Markdown.  Pure. */
bool	csv_table_find(struct span head, csv_is_header *, struct csv_layout *,
	    char *delim);

/* Begins to read; to be ended by _end, which tells of a part of an input
 * whether it is seamless. */
void	csv_table_begin(struct csv_table *, struct reading *,
	    const struct csv_kind *);
void	csv_table_end(struct csv_table *);

/*
 * The next row, or several that are known: 1, or 0 at the end, or -1 after a
 * diagnosed error.  A last row that may not be whole is none: the intake's
 * lists become incomplete.  A header that comes again begins a section of the
 * intake.
 */
int	csv_table_next(struct csv_table *);

/* Reads the cells of a known row's host, and others of the last one. */
void	csv_table_open(struct csv_table *);

/* A cell of the row; empty where the export has no such column. */
static inline struct span
csv_table_cell(const struct csv_table *t, int column)
{
	return csv_layout_cell(&t->layout, column, &t->rec);
}
/* Its column in the line, for diagnostics; 0 if not known. */
uint64_t csv_table_column(const struct csv_table *, int column);

#endif

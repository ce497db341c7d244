/*
 * CSV exports by the names of their columns: what their importers share.
 * Lines "#TYPE ..." and "sep=;" are passed over, and a header may come again
 * where exports were joined.
 */
#ifndef KBDIFF_CSV_TABLE_H
#define KBDIFF_CSV_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/csv_reader.h"
#include "kbdiff/span.h"

struct reading;

#define CSV_COLUMNS_MAX	20

/* A name that a column goes by, and the importer's number for what it holds. */
struct csv_name {
	struct span	name;
	int		column;
};

/* Where an export has each column. */
struct csv_layout {
	size_t		fields[CSV_COLUMNS_MAX]; /* CSV_MAX_FIELDS: nowhere */
	size_t		n;			/* fields of a row */
};

/* Whether these fields head an export of the importer's; fills the layout. */
typedef bool	csv_is_header(const struct span *fields, size_t n,
		    struct csv_layout *);

struct csv_table;

/* Whether a row holds what no header would: by that it is known as one, even
 * if a cell of it is called like a column ("Hotfix"). */
typedef bool	csv_is_entry(const struct csv_table *);

/* An empty layout of n fields; then each column's field, of which the first
 * counts. */
void	csv_layout_clear(struct csv_layout *, size_t n);
void	csv_layout_set(struct csv_layout *, int column, size_t field);

/* The same by a table of names; case and blanks do not matter. */
void	csv_layout_fill(struct csv_layout *, const struct csv_name *names,
	    size_t nnames, const struct span *fields, size_t n);
bool	csv_layout_has(const struct csv_layout *, int column);

/* For probes: whether the head begins with such a header.  Pure. */
bool	csv_table_find(struct span head, csv_is_header *, struct csv_layout *,
	    char *delim);

struct csv_table {
	struct reading	*reading;
	csv_is_header	*is_header;
	csv_is_entry	*is_entry;	/* NULL: nothing does */
	/* Columns that must be whole, 1 << column: names and ids. */
	uint32_t	 vital;
	struct csv_reader *csv;
	struct csv_layout layout;
	uint64_t	 header_line;	/* 0: none yet */
	struct csv_record rec;		/* the row */
	uint64_t	 rows;
	uint64_t	 cut_line;	/* the input ends inside this row; or 0 */
	char		*last;		/* field of the row before */
	size_t		 last_n, last_cap;
};

/* Begins to read; to be ended by _end. */
void	csv_table_begin(struct csv_table *, struct reading *, csv_is_header *,
	    csv_is_entry *, uint32_t vital);
void	csv_table_end(struct csv_table *);

/*
 * The next row: 1, or 0 at the end, or -1 after a diagnosed error.  A last row
 * that may not be whole is none: the intake's lists become incomplete.  A
 * header that comes again begins a section of the intake.
 */
int	csv_table_next(struct csv_table *);

/* A cell of the row; empty where the export has no such column. */
struct span csv_table_cell(const struct csv_table *, int column);
/* Its column in the line, for diagnostics; 0 if not known. */
uint64_t csv_table_column(const struct csv_table *, int column);

#endif

/*
 * CSV by the names of its columns: which field of a row holds what, and where
 * the header is.
 */
#ifndef KBDIFF_INPUT_CSV_HEADER_H
#define KBDIFF_INPUT_CSV_HEADER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/input/csv_reader.h"

#define CSV_COLUMNS_MAX	46

/* A name that a column goes by, and the reader's number for what it holds. */
struct csv_name {
	struct span	name;
	int		column;
};

/* Where a table has each column. */
struct csv_header {
	uint16_t	fields[CSV_COLUMNS_MAX]; /* CSV_MAX_FIELDS: nowhere */
	uint64_t	known;		/* 1 << column: it has a field */
	uint64_t	others;		/* 1 << field: columns whose cells are
					   looked at though nobody knows them */
	uint64_t	unknown;	/* the same, but that these may say how
					   an update stands */
	size_t		n;			/* fields of a row */
};

/* Returns true, and fills the header, if these fields head a table that the
 * caller reads. */
typedef bool	csv_is_header(const struct span *fields, size_t n,
		    struct csv_header *);

/* Makes an empty header of n fields, sets a column's field, of which the first
 * counts, and takes it away. */
void	csv_header_clear(struct csv_header *, size_t n);
void	csv_header_set(struct csv_header *, int column, size_t field);
void	csv_header_unset(struct csv_header *, int column);

/* The same by a table of names; case and blanks do not matter. */
void	csv_header_fill(struct csv_header *, const struct csv_name *names,
	    size_t nnames, const struct span *fields, size_t n);

/* Whether a field's name is in such a table. */
bool	csv_header_knows(const struct csv_name *names, size_t nnames,
	    struct span field);

/* The same where no column has two names; false if one of them is not there. */
bool	csv_header_all(struct csv_header *, const struct csv_name *names,
	    size_t nnames, const struct span *fields, size_t n);

bool	csv_header_eq(const struct csv_header *, const struct csv_header *);

static inline bool
csv_header_has(const struct csv_header *l, int column)
{
	return (l->known >> column & 1) != 0;
}

/* The row's cell of a column; empty where the table has no such column. */
static inline struct span
csv_layout_cell(const struct csv_header *l, int column,
    const struct csv_record *rec)
{
	size_t at = l->fields[column];

	return at < rec->n ? rec->fields[at] : SPAN_NONE;
}

/* True if the row has as many fields as the header; empty ones may follow, as
 * spreadsheets add them. */
bool	csv_header_fits(const struct csv_header *, const struct csv_record *);

/* Lines before a header that are no rows: "#TYPE ..." and "sep=;", of which
 * the latter gives the delimiter. */
bool	csv_is_type(struct span line);
bool	csv_is_separator(struct span line, char *delim);

/* The first line that is none of those, nor blank; *text becomes what is below
 * it.  False: there is none. */
bool	csv_header_line(struct span *text, struct span *line);

/* The line of a text that may be the header of a CSV, for all who ask whether
 * it is theirs. */
struct csv_head {
	struct span	text;		/* that it is of */
	struct span	line;		/* csv_header_line's; "": none */
	bool		parted;		/* it holds a delimiter */
};

struct csv_head	 csv_head_of(struct span text);

/* Whether it is such a header, and what separates its fields.  Pure. */
bool	csv_head_is(const struct csv_head *, csv_is_header *,
	    struct csv_header *, char *delim);

/* csv_head_is of a text's csv_head_of. */
bool	csv_header_find(struct span text, csv_is_header *,
	    struct csv_header *, char *delim);

/* Has this thread forget which lines were headers: for when the names that
 * columns may have are chosen anew. */
void	csv_header_forget(void);

/* The name of a field in a header's text; empty if it has none. */
struct span	 csv_header_name(struct span line, char delim, size_t field);

#endif

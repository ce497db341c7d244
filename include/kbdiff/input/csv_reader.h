/*
 * Text to CSV records.  libcsv is the authority on what a record is; records
 * without surprises are split without it, to the same effect.
 */
#ifndef KBDIFF_INPUT_CSV_READER_H
#define KBDIFF_INPUT_CSV_READER_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/span.h"
#include "kbdiff/input/csv_prefetch.h"
#include "kbdiff/input/csv_scan.h"
#include "kbdiff/input/lines.h"

/* Fields of a record; more is an error (CSV_TOO_MANY). */
#define CSV_MAX_FIELDS	512

struct csv_record {
	const struct span *fields;	/* borrowed until the next record */
	size_t		 n;
	uint64_t	 line;		/* where it begins, from 1 */
	bool		 ended;		/* false: the input stopped in it */
	bool		 open;		/* ... inside a quoted field */
	bool		 quoted;	/* its last field is, and is whole */
};

/* A place in the text, for diagnostics; borrowed until the next record. */
struct csv_place {
	uint64_t	 line;
	struct span	 text;		/* of that line */
	const char	*at;		/* in text; NULL: the line as a whole */
};

/* Results of csv_next: a record, or why there is none. */
enum csv_result {
	CSV_RECORD	= 1,
	CSV_END		= 0,
	CSV_READ_ERROR	= -1,	/* errno */
	CSV_TOO_LONG	= -2,	/* a line or record over LINE_MAX_BYTES */
	CSV_STRAY_QUOTE	= -3,	/* malformed quoting */
	CSV_TOO_MANY	= -4	/* fields of a record */
};

struct csv_reader;

/* delim: one byte.  Lines are taken from lines, which outlives the reader. */
struct csv_reader *csv_reader_new(struct lines *, char delim);
void	csv_reader_free(struct csv_reader *);	/* NULL is fine */

/* From the next record on. */
void	csv_reader_delim(struct csv_reader *, char delim);

/* The lines behind the last record may now be taken by others; records are
 * read from where they leave off. */
void	csv_reader_pause(struct csv_reader *);

/*
 * From the next record on only these fields are wanted of records of width
 * fields: others may be empty, whatever they hold.  csv_reader_rest gives those
 * of the last record too.
 */
void	csv_reader_want(struct csv_reader *, const size_t *fields, size_t n,
	    size_t width);
void	csv_reader_rest(struct csv_reader *);

/*
 * The cache of repeated rows.  csv_reader_key sets the key by which records are
 * looked up; false if the key is not fit for it.  Its fields have to be wanted;
 * csv_reader_want ends the looking up.  Between two records, csv_reader_known
 * takes the next records, max at most, that are known and are the same beside
 * their key.  False: there are none, and the next record is still there for
 * csv_next.
 */
struct csv_known {
	const uint32_t	*numbers;	/* that were kept; borrowed until the
					   next record */
	size_t		 n;
	bool		 same;		/* the record before was known too, and
					   is the same beside its key */
	uint64_t	 line;		/* of the first; each has one */
};
bool	csv_reader_key(struct csv_reader *, const struct csv_key *);
bool	csv_reader_known(struct csv_reader *, struct csv_known *, size_t max);

/* A field of one of them as it stands there; until csv_reader_open. */
struct span csv_reader_known_raw(const struct csv_reader *,
	    const struct csv_known *, size_t record, size_t field);

/* Leaves the last n of them for the next call. */
void	csv_reader_give_back(struct csv_reader *, struct csv_known *, size_t n);

/* Gives the last of them as csv_next would have. */
void	csv_reader_open(struct csv_reader *, struct csv_record *);

/* The last field of the last one that was known; borrowed until another. */
struct span csv_reader_before(const struct csv_reader *);

/* The key of the record that csv_next gave last, to be kept; false if it can
 * have none.  Borrowed until the next record. */
bool	csv_reader_row_key(struct csv_reader *, struct row_key *);

/* How records without surprises are scanned (for tests). */
void	csv_reader_scan(struct csv_reader *, enum csv_scan_way);

/* Leaves every record to libcsv; what is read is the same (for tests). */
void	csv_reader_slow(struct csv_reader *);

/* Lines that begin with # are none, except inside a field. */
void	csv_reader_comments(struct csv_reader *);

/*
 * The next record; blank lines are none, and a record ends only where a line
 * does.  Unquoted fields lose blanks at their edges; a line end inside a
 * quoted field becomes LF.  An input that stops inside a quoted field gives
 * the record so far with ended false; so does a last line without a line end.
 * After an error *where says where; stop there.
 */
enum csv_result	csv_next(struct csv_reader *, struct csv_record *,
		    struct csv_place *where);

/*
 * The same, with errors diagnosed for this file: 1, 0 at the end, -1.
 */
int	csv_take(struct csv_reader *, struct csv_record *, const char *file,
	    struct diags *);

/* For diagnostics about a place. */
struct pos csv_pos(const char *file, const struct csv_place *);

/* Where field i of the last record begins; at is NULL if the record goes
 * over several lines. */
struct csv_place csv_field_place(const struct csv_reader *, size_t i);

#endif

/*
 * A report of systeminfo, read line by line in any language by its structure
 * (kbdiff-formats(5), systeminfo).
 *
 * A report is a run of "Label: value" lines.  Its host, OS name and OS version
 * come first and follow one another.  Its values stand in one column: a line
 * with a value elsewhere is somebody else's text.  The hotfix list is the value
 * with indexed lines below it most of which have the shape of an update's id;
 * processors and network cards look alike but for that.
 *
 * The importers of systeminfo's three shapes share it: a row of CSV or of a
 * table is turned into the lines of a report and read as one.
 */
#ifndef KBDIFF_COLLECT_SYSTEMINFO_REPORT_H
#define KBDIFF_COLLECT_SYSTEMINFO_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

struct arena;
struct csv_record;
struct line;
struct reading;

/* A "Label: value" line, borrowed from the line. */
struct pair {
	struct span	label, value;
	uint64_t	line;
	bool		first;		/* nothing stands directly above it */
};

/* A pair that is kept: buf holds label and value. */
struct kept_pair {
	struct pair	 pair;
	char		*buf;
	size_t		 cap;
};

/* "[12]: KB4486553" */
struct item {
	uint32_t	kb;		/* six digits or seven; 0: see text */
	bool		ended;		/* its line has an end */
	uint64_t	line, column;	/* column: of text */
	struct span	text;		/* behind the colon, where kb is 0 */
};

/* A label and the indexed lines below it. */
struct block {
	bool		open;
	bool		labelled;	/* by the last pair */
	uint64_t	line;
	bool		piece;		/* the last line is part of an index */
	uint32_t	number;		/* of the last entry */
	uint32_t	behind_gap;	/* of the first that does not follow
					   the one above it; or 0 */
	/* Where there are such lines: */
	size_t		indent;
	size_t		width;		/* characters, joined by commas */
	int64_t		declared;	/* first number of the value, or -1 */
	struct item	*items;
	size_t		 n, cap;
};

struct systeminfo_report {
	uint64_t	 hotfix_line;	/* of Hotfix(s), in this report; or 0 */
	int64_t		 hotfix_count;	/* that it says; or -1 */
	bool		 english;	/* its labels are */
	struct reading	*reading;
	struct arena	*arena;		/* of the block */
	struct kept_pair last[2];	/* the newest is [0] */
	size_t		 nlast;
	struct block	 block;
	size_t		 label_indent;
	bool		 label_indent_known;
	bool		 gap;		/* the line above is no label */
	bool		 row;		/* its lines are cells of a row */
	/* How many characters stand before each value; 0: they stand in no
	 * column. */
	size_t		 column;

	/* The report that is being read. */
	bool		 begun, has_list;
	bool		 cut;		/* the input ends in it */
	struct span	 host, full;	/* full: with its domain, or "" */
	struct span	 os, build, arch;
	uint64_t	 line;
	struct span host_label; /* of the first report; list builder's */
};

/* Begins and ends the reading of reports into the reading's list builder; the
 * end takes the list and the report that are open, and frees. */
void	systeminfo_report_begin(struct systeminfo_report *, struct reading *);
void	systeminfo_report_end(struct systeminfo_report *);

/* Begins a row of CSV or of a table: its lines follow nothing. */
void	systeminfo_report_row(struct systeminfo_report *);

/* Takes a line.  0, or -1 after a diagnosed error. */
int	systeminfo_report_line(struct systeminfo_report *, const struct line *);

/*
 * Takes entries of plain KB numbers that stand below the last entry, by one
 * scan of what is at hand, exactly as systeminfo_report_line would.  1, 0 at
 * the end of the input, -1 after a diagnosed error.
 */
int	systeminfo_report_plain(struct systeminfo_report *);

/*
 * Whether a last line without an end cuts something: a report without its list
 * so far, or the first label of another.  Its value may be half of one.
 */
bool	systeminfo_report_cut_by(struct systeminfo_report *, struct span text);

/* Columns of the header row, kept; empty where there is none. */
struct systeminfo_columns {
	struct span	*names;
	size_t		 n;
	bool		 host;		/* a name is known as the host's */
	struct arena	*arena;
	bool		 rows;		/* a report has been taken */
};

/* Whether a record is no row: names, or text.  A row has a version or a list
 * among its cells. */
bool	systeminfo_cells_names(const struct csv_record *);

/* Takes a row that has a host and nothing of a report, "N/A" in every cell or
 * no cells, below columns or rows: the host has no list.  False: it is none. */
bool	systeminfo_cells_silent(struct systeminfo_report *,
	    const struct systeminfo_columns *, const struct csv_record *);

/* Takes a row of cells, of CSV or of a table, as the lines of a report; a row
 * of names becomes the columns. */
void	systeminfo_cells_take(struct systeminfo_report *,
	    struct systeminfo_columns *, const struct csv_record *);

/* Where the next line of a cell begins: at ",[12]: ", or ",   [1]: " of what
 * is nested; the cell's length if none does. */
size_t	systeminfo_find_index(struct span cell);

#endif

/*
 * Tables that sum up how hosts stand, "Host,Missing" or "Server  Compliant",
 * in the text beside lists or in a file of their own: a row that says that a
 * host is not patched, or has more updates than its list, speaks against that
 * list.
 */
#ifndef KBDIFF_COLLECT_SUMMARY_TABLE_H
#define KBDIFF_COLLECT_SUMMARY_TABLE_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/model/raw_lists.h"

enum { SUMMARY_COLUMNS = 16, SUMMARY_HEADER = 240 };

/* All zero at first. */
struct summary_table {
	char		delim;		/* ' ': blanks, '.': two or more */
	size_t		n;		/* columns; 0: no table has begun */
	size_t		host;		/* which of them */
	uint64_t	line;		/* its last one so far */
	bool		ruled;		/* a ruler stands below its names */
	struct {
		size_t	at, n;		/* in the header */
	} names[SUMMARY_COLUMNS];
	char		header[SUMMARY_HEADER];
};

/* Whether a line is the header of one. */
bool	summary_table_begins(struct span line);

/* Takes a line, which may be a table's header or a row of it, and notes in the
 * lists what it says against those of its host.  Whether it is one. */
bool	summary_table_line(struct summary_table *, struct raw_lists *,
	    uint32_t input, struct span line, uint64_t number);

#endif

/*
 * Cells and rows of CSV, as they are written.
 */
#ifndef KBDIFF_REPORT_CSV_WRITER_H
#define KBDIFF_REPORT_CSV_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/model/day.h"

struct csv_writer {
	struct out	*o;
	bool		 first;		/* of the row's cells */
};

void	csv_writer_cell(struct csv_writer *, struct span);
void	csv_writer_number(struct csv_writer *, uint64_t);
void	csv_writer_date(struct csv_writer *, date);
void	csv_writer_end_row(struct csv_writer *);

/* A cell of several values joined by ;.  Each value is written to out behind
 * csv_joined_next. */
struct csv_joined {
	struct out	 out;
	char		*buf;		/* private, as is what follows */
	size_t		 n, items;
};

void	csv_joined_begin(struct csv_joined *);
void	csv_joined_next(struct csv_joined *);

/* Writes the cell and ends what csv_joined_begin began. */
void	csv_writer_joined(struct csv_writer *, struct csv_joined *);

#endif

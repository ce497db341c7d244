/*
 * A CSV reader that takes records as known wherever it can, and aborts where
 * that tells another thing than reading them does.
 */
#ifndef TESTS_KNOWING_H
#define TESTS_KNOWING_H

#include "kbdiff/input/csv_reader.h"

struct knowing;

/* Of records of width fields, from two to four; every field is given still. */
struct knowing	*knowing_new(struct csv_reader *, size_t width);
void		 knowing_free(struct knowing *);

/* As csv_next. */
enum csv_result	 knowing_next(struct knowing *, struct csv_record *,
		    struct csv_place *where);

#endif

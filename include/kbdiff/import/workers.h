/*
 * Reads inputs, several at a time, into one collection of raw lists.
 */
#ifndef KBDIFF_IMPORT_WORKERS_H
#define KBDIFF_IMPORT_WORKERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/import/outcome.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/raw_lists.h"

struct diags;
struct importer;

struct progress {
	size_t		inputs, inputs_done;
	uint64_t	bytes, bytes_done;	/* bytes: of files */
	double		seconds;	/* since the beginning */
};

struct workers {
	unsigned	 jobs;			/* threads, at least 1 */
	const struct importer *format;		/* NULL: by evidence */
	enum date_order	 date_order;		/* where nothing tells */
	bool		 lists;			/* the report is a list, as
						   kbdiff reads it */
	/* What a text is that is no list but has another use, and whether
	 * that is sure; else NULL.  May be NULL itself. */
	const char	*(*other)(struct span head, bool *sure);
	/* Bytes of a chunk of a large input, which several threads may read; 0:
	 * as many as are worth it. */
	uint64_t	 chunk_bytes;
	/* Called now and then while threads read, and once at the end; NULL
	 * for none. */
	void		 (*progress)(void *ctx, const struct progress *);
	void		*ctx;
};

/*
 * Reads inputs[from] to inputs[to - 1] into the raw lists, and puts what
 * became of each into outcomes (as many).  Files of one container stand one
 * behind the other.  The order in which threads read
 * changes nothing but the numbering inside the raw lists.
 */
void	workers_read(const struct workers *, const struct input *inputs,
	    size_t from, size_t to, enum outcome *outcomes,
	    struct raw_lists *, struct diags *);

#endif

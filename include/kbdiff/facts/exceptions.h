/*
 * Exceptions: lacks that the site has accepted, until a day and for a reason.
 * They come from CSV files with the columns host, update, until and reason.
 */
#ifndef KBDIFF_FACTS_EXCEPTIONS_H
#define KBDIFF_FACTS_EXCEPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/host_pattern.h"

struct diags;
struct inventory;

struct exception {
	struct host_pattern *hosts;	/* any of them */
	size_t		 nhosts;
	uint32_t	 number;	/* of the update; 0: it goes by text */
	struct span	 text;		/* an id without a number, or a line of
					   requirements */
	date		 until;		/* the last day; DATE_NONE: no end */
	struct span	 reason;	/* may be empty */
	const char	*file;
	uint64_t	 line;
};

struct exceptions {
	struct exception *all;		/* in the order of files and lines */
	size_t		 n, cap;
	const char	**files;	/* that were read, once each */
	size_t		 nfiles, files_cap;
	date		 today;		/* the day that they are judged on */
	struct arena	*arena;		/* private */
};

struct exceptions *exceptions_new(date today);
void		 exceptions_free(struct exceptions *);	/* NULL is fine */

/* Adds those of a file, whose name is borrowed.  0, or -1 after an error in
 * diags for each bad line. */
int		 exceptions_read(struct exceptions *, const char *file,
		    struct diags *);

/* True if its last day is before today. */
bool		 exception_is_over(const struct exceptions *,
		    const struct exception *);
/* Whether it is for a host.  rivals: two exceptions are for longer names of the
 * host, of which it can have one, so that neither is for it; NULL: no such. */
bool		 exception_is_for(const struct exceptions *,
		    const struct exception *, const struct inventory *,
		    size_t host, const struct host_pattern *rivals[2]);

/* The one of two that holds longer; either may be NULL. */
const struct exception *exception_longer(const struct exception *,
		    const struct exception *);

#endif

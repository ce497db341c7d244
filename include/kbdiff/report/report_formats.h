/*
 * Reports: a finished result, written down.  A writer is one file,
 * src/report/report_NAME.c, and one line in REPORTS
 * (report_formats.c); it knows nothing of inputs.
 */
#ifndef KBDIFF_REPORT_REPORT_FORMATS_H
#define KBDIFF_REPORT_REPORT_FORMATS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"

struct diags;
struct out;

struct report_format {
	const char	*name, *other;	/* "markdown", and "md" or NULL */
	const char	*ending;	/* ".md": picks it for -o FILE */
	const char	*help;
	bool		 binary;	/* never to a terminal */
	/* Why this machine cannot write it, or NULL; asked before write.  May
	 * be NULL. */
	const char	*(*obstacle)(void);
	bool		 rows_only;	/* no place for what explain says */
	bool		 comparison_only;	/* of diff and cluster */
	bool		 whole;		/* for programs: never brief */
	/* The exit status, where the format has its own; NULL: the usual. */
	int		 (*status)(const struct report *);
	/* Writes trouble, from sealed diagnostics or NULL, in place of a
	 * report; its status is REPORT_TROUBLE.  NULL: nothing is written. */
	void		 (*trouble)(struct out *, const struct diags *);
	void		 (*write)(const struct report *, struct out *);
};

/* The exit status of trouble where a format has its own. */
#define REPORT_TROUBLE	3

extern const struct report_format *const report_formats[];	/* NULL ends */

/* By name or other name; NULL if there is none. */
const struct report_format *report_formats_named(struct span name);
/* By a file's ending; NULL if it has none of ours. */
const struct report_format *report_formats_for_file(struct span file);

#endif

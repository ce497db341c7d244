/*
 * Reports: a finished result, written down.  A writer is one file,
 * src/report_<name>.c, and one line in REPORTS; it knows nothing of inputs.
 */
#ifndef KBDIFF_REPORT_H
#define KBDIFF_REPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/compare.h"
#include "kbdiff/span.h"

struct diags;
struct out;

enum subject {
	SUBJECT_DIFF, SUBJECT_CLUSTER, SUBJECT_LIST,
	SUBJECT_EXPLAIN		/* the result's baseline is what was asked */
};

struct report {
	enum subject	 subject;
	const struct inventory *inventory;
	const struct result *result;	/* NULL for a list */
	const struct coverage *coverage; /* NULL: nothing is known of updates
					   besides the inputs */
	const struct diags *diags;	/* sealed */
	unsigned	 show;		/* 1 << enum group */
	bool		 brief;		/* the verdict alone */
	bool		 verbose;	/* fold no list of hosts */
	bool		 colour;
	const char	*version;
	const struct span *left_out;	/* --keep-going: inputs not read */
	size_t		 nleft_out;
};

struct report_format {
	const char	*name, *other;	/* "markdown", and "md" or NULL */
	const char	*ending;	/* ".md": picks it for -o FILE */
	const char	*help;
	bool		 binary;	/* never to a terminal */
	/* Why this machine cannot write it, or NULL; asked before write.  May
	 * be NULL. */
	const char	*(*obstacle)(void);
	bool		 rows_only;	/* no place for what explain says */
	bool		 whole;		/* for programs: never brief */
	void		 (*write)(const struct report *, struct out *);
};

#define REPORTS(X) \
	X(text) \
	X(csv) \
	X(json) \
	X(markdown) \
	X(jira) \
	X(html) \
	X(xlsx)

extern const struct report_format *const report_formats[];	/* NULL ends */

/* What is known of updates besides the inputs; none of it where nothing is. */
const struct facts *report_facts(const struct report *);

/* How many names of hosts a list spells out. */
size_t	report_names_max(const struct report *);

/* By name or other name; NULL if there is none. */
const struct report_format *report_named(struct span name);
/* By a file's ending; NULL if it has none of ours. */
const struct report_format *report_for_file(struct span file);

#endif

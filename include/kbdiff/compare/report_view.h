/*
 * What a report is made of: the finished result, and how the user wants it
 * shown.  Writers and wording know nothing else.
 */
#ifndef KBDIFF_COMPARE_REPORT_VIEW_H
#define KBDIFF_COMPARE_REPORT_VIEW_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/compare/changes.h"
#include "kbdiff/compare/result.h"

struct diags;
struct facts;

enum subject {
	SUBJECT_DIFF, SUBJECT_CLUSTER, SUBJECT_LIST,
	SUBJECT_EXPLAIN,	/* the result's baseline is what was asked */
	SUBJECT_CHANGES
};

struct report {
	enum subject	 subject;
	const struct inventory *inventory;
	const struct result *result;	/* NULL for a list, and for changes */
	const struct changes *changes;	/* NULL for all else */
	const char	*before, *after; /* what the changes are between, as
					    the command line names it */
	struct coverage	*coverage;	/* NULL: nothing is known of updates
					   besides the inputs */
	const struct diags *diags;	/* sealed */
	unsigned	 show;		/* 1 << enum group */
	bool		 brief;		/* the verdict alone */
	bool		 verbose;	/* fold no list of hosts */
	bool		 colour;
	bool		 links;		/* the terminal shows OSC 8 links */
	bool		 hints;		/* name options that show more */
	const char	*version;
	const struct span *left_out;	/* --keep-going: inputs not read */
	size_t		 nleft_out;
};

/* The facts of the run; all NULL where nothing is known. */
const struct facts *report_facts(const struct report *);

/* True where one good host meets one bad one, requirements aside. */
bool	report_is_pair(const struct result *);

/* The groups that are printed where --show says nothing: a pair shows both
 * directions. */
unsigned report_default_show(const struct result *);

/* How many names of hosts a list spells out. */
size_t	report_names_max(const struct report *);

#endif

/*
 * What kbdiff knows besides its inputs, source by source: "kbdiff facts".
 */
#ifndef KBDIFF_REPORT_FACTS_LIST_H
#define KBDIFF_REPORT_FACTS_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/facts/facts.h"

struct fact_source;
struct out;

struct facts_list {
	const struct fact_source *sources;
	size_t		 n;
	struct facts	 facts;		/* of all sources */
	/* Data folders that newer files go to, the system's and the user's;
	 * NULL: there is none. */
	const char	*folders[2];
	const char	*version;	/* of kbdiff */
	bool		 verbose;	/* name clients' builds too */
};

/* For people, and as JSON. */
void	facts_list_text(struct out *, const struct facts_list *);
void	facts_list_json(struct out *, const struct facts_list *);

#endif

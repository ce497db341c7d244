/*
 * What kbdiff knows besides its inputs, source by source: "kbdiff facts".
 */
#ifndef KBDIFF_REPORT_FACTS_LIST_H
#define KBDIFF_REPORT_FACTS_LIST_H

#include <stddef.h>

struct fact_source;
struct out;

/* For people, with the folder that newer files go to (NULL: none), and as
 * JSON. */
void	facts_list_text(struct out *, const struct fact_source *, size_t n,
	    const char *folder);
void	facts_list_json(struct out *, const struct fact_source *, size_t n,
	    const char *version);

#endif

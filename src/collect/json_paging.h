/*
 * How much of a list a JSON object holds: how many entries it says that there
 * are, which page of a service's answer it is, and whether more follow.
 */
#ifndef KBDIFF_COLLECT_JSON_PAGING_H
#define KBDIFF_COLLECT_JSON_PAGING_H

#include "json_walker.h"

/* Casts doubt on the list of the host, or on all so far, if an array of updates
 * (or NULL), in which there were so many rows, is shorter than the object says
 * that it is in. */
void	json_paging_count(struct json_walker *, json_t *object,
	    const json_t *array, struct span host, uint64_t rows);

/* Notes the page that the object is, with such an array: one that stands behind
 * another in one place goes on with it. */
void	json_paging_more(struct json_walker *, json_t *object,
	    struct span host, const json_t *array);

/* The input has ended: lists of which pages are missing are cut. */
void	json_paging_end(struct json_walker *);

/* Whether it reads that of an object, in a member of this name. */
bool	json_paging_reads(struct span key);

/* Whether a status says that it is not all that there is: "partial". */
bool	json_paging_unfinished(struct span status);

/* Whether it is the state of the machine that an object names: "running". */
bool	json_paging_machine(struct span key, struct span status,
	    struct span host);

#endif

/*
 * What an object of JSON says of the page of a service's answer that it is:
 * which one, of how many, and whether more follow.  In any order of its
 * members.
 */
#ifndef KBDIFF_COLLECT_JSON_PAGE_H
#define KBDIFF_COLLECT_JSON_PAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

struct json_page {
	bool	more;			/* it says that more follow */
	bool	open;			/* by saying that it is not complete */
	int64_t	page, pages;		/* from 1; 0: not said */
	int64_t	from_zero;		/* a page counted from 0; -1 */
	int64_t	skipped, size, total;	/* entries; -1: not said */
};

struct json_page json_page_new(void);

/* A member: with a text, a number, true or false. */
void	json_page_text(struct json_page *, struct span name, struct span text);
void	json_page_number(struct json_page *, struct span name, int64_t n);
void	json_page_flag(struct json_page *, struct span name, bool value);

/* Whether it is a member in which such members are. */
bool	json_page_holds(struct span name);

/* All members have been told: settles page, pages and more. */
void	json_page_end(struct json_page *);

/* Whether a status says that it is not all that there is: "partial". */
bool	json_page_unfinished(struct span status);

#endif

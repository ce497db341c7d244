/*
 * Good hosts against bad ones, or the nodes of a cluster among themselves.
 * Pure: an inventory and roles go in, one finished result comes out.
 */
#ifndef KBDIFF_COMPARE_COMPARE_H
#define KBDIFF_COMPARE_COMPARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/compare/role.h"
#include "kbdiff/model/day.h"

struct coverage;
struct diags;
struct exceptions;
struct inventory;
struct regex;
struct result;

struct filter {
	const struct regex	*kind;		/* NULL: any */
	const uint32_t	*ignored;	/* KB numbers, sorted */
	size_t		 nignored;
	const struct span *ignored_text; /* ids without a number */
	size_t		 nignored_text;
	date		 since, until;	/* DATE_NONE: open */
	bool		 recurring;	/* keep updates that come again
					   under one number */
	bool		 decisive;	/* only rows that tell all good
					   hosts from all bad ones */
	const struct exceptions *exceptions;	/* NULL: none */
	bool		 asked;		/* `explain`: leaving an update out of
					   the comparison is no open doubt */
};

/*
 * Makes a result, which result_free frees.  roles: one for each host; they, the
 * coverage, which may be NULL, and the exceptions are the caller's until then.
 * Unlike hosts, incomplete good ones, kinds that cannot be compared, variants
 * and exceptions that fit nothing are told to diags.
 */
struct result	*compare(const struct inventory *, const enum role *roles,
		    bool cluster, const struct filter *,
		    struct coverage *, struct diags *);

#endif

/*
 * Packages without a KB number that carry a version: servicing stacks and .NET
 * rollups as dism lists them.  The higher version covers the lower.
 */
#ifndef KBDIFF_COVERAGE_BY_VERSION_H
#define KBDIFF_COVERAGE_BY_VERSION_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/coverage/cover.h"

struct inventory;
struct by_version;

/* The inventory outlives it. */
struct by_version *by_version_new(const struct inventory *);
void		 by_version_free(struct by_version *);	/* NULL is fine */

/* ANSWER_COVERED or ANSWER_NO for an update that the host lacks. */
struct cover	 by_version_ask(const struct by_version *, size_t host,
		    uint32_t update);

#endif

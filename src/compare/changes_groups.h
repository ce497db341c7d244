/*
 * Hosts that changed alike.
 */
#ifndef KBDIFF_COMPARE_CHANGES_GROUPS_H
#define KBDIFF_COMPARE_CHANGES_GROUPS_H

#include "kbdiff/compare/changes.h"

/* The groups of all hosts, which have their states and updates; how many. */
size_t	changes_groups_find(const struct changes *,
	    const struct change_group **);

#endif

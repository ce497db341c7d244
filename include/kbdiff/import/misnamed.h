/*
 * Files that are named after another host than the one that they are of: a
 * script asked the wrong one, or somebody copied a file.
 */
#ifndef KBDIFF_IMPORT_MISNAMED_H
#define KBDIFF_IMPORT_MISNAMED_H

#include <stddef.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/model/raw_lists.h"

/* Warns of each: EX02.csv with the list of EX01, which has a file of its own
 * name, while nothing is of EX02. */
void	misnamed_warn(const struct input *, size_t n, const struct raw_lists *,
	    struct diags *);

#endif

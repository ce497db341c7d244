/*
 * Files that are named after another host than the one that they are of: a
 * script asked the wrong one, or somebody copied a file.
 */
#ifndef KBDIFF_IMPORT_MISNAMED_H
#define KBDIFF_IMPORT_MISNAMED_H

#include <stddef.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/model/raw_lists.h"

/*
 * Warns of each, and gives the host of the file's name a list that failed:
 * EX02.csv with the list of EX01, while no list is of EX02.  The name of a
 * file, of the folder that it lies in or of a sheet plainly is a host's where
 * other hosts, or other files that have the names of their hosts, are called
 * alike.  Tables of kbdiff's are judged by the files that they name.
 */
void	misnamed_judge(const struct input *, struct raw_lists *,
	    const struct alias *, size_t naliases, struct diags *);

#endif

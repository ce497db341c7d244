/*
 * Sheets of workbooks that hold no list: whether one stands in the place of a
 * host's, or plainly is something else.
 */
#ifndef KBDIFF_IMPORT_SHEETS_H
#define KBDIFF_IMPORT_SHEETS_H

#include "kbdiff/base/diag.h"
#include "kbdiff/import/outcome.h"
#include "kbdiff/model/raw_lists.h"

/* Whether a sheet of this name may stand in the place of a host's list, if
 * there is nothing in it. */
bool		 sheets_may_be_host(struct span name);

/*
 * Leaves out (raw_lists_leave_out), with a warning, each sheet without a list
 * that is called as a host is, in a workbook whose other sheets are called
 * after the hosts of their lists: one that is empty ("n/a") by any name but
 * those that programs give (Sheet2) and those of texts (Notes), another table
 * by a name that no plain word is.  Other tables are told as notes.
 */
void		 sheets_leave_out(const struct input *, size_t n,
		    enum outcome *, struct raw_lists *, struct diags *);

#endif

/*
 * Files of a folder that no importer claims: whether they may be exports that
 * failed, or plainly are something else.
 */
#ifndef KBDIFF_IMPORT_UNCLAIMED_H
#define KBDIFF_IMPORT_UNCLAIMED_H

#include <stdbool.h>

#include "kbdiff/import/outcome.h"
#include "kbdiff/model/raw_lists.h"

/*
 * What becomes of such a text, of which this is the beginning.  It may be an
 * export wherever it lies (OUTCOME_LIKELY) if it holds what a tool writes that
 * has nothing to list, or a failure; a script and a page of documentation
 * never are.
 */
enum outcome unclaimed_outcome(const char *path, struct span head);

/* Whether the ending is that of a script, of documentation or of settings. */
bool	unclaimed_is_document(const char *path);

/* Whether a document is called so that is of no host: "Notes". */
bool	unclaimed_is_title(struct span stem);

/* Whether the text says nothing but that there is nothing to list: "n/a", "[]",
 * "server was offline". */
bool	unclaimed_is_nothing(struct span text);

/* Whether the text is a heading of hosts that failed and "none" below it. */
bool	unclaimed_is_no_failure(struct span text);

/* Whether a file that is named after failures and after no host, "errors.txt",
 * is empty, or says that there were none. */
bool	unclaimed_names_no_failure(const char *path, struct span text);

/* Whether a file of another program may hold the list of a host: a workbook of
 * Excel, or a document that is called as a host may be, "EX03.pdf". */
bool	unclaimed_may_hold_list(const char *path);

/*
 * Leaves out (raw_lists_leave_out) each unclaimed file that may be an export
 * by what it holds, by its ending, which is that of an export in its folder,
 * or by its name, which is like that of an export: EX03.txt beside EX01.csv.
 * A list of something else may be one by its name.  Others are passed over.
 */
void	unclaimed_leave_out(const struct input *, size_t n, enum outcome *,
	    struct raw_lists *);

/* Whether a sheet of such a name, "Not reachable", has nothing but names of
 * hosts, one of them with a number: these gave no list. */
bool		unclaimed_sheet_of_failures(struct span name, struct span text);

#endif

/*
 * Exceptions in words for people.
 */
#ifndef KBDIFF_WORDING_EXCEPTION_TEXT_H
#define KBDIFF_WORDING_EXCEPTION_TEXT_H

#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/compare/report_view.h"

struct exception;

/* "until 2027-03-31: no microcode", "without an end date: no Secure Boot"; no
 * colon where no reason is given. */
void		exception_text_print(struct out *, const struct exception *);

/* How many lacks of hosts on a side are accepted. */
size_t		exception_text_count(const struct result *, enum side);

/* Adds, for each exception that accepts lacks in a row, "accepted on MBX02
 * until 2027-03-31: no microcode", and for each that did and is over,
 * "exception for MBX02 ended 2026-10-31: ...". */
void		exception_text_row(const struct result *, const struct row *,
		    struct prose_making *);

/* "Exceptions: accepted.csv, judged on 2026-11-29; line 4 matches no missing
 * update."; empty where no file of exceptions was given. */
struct span	exception_text_files(const struct report *, struct arena *);

#endif

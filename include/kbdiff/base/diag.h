/*
 * Diagnostics: collected while inputs are read, by every worker for itself,
 * then merged, sorted and printed, so that their order never depends on who
 * read what when.  One row of DIAGS defines a message; kbdiff(1) explains
 * each under its code.
 */
#ifndef KBDIFF_BASE_DIAG_H
#define KBDIFF_BASE_DIAG_H

#include <stdint.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"

enum severity { SEV_NOTE, SEV_WARNING, SEV_ERROR, SEV_COUNT };

#define DIAGS(X) \
	/* an input that cannot be used */ \
	X(OPEN,		ERROR,	"cannot be read") \
	X(EMPTY,	ERROR,	"is empty: a failed export?") \
	X(UNKNOWN,	ERROR,	"is no list of updates that kbdiff reads") \
	X(AMBIGUOUS,	ERROR,	"could be of more than one format") \
	X(REFUSED,	ERROR,	"does not list installed updates") \
	X(OWN_REPORT,	ERROR,	"is a report of kbdiff, not an export") \
	X(NO_EXPORT,	ERROR,	"holds no export") \
	X(CSV_QUOTE,	ERROR,	"stray quote in a CSV row") \
	X(CSV_FIELDS,	ERROR,	"CSV row does not fit its header") \
	X(CSV_HEADER,	ERROR,	"CSV header cannot be used") \
	X(NO_TABLE,	ERROR,	"is no table of facts that kbdiff reads") \
	X(SYNTAX,	ERROR,	"cannot be read as its format") \
	X(FOREIGN,	ERROR,	"is not part of the export around it") \
	X(TOO_LONG,	ERROR,	"line or field is too long") \
	X(NAMELESS,	ERROR,	"list names no host") \
	X(NAME_MANY,	ERROR,	"NAME= needs a file of one host") \
	/* a command that cannot be carried out */ \
	X(ROLES,	ERROR,	"good and bad cannot be told") \
	X(NO_MATCH,	ERROR,	"no host has such a name") \
	X(NO_COLUMN,	ERROR,	"no table has this column") \
	X(BOTH_ROLES,	ERROR,	"host is both good and bad") \
	X(TOO_FEW,	ERROR,	"too few hosts to compare") \
	X(OVERWRITES,	ERROR,	"-o would replace this input") \
	X(EXPECTED,	ERROR,	"hosts that should be there are not") \
	/* what is not proven */ \
	X(CUT,		WARNING, "list is cut short") \
	X(NOT_LISTED,	WARNING, "updates are not listed") \
	X(NO_ENTRIES,	WARNING, "host without a single entry") \
	X(FACTS_DIFFER,	WARNING, "facts contradict earlier ones") \
	X(CUT_ROW,	WARNING, "file ends inside a row") \
	X(FAILED,	WARNING, "an export failed") \
	X(FILTERED,	WARNING, "list shows only some of the updates") \
	X(LISTS_DIFFER,	WARNING, "two complete lists of one host differ") \
	X(SYSTEMS_DIFFER, WARNING, "lists of one host state two systems") \
	X(HOST_AMBIGUOUS, WARNING, "which host it is cannot be told") \
	X(UNLIKE,	WARNING, "good and bad are unlike") \
	X(KINDS,	WARNING, "lists are of different kinds") \
	X(NO_KB,	WARNING, "entry has no KB number") \
	X(NO_GRAPH,	WARNING, "catalogue does not say what replaces what") \
	X(NO_STATE,	WARNING, "whether it is installed cannot be told") \
	X(GOOD_INCOMPLETE, WARNING, "a good host's list is incomplete") \
	/* what was done */ \
	X(DATE_UNCLEAR,	NOTE,	"dates could be day or month first") \
	X(DATE_UNREAD,	NOTE,	"dates could not be read") \
	X(UNIDENTIFIED,	NOTE,	"entries name no update") \
	X(JOINED,	NOTE,	"several lists of one host were joined") \
	X(HEALED,	NOTE,	"cut list was completed") \
	X(VARIANT,	NOTE,	"another package of one update") \
	X(NO_FACTS,	NOTE,	"file of no known facts is left out") \
	X(EXCEPTION,	NOTE,	"exception fits no lack")

enum diag_code {
#define X(code, sev, text) DIAG_##code,
	DIAGS(X)
#undef X
	DIAG_COUNT
};

/*
 * Where: the input's name as the user wrote it (NULL: about no input), the
 * line and column from 1, 0 where the whole file is meant.  A column counts
 * code points in the decoded line.
 */
struct pos {
	const char	*file;	/* borrowed for the call */
	uint64_t	 line;
	uint64_t	 column;
};

/* As kept; file and detail live as long as the collection. */
struct diagnostic {
	enum diag_code	 code;
	enum severity	 severity;
	struct span	 file;		/* empty: about no input */
	uint64_t	 line, column;
	struct span	 message;	/* fixed text, ": ", detail */
};

struct diags;

struct diags	*diags_new(void);
void		 diags_free(struct diags *);	/* NULL is fine */

/*
 * Adds one.  detail is a printf format, NULL for none.  Of one code in one
 * file the first 20 are kept and the rest counted.
 */
void	diag(struct diags *, enum diag_code, struct pos,
	    const char *detail, ...) __attribute__((format(printf, 4, 5)));

/* The same with another severity than the code's own (a warning for what a
 * folder holds beside its exports). */
void	diag_as(struct diags *, enum severity, enum diag_code, struct pos,
	    const char *detail, ...) __attribute__((format(printf, 5, 6)));

/* Makes notes of all warnings of a code about an input, which turned out not
 * to matter. */
void	diags_soften(struct diags *, enum diag_code, const char *file);

/* Adds what b holds to a; b is empty after it. */
void	diags_merge(struct diags *a, struct diags *b);

/* Sorts by file, line, column, code and message; equal ones become one. */
void	diags_seal(struct diags *);

/* Sealed: their number and the i-th. */
size_t	diags_count(const struct diags *);
struct diagnostic diags_get(const struct diags *, size_t i);

/* How many of this severity were added, those beyond 20 included. */
size_t	diags_total(const struct diags *, enum severity);

/* Sealed: one line each, file:line:column: severity: message [CODE]. */
void	diags_print(const struct diags *, enum severity least, struct out *);

const char	*severity_name(enum severity);
const char	*diag_name(enum diag_code);

#endif

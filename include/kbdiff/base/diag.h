/*
 * Diagnostics: collected while inputs are read, by every worker for itself,
 * then merged, sorted and printed, so that their order never depends on who
 * read what when.  One row of DIAGS defines a message; kbdiff(1) explains
 * each under its code.  Where its text is empty, the detail is the sentence.
 */
#ifndef KBDIFF_BASE_DIAG_H
#define KBDIFF_BASE_DIAG_H

#include <stdint.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"

enum severity { SEV_NOTE, SEV_WARNING, SEV_ERROR, SEV_COUNT };

#define DIAGS(X) \
	/* an input that cannot be used */ \
	X(OPEN,		ERROR,	"cannot read this file") \
	X(EMPTY,	ERROR,	"it is empty") \
	X(UNKNOWN,	ERROR,	"not an export that kbdiff recognises") \
	X(AMBIGUOUS,	ERROR,	"more than one format fits") \
	X(REFUSED,	ERROR,	"not a list of installed updates") \
	X(OWN_REPORT,	ERROR,	"a report of kbdiff, not an export") \
	X(NO_EXPORT,	ERROR,	"found no export here") \
	X(CSV_QUOTE,	ERROR,	"stray quote in this CSV row") \
	X(CSV_FIELDS,	ERROR,	"this row does not match its header") \
	X(CSV_HEADER,	ERROR,	"cannot use this header") \
	X(NO_TABLE,	ERROR,	"not a table that kbdiff knows") \
	X(SYNTAX,	ERROR,	"") \
	X(FOREIGN,	ERROR,	"") \
	X(REQUIREMENT,	ERROR,	"") \
	X(TOO_LONG,	ERROR,	"a line or field is too long") \
	X(TOO_MANY,	ERROR,	"too many lists of one host") \
	X(NAMELESS,	ERROR,	"") \
	X(NAME_MANY,	ERROR,	"NAME=FILE needs a file of one host") \
	/* a command that cannot be carried out */ \
	X(ROLES,	ERROR,	"") \
	X(NO_MATCH,	ERROR,	"") \
	X(NO_COLUMN,	ERROR,	"") \
	X(BOTH_ROLES,	ERROR,	"") \
	X(TOO_FEW,	ERROR,	"") \
	X(OVERWRITES,	ERROR,	"--output would replace a file that is read") \
	X(EXPECTED,	ERROR,	"") \
	X(PATTERN,	ERROR,	"") \
	/* what is not proven */ \
	X(CUT,		WARNING, "the list is cut short") \
	X(NOT_LISTED,	WARNING, "updates are not listed") \
	X(NO_ENTRIES,	WARNING, "") \
	X(FACTS_DIFFER,	WARNING, "this contradicts earlier facts") \
	X(CUT_ROW,	WARNING, "the file ends inside this row") \
	X(FAILED,	WARNING, "") \
	X(FILTERED,	WARNING, "the list shows only some of the updates") \
	X(LISTS_DIFFER,	WARNING, "") \
	X(SYSTEMS_DIFFER, WARNING, "") \
	X(HOST_AMBIGUOUS, WARNING, "") \
	X(UNLIKE,	WARNING, "") \
	X(LOOKALIKE,	WARNING, "") \
	X(OTHER_HOST,	WARNING, "") \
	X(KINDS,	WARNING, "") \
	X(NO_KB,	WARNING, "this entry has no KB number") \
	X(NO_GRAPH,	WARNING, "this catalogue names no replacements") \
	X(NO_STATE,	WARNING, "unclear install state") \
	X(CONTRADICTED,	WARNING, "listed, but perhaps not installed") \
	X(GOOD_INCOMPLETE, WARNING, "") \
	/* what was done */ \
	X(DATE_UNCLEAR,	NOTE,	"ignored ambiguous dates") \
	X(DATE_UNREAD,	NOTE,	"ignored dates in no known form") \
	X(UNIDENTIFIED,	NOTE,	"") \
	X(JOINED,	NOTE,	"") \
	X(HEALED,	NOTE,	"") \
	X(VARIANT,	NOTE,	"") \
	X(NO_FACTS,	NOTE,	"ignored a file without known facts") \
	X(EXCEPTION,	NOTE,	"this exception matches no missing update")

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
	struct span	 message;	/* fixed text, detail */
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

/* Gives all warnings of a code about an input another severity, since they
 * turned out not to matter, or to be all that is said of it; whether there are
 * any. */
bool	diags_regrade(struct diags *, enum diag_code, const char *file,
	    enum severity);

/* Adds what b holds to a; b is empty after it. */
void	diags_merge(struct diags *a, struct diags *b);

/* Sorts by file, line, column, code and message; equal ones become one. */
void	diags_seal(struct diags *);

/* Sealed: their number and the i-th. */
size_t	diags_count(const struct diags *);
struct diagnostic diags_get(const struct diags *, size_t i);

/* How many of this severity were added, those beyond 20 included. */
size_t	diags_total(const struct diags *, enum severity);

/* Whether one of this code is kept. */
bool	diags_has(const struct diags *, enum diag_code);

/* Sealed: how many diagnostics are told as one where the i-th stands: many
 * warnings or notes of one code about whole files are one with a count; 0
 * where an earlier one tells this one, else 1. */
size_t	diags_told(const struct diags *, size_t i);

/* Sealed: the message of the i-th, or of all that are told with it; with what
 * files they are about if those are several. */
void	diags_print_message(const struct diags *, size_t i, struct out *);

/* Sealed: one line each, file:line:column: severity: message [CODE]. */
void	diags_print(const struct diags *, enum severity least, struct out *);

const char	*severity_name(enum severity);
const char	*diag_name(enum diag_code);

#endif

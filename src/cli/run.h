/*
 * A run of a command that reads inputs: facts, inputs and roles come in,
 * a report goes out.  Commands differ in who has which role and in what is
 * compared; the rest is the same.
 */
#ifndef KBDIFF_CLI_RUN_H
#define KBDIFF_CLI_RUN_H

#include "kbdiff/base/diag.h"
#include "kbdiff/cli/filter.h"
#include "kbdiff/cli/host_selectors.h"
#include "kbdiff/cli/inputs.h"
#include "kbdiff/cli/options.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/facts/facts.h"
#include "progress.h"

struct fact_store;

enum {
	EXIT_NOTHING = 0,	/* nothing missing or uncertain */
	EXIT_SOMETHING = 1,
	EXIT_TROUBLE = 2
};

/* Everything of one run; NULL where there is none (yet). */
struct run {
	const struct options *options;
	enum subject	 subject;
	struct diags	*diags;
	struct inputs	*operands;
	struct host_selectors *selectors, *expected;
	struct raw_lists *raw_lists;
	enum outcome	*outcomes;	/* of the inputs */
	struct inventory *inventory;
	enum role	*roles;		/* of the inventory's hosts */
	struct fact_store *facts;
	struct exceptions *exceptions;
	struct coverage	*coverage;
	struct owned_filter selection;
	struct result	*result;	/* NULL for a list and for changes */
	struct changes	*changes;	/* NULL for all else */
	struct span	*left_out;	/* inputs that failed */
	size_t		 nleft_out;
	struct progress_line progress;
};

/*
 * Gives every host its role; all are ROLE_NODE before.  Errors go to diags.
 */
typedef void assign_roles(struct run *);

/* Reads, compares (a list is not compared) and writes the report; returns the
 * exit status. */
int	run(const struct options *, enum subject, assign_roles *);

/* run_facts.c: what is known of updates besides the inputs. */
void	run_read_facts(struct run *);
void	run_cover(struct run *);

/* run_exceptions.c: --except. */
void	run_read_exceptions(struct run *);

/* run_inputs.c: the inputs, and the files that selectors name. */
void	run_read_inputs(struct run *);
void	run_note_left_out(struct run *);

/* run_moments.c: which lists are from before and from after. */
void	run_part_moments(struct run *);

/* run_expect.c: --expect. */
void	run_check_expected(struct run *);

/* exit_status.c: the format that options choose, text where they do not. */
const struct report_format *run_format(const struct options *);

/* The exit status of a report that was written; formats may have their own. */
int	run_status(const struct run *);

/* The exit status of a run without a report, from sealed diagnostics or NULL;
 * a format for monitoring says so on standard output. */
int	run_trouble(const struct options *, const struct diags *);

/* run_report.c: 0, or EXIT_TROUBLE after an error on standard error. */
int	run_write_report(struct run *);

/* The finished result as reports see it. */
struct report run_view(const struct run *);

/* Seals the diagnostics and prints them. */
void	run_tell(struct diags *, bool verbose);

/* "kbdiff: FILE: WHAT: strerror" on standard error; EXIT_TROUBLE. */
int	complain(const char *what, const char *file, int err);

bool	run_has_errors(const struct run *);

/* Whether the run ends here: half an inventory prints false rows. */
bool	run_must_stop(const struct run *);

#endif

#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/regex.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/exceptions.h"
#include "kbdiff/facts/fact_store.h"
#include "kbdiff/facts/rollup.h"
#include "kbdiff/facts/stated_builds.h"
#include "kbdiff/import/misnamed.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/model/raw_lists.h"
#include "kbdiff/wording/row_notes.h"
#include "run.h"

bool
run_has_errors(const struct run *r)
{
	return diags_total(r->diags, SEV_ERROR) != 0;
}

/* No option writes over an export. */
bool
run_must_stop(const struct run *r)
{
	return run_has_errors(r) && (!r->options->keep_going ||
	    diags_has(r->diags, DIAG_OVERWRITES));
}

/* False: the command makes no sense for these hosts. */
static bool
give_roles(struct run *r, assign_roles *assign)
{
	size_t before = diags_total(r->diags, SEV_ERROR);

	r->roles = xcalloc(r->inventory->n, sizeof *r->roles);
	for (size_t i = 0; i < r->inventory->n; i++)
		r->roles[i] = ROLE_NODE;
	assign(r);
	host_selectors_check_requirements(r->inventory, r->roles,
	    r->subject == SUBJECT_LIST, r->options->command == COMMAND_DIFF,
	    r->diags);
	return diags_total(r->diags, SEV_ERROR) == before;
}

/* The lists that were read become hosts with roles. */
static bool
join_lists(struct run *r, assign_roles *assign)
{
	size_t errors = diags_total(r->diags, SEV_ERROR);

	progress_stage(&r->progress, "joining lists");
	if (r->subject == SUBJECT_CHANGES)
		run_part_moments(r);
	misnamed_judge(r->operands->inputs, r->raw_lists, r->options->aliases,
	    r->options->naliases, r->diags);
	rollup_resolve(r->raw_lists, fact_store_builds(r->facts),
	    fact_store_chains(r->facts));
	stated_builds_settle(r->raw_lists, fact_store_builds(r->facts),
	    r->operands->inputs, r->diags);
	r->inventory = inventory_new(r->raw_lists, r->operands->inputs,
	    r->operands->ninputs, r->options->aliases, r->options->naliases,
	    r->diags);
	return diags_total(r->diags, SEV_ERROR) == errors &&
	    give_roles(r, assign);
}

/* Reads, compares, and leaves everything in r.  False: no report. */
static bool
prepare(struct run *r, assign_roles *assign)
{
	run_read_facts(r);
	run_read_exceptions(r);
	run_read_inputs(r);
	if (run_must_stop(r) || r->raw_lists->n == 0)
		return false;
	run_note_left_out(r);
	if (!join_lists(r, assign))
		return false;
	run_check_expected(r);
	if (run_must_stop(r))
		return false;
	progress_stage(&r->progress, "comparing hosts");
	run_cover(r);
	if (r->subject == SUBJECT_LIST)
		return true;
	if (r->subject == SUBJECT_CHANGES) {
		r->changes = changes_find(r->inventory, &r->selection.filter,
		    r->coverage, r->nleft_out != 0, r->diags);
		return true;
	}
	r->selection.filter.exceptions = r->exceptions;
	r->selection.filter.asked = r->subject == SUBJECT_EXPLAIN;
	r->result = compare(r->inventory, r->roles,
	    r->subject == SUBJECT_CLUSTER, &r->selection.filter, r->coverage,
	    r->diags);
	row_notes_make(r->result);
	return true;
}

void
run_tell(struct diags *diags, bool verbose)
{
	struct out err = { .f = stderr };

	diags_seal(diags);
	diags_print(diags, verbose ? SEV_NOTE : SEV_WARNING, &err);
}

/* Nothing that was worked out holds where a pattern gave no answer. */
static bool
patterns_answered(struct run *r)
{
	static const struct pos nowhere = { NULL, 0, 0 };
	const char *what = regex_gave_up();

	if (what != NULL)
		diag(r->diags, DIAG_PATTERN, nowhere, "%s", what);
	return what == NULL;
}

/* What to do about inputs that keep others from being compared. */
static void
hint_keep_going(const struct run *r)
{
	struct out err = { .f = stderr };
	size_t failed = 0;

	for (size_t i = 0; r->outcomes != NULL && i < r->operands->ninputs; i++)
		failed += r->outcomes[i] == OUTCOME_FAILED;
	if (failed != 0 && r->raw_lists->n > 1 && !r->options->keep_going &&
	    !diags_has(r->diags, DIAG_OVERWRITES))
		out_printf(&err, "kbdiff: no report, since %zu of %zu inputs "
		    "%s not read; --keep-going reports on the rest\n",
		    failed, r->operands->ninputs, failed == 1 ? "was" :
		    "were");
}

static int
carry_out(struct run *r, assign_roles *assign)
{
	bool ready = filter_init(&r->selection, r->options,
	    r->diags) == 0 && prepare(r, assign);

	ready = patterns_answered(r) && ready;
	progress_end(&r->progress);
	run_tell(r->diags, r->options->verbose);
	if (!ready) {
		hint_keep_going(r);
		return run_trouble(r->options, r->diags);
	}
	return run_write_report(r) != 0 ? EXIT_TROUBLE : run_status(r);
}

static void
end(struct run *r)
{
	result_free(r->result);
	changes_free(r->changes);
	coverage_free(r->coverage);
	fact_store_free(r->facts);
	exceptions_free(r->exceptions);
	filter_fini(&r->selection);
	free(r->left_out);
	free(r->roles);
	inventory_free(r->inventory);
	free(r->outcomes);
	raw_lists_free(r->raw_lists);
	host_selectors_free(r->expected);
	host_selectors_free(r->selectors);
	inputs_free(r->operands);
	diags_free(r->diags);
}

int
run(const struct options *o, enum subject subject, assign_roles *assign)
{
	struct run r = { .options = o, .subject = subject,
	    .diags = diags_new(), .operands = inputs_new(),
	    .selectors = host_selectors_new(),
	    .expected = host_selectors_new(),
	    .raw_lists = raw_lists_new(subject == SUBJECT_LIST),
	    .progress = progress_begin(o) };
	int status = carry_out(&r, assign);

	end(&r);
	return status;
}

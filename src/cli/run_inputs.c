/*
 * The inputs of a run, read by workers.
 */
#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/system.h"
#include "kbdiff/collect/objections.h"
#include "kbdiff/facts/fact_store.h"
#include "kbdiff/import/sheets.h"
#include "kbdiff/import/unclaimed.h"
#include "kbdiff/import/workers.h"
#include "kbdiff/model/raw_lists.h"
#include "empty_folders.h"
#include "options_table.h"
#include "run.h"

/* What one thread has read before another would have begun. */
#define BYTES_PER_JOB	(256u << 10)

/* As many as there are processors, but none for little to read. */
static unsigned
count_jobs(const struct run *r, size_t from)
{
	uint64_t bytes = 0, jobs;
	unsigned n;

	if (r->options->jobs != 0)
		return r->options->jobs;
	for (size_t i = from; i < r->operands->ninputs; i++)
		bytes += r->operands->inputs[i].bytes != 0 ?
		    r->operands->inputs[i].bytes : BYTES_PER_JOB;
	jobs = 1 + bytes / BYTES_PER_JOB;
	n = system_processors();
	return jobs < n ? (unsigned)jobs : n;
}

/* Whether it was said why a sheet is no list; sev, of its workbook. */
static bool
is_refused(struct run *r, size_t sheet, enum severity sev)
{
	static const enum diag_code codes[] = { DIAG_REFUSED,
	    DIAG_OWN_REPORT };
	bool any = false;

	for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
		any |= diags_regrade(r->diags, codes[i],
		    r->operands->inputs[sheet].path, sev);
	return any;
}

/* A workbook is given for the tables in it.  Its sheets, of which this is the
 * first, stand one behind the other. */
static void
check_workbook(struct run *r, size_t sheet)
{
	const struct input *inputs = r->operands->inputs;
	const struct input *book = &inputs[inputs[sheet].container];
	enum severity sev = book->walked ? SEV_WARNING : SEV_ERROR;
	bool refused = false;
	size_t end;

	for (end = sheet; end < r->operands->ninputs &&
	    inputs[end].kind == INPUT_SHEET && inputs[end].container ==
	    inputs[sheet].container; end++)
		if (r->outcomes[end] != OUTCOME_PASSED_OVER &&
		    r->outcomes[end] != OUTCOME_REFUSED &&
		    r->outcomes[end] != OUTCOME_SHEET &&
		    r->outcomes[end] != OUTCOME_SHEET_EMPTY)
			return;
	if (book->output)
		return;
	for (size_t i = sheet; i < end; i++)
		refused |= is_refused(r, i, sev);
	if (!refused && book->walked)
		r->outcomes[inputs[sheet].container] = OUTCOME_UNCLAIMED;
	if (!refused)
		diag_as(r->diags, sev, DIAG_UNKNOWN, (struct pos){ book->path,
		    0, 0 }, "no sheet of this workbook is a list of installed "
		    "updates");
}

static enum outcome
unfold(struct run *r, size_t number)
{
	int rc = inputs_unfold(r->operands, (uint32_t)number, r->diags);

	if (rc <= 0)
		return rc == 0 ? OUTCOME_PASSED_OVER : OUTCOME_FAILED;
	return unclaimed_may_hold_list(r->operands->inputs[number].path) ?
	    OUTCOME_LIKELY : OUTCOME_UNCLAIMED;
}

static void	read_containers(struct run *, size_t from);

static void
read_from(struct run *r, size_t from)
{
	const struct options *o = r->options;
	struct workers workers = { .jobs = count_jobs(r, from),
	    .format = o->input_format, .date_order = o->date_order,
	    .lists = r->subject == SUBJECT_LIST, .other = fact_store_claims,
	    .progress = r->progress.wanted ? progress_show : NULL,
	    .ctx = &r->progress };

	r->outcomes = xreallocarray(r->outcomes, r->operands->ninputs,
	    sizeof *r->outcomes);
	workers_read(&workers, r->operands->inputs, from,
	    r->operands->ninputs, r->outcomes, r->raw_lists, r->diags);
	read_containers(r, from);
}

/* Files of the containers among the inputs are read as a folder's are. */
static void
read_containers(struct run *r, size_t from)
{
	size_t n = r->operands->ninputs;
	const struct input *input;

	for (size_t i = from; i < n; i++)
		if (r->outcomes[i] == OUTCOME_CONTAINER)
			r->outcomes[i] = unfold(r, i);
	if (r->operands->ninputs > n)
		read_from(r, n);
	for (size_t i = n; i < r->operands->ninputs; i++) {
		input = &r->operands->inputs[i];
		if (input->kind == INPUT_SHEET && (i == n ||
		    input[-1].kind != INPUT_SHEET ||
		    input[-1].container != input->container))
			check_workbook(r, i);
	}
}

/* A folder is given for the exports in it. */
static void
check_folders(struct run *r)
{
	const struct inputs *o = r->operands;
	bool found;

	for (unsigned k = 0; k < o->n; k++) {
		found = !o->operands[k].folder;
		for (size_t i = 0; i < o->nbrought && !found; i++)
			found = o->brought[i].operand == k &&
			    r->outcomes[o->brought[i].input] <
			    OUTCOME_PASSED_OVER;
		if (!found)
			diag(r->diags, DIAG_NO_EXPORT, (struct pos){
			    o->operands[k].text, 0, 0 }, "%s",
			    r->options->exclude.n != 0 ? "check what "
			    "--exclude leaves out" :
			    "'kbdiff formats' shows how to export");
	}
}

static void
add_selectors(struct run *r, const struct values *v, enum role role)
{
	for (size_t i = 0; i < v->n; i++)
		host_selectors_add(r->selectors, role, v->values[i], r->diags);
}

static void
leave_out_all(struct inputs *inputs, const struct values *v)
{
	for (size_t i = 0; i < v->n; i++)
		inputs_leave_out(inputs, v->values[i] +
		    (v->values[i][0] == '@'), false);
}

/* Files that options name are no exports of a folder.  What -g and -b name
 * without @ is one. */
static void
leave_out_files(struct run *r)
{
	const struct options *o = r->options;
	const struct values *files[] = { &o->ignore, &o->builds,
	    &o->catalogs, &o->supersedes, &o->except };

	for (size_t i = 0; i < sizeof files / sizeof *files; i++)
		leave_out_all(r->operands, files[i]);
	for (size_t i = 0; i < o->good.n; i++)
		if (o->good.values[i][0] == '@')
			inputs_leave_out(r->operands, o->good.values[i] + 1,
			    false);
	for (size_t i = 0; i < o->bad.n; i++)
		if (o->bad.values[i][0] == '@')
			inputs_leave_out(r->operands, o->bad.values[i] + 1,
			    false);
	if (o->expect != NULL && o->expect[0] == '@')
		inputs_leave_out(r->operands, o->expect + 1, false);
	if (o->output == NULL)
		return;
	if (inputs_leaves_out(r->operands, o->output))
		diag(r->diags, DIAG_OVERWRITES, (struct pos){ o->output, 0, 0 },
		    "write the report to another file");
	inputs_leave_out(r->operands, o->output, true);
}

/* A column that --column names must be in some table. */
static void
check_columns(struct run *r)
{
	const struct column_choices *c = &r->options->columns;

	for (size_t i = 0; i < c->n; i++)
		if (!column_choices_met(c->values[i].key))
			diag(r->diags, DIAG_NO_COLUMN, (struct pos){ NULL, 0,
			    0 }, "--column %s=%.*s: no table has this column",
			    allowed_columns[c->values[i].key],
			    SPANF(c->values[i].name));
}

void
run_read_inputs(struct run *r)
{
	const struct options *o = r->options;
	size_t n;

	leave_out_files(r);
	for (size_t i = 0; i < o->exclude.n; i++)
		inputs_exclude(r->operands, span_of(o->exclude.values[i]));
	column_choices_set(&o->columns);
	for (size_t i = 0; i < o->operands.n; i++)
		inputs_add(r->operands, o->operands.values[i], r->diags);
	add_selectors(r, &o->good, ROLE_GOOD);
	add_selectors(r, &o->bad, ROLE_BAD);
	for (size_t i = 0; i < o->updates.n; i++)
		host_selectors_ask(r->selectors, o->updates.values[i]);
	if (run_must_stop(r))
		return;
	read_from(r, 0);
	n = r->operands->ninputs;
	host_selectors_find_files(
	    r->selectors, r->operands, r->raw_lists, r->diags);
	if (r->operands->ninputs > n)
		read_from(r, n);
	n = r->operands->ninputs;
	unclaimed_leave_out(r->operands->inputs, n, r->outcomes, r->raw_lists);
	empty_folders_leave_out(r->operands, r->raw_lists, r->diags);
	sheets_leave_out(r->operands->inputs, n, r->outcomes, r->raw_lists,
	    r->diags);
	objections_settle(r->raw_lists, r->operands->inputs, n,
	    r->subject == SUBJECT_CHANGES, r->diags);
	check_folders(r);
	check_columns(r);
	host_selectors_require(r->selectors, r->operands, r->raw_lists);
	r->outcomes = xreallocarray(r->outcomes, r->operands->ninputs,
	    sizeof *r->outcomes);
	for (; n < r->operands->ninputs; n++)
		r->outcomes[n] = OUTCOME_READ;
}

void
run_note_left_out(struct run *r)
{
	const struct raw_lists *l = r->raw_lists;
	size_t n = 0;

	r->left_out = xreallocarray(NULL, r->operands->ninputs + l->nleft_out,
	    sizeof *r->left_out);
	for (size_t i = 0; i < r->operands->ninputs; i++)
		if (r->outcomes[i] == OUTCOME_FAILED)
			r->left_out[n++] = span_of(
			    r->operands->inputs[i].path);
	for (size_t i = 0; i < l->nleft_out; i++)
		if (l->left_out[i].why == LEFT_OUT_FILE)
			r->left_out[n++] = intern_span(l->strings,
			    l->left_out[i].file);
	if (n != 0)
		qsort(r->left_out, n, sizeof *r->left_out, cmp_spans);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || !span_eq(r->left_out[i], r->left_out[i - 1]))
			r->left_out[r->nleft_out++] = r->left_out[i];
}

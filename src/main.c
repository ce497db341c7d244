/*
 * kbdiff: which Windows updates good hosts have and bad ones lack.  The only
 * file that knows inputs and reports both.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/base/system.h"
#include "kbdiff/cli/filter.h"
#include "kbdiff/cli/host_selectors.h"
#include "kbdiff/cli/inputs.h"
#include "kbdiff/cli/options.h"
#include "kbdiff/cli/output_file.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/builds_csv.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/facts/rollup.h"
#include "kbdiff/facts/supersedes_csv.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/import/workers.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/model/raw_lists.h"
#include "kbdiff/report/report_formats.h"
#include "kbdiff/wording/row_notes.h"

enum {
	EXIT_NOTHING = 0,	/* nothing missing or uncertain */
	EXIT_SOMETHING = 1,
	EXIT_TROUBLE = 2
};

static const struct pos nowhere = { NULL, 0, 0 };

/* Everything of one run. */
struct run {
	struct options	 options;
	struct diags	*diags;
	struct inputs	*operands;
	struct host_selectors	*selectors, *expected;
	struct raw_lists	*raw_lists;
	enum outcome	*outcomes;
	struct inventory *inventory;
	enum role	*roles;
	struct builds	*builds;
	struct chains	*chains;
	struct catalog	*catalog;	/* NULL: none was given */
	struct supersedes	*map;		/* likewise */
	struct coverage	*coverage;	/* NULL: nothing is known */
	struct owned_filter selection;
	struct result	*result;
	struct span	*left_out;
	size_t		 nleft_out;
};

/* Nothing is shown of what is over before anybody could read it. */
#define PROGRESS_AFTER_SECONDS	1.0

struct shown {
	double	after;		/* seconds */
	bool	any;
};

/* In seconds, whole minutes or hours. */
static void
print_left(double seconds)
{
	const char *unit = "s";

	if (seconds >= 5400) {
		seconds /= 3600;
		unit = "h";
	} else if (seconds >= 90) {
		seconds /= 60;
		unit = "min";
	}
	fprintf(stderr, ", %.0f %s left", seconds, unit);
}

static void
show_progress(void *ctx, const struct progress *p)
{
	double done = (double)p->bytes_done, all = (double)p->bytes;
	struct shown *shown = ctx;
	double rate;

	if (p->seconds < shown->after)
		return;
	shown->any = true;
	rate = p->seconds > 0 ? done / p->seconds : 0;
	fprintf(stderr, "\r%zu of %zu inputs, %.0f", p->inputs_done,
	    p->inputs, done / 1e6);
	/* What comes through a pipe has no size. */
	if (all >= done)
		fprintf(stderr, " of %.0f", all / 1e6);
	fprintf(stderr, " MB, %.0f MB/s", rate / 1e6);
	if (all > done && rate > 0)
		print_left((all - done) / rate);
	fputs("\033[K", stderr);
	fflush(stderr);
}

/* What one thread has read before another would have begun. */
#define BYTES_PER_JOB	(256u << 10)

/* As many as there are processors, but none for little to read. */
static unsigned
count_jobs(const struct run *r, size_t from)
{
	uint64_t bytes = 0, jobs;
	unsigned n;

	if (r->options.jobs != 0)
		return r->options.jobs;
	for (size_t i = from; i < r->operands->ninputs; i++)
		bytes += r->operands->inputs[i].bytes != 0 ?
		    r->operands->inputs[i].bytes : BYTES_PER_JOB;
	jobs = 1 + bytes / BYTES_PER_JOB;
	n = system_processors();
	return jobs < n ? (unsigned)jobs : n;
}

static void
read_from(struct run *r, size_t from)
{
	const struct options *o = &r->options;
	struct shown shown = { .after = o->progress == WHEN_ALWAYS ? 0 :
	    PROGRESS_AFTER_SECONDS };
	bool progress = o->progress == WHEN_ALWAYS ||
	    (o->progress == WHEN_AUTO && system_is_terminal(stderr));
	struct workers workers = { .jobs = count_jobs(r, from),
	    .format = o->input_format, .date_order = o->date_order,
	    .progress = progress ? show_progress : NULL, .ctx = &shown };

	r->outcomes = xreallocarray(r->outcomes, r->operands->ninputs,
	    sizeof *r->outcomes);
	workers_read(&workers, r->operands->inputs, from,
	    r->operands->ninputs, r->outcomes, r->raw_lists, r->diags);
	if (shown.any)
		fputs("\r\033[K", stderr);
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
			    r->outcomes[o->brought[i].input] !=
			    OUTCOME_PASSED_OVER;
		if (!found)
			diag(r->diags, DIAG_NO_EXPORT, (struct pos){
			    o->operands[k].text, 0, 0 },
			    "'kbdiff formats' lists what is read");
	}
}

static void
add_wishes(struct run *r, const struct values *v, enum role role)
{
	for (size_t i = 0; i < v->n; i++)
		host_selectors_add(r->selectors, role, v->values[i], r->diags);
}

static bool
has_errors(const struct run *r)
{
	return diags_total(r->diags, SEV_ERROR) != 0;
}

/* Whether the run ends here: half an inventory prints false rows. */
static bool
must_stop(const struct run *r)
{
	return has_errors(r) && !r->options.keep_going;
}

static void
read_inputs(struct run *r)
{
	const struct options *o = &r->options;
	size_t n;

	for (size_t i = 0; i < o->operands.n; i++)
		inputs_add(r->operands, o->operands.values[i], r->diags);
	add_wishes(r, &o->good, ROLE_GOOD);
	add_wishes(r, &o->bad, ROLE_BAD);
	for (size_t i = 0; i < o->updates.n; i++)
		host_selectors_ask(r->selectors, o->updates.values[i]);
	if (has_errors(r) && !o->keep_going)
		return;
	read_from(r, 0);
	n = r->operands->ninputs;
	host_selectors_find_files(
	    r->selectors, r->operands, r->raw_lists, r->diags);
	if (r->operands->ninputs > n)
		read_from(r, n);
	check_folders(r);
	n = r->operands->ninputs;
	host_selectors_require(r->selectors, r->operands, r->raw_lists);
	r->outcomes = xreallocarray(r->outcomes, r->operands->ninputs,
	    sizeof *r->outcomes);
	for (; n < r->operands->ninputs; n++)
		r->outcomes[n] = OUTCOME_READ;
}

static struct catalog *
read_catalogs(const struct values *files, struct diags *diags)
{
	struct catalog *c = files->n == 0 ? NULL : catalog_new();

	for (size_t i = 0; i < files->n; i++)
		catalog_read(c, files->values[i], diags);
	if (c != NULL)
		catalog_seal(c);
	return c;
}

static struct supersedes *
read_maps(const struct values *files, struct diags *diags)
{
	struct supersedes *m = files->n == 0 ? NULL : supersedes_new();

	for (size_t i = 0; i < files->n; i++)
		supersedes_read(m, files->values[i], diags);
	if (m != NULL)
		supersedes_settle(m);
	return m;
}

/* What is known of updates besides the inputs. */
static void
read_facts(struct run *r)
{
	const struct values *files = &r->options.builds;

	r->builds = builds_new(!r->options.no_builds);
	for (size_t i = 0; i < files->n; i++)
		builds_csv_read(r->builds, files->values[i], r->diags);
	builds_settle(r->builds);
	r->chains = chains_new(!r->options.no_builds);
	r->catalog = read_catalogs(&r->options.catalogs, r->diags);
	r->map = read_maps(&r->options.supersedes, r->diags);
}

/* "a.csv and b.csv", whatever their order was. */
static struct span
name_files(const struct values *files, struct arena *a)
{
	struct span *names = arena_alloc(a, (files->n + 1) * sizeof *names);
	struct strbuf s;

	for (size_t i = 0; i < files->n; i++)
		names[i] = span_of(files->values[i]);
	if (files->n != 0)
		qsort(names, files->n, sizeof *names, cmp_spans);
	strbuf_begin(&s);
	names_print(&s.out, names, files->n, NAMES_MAX);
	return strbuf_end(&s, a);
}

static void
cover(struct run *r)
{
	struct arena *a = r->operands->arena;
	struct facts facts = { .builds = builds_last(r->builds) == 0 ? NULL :
	    r->builds, .chains = chains_count(r->chains) == 0 ? NULL :
	    r->chains,
	    .catalog = r->catalog, .map = r->map,
	    .builds_from = name_files(&r->options.builds, a),
	    .catalog_from = name_files(&r->options.catalogs, a),
	    .map_from = name_files(&r->options.supersedes, a) };

	if (facts.builds != NULL || facts.catalog != NULL ||
	    facts.map != NULL)
		r->coverage = coverage_new(r->inventory, &facts);
}

static void
note_left_out(struct run *r)
{
	r->left_out = xreallocarray(NULL, r->operands->ninputs,
	    sizeof *r->left_out);
	for (size_t i = 0; i < r->operands->ninputs; i++)
		if (r->outcomes[i] == OUTCOME_FAILED)
			r->left_out[r->nleft_out++] =
			    span_of(r->operands->inputs[i].path);
}

static size_t
count_hosts(const struct run *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->inventory->n; i++)
		n += r->roles[i] != ROLE_NONE &&
		    r->roles[i] != ROLE_BASELINE;
	return n;
}

static void
check_expected(struct run *r)
{
	const char *value = r->options.expect;
	unsigned long n;

	if (value == NULL)
		return;
	if (value[0] == '@') {
		if (host_selectors_add(
			r->expected, ROLE_NONE, value, r->diags) == 0)
			host_selectors_expect(
			    r->inventory, r->expected, r->diags);
		return;
	}
	n = strtoul(value, NULL, 10);
	if (count_hosts(r) < n)
		diag(r->diags, DIAG_EXPECTED, nowhere,
		    "%lu were expected, %zu are there", n, count_hosts(r));
}

static void
check_sides(struct run *r)
{
	size_t good = 0, bad = 0;

	for (size_t i = 0; i < r->inventory->n; i++) {
		good += r->roles[i] == ROLE_GOOD ||
		    r->roles[i] == ROLE_BASELINE || r->roles[i] == ROLE_NODE;
		bad += r->roles[i] == ROLE_BAD;
	}
	if (r->options.command == COMMAND_CLUSTER && good < 2)
		diag(r->diags, DIAG_TOO_FEW, nowhere,
		    "a cluster has two nodes or more; the only one read is "
		    "%.*s", SPANF(r->inventory->hosts[0].name));
	if (r->options.command == COMMAND_DIFF && (good == 0 || bad == 0))
		diag(r->diags, DIAG_TOO_FEW, nowhere, "no host is %s",
		    good == 0 ? "good" : "bad");
}

/* False: the command makes no sense for these hosts. */
static bool
assign_roles(struct run *r)
{
	size_t before = diags_total(r->diags, SEV_ERROR);

	r->roles = xcalloc(r->inventory->n, sizeof *r->roles);
	for (size_t i = 0; i < r->inventory->n; i++)
		r->roles[i] = ROLE_NODE;
	if (r->options.command == COMMAND_DIFF ||
	    r->options.command == COMMAND_EXPLAIN)
		host_selectors_assign(r->inventory, r->selectors, r->operands,
		    r->roles, r->diags);
	if (diags_total(r->diags, SEV_ERROR) == before)
		check_sides(r);
	return diags_total(r->diags, SEV_ERROR) == before;
}

static const struct report_format *
choose_format(const struct options *o)
{
	const struct report_format *f = o->format;

	if (f == NULL && o->output != NULL)
		f = report_formats_for_file(span_of(o->output));
	return f != NULL ? f : report_formats[0];
}

static bool
use_colour(const struct options *o)
{
	const char *no = getenv("NO_COLOR");

	if (o->colour != WHEN_AUTO)
		return o->colour == WHEN_ALWAYS;
	return o->output == NULL && (no == NULL || *no == '\0') &&
	    system_shows_colours(stdout);
}

static int
complain(const char *what, const char *file, int err)
{
	struct out o = { .f = stderr };

	out_str(&o, "kbdiff: ");
	out_visible(&o, span_of(file));
	out_str(&o, ": ");
	out_visible(&o, span_of(what));
	out_printf(&o, "%s%s\n", err != 0 ? ": " : "",
	    err != 0 ? strerror(err) : "");
	return EXIT_TROUBLE;
}

/* Why the report cannot be written there, or NULL. */
static const char *
obstacle_to(const struct report_format *format, const struct options *o)
{
	if (format->binary && o->output == NULL &&
	    system_is_terminal(stdout))
		return "a workbook is nothing for a terminal; use -o FILE";
	return format->obstacle == NULL ? NULL : format->obstacle();
}

static int
write_report(struct run *r)
{
	static const enum subject subjects[COMMAND_COUNT] = {
		[COMMAND_DIFF] = SUBJECT_DIFF,
		[COMMAND_CLUSTER] = SUBJECT_CLUSTER,
		[COMMAND_LIST] = SUBJECT_LIST,
		[COMMAND_EXPLAIN] = SUBJECT_EXPLAIN,
	};
	const struct options *o = &r->options;
	const struct report_format *format = choose_format(o);
	const char *name = o->output == NULL ? "standard output" : o->output;
	struct report report = {
		.subject = subjects[o->command], .inventory = r->inventory,
		.result = r->result, .coverage = r->coverage,
		.diags = r->diags, .show = o->show,
		.brief = o->brief, .verbose = o->verbose,
		.colour = use_colour(o), .version = KBDIFF_VERSION,
		.left_out = r->left_out, .nleft_out = r->nleft_out,
	};
	const char *obstacle;
	struct output_file output;
	int err;

	if (o->quiet && o->output == NULL)
		return 0;
	if ((obstacle = obstacle_to(format, o)) != NULL)
		return complain(obstacle, name, 0);
	if ((err = output_file_open(&output, o->output)) != 0)
		return complain("cannot be written", name, err);
	format->write(&report, &output.out);
	if ((err = output_file_close(&output, true)) != 0)
		return complain("cannot be written", name, err);
	return 0;
}

/* Reads, compares, and leaves everything in r.  False: no report. */
static bool
prepare(struct run *r)
{
	read_facts(r);
	read_inputs(r);
	if (must_stop(r) || r->raw_lists->n == 0)
		return false;
	note_left_out(r);
	rollup_resolve(r->raw_lists, r->builds);
	r->inventory = inventory_new(r->raw_lists, r->operands->inputs,
	    r->operands->ninputs, r->options.aliases, r->options.naliases,
	    r->diags);
	if (!assign_roles(r))
		return false;
	check_expected(r);
	if (must_stop(r))
		return false;
	cover(r);
	if (r->options.command == COMMAND_LIST)
		return true;
	r->result = compare(r->inventory, r->roles,
	    r->options.command == COMMAND_CLUSTER, &r->selection.filter,
	    r->coverage, r->diags);
	row_notes_make(r->result);
	return true;
}

/* Says what is to be said of what was read; whether any of it is an error. */
static bool
tell(struct diags *diags, bool verbose)
{
	struct out err = { .f = stderr };

	diags_seal(diags);
	diags_print(diags, verbose ? SEV_NOTE : SEV_WARNING, &err);
	return diags_total(diags, SEV_ERROR) != 0;
}

static int
run_command(struct run *r)
{
	bool ready = filter_init(&r->selection, &r->options,
	    r->diags) == 0 && prepare(r);
	int status;

	tell(r->diags, r->options.verbose);
	if (!ready)
		return EXIT_TROUBLE;
	if ((status = write_report(r)) != 0 || has_errors(r))
		return EXIT_TROUBLE;
	return r->result == NULL || r->result->verdict == VERDICT_NOTHING ?
	    EXIT_NOTHING : EXIT_SOMETHING;
}

static int
compare_or_list(struct run *r)
{
	int status;

	r->diags = diags_new();
	r->operands = inputs_new();
	r->selectors = host_selectors_new();
	r->expected = host_selectors_new();
	r->raw_lists = raw_lists_new(r->options.command == COMMAND_LIST);
	status = run_command(r);
	result_free(r->result);
	coverage_free(r->coverage);
	builds_free(r->builds);
	chains_free(r->chains);
	catalog_free(r->catalog);
	supersedes_free(r->map);
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
	return status;
}

static int
write_catalog(const struct catalog *c, const char *name)
{
	struct output_file output;
	int err;

	if ((err = output_file_open(&output, name)) != 0)
		return complain("cannot be written", name, err);
	catalog_write(c, &output.out);
	if ((err = output_file_close(&output, true)) != 0)
		return complain("cannot be written", name, err);
	return EXIT_NOTHING;
}

static int
condense(const struct options *o)
{
	struct diags *diags = diags_new();
	struct catalog *c = read_catalogs(&o->operands, diags);
	int status = tell(diags, o->verbose) ? EXIT_TROUBLE :
	    write_catalog(c, o->output);

	catalog_free(c);
	diags_free(diags);
	return status;
}

static void
print_formats(struct out *o)
{
	const struct importer *i;

	for (size_t k = 0; (i = importers[k]) != NULL; k++) {
		if (i->parse == NULL)
			continue;
		out_printf(o, "%s\n    %s\n", i->name, i->help);
		if (i->command != NULL)
			out_printf(o, "    %s\n", i->command);
	}
}

/* What is printed instead of a report. */
static int
print(void (*what)(struct out *))
{
	struct out o = { .f = stdout };
	int err;

	what(&o);
	if ((err = out_flush(&o)) != 0)
		return complain("cannot be written", "standard output", err);
	return EXIT_NOTHING;
}

static void
print_version(struct out *o)
{
	out_str(o, "kbdiff " KBDIFF_VERSION "\n");
}

int
main(int argc, char **argv)
{
	struct out err = { .f = stderr };
	struct run r = { .result = NULL };
	int status;

	system_begin(&argc, &argv);
	if (options_parse(&r.options, argc, argv, &err) != 0)
		status = EXIT_TROUBLE;
	else if (r.options.help)
		status = print(options_help);
	else if (r.options.version)
		status = print(print_version);
	else if (r.options.command == COMMAND_FORMATS)
		status = print(print_formats);
	else if (r.options.command == COMMAND_CATALOG)
		status = condense(&r.options);
	else
		status = compare_or_list(&r);
	options_fini(&r.options);
	return status;
}

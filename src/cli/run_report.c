/*
 * The report of a run: its format, its file, its colours.
 */
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/system.h"
#include "kbdiff/cli/output_file.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/report/report_formats.h"
#include "run.h"

static bool
to_standard_output(const struct options *o)
{
	return o->output == NULL || strcmp(o->output, "-") == 0;
}

static bool
use_colour(const struct options *o)
{
	const char *no = getenv("NO_COLOR");

	if (o->colour != WHEN_AUTO)
		return o->colour == WHEN_ALWAYS;
	return to_standard_output(o) && (no == NULL || *no == '\0') &&
	    system_shows_colours(stdout);
}

static bool
use_links(const struct options *o)
{
	return o->colour != WHEN_NEVER && to_standard_output(o) &&
	    system_shows_links(stdout);
}

int
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
	if (format->binary && to_standard_output(o) &&
	    system_is_terminal(stdout))
		return "a terminal cannot show a workbook; use -o FILE";
	return format->obstacle == NULL ? NULL : format->obstacle();
}

/* BEFORE or AFTER as it was given. */
static const char *
side_of(const struct run *r, size_t operand)
{
	return r->changes == NULL ? NULL :
	    r->operands->operands[operand].text;
}

struct report
run_view(const struct run *r)
{
	const struct options *o = r->options;

	return (struct report){
		.subject = r->subject, .inventory = r->inventory,
		.result = r->result, .changes = r->changes,
		.before = side_of(r, 0), .after = side_of(r, 1),
		.coverage = r->coverage,
		.diags = r->diags, .show = o->show != 0 ? o->show :
		    report_default_show(r->result),
		.brief = o->brief, .verbose = o->verbose,
		.colour = use_colour(o), .links = use_links(o),
		.version = KBDIFF_VERSION,
		.left_out = r->left_out, .nleft_out = r->nleft_out,
	};
}

/* A report that goes to a terminal shows by itself how far it has come. */
static void
tell_stage(struct run *r)
{
	if (!to_standard_output(r->options) || !system_is_terminal(stdout))
		progress_stage(&r->progress, "writing the report");
}

int
run_write_report(struct run *r)
{
	const struct options *o = r->options;
	const struct report_format *format = run_format(o);
	const char *name = to_standard_output(o) ? "standard output" :
	    o->output;
	struct report report = run_view(r);
	const char *obstacle;
	struct output_file output;
	int err;

	if (o->quiet && to_standard_output(o))
		return 0;
	if ((obstacle = obstacle_to(format, o)) != NULL)
		return complain(obstacle, name, 0);
	if ((err = output_file_open(&output, o->output)) != 0)
		return complain("cannot be written", name, err);
	tell_stage(r);
	format->write(&report, &output.out);
	err = output_file_close(&output, true);
	progress_end(&r->progress);
	if (err != 0)
		return complain("cannot be written", name, err);
	return 0;
}

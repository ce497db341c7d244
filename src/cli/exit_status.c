/*
 * The exit status: 0, nothing is missing or uncertain; 1, something is; 2,
 * kbdiff could not say.  Formats for monitoring have their own.
 */
#include "kbdiff/report/report_formats.h"
#include "run.h"

const struct report_format *
run_format(const struct options *o)
{
	const struct report_format *f = options_format(o);

	return f != NULL ? f : report_formats[0];
}

int
run_status(const struct run *r)
{
	const struct report_format *f = run_format(r->options);
	struct report view;

	if (f->status != NULL) {
		view = run_view(r);
		return f->status(&view);
	}
	if (run_has_errors(r))
		return EXIT_TROUBLE;
	if (r->changes != NULL)
		return r->changes->verdict == CHANGES_UNCHANGED ?
		    EXIT_NOTHING : EXIT_SOMETHING;
	return r->result == NULL || r->result->verdict == VERDICT_NOTHING ?
	    EXIT_NOTHING : EXIT_SOMETHING;
}

int
run_trouble(const struct options *o, const struct diags *diags)
{
	const struct report_format *f = run_format(o);
	struct out out = { .f = stdout };

	if (f->status == NULL)
		return EXIT_TROUBLE;
	if (!o->quiet && f->trouble != NULL) {
		f->trouble(&out, diags);
		out_flush(&out);
	}
	return REPORT_TROUBLE;
}

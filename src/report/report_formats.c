#include "kbdiff/report/report_formats.h"

/* One line here is all that a new format needs besides its file. */
#define REPORTS(X) \
	X(text) \
	X(csv) \
	X(json) \
	X(markdown) \
	X(jira) \
	X(html) \
	X(xlsx) \
	X(nagios) \
	X(junit)

#define X(name) extern const struct report_format report_##name;
REPORTS(X)
#undef X

const struct report_format *const report_formats[] = {
#define X(name) &report_##name,
	REPORTS(X)
#undef X
	NULL
};

const struct report_format *
report_formats_named(struct span name)
{
	const struct report_format *f;

	for (size_t i = 0; (f = report_formats[i]) != NULL; i++)
		if (span_eq(name, span_of(f->name)) || (f->other != NULL &&
		    span_eq(name, span_of(f->other))))
			return f;
	return NULL;
}

static bool
ends_with(struct span file, struct span ending)
{
	return ending.n != 0 && file.n > ending.n &&
	    span_eqi(span_from(file, file.n - ending.n), ending);
}

const struct report_format *
report_formats_for_file(struct span file)
{
	const struct report_format *f;

	if (ends_with(file, SPAN(".htm")))
		return report_formats_named(SPAN("html"));
	if (ends_with(file, SPAN(".log")))
		return report_formats_named(SPAN("text"));
	for (size_t i = 0; (f = report_formats[i]) != NULL; i++) {
		if (ends_with(file, span_of(f->ending)))
			return f;
	}
	return NULL;
}

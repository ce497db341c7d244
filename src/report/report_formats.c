#include "kbdiff/report/report_formats.h"

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

const struct report_format *
report_formats_for_file(struct span file)
{
	const struct report_format *f;
	struct span ending;

	for (size_t i = 0; (f = report_formats[i]) != NULL; i++) {
		ending = span_of(f->ending);
		if (ending.n != 0 && file.n > ending.n &&
		    span_eqi(span_from(file, file.n - ending.n), ending))
			return f;
	}
	return NULL;
}

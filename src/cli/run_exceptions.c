/*
 * The exceptions of a run, and the day that they are judged on.
 */
#include <stdlib.h>
#include <time.h>

#include "kbdiff/facts/exceptions.h"
#include "run.h"

/* SOURCE_DATE_EPOCH stands for now, so that reports can be made again. */
static date
today(void)
{
	const char *set = getenv("SOURCE_DATE_EPOCH");
	time_t now = time(NULL);
	const struct tm *local;

	if (set != NULL && *set != '\0')
		now = (time_t)strtoll(set, NULL, 10);
	local = localtime(&now);
	return local == NULL ? DATE_NONE : date_of(1900 + local->tm_year,
	    1 + local->tm_mon, local->tm_mday);
}

void
run_read_exceptions(struct run *r)
{
	const struct values *files = &r->options->except;

	if (files->n == 0)
		return;
	r->exceptions = exceptions_new(today());
	for (size_t i = 0; i < files->n; i++)
		exceptions_read(r->exceptions, files->values[i], r->diags);
}

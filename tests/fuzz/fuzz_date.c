/* A date that was read is a day of the calendar. */
#include <stdlib.h>

#include "kbdiff/model/date.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
check(date d)
{
	char iso[11];
	struct date_reading again;

	date_iso(d, iso);
	again = date_scan(span_of(iso));
	if (again.form != DATE_KNOWN || again.day != d)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct date_reading r = date_scan((struct span){ (const char *)p, n });

	if (r.form == DATE_KNOWN)
		check(r.day);
	if (r.form == DATE_EITHER) {
		check(r.mdy);
		check(r.dmy);
	}
	return 0;
}

/*
 * The days on which hosts installed an update.
 */
#ifndef KBDIFF_COMPARE_INSTALLED_DAYS_H
#define KBDIFF_COMPARE_INSTALLED_DAYS_H

#include <stdbool.h>

#include "kbdiff/model/date.h"

struct installed_days {
	date	first, last;	/* DATE_NONE: no list has a day */
	bool	undated;	/* a list has none */
};

static inline void
installed_days_add(struct installed_days *d, date day)
{
	if (day == DATE_NONE)
		d->undated = true;
	else if (d->last == DATE_NONE)
		d->first = d->last = day;
	else if (day > d->last)
		d->last = day;
	else if (day < d->first)
		d->first = day;
}

#endif

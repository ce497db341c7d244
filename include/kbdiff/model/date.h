/*
 * Dates as exports print them.  The day alone matters: time and zone are
 * dropped.  03/04/2024 stays undecided until the whole export is known;
 * collect/list_finish.c decides.
 */
#ifndef KBDIFF_MODEL_DATE_H
#define KBDIFF_MODEL_DATE_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/model/day.h"

enum date_order { DATE_ORDER_UNKNOWN, DATE_MDY, DATE_DMY, DATE_YMD };

enum date_form {
	DATE_EMPTY,	/* nothing there */
	DATE_UNREADABLE,
	DATE_KNOWN,	/* one meaning only */
	DATE_NULL,	/* one that says that there is none: 1601, 1899 */
	DATE_EITHER	/* a day by month first, another by day first */
};

struct date_reading {
	enum date_form	form;
	date		day;		/* DATE_KNOWN */
	date		mdy, dmy;	/* DATE_EITHER */
	/* What this text proves about its export's order: DATE_MDY, DATE_DMY,
	 * or nothing (ISO, a month by name, 15.11.2017, 03/03/2024). */
	enum date_order	proves;
};

/*
 * What Windows, its tools and .NET write in any culture: M/d/yyyy and d/M/yyyy
 * with any time, dd.MM.yyyy, yyyy/M/d, yyyy. M. d., ISO 8601, "Thursday,
 * September 06, 2018 12:00:00 AM", "15 November 2017", yyyymmdd, 16
 * hexadecimal digits (FILETIME), \/Date(1567807200000)\/; years of other
 * calendars, digits, eras and halves of the day in other scripts.  A time may
 * be cut ("10/25/2023 00...").  A day that no calendar has, and a year of two
 * digits, is DATE_UNREADABLE.
 */
struct date_reading date_scan(struct span);

/* Whether a text is a date, though it may have two meanings. */
bool	date_reads(struct span);

/*
 * When on its day a text is, whose day has been settled as *day: seconds from
 * midnight, -1 where it says no time.  Of \/Date(...)\/, which is exact, and
 * of a time with its zone (Z, -07:00) the time is in UTC, and the day in UTC
 * replaces *day.  For the order of two entries only.
 */
int32_t	date_clock(struct span, date *day);

#endif

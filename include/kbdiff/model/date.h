/*
 * Dates as exports print them.  The day alone matters: time and zone are
 * dropped.  03/04/2024 stays undecided until the whole export is known.
 */
#ifndef KBDIFF_MODEL_DATE_H
#define KBDIFF_MODEL_DATE_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

/* Days since 1970-01-01. */
typedef int32_t	date;

#define DATE_NONE	INT32_MIN

enum date_order { DATE_ORDER_UNKNOWN, DATE_MDY, DATE_DMY, DATE_YMD };

enum date_form {
	DATE_EMPTY,	/* nothing there */
	DATE_UNREADABLE,
	DATE_KNOWN,	/* one meaning only */
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
 * All forms of kbdiff-formats(5): M/d/yyyy and d/M/yyyy with any time and with
 * a. m. (blank or no-break space), dd.MM.yyyy, dd-MM-yyyy, yyyy/M/d, ISO 8601,
 * "Thursday, September 06, 2018 12:00:00 AM", "15 November 2017", yyyymmdd,
 * 16 hexadecimal digits (FILETIME), \/Date(1567807200000)\/, and
 * "7/2/2008 12:00:00 AM".  A day that no calendar has is DATE_UNREADABLE.
 */
struct date_reading date_scan(struct span);

/* Whether a text is a date, though it may have two meanings. */
bool	date_reads(struct span);

/*
 * When on its day a text is, whose day has been settled as *day: seconds from
 * midnight, -1 where it says no time.  Of \/Date(...)\/, which is exact, the
 * day in UTC replaces *day.  For the order of two entries only.
 */
int32_t	date_clock(struct span, date *day);

date	date_of(int year, int month, int day);	/* DATE_NONE if no such day */
void	date_split(date, int *year, int *month, int *day);

/* yyyy-mm-dd with a NUL; "" for DATE_NONE. */
void	date_iso(date, char buf[11]);

#endif

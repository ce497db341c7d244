/*
 * A day of the Gregorian calendar, as a number.
 */
#ifndef KBDIFF_MODEL_DAY_H
#define KBDIFF_MODEL_DAY_H

#include <stdint.h>

/* Days since 1970-01-01. */
typedef int32_t	date;

#define DATE_NONE	INT32_MIN

/* Years of exports; outside of them a number is something else. */
enum { DAY_YEAR_MIN = 1601, DAY_YEAR_MAX = 9999 };

date	date_of(int year, int month, int day);	/* DATE_NONE if no such day */
/* Not for DATE_NONE. */
void	date_split(date, int *year, int *month, int *day);

/* yyyy-mm-dd with a NUL; "" for DATE_NONE. */
void	date_iso(date, char buf[11]);

#endif

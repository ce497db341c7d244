#include <stdbool.h>
#include <stdio.h>

#include "kbdiff/model/day.h"

static bool
is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int
days_in(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31,
	    30, 31 };

	return days[month - 1] + (month == 2 && is_leap(year));
}

/* Days from 1970-01-01 to a day of the Gregorian calendar, by years that
 * begin in March. */
date
date_of(int year, int month, int day)
{
	int y, m, era, of_era, of_year;

	if (year < DAY_YEAR_MIN || year > DAY_YEAR_MAX || month < 1 ||
	    month > 12 || day < 1 || day > days_in(year, month))
		return DATE_NONE;
	y = month <= 2 ? year - 1 : year;
	m = month <= 2 ? month + 9 : month - 3;
	era = y / 400;
	of_era = y % 400;
	of_year = (153 * m + 2) / 5 + day - 1;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 +
	    of_year - 719468;
}

void
date_split(date d, int *year, int *month, int *day)
{
	int days = d + 719468;
	int era = days / 146097;
	int of_era = days % 146097;
	int y = (of_era - of_era / 1460 + of_era / 36524 -
	    of_era / 146096) / 365;
	int of_year = of_era - (365 * y + y / 4 - y / 100);
	int m = (5 * of_year + 2) / 153;

	*day = of_year - (153 * m + 2) / 5 + 1;
	*month = m < 10 ? m + 3 : m - 9;
	*year = y + era * 400 + (*month <= 2);
}

void
date_iso(date d, char buf[11])
{
	int year, month, day;

	if (d == DATE_NONE) {
		buf[0] = '\0';
		return;
	}
	date_split(d, &year, &month, &day);
	snprintf(buf, 11, "%04u-%02u-%02u", (unsigned)year % 10000,
	    (unsigned)month % 100, (unsigned)day % 100);
}

#include <stdbool.h>

#include "calendars.h"

enum {
	/* No Windows is older: a lesser year is that of a null date, such as
	 * 979 (Persian) and 544 (Buddhist) for 1601 and 1. */
	PERSIAN_FIRST = 1370, PERSIAN_LAST = 1420,
	UMM_AL_QURA_FIRST = 1421, UMM_AL_QURA_LAST = 1500,
	BUDDHIST_FIRST = GREGORIAN_LAST + 1, BUDDHIST_LAST = 2700,
	DANGUN_FIRST = 3934, DANGUN_LAST = 4500
};

static const int null_day = -200000;	/* in the 15th century */

/*
 * Months of 30 days, the first in the lowest bit, of the years 1421 to 1500:
 * the table of the calendar's keepers as .NET has it (UmAlQuraCalendar).
 */
static const uint16_t umm_al_qura[] = {
	0xbc4, 0xb89, 0xa95, 0x52d, 0x5ad, 0xb6a, 0x6d4, 0xdc9, 0xd92, 0xaa6,
	0x956, 0x2ae, 0x56d, 0x36a, 0xb55, 0xaaa, 0x94d, 0x49d, 0x95d, 0x2ba,
	0x5b5, 0x5aa, 0xd55, 0xa9a, 0x92e, 0x26e, 0x55d, 0xada, 0x6d4, 0x6a5,
	0x54b, 0xa97, 0x54e, 0xaae, 0x5ac, 0xba9, 0xd92, 0xb25, 0x64b, 0xcab,
	0x55a, 0xb55, 0x6d2, 0xea5, 0xe4a, 0xa95, 0x52d, 0xaad, 0x36c, 0x759,
	0x6d2, 0x695, 0x52d, 0xa5b, 0x4ba, 0x9ba, 0x3b4, 0xb69, 0xb52, 0xaa6,
	0x4b6, 0x96d, 0x2ec, 0x6d9, 0xeb2, 0xd54, 0xd2a, 0xa56, 0x4ae, 0x96d,
	0xd6a, 0xb54, 0xb29, 0xa93, 0x52b, 0xa57, 0x536, 0xab5, 0x6aa, 0xe93,
};

static int
umm_al_qura_month(int year, int month)
{
	return 29 + (umm_al_qura[year - UMM_AL_QURA_FIRST] >> (month - 1) & 1);
}

static date
umm_al_qura_day(int year, int month, int day)
{
	date d = date_of(2000, 4, 6) + day - 1;

	if (day > umm_al_qura_month(year, month))
		return DATE_NONE;
	for (int y = UMM_AL_QURA_FIRST; y <= year; y++)
		for (int m = 1; m <= 12 && (y < year || m < month); m++)
			d += umm_al_qura_month(y, m);
	return d;
}

/* Leap years of a cycle of 33, which is right from 1343 to 1472. */
static bool
is_persian_leap(int year)
{
	static const bool leap[33] = { [1] = true, [5] = true, [9] = true,
	    [13] = true, [17] = true, [22] = true, [26] = true, [30] = true };

	return leap[year % 33];
}

/* Six months of 31 days, five of 30, and one of 29 or 30. */
static date
persian_day(int year, int month, int day)
{
	int days = month <= 6 ? 31 : month <= 11 || is_persian_leap(year) ?
	    30 : 29;
	date d = date_of(1991, 3, 21) + day - 1;

	if (day > days)
		return DATE_NONE;
	for (int y = PERSIAN_FIRST; y < year; y++)
		d += 365 + is_persian_leap(y);
	return d + (month - 1) * 30 + (month <= 7 ? month - 1 : 6);
}

date
calendar_day(int year, int month, int day)
{
	if (month < 1 || month > 12 || day < 1 || day > 31)
		return DATE_NONE;
	if (year < PERSIAN_FIRST)
		return null_day;
	if (year <= PERSIAN_LAST)
		return persian_day(year, month, day);
	if (year <= UMM_AL_QURA_LAST)
		return umm_al_qura_day(year, month, day);
	if (year >= BUDDHIST_FIRST && year <= BUDDHIST_LAST)
		return date_of(year - 543, month, day);
	if (year >= DANGUN_FIRST && year <= DANGUN_LAST)
		return date_of(year - 2333, month, day);
	return DATE_NONE;
}

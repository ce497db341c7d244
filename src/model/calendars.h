/*
 * Years as calendars other than the Gregorian one count them, where Windows
 * prints dates by them: Buddhist (Thai), Persian, Umm al-Qura (Saudi Arabia),
 * Minguo (Taiwan) and Dangun (Korea).  Which calendar a year belongs to is
 * told by its number, for no export is older than Windows.
 */
#ifndef KBDIFF_MODEL_CALENDARS_H
#define KBDIFF_MODEL_CALENDARS_H

#include "kbdiff/model/day.h"

/* Years that are taken for Gregorian ones as they are written. */
enum { GREGORIAN_FIRST = 1600, GREGORIAN_LAST = 2143 };

/* The day of a date whose year is none of those; a day before 1901 (which
 * stands for no date) where it says a year of old, DATE_NONE where no calendar
 * has such a day. */
date	calendar_day(int year, int month, int day);

#endif

#include <stdio.h>

#include "calendars.h"
#include "date_words.h"
#include "kbdiff/base/text_memo.h"
#include "kbdiff/model/date.h"

static const struct date_reading unreadable = { .form = DATE_UNREADABLE };

/* 1901-01-01, and the last day of GREGORIAN_LAST. */
enum { DAY_FIRST = -25202, DAY_LAST = 63551 };

static bool
is_null(date d)
{
	return d < DAY_FIRST;
}

/*
 * 1601 (FILETIME), 1899 (Excel, OLE) and 1 (.NET) say that there is no date.
 * What is later than GREGORIAN_LAST no clock has said yet.
 */
static struct date_reading
known(date d)
{
	if (d == DATE_NONE || d > DAY_LAST)
		return unreadable;
	if (is_null(d))
		return (struct date_reading){ .form = DATE_NULL };
	return (struct date_reading){ .form = DATE_KNOWN, .day = d };
}

/* Takes digits off the front, at most nine; their number in *n. */
static long
take_digits(struct span *s, size_t *n)
{
	long value = (long)span_number(*s, 9, n);

	*s = span_from(*s, *n);
	return value;
}

static bool
take(struct span *s, struct span what)
{
	if (!span_startsi(*s, what))
		return false;
	*s = span_from(*s, what.n);
	return true;
}

/* As take, of one character, which is in lower case. */
static bool
take_char(struct span *s, char c)
{
	if (s->n == 0 || ascii_lower(s->p[0]) != c)
		return false;
	*s = span_from(*s, 1);
	return true;
}

static void
skip_blanks(struct span *s)
{
	while (take_char(s, ' '))
		continue;
}

/* AM, p.m., a. m.: and nothing else may follow a time. */
static bool
is_half_of_day(struct span s)
{
	skip_blanks(&s);
	if (s.n == 0)
		return true;
	if (!take_char(&s, 'a') && !take_char(&s, 'p'))
		return false;
	take_char(&s, '.');
	skip_blanks(&s);
	if (!take_char(&s, 'm'))
		return false;
	take_char(&s, '.');
	skip_blanks(&s);
	return s.n == 0;
}

/* +02:00, -0500, Z */
static bool
is_zone(struct span s)
{
	size_t n;

	if (take_char(&s, 'z'))
		return s.n == 0;
	if (!take_char(&s, '+') && !take_char(&s, '-'))
		return false;
	take_digits(&s, &n);
	take_char(&s, ':');
	take_digits(&s, &n);
	return s.n == 0;
}

/* What may follow a day: nothing, or a time. */
static bool
is_time(struct span s)
{
	size_t n, parts;

	/* Get-HotFix knows days alone, and writes most of them so. */
	if (span_eq(s, SPAN(" 12:00:00 AM")))
		return true;
	take_char(&s, ',');
	if (!take_char(&s, 't'))
		skip_blanks(&s);
	if (s.n == 0)
		return true;
	for (parts = 0; parts < 3; parts++) {
		take_digits(&s, &n);
		if (n == 0 || n > 2)
			return false;
		if (!take_char(&s, ':') && !take_char(&s, '.'))
			break;
	}
	if (parts == 3)		/* a fraction of the second */
		take_digits(&s, &n);
	return parts != 0 && (is_half_of_day(s) || is_zone(s));
}

/* The clock of a time in any culture's words: what stands around its numbers
 * is one of date_words.h.  *seconds from midnight, -1 where it says none. */
static bool
scan_clock(struct span s, int32_t *seconds)
{
	long value[4] = { 0 };
	size_t n, parts = 0;
	struct span word;
	enum date_word half = WORD_OTHER, is;

	while (s.n != 0) {
		for (n = 0; n < s.n && !ascii_digit(s.p[n]); n++)
			continue;
		word = span_upto(s, n);
		s = span_from(s, n);
		if ((is = date_word(word)) == WORD_UNKNOWN)
			return false;
		half = is == WORD_OTHER ? half : is;
		if (s.n == 0)
			break;
		if (parts == 4)
			return false;
		value[parts] = take_digits(&s, &n);
		if (n > 2 && parts != 3)	/* not of the second */
			return false;
		parts++;
	}
	if (half != WORD_OTHER && value[0] <= 12)
		value[0] = value[0] % 12 + (half == WORD_AFTERNOON) * 12;
	*seconds = parts < 2 ? -1 : (int32_t)(value[0] * 3600 +
	    value[1] % 60 * 60 + value[2] % 60);
	return true;
}

/* Three numbers as they are written, and what is behind them. */
struct numbers {
	long		value[3];
	size_t		digits[3];
	char		separator;
	bool		day_first;	/* or the year: no month is */
	int		era;		/* years that it adds */
	struct span	rest;
};

/* "AP 1402-08-03", "令和5/10/25": an era stands before the year. */
static bool
take_era(struct span *s, struct numbers *v)
{
	size_t n;

	for (n = 0; n < s->n && !ascii_digit(s->p[n]); n++)
		continue;
	if (!date_era(span_upto(*s, n), &v->era))
		return false;
	*s = span_from(*s, n);
	return true;
}

static void
take_separator(struct span *s)
{
	do
		*s = span_from(*s, 1);
	while (s->n != 0 && s->p[0] == ' ');
}

/* 25/10/2023, 25. 10. 2023, 25/10 2023. */
static bool
take_numbers(struct span s, struct numbers *v)
{
	v->era = 0;
	if (s.n == 0 || (!ascii_digit(s.p[0]) && !take_era(&s, v)))
		return false;
	v->value[0] = take_digits(&s, &v->digits[0]);
	if (v->digits[0] > 4 || s.n == 0 || (s.p[0] != '/' &&
	    s.p[0] != '.' && s.p[0] != '-'))
		return false;
	v->separator = s.p[0];
	take_separator(&s);
	v->value[1] = take_digits(&s, &v->digits[1]);
	if (v->digits[1] == 0 || v->digits[1] > 2 || s.n == 0 ||
	    (s.p[0] != v->separator && s.p[0] != ' '))
		return false;
	v->day_first = s.p[0] == ' ';
	take_separator(&s);
	v->value[2] = take_digits(&s, &v->digits[2]);
	v->rest = s;
	return v->digits[2] != 0 && v->digits[2] <= 4;
}

/* 3/14/2024 and 14/3/2024. */
static struct date_reading
scan_either(int a, int b, int year)
{
	struct date_reading r = { .form = DATE_EITHER };
	enum date_order order;

	r.mdy = date_of(year, a, b);
	r.dmy = date_of(year, b, a);
	if (r.mdy == DATE_NONE && r.dmy == DATE_NONE)
		return unreadable;
	if (r.mdy == r.dmy)
		return known(r.mdy);
	if (r.mdy != DATE_NONE && r.dmy != DATE_NONE)
		return is_null(r.mdy) ? known(r.mdy) : r;
	order = r.dmy == DATE_NONE ? DATE_MDY : DATE_DMY;
	r = known(r.dmy == DATE_NONE ? r.mdy : r.dmy);
	r.proves = order;
	return r;
}

static bool
is_gregorian(long year)
{
	return year >= GREGORIAN_FIRST && year <= GREGORIAN_LAST;
}

static date
day_of(long year, long month, long day)
{
	return is_gregorian(year) ? date_of((int)year, (int)month, (int)day) :
	    calendar_day((int)year, (int)month, (int)day);
}

/* Years of three digits are Minguo ones; none is that old otherwise. */
static struct date_reading
read_year_first(const struct numbers *v)
{
	long year = v->value[0] + v->era;

	if (v->era == 0 && v->digits[0] == 3)
		year += 1911;
	return known(day_of(year, v->value[1], v->value[2]));
}

/* Only Gregorian years stand behind a month that is first. */
static struct date_reading
read_year_last(const struct numbers *v, bool rtl)
{
	long year = v->value[2];
	struct date_reading r;

	if (v->separator == '.')
		return known(day_of(year, v->value[1], v->value[0]));
	if (is_gregorian(year) && !v->day_first && !rtl)
		return scan_either((int)v->value[0], (int)v->value[1],
		    (int)year);
	r = known(day_of(year, v->value[1], v->value[0]));
	r.proves = DATE_DMY;
	return r;
}

/* Three numbers with one and the same separator between them. */
static bool
scan_numbers(struct span s, bool rtl, struct date_reading *r)
{
	struct numbers v;
	struct span rest;
	int32_t clock;
	bool first;

	if (!take_numbers(s, &v))
		return false;
	first = v.digits[2] <= 2 && (v.digits[0] >= 3 || v.era != 0);
	if (!first && (v.digits[0] > 2 || v.digits[2] != 4))
		return false;
	rest = v.rest;
	if (rest.n != 0 && rest.p[0] == '.') {
		/* A day of which a table may have cut a digit. */
		if (first && v.digits[2] == 1 && span_starts(rest,
		    SPAN("...")))
			return false;
		rest = span_from(rest, 1);
	}
	if (!is_time(rest) && !scan_clock(rest, &clock))
		return false;
	*r = first ? read_year_first(&v) : read_year_last(&v, rtl);
	return true;
}

/* Seconds from 1601-01-01 to 1970-01-01. */
#define FILETIME_EPOCH	INT64_C(11644473600)
#define DAY_SECONDS	INT64_C(86400)
#define QUARTER_MS	INT64_C(900000)

static date
day_of_seconds(int64_t s)
{
	int64_t days = s / DAY_SECONDS - (s % DAY_SECONDS < 0);

	if (days > date_of(DAY_YEAR_MAX, 12, 31))
		return DATE_NONE;
	return days < date_of(DAY_YEAR_MIN, 1, 1) ? date_of(DAY_YEAR_MIN, 1, 1)
						  : (date)days;
}

/* Before Windows 7: 16 hexadecimal digits, in units of 100 ns. */
static bool
scan_filetime(struct span s, struct date_reading *r)
{
	uint64_t t = 0;

	if (s.n != 16)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		if (ascii_hex(s.p[i]) > 15)
			return false;
		t = t << 4 | ascii_hex(s.p[i]);
	}
	*r = known(day_of_seconds((int64_t)(t / 10000000) - FILETIME_EPOCH));
	return true;
}

static bool
scan_compact(struct span s, struct date_reading *r)
{
	size_t n;
	long value = take_digits(&s, &n);

	if (n != 8 || s.n != 0)
		return false;
	*r = known(date_of((int)(value / 10000), (int)(value / 100 % 100),
	    (int)(value % 100)));
	return true;
}

/*
 * \/Date(1567807200000)\/ of Windows PowerShell: local midnight as UTC.  Zones
 * differ from UTC by quarters of an hour, so a time on a quarter is taken for
 * the midnight that is nearest.
 */
static bool
scan_milliseconds(struct span s, int64_t *ms)
{
	bool negative;
	size_t n;

	take_char(&s, '\\');
	if (!take(&s, SPAN("/Date(")))
		return false;
	negative = take_char(&s, '-');
	*ms = (int64_t)span_number(s, 15, &n);
	s = span_from(s, n);
	if (n == 0)
		return false;
	if (s.n != 0 && (s.p[0] == '+' || s.p[0] == '-'))
		s = span_from(s, span_find(s, ')'));
	if (!take_char(&s, ')'))
		return false;
	take_char(&s, '\\');
	if (!take_char(&s, '/') || s.n != 0)
		return false;
	*ms = negative ? -*ms : *ms;
	return true;
}

static bool
scan_json(struct span s, struct date_reading *r)
{
	int64_t ms;

	if (!scan_milliseconds(s, &ms))
		return false;
	*r = known(day_of_seconds(ms / 1000 + (ms % QUARTER_MS == 0 ?
	    DAY_SECONDS / 2 : 0)));
	return true;
}

/* The month that a word begins with in English, 0 if none. */
static int
month_of(struct span word)
{
	static const char *const names[] = { "january", "february", "march",
	    "april", "may", "june", "july", "august", "september", "october",
	    "november", "december" };

	if (word.n != 0 && word.p[word.n - 1] == '.')
		word.n--;
	for (int i = 0; i < 12; i++) {
		struct span name = span_of(names[i]);

		if (word.n >= 3 && span_startsi(name, span_upto(word, 3)) &&
		    (word.n == 3 || span_eqi(word, name) ||
		    span_eqi(word, span_upto(name, 4))))
			return i + 1;
	}
	return 0;
}

static bool
is_weekday(struct span word)
{
	static const char *const names[] = { "monday", "tuesday", "wednesday",
	    "thursday", "friday", "saturday", "sunday" };

	for (int i = 0; i < 7; i++)
		if (span_eqi(word, span_of(names[i])) ||
		    span_eqi(word, span_upto(span_of(names[i]), 3)))
			return true;
	return false;
}

static struct span
take_word(struct span *s)
{
	struct span word = *s;

	for (word.n = 0; word.n < s->n && s->p[word.n] != ' ' &&
	    s->p[word.n] != ',' && s->p[word.n] != '-'; word.n++)
		continue;
	*s = span_from(*s, word.n);
	while (take_char(s, ',') || take_char(s, '-') ||
	    take_char(s, ' '))
		continue;
	return word;
}

static long
as_number(struct span word)
{
	size_t n;
	long value = take_digits(&word, &n);

	return n != 0 && n <= 4 && word.n == 0 ? value : -1;
}

/* "Thursday, September 06, 2018 12:00:00 AM", "15 November 2017". */
static bool
scan_words(struct span s, struct date_reading *r)
{
	struct span word = take_word(&s), second;
	long day, year;
	int month;

	if (is_weekday(word))
		word = take_word(&s);
	second = take_word(&s);
	if ((month = month_of(word)) != 0) {
		day = as_number(second);
	} else {
		day = as_number(word);
		month = month_of(second);
	}
	year = as_number(take_word(&s));
	if (month == 0 || day < 0 || year < 0 || !is_time(s))
		return false;
	*r = known(date_of((int)year, month, (int)day));
	return true;
}

static bool
scan(struct span s, bool rtl, struct date_reading *r)
{
	return scan_numbers(s, rtl, r) || scan_compact(s, r) ||
	    scan_filetime(s, r) || scan_json(s, r) || scan_words(s, r);
}

struct date_reading
date_scan(struct span s)
{
	struct date_reading r = unreadable;
	char buf[DATE_TEXT_MAX];
	bool rtl;

	s = span_trim(s);
	if (s.n == 0)
		return (struct date_reading){ .form = DATE_EMPTY };
	if (scan(s, false, &r))
		return r;
	if (span_is_ascii(s) && span_find(s, '?') == s.n)
		return unreadable;
	s = span_trim(date_fold(s, buf, &rtl));
	return scan(s, rtl, &r) ? r : unreadable;
}

static bool
is_date(struct span s)
{
	enum date_form form = date_scan(s).form;

	return form == DATE_KNOWN || form == DATE_EITHER || form == DATE_NULL;
}

/* A list has few days, and each row asks more than once. */
bool
date_reads(struct span s)
{
	static _Thread_local struct text_memo memo;
	uint16_t *is = text_memo_at(&memo, s);

	if (*is == TEXT_MEMO_NEW)
		*is = is_date(s);
	return *is;
}

/* Behind a time: half a day more in the afternoon, and 12 o'clock is 0. */
static long
hour_of(long hour, struct span rest)
{
	skip_blanks(&rest);
	if (rest.n == 0 || hour > 12 || hour == 0)
		return hour;
	if (ascii_lower(rest.p[0]) == 'p')
		return hour % 12 + 12;
	return ascii_lower(rest.p[0]) == 'a' ? hour % 12 : hour;
}

/* Of a time that stands behind words: "September 6, 2018 6:02:00 PM". */
static int32_t
clock_behind_words(struct span s)
{
	size_t at = span_find(s, ':'), n;
	long hour, minute, second = 0;

	for (n = 0; n < at && n < 2 && ascii_digit(s.p[at - 1 - n]); n++)
		continue;
	if (at == s.n || n == 0)
		return -1;
	s = span_from(s, at - n);
	hour = take_digits(&s, &n);
	take_char(&s, ':');
	minute = take_digits(&s, &n);
	if (n == 0 || minute > 59 || hour > 24)
		return -1;
	if (take_char(&s, ':'))
		second = take_digits(&s, &n) % 60;
	if (take_char(&s, '.'))
		take_digits(&s, &n);
	return (int32_t)(hour_of(hour, s) * 3600 + minute * 60 + second);
}

/* "07:00", "0700", "07", and "420" of WMI, as minutes; -1 if it is no zone. */
static int32_t
minutes_of_zone(struct span s)
{
	struct span hour = span_upto(s, 2), minute = span_from(s, s.n == 5 &&
	    s.p[2] == ':' ? 3 : 2);
	long hours, minutes;
	size_t n;

	if (s.n == 3 && span_digits(s) == 3)
		return (int32_t)take_digits(&s, &n);
	if (span_digits(hour) != 2 || span_digits(minute) != minute.n ||
	    (minute.n != 0 && minute.n != 2))
		return -1;
	hours = take_digits(&hour, &n);
	minutes = minute.n == 0 ? 0 : take_digits(&minute, &n);
	return hours > 14 || minutes % 15 != 0 ? -1 :
	    (int32_t)(hours * 60 + minutes);
}

/* Behind a time: "Z", "-07:00", "+0200", "-420".  *minutes is how far the zone
 * is ahead of UTC. */
static bool
scan_zone(struct span s, int32_t *minutes)
{
	size_t at = s.n, colon = span_find(s, ':');

	*minutes = 0;
	if (s.n > 1 && (s.p[s.n - 1] == 'Z' || s.p[s.n - 1] == 'z') &&
	    ascii_digit(s.p[s.n - 2]))
		return true;
	if (span_ends(s, SPAN("UTC")) || span_ends(s, SPAN("GMT")))
		return true;
	while (at != 0 && s.p[at - 1] != '+' && s.p[at - 1] != '-')
		at--;
	if (at == 0 || (colon > at && span_find(s, '.') != 14))
		return false;
	*minutes = minutes_of_zone(span_from(s, at));
	if (*minutes < 0)
		return false;
	*minutes = s.p[at - 1] == '-' ? -*minutes : *minutes;
	return true;
}

/* The same in UTC, where a zone stands behind the time. */
static int32_t
in_utc(struct span s, int32_t seconds, date *day)
{
	int32_t minutes;
	int64_t t;

	if (seconds < 0 || !scan_zone(s, &minutes))
		return seconds;
	t = (int64_t)*day * DAY_SECONDS + seconds - (int64_t)minutes * 60;
	*day = day_of_seconds(t);
	return (int32_t)((t % DAY_SECONDS + DAY_SECONDS) % DAY_SECONDS);
}

int32_t
date_clock(struct span s, date *day)
{
	char buf[DATE_TEXT_MAX];
	struct numbers v;
	int32_t seconds;
	int64_t ms;
	bool rtl;

	if (scan_milliseconds(span_trim(s), &ms)) {
		*day = day_of_seconds(ms / 1000 - (ms % 1000 < 0));
		return (int32_t)((ms / 1000 % DAY_SECONDS + DAY_SECONDS) %
		    DAY_SECONDS);
	}
	s = span_trim(date_fold(s, buf, &rtl));
	if (!take_numbers(s, &v) || !scan_clock(v.rest, &seconds))
		seconds = clock_behind_words(s);
	return in_utc(s, seconds, day);
}

/*
 * How far a host is behind another one: "is one month behind", "2 months
 * ahead".
 */
#ifndef KBDIFF_WORDING_BEHIND_TEXT_H
#define KBDIFF_WORDING_BEHIND_TEXT_H

#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/coverage/level.h"
#include "kbdiff/model/date.h"

/* Months from one day's month to another's; 0 if either is DATE_NONE. */
int		behind_text_months(date from, date to);

/* How the level of a host stands to that of another one in this comparison;
 * *months is how many months lie between the two levels; 0 if they are of one
 * month, or if their dates are not known. */
enum level_order behind_text_compare(const struct report *, size_t host,
		    size_t other, int *months);

/* "one month behind", "2 months ahead": 1 and more, and one of these two. */
void		behind_text_distance(struct out *, int months,
		    enum level_order);

/* " is one month behind ", " are 2 months ahead of ": what so many hosts are;
 * the caller writes their names before it, and the others' behind it. */
void		behind_text_is(struct out *, size_t hosts, int months,
		    enum level_order);

#endif

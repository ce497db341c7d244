#include "kbdiff/facts/cve.h"

/* An advisory has the highest bit; of a CVE seven bits are the year. */
#define ADVISORY	(1u << 31)
#define NUMBER_BITS	24
#define NUMBER_MASK	((1u << NUMBER_BITS) - 1)

enum { YEAR_BASE = 1990, YEAR_MIN = 1999, YEAR_MAX = 2099 };

cve
cve_of(unsigned year, uint32_t number)
{
	if (year == 0)
		return number == 0 || number > 99999999 ? 0 :
		    ADVISORY | number;
	if (year < YEAR_MIN || year > YEAR_MAX || number > NUMBER_MASK)
		return 0;
	return (year - YEAR_BASE) << NUMBER_BITS | number;
}

void
cve_split(cve c, unsigned *year, uint32_t *number)
{
	if ((c & ADVISORY) != 0) {
		*year = 0;
		*number = c & ~ADVISORY;
	} else {
		*year = YEAR_BASE + (c >> NUMBER_BITS);
		*number = c & NUMBER_MASK;
	}
}

/* Takes digits off the front; how many, of which at least min and at most max
 * count. */
static bool
take_digits(struct span *s, size_t min, size_t max, uint32_t *n)
{
	size_t k = 0;

	for (*n = 0; k < s->n && ascii_digit(s->p[k]); k++)
		if (k < max)
			*n = *n * 10 + (uint32_t)(s->p[k] - '0');
	*s = span_from(*s, k);
	return k >= min && k <= max;
}

static cve
take(struct span *s)
{
	uint32_t year = 0, number;

	if (span_startsi(*s, SPAN("CVE-"))) {
		*s = span_from(*s, 4);
		if (!take_digits(s, 4, 4, &year) || s->n == 0 ||
		    s->p[0] != '-')
			return 0;
		*s = span_from(*s, 1);
		return year != 0 && take_digits(s, 4, 8, &number) ?
		    cve_of(year, number) : 0;
	}
	if (span_startsi(*s, SPAN("ADV"))) {
		*s = span_from(*s, 3);
		return take_digits(s, 6, 8, &number) ? cve_of(0, number) : 0;
	}
	*s = span_from(*s, 1);
	return 0;
}

cve
cve_next(struct span *rest)
{
	cve c = 0;

	while (rest->n != 0 && c == 0)
		c = take(rest);
	return c;
}

/*
 * Numbers of published faults: CVE-2017-0022, and Microsoft's ADV190013.
 */
#ifndef KBDIFF_FACTS_CVE_H
#define KBDIFF_FACTS_CVE_H

#include <stdint.h>

#include "kbdiff/base/span.h"

/* One of them, packed; 0 is none.  In the order of years, advisories last. */
typedef uint32_t cve;

/* 0 if there is no such number: CVEs have years from 1999 to 2099 and numbers
 * up to 16777215, advisories (year 0) numbers up to 99999999. */
cve	cve_of(unsigned year, uint32_t number);
/* The parts that cve_of takes. */
void	cve_split(cve, unsigned *year, uint32_t *number);

/* Takes the next one off a text, whatever stands between them; 0 at its
 * end. */
cve	cve_next(struct span *rest);

#endif

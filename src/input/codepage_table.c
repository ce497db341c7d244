#include <stddef.h>

#include "codepage_table.h"

/* Characters of a page; 0 is none. */
struct codepage_table {
	unsigned	 number;
	const uint16_t	*singles;	/* of bytes from 0x80 */
	const uint16_t	*pairs;		/* by lead and trail byte, or NULL */
};

#include "codepages.inc"

/* Bytes that a pair may begin with, and end with. */
enum { LEAD = 0x81, TRAIL = 0x40, LAST = 0xfe };

const struct codepage_table *
codepage_table_of(unsigned number)
{
	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
		if (tables[i].number == number)
			return &tables[i];
	return NULL;
}

size_t
codepage_table_read(const struct codepage_table *t, struct span s,
    uint16_t *c)
{
	unsigned lead = (unsigned char)s.p[0], trail;

	if (lead < 0x80) {
		*c = (uint16_t)lead;
		return 1;
	}
	if ((*c = t->singles[lead - 0x80]) != 0)
		return 1;
	if (t->pairs == NULL || s.n == 1 || lead < LEAD || lead > LAST)
		return 0;
	trail = (unsigned char)s.p[1];
	if (trail < TRAIL || trail > LAST)
		return 0;
	*c = t->pairs[(lead - LEAD) * (LAST - TRAIL + 1) + trail - TRAIL];
	return *c == 0 ? 0 : 2;
}

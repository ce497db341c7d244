/*
 * How an update stands on each host, four bits each: what standings are made
 * of.
 */
#ifndef KBDIFF_MARKS_H
#define KBDIFF_MARKS_H

#include <stddef.h>
#include <string.h>

enum mark {
	MARK_NONE,		/* no list of the host mentions it */
	MARK_HAVE,
	MARK_DOUBTFUL,
	MARK_PENDING,
	MARK_SUPERSEDED,
	MARK_NOT,
	MARK_UNCERTAIN,		/* not mentioned, and that proves nothing */
	MARK_COVERED,
	MARK_INAPPLICABLE,
	MARK_BEYOND		/* it may be covered by what nothing knows */
};

static inline enum mark
marks_get(const unsigned char *marks, size_t host)
{
	return (enum mark)(marks[host / 2] >> (host % 2 * 4) & 0xf);
}

/* The first of n hosts from i on that does not simply have it, which most do;
 * n if there is none. */
static inline size_t
marks_next(const unsigned char *marks, size_t i, size_t n)
{
	static const unsigned char have[8] = { 0x11, 0x11, 0x11, 0x11, 0x11,
	    0x11, 0x11, 0x11 };

	for (; i < n; i++) {
		while (i % 2 == 0 && i + 16 <= n &&
		    memcmp(marks + i / 2, have, sizeof have) == 0)
			i += 16;
		if (i < n && marks_get(marks, i) != MARK_HAVE)
			break;
	}
	return i < n ? i : n;
}

static inline void
marks_set(unsigned char *marks, size_t host, enum mark m)
{
	unsigned shift = host % 2 * 4;

	marks[host / 2] = (unsigned char)((marks[host / 2] &
	    ~(0xfu << shift)) | (unsigned)m << shift);
}

#endif

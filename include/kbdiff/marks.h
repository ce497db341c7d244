/*
 * How an update stands on each host, four bits each: what standings are made
 * of.
 */
#ifndef KBDIFF_MARKS_H
#define KBDIFF_MARKS_H

#include <stddef.h>

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

static inline void
marks_set(unsigned char *marks, size_t host, enum mark m)
{
	unsigned shift = host % 2 * 4;

	marks[host / 2] = (unsigned char)((marks[host / 2] &
	    ~(0xfu << shift)) | (unsigned)m << shift);
}

#endif

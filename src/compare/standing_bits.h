/*
 * How an update stands on each host, four bits each, sixteen hosts a word: what
 * standings are made of.
 */
#ifndef KBDIFF_COMPARE_STANDING_BITS_H
#define KBDIFF_COMPARE_STANDING_BITS_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/bitset.h"

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

/* Words of the marks of n hosts: as many hosts as a set of them has room for
 * (bits.h). */
static inline size_t
marks_words(size_t n)
{
	return bits_words(n) * 4;
}

static inline enum mark
marks_get(const uint64_t *marks, size_t host)
{
	return (enum mark)(marks[host / 16] >> host % 16 * 4 & 0xf);
}

static inline void
marks_set(uint64_t *marks, size_t host, enum mark m)
{
	unsigned shift = host % 16 * 4;

	marks[host / 16] = (marks[host / 16] & ~(UINT64_C(0xf) << shift)) |
	    (uint64_t)m << shift;
}

/* Marks all hosts of a word of a set of them, that have no mark yet. */
static inline void
marks_fill(uint64_t *marks, size_t word, uint64_t hosts, enum mark m)
{
	uint64_t four;

	for (size_t i = 0; i < 4; i++) {
		/* Each bit becomes the lowest of four. */
		four = hosts >> i * 16 & 0xffff;
		four = (four | four << 24) & UINT64_C(0x000000ff000000ff);
		four = (four | four << 12) & UINT64_C(0x000f000f000f000f);
		four = (four | four << 6) & UINT64_C(0x0303030303030303);
		four = (four | four << 3) & UINT64_C(0x1111111111111111);
		marks[word * 4 + i] |= four * m;
	}
}

/* The first of n hosts from i on that does not simply have it, which most do;
 * n if there is none. */
static inline size_t
marks_next(const uint64_t *marks, size_t i, size_t n)
{
	const uint64_t have = UINT64_C(0x1111111111111111) * MARK_HAVE;
	uint64_t others;

	while (i < n) {
		others = (marks[i / 16] ^ have) >> i % 16 * 4;
		if (others != 0) {
			i += bits_first(others) / 4;
			break;
		}
		i += 16 - i % 16;
	}
	return i < n ? i : n;
}

#endif

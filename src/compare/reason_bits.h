/*
 * The reasons why hosts stand as they do to an update: four bits for each
 * host, sixteen hosts a word.
 */
#ifndef KBDIFF_COMPARE_REASON_BITS_H
#define KBDIFF_COMPARE_REASON_BITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/compare/standing.h"

_Static_assert(REASON_NOT_LISTED == 0, "a word of nothing listed is 0");
_Static_assert((int)REASON_FACTS_END < 16, "a reason has four bits");

/* Words of the reasons of n hosts: as many hosts as a set of them has room for
 * (bitset.h). */
static inline size_t
reasons_words(size_t n)
{
	return bits_words(n) * 4;
}

static inline enum reason
reasons_get(const uint64_t *reasons, size_t host)
{
	return (enum reason)(reasons[host / 16] >> host % 16 * 4 & 0xf);
}

static inline void
reasons_set(uint64_t *reasons, size_t host, enum reason reason)
{
	unsigned shift = host % 16 * 4;

	reasons[host / 16] = (reasons[host / 16] & ~(UINT64_C(0xf) << shift)) |
	    (uint64_t)reason << shift;
}

/* Gives all hosts of a word of a set this reason; they have none yet. */
static inline void
reasons_fill(uint64_t *reasons, size_t word, uint64_t hosts, enum reason reason)
{
	uint64_t four;

	for (size_t i = 0; i < 4; i++) {
		/* Each bit becomes the lowest of four. */
		four = hosts >> i * 16 & 0xffff;
		four = (four | four << 24) & UINT64_C(0x000000ff000000ff);
		four = (four | four << 12) & UINT64_C(0x000f000f000f000f);
		four = (four | four << 6) & UINT64_C(0x0303030303030303);
		four = (four | four << 3) & UINT64_C(0x1111111111111111);
		reasons[word * 4 + i] |= four * reason;
	}
}

/* The first of n hosts from i on that does not simply have it, which most do;
 * n if there is none. */
static inline size_t
reasons_next(const uint64_t *reasons, size_t i, size_t n)
{
	const uint64_t have = UINT64_C(0x1111111111111111) * REASON_LISTED;
	uint64_t others;

	while (i < n) {
		others = (reasons[i / 16] ^ have) >> i % 16 * 4;
		if (others != 0) {
			i += bits_first(others) / 4;
			break;
		}
		i += 16 - i % 16;
	}
	return i < n ? i : n;
}

/* The first of n hosts from i on that has one of some reasons, as bits; n if
 * there is none. */
static inline size_t
reasons_find(const uint64_t *reasons, unsigned some, size_t i, size_t n)
{
	const uint64_t have = UINT64_C(0x1111111111111111) * REASON_LISTED;
	bool listed = some >> REASON_LISTED & 1;
	bool not_listed = some >> REASON_NOT_LISTED & 1;
	uint64_t word;

	while (i < n) {
		word = reasons[i / 16];
		if ((word == have && !listed) || (word == 0 && !not_listed)) {
			i += 16 - i % 16;
			continue;
		}
		word >>= i % 16 * 4;
		do {
			if ((some >> (word & 0xf) & 1) != 0)
				return i < n ? i : n;
			word >>= 4;
		} while (++i % 16 != 0);
	}
	return n;
}

#endif

/*
 * Sets of small numbers, a bit for each, in words of 64.
 */
#ifndef KBDIFF_BASE_BITSET_H
#define KBDIFF_BASE_BITSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/mem.h"

/* Words of a set of numbers below n. */
static inline size_t
bits_words(size_t n)
{
	return n / 64 + (n % 64 != 0);
}

/* An empty set of numbers below n, to be freed by the caller. */
static inline uint64_t *
bitset_new(size_t n)
{
	return xcalloc(bits_words(n), sizeof(uint64_t));
}

static inline void
bits_add(uint64_t *set, size_t i)
{
	set[i / 64] |= UINT64_C(1) << i % 64;
}

static inline bool
bits_has(const uint64_t *set, size_t i)
{
	return (set[i / 64] >> i % 64 & 1) != 0;
}

/* Whether two sets of so many words have a number in common. */
static inline bool
bits_meet(const uint64_t *a, const uint64_t *b, size_t words)
{
	for (size_t w = 0; w < words; w++)
		if ((a[w] & b[w]) != 0)
			return true;
	return false;
}

/* How many are in a word. */
static inline unsigned
bits_count(uint64_t word)
{
	return (unsigned)__builtin_popcountll(word);
}

/* The least in a word, which is not 0. */
static inline unsigned
bits_first(uint64_t word)
{
	return (unsigned)__builtin_ctzll(word);
}

/* The greatest in a word, which is not 0. */
static inline unsigned
bits_last(uint64_t word)
{
	return 63u - (unsigned)__builtin_clzll(word);
}

/* Turns 64 words round: bit k of word i becomes bit i of word k. */
void	bitset_transpose(uint64_t words[64]);

#endif

/*
 * Lists of words by the byte that they begin with, so that a text is looked
 * through without trying each word at each place.
 */
#ifndef KBDIFF_BASE_WORD_BUCKETS_H
#define KBDIFF_BASE_WORD_BUCKETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/base/thread_memory.h"

#define WORD_BUCKETS_MAX	255

/*
 * A list of up to WORD_BUCKETS_MAX words, none of them empty; the buckets are
 * made when one is first asked for, in memory of the thread.  Letters of ASCII
 * are in one bucket in either case.  Threads share no list: each has its own
 * (_Thread_local).
 */
struct word_buckets {
	const struct span *words;
	size_t		 n;
	/* The first word of each byte, and the next one of the same: numbers
	 * from 1 on; 0: none.  NULL: not made. */
	uint8_t		*first, *next;
};

/* Of an array of words with static storage; one of too many does not
 * compile. */
#define WORD_BUCKETS(array)	{ .words = (array), \
				.n = sizeof (array) / sizeof *(array) + \
				    0 * sizeof(char[sizeof (array) / \
				    sizeof *(array) <= WORD_BUCKETS_MAX ? \
				    1 : -1]) }

static inline void
word_buckets_make(struct word_buckets *b)
{
	uint8_t *first;

	b->first = thread_memory(256 + b->n);
	b->next = b->first + 256;
	for (size_t i = b->n; i-- != 0; ) {
		first = &b->first[(uint8_t)ascii_lower(b->words[i].p[0])];
		b->next[i] = *first;
		*first = (uint8_t)(i + 1);
	}
}

/* The number of the first word that begins with this byte, for
 * word_buckets_next; 0: none does. */
static inline unsigned
word_buckets_first(struct word_buckets *b, char c)
{
	if (b->first == NULL)
		word_buckets_make(b);
	return b->first[(uint8_t)ascii_lower(c)];
}

/* The word of a number, which becomes that of the next one with this byte. */
static inline struct span
word_buckets_next(const struct word_buckets *b, unsigned *number)
{
	struct span word = b->words[*number - 1];

	*number = b->next[*number - 1];
	return word;
}

/* Whether a text begins with any of the words; the case of ASCII does not
 * matter. */
static inline bool
word_buckets_start(struct word_buckets *b, struct span s)
{
	unsigned number = s.n == 0 ? 0 : word_buckets_first(b, s.p[0]);

	while (number != 0)
		if (span_startsi(s, word_buckets_next(b, &number)))
			return true;
	return false;
}

/* Whether a text holds any of the words, wherever in it; the case of ASCII does
 * not matter. */
static inline bool
word_buckets_held(struct word_buckets *b, struct span s)
{
	for (; s.n != 0; s = span_from(s, 1))
		if (word_buckets_start(b, s))
			return true;
	return false;
}

#endif

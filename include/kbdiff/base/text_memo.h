/*
 * What was found of short texts that come again and again: names of columns,
 * labels.  So many are kept; when there are more, all are forgotten.
 */
#ifndef KBDIFF_BASE_TEXT_MEMO_H
#define KBDIFF_BASE_TEXT_MEMO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

/* Longer texts are not kept. */
#define TEXT_MEMO_BYTES	60

struct text_memo_entry {
	uint16_t	n;		/* bytes of the text; 0: none */
	uint16_t	value;
	char		text[TEXT_MEMO_BYTES];
};

/* All zero: nothing is known.  Threads share none (_Thread_local): what is kept
 * is the thread's (thread_memory.h). */
struct text_memo {
	struct text_memo_entry *entries;
	size_t		n;
	uint16_t	unkept;		/* of a text that is not kept */
};

/* What is found of no text. */
#define TEXT_MEMO_NEW	UINT16_MAX

/*
 * Where it is written what was found of the text: TEXT_MEMO_NEW where nobody
 * has asked before, and who asks finds it and writes it there, before the memo
 * is asked again.
 */
uint16_t	*text_memo_at(struct text_memo *, struct span);

#endif

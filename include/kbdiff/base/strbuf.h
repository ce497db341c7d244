/*
 * Text that is written piece by piece and ends in an arena.
 */
#ifndef KBDIFF_BASE_STRBUF_H
#define KBDIFF_BASE_STRBUF_H

#include <stddef.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"

struct sentence {
	struct out	 out;
	char		*buf;		/* private */
	size_t		 size;
};

/* Every sentence that is begun is to be ended. */
void		sentence_begin(struct sentence *);
struct span	sentence_end(struct sentence *, struct arena *);

#endif

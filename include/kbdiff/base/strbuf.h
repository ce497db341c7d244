/*
 * Text that is written piece by piece and ends in an arena.
 */
#ifndef KBDIFF_BASE_STRBUF_H
#define KBDIFF_BASE_STRBUF_H

#include <stddef.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"

struct strbuf {
	struct out	 out;
	char		*buf;		/* private */
	size_t		 size;
};

/* Every sentence that is begun is to be ended. */
void		strbuf_begin(struct strbuf *);
struct span	strbuf_end(struct strbuf *, struct arena *);

#endif

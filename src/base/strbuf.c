#include <stdlib.h>

#include "kbdiff/base/strbuf.h"

void
sentence_begin(struct sentence *s)
{
	*s = (struct sentence){ .buf = NULL };
	s->out.f = xmemstream(&s->buf, &s->size);
}

struct span
sentence_end(struct sentence *s, struct arena *a)
{
	struct span made;

	fclose(s->out.f);
	made = arena_dup(a, (struct span){ s->buf, s->size });
	free(s->buf);
	return made;
}

#include <stdlib.h>

#include "kbdiff/base/strbuf.h"

void
strbuf_begin(struct strbuf *s)
{
	*s = (struct strbuf){ .buf = NULL };
	s->out.f = xmemstream(&s->buf, &s->size);
}

struct span
strbuf_end(struct strbuf *s, struct arena *a)
{
	struct span made;

	fclose(s->out.f);
	made = arena_dup(a, (struct span){ s->buf, s->size });
	free(s->buf);
	return made;
}

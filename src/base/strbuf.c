#include <stdlib.h>

#include "kbdiff/base/strbuf.h"

void
strbuf_begin(struct strbuf *s)
{
	*s = (struct strbuf){ .buf = NULL };
	s->out = out_to(&s->buf, &s->size);
}

struct span
strbuf_end(struct strbuf *s, struct arena *a)
{
	struct span made;

	out_end(&s->out);
	made = arena_dup(a, (struct span){ s->buf, s->size });
	free(s->buf);
	return made;
}

struct span
strbuf_pair(struct span first, const char *between, struct span second,
    struct arena *a)
{
	struct strbuf s;

	strbuf_begin(&s);
	out_span(&s.out, first);
	out_str(&s.out, first.n == 0 ? "" : between);
	out_span(&s.out, second);
	return strbuf_end(&s, a);
}

struct out *
prose_begin(struct prose_making *p)
{
	strbuf_begin(&p->sentence);
	return &p->sentence.out;
}

void
prose_end(struct prose_making *p)
{
	prose_add(p, strbuf_end(&p->sentence, p->arena));
}

void
prose_add(struct prose_making *p, struct span line)
{
	if (line.n == 0)
		return;
	p->lines = xgrow(p->lines, p->n, &p->cap, sizeof *p->lines);
	p->lines[p->n++] = line;
}

void
prose_add_behind(struct prose_making *p, const char *label, struct span line)
{
	struct out *o;

	if (line.n == 0)
		return;
	o = prose_begin(p);
	out_str(o, label);
	out_span(o, line);
	prose_end(p);
}

struct prose
prose_done(struct prose_making *p)
{
	struct span *lines = arena_alloc(p->arena, (p->n + 1) *
	    sizeof *lines);
	struct prose done = { lines, p->n };

	if (p->n != 0)
		memcpy(lines, p->lines, p->n * sizeof *lines);
	free(p->lines);
	p->lines = NULL;
	p->n = p->cap = 0;
	return done;
}

void
names_print(struct out *o, const struct span *names, size_t n, size_t max)
{
	/* "and 1 more" would take the place of the name. */
	size_t shown = n <= max || n - 1 == max ? n : max;

	for (size_t i = 0; i < shown; i++) {
		if (i != 0)
			out_str(o, i + 1 == n ? " and " : ", ");
		out_span(o, names[i]);
	}
	if (n > shown)
		out_printf(o, " and %zu more", n - shown);
}

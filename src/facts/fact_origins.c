#include <stdio.h>
#include <stdlib.h>

#include "fact_origins.h"
#include "kbdiff/base/mem.h"

uint32_t
fact_origins_add(struct fact_origins *o, struct pos place)
{
	o->places = xgrow(o->places, o->n, &o->cap, sizeof *o->places);
	o->places[o->n++] = place;
	return (uint32_t)o->n;
}

void
fact_origins_fini(struct fact_origins *o)
{
	free(o->places);
	*o = (struct fact_origins){ NULL, 0, 0 };
}

struct pos
fact_origins_pos(const struct fact_origins *o, uint32_t origin)
{
	if (origin == ORIGIN_COMPILED_IN)
		return (struct pos){ NULL, 0, 0 };
	return o->places[origin - 1];
}

bool
fact_origins_same_file(const struct fact_origins *o, uint32_t a, uint32_t b)
{
	return fact_origins_pos(o, a).file == fact_origins_pos(o, b).file;
}

struct origin_text
fact_origins_text(const struct fact_origins *o, uint32_t origin)
{
	struct origin_text t = { "the built-in table", "" };

	if (origin == ORIGIN_COMPILED_IN)
		return t;
	t.file = o->places[origin - 1].file;
	snprintf(t.line, sizeof t.line, ":%llu",
	    (unsigned long long)o->places[origin - 1].line);
	return t;
}

#include "kbdiff/collect/schema.h"

bool
schema_has(unsigned seen, int property)
{
	return (seen >> property & 1) != 0;
}

void
entry_clear(struct entry_values *e)
{
	for (int p = 0; p < SCHEMA_MAX; p++)
		e->values[p] = SPAN_NONE;
	e->seen = 0;
	e->host = SPAN_NONE;
	e->line = e->column = 0;
}

void
entry_set(struct entry_values *e, int property, struct span value)
{
	if (property < 0 || property >= SCHEMA_MAX)
		return;
	e->seen |= 1u << property;
	if (span_trim(e->values[property]).n == 0)
		e->values[property] = value;
}

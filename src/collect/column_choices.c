#include <stdatomic.h>

#include "kbdiff/collect/column_choices.h"
#include "kbdiff/input/csv_header.h"

/* Set before threads begin to read, but for what they have met. */
static const struct column_choices *chosen;
static atomic_bool met[COLUMN_KEY_COUNT];

void
column_choices_set(const struct column_choices *choices)
{
	chosen = choices;
	csv_header_forget();
	for (int k = 0; k < COLUMN_KEY_COUNT; k++)
		atomic_store(&met[k], false);
}

bool
column_choices_any(void)
{
	return chosen != NULL && chosen->n != 0;
}

struct span
column_choices_name(enum column_key key)
{
	for (size_t i = 0; column_choices_any() && i < chosen->n; i++)
		if (chosen->values[i].key == key)
			return chosen->values[i].name;
	return SPAN_NONE;
}

enum column_key
column_choices_key(struct span name)
{
	enum column_key key;

	name = span_trim(name);
	for (size_t i = 0; column_choices_any() && i < chosen->n; i++) {
		if (!span_eqi(name, chosen->values[i].name))
			continue;
		key = chosen->values[i].key;
		atomic_store(&met[key], true);
		return key;
	}
	return COLUMN_KEY_COUNT;
}

bool
column_choices_met(enum column_key key)
{
	return atomic_load(&met[key]);
}

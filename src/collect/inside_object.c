#include "kbdiff/collect/inside_object.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/state_column.h"
#include "name_words.h"
#include "object_text.h"

bool
inside_object_is(struct span name)
{
	static const struct span others[] = {
		SPAN("previous"), SPAN("prev"), SPAN("last"), SPAN("old"),
		SPAN("before"), SPAN("former"), SPAN("supersedes"),
		SPAN("superseded"), SPAN("replaces"), SPAN("replaced"),
		SPAN("related"), SPAN("requires"), SPAN("prerequisites"),
		SPAN("depends"), SPAN("dependencies"), SPAN("bundled"),
	};

	return !NAME_WORDS_ANY(name, others);
}

bool
inside_object_says(struct span key, struct span cell)
{
	enum state_column column = state_column_repeated(key);
	enum state state;

	if (column >= STATE_COLUMN_OWN || cell.n == 0)
		return false;
	if ((column == STATE_COLUMN_SIGN || column == STATE_COLUMN_NOTE) &&
	    own_column_pair(cell) == OWN_UNDONE)
		return true;
	return state_column_read(column, cell, &state) == STATE_SAID_IT &&
	    state != STATE_INSTALLED && state != STATE_SUPERSEDED &&
	    state != STATE_INAPPLICABLE;
}

/* The member that says so of an object that stands there as text, "@{status=
 * failed; code=3}", by its word or by its name. */
static bool
find_in_text(struct span cell, struct span *says)
{
	struct json_field fields[OBJECT_TEXT_FIELDS];
	size_t n = span_starts(cell, SPAN("@{")) ? object_text_read(cell,
	    fields) : 0;

	for (size_t i = 0; i < n; i++) {
		*says = span_trim(fields[i].value);
		if (!inside_object_says(span_trim(fields[i].name), *says))
			continue;
		if (own_column_says(SPAN_NONE, *says) != OWN_AGAINST)
			*says = span_trim(fields[i].name);
		return true;
	}
	return false;
}

void
inside_object_keep(struct span *kept, struct span *kept_name,
    struct span name, struct span cell)
{
	struct span says;

	if (find_in_text(span_trim(cell), &says) && inside_object_is(name))
		own_column_keep(kept, kept_name, SPAN_NONE, says);
	else
		own_column_keep(kept, kept_name, name, cell);
}

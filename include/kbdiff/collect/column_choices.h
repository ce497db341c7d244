/*
 * --column: which columns, or properties, of the site's own tables mean what.
 * They are set once, before anything is read, and hold for all importers.
 */
#ifndef KBDIFF_COLLECT_COLUMN_CHOICES_H
#define KBDIFF_COLLECT_COLUMN_CHOICES_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

enum column_key {
	COLUMN_KEY_HOST,
	COLUMN_KEY_UPDATE,
	COLUMN_KEY_STATE,
	COLUMN_KEY_DATE,
	COLUMN_KEY_COUNT
};

/* One KEY=NAME. */
struct column_choice {
	enum column_key	 key;
	struct span	 name;		/* without quotes */
};

struct column_choices {
	struct column_choice *values;
	size_t		 n, cap;
};

/* Makes these hold, which outlive all reading, or (NULL) none.  Not for several
 * threads at once. */
void	column_choices_set(const struct column_choices *);

/* True if any choice holds. */
bool	column_choices_any(void);

/* The name that was chosen for this key; empty if none was. */
struct span column_choices_name(enum column_key);

/* The key of a column that was chosen by this name, case and blanks around it
 * aside; COLUMN_KEY_COUNT if it was not chosen.  The choice has been met. */
enum column_key column_choices_key(struct span name);

/* True if a table has had the column of this choice. */
bool	column_choices_met(enum column_key);

#endif

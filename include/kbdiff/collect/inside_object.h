/*
 * Objects that stand in a property of an update: "details": {"status":
 * "failed"}, or "@{status=failed}" as text.
 */
#ifndef KBDIFF_COLLECT_INSIDE_OBJECT_H
#define KBDIFF_COLLECT_INSIDE_OBJECT_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* Whether an object in a property of this name is about the update: what was
 * before is not, nor what it replaces. */
bool	inside_object_is(struct span name);

/* Whether a member of such an object, "status" of "failed", says that the
 * update is not, or not quite, there. */
bool	inside_object_says(struct span key, struct span value);

/* own_column_keep, of a cell that may be such an object. */
void	inside_object_keep(struct span *kept, struct span *kept_name,
	    struct span name, struct span cell);

#endif

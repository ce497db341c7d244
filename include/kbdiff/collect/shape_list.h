/*
 * One property a line: "HotFixID    : KB938397" of Format-List
 * (kbdiff-formats(5)), "HotFixID=KB938397" of wmic (section 4).
 *
 * Blank lines part nothing: through a pipe wmic doubles every line end.  An
 * entry ends where one of its properties comes again.
 */
#ifndef KBDIFF_COLLECT_SHAPE_LIST_H
#define KBDIFF_COLLECT_SHAPE_LIST_H

#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/schema.h"

/* separator: : or =.  0, or -1 after a diagnosed error. */
int	shape_list_parse(struct reading *, const struct schema *,
	    char separator);

/* Bits for entries of the schema in the head; 0: none. */
#define PROPERTY_LIST_BITS_MAX	544
unsigned shape_list_probe(struct span head, const struct schema *,
	    char separator);

/* Whether the line is such a property; what it is called and its value. */
bool	shape_list_split(struct span line, char separator, struct span *name,
	    struct span *value);

#endif

/*
 * Lists of programs, in which an update is one whose title ends in its number:
 * "Update for Windows Server 2003 (KB938397)".  They show what is installed so,
 * and nothing else: what they do not list proves nothing.
 */
#ifndef KBDIFF_COLLECT_SCHEMA_SOFTWARE_H
#define KBDIFF_COLLECT_SCHEMA_SOFTWARE_H

#include "kbdiff/collect/schema.h"

extern const struct schema software_schema;

/* Whether the text has a title that ends so. */
bool	schema_software_has_update(struct span text);

#endif

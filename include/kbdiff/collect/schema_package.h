/*
 * Packages as servicing knows them (kbdiff-formats(5)): their states, and
 * what Get-WindowsPackage says of one, in any shape.
 */
#ifndef KBDIFF_COLLECT_SCHEMA_PACKAGE_H
#define KBDIFF_COLLECT_SCHEMA_PACKAGE_H

#include "kbdiff/collect/schema.h"
#include "kbdiff/model/raw_lists.h"

extern const struct schema package_schema;

/* "Install Pending", "InstallPending", the number 5; false for none. */
bool	schema_package_state(struct span, enum state *);

#endif

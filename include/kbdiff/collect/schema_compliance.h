/*
 * Updates with what an agent says of each on a host (kbdiff-formats(5)):
 * SCCM and WSUS, a search of the Windows Update Agent, Ansible's win_updates.
 * What is not installed is left out, and an input in which nothing is
 * installed is refused: it lists what is missing.
 */
#ifndef KBDIFF_COLLECT_SCHEMA_COMPLIANCE_H
#define KBDIFF_COLLECT_SCHEMA_COMPLIANCE_H

#include "kbdiff/collect/schema.h"

extern const struct schema compliance_schema;

/* At the end of an input: 0, or -1 if it is to be refused. */
int	schema_compliance_end(struct reading *);

#endif

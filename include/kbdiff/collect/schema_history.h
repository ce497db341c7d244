/*
 * Histories of what Windows Update did (kbdiff-formats(5)): Get-WUHistory
 * of PSWindowsUpdate, Microsoft.Update.Session, and Get-Package -ProviderName
 * msu.  Rows are installations and removals; only what succeeded counts, and
 * the list builder lets an update's last one decide.
 */
#ifndef KBDIFF_COLLECT_SCHEMA_HISTORY_H
#define KBDIFF_COLLECT_SCHEMA_HISTORY_H

#include "kbdiff/collect/schema.h"

extern const struct schema history_schema;

#endif

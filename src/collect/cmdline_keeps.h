/*
 * Conditions and patterns of a command that keep all updates.
 */
#ifndef KBDIFF_COLLECT_CMDLINE_KEEPS_H
#define KBDIFF_COLLECT_CMDLINE_KEEPS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* A condition that lets through whatever has a KB, or an id at all, or leaves
 * out "File 1". */
bool	cmdline_keeps_all(struct span condition);

/* Of a search for text: one of its patterns finds any KB. */
bool	cmdline_keeps_found(struct span patterns);

#endif

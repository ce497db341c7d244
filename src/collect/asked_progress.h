/*
 * What a script prints while it asks one host after the other.
 */
#ifndef KBDIFF_COLLECT_ASKED_PROGRESS_H
#define KBDIFF_COLLECT_ASKED_PROGRESS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* Without what says how far it has come: "[2/3] EX03", "EX03 (2/2)", "VERBOSE:
 * Connecting to EX03". */
struct span	asked_progress_without(struct span line);

/* Takes the words of "Checking server EX03 ..." off; false: it is no such
 * line. */
bool	asked_progress_verb(struct span *line);

#endif

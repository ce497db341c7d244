/*
 * Programs of awk, sed, jq and tail, and whether they drop updates.
 */
#ifndef KBDIFF_COLLECT_TEXT_TOOLS_H
#define KBDIFF_COLLECT_TEXT_TOOLS_H

#include <stdbool.h>

#include "cmdline_text.h"

/* What stands behind the name of one of these. */
bool	text_tools_drop(enum cmdline, struct span rest);

#endif

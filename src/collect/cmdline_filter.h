/*
 * Whether commands that stand above a list show only a part of the updates:
 * those of PowerShell, of cmd, of wmic and of text tools, with their short
 * names, and with parameters as short as PowerShell lets them be.
 */
#ifndef KBDIFF_COLLECT_CMDLINE_FILTER_H
#define KBDIFF_COLLECT_CMDLINE_FILTER_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/*
 * Whether a command, one or several with pipes between them, may drop updates:
 * Get-HotFix -Id, where, select -First, sort -Top, (Get-HotFix)[0], findstr
 * 2919355, head.  A filter that keeps whatever has a KB drops none.  Pure.
 */
bool	cmdline_filter_drops(struct span command);

#endif

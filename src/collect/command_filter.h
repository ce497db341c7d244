/*
 * Commands that stand above a list, and whether they show only a part of the
 * updates: those of PowerShell, of cmd, of wmic and of text tools, with their
 * short names, and with parameters as short as PowerShell lets them be.
 */
#ifndef KBDIFF_COLLECT_COMMAND_FILTER_H
#define KBDIFF_COLLECT_COMMAND_FILTER_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

/*
 * Whether a command, one or several with pipes between them, may drop updates:
 * Get-HotFix -Id, where, select -First, sort -Top, (Get-HotFix)[0], findstr
 * 2919355, head.  A filter that keeps whatever has a KB drops none.  Pure.
 */
bool	command_filter_drops(struct span command);

/* Whether the line begins with a command that lists updates, without a
 * prompt. */
bool	command_filter_lists(struct span line);

/* The command that lists updates in a line of prose which says that a list was
 * made by it, "Made with: Get-HotFix | ...", or "". */
struct span	command_filter_told(struct span line);

/*
 * Whether a command removes updates: wusa /uninstall, Remove-WindowsUpdate,
 * dism /remove-package.  Then its updates are those of command_filter_next, or,
 * if that finds none, any, where command_filter_removes_any says so.
 */
bool	command_filter_removes(struct span command);
bool	command_filter_removes_any(struct span command);

/* Takes the next number of an update off, with KB before it or not. */
bool	command_filter_next(struct span *rest, uint32_t *number);

/* The variable or the file that the command fills ("$x = Get-HotFix",
 * "... | Export-Csv a.csv"), or "". */
struct span	command_filter_fills(struct span command);

/* Whether the command reads what such a one has filled. */
bool	command_filter_reads(struct span command, struct span filled);

#endif

/*
 * Commands that list updates.
 */
#ifndef KBDIFF_COLLECT_CMDLINE_LISTS_H
#define KBDIFF_COLLECT_CMDLINE_LISTS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* Whether a text names a way to list them: hotfix, qfe, systeminfo. */
bool	cmdline_lists_updates(struct span);

/* Whether the line begins with such a command, without a prompt. */
bool	cmdline_lists_begin(struct span line);

/* Whether a command is of a Windows that does not run: dism /image:D:\mount,
 * Get-WindowsPackage -Path D:\mount. */
bool	cmdline_lists_offline(struct span command);

/* Whether a line, which may have a prompt or be a remark, is a command or a
 * criterion by which updates are listed that are not installed: Get-WUList,
 * "Search criteria: IsInstalled=0". */
bool	cmdline_lists_available(struct span line);

/* A command that lists updates in a line of prose which says that a list was
 * made by it, "Made with: Get-HotFix | ...", or "". */
struct span	cmdline_lists_told(struct span line);

#endif

/*
 * Commands that remove updates: wusa /uninstall, Remove-WindowsUpdate, dism
 * /remove-package.
 */
#ifndef KBDIFF_COLLECT_CMDLINE_REMOVAL_H
#define KBDIFF_COLLECT_CMDLINE_REMOVAL_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

bool	cmdline_removal_is(struct span command);

/* Whether it may remove any, if cmdline_removal_next finds none in it. */
bool	cmdline_removal_of_any(struct span command);

/* Takes the next number of an update off, with KB before it or not. */
bool	cmdline_removal_next(struct span *rest, uint32_t *number);

#endif

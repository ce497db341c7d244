/*
 * Remarks in a list of one host by which updates are of another: "only G1",
 * "G1 only", "these are on G1".
 */
#ifndef KBDIFF_COLLECT_OTHER_HOST_H
#define KBDIFF_COLLECT_OTHER_HOST_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* Whether the remark says so; own is the host of the list, as its file is
 * called. */
bool	other_host_says(struct span remark, struct span own);

#endif

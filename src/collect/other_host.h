/*
 * Remarks in a list of one host by which updates are of another: "only G1",
 * "G1 only", "these are on G1", "(G1)".
 */
#ifndef KBDIFF_COLLECT_OTHER_HOST_H
#define KBDIFF_COLLECT_OTHER_HOST_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* Whether the remark says so; own is the host of the list, as its file is
 * called. */
bool	other_host_says(struct span remark, struct span own);

/* Whether a name with digits is a host's, and not a product's or a month's:
 * "EX01", and not "IE11" or "OCT23". */
bool	other_host_is_plain(struct span name);

/* The name of a host that stands alone in a comment, "# EX01", or "". */
struct span	other_host_heading(struct span comment);

/* Whether the two are written alike and are not the same: "EX01" and "EX02",
 * but what names a product, "IE11", is no host. */
bool	other_host_alike(struct span name, struct span own);

#endif

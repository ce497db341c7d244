#ifndef KBDIFF_MODEL_COPIES_H
#define KBDIFF_MODEL_COPIES_H

#include "kbdiff/base/diag.h"
#include "kbdiff/model/inventory.h"

/* Finds hosts that are named like a copy of another one's file, "EX03 (2)",
 * "EX03 - Copy", "EX03_old", or like an export of an earlier day, and warns of
 * them. */
void	copies_find(struct inventory *, struct diags *);

#endif

#ifndef KBDIFF_MODEL_COPIES_H
#define KBDIFF_MODEL_COPIES_H

#include "kbdiff/base/diag.h"
#include "kbdiff/model/inventory.h"

/* Warns of hosts that are called as a copy of another one's file is: "EX03
 * (2)", "EX03 - Copy", "Copy of EX03". */
void	copies_tell(const struct inventory *, struct diags *);

#endif

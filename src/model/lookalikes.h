#ifndef KBDIFF_MODEL_LOOKALIKES_H
#define KBDIFF_MODEL_LOOKALIKES_H

#include "kbdiff/base/diag.h"
#include "kbdiff/model/inventory.h"

/* Warns of hosts whose names look alike and differ, by letters of another
 * script or by characters that nobody sees. */
void	lookalikes_tell(const struct inventory *, struct diags *);

#endif

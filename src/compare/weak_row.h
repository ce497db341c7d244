/*
 * A missing update that no source knows and that something newer may have
 * replaced.
 */
#ifndef KBDIFF_COMPARE_WEAK_ROW_H
#define KBDIFF_COMPARE_WEAK_ROW_H

#include <stdbool.h>

#include "kbdiff/compare/compare.h"

/*
 * Whether all hosts that lack the update have reached the level of those that
 * have it, on the same build.  That is how last month's servicing-stack or
 * .NET update looks.
 */
bool	weak_row(const struct result *, const struct row *);

#endif

#ifndef KBDIFF_BASE_DIAG_FORMAT_H
#define KBDIFF_BASE_DIAG_FORMAT_H

#include <stdarg.h>

#include "kbdiff/base/out.h"

/* Of a text of an input that a diagnostic shows, in bytes. */
#define DIAG_SHOWN_MAX	400

/*
 * Formats as printf would: %s %.*s %d %u %lu %zu %lld %llu %c %% and %02u; ends
 * before any other directive (tests/lib/formats finds them).  A text is whole,
 * NULs and all, but no longer than DIAG_SHOWN_MAX.
 */
void	diag_format(struct out *, const char *format, va_list);

#endif

/*
 * What a text that no importer claims may be: where nearly each of its lines
 * names an update, somebody made it of updates.
 */
#ifndef KBDIFF_IMPORT_NEAREST_FORMAT_H
#define KBDIFF_IMPORT_NEAREST_FORMAT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

/* Puts into buf what to do with a text that begins so; false if few of its
 * lines name updates. */
bool	nearest_format_hint(struct span head, char *buf, size_t size);

#endif

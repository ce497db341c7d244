/*
 * The characters of the code pages of Windows, as tables that the build has
 * made of the machine's iconv.
 */
#ifndef KBDIFF_INPUT_CODEPAGE_TABLE_H
#define KBDIFF_INPUT_CODEPAGE_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

struct codepage_table;

/* NULL if no table has the number. */
const struct codepage_table *codepage_table_of(unsigned number);

/* The character that s, which is not empty, begins with, as a unit of UTF-16,
 * and its bytes; 0 if the page has none for them. */
size_t	codepage_table_read(const struct codepage_table *, struct span s,
	    uint16_t *c);

#endif

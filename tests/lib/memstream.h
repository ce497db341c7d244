/*
 * A FILE that writes to memory, for what tests write with stdio.
 */
#ifndef TESTS_MEMSTREAM_H
#define TESTS_MEMSTREAM_H

#include <stddef.h>
#include <stdio.h>

/* As open_memstream: *buf and *n are there after fclose, and *buf is to be
 * freed.  Ends the program where there is no memory. */
FILE	*xmemstream(char **buf, size_t *n);

#endif

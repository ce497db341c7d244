/*
 * Files that options name: @FILE of hosts, --ignore FILE.  One value a line,
 * # begins a comment; in the encodings that Windows writes.
 */
#ifndef KBDIFF_INPUT_VALUE_FILE_H
#define KBDIFF_INPUT_VALUE_FILE_H

#include "kbdiff/base/diag.h"
#include "kbdiff/base/span.h"

/* Takes a value, borrowed for the call; not 0 ends the reading. */
typedef int	value_file_take(void *ctx, struct span value, struct pos);

/* Hands each value of the file ("-": standard input) to take.  0, what take
 * returned, or -1 after an error in diags. */
int	value_file_read(const char *path, value_file_take *, void *ctx,
	    struct diags *);

#endif

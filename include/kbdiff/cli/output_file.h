/*
 * Where a report goes: standard output, or a file that is there whole or not
 * at all.
 */
#ifndef KBDIFF_CLI_OUTPUT_FILE_H
#define KBDIFF_CLI_OUTPUT_FILE_H

#include "kbdiff/base/out.h"

struct output_file {
	struct out	 out;
	const char	*path;		/* NULL: standard output */
	struct replacement *replacement;
};

/*
 * "-" is standard output, and so is a path to the file that it goes to
 * (/dev/stdout).  A file that is there keeps its mode, and its owner where
 * that may be; links to it stay.  Devices and pipes are written as they are.
 * SIGHUP, SIGINT and SIGTERM take the temporary away.  One file at a time.
 * 0, or the errno of the failure.
 */
int	output_file_open(struct output_file *, const char *path);

/*
 * Finishes what was written and puts the file in its place; keep false, or
 * any write that failed, leaves what was there before.  0 or an errno.
 */
int	output_file_close(struct output_file *, bool keep);

#endif

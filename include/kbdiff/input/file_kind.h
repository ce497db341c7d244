/*
 * Kinds of files by their first bytes: archives and workbooks, which hold
 * exports, and files of other programs, which are named where they are
 * refused.
 */
#ifndef KBDIFF_INPUT_FILE_KIND_H
#define KBDIFF_INPUT_FILE_KIND_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* Bytes of a file's beginning that file_kind_of looks at. */
#define FILE_KIND_BYTES	512

struct file_kind {
	const char	*name;		/* "a PNG image" */
	bool		 archive;	/* container_open reads it */
	bool		 packed;	/* ... and it is one file, or a tar */
	bool		 unread;	/* an archive that nobody reads */
};

/* Returns the kind of a file that begins with these bytes, NULL if it may be
 * text.  Pure. */
const struct file_kind *file_kind_of(struct span head);

#endif

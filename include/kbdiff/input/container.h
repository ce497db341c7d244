/*
 * Files that hold files: archives, which are folders; packed files, which are
 * the one file in them; workbooks, whose files are their sheets.
 */
#ifndef KBDIFF_INPUT_CONTAINER_H
#define KBDIFF_INPUT_CONTAINER_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/input/sheet_texts.h"

struct arena;

enum container_kind {
	CONTAINER_ARCHIVE,
	CONTAINER_PACKED,
	CONTAINER_WORKBOOK
};

struct container;

/*
 * Opens a file whose kind (file_kind_of) is an archive.  NULL and, in *why,
 * the reason, borrowed until the next call: it cannot be read or is damaged,
 * or it is a document of another program, which *document, unless it is NULL,
 * says.  The first call of all is not for several threads at once.
 */
struct container *container_open(const char *path, const char **why,
	    bool *document);
void	container_close(struct container *);	/* NULL is fine */

/* Known once container_next has been called. */
enum container_kind container_kind_of(const struct container *);

/* Goes on to the next file.  1, 0 at the end, -1 on failure. */
int	container_next(struct container *);

/* What the file is if it has no bytes of its own, as a link in an archive; NULL
 * for one that can be read. */
const char *container_no_file(const struct container *);

/* The file's path below the container; empty in a packed file.  Borrowed until
 * the next file. */
struct span container_name(const struct container *);

/* The path that the file is shown by, the arena's: all.zip/EX01.csv,
 * EX01.csv.gz, updates.xlsx[Sheet1]. */
const char *container_shown(const struct container *, struct arena *);

/* The paths of the folders before the file in an archive, each in a line.
 * Borrowed until the next file. */
struct span container_folders(const struct container *);

/* A decoder_source over the file, of which container_failure says why it
 * failed. */
long	container_read(void *container, void *buf, size_t n);

/* What the file says outside of its text if it is a sheet; borrowed until it is
 * read on. */
struct sheet_texts container_texts(const struct container *);

/* The reason of a failure, NULL if there was none; lives as long as the
 * container. */
const char *container_failure(const struct container *);

#endif

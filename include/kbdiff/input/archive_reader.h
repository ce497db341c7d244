/*
 * Archives as folders: their files, one after the other.  By libarchive; the
 * only module that knows it.  Names in an archive are shown and never used to
 * open anything.
 */
#ifndef KBDIFF_INPUT_ARCHIVE_READER_H
#define KBDIFF_INPUT_ARCHIVE_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

/* Limits of an archive: files in it; bytes that they unpack to; and how many
 * times the archive's own size these may be, once they are many. */
#define ARCHIVE_FILES_MAX	100000u
#define ARCHIVE_BYTES_MAX	(UINT64_C(4) << 30)
#define ARCHIVE_RATIO_MAX	250u
#define ARCHIVE_RATIO_FROM	(UINT64_C(256) << 20)

struct archive_reader;

/*
 * Opens an archive (zip, tar, 7z, or a packed file).  Returns NULL and, in
 * *why, the reason, borrowed until the next call.  The first call loads the
 * library and is not for several threads at once.
 */
struct archive_reader *archive_reader_open(const char *path,
	    const char **why);
void	archive_reader_close(struct archive_reader *);	/* NULL is fine */

/* True of a file that is packed by itself (gzip and the like) and holds no
 * tar archive; known once archive_reader_next has been called. */
bool	archive_reader_packed(const struct archive_reader *);

/*
 * Goes on to the next file or link; folders are passed over.  1, 0 at the end,
 * -1 on failure.
 */
int	archive_reader_next(struct archive_reader *);

/* The paths of the folders that were passed over so far, each in a line.
 * Borrowed until the next file. */
struct span archive_reader_folders(const struct archive_reader *);

/* What it is that holds no bytes of its own, a link; NULL for a file. */
const char *archive_reader_no_file(const struct archive_reader *);

/* The file's path in the archive, without "..", a root or backslashes; empty
 * for the only file of a packed one.  Borrowed until the next file. */
struct span archive_reader_name(const struct archive_reader *);

/* A decoder_source over the file: its next bytes, 0 at its end, -1 on failure
 * with errno. */
long	archive_reader_read(void *reader, void *buf, size_t n);

/* The reason of a failure, NULL if there was none; lives as long as the
 * reader. */
const char *archive_reader_failure(const struct archive_reader *);

#endif

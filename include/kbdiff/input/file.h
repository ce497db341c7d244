/*
 * Where bytes come from.  The only module that opens inputs.
 */
#ifndef KBDIFF_INPUT_FILE_H
#define KBDIFF_INPUT_FILE_H

#include <stddef.h>
#include <stdint.h>

struct source {
	int	fd;
};

/* Opens a file, or standard input for "-".  0, or -1 with errno. */
int	source_open(struct source *, const char *path);
void	source_close(struct source *);

/* A text_source over a struct source. */
long	source_read(void *source, void *buf, size_t n);

/* Size of a regular file; 0 for what has none. */
uint64_t source_bytes(const struct source *);

/* Bytes at to to - 1 of a regular file; its parts may be read by several
 * threads at once.  What it ends before has fewer. */
struct source_part {
	const struct source *source;
	uint64_t	 at, to;
};

/* A text_source over a struct source_part, which goes on behind it. */
long	source_read_part(void *part, void *buf, size_t n);

#endif

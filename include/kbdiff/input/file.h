/*
 * Where bytes come from.  The only module that opens inputs.
 */
#ifndef KBDIFF_INPUT_FILE_H
#define KBDIFF_INPUT_FILE_H

#include <stddef.h>
#include <stdint.h>

struct file {
	int	fd;
};

/* Opens a file, or standard input for "-".  0, or -1 with errno. */
int	file_open(struct file *, const char *path);
void	file_close(struct file *);

/* A decoder_source over a struct file. */
long	file_read(void *source, void *buf, size_t n);

/* Size of a regular file; 0 for what has none. */
uint64_t file_bytes(const struct file *);

/* Bytes at to to - 1 of a regular file; its parts may be read by several
 * threads at once.  What it ends before has fewer. */
struct file_part {
	const struct file *source;
	uint64_t	 at, to;
};

/* A decoder_source over a struct file_part, which goes on behind it. */
long	file_read_part(void *part, void *buf, size_t n);

#endif

/*
 * Where bytes come from.  The only module that opens inputs.
 */
#ifndef KBDIFF_SOURCE_H
#define KBDIFF_SOURCE_H

#include <stddef.h>

struct source {
	int	fd;
};

/* Opens a file, or standard input for "-".  0, or -1 with errno. */
int	source_open(struct source *, const char *path);
void	source_close(struct source *);

/* A text_source over a struct source. */
long	source_read(void *source, void *buf, size_t n);

#endif

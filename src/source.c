#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "kbdiff/source.h"

int
source_open(struct source *s, const char *path)
{
	s->fd = strcmp(path, "-") == 0 ? STDIN_FILENO :
	    open(path, O_RDONLY | O_CLOEXEC);
	return s->fd < 0 ? -1 : 0;
}

void
source_close(struct source *s)
{
	if (s->fd > STDIN_FILENO)
		close(s->fd);
}

long
source_read(void *source, void *buf, size_t n)
{
	struct source *s = source;
	ssize_t got;

	do
		got = read(s->fd, buf, n);
	while (got < 0 && errno == EINTR);
	return (long)got;
}

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kbdiff/input/file.h"

int
file_open(struct file *s, const char *path)
{
	s->fd = strcmp(path, "-") == 0 ? STDIN_FILENO :
	    open(path, O_RDONLY | O_CLOEXEC);
	return s->fd < 0 ? -1 : 0;
}

void
file_close(struct file *s)
{
	if (s->fd > STDIN_FILENO)
		close(s->fd);
}

long
file_read(void *source, void *buf, size_t n)
{
	struct file *s = source;
	ssize_t got;

	do
		got = read(s->fd, buf, n);
	while (got < 0 && errno == EINTR);
	return (long)got;
}

uint64_t
file_bytes(const struct file *s)
{
	struct stat st;

	if (fstat(s->fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size < 0)
		return 0;
	return (uint64_t)st.st_size;
}

long
file_read_part(void *part, void *buf, size_t n)
{
	struct file_part *p = part;
	ssize_t got;

	if (n > p->to - p->at)
		n = (size_t)(p->to - p->at);
	do
		got = pread(p->source->fd, buf, n, (off_t)p->at);
	while (got < 0 && errno == EINTR);
	if (got > 0)
		p->at += (uint64_t)got;
	return (long)got;
}

#include "kbdiff/base/system.h"
#include "kbdiff/input/file.h"

int
file_open(struct file *s, const char *path)
{
	s->fd = system_open(path);
	return s->fd < 0 ? -1 : 0;
}

void
file_close(struct file *s)
{
	system_close(s->fd);
}

long
file_read(void *source, void *buf, size_t n)
{
	struct file *s = source;

	return system_read(s->fd, buf, n);
}

uint64_t
file_bytes(const struct file *s)
{
	return system_bytes(s->fd);
}

long
file_read_part(void *part, void *buf, size_t n)
{
	struct file_part *p = part;
	long got;

	if (n > p->to - p->at)
		n = (size_t)(p->to - p->at);
	got = system_read_at(p->source->fd, buf, n, p->at);
	if (got > 0)
		p->at += (uint64_t)got;
	return got;
}

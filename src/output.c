#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kbdiff/mem.h"
#include "kbdiff/output.h"

/* Modes of a file that any program would make. */
static mode_t
usual_mode(void)
{
	mode_t mask = umask(0);

	umask(mask);
	return 0666 & ~mask;
}

int
output_open(struct output *o, const char *path)
{
	static const char suffix[] = ".XXXXXX";
	struct stat st;
	size_t n;
	int fd;

	*o = (struct output){ .out = { .f = stdout }, .path = path };
	if (path == NULL)
		return 0;
	/* A device or pipe has no half-written state. */
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) {
		o->out.f = fopen(path, "w");
		return o->out.f == NULL ? errno : 0;
	}
	n = strlen(path);
	o->temporary = xmalloc(n + sizeof suffix);
	memcpy(o->temporary, path, n);
	memcpy(o->temporary + n, suffix, sizeof suffix);
	fd = mkstemp(o->temporary);
	if (fd >= 0 && fchmod(fd, usual_mode()) == 0 &&
	    (o->out.f = fdopen(fd, "w")) != NULL)
		return 0;
	o->out.err = errno;
	if (fd >= 0) {
		close(fd);
		unlink(o->temporary);
	}
	free(o->temporary);
	return o->out.err;
}

int
output_close(struct output *o, bool keep)
{
	int err = out_flush(&o->out);

	if (o->path == NULL)
		return err;
	if (err == 0 && o->temporary != NULL && fsync(fileno(o->out.f)) != 0)
		err = errno;
	if (fclose(o->out.f) != 0 && err == 0)
		err = errno;
	if (o->temporary == NULL)
		return err;
	if (err == 0 && keep && rename(o->temporary, o->path) != 0)
		err = errno;
	if (err != 0 || !keep)
		unlink(o->temporary);
	free(o->temporary);
	return err;
}

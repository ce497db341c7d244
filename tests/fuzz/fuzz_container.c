/* Archives and workbooks: whatever the bytes are, their files are read or
 * refused, and twice the same. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/input/container.h"
#include "kbdiff/input/file_kind.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static char path[] = "/tmp/kbdiff-fuzz-XXXXXX";
static int fd = -1;

static void
remove_file(void)
{
	unlink(path);
}

static void
write_file(const uint8_t *p, size_t n)
{
	if (fd < 0) {
		fd = mkstemp(path);
		atexit(remove_file);
	}
	if (fd < 0 || ftruncate(fd, 0) != 0 ||
	    pwrite(fd, p, n, 0) != (ssize_t)n)
		abort();
}

/* A hash of all names and bytes. */
static uint64_t
read_all(void)
{
	char block[4096];
	const char *why;
	bool document;
	struct container *c = container_open(path, &why, &document);
	struct arena *a = arena_new();
	uint64_t hash = 0;
	const char *shown;
	long n;

	while (c != NULL && container_next(c) == 1) {
		shown = container_shown(c, a);
		hash = hash_bytes(hash, shown, strlen(shown));
		while ((n = container_read(c, block, sizeof block)) > 0)
			hash = hash_bytes(hash, block, (size_t)n);
		hash = hash_bytes(hash, &n, sizeof n);
	}
	if (c != NULL && container_failure(c) != NULL)
		hash++;
	container_close(c);
	arena_free(a);
	return hash;
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	const struct file_kind *kind = file_kind_of((struct span){
	    (const char *)p, n < FILE_KIND_BYTES ? n : FILE_KIND_BYTES });

	if (kind == NULL || !kind->archive)
		return 0;
	write_file(p, n);
	if (read_all() != read_all())
		abort();
	return 0;
}

/*
 * Loaded before a program (LD_PRELOAD): lets one allocation fail.
 *
 *     FAULT_AT=n		the nth fails, counted from 1
 *     FAULT_FROM=n		the nth and all that follow fail
 *     FAULT_OVER=n		all of more than n bytes fail
 *     FAULT_COUNT=FILE		how many there were goes to that file
 *
 * It needs the names that glibc has for its own allocator.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void	*__libc_malloc(size_t);
void	*__libc_calloc(size_t, size_t);
void	*__libc_realloc(void *, size_t);
void	*__libc_memalign(size_t, size_t);

static unsigned long at, from, over;
static atomic_ulong count;
static int begun;

static unsigned long
number_of(const char *name)
{
	const char *s = getenv(name);

	return s == NULL ? 0 : strtoul(s, NULL, 10);
}

__attribute__((constructor)) static void
begin(void)
{
	at = number_of("FAULT_AT");
	from = number_of("FAULT_FROM");
	over = number_of("FAULT_OVER");
	begun = 1;
}

__attribute__((destructor)) static void
end(void)
{
	const char *path = getenv("FAULT_COUNT");
	char text[24];
	int fd, n;

	if (path == NULL)
		return;
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
	n = snprintf(text, sizeof text, "%lu\n", (unsigned long)count);
	if (fd < 0 || write(fd, text, (size_t)n) != n)
		abort();
	close(fd);
}

static int
fails(size_t bytes)
{
	unsigned long n;

	if (!begun)
		return 0;
	n = ++count;
	if (n != at && (from == 0 || n < from) && (over == 0 || bytes <= over))
		return 0;
	errno = ENOMEM;
	return 1;
}

/* The C library's function of this name, which may be asked for before anything
 * else has run. */
static void *
next(const char *name, void **kept)
{
	if (*kept == NULL)
		*kept = dlsym(RTLD_NEXT, name);
	return *kept;
}

#define CALL(bytes, name, type, ...) do { \
	static void *kept; \
	void *found = next("__libc_" #name, &kept); \
	type *real; \
\
	memcpy(&real, &found, sizeof real); \
	return fails(bytes) ? NULL : real(__VA_ARGS__); \
} while (0)

typedef void	*malloc_fn(size_t);
typedef void	*calloc_fn(size_t, size_t);
typedef void	*realloc_fn(void *, size_t);

/* What a program calls that has an allocator of its own. */
void *
__libc_malloc(size_t n)
{
	CALL(n, malloc, malloc_fn, n);
}

void *
__libc_calloc(size_t n, size_t size)
{
	CALL(n * size, calloc, calloc_fn, n, size);
}

void *
__libc_realloc(void *p, size_t n)
{
	CALL(n, realloc, realloc_fn, p, n);
}

/* And what any other does. */
void *
malloc(size_t n)
{
	return __libc_malloc(n);
}

void *
calloc(size_t n, size_t size)
{
	return __libc_calloc(n, size);
}

void *
realloc(void *p, size_t n)
{
	return __libc_realloc(p, n);
}

void *
reallocarray(void *p, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size) {
		errno = ENOMEM;
		return NULL;
	}
	return realloc(p, n * size);
}

void *
aligned_alloc(size_t alignment, size_t n)
{
	return fails(n) ? NULL : __libc_memalign(alignment, n);
}

int
posix_memalign(void **p, size_t alignment, size_t n)
{
	if (fails(n))
		return ENOMEM;
	*p = __libc_memalign(alignment, n);
	return *p == NULL ? ENOMEM : 0;
}

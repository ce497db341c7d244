/*
 * malloc and its kin for the whole program and the libraries that it uses, so
 * that a lack of memory ends the program in these too.  It is linked into the
 * program alone: by the names that glibc has for its own functions, or where
 * all is linked into one file by the linker's --wrap.  Programs that sanitizers
 * watch have theirs.
 */
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/mem.h"

#ifdef ALLOCATOR_WRAPPED
#define OURS(name)	__wrap_##name
#define THEIRS(name)	__real_##name
#else
#define OURS(name)	name
#define THEIRS(name)	__libc_##name
#endif

void	*THEIRS(malloc)(size_t);
void	*THEIRS(calloc)(size_t n, size_t size);
void	*THEIRS(realloc)(void *, size_t);

void	*OURS(malloc)(size_t);
void	*OURS(calloc)(size_t n, size_t size);
void	*OURS(realloc)(void *, size_t);

void *
OURS(malloc)(size_t n)
{
	return mem_of_library(THEIRS(malloc)(n), n);
}

void *
OURS(calloc)(size_t n, size_t size)
{
	return mem_of_library(THEIRS(calloc)(n, size),
	    size != 0 && n > SIZE_MAX / size ? SIZE_MAX : n * size);
}

void *
OURS(realloc)(void *p, size_t n)
{
	return mem_of_library(THEIRS(realloc)(p, n), n);
}

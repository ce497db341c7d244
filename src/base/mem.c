#include <errno.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"

#define BLOCK_BYTES	65536

struct block {
	struct block	*next;
	size_t		 n;
	max_align_t	 bytes[];
};

struct arena {
	struct block	*blocks;
	char		*at;
	size_t		 left;
};

/* The errno of the thread that ends the program: each thread has its own. */
static _Atomic(int *) ending;

/* The first thread that gets none ends the program; the others wait for it. */
_Noreturn void
out_of_memory(void)
{
	int *first = NULL;

	if (atomic_compare_exchange_strong(&ending, &first, &errno)) {
		fputs("kbdiff: out of memory\n", stderr);
		exit(2);
	}
	if (first == &errno)
		_Exit(2);	/* what exit() does needs memory too */
	for (;;)
		continue;
}

void *
mem_of_library(void *p, size_t n)
{
	if (p == NULL && n != 0 && n < MEM_REFUSABLE &&
	    atomic_load(&ending) != &errno)
		out_of_memory();
	return p;
}

void *
xmalloc(size_t n)
{
	void *p = malloc(n == 0 ? 1 : n);

	if (p == NULL)
		out_of_memory();
	return p;
}

void *
xcalloc(size_t n, size_t size)
{
	void *p = calloc(n == 0 ? 1 : n, size == 0 ? 1 : size);

	if (p == NULL)
		out_of_memory();
	return p;
}

void *
xreallocarray(void *p, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size)
		out_of_memory();
	p = realloc(p, n * size == 0 ? 1 : n * size);
	if (p == NULL)
		out_of_memory();
	return p;
}

char *
xspandup(struct span s)
{
	char *p = xmalloc(s.n + 1);

	if (s.n != 0)
		memcpy(p, s.p, s.n);
	p[s.n] = '\0';
	return p;
}

void *
xdouble(void *p, size_t *cap, size_t size)
{
	*cap = *cap == 0 ? 8 : *cap * 2;
	return xreallocarray(p, *cap, size);
}

struct span
xkeep(char **buf, size_t *cap, struct span s)
{
	if (*cap < s.n) {
		*cap = s.n * 2;
		*buf = xreallocarray(*buf, *cap, 1);
	}
	if (s.n != 0)
		memcpy(*buf, s.p, s.n);
	return (struct span){ *buf, s.n };
}

struct arena *
arena_new(void)
{
	return xcalloc(1, sizeof(struct arena));
}

static struct block *
add_block(struct arena *a, size_t n)
{
	struct block *b;

	if (n > SIZE_MAX - sizeof *b)
		out_of_memory();
	b = xmalloc(sizeof *b + n);
	b->next = a->blocks;
	b->n = n;
	a->blocks = b;
	return b;
}

static void
free_blocks(struct arena *a, const struct block *except)
{
	struct block *next;

	for (; a->blocks != NULL; a->blocks = next) {
		next = a->blocks->next;
		if (a->blocks != except)
			free(a->blocks);
	}
}

/* One block stays, to be filled again. */
void
arena_reset(struct arena *a)
{
	struct block *kept = a->blocks;

#ifdef KBDIFF_DEBUG
	kept = NULL;
#endif
	while (kept != NULL && kept->n != BLOCK_BYTES)
		kept = kept->next;
	free_blocks(a, kept);
	a->blocks = kept;
	a->at = kept == NULL ? NULL : (char *)kept->bytes;
	a->left = kept == NULL ? 0 : BLOCK_BYTES;
	if (kept != NULL)
		kept->next = NULL;
}

void
arena_free(struct arena *a)
{
	if (a == NULL)
		return;
	free_blocks(a, NULL);
	free(a);
}

void *
arena_alloc(struct arena *a, size_t n)
{
	void *p;

#ifdef KBDIFF_DEBUG
	return add_block(a, n)->bytes;
#endif
	if (n == 0)
		n = 1;		/* an empty object has an address too */
	if (n > SIZE_MAX - sizeof(max_align_t))
		out_of_memory();
	n = (n + sizeof(max_align_t) - 1) & ~(sizeof(max_align_t) - 1);
	if (n > BLOCK_BYTES / 4)
		return add_block(a, n)->bytes;
	if (n > a->left) {
		a->at = (char *)add_block(a, BLOCK_BYTES)->bytes;
		a->left = BLOCK_BYTES;
	}
	p = a->at;
	a->at += n;
	a->left -= n;
	return p;
}

struct span
arena_dup(struct arena *a, struct span s)
{
	char *p = arena_alloc(a, s.n + 1);

	if (s.n != 0)
		memcpy(p, s.p, s.n);
	p[s.n] = '\0';
	return (struct span){ p, s.n };
}

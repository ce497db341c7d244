#include <pthread.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/thread_memory.h"

struct piece {
	struct piece	*next;
	max_align_t	 bytes[];
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t pieces;	/* of the thread, the last one first */

static void
free_pieces(void *first)
{
	struct piece *next;

	for (struct piece *p = first; p != NULL; p = next) {
		next = p->next;
		free(p);
	}
}

static void
make_key(void)
{
	if (pthread_key_create(&pieces, free_pieces) != 0)
		out_of_memory();
}

void *
thread_memory(size_t n)
{
	struct piece *p = xcalloc(1, sizeof *p + n);

	pthread_once(&once, make_key);
	p->next = pthread_getspecific(pieces);
	if (pthread_setspecific(pieces, p) != 0)
		out_of_memory();
	return p->bytes;
}

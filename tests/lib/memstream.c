#include <stdlib.h>

#include "memstream.h"

FILE *
xmemstream(char **buf, size_t *n)
{
	FILE *f = open_memstream(buf, n);

	if (f == NULL)
		abort();
	return f;
}

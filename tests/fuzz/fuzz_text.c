/* Decoding: no byte order, block size or encoding may break it, and the size
 * of blocks changes nothing. */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/input/decoder.h"
#include "kbdiff/input/lines.h"
#include "feed.h"
#include "memstream.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static char *
read_lines(struct span bytes, size_t step, size_t *n)
{
	struct fed_bytes b = { bytes, step };
	struct decoder *t = decoder_new();
	struct lines *l;
	struct line line;
	char *buf;
	bool whole;
	FILE *f = xmemstream(&buf, n);

	decoder_begin(t, feed_give, &b);
	decoder_peek(t, &whole);
	l = lines_new(t);
	while (lines_next(l, &line) == 1) {
		fwrite(line.s.p, 1, line.s.n, f);
		fputs(line.ended ? "\n" : "$", f);
	}
	fprintf(f, "%d %d", decoder_utf8(t), decoder_blank(t));
	fclose(f);
	lines_free(l);
	decoder_free(t);
	return buf;
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct span bytes = { (const char *)p, n };
	size_t na, nb;
	char *a = read_lines(bytes, n + 1, &na);
	char *b = read_lines(bytes, 1, &nb);

	if (na != nb || memcmp(a, b, na) != 0)
		abort();
	free(a);
	free(b);
	return 0;
}

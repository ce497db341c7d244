#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/input/decoder.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"

/*
 * Lines are taken from the text's blocks where they lie.  One that straddles
 * blocks is put together in a buffer of our own, up to the first LF of the
 * next block; the rest of that block waits.
 */
struct lines {
	struct decoder	*text;
	struct span	 block, rest;
	bool		 last;		/* nothing follows block and rest */
	uint64_t	 number;	/* of the line taken last */
	char		*joined;
	size_t		 cap;
};

struct lines *
lines_new(struct decoder *text)
{
	struct lines *l = xcalloc(1, sizeof *l);

	l->text = text;
	l->block = l->rest = SPAN_NONE;
	return l;
}

void
lines_free(struct lines *l)
{
	if (l == NULL)
		return;
	free(l->joined);
	free(l);
}

/* Moves block to the buffer: the text's own is gone with its next block.  It
 * may lie in the buffer already. */
static void
keep_block(struct lines *l)
{
	size_t n = l->block.n;
	char *grown;

	if (n <= l->cap) {
		if (n != 0)
			memmove(l->joined, l->block.p, n);
	} else {
		l->cap = n * 2;
		grown = xmalloc(l->cap);
		memcpy(grown, l->block.p, n);
		free(l->joined);
		l->joined = grown;
	}
	if (n != 0)
		l->block.p = l->joined;
}

/* Puts block and the next one's first line together. */
static int
join_next(struct lines *l)
{
	struct span more;
	size_t n = l->block.n, take;
	int rc;

	keep_block(l);
	if ((rc = decoder_read(l->text, &more)) < 0)
		return -1;
	if (rc == 0) {
		l->last = true;
		return 0;
	}
	if (n == 0) {
		l->block = more;
		return 0;
	}
	take = span_find(more, '\n');
	take += take < more.n;
	if (n + take > LINE_MAX_BYTES + 2)
		return -2;
	if (n + take > l->cap) {
		l->cap = (n + take) * 2;
		l->joined = xreallocarray(l->joined, l->cap, 1);
	}
	memcpy(l->joined + n, more.p, take);
	l->block = (struct span){ l->joined, n + take };
	l->rest = span_from(more, take);
	return 0;
}

/* Makes sure that block begins with a whole line, of n bytes and an end. */
static int
reach(struct lines *l, size_t *n, size_t *end)
{
	int rc;

	while (!lines_end(l->block, l->last, n, end)) {
		if (l->block.n == 0 && l->rest.n != 0) {
			l->block = l->rest;
			l->rest = SPAN_NONE;
			continue;
		}
		if (l->last) {
			*n = l->block.n;
			*end = 0;
			break;
		}
		if ((rc = join_next(l)) != 0)
			return rc;
	}
	return *n + *end != 0;
}

int
lines_next(struct lines *l, struct line *line)
{
	size_t n, end;
	int rc = reach(l, &n, &end);

	line->number = l->number + 1;
	if (rc != 1)
		return rc;
	*line = (struct line){ .s = span_upto(l->block, n),
	    .number = ++l->number, .ended = end != 0 };
	l->block = span_from(l->block, n + end);
	return 1;
}

int
lines_ahead(struct lines *l, struct span *ahead, uint64_t *number)
{
	size_t n, end;
	int rc = reach(l, &n, &end);

	*number = l->number + 1;
	*ahead = l->block;
	return rc;
}

void
lines_skip(struct lines *l, size_t n, uint64_t lines)
{
	l->block = span_from(l->block, n);
	l->number += lines;
}

uint64_t
lines_taken(const struct lines *l)
{
	return l->number;
}

int
lines_fail(int got, uint64_t line, const char *file, struct diags *diags)
{
	if (got == -1 && errno == SOURCE_SAYS_WHY)
		return -1;
	if (got == -1)
		diag(diags, DIAG_OPEN, (struct pos){ file, 0, 0 }, "%s",
		    strerror(errno));
	else
		diag(diags, DIAG_TOO_LONG, (struct pos){ file, line, 0 },
		    "more than %u bytes", LINE_MAX_BYTES);
	return -1;
}

uint64_t
line_column(struct span line, const char *at)
{
	return utf8_count(span_upto(line, (size_t)(at - line.p))) + 1;
}

#include <errno.h>
#include <string.h>

#include "kbdiff/input/decoder.h"
#include "kbdiff/input/file.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/text_file.h"

/* A value begins or ends with no blank; an empty line is none. */
static int
take_line(const struct line *line, const char *path, text_file_take *take,
    void *ctx)
{
	struct span value = span_trim(span_upto(line->s,
	    span_find(line->s, '#')));
	struct pos pos = { path, line->number, 0 };

	return value.n == 0 ? 0 : take(ctx, value, pos);
}

static int
read_lines(struct lines *lines, const char *path, text_file_take *take,
    void *ctx, struct diags *d)
{
	struct line line;
	int got, rc = 0;

	while (rc == 0 && (got = lines_next(lines, &line)) != 0) {
		if (got == 1) {
			rc = take_line(&line, path, take, ctx);
			continue;
		}
		if (got == -1)
			diag(d, DIAG_OPEN, (struct pos){ path, 0, 0 }, "%s",
			    strerror(errno));
		else
			diag(d, DIAG_TOO_LONG, (struct pos){ path,
			    line.number, 0 }, NULL);
		rc = -1;
	}
	return rc;
}

int
text_file_read(const char *path, text_file_take *take, void *ctx,
    struct diags *d)
{
	struct file source;
	struct lines *lines;
	struct decoder *text;
	int rc;

	if (file_open(&source, path) != 0) {
		diag(d, DIAG_OPEN, (struct pos){ path, 0, 0 }, "%s",
		    strerror(errno));
		return -1;
	}
	text = decoder_new();
	decoder_begin(text, file_read, &source);
	lines = lines_new(text);
	rc = read_lines(lines, path, take, ctx, d);
	lines_free(lines);
	decoder_free(text);
	file_close(&source);
	return rc;
}

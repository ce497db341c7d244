#include "kbdiff/input/lines.h"
#include "kbdiff/input/value_file.h"
#include "kbdiff/input/text_input.h"

/* A value begins or ends with no blank; an empty line is none. */
static int
take_line(const struct line *line, const char *path, value_file_take *take,
    void *ctx)
{
	struct span value = span_trim(span_upto(line->s,
	    span_find(line->s, '#')));
	struct pos pos = { path, line->number, 0 };

	return value.n == 0 ? 0 : take(ctx, value, pos);
}

static int
read_lines(struct lines *lines, const char *path, value_file_take *take,
    void *ctx, struct diags *d)
{
	struct line line;
	int got, rc = 0;

	while (rc == 0 && (got = lines_next(lines, &line)) != 0) {
		if (got == 1) {
			rc = take_line(&line, path, take, ctx);
			continue;
		}
		rc = lines_fail(got, line.number, path, d);
	}
	return rc;
}

int
value_file_read(const char *path, value_file_take *take, void *ctx,
    struct diags *d)
{
	struct text_input text;
	int rc;

	if (text_input_open(&text, path, d) != 0)
		return -1;
	rc = read_lines(text.lines, path, take, ctx, d);
	text_input_close(&text);
	return rc;
}

#include <errno.h>
#include <string.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/input/decoder.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/text_input.h"

int
text_input_open(struct text_input *t, const char *path, struct diags *diags)
{
	if (file_open(&t->file, path) != 0) {
		diag(diags, DIAG_OPEN, (struct pos){ path, 0, 0 }, "%s",
		    strerror(errno));
		return -1;
	}
	t->decoder = decoder_new();
	decoder_begin(t->decoder, file_read, &t->file);
	t->lines = lines_new(t->decoder);
	return 0;
}

void
text_input_close(struct text_input *t)
{
	lines_free(t->lines);
	decoder_free(t->decoder);
	file_close(&t->file);
}

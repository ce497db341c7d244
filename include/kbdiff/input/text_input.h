/*
 * A text file that is read line by line, in any encoding that Windows writes.
 */
#ifndef KBDIFF_INPUT_TEXT_INPUT_H
#define KBDIFF_INPUT_TEXT_INPUT_H

#include "kbdiff/input/file.h"

struct decoder;
struct diags;
struct lines;

struct text_input {
	struct file	 file;
	struct decoder	*decoder;
	struct lines	*lines;
};

/* Opens a file ("-": standard input).  0, or -1 after an error in diags, and
 * nothing is open. */
int	text_input_open(struct text_input *, const char *path, struct diags *);
void	text_input_close(struct text_input *);

#endif

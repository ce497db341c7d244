/*
 * Operands of the command line to inputs: files, standard input, folders
 * that are walked, NAME=FILE.
 */
#ifndef KBDIFF_CLI_INPUTS_H
#define KBDIFF_CLI_INPUTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/model/raw_lists.h"

struct arena;
struct diags;

struct operand {
	const char	*text;		/* as given */
	bool		 folder;
};

/* An operand brings an input; one named twice is read once. */
struct operand_input {
	unsigned	operand;
	uint32_t	input;
};

struct inputs {
	struct arena	*arena;
	struct operand	*operands;
	size_t		 n, cap;
	struct input	*inputs;
	size_t		 ninputs, inputs_cap;
	struct operand_input	*brought;
	size_t		 nbrought, brought_cap;
	struct operands_seen *seen;	/* private: files met so far */
};

struct inputs	*inputs_new(void);
void		 inputs_free(struct inputs *);	/* NULL is fine */

/*
 * Adds one operand.  One that exists as written is a file, whatever = it
 * holds.  Files of a folder come in order of bytes; those that begin with a
 * dot and desktop.ini are passed over.  0, or -1 after an error in diags.
 */
int		 inputs_add(struct inputs *, const char *text,
		    struct diags *);

/* An operand and input that is read from nowhere; the input's number. */
uint32_t	 inputs_add_virtual(struct inputs *, const char *name);

#endif

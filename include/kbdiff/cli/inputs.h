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

/* A file that an option names. */
struct other_file {
	uint64_t	 volume, number;	/* as system_look says */
	bool		 output;	/* the report will replace it */
};

struct inputs {
	struct arena	*arena;
	struct operand	*operands;
	size_t		 n, cap;
	struct input	*inputs;
	size_t		 ninputs, inputs_cap;
	struct operand_input	*brought;
	size_t		 nbrought, brought_cap;
	const char	**empty;	/* folders in which nothing is */
	size_t		 nempty, empty_cap;
	struct other_file *others;
	size_t		 nothers, others_cap;
	struct regex	**excluded;	/* of --exclude */
	size_t		 nexcluded, excluded_cap;
	struct operands_seen *seen;	/* private: files met so far */
};

struct inputs	*inputs_new(void);
void		 inputs_free(struct inputs *);	/* NULL is fine */

/*
 * A file that an option names is no input of a folder.  The one that -o names
 * is one only to be an error where it is an export, by whatever path or link.
 * To be told before operands are added.  A file that is not there does not
 * matter.
 */
void		 inputs_leave_out(struct inputs *, const char *path,
		    bool output);

/* Whether an option names this file, by whatever path or link. */
bool		 inputs_leaves_out(const struct inputs *, const char *path);

/*
 * Leaves out, without a word, files of a folder or an archive whose path below
 * it, or whose name, fits this shell pattern, case aside, and folders with all
 * that is in them.  To be told before operands are added.  0, or -1 if it is no
 * pattern.
 */
int		 inputs_exclude(struct inputs *, struct span glob);

/*
 * Adds one operand.  One that exists as written is a file, whatever = it
 * holds.  Files of a folder come in order of bytes; those that begin with a
 * dot and desktop.ini are passed over, devices and pipes with a warning, and
 * what a link leads to is read once.  0, or -1 after an error in diags.
 */
int		 inputs_add(struct inputs *, const char *text,
		    struct diags *);

/*
 * Adds the files of an input that holds files, an archive or a workbook, for
 * all operands that brought it.  0, or -1 after an error in diags; 1 where it
 * is a document of another program in a folder, which is a warning.
 */
int		 inputs_unfold(struct inputs *, uint32_t input, struct diags *);

/* An operand and input that is read from nowhere; the input's number. */
uint32_t	 inputs_add_virtual(struct inputs *, const char *name);

#endif

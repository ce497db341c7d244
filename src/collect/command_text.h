/*
 * The text of a command line, in PowerShell, cmd or a shell: where commands
 * begin and end, their names, words and parameters.
 */
#ifndef KBDIFF_COLLECT_COMMAND_TEXT_H
#define KBDIFF_COLLECT_COMMAND_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

enum command {
	COMMAND_OTHER, COMMAND_WHERE, COMMAND_SEARCH, COMMAND_SELECT,
	COMMAND_SORT, COMMAND_READ, COMMAND_END, COMMAND_IF, COMMAND_HOTFIX,
	COMMAND_CIM, COMMAND_WMIC, COMMAND_AWK, COMMAND_SED, COMMAND_TAIL,
	COMMAND_JQ, COMMAND_REMOTE
};

/* Which command it is, by its name or a short one. */
enum command	command_text_named(struct span name);

/* Whether it is a letter, a digit or "_". */
bool	command_text_word(char c);

/* A command up to the next one, or to the end of the block that it is in. */
struct span	command_text_upto_next(struct span);

/* Whether a command may begin here, in a block or in the quotes of another
 * shell as well. */
bool	command_text_begins(struct span, size_t at);

/* The word that a command begins with, without its folder and ".exe"; what
 * stands behind it stays in *rest. */
struct span	command_text_take_name(struct span *rest);

/* Takes the next word of letters and digits off; before: what stands right in
 * front of it, or 0. */
bool	command_text_take_word(struct span *rest, struct span *word,
	    char *before);

/* Takes the next parameter of a command off, "-First" or "-First:5", without
 * its dash, which may be a longer one. */
bool	command_text_take_parameter(struct span *rest, struct span *name);

#endif

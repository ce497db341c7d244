/*
 * The text of a command line, in PowerShell, cmd or a shell: where commands
 * begin and end, their names, words and parameters.
 */
#ifndef KBDIFF_COLLECT_CMDLINE_TEXT_H
#define KBDIFF_COLLECT_CMDLINE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

enum cmdline {
	CMDLINE_OTHER, CMDLINE_WHERE, CMDLINE_SEARCH, CMDLINE_SELECT,
	CMDLINE_SORT, CMDLINE_READ, CMDLINE_END, CMDLINE_IF, CMDLINE_HOTFIX,
	CMDLINE_CIM, CMDLINE_WMIC, CMDLINE_AWK, CMDLINE_SED, CMDLINE_TAIL,
	CMDLINE_JQ, CMDLINE_REMOTE
};

/* Which command it is, by its name or a short one. */
enum cmdline	cmdline_text_named(struct span name);

/* Whether it is a letter, a digit or "_". */
bool	cmdline_text_word(char c);

/* A command up to the next one, or to the end of the block that it is in. */
struct span	cmdline_text_upto_next(struct span);

/* Whether a command may begin here, in a block or in the quotes of another
 * shell as well. */
bool	cmdline_text_begins(struct span, size_t at);

/* The word that a command begins with, without its folder and ".exe"; what
 * stands behind it stays in *rest. */
struct span	cmdline_text_take_name(struct span *rest);

/* Takes the next word of letters and digits off; before: what stands right in
 * front of it, or 0. */
bool	cmdline_text_take_word(struct span *rest, struct span *word,
	    char *before);

/* Takes the next parameter of a command off, "-First" or "-First:5", without
 * its dash, which may be a longer one. */
bool	cmdline_text_take_parameter(struct span *rest, struct span *name);

#endif

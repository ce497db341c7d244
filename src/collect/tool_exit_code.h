/*
 * What a line says of the code with which a program ended: "systeminfo exited
 * on ND02 with error code 0.", "rc=1", "Exit code: 5".
 */
#ifndef KBDIFF_COLLECT_TOOL_EXIT_CODE_H
#define KBDIFF_COLLECT_TOOL_EXIT_CODE_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

enum tool_exit_code {
	EXIT_CODE_NONE,		/* the line has none */
	EXIT_CODE_ZERO,		/* the program has done what it should */
	/* Those below leave open whether an update is there. */
	EXIT_CODE_RESTART,	/* it has, and a restart is due */
	EXIT_CODE_OTHER
};

/* The line is in small letters. */
enum tool_exit_code tool_exit_code_read(struct span line);

/* Whether such a number is called so, in a heading. */
bool		tool_exit_code_is_name(struct span name);

#endif

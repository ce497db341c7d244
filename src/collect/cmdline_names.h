/*
 * The names of hosts in a command: behind a parameter, and wherever else
 * several stand beside each other.
 */
#ifndef KBDIFF_COLLECT_CMDLINE_NAMES_H
#define KBDIFF_COLLECT_CMDLINE_NAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

/* Takes the next of several names off that have commas between them. */
bool	cmdline_names_next(struct span *rest, struct span *name);

/* Whether it may name a machine: neither the machine itself nor an address, by
 * which no list is called. */
bool	cmdline_names_machine(struct span name);

/* Takes what stands before the next two or more names with commas off, and
 * them, which go to *names for cmdline_names_next: "'EX01','EX02' | % { ... }".
 * False: there are none, or none but those that are left out. */
bool	cmdline_names_group(struct span *rest, struct span *names);

/* Takes the next word off that is written as a name of a host with a number, in
 * any place of a command that leaves nobody out; false: there is none. */
bool	cmdline_names_word(struct span *rest, struct span *word);
bool	cmdline_names_leaves_out(struct span command);

/* "EX01 EX02" of a loop of cmd or sh, "for %h in (EX01 EX02) do", with blanks
 * between them; or "". */
struct span	 cmdline_names_loop(struct span command);

/* What a command counts from and to, "1..3 | % { ... EX0$_ }", and the text
 * that stands before each number. */
struct cmdline_range {
	struct span	 before;
	unsigned	 from, to;
	int		 width;		/* digits of a number at least */
};

bool	cmdline_names_range(struct span command, struct cmdline_range *);

/* "$servers" of "$servers = ..."; or "". */
struct span	 cmdline_names_variable(struct span command);

/* Whether the command has such a variable. */
bool	cmdline_names_has_variable(struct span command, struct span variable);

#endif

/*
 * The commands, each in a file of its name.  All return the exit status.
 */
#ifndef KBDIFF_CLI_COMMAND_H
#define KBDIFF_CLI_COMMAND_H

#include "kbdiff/cli/options.h"

int	command_diff(const struct options *);
int	command_cluster(const struct options *);
int	command_list(const struct options *);
int	command_changes(const struct options *);
int	command_explain(const struct options *);
int	command_catalog(const struct options *);
int	command_facts(const struct options *);
int	command_formats(const struct options *);
int	command_completion(const struct options *);
int	command_help(const struct options *);

/* --help of a command that was named, or of all where none was. */
int	command_print_help(const struct options *);

/* What is printed instead of a report: 0, or EXIT_TROUBLE after an error. */
int	print_all(void (*print)(struct out *, const struct options *),
	    const struct options *);

#endif

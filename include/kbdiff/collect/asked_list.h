/*
 * Names of hosts that may have been asked, as a reading holds them until its
 * input ends.
 */
#ifndef KBDIFF_COLLECT_ASKED_LIST_H
#define KBDIFF_COLLECT_ASKED_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

struct asked_host {
	struct span	 name;		/* kept by the list builder */
	uint64_t	 line;
	uint64_t	 rows;		/* that the input had before it */
	bool		 beside;	/* others are named beside it */
	bool		 said;		/* a line says it of what is written as
					   a host with a list is, if it is */
};

struct asked_list {
	struct asked_host *hosts;
	size_t		 n, cap;
};

/* A line and one of its words, which may be a host's name. */
struct asked_line {
	uint64_t	 around;	/* a hash of the line without it */
	struct span	 name;		/* kept by the list builder */
	uint64_t	 line, rows;	/* as of an asked_host */
};

struct asked_alike {
	struct asked_line *lines;
	size_t		 n, cap;
};

/* Names that stand beside each other in a command. */
struct asked_group {
	size_t		 first, end;	/* of the hosts of all groups */
	struct span	 variable;	/* that holds them until a command asks
					   them; or "" */
	uint64_t	 lists;		/* that the input had before that */
	bool		 alike;		/* all words of the command: those that
					   are written alike belong together */
};

struct asked_groups {
	struct asked_list hosts;
	struct asked_group *groups;
	size_t		 n, cap;
};

#endif

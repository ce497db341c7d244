/*
 * Hosts that the text around lists says were asked, by a command or by a
 * heading above each: one of which no list follows gave none.
 */
#ifndef KBDIFF_COLLECT_ASKED_HOSTS_H
#define KBDIFF_COLLECT_ASKED_HOSTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/collect/asked_list.h"

struct list_builder;

/* All zero: none. */
struct asked_hosts {
	struct asked_list commands, headings;
	struct asked_groups groups;
	struct asked_alike alike;
	size_t		 from;		/* those of the last command */
	uint64_t	 lists, rows;	/* that the input had before it */
	struct span	 command;	/* it itself, and how many groups there
					   were before it */
	size_t		 ngroups;
	struct span	 machine;	/* that gave lists which name none, as
					   the text says; or "" */
	struct span	 entered;	/* the command that did so, or "" */
	uint64_t	 entered_line;
	struct span	 local;		/* the one before a session was
					   entered; or "" */
	bool		 away, inside;	/* one is; the last prompt was in
					   one */
	bool		 waits;		/* its name is the next line */
};

/* A line with a command, whose output is what follows; *only is the one host
 * that it asks, or "". */
void	asked_hosts_command(struct asked_hosts *, struct list_builder *,
	    struct span line, struct span command, uint64_t number,
	    struct span *only);

/* The line below goes on with it. */
void	asked_hosts_goes_on(struct asked_hosts *, struct list_builder *,
	    struct span more, uint64_t number, struct span *only);

/* A line that may be a heading, "=== EX03 ===", "Server: EX03": true if it
 * names the host of lists below it that name none. */
bool	asked_hosts_line(struct asked_hosts *, struct list_builder *,
	    struct span line, uint64_t number);

/* The host of the last heading above this line, where no row has come since and
 * a list is of a host that is written alike; or "". */
struct span	asked_hosts_headed(const struct asked_hosts *,
		    struct list_builder *, uint64_t number);

/* What the lines so far named is not the host of the lists below. */
void	asked_hosts_forget(struct asked_hosts *, struct list_builder *);

/* The input has ended: those that gave no list are hosts of empty ones.  Frees
 * what is held. */
void	asked_hosts_end(struct asked_hosts *, struct list_builder *);

#endif

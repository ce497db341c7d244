/*
 * Lines that name the hosts of what stands around them: "Hosts: EX01, EX02",
 * "Report for EX01 and EX02", "Scope: EX01-EX03".
 */
#ifndef KBDIFF_COLLECT_ASKED_NAMES_H
#define KBDIFF_COLLECT_ASKED_NAMES_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* What stands behind the words of such a line, of names alone and of two at
 * least; "": it is none. */
struct span	asked_names_of(struct span line);

/* How long a name is that asked_names_next makes of a range. */
#define ASKED_NAME_MAX	64

/* Takes the next name off, borrowed, or made in buf where it is one of a range,
 * of which *in_range is the number of the next one, 0 at first. */
bool	asked_names_next(struct span *names, unsigned *in_range,
	    char buf[ASKED_NAME_MAX], struct span *name);

#endif

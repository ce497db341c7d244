/*
 * Lines of one file that differ in nothing but the name of a host, "Querying
 * EX01" and "Querying EX02", with the lists of these hosts between them.
 */
#ifndef KBDIFF_COLLECT_ASKED_ALIKE_H
#define KBDIFF_COLLECT_ASKED_ALIKE_H

#include <stdint.h>

#include "kbdiff/collect/asked_list.h"

struct list_builder;

/* A line of text or a command, which may be one of those. */
void	asked_alike_line(struct asked_alike *, struct list_builder *,
	    struct span line, uint64_t number);

/* The input has ended: the hosts that such lines name and that have no list go
 * to the list.  Frees what is held. */
void	asked_alike_end(struct asked_alike *, struct list_builder *,
	    struct asked_list *);

#endif

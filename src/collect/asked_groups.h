/*
 * Hosts that a command names beside each other, wherever it does: they were
 * asked if one of them has a list.
 */
#ifndef KBDIFF_COLLECT_ASKED_GROUPS_H
#define KBDIFF_COLLECT_ASKED_GROUPS_H

#include <stdint.h>

#include "kbdiff/collect/asked_list.h"

struct list_builder;

/* A command; asks: it lists the updates of machines, or may. */
void	asked_groups_command(struct asked_groups *, struct list_builder *,
	    struct span command, bool asks, uint64_t number);

/* Of so many groups those behind are forgotten. */
void	asked_groups_back(struct asked_groups *, size_t n);

/* The input has ended: the hosts that were asked so go to the list.  Frees what
 * is held. */
void	asked_groups_end(struct asked_groups *, struct list_builder *,
	    struct asked_list *);

#endif

/*
 * The walk over the values of a JSON document: each object is shown to the
 * visitor, with the host that it is of.
 */
#ifndef KBDIFF_COLLECT_JSON_TREE_H
#define KBDIFF_COLLECT_JSON_TREE_H

#include "json_walker.h"

/* The host is that of the text around it, or "". */
void	json_tree_walk(struct json_walker *, json_t *root, struct span host);

#endif

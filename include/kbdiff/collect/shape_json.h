/*
 * The objects in an input that holds JSON: one document or several, one a
 * line or not, with text around them.  Read by jansson, whole.
 *
 * An input that ends inside a document gives the members that others follow.
 */
#ifndef KBDIFF_COLLECT_SHAPE_JSON_H
#define KBDIFF_COLLECT_SHAPE_JSON_H

#include "kbdiff/collect/json_visitor.h"

/* Shows all objects in their order; 0, or -1 after a diagnosed error.  An input
 * that ends too early is told to the list builder as cut. */
int	shape_json_walk(struct reading *, const struct json_visitor *);

/* For probes: whether the head holds a document that has this key. */
bool	shape_json_has_key(struct span head, struct span key);

/* The same of one that is not empty: not [], {}, 0, null, false or "". */
bool	shape_json_fills_key(struct span head, struct span key);

#endif

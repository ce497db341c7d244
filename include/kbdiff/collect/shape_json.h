/*
 * The objects in an input that holds JSON: one document or several, one a
 * line or not, with text around them.  Read by jansson, whole.  The only
 * module that knows it.
 *
 * An input that ends inside a document gives the members that others follow.
 */
#ifndef KBDIFF_COLLECT_SHAPE_JSON_H
#define KBDIFF_COLLECT_SHAPE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

struct reading;

/* A member of an object.  Numbers, true and false are as text, scalars of an
 * array joined by commas, and what PowerShell makes of a date is its value;
 * other arrays and objects, and null, are empty. */
struct shape_json_field {
	struct span	name, value;
	bool		array;		/* of scalars */
};

struct shape_json_object {
	const struct shape_json_field *fields;
	size_t		 n;
	struct span	 key;	/* that it stands under; "" in an array */
	struct span	 group;	/* the innermost name around it of updates that
				   stand alike (state_words_group), or "" */
	struct span	 host;	/* that what is around it names; or "" */
	uint64_t	 line;	/* where its document begins */
	bool		 cut;	/* the input ends in it; then: */
	const struct shape_json_field *above;	/* of the object above it */
	size_t		 nabove;
};

/* The visitor's answer: the object is taken, its members are walked too, or
 * nothing in it counts.  Borrowed until it returns. */
enum json_step { JSON_TAKEN, JSON_INTO, JSON_PASS };
typedef enum json_step shape_json_visit(struct reading *,
		    const struct shape_json_object *);

/* Whether the visitor reads members of this name: two of one object are an
 * error. */
typedef bool shape_json_reads(struct span name);

/* Whether the visitor would take this object; it does nothing with it. */
typedef bool shape_json_takes(const struct shape_json_object *);

/* Visits all objects in their order; 0, or -1 after a diagnosed error.  An
 * input that ends too early is told to the list builder as cut. */
int	json_walk(struct reading *, shape_json_visit *, shape_json_takes *,
	    shape_json_reads *);

/* For probes: whether the head holds a document that has this key. */
bool	shape_json_has_key(struct span head, struct span key);

#endif

/*
 * Objects of JSON as an importer sees them, one after the other, and what it
 * says of each.
 */
#ifndef KBDIFF_COLLECT_JSON_VISITOR_H
#define KBDIFF_COLLECT_JSON_VISITOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

struct reading;

/* A member of an object.  Numbers, true and false are as text, scalars of an
 * array joined by commas, and what PowerShell makes of a date is its value;
 * other arrays and objects, and null, are empty. */
struct json_field {
	struct span	name, value;
	bool		array;		/* of scalars */
};

struct json_visited {
	const struct json_field *fields;
	size_t		 n;
	struct span	 key;	/* that it stands under; "" in an array */
	struct span	 group;	/* the innermost name around it of updates that
				   stand alike (state_words_group), or "" */
	struct span	 host;	/* that what is around it names; or "" */
	uint64_t	 line;	/* where its document begins */
	bool		 cut;	/* the input ends in it; then: */
	const struct json_field *above;	/* of the object above it */
	size_t		 nabove;
};

/* The object is taken, its members are visited too, or nothing in it counts. */
enum json_step { JSON_TAKEN, JSON_INTO, JSON_PASS };

struct json_visitor {
	/* What it is shown is borrowed until it returns. */
	enum json_step	(*visit)(struct reading *, const struct json_visited *);
	/* Whether it would take this object; it does nothing with it. */
	bool		(*takes)(const struct json_visited *);
	/* Whether it reads members of this name: two of one object are an
	 * error. */
	bool		(*reads)(struct span name);
};

#endif

/*
 * A line of requirements: updates any of which is enough, a level or a month,
 * for all hosts or for some:
 *
 *	KB4012212 | KB4012215		# MS17-010
 *	>= 17763.4974
 *	>= 2023-10
 *	WEB*, DB0[12]: KB5031361
 *	17763: KB5031589
 */
#ifndef KBDIFF_MODEL_REQUIREMENT_H
#define KBDIFF_MODEL_REQUIREMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

struct arena;
struct out;

enum term_kind {
	TERM_UPDATE,	/* number */
	TERM_LEVEL,	/* build and revision, or above */
	TERM_MONTH	/* a cumulative update of that month or later */
};

struct term {
	enum term_kind	 kind;
	uint32_t	 number;
	uint32_t	 build, revision;
	uint32_t	 month;		/* yyyymm */
};

/* One thing that is required; any of its terms is enough. */
struct requirement {
	struct span	 text;		/* "KB4012212 | KB4012215": in normal
					   form */
	const struct term *terms;
	size_t		 n;
};

/* What a line holds.  Spans of scope and comment borrow from the line. */
struct requirement_line {
	struct span	 scope;		/* names, patterns and builds with
					   commas; empty: all hosts */
	struct span	 comment;	/* without its sign */
	struct requirement *all;	/* parted by commas or semicolons; each
					   is the arena's, as are texts */
	size_t		 n;		/* 0: blank, or a comment alone */
	/* Why it is no such line, and where; NULL: it is one. */
	const char	*fault;
	struct span	 at;
};

void	requirement_scan(struct span line, struct requirement_line *,
	    struct arena *);

/* One requirement in any spelling; false: it is none.  Takes a text that
 * requirement_scan has made, and those that people write. */
bool	requirement_parse(struct span text, struct requirement *,
	    struct arena *);

/* True if it is more than one update by its number. */
bool	requirement_is_special(const struct requirement *);

/* Takes the next item of a scope off; false: there is none. */
bool	requirement_next_scope(struct span *scope, struct span *item);

/* The build that an item of a scope is: 17763, 10.0.17763; 0: it is a pattern
 * of names. */
uint32_t requirement_scope_build(struct span item);

/* "KB5031361", ">= 17763.4974", ">= 2023-10": as requirement_parse reads it. */
void	requirement_print_term(struct out *, const struct term *);

#endif

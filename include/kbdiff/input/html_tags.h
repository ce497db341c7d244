/*
 * The tags of HTML and the text between them.  A tag is what stands between "<"
 * and ">": "/td", "td class=x".
 */
#ifndef KBDIFF_INPUT_HTML_TAGS_H
#define KBDIFF_INPUT_HTML_TAGS_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

struct arena;

/* Text that is no heading stands lower than <h6>. */
#define HTML_HEADINGS	7

/* Whether the tag has this name, which is in small letters: each is asked for
 * many. */
static inline bool
html_is_tag(struct span tag, struct span name)
{
	return tag.n != 0 && ascii_lower(tag.p[0]) == name.p[0] &&
	    span_startsi(tag, name) && (tag.n == name.n ||
	    ascii_blank(tag.p[name.n]) || tag.p[name.n] == '/');
}

/* Whether it begins or ends a word inside a paragraph. */
bool	html_is_inline(struct span tag);

/* How high the heading is that the tag ends, 1 for a title and <h1>;
 * HTML_HEADINGS if it ends none. */
unsigned	 html_heading(struct span tag);

/* Whether the tag has this attribute; *behind is what follows its name. */
bool	html_has_attribute(struct span tag, struct span name,
	    struct span *behind);

/* The value of an attribute; "" if there is none. */
struct span	 html_attribute(struct span tag, struct span name);

/* A text with characters for its entities and without blanks around it; of the
 * arena. */
struct span	 html_text(struct span, struct arena *);

#endif

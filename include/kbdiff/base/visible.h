/*
 * Escapes for what text must not hold where people read it: controls, what
 * nobody sees, and bytes that are no UTF-8.
 *
 *	\xNN		a control below U+0080, or a byte that is no UTF-8
 *	\uNNNN \UNNNNNNNN	a character beyond
 *	\x5C		a backslash before which the text would look like one
 *			of these
 *
 * So each text has one visible form, and no two texts have the same.
 */
#ifndef KBDIFF_BASE_VISIBLE_H
#define KBDIFF_BASE_VISIBLE_H

#include "kbdiff/base/mem.h"
#include "kbdiff/base/span.h"

#define VISIBLE_ESCAPE_MAX	11	/* with its NUL */

/*
 * The escape of what a text begins with.  Its length, 0 if that goes out as it
 * is; *n tells of how many bytes it is, or how many go out as they are.  The
 * text is not empty.
 */
size_t		visible_escape(struct span, char escape[VISIBLE_ESCAPE_MAX],
		    size_t *n);

/* How many bytes a text begins with of which each goes out as it is and is one
 * column wide: of these most texts are. */
static inline size_t
visible_plain(struct span s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] >= 0x20 && s.p[n] < 0x7f && s.p[n] != '\\')
		n++;
	return n;
}

/* The text that a visible form stands for: itself if it has no escape, else in
 * the arena. */
struct span	visible_undo(struct span, struct arena *);

#endif

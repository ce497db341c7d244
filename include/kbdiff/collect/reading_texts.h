/*
 * What a sheet says outside of its cells, as lines of text around its list: the
 * headers of its pages and what stands above its first update come before it,
 * all else comes below it.  A comment on a row of the list is none of them, but
 * a note in that row (list_builder_texts).
 */
#ifndef KBDIFF_COLLECT_READING_TEXTS_H
#define KBDIFF_COLLECT_READING_TEXTS_H

struct reading;

/* Before the sheet is parsed, and after it; 0, or -1 after a diagnosed error:
 * another export begins there. */
int	reading_texts_above(struct reading *);
int	reading_texts_below(struct reading *);

#endif

/*
 * What a column is about that nobody knows, by its name.
 */
#ifndef KBDIFF_COLLECT_OWN_COLUMN_NAME_H
#define KBDIFF_COLLECT_OWN_COLUMN_NAME_H

#include "kbdiff/base/span.h"

enum own_about {
	ABOUT_ANY,		/* perhaps how the update stands */
	ABOUT_LIGHT,		/* so too: R, A and G are red, amber, green */
	ABOUT_DAY,		/* when it was installed */
	ABOUT_PROGRAM,		/* so too, but true and false may be of any
				   property that a program has */
	ABOUT_NUMBER,		/* so too, but for its numbers, which count or
				   rank something */
	ABOUT_REMARKS,		/* it has no name, or is of remarks */
	ABOUT_TEXT,		/* what the update is, in words: of these any
				   may be bad news */
	ABOUT_UPDATE,		/* what may be so or not wherever it is */
	ABOUT_WORK,		/* who looks after it, and what else was done
				   about it: that it is still open says nothing
				   of the update */
	ABOUT_HOSTS,		/* how many hosts have it */
	ABOUT_PHASE,		/* in which phase of something it is */
	ABOUT_COUNT
};

enum own_about	own_column_about(struct span name);

/* Whether it is one of the first five. */
bool		own_column_about_any(enum own_about);

#endif

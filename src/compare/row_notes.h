/*
 * What a row says in words besides its counts.
 */
#ifndef KBDIFF_COMPARE_ROW_NOTES_H
#define KBDIFF_COMPARE_ROW_NOTES_H

#include <stdbool.h>

#include "kbdiff/compare/compare.h"

struct arena;

/*
 * Whether a missing update that no source knows may have been replaced: all
 * that lack it have reached the level of those that have it, on the same
 * build.  That is how the one before this month's servicing-stack or .NET
 * update looks.
 */
bool	row_notes_weak(const struct result *, const struct row *);

/* Makes the notes of a finished row; they are the arena's. */
void	row_notes_add(const struct result *, struct row *, struct arena *);

/* Once all rows have theirs: finds those that are common. */
void	row_notes_join(struct result *);

#endif

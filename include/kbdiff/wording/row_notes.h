/*
 * What a row says in words besides its counts.
 */
#ifndef KBDIFF_WORDING_ROW_NOTES_H
#define KBDIFF_WORDING_ROW_NOTES_H

#include "kbdiff/compare/result.h"

/* Makes the notes of all rows of a finished result, once, and finds those that
 * several rows of a group have.  They are the result's. */
void	row_notes_make(struct result *);

#endif

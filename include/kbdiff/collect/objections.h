/*
 * What inputs that hold no list say against updates of the lists of others: a
 * note "KB5031361 failed on EX02", a list of what is missing.  Nobody knows
 * then how the update stands.
 */
#ifndef KBDIFF_COLLECT_OBJECTIONS_H
#define KBDIFF_COLLECT_OBJECTIONS_H

#include "kbdiff/input/sheet_texts.h"
#include "kbdiff/model/raw_lists.h"

struct diags;

/* What kind of text it is. */
enum objector {
	OBJECTOR_NOTE,		/* a text, which may tell of a list beside it
				   that it is a part */
	OBJECTOR_SHEET,		/* the same beside lists of its workbook: it may
				   tell of their hosts too */
	OBJECTOR_DOCUMENT,	/* of any subject: it has to name the host */
	OBJECTOR_LIST		/* a list of what is missing */
};

/* Notes what the text, of which this is the beginning, says below its title,
 * the name of its sheet, or "". */
void	objections_read(struct raw_lists *, uint32_t input, struct span title,
	    struct span text, enum objector);

/* A file with this beginning lists what is missing.  Unless it names a host of
 * the lists, there or in its name, it may be in the place of the list of one:
 * then it leaves the verdict open. */
void	objections_note_list(struct raw_lists *, uint32_t input,
	    struct span text);

/* The same as objections_read of what a sheet without a list, or with one that
 * was refused, says outside of its cells; cells: how many bytes those have. */
void	objections_read_texts(struct raw_lists *, uint32_t input,
	    struct sheet_texts, size_t cells);

/*
 * Settles what was noted, once all inputs have been read: an update that the
 * list of a host named there, or in the name of the file, has is uncertain on
 * it.  A note that names no host is of all hosts whose lists lie in its
 * workbook or folder, and so is any where folders are states of one estate
 * (apart); one of a host that failed and is not known leaves the verdict open.
 * Warns of each.
 */
void	objections_settle(struct raw_lists *, const struct input *, size_t n,
	    bool apart, struct diags *);

#endif

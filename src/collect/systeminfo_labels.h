/*
 * What the label of a systeminfo's line is.  The same labels come again in each
 * report, so that what is found of one is kept for the next.
 */
#ifndef KBDIFF_COLLECT_SYSTEMINFO_LABELS_H
#define KBDIFF_COLLECT_SYSTEMINFO_LABELS_H

#include "kbdiff/base/span.h"

enum {
	LABEL_HOST = 1 << 0,		/* of the host's name */
	LABEL_DOMAIN = 1 << 1,
	LABEL_ENGLISH = 1 << 2,		/* OS Name, OS Version */
	LABEL_HOTFIXES = 1 << 3,	/* Hotfix(s), Hotfixes */
	LABEL_OF_ANOTHER = 1 << 4,	/* a property of another format */
	LABEL_WARNING = 1 << 5,		/* of a console's warning */
	LABEL_NOT_ASCII = 1 << 6,
	LABEL_PLAIN = 1 << 7,		/* no tool's error has such a label, and
					   no prompt begins so */
	LABEL_UPDATES = 1 << 8		/* of a line about restarts, updates or
					   failures, not systeminfo's own */
};

/* These of a label, as bits.  Safe in several threads. */
unsigned systeminfo_label(struct span label);

#endif

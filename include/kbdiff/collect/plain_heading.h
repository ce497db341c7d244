/*
 * Text around a plain list of ids that says no more than whose list it is, or
 * of when: "Installed updates on EX01:", "Hi Tom, here is the list from EX01:",
 * "October 2023", and "Regards, Tom" below it.
 */
#ifndef KBDIFF_COLLECT_PLAIN_HEADING_H
#define KBDIFF_COLLECT_PLAIN_HEADING_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

enum plain_heading {
	PLAIN_HEADING_NONE,	/* any other text */
	PLAIN_HEADING_TEXT,	/* it may stand above a part of a list */
	PLAIN_HEADING_LIST,	/* a list begins below it */
	PLAIN_HEADING_GREETING,	/* above a list */
	PLAIN_HEADING_END	/* a letter ends: names may follow */
};

/* What the line is; the host that it names goes to *host, or "". */
enum plain_heading	plain_heading_read(struct span line,
			    struct span *host);

/* Whether the line may be of a signature: "Tom Smith", "+49 123 4567". */
bool	plain_heading_signs(struct span line);

#endif

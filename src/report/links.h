/*
 * Ids of updates inside of sentences, for formats that link them.
 */
#ifndef KBDIFF_REPORT_LINKS_H
#define KBDIFF_REPORT_LINKS_H

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"

/* What writes text of a format, and a link in it. */
typedef void	links_text(struct out *, struct span);
typedef void	links_link(struct out *, struct span, const char *url);

/* Writes a sentence with each "KB5031361" in it as a link to its article. */
void		links_write(struct out *, struct span, links_text *,
		    links_link *);

#endif

/*
 * Families of Windows builds in words: what a section is about, and how many
 * there are.
 */
#ifndef KBDIFF_WORDING_FAMILY_TEXT_H
#define KBDIFF_WORDING_FAMILY_TEXT_H

#include "kbdiff/compare/host_group.h"
#include "kbdiff/compare/report_view.h"

struct out;

/* "Build 14393, 10 nodes", "Builds 19044 and 19045, 3 nodes", "Build 26100
 * (client): MIX08 against 9 good hosts". */
struct span	family_text_heading(const struct report *,
		    const struct host_family *, struct arena *);

/* "build 14393", "builds 19044 and 19045 (client)": a family whose build is
 * known. */
void		family_text_builds(const struct report *, struct out *,
		    const struct host_family *, struct arena *);

/* "The 40 nodes run 3 Windows builds", "13 of 16 nodes run Windows builds of 2
 * families, and the builds of the other 3 are unknown": of nodes of several
 * families.  the: "The", or "the" within a sentence.  Returns what each of them
 * is, "build" or "family". */
const char	*family_text_count(const struct report *, struct out *,
		    const char *the, struct arena *);

#endif

/*
 * What ends a report, in words for people: what was not listed or not
 * compared, what is not known, and what made the report.
 */
#ifndef KBDIFF_WORDING_NOTE_TEXT_H
#define KBDIFF_WORDING_NOTE_TEXT_H

#include "kbdiff/base/strbuf.h"
#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"

struct arena;

/* Sentences about a comparison: "On both: 17 updates.", "Superseded, not
 * listed: KB5120418."; notes that several rows have in common; warnings. */
struct prose	 note_text_comparison(const struct report *, struct arena *);

/* The same about changes, and about updates that were asked for. */
struct prose	 note_text_changes(const struct report *, struct arena *);
struct prose	 note_text_explain(const struct report *, struct arena *);

/* Warnings that the rest of a report does not tell. */
struct prose	 note_text_warnings(const struct report *, struct arena *);

/* What such lists do not hold, what made the report and of what facts. */
struct prose	 note_text_end(const struct report *, struct arena *);

#endif

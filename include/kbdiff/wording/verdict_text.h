/*
 * What reports for people say, in words: the same in every format.
 */
#ifndef KBDIFF_WORDING_VERDICT_TEXT_H
#define KBDIFF_WORDING_VERDICT_TEXT_H

#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"

struct arena;

/* Sentences are made in an arena and end with a full stop. */

/* The verdict, by names of hosts and in both directions. */
struct span	verdict_text_verdict(const struct report *, struct arena *);

/* A headline: "What the lists of CAS01 and CAS02 show"; no full stop. */
struct span	verdict_text_list(const struct report *, struct arena *);

/* What is known of a host: its OS, build, architecture and counts. */
struct span	verdict_text_host(const struct report *, size_t host,
		    struct arena *);

/* "required by required.txt (12)" for a baseline. */
struct span	verdict_text_baseline(const struct report *, size_t host,
		    struct arena *);

/* All hosts of a role in one line: their names, folded, and how many entries
 * they list. */
struct span	verdict_text_many(const struct report *, enum role,
		    struct arena *);

/* "8 updates are on every node." */
struct span	verdict_text_common(const struct report *, struct arena *);

/* Rows of one group come in parts with a heading each: the three of the
 * ranking for what is missing, else the group as a whole. */
enum section {
	SECTION_DECISIVE, /* on every good host and on no bad one */
	SECTION_SOME,
	SECTION_REVERSED, /* more common on bad hosts */
	SECTION_UNCERTAIN,
	SECTION_EXTRA,
	SECTION_COVERED,
	SECTION_INAPPLICABLE,
	SECTION_SAME,
	SECTION_COUNT
};

enum section	verdict_text_part(const struct report *, const struct row *);
/* "CAS02 lacks", "On some good hosts and ..."; no full stop. */
struct span	verdict_text_heading(const struct report *, enum section,
		    struct arena *);

/* What filters and the rules for recurring and placeholder updates took out;
 * empty if nothing. */
struct span	verdict_text_taken(const struct report *, struct arena *);
/* How many updates what is known of them explains away that --show does not
 * pick; empty if none. */
struct span	verdict_text_explained(const struct report *, struct arena *);
/* --keep-going: inputs that could not be read; empty if none. */
struct span	verdict_text_left_out(const struct report *, struct arena *);
/* What such lists do not hold. */
struct span	verdict_text_scope(void);
/* "Made by kbdiff 0.1.0 from cas01.csv and cas02.csv." */
struct span	verdict_text_made_by(const struct report *, struct arena *);

/* Names of the hosts of a side that stand so in a row, folded; empty if
 * there are none.  SIDE_COUNT means both. */
struct span	verdict_text_hosts(const struct report *, const struct row *,
		    enum side, enum standing, struct arena *);

/* "1 update", "2 updates". */
const char	*verdict_text_updates(size_t n);

#endif

/*
 * What reports for people have in common besides their sentences: who took
 * part, what is said below a row, how hosts are shown in a matrix, and what
 * could not be proven.
 */
#ifndef KBDIFF_WORDING_ROW_TEXT_H
#define KBDIFF_WORDING_ROW_TEXT_H

#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/wording/verdict_text.h"

struct arena;
struct host_update;

/* One host, or a side of many hosts. */
struct side_line {
	enum role	 role;
	const char	*label;		/* "Good", "Bad", "Node" */
	struct span	 name;		/* empty: a baseline, or many hosts */
	struct span	 words;
};

/* Who took part, side by side; a side of more than ROW_TEXT_HOSTS hosts is
 * one line unless the report is verbose. */
#define ROW_TEXT_HOSTS	8
size_t		 row_text_sides(const struct report *, struct arena *,
		    const struct side_line **);

/* Whether --show picks a row, and how many of a part it picks. */
bool		 row_text_shows(const struct report *, const struct row *);
size_t		 row_text_count(const struct report *, enum section);

/* Below a row: which hosts have or lack it where counts do not tell, and the
 * reasons.  Not its title. */
struct prose	 row_text_details(const struct report *, const struct row *,
		    struct arena *);

/* Why hosts are covered, or the update not for them, and the row's notes:
 * what is below a row that shows every host's standing.  Notes that other
 * rows have too are said at the end of a report, and here only if all are
 * wanted, for rows that are sorted and filtered one by one. */
struct prose	 row_text_reasons(const struct report *, const struct row *,
		    bool all, struct arena *);

/* Of what a host holds: how it stands if it is not simply installed, and its
 * variant. */
struct prose row_text_held(const struct report *, const struct host_update *,
    struct arena *);

/* How hosts are shown in a matrix, by their standing in the row. */
struct sign {
	char		 mark;
	const char	*words;		/* "has", "lacks" */
	const char	*name;		/* for style sheets */
};
extern const struct sign sections_signs[STANDING_COUNT];

/* The nodes of a cluster, as numbers of hosts, in order. */
size_t		 row_text_nodes(const struct report *, struct arena *,
		    const size_t **);
/* Which signs the rows of a cluster use. */
void		 row_text_used(const struct report *,
		    bool used[STANDING_COUNT]);

/* A column as spreadsheets name it: A to Z, AA to ZZ, AAA to XFD. */
#define ROW_TEXT_LETTERS	4
void		 row_text_letters(size_t column, char buf[ROW_TEXT_LETTERS]);

/* Warnings and errors, what a reader has to know before trusting the rest:
 * "Warning: ex02.txt:7: list is cut short". */
struct prose	 row_text_unproven(const struct report *, struct arena *);

/* What several rows have in common, what was left out, what such lists do not
 * hold, and what made the report: the paragraphs that end it. */
struct prose	 row_text_end(const struct report *, struct arena *);

#endif

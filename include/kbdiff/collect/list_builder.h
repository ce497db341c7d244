/*
 * What one input lists, while it is read.  Importers hand over raw cells in
 * whatever encoding the input has; they are kept once per distinct value, and
 * only when the input has ended, and its code page and the order of its dates
 * are known, do they become updates, days and UTF-8 in the listings.
 */
#ifndef KBDIFF_COLLECT_LIST_BUILDER_H
#define KBDIFF_COLLECT_LIST_BUILDER_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/raw_lists.h"

struct diags;
struct intake;

/* How a list's host is named, and what keeps it apart from others. */
struct list_head {
	struct span	host;	/* "" if the export names none */
	struct span	full;	/* PSComputerName beside another name */
	struct span	tag;	/* lists of one host with other tags differ */
};

/*
 * One list, until its input ends.  Spans that importers set here must come
 * from intake_keep.
 */
struct list {
	/* x86, x64 ...; a build is 10.0.17763, or with its revision, where
	 * that is known, 10.0.17763.3406. */
	struct span	os, build, arch;
	struct span	format, file;	/* "": the importer's, the input's */
	enum list_kind	kind;		/* as the importer's, at first */
	unsigned	doubts;		/* enum doubt */
	int64_t		declared;	/* -1: the export does not say */
	uint32_t	unidentified;	/* entries that name no update */
	uint64_t	line;
	uint64_t	rows;		/* handed to intake_row so far */
	bool		shortened;	/* the host's name ended in ... */
	bool		settled, weak;	/* as in a listing */
	bool		told;		/* the importer's: has been warned of */
};

struct repeats;
struct row_key;

/* One entry, as it stands there; spans borrowed until the call returns. */
struct row {
	struct span	id;		/* a cell for update_scan */
	struct span	fallback;	/* ServicePackInEffect */
	struct span	variant;	/* added to the id's own, if any */
	struct span	kind, installed_on, installed_by, title;
	enum state	state;
	uint64_t	line, column;	/* of the id; column 0: not known */
	/* Where finding the column costs more than it is worth: what is asked
	 * instead if it is needed. */
	uint64_t	(*column_of)(const void *where);
	const void	*where;
	/* By what bytes it is known where it comes again; NULL: by none. */
	const struct row_key *key;
};

struct intake	*intake_new(struct listings *, struct diags *,
		    enum date_order preferred);
void		 intake_free(struct intake *);	/* NULL is fine */

/*
 * One for a part of an input, to be joined later: it knows rows by what this
 * one knows, which outlives it, and they are not used at the same time.
 */
struct intake	*intake_beside(struct intake *, struct diags *);

/*
 * Begins an input.  number is its index among all inputs; format and kind
 * are the importer's and outlive the intake.
 */
void	intake_begin(struct intake *, uint32_t number, const struct input *,
	    const char *format, enum list_kind kind);

/*
 * Another export begins in the same input: its dates are settled for
 * themselves, and a host met again has a list of its own in it.
 */
void	intake_section(struct intake *);

/*
 * How the section's dates are written, where the format fixes it (wmic:
 * DATE_MDY whatever the culture) and they neither prove another order nor have
 * a time.
 */
void	intake_date_order(struct intake *, enum date_order);

/*
 * The section's list of this host, made when it is new; line is where it is
 * named.  Names that are none (".", localhost, empty, an ellipsis at the end)
 * count as "".  Borrowed until intake_end.
 */
struct list *intake_list(struct intake *, struct list_head, uint64_t line);

/*
 * The same for a list of this kind in a format that may hold several: where
 * it is not that of the input's format, the list is of the format named here
 * and apart from others of its host.
 */
struct list *intake_list_of(struct intake *, enum list_kind,
		    const char *format, struct list_head, uint64_t line);

/*
 * Adds an entry.  An empty id adds none; one that names no update counts as
 * unidentified.  Of a list of kind LIST_HISTORY, which lists the newest first,
 * each update's last entry alone stands when the input has ended: by date, and
 * by order where dates are equal or not readable.
 */
void	intake_row(struct intake *, struct list *, const struct row *);

/* Rows that have come with their key, and n of them again, from this line on,
 * in a list of whichever host: known is what was found for their keys. */
struct repeats	*intake_repeats(struct intake *);
void	intake_again(struct intake *, struct list *, const uint32_t *known,
	    size_t n, uint64_t line);

/* The same of an entry that is "KB" and a number, as an update's id is, and no
 * more. */
void	intake_update(struct intake *, struct list *, uint32_t kb,
	    uint64_t line);

/* Whether the input has had a list so far. */
bool		 intake_any(const struct intake *);

/* A copy that lives until intake_end. */
struct span intake_keep(struct intake *, struct span);

/* Text that is not kept but tells the code page: labels, a locale. */
void	intake_evidence(struct intake *, struct span);

/*
 * What the console said of its machine (see banner.h): where the input turns
 * out to be one list, of a host whose build is not known or is this one, it
 * is that host's build.  Borrowed until intake_end.
 */
void		 intake_banner(struct intake *, struct span version);

/* The input ends inside a row: all its lists are incomplete, or, if it has
 * none yet, one that names no host. */
void	intake_cut(struct intake *, uint64_t line);

/*
 * Goes on with what the intake of the next part has, whose lists are no more
 * than their rows: lines is how many are before it.  That intake is empty
 * after it.
 */
void	intake_join(struct intake *, struct intake *next, uint64_t lines);

/*
 * The input has ended: settles code page and dates and adds its lists to the
 * listings.  utf8: as text_utf8 said.  0, or -1 when something had to be
 * diagnosed as an error (no list, two nameless ones, NAME= of several hosts);
 * then nothing was added.
 */
int	intake_end(struct intake *, bool utf8);

/* Forgets the input instead. */
void	intake_drop(struct intake *);

#endif

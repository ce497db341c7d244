/*
 * What a list builder holds while an input is read: shared by the files that
 * fill it, check it and finish it.
 */
#ifndef KBDIFF_COLLECT_LIST_BUILDER_STATE_H
#define KBDIFF_COLLECT_LIST_BUILDER_STATE_H

#include "kbdiff/collect/list_builder.h"
#include "kbdiff/input/codepage.h"
#include "kbdiff/input/csv_prefetch.h"
#include "row_cache.h"

/* A list, and what is needed of it until its input ends. */
struct list_slot {
	struct open_list list; /* first: importers hold its address */
	struct span	 host, full, tag;
	uint32_t	 section;
	uint32_t	 appended;	/* how many lists of the host stand
					   before it in its section */
	bool		 repeats;	/* a row comes again */
	uint32_t	*cached_rows;	/* at last the entries */
	uint64_t	*lines;
	size_t		 n, cap;
};

/* A list head as an importer spells it, and the list that it means. */
struct raw_head {
	struct list_head	 head;
	struct list_slot	*list;
};

/* A failure of a host that the input does not name. */
struct left_line {
	enum left_out_why why;
	struct span	file;		/* empty: the input */
	uint64_t	line;
	struct span	detail;
};

/* A thing that an input requires. */
struct required_slot {
	const struct open_list *list;
	struct span	 text, scope, comment;
	uint64_t	 line;
};

/* What the text says against an update, or against what is listed below. */
struct against {
	uint32_t	 kb;		/* 0: rows of the lists below */
	uint64_t	 line;
	struct span	 said, place;
	size_t		 from, lists;	/* of lists from here to there */
	/* Below: of the list that was begun above, from a row to another. */
	size_t		 recent, row, last_row;
	bool		 named;		/* only of hosts that it names */
	bool		 open;		/* it goes on */
	bool		 title;		/* of the list, or its file's name */
	uint64_t	 count;		/* of such rows, which a list may
					   have; or 0 */
	size_t		 updates;	/* that it made doubtful */
};

/* A text of the sheet beside a row. */
struct row_text {
	uint64_t	 row;
	bool		 comment;	/* on a cell of it */
	bool		 taken;		/* beside an entry */
	struct span	 said, place;
	enum own_says	 says;
};

/* A chunk of an input whose dates are settled for themselves. */
struct section {
	enum date_order	 order;		/* fixed by the format, then settled */
	unsigned	 traits;	/* of all its cached rows */
};

struct list_builder {
	struct raw_lists	*raw_lists;
	struct diags	*diags;
	enum date_order	 preferred;
	struct row_cache	*cached_rows;
	struct row_keys	*row_keys;	/* numbers of cached rows */
	struct list_builder *lender;    /* of both; NULL: they are its own */
	size_t		 lent;		/* to so many others */
	uint64_t	 round;		/* for row_cache_first */
	struct codepages *pages;	/* NULL until some input needs them */
	size_t		 entries_before; /* of the last input's last list */

	/* The input that is being read. */
	const struct input *input;
	uint32_t	 number;
	struct span	 format;
	enum list_kind	 kind;
	struct arena	*arena;
	struct intern	*heads;		/* of lists */
	struct list_slot **lists;	/* of head i + 1 */
	size_t		 nlists, lists_cap;
	/* The names of the hosts of so many of them, in small letters. */
	struct intern	*hosts;
	size_t		 nhosts;
	struct intern	*raw_heads;	/* as importers spell them */
	struct raw_head	*spelled;	/* of raw head i + 1 */
	size_t		 nspelled, spelled_cap;
	struct section	*sections;
	size_t		 nsections, sections_cap;
	struct span	 banner;
	bool		 fronted;	/* that host is the decoder's */
	struct span	 front;		/* host that lines begin with; or "" */
	struct span	*evidence;
	size_t		 nevidence, evidence_cap;
	struct left_line *left_out;
	size_t		 nleft_out, left_out_cap;
	struct required_slot *required;
	size_t		 nrequired, required_cap;
	struct row_text	*row_texts;	/* by row; the arena's */
	size_t		 nrow_texts;
	struct span	 place;		/* of what is said now; or "" */
	struct against	*against;
	size_t		 nagainst, against_cap;
	struct list_slot *recent;	/* the list asked for last, or NULL */
	uint64_t	 filter_line;	/* of the command that filters; or 0 */
	struct span	 filter, filter_place;
	const struct raw_head *last;	/* rows of a host come in runs */
	char		*buf;		/* a key being made */
	size_t		 buf_n, buf_cap;
};

/* The list of this head, with nothing but it if it is fresh. */
struct list_slot *list_head_slot(struct list_builder *, size_t section,
	    struct list_head, bool *fresh);

/* Adds a row that is known to a list. */
void	list_entries_push(struct list_builder *, struct list_slot *,
	    uint32_t cached_row, uint64_t line);

/*
 * Lists whose rows begin again, week after week (Export-Csv -Append), become
 * several: list_appended.c.
 */
void	list_appended_part(struct list_builder *);

/* The entry stands as the comments on its row say. */
void list_texts_take(struct list_builder *, struct entry_in *);

/* The same row, but that nobody knows how its update stands. */
uint32_t list_unknown_row(struct list_builder *, uint32_t number);

/* The input has ended: a column that nobody knows and that says yes of some
 * updates and no of others leaves these open, which is told. */
void	list_own_settle(struct list_builder *);

/* The input has ended: what its text says against updates makes rows of its
 * lists doubtful, which is told. */
void	list_against_settle(struct list_builder *);

/* Checks of an input that has ended, each told to diags.  0, or -1 where it is
 * an error: no list at all; two lists that name no host; NAME= of several
 * hosts; lists of several hosts that have become one without a name. */
int	list_checks_any(struct list_builder *);
int	list_checks_nameless(struct list_builder *);
int	list_checks_named(struct list_builder *);
int	list_checks_beside(struct list_builder *);
int	list_checks_repeated(struct list_builder *, const struct list_slot *);

/* The text of an input as a string of the raw lists. */
typedef strid	string_maker(struct list_builder *, const void *how,
		    struct span);

/* Adds what the list requires to the raw list that it becomes. */
void	list_requirements_hand_over(struct list_builder *,
	    const struct list_slot *, struct raw_list *, string_maker *,
	    const void *how);

#endif

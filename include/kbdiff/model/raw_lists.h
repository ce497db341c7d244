/*
 * What inputs list, host by host, before anybody decides which names are one
 * host.  Every worker fills raw lists of its own; they merge in any order.
 *
 * Updates, entries and strings are numbered densely and kept once per
 * distinct value, so a list is an array of numbers.
 */
#ifndef KBDIFF_MODEL_RAW_LISTS_H
#define KBDIFF_MODEL_RAW_LISTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/model/date.h"

/* Where an input lies: in the file system, in an archive, or as a sheet in a
 * workbook. */
enum input_kind { INPUT_FILE, INPUT_MEMBER, INPUT_SHEET };

/* A file, standard input or a file found in a folder. */
struct input {
	const char	*path;		/* as shown; "-" is standard input */
	const char	*name;		/* from NAME=, or NULL */
	bool		 walked;	/* found in a folder */
	bool		 output;	/* the report will replace it */
	uint64_t	 bytes;		/* of a file, for progress; or 0 */
	enum input_kind	 kind;
	/* Unless it is a file: the number of the input that it lies in, and
	 * which of its files it is, from 0. */
	uint32_t	 container, member;
};

/*
 * The end of a path: its file, with or without the ending, and as many
 * folders above it as asked for.  Without any, and without the ending, it is
 * the file's stem, the name of a host that nothing names: EX01 of EX01.csv,
 * EX01.csv.gz and EX01.xlsx[Sheet1].
 */
struct span	 input_tail(const char *path, size_t above, bool ending);

/* The sheet of a path that ends in one, EX01 of list.xlsx[EX01]; or "". */
struct span	 input_sheet(const char *path);

/* The ending of a path's file, with the dot; how it is packed is no part:
 * .csv of EX01.csv.gz. */
struct span	 input_ending(const char *path);

/* Whether the name is such an end of the path, however long. */
bool		 input_is_tail(const char *path, struct span name);

/* A list proves only what its kind would show (kbdiff(1)). */
enum list_kind {
	LIST_ANY,		/* a plain list */
	LIST_QFE,		/* Get-HotFix, wmic, systeminfo, osquery */
	LIST_SERVICING,		/* dism, Get-WindowsPackage */
	LIST_HISTORY,		/* update history, Get-Package */
	LIST_AGENT,
	LIST_KIND_COUNT
};

enum state {
	STATE_INSTALLED,
	STATE_PENDING,		/* installed but for a restart */
	STATE_STAGED,
	STATE_SUPERSEDED,	/* dism: still there, replaced by a newer one */
	STATE_UNINSTALLED,
	STATE_MISSING,		/* a check has not found it */
	STATE_INAPPLICABLE,	/* not applicable, not required */
	STATE_UNKNOWN,		/* in words that nobody knows */
	STATE_COUNT
};

/* Why a list may not show all that its host has installed. */
enum doubt_reason {
	DOUBT_CUT,		/* it declares more than it lists, or ends in
				   the middle */
	DOUBT_EMPTY,		/* it lists nothing: N/A, a mere header */
	DOUBT_FAILED,		/* its tool says that it failed */
	DOUBT_UNREADABLE,	/* something in an update's place is none */
	DOUBT_FILTERED,		/* its command takes a part, or it is a check
				   of the updates that it names */
	DOUBT_ONE_RUN,		/* it shows what one run has installed */
	DOUBT_COUNT
};

/* Where a list gives reason to doubt, and what it says there. */
struct doubt {
	uint64_t	line;		/* 0: not known */
	strid		detail;		/* 0: nothing to add */
};

struct update {
	uint32_t	number;		/* 0: known by text only */
	strid		text;		/* KB938397, {...}, MSCompPackV1 */
	strid		scope;		/* of a requirement: whom it is for */
	bool		required;	/* it is a requirement that is no
					   update by its number: text */
	/* Its places in successions, as indices of the raw lists' array; set
	 * by rollup_resolve. */
	uint32_t	succession, nsuccessions;
};

/*
 * The place of an update among those of which each later one contains or
 * replaces the earlier ones: a list that has a later one need not show it.
 */
struct succession {
	uint32_t	line, place;
};

/* Cumulative updates of Windows, which Get-HotFix and servicing both show, are
 * in the line of their branch (17763); what only Get-HotFix shows, servicing
 * stacks and the like, is in lines from this number on. */
#define SUCCESSION_OTHER	UINT32_C(0x80000000)

/* All that a list says of one update; one for every distinct cached row. */
struct entry {
	uint32_t	update;
	strid		variant, kind, installed_by, title;
	date		installed_on;
	uint32_t	state;		/* enum state */
};

/* Which of two states of an estate a list tells of: "kbdiff changes" alone has
 * two. */
enum moment { MOMENT_ONLY, MOMENT_BEFORE, MOMENT_AFTER, MOMENT_COUNT };

struct raw_list {
	uint32_t	 input;
	enum moment	 moment;
	/* Of a list that names no host, in "kbdiff changes": the path below
	 * BEFORE or AFTER.  Lists of both with one path are one host's.  0:
	 * the path of the input stands for the host. */
	strid		 below;
	uint32_t	 section;	/* exports concatenated in one input */
	strid		 host;		/* as the input says, or 0 */
	strid		 full;		/* fuller name beside it, or 0 */
	strid		 aliases;	/* other names, joined with ; or 0 */
	bool		 settled;	/* by a table of kbdiff's: its hosts
					   are so many different ones */
	bool		 given;		/* HOST=FILE has named it: that table
					   says so */
	bool		 by_text;	/* the text around it names host */
	bool		 weak;		/* host is the stem of file: that table
					   says so */
	strid		 tag;		/* keeps lists of one host apart */
	strid		 format, file;
	strid		 os, build, arch;	/* 0: not said */
	uint32_t	 revision;	/* the UBR without a build; 0: none */
	enum list_kind	 kind;
	unsigned	 doubts;	/* 1 << enum doubt_reason */
	struct doubt	 doubted[DOUBT_COUNT];	/* of each: the first place */
	bool		 check;		/* filtered: it tells of each update
					   that it names how it stands.  Lists
					   of one section are one check. */
	bool		 misnamed;	/* failed: its file is named after this
					   host, and holds another's list */
	bool		 asked;		/* it has none: its input only names the
					   host among those that were asked */
	bool		 healed;	/* another list of its host shows all
					   of it; set by the inventory */
	int64_t		 declared;	/* entries it says it has; -1: silent */
	uint32_t	 unidentified;
	bool		 requirements;	/* it can be nothing else */
	struct doubt	 required_by;	/* a comment says so; detail 0: its
					   lines do */
	uint64_t	 line;		/* where it begins */
	uint32_t	*entries;	/* in the order of the list */
	uint64_t	*lines;		/* of each, or NULL if not kept */
	size_t		 n, cap;
};

/*
 * What an input says, or a folder shows, that no list could be read of, and
 * that belongs to no host by name: no comparison can be sure while there is
 * such a thing.
 */
enum left_out_why {
	LEFT_OUT_FAILURE,	/* a failure of a host that is not named */
	LEFT_OUT_FILE		/* a file beside exports that no importer
				   claims, or one that a table of kbdiff's was
				   made without */
};

struct left_out {
	enum left_out_why why;
	uint32_t	 input;
	strid		 file, detail;	/* detail 0: nothing to add */
	uint64_t	 line;		/* 0: the whole file */
};

/*
 * What an input that holds no list says against an update, or of the lists
 * beside it; settled once all inputs have been read (objections.h).
 */
struct objection {
	uint32_t	 input;
	uint32_t	 kb;		/* 0: a reason for doubt */
	enum doubt_reason doubt;
	bool		 host;		/* it counts only of a host that it
					   names */
	bool		 all;		/* kb 0: it is to all of a list's
					   updates, and no reason */
	bool		 whole;		/* kb 0: it is no reason, but a list of
					   what is missing; said is how its text
					   begins */
	bool		 amiss;		/* kb should be there: if no list has
					   it, that is a reason for doubt */
	bool		 own;		/* it is said around lists: if it names
					   no host, it is of those */
	strid		 failed;	/* the host that failed, known or not;
					   or 0 */
	uint64_t	 count;		/* a reason only if the list has less
					   updates than this */
	strid		 said;
	strid		 place;		/* which stands there; 0: in line */
	uint64_t	 line;
};

/* A line of a file of requirements, for each thing that it requires. */
struct required_line {
	uint32_t	 input;
	uint32_t	 update;
	strid		 file, comment;
	uint64_t	 line;
};

struct raw_lists {
	struct intern	*strings;
	struct update	*updates;
	size_t		 nupdates, updates_cap;
	struct succession *successions;
	size_t		 nsuccessions, successions_cap;
	struct entry	*entries;
	size_t		 nentries, entries_cap;
	struct raw_list	*lists;
	size_t		 n, cap;
	struct left_out	*left_out;
	size_t		 nleft_out, left_out_cap;
	struct objection *objections;
	size_t		 nobjections, objections_cap;
	struct required_line *required;
	size_t		 nrequired, required_cap;
	bool		 keep_lines;	/* for reports that show them */
	struct listing_index *index;	/* private: finds equal values */
};

struct raw_lists	*raw_lists_new(bool keep_lines);
void		 raw_lists_free(struct raw_lists *);	/* NULL is fine */

/* The number of this update; text is in UTF-8 and for number 0 only. */
uint32_t	 raw_lists_update(struct raw_lists *, uint32_t number,
		    struct span text);
/* Adds a place to those of an update, all of them before those of the next. */
void		 raw_lists_succeed(struct raw_lists *, uint32_t update,
		    struct succession);
/* Whether it is a cumulative update of Windows. */
bool		 raw_lists_cumulative(const struct raw_lists *,
		    uint32_t update);
/* The number of a requirement, by its normal text and its scope. */
uint32_t	 raw_lists_requirement(struct raw_lists *, struct span text,
		    struct span scope);
/* The number of this entry. */
uint32_t	 raw_lists_entry(struct raw_lists *, struct entry);

/* A new list, all zero but declared -1; borrowed until the next is added. */
struct raw_list	*raw_lists_add(struct raw_lists *);
/* A copy of a list, for another moment; borrowed like a new one. */
struct raw_list	*raw_lists_repeat(struct raw_lists *, size_t list);
void		 raw_list_push(const struct raw_lists *, struct raw_list *,
		    uint32_t entry, uint64_t line);

/* The same for all entries of a list that has none; arrays from malloc, lines
 * may be NULL, which it takes. */
void		 raw_list_take(struct raw_list *, uint32_t *entries,
		    uint64_t *lines, size_t n);

/* Keeps the doubt unless an earlier place of that reason is kept. */
void		 raw_list_doubt(struct raw_list *, enum doubt_reason,
		    struct doubt);
bool		 raw_list_doubts(const struct raw_list *, enum doubt_reason);

void		 raw_lists_leave_out(struct raw_lists *, struct left_out);

void		 raw_lists_object(struct raw_lists *, struct objection);

void		 raw_lists_require(struct raw_lists *, struct required_line);

/* Adds what b holds to a, numbered anew; b is empty after it. */
void		 raw_lists_merge(struct raw_lists *a, struct raw_lists *b);

/* No reason for doubt, healed or not. */
bool		 raw_list_complete(const struct raw_list *);
/* Entries it lists, those that name no update included. */
size_t		 raw_list_listed(const struct raw_list *);

const char	*state_name(enum state);
/* cut, empty, failed, unreadable, filtered, one-run */
const char	*doubt_name(enum doubt_reason);
const char	*list_kind_name(enum list_kind);

#endif

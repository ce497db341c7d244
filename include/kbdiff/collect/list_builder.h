/*
 * Builds the lists of one input while it is read.  Importers hand over raw
 * cells in the input's encoding, which are kept once per distinct value.  When
 * the input ends, and its code page and the order of its dates are known, the
 * cells become updates, days and UTF-8 in the raw lists.
 */
#ifndef KBDIFF_COLLECT_LIST_BUILDER_H
#define KBDIFF_COLLECT_LIST_BUILDER_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/input/sheet_texts.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/raw_lists.h"

struct diags;
struct list_builder;

/* How a list's host is named, and what keeps it apart from others. */
struct list_head {
	struct span	host;	/* "" if the export names none */
	struct span	full;	/* PSComputerName beside another name */
	struct span	tag;	/* lists of one host with other tags differ */
};

/*
 * One list, until its input ends.  Spans that importers set here must come
 * from list_builder_keep.
 */
struct open_list {
	/* x86, x64 ...; a build is 10.0.17763, or with its revision, where
	 * that is known, 10.0.17763.3406. */
	struct span	os, build, arch;
	uint32_t	revision;	/* the UBR without a build; 0: none */
	struct span	format, file;	/* "": the importer's, the input's */
	enum list_kind	kind;		/* as the importer's, at first */
	struct span	aliases;	/* other names, joined with ; */
	unsigned	doubts;		/* 1 << enum doubt_reason */
	struct {
		uint64_t	line;
		struct span	detail;
	} doubted[DOUBT_COUNT];
	bool		check;		/* as in a raw list */
	int64_t		declared;	/* -1: the export does not say */
	uint32_t	unidentified;	/* entries that name no update */
	/* How many updates its only row says that it has, and where; 0. */
	int64_t		counted;
	uint64_t	counted_line;
	uint64_t	line;
	uint64_t	rows;		/* handed to list_builder_add so far */
	bool		shortened;	/* the host's name ended in ... */
	bool		blank;		/* nothing stands where it would */
	bool		settled, weak, given, by_text;	/* as in a raw list; */
	bool		asked;
	bool		own_lines;	/* are those of the files that the
					   input was made of */
	bool		numbered;	/* its entries have numbers */
	bool		requirements;	/* as in a raw list */
	struct span	required_by;	/* the comment that says so, or "" */
	uint64_t	required_line;
	bool		told;		/* the importer's: has been warned of */
	/* Other hosts that another column names beside the list's. */
	struct span	beside, beside_too;
	uint64_t	beside_line;
};

struct requirement_line;
struct row_keys;
struct row_key;

/* One entry, as it stands there; spans borrowed until the call returns. */
struct entry_in {
	struct span	id;		/* a cell for update_id_scan */
	struct span	fallback;	/* ServicePackInEffect */
	struct span	variant;	/* added to the id's own, if any */
	struct span	kind, installed_on, installed_by, title;
	enum state	state;
	bool		checked;	/* a column of the site's own says it */
	bool		in_words;	/* by a word, such as each row has
					   there: not by a day */
	enum own_says	own;		/* what a column says that nobody
					   knows; */
	struct span	own_name, own_cell; /* its name, or "", and how */
	bool		host_failed;	/* that says so of the host instead */
	int64_t		counted;	/* so many ids are in its cell, it
					   says; or 0 */
	struct span	said;		/* in this word, if state is
					   STATE_UNKNOWN; */
	struct span	place;		/* which stands there, beside the
					   row; or "" */
	const struct span *states;	/* cells of its columns of states, of
					   the entry that it was made from; */
	uint32_t	others;		/* as bits: those of them that name
					   updates which are not there */
	uint64_t	line, column;	/* of the id; column 0: not known */
	/* Finds the column when a diagnostic needs it, where finding it for
	 * each row costs too much; or NULL. */
	uint64_t	(*column_of)(const void *where);
	const void	*where;
	/* The key under which the row is cached, or NULL. */
	const struct row_key *key;
};

struct list_builder	*list_builder_new(struct raw_lists *, struct diags *,
		    enum date_order preferred);
void list_builder_free(struct list_builder *); /* NULL is fine */

/*
 * Makes a list builder for a chunk of an input, to be joined later.  It uses
 * the row cache of the given one, which outlives it; the two must not be used
 * at the same time.
 */
struct list_builder *list_builder_beside(struct list_builder *, struct diags *);

/*
 * Begins an input.  number is its index among all inputs; format and kind
 * are the importer's and outlive the list builder.
 */
void list_builder_begin(struct list_builder *, uint32_t number,
    const struct input *, const char *format, enum list_kind kind);

/*
 * Another export begins in the same input: its dates are settled for
 * themselves, and a host met again has a list of its own in it.
 */
void	list_builder_section(struct list_builder *);

/*
 * How the section's dates are written, where the format fixes it (wmic:
 * DATE_MDY whatever the culture) and they neither prove another order nor have
 * a time.
 */
void	list_builder_date_order(struct list_builder *, enum date_order);

/*
 * The section's list of this host, made when it is new; line is where it is
 * named.  Names that are none (".", localhost, empty, an ellipsis at the end)
 * count as "".  Borrowed until list_builder_end.
 */
struct open_list *list_builder_list(struct list_builder *, struct list_head,
    uint64_t line);

/*
 * As list_builder_list, for a format that may hold lists of several kinds: a
 * list whose kind is not the input's is of the format named here, and apart
 * from others of its host.
 */
struct open_list *list_builder_list_of(struct list_builder *, enum list_kind,
		    const char *format, struct list_head, uint64_t line);

/* An export without an entry, whose names of columns are on this line: an empty
 * list of this host, or of one that the input does not name. */
void	list_builder_empty(struct list_builder *, struct span host,
	    uint64_t line);

/*
 * Adds an entry.  An empty id adds none; one that names no update counts as
 * unidentified.  Of a list of kind LIST_HISTORY each update's last entry alone
 * stands when the input has ended: by date, and where dates are equal by the
 * order of the list, as all its dates tell it.
 */
void list_builder_add(struct list_builder *, struct open_list *,
    const struct entry_in *);

/* An entry without an id, of which its date or its description alone stands
 * there: a reason to doubt the list, which is diagnosed once. */
void list_builder_unread(struct list_builder *, struct open_list *,
    const struct entry_in *);

/* An id stands where the day of the installation should: the same. */
void list_builder_unread_date(struct list_builder *, struct open_list *,
    const struct entry_in *);

/* A row counts more ids than the n that its cell holds.  Of one id that may be
 * something else, unless the list has no other row. */
void list_builder_counted(struct list_builder *, struct open_list *, uint64_t n,
    const struct entry_in *);

/* The host of a list, or "". */
struct span list_builder_host(const struct open_list *);

/* The host of a list (NULL: one that the input does not name) could not be
 * asked, as is said there, which is diagnosed; host: by this name, or "". */
void list_builder_failed(struct list_builder *, struct open_list *,
    struct span host, uint64_t line, struct span said);

/* A host whose name is not known gave no list: so many are counted there, and
 * fewer have lists.  It is diagnosed. */
void list_builder_silent(struct list_builder *, uint64_t line,
    struct span said);

/* Takes out all entries of the list with this id so far. */
void list_builder_forget(struct list_builder *, struct open_list *,
    struct span id);

/* The keys of the rows that were added with one; the builder's. */
struct row_keys	*list_builder_row_keys(struct list_builder *);
/* Adds n rows again, to a list of any host, from this line on, or on these
 * lines unless they are NULL.  known: their numbers, as the keys found them. */
void list_builder_add_again(struct list_builder *, struct open_list *,
    const uint32_t *known, size_t n, uint64_t line, const uint64_t *lines);

/* Adds an installed entry whose id is "KB" and this number, and nothing else.
 */
void list_builder_add_kb(struct list_builder *, struct open_list *, uint32_t kb,
    uint64_t line);

/* Adds what a line requires, which is without a fault. */
void list_builder_require(struct list_builder *, struct open_list *,
    const struct requirement_line *, uint64_t line);

/* The list that was asked for last; NULL: none yet in this input. */
struct open_list *list_builder_recent(struct list_builder *);

/* Lists that are new from here on are filtered, by this command of this line;
 * line 0: they are not. */
void	list_builder_filter(struct list_builder *, uint64_t line,
	    struct span command);

/* The host of lists that name none, where a tool has put it in front of every
 * line of the input; borrowed until list_builder_end. */
void list_builder_front(struct list_builder *, struct span host);
/* The same of a host that the text above a list names, from here on; "": it
 * names none.  Such a name in front of every line goes before it. */
void list_builder_text_host(struct list_builder *, struct span host);
/* Takes that name back: it is no host of the lists to come.  It lives until
 * list_builder_end. */
struct span list_builder_take_front(struct list_builder *);

/* No list with a row so far names its host. */
bool		 list_builder_nameless(const struct list_builder *);

/* Whether NAME= names the host of the input. */
bool		 list_builder_named(const struct list_builder *);

/* What a host that the input does not name is called: as NAME= says, or as its
 * file. */
struct span	 list_builder_own_host(const struct list_builder *);

/* True if the input has had a list so far. */
bool		 list_builder_any(const struct list_builder *);

/* How many lists there are so far, and how many entries they have been
 * handed. */
size_t		 list_builder_lists(const struct list_builder *);
uint64_t	 list_builder_rows(const struct list_builder *);

/* A row of the list, on this line, has another host's name in another column:
 * of two such names one column or the other is none of hosts. */
void		 list_builder_twin(struct list_builder *, struct open_list *,
		    struct span name, uint64_t line);

/* True if one of its lists so far may be this host's. */
bool		 list_builder_has(struct list_builder *,
		    struct span host);

/* True if one of them is of a host that is like this one. */
bool		 list_builder_has_like(const struct list_builder *,
		    struct span host, bool (*is_like)(struct span,
		    struct span));

/* A copy that lives until list_builder_end. */
struct span list_builder_keep(struct list_builder *, struct span);

/* Where that copy lies, and whatever else lives as long. */
struct arena *list_builder_arena(struct list_builder *);

/* Text that is not kept but tells the code page: labels, a locale. */
void	list_builder_evidence(struct list_builder *, struct span);

/*
 * What the text around a list says of its machine (transcript_banner, or
 * transcript_build): where the input turns out to be one list, of a host whose
 * build is not known or is this one, it is that host's build.  Borrowed until
 * list_builder_end.
 */
void list_builder_banner(struct list_builder *, struct span version);

/*
 * Notes a reason to doubt the list at this line (0: not known), with what is
 * said there, which is copied ("": nothing); of one reason the first place
 * stays.  True if there was none.  It diagnoses nothing.
 */
bool	list_builder_doubt(struct list_builder *, struct open_list *,
	    enum doubt_reason, uint64_t line, struct span detail);
bool	list_builder_doubts(const struct open_list *, enum doubt_reason);

/* The same for all lists that the input has so far. */
void	list_builder_doubt_all(struct list_builder *, enum doubt_reason,
	    uint64_t line, struct span detail);

/* The same for those of its last section; true if one had no such reason. */
bool	list_builder_doubt_section(struct list_builder *, enum doubt_reason,
	    uint64_t line, struct span detail);

/* The same for those that do not hold as many entries as they declare: true if
 * there is one. */
bool	list_builder_doubt_undeclared(struct list_builder *, enum doubt_reason,
	    uint64_t line);

/* A line says of an update that it is not simply installed: nobody knows how it
 * stands on the host that the line names, if that has a list, else on all of
 * the input; above: in the lists so far alone. */
void	list_builder_against(struct list_builder *, uint32_t kb, bool above,
	    uint64_t line, struct span said);

/* Comments on cells of the input's rows: an entry of such a row stands as they
 * say beside it.  Copied. */
void	list_builder_texts(struct list_builder *, struct sheet_texts);

/* Whether the i-th of these texts was beside an entry. */
bool	list_builder_text_taken(const struct list_builder *, size_t i);

/* Where that stands what is said from here on, if in no line: " (comment on
 * B3)"; or "". */
void	list_builder_place(struct list_builder *, struct span place);

/* A title leaves open whether what is listed below it, up to the next call of
 * list_builder_against_end, is installed; named: on hosts that it names. */
void	list_builder_against_below(struct list_builder *, bool named,
	    uint64_t line, struct span said);
void	list_builder_against_end(struct list_builder *);

/* What stands beside lists in an object leaves it open of all that they list:
 * of those behind the first so many, or of the last one if there is none.  A
 * count (or 0) is no news of a list with so many rows that say that they are
 * not installed. */
void	list_builder_against_since(struct list_builder *, size_t lists,
	    uint64_t count, uint64_t line, struct span said);

/* How many lists the input has so far. */
size_t	list_builder_count(const struct list_builder *);

/* The same of all that the input lists, by the name of its file. */
void	list_builder_against_all(struct list_builder *, struct span said);

/* Whether anything of the input speaks so. */
bool	list_builder_against_any(const struct list_builder *);

/* The lists that were handed over so far, and the number of the input. */
struct raw_lists	*list_builder_raw_lists(struct list_builder *,
			    uint32_t *input);

/*
 * The input is refused since what it lists is not there: an objection to each
 * of its updates, on its host, by what was said where.  amiss: it should be.
 * beside: what it lists of no host is of all whose lists lie beside it.
 */
void	list_builder_object(struct list_builder *, struct span said,
	    uint64_t line, struct span place, bool amiss, bool beside);

/* A failure of a host that the input does not name. */
void	list_builder_leave_out(struct list_builder *, uint64_t line,
	    struct span detail);

/* What a table of kbdiff's was made without: a file, or a failure in it. */
void	list_builder_leave_out_of(struct list_builder *, enum left_out_why,
	    struct span file, uint64_t line, struct span detail);

/* The input ends inside a row: all its lists are cut, or, if it has none yet,
 * one that names no host. */
void	list_builder_cut(struct list_builder *, uint64_t line);
/* The input begins inside a row or an array, which is seen on this line: all
 * its lists are cut. */
void	list_builder_cut_above(struct list_builder *, uint64_t line);

/*
 * Appends the rows of the next chunk's list builder, which is empty afterwards;
 * lines is how many lines stand before that chunk.
 */
void list_builder_join(struct list_builder *, struct list_builder *next,
    uint64_t lines);

/*
 * The input has ended: settles code page and dates and adds its lists to the
 * raw lists.  utf8: as decoder_utf8 said.  0, or -1 when something had to be
 * diagnosed as an error (no list, two nameless ones, NAME= of several hosts);
 * then nothing was added.
 */
int	list_builder_end(struct list_builder *, bool utf8);

/* Forgets the input, in place of list_builder_end. */
void	list_builder_drop(struct list_builder *);

#endif

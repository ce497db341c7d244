/*
 * How an importer reads its input: line by line, with what it writes to, and
 * with one answer to "does an export of another format begin here".
 */
#ifndef KBDIFF_COLLECT_READING_H
#define KBDIFF_COLLECT_READING_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/span.h"
#include "kbdiff/collect/asked_hosts.h"
#include "kbdiff/collect/host_column.h"
#include "kbdiff/collect/summary_table.h"
#include "kbdiff/model/raw_lists.h"

struct container;
struct importer;
struct list_builder;
struct line;
struct lines;

/* A line of text around an export, of which this much is kept: the header of
 * any format that can begin there is shorter. */
#define TEXT_ABOVE	2
struct text_above {
	char		bytes[1024];
	size_t		n;
	uint64_t	number;		/* of the line; 0: there is none */
};

/* Which chunk of its input an importer is given. */
enum chunk_kind {
	CHUNK_NONE,		/* the whole input */
	CHUNK_FIRST,		/* a chunk, which ends where a line does */
	CHUNK_LATER		/* a chunk that begins where a line does, in
				   rows below the head's first header */
};

/* The beginning of an input, as probes see it. */
struct head {
	struct span	 text;		/* decoded */
	bool		 whole;		/* it is all of the input */
	unsigned	 best;		/* bid so far: a probe that cannot bid
					   as much need not look */
};

/*
 * Finds an export that begins with the last *n of these lines, the newest
 * last: one of the format that is read, or (other) of any other format.
 * Returns the format's name, or NULL if none begins there.
 */
typedef const char *begins_fn(const struct importer *, bool other,
		    const struct span lines[TEXT_ABOVE + 1], size_t *n);

/* A line of text that is kept for later; its text is the list builder's. */
struct kept_text {
	struct span	 text;
	struct span	 place;		/* as reading.place */
	uint64_t	 line;		/* 0: there is none */
	uint64_t	 rows;		/* how many stood before it */
};

/* The input that an importer reads, and the list builder it writes to. */
struct reading {
	const char	*file;		/* for diagnostics */
	struct span	 head;		/* what the probes saw; gone once
					   lines are taken */
	struct lines	*lines;
	struct list_builder	*builder;
	struct diags	*diags;
	enum chunk_kind	 chunk;
	/* Set by the parse of a chunk: the chunk was read exactly as it would
	 * have been below the chunks before it, if those end in rows of the
	 * head's first header (and nothing was diagnosed), and this chunk ends
	 * in such rows too. */
	bool		 seamless;

	/* The workbook of the sheet that is read, or NULL; the first row that
	 * may name an update, and how many texts were known before any was
	 * read: reading_texts.c. */
	const struct container *sheet;
	uint64_t	 texts_first;
	size_t		 texts_known;
	/* Where the text stands that is read now, if in no line: " (comment
	 * on B3)"; or "". */
	struct span	 place;

	/* Take no short cut that an importer has for what is plain: tests hold
	 * both ways equal. */
	bool		 careful;

	/* Entries say what is approved for a host, and not what it has. */
	bool		 approved;

	/* Updates that the input says are not installed, and that are. */
	uint64_t	 available, installed;
	/* Set by importer_parse for reading_text: the format that is read
	 * (NULL: reading_text looks for nothing), how other exports are
	 * recognised, and the two lines of text before this one. */
	const struct importer *importer;
	begins_fn	*begins;
	struct text_above above[TEXT_ABOVE];

	/* The last table of the text that summed up how hosts stand. */
	struct summary_table summary;

	/* A log of differences: the entry that is read has come or, if removed,
	 * gone, whatever was said of it before. */
	bool		 logged, removed;

	/* What was installed by the run that is read waits for a restart. */
	bool		 restart;

	/* How the entries that are read stand by what is around them, unless
	 * they say it themselves; STATE_INSTALLED: nothing is said.  The name
	 * of what is around them, while it is read. */
	enum state	 within;
	struct span	 within_name;

	/* Columns that nobody knows in tables that name no host. */
	struct host_columns columns;

	/* The host of the last "Node - NAME", or of a command that asks it
	 * alone, kept by the list builder. */
	struct span	 node;

	/* The last command that took a part of a list into a variable or a
	 * file, and that variable or file; kept by the list builder. */
	struct {
		struct span	 command, filled;
		uint64_t	 line;
	} filter;

	/* The last command that asked for updates by their numbers. */
	struct kept_text search;

	/* The last one that listed what is in an image; rows: lists. */
	struct kept_text offline;

	/* A command above all lists whose name the shell did not know, and that
	 * asks no other machine; whether another one followed. */
	struct kept_text mistyped;
	bool		 typed, retyped;

	/* The lists that are read have no heading: their first entries may be
	 * lost without a trace. */
	bool		 headless;

	/* A line of scissors has opened what is read. */
	bool		 scissors;

	/* The last line of a pager, where no row has come behind it; without
	 * its text. */
	struct kept_text pager;

	/* Hosts that the text says were asked. */
	struct asked_hosts asked;

	/* The host that a comment of a plain list names as a heading does, kept
	 * by the list builder. */
	struct span	 headed;

	/* The last title that says that what is listed below it is not
	 * installed, kept by the list builder, and how many rows there were. */
	struct span	 title;
	struct span	 title_place;
	uint64_t	 title_line, title_rows;
	bool		 title_outside;	/* it is the sheet's name, or stands in
					   no cell of it */
	bool		 title_objects;	/* it says that they are not there yet,
					   or not any more */
	bool		 title_amiss;	/* and that they should be */
	bool		 title_required; /* they are required, in a plain list
					   that may hold requirements */

	/* The first line below the last rows that speaks against them; and
	 * its line or that of the last update that is named below it. */
	struct kept_text below;
	uint64_t	 below_last;
	/* How many rows there were at the last command, and its line. */
	uint64_t	 command_rows, command_line;

	/* The last line of prose that says that the list below it is a
	 * part. */
	struct kept_text part;
	/* The last page that was named, of so many; its line; and that of a
	 * page that goes on with none before it, or 0. */
	struct {
		unsigned	 page, of;
		uint64_t	 line, gap;
	} pages;
	/* The most updates that prose counts, and where. */
	struct {
		uint64_t	 n, line;
	} counted;
	/* The most hosts that a line counts. */
	struct {
		uint64_t	 n, line;
		struct span	 text;
	} hosts;

	/* Set by a parse that fails because its input is to be refused, with
	 * what to export instead; it has told nothing itself. */
	const char	*refusal;
	/* ... because what it lists is not there, or should be. */
	bool		 objects, amiss;
	/* The title that says so; may be empty. */
	struct span	 refused_by;
};

/*
 * The next line of the input, as lines_next; failures are diagnosed.
 * 1, 0 at the end, -1.
 */
int	reading_line(struct reading *, struct line *);

/*
 * Whether the line is a tool's error, which is then noted as a doubt: of the
 * host that it names, else of the list that it stands in or right behind, else
 * of everything that is compared.
 */
bool	reading_failure(struct reading *, const struct line *);

/*
 * The same of a line that stands where errors do, whatever it says; host is
 * the one that gave it, or "": the one that it names.
 */
void	reading_failed(struct reading *, const struct line *,
	    struct span host);

/* A row of a table that sums up how hosts stand, "|EX02|2|", or its names, of
 * an input that tells its rows from text. */
void	reading_summary_row(struct reading *, struct span row, uint64_t line);

/* A line of text: if it names updates and says that they are not simply
 * installed, nobody knows how they stand. */
void	reading_updates(struct reading *, const struct line *);

/* A line of text that is a tool's error or, if it is none, may say so. */
void	reading_error_or_updates(struct reading *, const struct line *);

/* The same of a row, by what stands behind it ("": nothing). */
void	reading_row_updates(struct reading *, struct span behind,
	    const struct line *);

/*
 * A title that stands over what is read next: a heading, a caption, the name of
 * a sheet (line 0).  If it says that the updates below it are missing, and they
 * are of a list that is read, the input is refused when it ends.
 */
void	reading_title(struct reading *, struct span title, uint64_t line);

/* The name of the file, of which nobody knows whether it is meant: if it says
 * that updates are missing or planned, those of its lists are uncertain; if it
 * says that the list is a part, the list is doubted. */
void	reading_name(struct reading *, const char *path);

/* The same of the name of a sheet, which is its title too. */
void	reading_name_sheet(struct reading *, struct span name);

/* The same of a plain list: a name that says that updates are missing makes a
 * list of requirements of it, and which part of them is required is no doubt
 * unless it names a host. */
void	reading_name_required(struct reading *, const char *path);

/* Text that may say that the list beside it is a part, "Showing 1 to 20 of 53
 * entries", which is noted: false if it does not. */
bool	reading_part(struct reading *, struct span text, uint64_t line);

/* A remark behind updates in a line of a plain list, which may speak against
 * them: that they are required is no doubt. */
void	reading_remark(struct reading *, const struct line *,
	    struct span remark);

/* Nobody knows how the updates stand that the line names: somebody took them
 * out. */
void	reading_uncertain(struct reading *, const struct line *);

/* The same of a line that is a comment in a plain list: one of what is required
 * or planned makes requirements of it.  0, or -1 after it has diagnosed that a
 * list of a second host begins there. */
int	reading_comment(struct reading *, const struct line *);

/* The same of a line that is no comment, but text between the lines of a plain
 * list; host: whose list begins below it, or "". */
int	reading_heading(struct reading *, const struct line *,
	    struct span host);

/* What the last title stands over ends here.  0, or -1 after it has set the
 * refusal. */
int	reading_title_end(struct reading *);

/* The refused input speaks against what it lists. */
void	reading_object(struct reading *);

/* The input has ended: what its text said is settled.  0, or -1 after it has
 * set the refusal. */
int	reading_end(struct reading *);

/* What a line says that stands beside the export and can be no other one. */
void	reading_text_beside(struct reading *, const struct line *);

/*
 * A line that is no part of the export that is read: text around it.  What a
 * tool's error or a command says there of a list is noted.  0, or -1 after it
 * has diagnosed that another format begins there.
 */
int	reading_text(struct reading *, const struct line *);

#endif

/*
 * Formats that are read.  An importer is one file, src/import_<name>.c (two
 * that differ in little share one), and one line in IMPORTERS; it opens no
 * files, prints nothing and exits nowhere.
 */
#ifndef KBDIFF_IMPORTER_H
#define KBDIFF_IMPORTER_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/diag.h"
#include "kbdiff/listing.h"
#include "kbdiff/span.h"

struct intake;
struct line;
struct lines;

/* A line of text around an export, as long as a line of names may be. */
#define TEXT_ABOVE	2
struct text_above {
	char		bytes[1024];
	size_t		n;
	uint64_t	number;		/* of the line; 0: there is none */
};

/* What of an input lies before an importer. */
enum extent {
	EXTENT_ALL,
	EXTENT_FIRST,		/* a part, which ends where a line does */
	EXTENT_LATER		/* a part that begins where a line does, in
				   rows below the head's first header */
};

/* What an importer reads from and writes to. */
struct reading {
	const char	*file;		/* for diagnostics */
	struct span	 head;		/* what the probes saw; gone once
					   lines are taken */
	struct lines	*lines;
	struct intake	*intake;
	struct diags	*diags;
	enum extent	 extent;
	/* Of a part, by its parse: unless something had to be told of it, it
	 * was read as it would have been behind what is before it, if that
	 * ends in rows of the head's first header, and it ends so itself. */
	bool		 seamless;

	/* Take no short cut that an importer has for what is plain: tests hold
	 * both ways equal. */
	bool		 careful;

	/* Updates that the input says are not installed, and that are. */
	uint64_t	 available, installed;
	/* Private to importer_parse and reading_text: who reads, and the two
	 * lines of text before this one, as far as they are needed. */
	const struct importer *importer;
	struct text_above above[TEXT_ABOVE];

	/* Set by a parse that fails because its input is to be refused, with
	 * what to export instead; it has told nothing itself. */
	const char	*refusal;
};

/* The beginning of an input, as probes see it. */
struct head {
	struct span	 text;		/* decoded */
	bool		 whole;		/* it is all of the input */
	unsigned	 best;		/* bid so far: a probe that cannot bid
					   as much need not look */
};

struct importer {
	const char	*name;		/* --input-format, and "format" */
	const char	*help;		/* one line for kbdiff formats */
	const char	*command;	/* the Windows command that makes it */
	enum list_kind	 kind;

	/*
	 * As probe, by the first line alone: of the input, or else below a
	 * prompt or a fence of Markdown.  A CSV is what its header says: where
	 * one bids here, nobody is asked for more.  May be NULL.
	 */
	unsigned	 (*probe_header)(struct span head);

	/*
	 * Bits of evidence that this is the importer's format: 8 for each
	 * byte of text that no other format has there, 0 for "not mine".
	 * Pure; never told the file's name.  NULL where the header decides.
	 */
	unsigned	 (*probe)(const struct head *);
	/* Whether the probe bids only where HotFixID is, in any case, which is
	 * looked for once for all, or on less than eight bytes. */
	bool		 needs_property;
	/* The most that the probe bids, which is not asked where more has been
	 * bid; 0: there is no such limit. */
	unsigned	 bids_upto;

	/*
	 * Reads the whole input into the intake; called by importer_parse.
	 * 0, or -1 after it has diagnosed an error or set a refusal.  Safe on
	 * text that its probe rejects.  NULL where the format is recognised
	 * only to be refused.
	 */
	int		 (*parse)(struct reading *);
	/* Whether that reads parts of an input too, each by itself; see
	 * parts.h. */
	bool		 reads_parts;

	/*
	 * Of three lines, the newest last: with how many of them an export of
	 * this format begins for certain, 0 if with none.  For telling where
	 * a second format begins in an input.  NULL where that does not show.
	 */
	size_t		 (*begins)(const struct span lines[TEXT_ABOVE + 1]);

	/* For a format that is refused: under which code, what it is and what
	 * to export instead. */
	enum diag_code	 refused_as;
	const char	*refusal;
};

/* One line here is all that a new format needs besides its file. */
#define IMPORTERS(X) \
	X(get_hotfix_csv) \
	X(get_hotfix_table) \
	X(get_hotfix_list) \
	X(wmic_table) \
	X(wmic_list) \
	X(wmic_csv) \
	X(systeminfo) \
	X(systeminfo_csv) \
	X(systeminfo_table) \
	X(computer_info) \
	X(html) \
	X(xml) \
	X(json) \
	X(servicing) \
	X(history) \
	X(compliance) \
	X(kb_list) \
	X(kbdiff_csv) \
	X(kbdiff_report) \
	X(available) \
	X(wmic_error)

#define X(name) extern const struct importer import_##name;
IMPORTERS(X)
#undef X

/* All importers, NULL at the end. */
extern const struct importer *const importers[];

/*
 * The format of an input: the best evidence wins.  NULL with *rival NULL when
 * nobody claims it, NULL with both set when two claim it equally.
 */
const struct importer *importer_choose(struct span head, bool whole,
		    const struct importer **first,
		    const struct importer **rival);

/* Reads the input as this format (which is not one to be refused), and what
 * its head says of the machine.  0, or -1 after a diagnosed error. */
int	importer_parse(const struct importer *, struct reading *);

/* By name, NULL if there is none. */
const struct importer *importer_named(struct span name);

/*
 * The next line of the input, as lines_next; failures are diagnosed.
 * 1, 0 at the end, -1.
 */
int	reading_line(struct reading *, struct line *);

/*
 * A line that is no part of the export that is read: text around it.  0, or
 * -1 after it has diagnosed that another format begins there.
 */
int	reading_text(struct reading *, const struct line *);

/*
 * Whether an id at which an input stops is whole.  KB4938 and KB493839 may be
 * the beginning of KB4938397; six digits from 600000 up begin no number that
 * Microsoft has given to an update.
 */
bool	reading_id_whole(struct span id);

/*
 * The same for any cell: whether it is, or has the form of, the cell before
 * that one in its column.  9/14/20 is no whole date after 9/13/2013.
 */
bool	reading_cell_whole(struct span cell, struct span before);

#endif

/*
 * The table of importers, and the choice among them.  An importer is one file,
 * src/import/import_NAME.c (two that differ in little share one), and one line
 * in IMPORTERS (importers.c); it opens no files, prints nothing and exits
 * nowhere.
 */
#ifndef KBDIFF_IMPORT_IMPORTERS_H
#define KBDIFF_IMPORT_IMPORTERS_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/span.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/input/csv_header.h"
#include "kbdiff/model/raw_lists.h"

struct importer {
	const char	*name;		/* --input-format, and "format" */
	const char	*help;		/* one line for kbdiff formats */
	const char	*command;	/* the Windows command that makes it */
	enum list_kind	 kind;

	/*
	 * A probe of one line: the input's first, or the first below a prompt
	 * or a fence of Markdown.  The header of a CSV decides its format:
	 * where an importer bids here, no probe is asked.  May be NULL.
	 */
	unsigned	 (*probe_header)(const struct csv_head *);

	/*
	 * Bits of evidence that this is the importer's format: 8 for each
	 * byte of text that no other format has there, 0 for "not mine".
	 * Pure; never told the file's name.  NULL where the header decides.
	 */
	unsigned	 (*probe)(const struct head *);
	/* True if the probe bids only on a text that holds HotFixID, in any
	 * case, or that is shorter than eight bytes: the name is searched for
	 * once for all importers. */
	bool		 needs_property;
	/* The most that the probe bids, so that it is not asked where more has
	 * been bid; 0: no limit. */
	unsigned	 bids_upto;

	/*
	 * Reads the whole input into the list builder; called by
	 * importer_parse. 0, or -1 after it has diagnosed an error or set a
	 * refusal.  Safe on text that its probe rejects.  NULL where the format
	 * is recognised only to be refused.
	 */
	int		 (*parse)(struct reading *);
	/* True if parse reads chunks of an input too, each by itself; see
	 * chunks.h. */
	bool		 reads_chunks;

	/*
	 * How many of these three lines, the newest last, are the certain
	 * beginning of an export of this format; 0: none.  Finds where a second
	 * format begins in an input.  NULL: lines cannot show it.
	 */
	size_t		 (*begins)(const struct span lines[TEXT_ABOVE + 1]);

	/* For a format that is refused: under which code, what it is and what
	 * to export instead. */
	enum diag_code	 refused_as;
	const char	*refusal;
};

/* Those that inputs are treated otherwise for. */
extern const struct importer import_available, import_host_errors,
		    import_kb_list, import_kbdiff_csv, import_kbdiff_report,
		    import_requirements;

/* All importers, NULL at the end. */
extern const struct importer *const importers[];

/*
 * The format of an input: the best evidence wins.  *first: the best bidder, or
 * NULL; *rival: another one with as much evidence, or NULL.  Returns *first if
 * it has no rival.
 */
const struct importer *importers_detect(struct span head, bool whole,
		    const struct importer **first,
		    const struct importer **rival);

/* Reads the input (or a chunk of one) as this format, which is not one to be
 * refused, and what its head says of the machine, unless it is a later chunk.
 * 0, or -1 after a diagnosed error. */
int	importer_parse(const struct importer *, struct reading *);

/* By name, NULL if there is none. */
const struct importer *importers_named(struct span name);

#endif

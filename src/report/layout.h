/*
 * A report for people as a document: the verdict, then headings, tables and
 * notes in one order for all formats.  layout_write makes the parts one after
 * the other and hands each to a writer, which knows its markup and nothing
 * else.
 */
#ifndef KBDIFF_REPORT_LAYOUT_H
#define KBDIFF_REPORT_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/strbuf.h"
#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/wording/row_text.h"
#include "kbdiff/wording/tone.h"

enum cell_kind {
	CELL_TEXT,
	CELL_LABEL,	/* "MBX02 lacks": may be the same in several rows */
	CELL_WORD,	/* a word or an id, below others; longer text runs on
			   over the columns behind it */
	CELL_HOSTS,	/* names of hosts */
	CELL_UPDATE,	/* an id; with a link, if it has a number */
	CELL_DATE,
	CELL_LEVEL,	/* short enough for one line */
	CELL_LINK,	/* to the Update Catalog */
	CELL_MARK	/* how a host stands, in a matrix */
};

/* Writers for which a column is made: plain text has sentences where markup
 * has cells. */
enum audience { FOR_TEXT = 1, FOR_MARKUP = 2, FOR_ALL = 3 };

struct column {
	enum cell_kind	 kind;
	struct span	 head;
	unsigned	 audience;	/* enum audience */
};

/* Text is as it was read; writers make control bytes visible. */
struct cell {
	struct span	 text;		/* may be empty */
	const char	*url;		/* "" for none */
	enum standing	 standing;	/* CELL_MARK */
	enum tone	 tone;		/* of labels and states */
	struct prose	 below;		/* lines below the text */
};

enum table_kind {
	TABLE_ROWS,	/* updates */
	TABLE_STATES,	/* groups of hosts that differ from the norm */
	TABLE_CHANGES,	/* hosts that changed alike */
	TABLE_HOSTS,
	TABLE_MATRIX,
	TABLE_DOUBTS,
	TABLE_LIST	/* all that a host has, or all that is known */
};

struct table {
	enum table_kind	 kind;
	struct span	 caption;
	const struct column *columns;	/* without those that are empty in all
					   rows */
	size_t		 n;
	const struct cell *cells;	/* row by row */
	size_t		 rows;
};

/* What a writer does with each part; ctx is its own. */
struct layout {
	void	(*begin)(void *ctx, enum tone, struct span title,
		    struct prose verdict);
	void	(*heading)(void *ctx, struct span);
	void	(*paragraph)(void *ctx, struct span);	/* may be empty */
	/* To be copied as it is. */
	void	(*command)(void *ctx, struct span);
	void	(*table)(void *ctx, const struct table *);
	/* What the marks of the matrix above mean. */
	void	(*key)(void *ctx, const bool used[STANDING_COUNT]);
	/* All names of hosts that a table has counted; may be NULL. */
	void	(*folded)(void *ctx, struct span summary, struct span names);
	void	(*notes)(void *ctx, struct prose);
	void	(*end)(void *ctx, struct prose last);
	unsigned audience;		/* one of enum audience */
};

void	layout_write(const struct report *, const struct layout *,
	    void *ctx);

#endif

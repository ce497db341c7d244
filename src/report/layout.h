/*
 * A report for people as a document: a headline, sections with prose and
 * tables, and an end.  It is told part by part, never held whole, to a writer
 * that knows its markup and nothing else.
 */
#ifndef KBDIFF_REPORT_LAYOUT_H
#define KBDIFF_REPORT_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/wording/row_text.h"

/* What the headline says, for who sees it from afar. */
enum tone { TONE_NONE, TONE_FINE, TONE_OPEN, TONE_BAD };

enum cell_kind {
	CELL_TEXT,
	CELL_HOST,
	CELL_UPDATE,	/* with a link, if it has a number */
	CELL_DATE,
	CELL_TALLY,	/* "39 of 39" */
	CELL_MARK	/* a host's standing in a matrix */
};

/* Text is as it was read; writers make control bytes visible. */
struct cell {
	enum cell_kind	 kind;
	struct span	 text;		/* may be empty */
	const char	*url;		/* "" for none */
	enum standing	 standing;	/* CELL_MARK */
	struct prose	 below;		/* lines below the text */
};

enum table_kind { TABLE_ROWS, TABLE_MATRIX, TABLE_SIDES, TABLE_LIST };

struct table {
	enum table_kind	 kind;
	struct span	 caption;
	const struct cell *heads;	/* of the columns; CELL_MARK: a node's
					   name, or letters for it */
	size_t		 n;
};

/* What a writer does with each part; ctx is its own. */
struct layout {
	void	(*begin)(void *ctx, enum tone, struct span headline);
	void	(*heading)(void *ctx, struct span);
	void	(*paragraph)(void *ctx, struct span);
	void	(*items)(void *ctx, struct prose);
	void	(*key)(void *ctx, const bool used[STANDING_COUNT]);
	void	(*table)(void *ctx, const struct table *);
	void	(*row)(void *ctx, const struct table *, const struct cell *);
	void	(*table_end)(void *ctx);
	void	(*end)(void *ctx, struct prose last);
	size_t	names_max;	/* more nodes go by letters in a matrix */
	size_t	nodes_max;	/* and more than these have none */
};

void	layout_write(const struct report *, const struct layout *,
	    void *ctx);

#endif

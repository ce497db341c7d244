/*
 * A workbook of Excel's, by libxlsxwriter.  The only module that knows it.
 *
 * Text is always text: no cell is a formula.  What Excel's limits leave out
 * is counted and never breaks the file.  The same cells give the same bytes.
 */
#ifndef KBDIFF_REPORT_XLSX_WRITER_H
#define KBDIFF_REPORT_XLSX_WRITER_H

#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/model/date.h"

#define WORKBOOK_ROWS		1048576
#define WORKBOOK_COLUMNS	16384
/* Bytes of one cell's text that are certain to fit. */
#define WORKBOOK_TEXT		32000

enum look {
	LOOK_PLAIN,
	LOOK_WRAPPED,	/* in lines of the column's width */
	LOOK_TITLE,
	LOOK_SECTION,
	LOOK_QUIET,
	LOOK_HEAD,	/* of a column */
	LOOK_TURNED,	/* the same, read from below */
	LOOK_NUMBER,	/* below its head: not at the next column's */
	LOOK_DATE,
	LOOK_LINK,
	LOOK_MARK,
	LOOK_COUNT
};

struct xlsx;
struct xlsx_sheet;

/* Why no workbook can be made on this machine, or NULL; to be asked before the
 * first is begun. */
const char	*xlsx_obstacle(void);

struct xlsx	*xlsx_begin(const char *maker);

/* A sheet more, behind the others; its rows are to be written in order. */
struct xlsx_sheet	*xlsx_add(struct xlsx *, const char *name);

/* Cells.  Rows and columns from 0 and within the limits. */
void	xlsx_sheet_text(struct xlsx_sheet *, size_t row, size_t col, enum look,
	    struct span);
void	xlsx_sheet_number(struct xlsx_sheet *, size_t row, size_t col, double);
void	xlsx_sheet_date(struct xlsx_sheet *, size_t row, size_t col, date);
/* Text with a link to url ("" for none). */
void xlsx_sheet_link(struct xlsx_sheet *, size_t row, size_t col, struct span,
    const char *url);
/* One text over several columns of a row, in as many lines as it needs. */
void xlsx_sheet_banner(struct xlsx_sheet *, size_t row, size_t cols, enum look,
    struct span);

/* Columns are as wide as their text, up to most; this sets a width. */
void xlsx_sheet_width(struct xlsx_sheet *, size_t first, size_t last, double);
void	xlsx_sheet_height(struct xlsx_sheet *, size_t row, double points);

/* What stays in sight: the rows above and the columns left of a cell. */
void	xlsx_sheet_freeze(struct xlsx_sheet *, size_t row, size_t col);
/* Filters in row over its columns, for the rows down to last. */
void xlsx_sheet_filter(struct xlsx_sheet *, size_t row, size_t last,
    size_t cols);
/* Cells of the area that hold this text get a colour of its meaning. */
enum shade { SHADE_FINE, SHADE_BAD, SHADE_OPEN, SHADE_OTHER, SHADE_COUNT };
void xlsx_sheet_shade(struct xlsx_sheet *, size_t row, size_t col,
    size_t last_row, size_t last_col, const char *text, enum shade);

/* How many links and texts the limits have left without a link, or cut. */
size_t	xlsx_unlinked(const struct xlsx *);
size_t	xlsx_cut(const struct xlsx *);

/* Puts the file out and ends the workbook; failures are remembered there. */
void	xlsx_end(struct xlsx *, struct out *);

#endif

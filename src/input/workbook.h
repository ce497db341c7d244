/*
 * Excel workbooks (.xlsx) as tables: each sheet is text, a line of CSV for each
 * row, with blank lines for rows that the sheet leaves out, so that lines count
 * as rows do.  Dates are written as 2023-10-12.  What stands in no cell is
 * given apart.
 */
#ifndef KBDIFF_INPUT_WORKBOOK_H
#define KBDIFF_INPUT_WORKBOOK_H

#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/input/sheet_texts.h"

/* The part of a zip archive by which it is a workbook. */
#define WORKBOOK_PART	"xl/workbook.xml"

/* Bytes that the strings shared by a workbook's cells may have. */
#define WORKBOOK_STRINGS_MAX	(256u << 20)

struct workbook;

/* Opens a workbook and reads what its sheets share.  NULL and, in *why, the
 * reason, borrowed until the next call. */
struct workbook *workbook_open(const char *path, const char **why);
void	workbook_free(struct workbook *);	/* NULL is fine */

/* Goes on to the next sheet.  1, 0 after the last, -1 on failure. */
int	workbook_next(struct workbook *);

/* The sheet's name; borrowed. */
struct span workbook_sheet(const struct workbook *);

/* A decoder_source over the sheet's text. */
long	workbook_read(void *workbook, void *buf, size_t n);

/* What the sheet says outside of its cells; borrowed until it is read on. */
struct sheet_texts workbook_texts(const struct workbook *);

/* The reason of a failure, or NULL; lives as long as the workbook. */
const char *workbook_failure(const struct workbook *);

#endif

/*
 * Which lines below a CSV or a table of pipes are text, and no rows that lost
 * their cells.
 */
#ifndef KBDIFF_COLLECT_TEXT_BELOW_H
#define KBDIFF_COLLECT_TEXT_BELOW_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* Whether a line without a delimiter is text: several words that begin with no
 * host and name no update, "(5 rows affected)", or a word that closes a text,
 * "Done.".  ended: a line end is behind it. */
bool	text_below_is(struct span line, bool ended);

/* Whether the text before its first comma closes a mail, "Regards, John". */
bool	text_below_closes(struct span line);

/* "3 rows", "3 updates installed". */
bool	text_below_counts(struct span line);

/* "Host Name: EX02": the list of another host begins. */
bool	text_below_is_host(struct span line);

/* As text_below_is, of the only cell of a row that has something in it; a host
 * that is named, or said to have failed, is none. */
bool	text_below_is_cell(struct span cell);

/* Whether such a cell in a column of hosts is none for certain: prose, as "EX02
 * was down" or "Missing updates", or an update's id. */
bool	text_below_is_no_host(struct span cell);

/* "EX01 KB5031361 10/12/2023": a row that lost its delimiters. */
bool	text_below_is_row(struct span line);

/* "Total": what stands in the place of a host in a row of sums. */
bool	text_below_is_total(struct span cell);

#endif

/*
 * Words that are written as names of hosts are, and name none: of products, of
 * months, of tickets.  In a remark many may be so; in a column that may be one
 * of hosts, hosts may be called W10 or R2.
 */
#ifndef KBDIFF_COLLECT_LABEL_WORDS_H
#define KBDIFF_COLLECT_LABEL_WORDS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* Takes the next word off a text, which may be a host's name: "srv-01", without
 * signs before or behind it; empty at the end. */
struct span	label_words_next(struct span *rest);

/* "IE11", "SP2", "CW41", "OCT23". */
bool	label_words_in_remark(struct span word);

/* x64, v2, SP3, MS17-010, CU12, 0x80240017, INC0012345, LCU. */
bool	label_words_in_cell(struct span cell);

#endif

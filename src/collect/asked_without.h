/*
 * Lines that say of hosts, in any words, that they gave no list: "EX03: no
 * ping", "[!] EX03", "All but EX03", "Left out: EX03".
 */
#ifndef KBDIFF_COLLECT_ASKED_WITHOUT_H
#define KBDIFF_COLLECT_ASKED_WITHOUT_H

#include "kbdiff/base/span.h"

/* The part of the line that names them, with signs and words between; "": it
 * is no such line.  Other words than names of hosts may be such a part. */
struct span	asked_without_names(struct span line);

#endif

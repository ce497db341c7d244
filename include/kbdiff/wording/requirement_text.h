/*
 * Requirements in words for people: what a line asks, where it stands, and
 * what answers it.
 */
#ifndef KBDIFF_WORDING_REQUIREMENT_TEXT_H
#define KBDIFF_WORDING_REQUIREMENT_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/compare/report_view.h"

struct arena;
struct host_line;

/* The number of a row's update, or the first that a requirement names; 0: it
 * names none. */
uint32_t	requirement_text_number(const struct inventory *,
		    uint32_t update);

/* Adds "line 3 of required.txt, for 9600: MS17-010", which alternatives are
 * enough, and what hosts have in place of a level. */
void		requirement_text_row(const struct result *, const struct row *,
		    struct prose_making *);

/* "has KB4012215, which is one of 3", "17763.5122 >= 17763.4974": what answers
 * the requirement of a row on a host that meets it; empty if it does not. */
struct span	requirement_text_answer(const struct result *,
		    const struct row *, size_t host, struct arena *);

/* For each bad host, or hosts with the same answers, "line 1: 20348.5622 >=
 * 20348.5499; line 2: has KB5012170"; no lines where no file of requirements
 * was compared. */
size_t		requirement_text_hosts(const struct report *, struct arena *,
		    const struct host_line **);

/* "Nothing is required of FS09"; empty for hosts of which something is, or that
 * were compared with good hosts. */
struct span	requirement_text_none(const struct report *, size_t host,
		    struct arena *);

/* "No line of required.txt is for FS09. Lines 2 and 3 of required.txt are for
 * none of these hosts."; empty where there is nothing to say. */
struct span	requirement_text_unasked(const struct report *,
		    struct arena *);

#endif

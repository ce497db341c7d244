/*
 * Lists in doubt and inputs left out, in words for people: what is wrong, and
 * what settles it.
 */
#ifndef KBDIFF_WORDING_DOUBT_TEXT_H
#define KBDIFF_WORDING_DOUBT_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/wording/host_text.h"

struct arena;

/* A host, or an input, and what is wrong with it. */
struct doubt_line {
	struct span	 name;
	struct span	 words;		/* "hv/HV04.txt (systeminfo): the list
					   is cut, 4 of 6 updates" */
};

/* Hosts that took part with a list in doubt that no other list heals. */
size_t		 doubt_text_hosts(const struct report *, struct arena *,
		    const struct doubt_line **);

/* The same of one host; empty if it has none in doubt. */
struct span	 doubt_text_host(const struct report *, size_t host,
		    struct arena *);

/* Inputs that --keep-going left out. */
size_t		 doubt_text_left_out(const struct report *, struct arena *,
		    const struct doubt_line **);

/* What to do about doubts; each part may be empty. */
struct doubt_advice {
	struct span	 what;		/* "Export FS07 again:" */
	struct span	 command;	/* for that, to be copied as it is */
	struct span	 more;		/* what else can be done */
};

struct doubt_advice doubt_text_advice(const struct report *, struct arena *);

/* Why hosts may lack what they do not list, to go on with: ": its list is cut
 * short", ", because HV2 is hotpatched"; empty if there is more than one
 * reason. */
struct span	 doubt_text_cause(const struct report *,
		    const struct host_set *, struct arena *);

/* Why the lists of hosts, or those of one host at both moments, are in doubt:
 * "its list is cut short"; empty if there is more than one reason, or none. */
struct span	 doubt_text_fault(const struct report *, bool one_host,
		    const size_t *hosts, size_t n, struct arena *);

/* True of diagnostics that the lines above tell. */
bool		 doubt_text_covers(enum diag_code);

#endif

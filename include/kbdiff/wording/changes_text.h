/*
 * What became of hosts between two moments, in words for people.
 */
#ifndef KBDIFF_WORDING_CHANGES_TEXT_H
#define KBDIFF_WORDING_CHANGES_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/compare/report_view.h"

struct arena;
struct host_update;

/* "14 of 16 hosts moved to 2026-09; HV07 did not change; HV11 is not in
 * after/."  It ends with a full stop. */
struct span	changes_text_verdict(const struct report *, struct arena *);

/* A short headline without a full stop: "14 of 16 hosts changed". */
struct span	changes_text_title(const struct report *, struct arena *);

/* An update of a group, and what it is. */
struct change_update {
	enum update_change change;
	uint32_t	 update;
	struct span	 what;		/* may be empty */
};

/* Hosts that changed alike. */
struct change_line {
	struct span	 hosts;		/* "14 hosts", "HV07" */
	struct span	 names;		/* all of them, if hosts has not */
	struct span	 summary;	/* "20348.5499 -> 20348.5622" */
	struct span	 before, after;	/* levels, or words in their place */
	/* Installed ones, then removed ones. */
	const struct change_update *updates;
	size_t		 n;
	struct span	 installed, removed, replaced;	/* "KB1 and KB2" */
	struct span	 open;		/* "KB1 may have been there before" */
	struct span	 pending;	/* "KB1 waits for a restart" */
};

/* One line for each group, in their order. */
size_t		changes_text_lines(const struct report *, struct arena *,
		    const struct change_line **);

/* What lists say of the updates of a host that became so, in their order: the
 * lists after of those that are there, else those before. */
struct host_update *changes_text_held(const struct report *,
		    const struct host_change *, enum update_change,
		    struct arena *);

/* What such an update is: by the facts, else by what lists say. */
struct span	changes_text_what(const struct report *,
		    const struct host_update *, struct arena *);

/* The updates that hosts have installed or removed, each once. */
size_t		changes_text_updates(const struct report *, struct arena *,
		    const struct change_update **);

#endif

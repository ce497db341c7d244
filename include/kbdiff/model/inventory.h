/*
 * Hosts and what they hold: made once, when everything has been read, from
 * all raw lists together, so that neither the order of inputs nor who read
 * them can matter.  Read-only for everything to the right of it.
 */
#ifndef KBDIFF_MODEL_INVENTORY_H
#define KBDIFF_MODEL_INVENTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/model/raw_lists.h"

struct arena;
struct diags;

/* How an update stands in the lists of a host that mention it. */
enum presence {
	PRESENCE_INSTALLED,
	PRESENCE_DOUBTFUL,	/* lists contradict each other, or give a
				   state that nobody knows */
	PRESENCE_PENDING,		/* waits for a restart */
	PRESENCE_SUPERSEDED,	/* dism: replaced by a newer package */
	PRESENCE_NOT,		/* staged, uninstalled or missing: its lack is
				   proven, whatever the list is like */
	PRESENCE_INAPPLICABLE,	/* its list says that it is not for it */
	PRESENCE_COUNT
};

struct host {
	struct span	 name;		/* as shown */
	const struct span *aliases;	/* its other names, by bytes */
	size_t		 naliases;
	const uint32_t	*lists;		/* in raw lists, by file and place */
	size_t		 nlists;
	uint32_t	 identity;	/* the same before and after */
	enum moment	 moment;
	bool		 named;		/* false: by its file's stem only */
	bool		 copy;		/* named like a copy of another one's
					   file: no host more is there */
	bool		 plain;		/* nothing but plain lists, not named:
					   on the good side a baseline */
	bool		 requirements;	/* a list of it can be nothing else */
	bool		 complete;	/* after healing */
	bool		 failed;	/* nothing is known of it but that
					   getting its list has failed */
	bool		 conflicting;	/* its lists contradict each other */
	unsigned	 kinds;		/* 1 << enum list_kind of its lists */
	unsigned	 proving;	/* of those that are without doubt, or
					   healed: what they do not list, and
					   would show, is not there */
	/* Views of the host, as numbers of hosts; 0: none.  Each holds as
	 * installed: what one list does, as many views as there are lists (of
	 * a conflicting host); what may be installed too; what will be after
	 * a restart. */
	uint32_t	 list_views, maybe_view, restart_view;
	int64_t		 declared;	/* the largest; -1: none declares */
	size_t		 listed;	/* entries of its longest list */
	uint32_t	 unidentified;	/* the largest */
	struct span	 os, build, arch;	/* empty: not said */
	/* Sets of updates (bitset.h), by how they stand here: each that is
	 * mentioned is in one of them. */
	const uint64_t	*updates[PRESENCE_COUNT];
};

struct inventory {
	/* Updates are numbered by number, then text: their order is that of
	 * every report.  Strings are UTF-8 or made visible. */
	struct raw_lists	*raw_lists;
	const struct input *inputs;
	size_t		 ninputs;
	struct host	*hosts;		/* by name, then moment; their views
					   follow them */
	size_t		 n, nviews;	/* hosts; hosts and views */
	bool		 globs;		/* a name of one looks like a pattern */
	const uint32_t	*update_of;	/* of each entry of the raw lists */
	/* Sets of updates, by update_id_is_placeholder and its kin. */
	const uint64_t	*placeholders, *recurring;
	struct arena	*arena;		/* private */
};

/* --alias OTHER=NAME */
struct alias {
	struct span	other, name;
};

/*
 * Settles which names are one host, which lists are complete, what heals
 * what; says so in diags (CUT and its kin come from the importers, JOINED,
 * HEALED, LISTS_DIFFER, HOST_AMBIGUOUS, NO_ENTRIES, UNIDENTIFIED from here;
 * CUT and CUT_ROW become notes where every list of their input was healed).
 * Renumbers the updates of the raw lists; both must outlive the inventory.
 */
struct inventory *inventory_new(struct raw_lists *, const struct input *,
		    size_t ninputs, const struct alias *, size_t naliases,
		    struct diags *);
void		  inventory_free(struct inventory *);	/* NULL is fine */

/* Takes the first of ;-joined variants off *rest; false if there is none. */
bool		 inventory_variant(struct span *rest, struct span *variant);

/* Folds an entry into *v, which keeps the latest date and the least kind, title
 * and account of both. */
void		 inventory_fold(const struct inventory *, struct entry *v,
		    const struct entry *);

/* Puts s in *best if that is empty or comes after it in order of bytes. */
void		 inventory_least(const struct inventory *, strid *best,
		    strid s);

/* A host's list, of nlists. */
const struct raw_list *inventory_list(const struct inventory *,
		    const struct host *, size_t i);

/* A reason to doubt a host's list, as reports tell it; spans are borrowed. */
struct host_doubt {
	enum doubt_reason reason;
	const struct raw_list *list;
	struct span	 file, detail;	/* detail may be empty */
	uint64_t	 line;		/* 0: not known */
};

/*
 * The next doubt about a host whose list no other one heals, by list, then
 * reason; *at is 0 at first.  False if there is none.
 */
bool		 inventory_doubt(const struct inventory *, const struct host *,
		    size_t *at, struct host_doubt *);

/* Borrowed text of a string of the raw lists. */
struct span	 inventory_text(const struct inventory *, strid);
/* "KB938397" or the text of an id without a number. */
struct span	 inventory_update(const struct inventory *, uint32_t update);
uint32_t	 inventory_number(const struct inventory *, uint32_t update);
/* The update of a number, which is not 0, if any list mentions it. */
bool		 inventory_find(const struct inventory *, uint32_t number,
		    uint32_t *update);

/* Distinct formats and files of a host's lists, in order of bytes; at most
 * max are stored, all are counted. */
size_t		 inventory_formats(const struct inventory *, size_t host,
		    struct span *, size_t max);
size_t		 inventory_files(const struct inventory *, size_t host,
		    struct span *, size_t max);

#endif

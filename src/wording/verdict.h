/*
 * The verdict while it is being put into words.  Each function writes a part
 * of the sentence to o, or finds what parts are about; what they find is in
 * the arena.
 */
#ifndef KBDIFF_WORDING_VERDICT_H
#define KBDIFF_WORDING_VERDICT_H

#include "kbdiff/wording/behind_text.h"
#include "kbdiff/wording/host_text.h"

/* So many states of hosts have a clause each. */
#define VERDICT_CLAUSES_MAX	3

struct verdict_making {
	const struct report *r;
	struct arena	*arena;
	struct out	*o;
	struct host_set	 good, bad, nodes, lists;
	struct host_set	 unasked;	/* bad hosts of which requirements,
					   and nothing else, ask nothing */
	/* The good hosts that the sentence's hosts are compared with; whether
	 * the sentence is about one host. */
	struct host_set	 peers;
	bool		 one;
	/* Whether good hosts only may have what the sentence says: none of
	 * it, or some, is known to be on any. */
	bool		 open, partly_open;
	bool		 brief;
	bool		 within;	/* what is said goes on a sentence */
};

/* Bad hosts that lack the same. */
struct lack_set {
	uint64_t	 which;
	size_t		 lacks, may_lack;	/* updates */
	size_t		 open;		/* that good hosts only may have */
	struct host_set	 hosts;
};

/* verdict_text.c: what it is about, before anything is said, and names. */
struct verdict_making	verdict_begin(const struct report *, struct arena *);
void	verdict_say_all(const struct verdict_making *, const struct host_set *);
/* "Among the updates compared, " where options took out some; the first word of
 * a sentence, which is no name, in small letters behind that. */
void	verdict_say_scope(struct verdict_making *);
void	verdict_say_first(const struct verdict_making *, const char *word);

/* verdict_lacks.c.  What a host lacks, in a set without hosts; which is the
 * same for hosts that lack the same.  proven: what is lacked for sure. */
struct lack_set	verdict_lacks_of(const struct verdict_making *, size_t host);
/* "11 of 200 bad hosts", "All 12 bad hosts", "Both bad hosts". */
void	verdict_say_share(const struct verdict_making *, size_t n);
struct host_set	verdict_find_lackers(const struct verdict_making *,
	    bool proven);
void	verdict_say_missing(struct verdict_making *);
/* The good hosts that any of these is compared with; all, where none is a
 * peer. */
struct host_set	verdict_peers_of(const struct verdict_making *,
	    const struct host_set *);
/* "CAS01"; "that CAS01 has", "that they have" (again) */
void	verdict_say_good(const struct verdict_making *);
void	verdict_say_holders(const struct verdict_making *, bool again);
/* "is one month behind MBX01 and "; false if there is nothing to say. */
bool	verdict_say_distance(const struct verdict_making *,
	    const struct host_set *, enum level_order wanted);

/* verdict_diff.c: all that a diff has found; the updates that only bad hosts
 * have, which good ones lack or may lack; what a pair lacks by kinds, and how
 * it is patched. */
void	verdict_say_found(struct verdict_making *);
void	verdict_count_extras(const struct verdict_making *, size_t *lacks,
	    size_t *may_lack);
void	verdict_say_kinds(const struct verdict_making *);
void	verdict_say_tracks(const struct verdict_making *);

/* verdict_doubt.c */
void	verdict_say_cannot_tell(struct verdict_making *);
void	verdict_say_not_compared(const struct verdict_making *);
/* ", but the filters leave nothing of the list of A"; whatever leaves open that
 * hosts lack nothing, behind these words. */
void	verdict_say_nothing_left(const struct verdict_making *,
	    const struct host_set *);
void	verdict_say_reserve(const struct verdict_making *, const char *before);
bool	verdict_compared_nothing(const struct verdict_making *);
/* Whether it is about what --decisive left out. */
bool	verdict_is_undecided(const struct verdict_making *);
/* Whether exceptions accept a lack of a host; ", not counting 2 accepted by
 * exceptions"; and those of which they accept whatever their lists leave
 * open. */
bool	verdict_has_accepted(const struct result *, size_t host);
void	verdict_say_accepted(const struct verdict_making *, enum side);
void	verdict_say_accepted_doubt(const struct verdict_making *);

/* verdict_cluster.c: nodes that are in no norm; " differ or may differ". */
void	verdict_say_cluster(struct verdict_making *);
struct host_set	verdict_find_deviating(const struct verdict_making *);
void	verdict_say_differ(const struct verdict_making *, size_t n);

#endif

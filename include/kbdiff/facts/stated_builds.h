/*
 * Builds that inputs state, against the updates that they list: a cumulative
 * update brings a host to its revision once it runs.
 */
#ifndef KBDIFF_FACTS_STATED_BUILDS_H
#define KBDIFF_FACTS_STATED_BUILDS_H

struct builds;
struct diags;
struct input;
struct raw_lists;

/*
 * Where a list states an older revision of its build than a cumulative update
 * has that it shows as installed, one of both is not so: the update waits for a
 * restart, or was rolled back, or the build is of another day.  The state of
 * the update is then unknown, and a warning says so, once an input and update.
 * Only revisions that the table knows of the build count: what is stated
 * without updates (17763.1, 10240.16384) says nothing.  To be done after
 * rollup_resolve.
 */
void	stated_builds_settle(struct raw_lists *, const struct builds *,
	    const struct input *, struct diags *);

#endif

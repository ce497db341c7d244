/*
 * Who is good and who is bad: the values of -g and -b, and what the operands
 * say where there are none.
 */
#ifndef KBDIFF_CLI_HOST_SELECTORS_H
#define KBDIFF_CLI_HOST_SELECTORS_H

#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/model/host_pattern.h"
#include "kbdiff/model/inventory.h"

struct arena;
struct diags;
struct inputs;

/* One name, pattern, file or update that -g or -b gives a role to, or an
 * update that is asked about, which has no pattern. */
struct host_selector {
	enum role	 role;
	struct span	 text;
	struct host_pattern pattern;	/* of names of hosts */
	bool		 file;		/* its hosts take the role */
	bool		 update;	/* KB938397: a requirement */
	unsigned	 operand;	/* that the file, or the list of the
					   required updates, has become */
};

struct host_selectors {
	struct arena	*arena;
	struct host_selector	*selectors;
	size_t		 n, cap;
};

struct host_selectors	*host_selectors_new(void);
void host_selectors_free(struct host_selectors *); /* NULL is fine */

/*
 * A value of -g (ROLE_GOOD), -b (ROLE_BAD) or --expect (ROLE_NONE): names and
 * patterns separated by commas, @FILE with one a line.  0, or -1 after an
 * error in diags; no name at all is one.
 */
int host_selectors_add(struct host_selectors *, enum role, const char *value,
    struct diags *);

/* An update to be explained, whatever the shape of its id: required as by
 * -g, and never taken for the name of a host. */
void		 host_selectors_ask(struct host_selectors *, const char *id);

/*
 * When the operands have been read: a selector that matches no name in the
 * raw lists and is an existing file becomes an operand, to be read too.
 * 0 or -1.
 */
int host_selectors_find_files(struct host_selectors *, struct inputs *,
    const struct raw_lists *, struct diags *);

/* Makes the updates among the selectors the requirements of a baseline, a list
 * of its own in the raw lists. */
void host_selectors_require(struct host_selectors *, struct inputs *,
    struct raw_lists *);

/*
 * The role of each host of the inventory (roles has inventory->n).  Without
 * selectors the first of two operands is good and the second bad.  0, or -1
 * when that cannot be told or a host would have both.
 */
int host_selectors_assign(const struct inventory *,
    const struct host_selectors *, const struct inputs *, enum role *roles,
    struct diags *);

/* Lists of requirements must be baselines, but those that only their name makes
 * such may be shown.  has_roles: the command takes -g, which the diagnostic
 * then names.  0, or -1 and a diagnostic for each that is none. */
int host_selectors_check_requirements(const struct inventory *,
    const enum role *roles, bool shown, bool has_roles, struct diags *);

/* --expect @FILE: every selector must fit a host that is no baseline.  0, or -1
 * and one diagnostic that names those that do not. */
int host_selectors_expect(const struct inventory *, const enum role *roles,
    const struct host_selectors *, struct diags *);

#endif

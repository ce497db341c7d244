/*
 * Who is good and who is bad: the values of -g and -b, and what the operands
 * say where there are none.
 */
#ifndef KBDIFF_CLI_HOST_SELECTORS_H
#define KBDIFF_CLI_HOST_SELECTORS_H

#include <stddef.h>

#include "kbdiff/base/span.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/model/inventory.h"

struct arena;
struct diags;
struct operands;

/* One name, pattern, file or update that -g or -b gives a role to, or an
 * update that is asked about, which has no pattern. */
struct wish {
	enum role	 role;
	struct span	 text;
	struct rx	*pattern;	/* of names of hosts */
	struct rx	*label, *cut;	/* of what is left of them at times,
					   or NULL */
	bool		 file;		/* its hosts take the role */
	bool		 update;	/* KB938397: a requirement */
	unsigned	 operand;	/* that reads the file or stands for the
					   requirements */
};

struct wishes {
	struct arena	*arena;
	struct wish	*wishes;
	size_t		 n, cap;
};

struct wishes	*wishes_new(void);
void		 wishes_free(struct wishes *);	/* NULL is fine */

/*
 * A value of -g (ROLE_GOOD), -b (ROLE_BAD) or --expect (ROLE_NONE): names and
 * patterns separated by commas, @FILE with one a line.  0, or -1 after an
 * error in diags; no name at all is one.
 */
int		 wishes_add(struct wishes *, enum role, const char *value,
		    struct diags *);

/* An update to be explained, whatever the shape of its id: required as by
 * -g, and never taken for the name of a host. */
void		 wishes_ask(struct wishes *, const char *id);

/*
 * When the operands have been read: a wish that matches no name in the
 * listings and is an existing file becomes an operand, to be read too.
 * 0 or -1.
 */
int		 wishes_find_files(struct wishes *, struct operands *,
		    const struct listings *, struct diags *);

/* Makes the updates among the wishes the requirements of a baseline, a list
 * of its own in the listings. */
void		 wishes_require(struct wishes *, struct operands *,
		    struct listings *);

/*
 * The role of each host of the inventory (roles has inventory->n).  Without
 * wishes the first of two operands is good and the second bad.  0, or -1 when
 * that cannot be told or a host would have both.
 */
int		 roles_assign(const struct inventory *, const struct wishes *,
		    const struct operands *, enum role *roles,
		    struct diags *);

/* --expect @FILE: every wish must fit a host.  0, or -1 and a diagnostic for
 * each that does not. */
int		 roles_expect(const struct inventory *, const struct wishes *,
		    struct diags *);

#endif

/*
 * --kind, --ignore, --since and --until: which updates a comparison is about.
 */
#ifndef KBDIFF_CLI_FILTER_H
#define KBDIFF_CLI_FILTER_H

#include "kbdiff/cli/options.h"
#include "kbdiff/compare/compare.h"

struct diags;

struct selection {
	struct filter	 filter;	/* borrows from the rest */
	struct arena	*arena;
	struct rx	*kind;
	uint32_t	*numbers;
	struct span	*texts;
	size_t		 numbers_cap, texts_cap;
};

/* 0, or -1 after an error in diags.  To be ended by _fini in either case. */
int	selection_init(struct selection *, const struct options *,
	    struct diags *);
void	selection_fini(struct selection *);

#endif

/*
 * --kind, --ignore, --since and --until: which updates a comparison is about.
 */
#ifndef KBDIFF_SELECTION_H
#define KBDIFF_SELECTION_H

#include "kbdiff/compare.h"
#include "kbdiff/options.h"

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

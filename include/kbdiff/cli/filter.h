/*
 * --kind, --ignore, --since and --until: which updates a comparison is about.
 */
#ifndef KBDIFF_CLI_FILTER_H
#define KBDIFF_CLI_FILTER_H

#include "kbdiff/cli/options.h"
#include "kbdiff/compare/compare.h"

struct diags;

struct owned_filter {
	struct filter	 filter;	/* borrows from the rest */
	struct arena	*arena;
	struct regex	*kind;
	uint32_t	*numbers;
	struct span	*texts;
	size_t		 numbers_cap, texts_cap;
};

/* 0, or -1 after an error in diags.  To be ended by _fini in either case. */
int	filter_init(struct owned_filter *, const struct options *,
	    struct diags *);
void	filter_fini(struct owned_filter *);

#endif

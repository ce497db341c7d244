/*
 * The program, run inside a test, with its streams in memory: what a sanitizer
 * or a fuzzer of this process sees whole.  It needs a C library that lets
 * stdout and stderr be assigned to, as glibc does.
 */
#ifndef TESTS_IN_PROCESS_H
#define TESTS_IN_PROCESS_H

#include "kbdiff/base/span.h"

enum { ARGS_MAX = 64 };

/* A command line while it is made; its strings are borrowed. */
struct args {
	char	*argv[ARGS_MAX + 1];	/* NULL behind the last */
	int	 n;
};
void	args_add(struct args *, const char *);

struct ran {
	int		 status;
	struct span	 out, err;
};

/* To be freed.  Files are looked for in the folder of this descriptor. */
struct ran	run_in_process(const struct args *, int folder);
void		ran_free(struct ran *);

#endif

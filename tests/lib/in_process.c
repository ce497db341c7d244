#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "kbdiff/cli/cli.h"
#include "in_process.h"
#include "memstream.h"

void
args_add(struct args *a, const char *s)
{
	if (a->n == ARGS_MAX)
		abort();
	a->argv[a->n++] = (char *)(uintptr_t)s;
}

static int
run_here(const struct args *args, FILE *out, FILE *err)
{
	FILE *out_before = stdout, *err_before = stderr;
	struct args own = *args;	/* getopt sorts it */
	int status;

	stdout = out;
	stderr = err;
	optind = 0;		/* from the start, and forgets what was */
	status = cli_main(own.n, own.argv);
	stdout = out_before;
	stderr = err_before;
	return status;
}

struct ran
run_in_process(const struct args *args, int folder)
{
	char *out, *err;
	struct ran r;
	FILE *fout = xmemstream(&out, &r.out.n);
	FILE *ferr = xmemstream(&err, &r.err.n);
	int before = open(".", O_RDONLY | O_CLOEXEC);

	if (before < 0 || fchdir(folder) != 0)
		abort();
	r.status = run_here(args, fout, ferr);
	if (fchdir(before) != 0 || fclose(fout) != 0 || fclose(ferr) != 0)
		abort();
	close(before);
	r.out.p = out;
	r.err.p = err;
	return r;
}

void
ran_free(struct ran *r)
{
	free((char *)(uintptr_t)r->out.p);
	free((char *)(uintptr_t)r->err.p);
}

/*
 * kbdiff: which Windows updates good hosts have and bad ones lack.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/system.h"
#include "kbdiff/cli/cli.h"

/* main has returned what to end with. */
static bool ended;

/* libarchive ends the program with 1 where it gets no memory, which would say
 * that updates are missing.  Any end but main's is trouble. */
static void
end_by_another(void)
{
	if (ended)
		return;
	fflush(NULL);
	_Exit(2);
}

int
main(int argc, char **argv)
{
	int status;

	atexit(end_by_another);
	system_begin(&argc, &argv);
	status = cli_main(argc, argv);
	ended = true;
	return status;
}

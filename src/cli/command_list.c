/*
 * list: what the inputs say of each host.
 */
#include "command.h"
#include "run.h"

/* A list knows no roles. */
static void
assign(struct run *r)
{
	(void)r;
}

int
command_list(const struct options *o)
{
	return run(o, SUBJECT_LIST, assign);
}

/*
 * The line on a terminal that shows how far reading has come, and the stages
 * behind it.
 */
#ifndef KBDIFF_CLI_PROGRESS_H
#define KBDIFF_CLI_PROGRESS_H

#include "kbdiff/cli/options.h"
#include "kbdiff/import/workers.h"

struct progress_line {
	bool	wanted;
	double	after;		/* seconds before anything is shown */
	bool	begun;		/* it was shown once */
	bool	shown;		/* it stands there now */
};

/* On a terminal, after a second; as --progress says. */
struct progress_line progress_begin(const struct options *);

/* Draws it; ctx is the line. */
void	progress_show(void *ctx, const struct progress *);

/* Names a stage that takes no inputs ("comparing hosts"), if reading was long
 * enough to be shown. */
void	progress_stage(struct progress_line *, const char *stage);

/* Clears what was drawn. */
void	progress_end(struct progress_line *);

#endif

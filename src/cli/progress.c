#include <stdio.h>

#include "kbdiff/base/system.h"
#include "progress.h"

/* What is over sooner shows nothing: nobody could read it. */
#define SHOW_AFTER_SECONDS	1.0

struct progress_line
progress_begin(const struct options *o)
{
	return (struct progress_line){
		.wanted = o->progress == WHEN_ALWAYS ||
		    (o->progress == WHEN_AUTO && system_is_terminal(stderr)),
		.after = o->progress == WHEN_ALWAYS ? 0 : SHOW_AFTER_SECONDS,
	};
}

/* In seconds, whole minutes or hours. */
static void
print_left(double seconds)
{
	const char *unit = "s";

	if (seconds >= 5400) {
		seconds /= 3600;
		unit = "h";
	} else if (seconds >= 90) {
		seconds /= 60;
		unit = "min";
	}
	fprintf(stderr, ", %.0f %s left", seconds, unit);
}

void
progress_show(void *ctx, const struct progress *p)
{
	double done = (double)p->bytes_done, all = (double)p->bytes;
	struct progress_line *line = ctx;
	double rate;

	if (p->seconds < line->after)
		return;
	line->shown = line->begun = true;
	rate = p->seconds > 0 ? done / p->seconds : 0;
	fprintf(stderr, "\rreading: %zu of %zu inputs, %.0f", p->inputs_done,
	    p->inputs, done / 1e6);
	/* What comes through a pipe has no size. */
	if (all >= done)
		fprintf(stderr, " of %.0f", all / 1e6);
	fprintf(stderr, " MB, %.0f MB/s", rate / 1e6);
	if (all > done && rate > 0)
		print_left((all - done) / rate);
	fputs("\033[K", stderr);
	fflush(stderr);
}

void
progress_stage(struct progress_line *line, const char *stage)
{
	/* A short reading is followed by short stages. */
	if (!line->begun)
		return;
	line->shown = true;
	fprintf(stderr, "\r%s\033[K", stage);
	fflush(stderr);
}

void
progress_end(struct progress_line *line)
{
	if (line->shown)
		fputs("\r\033[K", stderr);
	line->shown = false;
}

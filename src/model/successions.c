#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "successions.h"

struct successions {
	const struct raw_lists *raw_lists;
	uint32_t	*updates;	/* that have a place */
	size_t		 n, cap;
	uint32_t	*line_of;	/* of each place: its line, from 0 on */
	uint32_t	*highest;	/* of each line, by the list at hand */
	size_t		 nlines;
};

static void
number_lines(struct successions *s)
{
	const struct raw_lists *l = s->raw_lists;
	struct intern *lines = intern_new();

	s->line_of = xreallocarray(NULL, l->nsuccessions + 1,
	    sizeof *s->line_of);
	for (size_t i = 0; i < l->nsuccessions; i++)
		s->line_of[i] = intern(lines, (struct span){
		    (const char *)&l->successions[i].line,
		    sizeof l->successions[i].line }) - 1;
	s->nlines = intern_count(lines);
	s->highest = xcalloc(s->nlines + 1, sizeof *s->highest);
	intern_free(lines);
}

struct successions *
successions_new(const struct raw_lists *l)
{
	struct successions *s = xcalloc(1, sizeof *s);

	s->raw_lists = l;
	for (uint32_t u = 0; u < l->nupdates; u++)
		if (l->updates[u].nsuccessions != 0) {
			s->updates = xgrow(s->updates, s->n, &s->cap,
			    sizeof *s->updates);
			s->updates[s->n++] = u;
		}
	number_lines(s);
	return s;
}

void
successions_free(struct successions *s)
{
	if (s == NULL)
		return;
	free(s->updates);
	free(s->line_of);
	free(s->highest);
	free(s);
}

/* Notes the highest places of a list; whether it has a cumulative update. */
static bool
find_highest(struct successions *s, const uint64_t *installed)
{
	const struct raw_lists *l = s->raw_lists;
	const struct update *u;
	bool cumulative = false;
	uint32_t *highest;

	memset(s->highest, 0, s->nlines * sizeof *s->highest);
	for (size_t i = 0; i < s->n; i++) {
		if (!bits_has(installed, s->updates[i]))
			continue;
		u = &l->updates[s->updates[i]];
		for (uint32_t k = u->succession; k < u->succession +
		    u->nsuccessions; k++) {
			highest = &s->highest[s->line_of[k]];
			if (l->successions[k].place > *highest)
				*highest = l->successions[k].place;
			cumulative |= l->successions[k].line <
			    SUCCESSION_OTHER;
		}
	}
	return cumulative;
}

/*
 * Whether a list of a kind would show an update of a line that is later than
 * the highest of it that the list has, 0 for none.  One without any cumulative
 * update would show the first; one that has those of another branch alone may
 * be of a host that was upgraded since; and a history need not go back to the
 * first.
 */
static bool
would_show(enum list_kind kind, uint32_t line, uint32_t highest,
    bool cumulative)
{
	if (line >= SUCCESSION_OTHER)
		return kind == LIST_QFE && highest != 0;
	if (kind == LIST_HISTORY)
		return highest != 0;
	return (kind == LIST_QFE || kind == LIST_SERVICING) &&
	    (highest != 0 || !cumulative);
}

void
successions_judge(struct successions *s, enum list_kind kind,
    const uint64_t *installed, uint64_t *contained, uint64_t *later)
{
	const struct raw_lists *l = s->raw_lists;
	bool cumulative = find_highest(s, installed);
	const struct succession *at;
	const struct update *u;
	uint32_t highest;

	for (size_t i = 0; i < s->n; i++) {
		u = &l->updates[s->updates[i]];
		for (uint32_t k = u->succession; k < u->succession +
		    u->nsuccessions; k++) {
			at = &l->successions[k];
			highest = s->highest[s->line_of[k]];
			if (at->place <= highest)
				bits_add(contained, s->updates[i]);
			else if (would_show(kind, at->line, highest,
			    cumulative))
				bits_add(later, s->updates[i]);
		}
	}
}

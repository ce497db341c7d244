/*
 * Lists of one host that stand one behind the other in one table, as
 * Export-Csv -Append makes them week after week: what the last one does not
 * list any more has been removed.
 *
 * A second list begins where the first row comes again, or two rows in
 * succession do, the same in every column.  One other row that comes again, one
 * that is doubled at once, and what names no update begin none.
 */
#include "kbdiff/base/mem.h"
#include "list_builder_state.h"

#define NOWHERE	UINT32_MAX

/* The list that is being looked through, from its first row on. */
struct part {
	uint32_t	 stamp;
	uint32_t	 first;		/* row that names an update */
	uint32_t	 last_at;	/* where the last row stands already */
};

static void
put_row(struct part *p, struct cached_row_hot *row, uint32_t i)
{
	if (p->first == NOWHERE)
		p->first = i;
	row->stamp = p->stamp;
	row->at = i;
}

/* Where a list begins in which this row is: NOWHERE if that is not a new
 * one. */
static uint32_t
find_begin(const struct part *p, const struct cached_row_hot *row, uint32_t i)
{
	if (row->stamp != p->stamp)
		return NOWHERE;
	if (row->at == p->first && i > row->at + 1)
		return i;
	return p->last_at != NOWHERE && p->last_at + 1 == row->at ? i - 1 :
	    NOWHERE;
}

/* The row at which the next list begins; n if none does. */
static size_t
find_next(struct list_builder *in, const struct list_slot *l, size_t from)
{
	struct cached_row_hot *hot = row_cache_hot(in->cached_rows), *row;
	struct part p = { row_cache_stamp(in->cached_rows), NOWHERE, NOWHERE };
	uint32_t begin;

	for (size_t i = from; i < l->n; i++) {
		row = &hot[l->cached_rows[i]];
		if ((row->traits & TRAIT_NO_UPDATE) != 0) {
			p.last_at = NOWHERE;
			continue;
		}
		if ((begin = find_begin(&p, row, (uint32_t)i)) != NOWHERE)
			return begin;
		p.last_at = row->stamp == p.stamp ? row->at : NOWHERE;
		if (row->stamp != p.stamp)
			put_row(&p, row, (uint32_t)i);
	}
	return l->n;
}

/* These rows of a list become a list of their own, its part of this number. */
static void
add_part(struct list_builder *in, const struct list_slot *l, size_t from,
    size_t to, uint32_t number)
{
	struct list_slot *part = arena_alloc(in->arena, sizeof *part);

	*part = *l;
	part->appended += number;
	part->n = part->cap = to - from;
	part->cached_rows = xreallocarray(NULL, part->n,
	    sizeof *part->cached_rows);
	memcpy(part->cached_rows, l->cached_rows + from,
	    part->n * sizeof *part->cached_rows);
	if (l->lines != NULL) {
		part->lines = xreallocarray(NULL, part->n,
		    sizeof *part->lines);
		memcpy(part->lines, l->lines + from,
		    part->n * sizeof *part->lines);
		part->list.line = part->lines[0];
	}
	in->lists = xgrow(in->lists, in->nlists, &in->lists_cap,
	    sizeof *in->lists);
	in->lists[in->nlists++] = part;
}

/* A requirement may name an update twice, an update history has a rule of its
 * own, and a table of kbdiff's keeps its lists apart. */
static bool
may_be_several(const struct list_slot *l)
{
	return l->repeats && !l->list.numbered && !l->list.settled &&
	    l->list.kind != LIST_HISTORY && l->list.kind != LIST_ANY;
}

static void
part_list(struct list_builder *in, struct list_slot *l)
{
	size_t first = find_next(in, l, 0), from = first, to;

	for (uint32_t number = 1; from < l->n; number++, from = to) {
		to = find_next(in, l, from);
		add_part(in, l, from, to, number);
	}
	l->n = first;
}

void
list_appended_part(struct list_builder *in)
{
	for (size_t i = 0, n = in->nlists; i < n; i++)
		if (may_be_several(in->lists[i]))
			part_list(in, in->lists[i]);
}

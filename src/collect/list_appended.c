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
	return p->last_at != NOWHERE && p->last_at + 1 == row->at &&
	    row->at + 1 < i ? i - 1 : NOWHERE;
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

/* The rows from this one on become a list of their own. */
static struct list_slot *
cut_off(struct list_builder *in, struct list_slot *l, size_t from)
{
	struct list_slot *rest = arena_alloc(in->arena, sizeof *rest);

	*rest = *l;
	rest->appended++;
	rest->n = rest->cap = l->n - from;
	rest->cached_rows = xreallocarray(NULL, rest->n,
	    sizeof *rest->cached_rows);
	memcpy(rest->cached_rows, l->cached_rows + from,
	    rest->n * sizeof *rest->cached_rows);
	if (l->lines != NULL) {
		rest->lines = xreallocarray(NULL, rest->n,
		    sizeof *rest->lines);
		memcpy(rest->lines, l->lines + from,
		    rest->n * sizeof *rest->lines);
		rest->list.line = rest->lines[0];
	}
	l->n = from;
	in->lists = xgrow(in->lists, in->nlists, &in->lists_cap,
	    sizeof *in->lists);
	in->lists[in->nlists++] = rest;
	return rest;
}

/* A requirement may name an update twice, an update history has a rule of its
 * own, and a table of kbdiff's keeps its lists apart. */
static bool
may_be_several(const struct list_slot *l)
{
	return l->repeats && !l->list.numbered && !l->list.settled &&
	    l->list.kind != LIST_HISTORY && l->list.kind != LIST_ANY;
}

void
list_appended_part(struct list_builder *in)
{
	size_t n = in->nlists, next;
	struct list_slot *l;

	for (size_t i = 0; i < n; i++) {
		l = in->lists[i];
		while (may_be_several(l) && (next = find_next(in, l, 0)) <
		    l->n)
			l = cut_off(in, l, next);
	}
}

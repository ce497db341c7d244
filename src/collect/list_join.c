/*
 * The list builder (list_builder.h): what the chunks of an input hold becomes
 * one.
 */
#include "list_builder_state.h"

/* What is said of a list outlives the chunk that said it. */
static void
keep_said(struct list_builder *in, struct open_list *list)
{
	struct span *said[] = { &list->os, &list->build, &list->arch,
	    &list->format, &list->file, &list->aliases };

	for (size_t i = 0; i < sizeof said / sizeof *said; i++)
		*said[i] = list_builder_keep(in, *said[i]);
	for (int k = 0; k < DOUBT_COUNT; k++)
		if (list_builder_doubts(list, (enum doubt_reason)k))
			list->doubted[k].detail = list_builder_keep(in,
			    list->doubted[k].detail);
}

/* The next chunk's list, of this one's section. */
static void
join_list(struct list_builder *in, size_t section, struct list_slot *from,
    struct list_builder *next, uint64_t lines)
{
	struct list_slot *to;
	bool fresh;

	row_cache_adopt(in->cached_rows, next->cached_rows, from->cached_rows,
	    from->n);
	if (from->list.own_lines)
		lines = 0;
	for (size_t i = 0; i < from->n && from->lines != NULL; i++)
		from->lines[i] += lines;
	to = list_head_slot(in, section, (struct list_head){ from->host,
	    from->full, from->tag }, &fresh);
	if (!fresh) {
		for (size_t i = 0; i < from->n; i++)
			list_entries_push(in, to, from->cached_rows[i],
			    from->lines == NULL ? 0 : from->lines[i]);
		to->list.rows += from->list.rows;
		if (from->list.own_lines && from->list.line < to->list.line)
			to->list.line = from->list.line;
		return;
	}
	to->list = from->list;
	keep_said(in, &to->list);
	to->list.line += lines;
	to->cached_rows = from->cached_rows;
	to->lines = from->lines;
	to->n = from->n;
	to->cap = from->cap;
	from->cached_rows = NULL;
	from->lines = NULL;
}

/* A line of another file stays. */
static void
join_left_out(struct list_builder *in, const struct left_line *l,
    uint64_t lines)
{
	list_builder_leave_out_of(in, l->why, l->file, l->line +
	    (l->file.n == 0 ? lines : 0), l->detail);
}

void
list_builder_join(struct list_builder *in, struct list_builder *next,
    uint64_t lines)
{
	size_t section = in->nsections - 1;

	if (next->sections[0].order != DATE_ORDER_UNKNOWN)
		list_builder_date_order(in, next->sections[0].order);
	for (size_t i = 1; i < next->nsections; i++) {
		list_builder_section(in);
		list_builder_date_order(in, next->sections[i].order);
	}
	for (size_t i = 0; i < next->nlists; i++)
		join_list(in, section + next->lists[i]->section,
		    next->lists[i], next, lines);
	for (size_t i = 0; i < next->nevidence; i++)
		list_builder_evidence(in, next->evidence[i]);
	for (size_t i = 0; i < next->nleft_out; i++)
		join_left_out(in, &next->left_out[i], lines);
	if (next->banner.n != 0)
		list_builder_banner(in, list_builder_keep(in, next->banner));
	in->last = NULL;
	list_builder_drop(next);
}

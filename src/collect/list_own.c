/*
 * Columns that nobody knows and that say yes of some updates of a host, and no
 * of others: these may not be there.  Which no is a state is told by nothing
 * else.
 */
#include "kbdiff/base/diag.h"
#include "kbdiff/collect/own_column.h"
#include "list_builder_state.h"

/* What a column says in the rows of a list, and in all. */
struct own_column {
	struct span	name;
	unsigned	says, says_all;	/* traits */
	size_t		rows;		/* of the list, in which it says so */
	bool		ticks;		/* its yes is an x or a tick */
	bool		parts;		/* it says both of updates of a list */
	bool		of_hosts;	/* it says one thing of all updates of
					   a list with several */
};

struct own_columns {
	/* Rows of a list keep one cell each; no table has so many columns that
	 * say yes and no. */
	struct own_column all[64];
	size_t		  n;
	unsigned	  done;		/* of rows of the section */
};

static struct span
name_of(const struct cached_row *row)
{
	struct span own = row->cells[ROW_CELL_OWN];

	return span_upto(own, span_find(own, '\t'));
}

static struct span
cell_of(const struct cached_row *row)
{
	struct span own = row->cells[ROW_CELL_OWN];
	size_t at = span_find(own, '\t');

	return span_from(own, at < own.n ? at + 1 : at);
}

/* NULL: there are more. */
static struct own_column *
column_of(struct own_columns *c, const struct cached_row *row)
{
	struct span name = name_of(row);

	for (size_t i = 0; i < c->n; i++)
		if (span_eq(c->all[i].name, name))
			return &c->all[i];
	if (c->n == sizeof c->all / sizeof *c->all)
		return NULL;
	c->all[c->n] = (struct own_column){ .name = name, .ticks = true };
	return &c->all[c->n++];
}

/* What the columns say of the updates of a list. */
static void
read_list(struct list_builder *in, const struct list_slot *l,
    struct own_columns *c)
{
	const struct cached_row *row;
	struct own_column *of;

	for (size_t k = 0; k < c->n; k++) {
		c->all[k].says = 0;
		c->all[k].rows = 0;
	}
	for (size_t i = 0; i < l->n; i++) {
		if ((row_cache_traits(in->cached_rows, l->cached_rows[i]) &
		    TRAITS_OWN) == 0)
			continue;
		row = row_cache_at(in->cached_rows, l->cached_rows[i]);
		of = column_of(c, row);
		if (of == NULL)
			continue;
		of->says |= row->told & TRAITS_OWN;
		of->rows++;
		of->ticks = of->ticks && ((row->told & TRAIT_OWN_YES) == 0 ||
		    own_column_ticks(cell_of(row)));
	}
}

static bool
has_own(const struct list_builder *in, const struct list_slot *l,
    unsigned traits)
{
	return (in->sections[l->section].traits & traits) != 0;
}

static void
read_all(struct list_builder *in, struct own_columns *c)
{
	struct own_column *of;
	unsigned both;

	for (size_t i = 0; i < in->nlists; i++) {
		if (!has_own(in, in->lists[i], TRAITS_OWN))
			continue;
		read_list(in, in->lists[i], c);
		for (size_t k = 0; k < c->n; k++) {
			of = &c->all[k];
			both = of->says & (TRAIT_OWN_YES | TRAIT_OWN_NO);
			of->parts |= both == (TRAIT_OWN_YES | TRAIT_OWN_NO);
			of->of_hosts |= of->rows > 1;
			of->says_all |= of->says;
		}
	}
}

/* Whether its no leaves an update open: of what numbers something it does not,
 * nor of what is so of hosts. */
static bool
is_no(const struct own_column *of)
{
	return (of->says_all & TRAIT_OWN_YES) != 0 &&
	    (of->says_all & TRAIT_OWN_NO) != 0 &&
	    (of->says_all & TRAIT_OWN_NUMBER) == 0 &&
	    (of->parts || !of->of_hosts);
}

/* A column of ticks alone, some of which this list has. */
static const struct own_column *
ticks_of(const struct own_columns *c)
{
	for (size_t k = 0; k < c->n; k++)
		if (c->all[k].name.n != 0 && c->all[k].ticks &&
		    c->all[k].says == TRAIT_OWN_YES &&
		    c->all[k].says_all == TRAIT_OWN_YES)
			return &c->all[k];
	return NULL;
}

static bool
says_no(const struct list_builder *in, const struct list_slot *l,
    struct own_columns *c, const struct cached_row *row)
{
	const struct own_column *of;

	if ((row->told & TRAIT_OWN_UNDONE) != 0)
		return has_own(in, l, TRAIT_OWN_DONE | TRAIT_OWN_YES);
	if ((row->told & TRAIT_OWN_NO) == 0)
		return false;
	of = column_of(c, row);
	return of != NULL && is_no(of);
}

static void
tell(struct list_builder *in, const struct list_slot *l, size_t i,
    struct span name, struct span says)
{
	struct span id = span_trim(row_cache_at(in->cached_rows,
	    l->cached_rows[i])->cells[ROW_CELL_ID]);
	struct pos pos = { in->input->path, l->lines == NULL ? 0 :
	    l->lines[i], 0 };

	if (name.n == 0)
		diag(in->diags, DIAG_NO_STATE, pos, "a column says no for "
		    "%.*s, and yes for other updates", SPANF(id));
	else
		diag(in->diags, DIAG_NO_STATE, pos, "\"%.*s: %.*s\" for "
		    "%.*s, but not for other updates", SPANF(name), SPANF(says),
		    SPANF(id));
}

static void
settle(struct list_builder *in, struct list_slot *l, struct own_columns *c)
{
	const struct own_column *ticks;
	const struct cached_row *row;
	bool no;

	read_list(in, l, c);
	ticks = ticks_of(c);
	for (size_t i = 0; i < l->n; i++) {
		row = row_cache_at(in->cached_rows, l->cached_rows[i]);
		if (row->state != STATE_INSTALLED ||
		    (row_cache_traits(in->cached_rows, l->cached_rows[i]) &
		    TRAIT_NO_UPDATE) != 0)
			continue;
		no = says_no(in, l, c, row);
		if (!no && (ticks == NULL || (row->told & TRAITS_OWN) != 0))
			continue;
		tell(in, l, i, no ? name_of(row) : ticks->name, no ?
		    cell_of(row) : SPAN("blank"));
		l->cached_rows[i] = list_unknown_row(in, l->cached_rows[i]);
		in->sections[l->section].traits |= TRAIT_UNKNOWN;
	}
}

/* Whether anything may be open at all. */
static bool
may_say_no(const struct list_builder *in, const struct own_columns *c)
{
	for (size_t k = 0; k < c->n; k++)
		if (is_no(&c->all[k]) || (c->all[k].ticks &&
		    c->all[k].says_all == TRAIT_OWN_YES))
			return true;
	for (size_t i = 0; i < in->nlists; i++)
		if (has_own(in, in->lists[i], TRAIT_OWN_UNDONE))
			return true;
	return false;
}

void
list_own_settle(struct list_builder *in)
{
	struct own_columns c = { .n = 0 };

	read_all(in, &c);
	if (!may_say_no(in, &c))
		return;
	for (size_t i = 0; i < in->nlists; i++)
		if (has_own(in, in->lists[i], TRAITS_OWN))
			settle(in, in->lists[i], &c);
}

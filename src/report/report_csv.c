/*
 * For spreadsheets and scripts: one row per update, or for a list one per
 * host and entry, which import_kbdiff_csv.c reads back.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/facts/exceptions.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/host_updates.h"
#include "kbdiff/report/report_formats.h"
#include "kbdiff/wording/changes_text.h"
#include "kbdiff/wording/keywords.h"
#include "kbdiff/wording/level_text.h"
#include "kbdiff/wording/update_text.h"

struct writing {
	const struct report *r;
	struct out	*o;
	struct arena	*arena;		/* of one row */
	bool		 first;		/* of the row's cells */
};

static void
cell(struct writing *w, struct span s)
{
	if (!w->first)
		out_char(w->o, ',');
	w->first = false;
	out_csv(w->o, s);
}

static void
cell_number(struct writing *w, uint64_t n)
{
	char buf[24];

	snprintf(buf, sizeof buf, "%llu", (unsigned long long)n);
	cell(w, span_of(buf));
}

static void
cell_date(struct writing *w, date day)
{
	char iso[11];

	date_iso(day, iso);
	cell(w, span_of(iso));
}

static void
end_row(struct writing *w)
{
	out_str(w->o, "\n");
	w->first = true;
}

/* A cell of several values joined by ; is made here first. */
struct joined {
	struct out	 out;
	char		*buf;
	size_t		 n, items;
};

static void
begin_joined(struct joined *j)
{
	*j = (struct joined){ .buf = NULL };
	j->out = out_to(&j->buf, &j->n);
}

static void
next_joined(struct joined *j)
{
	if (j->items++ != 0)
		out_char(&j->out, ';');
}

static void
end_joined(struct writing *w, struct joined *j)
{
	out_end(&j->out);
	cell(w, (struct span){ j->buf, j->n });
	free(j->buf);
}

/* Hosts of one side, or of both for SIDE_COUNT, that stand so. */
static void
cell_hosts(struct writing *w, const struct row *row, enum side side,
    enum standing standing)
{
	const struct result *r = w->r->result;
	struct joined j;

	begin_joined(&j);
	for (size_t i = 0; result_find(r, row, side, standing, &i); i++) {
		next_joined(&j);
		out_span(&j.out, w->r->inventory->hosts[i].name);
	}
	end_joined(w, &j);
}

static void
cell_covered(struct writing *w, const struct row *row)
{
	const struct result *r = w->r->result;
	struct arena *arena = arena_new();
	struct joined j;
	struct cover c;

	begin_joined(&j);
	for (size_t i = 0; result_find(r, row, SIDE_COUNT, STANDING_COVERED,
	    &i); i++) {
		c = result_cover(r, row, i, arena);
		next_joined(&j);
		out_span(&j.out, w->r->inventory->hosts[i].name);
		if (c.by != 0)
			out_printf(&j.out, " by KB%u", (unsigned)c.by);
		out_printf(&j.out, " (%s)", keywords_evidence(c.evidence));
		arena_reset(arena);
	}
	end_joined(w, &j);
	arena_free(arena);
}

/* "CAS02 until 2027-03-31 (vendor forbids it)" */
static void
cell_accepted(struct writing *w, const struct row *row)
{
	const struct result *r = w->r->result;
	const struct exception *e;
	struct joined j;
	char iso[11];

	begin_joined(&j);
	for (size_t i = 0; result_find(r, row, SIDE_COUNT, STANDING_ACCEPTED,
	    &i); i++) {
		e = result_exception(r, row, i);
		next_joined(&j);
		out_span(&j.out, w->r->inventory->hosts[i].name);
		date_iso(e->until, iso);
		out_printf(&j.out, "%s%s", iso[0] != '\0' ? " until " : "",
		    iso);
		if (e->reason.n != 0) {
			out_str(&j.out, " (");
			out_span(&j.out, e->reason);
			out_char(&j.out, ')');
		}
	}
	end_joined(w, &j);
}

static void
begin_row(struct writing *w, const struct row *row)
{
	const struct inventory *inv = w->r->inventory;

	cell(w, span_of(keywords_group(row->group, w->r->result->cluster)));
	cell(w, inventory_update(inv, row->update));
	cell(w, inventory_text(inv, row->value.kind));
	cell(w, row->title);
	cell_date(w, row->value.installed_on);
	for (int s = 0; s < (w->r->result->cluster ? 1 : SIDE_COUNT); s++) {
		cell_number(w, row->have[s]);
		cell_number(w, row->total[s]);
	}
}

static void
finish_row(struct writing *w, const struct row *row)
{
	char url[CELLS_URL];

	cell_hosts(w, row, SIDE_COUNT, STANDING_HAVE);
	cell_hosts(w, row, SIDE_COUNT, STANDING_LACK);
	cell_hosts(w, row, SIDE_COUNT, STANDING_UNCERTAIN);
	cell_covered(w, row);
	keywords_url(inventory_number(w->r->inventory, row->update), url);
	cell(w, span_of(url));
	cell(w, update_text_what(w->r, row, w->arena));
	cell_accepted(w, row);
	arena_reset(w->arena);
	end_row(w);
}

static void
write_rows(struct writing *w)
{
	const struct result *r = w->r->result;
	const struct row *row;
	char separation[16];

	out_str(w->o, r->cluster ?
	    "status,update,kind,title,installed_on,have,total,having,lacking,"
	    "uncertain,covered_on,url,what,accepted_on\n" :
	    "status,update,kind,title,installed_on,good_have,good_total,"
	    "bad_have,bad_total,separation,having,lacking,uncertain,"
	    "covered_on,url,what,accepted_on\n");
	for (size_t i = 0; i < r->n; i++) {
		row = &r->rows[i];
		if (r->cluster ? row->group == GROUP_SAME :
		    (w->r->show >> row->group & 1) == 0)
			continue;
		begin_row(w, row);
		if (!r->cluster) {
			row_separation(row, separation);
			cell(w, span_of(separation));
		}
		finish_row(w, row);
	}
}

/* Where a list is from, as its rows say it. */
struct source_cells {
	struct span	format, file;
};

/* The full names and other names of a host. */
static void
cell_aliases(struct writing *w, const struct host *h)
{
	struct joined j;

	begin_joined(&j);
	for (size_t i = 0; i < h->naliases; i++) {
		next_joined(&j);
		out_span(&j.out, h->aliases[i]);
	}
	end_joined(w, &j);
}

/* "cut;filtered@3" */
static void
cell_doubts(struct writing *w, const struct raw_list *list)
{
	struct joined j;

	begin_joined(&j);
	for (int k = 0; k < DOUBT_COUNT; k++) {
		if (!raw_list_doubts(list, (enum doubt_reason)k))
			continue;
		next_joined(&j);
		out_str(&j.out, doubt_name((enum doubt_reason)k));
		if (list->doubted[k].line != 0)
			out_printf(&j.out, "@%llu",
			    (unsigned long long)list->doubted[k].line);
	}
	end_joined(w, &j);
}

/* "10.0.17763.4974" is the build and its revision. */
static size_t
build_end(struct span build)
{
	size_t dots = 0;

	for (size_t i = 0; i < build.n; i++)
		if (build.p[i] == '.' && ++dots == 3)
			return i;
	return build.n;
}

/* A row of a list; entry is NULL for a list without any. */
static void
write_entry(struct writing *w, const struct host *h,
    const struct raw_list *list, struct source_cells from,
    const struct entry *e, uint64_t line)
{
	const struct inventory *inv = w->r->inventory;
	struct span build = inventory_text(inv, list->build);
	size_t end = build_end(build);

	cell(w, h->name);
	cell(w, e == NULL ? SPAN_NONE : inventory_update(inv, e->update));
	cell(w, e == NULL ? SPAN_NONE : inventory_text(inv, e->variant));
	cell(w, e == NULL ? SPAN_NONE : inventory_text(inv, e->kind));
	cell_date(w, e == NULL ? DATE_NONE : e->installed_on);
	cell(w, e == NULL ? SPAN_NONE : inventory_text(inv, e->installed_by));
	cell(w, e == NULL ? SPAN_NONE : inventory_text(inv, e->title));
	cell(w, e == NULL ? SPAN_NONE :
	    span_of(state_name((enum state)e->state)));
	cell(w, inventory_text(inv, list->os));
	cell(w, span_upto(build, end));
	cell(w, inventory_text(inv, list->arch));
	cell(w, raw_list_complete(list) ? SPAN("yes") : SPAN("no"));
	if (list->declared < 0)
		cell(w, SPAN_NONE);
	else
		cell_number(w, (uint64_t)list->declared);
	cell_number(w, list->unidentified);
	cell(w, from.format);
	cell(w, from.file);
	cell_number(w, line);
	cell_aliases(w, h);
	cell_doubts(w, list);
	cell(w, span_from(build, end + 1));
	end_row(w);
}

/* A row to be: rows of a host come by update, then list, then line. */
struct item {
	uint32_t	update, entry;
	uint32_t	list;		/* of the host */
	uint64_t	line;
};

static int
cmp_item(const void *pa, const void *pb)
{
	const struct item *a = pa, *b = pb;

	if (a->update != b->update)
		return a->update < b->update ? -1 : 1;
	if (a->list != b->list)
		return a->list < b->list ? -1 : 1;
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	return (a->entry > b->entry) - (a->entry < b->entry);
}

/* Lists of one format and file are told apart: "get-hotfix-csv#2". */
static struct span
format_of(const struct inventory *inv, const struct host *h, size_t k,
    struct arena *a)
{
	const struct raw_list *all = inv->raw_lists->lists;
	const struct raw_list *list = &all[h->lists[k]];
	struct span format = inventory_text(inv, list->format);
	unsigned same = 1;
	char *buf;

	for (size_t i = 0; i < k; i++)
		same += all[h->lists[i]].file == list->file &&
		    all[h->lists[i]].format == list->format;
	if (same == 1)
		return format;
	buf = arena_alloc(a, format.n + 16);
	snprintf(buf, format.n + 16, "%.*s#%u", SPANF(format), same);
	return span_of(buf);
}

/*
 * The file of a list.  Where it has the name of a host that more than the
 * file names, NAME=FILE says that.
 */
static struct span
file_of(const struct inventory *inv, const struct host *h, size_t k,
    struct arena *a)
{
	struct span file = inventory_text(inv,
	    inv->raw_lists->lists[h->lists[k]].file);
	char *buf;

	if (!h->named || !(input_is_tail(file.p, h->name) ||
	    (span_starts(file, h->name) && file.n > h->name.n &&
	    file.p[h->name.n] == '=')))
		return file;
	buf = arena_alloc(a, h->name.n + file.n + 2);
	snprintf(buf, h->name.n + file.n + 2, "%.*s=%.*s", SPANF(h->name),
	    SPANF(file));
	return span_of(buf);
}

static void
write_host(struct writing *w, const struct host *h)
{
	const struct inventory *inv = w->r->inventory;
	const struct raw_lists *l = inv->raw_lists;
	const struct raw_list *list;
	struct item *items;
	struct arena *arena = arena_new();
	struct source_cells *from = arena_alloc(arena,
	    h->nlists * sizeof *from);
	size_t n = 0;

	for (size_t k = 0; k < h->nlists; k++)
		n += l->lists[h->lists[k]].n;
	items = xreallocarray(NULL, n, sizeof *items);
	n = 0;
	for (size_t k = 0; k < h->nlists; k++) {
		list = &l->lists[h->lists[k]];
		from[k] = (struct source_cells){ format_of(inv, h, k, arena),
		    file_of(inv, h, k, arena) };
		if (list->n == 0)
			write_entry(w, h, list, from[k], NULL, list->line);
		for (size_t i = 0; i < list->n; i++)
			items[n++] = (struct item){
				inv->update_of[list->entries[i]],
				list->entries[i], (uint32_t)k,
				list->lines == NULL ? 0 : list->lines[i] };
	}
	if (n != 0)
		qsort(items, n, sizeof *items, cmp_item);
	for (size_t i = 0; i < n; i++) {
		list = &l->lists[h->lists[items[i].list]];
		write_entry(w, h, list, from[items[i].list],
		    &l->entries[items[i].entry], items[i].line);
	}
	free(items);
	arena_free(arena);
}

static void
write_hosts(struct writing *w)
{
	out_str(w->o, "host,update,variant,kind,installed_on,installed_by,"
	    "title,state,os,build,arch,complete,declared,unidentified,format,"
	    "file,line,aliases,doubt,revision\n");
	for (size_t i = 0; i < w->r->inventory->n; i++)
		write_host(w, &w->r->inventory->hosts[i]);
}

/* A row of a host's change; held and by are NULL for none. */
static void
write_change(struct writing *w, const struct host_change *c,
    const char *change, const struct host_update *held, uint32_t by)
{
	const struct inventory *inv = w->r->inventory;
	char number[16] = "";

	if (by != 0)
		snprintf(number, sizeof number, "KB%u", (unsigned)by);
	cell(w, inv->hosts[changes_host(c)].name);
	cell(w, span_of(change));
	cell(w, held == NULL ? SPAN_NONE : inventory_update(inv,
	    held->update));
	cell(w, held == NULL ? SPAN_NONE : changes_text_what(w->r, held,
	    w->arena));
	cell(w, span_of(number));
	cell_date(w, held == NULL ? DATE_NONE : held->value.installed_on);
	cell(w, c->before == CHANGES_NOBODY ? SPAN_NONE :
	    level_text_number(w->r, c->before, w->arena));
	cell(w, c->after == CHANGES_NOBODY ? SPAN_NONE :
	    level_text_number(w->r, c->after, w->arena));
	end_row(w);
}

/* Updates of a host that became so. */
static size_t
write_changed(struct writing *w, const struct host_change *c,
    enum update_change change)
{
	const struct update_set *set = &c->updates[change];
	struct host_update *held;
	uint32_t by;

	if (set->n == 0)
		return 0;
	held = changes_text_held(w->r, c, change, w->arena);
	for (size_t i = 0; i < set->n; i++) {
		by = change == UPDATE_REPLACED ? changes_cover(w->r->changes,
		    c, set->updates[i], w->arena).by : 0;
		write_change(w, c, keywords_update_change(change), &held[i],
		    by);
	}
	arena_reset(w->arena);
	return set->n;
}

static void
write_changes(struct writing *w)
{
	const struct host_change *c;
	size_t n;

	out_str(w->o, "host,change,update,what,by,installed_on,before_level,"
	    "after_level\n");
	for (size_t i = 0; i < w->r->changes->n; i++) {
		c = &w->r->changes->hosts[i];
		n = 0;
		for (int k = 0; k < UPDATE_CHANGES; k++)
			n += write_changed(w, c, (enum update_change)k);
		if (n == 0)
			write_change(w, c, keywords_host_state(c->state),
			    NULL, 0);
		arena_reset(w->arena);
	}
}

static void
write_csv(const struct report *r, struct out *o)
{
	struct writing w = { .r = r, .o = o, .first = true,
	    .arena = arena_new() };

	if (r->subject == SUBJECT_LIST)
		write_hosts(&w);
	else if (r->changes != NULL)
		write_changes(&w);
	else
		write_rows(&w);
	arena_free(w.arena);
}

const struct report_format report_csv = {
	.name = "csv",
	.ending = ".csv",
	.help = "for spreadsheets; a list is an input again",
	.rows_only = true,
	.whole = true,
	.write = write_csv,
};

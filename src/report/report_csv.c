/*
 * For spreadsheets and scripts: one row per update.
 */
#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/facts/exceptions.h"
#include "kbdiff/model/host_updates.h"
#include "kbdiff/report/report_formats.h"
#include "kbdiff/wording/changes_text.h"
#include "kbdiff/wording/keywords.h"
#include "kbdiff/wording/level_text.h"
#include "kbdiff/wording/requirement_text.h"
#include "kbdiff/wording/update_text.h"
#include "csv_writer.h"
#include "report_csv_list.h"

struct writing {
	const struct report *r;
	struct csv_writer csv;
	struct arena	*arena;		/* of one row */
};

/* Hosts of one side, or of both for SIDE_COUNT, that stand so. */
static void
cell_hosts(struct writing *w, const struct row *row, enum side side,
    enum standing standing)
{
	const struct result *r = w->r->result;
	struct csv_joined j;

	csv_joined_begin(&j);
	for (size_t i = 0; result_find(r, row, side, standing, &i); i++) {
		csv_joined_next(&j);
		out_span(&j.out, w->r->inventory->hosts[i].name);
	}
	csv_writer_joined(&w->csv, &j);
}

static void
cell_covered(struct writing *w, const struct row *row)
{
	const struct result *r = w->r->result;
	struct arena *arena = arena_new();
	struct csv_joined j;
	struct cover c;

	csv_joined_begin(&j);
	for (size_t i = 0; result_find(r, row, SIDE_COUNT, STANDING_COVERED,
	    &i); i++) {
		c = result_cover(r, row, i, arena);
		csv_joined_next(&j);
		out_span(&j.out, w->r->inventory->hosts[i].name);
		if (c.by != 0)
			out_printf(&j.out, " by KB%u", (unsigned)c.by);
		out_printf(&j.out, " (%s)", keywords_evidence(c.evidence));
		arena_reset(arena);
	}
	csv_writer_joined(&w->csv, &j);
	arena_free(arena);
}

/* "CAS02 until 2027-03-31 (vendor forbids it)" */
static void
cell_accepted(struct writing *w, const struct row *row)
{
	const struct result *r = w->r->result;
	const struct exception *e;
	struct csv_joined j;
	char iso[11];

	csv_joined_begin(&j);
	for (size_t i = 0; result_find(r, row, SIDE_COUNT, STANDING_ACCEPTED,
	    &i); i++) {
		e = result_exception(r, row, i);
		csv_joined_next(&j);
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
	csv_writer_joined(&w->csv, &j);
}

static void
begin_row(struct writing *w, const struct row *row)
{
	const struct inventory *inv = w->r->inventory;

	csv_writer_cell(&w->csv, span_of(keywords_group(row->group,
	    w->r->result->cluster)));
	csv_writer_cell(&w->csv, inventory_update(inv, row->update));
	csv_writer_cell(&w->csv, inventory_text(inv, row->value.kind));
	csv_writer_cell(&w->csv, row->title);
	csv_writer_date(&w->csv, row->value.installed_on);
	for (int s = 0; s < (w->r->result->cluster ? 1 : SIDE_COUNT); s++) {
		csv_writer_number(&w->csv, row->have[s]);
		csv_writer_number(&w->csv, row->total[s]);
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
	keywords_url(requirement_text_number(w->r->inventory, row->update),
	    url);
	csv_writer_cell(&w->csv, span_of(url));
	csv_writer_cell(&w->csv, update_text_what(w->r, row, w->arena));
	cell_accepted(w, row);
	arena_reset(w->arena);
	csv_writer_end_row(&w->csv);
}

static void
write_rows(struct writing *w)
{
	const struct result *r = w->r->result;
	const struct row *row;
	char separation[16];

	out_str(w->csv.o, r->cluster ?
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
			csv_writer_cell(&w->csv, span_of(separation));
		}
		finish_row(w, row);
	}
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
	csv_writer_cell(&w->csv, inv->hosts[changes_host(c)].name);
	csv_writer_cell(&w->csv, span_of(change));
	csv_writer_cell(&w->csv, held == NULL ? SPAN_NONE :
	    inventory_update(inv, held->update));
	csv_writer_cell(&w->csv, held == NULL ? SPAN_NONE :
	    changes_text_what(w->r, held, w->arena));
	csv_writer_cell(&w->csv, span_of(number));
	csv_writer_date(&w->csv, held == NULL ? DATE_NONE :
	    held->value.installed_on);
	csv_writer_cell(&w->csv, c->before == CHANGES_NOBODY ? SPAN_NONE :
	    level_text_number(w->r, c->before, w->arena));
	csv_writer_cell(&w->csv, c->after == CHANGES_NOBODY ? SPAN_NONE :
	    level_text_number(w->r, c->after, w->arena));
	csv_writer_end_row(&w->csv);
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

	out_str(w->csv.o, "host,change,update,what,by,installed_on,"
	    "before_level,after_level\n");
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
	struct writing w = { .r = r, .csv = { .o = o, .first = true },
	    .arena = arena_new() };

	if (r->subject == SUBJECT_LIST)
		report_csv_list(r, o);
	else if (r->changes != NULL)
		write_changes(&w);
	else
		write_rows(&w);
	arena_free(w.arena);
}

const struct report_format report_csv = {
	.name = "csv",
	.ending = ".csv",
	.help = "for spreadsheets; a list can be read again",
	.rows_only = true,
	.whole = true,
	.write = write_csv,
};

#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/host_updates.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/wording/explain_hosts_text.h"
#include "kbdiff/wording/explain_query.h"
#include "kbdiff/wording/explain_text.h"
#include "kbdiff/wording/keywords.h"
#include "layout.h"

struct telling {
	const struct report *r;
	const struct layout *doc;
	void		*ctx;
	struct arena	*arena;
	struct arena	*scratch;	/* of one row, or of one host */
	struct table	 table;
	bool		 dated;		/* rows have a column for dates */
	bool		 explained;	/* ... of a matrix one for details */
	struct cell	*cells;		/* of the row that is being made */
	size_t		 n;
	size_t		 cap;
};

static void
add(struct telling *t, struct cell c)
{
	if (c.url == NULL)
		c.url = "";
	t->cells = xgrow(t->cells, t->n, &t->cap, sizeof *t->cells);
	t->cells[t->n++] = c;
}

static void
add_text(struct telling *t, enum cell_kind kind, struct span text)
{
	add(t, (struct cell){ .kind = kind, .text = text });
}

static void
add_update(struct telling *t, uint32_t update)
{
	char *url = arena_alloc(t->scratch, CELLS_URL);

	keywords_url(inventory_number(t->r->inventory, update), url);
	add(t, (struct cell){ .kind = CELL_UPDATE, .url = url,
	    .text = inventory_update(t->r->inventory, update) });
}

static void
add_date(struct telling *t, date day)
{
	char iso[11];

	date_iso(day, iso);
	add_text(t, CELL_DATE, arena_dup(t->scratch, span_of(iso)));
}

static void
add_count(struct telling *t, size_t n, size_t total)
{
	char text[48];

	snprintf(text, sizeof text, "%zu of %zu", n, total);
	add_text(t, CELL_TALLY, arena_dup(t->scratch, span_of(text)));
}

static void
end_row(struct telling *t)
{
	t->doc->row(t->ctx, &t->table, t->cells);
	t->n = 0;
	arena_reset(t->scratch);
}

/* Heads are gathered as a row's cells are, and stay until the table ends. */
static void
begin_table(struct telling *t, enum table_kind kind, struct span caption)
{
	struct cell *heads = arena_alloc(t->arena, (t->n + 1) * sizeof *heads);

	for (size_t i = 0; i < t->n; i++)
		heads[i] = t->cells[i];
	t->table = (struct table){ kind, caption, heads, t->n };
	t->n = 0;
	t->doc->table(t->ctx, &t->table);
}

static void
end_table(struct telling *t)
{
	t->doc->table_end(t->ctx);
}

/* "CAS02 lacks (1)" */
static struct span
counted(struct telling *t, struct span heading, size_t n)
{
	char *buf = arena_alloc(t->arena, heading.n + 32);

	snprintf(buf, heading.n + 32, "%.*s (%zu)", SPANF(heading), n);
	return span_of(buf);
}

/* A row's title, then what is said below it. */
static struct prose
titled(struct telling *t, struct span title, struct prose said)
{
	struct span *lines = arena_alloc(t->scratch, (said.n + 1) *
	    sizeof *lines);
	size_t n = 0;

	if (title.n != 0)
		lines[n++] = title;
	for (size_t i = 0; i < said.n; i++)
		lines[n++] = said.lines[i];
	return (struct prose){ lines, n };
}

static void
add_details(struct telling *t, struct span title, struct prose said)
{
	struct prose all = titled(t, title, said);
	struct cell c = { .kind = CELL_TEXT };

	if (all.n != 0) {
		c.text = all.lines[0];
		c.below = (struct prose){ all.lines + 1, all.n - 1 };
	}
	add(t, c);
}

/* Exports without dates get no column for them. */
static bool
any_dated(const struct report *r)
{
	for (size_t i = 0; i < r->result->n; i++)
		if (row_text_shows(r, &r->result->rows[i]) &&
		    r->result->rows[i].value.installed_on != DATE_NONE)
			return true;
	return false;
}

static void
head_installed(struct telling *t)
{
	t->dated = any_dated(t->r);
	if (t->dated)
		add_text(t, CELL_DATE, SPAN("installed"));
}

static void
tell_row(struct telling *t, const struct row *row)
{
	const struct inventory *inv = t->r->inventory;

	add_update(t, row->update);
	if (!t->r->result->cluster)
		add_text(t, CELL_TEXT, inventory_text(inv, row->value.kind));
	if (t->dated)
		add_date(t, row->value.installed_on);
	for (int s = 0; s < (t->r->result->cluster ? 1 : SIDE_COUNT); s++)
		add_count(t, row->have[s], row->total[s]);
	add_details(t, row->title,
	    row_text_details(t->r, row, t->scratch));
	end_row(t);
}

static void
tell_part(struct telling *t, enum section part)
{
	const struct result *result = t->r->result;
	size_t n = row_text_count(t->r, part);
	struct span heading;

	if (n == 0)
		return;
	heading = counted(t, verdict_text_heading(t->r, part, t->arena), n);
	t->doc->heading(t->ctx, heading);
	add_text(t, CELL_UPDATE, SPAN("update"));
	add_text(t, CELL_TEXT, SPAN("kind"));
	head_installed(t);
	add_text(t, CELL_TALLY, SPAN("on good"));
	add_text(t, CELL_TALLY, SPAN("on bad"));
	add_text(t, CELL_TEXT, SPAN("details"));
	begin_table(t, TABLE_ROWS, heading);
	for (size_t i = 0; i < result->n; i++)
		if (verdict_text_part(t->r, &result->rows[i]) == part)
			tell_row(t, &result->rows[i]);
	end_table(t);
}

/* Whether rows of a matrix have titles, or what is said of them. */
static bool
any_explained(struct telling *t)
{
	const struct result *result = t->r->result;
	bool any = false;

	for (size_t i = 0; i < result->n && !any; i++) {
		any = row_text_shows(t->r, &result->rows[i]) &&
		    (result->rows[i].title.n != 0 ||
		    row_text_reasons(t->r, &result->rows[i], false,
		    t->scratch).n != 0);
		arena_reset(t->scratch);
	}
	return any;
}

static void
tell_marks(struct telling *t, const struct row *row, const size_t *nodes,
    size_t n)
{
	add_update(t, row->update);
	if (t->dated)
		add_date(t, row->value.installed_on);
	for (size_t i = 0; i < n; i++)
		add(t, (struct cell){ .kind = CELL_MARK, .standing =
		    result_standing(t->r->result, row, nodes[i]) });
	if (t->explained)
		add_details(t, row->title, row_text_reasons(t->r, row, false,
		    t->scratch));
	end_row(t);
}

/* "A EX01, B EX02": nodes that are too many for their names. */
static void
tell_legend(struct telling *t, const size_t *nodes, size_t n)
{
	char *buf, letters[ROW_TEXT_LETTERS];
	size_t length;
	struct out o = out_to(&buf, &length);

	for (size_t i = 0; i < n; i++) {
		row_text_letters(i, letters);
		out_printf(&o, "%s%s ", i == 0 ? "" : ", ", letters);
		out_visible(&o, t->r->inventory->hosts[nodes[i]].name);
	}
	out_char(&o, '.');
	out_end(&o);
	t->doc->paragraph(t->ctx, (struct span){ buf, length });
	free(buf);
}

static void
head_matrix(struct telling *t, struct span heading, const size_t *nodes,
    size_t n)
{
	char letters[ROW_TEXT_LETTERS];

	add_text(t, CELL_UPDATE, SPAN("update"));
	head_installed(t);
	for (size_t i = 0; i < n; i++) {
		row_text_letters(i, letters);
		add_text(t, CELL_MARK, n > t->doc->names_max ?
		    arena_dup(t->arena, span_of(letters)) :
		    t->r->inventory->hosts[nodes[i]].name);
	}
	t->explained = any_explained(t);
	if (t->explained)
		add_text(t, CELL_TEXT, SPAN("details"));
	begin_table(t, TABLE_MATRIX, heading);
}

static void
head_spread(struct telling *t, struct span heading)
{
	add_text(t, CELL_UPDATE, SPAN("update"));
	head_installed(t);
	add_text(t, CELL_TALLY, SPAN("on"));
	add_text(t, CELL_TEXT, SPAN("details"));
	begin_table(t, TABLE_ROWS, heading);
}

static void
tell_cluster(struct telling *t)
{
	const struct result *result = t->r->result;
	size_t rows = result->n - result->counts[GROUP_SAME], n;
	const size_t *nodes;
	bool used[STANDING_COUNT];
	struct span heading;

	t->doc->paragraph(t->ctx, verdict_text_common(t->r, t->arena));
	if (rows == 0)
		return;
	n = row_text_nodes(t->r, t->arena, &nodes);
	heading = counted(
	    t, verdict_text_heading(t->r, SECTION_DECISIVE, t->arena), rows);
	t->doc->heading(t->ctx, heading);
	if (n > t->doc->nodes_max) {
		head_spread(t, heading);
	} else {
		if (n > t->doc->names_max)
			tell_legend(t, nodes, n);
		head_matrix(t, heading, nodes, n);
	}
	for (size_t i = 0; i < result->n; i++) {
		if (!row_text_shows(t->r, &result->rows[i]))
			continue;
		if (n > t->doc->nodes_max)
			tell_row(t, &result->rows[i]);
		else
			tell_marks(t, &result->rows[i], nodes, n);
	}
	end_table(t);
	if (n <= t->doc->nodes_max) {
		row_text_used(t->r, used);
		t->doc->key(t->ctx, used);
	}
}

static void
tell_sides(struct telling *t)
{
	struct span heading = t->r->subject == SUBJECT_EXPLAIN ?
	    SPAN("What was read") : SPAN("What was compared");
	const struct side_line *sides;
	size_t n = row_text_sides(t->r, t->arena, &sides);

	t->doc->heading(t->ctx, heading);
	add_text(t, CELL_TEXT, SPAN("role"));
	add_text(t, CELL_HOST, SPAN("host"));
	add_text(t, CELL_TEXT, SPAN("its list"));
	begin_table(t, TABLE_SIDES, heading);
	for (size_t i = 0; i < n; i++) {
		add_text(t, CELL_TEXT, span_of(sides[i].label));
		add_text(t, CELL_HOST, sides[i].name);
		add_text(t, CELL_TEXT, sides[i].words);
		end_row(t);
	}
	end_table(t);
}

static void
tell_held(struct telling *t, const struct host_update *h)
{
	const struct inventory *inv = t->r->inventory;

	add_update(t, h->update);
	add_text(t, CELL_TEXT, inventory_text(inv, h->value.kind));
	add_date(t, h->value.installed_on);
	add_details(t, inventory_text(inv, h->value.title),
	    row_text_held(t->r, h, t->scratch));
	end_row(t);
}

static void
tell_host(struct telling *t, size_t host, struct host_update **held,
    size_t *cap)
{
	struct span name = t->r->inventory->hosts[host].name;
	size_t n = host_updates_of(t->r->inventory, host, NULL, held, cap);

	t->doc->heading(t->ctx, name);
	t->doc->paragraph(t->ctx, verdict_text_host(t->r, host, t->scratch));
	arena_reset(t->scratch);
	if (n == 0)
		return;
	add_text(t, CELL_UPDATE, SPAN("update"));
	add_text(t, CELL_TEXT, SPAN("kind"));
	add_text(t, CELL_DATE, SPAN("installed"));
	add_text(t, CELL_TEXT, SPAN("details"));
	begin_table(t, TABLE_LIST, name);
	for (size_t k = 0; k < n; k++)
		tell_held(t, &(*held)[k]);
	end_table(t);
}

static void
tell_list(struct telling *t)
{
	struct host_update *held = NULL;
	size_t cap = 0;

	for (size_t i = 0; i < t->r->inventory->n; i++)
		tell_host(t, i, &held, &cap);
	free(held);
}

static void
tell_unproven(struct telling *t)
{
	struct prose unproven = row_text_unproven(t->r, t->arena);

	if (unproven.n == 0)
		return;
	t->doc->heading(t->ctx, SPAN("What could not be proven"));
	t->doc->items(t->ctx, unproven);
}

static void
tell_account(struct telling *t, uint32_t update,
    const struct explain_source *account)
{
	add_update(t, update);
	add_text(t, CELL_TEXT, account->source);
	add_details(t, SPAN_NONE, account->said);
	end_row(t);
}

static void
tell_explained(struct telling *t, uint32_t update)
{
	struct span name = inventory_update(t->r->inventory, update);
	const struct explain_source *accounts;
	size_t n = explain_text_of(t->r, update, t->arena, &accounts);

	t->doc->heading(t->ctx, name);
	add_text(t, CELL_UPDATE, SPAN("update"));
	add_text(t, CELL_TEXT, SPAN("source"));
	add_text(t, CELL_TEXT, SPAN("says"));
	begin_table(t, TABLE_LIST, name);
	for (size_t i = 0; i < n; i++)
		tell_account(t, update, &accounts[i]);
	end_table(t);
}

static void
tell_explain(struct telling *t)
{
	const uint32_t *updates;
	size_t n = explain_query_updates(t->r, t->arena, &updates);

	for (size_t i = 0; i < n; i++)
		tell_explained(t, updates[i]);
	if (!explain_query_alone(t->r))
		tell_sides(t);
	tell_unproven(t);
}

static void
tell_all(struct telling *t)
{
	if (t->r->subject == SUBJECT_LIST) {
		tell_list(t);
		tell_unproven(t);
		return;
	}
	if (t->r->subject == SUBJECT_EXPLAIN) {
		tell_explain(t);
		return;
	}
	if (t->r->subject == SUBJECT_CLUSTER)
		tell_cluster(t);
	for (int part = 0;
	     t->r->subject == SUBJECT_DIFF && part < SECTION_COUNT; part++)
		tell_part(t, (enum section)part);
	tell_sides(t);
	tell_unproven(t);
}

static enum tone
tone_of(const struct report *r)
{
	if (r->subject == SUBJECT_LIST || explain_query_alone(r))
		return TONE_NONE;
	return r->result->verdict == VERDICT_NOTHING ? TONE_FINE :
	    r->result->verdict == VERDICT_MISSING ? TONE_BAD : TONE_OPEN;
}

void
layout_write(const struct report *r, const struct layout *doc, void *ctx)
{
	struct telling t = { .r = r, .doc = doc, .ctx = ctx,
	    .arena = arena_new(), .scratch = arena_new() };
	bool brief = r->brief && r->subject != SUBJECT_LIST;

	doc->begin(ctx, tone_of(r),
	    r->subject == SUBJECT_LIST      ? verdict_text_list(r, t.arena)
	    : r->subject == SUBJECT_EXPLAIN ? explain_hosts_verdict(r, t.arena)
					    : verdict_text_verdict(r, t.arena));
	if (!brief)
		tell_all(&t);
	doc->end(ctx, brief ? (struct prose){ NULL, 0 } :
	    row_text_end(r, t.arena));
	free(t.cells);
	arena_free(t.scratch);
	arena_free(t.arena);
}

/*
 * For people who filter and count: a summary, the rows, and the matrix of all
 * updates by hosts.  What Excel's limits leave out, the summary says.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/model/host_updates.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/report/report_formats.h"
#include "kbdiff/wording/keywords.h"
#include "kbdiff/wording/row_text.h"
#include "kbdiff/wording/verdict_text.h"
#include "text_width.h"
#include "xlsx_writer.h"

struct writing {
	const struct report *r;
	struct report	 all;		/* the same, folding no list of hosts */
	struct xlsx	*book;
	struct arena	*arena, *scratch;
	struct xlsx_sheet	*sheet;		/* the one being written */
	size_t		 row, col;	/* its next cell */
	size_t		 hosts, hosts_shown;	/* of the matrix */
	size_t		 rows, rows_shown;	/* of a list */
	bool		 used[STANDING_COUNT];	/* marks of the matrix */
};

static void	limit(struct writing *, size_t n, const char *fmt, ...)
		    __attribute__((format(printf, 3, 4)));

static void
text(struct writing *w, enum look look, struct span s)
{
	xlsx_sheet_text(w->sheet, w->row, w->col++, look, s);
}

static void
number(struct writing *w, size_t n)
{
	xlsx_sheet_number(w->sheet, w->row, w->col++, (double)n);
}

static void
update(struct writing *w, uint32_t id)
{
	char url[CELLS_URL];

	keywords_url(inventory_number(w->r->inventory, id), url);
	xlsx_sheet_link(w->sheet, w->row, w->col++,
	    inventory_update(w->r->inventory, id), url);
}

static void
string(struct writing *w, strid s)
{
	text(w, LOOK_PLAIN, inventory_text(w->r->inventory, s));
}

static void
day(struct writing *w, date d)
{
	xlsx_sheet_date(w->sheet, w->row, w->col++, d);
}

static void
end_row(struct writing *w)
{
	w->row++;
	w->col = 0;
	arena_reset(w->scratch);
}

static size_t
head(struct writing *w, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		text(w, LOOK_HEAD, span_of(names[i]));
	return n;
}

static struct xlsx_sheet *
begin_sheet(struct writing *w, const char *name)
{
	w->row = w->col = 0;
	return w->sheet = xlsx_add(w->book, name);
}

/* Heads are in this row, and stay in sight with so many columns. */
static void
frame(struct writing *w, size_t heads, size_t frozen, size_t cols)
{
	xlsx_sheet_freeze(w->sheet, heads + 1, frozen);
	xlsx_sheet_filter(w->sheet, heads, w->row - 1 > heads ? w->row - 1 :
	    heads + 1, cols);
}

/* All names, or folded ones where a cell would not hold them. */
static void
hosts(struct writing *w, const struct row *row, enum standing s)
{
	struct span names = verdict_text_hosts(&w->all, row, SIDE_COUNT, s,
	    w->scratch);

	if (names.n > WORKBOOK_TEXT)
		names =
		    verdict_text_hosts(w->r, row, SIDE_COUNT, s, w->scratch);
	text(w, LOOK_PLAIN, names);
}

static void
reasons(struct writing *w, const struct row *row)
{
	struct prose p = row_text_reasons(&w->all, row, true,
	    w->scratch);
	char *buf;
	size_t n;
	struct out o = out_to(&buf, &n);

	for (size_t i = 0; i < p.n; i++) {
		out_str(&o, i == 0 ? "" : "; ");
		out_span(&o, p.lines[i]);
	}
	out_end(&o);
	text(w, LOOK_PLAIN, (struct span){ buf, n });
	free(buf);
}

static void
write_row(struct writing *w, const struct row *row)
{
	const struct result *result = w->r->result;
	char separation[16];

	text(w, LOOK_PLAIN, span_of(keywords_group(row->group,
	    result->cluster)));
	update(w, row->update);
	string(w, row->value.kind);
	day(w, row->value.installed_on);
	for (int s = 0; s < (result->cluster ? 1 : SIDE_COUNT); s++) {
		number(w, row->have[s]);
		number(w, row->total[s]);
	}
	if (!result->cluster) {
		row_separation(row, separation);
		xlsx_sheet_number(w->sheet, w->row, w->col++,
		    strtod(separation, NULL));
	}
	hosts(w, row, STANDING_HAVE);
	hosts(w, row, STANDING_LACK);
	hosts(w, row, STANDING_UNCERTAIN);
	hosts(w, row, STANDING_COVERED);
	text(w, LOOK_PLAIN, row->title);
	reasons(w, row);
	end_row(w);
}

static void
write_rows(struct writing *w)
{
	static const char *const diff[] = { "group", "update", "kind",
	    "installed", "good with it", "good", "bad with it", "bad",
	    "separation", "having", "lacking", "cannot be told of",
	    "covered on", "title", "notes" };
	static const char *const cluster[] = { "group", "update", "kind",
	    "installed", "nodes with it", "nodes", "having", "lacking",
	    "cannot be told of", "covered on", "title", "notes" };
	const struct result *result = w->r->result;
	size_t cols;

	begin_sheet(w, result->cluster ? "Drift" : "Suspects");
	cols = result->cluster ?
	    head(w, cluster, sizeof cluster / sizeof *cluster) :
	    head(w, diff, sizeof diff / sizeof *diff);
	end_row(w);
	for (size_t i = 0; i < result->n; i++)
		if (row_text_shows(w->r, &result->rows[i]))
			write_row(w, &result->rows[i]);
	frame(w, 0, 2, cols);
}

/* Hosts of the matrix in their order: good ones, bad ones, or nodes. */
static size_t
order_hosts(struct writing *w, size_t *order, size_t room)
{
	static const enum role roles[] = { ROLE_BASELINE, ROLE_GOOD, ROLE_BAD,
	    ROLE_NODE };
	const struct inventory *inv = w->r->inventory;
	size_t n = 0;

	if (w->r->result == NULL) {
		for (size_t i = 0; i < inv->n; i++)
			order[n++] = i;
	} else {
		for (size_t k = 0; k < sizeof roles / sizeof *roles; k++)
			for (size_t i = 0; i < inv->n; i++)
				if (w->r->result->roles[i] == roles[k])
					order[n++] = i;
	}
	w->hosts = n;
	w->hosts_shown = n < room ? n : room;
	return w->hosts_shown;
}

/* More hosts than these have narrow columns under names that are turned. */
#define UPRIGHT	8

static void
head_hosts(struct writing *w, const size_t *order, size_t n)
{
	const struct inventory *inv = w->r->inventory;
	size_t first = w->col, widest = 4, width;

	for (size_t i = 0; i < n; i++) {
		width = text_width(inv->hosts[order[i]].name);
		widest = width > widest ? width : widest;
		text(w, n > UPRIGHT ? LOOK_TURNED : LOOK_HEAD,
		    inv->hosts[order[i]].name);
	}
	if (n == 0)
		return;
	xlsx_sheet_width(w->sheet, first, first + n - 1, n > UPRIGHT ? 3.4 :
	    (double)(widest > 40 ? 40 : widest) + 2);
	if (n > UPRIGHT)
		xlsx_sheet_height(w->sheet, w->row, (double)(widest > 40 ? 40 :
		    widest) * 6.5 + 12);
}

static void
head_roles(struct writing *w, const size_t *order, size_t n, size_t first)
{
	enum role role, before = ROLE_NONE;

	for (size_t i = 0; i < n; i++) {
		role = w->r->result->roles[order[i]];
		w->col = first + i;
		if (role != before)
			text(w, LOOK_SECTION, span_of(keywords_role(role)));
		before = role;
	}
	end_row(w);
}

static void
shade_marks(struct writing *w, size_t row, size_t col, size_t last_col)
{
	static const enum shade shades[STANDING_COUNT] = {
		[STANDING_HAVE] = SHADE_COUNT, [STANDING_LACK] = SHADE_BAD,
		[STANDING_UNCERTAIN] = SHADE_OPEN,
		[STANDING_COVERED] = SHADE_FINE,
		[STANDING_INAPPLICABLE] = SHADE_OTHER,
	};
	char mark[2] = "";

	if (w->row <= row || last_col < col)
		return;
	for (int s = 0; s < STANDING_COUNT; s++) {
		mark[0] = sections_signs[s].mark;
		if (shades[s] != SHADE_COUNT)
			xlsx_sheet_shade(w->sheet, row, col, w->row - 1,
			    last_col, mark, shades[s]);
	}
}

static void
mark(struct writing *w, enum standing s)
{
	w->used[s] = true;
	text(w, LOOK_MARK, (struct span){ &sections_signs[s].mark, 1 });
}

static void
write_matrix(struct writing *w)
{
	static const char *const names[] = { "update", "group", "kind",
	    "installed" };
	enum { FIRST = sizeof names / sizeof *names };
	const struct result *result = w->r->result;
	size_t *order = arena_alloc(w->arena, (w->r->inventory->n + 1) *
	    sizeof *order);
	size_t n = order_hosts(w, order, WORKBOOK_COLUMNS - FIRST), heads;

	begin_sheet(w, "Matrix");
	if (!result->cluster)
		head_roles(w, order, n, FIRST);
	heads = w->row;
	head(w, names, FIRST);
	head_hosts(w, order, n);
	end_row(w);
	for (size_t i = 0; i < result->n; i++) {
		const struct row *row = &result->rows[i];

		update(w, row->update);
		text(w, LOOK_PLAIN, span_of(keywords_group(row->group,
		    result->cluster)));
		string(w, row->value.kind);
		day(w, row->value.installed_on);
		for (size_t k = 0; k < n; k++)
			mark(w, result_standing(result, row, order[k]));
		end_row(w);
	}
	frame(w, heads, FIRST, FIRST + n);
	shade_marks(w, heads + 1, FIRST, FIRST + n - 1);
}

static void
write_held(struct writing *w, struct span host, const struct host_update *h)
{
	struct prose said;

	w->rows++;
	if (w->row == WORKBOOK_ROWS)
		return;
	w->rows_shown++;
	text(w, LOOK_PLAIN, host);
	update(w, h->update);
	string(w, h->value.kind);
	day(w, h->value.installed_on);
	string(w, h->value.installed_by);
	string(w, h->value.title);
	said = row_text_held(w->r, h, w->scratch);
	for (size_t i = 0; i < said.n; i++)
		text(w, LOOK_PLAIN, said.lines[i]);
	end_row(w);
}

/* What each host holds, for the matrix: enum held + 1 of an update, 0 none. */
struct held_matrix {
	unsigned char	*cells;
	size_t		 hosts, updates;
};

static void
write_list(struct writing *w, struct held_matrix *m)
{
	static const char *const names[] = { "host", "update", "kind",
	    "installed", "installed by", "title", "variant, state" };
	enum { COLUMNS = sizeof names / sizeof *names };
	const struct inventory *inv = w->r->inventory;
	struct host_update *held = NULL;
	size_t cap = 0, n;

	begin_sheet(w, "Updates");
	head(w, names, COLUMNS);
	end_row(w);
	for (size_t i = 0; i < inv->n; i++) {
		n = host_updates_of(inv, i, NULL, &held, &cap);
		for (size_t k = 0; k < n; k++) {
			write_held(w, inv->hosts[i].name, &held[k]);
			if (i < m->hosts)
				m->cells[held[k].update * m->hosts + i] =
				    (unsigned char)(held[k].held + 1);
		}
	}
	free(held);
	frame(w, 0, 2, COLUMNS);
}

/* A blank is no lack: a list shows what it shows. */
static const char *
mark_of(unsigned char cell)
{
	return cell == 0 ? "" : cell == HELD + 1 ? "+" :
	    cell == HELD_DOUBTFUL + 1 ? "?" : "o";
}

static void
write_list_matrix(struct writing *w, const struct held_matrix *m,
    const size_t *order)
{
	static const char *const names[] = { "update", "hosts with it" };
	enum { FIRST = sizeof names / sizeof *names };
	const unsigned char *cells;
	size_t n, any;

	begin_sheet(w, "Matrix");
	head(w, names, FIRST);
	head_hosts(w, order, m->hosts);
	end_row(w);
	for (size_t u = 0; u < m->updates; u++) {
		cells = m->cells + u * m->hosts;
		n = any = 0;
		for (size_t i = 0; i < m->hosts; i++) {
			n += cells[i] == HELD + 1 ||
			    cells[i] == HELD_DOUBTFUL + 1;
			any |= cells[i];
		}
		if (any == 0)
			continue;
		update(w, (uint32_t)u);
		number(w, n);
		for (size_t i = 0; i < m->hosts; i++)
			text(w, LOOK_MARK, span_of(mark_of(cells[i])));
		end_row(w);
	}
	frame(w, 0, FIRST, FIRST + m->hosts);
	shade_marks(w, 1, FIRST, FIRST + m->hosts - 1);
}

static void
write_inventory(struct writing *w)
{
	const struct inventory *inv = w->r->inventory;
	size_t *order = arena_alloc(w->arena, (inv->n + 1) * sizeof *order);
	struct held_matrix m = { .hosts = order_hosts(w, order,
	    WORKBOOK_COLUMNS - 2), .updates = inv->raw_lists->nupdates };

	m.cells = xcalloc(m.updates + 1, m.hosts + 1);
	write_list(w, &m);
	write_list_matrix(w, &m, order);
	free(m.cells);
}

/* A line of the summary over all its columns. */
enum { SUMMARY_COLUMNS = 3 };

static void
banner(struct writing *w, enum look look, struct span s)
{
	if (s.n == 0)
		return;
	xlsx_sheet_banner(w->sheet, w->row, SUMMARY_COLUMNS, look, s);
	end_row(w);
}

static void
section(struct writing *w, const char *heading)
{
	end_row(w);
	text(w, LOOK_SECTION, span_of(heading));
	end_row(w);
}

static void
summarise_hosts(struct writing *w)
{
	const struct inventory *inv = w->r->inventory;
	const struct side_line *sides = NULL;
	size_t n = w->r->result == NULL ? inv->n :
	    row_text_sides(&w->all, w->arena, &sides);

	section(w, w->r->result == NULL ? "Hosts" : "What was compared");
	for (size_t i = 0; i < n && w->row < WORKBOOK_ROWS - 1000; i++) {
		text(w, LOOK_PLAIN, sides == NULL ? SPAN_NONE :
		    span_of(sides[i].label));
		text(w, LOOK_PLAIN, sides == NULL ? inv->hosts[i].name :
		    sides[i].name);
		text(w, LOOK_WRAPPED, sides == NULL ? verdict_text_host(w->r, i,
		    w->scratch) : sides[i].words);
		end_row(w);
	}
}

static void
key(struct writing *w, const char *sign, const char *words)
{
	text(w, LOOK_MARK, span_of(sign));
	text(w, LOOK_PLAIN, span_of(words));
	end_row(w);
}

static void
summarise_key(struct writing *w)
{
	char sign[2] = "";

	section(w, "In the sheet Matrix");
	if (w->r->result == NULL) {
		key(w, "+", "has");
		key(w, "?", "in only one of its lists");
		key(w, "o", "not installed, or not yet");
		key(w, "", "a blank: not listed");
	}
	for (int s = 0; s < STANDING_COUNT; s++) {
		sign[0] = sections_signs[s].mark;
		if (w->used[s])
			key(w, sign, sections_signs[s].words);
	}
}

/* A sentence of the summary, if n is not 0. */
static void
limit(struct writing *w, size_t n, const char *fmt, ...)
{
	char line[200];
	va_list ap;

	if (n == 0)
		return;
	va_start(ap, fmt);
	vsnprintf(line, sizeof line, fmt, ap);
	va_end(ap);
	banner(w, LOOK_WRAPPED, span_of(line));
}

static void
summarise_limits(struct writing *w)
{
	size_t unlinked = xlsx_unlinked(w->book);
	size_t cut = xlsx_cut(w->book);

	if (w->hosts_shown == w->hosts && w->rows_shown == w->rows &&
	    unlinked + cut == 0)
		return;
	section(w, "What a workbook cannot hold");
	limit(w, w->hosts - w->hosts_shown, "The sheet Matrix shows %zu of "
	    "%zu hosts: it has no more columns.", w->hosts_shown, w->hosts);
	limit(w, w->rows - w->rows_shown, "The sheet Updates shows %zu of "
	    "%zu entries: it has no more rows. The list as CSV is whole.",
	    w->rows_shown, w->rows);
	limit(w, unlinked, "%zu updates are without a link: a sheet has no "
	    "more than 65530.", unlinked);
	limit(w, cut, "%zu texts are cut to what a cell holds.", cut);
}

static void
summarise_prose(struct writing *w, const char *heading, struct prose p)
{
	if (p.n == 0)
		return;
	if (heading != NULL)
		section(w, heading);
	else
		end_row(w);
	for (size_t i = 0; i < p.n; i++)
		banner(w, heading != NULL ? LOOK_WRAPPED : LOOK_QUIET,
		    p.lines[i]);
}

static void
write_summary(struct writing *w, struct xlsx_sheet *sheet)
{
	const struct report *r = w->r;

	w->sheet = sheet;
	w->row = w->col = 0;
	xlsx_sheet_width(sheet, 0, 0, 10);
	xlsx_sheet_width(sheet, 1, 1, 26);
	xlsx_sheet_width(sheet, 2, 2, 84);
	banner(w, LOOK_TITLE, r->result == NULL ?
	    verdict_text_list(r, w->arena) : verdict_text_verdict(r, w->arena));
	if (r->brief && r->result != NULL)
		return;
	if (r->subject == SUBJECT_CLUSTER)
		banner(w, LOOK_WRAPPED, verdict_text_common(r, w->arena));
	summarise_prose(w, "What could not be proven",
	    row_text_unproven(r, w->arena));
	summarise_limits(w);
	summarise_prose(w, NULL, row_text_end(r, w->arena));
	summarise_key(w);
	summarise_hosts(w);
}

static void
write_xlsx(const struct report *r, struct out *o)
{
	struct writing w = { .r = r, .all = *r, .arena = arena_new(),
	    .scratch = arena_new() };
	struct xlsx_sheet *summary;
	char maker[64];

	snprintf(maker, sizeof maker, "kbdiff %s", r->version);
	w.all.verbose = true;
	w.book = xlsx_begin(maker);
	summary = xlsx_add(w.book, "Summary");
	if (r->result == NULL) {
		write_inventory(&w);
	} else if (!r->brief) {
		write_rows(&w);
		write_matrix(&w);
	}
	write_summary(&w, summary);
	xlsx_end(w.book, o);
	arena_free(w.scratch);
	arena_free(w.arena);
}

const struct report_format report_xlsx = {
	.name = "xlsx",
	.ending = ".xlsx",
	.help = "a workbook: summary, rows, all updates by hosts",
	.binary = true,
	.obstacle = xlsx_obstacle,
	.rows_only = true,
	.write = write_xlsx,
};

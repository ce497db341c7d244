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
#include "kbdiff/base/strbuf.h"
#include "kbdiff/wording/changes_text.h"
#include "kbdiff/wording/doubt_text.h"
#include "kbdiff/compare/host_group.h"
#include "kbdiff/wording/host_text.h"
#include "kbdiff/wording/keywords.h"
#include "kbdiff/wording/level_text.h"
#include "kbdiff/wording/requirement_name.h"
#include "kbdiff/wording/requirement_text.h"
#include "kbdiff/wording/row_text.h"
#include "kbdiff/wording/update_text.h"
#include "layout.h"
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
	size_t		 updates, updates_shown;	/* of it, too */
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

	keywords_url(requirement_text_number(w->r->inventory, id), url);
	xlsx_sheet_link(w->sheet, w->row, w->col++,
	    requirement_name(w->r, id, w->arena), url);
}

/* A link to the Update Catalog. */
static void
download(struct writing *w, uint32_t id)
{
	char url[CELLS_URL];

	keywords_catalog_url(inventory_number(w->r->inventory, id), url);
	xlsx_sheet_link(w->sheet, w->row, w->col++, url[0] == '\0' ?
	    SPAN_NONE : SPAN("Catalog"), url);
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

/* "KB5122882", or nothing for 0. */
static void
text_number(struct writing *w, uint32_t kb)
{
	char s[16] = "";

	if (kb != 0)
		snprintf(s, sizeof s, "KB%u", (unsigned)kb);
	text(w, LOOK_PLAIN, span_of(s));
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
	struct span names = host_text_in_row(&w->all, row, SIDE_COUNT, s,
	    w->scratch);

	if (names.n > WORKBOOK_TEXT)
		names = host_text_in_row(w->r, row, SIDE_COUNT, s,
		    w->scratch);
	text(w, LOOK_PLAIN, names);
}

static void
reasons(struct writing *w, const struct row *row)
{
	struct prose p = row_text_reasons(&w->all, row, w->scratch);
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
	text(w, LOOK_PLAIN, update_text_what(w->r, row, w->scratch));
	download(w, row->update);
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
	hosts(w, row, STANDING_ACCEPTED);
	text(w, LOOK_PLAIN, row->title);
	reasons(w, row);
	end_row(w);
}

static void
write_rows(struct writing *w)
{
	static const char *const diff[] = { "group", "update", "what it is",
	    "download", "kind", "installed", "good hosts that have it",
	    "good hosts", "bad hosts that have it", "bad hosts",
	    "separation", "having", "lacking", "uncertain on",
	    "superseded on", "accepted on", "title", "notes" };
	static const char *const cluster[] = { "group", "update",
	    "what it is", "download", "kind", "installed",
	    "nodes that have it", "nodes", "having", "lacking",
	    "uncertain on", "superseded on", "accepted on", "title",
	    "notes" };
	const struct result *result = w->r->result;
	size_t cols;

	begin_sheet(w, "Rows");
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
		[STANDING_ACCEPTED] = SHADE_FINE,
		[STANDING_NOT_COMPARED] = SHADE_COUNT,
	};
	char mark[2] = "";

	if (w->row <= row || last_col < col)
		return;
	for (int s = 0; s < STANDING_COUNT; s++) {
		mark[0] = row_text_signs[s].mark;
		if (shades[s] != SHADE_COUNT)
			xlsx_sheet_shade(w->sheet, row, col, w->row - 1,
			    last_col, mark, shades[s]);
	}
}

static void
mark(struct writing *w, enum standing s)
{
	w->used[s] = true;
	text(w, LOOK_MARK, (struct span){ &row_text_signs[s].mark, 1 });
}

/* A matrix of more cells is no longer looked through by anybody, and takes
 * minutes to open. */
#define MATRIX_CELLS	1000000

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
	w->updates = result->n;
	w->updates_shown = result->n * n <= MATRIX_CELLS ? result->n :
	    MATRIX_CELLS / n;
	for (size_t i = 0; i < w->updates_shown; i++) {
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

/* What each host holds, for the matrix: enum presence + 1 of an update, 0
 * none. */
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
				    (unsigned char)(held[k].presence + 1);
		}
	}
	free(held);
	frame(w, 0, 2, COLUMNS);
}

/* A blank is no lack: a list shows what it shows. */
static const char *
mark_of(unsigned char cell)
{
	return cell == 0 ? "" : cell == PRESENCE_INSTALLED + 1 ? "+" :
	    cell == PRESENCE_DOUBTFUL + 1 ? "?" : "o";
}

static void
write_list_matrix(struct writing *w, const struct held_matrix *m,
    const size_t *order)
{
	static const char *const names[] = { "update", "hosts that have it" };
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
			n += cells[i] == PRESENCE_INSTALLED + 1 ||
			    cells[i] == PRESENCE_DOUBTFUL + 1;
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

/* What is in doubt about a host's lists. */
static struct span
doubts_of(struct writing *w, size_t host)
{
	return host == CHANGES_NOBODY ? SPAN_NONE :
	    doubt_text_host(w->r, host, w->scratch);
}

/* What a host lacks; of a node, beside the norm, where there is one. */
static size_t
count_lacks(const struct writing *w, const struct host_family *f,
    const struct host_group *g, size_t lacks)
{
	return w->r->result->cluster && f->norm != NULL ? g->lacks.n : lacks;
}

/* The sheet of hosts: which group each is of, and how it stands. */
static void
write_host(struct writing *w, size_t host, const struct host_family *f,
    const struct host_group *g, struct span group)
{
	const struct host *h = &w->r->inventory->hosts[host];
	const struct result *result = w->r->result;
	size_t counts[STANDING_COUNT] = { 0 };

	for (size_t i = 0; i < result->n; i++)
		counts[result_standing(result, &result->rows[i], host)]++;
	text(w, LOOK_PLAIN, h->name);
	text(w, LOOK_PLAIN, span_of(keywords_role(result->roles[host])));
	text(w, LOOK_PLAIN, group);
	text(w, LOOK_PLAIN, level_text_host(w->r, host, w->scratch));
	number(w, counts[STANDING_HAVE]);
	number(w, count_lacks(w, f, g, counts[STANDING_LACK]));
	number(w, counts[STANDING_UNCERTAIN]);
	number(w, g->has.n);
	number(w, counts[STANDING_COVERED]);
	number(w, counts[STANDING_ACCEPTED]);
	text(w, LOOK_PLAIN, doubts_of(w, host));
	text(w, LOOK_PLAIN, h->os);
	text(w, LOOK_PLAIN, h->build);
	text(w, LOOK_PLAIN, h->arch);
	end_row(w);
}

static void
write_hosts(struct writing *w)
{
	static const char *const names[] = { "host", "role", "group", "level",
	    "has", "lacks", "may lack", "also has", "superseded",
	    "accepted", "in doubt", "Windows", "build", "architecture" };
	enum { COLUMNS = sizeof names / sizeof *names };
	const struct host_families f = w->r->result->groups;
	const struct host_group *g;
	char group[32];
	size_t n = 0;

	begin_sheet(w, "Hosts");
	head(w, names, COLUMNS);
	end_row(w);
	for (size_t i = 0; i < f.n; i++)
		for (size_t k = 0; k < f.families[i].n; k++) {
			g = &f.families[i].groups[k];
			snprintf(group, sizeof group, g->norm ? "norm" :
			    "group %zu", ++n);
			for (size_t h = 0; h < g->n; h++)
				if (w->row < WORKBOOK_ROWS)
					write_host(w, g->hosts[h],
					    &f.families[i], g,
					    span_of(group));
		}
	frame(w, 0, 1, COLUMNS);
}

static void
level(struct writing *w, size_t host)
{
	text(w, LOOK_PLAIN, host == CHANGES_NOBODY ? SPAN_NONE :
	    level_text_host(w->r, host, w->scratch));
}

/* Updates of a host that became so, a row each. */
static void
write_changed(struct writing *w, const struct host_change *c,
    enum update_change change)
{
	const struct inventory *inv = w->r->inventory;
	const struct update_set *set = &c->updates[change];
	const struct host_update *held;
	uint32_t by;

	held = set->n == 0 ? NULL : changes_text_held(w->r, c, change,
	    w->arena);
	for (size_t i = 0; i < set->n; i++) {
		w->rows++;
		if (w->row == WORKBOOK_ROWS)
			continue;
		w->rows_shown++;
		text(w, LOOK_PLAIN, inv->hosts[changes_host(c)].name);
		text(w, LOOK_PLAIN, span_of(keywords_update_change(change)));
		update(w, held[i].update);
		text(w, LOOK_PLAIN, changes_text_what(w->r, &held[i],
		    w->scratch));
		by = change == UPDATE_REPLACED ? changes_cover(w->r->changes,
		    c, held[i].update, w->scratch).by : 0;
		text_number(w, by);
		day(w, held[i].value.installed_on);
		level(w, c->before);
		level(w, c->after);
		end_row(w);
	}
}

static void
write_changed_host(struct writing *w, const struct host_change *c)
{
	const struct host *h = &w->r->inventory->hosts[changes_host(c)];

	text(w, LOOK_PLAIN, h->name);
	text(w, LOOK_PLAIN, span_of(keywords_host_state(c->state)));
	level(w, c->before);
	level(w, c->after);
	number(w, c->updates[UPDATE_INSTALLED].n);
	number(w, c->updates[UPDATE_REMOVED].n);
	number(w, c->updates[UPDATE_REPLACED].n);
	number(w, c->updates[UPDATE_MAYBE_INSTALLED].n +
	    c->updates[UPDATE_MAYBE_REMOVED].n + c->updates[UPDATE_PENDING].n);
	text(w, LOOK_PLAIN, doubts_of(w, c->before));
	text(w, LOOK_PLAIN, doubts_of(w, c->after));
	text(w, LOOK_PLAIN, h->os);
	text(w, LOOK_PLAIN, h->arch);
	end_row(w);
}

static void
write_changes(struct writing *w)
{
	static const char *const hosts_heads[] = { "host", "change",
	    "level before", "level after", "installed", "removed",
	    "replaced", "in doubt", "doubt before", "doubt after", "Windows",
	    "architecture" };
	static const char *const heads[] = { "host", "change", "update",
	    "what it is", "by", "installed", "level before", "level after" };
	const struct changes *c = w->r->changes;
	size_t cols;

	begin_sheet(w, "Hosts");
	cols = head(w, hosts_heads, sizeof hosts_heads / sizeof *hosts_heads);
	end_row(w);
	for (size_t i = 0; i < c->n && w->row < WORKBOOK_ROWS; i++)
		write_changed_host(w, &c->hosts[i]);
	frame(w, 0, 1, cols);
	begin_sheet(w, "Updates");
	cols = head(w, heads, sizeof heads / sizeof *heads);
	end_row(w);
	for (size_t i = 0; i < c->n; i++)
		for (int k = 0; k < UPDATE_CHANGES; k++)
			write_changed(w, &c->hosts[i], (enum update_change)k);
	frame(w, 0, 3, cols);
}

enum { SUMMARY_COLUMNS = 6 };
static const size_t summary_widths[SUMMARY_COLUMNS] = { 28, 44, 44, 24, 24,
    24 };

/* A line of the summary over all its columns. */
static void
banner(struct writing *w, enum look look, struct span s)
{
	if (s.n == 0)
		return;
	xlsx_sheet_banner(w->sheet, w->row, SUMMARY_COLUMNS, look, s);
	w->row++;
	w->col = 0;
}

static void
section(struct writing *w, struct span heading)
{
	w->row++;
	w->col = 0;
	text(w, LOOK_SECTION, heading);
	w->row++;
	w->col = 0;
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

	if (w->r->changes != NULL)
		return;
	section(w, SPAN("Symbols on the Matrix sheet"));
	if (w->r->result == NULL) {
		key(w, "+", "has");
		key(w, "?", "in only one of its lists");
		key(w, "o", "not installed, or not yet");
		key(w, "blank", "not listed");
	}
	for (int s = 0; s < STANDING_COUNT; s++) {
		sign[0] = row_text_signs[s].mark;
		if (w->used[s])
			key(w, sign[0] == ' ' ? "blank" : sign,
			    row_text_signs[s].words);
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

	if (w->hosts_shown == w->hosts && w->updates_shown == w->updates &&
	    w->rows_shown == w->rows && unlinked + cut == 0)
		return;
	section(w, SPAN("Left out of this workbook"));
	limit(w, w->hosts - w->hosts_shown, "The sheet Matrix shows %zu of "
	    "%zu hosts, because a sheet has no more columns.", w->hosts_shown,
	    w->hosts);
	limit(w, w->updates - w->updates_shown, "The sheet Matrix shows %zu "
	    "of %zu updates; the report as CSV has all of them.",
	    w->updates_shown, w->updates);
	limit(w, w->rows - w->rows_shown, "The sheet Updates shows %zu of "
	    "%zu entries, because a sheet has no more rows; the list as CSV "
	    "has all of them.", w->rows_shown, w->rows);
	limit(w, unlinked, "%zu update%s no link, because a sheet holds only "
	    "65,530 links.", unlinked, unlinked == 1 ? " has" : "s have");
	limit(w, cut, "%zu text%s cut short, because a cell holds only 32,767 "
	    "characters.", cut, cut == 1 ? " is" : "s are");
}

/* The summary is a writer of the layout; the lists themselves are sheets. */
static void
summary_begin(void *ctx, enum tone tone, struct span title,
    struct prose verdict)
{
	struct writing *w = ctx;

	(void)tone;
	(void)title;
	for (size_t i = 0; i < verdict.n; i++)
		banner(w, LOOK_TITLE, verdict.lines[i]);
}

static void
summary_heading(void *ctx, struct span s)
{
	struct writing *w = ctx;

	if (w->r->subject != SUBJECT_LIST)
		section(w, s);
}

static void
summary_paragraph(void *ctx, struct span s)
{
	struct writing *w = ctx;

	if (w->r->subject != SUBJECT_LIST)
		banner(w, LOOK_WRAPPED, s);
}

static struct span
with_below(struct writing *w, const struct cell *c)
{
	struct strbuf s;

	if (c->below.n == 0)
		return c->text;
	strbuf_begin(&s);
	out_span(&s.out, c->text);
	for (size_t i = 0; i < c->below.n; i++) {
		out_str(&s.out, i == 0 && c->text.n == 0 ? "" : "; ");
		out_span(&s.out, c->below.lines[i]);
	}
	return strbuf_end(&s, w->arena);
}

/* How many lines a cell takes in the columns from one to another. */
static size_t
lines_of(struct writing *w, const struct cell *c, size_t from, size_t to)
{
	size_t room = 0;

	for (size_t i = from; i < to; i++)
		room += summary_widths[i];
	return 1 + text_width(with_below(w, c)) * 11 / 10 / room;
}

static void
summary_row(struct writing *w, const struct cell *cells, size_t n)
{
	size_t lines, most = 1;
	bool wrapped = false;

	/* Text of the last column runs over those behind it, unless it is
	 * wrapped. */
	for (size_t k = 0; k < n; k++)
		wrapped |= lines_of(w, &cells[k], k, k + 1 == n ?
		    SUMMARY_COLUMNS : k + 1) > 1;
	for (size_t k = 0; k < n && wrapped; k++) {
		lines = lines_of(w, &cells[k], k, k + 1);
		most = lines > most ? lines : most;
	}
	if (most > 1)
		xlsx_sheet_height(w->sheet, w->row, 14.0 * (double)most);
	for (size_t k = 0; k < n; k++) {
		if (cells[k].url[0] != '\0')
			xlsx_sheet_link(w->sheet, w->row, w->col++,
			    cells[k].text, cells[k].url);
		else
			text(w, wrapped ? LOOK_WRAPPED : LOOK_PLAIN,
			    with_below(w, &cells[k]));
	}
	w->row++;
	w->col = 0;
}

static void
summary_table(void *ctx, const struct table *t)
{
	struct writing *w = ctx;

	/* The sheets Matrix and Updates have these. */
	if (t->kind == TABLE_MATRIX || t->kind == TABLE_LIST)
		return;
	w->row++;
	w->col = 0;
	for (size_t i = 0; i < t->n; i++)
		text(w, LOOK_SECTION, t->columns[i].head);
	w->row++;
	w->col = 0;
	for (size_t i = 0; i < t->rows && w->row < WORKBOOK_ROWS - 1000; i++)
		summary_row(w, &t->cells[i * t->n], t->n);
}

static void
summary_key(void *ctx, const bool used[STANDING_COUNT])
{
	(void)ctx;
	(void)used;
}

static void
summary_notes(void *ctx, struct prose p)
{
	struct writing *w = ctx;

	w->row += p.n != 0;
	for (size_t i = 0; i < p.n; i++)
		banner(w, LOOK_WRAPPED, p.lines[i]);
}

static void
summary_end(void *ctx, struct prose last)
{
	struct writing *w = ctx;

	if (last.n == 0)
		return;
	summarise_limits(w);
	w->row++;
	for (size_t i = 0; i < last.n; i++)
		banner(w, LOOK_QUIET, last.lines[i]);
	summarise_key(w);
}

static void
write_summary(struct writing *w, struct xlsx_sheet *sheet)
{
	static const struct layout doc = {
		.begin = summary_begin, .heading = summary_heading,
		.paragraph = summary_paragraph,
		.command = summary_paragraph, .table = summary_table,
		.key = summary_key, .notes = summary_notes,
		.end = summary_end, .audience = FOR_MARKUP,
	};

	w->sheet = sheet;
	w->row = w->col = 0;
	for (size_t i = 0; i < SUMMARY_COLUMNS; i++)
		xlsx_sheet_width(sheet, i, i, (double)summary_widths[i]);
	layout_write(w->r, &doc, w);
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
	if (r->changes != NULL) {
		if (!r->brief)
			write_changes(&w);
	} else if (r->result == NULL) {
		write_inventory(&w);
	} else if (!r->brief) {
		write_hosts(&w);
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
	.help = "a workbook: summary, hosts, rows, all updates by hosts",
	.binary = true,
	.obstacle = xlsx_obstacle,
	.rows_only = true,
	.write = write_xlsx,
};

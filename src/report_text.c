/*
 * For people: a verdict, the two sides, the rows in their parts, what could
 * not be proven, and what such lists do not hold.  80 columns, plain enough
 * for tickets and e-mail.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/date.h"
#include "kbdiff/diag.h"
#include "kbdiff/mem.h"
#include "kbdiff/report.h"
#include "kbdiff/width.h"
#include "kbdiff/wording.h"

/* Hosts of a side that are described one by one unless all are asked for. */
#define HOSTS_MAX	8

struct writing {
	const struct report *r;
	struct out	*o;
	struct arena	*arena;
};

static size_t
max_size(size_t a, size_t b)
{
	return a > b ? a : b;
}

static void
paragraph(struct writing *w, struct span s)
{
	if (s.n != 0)
		width_wrap(w->o, s, 0, 0);
}

/* A line of its own, indented. */
static void
aside(struct writing *w, const char *label, struct span s)
{
	if (s.n == 0)
		return;
	out_printf(w->o, "    %s", label);
	width_wrap(w->o, s, 4 + strlen(label), 6);
}

static void
colour(struct writing *w, const char *code)
{
	if (w->r->colour)
		out_printf(w->o, "\033[%sm", code);
}

static const char *
verdict_colour(enum verdict v)
{
	return v == VERDICT_NOTHING ? "1;32" : v == VERDICT_MISSING ? "1;31" :
	    "1;33";
}

static void
write_verdict(struct writing *w)
{
	struct span verdict = wording_verdict(w->r, w->arena);

	colour(w, verdict_colour(w->r->result->verdict));
	if (w->r->colour) {
		/* The last line end stands outside the colour. */
		char *buf;
		size_t n;
		struct out o = { .f = xmemstream(&buf, &n) };

		width_wrap(&o, verdict, 0, 0);
		fclose(o.f);
		out_span(w->o, (struct span){ buf, n - 1 });
		free(buf);
		colour(w, "0");
		out_char(w->o, '\n');
		return;
	}
	paragraph(w, verdict);
}

static const char *
role_name(enum role role)
{
	switch (role) {
	case ROLE_GOOD:
	case ROLE_BASELINE:
		return "Good";
	case ROLE_BAD:
		return "Bad";
	default:
		return "Node";
	}
}

static void
write_host(struct writing *w, const char *label, size_t label_width,
    size_t host, size_t name_width)
{
	const struct host *h = &w->r->inventory->hosts[host];
	bool baseline = w->r->result != NULL &&
	    w->r->result->roles[host] == ROLE_BASELINE;

	width_pad(w->o, span_of(label), label_width);
	if (baseline) {
		width_wrap(w->o, wording_baseline(w->r, host, w->arena),
		    label_width, label_width + 2);
		return;
	}
	width_pad(w->o, h->name, name_width);
	out_str(w->o, "  ");
	width_wrap(w->o, wording_host(w->r, host, w->arena), label_width +
	    max_size(name_width, width_of(h->name)) + 2, label_width + 2);
}

/* How wide the names of the hosts with these roles are, within reason. */
static size_t
name_width(struct writing *w, enum role role, enum role other)
{
	size_t width = 0, n;

	for (size_t i = 0; i < w->r->inventory->n; i++) {
		if (w->r->result->roles[i] != role &&
		    w->r->result->roles[i] != other)
			continue;
		n = width_of(w->r->inventory->hosts[i].name);
		if (n > width && n <= 24)
			width = n;
	}
	return width;
}

/* Hosts that say the same of themselves are told together. */
static void
write_many(struct writing *w, const char *label, enum role role)
{
	const struct inventory *inv = w->r->inventory;
	struct sum { size_t n, incomplete, least, most; } sum = { 0, 0,
	    SIZE_MAX, 0 };
	char line[160];

	for (size_t i = 0; i < inv->n; i++) {
		if (w->r->result->roles[i] != role)
			continue;
		sum.n++;
		sum.incomplete += !inv->hosts[i].complete;
		if (inv->hosts[i].listed < sum.least)
			sum.least = inv->hosts[i].listed;
		if (inv->hosts[i].listed > sum.most)
			sum.most = inv->hosts[i].listed;
	}
	if (sum.least == sum.most)
		snprintf(line, sizeof line, "%zu hosts, %zu entries each",
		    sum.n, sum.least);
	else
		snprintf(line, sizeof line, "%zu hosts, %zu to %zu entries "
		    "each", sum.n, sum.least, sum.most);
	out_printf(w->o, "%-6s", label);
	out_str(w->o, line);
	if (sum.incomplete != 0)
		out_printf(w->o, "; %zu incomplete", sum.incomplete);
	out_char(w->o, '\n');
}

static void
write_side(struct writing *w, enum role role, size_t width)
{
	const struct result *result = w->r->result;
	const char *label = role_name(role);
	size_t n = 0;

	for (size_t i = 0; i < w->r->inventory->n; i++)
		n += result->roles[i] == role;
	if (n > HOSTS_MAX && !w->r->verbose) {
		write_many(w, label, role);
		return;
	}
	for (size_t i = 0; i < w->r->inventory->n; i++) {
		if (result->roles[i] != role)
			continue;
		write_host(w, label, 6, i, width);
		label = "";
	}
}

static void
write_sides(struct writing *w)
{
	size_t width;

	out_char(w->o, '\n');
	if (w->r->result->cluster) {
		write_side(w, ROLE_NODE, name_width(w, ROLE_NODE, ROLE_NODE));
		return;
	}
	width = name_width(w, ROLE_GOOD, ROLE_BAD);
	write_side(w, ROLE_BASELINE, width);
	write_side(w, ROLE_GOOD, width);
	write_side(w, ROLE_BAD, width);
}

static void
write_date(struct out *o, date day)
{
	char iso[11];

	date_iso(day, iso);
	out_printf(o, "%-10s", iso[0] == '\0' ? "-" : iso);
}

/* Columns of a row: an id that is wider than its column pushes the rest. */
enum { WIDTH_ID = 9, WIDTH_KIND = 15 };

/* "39 of 39" */
static size_t
count_width(size_t n)
{
	return (size_t)snprintf(NULL, 0, "%zu of %zu", n, n);
}

static void
write_count(struct out *o, size_t n, size_t total, size_t width)
{
	char text[48];

	snprintf(text, sizeof text, "%zu of %zu", n, total);
	out_printf(o, "  %-*s", (int)width, text);
}

static void
write_row(struct writing *w, const struct row *row)
{
	const struct inventory *inv = w->r->inventory;
	struct span kind = inventory_text(inv, row->value.kind);
	size_t good = max_size(count_width(row->total[SIDE_GOOD]), 7);
	size_t bad = max_size(count_width(row->total[SIDE_BAD]), 6);
	struct span id = inventory_update(inv, row->update);
	bool wide;

	out_str(w->o, "  ");
	width_pad(w->o, id, WIDTH_ID);
	if (width_of(id) > 24) {
		out_char(w->o, '\n');
		out_repeat(w->o, ' ', 2 + WIDTH_ID);
	}
	out_str(w->o, "  ");
	wide = width_of(kind) > WIDTH_KIND;
	width_pad(w->o, kind.n == 0 || wide ? SPAN("-") : kind, WIDTH_KIND);
	out_str(w->o, "  ");
	write_date(w->o, row->value.installed_on);
	write_count(w->o, row->have[SIDE_GOOD], row->total[SIDE_GOOD], good);
	write_count(w->o, row->have[SIDE_BAD], row->total[SIDE_BAD],
	    count_width(row->have[SIDE_BAD]) > bad ? bad : 0);
	out_char(w->o, '\n');
	aside(w, "", inventory_text(inv, row->value.title));
	if (wide)
		aside(w, "kind: ", kind);
	if (row->group == GROUP_EXTRA && row->total[SIDE_BAD] > 1)
		aside(w, "on ", wording_hosts(w->r, row, SIDE_BAD,
		    STANDING_HAVE, w->arena));
	else if (row->have[SIDE_BAD] != 0 || row->total[SIDE_BAD] > 1)
		aside(w, "lacked by ", wording_hosts(w->r, row, SIDE_BAD,
		    STANDING_LACK, w->arena));
	if (row->group == GROUP_MISSING && row->have[SIDE_GOOD] !=
	    row->total[SIDE_GOOD])
		aside(w, "on ", wording_hosts(w->r, row, SIDE_GOOD,
		    STANDING_HAVE, w->arena));
	aside(w, "cannot be told of ", wording_hosts(w->r, row, SIDE_COUNT,
	    STANDING_UNCERTAIN, w->arena));
	aside(w, "covered on ", wording_hosts(w->r, row, SIDE_COUNT,
	    STANDING_COVERED, w->arena));
	for (size_t i = 0; i < row->nnotes; i++)
		aside(w, "", row->notes[i]);
}

static void
write_part(struct writing *w, enum part part)
{
	const struct result *result = w->r->result;
	const struct row *row;
	size_t n = 0;

	for (size_t i = 0; i < result->n; i++)
		n += wording_part(w->r, &result->rows[i]) == part &&
		    (w->r->show >> result->rows[i].group & 1) != 0;
	if (n == 0)
		return;
	out_char(w->o, '\n');
	out_visible(w->o, wording_heading(w->r, part, w->arena));
	out_printf(w->o, " (%zu):\n\n", n);
	out_printf(w->o, "  %-*s  %-*s  %-10s  %-*s  %s\n", WIDTH_ID, "update",
	    WIDTH_KIND, "kind", "installed", (int)max_size(7,
	    count_width(result->hosts[SIDE_GOOD])), "on good", "on bad");
	for (size_t i = 0; i < result->n; i++) {
		row = &result->rows[i];
		if (wording_part(w->r, row) == part)
			write_row(w, row);
	}
}

static void
write_diff(struct writing *w)
{
	for (int part = 0; part < PART_COUNT; part++)
		write_part(w, (enum part)part);
}

/* The matrix of a cluster. */
struct matrix {
	size_t		*hosts;		/* nodes, in order */
	size_t		 n;
	size_t		 width;		/* of a column */
	bool		 named;		/* by their names, else by numbers */
};

static const char standing_marks[STANDING_COUNT] = {
	[STANDING_HAVE] = '+', [STANDING_LACK] = '-',
	[STANDING_UNCERTAIN] = '?', [STANDING_COVERED] = 'c',
	[STANDING_INAPPLICABLE] = 'n',
};

static const char *const standing_words[STANDING_COUNT] = {
	[STANDING_HAVE] = "has", [STANDING_LACK] = "lacks",
	[STANDING_UNCERTAIN] = "cannot be told",
	[STANDING_COVERED] = "has what replaced it",
	[STANDING_INAPPLICABLE] = "is of another build",
};

/* Columns left of the matrix: the update and, with names above, its date. */
enum { MATRIX_ID = 9, MATRIX_DATE = 10, NODES_MAX = 64 };

static void
lay_matrix(struct writing *w, struct matrix *m)
{
	const struct inventory *inv = w->r->inventory;
	size_t widest = 1, n;

	m->hosts = arena_alloc(w->arena, (inv->n + 1) * sizeof *m->hosts);
	m->n = 0;
	for (size_t i = 0; i < inv->n; i++) {
		if (w->r->result->roles[i] != ROLE_NODE)
			continue;
		m->hosts[m->n++] = i;
		n = width_of(inv->hosts[i].name);
		widest = n > widest ? n : widest;
	}
	m->width = widest;
	m->named = 2 + MATRIX_ID + 2 + MATRIX_DATE +
	    m->n * (widest + 2) <= WIDTH_MAX;
}

/* Where a gap parts the columns of numbered nodes into tens. */
static bool
begins_ten(const struct matrix *m, size_t i)
{
	return i % 10 == 0 && i != 0 && m->n <= NODES_MAX;
}

static void
write_numbers(struct writing *w, const struct matrix *m)
{
	for (size_t digit = m->n >= 10 ? 10 : 1; digit != 0; digit /= 10) {
		out_repeat(w->o, ' ', 1 + MATRIX_ID);
		for (size_t i = 0; i < m->n; i++) {
			if (begins_ten(m, i))
				out_char(w->o, ' ');
			out_char(w->o, (i + 1) < digit ? ' ' :
			    (char)('0' + (i + 1) / digit % 10));
		}
		out_char(w->o, '\n');
	}
}

static void
write_matrix_head(struct writing *w, const struct matrix *m)
{
	if (!m->named) {
		write_numbers(w, m);
		return;
	}
	out_printf(w->o, "  %-*s  %-*s", MATRIX_ID, "update", MATRIX_DATE,
	    "installed");
	for (size_t i = 0; i < m->n; i++) {
		out_str(w->o, "  ");
		width_pad(w->o, w->r->inventory->hosts[m->hosts[i]].name,
		    i + 1 == m->n ? 0 : m->width);
	}
	out_char(w->o, '\n');
}

static void
write_marks(struct writing *w, const struct matrix *m, const struct row *row)
{
	const struct inventory *inv = w->r->inventory;
	struct span id = inventory_update(inv, row->update);
	size_t pad = m->named ? m->width + 2 : 1;
	char mark;

	out_str(w->o, m->named ? "  " : "");
	width_pad(w->o, id, MATRIX_ID);
	if (width_of(id) > MATRIX_ID) {
		out_char(w->o, '\n');
		out_repeat(w->o, ' ', (m->named ? 2 : 0) + MATRIX_ID);
	}
	if (m->named) {
		out_str(w->o, "  ");
		write_date(w->o, row->value.installed_on);
	} else {
		out_char(w->o, ' ');
	}
	for (size_t i = 0; i < m->n; i++) {
		mark = standing_marks[result_standing(w->r->result, row,
		    m->hosts[i])];
		if (m->named)
			out_repeat(w->o, ' ', i == 0 ? 2 : pad - 1);
		else if (begins_ten(m, i))
			out_char(w->o, ' ');
		out_char(w->o, mark);
	}
	out_char(w->o, '\n');
	for (size_t i = 0; i < row->nnotes; i++)
		aside(w, "", row->notes[i]);
}

/* One row of a cluster that is too large for a matrix. */
static void
write_spread(struct writing *w, const struct row *row)
{
	char count[64];

	out_str(w->o, "  ");
	width_pad(w->o, inventory_update(w->r->inventory, row->update),
	    MATRIX_ID);
	snprintf(count, sizeof count, "on %zu of %zu",
	    row->have[SIDE_GOOD], row->total[SIDE_GOOD]);
	out_str(w->o, "  ");
	write_date(w->o, row->value.installed_on);
	out_printf(w->o, "  %s\n", count);
	aside(w, "lacked by ", wording_hosts(w->r, row, SIDE_GOOD,
	    STANDING_LACK, w->arena));
	aside(w, "cannot be told of ", wording_hosts(w->r, row, SIDE_GOOD,
	    STANDING_UNCERTAIN, w->arena));
	for (size_t i = 0; i < row->nnotes; i++)
		aside(w, "", row->notes[i]);
}

/* Which marks the rows use. */
static void
write_key(struct writing *w, const struct matrix *m)
{
	const struct result *result = w->r->result;
	bool used[STANDING_COUNT] = { false }, first = true;

	for (size_t i = 0; i < result->n; i++)
		for (size_t k = 0; k < m->n && result->rows[i].group !=
		    GROUP_SAME; k++)
			used[result_standing(result, &result->rows[i],
			    m->hosts[k])] = true;
	out_char(w->o, '\n');
	for (int s = 0; s < STANDING_COUNT; s++) {
		if (!used[s])
			continue;
		out_printf(w->o, "  %s%c %s", first ? "" : " ",
		    standing_marks[s], standing_words[s]);
		first = false;
	}
	out_char(w->o, '\n');
}

/* "1 EX01  2 EX02": what the numbers above the columns mean. */
static void
write_legend(struct writing *w, const struct matrix *m)
{
	const struct inventory *inv = w->r->inventory;
	size_t at = 0, cell = m->width + 5, columns = WIDTH_MAX / cell;

	if (columns == 0)
		columns = 1;
	for (size_t i = 0; i < m->n; i++) {
		out_printf(w->o, "%2zu ", i + 1);
		at = i % columns;
		if (at + 1 == columns || i + 1 == m->n) {
			out_visible(w->o, inv->hosts[m->hosts[i]].name);
			out_char(w->o, '\n');
		} else {
			width_pad(w->o, inv->hosts[m->hosts[i]].name,
			    m->width + 2);
		}
	}
	out_char(w->o, '\n');
}

static void
write_cluster(struct writing *w)
{
	const struct result *result = w->r->result;
	struct matrix m;
	size_t rows = 0;

	for (size_t i = 0; i < result->n; i++)
		rows += result->rows[i].group != GROUP_SAME;
	out_printf(w->o, "\n%zu %s on every node", result->counts[GROUP_SAME],
	    wording_updates(result->counts[GROUP_SAME]));
	if (rows == 0) {
		out_str(w->o, ".\n");
		return;
	}
	out_printf(w->o, "; not on every node (%zu):\n\n", rows);
	lay_matrix(w, &m);
	if (!m.named && m.n <= NODES_MAX)
		write_legend(w, &m);
	if (m.named || m.n <= NODES_MAX)
		write_matrix_head(w, &m);
	for (size_t i = 0; i < result->n; i++) {
		if (result->rows[i].group == GROUP_SAME)
			continue;
		if (m.named || m.n <= NODES_MAX)
			write_marks(w, &m, &result->rows[i]);
		else
			write_spread(w, &result->rows[i]);
	}
	if (m.named || m.n <= NODES_MAX)
		write_key(w, &m);
}

static void
write_held(struct writing *w, const struct holding *h)
{
	const struct inventory *inv = w->r->inventory;
	struct span kind = inventory_text(inv, h->value.kind);
	struct span variant = inventory_text(inv, h->value.variant);

	out_str(w->o, "  ");
	width_pad(w->o, inventory_update(inv, h->update), WIDTH_ID);
	out_str(w->o, "  ");
	write_date(w->o, h->value.installed_on);
	out_str(w->o, "  ");
	out_visible(w->o, kind.n == 0 ? SPAN("-") : kind);
	if (variant.n != 0) {
		out_str(w->o, "  ");
		out_visible(w->o, variant);
	}
	if (h->held != HELD)
		out_printf(w->o, "  (%s)", h->held == HELD_DOUBTFUL ?
		    "in only one of its lists" :
		    state_name((enum state)h->value.state));
	out_char(w->o, '\n');
	aside(w, "", inventory_text(inv, h->value.title));
}

static void
write_list(struct writing *w)
{
	const struct inventory *inv = w->r->inventory;
	struct holding *held = NULL;
	size_t cap = 0, n;

	for (size_t i = 0; i < inv->n; i++) {
		if (i != 0)
			out_char(w->o, '\n');
		write_host(w, "", 0, i, 0);
		n = inventory_holdings(inv, i, &held, &cap);
		for (size_t k = 0; k < n; k++)
			write_held(w, &held[k]);
	}
	free(held);
}

/* Warnings and errors: what a reader has to know before trusting the rest. */
static void
write_diagnostics(struct writing *w)
{
	struct diagnostic d;
	bool any = false;
	char at[32] = "";

	for (size_t i = 0; i < diags_count(w->r->diags); i++) {
		char *buf;
		size_t n;
		struct out o;

		d = diags_get(w->r->diags, i);
		if (d.severity == SEV_NOTE)
			continue;
		if (!any)
			out_char(w->o, '\n');
		any = true;
		o = (struct out){ .f = xmemstream(&buf, &n) };
		if (d.file.n != 0) {
			if (d.line != 0)
				snprintf(at, sizeof at, ":%llu",
				    (unsigned long long)d.line);
			else
				at[0] = '\0';
			out_visible(&o, d.file);
			out_printf(&o, "%s: ", at);
		}
		out_visible(&o, d.message);
		fclose(o.f);
		out_str(w->o, d.severity == SEV_ERROR ? "Error: " :
		    "Warning: ");
		width_wrap(w->o, (struct span){ buf, n },
		    d.severity == SEV_ERROR ? 7 : 9, 2);
		free(buf);
	}
}

static void
write_end(struct writing *w)
{
	write_diagnostics(w);
	out_char(w->o, '\n');
	if (w->r->result != NULL)
		paragraph(w, wording_taken(w->r, w->arena));
	paragraph(w, wording_left_out(w->r, w->arena));
	paragraph(w, wording_scope());
	paragraph(w, wording_made_by(w->r, w->arena));
}

static void
write_text(const struct report *r, struct out *o)
{
	struct writing w = { .r = r, .o = o, .arena = arena_new() };

	if (r->subject == SUBJECT_LIST) {
		write_list(&w);
		write_end(&w);
	} else {
		write_verdict(&w);
		if (!r->brief) {
			write_sides(&w);
			if (r->subject == SUBJECT_CLUSTER)
				write_cluster(&w);
			else
				write_diff(&w);
			write_end(&w);
		}
	}
	arena_free(w.arena);
}

const struct report_format report_text = {
	.name = "text",
	.ending = ".txt",
	.help = "for people: plain text of at most 80 columns",
	.write = write_text,
};

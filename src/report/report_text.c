/*
 * For people: a verdict, the two sides, the rows in their parts, what could
 * not be proven, and what such lists do not hold.  80 columns, plain enough
 * for tickets and e-mail.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/host_updates.h"
#include "kbdiff/report/report_formats.h"
#include "kbdiff/wording/explain_hosts_text.h"
#include "kbdiff/wording/explain_query.h"
#include "kbdiff/wording/explain_text.h"
#include "kbdiff/wording/keywords.h"
#include "kbdiff/wording/row_text.h"
#include "kbdiff/wording/verdict_text.h"
#include "text_width.h"

struct writing {
	const struct report *r;
	struct out	*o;
	struct arena	*arena;
	struct arena	*scratch;	/* of one row */
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
		text_width_wrap(w->o, s, 0, 0);
}

/* A line of its own below a row. */
static void
aside(struct writing *w, struct span s)
{
	if (s.n == 0)
		return;
	out_str(w->o, "    ");
	text_width_wrap(w->o, s, 4, 6);
}

static void
asides(struct writing *w, struct prose p)
{
	for (size_t i = 0; i < p.n; i++)
		aside(w, p.lines[i]);
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
	bool explain = w->r->subject == SUBJECT_EXPLAIN;
	struct span verdict = explain ? explain_hosts_verdict(w->r, w->arena) :
	    verdict_text_verdict(w->r, w->arena);

	if (w->r->colour) {
		colour(w, verdict_colour(w->r->result->verdict));
		/* The last line end stands outside the colour. */
		char *buf;
		size_t n;
		struct out o = out_to(&buf, &n);

		text_width_wrap(&o, verdict, 0, 0);
		out_end(&o);
		out_span(w->o, (struct span){ buf, n - 1 });
		free(buf);
		colour(w, "0");
		out_char(w->o, '\n');
		return;
	}
	paragraph(w, verdict);
}

/* The label of a side, and names of hosts that are aligned. */
enum { WIDTH_LABEL = 6, WIDTH_NAME_MAX = 24 };

static void
write_side(struct writing *w, const struct side_line *side, bool first,
    size_t name_width)
{
	size_t at = WIDTH_LABEL;

	text_width_pad(w->o, span_of(first ? side->label : ""), at);
	if (side->name.n != 0) {
		text_width_pad(w->o, side->name, name_width);
		out_str(w->o, "  ");
		at += max_size(name_width, text_width(side->name)) + 2;
	}
	text_width_wrap(w->o, side->words, at, WIDTH_LABEL + 2);
}

static void
write_sides(struct writing *w)
{
	const struct side_line *sides;
	size_t n = row_text_sides(w->r, w->arena, &sides), width = 0, one;

	for (size_t i = 0; i < n; i++) {
		one = text_width(sides[i].name);
		if (one <= WIDTH_NAME_MAX)
			width = max_size(width, one);
	}
	out_char(w->o, '\n');
	for (size_t i = 0; i < n; i++)
		write_side(w, &sides[i], i == 0 || strcmp(sides[i].label,
		    sides[i - 1].label) != 0, width);
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

/* An id in its column; the rest of the line goes below one that is wider than
 * most can be. */
static void
write_id(struct writing *w, uint32_t update, size_t indent, size_t most)
{
	struct span id = inventory_update(w->r->inventory, update);

	out_repeat(w->o, ' ', indent);
	text_width_pad(w->o, id, WIDTH_ID);
	if (text_width(id) > most) {
		out_char(w->o, '\n');
		out_repeat(w->o, ' ', indent + WIDTH_ID);
	}
}

static void
write_row(struct writing *w, const struct row *row)
{
	const struct inventory *inv = w->r->inventory;
	struct span kind = inventory_text(inv, row->value.kind);
	size_t good = max_size(count_width(row->total[SIDE_GOOD]), 7);
	bool wide = text_width(kind) > WIDTH_KIND;

	write_id(w, row->update, 2, 24);
	out_str(w->o, "  ");
	text_width_pad(
	    w->o, kind.n == 0 || wide ? SPAN("-") : kind, WIDTH_KIND);
	out_str(w->o, "  ");
	write_date(w->o, row->value.installed_on);
	write_count(w->o, row->have[SIDE_GOOD], row->total[SIDE_GOOD], good);
	write_count(w->o, row->have[SIDE_BAD], row->total[SIDE_BAD], 0);
	out_char(w->o, '\n');
	aside(w, row->title);
	if (wide) {
		out_str(w->o, "    kind: ");
		text_width_wrap(w->o, kind, 10, 6);
	}
	asides(w, row_text_details(w->r, row, w->scratch));
	arena_reset(w->scratch);
}

static void
write_part(struct writing *w, enum section part)
{
	const struct result *result = w->r->result;
	size_t n = row_text_count(w->r, part);

	if (n == 0)
		return;
	out_char(w->o, '\n');
	out_visible(w->o, verdict_text_heading(w->r, part, w->arena));
	out_printf(w->o, " (%zu):\n\n", n);
	out_printf(w->o, "  %-*s  %-*s  %-10s  %-*s  %s\n", WIDTH_ID, "update",
	    WIDTH_KIND, "kind", "installed", (int)max_size(7,
	    count_width(result->hosts[SIDE_GOOD])), "on good", "on bad");
	for (size_t i = 0; i < result->n; i++)
		if (verdict_text_part(w->r, &result->rows[i]) == part)
			write_row(w, &result->rows[i]);
}

static void
write_diff(struct writing *w)
{
	for (int part = 0; part < SECTION_COUNT; part++)
		write_part(w, (enum section)part);
}

/* A matrix has a column for each node: under its name where there is room,
 * else under a letter, close together under two, and none for more nodes than
 * a line holds. */
enum layout { LAYOUT_NAMES, LAYOUT_LETTERS, LAYOUT_DENSE, LAYOUT_SPREAD };
enum { WIDTH_DATE = 10, LETTERS = 26, DENSE_MAX = 64, DENSE_GROUP = 13 };

struct matrix {
	enum layout	 layout;
	const size_t	*hosts;		/* nodes, in order */
	size_t		 n;
	size_t		 width;		/* of the widest name */
};

static void
lay_matrix(struct writing *w, struct matrix *m)
{
	m->n = row_text_nodes(w->r, w->arena, &m->hosts);
	m->width = 1;
	for (size_t i = 0; i < m->n; i++)
		m->width = max_size(m->width, text_width(
		    w->r->inventory->hosts[m->hosts[i]].name));
	m->layout = 2 + WIDTH_ID + 2 + WIDTH_DATE + m->n * (m->width + 2) <=
	    WIDTH_MAX ? LAYOUT_NAMES : m->n <= LETTERS ? LAYOUT_LETTERS :
	    m->n <= DENSE_MAX ? LAYOUT_DENSE : LAYOUT_SPREAD;
}

static struct span
node_name(struct writing *w, const struct matrix *m, size_t i)
{
	return w->r->inventory->hosts[m->hosts[i]].name;
}

/* Blanks before column i; columns close together stand in groups of half an
 * alphabet. */
static void
write_gap(struct writing *w, const struct matrix *m, size_t i)
{
	size_t gap = m->layout == LAYOUT_NAMES ? m->width + 1 :
	    m->layout == LAYOUT_LETTERS ? 1 : i % DENSE_GROUP == 0;

	out_repeat(w->o, ' ', i == 0 && m->layout != LAYOUT_DENSE ? 2 : gap);
}

/* One letter of each column's: the last, or the first of two. */
static void
write_letters(struct writing *w, const struct matrix *m, bool last)
{
	char letters[ROW_TEXT_LETTERS];

	for (size_t i = last ? 0 : LETTERS; i < m->n; i++) {
		write_gap(w, m, i);
		row_text_letters(i, letters);
		out_char(w->o, letters[last ? strlen(letters) - 1 : 0]);
	}
	out_char(w->o, '\n');
}

/* "A EX01   B EX02": what the letters above the columns mean. */
static void
write_legend(struct writing *w, const struct matrix *m)
{
	size_t letter = m->n > LETTERS ? 2 : 1;
	size_t cell = letter + 1 + m->width + 2;
	size_t columns = max_size((WIDTH_MAX - 2 + 2) / cell, 1), lines, i;
	char letters[ROW_TEXT_LETTERS];

	lines = (m->n + columns - 1) / columns;
	for (size_t line = 0; line < lines; line++) {
		out_char(w->o, ' ');
		for (i = line; i < m->n; i += lines) {
			row_text_letters(i, letters);
			out_printf(w->o, " %-*s ", (int)letter, letters);
			text_width_pad(w->o, node_name(w, m, i),
			    i + lines < m->n ? m->width + 1 : 0);
		}
		out_char(w->o, '\n');
	}
	out_char(w->o, '\n');
}

static void
write_matrix_head(struct writing *w, const struct matrix *m)
{
	if (m->layout == LAYOUT_DENSE) {
		out_repeat(w->o, ' ', 2 + WIDTH_ID + LETTERS +
		    LETTERS / DENSE_GROUP);
		write_letters(w, m, false);
		out_printf(w->o, "  %-*s", WIDTH_ID, "update");
	} else {
		out_printf(w->o, "  %-*s  %-*s", WIDTH_ID, "update",
		    WIDTH_DATE, "installed");
	}
	if (m->layout != LAYOUT_NAMES) {
		write_letters(w, m, true);
		return;
	}
	for (size_t i = 0; i < m->n; i++) {
		out_str(w->o, "  ");
		text_width_pad(w->o, node_name(w, m, i), i + 1 == m->n ? 0 :
		    m->width);
	}
	out_char(w->o, '\n');
}

static void
write_marks(struct writing *w, const struct matrix *m, const struct row *row)
{
	write_id(w, row->update, 2, WIDTH_ID);
	if (m->layout != LAYOUT_DENSE) {
		out_str(w->o, "  ");
		write_date(w->o, row->value.installed_on);
	}
	for (size_t i = 0; i < m->n; i++) {
		write_gap(w, m, i);
		out_char(w->o, sections_signs[result_standing(w->r->result,
		    row, m->hosts[i])].mark);
	}
	out_char(w->o, '\n');
	asides(w, row_text_reasons(w->r, row, false, w->scratch));
	arena_reset(w->scratch);
}

/* One row of a cluster that is too large for a matrix. */
static void
write_spread(struct writing *w, const struct row *row)
{
	write_id(w, row->update, 2, 24);
	out_str(w->o, "  ");
	write_date(w->o, row->value.installed_on);
	out_printf(w->o, "  on %zu of %zu\n", row->have[SIDE_GOOD],
	    row->total[SIDE_GOOD]);
	asides(w, row_text_details(w->r, row, w->scratch));
	arena_reset(w->scratch);
}

/* What the marks of the matrix mean, those that it uses. */
static void
write_key(struct writing *w)
{
	bool used[STANDING_COUNT], first = true;

	row_text_used(w->r, used);
	out_char(w->o, '\n');
	for (int s = 0; s < STANDING_COUNT; s++) {
		if (!used[s])
			continue;
		out_printf(w->o, "%s%c %s", first ? "  " : "   ",
		    sections_signs[s].mark, sections_signs[s].words);
		first = false;
	}
	out_char(w->o, '\n');
}

static void
write_matrix(struct writing *w, const struct matrix *m)
{
	const struct result *result = w->r->result;

	if (m->layout == LAYOUT_LETTERS || m->layout == LAYOUT_DENSE)
		write_legend(w, m);
	if (m->layout != LAYOUT_SPREAD)
		write_matrix_head(w, m);
	for (size_t i = 0; i < result->n; i++) {
		if (!row_text_shows(w->r, &result->rows[i]))
			continue;
		if (m->layout == LAYOUT_SPREAD)
			write_spread(w, &result->rows[i]);
		else
			write_marks(w, m, &result->rows[i]);
	}
	if (m->layout != LAYOUT_SPREAD)
		write_key(w);
}

static void
write_cluster(struct writing *w)
{
	size_t rows = w->r->result->n - w->r->result->counts[GROUP_SAME];
	struct matrix m;

	out_char(w->o, '\n');
	paragraph(w, verdict_text_common(w->r, w->arena));
	if (rows == 0)
		return;
	out_printf(w->o, "\nNot on every node (%zu):\n\n", rows);
	lay_matrix(w, &m);
	write_matrix(w, &m);
}

static void
write_held(struct writing *w, const struct host_update *h)
{
	const struct inventory *inv = w->r->inventory;
	struct span kind = inventory_text(inv, h->value.kind);
	struct prose said = row_text_held(w->r, h, w->scratch);
	size_t at = 2 + WIDTH_ID + 2 + WIDTH_DATE + 2 + text_width(kind), n;

	write_id(w, h->update, 2, 24);
	out_str(w->o, "  ");
	write_date(w->o, h->value.installed_on);
	out_str(w->o, "  ");
	out_visible(w->o, kind.n == 0 ? SPAN("-") : kind);
	/* What has no room on the line goes below it. */
	for (n = 0; n < said.n; n++) {
		at += 2 + text_width(said.lines[n]);
		if (at > WIDTH_MAX)
			break;
		out_str(w->o, "  ");
		out_visible(w->o, said.lines[n]);
	}
	out_char(w->o, '\n');
	for (; n < said.n; n++)
		aside(w, said.lines[n]);
	aside(w, inventory_text(inv, h->value.title));
	arena_reset(w->scratch);
}

static void
write_list(struct writing *w)
{
	const struct inventory *inv = w->r->inventory;
	struct host_update *held = NULL;
	size_t cap = 0, n;

	for (size_t i = 0; i < inv->n; i++) {
		if (i != 0)
			out_char(w->o, '\n');
		out_visible(w->o, inv->hosts[i].name);
		out_str(w->o, "  ");
		text_width_wrap(w->o, verdict_text_host(w->r, i, w->scratch),
		    text_width(inv->hosts[i].name) + 2, 2);
		n = host_updates_of(inv, i, NULL, &held, &cap);
		for (size_t k = 0; k < n; k++)
			write_held(w, &held[k]);
		arena_reset(w->scratch);
	}
	free(held);
}

static void
write_account(struct writing *w, const struct explain_source *account)
{
	out_char(w->o, '\n');
	if (account->source.n != 0) {
		out_str(w->o, "  ");
		text_width_wrap(w->o, account->source, 2, 4);
		asides(w, account->said);
		return;
	}
	for (size_t i = 0; i < account->said.n; i++) {
		out_str(w->o, "  ");
		text_width_wrap(w->o, account->said.lines[i], 2, 4);
	}
}

static void
write_explained(struct writing *w, uint32_t update)
{
	const struct explain_source *accounts;
	size_t n = explain_text_of(w->r, update, w->scratch, &accounts);
	char url[CELLS_URL];

	keywords_url(inventory_number(w->r->inventory, update), url);
	out_visible(w->o, inventory_update(w->r->inventory, update));
	out_printf(w->o, "%s%s\n", url[0] == '\0' ? "" : "  ", url);
	for (size_t i = 0; i < n; i++)
		write_account(w, &accounts[i]);
	arena_reset(w->scratch);
}

static void
write_explain(struct writing *w)
{
	const uint32_t *updates;
	size_t n = explain_query_updates(w->r, w->arena, &updates);

	for (size_t i = 0; i < n; i++) {
		if (i != 0 || !explain_query_alone(w->r))
			out_char(w->o, '\n');
		write_explained(w, updates[i]);
	}
}

static void
write_end(struct writing *w)
{
	struct prose unproven = row_text_unproven(w->r, w->arena);
	struct prose last = row_text_end(w->r, w->arena);

	if (unproven.n != 0)
		out_char(w->o, '\n');
	for (size_t i = 0; i < unproven.n; i++)
		text_width_wrap(w->o, unproven.lines[i], 0, 2);
	out_char(w->o, '\n');
	for (size_t i = 0; i < last.n; i++)
		paragraph(w, last.lines[i]);
}

static void
write_text(const struct report *r, struct out *o)
{
	struct writing w = { .r = r, .o = o, .arena = arena_new(),
	    .scratch = arena_new() };

	if (r->subject == SUBJECT_LIST) {
		write_list(&w);
		write_end(&w);
	} else {
		if (!explain_query_alone(r))
			write_verdict(&w);
		if (!r->brief) {
			if (!explain_query_alone(r))
				write_sides(&w);
			if (r->subject == SUBJECT_EXPLAIN)
				write_explain(&w);
			else if (r->subject == SUBJECT_CLUSTER)
				write_cluster(&w);
			else
				write_diff(&w);
			write_end(&w);
		}
	}
	arena_free(w.scratch);
	arena_free(w.arena);
}

const struct report_format report_text = {
	.name = "text",
	.ending = ".txt",
	.help = "for people: plain text of at most 80 columns",
	.write = write_text,
};

#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/model/host_updates.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/wording/explain_query.h"
#include "kbdiff/wording/evidence_text.h"
#include "kbdiff/wording/row_text.h"
#include "remarks.h"

const struct sign sections_signs[STANDING_COUNT] = {
	[STANDING_HAVE] = { '+', "has", "has" },
	[STANDING_LACK] = { '-', "lacks", "lacks" },
	[STANDING_UNCERTAIN] = { '?', "cannot be told", "unsure" },
	[STANDING_COVERED] = { 'c', "has what replaced it", "covered" },
	[STANDING_INAPPLICABLE] = { 'n', "is of another build", "other" },
};

static const char *
label_of(const struct report *r, enum role role)
{
	if (r->subject == SUBJECT_EXPLAIN)
		return "Host";
	return role == ROLE_BAD ? "Bad" : role == ROLE_NODE ? "Node" : "Good";
}

static size_t
add_side(const struct report *r, enum role role, struct side_line *lines,
    struct arena *a)
{
	const struct inventory *inv = r->inventory;
	size_t n = 0;

	for (size_t i = 0; i < inv->n; i++)
		n += r->result->roles[i] == role;
	if (n > ROW_TEXT_HOSTS && !r->verbose) {
		*lines = (struct side_line){ role, label_of(r, role), SPAN_NONE,
		    verdict_text_many(r, role, a) };
		return 1;
	}
	n = 0;
	for (size_t i = 0; i < inv->n; i++) {
		if (r->result->roles[i] != role)
			continue;
		lines[n++] = (struct side_line){ role, label_of(r, role),
		    role == ROLE_BASELINE ? SPAN_NONE : inv->hosts[i].name,
		    role == ROLE_BASELINE ? verdict_text_baseline(r, i, a) :
		    verdict_text_host(r, i, a) };
	}
	return n;
}

size_t
row_text_sides(const struct report *r, struct arena *a,
    const struct side_line **sides)
{
	static const enum role order[] = { ROLE_NODE, ROLE_BASELINE,
	    ROLE_GOOD, ROLE_BAD };
	struct side_line *lines = arena_alloc(a, (r->inventory->n + 1) *
	    sizeof *lines);
	size_t n = 0;

	for (size_t i = 0; i < sizeof order / sizeof *order; i++)
		/* What was asked about is no side. */
		if (order[i] != ROLE_BASELINE ||
		    r->subject != SUBJECT_EXPLAIN)
			n += add_side(r, order[i], lines + n, a);
	*sides = lines;
	return n;
}

bool
row_text_shows(const struct report *r, const struct row *row)
{
	return r->result->cluster ? row->group != GROUP_SAME :
	    (r->show >> row->group & 1) != 0;
}

size_t
row_text_count(const struct report *r, enum section part)
{
	const struct result *result = r->result;
	size_t n = 0;

	for (size_t i = 0; i < result->n; i++)
		n += verdict_text_part(r, &result->rows[i]) == part &&
		    row_text_shows(r, &result->rows[i]);
	return n;
}

static bool
all_bad_lack(const struct report *r, const struct row *row)
{
	for (size_t i = 0; i < r->inventory->n; i++)
		if (r->result->roles[i] == ROLE_BAD && result_standing(
		    r->result, row, i) != STANDING_LACK)
			return false;
	return true;
}

/* Whether heading and counts leave open which bad hosts lack a row. */
static bool
names_bad(const struct report *r, const struct row *row)
{
	if (verdict_text_part(r, row) == SECTION_DECISIVE)
		return !all_bad_lack(r, row);
	return row->have[SIDE_BAD] != 0 || row->total[SIDE_BAD] > 1;
}

/* Whether the heading says of whom it cannot be told: of the only bad host. */
static bool
is_of_only_bad(const struct report *r, const struct row *row)
{
	if (verdict_text_part(r, row) != SECTION_UNCERTAIN ||
	    row->total[SIDE_BAD] != 1)
		return false;
	for (size_t i = 0; i < r->inventory->n; i++)
		if (r->result->roles[i] != ROLE_NONE &&
		    r->result->roles[i] != ROLE_BAD && result_standing(
		    r->result, row, i) == STANDING_UNCERTAIN)
			return false;
	return true;
}

/* Why hosts do not lack what they do not list, and the notes: all, or those
 * that no other row has. */
static void
add_reasons(struct prose_making *p, const struct report *r,
    const struct row *row, bool all)
{
	const struct span *lines;
	size_t n;

	n = evidence_text_lines(r, row, STANDING_COVERED, p->arena, &lines);
	for (size_t i = 0; i < n; i++)
		prose_add_behind(p, "covered on ", lines[i]);
	n = evidence_text_lines(
	    r, row, STANDING_INAPPLICABLE, p->arena, &lines);
	for (size_t i = 0; i < n; i++)
		prose_add(p, lines[i]);
	for (size_t i = 0; i < row->nnotes; i++)
		if (all || (row->common >> i & 1) == 0)
			prose_add(p, row->notes[i]);
}

struct prose
row_text_reasons(const struct report *r, const struct row *row, bool all,
    struct arena *a)
{
	struct prose_making p = { .arena = a };

	add_reasons(&p, r, row, all);
	return prose_done(&p);
}

/* The hosts of a side of which a standing holds, behind what they do. */
static void
add_hosts(struct prose_making *p, const char *what, const struct report *r,
    const struct row *row, enum side side, enum standing standing)
{
	prose_add_behind(p, what, verdict_text_hosts(r, row, side, standing,
	    p->arena));
}

struct prose
row_text_details(const struct report *r, const struct row *row,
    struct arena *a)
{
	struct prose_making p = { .arena = a };

	if (r->result->cluster)
		add_hosts(&p, "lacked by ", r, row, SIDE_GOOD, STANDING_LACK);
	else if (row->group == GROUP_EXTRA && row->total[SIDE_BAD] > 1)
		add_hosts(&p, "on ", r, row, SIDE_BAD, STANDING_HAVE);
	else if (row->group != GROUP_EXTRA && names_bad(r, row))
		add_hosts(&p, "lacked by ", r, row, SIDE_BAD, STANDING_LACK);
	if (row->group == GROUP_MISSING && !r->result->cluster &&
	    row->have[SIDE_GOOD] != row->total[SIDE_GOOD])
		add_hosts(&p, "on ", r, row, SIDE_GOOD, STANDING_HAVE);
	if (!is_of_only_bad(r, row))
		add_hosts(&p, "cannot be told of ", r, row, SIDE_COUNT,
		    STANDING_UNCERTAIN);
	add_reasons(&p, r, row, false);
	return prose_done(&p);
}

struct prose
row_text_held(const struct report *r, const struct host_update *h,
    struct arena *a)
{
	struct prose_making p = { .arena = a };

	prose_add(&p, inventory_text(r->inventory, h->value.variant));
	if (h->held == HELD_DOUBTFUL)
		prose_add(&p, SPAN("in only one of its lists"));
	else if (h->held != HELD)
		prose_add(&p, span_of(state_name((enum state)h->value.state)));
	return prose_done(&p);
}

size_t
row_text_nodes(const struct report *r, struct arena *a, const size_t **nodes)
{
	size_t *hosts = arena_alloc(a, (r->inventory->n + 1) * sizeof *hosts);
	size_t n = 0;

	for (size_t i = 0; i < r->inventory->n; i++)
		if (r->result->roles[i] == ROLE_NODE)
			hosts[n++] = i;
	*nodes = hosts;
	return n;
}

void
row_text_used(const struct report *r, bool used[STANDING_COUNT])
{
	const struct result *result = r->result;

	memset(used, 0, STANDING_COUNT * sizeof *used);
	for (size_t i = 0; i < result->n; i++)
		for (size_t h = 0; row_text_shows(r, &result->rows[i]) &&
		    h < r->inventory->n; h++)
			if (result->roles[h] != ROLE_NONE)
				used[result_standing(result, &result->rows[i],
				    h)] = true;
}

void
row_text_letters(size_t column, char buf[ROW_TEXT_LETTERS])
{
	char reversed[ROW_TEXT_LETTERS];
	size_t n = 0;

	for (column++; column != 0 && n + 1 < ROW_TEXT_LETTERS;
	    column = (column - 1) / 26)
		reversed[n++] = (char)('A' + (column - 1) % 26);
	for (size_t i = 0; i < n; i++)
		buf[i] = reversed[n - 1 - i];
	buf[n] = '\0';
}

static struct span
line_of(struct diagnostic d, struct arena *a)
{
	struct strbuf s;

	strbuf_begin(&s);
	out_str(&s.out, d.severity == SEV_ERROR ? "Error: " : "Warning: ");
	out_span(&s.out, d.file);
	if (d.file.n != 0 && d.line != 0)
		out_printf(&s.out, ":%llu", (unsigned long long)d.line);
	out_str(&s.out, d.file.n != 0 ? ": " : "");
	out_span(&s.out, d.message);
	return strbuf_end(&s, a);
}

struct prose
row_text_unproven(const struct report *r, struct arena *a)
{
	size_t n = diags_count(r->diags);
	struct prose_making p = { .arena = a };
	struct diagnostic d;

	for (size_t i = 0; i < n; i++) {
		d = diags_get(r->diags, i);
		if (d.severity != SEV_NOTE)
			prose_add(&p, line_of(d, a));
	}
	return prose_done(&p);
}

struct prose
row_text_end(const struct report *r, struct arena *a)
{
	bool compared = r->subject == SUBJECT_DIFF ||
	    r->subject == SUBJECT_CLUSTER;
	struct prose_making p = { .arena = a };
	const struct span *said = NULL;
	size_t n = compared ? remarks(r, a, &said) : 0;

	for (size_t i = 0; i < n; i++)
		prose_add(&p, said[i]);
	if (compared) {
		prose_add(&p, verdict_text_explained(r, a));
		prose_add(&p, verdict_text_taken(r, a));
	}
	prose_add(&p, verdict_text_left_out(r, a));
	if (!explain_query_alone(r))
		prose_add(&p, verdict_text_scope());
	prose_add(&p, verdict_text_made_by(r, a));
	return prose_done(&p);
}

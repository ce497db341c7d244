#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/asked.h"
#include "kbdiff/diag.h"
#include "kbdiff/inventory.h"
#include "kbdiff/levels.h"
#include "kbdiff/mem.h"
#include "kbdiff/remarks.h"
#include "kbdiff/sections.h"
#include "kbdiff/sentence.h"

const struct sign sections_signs[STANDING_COUNT] = {
	[STANDING_HAVE] = { '+', "has", "has" },
	[STANDING_LACK] = { '-', "lacks", "lacks" },
	[STANDING_UNCERTAIN] = { '?', "cannot be told", "unsure" },
	[STANDING_COVERED] = { 'c', "has what replaced it", "covered" },
	[STANDING_INAPPLICABLE] = { 'n', "is of another build", "other" },
};

/* Lines that are being gathered in an arena. */
struct gathering {
	struct arena	*arena;
	struct span	*lines;
	size_t		 n;
};

static struct gathering
gather(struct arena *a, size_t max)
{
	return (struct gathering){ a, arena_alloc(a, (max + 1) *
	    sizeof(struct span)), 0 };
}

static void
add(struct gathering *g, const char *label, struct span s)
{
	size_t n = strlen(label);
	char *line;

	if (s.n == 0)
		return;
	if (n != 0) {
		line = arena_alloc(g->arena, n + s.n);
		memcpy(line, label, n);
		memcpy(line + n, s.p, s.n);
		s = (struct span){ line, n + s.n };
	}
	g->lines[g->n++] = s;
}

static struct prose
done(const struct gathering *g)
{
	return (struct prose){ g->lines, g->n };
}

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
	if (n > SECTIONS_HOSTS && !r->verbose) {
		*lines = (struct side_line){ role, label_of(r, role), SPAN_NONE,
		    wording_many(r, role, a) };
		return 1;
	}
	n = 0;
	for (size_t i = 0; i < inv->n; i++) {
		if (r->result->roles[i] != role)
			continue;
		lines[n++] = (struct side_line){ role, label_of(r, role),
		    role == ROLE_BASELINE ? SPAN_NONE : inv->hosts[i].name,
		    role == ROLE_BASELINE ? wording_baseline(r, i, a) :
		    wording_host(r, i, a) };
	}
	return n;
}

size_t
sections_sides(const struct report *r, struct arena *a,
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
sections_shows(const struct report *r, const struct row *row)
{
	return r->result->cluster ? row->group != GROUP_SAME :
	    (r->show >> row->group & 1) != 0;
}

size_t
sections_count(const struct report *r, enum part part)
{
	const struct result *result = r->result;
	size_t n = 0;

	for (size_t i = 0; i < result->n; i++)
		n += wording_part(r, &result->rows[i]) == part &&
		    sections_shows(r, &result->rows[i]);
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
	if (wording_part(r, row) == PART_DECISIVE)
		return !all_bad_lack(r, row);
	return row->have[SIDE_BAD] != 0 || row->total[SIDE_BAD] > 1;
}

/* Whether the heading says of whom it cannot be told: of the only bad host. */
static bool
is_of_only_bad(const struct report *r, const struct row *row)
{
	if (wording_part(r, row) != PART_UNCERTAIN ||
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
add_reasons(struct gathering *g, const struct report *r,
    const struct row *row, bool all)
{
	const struct span *lines;
	size_t n;

	n = levels_evidence(r, row, STANDING_COVERED, g->arena, &lines);
	for (size_t i = 0; i < n; i++)
		add(g, "covered on ", lines[i]);
	n = levels_evidence(r, row, STANDING_INAPPLICABLE, g->arena, &lines);
	for (size_t i = 0; i < n; i++)
		add(g, "", lines[i]);
	for (size_t i = 0; i < row->nnotes; i++)
		if (all || (row->common >> i & 1) == 0)
			add(g, "", row->notes[i]);
}

/* Room for what add_reasons may add. */
static struct gathering
gather_reasons(const struct report *r, const struct row *row,
    struct arena *a, size_t more)
{
	return gather(a, more + 2 * (r->inventory->n + 1) + row->nnotes);
}

struct prose
sections_reasons(const struct report *r, const struct row *row, bool all,
    struct arena *a)
{
	struct gathering g = gather_reasons(r, row, a, 0);

	add_reasons(&g, r, row, all);
	return done(&g);
}

struct prose
sections_details(const struct report *r, const struct row *row,
    struct arena *a)
{
	struct gathering g = gather_reasons(r, row, a, 3);

	if (r->result->cluster)
		add(&g, "lacked by ", wording_hosts(r, row, SIDE_GOOD,
		    STANDING_LACK, a));
	else if (row->group == GROUP_EXTRA && row->total[SIDE_BAD] > 1)
		add(&g, "on ", wording_hosts(r, row, SIDE_BAD, STANDING_HAVE,
		    a));
	else if (row->group != GROUP_EXTRA && names_bad(r, row))
		add(&g, "lacked by ", wording_hosts(r, row, SIDE_BAD,
		    STANDING_LACK, a));
	if (row->group == GROUP_MISSING && !r->result->cluster &&
	    row->have[SIDE_GOOD] != row->total[SIDE_GOOD])
		add(&g, "on ", wording_hosts(r, row, SIDE_GOOD, STANDING_HAVE,
		    a));
	if (!is_of_only_bad(r, row))
		add(&g, "cannot be told of ", wording_hosts(r, row,
		    SIDE_COUNT, STANDING_UNCERTAIN, a));
	add_reasons(&g, r, row, false);
	return done(&g);
}

struct prose
sections_held(const struct report *r, const struct holding *h,
    struct arena *a)
{
	struct gathering g = gather(a, 2);

	add(&g, "", inventory_text(r->inventory, h->value.variant));
	if (h->held == HELD_DOUBTFUL)
		add(&g, "", SPAN("in only one of its lists"));
	else if (h->held != HELD)
		add(&g, "", span_of(state_name((enum state)h->value.state)));
	return done(&g);
}

size_t
sections_nodes(const struct report *r, struct arena *a, const size_t **nodes)
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
sections_used(const struct report *r, bool used[STANDING_COUNT])
{
	const struct result *result = r->result;

	memset(used, 0, STANDING_COUNT * sizeof *used);
	for (size_t i = 0; i < result->n; i++)
		for (size_t h = 0; sections_shows(r, &result->rows[i]) &&
		    h < r->inventory->n; h++)
			if (result->roles[h] != ROLE_NONE)
				used[result_standing(result, &result->rows[i],
				    h)] = true;
}

void
sections_letters(size_t column, char buf[SECTIONS_LETTERS])
{
	char reversed[SECTIONS_LETTERS];
	size_t n = 0;

	for (column++; column != 0 && n + 1 < SECTIONS_LETTERS;
	    column = (column - 1) / 26)
		reversed[n++] = (char)('A' + (column - 1) % 26);
	for (size_t i = 0; i < n; i++)
		buf[i] = reversed[n - 1 - i];
	buf[n] = '\0';
}

static struct span
line_of(struct diagnostic d, struct arena *a)
{
	struct sentence s;

	sentence_begin(&s);
	out_str(&s.out, d.severity == SEV_ERROR ? "Error: " : "Warning: ");
	out_span(&s.out, d.file);
	if (d.file.n != 0 && d.line != 0)
		out_printf(&s.out, ":%llu", (unsigned long long)d.line);
	out_str(&s.out, d.file.n != 0 ? ": " : "");
	out_span(&s.out, d.message);
	return sentence_end(&s, a);
}

struct prose
sections_unproven(const struct report *r, struct arena *a)
{
	size_t n = diags_count(r->diags);
	struct gathering g = gather(a, n);
	struct diagnostic d;

	for (size_t i = 0; i < n; i++) {
		d = diags_get(r->diags, i);
		if (d.severity != SEV_NOTE)
			add(&g, "", line_of(d, a));
	}
	return done(&g);
}

struct prose
sections_end(const struct report *r, struct arena *a)
{
	bool compared = r->subject == SUBJECT_DIFF ||
	    r->subject == SUBJECT_CLUSTER;
	const struct span *said = NULL;
	size_t n = compared ? remarks(r, a, &said) : 0;
	struct gathering g = gather(a, n + 5);

	for (size_t i = 0; i < n; i++)
		add(&g, "", said[i]);
	if (compared) {
		add(&g, "", wording_explained(r, a));
		add(&g, "", wording_taken(r, a));
	}
	add(&g, "", wording_left_out(r, a));
	if (!asked_alone(r))
		add(&g, "", wording_scope());
	add(&g, "", wording_made_by(r, a));
	return done(&g);
}

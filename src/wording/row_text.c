#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/model/host_updates.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/wording/evidence_text.h"
#include "kbdiff/wording/host_text.h"
#include "kbdiff/wording/row_text.h"
#include "kbdiff/wording/update_text.h"

const struct sign row_text_signs[STANDING_COUNT] = {
	[STANDING_HAVE] = { '+', "has", "has" },
	[STANDING_LACK] = { '-', "lacks", "lacks" },
	[STANDING_UNCERTAIN] = { '?', "uncertain", "unsure" },
	[STANDING_ACCEPTED] = { 'a', "accepted", "accepted" },
	[STANDING_NOT_COMPARED] = { ' ', "not compared", "apart" },
	[STANDING_COVERED] = { 's', "superseded", "covered" },
	[STANDING_INAPPLICABLE] = { 'n', "not for this build", "other" },
};

/* A label names up to so many hosts; so many labels divide rows, more do not;
 * a row names up to so many updates that it contains. */
enum { LABEL_NAMES = 2, LABELS_MAX = 6, CONTAINED_NAMES = 8 };

/* A table of more lines than these is no longer read by anybody. */
enum { LINES_MAX = 1000 };

bool
row_text_shows(const struct report *r, const struct row *row)
{
	return r->result->cluster ? row->group == GROUP_MISSING ||
	    row->group == GROUP_UNCERTAIN || row->group == GROUP_ACCEPTED :
	    (r->show >> row->group & 1) != 0;
}

/* Rows of one table that are being put into words. */
struct row_making {
	const struct report *r;
	struct arena	*arena;
	const struct host_family *family; /* NULL: all */
	const size_t	*hosts;		/* those of it that take part */
	size_t		 nhosts, ngood, nbad;
	size_t		*room;		/* for so many */
	bool		 labelled;	/* by who lacks them */
	struct row_line	*lines;
	size_t		 n;
	size_t		 left;		/* lines for which there was no room */
};

/* Gathers hosts of the table that stand so, if there is room for them, and
 * counts them. */
static size_t
gather(const struct row_making *m, const struct row *row, enum side side,
    enum standing standing, size_t *hosts)
{
	const struct result *result = m->r->result;
	size_t n = 0, i;

	if ((row->reasons & standing_reasons(standing)) == 0)
		return 0;
	for (i = 0; m->family == NULL && result_find(result, row, side,
	    standing, &i); i++) {
		if (hosts != NULL)
			hosts[n] = i;
		n++;
	}
	for (size_t k = 0; m->family != NULL && k < m->nhosts; k++) {
		i = m->hosts[k];
		if (result_standing(result, row, i) != standing ||
		    (side != SIDE_COUNT && role_side(result->roles[i]) != side))
			continue;
		if (hosts != NULL)
			hosts[n] = i;
		n++;
	}
	return n;
}

static size_t
count(const struct row_making *m, const struct row *row, enum side side,
    enum standing standing)
{
	return gather(m, row, side, standing, NULL);
}

/* Whether any host of the family stands so. */
static bool
any_stands(const struct row_making *m, const struct row *row, enum side side,
    enum standing standing)
{
	const struct result *result = m->r->result;

	if ((row->reasons & standing_reasons(standing)) == 0)
		return false;
	for (size_t k = 0; k < m->nhosts; k++)
		if (result_standing(result, row, m->hosts[k]) == standing &&
		    (side == SIDE_COUNT || role_side(result->roles[m->hosts[
		    k]]) == side))
			return true;
	return false;
}

static struct host_set
find(const struct row_making *m, const struct row *row, enum side side,
    enum standing standing)
{
	struct host_set s = { NULL, gather(m, row, side, standing, m->room) };

	if (s.n != 0) {
		s.hosts = arena_alloc(m->arena, s.n * sizeof *s.hosts);
		memcpy(s.hosts, m->room, s.n * sizeof *s.hosts);
	}
	return s;
}

/* How many hosts of the table have the update. */
static size_t
count_having(const struct row_making *m, const struct row *row, enum side side)
{
	return m->family == NULL ? row->have[side] :
	    count(m, row, side, STANDING_HAVE);
}

/* "A and B", "12 of 40 bad hosts", "6 hosts" where some are good. */
static void
say_hosts(const struct row_making *m, struct out *o, const struct host_set *s,
    size_t max)
{
	size_t good = 0;

	for (size_t i = 0; i < s->n; i++)
		good += m->r->result->roles[s->hosts[i]] == ROLE_GOOD;
	if (s->n <= max || m->r->verbose)
		host_text_print(m->r, o, s->hosts, s->n, SIZE_MAX);
	else if (m->r->result->cluster)
		out_printf(o, "%zu nodes", s->n);
	else if (good != 0)
		out_printf(o, "%zu %shosts", s->n, good == s->n ? "good " :
		    "");
	else if (s->n == m->nbad)
		out_printf(o, "all %zu bad hosts", m->nbad);
	else
		out_printf(o, "%zu of %zu bad hosts", s->n, m->nbad);
}

/* "CAS02 lacks", "MBX01 may lack"; TONE_NONE if nobody does. */
static enum tone
label_lack(const struct row_making *m, struct out *o, const struct row *row,
    enum side side)
{
	struct host_set lack = find(m, row, side, STANDING_LACK);
	struct host_set open = find(m, row, side, STANDING_UNCERTAIN);
	const struct host_set *s = lack.n != 0 ? &lack : &open;
	bool may_lack = lack.n == 0 || row_is_open(row);

	if (s->n == 0)
		return TONE_NONE;
	say_hosts(m, o, s, LABEL_NAMES);
	out_str(o, may_lack ? " may lack" : lack.n == 1 ? " lacks" : " lack");
	return may_lack ? TONE_OPEN : TONE_BAD;
}

static enum tone
label_missing(const struct row_making *m, struct out *o, const struct row *row)
{
	enum tone tone = label_lack(m, o, row, m->r->result->cluster ?
	    SIDE_GOOD : SIDE_BAD);

	return tone != TONE_NONE ? tone : label_lack(m, o, row, SIDE_COUNT);
}

static enum tone
label_extra(const struct row_making *m, struct out *o, const struct row *row)
{
	struct host_set have = find(m, row, SIDE_BAD, STANDING_HAVE);
	enum tone tone = m->ngood != 1 ? TONE_NONE :
	    label_lack(m, o, row, SIDE_GOOD);

	if (tone != TONE_NONE)
		return tone;
	out_str(o, "Only on ");
	say_hosts(m, o, &have, LABEL_NAMES);
	return TONE_NONE;
}

static void
label_standing(const struct row_making *m, struct out *o, const struct row *row,
    const char *before, enum standing standing)
{
	struct host_set s = find(m, row, SIDE_COUNT, standing);

	out_str(o, before);
	say_hosts(m, o, &s, LABEL_NAMES);
}

/* The hosts of the table that have the update; requirements are no hosts. */
static struct host_set
find_holders(const struct row_making *m, const struct row *row)
{
	struct host_set s = find(m, row, SIDE_COUNT, STANDING_HAVE);
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		if (m->r->result->roles[s.hosts[i]] != ROLE_BASELINE)
			s.hosts[n++] = s.hosts[i];
	s.n = n;
	return s;
}

/* "On both", "On all"; "On FS07" of one host, or where a good host does not
 * have what all bad ones have. */
static void
label_same(const struct row_making *m, struct out *o, const struct row *row)
{
	size_t hosts = m->r->result->cluster ? m->nhosts : m->ngood + m->nbad;
	struct host_set have = find_holders(m, row);

	if (hosts > 1 && have.n == hosts) {
		out_str(o, hosts == 2 ? "On both" : "On all");
		return;
	}
	out_str(o, "On ");
	say_hosts(m, o, &have, LABEL_NAMES);
}

/* The line of a row, with its label alone. */
static struct row_line
labelled_line(const struct row_making *m, const struct row *row)
{
	struct row_line l = { .row = row };
	struct strbuf s;

	strbuf_begin(&s);
	switch (row->group) {
	case GROUP_MISSING:
	case GROUP_UNCERTAIN:
		l.tone = label_missing(m, &s.out, row);
		break;
	case GROUP_EXTRA:
		l.tone = label_extra(m, &s.out, row);
		break;
	case GROUP_COVERED:
		label_standing(m, &s.out, row, "Superseded on ",
		    STANDING_COVERED);
		break;
	case GROUP_INAPPLICABLE:
		label_standing(m, &s.out, row, "Not for ",
		    STANDING_INAPPLICABLE);
		break;
	case GROUP_ACCEPTED:
		label_standing(m, &s.out, row, "Accepted on ",
		    STANDING_ACCEPTED);
		break;
	default:
		label_same(m, &s.out, row);
	}
	l.label = strbuf_end(&s, m->arena);
	return l;
}

/* "all but A and B", "only on A", "on 194 of 200"; nodes on which a newer
 * update contains it, or which do not need it, count as having it. */
static struct span
where_in_cluster(const struct row_making *m, const struct row *row)
{
	struct host_set lack = find(m, row, SIDE_GOOD, STANDING_LACK);
	struct host_set open = find(m, row, SIDE_GOOD, STANDING_UNCERTAIN);
	struct host_set have = find(m, row, SIDE_GOOD, STANDING_HAVE);
	size_t accepted = count(m, row, SIDE_GOOD, STANDING_ACCEPTED);
	size_t fine = m->nhosts - lack.n - open.n - accepted;
	struct strbuf s;

	strbuf_begin(&s);
	if (row->group == GROUP_ACCEPTED) {
		label_standing(m, &s.out, row, "accepted on ",
		    STANDING_ACCEPTED);
	} else if (open.n != 0 && lack.n <= LABEL_NAMES &&
	    open.n <= LABEL_NAMES) {
		if (lack.n != 0) {
			say_hosts(m, &s.out, &lack, LABEL_NAMES);
			out_str(&s.out, lack.n == 1 ? " lacks it, " :
			    " lack it, ");
		}
		say_hosts(m, &s.out, &open, LABEL_NAMES);
		out_str(&s.out, lack.n == 0 ? " may lack it" :
		    row_is_open(row) ? " may have it" : " may lack it");
	} else if (open.n + accepted == 0 && lack.n <= LABEL_NAMES &&
	    lack.n < fine) {
		out_str(&s.out, "all but ");
		say_hosts(m, &s.out, &lack, LABEL_NAMES);
	} else if (open.n == 0 && have.n <= LABEL_NAMES &&
	    have.n == fine) {
		out_str(&s.out, "only on ");
		say_hosts(m, &s.out, &have, LABEL_NAMES);
	} else {
		out_printf(&s.out, "on %zu of %zu", fine, m->nhosts);
		if (open.n != 0)
			out_printf(&s.out, ", %zu uncertain", open.n);
	}
	return strbuf_end(&s, m->arena);
}

/* True if the words above name the nodes that lack or may lack an update, or
 * those that have it, and no node stands in another way. */
static bool
names_nodes(const struct row_making *m, const struct row *row)
{
	size_t lack = count(m, row, SIDE_GOOD, STANDING_LACK);
	size_t open = count(m, row, SIDE_GOOD, STANDING_UNCERTAIN);
	size_t have = count_having(m, row, SIDE_GOOD);

	if (lack + open + have != m->nhosts)
		return false;
	if (m->labelled)
		return lack <= LABEL_NAMES && (lack == 0 ? open <=
		    LABEL_NAMES : open == 0);
	return (lack <= LABEL_NAMES && open <= LABEL_NAMES) ||
	    (open == 0 && have <= LABEL_NAMES);
}

/* "12 of 40 bad hosts lack it, 1 may lack it" */
static void
say_lackers(const struct row_making *m, struct out *o, const struct row *row)
{
	struct host_set lack = find(m, row, SIDE_BAD, STANDING_LACK);
	struct host_set open = find(m, row, SIDE_BAD, STANDING_UNCERTAIN);

	if (lack.n != 0) {
		say_hosts(m, o, &lack, LABEL_NAMES);
		out_str(o, row_is_open(row) ? " may lack it" :
		    lack.n == 1 ? " lacks it" : " lack it");
	}
	if (open.n != 0) {
		out_str(o, lack.n == 0 ? "" : ", ");
		say_hosts(m, o, &open, LABEL_NAMES);
		out_str(o, " may lack it");
	}
}

static struct span
where_in_diff(const struct row_making *m, const struct row *row)
{
	struct host_set open = find(m, row, SIDE_BAD, STANDING_UNCERTAIN);
	struct host_set lack = find(m, row, SIDE_BAD, STANDING_LACK);
	bool is_lacked = row->group == GROUP_MISSING ||
	    row->group == GROUP_UNCERTAIN;
	size_t good = is_lacked ? count_having(m, row, SIDE_GOOD) : m->ngood;
	struct strbuf s;

	strbuf_begin(&s);
	if (!m->labelled && is_lacked) {
		say_lackers(m, &s.out, row);
	} else if (lack.n != 0 && open.n != 0) {
		say_hosts(m, &s.out, &open, LABEL_NAMES);
		out_str(&s.out, " may lack it");
	} else if (!m->labelled) {
		out_span(&s.out, labelled_line(m, row).label);
	}
	if (m->ngood > 1 && good < m->ngood)
		out_printf(&s.out, "%son %zu of %zu good",
		    m->labelled && (lack.n == 0 || open.n == 0) ? "" : "; ",
		    good, m->ngood);
	return strbuf_end(&s, m->arena);
}

/* Notes that the end of the report gives for several rows are left out. */
static void
add_notes(struct prose_making *p, const struct row *row, bool all)
{
	for (size_t i = 0; i < row->nnotes; i++)
		if (all || !row_note_is_common(row, i))
			prose_add(p, row->notes[i]);
}

static void
add_evidence(struct prose_making *p, const struct report *r,
    const struct row *row)
{
	const struct span *lines;
	size_t n;

	n = evidence_text_lines(r, row, STANDING_COVERED, p->arena, &lines);
	for (size_t i = 0; i < n; i++)
		prose_add_behind(p, row->group == GROUP_COVERED ? "" :
		    "superseded on ", lines[i]);
	n = evidence_text_lines(r, row, STANDING_INAPPLICABLE, p->arena,
	    &lines);
	for (size_t i = 0; i < n; i++)
		prose_add(p, lines[i]);
}

struct prose
row_text_reasons(const struct report *r, const struct row *row,
    struct arena *a)
{
	struct prose_making p = { .arena = a };

	add_evidence(&p, r, row);
	add_notes(&p, row, true);
	return prose_done(&p);
}

/* The updates that a line's update contains, of one label. */
struct contained {
	struct span	*names;		/* to be freed */
	size_t		 n, cap, of;
	struct span	 lacking;	/* the label, "FS11 lacks"; may be
					   empty */
	const struct row *first;	/* that of the first of them */
	bool		 alike;		/* nodes lack all of them alike */
	bool		 proven;	/* any node is known to lack any */
};

/* True if the same nodes lack, and the same may lack, two updates. */
static bool
are_lacked_alike(const struct row_making *m, const struct row *a,
    const struct row *b)
{
	enum standing s, t;

	for (size_t i = 0; i < m->nhosts; i++) {
		s = result_standing(m->r->result, a, m->hosts[i]);
		t = result_standing(m->r->result, b, m->hosts[i]);
		if ((s == STANDING_LACK) != (t == STANDING_LACK) ||
		    (s == STANDING_UNCERTAIN) != (t == STANDING_UNCERTAIN))
			return false;
	}
	return true;
}

/* Adds an update that the line's update contains. */
static void
contain(const struct row_making *m, struct contained *c, const struct row *row)
{
	if (c->n == 0) {
		c->first = row;
		c->alike = true;
	}
	c->alike = c->alike && (!m->r->result->cluster ||
	    are_lacked_alike(m, c->first, row));
	c->proven = c->proven || any_stands(m, row, SIDE_GOOD, STANDING_LACK);
	c->names = xgrow(c->names, c->n, &c->cap, sizeof *c->names);
	c->names[c->n++] = inventory_update(m->r->inventory, row->update);
}

/* ", which SQL09 lacks too": what the line's update contains is no lack of all
 * nodes that lack that. */
static void
say_lacked_too(const struct row_making *m, struct out *o,
    const struct contained *c)
{
	struct host_set lack, may_lack;

	if (!c->alike) {
		out_str(o, c->proven ? ", which some nodes lack too" :
		    ", which some nodes may lack too");
		return;
	}
	lack = find(m, c->first, SIDE_GOOD, STANDING_LACK);
	may_lack = find(m, c->first, SIDE_GOOD, STANDING_UNCERTAIN);
	out_str(o, ", which ");
	if (lack.n != 0) {
		say_hosts(m, o, &lack, LABEL_NAMES);
		out_str(o, lack.n == 1 ? " lacks" : " lack");
	}
	if (may_lack.n != 0) {
		out_str(o, lack.n != 0 ? " and " : "");
		say_hosts(m, o, &may_lack, LABEL_NAMES);
		out_str(o, " may lack");
	}
	out_str(o, " too");
}

static void
say_contained(const struct row_making *m, struct prose_making *p,
    const struct contained *c)
{
	bool named = c->n <= CONTAINED_NAMES || m->r->verbose;
	struct out *o;

	if (c->n == 0)
		return;
	o = prose_begin(p);
	out_str(o, "contains");
	/* The sentence above counts what a host of a pair lacks, and not what
	 * nodes do. */
	if (!m->r->result->cluster && c->lacking.n != 0)
		out_printf(o, " %zu other%s of the %zu that %.*s%s", c->n,
		    c->n == 1 ? "" : "s", c->of, SPANF(c->lacking),
		    named ? ":" : "");
	else if (!named)
		out_printf(o, " %zu older ones", c->n);
	for (size_t i = 0; named && i < c->n; i++) {
		out_str(o, i == 0 ? " " : i + 1 == c->n &&
		    m->r->result->cluster ? " and " : ", ");
		out_span(o, c->names[i]);
	}
	if (!named && m->r->hints)
		out_str(o, " (-v names them)");
	if (m->r->result->cluster)
		say_lacked_too(m, o, c);
	prose_end(p);
}

static struct prose
below_of(const struct row_making *m, const struct row *row,
    const struct contained *c)
{
	struct prose_making p = { .arena = m->arena };

	say_contained(m, &p, c);
	if (m->r->verbose || row->group == GROUP_COVERED ||
	    row->group == GROUP_INAPPLICABLE)
		add_evidence(&p, m->r, row);
	add_notes(&p, row, false);
	return prose_done(&p);
}

/* True if the row of a newer update says all that matters of an older one: in
 * a diff, hosts stand alike in both; in a cluster, those that lack the older
 * one lack the newer one too. */
static bool
tells_both(const struct row_making *m, const struct row *newer,
    const struct row *older)
{
	enum standing s;

	if (newer->group != older->group && !m->r->result->cluster)
		return false;
	for (size_t i = 0; i < m->nhosts; i++) {
		s = result_standing(m->r->result, older, m->hosts[i]);
		if (m->r->result->cluster && s != STANDING_LACK &&
		    s != STANDING_UNCERTAIN)
			continue;
		if (s != result_standing(m->r->result, newer, m->hosts[i]))
			return false;
	}
	return true;
}

/* The build of the first host of the table that has one. */
static uint32_t
build_of(const struct row_making *m)
{
	uint32_t build = 0;

	for (size_t i = 0; i < m->nhosts && build == 0; i++)
		build = result_build(m->r->result, m->hosts[i]);
	return build;
}

/* The line that contains the i-th one and is contained in none; n if there is
 * no such line. */
static size_t
find_container(const struct row_making *m, const bool *known, size_t i,
    uint32_t build)
{
	const struct row_line *l = m->lines;
	size_t best = m->n;

	if (!known[i])
		return best;
	for (size_t k = 0; k < m->n; k++)
		if (k != i && known[k] && span_eq(l[k].label, l[i].label) &&
		    update_text_contains(m->r, l[k].row->update,
		    best == m->n ? l[i].row->update : l[best].row->update,
		    build) && tells_both(m, l[k].row, l[i].row))
			best = k;
	return best;
}

static size_t
count_label(const struct row_making *m, struct span label)
{
	size_t n = 0;

	for (size_t i = 0; i < m->n; i++)
		n += span_eq(m->lines[i].label, label);
	return n;
}

/* Puts rows that another one of their label contains below it, and leaves out
 * those for which there is no room. */
static void
fold(struct row_making *m)
{
	bool *known = xcalloc(m->n + 1, sizeof *known);
	size_t *into = xcalloc(m->n + 1, sizeof *into), kept = 0;
	struct contained *c = xcalloc(m->n + 1, sizeof *c);
	uint32_t build = build_of(m);

	for (size_t i = 0; i < m->n; i++)
		known[i] = update_text_known(m->r, m->lines[i].row->update,
		    m->arena).n != 0 && m->lines[i].row->group <= GROUP_EXTRA;
	for (size_t i = 0; i < m->n; i++) {
		into[i] = find_container(m, known, i, build);
		if (into[i] == m->n)
			continue;
		if (c[into[i]].n == 0) {
			c[into[i]].of = count_label(m, m->lines[i].label);
			if (m->lines[i].tone != TONE_NONE)
				c[into[i]].lacking = m->lines[i].label;
		}
		contain(m, &c[into[i]], m->lines[i].row);
	}
	for (size_t i = 0; i < m->n; i++) {
		if (into[i] == m->n && (kept < LINES_MAX || m->r->verbose)) {
			m->lines[i].below = below_of(m, m->lines[i].row,
			    &c[i]);
			m->lines[kept++] = m->lines[i];
		} else if (into[i] == m->n)
			m->left++;
		free(c[i].names);
	}
	m->n = kept;
	free(c);
	free(into);
	free(known);
}

/* Moves lines of one label together, in the order of their first. */
static void
gather_labels(struct row_making *m)
{
	struct row_line *sorted = xreallocarray(NULL, m->n + 1,
	    sizeof *sorted);
	bool *taken = xcalloc(m->n + 1, sizeof *taken);
	size_t n = 0;

	for (size_t i = 0; i < m->n; i++)
		for (size_t k = i; !taken[i] && k < m->n; k++)
			if (k == i || (!taken[k] && span_eq(m->lines[k].label,
			    m->lines[i].label))) {
				if (k != i)
					taken[k] = true;
				sorted[n++] = m->lines[k];
			}
	memcpy(m->lines, sorted, n * sizeof *sorted);
	free(taken);
	free(sorted);
}

static size_t
count_labels(const struct row_making *m)
{
	size_t n = 0, k;

	for (size_t i = 0; i < m->n && n <= LABELS_MAX; i++) {
		for (k = 0; k < i; k++)
			if (span_eq(m->lines[k].label, m->lines[i].label))
				break;
		n += k == i;
	}
	return n;
}

/* True if some hosts of the family have the update, or may have what nobody is
 * known to have, and some may not. */
static bool
concerns(const struct row_making *m, const struct row *row)
{
	bool cluster = m->r->result->cluster;
	enum side side = cluster ? SIDE_GOOD : SIDE_BAD;

	if (m->family == NULL)
		return true;
	if (row->group == GROUP_ACCEPTED)
		return any_stands(m, row, SIDE_COUNT, STANDING_ACCEPTED);
	if (row->group != GROUP_MISSING && row->group != GROUP_UNCERTAIN)
		return any_stands(m, row, SIDE_BAD,
		    row->group == GROUP_COVERED ? STANDING_COVERED :
		    row->group == GROUP_INAPPLICABLE ? STANDING_INAPPLICABLE :
		    STANDING_HAVE);
	/* Nodes of a build may lack what only one of an unknown build has. */
	if (!cluster && !any_stands(m, row, SIDE_GOOD, row_is_open(row) ?
	    STANDING_UNCERTAIN : STANDING_HAVE))
		return false;
	return any_stands(m, row, side, STANDING_LACK) ||
	    any_stands(m, row, side, STANDING_UNCERTAIN);
}

/* Finds the hosts of the table: those of its family, and what is required. */
static void
find_hosts(struct row_making *m)
{
	const struct host_family *f = m->family;
	const struct result *result = m->r->result;
	bool *in = xcalloc(m->r->inventory->n + 1, sizeof *in);
	size_t *hosts = arena_alloc(m->arena, (m->r->inventory->n + 1) *
	    sizeof *hosts);

	for (size_t g = 0; f != NULL && g < f->n; g++)
		for (size_t i = 0; i < f->groups[g].n; i++)
			in[f->groups[g].hosts[i]] = true;
	for (size_t i = 0; i < m->r->inventory->n; i++) {
		if (result->roles[i] == ROLE_NONE || (f != NULL && !in[i] &&
		    result->roles[i] != ROLE_BASELINE))
			continue;
		hosts[m->nhosts++] = i;
		m->ngood += result->roles[i] == ROLE_GOOD;
		m->nbad += result->roles[i] == ROLE_BAD;
	}
	m->hosts = hosts;
	m->room = arena_alloc(m->arena, (m->nhosts + 1) * sizeof *m->room);
	free(in);
}

/* Nodes that make no norm are told like a pair: by who lacks what. */
static bool
is_labelled(const struct report *r, const struct host_family *f)
{
	const struct host_families *all = &r->result->groups;

	f = f == NULL && all->n == 1 ? &all->families[0] : f;
	return !r->result->cluster || (f != NULL && f->norm == NULL &&
	    f->n <= LABELS_MAX);
}

/* Where it is said of some lines what they are, it is of all. */
static void
say_what(struct row_making *m)
{
	bool any = false;

	for (size_t i = 0; i < m->n; i++) {
		m->lines[i].what = update_text_what(m->r, m->lines[i].row,
		    m->arena);
		any |= m->lines[i].what.n != 0;
	}
	for (size_t i = 0; any && i < m->n; i++)
		if (m->lines[i].what.n == 0)
			m->lines[i].what = SPAN("kind unknown");
}

size_t
row_text_lines(const struct report *r, const struct host_family *f,
    struct arena *a, const struct row_line **lines, size_t *left)
{
	const struct result *result = r->result;
	struct row_making m = { .r = r, .arena = a, .family = f,
	    .labelled = is_labelled(r, f) };

	find_hosts(&m);
	m.lines = arena_alloc(a, (result->n + 1) * sizeof *m.lines);
	for (size_t i = 0; i < result->n; i++)
		if (row_text_shows(r, &result->rows[i]) &&
		    concerns(&m, &result->rows[i]))
			m.lines[m.n++] = m.labelled ?
			    labelled_line(&m, &result->rows[i]) :
			    (struct row_line){ .row = &result->rows[i] };
	if (!result->cluster && count_labels(&m) > LABELS_MAX) {
		m.labelled = false;
		for (size_t i = 0; i < m.n; i++)
			m.lines[i] = (struct row_line){
			    .row = m.lines[i].row };
	}
	gather_labels(&m);
	fold(&m);
	say_what(&m);
	for (size_t i = 0; i < m.n; i++) {
		if (!result->cluster) {
			m.lines[i].where = where_in_diff(&m, m.lines[i].row);
			continue;
		}
		m.lines[i].named = names_nodes(&m, m.lines[i].row);
		if (!m.labelled)
			m.lines[i].where = where_in_cluster(&m,
			    m.lines[i].row);
	}
	*lines = m.lines;
	*left = m.left;
	return m.n;
}

struct span
row_text_left(const struct report *r, size_t left, struct arena *a)
{
	struct strbuf s;

	if (left == 0)
		return SPAN_NONE;
	strbuf_begin(&s);
	out_printf(&s.out, "%zu more update%s not listed here%s.", left,
	    left == 1 ? " is" : "s are", r->hints ?
	    "; -v and -f csv list all" : "");
	return strbuf_end(&s, a);
}

struct prose
row_text_held(const struct report *r, const struct host_update *h,
    struct arena *a)
{
	struct prose_making p = { .arena = a };
	const struct inventory *inv = r->inventory;

	prose_add(&p, inventory_text(inv, h->value.variant));
	if (bits_has(inv->placeholders, h->update))
		prose_add(&p, SPAN("a placeholder, not an update"));
	else if (bits_has(inv->recurring, h->update))
		prose_add(&p, SPAN("not counted: re-released under one "
		    "number"));
	if (h->presence == PRESENCE_DOUBTFUL)
		prose_add(&p, h->value.state == STATE_UNKNOWN ?
		    SPAN("in an unknown state") :
		    SPAN("in only one of its lists"));
	else if (h->presence != PRESENCE_INSTALLED)
		prose_add(&p, span_of(state_name((enum state)h->value.state)));
	return prose_done(&p);
}

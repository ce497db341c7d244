/*
 * How the nodes of a cluster stand to each other.
 */
#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/wording/behind_text.h"
#include "kbdiff/wording/doubt_text.h"
#include "kbdiff/wording/family_text.h"
#include "kbdiff/wording/state_text.h"
#include "kbdiff/wording/update_text.h"
#include "verdict.h"

/* A group of nodes that deviates, while a sentence is made of it. */
struct group_making {
	const struct verdict_making *m;
	const struct host_family *f;
	const struct host_group *g;
	bool		 again;		/* another group was told before */
	bool		 apart;		/* it is months behind, or ahead */
	size_t		 n, told;	/* clauses; those of them told */
};

/* "the other 13 nodes"; of nodes that are not all the others "13 of the other
 * 14 nodes" at first and "the same 13 nodes" then. */
static void
say_others(const struct group_making *t)
{
	size_t others = t->f->nhosts - t->g->n, norm = t->f->norm->n;

	if (others == norm)
		out_printf(t->m->o, "the other %zu nodes", norm);
	else if (t->again)
		out_printf(t->m->o, "the same %zu nodes", norm);
	else
		out_printf(t->m->o, "%zu of the other %zu nodes", norm,
		    others);
}

/* What joins a clause to the ones before it. */
static void
begin_clause(struct group_making *t)
{
	t->told++;
	if (t->told == 1)
		return;
	out_str(t->m->o, t->told < t->n ? "," : t->n == 2 && t->apart ?
	    " and" : ", and");
}

/* How others stand to what a clause counts. */
enum stand { OTHERS_HAVE, OTHERS_MAY_HAVE, OTHERS_LACK };

/* True if a group stands so to each of the updates; some may be on other nodes
 * only, which deviate as well. */
static bool
group_stands(const struct group_making *t, const struct host_group *g,
    const struct row_set *s, enum stand stand)
{
	const struct result *result = t->m->r->result;
	const struct row *row;

	for (size_t i = 0; i < s->n; i++) {
		row = &result->rows[s->rows[i]];
		if (!row_is_open(row) && result_standing(result, row,
		    g->hosts[0]) != (stand == OTHERS_LACK ? STANDING_LACK :
		    STANDING_HAVE))
			return false;
	}
	return true;
}

/* The same of all groups but the one that is told of: a node whose list is in
 * doubt may have what the norm has, too. */
static bool
all_others_stand(const struct group_making *t, const struct row_set *s,
    enum stand stand)
{
	for (size_t i = 0; i < t->f->n; i++)
		if (&t->f->groups[i] != t->g && !group_stands(t,
		    &t->f->groups[i], s, stand))
			return false;
	return true;
}

/* "lacks 2 updates that they have", with the others by name where nothing has
 * been said of the group yet. */
static void
say_updates(struct group_making *t, const char *verb, const struct row_set *s,
    enum stand stand)
{
	static const char *const verbs[] = { [OTHERS_HAVE] = " have",
	    [OTHERS_MAY_HAVE] = " may have", [OTHERS_LACK] = " lack" };

	begin_clause(t);
	out_str(t->m->o, verb);
	update_text_count(t->m->o, s->n);
	out_str(t->m->o, " that ");
	if (!group_stands(t, t->f->norm, s, stand))
		out_str(t->m->o, "other nodes");
	else if (t->told == 1 && all_others_stand(t, s, stand))
		out_printf(t->m->o, "the other %zu nodes", t->f->nhosts -
		    t->g->n);
	else if (t->told == 1)
		say_others(t);
	else
		out_str(t->m->o, t->g->n == 1 ? "they" : "those nodes");
	out_str(t->m->o, verbs[stand]);
}

/* "is 2 months behind the other 13 nodes" */
static void
say_months_apart(struct group_making *t, int months, enum level_order order)
{
	if (!t->apart)
		return;
	begin_clause(t);
	behind_text_is(t->m->o, t->g->n, months, order);
	say_others(t);
}

/* Whether nobody is known to have any of the updates. */
static bool
are_open(const struct verdict_making *m, const struct row_set *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (!row_is_open(&m->r->result->rows[s->rows[i]]))
			return false;
	return s->n != 0;
}

/* "may lack 2 updates that the other 3 nodes have"; behind other clauses "may
 * lack 2 more". */
static void
say_uncertain(struct group_making *t)
{
	const struct host_group *g = t->g;

	if (t->told == 0) {
		say_updates(t, " may lack ", &g->uncertain, are_open(t->m,
		    &g->uncertain) ? OTHERS_MAY_HAVE : OTHERS_HAVE);
		return;
	}
	begin_clause(t);
	out_str(t->m->o, " may lack ");
	if (g->lacks.n != 0)
		out_printf(t->m->o, "%zu more", g->uncertain.n);
	else
		update_text_count(t->m->o, g->uncertain.n);
}

/* ": the list of HV04 is cut short": of a group that may differ, and is not
 * known to. */
static void
say_cause(const struct group_making *t)
{
	const struct host_group *g = t->g;
	struct host_set set = { arena_alloc(t->m->arena, g->n *
	    sizeof *set.hosts), g->n };

	if (t->apart || g->lacks.n + g->has.n != 0)
		return;
	memcpy(set.hosts, g->hosts, g->n * sizeof *set.hosts);
	out_span(t->m->o, doubt_text_cause(t->m->r, &set, t->m->arena));
}

/* "EX03 is one month behind the other 3 nodes and lacks 2 updates that they
 * have" */
static void
say_one_group(const struct verdict_making *m, const struct host_family *f,
    const struct host_group *g, bool again)
{
	struct group_making t = { .m = m, .f = f, .g = g, .again = again };
	bool one = g->n == 1;
	int months;
	enum level_order order = behind_text_compare(m->r, g->hosts[0],
	    f->norm->hosts[0], &months);

	t.apart = months != 0;
	t.n = (size_t)t.apart + (g->lacks.n != 0) + (g->has.n != 0) +
	    (g->uncertain.n != 0) + (g->may_have.n != 0);
	host_text_print(m->r, m->o, g->hosts, g->n, HOST_TEXT_NAMES);
	say_months_apart(&t, months, order);
	if (g->lacks.n != 0)
		say_updates(&t, one ? " lacks " : " lack ", &g->lacks,
		    OTHERS_HAVE);
	if (g->has.n != 0)
		say_updates(&t, one ? " has " : " have ", &g->has,
		    OTHERS_LACK);
	if (g->uncertain.n != 0)
		say_uncertain(&t);
	if (g->may_have.n != 0)
		say_updates(&t, " may have ", &g->may_have, OTHERS_LACK);
	say_cause(&t);
}

struct host_set
verdict_find_deviating(const struct verdict_making *m)
{
	struct host_set s = { arena_alloc(m->arena, (m->r->inventory->n + 1) *
	    sizeof *s.hosts), 0 };
	const struct host_family *f;

	for (size_t i = 0; i < m->r->result->groups.n; i++) {
		f = &m->r->result->groups.families[i];
		for (size_t g = 0; g < f->n; g++)
			for (size_t k = 0; f->groups[g].deviates &&
			    k < f->groups[g].n; k++)
				s.hosts[s.n++] = f->groups[g].hosts[k];
	}
	return s;
}

/* True if hosts may lack updates, and do not lack any. */
static bool
is_open(const struct host_group *g)
{
	return g->lacks.n + g->has.n == 0;
}

void
verdict_say_differ(const struct verdict_making *m, size_t n)
{
	const struct host_families *all = &m->r->result->groups;
	const struct host_family *f;
	size_t open = 0;

	for (size_t i = 0; i < all->n; i++) {
		f = &all->families[i];
		for (size_t g = 0; g < f->n; g++)
			if (f->groups[g].deviates && is_open(&f->groups[g]))
				open += f->groups[g].n;
	}
	out_str(m->o, open == n ? " may differ" : open != 0 ?
	    " differ or may differ" : n == 1 ? " differs" : " differ");
}

static void
say_groups_briefly(const struct verdict_making *m, const struct host_family *f)
{
	bool semicolon = false;

	for (size_t g = 0; g < f->n; g++)
		semicolon |= f->groups[g].n > 1 || f->groups[g].lacks.n > 1;
	for (size_t g = 0, n = 0; g < f->n; g++) {
		if (!f->groups[g].deviates)
			continue;
		out_str(m->o, n++ == 0 ? ": " : semicolon ? "; " : ", ");
		state_text_clause(m->r, m->o, f, &f->groups[g], m->arena);
	}
}

/* "3 of 16 nodes differ from the other 13: SQL04, SQL09 and SQL13" */
static void
say_groups(const struct verdict_making *m, const struct host_family *f)
{
	struct host_set s = verdict_find_deviating(m);

	out_printf(m->o, "%zu of %zu nodes", s.n, f->nhosts);
	verdict_say_differ(m, s.n);
	out_printf(m->o, " from %s%zu%s", s.n + f->norm->n == f->nhosts ?
	    "the other " : "", f->norm->n, s.n + f->norm->n == f->nhosts ?
	    "" : " others");
	if (m->brief) {
		say_groups_briefly(m, f);
	} else if (s.n <= HOST_TEXT_NAMES) {
		qsort(s.hosts, s.n, sizeof *s.hosts, cmp_sizes);
		out_str(m->o, ": ");
		host_text_print(m->r, m->o, s.hosts, s.n, SIZE_MAX);
	}
}

/* "is one month behind EX02 and": of two groups, where one is. */
static void
say_behind(const struct verdict_making *m, const struct host_group *g,
    const struct host_group *other)
{
	int months;

	if (behind_text_compare(m->r, g->hosts[0], other->hosts[0], &months) !=
	    LEVEL_BEHIND || months == 0)
		return;
	behind_text_is(m->o, g->n, months, LEVEL_BEHIND);
	host_text_print(m->r, m->o, other->hosts, other->n, HOST_TEXT_NAMES);
	out_str(m->o, " and");
}

static void
say_lacks(const struct verdict_making *m, const struct host_group *g)
{
	if (g->lacks.n != 0 || g->uncertain.n == 0) {
		out_str(m->o, g->n == 1 ? " lacks " : " lack ");
		if (g->lacks.n == 0)
			out_str(m->o, "nothing");
		else
			update_text_count(m->o, g->lacks.n);
	}
	if (g->uncertain.n == 0 || g->lacks.n != 0)
		return;
	out_str(m->o, " may lack ");
	update_text_count(m->o, g->uncertain.n);
}

/* ", and may lack 2 more": behind what a group lacks. */
static void
say_may_lack_more(const struct verdict_making *m, const struct host_group *g)
{
	if (g->uncertain.n != 0 && g->lacks.n != 0)
		out_printf(m->o, ", and may lack %zu more",
		    g->uncertain.n);
}

/* Two nodes, or as many of one state as of another. */
static void
say_no_norm(const struct verdict_making *m, const struct host_family *f)
{
	const struct host_group *g, *other;
	bool open;

	if (f->n > VERDICT_CLAUSES_MAX) {
		verdict_say_first(m, "The");
		out_printf(m->o, " %zu nodes are in %zu different states, and "
		    "none is the most common", f->nhosts, f->n);
		return;
	}
	for (size_t i = 0; i < f->n; i++) {
		g = &f->groups[i];
		other = f->n == 2 ? &f->groups[!i] : NULL;
		out_str(m->o, i == 0 ? "" : "; ");
		host_text_print(m->r, m->o, g->hosts, g->n, HOST_TEXT_NAMES);
		if (other != NULL)
			say_behind(m, g, other);
		say_lacks(m, g);
		open = g->lacks.n == 0 && are_open(m, &g->uncertain);
		if (other == NULL) {
			out_str(m->o, i != 0 ? "" : open ? " that other nodes "
			    "may have" : " that other nodes have");
			say_may_lack_more(m, g);
			continue;
		}
		out_str(m->o, " that ");
		host_text_print(m->r, m->o, other->hosts, other->n,
		    HOST_TEXT_NAMES);
		out_str(m->o, open ? " may have" : other->n == 1 ? " has" :
		    " have");
		say_may_lack_more(m, g);
	}
}

/* True of one deviating group, or two of which one is only in doubt. */
static bool
tells_each(const struct host_family *f)
{
	size_t open = 0, n = host_family_deviating(f);

	for (size_t g = 0; g < f->n; g++)
		open += f->groups[g].deviates && is_open(&f->groups[g]);
	return n == 1 || (n == 2 && open == 1);
}

/* What is proven comes first. */
static void
say_each_group(const struct verdict_making *m, const struct host_family *f)
{
	size_t n = 0;

	for (int open = 0; open < 2; open++)
		for (size_t g = 0; g < f->n; g++) {
			if (!f->groups[g].deviates ||
			    is_open(&f->groups[g]) != (open == 1))
				continue;
			out_str(m->o, n == 0 ? "" : "; ");
			say_one_group(m, f, &f->groups[g], n++ != 0);
		}
}

/* True if whatever deviates does so from a norm; two nodes that differ have no
 * others to differ from. */
static bool
has_norms(const struct verdict_making *m)
{
	const struct host_families *all = &m->r->result->groups;

	for (size_t i = 0; i < all->n; i++)
		if (all->families[i].norm == NULL &&
		    host_family_deviating(&all->families[i]) != 0)
			return false;
	return true;
}

/* ". HV9 has no other node of its build to compare with"; a host of unknown
 * family is compared with all. */
static void
say_lone(const struct verdict_making *m, const char *family)
{
	const struct host_families *all = &m->r->result->groups;
	struct host_set s = { arena_alloc(m->arena, (all->n + 1) *
	    sizeof *s.hosts), 0 };
	const struct host_family *f;

	for (size_t i = 0; i < all->n; i++) {
		f = &all->families[i];
		if (f->nhosts == 1 && f->build != 0 &&
		    host_family_deviating(f) == 0)
			s.hosts[s.n++] = f->groups[0].hosts[0];
	}
	if (s.n == 0)
		return;
	qsort(s.hosts, s.n, sizeof *s.hosts, cmp_sizes);
	out_str(m->o, ". ");
	verdict_say_all(m, &s);
	out_printf(m->o, " %s no other node of %s %s to compare with",
	    s.n == 1 ? "has" : "have", s.n == 1 ? "its" : "their", family);
}

/* "The 40 nodes run 3 Windows builds; 2 nodes differ from the others of their
 * build: MIX08 and MIX31" */
static void
say_families(const struct verdict_making *m)
{
	struct host_set s = verdict_find_deviating(m);
	const char *family;

	family = family_text_count(m->r, m->o, m->within ? "the" : "The",
	    m->arena);
	if (s.n == 0 && m->r->result->groups.n == m->nodes.n) {
		out_str(m->o, ", so they cannot be compared");
		return;
	}
	if (s.n == 0) {
		out_printf(m->o, "; within each %s, all nodes have the same "
		    "updates%s", family, m->r->result->verdict ==
		    VERDICT_NOTHING ? "" : " as far as their lists go");
		verdict_say_reserve(m, ", but ");
		say_lone(m, family);
		return;
	}
	qsort(s.hosts, s.n, sizeof *s.hosts, cmp_sizes);
	out_printf(m->o, "; %zu node%s", s.n, s.n == 1 ? "" : "s");
	verdict_say_differ(m, s.n);
	if (has_norms(m))
		out_printf(m->o, " from the others of %s %s", s.n == 1 ?
		    "its" : "their", family);
	if (s.n <= HOST_TEXT_NAMES || m->brief) {
		out_str(m->o, ": ");
		host_text_print(m->r, m->o, s.hosts, s.n, SIZE_MAX);
	}
	say_lone(m, family);
}

/* Nodes of which exceptions accept lacks. */
static struct host_set
find_accepted(const struct verdict_making *m)
{
	struct host_set s = { arena_alloc(m->arena, (m->nodes.n + 1) *
	    sizeof *s.hosts), 0 };

	for (size_t k = 0; k < m->nodes.n; k++)
		if (verdict_has_accepted(m->r->result, m->nodes.hosts[k]))
			s.hosts[s.n++] = m->nodes.hosts[k];
	return s;
}

/* "superseded", "superseded and inapplicable": rows that explain themselves. */
static const char *
adjective_of(const struct result *result)
{
	unsigned reasons = standing_reasons(STANDING_COVERED);
	bool covered = false, other = false;

	for (size_t i = 0; i < result->n; i++) {
		if (result->rows[i].group != GROUP_COVERED)
			continue;
		covered |= (result->rows[i].reasons & reasons) != 0;
		other |= (result->rows[i].reasons & reasons) == 0;
	}
	return !other ? "superseded" : covered ? "superseded and inapplicable" :
	    "inapplicable";
}

/* ", apart from superseded ones and the exceptions for B" */
static void
say_apart(const struct verdict_making *m)
{
	bool covered = m->r->result->counts[GROUP_COVERED] != 0;
	struct host_set s = find_accepted(m);

	if (covered)
		out_printf(m->o, ", apart from %s ones",
		    adjective_of(m->r->result));
	if (s.n == 0)
		return;
	out_str(m->o, covered ? " and the exceptions for " :
	    ", apart from the exceptions for ");
	host_text_print(m->r, m->o, s.hosts, s.n, m->brief ? SIZE_MAX :
	    HOST_TEXT_NAMES);
}

static void
say_consistent(const struct verdict_making *m)
{
	const size_t *counts = m->r->result->counts;

	if (m->nodes.n <= HOST_TEXT_NAMES) {
		host_text_print(m->r, m->o, m->nodes.hosts, m->nodes.n,
		    SIZE_MAX);
	} else {
		verdict_say_first(m, "The");
		out_printf(m->o, " %zu nodes", m->nodes.n);
	}
	if (counts[GROUP_COVERED] + counts[GROUP_ACCEPTED] == 0) {
		out_str(m->o, " have ");
		update_text_same(m->o, counts[GROUP_SAME]);
	} else {
		out_str(m->o, " have the same updates");
		say_apart(m);
	}
}

/* All nodes stand alike, and are uncertain of the same updates. */
static void
say_all_in_doubt(struct verdict_making *m)
{
	size_t n = m->r->result->counts[GROUP_UNCERTAIN];

	if (n == 0) {
		verdict_say_cannot_tell(m);
		return;
	}
	host_text_print(m->r, m->o, m->nodes.hosts, m->nodes.n,
	    HOST_TEXT_NAMES);
	out_str(m->o, m->nodes.n == 2 ? " may both lack " : " may lack ");
	update_text_count(m->o, n);
	out_span(m->o, doubt_text_cause(m->r, &m->nodes, m->arena));
}

void
verdict_say_cluster(struct verdict_making *m)
{
	const struct host_family *f = &m->r->result->groups.families[0];
	enum verdict verdict = m->r->result->verdict;

	if (m->r->result->groups.n > 1)
		say_families(m);
	else if (verdict == VERDICT_CANNOT_TELL)
		verdict_say_cannot_tell(m);
	else if (verdict == VERDICT_NOTHING)
		say_consistent(m);
	else if (f->n == 1)
		say_all_in_doubt(m);
	else if (f->norm == NULL)
		say_no_norm(m, f);
	else if (tells_each(f))
		say_each_group(m, f);
	else
		say_groups(m, f);
}

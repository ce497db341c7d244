#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/wording/behind_text.h"
#include "kbdiff/wording/host_text.h"
#include "kbdiff/wording/level_text.h"
#include "kbdiff/wording/state_text.h"
#include "kbdiff/wording/update_text.h"

/* More updates of a state than these are counted. */
enum { STATE_UPDATES = 6, CLAUSE_UPDATES = 3 };

static enum level_order
order_of(const struct report *r, const struct host_family *f,
    const struct host_group *g, int *months)
{
	*months = 0;
	return f->norm == NULL ? LEVEL_UNKNOWN : behind_text_compare(r,
	    g->hosts[0], f->norm->hosts[0], months);
}

/* How hosts at the norm's level, or at one that is not known, differ from
 * it. */
static const char *
difference_of(const struct host_group *g)
{
	if (g->lacks.n != 0)
		return g->has.n != 0 ? "different updates" : "updates missing";
	return g->has.n != 0 ? "extra updates" : g->uncertain.n +
	    g->may_have.n != 0 ? "in doubt" : "same level";
}

/* "2 months behind", "updates missing" */
static void
say_behind(struct out *o, const struct host_group *g, enum level_order order,
    int months)
{
	if (order == LEVEL_SAME || order == LEVEL_UNKNOWN) {
		out_str(o, difference_of(g));
		return;
	}
	if (months == 0) {
		out_str(o, order == LEVEL_BEHIND ? "older build" :
		    "newer build");
		return;
	}
	behind_text_distance(o, months, order);
}

/* How bad it is to be behind so, or to differ so at one level. */
static enum tone
tone_of(const struct host_group *g, enum level_order order)
{
	if (order == LEVEL_UNKNOWN && g->doubtful)
		return TONE_OPEN;
	if (order != LEVEL_SAME && order != LEVEL_UNKNOWN)
		return order == LEVEL_BEHIND ? TONE_BAD : TONE_NONE;
	if (g->lacks.n != 0)
		return TONE_BAD;
	return g->has.n == 0 && g->uncertain.n + g->may_have.n != 0 ?
	    TONE_OPEN : TONE_NONE;
}

/* The updates that no other of them contains, by name, or how many there are:
 * of all, or only of those that nothing contains. */
static struct span
names_of(const struct report *r, const struct row_set *s, uint32_t build,
    bool all, struct arena *a)
{
	struct arena *rows = arena_new();
	struct row_set newest = update_text_newest(r, s, build, rows);
	const struct row_set *told = all && newest.n > STATE_UPDATES &&
	    !r->verbose ? s : &newest;
	struct span names = s->n == 0 ? SPAN_NONE : update_text_names(r,
	    told->rows, told->n, r->verbose ? SIZE_MAX : STATE_UPDATES, a);

	arena_free(rows);
	return names;
}

/* Joins clauses: "at ...", ", lacks ..." */
static void
say_part(struct out *o, bool *any, const char *verb, struct span what)
{
	if (what.n == 0)
		return;
	out_printf(o, "%s%s ", *any ? ", " : "", verb);
	out_span(o, what);
	*any = true;
}

/* True if a group has updates that the norm lacks, and no other host has any of
 * them, or may have it. */
static bool
has_alone(const struct report *r, const struct host_group *g)
{
	const struct row *row;
	size_t at;

	for (size_t i = 0; i < g->has.n; i++) {
		row = &r->result->rows[g->has.rows[i]];
		at = 0;
		if (row->have[SIDE_GOOD] + row->have[SIDE_BAD] != g->n ||
		    result_find(r->result, row, SIDE_COUNT,
		    STANDING_UNCERTAIN, &at))
			return false;
	}
	return g->has.n != 0;
}

static struct span
sentence_of(const struct report *r, const struct host_group *g,
    const struct state_line *l, const struct host_group *at_same_level,
    struct arena *a)
{
	bool any = false, one = g->n == 1;
	struct strbuf s;

	strbuf_begin(&s);
	say_part(&s.out, &any, "at", l->level);
	if (at_same_level != NULL && any)
		out_printf(&s.out, " like the other %zu", at_same_level->n);
	say_part(&s.out, &any, one ? "lacks" : "lack", l->lacks);
	say_part(&s.out, &any, "may lack", l->may_lack);
	say_part(&s.out, &any, one ? "has" : "have", l->has);
	if (has_alone(r, g))
		out_printf(&s.out, ", which no other %s has",
		    host_text_noun(r, 1));
	say_part(&s.out, &any, "may have", l->may_have);
	if (g->doubtful && !g->deviates)
		out_printf(&s.out, "%sno difference as far as %s list%s "
		    "show%s", any ? ", " : "", one ? "its" : "their",
		    one ? "" : "s", one ? "s" : "");
	return strbuf_end(&s, a);
}

struct state_line
state_text_line(const struct report *r, const struct host_family *f,
    const struct host_group *g, struct arena *a)
{
	struct state_line l = {
	    .lacks = names_of(r, &g->lacks, f->build, true, a),
	    .may_lack = names_of(r, &g->uncertain, f->build, true, a),
	    .has = names_of(r, &g->has, 0, true, a),
	    .may_have = names_of(r, &g->may_have, 0, true, a),
	    .level = level_text_host(r, g->hosts[0], a) };
	enum level_order order;
	struct strbuf s;
	int months;

	order = order_of(r, f, g, &months);
	strbuf_begin(&s);
	if (order == LEVEL_UNKNOWN && g->doubtful)
		out_str(&s.out, "in doubt");
	else if (f->norm != NULL)
		say_behind(&s.out, g, order, months);
	l.behind = strbuf_end(&s, a);
	l.tone = f->norm != NULL || g->doubtful ? tone_of(g, order) :
	    TONE_NONE;
	strbuf_begin(&s);
	host_text_print(r, &s.out, g->hosts, g->n, SIZE_MAX);
	l.hosts = strbuf_end(&s, a);
	l.sentence = sentence_of(r, g, &l, order == LEVEL_SAME ?
	    f->norm : NULL, a);
	return l;
}

void
state_text_clause(const struct report *r, struct out *o,
    const struct host_family *f, const struct host_group *g, struct arena *a)
{
	bool one = g->n == 1;
	enum level_order order;
	int months;

	order = order_of(r, f, g, &months);
	if (order != LEVEL_BEHIND && order != LEVEL_AHEAD && g->has.n != 0 &&
	    g->lacks.n == 0) {
		out_str(o, has_alone(r, g) ? "only " : "");
		host_text_print(r, o, g->hosts, g->n, SIZE_MAX);
		out_str(o, one ? " has " : " have ");
		out_span(o, update_text_names(r, g->has.rows, g->has.n,
		    CLAUSE_UPDATES, a));
		return;
	}
	host_text_print(r, o, g->hosts, g->n, SIZE_MAX);
	if (months != 0) {
		out_str(o, one ? " is " : " are ");
		say_behind(o, g, order, months);
		return;
	}
	if (g->lacks.n != 0) {
		out_str(o, one ? " lacks " : " lack ");
		out_span(o, update_text_names(r, g->lacks.rows, g->lacks.n,
		    CLAUSE_UPDATES, a));
	} else if (g->uncertain.n != 0) {
		out_str(o, " may lack ");
		out_span(o, update_text_names(r, g->uncertain.rows,
		    g->uncertain.n, CLAUSE_UPDATES, a));
	} else if (g->may_have.n != 0) {
		out_str(o, " may have ");
		out_span(o, update_text_names(r, g->may_have.rows,
		    g->may_have.n, CLAUSE_UPDATES, a));
	} else {
		out_str(o, one ? " differs" : " differ");
	}
}

struct span
state_text_message(const struct report *r, size_t host,
    const struct state_message *m, struct arena *a)
{
	static const char *const verbs[] = { [STATE_LACKS] = " lacks ",
	    [STATE_MAY_LACK] = " may lack ", [STATE_HAS] = " has ",
	    [STATE_MAY_HAVE] = " may have " };
	size_t n = m->newest ? update_text_newest(r, &m->rows, m->build,
	    a).n : m->rows.n, older = m->rows.n - n;
	struct strbuf s;

	strbuf_begin(&s);
	host_text_print(r, &s.out, &host, 1, 1);
	out_str(&s.out, verbs[m->verb]);
	update_text_count(&s.out, n);
	if (older != 0)
		out_printf(&s.out, ", and %zu older one%s that %s", older,
		    older == 1 ? "" : "s", n == 1 ? "it contains" :
		    "they contain");
	if (m->others != 0)
		out_printf(&s.out, " that %zu other node%s lack%s", m->others,
		    m->others == 1 ? "" : "s", m->others == 1 ? "s" : "");
	return strbuf_end(&s, a);
}

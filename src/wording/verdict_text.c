#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/wording/verdict_text.h"
#include "verdict.h"

void
verdict_say_all(const struct verdict_making *m, const struct host_set *s)
{
	host_text_print(m->r, m->o, s->hosts, s->n, HOST_TEXT_NAMES);
}

void
verdict_say_scope(struct verdict_making *m)
{
	m->within = taken_by_options(&m->r->result->taken);
	if (m->within)
		out_str(m->o, "Among the updates compared, ");
}

void
verdict_say_first(const struct verdict_making *m, const char *word)
{
	out_char(m->o, m->within ? ascii_lower(word[0]) : word[0]);
	out_str(m->o, word + 1);
}

/* True if hosts are compared that may run different Windows. */
static bool
compares_unlike(const struct verdict_making *m)
{
	for (size_t i = 0; i < m->bad.n; i++)
		if (result_build(m->r->result, m->bad.hosts[i]) == 0)
			return true;
	return false;
}

/* The sentence is about the bad hosts of which something is required. */
static void
set_unasked_apart(struct verdict_making *m)
{
	struct host_set *bad = &m->bad, all = *bad;

	bad->n = 0;
	for (size_t i = 0; i < all.n; i++) {
		if (result_is_unasked(m->r->result, all.hosts[i]))
			m->unasked.hosts[m->unasked.n++] = all.hosts[i];
		else
			bad->hosts[bad->n++] = all.hosts[i];
	}
}

struct verdict_making
verdict_begin(const struct report *r, struct arena *a)
{
	struct verdict_making m = { .r = r, .arena = a,
	    .good = host_text_of_role(r, ROLE_GOOD, a),
	    .bad = host_text_of_role(r, ROLE_BAD, a),
	    .nodes = host_text_of_role(r, ROLE_NODE, a),
	    .lists = host_text_of_role(r, ROLE_BASELINE, a) };

	m.peers = m.good;
	m.unasked.hosts = arena_alloc(a, (m.bad.n + 1) *
	    sizeof *m.unasked.hosts);
	if (m.good.n == 0 && r->result->nunasked < m.bad.n)
		set_unasked_apart(&m);
	return m;
}

/* What else is wrong, where no more of the report says so. */
static void
say_trouble(const struct verdict_making *m)
{
	const struct report *r = m->r;
	struct diagnostic d;

	for (size_t i = 0; i < diags_count(r->diags); i++) {
		d = diags_get(r->diags, i);
		if (d.severity != SEV_ERROR || d.file.n != 0)
			continue;
		out_span(m->o, d.message);
		out_str(m->o, ". ");
	}
}

/* More files are counted. */
#define FILES_NAMED	2

/* "; hv/HV05.txt was left out": what the verdict is not about. */
static void
say_left_out(const struct verdict_making *m)
{
	const struct report *r = m->r;

	if (r->nleft_out == 0)
		return;
	out_str(m->o, "; ");
	if (m->brief)
		names_print(m->o, r->left_out, r->nleft_out,
		    report_names_max(r));
	else if (r->nleft_out <= FILES_NAMED)
		names_print(m->o, r->left_out, r->nleft_out, SIZE_MAX);
	else
		out_printf(m->o, "%zu files", r->nleft_out);
	out_str(m->o, r->nleft_out == 1 ? " was left out" :
	    " were left out");
}

static struct span
make(struct verdict_making *m)
{
	const struct result *result = m->r->result;
	struct strbuf s;

	strbuf_begin(&s);
	m->o = &s.out;
	if (m->brief)
		say_trouble(m);
	if (!verdict_compared_nothing(m) && !verdict_is_undecided(m))
		verdict_say_scope(m);
	if (result->cluster) {
		verdict_say_cluster(m);
		if (result->verdict != VERDICT_NOTHING || result->groups.n > 1)
			verdict_say_accepted(m, SIDE_COUNT);
	} else {
		verdict_say_found(m);
	}
	say_left_out(m);
	out_char(m->o, '.');
	if (report_is_pair(result) && !m->brief) {
		verdict_say_tracks(m);
		verdict_say_kinds(m);
	}
	if (result->builds_differ && !result->cluster && compares_unlike(m))
		out_str(m->o, " The hosts run different Windows builds, so "
		    "some differences are expected.");
	m->o = NULL;
	return strbuf_end(&s, m->arena);
}

struct span
verdict_text(const struct report *r, struct arena *a)
{
	struct verdict_making m = verdict_begin(r, a);

	return make(&m);
}

struct span
verdict_text_brief(const struct report *r, struct arena *a)
{
	struct verdict_making m = verdict_begin(r, a);

	m.brief = true;
	return make(&m);
}

struct span
verdict_text_list(const struct report *r, struct arena *a)
{
	const struct inventory *inv = r->inventory;
	struct span *names = arena_alloc(a, (inv->n + 1) * sizeof *names);
	struct strbuf s;

	for (size_t i = 0; i < inv->n; i++)
		names[i] = inv->hosts[i].name;
	strbuf_begin(&s);
	out_str(&s.out, "Updates of ");
	names_print(&s.out, names, inv->n, report_names_max(r));
	return strbuf_end(&s, a);
}

#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/model/update_id.h"
#include "kbdiff/wording/host_text.h"
#include "kbdiff/wording/level_text.h"
#include "kbdiff/wording/update_text.h"

struct host_set
host_text_of_role(const struct report *r, enum role role, struct arena *a)
{
	struct host_set s = { arena_alloc(a, (r->inventory->n + 1) *
	    sizeof *s.hosts), 0 };

	for (size_t i = 0; i < r->inventory->n; i++)
		if (r->result->roles[i] == role)
			s.hosts[s.n++] = i;
	return s;
}

struct host_set
host_text_standing(const struct report *r, const struct row *row,
    enum side side, enum standing standing, struct arena *a)
{
	struct host_set s = { NULL, 0 };
	size_t i = 0, cap = r->inventory->n + 1;

	if (!result_find(r->result, row, side, standing, &i))
		return s;
	s.hosts = arena_alloc(a, cap * sizeof *s.hosts);
	for (; result_find(r->result, row, side, standing, &i); i++)
		s.hosts[s.n++] = i;
	return s;
}

struct span
host_text_name(const struct report *r, size_t host)
{
	struct span name = r->inventory->hosts[host].name;

	if (r->result != NULL && r->result->roles[host] == ROLE_BASELINE)
		inventory_files(r->inventory, host, &name, 1);
	return name;
}

void
host_text_print(const struct report *r, struct out *o, const size_t *hosts,
    size_t n, size_t max)
{
	struct span *names = xreallocarray(NULL, n + 1, sizeof *names);

	for (size_t i = 0; i < n; i++)
		names[i] = host_text_name(r, hosts[i]);
	names_print(o, names, n, r->verbose ? SIZE_MAX : max);
	free(names);
}

struct span
host_text_all(const struct report *r, const size_t *hosts, size_t n,
    struct arena *a)
{
	struct strbuf s;

	strbuf_begin(&s);
	for (size_t i = 0; i < n; i++) {
		out_str(&s.out, i == 0 ? "" : ", ");
		out_span(&s.out, host_text_name(r, hosts[i]));
	}
	return strbuf_end(&s, a);
}

struct span
host_text_in_row(const struct report *r, const struct row *row,
    enum side side, enum standing standing, struct arena *a)
{
	struct host_set hosts = host_text_standing(r, row, side, standing, a);
	struct strbuf s;

	if (hosts.n == 0)
		return SPAN_NONE;
	strbuf_begin(&s);
	host_text_print(r, &s.out, hosts.hosts, hosts.n, NAMES_MAX);
	return strbuf_end(&s, a);
}

const char *
host_text_noun(const struct report *r, size_t n)
{
	return r->subject == SUBJECT_CLUSTER ? n == 1 ? "node" : "nodes" :
	    n == 1 ? "host" : "hosts";
}

/* Updates that a host has; placeholders and recurring ones that nobody asks for
 * by name are in no count. */
static size_t
count_updates(const struct report *r, size_t host)
{
	const uint64_t *const *has = r->inventory->hosts[host].updates;
	size_t words = bits_words(r->inventory->raw_lists->nupdates), n = 0;
	bool named = r->result != NULL && r->result->roles[host] ==
	    ROLE_BASELINE;
	uint64_t left_out;

	for (size_t w = 0; w < words; w++) {
		left_out = r->inventory->placeholders[w] |
		    (named ? 0 : r->inventory->recurring[w]);
		n += bits_count((has[PRESENCE_INSTALLED][w] |
		    has[PRESENCE_DOUBTFUL][w]) & ~left_out);
	}
	return n;
}

/* "Windows Server 2019 Standard, 17763, x64" */
static struct span
system_of(const struct report *r, size_t host, struct arena *a)
{
	static const struct span maker = SPAN("Microsoft ");
	const struct host *h = &r->inventory->hosts[host];
	struct span os = span_starts(h->os, maker) ?
	    span_from(h->os, maker.n) : h->os;
	const char *before = "";
	struct version v;
	struct strbuf s;

	strbuf_begin(&s);
	if (os.n != 0) {
		out_span(&s.out, os);
		before = ", ";
	}
	if (h->build.n != 0) {
		out_str(&s.out, before);
		if (version_scan(h->build, &v))
			out_printf(&s.out, "%s%u", os.n == 0 ? "build " : "",
			    (unsigned)v.build);
		else
			out_span(&s.out, h->build);
		before = ", ";
	}
	if (h->arch.n != 0) {
		out_str(&s.out, before);
		out_span(&s.out, h->arch);
	}
	return strbuf_end(&s, a);
}

/* "20 updates each", "15 or 16 updates", "245 of 263 updates" */
static void
say_range(struct out *o, size_t least, size_t most, bool each)
{
	if (most == 0) {
		out_str(o, "no updates");
		return;
	}
	if (least + 1 == most)
		out_printf(o, "%zu or ", least);
	else if (least != most)
		out_printf(o, "%zu to ", least);
	update_text_count(o, most);
	out_str(o, each && least == most ? " each" : "");
}

/* What is said of a host besides its level and its system. */
static void
say_counts(const struct report *r, struct out *o, size_t host, bool each)
{
	const struct host *h = &r->inventory->hosts[host];
	size_t n = count_updates(r, host);

	if (!h->complete && h->declared > (int64_t)h->listed)
		out_printf(o, "%zu of %lld updates", h->listed,
		    (long long)h->declared);
	else
		say_range(o, n, n, each);
	if (h->unidentified != 0)
		out_printf(o, ", %u unidentified entr%s",
		    (unsigned)h->unidentified,
		    h->unidentified == 1 ? "y" : "ies");
	if (h->nlists > 1)
		out_printf(o, ", from %zu lists", h->nlists);
	if (!h->complete && h->declared <= (int64_t)h->listed &&
	    (r->result == NULL || result_is_doubtful(r->result, host)))
		out_str(o, ", list in doubt");
}

/* ", level 17763.9245 (2026-09)" and the like */
static void
say_more(struct out *o, const char *before, struct span words)
{
	if (words.n == 0)
		return;
	out_str(o, before);
	out_span(o, words);
}

/* "requires 4 updates", "3 requirements" */
static void
say_required(const struct report *r, struct out *o, size_t host, size_t n)
{
	if (result_has_lines(r->result, host)) {
		out_printf(o, "%zu requirement%s", n, n == 1 ? "" : "s");
		return;
	}
	out_str(o, "requires ");
	update_text_count(o, n);
}

struct span
host_text_one(const struct report *r, size_t host, struct arena *a)
{
	struct strbuf s;

	strbuf_begin(&s);
	if (r->inventory->hosts[host].plain && r->result != NULL &&
	    r->result->roles[host] == ROLE_BASELINE) {
		say_required(r, &s.out, host, count_updates(r, host));
		return strbuf_end(&s, a);
	}
	say_counts(r, &s.out, host, false);
	say_more(&s.out, ", level ", level_text_host(r, host, a));
	say_more(&s.out, ", ", system_of(r, host, a));
	return strbuf_end(&s, a);
}

/* Hosts that have a line in common. */
struct line {
	enum role	 role;
	struct span	 level, system, counts;
	size_t		 least, most;	/* updates */
	size_t		*hosts, n;
	bool		 norm;
};

struct host_making {
	const struct report *r;
	struct arena	*arena;
	struct line	*lines;
	size_t		 n, cap;
	bool		 same_system;	/* said once, at the end */
	bool		 by_counts;	/* other counts are another line */
	bool		 any_role;	/* a good and a bad host share a line */
};

static struct span
counts_of(const struct host_making *m, size_t host)
{
	struct strbuf s;

	if (!m->by_counts && !result_is_doubtful(m->r->result, host))
		return SPAN_NONE;
	strbuf_begin(&s);
	say_counts(m->r, &s.out, host, true);
	return strbuf_end(&s, m->arena);
}

static void
add_host(struct host_making *m, size_t host, bool norm)
{
	bool list = m->r->result->roles[host] == ROLE_BASELINE;
	struct line one = { .role = m->r->result->roles[host],
	    .level = list ? SPAN_NONE :
	    level_text_host(m->r, host, m->arena),
	    .system = m->same_system ? SPAN_NONE :
	    system_of(m->r, host, m->arena),
	    .counts = counts_of(m, host), .norm = norm };
	size_t n = count_updates(m->r, host), k;
	struct line *l;

	for (k = 0; k < m->n; k++) {
		l = &m->lines[k];
		if ((l->role == one.role || m->any_role) && l->norm == norm &&
		    (l->role == ROLE_BASELINE) == list &&
		    span_eq(l->level, one.level) &&
		    span_eq(l->system, one.system) &&
		    span_eq(l->counts, one.counts))
			break;
	}
	if (k == m->n) {
		m->lines = xgrow(m->lines, m->n, &m->cap, sizeof *m->lines);
		one.least = one.most = n;
		one.hosts = arena_alloc(m->arena, (m->r->inventory->n + 1) *
		    sizeof *one.hosts);
		m->lines[m->n++] = one;
	}
	l = &m->lines[k];
	l->hosts[l->n++] = host;
	l->least = n < l->least ? n : l->least;
	l->most = n > l->most ? n : l->most;
}

static void
say_label(const struct host_making *m, struct out *o, const struct line *l)
{
	static const char *const kinds[] = {
		[ROLE_GOOD] = "good ", [ROLE_BAD] = "bad ",
		[ROLE_BASELINE] = "", [ROLE_NODE] = "",
	};

	if (l->n <= HOST_TEXT_NAMES || m->r->verbose)
		out_span(o, host_text_all(m->r, l->hosts, l->n, m->arena));
	else if (l->norm)
		out_printf(o, "the other %zu", l->n);
	else
		out_printf(o, "%zu %s%s", l->n, kinds[l->role],
		    l->role == ROLE_BASELINE ? "lists" :
		    host_text_noun(m->r, l->n));
}

static struct host_line
end_line(const struct host_making *m, const struct line *l)
{
	struct host_line made = { .names = SPAN_NONE };
	struct strbuf s;

	strbuf_begin(&s);
	say_label(m, &s.out, l);
	made.label = strbuf_end(&s, m->arena);
	if (l->n > HOST_TEXT_NAMES && !m->r->verbose)
		made.names = host_text_all(m->r, l->hosts, l->n, m->arena);
	if (l->n == 1) {
		strbuf_begin(&s);
		if (l->role == ROLE_BASELINE) {
			say_required(m->r, &s.out, l->hosts[0], l->most);
		} else {
			say_counts(m->r, &s.out, l->hosts[0], false);
		}
	} else {
		strbuf_begin(&s);
		if (l->counts.n != 0)
			out_span(&s.out, l->counts);
		else
			say_range(&s.out, l->least, l->most, true);
	}
	say_more(&s.out, ", level ", l->level);
	say_more(&s.out, ", ", l->system);
	made.words = strbuf_end(&s, m->arena);
	return made;
}

/* Whether a host says the same of its system as another, byte for byte. */
static bool
is_same_system(const struct host *a, const struct host *b)
{
	return span_eq(a->os, b->os) && span_eq(a->build, b->build) &&
	    span_eq(a->arch, b->arch);
}

/* One system for all that took part: what it is, else empty. */
static struct span
common_system(const struct report *r, struct arena *a)
{
	const struct host *hosts = r->inventory->hosts, *before = NULL;
	struct span first = SPAN_NONE, one;
	size_t n = 0;

	for (size_t i = 0; i < r->inventory->n; i++) {
		if (r->result->roles[i] == ROLE_NONE ||
		    r->result->roles[i] == ROLE_BASELINE)
			continue;
		if (before != NULL && is_same_system(&hosts[i], before)) {
			n++;
			continue;
		}
		before = &hosts[i];
		one = system_of(r, i, a);
		if (n++ == 0)
			first = one;
		else if (!span_eq(first, one))
			return SPAN_NONE;
	}
	return n < 2 ? SPAN_NONE : first;
}

static struct host_line
system_line(const struct report *r, struct span system, struct arena *a)
{
	size_t n = r->result->hosts[SIDE_BAD] +
	    host_text_of_role(r, ROLE_GOOD, a).n +
	    host_text_of_role(r, ROLE_NODE, a).n;
	struct strbuf s;

	strbuf_begin(&s);
	if (n == 2)
		out_str(&s.out, "both");
	else
		out_printf(&s.out, "all %zu %s", n, host_text_noun(r, n));
	return (struct host_line){ strbuf_end(&s, a), system, SPAN_NONE };
}

/* Nodes come as their groups do, the deviating ones first. */
static void
add_nodes(struct host_making *m, bool by_state)
{
	const struct host_families *f = &m->r->result->groups;

	for (size_t i = 0; i < f->n; i++)
		for (size_t g = 0; g < f->families[i].n; g++) {
			const struct host_group *group =
			    &f->families[i].groups[g];

			if (by_state && !group->norm)
				continue;
			for (size_t k = 0; k < group->n; k++)
				add_host(m, group->hosts[k], group->norm &&
				    f->families[i].n != 1);
		}
}

static void
add_role(struct host_making *m, enum role role)
{
	struct host_set s = host_text_of_role(m->r, role, m->arena);

	m->by_counts = s.n <= 2 * HOST_TEXT_NAMES;
	for (size_t i = 0; i < s.n; i++)
		add_host(m, s.hosts[i], false);
}

static void
add_sides(struct host_making *m)
{
	bool pair = m->r->result->hosts[SIDE_GOOD] == 1 &&
	    m->r->result->hosts[SIDE_BAD] == 1;

	m->any_role = pair;
	add_role(m, ROLE_BASELINE);
	if (pair)
		add_role(m, ROLE_GOOD);
	add_role(m, ROLE_BAD);
	if (!pair)
		add_role(m, ROLE_GOOD);
}

size_t
host_text_lines(const struct report *r, bool by_state, struct arena *a,
    const struct host_line **lines)
{
	struct span system = common_system(r, a);
	struct host_making m = { .r = r, .arena = a,
	    .same_system = system.n != 0,
	    .by_counts = r->inventory->n <= 2 * HOST_TEXT_NAMES };
	struct host_line *made;
	size_t n;

	if (r->subject == SUBJECT_CLUSTER)
		add_nodes(&m, by_state);
	else
		add_sides(&m);
	made = arena_alloc(a, (m.n + 2) * sizeof *made);
	for (n = 0; n < m.n; n++)
		made[n] = end_line(&m, &m.lines[n]);
	if (system.n != 0)
		made[n++] = system_line(r, system, a);
	free(m.lines);
	*lines = made;
	return n;
}

struct host_line
host_text_norm(const struct report *r, const struct host_family *f,
    struct arena *a)
{
	struct host_making m = { .r = r, .arena = a };
	struct host_line made;
	struct strbuf s;

	for (size_t i = 0; i < f->norm->n; i++)
		add_host(&m, f->norm->hosts[i], true);
	/* Only what all of them share is said of all. */
	for (size_t i = 1; i < m.n; i++) {
		if (!span_eq(m.lines[i].level, m.lines[0].level))
			m.lines[0].level = SPAN_NONE;
		if (!span_eq(m.lines[i].system, m.lines[0].system))
			m.lines[0].system = SPAN_NONE;
		m.lines[0].least = m.lines[i].least < m.lines[0].least ?
		    m.lines[i].least : m.lines[0].least;
		m.lines[0].most = m.lines[i].most > m.lines[0].most ?
		    m.lines[i].most : m.lines[0].most;
		for (size_t k = 0; k < m.lines[i].n; k++)
			m.lines[0].hosts[m.lines[0].n++] =
			    m.lines[i].hosts[k];
	}
	made = end_line(&m, &m.lines[0]);
	strbuf_begin(&s);
	if (f->nhosts == 1)
		out_span(&s.out, host_text_name(r, f->norm->hosts[0]));
	else if (f->n == 1 && f->norm->n == 2)
		out_str(&s.out, "both alike");
	else if (f->n == 1)
		out_printf(&s.out, "all %zu alike", f->norm->n);
	else
		out_printf(&s.out, "the other %zu", f->norm->n);
	made.label = strbuf_end(&s, a);
	made.names = host_text_all(r, f->norm->hosts, f->norm->n, a);
	free(m.lines);
	return made;
}

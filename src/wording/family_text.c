#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/wording/family_text.h"
#include "kbdiff/wording/host_text.h"

/* Builds of hosts, each once and sorted. */
struct build_set {
	uint32_t	*builds;
	size_t		 n;
};

static void
add_build(struct build_set *s, uint32_t build)
{
	size_t i = s->n;

	for (size_t k = 0; k < s->n; k++)
		if (s->builds[k] == build)
			return;
	for (; i != 0 && s->builds[i - 1] > build; i--)
		s->builds[i] = s->builds[i - 1];
	s->builds[i] = build;
	s->n++;
}

/* The builds that hosts of a family are known to run. */
static struct build_set
builds_of_family(const struct report *r, const struct host_family *f,
    struct arena *a)
{
	struct build_set s = { arena_alloc(a, (f->nhosts + 1) *
	    sizeof *s.builds), 0 };
	uint32_t build;

	for (size_t g = 0; g < f->n; g++)
		for (size_t i = 0; i < f->groups[g].n; i++) {
			build = result_build(r->result,
			    f->groups[g].hosts[i]);
			if (build != 0)
				add_build(&s, build);
		}
	if (s.n == 0)
		add_build(&s, f->build);
	return s;
}

static void
say_builds(const struct report *r, struct out *o, const char *word,
    const struct host_family *f, struct arena *a)
{
	struct build_set s = builds_of_family(r, f, a);

	out_printf(o, "%s%s", word, s.n == 1 ? "" : "s");
	for (size_t i = 0; i < s.n; i++)
		out_printf(o, "%s%u", i == 0 ? " " : i + 1 == s.n ? " and " :
		    ", ", (unsigned)s.builds[i]);
	out_str(o, f->lines == LINE_CLIENT ? " (client)" :
	    f->lines == LINE_SERVER ? " (server)" : f->lines == LINE_BOTH ?
	    " (client or server)" : "");
}

void
family_text_builds(const struct report *r, struct out *o,
    const struct host_family *f, struct arena *a)
{
	say_builds(r, o, "build", f, a);
}

static struct host_set
find_bad(const struct report *r, const struct host_family *f, struct arena *a)
{
	struct host_set bad = { arena_alloc(a, (f->nhosts + 1) *
	    sizeof *bad.hosts), 0 };

	for (size_t g = 0; g < f->n; g++)
		for (size_t i = 0; i < f->groups[g].n; i++)
			if (r->result->roles[f->groups[g].hosts[i]] ==
			    ROLE_BAD)
				bad.hosts[bad.n++] = f->groups[g].hosts[i];
	return bad;
}

/* ": MIX08 against 9 good hosts" */
static void
say_sides(const struct report *r, struct out *o, const struct host_family *f,
    const struct host_set *bad)
{
	size_t good = f->nhosts - bad->n;

	out_str(o, ": ");
	if (bad->n <= HOST_TEXT_NAMES)
		host_text_print(r, o, bad->hosts, bad->n, SIZE_MAX);
	else
		out_printf(o, "%zu bad hosts", bad->n);
	if (good == 0)
		out_str(o, ", without a good host");
	else
		out_printf(o, " against %zu good host%s", good, good == 1 ?
		    "" : "s");
}

struct span
family_text_heading(const struct report *r, const struct host_family *f,
    struct arena *a)
{
	struct host_set bad = find_bad(r, f, a);
	struct strbuf s;

	strbuf_begin(&s);
	if (f->build == 0)
		out_str(&s.out, "Build unknown");
	else
		say_builds(r, &s.out, "Build", f, a);
	if (r->result->cluster || bad.n == 0)
		out_printf(&s.out, ", %zu %s", f->nhosts,
		    host_text_noun(r, f->nhosts));
	else
		say_sides(r, &s.out, f, &bad);
	return strbuf_end(&s, a);
}

/* True if each family is one build, and no other one is. */
static bool
are_builds(const struct report *r, struct arena *a)
{
	const struct host_families *fs = &r->result->groups;
	struct build_set all = { arena_alloc(a, (fs->n + 1) *
	    sizeof *all.builds), 0 }, s;

	for (size_t i = 0; i < fs->n; i++) {
		if (fs->families[i].build == 0)
			return false;
		s = builds_of_family(r, &fs->families[i], a);
		if (s.n != 1)
			return false;
		add_build(&all, s.builds[0]);
	}
	return all.n == fs->n;
}

/* Families that are known, and nodes that are of none of them. */
struct family_counts {
	size_t		 known, nodes, unknown;
	bool		 lines;		/* the build of some is known, and its
					   line is not */
};

static struct family_counts
count_families(const struct host_families *fs)
{
	struct family_counts c = { .known = 0 };
	const struct host_family *f;

	for (size_t i = 0; i < fs->n; i++) {
		f = &fs->families[i];
		c.nodes += f->nhosts;
		if (f->build != 0 && f->lines != LINE_BOTH) {
			c.known++;
			continue;
		}
		c.unknown += f->nhosts;
		c.lines |= f->build != 0;
	}
	return c;
}

/* ", and the builds of the other 3 are unknown" */
static void
say_unknown(struct out *o, const struct family_counts *c)
{
	if (c->unknown == 1)
		out_printf(o, ", and the %s of the other one is unknown",
		    c->lines ? "family" : "build");
	else
		out_printf(o, ", and the %s of the other %zu are unknown",
		    c->lines ? "families" : "builds", c->unknown);
}

const char *
family_text_count(const struct report *r, struct out *o, const char *the,
    struct arena *a)
{
	const struct host_families *fs = &r->result->groups;
	struct family_counts c = count_families(fs);
	size_t others = c.nodes - c.unknown;
	bool builds = are_builds(r, a);

	if (builds || c.unknown == 0 || c.known == 0)
		out_printf(o, "%s %zu nodes run ", the, c.nodes);
	else
		out_printf(o, "%zu of %zu nodes run%s ", others, c.nodes,
		    others == 1 ? "s" : "");
	if (builds) {
		out_printf(o, "%zu Windows builds", fs->n);
		return "build";
	}
	if (c.known == 0) {
		out_str(o, "Windows builds of unknown families");
		return "family";
	}
	out_str(o, "Windows builds of ");
	if (c.known == 1)
		out_str(o, "one family");
	else
		out_printf(o, "%zu families", c.known);
	if (c.unknown != 0)
		say_unknown(o, &c);
	return "family";
}

#include <limits.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/facts_reach.h"
#include "kbdiff/wording/age_text.h"
#include "kbdiff/wording/behind_text.h"
#include "kbdiff/wording/family_text.h"
#include "kbdiff/wording/host_text.h"
#include "kbdiff/wording/level_text.h"

/* Hosts that are one month behind may be waiting for their patch night, which
 * is worth a note; from two on it is said beside the verdict. */
enum { MONTHS_OLD = 2 };

/* The hosts of a family that are compared. */
struct age {
	const struct host_family *family;
	struct host_set	 hosts;
	size_t		 newest;	/* the one at the highest level */
	bool		 alike;		/* their levels are of one month */
	bool		 below;		/* none has reached the newest */
	int		 months;	/* that each of them is behind at
					   least; 0 where a level is not
					   proven */
};

/* The newest update that the facts know for each place that a host may be at:
 * the oldest of these. */
static bool
find_reach(const struct report *r, size_t host, struct facts_reach *found)
{
	const struct level *l;
	struct facts_reach one;
	bool any = false;

	if (r->coverage == NULL)
		return false;
	l = coverage_level(r->coverage, host);
	if (!level_is_one(l) || l->beyond != 0 || !level_text_is_whole(r, host))
		return false;
	for (size_t i = 0; i < l->n; i++) {
		if (!facts_reach_of(report_facts(r), l->places[i].build,
		    l->places[i].line, &one) || one.revision == 0)
			return false;
		if (!any || one.revision < found->revision)
			*found = one;
		any = true;
	}
	return any;
}

/* How many months a host's proven level is behind what the facts know; whether
 * it is below that at all. */
static int
months_behind(const struct report *r, size_t host, date level, bool *below)
{
	const struct place *at;
	struct facts_reach reach;

	*below = false;
	if (!find_reach(r, host, &reach))
		return 0;
	at = &coverage_level(r->coverage, host)->places[0];
	if (at->hotpatched != 0)
		return 0;
	*below = at->revision < reach.revision;
	return behind_text_months(level, reach.released);
}

static void
take_host(const struct report *r, struct age *a, size_t host)
{
	date level = level_text_released(r, host), best;
	bool below;
	int months = months_behind(r, host, level, &below);

	a->below &= below;
	if (a->hosts.n == 0)
		a->newest = host;
	a->hosts.hosts[a->hosts.n++] = host;
	a->months = months < a->months ? months : a->months;
	best = level_text_released(r, a->newest);
	a->alike &= builds_month(level) == builds_month(best);
	if (level > best)
		a->newest = host;
}

/* The hosts of a family, if any of them is bad, or a node. */
static struct age
find_age(const struct report *r, const struct host_family *f, struct arena *a)
{
	struct age age = { .family = f, .alike = true, .below = true,
	    .months = INT_MAX };
	bool judged = false;
	enum role role;

	age.hosts.hosts = arena_alloc(a, (f->nhosts + 1) *
	    sizeof *age.hosts.hosts);
	for (size_t g = 0; g < f->n; g++)
		for (size_t i = 0; i < f->groups[g].n; i++) {
			role = r->result->roles[f->groups[g].hosts[i]];
			judged |= role == ROLE_BAD || role == ROLE_NODE;
			take_host(r, &age, f->groups[g].hosts[i]);
		}
	if (!judged) {
		age.months = 0;
		age.below = false;
	}
	return age;
}

/* " of build 14393": of several hosts, where others run other builds. */
static void
say_builds(const struct report *r, struct out *o, const struct age *age,
    struct arena *a)
{
	if (r->result->groups.n == 1)
		return;
	out_str(o, " of ");
	family_text_builds(r, o, age->family, a);
}

/* "All 4 nodes", "Both hosts of build 14393", "FS08" */
static void
say_who(const struct report *r, struct out *o, const struct age *age,
    struct arena *arena)
{
	if (age->hosts.n == 1) {
		host_text_print(r, o, age->hosts.hosts, 1, 1);
		return;
	}
	if (age->hosts.n == 2)
		out_str(o, "Both ");
	else
		out_printf(o, "All %zu ", age->hosts.n);
	out_str(o, host_text_noun(r, 2));
	say_builds(r, o, age, arena);
}

/* "No node has", "Neither host of build 14393 has", "FS08 does not have" */
static void
say_nobody(const struct report *r, struct out *o, const struct age *age,
    struct arena *a)
{
	if (age->hosts.n == 1) {
		host_text_print(r, o, age->hosts.hosts, 1, 1);
		out_str(o, " does not have");
		return;
	}
	out_printf(o, "%s %s", age->hosts.n == 2 ? "Neither" : "No",
	    host_text_noun(r, 1));
	say_builds(r, o, age, a);
	out_str(o, " has");
}

/* " that kbdiff knows for build 20348" */
static void
say_known(struct out *o, const struct facts_reach *reach)
{
	out_printf(o, " that kbdiff knows for build %u",
	    (unsigned)reach->build);
}

/* "KB5129237 of 2026-09 (20348.5631, out-of-band)" */
static void
say_newest(const struct report *r, struct out *o,
    const struct facts_reach *reach)
{
	const struct build_row *rows;
	char iso[11];
	size_t n;

	date_iso(reach->released, iso);
	if (reach->update != 0)
		out_printf(o, "KB%u ", (unsigned)reach->update);
	out_printf(o, "of %.7s (%u.%u", iso, (unsigned)reach->build,
	    (unsigned)reach->revision);
	rows = builds_of(report_facts(r)->builds, reach->update, &n);
	if (n != 0 && (rows[0].kind == BUILD_PREVIEW || rows[0].kind ==
	    BUILD_OUT_OF_BAND))
		out_printf(o, ", %s", build_kind_name(rows[0].kind));
	out_str(o, ").");
}

static struct span
say_age(const struct report *r, const struct age *age, struct arena *a)
{
	struct facts_reach reach;
	struct strbuf s;

	find_reach(r, age->newest, &reach);
	strbuf_begin(&s);
	if (age->months == 0) {
		say_nobody(r, &s.out, age, a);
		out_str(&s.out, " the newest update");
		if (age->hosts.n == 1 || r->result->groups.n == 1)
			say_known(&s.out, &reach);
		else
			out_str(&s.out, " that kbdiff knows");
		out_str(&s.out, ", ");
	} else {
		say_who(r, &s.out, age, a);
		out_str(&s.out, age->hosts.n == 1 ? " is" : " are");
		out_str(&s.out, " at the level of ");
		out_span(&s.out, level_text_month(r, age->newest, a));
		out_str(&s.out, age->alike ? "" : " or older");
		out_str(&s.out, "; the newest update");
		say_known(&s.out, &reach);
		out_str(&s.out, " is ");
	}
	say_newest(r, &s.out, &reach);
	return strbuf_end(&s, a);
}

struct prose
age_text(const struct report *r, enum age_told told, struct arena *a)
{
	const struct host_families *f = &r->result->groups;
	struct prose_making p = { .arena = a };
	struct age age;

	for (size_t i = 0; i < f->n; i++) {
		age = find_age(r, &f->families[i], a);
		if ((age.months > 0 || age.below) && (age.months >=
		    MONTHS_OLD) == (told == AGE_OLD))
			prose_add(&p, say_age(r, &age, a));
	}
	return prose_done(&p);
}

struct span
age_text_newest(const struct report *r, size_t host, struct arena *a)
{
	struct facts_reach reach;
	struct strbuf s;

	if (!find_reach(r, host, &reach))
		return SPAN_NONE;
	strbuf_begin(&s);
	out_printf(&s.out, "%u.%u", (unsigned)reach.build,
	    (unsigned)reach.revision);
	return strbuf_end(&s, a);
}

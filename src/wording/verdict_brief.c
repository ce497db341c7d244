/*
 * The verdict in a few words, for a title and for a line of its own.
 */
#include "kbdiff/base/strbuf.h"
#include "kbdiff/wording/family_text.h"
#include "kbdiff/wording/update_text.h"
#include "kbdiff/wording/verdict_text.h"
#include "verdict.h"

/* Bytes of a title. */
#define TITLE_MAX	80

/* "3 of 16 nodes differ" */
static void
say_cluster_briefly(const struct verdict_making *m)
{
	enum verdict verdict = m->r->result->verdict;
	size_t n = verdict_find_deviating(m).n;

	if (n != 0) {
		out_printf(m->o, "%zu of %zu nodes", n, m->nodes.n);
		verdict_say_differ(m, n);
	} else if (m->r->result->groups.n > 1) {
		(void)family_text_count(m->r, m->o, m->within ? "the" :
		    "The", m->arena);
	} else {
		verdict_say_first(m, "The");
		out_printf(m->o, " %zu nodes %s", m->nodes.n,
		    verdict == VERDICT_NOTHING ? "have the same updates" :
		    verdict == VERDICT_CANNOT_TELL ?
		    "agree as far as their lists go" : "may lack updates");
	}
}

/* "FS12 lacks 15 updates" first, then "FS11 may lack 3" */
static void
say_host_briefly(const struct verdict_making *m, const struct host_set *host,
    size_t lacks, size_t may_lack, bool first)
{
	size_t n = lacks != 0 ? lacks : may_lack;

	verdict_say_all(m, host);
	out_str(m->o, lacks != 0 || may_lack == 0 ? " lacks " : " may lack ");
	if (n == 0)
		out_str(m->o, "nothing");
	else if (first)
		update_text_count(m->o, n);
	else
		out_printf(m->o, "%zu", n);
}

/* "FS12 lacks 15 updates, FS11 lacks 15" */
static void
say_pair_briefly(const struct verdict_making *m)
{
	const struct result *result = m->r->result;
	struct lack_set bad;
	size_t lacks, may_lack;

	if (result->verdict == VERDICT_CANNOT_TELL ||
	    (result->open & 1u << OPEN_NO_PEER) != 0) {
		verdict_say_all(m, &m->good);
		out_str(m->o, " against ");
		verdict_say_all(m, &m->bad);
		return;
	}
	bad = verdict_lacks_of(m, m->bad.hosts[0]);
	verdict_count_extras(m, &lacks, &may_lack);
	say_host_briefly(m, &m->bad, bad.lacks, bad.may_lack, true);
	out_str(m->o, ", ");
	say_host_briefly(m, &m->good, lacks, may_lack, bad.lacks +
	    bad.may_lack == 0);
}

/* "FS07 lacks 3 updates": one bad host beside several good ones or lists. */
static void
say_bad_briefly(const struct verdict_making *m)
{
	struct lack_set bad;

	if (m->r->result->verdict == VERDICT_CANNOT_TELL) {
		verdict_say_first(m, "It");
		out_str(m->o, " is unclear what ");
		verdict_say_all(m, &m->bad);
		out_str(m->o, " lacks");
		return;
	}
	bad = verdict_lacks_of(m, m->bad.hosts[0]);
	say_host_briefly(m, &m->bad, bad.lacks, bad.may_lack, true);
}

/* "2 of 9 bad hosts lack updates" */
static void
say_diff_briefly(const struct verdict_making *m)
{
	size_t lack = verdict_find_lackers(m, true).n;
	size_t may = verdict_find_lackers(m, false).n;

	if (m->bad.n == 1) {
		say_bad_briefly(m);
		return;
	}
	if (lack != 0) {
		verdict_say_share(m, lack);
		out_str(m->o, lack == 1 ? " lacks updates" : " lack updates");
	} else if (may != 0) {
		verdict_say_share(m, may);
		out_str(m->o, " may lack updates");
	}
	else if (m->r->result->verdict == VERDICT_NOTHING)
		out_printf(m->o, "%zu bad hosts lack nothing", m->bad.n);
	else {
		verdict_say_first(m, "It");
		out_printf(m->o, " is unclear what %zu bad hosts lack",
		    m->bad.n);
	}
}

struct span
verdict_text_title(const struct report *r, struct span whole, struct arena *a)
{
	struct verdict_making m = verdict_begin(r, a);
	struct strbuf s;

	if (whole.n <= TITLE_MAX)
		return span_upto(whole, whole.n - 1);
	strbuf_begin(&s);
	m.o = &s.out;
	verdict_say_scope(&m);
	if (r->result->cluster) {
		say_cluster_briefly(&m);
	} else if (m.bad.n == 1 && m.good.n == 1) {
		say_pair_briefly(&m);
	} else {
		say_diff_briefly(&m);
	}
	return strbuf_end(&s, a);
}

#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/coverage/level.h"
#include "kbdiff/facts/builds.h"
#include "changes_groups.h"

/* A group while it is made. */
struct groups_making {
	size_t		*hosts, n;
	enum host_state	 state;
	uint32_t	 build;		/* 0: not known */
	bool		 largest;
};

static const struct level *
level_at(const struct changes *c, size_t host)
{
	static const struct level none = { .n = 0 };

	return c->coverage == NULL ? &none : coverage_level(c->coverage,
	    host);
}

/* The build of a host, by its level or by what its lists state. */
static uint32_t
build_of(const struct changes *c, size_t host)
{
	const struct level *l = level_at(c, host);
	struct version v;

	if (level_is_one(l))
		return l->places[0].build;
	return version_scan(c->inventory->hosts[host].build, &v) ? v.build :
	    l->stated;
}

static void
key_word(struct out *o, uint64_t word)
{
	out_span(o, (struct span){ (const char *)&word, sizeof word });
}

/* What a report says of a host's level and list at one moment. */
static void
key_host(const struct changes *c, struct out *o, size_t host)
{
	const struct host *h;
	const struct level *l;
	unsigned doubts = 0;

	if (host == CHANGES_NOBODY) {
		key_word(o, UINT64_MAX);
		return;
	}
	h = &c->inventory->hosts[host];
	l = level_at(c, host);
	key_word(o, build_of(c, host));
	if (level_is_one(l)) {
		key_word(o, l->places[0].revision);
		key_word(o, l->beyond);
		key_word(o, l->places[0].hotpatch);
	}
	for (size_t i = 0; i < h->nlists; i++)
		if (!inventory_list(c->inventory, h, i)->healed)
			doubts |= inventory_list(c->inventory, h, i)->doubts;
	key_word(o, doubts);
}

/* Hosts with one key stand in one group. */
static struct span
key_of(const struct changes *c, const struct host_change *host,
    struct arena *a)
{
	const struct update_set *set;
	struct strbuf s;

	strbuf_begin(&s);
	key_word(&s.out, host->state);
	key_word(&s.out, host->moved);
	key_host(c, &s.out, host->before);
	key_host(c, &s.out, host->after);
	for (int k = 0; k < UPDATE_CHANGES && !host->no_list_before &&
	    !host->no_list_after; k++) {
		set = &host->updates[k];
		key_word(&s.out, set->n);
		out_span(&s.out, (struct span){ set->n == 0 ? "" :
		    (const char *)set->updates, set->n *
		    sizeof *set->updates });
	}
	return strbuf_end(&s, a);
}

/* By state, the largest first. */
static int
cmp_group(const void *pa, const void *pb)
{
	const struct groups_making *a = pa, *b = pb;

	if (a->state != b->state)
		return a->state < b->state ? -1 : 1;
	if (a->n != b->n)
		return a->n > b->n ? -1 : 1;
	return (a->hosts[0] > b->hosts[0]) - (a->hosts[0] < b->hosts[0]);
}

/* By build, the largest first. */
static int
cmp_size(const void *pa, const void *pb)
{
	const struct groups_making *a = pa, *b = pb;

	if (a->build != b->build)
		return a->build < b->build ? -1 : 1;
	return (a->n < b->n) - (a->n > b->n);
}

/* Of the groups of one build one may be the largest. */
static void
find_largest(struct groups_making *groups, size_t n)
{
	if (n != 0)
		qsort(groups, n, sizeof *groups, cmp_size);
	for (size_t i = 0; i < n; i++)
		groups[i].largest = (i == 0 || groups[i - 1].build !=
		    groups[i].build) && (i + 1 == n || groups[i + 1].build !=
		    groups[i].build || groups[i + 1].n < groups[i].n);
}

/* Numbers the group of each host, from 0; returns how many there are. */
static size_t
number_groups(const struct changes *c, strid *group_of)
{
	struct arena *scratch = arena_new();
	struct intern *keys = intern_new();
	size_t n;

	for (size_t i = 0; i < c->n; i++) {
		group_of[i] = intern(keys, key_of(c, &c->hosts[i],
		    scratch)) - 1;
		arena_reset(scratch);
	}
	n = intern_count(keys) - 1;
	intern_free(keys);
	arena_free(scratch);
	return n;
}

size_t
changes_groups_find(const struct changes *c, const struct change_group **out)
{
	strid *group_of = xcalloc(c->n + 1, sizeof *group_of);
	size_t n = number_groups(c, group_of), at = 0;
	size_t *hosts = arena_alloc(c->arena, (c->n + 1) * sizeof *hosts);
	struct groups_making *m = xcalloc(n + 1, sizeof *m);
	struct change_group *made = arena_alloc(c->arena, (n + 1) *
	    sizeof *made);

	for (size_t i = 0; i < c->n; i++)
		m[group_of[i]].n++;
	for (size_t g = 0; g < n; at += m[g++].n)
		m[g].hosts = hosts + at;
	for (size_t g = 0; g < n; g++)
		m[g].n = 0;
	for (size_t i = 0; i < c->n; i++) {
		struct groups_making *one = &m[group_of[i]];

		one->hosts[one->n++] = i;
		one->state = c->hosts[i].state;
		one->build = build_of(c, changes_host(&c->hosts[i]));
	}
	find_largest(m, n);
	if (n != 0)
		qsort(m, n, sizeof *m, cmp_group);
	for (size_t g = 0; g < n; g++)
		made[g] = (struct change_group){ m[g].hosts, m[g].n,
		    m[g].largest };
	free(m);
	free(group_of);
	*out = made;
	return n;
}

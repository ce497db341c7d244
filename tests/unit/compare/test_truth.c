/*
 * Random estates whose truth is known: builds, levels and updates of each host
 * on two days, and lists as Windows would show them: of several kinds, cut,
 * empty, stale, joined, with or without the build.  Whatever the comparison
 * claims has to hold on every day that a host was exported.
 *
 * KBDIFF_TRUTH=100000 in the environment makes that many comparisons; a seed
 * that fails is named, and KBDIFF_TRUTH_SEED=N runs it alone.
 */
#include <stdio.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/facts.h"
#include "kbdiff/facts/rollup.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/model/raw_lists.h"
#include "compare/peers.h"
#include "test.h"

enum {
	RUNS = 4000,		/* in an ordinary run */
	BUILDS = 4, HOSTS_MAX = 6, LISTS_MAX = 3, DAYS = 2,
	OWN = 20,		/* updates of a build besides cumulative ones */
	LEVELS_MAX = 400
};

static const uint32_t builds_used[BUILDS] = { 14393, 17763, 19045, 20348 };

/* A cumulative update that is at one revision of its build alone. */
struct cumulative {
	uint32_t	kb, revision;
};

static struct {
	struct builds	*builds;
	struct cumulative levels[BUILDS][LEVELS_MAX];
	size_t		 n[BUILDS];
} world;

struct machine {
	char		 name[8];
	unsigned	 build;		/* a number below BUILDS */
	size_t		 level[DAYS];
	uint32_t	 own[DAYS];	/* bits */
	bool		 states;	/* its lists state the build */
	enum role	 role;
};

static uint64_t seed;

static uint32_t
chance(uint32_t n)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (uint32_t)(seed >> 32) % n;
}

static bool
is_alone(const struct build_row *rows, size_t n, size_t at)
{
	for (size_t i = 0; i < n; i++)
		if (i != at && (rows[i].kb == rows[at].kb ||
		    rows[i].revision == rows[at].revision))
			return false;
	return rows[at].kind != BUILD_HOTPATCH;
}

static int
make_world(void **state)
{
	const struct build_row *rows;
	size_t n;

	(void)state;
	world.builds = builds_new(true);
	builds_settle(world.builds, NULL);
	for (size_t b = 0; b < BUILDS; b++) {
		rows = builds_on(world.builds, builds_used[b], &n);
		for (size_t i = 0; i < n && world.n[b] < LEVELS_MAX; i++)
			if (is_alone(rows, n, i))
				world.levels[b][world.n[b]++] =
				    (struct cumulative){ rows[i].kb,
				    rows[i].revision };
		assert_true(world.n[b] > 8);
	}
	return 0;
}

static int
end_world(void **state)
{
	(void)state;
	builds_free(world.builds);
	return 0;
}

static uint32_t
own_number(unsigned build, unsigned i)
{
	return 4000000 + build * 100 + i;
}

/* Whether a kind of list shows an update of a host's own. */
static bool
shows(enum list_kind kind, unsigned i)
{
	return kind != LIST_QFE || i % 4 != 3;
}

static void
make_machine(struct machine *m, size_t at, unsigned build, size_t level)
{
	snprintf(m->name, sizeof m->name, "H%zu", at);
	m->build = chance(5) == 0 ? chance(BUILDS) : build;
	m->level[0] = level % (world.n[m->build] - 4) + chance(2);
	m->level[1] = m->level[0] + chance(3);
	m->own[0] = 0xfffff & ~(1u << chance(OWN)) & ~(1u << chance(OWN));
	if (chance(3) == 0)
		m->own[0] = 0xfffff;
	m->own[1] = m->own[0] | 1u << chance(OWN);
	if (chance(4) == 0)
		m->own[1] &= ~(1u << chance(OWN));
	m->states = chance(3) != 0;
}

static void
push(struct raw_lists *l, struct raw_list *list, uint32_t number,
    enum state state)
{
	raw_list_push(l, list, raw_lists_entry(l, (struct entry){
	    .update = raw_lists_update(l, number, SPAN_NONE),
	    .installed_on = DATE_NONE, .state = state }), 0);
}

/* A history lists cumulative updates of earlier months too. */
static void
push_levels(struct raw_lists *l, struct raw_list *list,
    const struct machine *m, unsigned day)
{
	const struct cumulative *levels = world.levels[m->build];
	size_t level = m->level[day];
	size_t first = list->kind != LIST_HISTORY ? level : level - 3;

	for (size_t i = first > level ? 0 : first; i <= level; i++)
		push(l, list, levels[i].kb, STATE_INSTALLED);
}

static void
fill_list(struct raw_lists *l, struct raw_list *list, const struct machine *m,
    unsigned day)
{
	const struct cumulative *levels = world.levels[m->build];

	push_levels(l, list, m, day);
	if (list->kind == LIST_SERVICING && chance(8) == 0)
		push(l, list, levels[m->level[day] + 1].kb, STATE_PENDING);
	for (unsigned i = 0; i < OWN; i++)
		if (shows(list->kind, i) && (m->own[day] >> i & 1) != 0)
			push(l, list, own_number(m->build, i),
			    STATE_INSTALLED);
		else if (list->kind == LIST_HISTORY && day == 1 &&
		    (m->own[0] >> i & 1) != 0)
			push(l, list, own_number(m->build, i),
			    STATE_UNINSTALLED);
}

/* A list that declares what it does not show, in any order. */
static void
cut_list(struct raw_list *list)
{
	size_t at;

	list->declared = (int64_t)list->n;
	for (size_t drop = 1 + chance(6); drop != 0 && list->n > 1; drop--) {
		at = chance((uint32_t)list->n);
		list->entries[at] = list->entries[--list->n];
	}
	list->doubts = 1u;	/* cut */
}

static void
add_list(struct raw_lists *l, struct machine *m, uint32_t input)
{
	static const enum list_kind kinds[] = { LIST_QFE, LIST_QFE, LIST_QFE,
	    LIST_SERVICING, LIST_HISTORY };
	struct raw_list *list = raw_lists_add(l);
	unsigned day = chance(DAYS);
	char build[16];

	list->input = input;
	list->host = intern(l->strings, span_of(m->name));
	list->file = intern(l->strings, SPAN("in"));
	list->format = intern(l->strings, SPAN("made"));
	list->kind = kinds[chance(5)];
	snprintf(build, sizeof build, "10.0.%u",
	    (unsigned)builds_used[m->build]);
	if (m->states)
		list->build = intern(l->strings, span_of(build));
	if (chance(12) == 0) {
		list->doubts = 1u;
		return;
	}
	list->line = day + 1;
	fill_list(l, list, m, day);
	if (chance(5) == 0)
		cut_list(list);
}

/* Whether the machine has the update, contained in others too, on a day; -1:
 * the update is none of its build's. */
static int
has_truly(const struct machine *m, uint32_t number, unsigned day)
{
	for (unsigned i = 0; i < OWN; i++)
		if (own_number(m->build, i) == number)
			return (int)(m->own[day] >> i & 1);
	for (size_t k = 0; k < world.n[m->build]; k++)
		if (world.levels[m->build][k].kb == number)
			return k <= m->level[day];
	return -1;
}

/* The kinds of lists in which an update is seen. */
static unsigned
kinds_seen(const struct inventory *inv, uint32_t update)
{
	const struct raw_lists *l = inv->raw_lists;
	const unsigned both = 1u << LIST_QFE | 1u << LIST_SERVICING;
	unsigned kinds = 0;

	for (size_t i = 0; i < l->n; i++)
		for (size_t k = 0; k < l->lists[i].n; k++)
			if (l->entries[l->lists[i].entries[k]].update == update)
				kinds |= 1u << l->lists[i].kind;
	return inventory_number(inv, update) / 1000 == 4000 ? kinds :
	    kinds | both;
}

/* The days of a host's lists that would show an update of these kinds and are
 * whole, as bits; of all its lists where there are none. */
static unsigned
days_of(const struct inventory *inv, const struct host *h, unsigned kinds)
{
	const struct raw_list *list;
	unsigned all = 0, whole = 0;

	for (size_t i = 0; i < h->nlists; i++) {
		list = &inv->raw_lists->lists[h->lists[i]];
		if (list->line == 0)
			continue;
		all |= 1u << (list->line - 1);
		if (list->doubts == 0 && (kinds >> list->kind & 1) != 0)
			whole |= 1u << (list->line - 1);
	}
	return whole != 0 ? whole : all;
}

static bool
holds(const struct machine *m, uint32_t number, unsigned days, bool has)
{
	for (unsigned day = 0; day < DAYS; day++)
		if ((days >> day & 1) != 0 &&
		    (has_truly(m, number, day) == 1) != has)
			return false;
	return true;
}

/* Whether it holds on any of the days. */
static bool
may_hold(const struct machine *m, uint32_t number, unsigned days, bool has)
{
	for (unsigned day = 0; day < DAYS; day++)
		if ((days >> day & 1) != 0 &&
		    (has_truly(m, number, day) == 1) == has)
			return true;
	return false;
}

/* Names the run that fails, and all that is known of the host. */
static void
fail_for(const struct result *r, size_t host, const struct machine *m,
    uint32_t number, const char *what, unsigned run)
{
	const struct host *h = &r->inventory->hosts[host];
	const struct raw_list *list;

	for (unsigned day = 0; day < DAYS; day++)
		print_message("# %s on day %u: build %u, KB%u, has it: %d\n",
		    m->name, day, (unsigned)builds_used[m->build],
		    (unsigned)world.levels[m->build][m->level[day]].kb,
		    has_truly(m, number, day));
	for (size_t i = 0; i < h->nlists; i++) {
		list = &r->inventory->raw_lists->lists[h->lists[i]];
		print_message("# list of day %d: %s, %zu entries, doubts %u\n",
		    (int)list->line - 1, list_kind_name(list->kind), list->n,
		    list->doubts);
	}
	for (size_t i = 0; i < r->inventory->n; i++)
		print_message("# %.*s: role %d, families %llx\n",
		    SPANF(r->inventory->hosts[i].name), (int)r->roles[i],
		    (unsigned long long)r->peers->families.of[i]);
	fail_msg("run %u: %s %s KB%u", run, m->name, what, (unsigned)number);
}

/* Whether the builds of all good hosts of a row that have it are known: a bad
 * host is compared with what may be a peer. */
static bool
are_known(const struct result *r, const struct row *row)
{
	for (size_t i = 0; result_find(r, row, SIDE_GOOD, STANDING_HAVE, &i);
	    i++)
		if (!family_is_known(r->peers->families.of[i]))
			return false;
	return true;
}

static void
check_standing(const struct result *r, const struct row *row, size_t host,
    const struct machine *m, unsigned run)
{
	uint32_t number = inventory_number(r->inventory, row->update);
	const struct host *h = &r->inventory->hosts[host];
	enum standing s = result_standing(r, row, host);
	unsigned kinds = kinds_seen(r->inventory, row->update), whole = 0;
	unsigned days = days_of(r->inventory, h, kinds);

	for (size_t i = 0; i < h->nlists; i++)
		whole |= r->inventory->raw_lists->lists[h->lists[i]].doubts ==
		    0 ? 1u << r->inventory->raw_lists->lists[h->lists[i]].kind
		    : 0;
	if (result_reason(r, row, host) == REASON_NOT_LISTED &&
	    r->roles[host] != ROLE_NONE && (whole & kinds) == 0)
		fail_for(r, host, m, number, "lacks, by no list,", run);
	if (s == STANDING_LACK && !(result_reason(r, row, host) !=
	    REASON_NOT_LISTED ? may_hold(m, number, days, false) :
	    holds(m, number, days, false)))
		fail_for(r, host, m, number, "falsely lacks", run);
	if (s == STANDING_LACK && has_truly(m, number, 0) == -1 &&
	    family_is_known(r->peers->families.of[host]) &&
	    row->group == GROUP_MISSING && are_known(r, row))
		fail_for(r, host, m, number, "lacks, of another build,", run);
	if ((s == STANDING_COVERED || s == STANDING_HAVE) &&
	    ((whole & kinds) != 0 ? !holds(m, number, days, true) :
	    !may_hold(m, number, days, true)))
		fail_for(r, host, m, number, s == STANDING_HAVE ?
		    "falsely has" : "falsely covers", run);
	if (s == STANDING_INAPPLICABLE && has_truly(m, number, 0) != -1)
		fail_for(r, host, m, number, "is not for", run);
}

/* Whether some list of the host that is whole would show the update. */
static bool
is_shown(const struct inventory *inv, const struct host *h,
    const struct machine *m, uint32_t number)
{
	const struct raw_list *list;

	for (size_t i = 0; i < h->nlists; i++) {
		list = &inv->raw_lists->lists[h->lists[i]];
		for (unsigned k = 0; k < OWN; k++)
			if (list->doubts == 0 && shows(list->kind, k) &&
			    own_number(m->build, k) == number)
				return true;
	}
	return false;
}

/* No good host may have, in what its lists would show, what a bad one of its
 * build lacks, where the verdict says that nothing is missing. */
static void
check_clean(const struct result *r, const struct machine *g,
    const struct machine *b, size_t good, unsigned run)
{
	const struct inventory *inv = r->inventory;
	const unsigned all = (1u << DAYS) - 1;
	uint32_t number;

	for (unsigned i = 0; i < OWN; i++) {
		number = own_number(g->build, i);
		if (holds(g, number, all, true) &&
		    holds(b, number, all, false) &&
		    is_shown(inv, &inv->hosts[good], g, number))
			fail_msg("run %u: nothing missing, but %s lacks KB%u "
			    "of %s", run, b->name, (unsigned)number, g->name);
	}
	number = world.levels[g->build][g->level[0] < g->level[1] ?
	    g->level[0] : g->level[1]].kb;
	if (inv->hosts[good].complete && !inv->hosts[good].conflicting &&
	    inv->hosts[good].kinds != 1u << LIST_HISTORY &&
	    holds(b, number, all, false))
		fail_msg("run %u: nothing missing, but %s is behind %s", run,
		    b->name, g->name);
}

static void
check_result(const struct result *r, const struct machine *machines,
    const size_t *machine_of, unsigned run)
{
	const struct inventory *inv = r->inventory;

	for (size_t i = 0; i < r->n; i++)
		for (size_t h = 0; h < inv->n; h++)
			check_standing(r, &r->rows[i], h,
			    &machines[machine_of[h]], run);
	if (r->verdict != VERDICT_NOTHING)
		return;
	for (size_t g = 0; g < inv->n; g++)
		for (size_t b = 0; b < inv->n; b++)
			if (r->roles[g] == ROLE_GOOD &&
			    r->roles[b] == ROLE_BAD && machines[
			    machine_of[g]].build == machines[
			    machine_of[b]].build)
				check_clean(r, &machines[machine_of[g]],
				    &machines[machine_of[b]], g, run);
}

/* How often each verdict was given. */
static size_t verdicts[VERDICT_MISSING + 1];

static struct raw_lists *
make_lists(struct machine *machines, size_t n, struct input *inputs,
    size_t *ninputs)
{
	struct raw_lists *l = raw_lists_new(false);
	size_t k;

	*ninputs = 0;
	for (size_t i = 0; i < n; i++) {
		k = 1 + chance(4) / 3 + chance(4) / 3;
		for (; k != 0; k--) {
			inputs[*ninputs] = (struct input){ .path = "in" };
			add_list(l, &machines[i], (uint32_t)(*ninputs)++);
		}
	}
	return l;
}

/* One comparison: which of the machines each host is, is told by its name. */
static void
compare_lists(struct raw_lists *l, const struct machine *machines,
    const struct input *inputs, size_t ninputs, unsigned run)
{
	static const struct filter all = { .since = DATE_NONE,
	    .until = DATE_NONE };
	const struct facts facts = { .builds = world.builds };
	struct diags *d = diags_new();
	enum role roles[HOSTS_MAX];
	size_t machine_of[HOSTS_MAX];
	struct inventory *inv;
	struct coverage *c;
	struct result *r;

	rollup_resolve(l, world.builds, NULL);
	inv = inventory_new(l, inputs, ninputs, NULL, 0, d);
	c = coverage_new(inv, &facts);
	assert_true(inv->n <= HOSTS_MAX);
	for (size_t i = 0; i < inv->n; i++) {
		machine_of[i] = (size_t)(inv->hosts[i].name.p[1] - '0');
		roles[i] = machines[machine_of[i]].role;
	}
	r = compare(inv, roles, false, &all, c, d);
	check_result(r, machines, machine_of, run);
	verdicts[r->verdict]++;
	result_free(r);
	coverage_free(c);
	inventory_free(inv);
	diags_free(d);
}

static void
run_one(unsigned run)
{
	struct machine machines[HOSTS_MAX];
	struct input inputs[HOSTS_MAX * LISTS_MAX];
	size_t n, ninputs, level;
	struct raw_lists *l;
	unsigned build;

	seed = UINT64_C(0x9e3779b97f4a7c15) * (run + 1);
	chance(2);
	n = 2 + chance(HOSTS_MAX - 1);
	build = chance(BUILDS);
	level = chance(300);
	for (size_t i = 0; i < n; i++) {
		make_machine(&machines[i], i, build, level);
		machines[i].role = i == 0 ? ROLE_GOOD : i == 1 || chance(2) ?
		    ROLE_BAD : ROLE_GOOD;
	}
	l = make_lists(machines, n, inputs, &ninputs);
	compare_lists(l, machines, inputs, ninputs, run);
	raw_lists_free(l);
}

static void
nothing_false_is_claimed(void **state)
{
	const char *alone = getenv("KBDIFF_TRUTH_SEED");
	const char *many = getenv("KBDIFF_TRUTH");
	unsigned runs = many == NULL ? RUNS : (unsigned)atoi(many);

	(void)state;
	if (alone != NULL) {
		run_one((unsigned)atoi(alone));
		return;
	}
	for (unsigned run = 0; run < runs; run++)
		run_one(run);
	print_message("# %u comparisons: nothing missing %zu, cannot tell "
	    "%zu, uncertain %zu, missing %zu\n", runs,
	    verdicts[VERDICT_NOTHING], verdicts[VERDICT_CANNOT_TELL],
	    verdicts[VERDICT_UNCERTAIN], verdicts[VERDICT_MISSING]);
	/* All of them come up. */
	for (int v = 0; v <= VERDICT_MISSING; v++)
		assert_true(verdicts[v] > runs / 200);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_false_is_claimed),
	};

	return cmocka_run_group_tests(tests, make_world, end_world);
}

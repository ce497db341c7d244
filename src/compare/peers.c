#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/model/inventory.h"
#include "peers.h"

static uint32_t
class_of(struct peers *p, const struct inventory *inv, family_set families)
{
	struct peer_class *k;

	for (size_t i = 0; i < p->n; i++)
		if (p->classes[i].families == families)
			return (uint32_t)i;
	p->classes = xgrow(p->classes, p->n, &p->cap, sizeof *p->classes);
	k = &p->classes[p->n];
	*k = (struct peer_class){ .families = families };
	k->sure = bitset_new(inv->raw_lists->nupdates);
	for (int side = 0; side < SIDE_COUNT; side++) {
		k->hosts[side] = bitset_new(inv->n);
		k->has[side] = bitset_new(inv->raw_lists->nupdates);
	}
	return (uint32_t)p->n++;
}

static void
add_host(struct peers *p, const struct inventory *inv, size_t host,
    enum side side)
{
	const struct host *h = &inv->hosts[host];
	struct peer_class *k;

	p->class_of[host] = class_of(p, inv, p->families.of[host]);
	k = &p->classes[p->class_of[host]];
	bits_add(k->hosts[side], host);
	k->count[side]++;
	for (size_t w = 0; w < p->updates; w++) {
		k->has[side][w] |= h->updates[PRESENCE_INSTALLED][w] |
		    h->updates[PRESENCE_DOUBTFUL][w];
		if (side == SIDE_GOOD)
			k->sure[w] |= h->updates[PRESENCE_INSTALLED][w];
	}
}

static bool
are_peers(const struct peer_class *a, const struct peer_class *b)
{
	return (a->families & b->families) != 0;
}

/* Whether any bad host has a good one to be compared with. */
static bool
have_peers(const struct peers *p)
{
	bool good = false, bad = false;

	for (size_t b = 0; b < p->n; b++)
		for (size_t g = 0; g < p->n; g++) {
			good |= p->classes[g].count[SIDE_GOOD] != 0;
			bad |= p->classes[b].count[SIDE_BAD] != 0;
			if (p->classes[b].count[SIDE_BAD] != 0 &&
			    p->classes[g].count[SIDE_GOOD] != 0 &&
			    are_peers(&p->classes[b], &p->classes[g]))
				return true;
		}
	return !good || !bad;
}

void
peers_init(struct peers *p, const struct inventory *inv,
    const enum role *roles, bool cluster, const struct coverage *coverage,
    struct diags *diags)
{
	*p = (struct peers){ .cluster = cluster };
	families_init(&p->families, inv, roles, coverage, diags);
	p->class_of = xcalloc(inv->n + 1, sizeof *p->class_of);
	p->baselines = bitset_new(inv->n);
	p->in = bitset_new(inv->n);
	p->words = bits_words(inv->n);
	p->updates = bits_words(inv->raw_lists->nupdates);
	p->required = xcalloc(p->updates, sizeof *p->required);
	for (size_t i = 0; i < inv->n; i++) {
		if (roles[i] == ROLE_BASELINE) {
			bits_add(p->baselines, i);
			p->nbaselines++;
			for (size_t w = 0; w < p->updates; w++)
				p->required[w] |= inv->hosts[i].updates
				    [PRESENCE_INSTALLED][w] | inv->hosts[i].
				    updates[PRESENCE_DOUBTFUL][w];
		} else if (roles[i] != ROLE_NONE)
			add_host(p, inv, i, role_side(roles[i]));
	}
	p->none = !cluster && p->nbaselines == 0 && !have_peers(p);
}

void
peers_fini(struct peers *p)
{
	for (size_t i = 0; i < p->n; i++) {
		for (int side = 0; side < SIDE_COUNT; side++) {
			free(p->classes[i].hosts[side]);
			free(p->classes[i].has[side]);
		}
		free(p->classes[i].sure);
	}
	free(p->classes);
	free(p->class_of);
	free(p->baselines);
	free(p->required);
	free(p->in);
	families_fini(&p->families);
}

/* Takes the classes of one side that are peers of a class of a side which has
 * the update, or, with has false, which is compared; whether there is one. */
static bool
take_peers(struct peers *p, enum side side, enum side of, bool has,
    uint32_t update)
{
	struct peer_class *k, *other;
	bool any = false;

	for (size_t i = 0; i < p->n; i++) {
		k = &p->classes[i];
		k->in[side] = false;
		for (size_t j = 0; j < p->n && k->count[side] != 0; j++) {
			other = &p->classes[j];
			if (other->count[of] != 0 && are_peers(k, other) &&
			    (has ? bits_has(other->has[of], update) :
			    other->in[of]))
				k->in[side] = true;
		}
		any |= k->in[side];
	}
	return any;
}

static void
take_all(struct peers *p, enum side side)
{
	for (size_t i = 0; i < p->n; i++)
		p->classes[i].in[side] = p->classes[i].count[side] != 0;
}

/* Puts together the set of hosts that are compared. */
static void
sum_up(struct peers *p, bool required)
{
	struct peer_class *k;

	for (size_t w = 0; w < p->words; w++)
		p->in[w] = required ? p->baselines[w] : 0;
	p->total[SIDE_GOOD] = required ? p->nbaselines : 0;
	p->total[SIDE_BAD] = 0;
	p->all = required || p->nbaselines == 0;
	for (size_t i = 0; i < p->n; i++)
		for (int side = 0; side < SIDE_COUNT; side++) {
			k = &p->classes[i];
			if (!k->in[side]) {
				p->all &= k->count[side] == 0;
				continue;
			}
			p->total[side] += k->count[side];
			for (size_t w = 0; w < p->words; w++)
				p->in[w] |= k->hosts[side][w];
		}
}

static bool
choose_nodes(struct peers *p, uint32_t update)
{
	return take_peers(p, SIDE_GOOD, SIDE_GOOD, true, update);
}

static bool
choose_sides(struct peers *p, uint32_t update, bool *extra)
{
	if (take_peers(p, SIDE_BAD, SIDE_GOOD, true, update)) {
		take_peers(p, SIDE_GOOD, SIDE_BAD, false, update);
		return true;
	}
	*extra = true;
	if (!take_peers(p, SIDE_GOOD, SIDE_BAD, true, update))
		return false;
	return take_peers(p, SIDE_BAD, SIDE_GOOD, false, update);
}

bool
peers_choose(struct peers *p, uint32_t update, bool *extra)
{
	bool required = p->nbaselines != 0 && bits_has(p->required, update);
	bool any;

	*extra = false;
	if (p->none || required) {
		take_all(p, SIDE_GOOD);
		take_all(p, SIDE_BAD);
		any = true;
	} else
		any = p->cluster ? choose_nodes(p, update) :
		    choose_sides(p, update, extra);
	if (any)
		sum_up(p, required);
	return any;
}

/* Whether good hosts have it without doubt, but no peer of this class. */
static bool
only_others_are_sure(const struct peers *p, const struct peer_class *own,
    uint32_t update)
{
	bool others = false;

	for (size_t i = 0; i < p->n; i++) {
		if (!bits_has(p->classes[i].sure, update))
			continue;
		if (are_peers(&p->classes[i], own))
			return false;
		others = true;
	}
	return others;
}

bool
peers_leave_open(const struct peers *p, size_t host, uint32_t update)
{
	const struct peer_class *own = &p->classes[p->class_of[host]], *k;
	family_set all = 0, having = 0;

	if (p->nbaselines != 0 && bits_has(p->required, update))
		return false;
	if (p->n > 1 && only_others_are_sure(p, own, update))
		return true;
	if (family_is_known(own->families))
		return false;
	for (size_t i = 0; i < p->n; i++) {
		k = &p->classes[i];
		/* Nodes of a family without it take no part, and count. */
		if (!(p->cluster ? k->count[SIDE_GOOD] != 0 :
		    k->in[SIDE_GOOD]) || !family_is_known(k->families) ||
		    !are_peers(k, own))
			continue;
		all |= k->families;
		if (bits_has(k->has[SIDE_GOOD], update))
			having |= k->families;
	}
	return all != having && having != 0;
}

bool
peers_has_any(const struct peers *p, size_t host)
{
	const struct peer_class *own = &p->classes[p->class_of[host]];

	if (p->nbaselines != 0)
		return true;
	for (size_t i = 0; i < p->n; i++)
		if (are_peers(own, &p->classes[i]) &&
		    p->classes[i].count[SIDE_GOOD] > (size_t)(p->cluster &&
		    &p->classes[i] == own))
			return true;
	return false;
}

bool
peers_are(const struct peers *p, size_t a, size_t b)
{
	return (p->families.of[a] & p->families.of[b]) != 0;
}

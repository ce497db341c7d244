/*
 * Warns of hosts whose products, builds or architectures differ.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/cmp.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/compare/result.h"
#include "comparing.h"

/*
 * An OS name without its edition: up to the first word that begins with a
 * digit or is XP or Vista, and R2 behind it.
 */
static struct span
product_of(struct span os)
{
	size_t at = 0, n;
	struct span word, rest;

	for (; at < os.n; at += n + 1) {
		rest = span_from(os, at);
		n = span_find(rest, ' ');
		word = span_upto(rest, n);
		if (word.n == 0 || !(ascii_digit(word.p[0]) ||
		    span_starts(word, SPAN("XP")) ||
		    span_starts(word, SPAN("Vista"))))
			continue;
		if (word.p[word.n - 1] == ',')
			n--;
		if (span_starts(span_from(rest, n), SPAN(" R2")))
			n += 3;
		return span_upto(os, at + n);
	}
	return os;
}

/* "17763" of "10.0.17763.4974": the revision says which updates there are, and
 * is no difference of its own.  A build that the inputs do not state is its
 * family's. */
static struct span
build_of(const struct comparing *c, size_t host, struct arena *a)
{
	const struct span build = c->inv->hosts[host].build;
	family_set set = c->peers.families.of[host];
	size_t n = 0, dots = 0, from = 0;
	struct strbuf s;

	for (; n < build.n && (build.p[n] != '.' || dots++ < 2); n++)
		if (build.p[n] == '.')
			from = n + 1;
	if (n != 0 || !family_is_known(set))
		return span_from(span_upto(build, n), dots < 2 ? 0 : from);
	strbuf_begin(&s);
	out_printf(&s.out, "%u", (unsigned)c->peers.families.all[
	    bits_first(set)].build);
	return strbuf_end(&s, a);
}

/* The number of its family as a key; empty where it is not known. */
static struct span
family_of(const struct comparing *c, size_t host, struct arena *a)
{
	family_set set = c->peers.families.of[host];

	(void)a;
	return family_is_known(set) ? (struct span){ (const char *)
	    &c->peers.families.of[host], sizeof set } : SPAN_NONE;
}

static struct span
arch_of(const struct comparing *c, size_t host, struct arena *a)
{
	(void)a;
	return c->inv->hosts[host].arch;
}

static struct span
os_of(const struct comparing *c, size_t host, struct arena *a)
{
	(void)a;
	return product_of(c->inv->hosts[host].os);
}

typedef struct span value_of(const struct comparing *, size_t host,
		    struct arena *);

/* The distinct values of a side, sorted; free() them. */
static struct span *
values_of(const struct comparing *c, enum side side, value_of *of,
    struct arena *a, size_t *n)
{
	struct span *values = xreallocarray(NULL, c->inv->n, sizeof *values);
	size_t all = 0;
	struct span v;

	for (size_t i = 0; i < c->inv->n; i++) {
		if (c->roles[i] == ROLE_NONE ||
		    c->roles[i] == ROLE_BASELINE ||
		    role_side(c->roles[i]) != side)
			continue;
		v = of(c, i, a);
		if (v.n != 0 && (all == 0 || !span_eq(v, values[all - 1])))
			values[all++] = v;
	}
	if (all != 0)
		qsort(values, all, sizeof *values, cmp_spans);
	*n = 0;
	for (size_t i = 0; i < all; i++)
		if (*n == 0 || !span_eq(values[*n - 1], values[i]))
			values[(*n)++] = values[i];
	return values;
}

static bool
same_values(const struct span *a, size_t na, const struct span *b, size_t nb)
{
	for (size_t i = 0; i < na && i < nb; i++)
		if (!span_eq(a[i], b[i]))
			return false;
	return na == nb;
}

/* The values of both sides. */
struct values {
	struct span	*values[SIDE_COUNT];
	size_t		 n[SIDE_COUNT];
};

static struct values
values_init(const struct comparing *c, value_of *of, struct arena *a)
{
	struct values v;

	for (int side = 0; side < SIDE_COUNT; side++)
		v.values[side] = values_of(c, (enum side)side, of, a,
		    &v.n[side]);
	return v;
}

static void
values_fini(struct values *v)
{
	for (int side = 0; side < SIDE_COUNT; side++)
		free(v->values[side]);
}

static void
tell_values(struct comparing *c, const char *what, const struct values *v)
{
	size_t size;
	char *buf;
	struct out o = out_to(&buf, &size);

	names_print(&o, v->values[SIDE_GOOD], v->n[SIDE_GOOD], NAMES_MAX);
	if (!c->result->cluster) {
		out_str(&o, " (good), ");
		names_print(&o, v->values[SIDE_BAD], v->n[SIDE_BAD],
		    NAMES_MAX);
		out_str(&o, " (bad)");
	}
	out_end(&o);
	diag(c->diags, DIAG_UNLIKE, (struct pos){ NULL, 0, 0 }, "hosts %s: %s",
	    what, buf);
	free(buf);
}

static bool
are_unlike(const struct comparing *c, const struct values *v)
{
	return c->result->cluster ? v->n[SIDE_GOOD] > 1 :
	    v->n[SIDE_GOOD] != 0 && v->n[SIDE_BAD] != 0 &&
	    !same_values(v->values[SIDE_GOOD], v->n[SIDE_GOOD],
	    v->values[SIDE_BAD], v->n[SIDE_BAD]);
}

/* Whether hosts are unlike by what is a key, and warns of it by what is shown
 * for it. */
static bool
find_unlike(struct comparing *c, const char *what, value_of *key,
    value_of *shown)
{
	struct arena *a = arena_new();
	struct values keys = values_init(c, key, a);
	struct values values = values_init(c, shown, a);
	bool unlike = are_unlike(c, &keys);

	if (unlike)
		tell_values(c, are_unlike(c, &values) ? what : "run client "
		    "and server Windows of the same build", &values);
	values_fini(&keys);
	values_fini(&values);
	arena_free(a);
	return unlike;
}

void
host_differences_tell(struct comparing *c)
{
	find_unlike(c, "run different Windows products", os_of, os_of);
	c->result->builds_differ = find_unlike(c,
	    "run different Windows builds", family_of, build_of);
	find_unlike(c, "have different architectures", arch_of, arch_of);
}

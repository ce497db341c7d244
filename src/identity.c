#include <stdlib.h>

#include "kbdiff/diag.h"
#include "kbdiff/hostname.h"
#include "kbdiff/identity.h"
#include "kbdiff/mem.h"

#define NOBODY	UINT32_MAX

/* A distinct name, case folded.  Names of one host form a tree. */
struct name {
	struct span	folded, label;
	bool		domain;		/* it goes on after its label */
	uint32_t	parent;		/* itself at the top */
};

/* A name as some input spells it. */
struct spelling {
	uint32_t	name;
	struct span	text;
	bool		given;		/* by NAME= */
	bool		weak;		/* a stem that a report shows */
};

/* A list that names no host: its file's stem stands for one. */
struct stem {
	uint32_t	list;
	const char	*path;
	struct span	folded;
	struct span	shown;
	uint32_t	name;		/* of the host it joins, or NOBODY */
};

struct settling {
	const struct listings *listings;
	struct arena	*arena;
	struct diags	*diags;
	struct intern	*numbers;	/* folded name i is number i + 1 */
	struct name	*names;
	size_t		 n, cap;
	struct spelling	*spellings;
	size_t		 nspellings, spellings_cap;
	struct stem	*stems;
	size_t		 nstems, stems_cap;
	uint32_t	*name_of;	/* of each list, or NOBODY */
	struct name	**by_label;	/* sorted, when all names are in */
};

static uint32_t
add_name(struct settling *s, struct span text)
{
	struct span folded = hostname_fold(text, s->arena);
	uint32_t i = intern(s->numbers, folded) - 1;

	if (i < s->n)
		return i;
	s->names = xgrow(s->names, s->n, &s->cap, sizeof *s->names);
	s->names[s->n++] = (struct name){ .folded = folded,
	    .label = hostname_label(folded),
	    .domain = hostname_has_domain(folded), .parent = i };
	return i;
}

static void
add_spelling(struct settling *s, uint32_t name, struct span text, bool given,
    bool weak)
{
	s->spellings = xgrow(s->spellings, s->nspellings, &s->spellings_cap,
	    sizeof *s->spellings);
	s->spellings[s->nspellings++] = (struct spelling){ name, text, given,
	    weak };
}

static uint32_t
top(struct settling *s, uint32_t i)
{
	while (s->names[i].parent != i) {
		s->names[i].parent = s->names[s->names[i].parent].parent;
		i = s->names[i].parent;
	}
	return i;
}

static void
join(struct settling *s, uint32_t a, uint32_t b)
{
	s->names[top(s, a)].parent = top(s, b);
}

static void
add_stem(struct settling *s, uint32_t list, const char *path)
{
	struct span shown = input_tail(path, 0, false);

	s->stems = xgrow(s->stems, s->nstems, &s->stems_cap, sizeof *s->stems);
	s->stems[s->nstems++] = (struct stem){ .list = list, .path = path,
	    .folded = hostname_fold(shown, s->arena), .shown = shown,
	    .name = NOBODY };
}

static void
gather(struct settling *s, const struct input *inputs)
{
	const struct listing *list;
	const struct input *input;
	struct span host, full;

	for (uint32_t i = 0; i < s->listings->n; i++) {
		list = &s->listings->lists[i];
		input = &inputs[list->input];
		host = intern_span(s->listings->strings, list->host);
		full = intern_span(s->listings->strings, list->full);
		s->name_of[i] = NOBODY;
		if (input->name != NULL) {
			s->name_of[i] = add_name(s, span_of(input->name));
			add_spelling(s, s->name_of[i], span_of(input->name),
			    true, false);
		} else if (host.n == 0) {
			add_stem(s, i, input->path);
		} else {
			s->name_of[i] = add_name(s, full.n != 0 ? full : host);
			add_spelling(s, s->name_of[i], host, false,
			    list->weak);
			if (full.n != 0)
				add_spelling(s, s->name_of[i], full, false,
				    false);
		}
	}
}

/* --alias: OTHER, by its whole name or its first label, is NAME. */
static void
join_aliases(struct settling *s, const struct alias *aliases, size_t n)
{
	struct span other;
	uint32_t name;

	for (size_t k = 0; k < n; k++) {
		other = hostname_fold(aliases[k].other, s->arena);
		name = add_name(s, aliases[k].name);
		for (uint32_t i = 0; i < s->n; i++)
			if (span_eq(s->names[i].folded, other) ||
			    span_eq(s->names[i].label, other))
				join(s, i, name);
	}
}

static int
cmp_label(const void *pa, const void *pb)
{
	const struct name *const *a = pa, *const *b = pb;
	int c = span_cmp((*a)->label, (*b)->label);

	return c != 0 ? c : span_cmp((*a)->folded, (*b)->folded);
}

static void
sort_labels(struct settling *s)
{
	s->by_label = arena_alloc(s->arena, s->n * sizeof *s->by_label);
	for (size_t i = 0; i < s->n; i++)
		s->by_label[i] = &s->names[i];
	if (s->n != 0)
		qsort(s->by_label, s->n, sizeof *s->by_label, cmp_label);
}

/* First of by_label whose label is not before this one. */
static size_t
seek_label(const struct settling *s, struct span label)
{
	size_t lo = 0, hi = s->n, mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (span_cmp(s->by_label[mid]->label, label) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* Hosts that a name fits: none, one, or several of them. */
struct fit {
	uint32_t	 host;		/* the one, or NOBODY */
	const struct name *first, *second;
};

static void
fit_add(struct settling *s, struct fit *f, const struct name *n)
{
	uint32_t host = top(s, (uint32_t)(n - s->names));

	if (f->first == NULL) {
		f->first = n;
		f->host = host;
	} else if (f->host != host && f->second == NULL) {
		f->second = n;
		f->host = NOBODY;
	}
}

/* Names with a domain whose first label is this. */
static struct fit
fit_domains(struct settling *s, struct span label)
{
	struct fit f = { .host = NOBODY };

	for (size_t i = seek_label(s, label); i < s->n &&
	    span_eq(s->by_label[i]->label, label); i++)
		if (s->by_label[i]->domain)
			fit_add(s, &f, s->by_label[i]);
	return f;
}

/* Longer labels that a NetBIOS name may have been cut from. */
static struct fit
fit_longer(struct settling *s, struct span name)
{
	struct fit f = { .host = NOBODY };

	for (size_t i = seek_label(s, name); i < s->n &&
	    span_starts(s->by_label[i]->label, name); i++)
		if (hostname_is_netbios_of(name, s->by_label[i]->label))
			fit_add(s, &f, s->by_label[i]);
	return f;
}

static void
tell_ambiguous(struct settling *s, struct span name, const char *file,
    const struct fit *f)
{
	diag(s->diags, DIAG_HOST_AMBIGUOUS, (struct pos){ file, 0, 0 },
	    "%.*s is %.*s, %.*s or another; it is taken as a host of its own "
	    "(--alias OTHER=NAME joins them)", SPANF(name),
	    SPANF(f->first->folded), SPANF(f->second->folded));
}

static bool
is_bare(const struct name *n)
{
	return !n->domain;
}

static void
join_short(struct settling *s, bool netbios)
{
	const struct name *n;
	struct fit f;

	for (uint32_t i = 0; i < s->n; i++) {
		n = &s->names[i];
		if (!is_bare(n) || top(s, i) != i)
			continue;
		f = netbios ? fit_longer(s, n->folded) :
		    fit_domains(s, n->label);
		if (f.host != NOBODY)
			join(s, i, f.host);
		else if (f.second != NULL)
			tell_ambiguous(s, n->folded, NULL, &f);
	}
}

static int
cmp_stem(const void *pa, const void *pb)
{
	const struct stem *a = pa, *b = pb;
	int c = span_cmp(a->folded, b->folded);

	return c != 0 ? c : strcmp(a->path, b->path);
}

/* Whether these stems differ once so much of their paths is shown. */
static bool
tells_apart(struct settling *s, struct stem *group, size_t n, size_t above,
    bool ending)
{
	struct intern *seen = intern_new();
	bool apart = true;
	size_t before;

	for (size_t i = 0; i < n && apart; i++) {
		before = intern_count(seen);
		intern(seen, hostname_fold(input_tail(group[i].path, above,
		    ending), s->arena));
		apart = intern_count(seen) != before;
	}
	intern_free(seen);
	return apart;
}

static void
tell_apart(struct settling *s, struct stem *group, size_t n)
{
	size_t above = 0, most = 0, depth;
	bool ending = true;

	for (size_t i = 0; i < n; i++) {
		depth = 0;
		for (const char *p = group[i].path; *p != '\0'; p++)
			depth += *p == '/';
		most = depth > most ? depth : most;
	}
	while (!tells_apart(s, group, n, above, ending) && above <= most) {
		if (ending)
			above++;
		ending = !ending;
	}
	for (size_t i = 0; i < n; i++)
		group[i].shown = input_tail(group[i].path, above, ending);
}

/* A stem joins a host that another input names, as a name would. */
static void
join_stem(struct settling *s, struct stem *stem)
{
	struct span label = hostname_label(stem->folded);
	bool domain = hostname_has_domain(stem->folded);
	struct fit f = { .host = NOBODY };
	size_t i;

	for (i = seek_label(s, label); i < s->n &&
	    span_eq(s->by_label[i]->label, label); i++)
		if (span_eq(s->by_label[i]->folded, stem->folded)) {
			stem->name = (uint32_t)(s->by_label[i] - s->names);
			return;
		} else if (domain ? is_bare(s->by_label[i]) :
		    s->by_label[i]->domain) {
			fit_add(s, &f, s->by_label[i]);
		}
	if (f.first == NULL)
		f = fit_longer(s, label);
	if (f.first == NULL && !domain)
		for (i = 0; i < label.n && f.first == NULL; i++)
			if (hostname_is_netbios_of(span_upto(label, i), label))
				f = fit_domains(s, span_upto(label, i));
	if (f.second != NULL)
		tell_ambiguous(s, stem->shown, stem->path, &f);
	stem->name = f.host;
}

static void
settle_stems(struct settling *s)
{
	size_t n;

	if (s->nstems != 0)
		qsort(s->stems, s->nstems, sizeof *s->stems, cmp_stem);
	for (size_t i = 0; i < s->nstems; i += n) {
		for (n = 1; i + n < s->nstems &&
		    span_eq(s->stems[i + n].folded, s->stems[i].folded); n++)
			continue;
		if (n == 1)
			join_stem(s, &s->stems[i]);
		else
			tell_apart(s, &s->stems[i], n);
	}
}

/* Shortest first, then by bytes. */
static int
cmp_shown(struct span a, struct span b)
{
	if (a.n != b.n)
		return a.n < b.n ? -1 : 1;
	return span_cmp(a, b);
}

struct naming {
	struct identity	 id;
	struct span	 folded;	/* of the shown name */
	struct span	 full;		/* shortest one with a domain */
	bool		 given;
	const char	*path;		/* of a stem */
	uint32_t	 at;		/* where it was before sorting */
};

static void
offer(struct naming *n, const struct spelling *sp)
{
	bool better = n->id.name.n == 0 || cmp_shown(sp->text, n->id.name) < 0;

	if (sp->given != n->given ? sp->given : better) {
		n->id.name = sp->text;
		n->given = sp->given;
	}
	if (hostname_has_domain(sp->text) && (n->full.n == 0 ||
	    cmp_shown(sp->text, n->full) < 0))
		n->full = sp->text;
}

static int
cmp_naming(const void *pa, const void *pb)
{
	const struct naming *a = pa, *b = pb;
	int c = span_cmp(a->id.name, b->id.name);

	return c != 0 ? c : (a->at > b->at) - (a->at < b->at);
}

static int
cmp_folded(const void *pa, const void *pb)
{
	const struct naming *const *a = pa, *const *b = pb;

	return span_cmp((*a)->folded, (*b)->folded);
}

/* Two hosts are never shown by one name: more of each is shown. */
static void
part_names(struct naming *hosts, size_t n, struct arena *a)
{
	struct naming **order = xreallocarray(NULL, n, sizeof *order);
	bool same;

	for (size_t i = 0; i < n; i++) {
		hosts[i].folded = hostname_fold(hosts[i].id.name, a);
		order[i] = &hosts[i];
	}
	if (n != 0)
		qsort(order, n, sizeof *order, cmp_folded);
	for (size_t i = 0; i < n; i++) {
		same = (i > 0 &&
		    span_eq(order[i]->folded, order[i - 1]->folded)) ||
		    (i + 1 < n &&
		    span_eq(order[i]->folded, order[i + 1]->folded));
		if (same && order[i]->path != NULL)
			order[i]->id.name = span_of(order[i]->path);
		else if (same && order[i]->full.n != 0)
			order[i]->id.name = order[i]->full;
	}
	free(order);
}

static int
cmp_spelling(const void *pa, const void *pb)
{
	const struct spelling *a = pa, *b = pb;

	if (a->name != b->name)
		return a->name < b->name ? -1 : 1;
	return span_cmp(a->text, b->text);
}

/* The names of a host that are not the shown one, whatever their case. */
static void
set_aliases(struct settling *s, struct naming *host,
    const struct spelling *sp, size_t n)
{
	struct intern *seen = intern_new();
	size_t before;

	intern(seen, hostname_fold(host->id.name, s->arena));
	host->id.aliases = arena_alloc(s->arena, n * sizeof *sp);
	for (size_t i = 0; i < n; i++) {
		before = intern_count(seen);
		intern(seen, hostname_fold(sp[i].text, s->arena));
		if (intern_count(seen) != before)
			host->id.aliases[host->id.naliases++] = sp[i].text;
	}
	intern_free(seen);
}

/* Spellings become those of hosts: name is a host's number from here on. */
static struct naming *
name_hosts(struct settling *s, uint32_t *host_of, size_t *nhosts)
{
	uint32_t *host_of_top = xreallocarray(NULL, s->n, sizeof *host_of_top);
	struct naming *hosts = NULL;
	size_t n = 0, cap = 0, end;
	struct spelling *sp;
	struct stem *stem;
	uint32_t *slot;

	for (size_t i = 0; i < s->n; i++)
		host_of_top[i] = NOBODY;
	for (size_t i = 0; i < s->nspellings; i++) {
		sp = &s->spellings[i];
		slot = &host_of_top[top(s, sp->name)];
		if (*slot == NOBODY) {
			hosts = xgrow(hosts, n, &cap, sizeof *hosts);
			*slot = (uint32_t)n++;
			hosts[*slot] = (struct naming){ .at = *slot };
		}
		hosts[*slot].id.named |= !sp->weak;
		sp->name = *slot;
		offer(&hosts[*slot], sp);
	}
	for (size_t i = 0; i < s->listings->n; i++)
		if (s->name_of[i] != NOBODY)
			host_of[i] = host_of_top[top(s, s->name_of[i])];
	for (size_t i = 0; i < s->nstems; i++) {
		stem = &s->stems[i];
		if (stem->name != NOBODY &&
		    host_of_top[top(s, stem->name)] != NOBODY) {
			host_of[stem->list] = host_of_top[top(s, stem->name)];
			continue;
		}
		hosts = xgrow(hosts, n, &cap, sizeof *hosts);
		hosts[n] = (struct naming){ .id.name = stem->shown,
		    .path = stem->path };
		host_of[stem->list] = (uint32_t)n++;
	}
	part_names(hosts, n, s->arena);
	if (s->nspellings != 0)
		qsort(s->spellings, s->nspellings, sizeof *s->spellings,
		    cmp_spelling);
	for (size_t i = 0; i < s->nspellings; i = end) {
		for (end = i; end < s->nspellings &&
		    s->spellings[end].name == s->spellings[i].name; end++)
			continue;
		set_aliases(s, &hosts[s->spellings[i].name],
		    &s->spellings[i], end - i);
	}
	free(host_of_top);
	*nhosts = n;
	return hosts;
}

/* Hosts in the order of their names. */
static struct identity *
order_hosts(struct settling *s, struct naming *hosts, size_t n,
    uint32_t *host_of)
{
	struct identity *ids = arena_alloc(s->arena, n * sizeof *ids);
	uint32_t *rank = xreallocarray(NULL, n, sizeof *rank);

	for (size_t i = 0; i < n; i++)
		hosts[i].at = (uint32_t)i;
	if (n != 0)
		qsort(hosts, n, sizeof *hosts, cmp_naming);
	for (size_t i = 0; i < n; i++) {
		ids[i] = hosts[i].id;
		rank[hosts[i].at] = (uint32_t)i;
	}
	for (size_t i = 0; i < s->listings->n; i++)
		host_of[i] = rank[host_of[i]];
	free(rank);
	return ids;
}

struct identity *
identity_settle(const struct listings *listings, const struct input *inputs,
    const struct alias *aliases, size_t naliases, uint32_t *host_of,
    size_t *n, struct arena *arena, struct diags *diags)
{
	struct settling s = { .listings = listings, .arena = arena,
	    .diags = diags, .numbers = intern_new() };
	struct naming *hosts;
	struct identity *ids;

	s.name_of = xreallocarray(NULL, listings->n, sizeof *s.name_of);
	gather(&s, inputs);
	join_aliases(&s, aliases, naliases);
	sort_labels(&s);
	join_short(&s, false);
	join_short(&s, true);
	settle_stems(&s);
	hosts = name_hosts(&s, host_of, n);
	ids = order_hosts(&s, hosts, *n, host_of);
	free(hosts);
	free(s.name_of);
	free(s.names);
	free(s.spellings);
	free(s.stems);
	intern_free(s.numbers);
	return ids;
}

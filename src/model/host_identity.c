#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/shell_word.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/base/system.h"
#include "kbdiff/model/hostname.h"
#include "host_identity.h"

#define NOBODY	UINT32_MAX

/* A distinct name, case folded.  Names of one host form a tree. */
struct name {
	struct span	folded, label;
	bool		domain;		/* it goes on after its label */
	uint32_t	parent;		/* itself at the top */
	struct settled	*settled;	/* of the tree, at its top */
};

/* That a table which kbdiff made has a host of this name: every host in it was
 * settled when it was made, so that two names there are two hosts. */
struct settled {
	uint32_t	 input, section;
	struct settled	*next;		/* of the names that are one host */
};

/* A name as some input, or --alias, spells it. */
struct spelling {
	uint32_t	name;
	struct span	text;
	bool		given;		/* by NAME= */
	bool		read;		/* by an input */
};

/* A list that names no host: its file's stem stands for one. */
struct stem {
	uint32_t	list;
	const char	*path;
	const struct input *input;
	struct span	folded;
	struct span	shown;
	uint32_t	name;		/* of the host it joins, or NOBODY */
	bool		again;		/* of the stem before it: a table that
					   kbdiff made has several lists, or
					   both moments have the path */
	enum moment	 moment;
	bool		 weak;		/* such a table has named it */
};

struct settling {
	const struct raw_lists *raw_lists;
	struct arena	*arena;
	struct diags	*diags;
	struct intern	*numbers;	/* folded name i is number i + 1 */
	struct name	*names;
	size_t		 n, cap;
	struct spelling	*spellings;
	size_t		 nspellings, spellings_cap;
	struct stem	*stems;
	size_t		 nstems, stems_cap;
	const struct alias *aliases;
	size_t		 naliases;
	size_t		 nread;		/* names that inputs have */
	uint32_t	*name_of;	/* of each list, or NOBODY */
	size_t		 ndomains;	/* names that have one */
	struct name	**by_label;	/* sorted when first searched, all
					   names being in; or NULL */
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
	s->ndomains += s->names[i].domain;
	return i;
}

static void
add_spelling(struct settling *s, struct spelling sp)
{
	s->spellings = xgrow(s->spellings, s->nspellings, &s->spellings_cap,
	    sizeof *s->spellings);
	s->spellings[s->nspellings++] = sp;
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
	struct settled **end = &s->names[top(s, b)].settled;

	a = top(s, a);
	b = top(s, b);
	if (a == b)
		return;
	while (*end != NULL)
		end = &(*end)->next;
	*end = s->names[a].settled;
	s->names[a].parent = b;
}

static void
add_settled(struct settling *s, uint32_t name, const struct raw_list *l)
{
	struct settled *new = arena_alloc(s->arena, sizeof *new);
	struct settled **first = &s->names[name].settled;

	if (*first != NULL && (*first)->input == l->input &&
	    (*first)->section == l->section)
		return;
	*new = (struct settled){ l->input, l->section, *first };
	*first = new;
}

/* Whether a table has both as hosts of their own. */
static bool
are_two(struct settling *s, uint32_t a, uint32_t b)
{
	const struct settled *x, *y;

	for (x = s->names[top(s, a)].settled; x != NULL; x = x->next)
		for (y = s->names[top(s, b)].settled; y != NULL; y = y->next)
			if (x->input == y->input && x->section == y->section)
				return true;
	return false;
}

static struct stem
stem_of(struct settling *s, uint32_t list, const struct input *input)
{
	const struct raw_list *l = &s->raw_lists->lists[list];
	struct stem stem = { .list = list, .input = input, .name = NOBODY,
	    .moment = l->moment, .weak = l->weak };

	stem.path = l->below != 0 || l->weak ? intern_span(
	    s->raw_lists->strings, l->below != 0 ? l->below : l->file).p :
	    input->path;
	stem.shown = input_tail(stem.path, 0, false);
	stem.folded = hostname_fold(stem.shown, s->arena);
	return stem;
}

/* --alias names a stem too: then it is a name like others. */
static bool
is_aliased(struct settling *s, struct span folded)
{
	for (size_t i = 0; i < s->naliases; i++)
		if (span_eq(folded, hostname_fold(s->aliases[i].other,
		    s->arena)) || span_eq(folded, hostname_fold(
		    s->aliases[i].name, s->arena)))
			return true;
	return false;
}

static void
gather_stem(struct settling *s, uint32_t list, const struct input *input)
{
	struct stem stem = stem_of(s, list, input);

	if (is_aliased(s, stem.folded)) {
		s->name_of[list] = add_name(s, stem.shown);
		add_spelling(s, (struct spelling){ .name = s->name_of[list],
		    .text = stem.shown, .read = true });
		return;
	}
	s->stems = xgrow(s->stems, s->nstems, &s->stems_cap, sizeof *s->stems);
	s->stems[s->nstems++] = stem;
}

/* Other names that a table of kbdiff's says its host has. */
static void
gather_aliases(struct settling *s, const struct raw_list *l, uint32_t name)
{
	struct span rest = intern_span(s->raw_lists->strings, l->aliases), one;
	uint32_t other;
	size_t end;

	for (; rest.n != 0; rest = span_from(rest, end + 1)) {
		end = span_find(rest, ';');
		one = span_upto(rest, end);
		other = add_name(s, one);
		join(s, other, name);
		add_spelling(s, (struct spelling){ other, one,
		    .read = true });
	}
}

static void
gather_named(struct settling *s, uint32_t list)
{
	const struct raw_list *l = &s->raw_lists->lists[list];
	struct span host = intern_span(s->raw_lists->strings, l->host);
	struct span full = intern_span(s->raw_lists->strings, l->full);
	uint32_t name = add_name(s, full.n != 0 ? full : host);

	s->name_of[list] = name;
	if (l->settled)
		add_settled(s, name, l);
	add_spelling(s, (struct spelling){ name, host,
	    .given = l->aliases != 0, .read = true });
	gather_aliases(s, l, name);
	if (full.n != 0)
		add_spelling(
		    s, (struct spelling){ name, full, .read = true });
}

static void
gather(struct settling *s, const struct input *inputs)
{
	const struct raw_list *list;
	const struct input *input;

	for (uint32_t i = 0; i < s->raw_lists->n; i++) {
		list = &s->raw_lists->lists[i];
		input = &inputs[list->input];
		s->name_of[i] = NOBODY;
		if (input->name != NULL) {
			s->name_of[i] = add_name(s, span_of(input->name));
			add_spelling(s, (struct spelling){ s->name_of[i],
			    span_of(input->name), .given = true,
			    .read = true });
		} else if (list->host == 0 || list->weak) {
			gather_stem(s, i, input);
		} else {
			gather_named(s, i);
		}
	}
}

/* Whether an input has this name, whole or as the first label; *two: by its
 * label it could be two hosts, and joins neither. */
static bool
join_alias(struct settling *s, struct span text, uint32_t name, bool *two)
{
	struct span folded = hostname_fold(text, s->arena);
	uint32_t domain = NOBODY;
	bool found = false;

	*two = false;
	for (uint32_t i = 0; i < s->nread; i++)
		if (s->names[i].domain && i != name &&
		    span_eq(s->names[i].label, folded)) {
			*two |= domain != NOBODY && top(s, domain) !=
			    top(s, i);
			domain = i;
		}
	for (uint32_t i = 0; i < s->nread; i++)
		if (span_eq(s->names[i].folded, folded) || (!*two &&
		    span_eq(s->names[i].label, folded))) {
			join(s, i, name);
			found = true;
		}
	return found;
}

/* --alias: OTHER, by its whole name or its first label, is NAME. */
static void
join_aliases(struct settling *s)
{
	const struct alias *a;
	uint32_t name;
	bool found, two;

	s->nread = s->n;
	for (size_t k = 0; k < s->naliases; k++) {
		a = &s->aliases[k];
		name = add_name(s, a->name);
		found = join_alias(s, a->other, name, &two);
		if (!found && two)
			diag(s->diags, DIAG_HOST_AMBIGUOUS, (struct pos){ NULL,
			    0, 0 }, "--alias %.*s=%.*s: hosts in different "
			    "domains "
			    "are named %.*s; give the whole name",
			    SPANF(a->other), SPANF(a->name), SPANF(a->other));
		else if (!found)
			diag_as(s->diags, SEV_WARNING, DIAG_NO_MATCH,
			    (struct pos){ NULL, 0, 0 }, "--alias %.*s=%.*s: "
			    "no host is named %.*s", SPANF(a->other),
			    SPANF(a->name), SPANF(a->other));
		add_spelling(s, (struct spelling){ .name = name,
		    .text = a->name });
		add_spelling(s, (struct spelling){ .name = name,
		    .text = a->other });
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

static int
cmp_to_label(const void *key, const void *name)
{
	return span_cmp(*(const struct span *)key,
	    (*(struct name *const *)name)->label);
}

/* First of by_label whose label is not before this one. */
static size_t
seek_label(struct settling *s, struct span label)
{
	if (s->by_label == NULL)
		sort_labels(s);
	return lower_bound(&label, s->by_label, s->n, sizeof *s->by_label,
	    cmp_to_label);
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

	if (s->ndomains == 0)
		return f;
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

	if (!hostname_may_be_cut(name))
		return f;
	for (size_t i = seek_label(s, name); i < s->n &&
	    span_starts(s->by_label[i]->label, name); i++)
		if (hostname_is_netbios_of(name, s->by_label[i]->label))
			fit_add(s, &f, s->by_label[i]);
	return f;
}

/* As the inputs spell it; of several spellings the least. */
static struct span
spelled(const struct settling *s, const struct name *name)
{
	uint32_t i = (uint32_t)(name - s->names);
	struct span best = SPAN_NONE;

	for (size_t k = 0; k < s->nspellings; k++)
		if (s->spellings[k].name == i && (best.n == 0 ||
		    span_cmp(s->spellings[k].text, best) < 0) &&
		    hostname_has_domain(s->spellings[k].text) == name->domain)
			best = s->spellings[k].text;
	return best.n != 0 ? best : name->folded;
}

static void
tell_ambiguous(struct settling *s, struct span name, const char *file,
    const struct fit *f)
{
	diag(s->diags, DIAG_HOST_AMBIGUOUS, (struct pos){ file, 0, 0 },
	    "%.*s could be %.*s, %.*s or another host, and counts as a host of "
	    "its own (--alias OTHER=NAME joins two)", SPANF(name),
	    SPANF(spelled(s, f->first)), SPANF(spelled(s, f->second)));
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
		if (f.host != NOBODY && !are_two(s, i, f.host))
			join(s, i, f.host);
		else if (f.second != NULL)
			tell_ambiguous(s, spelled(s, n), NULL, &f);
	}
}

static int
cmp_stem(const void *pa, const void *pb)
{
	const struct stem *a = pa, *b = pb;
	int c = span_cmp(a->folded, b->folded);

	if (c != 0 || (c = strcmp(a->path, b->path)) != 0)
		return c;
	return strcmp(a->input->path, b->input->path);
}

/* Whether these stems differ once so much of their paths is shown. */
static bool
tells_apart(struct settling *s, struct stem *group, size_t n, size_t above,
    bool ending)
{
	struct intern *seen;
	bool apart = true;
	size_t before;

	if (n == 1)
		return true;
	seen = intern_new();
	for (size_t i = 0; i < n && apart; i++) {
		if (group[i].again)
			continue;
		before = intern_count(seen);
		intern(seen, hostname_fold(input_tail(group[i].path, above,
		    ending), s->arena));
		apart = intern_count(seen) != before;
	}
	intern_free(seen);
	return apart;
}

/* Of files of one path, in two tables that kbdiff has made, the tables too. */
static void
lengthen_paths(struct settling *s, struct stem *group, size_t n)
{
	struct span path, table;
	char *p;

	for (size_t i = 0; i < n; i++) {
		path = span_of(group[i].path);
		table = span_of(group[i].input->path);
		if (span_eq(path, table))
			continue;
		p = arena_alloc(s->arena, table.n + path.n + 2);
		memcpy(p, table.p, table.n);
		p[table.n] = '/';
		memcpy(p + table.n + 1, path.p, path.n + 1);
		group[i].path = p;
	}
}

/* How many folders above a file are to be shown; false: none are enough. */
static bool
find_above(struct settling *s, struct stem *group, size_t n, size_t *above,
    bool *ending)
{
	size_t most = 0, depth;

	for (size_t i = 0; i < n; i++) {
		depth = 0;
		for (const char *p = group[i].path; *p != '\0'; p++)
			depth += system_is_separator(*p);
		most = depth > most ? depth : most;
	}
	*ending = true;
	for (*above = 0; *above <= most; *above += *ending, *ending = !*ending)
		if (tells_apart(s, group, n, *above, *ending))
			return true;
	return false;
}

static void
tell_apart(struct settling *s, struct stem *group, size_t n)
{
	size_t above;
	bool ending;

	if (!find_above(s, group, n, &above, &ending)) {
		lengthen_paths(s, group, n);
		find_above(s, group, n, &above, &ending);
	}
	for (size_t i = 0; i < n; i++)
		group[i].shown = input_tail(group[i].path, above, ending);
}

/* A stem joins only a host that another input names by exactly that text, case
 * aside: it has no domain, and no computer has cut it.  Requirements are no
 * host's. */
static void
join_stem(struct settling *s, struct stem *stem)
{
	if (s->raw_lists->lists[stem->list].requirements)
		return;
	for (size_t i = seek_label(s, hostname_label(stem->folded)); i < s->n &&
	    span_eq(s->by_label[i]->label, hostname_label(stem->folded)); i++)
		if (span_eq(s->by_label[i]->folded, stem->folded))
			stem->name = top(s, (uint32_t)(s->by_label[i] -
			    s->names));
}

/* Two files that name no host are never one: where several fit a host, none
 * of them joins it. */
static void
part_stems(struct settling *s)
{
	size_t *fits = xcalloc(s->n, sizeof *fits);
	struct stem *stem;

	for (size_t i = 0; i < s->nstems; i++)
		if (s->stems[i].name != NOBODY && !s->stems[i].again)
			fits[s->stems[i].name]++;
	for (size_t i = 0; i < s->nstems; i++) {
		stem = &s->stems[i];
		if (stem->name == NOBODY || fits[stem->name] < 2)
			continue;
		diag(s->diags, DIAG_HOST_AMBIGUOUS, (struct pos){ stem->path,
		    0, 0 }, "this list and another one without a host name "
		    "could both be from %.*s; each counts as a host of its own "
		    "(NAME=FILE names it)",
		    SPANF(spelled(s, &s->names[stem->name])));
		stem->name = NOBODY;
	}
	free(fits);
}

/* "CAS02=cas02.txt" */
static void
say_given(struct out *o, struct span host, const char *path, struct arena *a)
{
	struct strbuf s;

	strbuf_begin(&s);
	out_span(&s.out, host);
	out_char(&s.out, '=');
	out_str(&s.out, path);
	shell_word(o, "", strbuf_end(&s, a), "NAME=FILE");
}

/* The labels of hosts of which an input has a list, and does not only name them
 * among those that were asked. */
static struct intern *
labels_listed(const struct settling *s)
{
	struct intern *labels = intern_new();
	const struct raw_list *list;

	for (size_t i = 0; i < s->raw_lists->n; i++) {
		list = &s->raw_lists->lists[i];
		if (list->host != 0 && !list->asked)
			intern(labels, hostname_label(hostname_fold(intern_span(
			    s->raw_lists->strings, list->host), s->arena)));
	}
	return labels;
}

static bool
is_refusable(const struct settling *s, const struct stem *stem)
{
	return stem->name != NOBODY && !stem->weak &&
	    s->raw_lists->lists[stem->list].kind == LIST_ANY;
}

/* A plain list names no host and may be a requirement: it never joins a host
 * of which another input has a list. */
static void
refuse_plain(struct settling *s)
{
	struct intern *listed = NULL;
	const struct stem *stem;
	struct strbuf says;
	struct span shown, said;

	for (size_t i = 0; i < s->nstems; i++) {
		stem = &s->stems[i];
		if (!is_refusable(s, stem))
			continue;
		if (listed == NULL)
			listed = labels_listed(s);
		if (!intern_has(listed, hostname_label(stem->folded)))
			continue;
		shown = spelled(s, &s->names[stem->name]);
		strbuf_begin(&says);
		out_str(&says.out, "a plain list names no host; write ");
		say_given(&says.out, shown, stem->path, s->arena);
		out_printf(&says.out, " if it is %.*s's; if it is a "
		    "requirement, 'kbdiff diff' takes it as -g ", SPANF(shown));
		shell_word(&says.out, "", span_of(stem->path), "FILE");
		said = strbuf_end(&says, s->arena);
		diag(s->diags, DIAG_NAMELESS, (struct pos){ stem->path, 0,
		    0 }, "%.*s", SPANF(said));
	}
	intern_free(listed);
}

static void
sort_stems(struct settling *s)
{
	const struct stem *a, *b;

	if (s->nstems != 0)
		qsort(s->stems, s->nstems, sizeof *s->stems, cmp_stem);
	for (size_t i = 1; i < s->nstems; i++) {
		a = &s->stems[i - 1];
		b = &s->stems[i];
		s->stems[i].again = strcmp(a->path, b->path) == 0 &&
		    (a->input == b->input || a->moment != b->moment);
	}
}

static void
settle_stems(struct settling *s)
{
	size_t n, distinct;

	sort_stems(s);
	for (size_t i = 0; i < s->nstems; i += n) {
		for (n = 1; i + n < s->nstems &&
		    span_eq(s->stems[i + n].folded, s->stems[i].folded); n++)
			continue;
		distinct = 0;
		for (size_t k = i; k < i + n; k++) {
			join_stem(s, &s->stems[k]);
			distinct += !s->stems[k].again;
		}
		if (distinct > 1)
			tell_apart(s, &s->stems[i], n);
	}
	part_stems(s);
	refuse_plain(s);
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
	struct host_identity	 id;
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

/* Two hosts are never shown by one name: more of each is shown. */
static void
part_names(struct naming *hosts, size_t n, struct arena *a)
{
	struct intern *names = intern_new();
	strid *name = xreallocarray(NULL, n, sizeof *name);
	uint32_t *shown = xcalloc(n + 1, sizeof *shown);

	for (size_t i = 0; i < n; i++) {
		name[i] = intern(names, hostname_fold(hosts[i].id.name, a));
		shown[name[i]]++;
	}
	for (size_t i = 0; i < n; i++) {
		if (shown[name[i]] == 1)
			continue;
		if (hosts[i].path != NULL)
			hosts[i].id.name = span_of(hosts[i].path);
		else if (hosts[i].full.n != 0)
			hosts[i].id.name = hosts[i].full;
	}
	free(shown);
	free(name);
	intern_free(names);
}

static int
cmp_spelling(const void *pa, const void *pb)
{
	const struct spelling *a = pa, *b = pb;

	if (a->name != b->name)
		return a->name < b->name ? -1 : 1;
	return span_cmp(a->text, b->text);
}

/* Whether a host has one name, whatever its case, which is usual. */
static bool
is_one_name(const struct naming *host, const struct spelling *sp, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!span_eqi(sp[i].text, host->id.name))
			return false;
	return true;
}

/* The names of a host that are not the shown one, whatever their case. */
static void
set_aliases(struct settling *s, struct naming *host,
    const struct spelling *sp, size_t n, struct intern *seen)
{
	size_t before;

	if (is_one_name(host, sp, n))
		return;
	intern_reset(seen);
	intern(seen, hostname_fold(host->id.name, s->arena));
	host->id.aliases = arena_alloc(s->arena, n *
	    sizeof *host->id.aliases);
	for (size_t i = 0; i < n; i++) {
		before = intern_count(seen);
		intern(seen, hostname_fold(sp[i].text, s->arena));
		if (intern_count(seen) != before)
			host->id.aliases[host->id.naliases++] = sp[i].text;
	}
}

/* By name: those of one host stand together then. */
static void
set_all_aliases(struct settling *s, struct naming *hosts)
{
	struct intern *seen = intern_new();
	size_t end;

	if (s->nspellings != 0)
		qsort(s->spellings, s->nspellings, sizeof *s->spellings,
		    cmp_spelling);
	for (size_t i = 0; i < s->nspellings &&
	    s->spellings[i].name != NOBODY; i = end) {
		for (end = i; end < s->nspellings &&
		    s->spellings[end].name == s->spellings[i].name; end++)
			continue;
		set_aliases(s, &hosts[s->spellings[i].name],
		    &s->spellings[i], end - i, seen);
	}
	intern_free(seen);
}

/* Hosts while they are being named. */
struct hosts {
	struct naming	*hosts;
	size_t		 n, cap;
	uint32_t	*of_name;	/* by name, at the top of its tree */
};

static uint32_t
add_host(struct hosts *h, struct naming host)
{
	h->hosts = xgrow(h->hosts, h->n, &h->cap, sizeof *h->hosts);
	h->hosts[h->n] = host;
	return (uint32_t)h->n++;
}

/* Hosts that inputs name.  A spelling's name is a host's number from here on,
 * NOBODY's for an alias of none of them. */
static void
name_named(struct settling *s, struct hosts *h)
{
	struct spelling *sp;
	uint32_t *host;

	for (size_t i = 0; i < s->nspellings; i++) {
		host = &h->of_name[top(s, s->spellings[i].name)];
		if (s->spellings[i].read && *host == NOBODY)
			*host = add_host(h, (struct naming){ .id.named =
			    true });
	}
	for (size_t i = 0; i < s->nspellings; i++) {
		sp = &s->spellings[i];
		sp->name = h->of_name[top(s, sp->name)];
		if (sp->name != NOBODY)
			offer(&h->hosts[sp->name], sp);
	}
}

/* A stem's host: the one it joins, unless only --alias has that name. */
static uint32_t
name_stem(struct settling *s, struct hosts *h, const struct stem *stem)
{
	uint32_t host = stem->name == NOBODY ? NOBODY :
	    h->of_name[top(s, stem->name)];

	return host != NOBODY ? host : add_host(h, (struct naming){
	    .id.name = stem->shown, .path = stem->path });
}

static void
name_stems(struct settling *s, struct hosts *h, uint32_t *host_of)
{
	for (size_t i = 0; i < s->nstems; i++)
		host_of[s->stems[i].list] = s->stems[i].again ?
		    host_of[s->stems[i - 1].list] :
		    name_stem(s, h, &s->stems[i]);
}

static struct naming *
name_hosts(struct settling *s, uint32_t *host_of, size_t *nhosts)
{
	struct hosts h = { .of_name = xreallocarray(NULL, s->n,
	    sizeof *h.of_name) };

	for (size_t i = 0; i < s->n; i++)
		h.of_name[i] = NOBODY;
	name_named(s, &h);
	for (size_t i = 0; i < s->raw_lists->n; i++)
		if (s->name_of[i] != NOBODY)
			host_of[i] = h.of_name[top(s, s->name_of[i])];
	name_stems(s, &h, host_of);
	part_names(h.hosts, h.n, s->arena);
	set_all_aliases(s, h.hosts);
	free(h.of_name);
	*nhosts = h.n;
	return h.hosts;
}

/* Hosts in the order of their names. */
static struct host_identity *
order_hosts(struct settling *s, struct naming *hosts, size_t n,
    uint32_t *host_of)
{
	struct host_identity *ids = arena_alloc(s->arena, n * sizeof *ids);
	uint32_t *rank = xreallocarray(NULL, n, sizeof *rank);

	for (size_t i = 0; i < n; i++)
		hosts[i].at = (uint32_t)i;
	if (n != 0)
		qsort(hosts, n, sizeof *hosts, cmp_naming);
	for (size_t i = 0; i < n; i++) {
		ids[i] = hosts[i].id;
		rank[hosts[i].at] = (uint32_t)i;
	}
	for (size_t i = 0; i < s->raw_lists->n; i++)
		host_of[i] = rank[host_of[i]];
	free(rank);
	return ids;
}

struct host_identity *
host_identity_settle(const struct raw_lists *raw_lists,
    const struct input *inputs, const struct alias *aliases, size_t naliases,
    uint32_t *host_of, size_t *n, struct arena *arena, struct diags *diags)
{
	struct settling s = { .raw_lists = raw_lists, .arena = arena,
	    .diags = diags, .numbers = intern_new(), .aliases = aliases,
	    .naliases = naliases };
	struct naming *hosts;
	struct host_identity *ids;

	s.name_of = xreallocarray(NULL, raw_lists->n, sizeof *s.name_of);
	gather(&s, inputs);
	join_aliases(&s);
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

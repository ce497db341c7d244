/*
 * What the text of an input says against updates of its lists, until it ends: a
 * line that names an update and says that it failed or is missing, a command
 * that removed it, a title that leaves open whether what is below it is
 * installed.  Nobody knows then how the update stands, on the host that the
 * line names if that has a list, else on all of the input.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/base/utf8.h"
#include "list_builder_state.h"
#include "list_title.h"
#include "named_hosts.h"

/* A line with more names of hosts is of all of them. */
#define HOSTS_MAX	100

/* So much of a line is told. */
#define SHOWN_BYTES	300

static struct against *
add(struct list_builder *in, struct against a)
{
	a.place = in->place;
	in->against = xgrow(in->against, in->nagainst, &in->against_cap,
	    sizeof *in->against);
	in->against[in->nagainst] = a;
	return &in->against[in->nagainst++];
}

void
list_builder_against(struct list_builder *in, uint32_t kb, bool above,
    uint64_t line, struct span said)
{
	const struct against *last = in->nagainst == 0 ? NULL :
	    &in->against[in->nagainst - 1];

	/* A line may name many updates. */
	said = span_trim(said);
	said = last != NULL && last->line == line && last->said.n == said.n ?
	    last->said : list_builder_keep(in, said);
	add(in, (struct against){ .kb = kb, .line = line, .said = said,
	    .lists = above ? in->nlists : SIZE_MAX });
}

/* The place of a list among the lists. */
static size_t
place_of(const struct list_builder *in, const struct list_slot *l)
{
	for (size_t i = in->nlists; i-- != 0; )
		if (in->lists[i] == l)
			return i;
	return in->nlists;
}

void
list_builder_against_below(struct list_builder *in, bool named, uint64_t line,
    struct span said)
{
	add(in, (struct against){ .line = line, .named = named, .open = true,
	    .title = true, .from = in->nlists, .lists = SIZE_MAX,
	    .recent = in->recent == NULL ? in->nlists : place_of(in,
	    in->recent), .row = in->recent == NULL ? 0 : in->recent->n,
	    .last_row = SIZE_MAX,
	    .said = list_builder_keep(in, span_trim(said)) });
}

void
list_builder_against_end(struct list_builder *in)
{
	struct against *a;

	if (in->nagainst == 0 || !in->against[in->nagainst - 1].open)
		return;
	a = &in->against[in->nagainst - 1];
	a->open = false;
	a->lists = in->nlists;
	a->last_row = a->recent < in->nlists ? in->lists[a->recent]->n : 0;
}

void
list_builder_against_since(struct list_builder *in, size_t lists,
    uint64_t count, uint64_t line, struct span said)
{
	if (in->recent == NULL)
		return;
	if (lists == in->nlists)
		lists = place_of(in, in->recent);
	add(in, (struct against){ .line = line, .from = lists,
	    .count = count, .recent = SIZE_MAX, .lists = in->nlists,
	    .said = list_builder_keep(in, said) });
}

size_t
list_builder_count(const struct list_builder *in)
{
	return in->nlists;
}

void
list_builder_against_all(struct list_builder *in, struct span said)
{
	add(in, (struct against){ .title = true, .lists = SIZE_MAX,
	    .said = list_builder_keep(in, said) });
}

bool
list_builder_against_any(const struct list_builder *in)
{
	return in->nagainst != 0;
}

/* An objection to each update of a list that is refused. */
static void
object(struct list_builder *in, const struct list_slot *l, struct objection o,
    struct span said)
{
	const struct cached_row *row;

	o.said = intern(in->raw_lists->strings, strbuf_pair(l->host, ": ",
	    said, in->arena));
	for (size_t i = 0; i < l->n; i++) {
		row = row_cache_at(in->cached_rows, l->cached_rows[i]);
		if (row->id.form != UPDATE_ID_KB ||
		    row->state == STATE_INAPPLICABLE)
			continue;
		o.kb = row->id.number;
		raw_lists_object(in->raw_lists, o);
	}
}

void
list_builder_object(struct list_builder *in, struct span said, uint64_t line,
    struct span place, bool amiss, bool beside)
{
	struct objection o = { .input = in->number, .amiss = amiss,
	    .line = line, .place = place.n == 0 ? 0 :
	    intern(in->raw_lists->strings, place) };

	for (size_t i = 0; i < in->nlists; i++) {
		o.host = !beside || in->lists[i]->host.n != 0;
		object(in, in->lists[i], o, said);
	}
}

/* An update that a line speaks against, on a host: 0 is each. */
struct pair {
	uint32_t	kb;
	strid		host;
	size_t		lists;		/* so many of the input's */
	struct against	*by;
};

struct settling {
	struct list_builder *in;
	struct named_hosts hosts;
	strid		*host_of;	/* of each list */
	struct pair	*pairs;
	size_t		 n, cap;
};

static void
push(struct settling *s, struct against *by, strid host)
{
	s->pairs = xgrow(s->pairs, s->n, &s->cap, sizeof *s->pairs);
	s->pairs[s->n++] = (struct pair){ by->kb, host, by->lists, by };
}

/* The pairs of one line: those of the same line's last update are from..to. */
static void
add_pairs(struct settling *s, struct against *a, bool again, size_t from,
    size_t to)
{
	struct span rest = a->said;
	strid host;

	for (; again && from < to; from++)
		push(s, a, s->pairs[from].host);
	if (again)
		return;
	while (s->n - to <= HOSTS_MAX && (host = named_hosts_next(
	    &s->hosts, &rest)) != 0)
		push(s, a, host);
	if (s->n - to > HOSTS_MAX)
		s->n = to;
	if (s->n == to)
		push(s, a, 0);
}

static void
find_pairs(struct settling *s)
{
	const char *said = NULL;
	size_t from = 0, to = 0;
	struct against *a;

	for (size_t i = 0; i < s->in->nagainst; i++) {
		a = &s->in->against[i];
		if (a->kb == 0)
			continue;
		add_pairs(s, a, said != NULL && a->said.p == said, from, to);
		said = a->said.p;
		from = to;
		to = s->n;
	}
}

/* Of one update and host, that of most lists first, then that of the first
 * line. */
static int
cmp_pair(const void *pa, const void *pb)
{
	const struct pair *a = pa, *b = pb;

	if (a->kb != b->kb)
		return a->kb < b->kb ? -1 : 1;
	if (a->host != b->host)
		return a->host < b->host ? -1 : 1;
	if (a->lists != b->lists)
		return a->lists > b->lists ? -1 : 1;
	return (a->by > b->by) - (a->by < b->by);
}

static struct against *
find(const struct settling *s, uint32_t kb, strid host, size_t list)
{
	size_t from = 0, to = s->n, at;
	const struct pair *p;

	while (from < to) {
		at = from + (to - from) / 2;
		p = &s->pairs[at];
		if (p->kb < kb || (p->kb == kb && p->host < host))
			from = at + 1;
		else
			to = at;
	}
	p = from < s->n ? &s->pairs[from] : NULL;
	return p != NULL && p->kb == kb && p->host == host && list < p->lists ?
	    p->by : NULL;
}

/* The row of an update that the list says is installed. */
static bool
is_installed(const struct list_builder *in, uint32_t number)
{
	return row_cache_at(in->cached_rows, number)->state ==
	    STATE_INSTALLED && (row_cache_traits(in->cached_rows, number) &
	    TRAIT_NO_UPDATE) == 0;
}

static void
doubt_row(struct list_builder *in, struct list_slot *l, size_t row,
    struct against *by)
{
	if (!is_installed(in, l->cached_rows[row]))
		return;
	l->cached_rows[row] = list_unknown_row(in, l->cached_rows[row]);
	in->sections[l->section].traits |= TRAIT_UNKNOWN;
	by->updates++;
}

/* The rows of a list by the numbers of their updates. */
static void
doubt_updates(struct settling *s, size_t list)
{
	struct list_slot *l = s->in->lists[list];
	const struct cached_row *row;
	struct against *by;

	for (size_t i = 0; s->n != 0 && i < l->n; i++) {
		row = row_cache_at(s->in->cached_rows, l->cached_rows[i]);
		if (row->id.form != UPDATE_ID_KB)
			continue;
		by = find(s, row->id.number, 0, list);
		if (by == NULL && s->host_of[list] != 0)
			by = find(s, row->id.number, s->host_of[list], list);
		if (by != NULL)
			doubt_row(s->in, l, i, by);
	}
}

/* Whether it is of a list of this host. */
static bool
is_of(struct settling *s, const struct against *a, strid host)
{
	struct span rest = a->said;
	strid named;
	bool any = false;

	while ((named = named_hosts_next(&s->hosts, &rest)) != 0) {
		if (named == host)
			return true;
		any = true;
	}
	return host == 0 || !(any || a->named);
}

/* Whether so many rows of a list say that they are not installed. */
static bool
tells_itself(const struct list_builder *in, const struct list_slot *l,
    uint64_t count)
{
	enum state state;
	uint64_t n = 0;

	for (size_t i = 0; i < l->n; i++) {
		state = row_cache_at(in->cached_rows,
		    l->cached_rows[i])->state;
		n += state != STATE_INSTALLED && state != STATE_INAPPLICABLE;
	}
	return n >= count;
}

/* A list below a title, or in a file of such a name, says nothing of updates
 * that it does not name. */
static void
doubt_list(struct list_builder *in, struct list_slot *l, struct against *by)
{
	size_t before = by->updates;

	for (size_t row = 0; row < l->n; row++)
		doubt_row(in, l, row, by);
	if (by->title && by->updates != before)
		list_builder_doubt(in, &l->list, DOUBT_FILTERED, by->line,
		    by->said);
}

/* All rows that a title stands over. */
static void
doubt_below(struct settling *s, struct against *a)
{
	struct list_builder *in = s->in;
	size_t row, last;

	if (a->recent < a->from && is_of(s, a, s->host_of[a->recent])) {
		last = in->lists[a->recent]->n;
		last = a->last_row < last ? a->last_row : last;
		for (row = a->row; row < last; row++)
			doubt_row(in, in->lists[a->recent], row, a);
	}
	for (size_t i = a->from; i < in->nlists && i < a->lists; i++)
		if (is_of(s, a, s->host_of[i]) && (a->count == 0 ||
		    !tells_itself(in, in->lists[i], a->count)))
			doubt_list(in, in->lists[i], a);
}

static void
tell(const struct list_builder *in)
{
	const struct against *a;
	struct span said;
	struct pos pos;
	char what[40];

	for (size_t i = 0; i < in->nagainst; i++) {
		a = &in->against[i];
		pos = (struct pos){ in->input->path, a->line, 0 };
		said = utf8_upto(a->said, SHOWN_BYTES);
		if (a->updates == 0)
			continue;
		if (a->kb != 0)
			snprintf(what, sizeof what, "KB%u", (unsigned)a->kb);
		else
			snprintf(what, sizeof what, "%zu update%s",
			    a->updates, a->updates == 1 ? "" : "s");
		diag(in->diags, DIAG_CONTRADICTED, pos,
		    "%s; see \"%.*s%s\"%.*s", what, SPANF(said),
		    said.n < a->said.n ? "..." : "", SPANF(a->place));
	}
}

/* What should be there and is in no list of this input may be in others. */
static void
hand_over(struct list_builder *in)
{
	struct intern *strings = in->raw_lists->strings;
	const struct against *a;

	for (size_t i = 0; i < in->nagainst; i++) {
		a = &in->against[i];
		if (a->kb != 0 && a->updates == 0 && list_title_amiss(a->said))
			raw_lists_object(in->raw_lists, (struct objection){
			    .input = in->number, .kb = a->kb, .amiss = true,
			    .own = true, .line = a->line, .said = intern(
			    strings, utf8_upto(a->said, SHOWN_BYTES)),
			    .place = a->place.n == 0 ? 0 :
			    intern(strings, a->place) });
	}
}

void
list_against_settle(struct list_builder *in)
{
	struct settling s = { .in = in };

	if (in->nagainst == 0)
		return;
	named_hosts_init(&s.hosts);
	s.host_of = xcalloc(in->nlists + 1, sizeof *s.host_of);
	for (size_t i = 0; i < in->nlists; i++)
		s.host_of[i] = named_hosts_add(&s.hosts, in->lists[i]->host);
	find_pairs(&s);
	if (s.n != 0)
		qsort(s.pairs, s.n, sizeof *s.pairs, cmp_pair);
	for (size_t i = 0; i < in->nlists; i++)
		doubt_updates(&s, i);
	for (size_t i = 0; i < in->nagainst; i++)
		if (in->against[i].kb == 0)
			doubt_below(&s, &in->against[i]);
	tell(in);
	hand_over(in);
	named_hosts_fini(&s.hosts);
	free(s.host_of);
	free(s.pairs);
}

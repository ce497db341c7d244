#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/rollup.h"
#include "kbdiff/facts/stated_builds.h"
#include "kbdiff/model/raw_lists.h"

/* An update that a list shows and the build that it states denies. */
struct denied {
	uint32_t	input, update, build, revision;
	uint32_t	stated;		/* revision */
	strid		host;		/* 0: the file names none */
	uint64_t	line;		/* where the list begins */
};

struct settling {
	struct raw_lists *lists;
	const struct builds *builds;
	struct denied	*denied;
	size_t		 n, cap;
};

/* Whether the table has an update of just this revision. */
static bool
is_known(const struct builds *b, uint32_t build, uint32_t revision)
{
	size_t n;
	const struct build_row *rows = builds_on(b, build, &n);

	for (size_t i = 0; i < n; i++)
		if (rows[i].revision == revision)
			return true;
	return false;
}

/* The lowest revision to which an update brings the build; 0: to none. */
static uint32_t
revision_of(const struct settling *s, uint32_t update, uint32_t build)
{
	const struct update *u = &s->lists->updates[update];
	const struct build_row *rows;
	uint32_t revision = 0, other;
	size_t n;

	if (u->number == 0)
		return rollup_scan(intern_span(s->lists->strings, u->text),
		    &other, &revision) && other == build ? revision : 0;
	if (!raw_lists_cumulative(s->lists, update))
		return 0;
	rows = builds_of(s->builds, u->number, &n);
	for (size_t i = 0; i < n; i++)
		if (rows[i].build == build && (revision == 0 ||
		    rows[i].revision < revision))
			revision = rows[i].revision;
	return revision;
}

/* Whether its i-th entry is there is open. */
static void
deny(struct settling *s, struct raw_list *list, size_t i,
    const struct denied *d)
{
	struct entry e = s->lists->entries[list->entries[i]];

	e.state = STATE_UNKNOWN;
	list->entries[i] = raw_lists_entry(s->lists, e);
	s->denied = xgrow(s->denied, s->n, &s->cap, sizeof *s->denied);
	s->denied[s->n++] = *d;
}

static void
settle_list(struct settling *s, struct raw_list *list,
    const struct version *stated)
{
	struct denied d = { .input = list->input, .build = stated->build,
	    .stated = (uint32_t)stated->revision, .host = list->host,
	    .line = list->line };
	struct entry e;

	for (size_t i = 0; i < list->n; i++) {
		e = s->lists->entries[list->entries[i]];
		d.update = e.update;
		if (e.state == STATE_INSTALLED && (d.revision = revision_of(s,
		    e.update, stated->build)) > d.stated)
			deny(s, list, i, &d);
	}
}

/* Whether the update is of a higher revision than this on each of its builds,
 * of one of which the revision is known: d->build and d->revision. */
static bool
is_above(const struct settling *s, uint32_t update, struct denied *d)
{
	size_t n;
	const struct build_row *rows = builds_of(s->builds,
	    s->lists->updates[update].number, &n);

	d->build = 0;
	for (size_t i = 0; i < n; i++) {
		if (rows[i].revision <= d->stated)
			return false;
		if (is_known(s->builds, rows[i].build, d->stated)) {
			d->build = rows[i].build;
			d->revision = rows[i].revision;
		}
	}
	return d->build != 0;
}

/* A list that states its revision alone: its updates tell the build. */
static void
settle_revision(struct settling *s, struct raw_list *list)
{
	struct denied d = { .input = list->input, .stated = list->revision,
	    .host = list->host, .line = list->line };
	struct entry e;

	for (size_t i = 0; i < list->n; i++) {
		e = s->lists->entries[list->entries[i]];
		d.update = e.update;
		if (e.state == STATE_INSTALLED && raw_lists_cumulative(
		    s->lists, e.update) && is_above(s, e.update, &d))
			deny(s, list, i, &d);
	}
}

/* By input and update, then by what is stated. */
static int
cmp_denied(const void *pa, const void *pb)
{
	const struct denied *a = pa, *b = pb;

	if (a->input != b->input)
		return a->input < b->input ? -1 : 1;
	if (a->update != b->update)
		return a->update < b->update ? -1 : 1;
	if (a->stated != b->stated)
		return a->stated < b->stated ? -1 : 1;
	return (a->line > b->line) - (a->line < b->line);
}

/* One of several hosts is named. */
static void
tell(const struct settling *s, const struct denied *d, size_t n,
    const struct input *inputs, struct diags *diags)
{
	const struct update *u = &s->lists->updates[d->update];
	struct pos pos = { inputs[d->input].path, d->line, 0 };
	struct span host = d->host == 0 ? SPAN("the file") :
	    intern_span(s->lists->strings, d->host);
	char more[40] = "", name[16] = "the rollup";

	if (n > 1)
		snprintf(more, sizeof more, " and %zu more", n - 1);
	if (u->number != 0)
		snprintf(name, sizeof name, "KB%u", (unsigned)u->number);
	diag(diags, DIAG_CONTRADICTED, pos, "%s brings a host "
	    "to %u.%u, but %.*s%s state%s %u.%u: a restart is pending, the "
	    "update was rolled back, or the build was recorded before the "
	    "list", name, (unsigned)d->build,
	    (unsigned)d->revision, SPANF(host), more, n == 1 ? "s" : "",
	    (unsigned)d->build, (unsigned)d->stated);
}

static void
tell_all(struct settling *s, const struct input *inputs, struct diags *diags)
{
	const struct denied *d = s->denied;
	size_t to;

	if (s->n != 0)
		qsort(s->denied, s->n, sizeof *s->denied, cmp_denied);
	for (size_t i = 0; i < s->n; i = to) {
		for (to = i + 1; to < s->n && d[to].input == d[i].input &&
		    d[to].update == d[i].update && d[to].build ==
		    d[i].build && d[to].stated == d[i].stated; to++)
			continue;
		tell(s, &d[i], to - i, inputs, diags);
	}
}

void
stated_builds_settle(struct raw_lists *l, const struct builds *b,
    const struct input *inputs, struct diags *diags)
{
	struct settling s = { .lists = l, .builds = b };
	struct version v;

	for (size_t i = 0; i < l->n; i++)
		if (l->lists[i].build != 0 && version_scan(intern_span(
		    l->strings, l->lists[i].build), &v) && v.revision > 0 &&
		    v.build >= BUILDS_FIRST && is_known(b, v.build,
		    (uint32_t)v.revision))
			settle_list(&s, &l->lists[i], &v);
		else if (l->lists[i].build == 0 && l->lists[i].revision != 0)
			settle_revision(&s, &l->lists[i]);
	tell_all(&s, inputs, diags);
	free(s.denied);
}

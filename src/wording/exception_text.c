#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/facts/exceptions.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/wording/exception_text.h"

/* The report names so many lines of a file that match nothing. */
enum { UNUSED_LINES = 4 };

static void
print_reason(struct out *o, const struct exception *e)
{
	if (e->reason.n != 0)
		out_printf(o, ": \"%.*s\"", SPANF(e->reason));
}

void
exception_text_print(struct out *o, const struct exception *e)
{
	char iso[11];

	date_iso(e->until, iso);
	if (e->until == DATE_NONE)
		out_str(o, "without an end date");
	else
		out_printf(o, "until %s", iso);
	print_reason(o, e);
}

size_t
exception_text_count(const struct result *r, enum side side)
{
	size_t n = 0;

	for (size_t k = 0; k < r->n; k++)
		for (size_t i = 0; result_find(r, &r->rows[k], side,
		    STANDING_ACCEPTED, &i); i++)
			n++;
	return n;
}

/* Hosts of a row that stand so, by name, and their exceptions. */
struct taking {
	const struct result *r;
	const struct row *row;
	struct prose_making *to;
	size_t		*hosts;
	const struct exception **of;	/* of each host; NULL: none, or told */
	size_t		 n;
};

static void
take_hosts(struct taking *t, enum standing standing)
{
	t->n = 0;
	for (size_t i = 0; result_find(t->r, t->row, SIDE_COUNT, standing,
	    &i); i++) {
		t->hosts[t->n] = i;
		t->of[t->n++] = result_exception(t->r, t->row, i);
	}
}

/* Prints the names of the hosts of one exception, which is then told. */
static void
print_hosts(struct taking *t, struct out *o, const struct exception *e)
{
	struct span *names = xreallocarray(NULL, t->n, sizeof *names);
	size_t n = 0;

	for (size_t i = 0; i < t->n; i++)
		if (t->of[i] == e) {
			names[n++] = t->r->inventory->hosts[t->hosts[i]].name;
			t->of[i] = NULL;
		}
	names_print(o, names, n, NAMES_MAX);
	free(names);
}

/* True if all these hosts have one exception: the row's label names them. */
static bool
is_alone(const struct taking *t)
{
	for (size_t i = 1; i < t->n; i++)
		if (t->of[i] != t->of[0])
			return false;
	return true;
}

static void
tell_over(struct taking *t, const struct exception *e, bool alone)
{
	struct out *o = prose_begin(t->to);
	char iso[11];

	date_iso(e->until, iso);
	out_str(o, alone ? "exception" : "exception for ");
	if (!alone)
		print_hosts(t, o, e);
	out_printf(o, " was valid until %s", iso);
	print_reason(o, e);
	prose_end(t->to);
}

static void
tell_holding(struct taking *t, const struct exception *e, bool alone)
{
	struct out *o = prose_begin(t->to);

	if (!alone || t->row->group != GROUP_ACCEPTED) {
		out_str(o, "accepted on ");
		print_hosts(t, o, e);
		out_char(o, ' ');
	}
	exception_text_print(o, e);
	prose_end(t->to);
}

static void
tell_all(struct taking *t, enum standing standing)
{
	const struct exception *e;
	bool alone;

	take_hosts(t, standing);
	alone = is_alone(t);
	for (size_t i = 0; i < t->n; i++) {
		if ((e = t->of[i]) == NULL)
			continue;
		if (standing == STANDING_ACCEPTED)
			tell_holding(t, e, alone);
		else
			tell_over(t, e, alone);
		if (alone)
			break;
	}
}

void
exception_text_row(const struct result *r, const struct row *row,
    struct prose_making *to)
{
	struct taking t = { .r = r, .row = row, .to = to };

	if (r->exceptions == NULL)
		return;
	t.hosts = xreallocarray(NULL, r->inventory->n + 1, sizeof *t.hosts);
	t.of = xreallocarray(NULL, r->inventory->n + 1, sizeof *t.of);
	tell_all(&t, STANDING_ACCEPTED);
	tell_all(&t, STANDING_LACK);
	tell_all(&t, STANDING_UNCERTAIN);
	free(t.hosts);
	free(t.of);
}

/* '4 ("WEB*,KB5012170")' */
static struct span
quote_line(const struct exception *e, struct arena *a)
{
	struct strbuf s;

	strbuf_begin(&s);
	out_printf(&s.out, "%llu (\"", (unsigned long long)e->line);
	for (size_t i = 0; i < e->nhosts; i++) {
		out_str(&s.out, i == 0 ? "" : " ");
		out_span(&s.out, e->hosts[i].text);
	}
	out_printf(&s.out, ",%.*s\")", SPANF(e->text));
	return strbuf_end(&s, a);
}

/* True if an exception is for any host that is compared. */
static bool
fits_host(const struct result *r, const struct exception *e)
{
	const struct host_pattern *rivals[2];

	for (size_t i = 0; i < r->inventory->n; i++)
		if (r->roles[i] != ROLE_NONE && r->roles[i] != ROLE_BASELINE &&
		    (exception_is_for(r->exceptions, e, r->inventory, i,
		    rivals) || rivals[0] != NULL))
			return true;
	return false;
}

/* '; line 4 ("WEB*,KB5012170") matches no host compared here', "; lines 4 (...)
 * and 7 (...) of accepted.csv match no missing update": those that fit a host,
 * or the others. */
static void
print_unused(const struct result *r, struct out *o, const char *file,
    bool only, bool fitting)
{
	const struct exceptions *e = r->exceptions;
	struct span *lines = xreallocarray(NULL, e->n + 1, sizeof *lines);
	struct arena *a = arena_new();
	size_t n = 0;

	for (size_t i = 0; i < e->n; i++) {
		if (!r->unused[i] || e->all[i].file != file ||
		    fits_host(r, &e->all[i]) != fitting)
			continue;
		lines[n++] = quote_line(&e->all[i], a);
	}
	if (n != 0) {
		out_str(o, n == 1 ? "; line " : "; lines ");
		names_print(o, lines, n, UNUSED_LINES);
		if (!only) {
			out_str(o, " of ");
			out_span(o, span_of(file));
		}
		out_str(o, fitting ? n == 1 ? " matches no missing update" :
		    " match no missing update" : n == 1 ?
		    " matches no host compared here" :
		    " match no host compared here");
	}
	free(lines);
	arena_free(a);
}

struct span
exception_text_files(const struct report *r, struct arena *a)
{
	const struct exceptions *e = r->result->exceptions;
	struct span *files;
	struct strbuf s;
	char iso[11];

	if (e == NULL)
		return SPAN_NONE;
	files = arena_alloc(a, (e->nfiles + 1) * sizeof *files);
	for (size_t i = 0; i < e->nfiles; i++)
		files[i] = span_of(e->files[i]);
	strbuf_begin(&s);
	out_str(&s.out, "Exceptions: ");
	names_print(&s.out, files, e->nfiles, SIZE_MAX);
	date_iso(e->today, iso);
	out_printf(&s.out, ", as of %s", iso);
	for (size_t i = 0; i < e->nfiles; i++)
		for (int fitting = 1; fitting >= 0; fitting--)
			print_unused(r->result, &s.out, e->files[i],
			    e->nfiles == 1, fitting == 1);
	out_char(&s.out, '.');
	return strbuf_end(&s, a);
}

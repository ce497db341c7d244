#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "diag_format.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"

#define KEEP_OF_A_CODE	20
/* From so many on, diagnostics about files are one, which names some. */
#define FLOOD_MIN	3
#define FLOOD_NAMES	5

/* How often a code was met in a file; keys number them. */
struct tally {
	size_t	met, kept;
};

struct diags {
	struct intern		*strings;	/* files and messages */
	struct diagnostic	*kept;
	size_t			 n, cap;
	struct intern		*keys;		/* severity, code, file */
	struct tally		*tallies;
	size_t			 tally_cap;
	size_t			 totals[SEV_COUNT];
	/* Sealed: files that one is about as a whole, and the first such
	 * diagnostic. */
	size_t			 whole[SEV_COUNT][DIAG_COUNT];
	size_t			 first[SEV_COUNT][DIAG_COUNT];
};

static const struct {
	enum severity	 severity;
	const char	*name, *text;
} table[] = {
#define X(c, s, t) [DIAG_##c] = { SEV_##s, #c, t },
	DIAGS(X)
#undef X
};

struct diags *
diags_new(void)
{
	struct diags *d = xcalloc(1, sizeof *d);

	d->strings = intern_new();
	d->keys = intern_new();
	return d;
}

void
diags_free(struct diags *d)
{
	if (d == NULL)
		return;
	intern_free(d->strings);
	intern_free(d->keys);
	free(d->kept);
	free(d->tallies);
	free(d);
}

static struct span
own(struct diags *d, struct span s)
{
	return intern_span(d->strings, intern(d->strings, s));
}

static struct tally *
tally_of(struct diags *d, struct span file, enum diag_code code,
    enum severity sev)
{
	size_t n = intern_count(d->keys), id;
	char *key = xmalloc(file.n + 2);

	key[0] = (char)sev;
	key[1] = (char)code;
	memcpy(key + 2, file.p, file.n);
	id = intern(d->keys, (struct span){ key, file.n + 2 });
	free(key);
	d->tallies = xgrow(d->tallies, id, &d->tally_cap, sizeof *d->tallies);
	if (id == n)
		d->tallies[id] = (struct tally){ 0, 0 };
	return &d->tallies[id];
}

static void
keep(struct diags *d, struct diagnostic g)
{
	d->kept = xgrow(d->kept, d->n, &d->cap, sizeof *d->kept);
	g.file = own(d, g.file);
	g.message = own(d, g.message);
	d->kept[d->n++] = g;
}

static void
add(struct diags *d, enum severity sev, enum diag_code code, struct pos pos,
    const char *detail, va_list ap)
{
	struct span file = span_of(pos.file == NULL ? "" : pos.file);
	struct tally *t = tally_of(d, file, code, sev);
	struct out o;
	char *text;
	size_t n;

	d->totals[sev]++;
	t->met++;
	if (t->kept == KEEP_OF_A_CODE)
		return;
	t->kept++;
	o = out_to(&text, &n);
	out_str(&o, table[code].text);
	if (detail != NULL && detail[0] != '\0') {
		if (n != 0)
			out_str(&o, ": ");
		diag_format(&o, detail, ap);
	}
	out_end(&o);
	keep(d, (struct diagnostic){ .code = code, .severity = sev,
	    .file = file, .line = pos.line, .column = pos.column,
	    .message = { text, n } });
	free(text);
}

void
diag(struct diags *d, enum diag_code code, struct pos pos,
    const char *detail, ...)
{
	va_list ap;

	va_start(ap, detail);
	add(d, table[code].severity, code, pos, detail, ap);
	va_end(ap);
}

void
diag_as(struct diags *d, enum severity sev, enum diag_code code,
    struct pos pos, const char *detail, ...)
{
	va_list ap;

	va_start(ap, detail);
	add(d, sev, code, pos, detail, ap);
	va_end(ap);
}

bool
diags_regrade(struct diags *d, enum diag_code code, const char *name,
    enum severity to)
{
	struct span file = span_of(name);
	struct tally *from, *into;
	struct tally warned;

	for (size_t i = 0; i < d->n; i++)
		if (d->kept[i].code == code &&
		    d->kept[i].severity == SEV_WARNING &&
		    span_eq(d->kept[i].file, file))
			d->kept[i].severity = to;
	from = tally_of(d, file, code, SEV_WARNING);
	warned = *from;
	*from = (struct tally){ 0, 0 };
	into = tally_of(d, file, code, to);
	into->met += warned.met;
	into->kept += warned.kept;
	d->totals[SEV_WARNING] -= warned.met;
	d->totals[to] += warned.met;
	return warned.met != 0;
}

void
diags_merge(struct diags *a, struct diags *b)
{
	struct tally *to;
	struct span key;

	for (size_t i = 0; i < b->n; i++)
		keep(a, b->kept[i]);
	for (size_t id = 1; id < intern_count(b->keys); id++) {
		key = intern_span(b->keys, (strid)id);
		to = tally_of(a, span_from(key, 2), (enum diag_code)key.p[1],
		    (enum severity)key.p[0]);
		to->met += b->tallies[id].met;
		to->kept += b->tallies[id].kept;
		b->tallies[id] = (struct tally){ 0, 0 };
	}
	for (int sev = 0; sev < SEV_COUNT; sev++) {
		a->totals[sev] += b->totals[sev];
		b->totals[sev] = 0;
	}
	b->n = 0;
}

/* True for a diagnostic that may be one of many alike.  Errors are told one by
 * one: each is to be mended. */
static bool
is_of_flood(const struct diagnostic *g)
{
	return g->severity != SEV_ERROR && g->file.n != 0 && g->line == 0 &&
	    table[g->code].text[0] != '\0';
}

static void
count_floods(struct diags *d)
{
	struct span last[SEV_COUNT][DIAG_COUNT] = { { { NULL, 0 } } };
	const struct diagnostic *g;

	memset(d->whole, 0, sizeof d->whole);
	for (size_t i = 0; i < d->n; i++) {
		g = &d->kept[i];
		if (!is_of_flood(g) || span_eq(g->file,
		    last[g->severity][g->code]))
			continue;
		last[g->severity][g->code] = g->file;
		if (d->whole[g->severity][g->code]++ == 0)
			d->first[g->severity][g->code] = i;
	}
}

/* Orders by place; diagnostics about no input come last: they sum up. */
static int
by_place(const void *pa, const void *pb)
{
	const struct diagnostic *a = pa, *b = pb;
	int c;

	if ((a->file.n == 0) != (b->file.n == 0))
		return a->file.n == 0 ? 1 : -1;
	if ((c = span_cmp(a->file, b->file)) != 0)
		return c;
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	if (a->column != b->column)
		return a->column < b->column ? -1 : 1;
	if (a->code != b->code)
		return a->code < b->code ? -1 : 1;
	return span_cmp(a->message, b->message);
}

void
diags_seal(struct diags *d)
{
	size_t n = 0;

	if (d->n != 0)
		qsort(d->kept, d->n, sizeof *d->kept, by_place);
	for (size_t i = 0; i < d->n; i++)
		if (n == 0 || by_place(&d->kept[n - 1], &d->kept[i]) != 0)
			d->kept[n++] = d->kept[i];
	d->n = n;
	count_floods(d);
}

size_t
diags_count(const struct diags *d)
{
	return d->n;
}

struct diagnostic
diags_get(const struct diags *d, size_t i)
{
	return d->kept[i];
}

size_t
diags_total(const struct diags *d, enum severity sev)
{
	return d->totals[sev];
}

bool
diags_has(const struct diags *d, enum diag_code code)
{
	for (size_t i = 0; i < d->n; i++)
		if (d->kept[i].code == code)
			return true;
	return false;
}

const char *
severity_name(enum severity sev)
{
	static const char *const names[] = { "note", "warning", "error" };

	return names[sev];
}

const char *
diag_name(enum diag_code code)
{
	return table[code].name;
}

size_t
diags_told(const struct diags *d, size_t i)
{
	const struct diagnostic *g = &d->kept[i];

	if (!is_of_flood(g) || d->whole[g->severity][g->code] < FLOOD_MIN)
		return 1;
	return d->first[g->severity][g->code] == i ?
	    d->whole[g->severity][g->code] : 0;
}

void
diags_print_message(const struct diags *d, size_t i, struct out *o)
{
	const struct diagnostic *g = &d->kept[i];
	size_t n = diags_told(d, i), named = 0;
	struct span last = SPAN_NONE;

	if (n == 1) {
		out_span(o, g->message);
		return;
	}
	out_printf(o, "%s: %zu files, ", table[g->code].text, n);
	for (size_t k = i; k < d->n && named < FLOOD_NAMES; k++)
		if (d->kept[k].code == g->code && d->kept[k].severity ==
		    g->severity && is_of_flood(&d->kept[k]) &&
		    !span_eq(d->kept[k].file, last)) {
			out_str(o, named == 0 ? "" : named + 1 == n ?
			    " and " : ", ");
			out_span(o, d->kept[k].file);
			last = d->kept[k].file;
			named++;
		}
	if (named < n)
		out_printf(o, " and %zu more", n - named);
}

static void
print_message(const struct diags *d, size_t i, struct out *o)
{
	char *text;
	size_t n;
	struct out message = out_to(&text, &n);

	diags_print_message(d, i, &message);
	out_end(&message);
	out_visible(o, (struct span){ text, n });
	free(text);
}

/* What is of no file, or of several, is said by the program. */
static void
print_file(struct span file, struct out *o)
{
	if (file.n == 0)
		out_str(o, "kbdiff");
	else
		out_visible(o, file);
}

static void
print(const struct diags *d, size_t i, struct out *o)
{
	const struct diagnostic *g = &d->kept[i];

	print_file(diags_told(d, i) > 1 ? SPAN_NONE : g->file, o);
	if (g->line != 0)
		out_printf(o, ":%llu", (unsigned long long)g->line);
	if (g->line != 0 && g->column != 0)
		out_printf(o, ":%llu", (unsigned long long)g->column);
	out_printf(o, ": %s: ", severity_name(g->severity));
	print_message(d, i, o);
	out_printf(o, " [%s]\n", diag_name(g->code));
}

void
diags_print(const struct diags *d, enum severity least, struct out *o)
{
	struct span key;
	size_t more;

	for (size_t i = 0; i < d->n; i++)
		if (d->kept[i].severity >= least && diags_told(d, i) != 0)
			print(d, i, o);
	for (size_t id = 1; id < intern_count(d->keys); id++) {
		key = intern_span(d->keys, (strid)id);
		more = d->tallies[id].met - d->tallies[id].kept;
		if (more == 0 || (enum severity)key.p[0] < least)
			continue;
		print_file(span_from(key, 2), o);
		out_printf(o, ": %s: %zu more like these [%s]\n",
		    severity_name((enum severity)key.p[0]), more,
		    diag_name((enum diag_code)key.p[1]));
	}
}

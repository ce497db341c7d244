#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/model/host_pattern.h"
#include "kbdiff/model/requirement.h"
#include "kbdiff/model/update_id.h"

/* Takes decimal digits off, up to nine; false: there are none. */
static bool
take_number(struct span *s, uint32_t *n)
{
	size_t digits;

	*n = (uint32_t)span_number(*s, 9, &digits);
	*s = span_from(*s, digits);
	return digits != 0;
}

static bool
take_char(struct span *s, char c)
{
	if (s->n == 0 || s->p[0] != c)
		return false;
	*s = span_from(*s, 1);
	return true;
}

/* "2023-10" */
static bool
scan_month(struct span s, struct term *t)
{
	uint32_t year, month;

	if (s.n != 7 || !take_number(&s, &year) || !take_char(&s, '-') ||
	    s.n != 2 || !take_number(&s, &month) || s.n != 0 ||
	    year < 1990 || month < 1 || month > 12)
		return false;
	*t = (struct term){ .kind = TERM_MONTH, .month = year * 100 + month };
	return true;
}

/* "17763.4974", "10.0.17763.4974" */
static bool
scan_level(struct span s, struct term *t)
{
	uint32_t n[4];
	size_t k = 0;

	do
		if (k == 4 || !take_number(&s, &n[k++]))
			return false;
	while (take_char(&s, '.'));
	if (s.n != 0 || (k != 2 && k != 4))
		return false;
	*t = (struct term){ .kind = TERM_LEVEL, .build = n[k - 2],
	    .revision = n[k - 1] };
	return t->build >= 1000;
}

/* The fault of a term, or NULL. */
static const char *
scan_term(struct span s, struct term *t)
{
	if (s.n == 0)
		return "an alternative is missing beside the |";
	if (span_starts(s, SPAN(">="))) {
		s = span_trim(span_from(s, 2));
		return scan_month(s, t) || scan_level(s, t) ? NULL :
		    "neither a level nor a month; write >= 17763.4974 or "
		    ">= 2023-10";
	}
	*t = (struct term){ .kind = TERM_UPDATE,
	    .number = update_id_number(s) };
	return t->number != 0 ? NULL :
	    "neither an update such as KB5031361, nor >= 17763.4974, nor "
	    ">= 2023-10";
}

static bool
is_same(const struct term *a, const struct term *b)
{
	return a->kind == b->kind && a->number == b->number &&
	    a->build == b->build && a->revision == b->revision &&
	    a->month == b->month;
}

void
requirement_print_term(struct out *o, const struct term *t)
{
	if (t->kind == TERM_UPDATE)
		out_printf(o, "KB%u", (unsigned)t->number);
	else if (t->kind == TERM_LEVEL)
		out_printf(o, ">= %u.%u", (unsigned)t->build,
		    (unsigned)t->revision);
	else
		out_printf(o, ">= %04u-%02u", (unsigned)(t->month / 100),
		    (unsigned)(t->month % 100));
}

static struct span
normal_text(const struct term *terms, size_t n, struct arena *a)
{
	struct strbuf s;

	strbuf_begin(&s);
	for (size_t i = 0; i < n; i++) {
		out_str(&s.out, i == 0 ? "" : " | ");
		requirement_print_term(&s.out, &terms[i]);
	}
	return strbuf_end(&s, a);
}

/* Alternatives with bars between them; the fault and its place, or NULL. */
static const char *
scan_requirement(struct span s, struct requirement *r, struct span *at,
    struct arena *a)
{
	struct term *terms;
	const char *fault;
	size_t n = 1, end, k;

	for (size_t i = 0; i < s.n; i++)
		n += s.p[i] == '|';
	terms = arena_alloc(a, n * sizeof *terms);
	*r = (struct requirement){ .terms = terms };
	for (size_t i = 0; i < n; i++, s = span_from(s, end + 1)) {
		end = span_find(s, '|');
		*at = span_trim(span_upto(s, end));
		if ((fault = scan_term(*at, &terms[r->n])) != NULL)
			return fault;
		for (k = 0; k < r->n && !is_same(&terms[k], &terms[r->n]);
		    k++)
			continue;
		r->n += k == r->n;
	}
	r->text = normal_text(terms, r->n, a);
	return NULL;
}

bool
requirement_parse(struct span text, struct requirement *r, struct arena *a)
{
	struct span at;

	return scan_requirement(span_trim(text), r, &at, a) == NULL;
}

bool
requirement_is_special(const struct requirement *r)
{
	return r->n != 1 || r->terms[0].kind != TERM_UPDATE;
}

bool
requirement_next_scope(struct span *scope, struct span *item)
{
	size_t n;

	do {
		if (scope->n == 0)
			return false;
		n = span_find(*scope, ',');
		*item = span_trim(span_upto(*scope, n));
		*scope = span_from(*scope, n + 1);
	} while (item->n == 0);
	return true;
}

uint32_t
requirement_scope_build(struct span item)
{
	uint32_t n[3];
	size_t k = 0;

	do
		if (k == 3 || !take_number(&item, &n[k++]))
			return 0;
	while (take_char(&item, '.'));
	return item.n != 0 || k == 2 || n[k - 1] < 1000 ? 0 : n[k - 1];
}

static const char *
check_scope(struct span scope, struct span *at)
{
	struct host_pattern p;
	bool any = false;

	*at = scope;
	while (requirement_next_scope(&scope, at)) {
		any = true;
		if (requirement_scope_build(*at) != 0)
			continue;
		if (update_id_is_number(*at))
			return "an update; before the colon write hosts or a "
			    "build, as in WEB*: KB5031361 or 17763: KB5031361";
		if (!host_pattern_init(&p, *at))
			return "not a pattern of host names";
		host_pattern_fini(&p);
	}
	return any ? NULL : "no host and no build before the colon";
}

/* Marks of lists are no part of a line. */
static struct span
without_mark(struct span line)
{
	return span_starts(line, SPAN("- ")) || span_starts(line, SPAN("* ")) ?
	    span_trim(span_from(line, 2)) : line;
}

/* The last colon: names of hosts may be addresses. */
static struct span
take_scope(struct span line, struct requirement_line *l)
{
	size_t at = line.n;

	while (at != 0 && line.p[at - 1] != ':')
		at--;
	if (at == 0)
		return line;
	l->scope = span_trim(span_upto(line, at - 1));
	l->fault = check_scope(l->scope, &l->at);
	return span_trim(span_from(line, at));
}

void
requirement_scan(struct span line, struct requirement_line *l,
    struct arena *a)
{
	size_t hash = update_id_comment(line), n = 1, end;
	struct span rest = without_mark(span_trim(span_upto(line, hash)));
	struct span one;

	*l = (struct requirement_line){ .comment = span_trim(span_from(line,
	    hash + 1)) };
	if (rest.n == 0)
		return;
	l->at = rest;
	rest = take_scope(rest, l);
	for (size_t i = 0; i < rest.n; i++)
		n += rest.p[i] == ',' || rest.p[i] == ';';
	l->all = arena_alloc(a, n * sizeof *l->all);
	for (size_t i = 0; i < n && l->fault == NULL; i++) {
		for (end = 0; end < rest.n && rest.p[end] != ',' &&
		    rest.p[end] != ';'; end++)
			continue;
		one = span_trim(span_upto(rest, end));
		rest = span_from(rest, end + 1);
		if (one.n == 0 && n > 1)
			continue;
		l->fault = scan_requirement(one, &l->all[l->n++], &l->at, a);
	}
	if (l->fault == NULL && l->n == 0)
		l->fault = "this line requires nothing; write an update, >= "
		    "17763.4974 or >= 2023-10";
}

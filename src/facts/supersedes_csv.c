#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/supersedes_csv.h"
#include "kbdiff/model/update_id.h"
#include "fact_headers.h"
#include "facts_csv.h"

struct pair {
	uint32_t	key, value;
};

struct pairs {
	struct pair	*p;
	size_t		 n, cap;
};

struct supersedes {
	struct pairs	 up, down;	/* older to newer, newer to older */
};

enum { COLUMN_OLDER, COLUMN_NEWER };

bool
fact_header_map(const struct span *fields, size_t n, struct csv_header *l)
{
	static const struct csv_name names[] = {
		{ SPAN("KB"), COLUMN_OLDER }, { SPAN("Id"), COLUMN_OLDER },
		{ SPAN("Update"), COLUMN_OLDER },
		{ SPAN("HotFixID"), COLUMN_OLDER },
		{ SPAN("SupersededBy"), COLUMN_NEWER },
		{ SPAN("Superseded By"), COLUMN_NEWER },
	};

	csv_header_fill(l, names, sizeof names / sizeof *names, fields, n);
	return csv_header_has(l, COLUMN_OLDER) &&
	    csv_header_has(l, COLUMN_NEWER);
}

struct supersedes *
supersedes_new(void)
{
	return xcalloc(1, sizeof(struct supersedes));
}

void
supersedes_free(struct supersedes *m)
{
	if (m == NULL)
		return;
	free(m->up.p);
	free(m->down.p);
	free(m);
}

static void
add(struct pairs *s, uint32_t key, uint32_t value)
{
	s->p = xgrow(s->p, s->n, &s->cap, sizeof *s->p);
	s->p[s->n++] = (struct pair){ key, value };
}

static int
cmp_pair(const void *pa, const void *pb)
{
	const struct pair *a = pa, *b = pb;

	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return (a->value > b->value) - (a->value < b->value);
}

static void
settle(struct pairs *s)
{
	size_t n = 0;

	if (s->n != 0)
		qsort(s->p, s->n, sizeof *s->p, cmp_pair);
	for (size_t i = 0; i < s->n; i++)
		if (n == 0 || cmp_pair(&s->p[n - 1], &s->p[i]) != 0)
			s->p[n++] = s->p[i];
	s->n = n;
}

size_t
supersedes_count(const struct supersedes *m)
{
	return m->up.n;
}

void
supersedes_settle(struct supersedes *m)
{
	settle(&m->up);
	settle(&m->down);
}

static int
bad_cell(const struct facts_csv *s, int column, struct span cell,
    struct diags *diags)
{
	diag(diags, DIAG_SYNTAX, facts_csv_cell_pos(s, column),
	    "\"%.*s\" is not an update", SPANF(cell));
	return -1;
}

static size_t
find_separator(struct span s)
{
	size_t n = 0;

	while (n < s.n && memchr("; ,\t\r\n", s.p[n], 6) == NULL)
		n++;
	return n;
}

static int
take_row(struct supersedes *m, const struct facts_csv *s, struct diags *diags)
{
	struct span cell = facts_csv_cell(s, COLUMN_OLDER), rest, one;
	uint32_t older = update_id_number(cell), newer;
	size_t n;

	if (older == 0)
		return bad_cell(s, COLUMN_OLDER, cell, diags);
	rest = facts_csv_cell(s, COLUMN_NEWER);
	for (; rest.n != 0; rest = span_from(rest, n + 1)) {
		n = find_separator(rest);
		one = span_upto(rest, n);
		if (n == 0)
			continue;
		if ((newer = update_id_number(one)) == 0)
			return bad_cell(s, COLUMN_NEWER, one, diags);
		add(&m->up, older, newer);
		add(&m->down, newer, older);
	}
	return 0;
}

int
supersedes_read(struct supersedes *m, const char *file, struct diags *diags)
{
	struct facts_csv *s = facts_csv_open(file, fact_header_map,
	    "replacements have the columns KB and SupersededBy", diags);
	int got, rc = 0;

	if (s == NULL)
		return -1;
	while ((got = facts_csv_next(s)) == 1 && rc == 0)
		rc = take_row(m, s, diags);
	facts_csv_close(s);
	return got < 0 ? got : rc;
}

static size_t
find(const struct pairs *s, uint32_t key, size_t i)
{
	size_t at = lower_bound(&key, s->p, s->n, sizeof *s->p, cmp_numbers) +
	    i;

	return at < s->n && s->p[at].key == key ? at : s->n;
}

uint32_t
supersedes_replaced_by(const struct supersedes *m, uint32_t update, size_t i)
{
	size_t at = find(&m->up, update, i);

	return at == m->up.n ? 0 : m->up.p[at].value;
}

uint32_t
supersedes_replaces(const struct supersedes *m, uint32_t update, size_t i)
{
	size_t at = find(&m->down, update, i);

	return at == m->down.n ? 0 : m->down.p[at].value;
}

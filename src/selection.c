#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/diag.h"
#include "kbdiff/mem.h"
#include "kbdiff/rx.h"
#include "kbdiff/selection.h"
#include "kbdiff/update.h"

static int
ignore(struct selection *s, struct span text, struct pos pos,
    struct diags *d)
{
	struct filter *f = &s->filter;
	struct update_id id;

	text = span_trim(text);
	if (text.n == 0)
		return 0;
	id = update_scan(arena_dup(s->arena, text), SPAN_NONE, s->arena);
	if (id.form == UPDATE_KB) {
		s->numbers = xgrow(s->numbers, f->nignored, &s->numbers_cap,
		    sizeof *s->numbers);
		s->numbers[f->nignored++] = id.number;
	} else if (id.form == UPDATE_TEXT) {
		s->texts = xgrow(s->texts, f->nignored_text, &s->texts_cap,
		    sizeof *s->texts);
		s->texts[f->nignored_text++] = id.text;
	} else {
		diag(d, DIAG_SYNTAX, pos, "%.*s is no update to ignore",
		    SPANF(text));
		return -1;
	}
	return 0;
}

/* One id a line; # begins a comment. */
static int
ignore_file(struct selection *s, const char *path, FILE *f, struct diags *d)
{
	struct pos pos = { path, 0, 0 };
	char *line = NULL;
	size_t cap = 0;
	struct span text;
	ssize_t n;
	int rc = 0;

	while ((n = getline(&line, &cap, f)) >= 0) {
		pos.line++;
		text = (struct span){ line, (size_t)n };
		if (ignore(s, span_upto(text, span_find(text, '#')), pos,
		    d) != 0)
			rc = -1;
	}
	if (ferror(f) != 0) {
		diag(d, DIAG_OPEN, pos, "%s", strerror(errno));
		rc = -1;
	}
	free(line);
	return rc;
}

static int
ignore_value(struct selection *s, const char *value, struct diags *d)
{
	struct span rest = span_of(value);
	size_t n;
	FILE *f;
	int rc;

	if (!update_is_id(rest) && (f = fopen(value, "r")) != NULL) {
		rc = ignore_file(s, value, f, d);
		fclose(f);
		return rc;
	}
	for (; rest.n != 0; rest = span_from(rest, n + 1)) {
		n = span_find(rest, ',');
		if (ignore(s, span_upto(rest, n), (struct pos){ NULL, 0, 0 },
		    d) != 0)
			return -1;
	}
	return 0;
}

static int
cmp_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

int
selection_init(struct selection *s, const struct options *o, struct diags *d)
{
	struct filter *f = &s->filter;
	char why[128];
	int rc = 0;

	*s = (struct selection){ .arena = arena_new() };
	f->since = o->since;
	f->until = o->until;
	f->recurring = o->recurring;
	f->decisive = o->decisive;
	if (o->kind != NULL && (s->kind = rx_new(span_of(o->kind), why,
	    sizeof why)) == NULL) {
		diag(d, DIAG_SYNTAX, (struct pos){ NULL, 0, 0 },
		    "--kind %s: %s", o->kind, why);
		rc = -1;
	}
	for (size_t i = 0; i < o->ignore.n; i++)
		if (ignore_value(s, o->ignore.values[i], d) != 0)
			rc = -1;
	if (f->nignored != 0)
		qsort(s->numbers, f->nignored, sizeof *s->numbers,
		    cmp_number);
	f->kind = s->kind;
	f->ignored = s->numbers;
	f->ignored_text = s->texts;
	return rc;
}

void
selection_fini(struct selection *s)
{
	rx_free(s->kind);
	free(s->numbers);
	free(s->texts);
	arena_free(s->arena);
}

#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/regex.h"
#include "kbdiff/base/system.h"
#include "kbdiff/cli/filter.h"
#include "kbdiff/input/value_file.h"
#include "kbdiff/model/update_id.h"

/* Values of --ignore that are being taken. */
struct ignoring {
	struct owned_filter *selection;
	struct diags	*diags;
	int		 rc;
};

static int
ignore(struct ignoring *g, struct span text, struct pos pos)
{
	struct owned_filter *s = g->selection;
	struct filter *f = &s->filter;
	struct update_id id = update_id_scan(arena_dup(s->arena, text),
	    SPAN_NONE, s->arena);

	if (id.form == UPDATE_ID_KB) {
		s->numbers = xgrow(s->numbers, f->nignored, &s->numbers_cap,
		    sizeof *s->numbers);
		s->numbers[f->nignored++] = id.number;
	} else if (id.form == UPDATE_ID_TEXT) {
		s->texts = xgrow(s->texts, f->nignored_text, &s->texts_cap,
		    sizeof *s->texts);
		s->texts[f->nignored_text++] = id.text;
	} else if (id.form != UPDATE_ID_NONE) {
		diag(g->diags, DIAG_SYNTAX, pos, pos.file == NULL ?
		    "--ignore: \"%.*s\" is neither an update, such as "
		    "KB5031361, nor a file" : "--ignore: \"%.*s\" is not an "
		    "update, such as KB5031361", SPANF(text));
		g->rc = -1;
	}
	return 0;
}

/* Ids with , or ; between them. */
static int
ignore_all(void *ctx, struct span ids, struct pos pos)
{
	size_t n;

	for (; ids.n != 0; ids = span_from(ids, n + 1)) {
		for (n = 0; n < ids.n && ids.p[n] != ',' &&
		    ids.p[n] != ';'; n++)
			continue;
		ignore(ctx, span_trim(span_upto(ids, n)), pos);
	}
	return 0;
}

static bool
has_separator(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (system_is_separator(s.p[i]))
			return true;
	return false;
}

/* "old.txt" is a file that is not there, not an id. */
static bool
looks_like_file(struct span s)
{
	return has_separator(s) ||
	    (span_find(s, '.') != s.n && span_find(s, '~') == s.n);
}

static int
ignore_value(struct owned_filter *s, const char *value, struct diags *d)
{
	struct ignoring g = { s, d, 0 };

	if (update_id_is_id(span_of(value)) ||
	    (!looks_like_file(span_of(value)) && !system_exists(value)))
		ignore_all(&g, span_of(value), (struct pos){ NULL, 0, 0 });
	else if (value_file_read(value, ignore_all, &g, d) != 0)
		return -1;
	return g.rc;
}

int
filter_init(struct owned_filter *s, const struct options *o, struct diags *d)
{
	struct filter *f = &s->filter;
	char why[128];
	int rc = 0;

	*s = (struct owned_filter){ .arena = arena_new() };
	f->since = o->since;
	f->until = o->until;
	f->recurring = o->recurring || o->command == COMMAND_EXPLAIN;
	f->decisive = o->decisive;
	if (o->kind != NULL && (s->kind = regex_new(span_of(o->kind), why,
	    sizeof why)) == NULL) {
		diag(d, DIAG_SYNTAX, (struct pos){ NULL, 0, 0 },
		    "--kind: invalid pattern \"%s\": %s", o->kind, why);
		rc = -1;
	}
	for (size_t i = 0; i < o->ignore.n; i++)
		if (ignore_value(s, o->ignore.values[i], d) != 0)
			rc = -1;
	if (f->nignored != 0)
		qsort(s->numbers, f->nignored, sizeof *s->numbers,
		    cmp_numbers);
	f->kind = s->kind;
	f->ignored = s->numbers;
	f->ignored_text = s->texts;
	return rc;
}

void
filter_fini(struct owned_filter *s)
{
	regex_free(s->kind);
	free(s->numbers);
	free(s->texts);
	arena_free(s->arena);
}

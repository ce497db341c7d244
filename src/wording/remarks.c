#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/wording/requirement_name.h"
#include "kbdiff/wording/row_text.h"
#include "remarks.h"

/* A note, and the updates whose rows have it. */
struct remark {
	struct span	 note;
	struct span	*names;
	size_t		 n, cap;
};

struct gathering {
	struct intern	*notes;		/* number the remarks, from 1 */
	struct remark	*remarks;
	size_t		 n, cap;
};

static void
take_note(struct gathering *g, struct span note, struct span update)
{
	strid id = intern(g->notes, note);
	struct remark *m;

	if (id > g->n) {
		g->remarks = xgrow(g->remarks, g->n, &g->cap,
		    sizeof *g->remarks);
		g->remarks[g->n++] = (struct remark){ .note = note };
	}
	m = &g->remarks[id - 1];
	m->names = xgrow(m->names, m->n, &m->cap, sizeof *m->names);
	m->names[m->n++] = update;
}

static void
take_row(struct gathering *g, const struct report *r, const struct row *row,
    struct arena *a)
{
	for (size_t i = 0; i < row->nnotes; i++)
		if (row_note_is_common(row, i))
			take_note(g, row->notes[i], requirement_name(r,
			    row->update, a));
}

static struct span
say(const struct report *r, const struct remark *m, struct arena *a)
{
	size_t colon = span_find_span(m->note, SPAN(": "));
	struct strbuf s;

	strbuf_begin(&s);
	/* A note that begins with its hosts has a colon behind them; another
	 * one says something of its updates. */
	out_str(&s.out, colon < m->note.n ? "About " : "");
	names_print(&s.out, m->names, m->n, report_names_max(r));
	out_str(&s.out, colon < m->note.n ? " on " : " ");
	out_span(&s.out, m->note);
	out_char(&s.out, '.');
	return strbuf_end(&s, a);
}

size_t
remarks(const struct report *r, struct arena *a, const struct span **lines)
{
	struct gathering g = { .notes = intern_new() };
	struct span *made;

	for (size_t i = 0; i < r->result->n; i++)
		if (row_text_shows(r, &r->result->rows[i]))
			take_row(&g, r, &r->result->rows[i], a);
	made = arena_alloc(a, (g.n + 1) * sizeof *made);
	for (size_t i = 0; i < g.n; i++) {
		made[i] = say(r, &g.remarks[i], a);
		free(g.remarks[i].names);
	}
	free(g.remarks);
	intern_free(g.notes);
	*lines = made;
	return g.n;
}

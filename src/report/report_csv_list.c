#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/csv_cell.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/model/inventory.h"
#include "csv_writer.h"
#include "report_csv_list.h"

/* A row to be.  Rows of a host come by update, then list, then line. */
struct item {
	uint32_t	entry;
	uint32_t	list;		/* of the host */
	uint64_t	line;
	uint32_t	before;		/* the item of the same update before
					   this one; or NO_ITEM */
};

#define NO_ITEM	UINT32_MAX

/* The text of a row around its entry and its line, which all rows of a list
 * have in common. */
struct list_text {
	struct span	 host, source, rest;
};

/* The table while it is written.  Hosts have entries in common: the text of
 * each is made once. */
struct table {
	const struct report *r;
	struct arena	*arena;		/* of the entries' text */
	struct span	*entries;	/* no p: not made yet */
	struct arena	*scratch;	/* of a host */
	struct list_text *lists;	/* of the host */
	/* The host's items; the updates that they are of, as a set, and the
	 * last item of each. */
	struct item	*items;
	size_t		 n, cap;
	uint64_t	*set;
	uint32_t	*last;
	/* Rows that were not written yet. */
	char		*rows;
	size_t		 rows_n, rows_cap;
};

/* Digits of the longest line number; bytes of rows that are written at once. */
enum { DIGITS_MAX = 20, BYTES_AT_ONCE = 1 << 18 };

/* "10.0.17763.4974" is the build and its revision. */
static size_t
build_end(struct span build)
{
	size_t dots = 0;

	for (size_t i = 0; i < build.n; i++)
		if (build.p[i] == '.' && ++dots == 3)
			return i;
	return build.n;
}

/* The full names and other names of a host. */
static void
add_aliases(struct csv_writer *w, const struct host *h)
{
	struct csv_joined j;

	csv_joined_begin(&j);
	for (size_t i = 0; i < h->naliases; i++) {
		csv_joined_next(&j);
		out_span(&j.out, h->aliases[i]);
	}
	csv_writer_joined(w, &j);
}

/* "cut;filtered@3" */
static void
add_doubts(struct csv_writer *w, const struct raw_list *list)
{
	struct csv_joined j;

	csv_joined_begin(&j);
	for (int k = 0; k < DOUBT_COUNT; k++) {
		if (!raw_list_doubts(list, (enum doubt_reason)k))
			continue;
		csv_joined_next(&j);
		out_str(&j.out, doubt_name((enum doubt_reason)k));
		if (list->doubted[k].line != 0)
			out_printf(&j.out, "@%llu",
			    (unsigned long long)list->doubted[k].line);
	}
	csv_writer_joined(w, &j);
}

/* Lists of one format and file are told apart: "get-hotfix-csv#2". */
static struct span
format_of(const struct inventory *inv, const struct host *h, size_t k,
    struct arena *a)
{
	const struct raw_list *all = inv->raw_lists->lists;
	const struct raw_list *list = &all[h->lists[k]];
	struct span format = inventory_text(inv, list->format);
	unsigned same = 1;
	char *buf;

	for (size_t i = 0; i < k; i++)
		same += all[h->lists[i]].file == list->file &&
		    all[h->lists[i]].format == list->format;
	if (same == 1)
		return format;
	buf = arena_alloc(a, format.n + 16);
	snprintf(buf, format.n + 16, "%.*s#%u", SPANF(format), same);
	return span_of(buf);
}

/*
 * The file of a list.  Where it has the name of a host that more than the
 * file names, or NAME=FILE has named the host, NAME=FILE says that.
 */
static struct span
file_of(const struct inventory *inv, const struct host *h, size_t k,
    struct arena *a)
{
	const struct raw_list *list = inventory_list(inv, h, k);
	struct span file = inventory_text(inv, list->file);
	char *buf;

	if (!list->given && inv->inputs[list->input].name == NULL &&
	    (!h->named || !(input_is_tail(file.p, h->name) ||
	    (span_starts(file, h->name) && file.n > h->name.n &&
	    file.p[h->name.n] == '='))))
		return file;
	buf = arena_alloc(a, h->name.n + file.n + 2);
	snprintf(buf, h->name.n + file.n + 2, "%.*s=%.*s", SPANF(h->name),
	    SPANF(file));
	return span_of(buf);
}

/* The cells of an entry, behind the host's; NULL: of a list without any. */
static struct span
make_entry(const struct table *t, const struct entry *e, struct arena *a)
{
	const struct inventory *inv = t->r->inventory;
	struct strbuf s;
	struct csv_writer w = { .o = &s.out };

	strbuf_begin(&s);
	if (e == NULL) {
		out_str(&s.out, ",,,,,,,");
		return strbuf_end(&s, a);
	}
	csv_writer_cell(&w, inventory_update(inv, e->update));
	csv_writer_cell(&w, inventory_text(inv, e->variant));
	csv_writer_cell(&w, inventory_text(inv, e->kind));
	csv_writer_date(&w, e->installed_on);
	csv_writer_cell(&w, inventory_text(inv, e->installed_by));
	csv_writer_cell(&w, inventory_text(inv, e->title));
	csv_writer_cell(&w, span_of(state_name((enum state)e->state)));
	return strbuf_end(&s, a);
}

static struct span
entry_text(struct table *t, uint32_t entry)
{
	struct span *text = &t->entries[entry];

	if (text->p == NULL)
		*text = make_entry(t, &t->r->inventory->raw_lists->entries[
		    entry], t->arena);
	return *text;
}

/* The cells between an entry and its line. */
static struct span
make_source(const struct table *t, const struct host *h, size_t k)
{
	const struct inventory *inv = t->r->inventory;
	const struct raw_list *list = inventory_list(inv, h, k);
	struct span build = inventory_text(inv, list->build);
	struct strbuf s;
	struct csv_writer w = { .o = &s.out };

	strbuf_begin(&s);
	csv_writer_cell(&w, inventory_text(inv, list->os));
	csv_writer_cell(&w, span_upto(build, build_end(build)));
	csv_writer_cell(&w, inventory_text(inv, list->arch));
	csv_writer_cell(&w, raw_list_complete(list) ? SPAN("yes") :
	    SPAN("no"));
	if (list->declared < 0)
		csv_writer_cell(&w, SPAN_NONE);
	else
		csv_writer_number(&w, (uint64_t)list->declared);
	csv_writer_number(&w, list->unidentified);
	csv_writer_cell(&w, format_of(inv, h, k, t->scratch));
	csv_writer_cell(&w, file_of(inv, h, k, t->scratch));
	out_char(&s.out, ',');
	return strbuf_end(&s, t->scratch);
}

/* The cells behind the line. */
static struct span
make_rest(const struct table *t, const struct host *h, size_t k)
{
	const struct inventory *inv = t->r->inventory;
	const struct raw_list *list = inventory_list(inv, h, k);
	struct span build = inventory_text(inv, list->build);
	struct strbuf s;
	struct csv_writer w = { .o = &s.out };

	strbuf_begin(&s);
	add_aliases(&w, h);
	add_doubts(&w, list);
	csv_writer_cell(&w, span_from(build, build_end(build) + 1));
	csv_writer_end_row(&w);
	return strbuf_end(&s, t->scratch);
}

static void
make_lists(struct table *t, const struct host *h)
{
	struct strbuf s;
	struct span host;

	strbuf_begin(&s);
	csv_cell_put(&s.out, h->name);
	host = strbuf_end(&s, t->scratch);
	t->lists = arena_alloc(t->scratch, (h->nlists + 1) *
	    sizeof *t->lists);
	for (size_t k = 0; k < h->nlists; k++)
		t->lists[k] = (struct list_text){ host, make_source(t, h, k),
		    make_rest(t, h, k) };
}

static char *
put(char *to, struct span s)
{
	if (s.n != 0)
		memcpy(to, s.p, s.n);
	return to + s.n;
}

static char *
put_number(char *to, uint64_t n)
{
	char digits[DIGITS_MAX];
	size_t at = sizeof digits;

	do
		digits[--at] = (char)('0' + n % 10);
	while ((n /= 10) != 0);
	return put(to, (struct span){ digits + at, sizeof digits - at });
}

/* Room for so many more bytes of rows. */
static char *
make_room(struct table *t, size_t n)
{
	if (n > t->rows_cap - t->rows_n) {
		t->rows_cap = (t->rows_n + n) * 2;
		t->rows = xreallocarray(t->rows, t->rows_cap, 1);
	}
	return t->rows + t->rows_n;
}

static void
write_row(struct table *t, const struct list_text *list, struct span entry,
    uint64_t line)
{
	char *to = make_room(t, list->host.n + entry.n + list->source.n +
	    DIGITS_MAX + list->rest.n);

	to = put(to, list->host);
	to = put(to, entry);
	to = put(to, list->source);
	to = put_number(to, line);
	to = put(to, list->rest);
	t->rows_n = (size_t)(to - t->rows);
}

static void
add_item(struct table *t, struct item item)
{
	uint32_t update = t->r->inventory->update_of[item.entry];

	item.before = bits_has(t->set, update) ? t->last[update] : NO_ITEM;
	bits_add(t->set, update);
	t->items = xgrow(t->items, t->n, &t->cap, sizeof *t->items);
	t->last[update] = (uint32_t)t->n;
	t->items[t->n++] = item;
}

static void
take_list(struct table *t, const struct raw_list *list, uint32_t k)
{
	if (list->n == 0)
		write_row(t, &t->lists[k], make_entry(t, NULL, t->scratch),
		    list->line);
	for (size_t i = 0; i < list->n; i++)
		add_item(t, (struct item){ .entry = list->entries[i],
		    .list = k, .line = list->lines == NULL ? 0 :
		    list->lines[i] });
}

static int
cmp_item(const void *pa, const void *pb)
{
	const struct item *a = pa, *b = pb;

	if (a->list != b->list)
		return a->list < b->list ? -1 : 1;
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	return (a->entry > b->entry) - (a->entry < b->entry);
}

/* The rows of one update, of which this is the last item. */
static void
write_update(struct table *t, uint32_t last)
{
	const struct item *item = &t->items[last];
	struct item *all;
	size_t n = 0;

	if (item->before == NO_ITEM) {
		write_row(t, &t->lists[item->list], entry_text(t,
		    item->entry), item->line);
		return;
	}
	all = xreallocarray(NULL, t->n, sizeof *all);
	for (; last != NO_ITEM; last = t->items[last].before)
		all[n++] = t->items[last];
	qsort(all, n, sizeof *all, cmp_item);
	for (size_t i = 0; i < n; i++)
		write_row(t, &t->lists[all[i].list], entry_text(t,
		    all[i].entry), all[i].line);
	free(all);
}

static void
write_rows(struct table *t, struct out *o)
{
	out_span(o, (struct span){ t->rows, t->rows_n });
	t->rows_n = 0;
}

static void
write_host(struct table *t, const struct host *h, struct out *o)
{
	const struct raw_lists *l = t->r->inventory->raw_lists;
	size_t words = bits_words(l->nupdates);

	make_lists(t, h);
	memset(t->set, 0, words * sizeof *t->set);
	t->n = 0;
	for (uint32_t k = 0; k < h->nlists; k++)
		take_list(t, &l->lists[h->lists[k]], k);
	for (size_t w = 0; w < words; w++)
		for (uint64_t left = t->set[w]; left != 0; left &= left - 1)
			write_update(t, t->last[w * 64 + bits_first(left)]);
	if (t->rows_n >= BYTES_AT_ONCE)
		write_rows(t, o);
	arena_reset(t->scratch);
}

/* A row of no host: an input, or a failure in one, that the table is made
 * without.  What reads it must not take its hosts for all. */
static void
write_left_out(struct out *o, struct span file, uint64_t line,
    const char *doubt, struct span says)
{
	struct csv_writer w = { .o = o, .first = true };

	for (int k = 0; k < 6; k++)
		csv_writer_cell(&w, SPAN_NONE);
	csv_writer_cell(&w, says);
	for (int k = 0; k < 4; k++)
		csv_writer_cell(&w, SPAN_NONE);
	csv_writer_cell(&w, SPAN("no"));
	csv_writer_cell(&w, SPAN_NONE);
	csv_writer_number(&w, 0);
	csv_writer_cell(&w, SPAN_NONE);
	csv_writer_cell(&w, file);
	csv_writer_number(&w, line);
	csv_writer_cell(&w, SPAN_NONE);
	csv_writer_cell(&w, span_of(doubt));
	csv_writer_cell(&w, SPAN_NONE);
	csv_writer_end_row(&w);
}

static void
write_all_left_out(const struct report *r, struct out *o)
{
	const struct raw_lists *l = r->inventory->raw_lists;
	const struct left_out *what;

	for (size_t i = 0; i < r->nleft_out; i++)
		write_left_out(o, r->left_out[i], 0, "unreadable", SPAN_NONE);
	for (size_t i = 0; i < l->nleft_out; i++) {
		what = &l->left_out[i];
		if (what->why == LEFT_OUT_FAILURE)
			write_left_out(o, intern_span(l->strings, what->file),
			    what->line, "failed", intern_span(l->strings,
			    what->detail));
	}
}

void
report_csv_list(const struct report *r, struct out *o)
{
	const struct inventory *inv = r->inventory;
	struct table t = { .r = r, .arena = arena_new(),
	    .scratch = arena_new() };

	t.entries = xcalloc(inv->raw_lists->nentries + 1, sizeof *t.entries);
	t.set = bitset_new(inv->raw_lists->nupdates);
	t.last = xreallocarray(NULL, inv->raw_lists->nupdates + 1,
	    sizeof *t.last);
	out_str(o, "host,update,variant,kind,installed_on,installed_by,title,"
	    "state,os,build,arch,complete,declared,unidentified,format,file,"
	    "line,aliases,doubt,revision\n");
	for (size_t i = 0; i < inv->n; i++)
		write_host(&t, &inv->hosts[i], o);
	write_rows(&t, o);
	write_all_left_out(r, o);
	free(t.rows);
	free(t.items);
	free(t.last);
	free(t.set);
	free(t.entries);
	arena_free(t.scratch);
	arena_free(t.arena);
}

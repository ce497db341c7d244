#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/input/codepage.h"
#include "kbdiff/input/row_keys.h"
#include "kbdiff/model/hostname.h"
#include "row_cache.h"

struct list_slot {
	struct open_list list; /* first: importers hold its address */
	struct span	 host, full, tag;
	uint32_t	 section;
	uint32_t	*cached_rows;	/* at last the entries */
	uint64_t	*lines;
	size_t		 n, cap;
};

/* What an importer calls a list, and which one it is. */
struct raw_head {
	struct list_head	 head;
	struct list_slot	*list;
};

struct section {
	enum date_order	 order;		/* fixed by the format, then settled */
	unsigned	 traits;	/* of all its cached rows */
};

struct list_builder {
	struct raw_lists	*raw_lists;
	struct diags	*diags;
	enum date_order	 preferred;
	struct row_cache	*cached_rows;
	struct row_keys	*row_keys;	/* numbers of cached rows */
	struct list_builder *lender;    /* of both; NULL: they are its own */
	size_t		 lent;		/* to so many others */
	uint64_t	 round;		/* for row_cache_first */
	struct codepages *pages;	/* NULL until some input needs them */

	/* Of the input that is being read. */
	const struct input *input;
	uint32_t	 number;
	struct span	 format;
	enum list_kind	 kind;
	struct arena	*arena;
	struct intern	*heads;		/* of lists */
	struct list_slot **lists;	/* of head i + 1 */
	size_t		 nlists, lists_cap;
	struct intern	*raw_heads;	/* as importers spell them */
	struct raw_head	*spelled;	/* of raw head i + 1 */
	size_t		 nspelled, spelled_cap;
	struct section	*sections;
	size_t		 nsections, sections_cap;
	struct span	 banner;
	struct span	*evidence;
	size_t		 nevidence, evidence_cap;
	const struct raw_head *last;	/* rows of a host come in runs */
	char		*buf;		/* a key being made */
	size_t		 buf_n, buf_cap;
};

static struct list_builder *
new_with(struct row_cache *s, struct row_keys *row_keys, struct raw_lists *l,
    struct diags *d, enum date_order preferred)
{
	struct list_builder *in = xcalloc(1, sizeof *in);

	in->raw_lists = l;
	in->diags = d;
	in->preferred = preferred;
	in->cached_rows = s;
	in->row_keys = row_keys;
	in->arena = arena_new();
	in->heads = intern_new();
	in->raw_heads = intern_new();
	return in;
}

struct list_builder *
list_builder_new(
    struct raw_lists *l, struct diags *d, enum date_order preferred)
{
	return new_with(row_cache_new(), row_keys_new(), l, d, preferred);
}

struct list_builder *
list_builder_beside(struct list_builder *in, struct diags *d)
{
	struct list_builder *beside = new_with(in->cached_rows, in->row_keys,
	    in->raw_lists, d, in->preferred);

	beside->lender = in;
	in->lent++;
	return beside;
}

void
list_builder_drop(struct list_builder *in)
{
	for (size_t i = 0; i < in->nlists; i++) {
		free(in->lists[i]->cached_rows);
		free(in->lists[i]->lines);
	}
	arena_reset(in->arena);
	intern_reset(in->heads);
	intern_reset(in->raw_heads);
	in->nlists = in->nspelled = 0;
	in->nsections = in->nevidence = 0;
	in->banner = SPAN_NONE;
	in->last = NULL;
}

void
list_builder_free(struct list_builder *in)
{
	if (in == NULL)
		return;
	list_builder_drop(in);
	if (in->lender != NULL) {
		in->lender->lent--;
	} else {
		row_cache_free(in->cached_rows);
		row_keys_free(in->row_keys);
	}
	codepages_free(in->pages);
	arena_free(in->arena);
	intern_free(in->heads);
	intern_free(in->raw_heads);
	free(in->lists);
	free(in->spelled);
	free(in->sections);
	free(in->evidence);
	free(in->buf);
	free(in);
}

/* Where so many rows are unlike, those to come hardly are like one of them. */
#define SAYINGS_MAX	(1u << 16)

/* Rows of inputs that have ended are not needed any more. */
static void
forget_rows(struct list_builder *in)
{
	if (in->lender != NULL || in->lent != 0 ||
	    row_cache_count(in->cached_rows) < SAYINGS_MAX)
		return;
	row_cache_free(in->cached_rows);
	row_keys_free(in->row_keys);
	in->cached_rows = row_cache_new();
	in->row_keys = row_keys_new();
}

void
list_builder_begin(struct list_builder *in, uint32_t number,
    const struct input *input, const char *format, enum list_kind kind)
{
	list_builder_drop(in);
	forget_rows(in);
	in->number = number;
	in->input = input;
	in->format = span_of(format);
	in->kind = kind;
	list_builder_section(in);
}

void
list_builder_section(struct list_builder *in)
{
	in->sections = xgrow(in->sections, in->nsections, &in->sections_cap,
	    sizeof *in->sections);
	in->sections[in->nsections++] = (struct section){ .order =
	    DATE_ORDER_UNKNOWN };
	in->last = NULL;
	in->round = row_cache_round(in->cached_rows);
}

void
list_builder_date_order(struct list_builder *in, enum date_order order)
{
	in->sections[in->nsections - 1].order = order;
}

bool
list_builder_any(const struct list_builder *in)
{
	return in->nlists != 0;
}

struct span
list_builder_keep(struct list_builder *in, struct span s)
{
	return arena_dup(in->arena, s);
}

void
list_builder_evidence(struct list_builder *in, struct span s)
{
	in->evidence = xgrow(in->evidence, in->nevidence, &in->evidence_cap,
	    sizeof *in->evidence);
	in->evidence[in->nevidence++] = list_builder_keep(in, s);
}

void
list_builder_banner(struct list_builder *in, struct span version)
{
	in->banner = version;
}

/* Keys: numbers and strings behind their lengths. */
static void
key_begin(struct list_builder *in)
{
	in->buf_n = 0;
}

static void
key_add(struct list_builder *in, const void *p, size_t n)
{
	if (n > in->buf_cap - in->buf_n) {
		in->buf_cap = (in->buf_n + n) * 2;
		in->buf = xreallocarray(in->buf, in->buf_cap, 1);
	}
	if (n != 0)
		memcpy(in->buf + in->buf_n, p, n);
	in->buf_n += n;
}

static void
key_number(struct list_builder *in, uint32_t n)
{
	key_add(in, &n, sizeof n);
}

static void
key_span(struct list_builder *in, struct span s)
{
	key_number(in, (uint32_t)s.n);
	key_add(in, s.p, s.n);
}

static strid
key_end(struct list_builder *in, struct intern *t)
{
	return intern(t, (struct span){ in->buf, in->buf_n });
}

static strid
key_head(struct list_builder *in, size_t section, struct list_head head,
    struct intern *t)
{
	key_begin(in);
	key_number(in, (uint32_t)section);
	key_span(in, head.host);
	key_span(in, head.full);
	key_span(in, head.tag);
	return key_end(in, t);
}

/* A fuller name counts only if it says more of the same host. */
static struct span
settle_full(struct list_builder *in, struct span host, struct span full)
{
	struct arena *a = in->arena;

	full = hostname_trim(full);
	if (hostname_none(full) || hostname_none(host) ||
	    !hostname_qualifies(hostname_fold(full, a),
	    hostname_fold(host, a)))
		return SPAN_NONE;
	return full;
}

/* The list of this head, with nothing but it if it is fresh. */
static struct list_slot *
list_of(
    struct list_builder *in, size_t section, struct list_head head, bool *fresh)
{
	strid id = key_head(in, section, head, in->heads);
	struct list_slot *l;

	*fresh = id > in->nlists;
	if (!*fresh)
		return in->lists[id - 1];
	l = arena_alloc(in->arena, sizeof *l);
	*l = (struct list_slot){
		.host = list_builder_keep(in, head.host),
		.full = list_builder_keep(in, head.full),
		.tag = list_builder_keep(in, head.tag),
		.section = (uint32_t)section,
	};
	in->lists = xgrow(in->lists, in->nlists, &in->lists_cap,
	    sizeof *in->lists);
	in->lists[in->nlists++] = l;
	return l;
}

static struct list_slot *
open_list(struct list_builder *in, struct list_head head, uint64_t line)
{
	struct list_slot *l;
	bool shortened, fresh;

	head.host = hostname_trim(head.host);
	head.full = settle_full(in, head.host, head.full);
	shortened = hostname_shortened(head.host);
	if (hostname_none(head.host) && !shortened)
		head.host = SPAN_NONE;
	l = list_of(in, in->nsections - 1, head, &fresh);
	if (fresh)
		l->list = (struct open_list){ .kind = in->kind, .declared = -1,
		    .line = line, .os = SPAN_NONE, .build = SPAN_NONE,
		    .arch = SPAN_NONE, .format = SPAN_NONE,
		    .file = SPAN_NONE, .shortened = shortened };
	return l;
}

static const struct raw_head *
raw_head(struct list_builder *in, struct list_head head, uint64_t line)
{
	strid id = key_head(in, in->nsections - 1, head, in->raw_heads);

	if (id > in->nspelled) {
		in->spelled = xgrow(in->spelled, in->nspelled,
		    &in->spelled_cap, sizeof *in->spelled);
		in->spelled[in->nspelled++] = (struct raw_head){
			.head = { list_builder_keep(in, head.host),
			    list_builder_keep(in, head.full),
			    list_builder_keep(in, head.tag) },
			.list = open_list(in, head, line),
		};
	}
	return &in->spelled[id - 1];
}

struct open_list *
list_builder_list(struct list_builder *in, struct list_head head, uint64_t line)
{
	if (in->last == NULL || !span_eq(head.host, in->last->head.host) ||
	    !span_eq(head.full, in->last->head.full) ||
	    !span_eq(head.tag, in->last->head.tag))
		in->last = raw_head(in, head, line);
	return &in->last->list->list;
}

struct open_list *
list_builder_list_of(struct list_builder *in, enum list_kind kind,
    const char *format, struct list_head head, uint64_t line)
{
	struct open_list *list;

	if (kind == in->kind)
		return list_builder_list(in, head, line);
	head.tag = span_of(format);
	list = list_builder_list(in, head, line);
	list->kind = kind;
	list->format = head.tag;
	return list;
}

/* XP's and 2003's "File 1" is expected; other such entries are told, each once
 * in a section. */
static void
tell_unidentified(
    struct list_builder *in, uint32_t cached_row, const struct entry_in *row)
{
	if (row_cache_at(in->cached_rows, cached_row)->id.form !=
		UPDATE_ID_UNIDENTIFIED ||
	    !row_cache_first(in->cached_rows, cached_row, in->round) ||
	    span_startsi(span_trim(row->id), SPAN("File ")))
		return;
	diag(in->diags, DIAG_NO_KB, (struct pos){ in->input->path, row->line,
	    row->column_of == NULL ? row->column :
	    row->column_of(row->where) }, "%.*s", SPANF(row->id));
}

#define ENTRIES_FIRST	64

static void
make_room(const struct list_builder *in, struct list_slot *l, size_t n)
{
	if (l->cap - l->n >= n)
		return;
	l->cap = l->cap == 0 ? ENTRIES_FIRST : l->cap * 2;
	if (l->cap - l->n < n)
		l->cap = l->n + n;
	l->cached_rows =
	    xreallocarray(l->cached_rows, l->cap, sizeof *l->cached_rows);
	if (in->raw_lists->keep_lines)
		l->lines = xreallocarray(l->lines, l->cap, sizeof *l->lines);
}

static void
push(struct list_builder *in, struct list_slot *l, uint32_t cached_row,
    uint64_t line)
{
	make_room(in, l, 1);
	if (in->raw_lists->keep_lines)
		l->lines[l->n] = line;
	l->cached_rows[l->n++] = cached_row;
}

void
list_builder_add(
    struct list_builder *in, struct open_list *list, const struct entry_in *row)
{
	const struct span cells[ROW_CELL_COUNT] = {
		[ROW_CELL_ID] = row->id,
		[ROW_CELL_FALLBACK] = row->fallback,
		[ROW_CELL_VARIANT] = row->variant,
		[ROW_CELL_KIND] = row->kind,
		[ROW_CELL_DATE] = row->installed_on,
		[ROW_CELL_BY] = row->installed_by,
		[ROW_CELL_TITLE] = row->title,
	};
	uint32_t cached_row;

	if (span_trim(row->id).n == 0)
		return;
	cached_row = row_cache_number(in->cached_rows, cells, row->state);
	if ((row_cache_traits(in->cached_rows, cached_row) & TRAIT_NO_UPDATE) !=
	    0)
		tell_unidentified(in, cached_row, row);
	else if (row->key != NULL)
		row_keys_keep(in->row_keys, row->key, cached_row);
	push(in, (struct list_slot *)list, cached_row, row->line);
	list->rows++;
}

struct row_keys *
list_builder_repeats(struct list_builder *in)
{
	return in->row_keys;
}

void
list_builder_add_again(struct list_builder *in, struct open_list *list,
    const uint32_t *known, size_t n, uint64_t line)
{
	struct list_slot *l = (struct list_slot *)list;

	make_room(in, l, n);
	memcpy(l->cached_rows + l->n, known, n * sizeof *known);
	for (size_t i = 0; i < n && in->raw_lists->keep_lines; i++)
		l->lines[l->n + i] = line + i;
	l->n += n;
	list->rows += n;
}

void
list_builder_add_kb(
    struct list_builder *in, struct open_list *list, uint32_t kb, uint64_t line)
{
	push(in, (struct list_slot *)list,
	    row_cache_of_update(in->cached_rows, kb), line);
	list->rows++;
}

void
list_builder_cut(struct list_builder *in, uint64_t line)
{
	diag(in->diags, DIAG_CUT_ROW, (struct pos){ in->input->path, line, 0 },
	    "its hosts are taken as incomplete");
	if (in->nlists == 0)
		list_builder_list(in, (struct list_head){ SPAN_NONE, SPAN_NONE,
		    SPAN_NONE }, line);
	for (size_t i = 0; i < in->nlists; i++)
		in->lists[i]->list.doubts |= DOUBT_CUT_ROW;
}

/* The next part's list, of this one's section. */
static void
join_list(struct list_builder *in, size_t section, struct list_slot *from,
    struct list_builder *next, uint64_t lines)
{
	struct list_slot *to;
	bool fresh;

	for (size_t i = 0; i < from->n; i++)
		from->cached_rows[i] = row_cache_adopt(
		    in->cached_rows, next->cached_rows, from->cached_rows[i]);
	for (size_t i = 0; i < from->n && from->lines != NULL; i++)
		from->lines[i] += lines;
	to = list_of(in, section, (struct list_head){ from->host, from->full,
	    from->tag }, &fresh);
	if (!fresh) {
		for (size_t i = 0; i < from->n; i++)
			push(in, to, from->cached_rows[i], from->lines == NULL ?
			    0 : from->lines[i]);
		to->list.rows += from->list.rows;
		return;
	}
	to->list = from->list;
	to->list.line += lines;
	to->cached_rows = from->cached_rows;
	to->lines = from->lines;
	to->n = from->n;
	to->cap = from->cap;
	from->cached_rows = NULL;
	from->lines = NULL;
}

void
list_builder_join(
    struct list_builder *in, struct list_builder *next, uint64_t lines)
{
	size_t section = in->nsections - 1;

	for (size_t i = 1; i < next->nsections; i++) {
		list_builder_section(in);
		list_builder_date_order(in, next->sections[i].order);
	}
	for (size_t i = 0; i < next->nlists; i++)
		join_list(in, section + next->lists[i]->section,
		    next->lists[i], next, lines);
	for (size_t i = 0; i < next->nevidence; i++)
		list_builder_evidence(in, next->evidence[i]);
	if (next->banner.n != 0)
		list_builder_banner(in, list_builder_keep(in, next->banner));
	in->last = NULL;
	list_builder_drop(next);
}

/* What tells the code page: everything kept that is not ASCII. */
static codepage
guess_page(struct list_builder *in)
{
	const struct cached_row *s;
	struct list_slot *l;

	in->round = row_cache_round(in->cached_rows);
	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		if (!span_is_ascii(l->host))
			list_builder_evidence(in, l->host);
		if (!span_is_ascii(l->list.os))
			list_builder_evidence(in, l->list.os);
	}
	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		for (size_t k = 0; k < l->n; k++) {
			if ((row_cache_traits(
				 in->cached_rows, l->cached_rows[k]) &
				TRAIT_RAW) == 0 ||
			    !row_cache_first(
				in->cached_rows, l->cached_rows[k], in->round))
				continue;
			s = row_cache_at(in->cached_rows, l->cached_rows[k]);
			for (int c = ROW_CELL_VARIANT; c < ROW_CELL_COUNT; c++)
				if (!span_is_ascii(s->cells[c]))
					list_builder_evidence(in, s->cells[c]);
		}
	}
	if (in->pages == NULL)
		in->pages = codepages_new();
	return codepage_guess(in->pages, in->evidence, in->nevidence);
}

/* What is known once the input has ended. */
struct settled {
	bool		utf8;
	codepage	page;
};

static struct span
to_utf8(struct list_builder *in, const struct settled *how, struct span s)
{
	if (how->utf8 || span_is_ascii(s))
		return s;
	return codepage_decode(in->pages, how->page, s, in->arena);
}

static strid
string_of(struct list_builder *in, const struct settled *how, struct span s)
{
	return intern(in->raw_lists->strings,
	    span_trim(to_utf8(in, how, s)));
}

/*
 * What the dates of a section prove goes before the order of its format: that
 * is of days without a time, as Windows keeps them (formats.md, 1.4).
 */
static void
settle_date_orders(struct list_builder *in)
{
	const unsigned both = TRAIT_MDY | TRAIT_DMY;
	const struct cached_row_hot *hot = row_cache_hot(in->cached_rows);
	struct list_slot *l;
	struct section *s;
	unsigned traits;

	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		traits = 0;
		for (size_t k = 0; k < l->n; k++)
			traits |= hot[l->cached_rows[k]].traits;
		in->sections[l->section].traits |= traits;
	}
	for (size_t i = 0; i < in->nsections; i++) {
		s = &in->sections[i];
		s->order = (s->traits & both) == both ? DATE_ORDER_UNKNOWN :
		    (s->traits & TRAIT_MDY) != 0 ? DATE_MDY :
		    (s->traits & TRAIT_DMY) != 0 ? DATE_DMY :
		    s->order != DATE_ORDER_UNKNOWN &&
		    (s->traits & TRAIT_TIMED) == 0 ? s->order :
		    in->preferred;
	}
}

static date
settle_date(const struct cached_row *s, enum date_order order)
{
	switch (s->day.form) {
	case DATE_KNOWN:
		return s->day.day;
	case DATE_EITHER:
		return order == DATE_MDY ? s->day.mdy :
		    order == DATE_DMY ? s->day.dmy : DATE_NONE;
	default:
		return DATE_NONE;
	}
}

/* The id's own variant and what the row adds to it. */
static strid
settle_variant(struct list_builder *in, const struct settled *how,
    const struct cached_row *s)
{
	struct span own = span_trim(to_utf8(in, how, s->id.variant));
	struct span more = span_trim(to_utf8(in, how,
	    s->cells[ROW_CELL_VARIANT]));
	char *both;

	if (own.n == 0 || more.n == 0 || span_eq(own, more))
		return intern(in->raw_lists->strings, own.n != 0 ? own : more);
	both = arena_alloc(in->arena, own.n + 1 + more.n);
	memcpy(both, own.p, own.n);
	both[own.n] = ';';
	memcpy(both + own.n + 1, more.p, more.n);
	return intern(in->raw_lists->strings,
	    (struct span){ both, own.n + 1 + more.n });
}

static uint32_t
settle_saying(struct list_builder *in, const struct settled *how,
    uint32_t number, enum date_order order)
{
	const struct cached_row *s = row_cache_at(in->cached_rows, number);

	return raw_lists_entry(in->raw_lists, (struct entry){
		.update = raw_lists_update(in->raw_lists,
		    s->id.form == UPDATE_ID_KB ? s->id.number : 0,
		    to_utf8(in, how, s->id.text)),
		.variant = settle_variant(in, how, s),
		.kind = string_of(in, how, s->cells[ROW_CELL_KIND]),
		.installed_by = string_of(in, how, s->cells[ROW_CELL_BY]),
		.title = string_of(in, how, s->cells[ROW_CELL_TITLE]),
		.installed_on = settle_date(s, order),
		.state = (uint32_t)s->state,
	});
}

/* What the cached row is in the raw lists; made once, but for text whose
 * meaning depends on its input's code page. */
static uint32_t
entry_of(struct list_builder *in, const struct settled *how,
    uint32_t cached_row, enum date_order order)
{
	struct cached_row_hot *hot =
	    &row_cache_hot(in->cached_rows)[cached_row];
	uint32_t *entry = &hot->entries[(hot->traits & TRAIT_EITHER) == 0 ?
	    ROW_CACHE_FIXED : order == DATE_MDY ? ROW_CACHE_MDY :
	    order == DATE_DMY ? ROW_CACHE_DMY : ROW_CACHE_FIXED];

	if ((hot->traits & TRAIT_RAW) != 0)
		return settle_saying(in, how, cached_row, order);
	if (*entry == ROW_CACHE_NO_ENTRY)
		*entry = settle_saying(in, how, cached_row, order);
	return *entry;
}

/* A history's entry of an update, and when it was. */
struct event {
	uint32_t	update;
	size_t		at;		/* in the list, which begins with the
					   newest */
	date		day;
	int32_t		clock;
};

static int
cmp_event(const void *pa, const void *pb)
{
	const struct event *a = pa, *b = pb;

	if (a->update != b->update)
		return a->update < b->update ? -1 : 1;
	return (a->at > b->at) - (a->at < b->at);
}

static bool
is_later(const struct event *a, const struct event *b)
{
	if (a->day == DATE_NONE || b->day == DATE_NONE)
		return false;
	if (a->day != b->day)
		return a->day > b->day;
	return a->clock >= 0 && b->clock >= 0 && a->clock > b->clock;
}

static struct event
event_of(struct list_builder *in, const struct settled *how,
    struct list_slot *l, size_t at)
{
	uint32_t cached_row = l->cached_rows[at];
	uint32_t entry = entry_of(in, how, cached_row,
	    in->sections[l->section].order);
	const struct entry *e = &in->raw_lists->entries[entry];
	struct event event = { e->update, at, e->installed_on, -1 };

	if (event.day != DATE_NONE)
		event.clock = date_clock(row_cache_at(in->cached_rows,
		    cached_row)->cells[ROW_CELL_DATE], &event.day);
	return event;
}

/* Of sorted events of one update those that do not stand, in keep. */
static void
drop_earlier(const struct event *events, size_t n, bool *keep)
{
	size_t last;

	for (size_t i = 0, k; i < n; i = k) {
		last = i;
		for (k = i; k < n && events[k].update == events[i].update; k++)
			if (is_later(&events[k], &events[last]))
				last = k;
		for (k = i; k < n && events[k].update == events[i].update; k++)
			keep[events[k].at] = k == last;
	}
}

/*
 * Of a history each update's last entry alone stands: by their dates, and
 * where these are equal or cannot be read the first, since histories list the
 * newest first.
 */
static void
settle_history(struct list_builder *in, const struct settled *how,
    struct list_slot *l)
{
	struct event *events = xreallocarray(NULL, l->n, sizeof *events);
	bool *keep = xreallocarray(NULL, l->n, sizeof *keep);
	size_t n = 0, kept = 0;

	for (size_t i = 0; i < l->n; i++) {
		keep[i] =
		    (row_cache_traits(in->cached_rows, l->cached_rows[i]) &
			TRAIT_NO_UPDATE) != 0;
		if (!keep[i])
			events[n++] = event_of(in, how, l, i);
	}
	if (n != 0)
		qsort(events, n, sizeof *events, cmp_event);
	drop_earlier(events, n, keep);
	for (size_t i = 0; i < l->n; i++) {
		if (!keep[i])
			continue;
		l->cached_rows[kept] = l->cached_rows[i];
		if (l->lines != NULL)
			l->lines[kept] = l->lines[i];
		kept++;
	}
	l->n = kept;
	free(events);
	free(keep);
}

/* What may keep a cached row from being the same entry in every list. */
#define UNSETTLED	(TRAIT_NO_UPDATE | TRAIT_RAW | TRAIT_EITHER)

/* The list's cached rows become entries where they are. */
static void
settle_entries(struct list_builder *in, const struct settled *how,
    struct list_slot *l, struct raw_list *to)
{
	enum date_order order = in->sections[l->section].order;
	const struct cached_row_hot *hot = row_cache_hot(in->cached_rows), *h;
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++) {
		h = &hot[l->cached_rows[i]];
		if ((h->traits & TRAIT_NO_UPDATE) != 0) {
			to->unidentified +=
			    row_cache_at(in->cached_rows, l->cached_rows[i])
				->id.form == UPDATE_ID_UNIDENTIFIED;
			continue;
		}
		if ((h->traits & UNSETTLED) == 0 &&
		    h->entries[ROW_CACHE_FIXED] != ROW_CACHE_NO_ENTRY)
			l->cached_rows[n] = h->entries[ROW_CACHE_FIXED];
		else
			l->cached_rows[n] = entry_of(in, how, l->cached_rows[i],
			    order);
		if (l->lines != NULL)
			l->lines[n] = l->lines[i];
		n++;
	}
	raw_list_take(to, l->cached_rows, l->lines, n);
	l->cached_rows = NULL;
	l->lines = NULL;
}

static void
hand_over(struct list_builder *in, const struct settled *how,
    struct list_slot *from)
{
	struct raw_list *to = raw_lists_add(in->raw_lists);

	to->input = in->number;
	to->section = from->section;
	to->host = from->list.shortened ? 0 : string_of(in, how, from->host);
	to->settled = from->list.settled;
	to->weak = from->list.weak;
	to->full = string_of(in, how, from->full);
	to->tag = string_of(in, how, from->tag);
	to->format = string_of(in, how, from->list.format.n != 0 ?
	    from->list.format : in->format);
	to->file = from->list.file.n != 0 ?
	    string_of(in, how, from->list.file) :
	    intern(in->raw_lists->strings, span_of(in->input->path));
	to->os = string_of(in, how, from->list.os);
	to->build = string_of(in, how, from->list.build);
	to->arch = string_of(in, how, from->list.arch);
	to->kind = from->list.kind;
	to->doubts = from->list.doubts;
	to->declared = from->list.declared;
	to->unidentified = from->list.unidentified;
	to->line = from->list.line;
	if (to->kind == LIST_HISTORY)
		settle_history(in, how, from);
	settle_entries(in, how, from, to);
}

static const char hint[] = "give each list a file of its own, or name the "
    "host of a file by NAME=FILE";

/* What is read as a format that it is not may hold nothing of it. */
static int
check_any(struct list_builder *in)
{
	if (in->nlists != 0)
		return 0;
	diag(in->diags, DIAG_SYNTAX, (struct pos){ in->input->path, 0, 0 },
	    "it holds no list of format %.*s", SPANF(in->format));
	return -1;
}

/* What Windows knows an entry by: its id, and the service pack beside it. */
struct entry_key {
	struct span	id, pack;
};

static int
cmp_key(const void *a, const void *b)
{
	const struct entry_key *x = a, *y = b;
	int c = span_cmp(x->id, y->id);

	return c != 0 ? c : span_cmp(x->pack, y->pack);
}

/* The keys of a list's entries, as far as it says more than ids. */
static size_t
gather_keys(const struct list_builder *in, const struct list_slot *l,
    struct entry_key *keys)
{
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++) {
		const struct cached_row *s = row_cache_at(in->cached_rows,
		    l->cached_rows[i]);

		if ((row_cache_traits(in->cached_rows, l->cached_rows[i]) &
		    TRAIT_NO_UPDATE) == 0 && s->cells[ROW_CELL_KIND].n +
		    s->cells[ROW_CELL_DATE].n + s->cells[ROW_CELL_BY].n != 0)
			keys[n++] = (struct entry_key){ s->cells[ROW_CELL_ID],
			    s->cells[ROW_CELL_FALLBACK] };
	}
	return n;
}

/*
 * Get-HotFix and its kin list an entry once per host.  Where many are there
 * again, lists of several hosts have become one that names none of them.
 */
static int
check_repeated(struct list_builder *in, const struct list_slot *l)
{
	struct entry_key *keys, last = { SPAN_NONE, SPAN_NONE };
	size_t n, distinct = 0, again = 0;
	bool counted = false;

	if (l->list.kind != LIST_QFE || l->n < 2)
		return 0;
	keys = xreallocarray(NULL, l->n, sizeof *keys);
	n = gather_keys(in, l, keys);
	if (n != 0)
		qsort(keys, n, sizeof *keys, cmp_key);
	for (size_t i = 0; i < n; i++) {
		if (i == 0 || cmp_key(&keys[i], &keys[i - 1]) != 0) {
			distinct++;
			counted = false;
		} else if (!counted) {
			again++;
			counted = true;
			last = keys[i];
		}
	}
	if (again != 0 && again * 4 >= distinct)
		diag(in->diags, DIAG_NAMELESS, (struct pos){ in->input->path,
		    l->list.line, 0 }, "it has %zu of %zu updates more than "
		    "once (%.*s), as lists of several hosts have; %s", again,
		    distinct, SPANF(last.id), hint);
	free(keys);
	return again != 0 && again * 4 >= distinct ? -1 : 0;
}

/* An input holds at most one host without a name. */
static int
check_nameless(struct list_builder *in)
{
	const struct list_slot *first = NULL, *l;

	if (in->input->name != NULL)
		return 0;
	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		if (l->host.n != 0 && !l->list.shortened)
			continue;
		if (first != NULL) {
			diag(in->diags, DIAG_NAMELESS, (struct pos){
			    in->input->path, l->list.line, 0 },
			    "a second one after that of line %llu; %s",
			    (unsigned long long)first->list.line, hint);
			return -1;
		}
		first = l;
	}
	if (first != NULL && check_repeated(in, first) != 0)
		return -1;
	if (first != NULL && strcmp(in->input->path, "-") == 0) {
		diag(in->diags, DIAG_NAMELESS, (struct pos){ "-", 0, 0 },
		    "give standard input as NAME=-");
		return -1;
	}
	return 0;
}

/* NAME= stands for the one host of a file. */
static int
check_named(struct list_builder *in)
{
	const struct list_slot *first = NULL, *l;
	struct span label, known = SPAN_NONE;

	if (in->input->name == NULL)
		return 0;
	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		label = hostname_label(hostname_fold(l->host, in->arena));
		if (label.n == 0)
			continue;
		if (first != NULL && !span_eq(known, label)) {
			diag(in->diags, DIAG_NAME_MANY, (struct pos){
			    in->input->path, l->list.line, 0 },
			    "%s= was given, but it holds %.*s and %.*s",
			    in->input->name, SPANF(first->host),
			    SPANF(l->host));
			return -1;
		}
		first = l;
		known = label;
	}
	return 0;
}

static void
tell_dates(struct list_builder *in)
{
	struct pos file = { in->input->path, 0, 0 };
	bool unclear = false, unread = false;
	const struct section *s;

	for (size_t i = 0; i < in->nsections; i++) {
		s = &in->sections[i];
		unread |= (s->traits & TRAIT_UNREAD) != 0;
		unclear |= (s->traits & TRAIT_EITHER) != 0 &&
		    s->order != DATE_MDY && s->order != DATE_DMY;
	}
	if (unclear)
		diag(in->diags, DIAG_DATE_UNCLEAR, file,
		    "they are left out; --date-order settles it");
	if (unread)
		diag(in->diags, DIAG_DATE_UNREAD, file,
		    "they are left out");
}

static void
settle_banner(struct list_builder *in)
{
	struct span *build;

	if (in->nlists != 1 || in->banner.n == 0)
		return;
	build = &in->lists[0]->list.build;
	if (build->n == 0 || (span_starts(in->banner, *build) &&
	    in->banner.n > build->n && in->banner.p[build->n] == '.'))
		*build = in->banner;
}

int
list_builder_end(struct list_builder *in, bool utf8)
{
	struct settled how = { .utf8 = utf8 };

	if (check_any(in) != 0 || check_nameless(in) != 0 ||
	    check_named(in) != 0) {
		list_builder_drop(in);
		return -1;
	}
	if (!utf8)
		how.page = guess_page(in);
	settle_banner(in);
	settle_date_orders(in);
	tell_dates(in);
	for (size_t i = 0; i < in->nlists; i++)
		hand_over(in, &how, in->lists[i]);
	list_builder_drop(in);
	return 0;
}

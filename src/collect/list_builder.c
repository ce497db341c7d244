#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/state_beside.h"
#include "kbdiff/model/hostname.h"
#include "list_builder_state.h"

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
	in->hosts = intern_new();
	return in;
}

struct list_builder *
list_builder_new(struct raw_lists *l, struct diags *d,
    enum date_order preferred)
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
	if (in->nlists != 0)
		in->entries_before = in->lists[in->nlists - 1]->n;
	for (size_t i = 0; i < in->nlists; i++) {
		free(in->lists[i]->cached_rows);
		free(in->lists[i]->lines);
	}
	arena_reset(in->arena);
	intern_reset(in->heads);
	intern_reset(in->raw_heads);
	intern_reset(in->hosts);
	in->nhosts = 0;
	in->nlists = in->nspelled = 0;
	in->nsections = in->nevidence = in->nleft_out = in->nrequired = 0;
	in->nagainst = in->nrow_texts = 0;
	in->banner = in->front = in->place = SPAN_NONE;
	in->last = NULL;
	in->recent = NULL;
	in->filter_line = 0;
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
	intern_free(in->hosts);
	free(in->lists);
	free(in->spelled);
	free(in->sections);
	free(in->evidence);
	free(in->left_out);
	free(in->required);
	free(in->against);
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

void
list_builder_front(struct list_builder *in, struct span host)
{
	in->front = list_builder_keep(in, host);
	in->fronted = host.n != 0;
}

void
list_builder_text_host(struct list_builder *in, struct span host)
{
	if (!in->fronted)
		in->front = list_builder_keep(in, host);
}

struct span
list_builder_take_front(struct list_builder *in)
{
	struct span front = in->front;

	in->front = SPAN_NONE;
	return front;
}

bool
list_builder_named(const struct list_builder *in)
{
	return in->input->name != NULL;
}

struct span
list_builder_own_host(const struct list_builder *in)
{
	return in->input->name != NULL ? span_of(in->input->name) :
	    input_tail(in->input->path, 0, false);
}

bool
list_builder_any(const struct list_builder *in)
{
	return in->nlists != 0;
}

size_t
list_builder_lists(const struct list_builder *in)
{
	return in->nlists;
}

uint64_t
list_builder_rows(const struct list_builder *in)
{
	uint64_t rows = 0;

	for (size_t i = 0; i < in->nlists; i++)
		rows += in->lists[i]->list.rows;
	return rows;
}

struct arena *
list_builder_arena(struct list_builder *in)
{
	return in->arena;
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

/* What a name is found by: all of it, its first label, or that of a name
 * without a domain. */
enum found_by { BY_NAME = 'n', BY_LABEL = 'l', BY_BARE_LABEL = 'b' };

/* The key of a name, case aside. */
static struct span
key_host(struct list_builder *in, enum found_by by, struct span name)
{
	char c = (char)by;

	key_begin(in);
	key_add(in, &c, 1);
	key_add(in, name.p, name.n);
	for (size_t i = 1; i < in->buf_n; i++)
		in->buf[i] = ascii_lower(in->buf[i]);
	return (struct span){ in->buf, in->buf_n };
}

/* The hosts of lists that came since it was asked last. */
static void
index_hosts(struct list_builder *in)
{
	struct span name, label;

	for (; in->nhosts < in->nlists; in->nhosts++) {
		name = in->lists[in->nhosts]->host;
		label = hostname_label(name);
		intern(in->hosts, key_host(in, BY_NAME, name));
		intern(in->hosts, key_host(in, BY_LABEL, label));
		if (!hostname_has_domain(name))
			intern(in->hosts, key_host(in, BY_BARE_LABEL, label));
	}
}

bool
list_builder_has(struct list_builder *in, struct span host)
{
	enum found_by by;

	index_hosts(in);
	host = hostname_trim(host);
	by = hostname_has_domain(host) ? BY_BARE_LABEL : BY_LABEL;
	return intern_has(in->hosts, key_host(in, BY_NAME, host)) ||
	    intern_has(in->hosts, key_host(in, by, hostname_label(host)));
}

bool
list_builder_has_like(const struct list_builder *in, struct span host,
    bool (*is_like)(struct span, struct span))
{
	for (size_t i = 0; i < in->nlists; i++)
		if (is_like(host, in->lists[i]->host))
			return true;
	return false;
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
list_of(struct list_builder *in, size_t section, struct list_head head,
    bool *fresh)
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

/* A list below a command that takes a part. */
static void
doubt_filtered(struct list_builder *in, struct open_list *list)
{
	if (in->filter_line != 0 && list_builder_doubt(in, list,
	    DOUBT_FILTERED, in->filter_line, in->filter))
		diag(in->diags, DIAG_FILTERED, (struct pos){ in->input->path,
		    in->filter_line, 0 }, "\"%.*s\"%.*s", SPANF(in->filter),
		    SPANF(in->filter_place));
}

static struct list_slot *
open_list(struct list_builder *in, struct list_head head, uint64_t line)
{
	struct list_slot *l;
	bool shortened, fresh, blank;

	head.host = hostname_trim(head.host);
	if (head.host.n == 0)
		head.host = in->front;
	blank = head.host.n == 0;
	head.full = settle_full(in, head.host, head.full);
	shortened = hostname_shortened(head.host);
	if (hostname_none(head.host) && !shortened)
		head.host = SPAN_NONE;
	l = list_of(in, in->nsections - 1, head, &fresh);
	if (fresh)
		l->list = (struct open_list){ .kind = in->kind, .declared = -1,
		    .line = line, .os = SPAN_NONE, .build = SPAN_NONE,
		    .arch = SPAN_NONE, .format = SPAN_NONE,
		    .file = SPAN_NONE, .aliases = SPAN_NONE,
		    .required_by = SPAN_NONE,
		    .beside = SPAN_NONE, .beside_too = SPAN_NONE,
		    .shortened = shortened, .blank = blank };
	if (fresh)
		doubt_filtered(in, &l->list);
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
	bool by_text = head.host.n == 0 && in->front.n != 0 && !in->fronted;

	if (head.host.n == 0)
		head.host = in->front;
	if (in->last == NULL || !span_eq(head.host, in->last->head.host) ||
	    !span_eq(head.full, in->last->head.full) ||
	    !span_eq(head.tag, in->last->head.tag))
		in->last = raw_head(in, head, line);
	in->recent = in->last->list;
	in->recent->list.by_text |= by_text;
	return &in->recent->list;
}

void
list_builder_twin(struct list_builder *in, struct open_list *list,
    struct span name, uint64_t line)
{
	if (name.n == 0 || list->beside_too.n != 0 ||
	    span_eqi(name, list->beside))
		return;
	if (list->beside.n == 0) {
		list->beside = list_builder_keep(in, name);
		return;
	}
	list->beside_too = list_builder_keep(in, name);
	list->beside_line = line;
}

void
list_builder_empty(struct list_builder *in, struct span host, uint64_t line)
{
	struct open_list *list = list_builder_list(in, (struct list_head){
	    host, SPAN_NONE, SPAN_NONE }, line);

	/* No row has a blank in its place. */
	if (list->rows == 0)
		list->blank = false;
}

struct open_list *
list_builder_recent(struct list_builder *in)
{
	return in->recent == NULL ? NULL : &in->recent->list;
}

void
list_builder_filter(struct list_builder *in, uint64_t line,
    struct span command)
{
	in->filter_line = line;
	in->filter = line == 0 ? SPAN_NONE : list_builder_keep(in, command);
	in->filter_place = in->place;
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

void
list_builder_unread(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct span kind = span_trim(row->kind);
	struct span day = span_trim(row->installed_on);

	list->unidentified++;
	if (list_builder_doubt(in, list, DOUBT_UNREADABLE, row->line,
	    kind.n != 0 ? kind : day))
		diag(in->diags, DIAG_NO_KB, (struct pos){ in->input->path,
		    row->line, 0 }, "its id is blank%s%.*s%s%.*s",
		    kind.n == 0 ? "" : ", ", SPANF(kind),
		    day.n == 0 ? "" : ", ", SPANF(day));
}

void
list_builder_unread_date(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	if (list_builder_doubt(in, list, DOUBT_UNREADABLE, row->line,
	    row->installed_on))
		diag(in->diags, DIAG_NO_KB, (struct pos){ in->input->path,
		    row->line, 0 }, "\"%.*s\" stands in place of its date",
		    SPANF(span_trim(row->installed_on)));
}

void
list_builder_counted(struct list_builder *in, struct open_list *list,
    uint64_t n, const struct entry_in *row)
{
	if (n == 1) {
		list->counted = row->counted;
		list->counted_line = row->line;
	} else if (list_builder_doubt(in, list, DOUBT_CUT, row->line,
	    SPAN_NONE)) {
		diag(in->diags, DIAG_CUT, (struct pos){ in->input->path,
		    row->line, 0 }, "%llu of %lld updates",
		    (unsigned long long)n, (long long)row->counted);
	}
}

struct span
list_builder_host(const struct open_list *list)
{
	return ((const struct list_slot *)list)->host;
}

void
list_builder_failed(struct list_builder *in, struct open_list *list,
    struct span host, uint64_t line, struct span said)
{
	const struct pos pos = { in->input->path, line, 0 };

	said = span_trim(said);
	if (list == NULL)
		list_builder_leave_out(in, line, said);
	else if (!list_builder_doubt(in, list, DOUBT_FAILED, line, said))
		return;
	if (host.n != 0)
		diag(in->diags, DIAG_FAILED, pos, "%.*s gave no list: "
		    "\"%.*s\"%.*s", SPANF(host), SPANF(said),
		    SPANF(in->place));
	else
		diag(in->diags, DIAG_FAILED, pos, "the export failed: "
		    "\"%.*s\"%.*s", SPANF(said), SPANF(in->place));
}

/* XP's and 2003's "File 1" is expected; other such entries are told, each once
 * in a section. */
static void
tell_unidentified(struct list_builder *in, struct open_list *list,
    uint32_t cached_row, const struct entry_in *row)
{
	if (row_cache_at(in->cached_rows, cached_row)->id.form !=
		UPDATE_ID_UNIDENTIFIED ||
	    span_startsi(span_trim(row->id), SPAN("File ")))
		return;
	list_builder_doubt(in, list, DOUBT_UNREADABLE, row->line, row->id);
	if (!row_cache_first(in->cached_rows, cached_row, in->round))
		return;
	diag(in->diags, DIAG_NO_KB, (struct pos){ in->input->path, row->line,
	    row->column_of == NULL ? row->column :
	    row->column_of(row->where) }, "\"%.*s\"", SPANF(row->id));
}

/* A word that nobody knows stands for the state. */
static bool
has_odd_state(const struct entry_in *row)
{
	return row->state == STATE_UNKNOWN && row->checked;
}

/* It is told once in a section. */
static void
tell_state(struct list_builder *in, uint32_t cached_row,
    const struct entry_in *row)
{
	if (!has_odd_state(row) || (row->place.n == 0 &&
	    !row_cache_first(in->cached_rows, cached_row, in->round)))
		return;
	diag(in->diags, DIAG_NO_STATE, (struct pos){ in->input->path,
	    row->line, 0 }, "\"%.*s\"%.*s of %.*s",
	    SPANF(span_trim(row->said)), SPANF(row->place),
	    SPANF(span_trim(row->id)));
}

#define ENTRIES_FIRST	64

/* Lists are about as long as those before them. */
static size_t
first_room(const struct list_builder *in)
{
	size_t before = in->nlists < 2 ? in->entries_before :
	    in->lists[in->nlists - 2]->n;

	return before < ENTRIES_FIRST ? ENTRIES_FIRST : before + before / 8;
}

static void
make_room(const struct list_builder *in, struct list_slot *l, size_t n)
{
	if (l->cap - l->n >= n)
		return;
	l->cap = l->cap == 0 ? first_room(in) : l->cap * 2;
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
	if (l->n == l->cap)
		make_room(in, l, 1);
	if (in->raw_lists->keep_lines)
		l->lines[l->n] = line;
	l->cached_rows[l->n++] = cached_row;
}

static void add(struct list_builder *, struct open_list *,
    const struct entry_in *);

/* Adds a row in whose id's cell a state stands: false if there is none. */
static bool
add_beside(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one = *row;
	enum state state = STATE_INSTALLED;
	enum state_said means;

	/* Nearly all are no longer than a number. */
	if (row->id.n < 10)
		return false;
	means = state_beside_read(row->id, &one.id, &one.said, &state);
	if (one.id.n == span_trim(row->id).n)
		return false;
	if (row->state == STATE_INSTALLED && means != STATE_SAID_NOTHING) {
		/* A column may say plainly that it is installed. */
		one.state = means != STATE_SAID_IT || (row->checked &&
		    state != STATE_INSTALLED) ? STATE_UNKNOWN : state;
		one.checked = true;
	}
	add(in, list, &one);
	return true;
}

static unsigned
own_trait(enum own_says own)
{
	switch (own) {
	case OWN_YES:
		return TRAIT_OWN_YES;
	case OWN_NO:
		return TRAIT_OWN_NO;
	case OWN_DONE:
		return TRAIT_OWN_DONE;
	case OWN_UNDONE:
		return TRAIT_OWN_UNDONE;
	default:
		return 0;
	}
}

static void
add(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
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

	if (span_trim(row->id).n == 0 || add_beside(in, list, row))
		return;
	cached_row = row_cache_number(in->cached_rows, cells, row->state,
	    (row->checked && row->state != STATE_INSTALLED &&
	    row->state != STATE_UNKNOWN ? TRAIT_CHECK : 0) |
	    (row->in_words ? TRAIT_SAID : 0) | own_trait(row->own));
	tell_state(in, cached_row, row);
	if ((row_cache_traits(in->cached_rows, cached_row) & TRAIT_NO_UPDATE) !=
	    0)
		tell_unidentified(in, list, cached_row, row);
	else if (row->key != NULL && !has_odd_state(row))
		row_keys_keep(in->row_keys, row->key, cached_row);
	push(in, (struct list_slot *)list, cached_row, row->line);
	list->rows++;
}

void
list_builder_add(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one;

	if (in->nrow_texts == 0 || list->own_lines) {
		add(in, list, row);
		return;
	}
	one = *row;
	list_texts_take(in, &one);
	add(in, list, &one);
}

void
list_builder_forget(struct list_builder *in, struct open_list *list,
    struct span id)
{
	struct list_slot *l = (struct list_slot *)list;
	uint32_t kb = update_id_number(id);
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++) {
		const struct cached_row *row = row_cache_at(in->cached_rows,
		    l->cached_rows[i]);

		if (kb != 0 ? row->id.form == UPDATE_ID_KB && row->id.number ==
		    kb : span_eqi(row->cells[ROW_CELL_ID], id))
			continue;
		if (l->lines != NULL)
			l->lines[n] = l->lines[i];
		l->cached_rows[n++] = l->cached_rows[i];
	}
	l->n = n;
}

struct row_keys *
list_builder_repeats(struct list_builder *in)
{
	return in->row_keys;
}

void
list_builder_add_again(struct list_builder *in, struct open_list *list,
    const uint32_t *known, size_t n, uint64_t line, const uint64_t *lines)
{
	struct list_slot *l = (struct list_slot *)list;

	make_room(in, l, n);
	memcpy(l->cached_rows + l->n, known, n * sizeof *known);
	for (size_t i = 0; i < n && in->raw_lists->keep_lines; i++)
		l->lines[l->n + i] = lines != NULL ? lines[i] : line + i;
	l->n += n;
	list->rows += n;
}

void
list_builder_add_kb(struct list_builder *in, struct open_list *list,
    uint32_t kb, uint64_t line)
{
	char id[16];

	if (in->nrow_texts != 0) {
		snprintf(id, sizeof id, "KB%u", (unsigned)kb);
		list_builder_add(in, list, &(struct entry_in){
		    .id = span_of(id), .line = line });
		return;
	}
	push(in, (struct list_slot *)list,
	    row_cache_of_update(in->cached_rows, kb), line);
	list->rows++;
}

bool
list_builder_doubts(const struct open_list *list, enum doubt_reason reason)
{
	return (list->doubts >> reason & 1) != 0;
}

bool
list_builder_doubt(struct list_builder *in, struct open_list *list,
    enum doubt_reason reason, uint64_t line, struct span detail)
{
	if (list_builder_doubts(list, reason))
		return false;
	list->doubts |= 1u << reason;
	list->doubted[reason].line = line;
	list->doubted[reason].detail = list_builder_keep(in, detail);
	return true;
}

void
list_builder_doubt_all(struct list_builder *in, enum doubt_reason reason,
    uint64_t line, struct span detail)
{
	for (size_t i = 0; i < in->nlists; i++)
		list_builder_doubt(in, &in->lists[i]->list, reason, line,
		    detail);
}

bool
list_builder_doubt_section(struct list_builder *in, enum doubt_reason reason,
    uint64_t line, struct span detail)
{
	bool any = false;

	for (size_t i = 0; i < in->nlists; i++)
		if (in->lists[i]->section == in->nsections - 1)
			any |= list_builder_doubt(in, &in->lists[i]->list,
			    reason, line, detail);
	return any;
}

bool
list_builder_doubt_undeclared(struct list_builder *in,
    enum doubt_reason reason, uint64_t line)
{
	struct open_list *l;
	bool any = false;

	for (size_t i = 0; i < in->nlists; i++) {
		l = &in->lists[i]->list;
		if (l->declared >= 0 && l->rows + l->unidentified >=
		    (uint64_t)l->declared)
			continue;
		list_builder_doubt(in, l, reason, line, SPAN_NONE);
		any = true;
	}
	return any;
}

void
list_builder_leave_out_of(struct list_builder *in, enum left_out_why why,
    struct span file, uint64_t line, struct span detail)
{
	in->left_out = xgrow(in->left_out, in->nleft_out, &in->left_out_cap,
	    sizeof *in->left_out);
	in->left_out[in->nleft_out++] = (struct left_line){ why,
	    list_builder_keep(in, file), line, list_builder_keep(in, detail) };
}

void
list_builder_leave_out(struct list_builder *in, uint64_t line,
    struct span detail)
{
	list_builder_leave_out_of(in, LEFT_OUT_FAILURE, SPAN_NONE, line,
	    detail);
}

void
list_builder_cut(struct list_builder *in, uint64_t line)
{
	diag(in->diags, DIAG_CUT_ROW, (struct pos){ in->input->path, line, 0 },
	    "its lists are in doubt");
	if (in->nlists == 0)
		list_builder_list(in, (struct list_head){ SPAN_NONE, SPAN_NONE,
		    SPAN_NONE }, line);
	list_builder_doubt_all(in, DOUBT_CUT, line, SPAN_NONE);
}

void
list_builder_cut_above(struct list_builder *in, uint64_t line)
{
	diag(in->diags, DIAG_CUT, (struct pos){ in->input->path, line, 0 },
	    "its beginning is missing; export it again");
	list_builder_doubt_all(in, DOUBT_CUT, line, SPAN_NONE);
}

/* What is said of a list outlives the part that said it. */
static void
keep_said(struct list_builder *in, struct open_list *list)
{
	struct span *said[] = { &list->os, &list->build, &list->arch,
	    &list->format, &list->file, &list->aliases };

	for (size_t i = 0; i < sizeof said / sizeof *said; i++)
		*said[i] = list_builder_keep(in, *said[i]);
	for (int k = 0; k < DOUBT_COUNT; k++)
		if (list_builder_doubts(list, (enum doubt_reason)k))
			list->doubted[k].detail = list_builder_keep(in,
			    list->doubted[k].detail);
}

/* The next part's list, of this one's section. */
static void
join_list(struct list_builder *in, size_t section, struct list_slot *from,
    struct list_builder *next, uint64_t lines)
{
	struct list_slot *to;
	bool fresh;

	row_cache_adopt(in->cached_rows, next->cached_rows, from->cached_rows,
	    from->n);
	if (from->list.own_lines)
		lines = 0;
	for (size_t i = 0; i < from->n && from->lines != NULL; i++)
		from->lines[i] += lines;
	to = list_of(in, section, (struct list_head){ from->host, from->full,
	    from->tag }, &fresh);
	if (!fresh) {
		for (size_t i = 0; i < from->n; i++)
			push(in, to, from->cached_rows[i], from->lines == NULL ?
			    0 : from->lines[i]);
		to->list.rows += from->list.rows;
		if (from->list.own_lines && from->list.line < to->list.line)
			to->list.line = from->list.line;
		return;
	}
	to->list = from->list;
	keep_said(in, &to->list);
	to->list.line += lines;
	to->cached_rows = from->cached_rows;
	to->lines = from->lines;
	to->n = from->n;
	to->cap = from->cap;
	from->cached_rows = NULL;
	from->lines = NULL;
}

/* A line of another file stays. */
static void
join_left_out(struct list_builder *in, const struct left_line *l,
    uint64_t lines)
{
	list_builder_leave_out_of(in, l->why, l->file, l->line +
	    (l->file.n == 0 ? lines : 0), l->detail);
}

void
list_builder_join(struct list_builder *in, struct list_builder *next,
    uint64_t lines)
{
	size_t section = in->nsections - 1;

	if (next->sections[0].order != DATE_ORDER_UNKNOWN)
		list_builder_date_order(in, next->sections[0].order);
	for (size_t i = 1; i < next->nsections; i++) {
		list_builder_section(in);
		list_builder_date_order(in, next->sections[i].order);
	}
	for (size_t i = 0; i < next->nlists; i++)
		join_list(in, section + next->lists[i]->section,
		    next->lists[i], next, lines);
	for (size_t i = 0; i < next->nevidence; i++)
		list_builder_evidence(in, next->evidence[i]);
	for (size_t i = 0; i < next->nleft_out; i++)
		join_left_out(in, &next->left_out[i], lines);
	if (next->banner.n != 0)
		list_builder_banner(in, list_builder_keep(in, next->banner));
	in->last = NULL;
	list_builder_drop(next);
}

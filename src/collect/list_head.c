/*
 * The list builder (list_builder.h): which of the lists of an input an entry is
 * of, by the names of its host.
 */
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/model/hostname.h"
#include "list_builder_state.h"

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

struct list_slot *
list_head_slot(struct list_builder *in, size_t section, struct list_head head,
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
	l = list_head_slot(in, in->nsections - 1, head, &fresh);
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

struct span
list_builder_host(const struct open_list *list)
{
	return ((const struct list_slot *)list)->host;
}

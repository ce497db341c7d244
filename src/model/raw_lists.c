#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/system.h"
#include "kbdiff/model/raw_lists.h"

/* Values by their bytes; number 0 of an intern table is the empty string, so
 * the first value has number 1 there. */
struct listing_index {
	struct intern	*updates, *entries;
};

struct raw_lists *
raw_lists_new(bool keep_lines)
{
	struct raw_lists *l = xcalloc(1, sizeof *l);

	l->strings = intern_new();
	l->keep_lines = keep_lines;
	l->index = xcalloc(1, sizeof *l->index);
	l->index->updates = intern_new();
	l->index->entries = intern_new();
	return l;
}

static void
free_lists(struct raw_lists *l)
{
	for (size_t i = 0; i < l->n; i++) {
		free(l->lists[i].entries);
		free(l->lists[i].lines);
	}
	l->n = 0;
}

void
raw_lists_free(struct raw_lists *l)
{
	if (l == NULL)
		return;
	free_lists(l);
	intern_free(l->strings);
	intern_free(l->index->updates);
	intern_free(l->index->entries);
	free(l->index);
	free(l->updates);
	free(l->successions);
	free(l->entries);
	free(l->lists);
	free(l->left_out);
	free(l->objections);
	free(l->required);
	free(l);
}

/* Index of the value among its kind; *fresh tells that it is new. */
static uint32_t
number_of(struct intern *t, const void *value, size_t size, bool *fresh)
{
	size_t before = intern_count(t);
	strid id = intern(t, (struct span){ value, size });

	*fresh = intern_count(t) != before;
	return id - 1;
}

static uint32_t
add_update(struct raw_lists *l, const struct update *u)
{
	bool fresh;
	uint32_t i = number_of(l->index->updates, u, sizeof *u, &fresh);

	if (fresh) {
		l->updates = xgrow(l->updates, l->nupdates, &l->updates_cap,
		    sizeof *l->updates);
		l->updates[l->nupdates++] = *u;
	}
	return i;
}

uint32_t
raw_lists_requirement(struct raw_lists *l, struct span text,
    struct span scope)
{
	struct update u;

	memset(&u, 0, sizeof u);
	u.text = intern(l->strings, text);
	u.scope = intern(l->strings, scope);
	u.required = true;
	return add_update(l, &u);
}

uint32_t
raw_lists_update(struct raw_lists *l, uint32_t number, struct span text)
{
	struct update u;
	char kb[16] = "KB";
	size_t at = sizeof kb;

	memset(&u, 0, sizeof u);
	u.number = number;

	if (number != 0) {
		for (uint32_t n = number; n != 0; n /= 10)
			kb[--at] = (char)('0' + n % 10);
		memmove(kb + 2, kb + at, sizeof kb - at);
		text = (struct span){ kb, 2 + sizeof kb - at };
	}
	u.text = intern(l->strings, text);
	return add_update(l, &u);
}

void
raw_lists_succeed(struct raw_lists *l, uint32_t update, struct succession at)
{
	struct update *u = &l->updates[update];

	if (u->nsuccessions == 0)
		u->succession = (uint32_t)l->nsuccessions;
	l->successions = xgrow(l->successions, l->nsuccessions,
	    &l->successions_cap, sizeof *l->successions);
	l->successions[l->nsuccessions++] = at;
	u->nsuccessions++;
}

bool
raw_lists_cumulative(const struct raw_lists *l, uint32_t update)
{
	const struct update *u = &l->updates[update];

	return u->nsuccessions != 0 &&
	    l->successions[u->succession].line < SUCCESSION_OTHER;
}

uint32_t
raw_lists_entry(struct raw_lists *l, struct entry e)
{
	bool fresh;
	uint32_t i = number_of(l->index->entries, &e, sizeof e, &fresh);

	if (fresh) {
		l->entries = xgrow(l->entries, l->nentries, &l->entries_cap,
		    sizeof *l->entries);
		l->entries[l->nentries++] = e;
	}
	return i;
}

struct raw_list *
raw_lists_add(struct raw_lists *l)
{
	struct raw_list *list;

	l->lists = xgrow(l->lists, l->n, &l->cap, sizeof *l->lists);
	list = &l->lists[l->n++];
	*list = (struct raw_list){ .declared = -1 };
	return list;
}

/* NULL for no items. */
static void *
copy_items(const void *items, size_t n, size_t size)
{
	void *copy = n == 0 || items == NULL ? NULL :
	    xreallocarray(NULL, n, size);

	if (copy != NULL)
		memcpy(copy, items, n * size);
	return copy;
}

struct raw_list *
raw_lists_repeat(struct raw_lists *l, size_t from)
{
	struct raw_list *list = raw_lists_add(l);

	*list = l->lists[from];
	list->cap = list->n;
	list->entries = copy_items(list->entries, list->n,
	    sizeof *list->entries);
	list->lines = copy_items(list->lines, list->n, sizeof *list->lines);
	return list;
}

void
raw_list_push(const struct raw_lists *l, struct raw_list *list, uint32_t entry,
    uint64_t line)
{
	if (list->n == list->cap) {
		list->entries = xgrow(list->entries, list->n, &list->cap,
		    sizeof *list->entries);
		if (l->keep_lines)
			list->lines = xreallocarray(list->lines, list->cap,
			    sizeof *list->lines);
	}
	if (l->keep_lines)
		list->lines[list->n] = line;
	list->entries[list->n++] = entry;
}

void
raw_list_take(struct raw_list *list, uint32_t *entries, uint64_t *lines,
    size_t n)
{
	list->entries = entries == NULL ? NULL : xreallocarray(entries, n,
	    sizeof *entries);
	list->lines = lines == NULL ? NULL : xreallocarray(lines, n,
	    sizeof *lines);
	list->n = list->cap = n;
}

bool
raw_list_doubts(const struct raw_list *list, enum doubt_reason reason)
{
	return (list->doubts >> reason & 1) != 0;
}

void
raw_list_doubt(struct raw_list *list, enum doubt_reason reason,
    struct doubt doubt)
{
	struct doubt *first = &list->doubted[reason];

	if (!raw_list_doubts(list, reason) || (doubt.line != 0 &&
	    (first->line == 0 || doubt.line < first->line)))
		*first = doubt;
	list->doubts |= 1u << reason;
}

void
raw_lists_leave_out(struct raw_lists *l, struct left_out what)
{
	l->left_out = xgrow(l->left_out, l->nleft_out, &l->left_out_cap,
	    sizeof *l->left_out);
	l->left_out[l->nleft_out++] = what;
}

void
raw_lists_object(struct raw_lists *l, struct objection o)
{
	l->objections = xgrow(l->objections, l->nobjections,
	    &l->objections_cap, sizeof *l->objections);
	l->objections[l->nobjections++] = o;
}

void
raw_lists_require(struct raw_lists *l, struct required_line line)
{
	l->required = xgrow(l->required, l->nrequired, &l->required_cap,
	    sizeof *l->required);
	l->required[l->nrequired++] = line;
}

/* What numbers become when what they number moves. */
struct moved {
	strid		*strings;
	uint32_t	*updates, *entries;
};

static void
move_strings(struct raw_lists *a, const struct raw_lists *b, struct moved *m)
{
	size_t n = intern_count(b->strings);

	m->strings = xreallocarray(NULL, n, sizeof *m->strings);
	for (strid s = 0; s < n; s++)
		m->strings[s] = intern(a->strings, intern_span(b->strings, s));
}

static void
move_updates(struct raw_lists *a, const struct raw_lists *b, struct moved *m)
{
	const struct update *u;
	struct span text;

	m->updates = xreallocarray(NULL, b->nupdates, sizeof *m->updates);
	for (size_t i = 0; i < b->nupdates; i++) {
		u = &b->updates[i];
		text = intern_span(b->strings, u->text);
		m->updates[i] = u->required ? raw_lists_requirement(a, text,
		    intern_span(b->strings, u->scope)) :
		    raw_lists_update(a, u->number, text);
	}
}

static void
move_entries(struct raw_lists *a, const struct raw_lists *b, struct moved *m)
{
	struct entry e;

	m->entries = xreallocarray(NULL, b->nentries, sizeof *m->entries);
	for (size_t i = 0; i < b->nentries; i++) {
		e = b->entries[i];
		e.update = m->updates[e.update];
		e.variant = m->strings[e.variant];
		e.kind = m->strings[e.kind];
		e.installed_by = m->strings[e.installed_by];
		e.title = m->strings[e.title];
		m->entries[i] = raw_lists_entry(a, e);
	}
}

static void
move_string(strid *s, const struct moved *m)
{
	*s = m->strings[*s];
}

static void
move_list(struct raw_lists *a, const struct raw_list *from,
    const struct moved *m)
{
	struct raw_list *list = raw_lists_add(a);

	*list = *from;
	for (size_t k = 0; k < list->n; k++)
		list->entries[k] = m->entries[list->entries[k]];
	list->host = m->strings[list->host];
	list->full = m->strings[list->full];
	list->aliases = m->strings[list->aliases];
	for (int k = 0; k < DOUBT_COUNT; k++)
		move_string(&list->doubted[k].detail, m);
	move_string(&list->required_by.detail, m);
	list->tag = m->strings[list->tag];
	list->format = m->strings[list->format];
	list->file = m->strings[list->file];
	list->os = m->strings[list->os];
	list->build = m->strings[list->build];
	list->arch = m->strings[list->arch];
}

static void
move_left_out(struct raw_lists *a, struct left_out what, const struct moved *m)
{
	what.file = m->strings[what.file];
	what.detail = m->strings[what.detail];
	raw_lists_leave_out(a, what);
}

static void
move_objection(struct raw_lists *a, struct objection o, const struct moved *m)
{
	o.said = m->strings[o.said];
	o.place = m->strings[o.place];
	o.failed = m->strings[o.failed];
	raw_lists_object(a, o);
}

static void
move_required(struct raw_lists *a, struct required_line line,
    const struct moved *m)
{
	line.update = m->updates[line.update];
	line.file = m->strings[line.file];
	line.comment = m->strings[line.comment];
	raw_lists_require(a, line);
}

/* Nothing is in it, and no string but the empty one. */
static bool
is_empty(const struct raw_lists *l)
{
	return l->n == 0 && l->nleft_out == 0 && l->nobjections == 0 &&
	    l->nentries == 0 &&
	    l->nupdates == 0 && intern_count(l->strings) == 1;
}

static void
swap(struct raw_lists *a, struct raw_lists *b)
{
	struct raw_lists was = *a;

	*a = *b;
	*b = was;
}

void
raw_lists_merge(struct raw_lists *a, struct raw_lists *b)
{
	struct moved m;

	if (is_empty(a) && a->keep_lines == b->keep_lines) {
		swap(a, b);
		return;
	}
	move_strings(a, b, &m);
	move_updates(a, b, &m);
	move_entries(a, b, &m);
	for (size_t i = 0; i < b->n; i++)
		move_list(a, &b->lists[i], &m);
	for (size_t i = 0; i < b->nleft_out; i++)
		move_left_out(a, b->left_out[i], &m);
	for (size_t i = 0; i < b->nobjections; i++)
		move_objection(a, b->objections[i], &m);
	for (size_t i = 0; i < b->nrequired; i++)
		move_required(a, b->required[i], &m);
	free(m.strings);
	free(m.updates);
	free(m.entries);
	b->n = b->nleft_out = b->nobjections = b->nrequired = 0;
}

/* The name without an ending that only says how the file is packed: EX01.csv of
 * EX01.csv.gz. */
static struct span
unpacked(struct span name)
{
	static const struct span endings[] = {
		SPAN(".gz"), SPAN(".bz2"), SPAN(".xz"), SPAN(".zst"),
	};

	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		if (name.n > endings[i].n && span_eqi(span_from(name,
		    name.n - endings[i].n), endings[i]))
			return span_upto(name, name.n - endings[i].n);
	return name;
}

/* Bytes of a name before its sheet, which is named in brackets behind its
 * workbook; all if it has none. */
static size_t
before_sheet(struct span name)
{
	size_t n = name.n;

	if (!span_ends(name, SPAN("]")))
		return name.n;
	while (n != 0 && name.p[n - 1] != '[')
		n--;
	return n != 0 ? n - 1 : name.n;
}

struct span
input_sheet(const char *path)
{
	struct span name = span_of(path);
	size_t n = before_sheet(name);

	return n < name.n ? span_from(span_upto(name, name.n - 1), n + 1) :
	    SPAN_NONE;
}

/* Bytes of a file's name before its ending. */
static size_t
stem_bytes(struct span name)
{
	struct span file = unpacked(name);

	file = span_upto(file, before_sheet(file));
	for (size_t i = file.n; i > 1; i--)
		if (file.p[i - 1] == '.')
			return i - 1;
	return file.n;
}

struct span
input_tail(const char *path, size_t above, bool ending)
{
	struct span s = span_of(path);
	size_t from = s.n, file, end = s.n;

	while (from != 0 && !system_is_separator(s.p[from - 1]))
		from--;
	file = from;
	while (above-- != 0 && from != 0) {
		from--;
		while (from != 0 && !system_is_separator(s.p[from - 1]))
			from--;
	}
	if (!ending)
		end = file + stem_bytes(span_from(s, file));
	return (struct span){ s.p + from, end - from };
}

struct span
input_ending(const char *path)
{
	struct span file = unpacked(input_tail(path, 0, true));

	return span_from(file, stem_bytes(file));
}

bool
input_is_tail(const char *path, struct span name)
{
	size_t folders = 0;

	for (size_t i = 0; i < name.n; i++)
		folders += system_is_separator(name.p[i]);
	return span_eq(input_tail(path, folders, false), name) ||
	    span_eq(input_tail(path, folders, true), name);
}

size_t
raw_list_listed(const struct raw_list *list)
{
	return list->n + list->unidentified;
}

bool
raw_list_complete(const struct raw_list *list)
{
	return list->doubts == 0;
}

const char *
state_name(enum state state)
{
	static const char *const names[STATE_COUNT] = {
		[STATE_INSTALLED] = "installed",
		[STATE_PENDING] = "pending",
		[STATE_STAGED] = "staged",
		[STATE_SUPERSEDED] = "superseded",
		[STATE_UNINSTALLED] = "uninstalled",
		[STATE_MISSING] = "missing",
		[STATE_INAPPLICABLE] = "inapplicable",
		[STATE_UNKNOWN] = "unknown",
	};

	return names[state];
}

const char *
doubt_name(enum doubt_reason reason)
{
	static const char *const names[DOUBT_COUNT] = {
		[DOUBT_CUT] = "cut",
		[DOUBT_EMPTY] = "empty",
		[DOUBT_FAILED] = "failed",
		[DOUBT_UNREADABLE] = "unreadable",
		[DOUBT_FILTERED] = "filtered",
		[DOUBT_ONE_RUN] = "one-run",
	};

	return names[reason];
}

const char *
list_kind_name(enum list_kind kind)
{
	static const char *const names[LIST_KIND_COUNT] = {
		[LIST_ANY] = "any",
		[LIST_QFE] = "qfe",
		[LIST_SERVICING] = "servicing",
		[LIST_HISTORY] = "history",
		[LIST_AGENT] = "agent",
	};

	return names[kind];
}

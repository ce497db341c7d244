#include <stdlib.h>

#include "kbdiff/listing.h"
#include "kbdiff/mem.h"

/* Values by their bytes; number 0 of an intern table is the empty string, so
 * the first value has number 1 there. */
struct listing_index {
	struct intern	*updates, *entries;
};

struct listings *
listings_new(bool keep_lines)
{
	struct listings *l = xcalloc(1, sizeof *l);

	l->strings = intern_new();
	l->keep_lines = keep_lines;
	l->index = xcalloc(1, sizeof *l->index);
	l->index->updates = intern_new();
	l->index->entries = intern_new();
	return l;
}

static void
free_lists(struct listings *l)
{
	for (size_t i = 0; i < l->n; i++) {
		free(l->lists[i].entries);
		free(l->lists[i].lines);
	}
	l->n = 0;
}

void
listings_free(struct listings *l)
{
	if (l == NULL)
		return;
	free_lists(l);
	intern_free(l->strings);
	intern_free(l->index->updates);
	intern_free(l->index->entries);
	free(l->index);
	free(l->updates);
	free(l->entries);
	free(l->lists);
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

uint32_t
listings_update(struct listings *l, uint32_t number, struct span text)
{
	struct update u = { .number = number };
	char kb[16] = "KB";
	size_t at = sizeof kb;
	uint32_t i;
	bool fresh;

	if (number != 0) {
		for (uint32_t n = number; n != 0; n /= 10)
			kb[--at] = (char)('0' + n % 10);
		memmove(kb + 2, kb + at, sizeof kb - at);
		text = (struct span){ kb, 2 + sizeof kb - at };
	}
	u.text = intern(l->strings, text);
	i = number_of(l->index->updates, &u, sizeof u, &fresh);
	if (fresh) {
		l->updates = xgrow(l->updates, l->nupdates, &l->updates_cap,
		    sizeof *l->updates);
		l->updates[l->nupdates++] = u;
	}
	return i;
}

uint32_t
listings_entry(struct listings *l, struct entry e)
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

struct listing *
listings_add(struct listings *l)
{
	struct listing *list;

	l->lists = xgrow(l->lists, l->n, &l->cap, sizeof *l->lists);
	list = &l->lists[l->n++];
	*list = (struct listing){ .declared = -1 };
	return list;
}

void
listing_push(const struct listings *l, struct listing *list, uint32_t entry,
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
listing_take(struct listing *list, uint32_t *entries, uint64_t *lines,
    size_t n)
{
	list->entries = entries == NULL ? NULL : xreallocarray(entries, n,
	    sizeof *entries);
	list->lines = lines == NULL ? NULL : xreallocarray(lines, n,
	    sizeof *lines);
	list->n = list->cap = n;
}

static strid
move_string(struct listings *a, const struct listings *b, strid s)
{
	return intern(a->strings, intern_span(b->strings, s));
}

static uint32_t
move_entry(struct listings *a, const struct listings *b, struct entry e)
{
	const struct update *u = &b->updates[e.update];

	e.update = listings_update(a, u->number,
	    intern_span(b->strings, u->text));
	e.variant = move_string(a, b, e.variant);
	e.kind = move_string(a, b, e.kind);
	e.installed_by = move_string(a, b, e.installed_by);
	e.title = move_string(a, b, e.title);
	return listings_entry(a, e);
}

/* Nothing is in it, and no string but the empty one. */
static bool
is_empty(const struct listings *l)
{
	return l->n == 0 && l->nentries == 0 && l->nupdates == 0 &&
	    intern_count(l->strings) == 1;
}

static void
swap(struct listings *a, struct listings *b)
{
	struct listings was = *a;

	*a = *b;
	*b = was;
}

void
listings_merge(struct listings *a, struct listings *b)
{
	uint32_t *renumbered;
	struct listing *list;

	if (is_empty(a) && a->keep_lines == b->keep_lines) {
		swap(a, b);
		return;
	}
	renumbered = xreallocarray(NULL, b->nentries, sizeof *renumbered);
	for (size_t i = 0; i < b->nentries; i++)
		renumbered[i] = move_entry(a, b, b->entries[i]);
	for (size_t i = 0; i < b->n; i++) {
		list = listings_add(a);
		*list = b->lists[i];
		for (size_t k = 0; k < list->n; k++)
			list->entries[k] = renumbered[list->entries[k]];
		list->host = move_string(a, b, list->host);
		list->full = move_string(a, b, list->full);
		list->tag = move_string(a, b, list->tag);
		list->format = move_string(a, b, list->format);
		list->file = move_string(a, b, list->file);
		list->os = move_string(a, b, list->os);
		list->build = move_string(a, b, list->build);
		list->arch = move_string(a, b, list->arch);
	}
	free(renumbered);
	b->n = 0;
}

struct span
input_tail(const char *path, size_t above, bool ending)
{
	struct span s = span_of(path);
	size_t from = s.n, file, end = s.n;

	while (from != 0 && s.p[from - 1] != '/')
		from--;
	file = from;
	while (above-- != 0 && from != 0) {
		from--;
		while (from != 0 && s.p[from - 1] != '/')
			from--;
	}
	if (!ending)
		for (size_t i = s.n; i > file + 1; i--)
			if (s.p[i - 1] == '.') {
				end = i - 1;
				break;
			}
	return (struct span){ s.p + from, end - from };
}

bool
input_is_tail(const char *path, struct span name)
{
	size_t folders = 0;

	for (size_t i = 0; i < name.n; i++)
		folders += name.p[i] == '/';
	return span_eq(input_tail(path, folders, false), name) ||
	    span_eq(input_tail(path, folders, true), name);
}

size_t
listing_listed(const struct listing *list)
{
	return list->n + list->unidentified;
}

bool
listing_complete(const struct listing *list)
{
	return list->doubts == 0 && listing_listed(list) != 0;
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
	};

	return names[state];
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

#include <stdlib.h>

#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/model/update_id.h"
#include "json_against.h"
#include "json_around.h"
#include "json_failure.h"
#include "json_host.h"
#include "json_member.h"
#include "object_text.h"
#include "json_paging.h"
#include "json_silent.h"
#include "json_tree.h"
#include "json_value.h"
#include "json_walker.h"

static void	walk(struct json_walker *, json_t *, struct span key,
		    struct span host, size_t depth);

static enum json_step
visit(struct json_walker *w, json_t *object, struct span key, struct span host)
{
	struct json_visited o = { .key = key, .host = host,
	    .group = w->group, .line = w->line, .cut = object == w->cut };
	struct json_field *fields, *above;
	enum json_step step;

	o.fields = fields = json_value_fields(w, object, &o.n);
	o.above = above = json_value_fields(w, o.cut ? w->above : NULL,
	    &o.nabove);
	step = w->visitor->visit(w->reading, &o);
	w->taken += step == JSON_TAKEN;
	free(fields);
	free(above);
	return step;
}

/* An object that stands there as text. */
static void
take_string(struct json_walker *w, json_t *v, struct span name,
    struct span host)
{
	struct span s = json_value_text(w, v);
	struct json_field fields[OBJECT_TEXT_FIELDS];
	struct json_visited o = { .key = name, .host = host,
	    .group = w->group, .line = w->line, .fields = fields };

	o.n = object_text_read(s, fields);
	if (o.n != 0)
		w->taken += w->visitor->visit(w->reading, &o) == JSON_TAKEN;
}

/* Notes of an object that names a host whether it has updates, and what it
 * says of a failure. */
static void
end_host(struct json_walker *w, json_t *object, struct span host, bool any)
{
	struct span says;

	if (any)
		json_silent_filled(w);
	else
		json_silent_add(w, host);
	if (json_failure_find(w, object, any ? TELLS_FAILURE : TELLS_STATE,
	    &says))
		json_failure_note(w, host, says);
}


/* Whose the members of an object are. */
enum members {
	MEMBERS_OF_ONE,		/* of the host around it */
	MEMBERS_HOSTS,		/* each is a host of Ansible's */
	MEMBERS_BY_HOST		/* those with lists are named after hosts */
};

/* A member of an object, which may hold updates that stand alike. */
static void
walk_member(struct json_walker *w, json_t *v, struct span name,
    struct span host, size_t depth)
{
	struct span group = w->group;
	enum state state;

	if (json_is_string(v))
		take_string(w, v, name, host);
	if (!json_is_object(v) && !json_is_array(v))
		return;
	if (!span_eq(name, w->no_group)) {
		if (state_words_group(name, &state))
			w->group = name;
		else
			w->no_group = name;
	}
	walk(w, v, name, host, depth);
	w->group = group;
}

/* Notes what an object that was taken as it is says of its host: of more pages
 * and of failures; those of an update with a title are its own.  Beside an
 * array of ids there may be objects. */
static void
end_taken(struct json_walker *w, json_t *object, struct span host,
    size_t lists, size_t depth)
{
	const json_t *array = json_member_longest(object);
	struct span says;
	const char *name;
	json_t *v;

	json_paging_count(w, object, array, host, json_array_size(array));
	if (array != NULL)
		json_paging_more(w, object, host, array);
	if (host.n != 0)
		json_silent_filled(w);
	else
		json_host_taken_none(w);
	if (array == NULL || json_is_string(json_object_get(object,
	    "title")) || json_is_string(json_object_get(object, "Title")))
		return;
	json_object_foreach(object, name, v)
		walk_member(w, v, span_of(name), host, depth);
	json_against_ids(w, object, host, lists);
	json_around_note(w, object, host);
	if (json_failure_find(w, object, TELLS_FAILURE, &says) ||
	    json_failure_status(w, object, &says))
		json_failure_note(w, host, says);
}

/* The host of what is in a member, and whether its name says so. */
static struct span
host_of_member(struct json_walker *w, json_t *v, struct span key,
    enum members of, struct span host, bool *named)
{
	enum json_member is;

	*named = of == MEMBERS_HOSTS && json_is_object(v);
	if (*named)
		return key;
	if (!json_is_object(v) && !json_is_array(v))
		return host;
	is = of == MEMBERS_BY_HOST || host.n == 0 ? json_member_is(w, key, v) :
	    MEMBER_OTHER;
	*named = of == MEMBERS_BY_HOST && (is == MEMBER_OF_HOST ||
	    is == MEMBER_UNCLEAR);
	if (*named || (of == MEMBERS_BY_HOST && is == MEMBER_BARE))
		return key;
	if (is == MEMBER_UNCLEAR)
		json_member_unclear(w, key);
	return host;
}

/* Notes what a member with updates says of its host's failure.  Whether it is
 * named after its host or has one of its own. */
static bool
end_member(struct json_walker *w, json_t *v, struct span key, bool named)
{
	struct list_builder *in = w->reading->builder;
	struct span own = json_is_object(v) ? json_host_of(w, v) :
	    SPAN_NONE, says;

	w->by_host |= named;
	if (named && json_is_object(v) && list_builder_has(in, key) &&
	    json_failure_find(w, v, TELLS_FAILURE, &says))
		json_failure_note(w, key, says);
	return named || list_builder_has(in, key) || (own.n != 0 &&
	    list_builder_has(in, own));
}

static void
walk_members(struct json_walker *w, json_t *object, enum members of,
    struct span host, size_t depth)
{
	const json_t *array = NULL;
	bool by_host = false, named;
	struct span key, of_member;
	const char *name;
	size_t before, taken = w->taken;
	size_t lists = list_builder_count(w->reading->builder);
	uint64_t rows = list_builder_rows(w->reading->builder);
	json_t *v;

	json_object_foreach(object, name, v) {
		before = w->taken;
		key = json_value_uncarry(w, span_of(name));
		of_member = host_of_member(w, v, key, of, host, &named);
		walk_member(w, v, span_of(name), of_member, depth);
		if (named && of == MEMBERS_HOSTS)
			end_host(w, v, key, w->taken != before);
		if (w->taken != before)
			by_host |= end_member(w, v, key, named && of !=
			    MEMBERS_HOSTS);
		else if (host.n == 0)
			json_failure_members(w, key, v);
		if (w->taken == before && host.n == 0)
			json_silent_asked(w, key, v);
		if (w->taken != before && json_is_array(v) &&
		    json_array_size(v) > json_array_size(array))
			array = v;
	}
	if (of != MEMBERS_BY_HOST)
		json_paging_count(w, object, array, host,
		    list_builder_rows(w->reading->builder) - rows);
	if (w->taken != taken) {
		json_paging_more(w, object, host, array);
		json_around_note(w, object, host);
		json_against_note(w, object, host, lists);
	}
	if (by_host)
		json_silent_beside(w, object);
	else if (w->taken == taken && host.n == 0)
		json_silent_members(w, object);
}

/* Ansible's plays hold an object for each host, under its name; so do the
 * JSON arrays that scripts make. */
static enum members
members_of(struct json_walker *w, json_t *object, struct span key,
    struct span host)
{
	bool arrays = host.n == 0 && json_member_find_arrays(w, object);

	if (span_eq(key, SPAN("hosts")) && !arrays)
		return MEMBERS_HOSTS;
	return json_member_hosts(w, object) >= (host.n != 0 ? 2u : 1u) ?
	    MEMBERS_BY_HOST : MEMBERS_OF_ONE;
}

static void
walk_object(struct json_walker *w, json_t *object, struct span key,
    struct span host, size_t depth)
{
	size_t lists = list_builder_count(w->reading->builder);
	size_t taken = w->taken;
	struct span own;
	enum json_step step = visit(w, object, key, host);

	if (step == JSON_PASS)
		return;
	own = json_host_of(w, object);
	if (step == JSON_TAKEN) {
		end_taken(w, object, own.n != 0 ? own : host, lists, depth);
		return;
	}
	walk_members(w, object, members_of(w, object, key, own.n != 0 ? own :
	    host), own.n != 0 ? own : host, depth);
	if (own.n != 0)
		end_host(w, object, own, w->taken != taken);
	else if (host.n == 0)
		json_host_add_none(w, object, w->taken != taken);
}

/* The hash of a path with a key at its end: FNV-1a of the key, and a step that
 * tells where it ends. */
static uint64_t
path_below(uint64_t path, struct span key)
{
	const uint64_t fnv_prime = 0x100000001b3;
	const uint64_t golden_ratio = 0x9e3779b97f4a7c15;

	for (size_t i = 0; i < key.n; i++)
		path = (path ^ (unsigned char)key.p[i]) * fnv_prime;
	return (path + 1) * golden_ratio;
}

/* "EX03: no answer", null and {} beside objects with updates: what a script has
 * put in the place of one. */
static void
note_element(struct json_walker *w, json_t *v, struct span host)
{
	struct line line = { .number = w->line, .ended = true };
	uint32_t number;

	if (json_is_null(v) || (json_is_object(v) && json_object_size(v) ==
	    0)) {
		json_failure_note(w, host, json_is_null(v) ? SPAN("null") :
		    SPAN("{}"));
	} else if (json_is_string(v)) {
		line.s = json_value_string(w, v);
		if (update_id_find(line.s, &number, 1) != 0)
			json_failure_note(w, host, line.s);
		else
			reading_text(w->reading, &line);
	}
}

static bool
has_object(const json_t *array)
{
	const json_t *v;
	size_t i;

	json_array_foreach(array, i, v)
		if (json_is_object(v) && json_object_size(v) != 0)
			return true;
	return false;
}

/* An array of ids, which is all that there is of a host, is a list as if it
 * were the value of a property: whether it is taken. */
static bool
take_ids(struct json_walker *w, json_t *array, struct span key,
    struct span host, size_t depth)
{
	struct json_field field = { SPAN("HotFixID"), SPAN_NONE, true };
	struct json_visited o = { .key = key, .host = host, .group = w->group,
	    .line = w->line, .fields = &field, .n = 1 };

	/* The document's root array has no member around it. */
	if (depth != 1 && json_member_judged(w, array) != MEMBER_OF_HOST)
		return false;
	field.value = json_value_joined(w, array);
	if (field.value.n == 0 || w->visitor->visit(w->reading, &o) !=
	    JSON_TAKEN)
		return false;
	w->taken++;
	return true;
}

static void
walk_array(struct json_walker *w, json_t *array, struct span key,
    struct span host, size_t depth)
{
	size_t i, taken = w->taken;
	json_t *v;

	if (take_ids(w, array, key, host, depth))
		return;
	json_array_foreach(array, i, v) {
		if (json_is_string(v))
			take_string(w, v, SPAN_NONE, host);
		walk(w, v, SPAN_NONE, host, depth);
	}
	if (w->taken == taken || !has_object(array))
		return;
	json_array_foreach(array, i, v)
		note_element(w, v, host);
}

static void
walk(struct json_walker *w, json_t *value, struct span key, struct span host,
    size_t depth)
{
	uint64_t path = w->path;

	if (depth == JSON_DEPTH_MAX) {
		w->too_deep = true;
		return;
	}
	w->path = path_below(path, key);
	if (json_is_array(value))
		walk_array(w, value, key, host, depth + 1);
	else if (json_is_object(value))
		walk_object(w, value, key, host, depth + 1);
	w->path = path;
}

void
json_tree_walk(struct json_walker *w, json_t *root, struct span host)
{
	w->no_group = SPAN_NONE;
	walk(w, root, SPAN_NONE, host, 0);
}

#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/model/update_id.h"
#include "json_failure.h"
#include "json_member.h"
#include "json_value.h"
#include "json_walker.h"
#include "kbdiff/collect/member_names.h"
#include "word_table.h"

static bool
is_bare(json_t *v, size_t depth)
{
	const char *name;
	json_t *inner;

	if (json_is_array(v))
		return json_array_size(v) == 0;
	if (json_is_string(v))
		return json_string_length(v) == 0;
	if (!json_is_object(v) || depth == 0)
		return json_is_null(v) || json_is_false(v);
	json_object_foreach(v, name, inner)
		if (!is_bare(inner, depth - 1))
			return false;
	return true;
}

bool
json_member_bare(json_t *v)
{
	return is_bare(v, 2);
}

const json_t *
json_member_longest(json_t *object)
{
	const json_t *first;
	const json_t *longest = NULL;
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v)
		if (json_is_array(v) && json_array_size(v) >
		    json_array_size(longest) && json_is_string(first =
		    json_array_get(v, 0)) && update_id_is_number(
		    (struct span){ json_string_value(first),
		    json_string_length(first) }))
			longest = v;
	return longest;
}

/* How many elements of an array tell what the others are. */
#define ELEMENTS_SEEN	8

/* What a value was found to be, so that no level is looked at again for each
 * one above it. */
enum judged {
	JUDGED_UPDATES = 1,	/* there is an update somewhere in it */
	JUDGED_NO_UPDATES = 2,
	JUDGED_MEMBER = 4	/* times enum json_member, plus 1 */
};

/* What is known of the value; valid until the next is asked for. */
static unsigned char *
judged_at(struct json_walker *w, const json_t *v)
{
	size_t n = intern_count(w->known);
	strid at = intern(w->known, (struct span){ (const char *)&v,
	    sizeof v });

	if (at >= n) {
		w->judged = xgrow(w->judged, at, &w->judged_cap, 1);
		w->judged[at] = 0;
	}
	return &w->judged[at];
}

static bool	holds_updates(struct json_walker *, json_t *, struct span key,
		    size_t depth);

static bool
find_updates(struct json_walker *w, json_t *v, struct span key, size_t depth)
{
	const char *name;
	json_t *inner;

	for (size_t i = 0; i < json_array_size(v) && i < ELEMENTS_SEEN; i++)
		if (holds_updates(w, json_array_get(v, i), SPAN_NONE, depth))
			return true;
	if (!json_is_object(v))
		return false;
	if (json_value_taken(w, v, key))
		return true;
	json_object_foreach(v, name, inner)
		if (holds_updates(w, inner, span_of(name), depth))
			return true;
	return false;
}

/* Whether the visitor takes an object somewhere in the value. */
static bool
holds_updates(struct json_walker *w, json_t *v, struct span key, size_t depth)
{
	bool found;

	if (depth == 0 || (!json_is_object(v) && !json_is_array(v)))
		return false;
	if ((*judged_at(w, v) & JUDGED_UPDATES) != 0)
		return true;
	if ((*judged_at(w, v) & JUDGED_NO_UPDATES) != 0)
		return false;
	found = find_updates(w, v, key, depth - 1);
	*judged_at(w, v) |= found ? JUDGED_UPDATES : JUDGED_NO_UPDATES;
	return found;
}

static enum json_member member_of(struct json_walker *, struct span key,
		    json_t *, size_t depth);

/* How many members of an object are named after the hosts of the lists in
 * them; *below: and of some the members are, or theirs. */
static size_t
count_hosts(struct json_walker *w, json_t *object, size_t depth, bool *below)
{
	enum json_member is;
	size_t n = 0;
	const char *name;
	json_t *v;

	*below = false;
	json_object_foreach(object, name, v) {
		is = member_of(w, json_value_uncarry(w, span_of(name)), v,
		    depth);
		n += is == MEMBER_OF_HOST;
		*below |= is == MEMBER_SITE;
	}
	return n;
}

/* A site has members that are named after hosts, and may lie in another. */
static bool
is_site(struct json_walker *w, json_t *v, size_t depth)
{
	bool below;

	return json_is_object(v) && depth != 0 &&
	    (count_hosts(w, v, depth - 1, &below) != 0 || below);
}

/* Names of what may hold anything, hosts as well. */
static bool
is_wrapper(struct span key)
{
	static const struct word names[] = {
		{ SPAN("data"), true }, { SPAN("items"), true },
		{ SPAN("value"), true }, { SPAN("values"), true },
		{ SPAN("results"), true }, { SPAN("records"), true },
		{ SPAN("all"), true },
	};

	return WORD_MEANS(names, key, false);
}

static enum json_member
find_member_of(struct json_walker *w, struct span key, json_t *v, size_t depth)
{
	enum member_name means = member_names_of(key);
	struct span says;

	if (means == NAME_KIND && !is_wrapper(key))
		return MEMBER_OTHER;
	if (!holds_updates(w, v, key, JSON_DEPTH_MAX))
		return means == NAME_HOST && (json_member_bare(v) ||
		    (json_is_string(v) && json_failure_says(w, key,
		    json_value_text(w, v))) || (json_is_object(v) &&
		    json_failure_find(w, v, TELLS_STATE, &says))) ?
		    MEMBER_BARE : MEMBER_OTHER;
	if (is_site(w, v, depth))
		return MEMBER_SITE;
	if (means == NAME_KIND)
		return MEMBER_OTHER;
	if (means == NAME_HOST)
		return MEMBER_OF_HOST;
	/* Entries have numbers, and perhaps an id or two. */
	return json_is_object(v) && json_value_taken(w, v, key) &&
	    json_array_size(json_member_longest(v)) < 3 ? MEMBER_OTHER :
	    MEMBER_UNCLEAR;
}

static enum json_member
member_of(struct json_walker *w, struct span key, json_t *v, size_t depth)
{
	bool many = json_is_object(v) || json_is_array(v);
	enum json_member is;

	if (many && *judged_at(w, v) >= JUDGED_MEMBER)
		return (enum json_member)(*judged_at(w, v) / JUDGED_MEMBER - 1);
	is = find_member_of(w, key, v, depth);
	if (many)
		*judged_at(w, v) |=
		    (unsigned char)((is + 1) * JUDGED_MEMBER);
	return is;
}

enum json_member
json_member_is(struct json_walker *w, struct span key, json_t *v)
{
	return member_of(w, key, v, JSON_DEPTH_MAX);
}

size_t
json_member_hosts(struct json_walker *w, json_t *object)
{
	bool below;

	return count_hosts(w, object, JSON_DEPTH_MAX, &below);
}

/* Whether the visitor takes an array as one of ids. */
static bool
is_ids(struct json_walker *w, const json_t *array)
{
	struct json_field field = { SPAN("HotFixID"), json_value_joined(w,
	    array), true };
	struct json_visited o = { .fields = &field, .n = 1 };

	return field.value.n != 0 && w->visitor->takes(&o);
}

static bool
is_host(struct json_walker *w, struct span key)
{
	return member_names_of(json_value_uncarry(w, key)) == NAME_HOST;
}

/* An array in which an id stands. */
static bool
has_id(struct json_walker *w, const json_t *v)
{
	uint32_t number;
	const json_t *one;
	size_t i;

	if (!json_is_array(v) || !is_ids(w, v))
		return false;
	json_array_foreach(v, i, one)
		if (json_is_string(one) && (update_id_is_number(
		    json_value_text(w, one)) || update_id_find(
		    json_value_text(w, one), &number, 1) != 0))
			return true;
	return false;
}

/* What may stand beside arrays of ids that are named after their hosts: an
 * array of others under such a name, or what holds no updates. */
static bool
may_stand_beside(struct json_walker *w, struct span key, json_t *v)
{
	if (is_host(w, key))
		return !json_is_array(v) || json_array_size(v) == 0 ||
		    is_ids(w, v);
	return !has_id(w, v) && !holds_updates(w, v, key, JSON_DEPTH_MAX);
}

bool
json_member_find_arrays(struct json_walker *w, json_t *object)
{
	size_t ids = 0;
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v) {
		if (!may_stand_beside(w, span_of(name), v))
			return false;
		ids += has_id(w, v);
	}
	json_object_foreach(object, name, v)
		if (ids != 0 && is_host(w, span_of(name)) &&
		    json_is_array(v) && json_array_size(v) != 0)
			*judged_at(w, v) = JUDGED_UPDATES |
			    JUDGED_MEMBER * (MEMBER_OF_HOST + 1);
	return ids != 0;
}

enum json_member
json_member_judged(struct json_walker *w, const json_t *v)
{
	unsigned char judged = *judged_at(w, v);

	return judged < JUDGED_MEMBER ? MEMBER_OTHER :
	    (enum json_member)(judged / JUDGED_MEMBER - 1);
}

void
json_member_forget(struct json_walker *w)
{
	if (intern_count(w->known) > 1)
		intern_reset(w->known);
}

void
json_member_unclear(struct json_walker *w, struct span key)
{
	struct span *first = &w->unclear[0], *second = &w->unclear[1];

	key = arena_dup(w->arena, key);
	if (first->n == 0)
		*first = key;
	else if (second->n == 0 && !span_eqi(*first, key))
		*second = key;
}

/* Lists with other names around them, and one host that none of them names. */
int
json_member_check(struct json_walker *w)
{
	struct list_builder *in = w->reading->builder;

	if (w->unclear[1].n == 0 || list_builder_named(in) ||
	    !list_builder_has(in, SPAN_NONE))
		return 0;
	diag(w->reading->diags, DIAG_NAMELESS, (struct pos){ w->reading->file,
	    0, 0 }, "\"%.*s\" and \"%.*s\" hold a list each, and may be hosts; "
	    "save each list to a file of its own, or name the host of the file "
	    "with NAME=FILE", SPANF(w->unclear[0]), SPANF(w->unclear[1]));
	return -1;
}

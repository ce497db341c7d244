#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/column_choices.h"
#include "kbdiff/collect/host_column.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/member_names.h"
#include "kbdiff/collect/reading.h"
#include "json_host.h"
#include "json_value.h"
#include "json_walker.h"
#include "other_host.h"
#include "word_table.h"

static bool
is_chosen_host(struct span name)
{
	return column_choices_key(name) == COLUMN_KEY_HOST;
}

/* The first member with such a name and text; NULL if there is none. */
static json_t *
find_member(json_t *object, bool (*is_such)(struct span name))
{
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v)
		if (json_is_string(v) && json_string_length(v) != 0 &&
		    is_such(span_of(name)))
			return v;
	return NULL;
}

struct span
json_host_of(struct json_walker *w, json_t *object)
{
	static const char *const keys[] = { "#Name", "CSName", "CsName",
	    "csname", "__SERVER", "PSComputerName", "ComputerName",
	    "computerName", "computer_name", "hostname", "HostName",
	    "hostName", "host_name", "hostIdentifier", "inventory_hostname",
	    "ansible_hostname", "ansible_nodename", "CsDNSHostName" };
	json_t *facts = json_object_get(object, "ansible_facts");
	const json_t *v;

	if ((v = find_member(object, is_chosen_host)) != NULL)
		return json_value_string(w, v);
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		v = json_object_get(object, keys[i]);
		if (json_is_string(v) && json_string_length(v) != 0)
			return json_value_string(w, v);
	}
	if ((v = find_member(object, word_is_host)) != NULL)
		return json_value_string(w, v);
	return json_is_object(facts) ? json_host_of(w, facts) : SPAN_NONE;
}

/* The member that names an object, as far as there is one. */
static const char *
name_of(json_t *object)
{
	static const char *const keys[] = { "name", "Name", "label", "Label",
	    "title", "id", "Id", "ID" };

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (json_object_get(object, keys[i]) != NULL)
			return keys[i];
	return "";
}

/* Members that nobody knows of an object with updates in it (any), or of one
 * beside such.  That which names it names a host, unless it is a kind of
 * updates. */
static void
note_others(struct json_walker *w, json_t *object, bool any)
{
	const char *name, *names = name_of(object);
	struct span value;
	bool called;
	json_t *v;

	json_object_foreach(object, name, v) {
		called = strcmp(name, names) == 0;
		if ((!json_is_string(v) && !(called && json_is_integer(v))) ||
		    !host_column_may_be(span_of(name)) || (!any &&
		    !host_columns_has(&w->reading->columns, span_of(name))))
			continue;
		value = span_trim(json_value_scalar(w, v));
		if (!called || member_names_of(value) != NAME_KIND)
			host_columns_take(&w->reading->columns, span_of(name),
			    value, called, w->line);
	}
}

/* An object that names no host as far as anybody knows, nor one around it. */
struct nameless {
	json_t		*object;
	uint64_t	 path;
	bool		 any;		/* updates are in it */
};

void
json_host_add_none(struct json_walker *w, json_t *object, bool any)
{
	w->nameless = xgrow(w->nameless, w->nnameless, &w->nameless_cap,
	    sizeof *w->nameless);
	w->nameless[w->nnameless++] = (struct nameless){ object, w->path,
	    any };
}

static strid
place(struct json_walker *w, uint64_t path)
{
	return intern(w->host_paths, (struct span){ (const char *)&path,
	    sizeof path });
}

void
json_host_taken_none(struct json_walker *w)
{
	place(w, w->path);
}

/* A machine, and no part or program of one. */
static bool
is_machine(struct span name)
{
	static const struct span others[] = {
		SPAN("device"), SPAN("client"), SPAN("agent"),
		SPAN("instance"), SPAN("target"), SPAN("asset"),
	};

	return host_column_is_called(name) &&
	    !SPAN_ANY(name, others, span_holdsi);
}

struct span
json_host_may(struct json_walker *w, size_t i, uint64_t *path)
{
	const struct nameless *o = &w->nameless[i];
	json_t *sure = find_member(o->object, is_machine), *v = sure != NULL ?
	    sure : find_member(o->object, host_column_is_called);
	struct span host = v == NULL || o->any ? SPAN_NONE : span_trim(
	    json_value_string(w, v));

	*path = o->path;
	return host_in_text_is(host) && member_names_of(host) ==
	    NAME_HOST && (sure != NULL || list_builder_has_like(
	    w->reading->builder, host, other_host_alike)) ? host : SPAN_NONE;
}

void
json_host_end(struct json_walker *w)
{
	struct nameless *o;
	strid n;

	for (size_t i = 0; i < w->nnameless; i++) {
		o = &w->nameless[i];
		if (!o->any)
			continue;
		note_others(w, o->object, true);
		place(w, o->path);
	}
	n = (strid)intern_count(w->host_paths);
	for (size_t i = 0; i < w->nnameless && n > 1; i++) {
		o = &w->nameless[i];
		if (!o->any && place(w, o->path) < n)
			note_others(w, o->object, false);
	}
	w->nnameless = 0;
}

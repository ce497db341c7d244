#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/base/text_memo.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/column_choices.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/shape_json.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/model/update_id.h"
#include "command_filter.h"
#include "json_page.h"
#include "member_names.h"
#include "word_table.h"

/* Inventories are not nested deeper. */
#define DEPTH_MAX	64

/* A host in whose object there was no update. */
struct silent {
	struct span	 host;		/* the list builder's */
	uint64_t	 place, line;
};
#define BY_HOST		0		/* its place: under its own name */

/* An object that names no host as far as anybody knows, nor one around it. */
struct nameless {
	json_t		*object;
	uint64_t	 place;
	bool		 any;		/* updates are in it */
};

/* A page of a service's answer: where it stands, and its line if more follow;
 * or 0. */
struct page {
	uint64_t	 place, line;
	int64_t		 number;	/* of the last one; 0: not said */
	uint64_t	 gap;		/* the line of one behind a gap; or 0 */
	bool		 open;		/* it says that it is not complete */
};

struct walker {
	json_t		*cut, *above;	/* the object that the text breaks off
					   in, and the one above; or NULL */
	struct reading	*reading;
	shape_json_visit	*visit;
	shape_json_takes	*takes;
	shape_json_reads	*reads;
	struct arena	*arena;
	bool		 carried;	/* the text was no UTF-8 */
	struct span	 group;		/* around the value that is walked */
	struct span	 no_group;	/* the last name that is none */
	uint64_t	 line;		/* of the document */
	size_t		 taken;		/* objects, so far */
	uint64_t	 place;		/* a hash of the keys that lead to the
					   value that is walked */
	uint64_t	*places;	/* of objects with a host and updates */
	size_t		 nplaces, places_cap;
	struct silent	*silent;
	size_t		 nsilent, silent_cap;
	struct nameless	*nameless;
	size_t		 nnameless, nameless_cap;
	struct intern	*host_places;	/* of those with updates */
	struct page	*pages;
	size_t		 npages, pages_cap;
	bool		 too_deep;
	size_t		 brackets;	/* open in the text so far */
	bool		 documents;	/* there was one so far */
	bool		 by_host;	/* a list stood under its host's name */
	struct span	 unclear[2];	/* names of members with lists, of one
					   host or of two */
	/* What was found of arrays and objects, by their addresses. */
	struct intern	*known;
	unsigned char	*judged;	/* enum judged; of each */
	size_t		 judged_cap;
};

/* The whole input as one text with LF at its line ends. */
struct text_buf {
	char	*p;
	size_t	 n;
};

static uint64_t
lines_in(struct span s)
{
	uint64_t n = 0;
	size_t at;

	while ((at = span_find(s, '\n')) < s.n) {
		s = span_from(s, at + 1);
		n++;
	}
	return n;
}

/* JSON is UTF-8; bytes of a code page are carried through jansson as
 * characters of private use, U+F780 to U+F7FF. */
static void
carry(struct text_buf *t)
{
	struct out o;
	char *from = t->p;
	size_t n = t->n;
	unsigned char c;

	o = out_to(&t->p, &t->n);
	for (size_t i = 0; i < n; i++) {
		c = (unsigned char)from[i];
		if (c < 0x80) {
			out_char(&o, from[i]);
			continue;
		}
		out_str(&o, "\xef");
		out_char(&o, (char)(0x9e + (c >= 0xc0)));
		out_char(&o, (char)(0x80 + (c & 0x3f)));
	}
	out_end(&o);
	free(from);
}

/* The bytes that were carried through as characters. */
static struct span
uncarry(struct walker *w, struct span s)
{
	char *p;
	size_t n = 0;
	unsigned hi, lo;

	if (!w->carried)
		return s;
	p = arena_alloc(w->arena, s.n + 1);
	for (size_t i = 0; i < s.n; i++) {
		if (s.n - i < 3 || s.p[i] != '\xef') {
			p[n++] = s.p[i];
			continue;
		}
		hi = (unsigned char)s.p[i + 1];
		lo = (unsigned char)s.p[i + 2];
		p[n++] = (char)((hi == 0x9f ? 0xc0u : 0x80u) | (lo & 0x3fu));
		i += 2;
	}
	return (struct span){ p, n };
}

static struct span
string_of(struct walker *w, const json_t *v)
{
	return uncarry(w, (struct span){ json_string_value(v),
	    json_string_length(v) });
}

/* A scalar as text. */
static struct span
scalar_of(struct walker *w, const json_t *v)
{
	char buf[32];

	if (json_is_string(v))
		return string_of(w, v);
	if (json_is_true(v))
		return SPAN("true");
	if (json_is_false(v))
		return SPAN("false");
	if (!json_is_integer(v))
		return SPAN_NONE;
	snprintf(buf, sizeof buf, "%lld", (long long)json_integer_value(v));
	return arena_dup(w->arena, span_of(buf));
}

static struct span
joined_scalars(struct walker *w, const json_t *array)
{
	struct span all = SPAN_NONE, one;
	size_t i, n = 0, need = 0;
	json_t *v;
	char *p;

	json_array_foreach(array, i, v) {
		if (json_is_object(v) || json_is_array(v))
			return SPAN_NONE;
		need += scalar_of(w, v).n + 1;
	}
	if (need == 0)
		return all;
	p = arena_alloc(w->arena, need);
	json_array_foreach(array, i, v) {
		one = scalar_of(w, v);
		if (n != 0)
			p[n++] = ',';
		if (one.n != 0)
			memcpy(p + n, one.p, one.n);
		n += one.n;
	}
	return (struct span){ p, n };
}

static struct span
value_of(struct walker *w, json_t *v)
{
	const json_t *inner;

	if (json_is_array(v))
		return joined_scalars(w, v);
	if (!json_is_object(v))
		return scalar_of(w, v);
	/* Of an enumeration "value" is its number, and "Value" its name. */
	inner = json_object_get(v, "value");
	if (!json_is_string(inner))
		inner = json_object_get(v, "Value");
	return json_is_string(inner) ? string_of(w, inner) : SPAN_NONE;
}

static uint16_t
find_column(struct span name)
{
	return state_words_column(name) != STATE_COLUMN_COUNT;
}

/* The same names stand in each entry. */
static bool
is_of_state(struct span name)
{
	static _Thread_local struct text_memo memo;

	return text_memo_ask(&memo, name, find_column) != 0;
}

/* What an object says of a state: by its name or text, else by whatever it
 * has. */
static struct span
state_of(struct walker *w, const json_t *object)
{
	static const char *const keys[] = { "value", "Value", "text", "Text",
	    "#text", "name", "Name", "displayName", "DisplayName", "label",
	    "Label", "status", "state", "result", "message" };
	const json_t *v;
	const char *name;
	json_t *any;

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		v = json_object_get(object, keys[i]);
		if (json_is_string(v) && json_string_length(v) != 0)
			return string_of(w, v);
	}
	json_object_foreach((json_t *)(uintptr_t)object, name, any)
		if (scalar_of(w, any).n != 0)
			return scalar_of(w, any);
	return SPAN_NONE;
}

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

/* The host that an object names for what is inside it. */
static struct span
host_of(struct walker *w, json_t *object, struct span around)
{
	static const char *const keys[] = { "#Name", "CSName", "CsName",
	    "csname", "__SERVER", "PSComputerName", "ComputerName",
	    "computerName", "computer_name", "hostname", "HostName",
	    "hostName", "host_name", "hostIdentifier", "inventory_hostname",
	    "ansible_hostname", "ansible_nodename", "CsDNSHostName" };
	json_t *facts = json_object_get(object, "ansible_facts");
	const json_t *v;

	if ((v = find_member(object, is_chosen_host)) != NULL)
		return string_of(w, v);
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		v = json_object_get(object, keys[i]);
		if (json_is_string(v) && json_string_length(v) != 0)
			return string_of(w, v);
	}
	if ((v = find_member(object, word_is_host)) != NULL)
		return string_of(w, v);
	return json_is_object(facts) ? host_of(w, facts, around) : around;
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

/* Members that nobody knows of an object with updates in it.  That which names
 * it names a host, unless it is a kind of updates. */
static void
note_others(struct walker *w, json_t *object)
{
	const char *name, *names = name_of(object);
	struct span value;
	bool called;
	json_t *v;

	json_object_foreach(object, name, v) {
		called = strcmp(name, names) == 0;
		if ((!json_is_string(v) && !(called && json_is_integer(v))) ||
		    !host_column_may_be(span_of(name)))
			continue;
		value = span_trim(scalar_of(w, v));
		if (!called || member_name_means(value) != MEMBER_KIND)
			host_columns_take(&w->reading->columns, span_of(name),
			    value, called, w->line);
	}
}

static void
add_nameless(struct walker *w, json_t *object, bool any)
{
	w->nameless = xgrow(w->nameless, w->nnameless, &w->nameless_cap,
	    sizeof *w->nameless);
	w->nameless[w->nnameless++] = (struct nameless){ object, w->place,
	    any };
}

/* A document has ended: objects without updates count beside those that have
 * some. */
static void
end_nameless(struct walker *w)
{
	struct nameless *o;
	strid n;

	for (size_t i = 0; i < w->nnameless; i++) {
		o = &w->nameless[i];
		if (!o->any)
			continue;
		note_others(w, o->object);
		intern(w->host_places, (struct span){ (const char *)&o->place,
		    sizeof o->place });
	}
	n = (strid)intern_count(w->host_places);
	for (size_t i = 0; i < w->nnameless && n > 1; i++) {
		o = &w->nameless[i];
		if (!o->any && intern(w->host_places, (struct span){
		    (const char *)&o->place, sizeof o->place }) < n)
			note_others(w, o->object);
	}
	w->nnameless = 0;
}

static void	walk(struct walker *, json_t *, struct span key,
		    struct span host, size_t depth);

/* The members of an object, which may be NULL; the caller frees them. */
static struct shape_json_field *
fields_of(struct walker *w, json_t *object, size_t *n)
{
	struct shape_json_field *fields = xreallocarray(NULL,
	    json_object_size(object) + 1, sizeof *fields);
	const char *name;
	json_t *v;

	*n = 0;
	json_object_foreach(object, name, v)
		fields[(*n)++] = (struct shape_json_field){ span_of(name),
		    json_is_object(v) && is_of_state(span_of(name)) ?
		    state_of(w, v) : value_of(w, v), json_is_array(v) };
	return fields;
}

static enum json_step
visit(struct walker *w, json_t *object, struct span key, struct span host)
{
	struct shape_json_object o = { .key = key, .host = host,
	    .group = w->group, .line = w->line, .cut = object == w->cut };
	struct shape_json_field *fields, *above;
	enum json_step step;

	o.fields = fields = fields_of(w, object, &o.n);
	o.above = above = fields_of(w, o.cut ? w->above : NULL, &o.nabove);
	step = w->visit(w->reading, &o);
	w->taken += step == JSON_TAKEN;
	free(fields);
	free(above);
	return step;
}

/* More than an object of PowerShell's as text is needed of. */
#define TEXT_FIELDS	32

/* "@{HotFixID=KB4000001; Description=Update}": what ConvertTo-Json makes of an
 * object below its depth. */
static size_t
split_object(struct span s, struct shape_json_field *fields)
{
	size_t n = 0, end, at;
	struct span one;

	s = span_upto(span_from(s, 2), s.n - 3);
	for (; s.n != 0 && n < TEXT_FIELDS; s = span_from(s, end + 2)) {
		end = span_find_span(s, SPAN("; "));
		one = span_upto(s, end);
		at = span_find(one, '=');
		if (at != one.n)
			fields[n++] = (struct shape_json_field){
			    .name = span_upto(one, at),
			    .value = span_from(one, at + 1) };
	}
	return n;
}

/* "\\A\root\cimv2:Win32_QuickFixEngineering.HotFixID="KB4000001",...", or what
 * a CimInstance says of itself. */
static size_t
split_path(struct span s, struct shape_json_field *fields)
{
	static const struct span id = SPAN("HotFixID");
	struct span value, server = SPAN_NONE;
	size_t at = span_find_span(s, id);

	if (at == s.n || span_find_span(s, SPAN("Win32_Quick")) == s.n)
		return 0;
	value = span_from(s, at + id.n);
	value = span_from(value, span_find(value, '"') + 1);
	value = span_upto(value, span_find(value, '"'));
	if (span_starts(s, SPAN("\\\\")))
		server = span_upto(span_from(s, 2), span_find(span_from(s, 2),
		    '\\'));
	fields[0] = (struct shape_json_field){ .name = id, .value = value };
	fields[1] = (struct shape_json_field){ .name = SPAN("__SERVER"),
	    .value = server };
	return 2;
}

/* An object that stands there as text. */
static void
take_string(struct walker *w, json_t *v, struct span name, struct span host)
{
	struct span s = span_trim(string_of(w, v));
	struct shape_json_field fields[TEXT_FIELDS];
	struct shape_json_object o = { .key = name, .host = host,
	    .group = w->group, .line = w->line, .fields = fields };

	o.n = s.n > 3 && span_starts(s, SPAN("@{")) && span_ends(s,
	    SPAN("}")) ? split_object(s, fields) : split_path(s, fields);
	if (o.n != 0)
		w->taken += w->visit(w->reading, &o) == JSON_TAKEN;
}

/* How far what names a member goes in telling that its host failed. */
enum telling {
	TELLS_NOTHING,
	TELLS_STATE,		/* "Status": of the host, or of anything */
	TELLS_FAILURE		/* "Error", "msg" */
};

static enum telling
telling_of(struct span key)
{
	static const struct span failures[] = {
		SPAN("err"), SPAN("exception"), SPAN("fail"), SPAN("msg"),
		SPAN("message"), SPAN("reason"), SPAN("warn"),
	};
	static const struct span states[] = {
		SPAN("status"), SPAN("state"), SPAN("result"), SPAN("note"),
		SPAN("comment"), SPAN("reach"), SPAN("skip"),
	};

	for (size_t i = 0; i < sizeof failures / sizeof *failures; i++)
		if (span_holdsi(key, failures[i]))
			return TELLS_FAILURE;
	for (size_t i = 0; i < sizeof states / sizeof *states; i++)
		if (span_holdsi(key, states[i]))
			return TELLS_STATE;
	return TELLS_NOTHING;
}

/* "Error: Ping failed", for words that need a label; in the arena. */
static struct span
labelled(struct walker *w, struct span key, struct span text)
{
	char *p = arena_alloc(w->arena, key.n + 2 + text.n);

	memcpy(p, key.p, key.n);
	memcpy(p + key.n, ": ", 2);
	memcpy(p + key.n + 2, text.p, text.n);
	return (struct span){ p, key.n + 2 + text.n };
}

/* "Error": "none", "0". */
static bool
is_nothing(struct span text)
{
	static const struct word words[] = {
		{ SPAN("none"), true }, { SPAN("no"), true },
		{ SPAN("ok"), true }, { SPAN("null"), true },
		{ SPAN("false"), true }, { SPAN("n/a"), true },
		{ SPAN("success"), true }, { SPAN("successful"), true },
		{ SPAN("succeeded"), true }, { SPAN("no error"), true },
	};

	return span_digits(text) == text.n || WORD_MEANS(words, text, false);
}

/* Whether a member's text says that its host failed. */
static bool
says_failure(struct walker *w, struct span key, struct span text)
{
	struct span named;

	return !is_nothing(text) && (tool_errors_read(text, &named) ||
	    (key.n != 0 && tool_errors_read(labelled(w, key, text), &named)));
}

/* "failed": true and "success": false. */
static bool
is_failed_flag(struct span key, const json_t *v)
{
	static const struct word flags[] = {
		{ SPAN("failed"), true }, { SPAN("unreachable"), true },
		{ SPAN("skipped"), true }, { SPAN("offline"), true },
		{ SPAN("timedout"), true }, { SPAN("success"), false },
		{ SPAN("succeeded"), false }, { SPAN("reachable"), false },
		{ SPAN("online"), false }, { SPAN("connected"), false },
	};

	return json_is_boolean(v) && WORD_MEANS(flags, key, -1) ==
	    (int)json_is_true(v);
}

/* The first member of an object that says that its host failed. */
static bool
find_failure(struct walker *w, json_t *object, enum telling least,
    struct span *says)
{
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v) {
		*says = span_of(name);
		if (is_failed_flag(*says, v))
			return true;
		if (!json_is_string(v) || telling_of(*says) < least)
			continue;
		*says = span_trim(string_of(w, v));
		if (says_failure(w, span_of(name), *says))
			return true;
	}
	return false;
}

static void
note_failure(struct walker *w, struct span host, struct span says)
{
	reading_failed(w->reading, &(struct line){ .s = says,
	    .number = w->line, .ended = true }, host);
}

static void
add_silent(struct walker *w, struct span host, uint64_t place)
{
	if (host.n == 0)
		return;
	w->silent = xgrow(w->silent, w->nsilent, &w->silent_cap,
	    sizeof *w->silent);
	w->silent[w->nsilent++] = (struct silent){ list_builder_keep(
	    w->reading->builder, host), place, w->line };
}

static bool
is_place(const struct walker *w, uint64_t place)
{
	for (size_t i = w->nplaces; i-- > 0; )
		if (w->places[i] == place)
			return true;
	return false;
}

static void
add_place(struct walker *w, uint64_t place)
{
	if (is_place(w, place))
		return;
	w->places = xgrow(w->places, w->nplaces, &w->places_cap,
	    sizeof *w->places);
	w->places[w->nplaces++] = place;
}

/* A host is named where others are that have updates: it gave none. */
static void
end_silent(struct walker *w)
{
	struct list_builder *in = w->reading->builder;

	for (size_t i = 0; i < w->nsilent; i++)
		if ((w->silent[i].place == BY_HOST ? w->by_host :
		    is_place(w, w->silent[i].place)) &&
		    !list_builder_has(in, w->silent[i].host))
			list_builder_list(in, (struct list_head){
			    w->silent[i].host, SPAN_NONE, SPAN_NONE },
			    w->silent[i].line);
	free(w->silent);
	free(w->places);
}

/* An object that names a host was walked. */
static void
end_host(struct walker *w, json_t *object, struct span host, bool any)
{
	struct span says;

	if (any)
		add_place(w, w->place);
	else
		add_silent(w, host, w->place);
	if (find_failure(w, object, any ? TELLS_FAILURE : TELLS_STATE, &says))
		note_failure(w, host, says);
}

/* A value without anything in it. */
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

/* The longest array of ids in an object that is taken as it is. */
static const json_t *
longest_array(json_t *object)
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
	JUDGED_MEMBER = 4	/* times enum member plus 1 */
};

/* What is known of the value; valid until the next is asked for. */
static unsigned char *
judged_at(struct walker *w, const json_t *v)
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

static bool
is_taken(struct walker *w, json_t *object, struct span key)
{
	struct shape_json_object o = { .key = key };
	struct shape_json_field *fields = fields_of(w, object, &o.n);
	bool taken;

	o.fields = fields;
	taken = w->takes(&o);
	free(fields);
	return taken;
}

static bool	holds_updates(struct walker *, json_t *, struct span key,
		    size_t depth);

static bool
find_updates(struct walker *w, json_t *v, struct span key, size_t depth)
{
	const char *name;
	json_t *inner;

	for (size_t i = 0; i < json_array_size(v) && i < ELEMENTS_SEEN; i++)
		if (holds_updates(w, json_array_get(v, i), SPAN_NONE, depth))
			return true;
	if (!json_is_object(v))
		return false;
	if (is_taken(w, v, key))
		return true;
	json_object_foreach(v, name, inner)
		if (holds_updates(w, inner, span_of(name), depth))
			return true;
	return false;
}

/* Whether the visitor takes an object somewhere in the value. */
static bool
holds_updates(struct walker *w, json_t *v, struct span key, size_t depth)
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

/* What a member's name and its value make of it. */
enum member {
	MEMBER_OTHER,		/* no list, or one of the host around it */
	MEMBER_SITE,		/* hosts are somewhere in it */
	MEMBER_UNCLEAR,		/* of the host around it, or of another */
	MEMBER_OF_HOST,		/* of the host that it is named after */
	MEMBER_BARE		/* named after a host, which gave nothing */
};

static enum member member_of(struct walker *, struct span key, json_t *,
		    size_t depth);

/* How many members of an object are named after the hosts of the lists in
 * them; *below: and of some the members are, or theirs. */
static size_t
count_hosts(struct walker *w, json_t *object, size_t depth, bool *below)
{
	enum member is;
	size_t n = 0;
	const char *name;
	json_t *v;

	*below = false;
	json_object_foreach(object, name, v) {
		is = member_of(w, uncarry(w, span_of(name)), v, depth);
		n += is == MEMBER_OF_HOST;
		*below |= is == MEMBER_SITE;
	}
	return n;
}

/* A site has members that are named after hosts, and may lie in another. */
static bool
is_site(struct walker *w, json_t *v, size_t depth)
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

static enum member
find_member_of(struct walker *w, struct span key, json_t *v, size_t depth)
{
	enum member_name means = member_name_means(key);
	struct span says;

	if (means == MEMBER_HOST && (is_bare(v, 2) || (json_is_string(v) &&
	    says_failure(w, key, span_trim(string_of(w, v)))) ||
	    (json_is_object(v) && find_failure(w, v, TELLS_STATE, &says))))
		return MEMBER_BARE;
	if ((means == MEMBER_KIND && !is_wrapper(key)) ||
	    !holds_updates(w, v, key, DEPTH_MAX))
		return MEMBER_OTHER;
	if (is_site(w, v, depth))
		return MEMBER_SITE;
	if (means == MEMBER_KIND)
		return MEMBER_OTHER;
	if (means == MEMBER_HOST)
		return MEMBER_OF_HOST;
	/* Entries have numbers, and perhaps an id or two. */
	return json_is_object(v) && is_taken(w, v, key) && json_array_size(
	    longest_array(v)) < 3 ? MEMBER_OTHER : MEMBER_UNCLEAR;
}

static enum member
member_of(struct walker *w, struct span key, json_t *v, size_t depth)
{
	bool many = json_is_object(v) || json_is_array(v);
	enum member is;

	if (many && *judged_at(w, v) >= JUDGED_MEMBER)
		return (enum member)(*judged_at(w, v) / JUDGED_MEMBER - 1);
	is = find_member_of(w, key, v, depth);
	if (many)
		*judged_at(w, v) |=
		    (unsigned char)((is + 1) * JUDGED_MEMBER);
	return is;
}

/* Beside members that are named after their hosts: others that hold nothing, or
 * a failure. */
static void
note_bare(struct walker *w, json_t *object)
{
	struct list_builder *in = w->reading->builder;
	struct span key, own, says;
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v) {
		key = uncarry(w, span_of(name));
		if (telling_of(key) != TELLS_NOTHING || list_builder_has(in,
		    key) || !failure_words_is_host(key))
			continue;
		own = json_is_object(v) ? host_of(w, v, SPAN_NONE) : SPAN_NONE;
		if (own.n != 0 && list_builder_has(in, own))
			continue;
		if (own.n != 0 || is_bare(v, 2) || (json_is_object(v) &&
		    member_name_means(key) == MEMBER_HOST &&
		    !find_failure(w, v, TELLS_STATE, &says)))
			list_builder_list(in, (struct list_head){
			    list_builder_keep(in, own.n != 0 ? own : key),
			    SPAN_NONE, SPAN_NONE }, w->line);
		else if (json_is_string(v) && says_failure(w, key,
		    says = span_trim(string_of(w, v))))
			note_failure(w, key, says);
		else if (json_is_object(v) && find_failure(w, v, TELLS_STATE,
		    &says))
			note_failure(w, key, says);
	}
}

/* Whose the members of an object are. */
enum members {
	MEMBERS_OF_ONE,		/* of the host around it */
	MEMBERS_HOSTS,		/* each is a host of Ansible's */
	MEMBERS_BY_HOST		/* those with lists are named after hosts */
};

/* A member of an object, which may hold updates that stand alike. */
static void
walk_member(struct walker *w, json_t *v, struct span name, struct span host,
    size_t depth)
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

/* "Count", "total_count": how many there should be. */
static bool
is_count(struct span name)
{
	static const struct word counts[] = {
		{ SPAN("Count"), true }, { SPAN("Total"), true },
		{ SPAN("TotalCount"), true }, { SPAN("HotFixCount"), true },
		{ SPAN("HotFixesCount"), true }, { SPAN("UpdateCount"), true },
		{ SPAN("UpdatesCount"), true }, { SPAN("PatchCount"), true },
		{ SPAN("KBCount"), true }, { SPAN("RowCount"), true },
		{ SPAN("total_affected_items"), true },
		{ SPAN("TotalHistoryCount"), true },
		{ SPAN("HistoryCount"), true }, { SPAN("TotalUpdates"), true },
		{ SPAN("TotalHotFixes"), true },
		{ SPAN("TotalRecords"), true }, { SPAN("TotalRows"), true },
		{ SPAN("NumberOfUpdates"), true },
		{ SPAN("@odata.count"), true }, { SPAN("odata.count"), true },
	};

	return WORD_MEANS(counts, name, false);
}

/* How many an object says that an array in it has; -1 if it does not say. */
static int64_t
count_of(json_t *object)
{
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v)
		if (json_is_integer(v) && is_count(span_of(name)))
			return json_integer_value(v);
	return -1;
}

/* An array of updates is shorter than the object says that it is in. */
static void
check_count(struct walker *w, json_t *object, const json_t *array,
    struct span host)
{
	int64_t count = count_of(object);
	size_t n = json_array_size(array);
	struct list_builder *in = w->reading->builder;

	if (array == NULL || count <= (int64_t)n)
		return;
	diag(w->reading->diags, DIAG_CUT, (struct pos){ w->reading->file,
	    w->line, 0 }, "%zu of %lld updates", n, (long long)count);
	if (host.n != 0 && list_builder_recent(in) != NULL)
		list_builder_doubt(in, list_builder_recent(in), DOUBT_CUT,
		    w->line, SPAN_NONE);
	else
		list_builder_doubt_all(in, DOUBT_CUT, w->line, SPAN_NONE);
}

/* "nextLink", "has_more", "page": 1, "pages": 3: a service has more pages than
 * this one. */
static void
read_page(struct walker *w, json_t *object, struct json_page *page,
    size_t depth)
{
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v) {
		if (json_is_string(v))
			json_page_text(page, span_of(name), span_trim(
			    string_of(w, v)));
		else if (json_is_integer(v))
			json_page_number(page, span_of(name),
			    json_integer_value(v));
		else if (json_is_boolean(v))
			json_page_flag(page, span_of(name), json_is_true(v));
		else if (json_is_object(v) && depth != 0 &&
		    json_page_holds(span_of(name)))
			read_page(w, v, page, depth - 1);
		/* HAL: "next": { "href": "..." } */
		if (json_is_string(json_object_get(v, "href")))
			json_page_text(page, span_of(name), SPAN("href"));
	}
}

/* The page that stands behind another in one place goes on with it. */
static void
check_more(struct walker *w, json_t *object)
{
	struct json_page page = json_page_new();
	size_t i = 0;

	read_page(w, object, &page, 2);
	json_page_end(&page);
	while (i < w->npages && w->pages[i].place != w->place)
		i++;
	if (i == w->npages && !page.more && page.page <= 1)
		return;
	if (i == w->npages) {
		w->pages = xgrow(w->pages, i, &w->pages_cap,
		    sizeof *w->pages);
		w->pages[w->npages++] = (struct page){ .place = w->place };
	}
	/* One before it is not there. */
	if (page.page > w->pages[i].number + 1)
		w->pages[i].gap = w->line;
	w->pages[i].number = page.page;
	w->pages[i].line = page.more ? w->line : 0;
	w->pages[i].open = page.open;
}

static void
end_pages(struct walker *w)
{
	uint64_t line;

	for (size_t i = 0; i < w->npages; i++) {
		line = w->pages[i].line != 0 ? w->pages[i].line :
		    w->pages[i].gap;
		if (line == 0)
			continue;
		diag(w->reading->diags, DIAG_CUT, (struct pos){
		    w->reading->file, line, 0 }, w->pages[i].line != 0 ?
		    w->pages[i].open ? "it says that it is not complete" :
		    "more pages follow this one" :
		    "a page before this one is missing");
		list_builder_doubt_all(w->reading->builder, DOUBT_CUT, line,
		    SPAN_NONE);
	}
	free(w->pages);
}

/* An object that was taken as it is, of this host.  What an update with a title
 * says of failures is its own. */
static void
end_taken(struct walker *w, json_t *object, struct span host)
{
	const json_t *array = longest_array(object);
	struct span says;

	check_count(w, object, array, host);
	if (array != NULL)
		check_more(w, object);
	if (host.n != 0)
		add_place(w, w->place);
	if (array != NULL && !json_is_string(json_object_get(object,
	    "title")) && !json_is_string(json_object_get(object, "Title")) &&
	    find_failure(w, object, TELLS_FAILURE, &says))
		note_failure(w, host, says);
}

/* A list may be of the host around it, as others are with another name, or of
 * one that is named so. */
static void
note_unclear(struct walker *w, struct span key)
{
	struct span *first = &w->unclear[0], *second = &w->unclear[1];

	key = arena_dup(w->arena, key);
	if (first->n == 0)
		*first = key;
	else if (second->n == 0 && !span_eqi(*first, key))
		*second = key;
}

/* The host of what is in a member, and whether its name says so. */
static struct span
host_of_member(struct walker *w, json_t *v, struct span key, enum members of,
    struct span host, bool *named)
{
	enum member is;

	*named = of == MEMBERS_HOSTS && json_is_object(v);
	if (*named)
		return key;
	if (!json_is_object(v) && !json_is_array(v))
		return host;
	is = of == MEMBERS_BY_HOST || host.n == 0 ? member_of(w, key, v,
	    DEPTH_MAX) : MEMBER_OTHER;
	*named = of == MEMBERS_BY_HOST && (is == MEMBER_OF_HOST ||
	    is == MEMBER_UNCLEAR);
	if (*named || (of == MEMBERS_BY_HOST && is == MEMBER_BARE))
		return key;
	if (is == MEMBER_UNCLEAR)
		note_unclear(w, key);
	return host;
}

/* A member with updates was walked, which is named after its host or has its
 * own; false: neither. */
static bool
end_member(struct walker *w, json_t *v, struct span key, bool named)
{
	struct list_builder *in = w->reading->builder;
	struct span own = json_is_object(v) ? host_of(w, v, SPAN_NONE) :
	    SPAN_NONE, says;

	w->by_host |= named;
	if (named && json_is_object(v) && list_builder_has(in, key) &&
	    find_failure(w, v, TELLS_FAILURE, &says))
		note_failure(w, key, says);
	return named || list_builder_has(in, key) || (own.n != 0 &&
	    list_builder_has(in, own));
}

/* "errors", "unreachable": what names hosts, or says why. */
static bool
is_of_failures(struct span key)
{
	static const struct span names[] = {
		SPAN("err"), SPAN("fail"), SPAN("exception"),
		SPAN("unreach"), SPAN("notreach"), SPAN("offline"),
		SPAN("skipped"), SPAN("timeout"), SPAN("timedout"),
		SPAN("denied"), SPAN("noresponse"), SPAN("unavailable"),
	};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (span_holdsi(key, names[i]))
			return true;
	return false;
}

/* A text, or a host's name, in what is of failures: "A3", "A3: timed out". */
static void
note_failed_text(struct walker *w, struct span key, const json_t *v)
{
	struct span text = span_trim(string_of(w, v));

	if (failure_words_is_name(text))
		note_failure(w, text, key);
	else if (says_failure(w, SPAN_NONE, text))
		note_failure(w, SPAN_NONE, text);
}

/* Beside lists: "errors": { "A3": "..." }, "unreachable": [ "A3" ]. */
static void
note_failures(struct walker *w, struct span key, json_t *v)
{
	const char *name;
	struct span host;
	json_t *inner;
	size_t i;

	if (!is_of_failures(key))
		return;
	if (json_is_string(v) && says_failure(w, key, span_trim(string_of(w,
	    v))))
		note_failure(w, SPAN_NONE, span_trim(string_of(w, v)));
	json_array_foreach(v, i, inner)
		if (json_is_string(inner))
			note_failed_text(w, key, inner);
	json_object_foreach(v, name, inner) {
		host = uncarry(w, span_of(name));
		if (member_name_means(host) != MEMBER_KIND &&
		    json_is_string(inner) && !is_nothing(span_trim(string_of(w,
		    inner))))
			note_failure(w, host, span_trim(string_of(w, inner)));
	}
}

/* An object of hosts that gave nothing, in a text of several. */
static void
add_bare(struct walker *w, json_t *object)
{
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v)
		if (member_name_means(uncarry(w, span_of(name))) !=
		    MEMBER_HOST || !is_bare(v, 2))
			return;
	json_object_foreach(object, name, v)
		add_silent(w, uncarry(w, span_of(name)), BY_HOST);
}

/* How members around lists say what these are. */
enum around {
	AROUND_NOTHING, AROUND_STATUS, AROUND_FILTER, AROUND_QUERY, AROUND_NOTE
};

static enum around
around_of(struct span key)
{
	static const struct word names[] = {
		{ SPAN("status"), AROUND_STATUS },
		{ SPAN("state"), AROUND_STATUS },
		{ SPAN("result"), AROUND_STATUS },
		{ SPAN("outcome"), AROUND_STATUS },
		{ SPAN("filter"), AROUND_FILTER },
		{ SPAN("filters"), AROUND_FILTER },
		{ SPAN("$filter"), AROUND_FILTER },
		{ SPAN("where"), AROUND_FILTER },
		{ SPAN("criteria"), AROUND_FILTER },
		{ SPAN("query"), AROUND_QUERY }, { SPAN("sql"), AROUND_QUERY },
		{ SPAN("command"), AROUND_QUERY },
		{ SPAN("note"), AROUND_NOTE }, { SPAN("notes"), AROUND_NOTE },
		{ SPAN("warning"), AROUND_NOTE },
		{ SPAN("warnings"), AROUND_NOTE },
		{ SPAN("message"), AROUND_NOTE },
		{ SPAN("messages"), AROUND_NOTE },
		{ SPAN("comment"), AROUND_NOTE },
		{ SPAN("remark"), AROUND_NOTE }, { SPAN("info"), AROUND_NOTE },
		{ SPAN("description"), AROUND_NOTE },
		{ SPAN("title"), AROUND_NOTE },
	};

	return (enum around)WORD_MEANS(names, key, AROUND_NOTHING);
}

/* The list of the host around it, or all so far, show a part alone. */
static void
note_filter(struct walker *w, struct span host, struct span says)
{
	struct list_builder *in = w->reading->builder;

	if (host.n != 0 && list_builder_recent(in) != NULL)
		list_builder_doubt(in, list_builder_recent(in),
		    DOUBT_FILTERED, w->line, says);
	else
		list_builder_doubt_all(in, DOUBT_FILTERED, w->line, says);
	diag(w->reading->diags, DIAG_FILTERED, (struct pos){
	    w->reading->file, w->line, 0 }, "\"%.*s\"", SPANF(says));
}

/* "Failed", of the host or of all.  A host that is offline now may have given
 * its list before. */
static bool
is_failed_status(struct span text)
{
	static const struct word now[] = {
		{ SPAN("offline"), true }, { SPAN("down"), true },
		{ SPAN("disconnected"), true },
	};
	enum state state;
	enum state_said said = state_words_read(STATE_COLUMN_STATUS, text,
	    &state);

	return (said == STATE_SAID_HOST_FAILED && !WORD_MEANS(now, text,
	    false)) || (said == STATE_SAID_IT && state == STATE_MISSING &&
	    text.n > 3) || span_eqi(text, SPAN("error"));
}

static void
note_unfinished(struct walker *w, struct span says)
{
	struct list_builder *in = w->reading->builder;

	if (list_builder_recent(in) != NULL && list_builder_doubt(in,
	    list_builder_recent(in), DOUBT_CUT, w->line, says))
		diag(w->reading->diags, DIAG_CUT, (struct pos){
		    w->reading->file, w->line, 0 }, "\"%.*s\"", SPANF(says));
}

static bool
is_no_filter(struct span text)
{
	static const struct word words[] = {
		{ SPAN("all"), true }, { SPAN("*"), true },
		{ SPAN("any"), true },
	};

	return text.n == 0 || is_nothing(text) || WORD_MEANS(words, text,
	    false);
}

/* Whether a query or a command drops rows. */
static bool
drops_rows(struct span query)
{
	return span_holdsi(query, SPAN(" where ")) || span_holdsi(query,
	    SPAN(" limit ")) || command_filter_drops(query);
}

static void
note_text_around(struct walker *w, enum around around, struct span text,
    struct span host)
{
	switch (around) {
	case AROUND_STATUS:
		if (is_failed_status(text))
			note_failure(w, host, text);
		else if (host.n != 0 && json_page_unfinished(text))
			note_unfinished(w, text);
		break;
	case AROUND_FILTER:
		if (!is_no_filter(text))
			note_filter(w, host, text);
		break;
	case AROUND_QUERY:
		if (drops_rows(text))
			note_filter(w, host, text);
		break;
	case AROUND_NOTE:
		if (!reading_part(w->reading, text, w->line))
			reading_says(w->reading, &(struct line){ .s = text,
			    .number = w->line, .ended = true });
		break;
	case AROUND_NOTHING:
		break;
	}
}

/* What an object says of the lists that are in it. */
static void
note_around(struct walker *w, json_t *object, struct span host)
{
	enum around around;
	const char *name;
	json_t *v, *one;
	size_t i;

	json_object_foreach(object, name, v) {
		around = around_of(span_of(name));
		if (host.n == 0 && is_failed_flag(span_of(name), v))
			note_failure(w, host, span_of(name));
		if (json_is_string(v))
			note_text_around(w, around, span_trim(string_of(w,
			    v)), host);
		json_array_foreach(v, i, one)
			if (json_is_string(one))
				note_text_around(w, around, span_trim(
				    string_of(w, one)), host);
		if (around == AROUND_FILTER && json_is_object(v) &&
		    json_object_size(v) != 0)
			note_filter(w, host, span_of(name));
	}
}

static void
walk_members(struct walker *w, json_t *object, enum members of,
    struct span host, size_t depth)
{
	const json_t *array = NULL;
	bool by_host = false, named;
	struct span key, of_member;
	const char *name;
	size_t before, taken = w->taken;
	json_t *v;

	json_object_foreach(object, name, v) {
		before = w->taken;
		key = uncarry(w, span_of(name));
		of_member = host_of_member(w, v, key, of, host, &named);
		walk_member(w, v, span_of(name), of_member, depth);
		if (named && of == MEMBERS_HOSTS)
			end_host(w, v, key, w->taken != before);
		if (w->taken != before)
			by_host |= end_member(w, v, key, named && of !=
			    MEMBERS_HOSTS);
		else if (host.n == 0)
			note_failures(w, key, v);
		if (w->taken != before && json_is_array(v) &&
		    json_array_size(v) > json_array_size(array))
			array = v;
	}
	if (of != MEMBERS_BY_HOST)
		check_count(w, object, array, host);
	if (w->taken != taken) {
		check_more(w, object);
		note_around(w, object, host);
	}
	if (by_host)
		note_bare(w, object);
	else if (w->taken == taken && host.n == 0)
		add_bare(w, object);
}

/* Ansible's plays hold an object for each host, under its name; so do arrays of
 * scripts. */
static enum members
members_of(struct walker *w, json_t *object, struct span key, struct span host)
{
	bool below;

	if (span_eq(key, SPAN("hosts")))
		return MEMBERS_HOSTS;
	return count_hosts(w, object, DEPTH_MAX, &below) >=
	    (host.n != 0 ? 2 : 1) ? MEMBERS_BY_HOST : MEMBERS_OF_ONE;
}

static void
walk_object(struct walker *w, json_t *object, struct span key,
    struct span host, size_t depth)
{
	size_t taken = w->taken;
	struct span own;
	enum json_step step = visit(w, object, key, host);

	if (step == JSON_PASS)
		return;
	own = host_of(w, object, SPAN_NONE);
	if (step == JSON_TAKEN) {
		end_taken(w, object, own.n != 0 ? own : host);
		return;
	}
	walk_members(w, object, members_of(w, object, key, own.n != 0 ? own :
	    host), own.n != 0 ? own : host, depth);
	if (own.n != 0)
		end_host(w, object, own, w->taken != taken);
	else if (host.n == 0)
		add_nameless(w, object, w->taken != taken);
}

static uint64_t
place_below(uint64_t place, struct span key)
{
	for (size_t i = 0; i < key.n; i++)
		place = (place ^ (unsigned char)key.p[i]) * 0x100000001b3;
	return (place + 1) * 0x9e3779b97f4a7c15;
}

/* "EX03: no answer", null and {} beside objects with updates: what a script has
 * put in the place of one. */
static void
note_element(struct walker *w, json_t *v, struct span host)
{
	struct line line = { .number = w->line, .ended = true };
	uint32_t number;

	if (json_is_null(v) || (json_is_object(v) && json_object_size(v) ==
	    0)) {
		note_failure(w, host, json_is_null(v) ? SPAN("null") :
		    SPAN("{}"));
	} else if (json_is_string(v)) {
		line.s = string_of(w, v);
		if (update_id_find(line.s, &number, 1) != 0)
			note_failure(w, host, line.s);
		else
			reading_text(w->reading, &line);
	}
}

/* Whether objects with updates stood in the array. */
static bool
held_objects(const json_t *array, bool taken)
{
	const json_t *v;
	size_t i;

	json_array_foreach(array, i, v)
		if (json_is_object(v) && json_object_size(v) != 0)
			return taken;
	return false;
}

static void
walk_array(struct walker *w, json_t *array, struct span host, size_t depth)
{
	size_t i, taken = w->taken;
	json_t *v;

	json_array_foreach(array, i, v) {
		if (json_is_string(v))
			take_string(w, v, SPAN_NONE, host);
		walk(w, v, SPAN_NONE, host, depth);
	}
	if (!held_objects(array, w->taken != taken))
		return;
	json_array_foreach(array, i, v)
		note_element(w, v, host);
}

static void
walk(struct walker *w, json_t *value, struct span key, struct span host,
    size_t depth)
{
	uint64_t place = w->place;

	if (depth == DEPTH_MAX) {
		w->too_deep = true;
		return;
	}
	w->place = place_below(place, key);
	if (json_is_array(value))
		walk_array(w, value, host, depth + 1);
	else if (json_is_object(value))
		walk_object(w, value, key, host, depth + 1);
	w->place = place;
}

/* Where containers are open in a text that breaks off. */
struct open {
	char	 closers[DEPTH_MAX];	/* of those that are, outermost first */
	size_t	 n;
	size_t	 at;			/* behind the last member or container
					   that is whole */
	size_t	 n_at;			/* how many were open there */
};

/* Reads to the end of the text: whether something is open there. */
static bool
find_open(struct span s, struct open *o)
{
	bool quoted = false;

	*o = (struct open){ .n = 0 };
	for (size_t i = 0; i < s.n; i++) {
		if (quoted) {
			if (s.p[i] == '\\')
				i++;
			else if (s.p[i] == '"')
				quoted = false;
			continue;
		}
		switch (s.p[i]) {
		case '"':
			quoted = true;
			break;
		case ',':
			/* A member that another follows is whole. */
			o->at = i;
			o->n_at = o->n;
			break;
		case '{':
		case '[':
			if (o->n == DEPTH_MAX)
				return false;
			o->closers[o->n++] = s.p[i] == '{' ? '}' : ']';
			break;
		case '}':
		case ']':
			if (o->n == 0 || o->closers[--o->n] != s.p[i])
				return false;
			o->at = i + 1;
			o->n_at = o->n;
			if (o->n == 0)
				return false;	/* it does not break off */
		}
	}
	return o->n != 0;
}

/* Finds the object that a text breaks off in, and the one above it. */
static void
find_cut(struct walker *w, json_t *root, size_t depth)
{
	json_t *last = NULL, *v;
	const char *name;
	size_t n;

	for (json_t *at = root; at != NULL && depth-- != 0; at = last) {
		last = NULL;
		if (json_is_array(at)) {
			n = json_array_size(at);
			last = json_array_get(at, n - 1);
			w->above = n > 1 ? json_array_get(at, n - 2) : NULL;
		} else {
			json_object_foreach(at, name, v)
				last = v;
		}
		if (depth != 0 && json_is_object(last))
			w->cut = last;
	}
}

/* Closes what is open where the text breaks off; *depth is how many
 * containers that are. */
static json_t *
load_cut(struct span s, size_t *depth)
{
	struct open o;
	json_t *root;
	char *p;
	size_t n;

	if (!find_open(s, &o))
		return NULL;
	if (o.at == 0)
		return json_array();
	p = xmalloc(o.at + o.n_at);
	memcpy(p, s.p, o.at);
	n = o.at;
	for (size_t i = o.n_at; i-- > 0; )
		p[n++] = o.closers[i];
	*depth = o.n_at;
	root = json_loadb(p, n, JSON_ALLOW_NUL, NULL);
	free(p);
	return root;
}

static int
bad_json(struct walker *w, const json_error_t *e)
{
	struct reading *r = w->reading;

	diag(r->diags, DIAG_SYNTAX, (struct pos){ r->file, e->line > 0 ?
	    w->line + (uint64_t)e->line - 1 : 0, e->column > 0 ?
	    (uint64_t)e->column : 0 }, "%s", e->text);
	return -1;
}

/* Of "duplicate object key near '"HotFixID"'" the key, where the visitor
 * reads it. */
static bool
is_twice(struct walker *w, const json_error_t *e, struct span *key)
{
	struct span text = span_of(e->text);
	size_t at = span_find(text, '"');

	text = span_from(text, at + (at < text.n));
	text = span_upto(text, span_find(text, '"'));
	if (json_error_code(e) != json_error_duplicate_key || text.n == 0 ||
	    !w->reads(text))
		return false;
	*key = text;
	return true;
}

/* A document at the front of s, whose length goes to *n.  NULL, with the error
 * or the key that is there twice, if it is none. */
static json_t *
load(struct walker *w, struct span s, size_t *n, json_error_t *error,
    struct span *twice)
{
	const size_t flags = JSON_ALLOW_NUL | JSON_DISABLE_EOF_CHECK;
	json_t *root = json_loadb(s.p, s.n, flags | JSON_REJECT_DUPLICATES,
	    error);

	*twice = SPAN_NONE;
	if (root == NULL && json_error_code(error) ==
	    json_error_duplicate_key && !is_twice(w, error, twice))
		root = json_loadb(s.p, s.n, flags, error);
	*n = root == NULL ? s.n : (size_t)error->position;
	return root;
}

static int
tell_twice(struct walker *w, const json_error_t *e, struct span key)
{
	diag(w->reading->diags, DIAG_SYNTAX, (struct pos){ w->reading->file,
	    w->line + (e->line > 0 ? (uint64_t)e->line - 1 : 0), 0 },
	    "an object has two members called %.*s", SPANF(key));
	return -1;
}

/* Reads a document at the front of s; its length in *n. */
static int
take_document(struct walker *w, struct span s, struct span host, size_t *n)
{
	json_error_t error;
	struct span twice;
	json_t *root = load(w, s, n, &error, &twice);
	bool cut = false;
	size_t depth = 0;

	if (twice.n != 0)
		return tell_twice(w, &error, twice);
	if (root == NULL) {
		root = load_cut(s, &depth);
		if (root == NULL)
			return bad_json(w, &error);
		find_cut(w, root, depth);
		cut = true;
	}
	w->no_group = SPAN_NONE;
	walk(w, root, SPAN_NONE, host, 0);
	/* What a tool prints that has found nothing. */
	if (json_is_array(root) && json_array_size(root) == 0 && !cut)
		list_builder_empty(w->reading->builder, w->reading->node,
		    w->line);
	end_nameless(w);
	json_decref(root);
	if (intern_count(w->known) > 1)
		intern_reset(w->known);
	if (cut)
		list_builder_cut(w->reading->builder, w->line + lines_in(s));
	return 0;
}

/*
 * Where in a line a document begins: at its front, behind the comma that parts
 * it from one before it, or behind what Ansible puts there, "cas01 | CHANGED =>
 * {".
 */
static bool
begins_document(struct span line, size_t *at, struct span *host)
{
	struct span rest = span_trim(line);
	size_t arrow = span_find_span(line, SPAN(" => {")), bar;

	*host = SPAN_NONE;
	if (span_starts(rest, SPAN(",")))
		rest = span_trim(span_from(rest, 1));
	*at = (size_t)(rest.p - line.p);
	if (rest.n != 0 && rest.p[0] == '{')
		return true;
	if (rest.n != 0 && rest.p[0] == '[') {
		rest = span_trim(span_from(rest, 1));
		return rest.n == 0 || memchr("{[]\"", rest.p[0], 4) != NULL;
	}
	bar = span_find_span(line, SPAN(" | "));
	if (bar == line.n || bar == 0 || arrow == line.n || arrow < bar)
		return false;
	*host = span_upto(line, bar);
	*at = arrow + 4;
	return true;
}

/* A line that ends an array, "]", "}]", where none was begun: what stood in it
 * before the first document is lost. */
static void
note_brackets(struct walker *w, struct span line)
{
	struct span rest = span_trim(line);
	size_t n = 0, ends = 0;

	while (n < rest.n && memchr("]},; \t", rest.p[n], 6) != NULL)
		ends += rest.p[n++] == ']';
	if (n == rest.n && ends > w->brackets && w->documents) {
		list_builder_cut_above(w->reading->builder, w->line);
		w->documents = false;
	}
	for (size_t i = 0; i < rest.n; i++) {
		w->brackets += rest.p[i] == '[';
		w->brackets -= rest.p[i] == ']' && w->brackets != 0;
	}
}

static int
take_text(struct walker *w, struct text_buf *t)
{
	struct span rest = { t->p, t->n }, line, host, all;
	size_t at, n;
	int rc = 0;

	w->line = 1;
	while (rc == 0 && rest.n != 0) {
		all = rest;
		n = span_find(rest, '\n');
		line = span_upto(rest, n);
		if (begins_document(line, &at, &host)) {
			/* "ND02 | UNREACHABLE! => {" */
			if (host.n != 0)
				reading_failure(w->reading, &(struct line){
				    .s = line, .number = w->line,
				    .ended = true });
			all = span_from(all, at);
			rc = take_document(w, all, host, &n);
			n += at;
			w->documents = true;
		} else {
			note_brackets(w, line);
			rc = reading_text(w->reading, &(struct line){
			    .s = line, .number = w->line, .ended = true });
			n += n < rest.n;
		}
		w->line += lines_in(span_upto(rest, n));
		rest = span_from(rest, n);
	}
	return rc;
}

static int
read_all(struct reading *r, struct text_buf *t)
{
	struct out o = out_to(&t->p, &t->n);
	struct line line;
	int got;

	while ((got = reading_line(r, &line)) == 1) {
		out_span(&o, line.s);
		if (line.ended)
			out_char(&o, '\n');
	}
	out_end(&o);
	return got;
}

/* Lists with other names around them, and one host that none of them names. */
static int
check_unclear(struct walker *w)
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

int
json_walk(struct reading *r, shape_json_visit *visit_object,
    shape_json_takes *takes, shape_json_reads *reads)
{
	struct walker w = { .reading = r, .visit = visit_object,
	    .takes = takes, .reads = reads, .group = SPAN_NONE,
	    .no_group = SPAN_NONE,
	    .arena = arena_new(), .known = intern_new(),
	    .host_places = intern_new(),
	    .unclear = { SPAN_NONE, SPAN_NONE } };
	struct text_buf t;
	int rc = read_all(r, &t);

	if (rc == 0 && utf8_valid((struct span){ t.p, t.n }) != t.n) {
		w.carried = true;
		carry(&t);
	}
	if (rc == 0)
		rc = take_text(&w, &t);
	if (rc == 0 && w.too_deep) {
		diag(r->diags, DIAG_SYNTAX, (struct pos){ r->file, 0, 0 },
		    "it is nested more than %d levels deep", DEPTH_MAX);
		rc = -1;
	}
	end_silent(&w);
	end_pages(&w);
	if (rc == 0)
		rc = check_unclear(&w);
	free(t.p);
	free(w.nameless);
	intern_free(w.host_places);
	free(w.judged);
	intern_free(w.known);
	arena_free(w.arena);
	return rc;
}

bool
shape_json_has_key(struct span head, struct span key)
{
	struct span rest = head, behind;
	size_t at;

	while (key.n != 0 && (at = span_find(rest, '"')) < rest.n) {
		rest = span_from(rest, at + 1);
		if (!span_startsi(rest, key))
			continue;
		behind = span_from(rest, key.n);
		if (behind.n < 2 || behind.p[0] != '"')
			continue;
		behind = span_trim(span_from(behind, 1));
		if (behind.n != 0 && behind.p[0] == ':')
			return true;
	}
	return false;
}

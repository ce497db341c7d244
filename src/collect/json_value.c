#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/collect/inside_object.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/model/update_id.h"
#include "json_value.h"
#include "json_walker.h"

void
json_value_carry(char **text, size_t *size)
{
	struct out o;
	char *from = *text;
	size_t n = *size;
	unsigned char c;

	o = out_to(text, size);
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

struct span
json_value_uncarry(struct json_walker *w, struct span s)
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

struct span
json_value_string(struct json_walker *w, const json_t *v)
{
	return json_value_uncarry(w, (struct span){ json_string_value(v),
	    json_string_length(v) });
}

struct span
json_value_text(struct json_walker *w, const json_t *v)
{
	return span_trim(json_value_string(w, v));
}

struct span
json_value_scalar(struct json_walker *w, const json_t *v)
{
	char buf[32];

	if (json_is_string(v))
		return json_value_string(w, v);
	if (json_is_true(v))
		return SPAN("true");
	if (json_is_false(v))
		return SPAN("false");
	if (!json_is_integer(v))
		return SPAN_NONE;
	snprintf(buf, sizeof buf, "%lld", (long long)json_integer_value(v));
	return arena_dup(w->arena, span_of(buf));
}

struct span
json_value_joined(struct json_walker *w, const json_t *array)
{
	struct span all = SPAN_NONE, one;
	size_t i, n = 0, need = 0;
	json_t *v;
	char *p;

	json_array_foreach(array, i, v) {
		if (json_is_object(v) || json_is_array(v))
			return SPAN_NONE;
		need += json_value_scalar(w, v).n + 1;
	}
	if (need == 0)
		return all;
	p = arena_alloc(w->arena, need);
	json_array_foreach(array, i, v) {
		one = json_value_scalar(w, v);
		if (n != 0)
			p[n++] = ',';
		if (one.n != 0)
			memcpy(p + n, one.p, one.n);
		n += one.n;
	}
	return (struct span){ p, n };
}

/* The id of an object in an array of what stands alike, {"kb": "KB1"}. */
static struct span
id_of(struct json_walker *w, json_t *object)
{
	const char *name;
	struct span value;
	json_t *v;

	json_object_foreach(object, name, v) {
		value = span_trim(json_value_scalar(w, v));
		if (update_id_is_number(value))
			return value;
	}
	return SPAN_NONE;
}

static struct span
ids_of(struct json_walker *w, json_t *array)
{
	struct strbuf s;
	size_t i;
	json_t *v;

	strbuf_begin(&s);
	json_array_foreach(array, i, v) {
		if (i != 0)
			out_char(&s.out, ',');
		out_span(&s.out, json_is_object(v) ? id_of(w, v) :
		    json_value_scalar(w, v));
	}
	return strbuf_end(&s, w->arena);
}

static struct span
value_of(struct json_walker *w, json_t *v)
{
	const json_t *inner;

	if (json_is_array(v))
		return json_value_joined(w, v);
	if (!json_is_object(v))
		return json_value_scalar(w, v);
	/* Of an enumeration "value" is its number, and "Value" its name. */
	inner = json_object_get(v, "value");
	if (!json_is_string(inner))
		inner = json_object_get(v, "Value");
	return json_is_string(inner) ? json_value_string(w, inner) : SPAN_NONE;
}

/* What an object says of a state: by its name or text, else by whatever it
 * has. */
static struct span
state_of(struct json_walker *w, const json_t *object)
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
			return json_value_string(w, v);
	}
	json_object_foreach((json_t *)(uintptr_t)object, name, any)
		if (json_value_scalar(w, any).n != 0)
			return json_value_scalar(w, any);
	return SPAN_NONE;
}

/* "isInstalled": null leaves it open, "Status": null says nothing. */
static struct span
of_state(struct json_walker *w, enum state_column column, json_t *v)
{
	if (json_is_object(v))
		return state_of(w, v);
	return json_is_null(v) && (column == STATE_COLUMN_INSTALLED ||
	    column == STATE_COLUMN_FOUND) ? SPAN("null") : value_of(w, v);
}

bool
json_value_find_against(struct json_walker *w, json_t *object,
    struct json_field *found)
{
	const char *name;
	struct span text;
	json_t *v;

	json_object_foreach(object, name, v) {
		text = span_trim(json_value_scalar(w, v));
		if (!inside_object_says(span_of(name), text))
			continue;
		*found = (struct json_field){ .name = span_of(name),
		    .value = text };
		return true;
	}
	return false;
}

uint32_t
json_value_update(struct json_walker *w, json_t *object)
{
	const char *name;
	uint32_t number;
	json_t *v;

	json_object_foreach(object, name, v)
		if (update_id_find(span_trim(json_value_scalar(w, v)), &number,
		    1) != 0)
			return number;
	return 0;
}

/* The member of an object without an update of its own that says so. */
static bool
find_against(struct json_walker *w, json_t *object, struct json_field *found)
{
	return json_value_update(w, object) == 0 &&
	    json_value_find_against(w, object, found);
}

bool
json_value_taken(struct json_walker *w, json_t *object, struct span key)
{
	struct json_visited o = { .key = key };
	struct json_field *fields = json_value_fields(w, object, &o.n);
	bool taken;

	o.fields = fields;
	taken = w->visitor->takes(&o);
	free(fields);
	return taken;
}

/* "details": {"status": "failed"}, or an array of nothing else. */
static bool
find_inside(struct json_walker *w, struct span key, json_t *v,
    struct json_field *found)
{
	json_t *one;
	size_t i;

	if ((!json_is_object(v) && !json_is_array(v)) ||
	    !inside_object_is(key))
		return false;
	if (json_is_object(v))
		return find_against(w, v, found);
	json_array_foreach(v, i, one)
		if (!json_is_object(one) || !find_against(w, one, found))
			return false;
	return json_array_size(v) != 0;
}

/* Whether objects of an array are updates only by its name. */
static bool
is_group(struct json_walker *w, struct span key, json_t *v)
{
	json_t *first = json_array_get(v, 0);
	enum state state;

	return json_is_object(first) && state_words_group(key, &state) &&
	    state != STATE_INSTALLED && !json_value_taken(w, first, key);
}

static struct span
of_member(struct json_walker *w, struct span key, json_t *v)
{
	enum state_column column = state_column_repeated(key);

	if (is_group(w, key, v))
		return ids_of(w, v);
	return column == STATE_COLUMN_COUNT ? value_of(w, v) :
	    of_state(w, column, v);
}

struct json_field *
json_value_fields(struct json_walker *w, json_t *object, size_t *n)
{
	struct json_field *fields = xreallocarray(NULL,
	    2 * json_object_size(object) + 1, sizeof *fields);
	struct span key, value;
	const char *name;
	json_t *v;

	*n = 0;
	json_object_foreach(object, name, v) {
		key = span_of(name);
		value = of_member(w, key, v);
		/* An object says who approved it, and when. */
		if (value.n != 0 || !json_is_object(v) ||
		    schema_qfe_named(key) != QFE_APPROVAL)
			fields[(*n)++] = (struct json_field){ key, value,
			    json_is_array(v) };
		if (value.n == 0 || (json_is_object(v) &&
		    state_column_repeated(key) == STATE_COLUMN_NOTE))
			*n += find_inside(w, key, v, &fields[*n]);
	}
	return fields;
}

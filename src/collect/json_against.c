#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/inside_object.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/collect/state_words.h"
#include "cmdline_lists.h"
#include "json_against.h"
#include "json_around.h"
#include "json_failure.h"
#include "json_host.h"
#include "json_value.h"
#include "json_walker.h"
#include "list_title.h"
#include "summary_word.h"
#include "word_table.h"

static bool
is_kind_against(struct span text)
{
	enum title title = list_title_read(text);
	enum state state;

	/* "Available"; "no", "0" and "false" are no kind. */
	return title == TITLE_MISSING || title == TITLE_WANTED ||
	    title == TITLE_OPEN || (state_words_group(text, &state) &&
	    state != STATE_INSTALLED) || (text.n > 5 && state_words_read(text,
	    &state) == STATE_SAID_IT && state == STATE_MISSING);
}

static bool
is_error(struct json_walker *w, struct span key, struct span text)
{
	enum state state;

	return !json_failure_denied(text) && !json_failure_says(w, key,
	    text) && state_column_read(state_column_of(key), text, &state) !=
	    STATE_SAID_NOTHING;
}

/* Whether a word or a number of a member says so. */
static bool
says_against(struct json_walker *w, struct span key, const json_t *v)
{
	struct span text = span_trim(json_value_scalar(w, v));
	bool number = json_is_integer(v);
	enum state state;

	if (text.n == 0)
		return false;
	if (json_is_string(v) && cmdline_lists_available(text))
		return true;
	switch (summary_word_tells(key)) {
	case TELLS_COUNT:
		return !json_failure_flag(key, v) && summary_word_some(text);
	case TELLS_WAITING:
		return state_column_read(STATE_COLUMN_WAITING, text, &state) !=
		    STATE_SAID_NOTHING;
	case TELLS_WELL:
		return summary_word_not_all(text) || (!number &&
		    state_words_read(text, &state) == STATE_SAID_IT &&
		    state == STATE_MISSING);
	case TELLS_STANDING:
		return summary_word_standing(key, text);
	case TELLS_ERRORS:
		return number || json_is_boolean(v) ? state_column_read(
		    STATE_COLUMN_EXIT, text, &state) != STATE_SAID_NOTHING :
		    is_error(w, key, text);
	case TELLS_KIND:
		return json_is_string(v) && is_kind_against(text);
	case TELLS_TEXT:
		return json_is_string(v) && list_title_below(text,
		    UINT64_MAX);
	case TELLS_NOT_KNOWN:
		break;
	}
	return false;
}

/* PowerShell's ErrorRecord, and any with a message. */
static bool
has_message(const json_t *v)
{
	static const char *const names[] = { "message", "Message",
	    "FullyQualifiedErrorId" };
	const json_t *text;

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		text = json_object_get(v, names[i]);
		if (json_is_string(text) && !json_failure_denied((struct span){
		    json_string_value(text), json_string_length(text) }))
			return true;
	}
	return false;
}

/* {"code": "Failed"}; "Success" is none. */
static bool
is_error_object(const json_t *v)
{
	const json_t *code = json_object_get(v, "code");
	enum state state;

	if (json_is_string(code))
		return state_column_read(STATE_COLUMN_EXIT, (struct span){
		    json_string_value(code), json_string_length(code) },
		    &state) != STATE_SAID_NOTHING;
	return json_is_integer(code) ? json_integer_value(code) != 0 :
	    has_message(v);
}

static bool
is_of_errors(struct span key)
{
	return summary_word_tells(key) == TELLS_ERRORS ||
	    span_eqi(key, SPAN("ErrorRecord"));
}

struct against {
	struct span	 host;
	size_t		 lists;
};

/* "true" is one at least. */
static uint64_t
count_in(struct span text)
{
	size_t digits;
	uint64_t n = span_number(text, 9, &digits);

	return digits == 0 ? 1 : n;
}

static void
note(struct json_walker *w, const struct against *a, struct span key,
    struct span says)
{
	struct list_builder *in = w->reading->builder;
	struct strbuf s;

	strbuf_begin(&s);
	out_span(&s.out, key);
	out_str(&s.out, ": ");
	out_span(&s.out, says);
	list_builder_against_since(in, a->lists, summary_word_tells(key) ==
	    TELLS_COUNT ? count_in(says) : 0, w->line, strbuf_end(&s,
	    w->arena));
}

/* An array of errors, or of hosts that failed: "unreachable": ["EX03"]. */
static void
note_array(struct json_walker *w, const struct against *a, struct span key,
    json_t *array)
{
	enum telling tells = summary_word_tells(key);
	struct span text;
	json_t *v;
	size_t i;

	json_array_foreach(array, i, v) {
		text = json_value_text(w, v);
		if (tells == TELLS_TEXT ? says_against(w, key, v) :
		    tells == TELLS_ERRORS && (json_is_object(v) ?
		    is_error_object(v) : text.n != 0 && !host_in_text_is(
		    text) && !json_failure_denied(text)))
			note(w, a, key, text.n == 0 ? SPAN("{...}") : text);
	}
}

/* Members in which others are that say so. */
static bool
is_holder(struct span key)
{
	static const struct word names[] = {
		{ SPAN("summary"), true }, { SPAN("counts"), true },
		{ SPAN("totals"), true }, { SPAN("compliance"), true },
		{ SPAN("patchStatus"), true }, { SPAN("updateStatus"), true },
	};

	return WORD_MEANS(names, key, false);
}

/* What these are of goes on inside of them: "reboot": {"required": true}. */
static bool
is_front(struct span key)
{
	static const struct span words[] = {
		SPAN("reboot"), SPAN("restart"), SPAN("updates"),
		SPAN("patches"), SPAN("hotfixes"), SPAN("update"),
		SPAN("patching"),
	};

	return SPAN_ANY(key, words, span_eqi);
}

/* "history": [{"kb": "KB5004424", "action": "uninstall"}]: objects beside lists
 * that are entries of none. */
static void
note_updates(struct json_walker *w, const struct against *a, struct span key,
    json_t *array)
{
	struct json_field says;
	struct span host, said;
	uint32_t number;
	json_t *one;
	size_t i;

	if (!inside_object_is(key) || !json_is_object(json_array_get(array,
	    0)) || json_value_taken(w, json_array_get(array, 0), key))
		return;
	json_array_foreach(array, i, one) {
		number = json_value_update(w, one);
		if (number == 0 || !json_value_find_against(w, one, &says))
			continue;
		host = json_host_of(w, one);
		said = strbuf_pair(says.name, ": ", says.value, w->arena);
		list_builder_against(w->reading->builder, number, false,
		    w->line, strbuf_pair(host.n != 0 ? host : a->host, ": ",
		    said, w->arena));
	}
}

static void
note_member(struct json_walker *w, const struct against *a, struct span key,
    json_t *v)
{
	/* What names hosts is read where hosts are. */
	if (json_is_array(v) && a->host.n != 0)
		note_array(w, a, key, v);
	else if (json_is_object(v) && is_of_errors(key) && is_error_object(v))
		note(w, a, key, SPAN("{...}"));
	else if (says_against(w, key, v))
		note(w, a, key, json_value_scalar(w, v));
}

static void
note_inside(struct json_walker *w, const struct against *a, struct span key,
    json_t *object, size_t depth)
{
	bool front = is_front(key);
	struct span inside;
	const char *name;
	json_t *v;

	if (depth == 0 || !json_is_object(object))
		return;
	if (!front && !is_holder(key) && !json_around_of_run(key))
		return;
	json_object_foreach(object, name, v) {
		inside = span_of(name);
		note_member(w, a, front ? strbuf_pair(key, "_", inside,
		    w->arena) : inside, v);
		note_inside(w, a, inside, v, depth - 1);
	}
}

void
json_against_note(struct json_walker *w, json_t *object, struct span host,
    size_t lists)
{
	struct against a = { host, lists };
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v) {
		note_member(w, &a, span_of(name), v);
		note_inside(w, &a, span_of(name), v, 2);
		note_updates(w, &a, span_of(name), v);
		if (host.n != 0 && json_is_array(v))
			json_failure_hosts(w, span_of(name), v);
	}
}

/* What of an update would say that it is not there, in a word. */
static bool
is_of_ids(struct span key)
{
	enum state_column column = state_column_of(key);

	return column < STATE_COLUMN_ERROR;
}

void
json_against_ids(struct json_walker *w, json_t *object, struct span host,
    size_t lists)
{
	struct against a = { host, lists };
	const char *name;
	struct span key;
	json_t *v;

	json_against_note(w, object, host, lists);
	json_object_foreach(object, name, v) {
		key = span_of(name);
		if (is_of_ids(key) && !json_failure_flag(key, v) &&
		    inside_object_says(key, json_value_scalar(w, v)))
			note(w, &a, key, json_value_scalar(w, v));
	}
}

bool
json_against_tells(struct span key)
{
	return summary_word_tells(key) != TELLS_NOT_KNOWN;
}

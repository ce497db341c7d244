#include "kbdiff/base/mem.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/member_names.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/model/update_id.h"
#include "json_failure.h"
#include "json_host.h"
#include "json_value.h"
#include "json_walker.h"
#include "name_words.h"
#include "word_table.h"

enum json_telling
json_failure_telling(struct span key)
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
labelled(struct json_walker *w, struct span key, struct span text)
{
	char *p = arena_alloc(w->arena, key.n + 2 + text.n);

	memcpy(p, key.p, key.n);
	memcpy(p + key.n, ": ", 2);
	memcpy(p + key.n + 2, text.p, text.n);
	return (struct span){ p, key.n + 2 + text.n };
}

bool
json_failure_denied(struct span text)
{
	static const struct word words[] = {
		{ SPAN("none"), true }, { SPAN("no"), true },
		{ SPAN("ok"), true }, { SPAN("null"), true },
		{ SPAN("false"), true }, { SPAN("n/a"), true },
		{ SPAN("success"), true }, { SPAN("successful"), true },
		{ SPAN("succeeded"), true }, { SPAN("no error"), true },
	};

	return span_digits(text) == text.n || span_eqi(text, SPAN("0x0")) ||
	    span_eqi(text, SPAN("0x00000000")) || WORD_MEANS(words, text,
	    false);
}

bool
json_failure_says(struct json_walker *w, struct span key, struct span text)
{
	struct span named;

	return !json_failure_denied(text) && (tool_errors_read(text, &named) ||
	    (key.n != 0 && tool_errors_read(labelled(w, key, text), &named)));
}

bool
json_failure_flag(struct span key, const json_t *v)
{
	static const struct word flags[] = {
		{ SPAN("failed"), true }, { SPAN("unreachable"), true },
		{ SPAN("skipped"), true }, { SPAN("offline"), true },
		{ SPAN("timedout"), true }, { SPAN("cancelled"), true },
		{ SPAN("canceled"), true }, { SPAN("aborted"), true },
		{ SPAN("success"), false }, { SPAN("ok"), false },
		{ SPAN("succeeded"), false }, { SPAN("reachable"), false },
		{ SPAN("online"), false }, { SPAN("connected"), false },
	};

	return json_is_boolean(v) && WORD_MEANS(flags, key, -1) ==
	    (int)json_is_true(v);
}

bool
json_failure_find(struct json_walker *w, json_t *object,
    enum json_telling least, struct span *says)
{
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v) {
		*says = span_of(name);
		if (json_failure_flag(*says, v)) {
			*says = labelled(w, *says, json_is_true(v) ?
			    SPAN("true") : SPAN("false"));
			return true;
		}
		if (!json_is_string(v) || json_failure_telling(*says) < least)
			continue;
		*says = json_value_text(w, v);
		if (json_failure_says(w, span_of(name), *says))
			return true;
	}
	return false;
}

bool
json_failure_status(struct json_walker *w, json_t *object, struct span *says)
{
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v) {
		*says = json_is_string(v) ? json_value_text(w, v) : SPAN_NONE;
		if (member_names_failed(span_of(name), *says)) {
			*says = labelled(w, span_of(name), *says);
			return true;
		}
	}
	return false;
}

void
json_failure_note(struct json_walker *w, struct span host, struct span says)
{
	reading_failed(w->reading, &(struct line){ .s = says,
	    .number = w->line, .ended = true }, host);
}

/* How a member's name says that hosts gave no list. */
enum of_failures {
	NOT_OF_FAILURES,
	OF_FAILURES,		/* it names hosts, or says why */
	OF_SILENT		/* it names hosts, or is of anything else */
};

/* "errors", "unreachable", "missingHosts", "notScanned". */
static enum of_failures
of_failures(struct span key)
{
	static const struct span stems[] = {
		SPAN("err"), SPAN("fail"), SPAN("exception"),
		SPAN("unreach"), SPAN("notreach"), SPAN("offline"),
		SPAN("skipped"), SPAN("timeout"), SPAN("timedout"),
		SPAN("denied"), SPAN("noresponse"), SPAN("unavailable"),
		SPAN("warning"), SPAN("message"),
	}, words[] = {
		SPAN("missing"), SPAN("lost"), SPAN("absent"), SPAN("gone"),
		SPAN("silent"), SPAN("unanswered"), SPAN("unresponsive"),
		SPAN("incomplete"), SPAN("pending"), SPAN("remaining"),
		SPAN("empty"), SPAN("down"), SPAN("dead"), SPAN("no"),
		SPAN("not"), SPAN("without"), SPAN("outstanding"),
		SPAN("dark"),
	};

	return SPAN_ANY(key, stems, span_holdsi) ? OF_FAILURES :
	    NAME_WORDS_ANY(key, words) ? OF_SILENT : NOT_OF_FAILURES;
}

bool
json_failure_of_hosts(struct span key)
{
	return of_failures(key) != NOT_OF_FAILURES;
}

static bool
is_host(struct span text)
{
	return host_in_text_is(text) && !update_id_is_id(text);
}

/* A text, or a host's name, in what is of failures: "A3", "A3: timed out". */
static void
note_failed_text(struct json_walker *w, struct span key, const json_t *v)
{
	struct span text = json_value_text(w, v);

	if (is_host(text))
		json_failure_note(w, text, key);
	else if (of_failures(key) == OF_FAILURES &&
	    json_failure_says(w, SPAN_NONE, text))
		json_failure_note(w, SPAN_NONE, text);
}

void
json_failure_hosts(struct json_walker *w, struct span key, const json_t *array)
{
	const json_t *v;
	size_t i;

	if (of_failures(key) == NOT_OF_FAILURES)
		return;
	json_array_foreach(array, i, v)
		if (json_is_string(v) && is_host(json_value_text(w, v)))
			note_failed_text(w, key, v);
}

/* {"host": "EX03", "text": "no data"}, unless what it says is known. */
static void
note_failed_object(struct json_walker *w, struct span key, json_t *v)
{
	const json_t *name = json_object_get(v, "name");
	struct span host = json_host_of(w, v), says;
	bool known = host.n != 0 && json_failure_find(w, v, TELLS_STATE,
	    &says);

	if (host.n == 0 && json_is_string(name))
		host = json_value_text(w, name);
	if (is_host(host) && !known)
		json_failure_note(w, host, key);
}

/* {"EX03": "timed out"} */
static void
note_failed_members(struct json_walker *w, json_t *v, bool sure)
{
	struct span host, text;
	const char *name;
	json_t *inner;

	json_object_foreach(v, name, inner) {
		host = json_value_uncarry(w, span_of(name));
		text = json_value_text(w, inner);
		if (json_is_string(inner) && !json_failure_denied(text) &&
		    (sure ? member_names_of(host) != NAME_KIND :
		    member_names_of(host) == NAME_HOST))
			json_failure_note(w, host, text);
	}
}

void
json_failure_members(struct json_walker *w, struct span key, json_t *v)
{
	enum of_failures of = of_failures(key);
	json_t *inner;
	size_t i;

	if (of == NOT_OF_FAILURES)
		return;
	if (json_is_string(v) && of == OF_FAILURES &&
	    json_failure_says(w, key, json_value_text(w, v)))
		json_failure_note(w, SPAN_NONE, json_value_text(w, v));
	else if (json_is_string(v))
		note_failed_text(w, key, v);
	json_array_foreach(v, i, inner)
		if (json_is_string(inner))
			note_failed_text(w, key, inner);
		else if (json_is_object(inner))
			note_failed_object(w, key, inner);
	note_failed_members(w, v, of == OF_FAILURES);
}

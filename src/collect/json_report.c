#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/json_report.h"
#include "kbdiff/collect/member_names.h"
#include "kbdiff/model/update_id.h"
#include "json_failure.h"
#include "json_walker.h"
#include "word_table.h"

/* What is longer, and names no host, tells of anything. */
#define SHORT_MAX	1024

/* A host's name, with a number. */
static bool
is_host(struct span text)
{
	return span_has_digit(text) && host_in_text_is(text) &&
	    !update_id_is_id(text);
}

static struct span
text_of(const json_t *v)
{
	return json_is_string(v) ? (struct span){ json_string_value(v),
	    json_string_length(v) } : SPAN_NONE;
}

/* {"host": "EX03"} */
static bool
names_host(json_t *object)
{
	const char *key;
	json_t *v;

	json_object_foreach(object, key, v)
		if ((word_is_host(span_of(key)) || span_eqi(span_of(key),
		    SPAN("name"))) && is_host(text_of(v)))
			return true;
	return false;
}

/* ["EX03"], {"EX03": "timeout"}, [{"host": "EX03"}], "EX03" */
static bool
holds_hosts(json_t *v)
{
	const char *key;
	json_t *inner;
	size_t i;

	if (is_host(text_of(v)) || names_host(v))
		return true;
	json_object_foreach(v, key, inner)
		if (is_host(span_of(key)))
			return true;
	json_array_foreach(v, i, inner)
		if (is_host(text_of(inner)) || names_host(inner))
			return true;
	return false;
}

/* "error": "timeout", "success": false, "status": "failed" */
static bool
says_failure(struct span key, const json_t *v)
{
	struct span text = text_of(v);

	return json_failure_flag(key, v) || member_names_failed(key, text) ||
	    (text.n != 0 && !json_failure_denied(text) &&
	    json_failure_telling(key) != TELLS_NOTHING &&
	    (failure_words_says(text) || failure_words_says(key)));
}

static bool
has_failure(json_t *object)
{
	const char *key;
	json_t *v;

	json_object_foreach(object, key, v)
		if (says_failure(span_of(key), v))
			return true;
	return false;
}

static bool
member_tells(struct span key, json_t *v)
{
	return (json_failure_of_hosts(key) && holds_hosts(v)) ||
	    (is_host(key) && (has_failure(v) || failure_words_says(text_of(
	    v))));
}

/* anybody: also of no host that is named. */
static bool
tells(json_t *v, bool anybody, int depth)
{
	const char *key;
	json_t *inner;
	size_t i;

	if (depth == JSON_DEPTH_MAX)
		return false;
	if ((anybody || names_host(v)) && has_failure(v))
		return true;
	json_object_foreach(v, key, inner)
		if (member_tells(span_of(key), inner) || tells(inner,
		    anybody, depth + 1))
			return true;
	json_array_foreach(v, i, inner)
		if (tells(inner, anybody, depth + 1))
			return true;
	return false;
}

enum json_report
json_report_read(struct span text)
{
	json_t *document;
	bool failed;

	text = span_trim(text);
	if (text.n == 0 || memchr("[{", text.p[0], 2) == NULL)
		return JSON_REPORT_NONE;
	document = json_loadb(text.p, text.n, 0, NULL);
	if (document == NULL)
		return JSON_REPORT_NONE;
	failed = tells(document, text.n <= SHORT_MAX, 0);
	json_decref(document);
	return failed ? JSON_REPORT_FAILURE : JSON_REPORT_CALM;
}

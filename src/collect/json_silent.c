#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/member_names.h"
#include "kbdiff/collect/reading.h"
#include "json_against.h"
#include "json_failure.h"
#include "json_host.h"
#include "json_member.h"
#include "json_silent.h"
#include "json_value.h"
#include "json_walker.h"
#include "name_words.h"

/* A host in whose object there was no update. */
struct silent {
	struct span	 host;		/* the list builder's */
	uint64_t	 path, line;
	size_t		 asked;		/* of an array of hosts: which is its
					   first; else ASKED_NONE */
};
#define ASKED_NONE	SIZE_MAX
#define BY_HOST		0		/* its path: under its own name */

static void
add(struct json_walker *w, struct span host, uint64_t path, size_t asked)
{
	if (host.n == 0)
		return;
	w->silent = xgrow(w->silent, w->nsilent, &w->silent_cap,
	    sizeof *w->silent);
	w->silent[w->nsilent++] = (struct silent){ list_builder_keep(
	    w->reading->builder, host), path, w->line, asked };
}

void
json_silent_add(struct json_walker *w, struct span host)
{
	add(w, host, w->path, ASKED_NONE);
}

void
json_silent_document(struct json_walker *w)
{
	uint64_t path;
	struct span host;

	for (size_t i = 0; i < w->nnameless; i++) {
		host = json_host_may(w, i, &path);
		add(w, host, path, ASKED_NONE);
	}
}

static bool
is_known(const struct json_walker *w, uint64_t path)
{
	for (size_t i = w->npaths; i-- > 0; )
		if (w->paths[i] == path)
			return true;
	return false;
}

void
json_silent_filled(struct json_walker *w)
{
	if (is_known(w, w->path))
		return;
	w->paths = xgrow(w->paths, w->npaths, &w->paths_cap,
	    sizeof *w->paths);
	w->paths[w->npaths++] = w->path;
}

/* The hosts that a collector asked, by their names. */
static void
add_asked(struct json_walker *w, const json_t *array)
{
	size_t i, asked = w->nsilent;
	struct span host;
	json_t *v;

	json_array_foreach(array, i, v) {
		host = json_is_string(v) ? json_value_string(w, v) : SPAN_NONE;
		if (member_names_of(host) == NAME_HOST)
			add(w, host, BY_HOST, asked);
	}
}

/* "EX01, EX02, EX03" */
static void
add_asked_text(struct json_walker *w, struct span text)
{
	size_t at, asked = w->nsilent;
	struct span host;

	if (span_find(text, ',') == text.n)
		return;
	for (; text.n != 0; text = span_from(text, at + (at < text.n))) {
		at = span_find(text, ',');
		host = span_trim(span_upto(text, at));
		if (member_names_of(host) == NAME_HOST)
			add(w, host, BY_HOST, asked);
	}
}

/* Hosts that were left out, or that something else is said of. */
static bool
is_other(struct span key)
{
	static const struct span words[] = {
		SPAN("excluded"), SPAN("exclude"), SPAN("ignored"),
		SPAN("ignore"), SPAN("exempt"), SPAN("skip"),
		SPAN("retired"), SPAN("decommissioned"), SPAN("admin"),
		SPAN("dns"), SPAN("domain"), SPAN("proxy"), SPAN("wsus"),
		SPAN("allowed"), SPAN("tags"),
	};

	return NAME_WORDS_ANY(key, words);
}

/* Whether a member of this name lists, or counts, the hosts that were asked. */
static bool
is_of_asked(struct span key, bool counts)
{
	static const struct span arrays[] = {
		SPAN("targets"), SPAN("hosts"), SPAN("servers"),
		SPAN("computers"), SPAN("machines"), SPAN("nodes"),
		SPAN("hostnames"), SPAN("names"), SPAN("clients"),
		SPAN("devices"), SPAN("systems"), SPAN("requested"),
		SPAN("expected"), SPAN("asked"), SPAN("queried"),
		SPAN("scanned"), SPAN("scope"), SPAN("inventory"),
	}, many[] = {
		SPAN("targets"), SPAN("hosts"), SPAN("servers"),
		SPAN("computers"), SPAN("machines"), SPAN("nodes"),
		SPAN("asked"), SPAN("queried"),
	}, one[] = {
		SPAN("host"), SPAN("server"), SPAN("computer"),
		SPAN("machine"), SPAN("node"), SPAN("target"),
	}, count[] = { SPAN("count") };

	if (is_other(key))
		return false;
	return counts ? NAME_WORDS_ANY(key, many) || (NAME_WORDS_ANY(key,
	    one) && NAME_WORDS_ANY(key, count)) :
	    NAME_WORDS_ANY(key, arrays);
}

/* "unreachable": 1 */
static bool
is_of_silent(struct span key)
{
	static const struct span stems[] = {
		SPAN("unreachable"), SPAN("offline"), SPAN("timedout"),
		SPAN("unresponsive"), SPAN("unanswered"),
		SPAN("hostsMissing"), SPAN("missingHosts"),
		SPAN("hosts_missing"), SPAN("missing_hosts"),
		SPAN("remainingHosts"), SPAN("hostsRemaining"),
	};

	return SPAN_ANY(key, stems, span_holdsi);
}

static void
note_counted(struct json_walker *w, struct span key, json_int_t n)
{
	char text[80];

	if (n > 0 && is_of_silent(key)) {
		snprintf(text, sizeof text, "%.*s: %lld", key.n < 40 ?
		    (int)key.n : 40, key.p, (long long)n);
		list_builder_silent(w->reading->builder, w->line,
		    list_builder_keep(w->reading->builder, span_of(text)));
	} else if (n > w->asked && is_of_asked(key, true)) {
		w->asked = n;
		w->asked_line = w->line;
		w->asked_key = list_builder_keep(w->reading->builder, key);
	}
}

void
json_silent_asked(struct json_walker *w, struct span key, const json_t *v)
{
	if (json_is_integer(v))
		note_counted(w, key, json_integer_value(v));
	else if (json_is_array(v) && is_of_asked(key, false))
		add_asked(w, v);
	else if (json_is_string(v) && is_of_asked(key, false))
		add_asked_text(w, json_value_text(w, v));
}

/* A collector counts more hosts than there are. */
static void
check_count(struct json_walker *w)
{
	struct list_builder *in = w->reading->builder;
	size_t lists = list_builder_count(in);
	char text[80];

	if (lists == 0 || w->asked <= (json_int_t)lists ||
	    list_builder_named(in))
		return;
	snprintf(text, sizeof text, "%.*s: %lld", w->asked_key.n < 32 ?
	    (int)w->asked_key.n : 32, w->asked_key.p, (long long)w->asked);
	list_builder_silent(in, w->asked_line, list_builder_keep(in,
	    span_of(text)));
}

/* Whether a host has a list of those that were asked beside this one, the first
 * of them. */
static bool
is_proven(const struct json_walker *w, size_t first)
{
	for (size_t i = first; i < w->nsilent && w->silent[i].asked == first;
	    i++)
		if (list_builder_has(w->reading->builder, w->silent[i].host))
			return true;
	return false;
}

/* A host is named where others are that have updates: it gave none. */
void
json_silent_end(struct json_walker *w)
{
	struct list_builder *in = w->reading->builder;
	const struct silent *s;
	bool proven = false;

	for (size_t i = 0; i < w->nsilent; i++) {
		s = &w->silent[i];
		if (s->asked == ASKED_NONE)
			proven = s->path == BY_HOST ? w->by_host :
			    is_known(w, s->path);
		else if (s->asked == i)
			proven = is_proven(w, i);
		if (proven && !list_builder_has(in, s->host))
			list_builder_list(in, (struct list_head){ s->host,
			    SPAN_NONE, SPAN_NONE }, s->line)->asked =
			    s->asked != ASKED_NONE;
	}
	check_count(w);
	free(w->silent);
	free(w->paths);
}

/* An object of hosts that gave nothing, in a text of several. */
void
json_silent_members(struct json_walker *w, json_t *object)
{
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v)
		if (member_names_of(json_value_uncarry(w, span_of(name))) !=
		    NAME_HOST || !json_member_bare(v))
			return;
	json_object_foreach(object, name, v)
		add(w, json_value_uncarry(w, span_of(name)), BY_HOST,
		    ASKED_NONE);
}

/* Beside members that are named after their hosts: others that hold nothing, or
 * a failure. */
void
json_silent_beside(struct json_walker *w, json_t *object)
{
	struct list_builder *in = w->reading->builder;
	struct span key, own, says;
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v) {
		key = json_value_uncarry(w, span_of(name));
		if (json_failure_telling(key) != TELLS_NOTHING ||
		    json_against_tells(key) ||
		    list_builder_has(in, key) || !host_in_text_may_be(key))
			continue;
		own = json_is_object(v) ? json_host_of(w, v) : SPAN_NONE;
		if (own.n != 0 && list_builder_has(in, own))
			continue;
		if (own.n != 0 || json_member_bare(v) || (json_is_object(v) &&
		    member_names_of(key) == NAME_HOST &&
		    !json_failure_find(w, v, TELLS_STATE, &says)))
			list_builder_list(in, (struct list_head){
			    list_builder_keep(in, own.n != 0 ? own : key),
			    SPAN_NONE, SPAN_NONE }, w->line);
		else if (json_is_string(v) && json_failure_says(w, key,
		    says = json_value_text(w, v)))
			json_failure_note(w, key, says);
		else if (json_is_object(v) &&
		    json_failure_find(w, v, TELLS_STATE, &says))
			json_failure_note(w, key, says);
	}
}

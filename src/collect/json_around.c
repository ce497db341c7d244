#include "kbdiff/base/strbuf.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/model/date.h"
#include "cmdline_filter.h"
#include "json_around.h"
#include "json_failure.h"
#include "json_paging.h"
#include "json_value.h"
#include "json_walker.h"
#include "name_words.h"
#include "word_table.h"

/* How members around lists say what these are. */
enum around {
	AROUND_NOTHING, AROUND_STATUS, AROUND_FILTER, AROUND_QUERY,
	AROUND_SINCE,		/* a day before which nothing is listed */
	AROUND_DAYS,		/* how many are */
	AROUND_TITLE,		/* says of the list what it is */
	AROUND_NOTE		/* or what happened */
};

/* "scanResult", "hostStatus": of what made the list, or of its host. */
static bool
is_of_status(struct span key)
{
	static const struct span status[] = {
		SPAN("status"), SPAN("state"), SPAN("result"), SPAN("outcome"),
	}, of[] = {
		SPAN("scan"), SPAN("export"), SPAN("query"), SPAN("run"),
		SPAN("job"), SPAN("collection"), SPAN("inventory"),
		SPAN("host"), SPAN("node"), SPAN("server"), SPAN("computer"),
		SPAN("machine"),
	};

	return NAME_WORDS_ANY(key, status) && NAME_WORDS_ANY(key, of);
}

/* "scanNotes", "runLog"; "logSize" has no text. */
static bool
is_of_notes(struct span key)
{
	static const struct span words[] = {
		SPAN("note"), SPAN("notes"), SPAN("warning"), SPAN("warnings"),
		SPAN("message"), SPAN("messages"), SPAN("msg"),
		SPAN("comment"), SPAN("comments"), SPAN("remark"),
		SPAN("remarks"), SPAN("log"), SPAN("logs"),
	};

	return NAME_WORDS_ANY(key, words);
}

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
		{ SPAN("select"), AROUND_QUERY },
		{ SPAN("command"), AROUND_QUERY },
		{ SPAN("commandLine"), AROUND_QUERY },
		{ SPAN("cmd"), AROUND_QUERY },
		{ SPAN("cmdline"), AROUND_QUERY },
		{ SPAN("since"), AROUND_SINCE }, { SPAN("from"), AROUND_SINCE },
		{ SPAN("after"), AROUND_SINCE },
		{ SPAN("installedSince"), AROUND_SINCE },
		{ SPAN("installedAfter"), AROUND_SINCE },
		{ SPAN("days"), AROUND_DAYS },
		{ SPAN("lastDays"), AROUND_DAYS },
		{ SPAN("daysBack"), AROUND_DAYS },
		{ SPAN("info"), AROUND_TITLE },
		{ SPAN("description"), AROUND_TITLE },
		{ SPAN("title"), AROUND_TITLE },
	};
	enum around around = (enum around)WORD_MEANS(names, key,
	    AROUND_NOTHING);

	return around != AROUND_NOTHING ? around :
	    is_of_status(key) ? AROUND_STATUS :
	    is_of_notes(key) ? AROUND_NOTE : AROUND_NOTHING;
}

/* The list of the host around it, or all so far, show a part alone. */
static void
note_filter(struct json_walker *w, struct span host, struct span says)
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

/* "Failed", of the host or of all: one of several that are offline now may have
 * given its list before. */
static bool
is_failed_status(struct span text, struct span host)
{
	static const struct word now[] = {
		{ SPAN("offline"), true }, { SPAN("down"), true },
		{ SPAN("disconnected"), true },
	};
	enum state state;
	enum state_said said = state_words_read(text, &state);

	return (said == STATE_SAID_HOST_FAILED && (host.n != 0 || !WORD_MEANS(
	    now, text, false))) || (said == STATE_SAID_IT &&
	    state == STATE_MISSING && text.n > 3) ||
	    span_eqi(text, SPAN("error"));
}

static void
note_unfinished(struct json_walker *w, struct span says, struct span host)
{
	struct list_builder *in = w->reading->builder;

	if (list_builder_recent(in) == NULL)
		return;
	if (host.n == 0)
		list_builder_doubt_all(in, DOUBT_CUT, w->line, says);
	else if (!list_builder_doubt(in, list_builder_recent(in), DOUBT_CUT,
	    w->line, says))
		return;
	diag(w->reading->diags, DIAG_CUT, (struct pos){ w->reading->file,
	    w->line, 0 }, "\"%.*s\"", SPANF(says));
}

static bool
is_no_filter(struct span text)
{
	static const struct word words[] = {
		{ SPAN("all"), true }, { SPAN("*"), true },
		{ SPAN("any"), true },
	};

	return text.n == 0 || json_failure_denied(text) ||
	    WORD_MEANS(words, text, false);
}

/* Whether a query or a command drops rows. */
static bool
drops_rows(struct span query)
{
	return span_holdsi(query, SPAN(" where ")) || span_holdsi(query,
	    SPAN(" limit ")) || cmdline_filter_drops(query);
}

/* What a text says as a line around the lists would. */
static void
note_line(struct json_walker *w, struct span text, struct span host,
    bool happened)
{
	struct span named = SPAN_NONE;

	if (reading_part(w->reading, text, w->line))
		return;
	if (happened && tool_errors_read(text, &named))
		json_failure_note(w, named.n != 0 ? named : host, text);
	else
		reading_updates(w->reading, &(struct line){ .s = text,
		    .number = w->line, .ended = true });
}

static void
note_status(struct json_walker *w, struct span key, struct span text,
    struct span host)
{
	if (is_failed_status(text, host))
		json_failure_note(w, host, text);
	else if (json_paging_unfinished(text) && (host.n != 0 ||
	    !json_paging_reads(key)))
		note_unfinished(w, text, host);
}

static void
note_text_around(struct json_walker *w, struct span key, struct span text,
    struct span host)
{
	enum around around = around_of(key);

	switch (around) {
	case AROUND_STATUS:
		note_status(w, key, text, host);
		break;
	case AROUND_FILTER:
		if (!is_no_filter(text))
			note_filter(w, host, text);
		break;
	case AROUND_QUERY:
		if (drops_rows(text))
			note_filter(w, host, text);
		else
			reading_part(w->reading, text, w->line);
		break;
	case AROUND_SINCE:
	case AROUND_DAYS:
		if (date_reads(text))
			note_filter(w, host, strbuf_pair(key, ": ", text,
			    w->arena));
		break;
	case AROUND_TITLE:
	case AROUND_NOTE:
		note_line(w, text, host, around == AROUND_NOTE);
		break;
	case AROUND_NOTHING:
		/* An update that any member speaks against. */
		if (span_find(text, '\n') == text.n)
			reading_updates(w->reading, &(struct line){ .s = text,
			    .number = w->line, .ended = true });
		break;
	}
}

/* "failures": 1; and "days": 30, as far back as the list goes. */
static void
note_number(struct json_walker *w, struct span key, const json_t *v,
    struct span host)
{
	struct span text = json_value_scalar(w, v);

	if (json_integer_value(v) <= 0)
		return;
	if (around_of(key) == AROUND_DAYS)
		note_filter(w, host, strbuf_pair(key, ": ", text,
		    w->arena));
	else if (span_eqi(key, SPAN("failures")))
		json_failure_note(w, host, strbuf_pair(key, ": ", text,
		    w->arena));
}

/* A job of something else has failed for itself. */
bool
json_around_of_run(struct span key)
{
	static const struct span runs[] = {
		SPAN("scan"), SPAN("export"), SPAN("query"), SPAN("run"),
		SPAN("job"), SPAN("result"), SPAN("collection"),
		SPAN("collect"), SPAN("inventory"), SPAN("fetch"),
		SPAN("meta"), SPAN("metadata"),
	}, whole[] = {
		SPAN("info"), SPAN("header"), SPAN("request"),
		SPAN("params"), SPAN("parameters"), SPAN("report"),
		SPAN("source"), SPAN("context"), SPAN("stats"),
	}, others[] = {
		SPAN("backup"), SPAN("replication"), SPAN("antivirus"),
		SPAN("defender"),
	};

	return (NAME_WORDS_ANY(key, runs) || SPAN_ANY(key, whole, span_eqi)) &&
	    !NAME_WORDS_ANY(key, others);
}

static void	note_members(struct json_walker *, json_t *object,
		    struct span host, size_t depth);

/* "scan": {"status": "failed"}. */
static void
note_run(struct json_walker *w, struct span key, json_t *run, struct span host,
    size_t depth)
{
	struct span says;

	if (depth == 0 || !json_around_of_run(key))
		return;
	note_members(w, run, host, depth - 1);
	/* Where no host is around it, the walk has read it. */
	if (host.n != 0 && json_failure_find(w, run, TELLS_FAILURE, &says))
		json_failure_note(w, host, says);
}

static void
note_members(struct json_walker *w, json_t *object, struct span host,
    size_t depth)
{
	const char *name;
	struct span key;
	json_t *v, *one;
	size_t i;

	json_object_foreach(object, name, v) {
		key = span_of(name);
		if (host.n == 0 && json_failure_flag(key, v))
			json_failure_note(w, host, key);
		if (json_is_object(v))
			note_run(w, key, v, host, depth);
		else if (json_is_integer(v))
			note_number(w, key, v, host);
		if (json_is_string(v) && !json_paging_machine(key,
		    json_value_text(w, v), host))
			note_text_around(w, key, json_value_text(w, v), host);
		json_array_foreach(v, i, one)
			if (json_is_string(one))
				note_text_around(w, key, json_value_text(w,
				    one), host);
		if (around_of(key) == AROUND_FILTER && json_is_object(v) &&
		    json_object_size(v) != 0)
			note_filter(w, host, key);
	}
}

void
json_around_note(struct json_walker *w, json_t *object, struct span host)
{
	note_members(w, object, host, 2);
}

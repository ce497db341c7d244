#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/input/lines.h"
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
	enum state_said said = state_words_read(text, &state);

	return (said == STATE_SAID_HOST_FAILED && !WORD_MEANS(now, text,
	    false)) || (said == STATE_SAID_IT && state == STATE_MISSING &&
	    text.n > 3) || span_eqi(text, SPAN("error"));
}

static void
note_unfinished(struct json_walker *w, struct span says)
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

static void
note_text_around(struct json_walker *w, enum around around, struct span text,
    struct span host)
{
	switch (around) {
	case AROUND_STATUS:
		if (is_failed_status(text))
			json_failure_note(w, host, text);
		else if (host.n != 0 && json_paging_unfinished(text))
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
			reading_updates(w->reading, &(struct line){ .s = text,
			    .number = w->line, .ended = true });
		break;
	case AROUND_NOTHING:
		break;
	}
}

/* "scan": {"status": "failed"}: of what made the list. */
static void
note_run(struct json_walker *w, struct span key, json_t *run, struct span host)
{
	static const struct span runs[] = {
		SPAN("scan"), SPAN("export"), SPAN("query"), SPAN("run"),
		SPAN("job"), SPAN("result"), SPAN("collection"),
		SPAN("collect"), SPAN("inventory"), SPAN("fetch"),
	};
	const char *name;
	struct span text;
	json_t *v;

	if (!NAME_WORDS_ANY(key, runs))
		return;
	json_object_foreach(run, name, v) {
		text = json_value_text(w, v);
		if (json_is_string(v) ? around_of(span_of(name)) ==
		    AROUND_STATUS && is_failed_status(text) :
		    json_failure_flag(span_of(name), v) || (json_is_false(v) &&
		    span_eqi(span_of(name), SPAN("ok"))))
			json_failure_note(w, host, text.n != 0 ? text : key);
	}
}

void
json_around_note(struct json_walker *w, json_t *object, struct span host)
{
	enum around around;
	const char *name;
	json_t *v, *one;
	size_t i;

	json_object_foreach(object, name, v) {
		around = around_of(span_of(name));
		if (host.n == 0 && json_failure_flag(span_of(name), v))
			json_failure_note(w, host, span_of(name));
		note_run(w, span_of(name), v, host);
		if (json_is_string(v) && !json_paging_machine(span_of(name),
		    json_value_text(w, v), host))
			note_text_around(w, around, json_value_text(w, v),
			    host);
		json_array_foreach(v, i, one)
			if (json_is_string(one))
				note_text_around(w, around, json_value_text(w,
				    one), host);
		if (around == AROUND_FILTER && json_is_object(v) &&
		    json_object_size(v) != 0)
			note_filter(w, host, span_of(name));
	}
}

/*
 * Lines that say that something failed: a host's export, or its updates.
 */
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/input/lines.h"
#include "list_title.h"
#include "reading_steps.h"

void
reading_note_failure(struct reading *r, const struct line *line,
    struct span host)
{
	struct list_builder *in = r->builder;

	list_builder_failed(in, host.n == 0 ? list_builder_recent(in) :
	    list_builder_list(in, (struct list_head){ host, SPAN_NONE,
	    SPAN_NONE }, line->number), host, line->number, line->s);
}

bool
reading_failure(struct reading *r, const struct line *line)
{
	struct span host, names;

	if (tool_errors_node(line->s, &host)) {
		r->node = list_builder_keep(r->builder, host);
		return true;
	}
	if (failure_words_hosts(line->s, &names)) {
		while (host_in_text_next(&names, &host))
			reading_note_failure(r, line, host);
		return true;
	}
	if (!tool_errors_read(line->s, &host))
		return false;
	reading_updates(r, line);
	if (host.n == 0)
		host = r->node.n != 0 ? r->node : asked_hosts_headed(
		    &r->asked, r->builder, line->number);
	reading_note_failure(r, line, host);
	return true;
}

void
reading_failed(struct reading *r, const struct line *line, struct span host)
{
	if (host.n == 0)
		tool_errors_read(line->s, &host);
	reading_note_failure(r, line, host);
}

void
reading_error_or_updates(struct reading *r, const struct line *line)
{
	if (!reading_failure(r, line))
		reading_updates(r, line);
}

/* "EX02 could not be patched" is of the list of EX02 above or below the line,
 * of a file that names no host if it is called so. */
static void
note_unpatched(struct reading *r, const struct line *line)
{
	static const struct span done[] = {
		SPAN("patched"), SPAN("updated"), SPAN("installed"),
		SPAN("gepatcht"), SPAN("aktualisiert"), SPAN("installiert"),
	};
	struct span host = SPAN_NONE;

	if (!SPAN_ANY(line->s, done, span_holdsi) || !list_title_below(
	    line->s, UINT64_MAX) || !tool_errors_read(line->s, &host) ||
	    host.n == 0 || tool_errors_of_reach(line->s))
		return;
	if (list_builder_rows(r->builder) == 0)
		reading_take_title(r, TITLE_OPEN_HOST, line->s, line->number);
	else if (!list_builder_nameless(r->builder) || span_eqi(host,
	    list_builder_own_host(r->builder)))
		reading_below(r, line, true);
}

void
reading_line_failed(struct reading *r, const struct line *line)
{
	if (r->search.text.n != 0 && tool_errors_of_reach(line->s))
		r->search.text = SPAN_NONE;
	reading_take_title(r, list_title_failed(line->s), line->s,
	    line->number);
	note_unpatched(r, line);
}

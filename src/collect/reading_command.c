/*
 * Commands that stand above and below what they print, in a window's text.
 */
#include <string.h>

#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/model/update_id.h"
#include "cmdline_filter.h"
#include "cmdline_lists.h"
#include "cmdline_output.h"
#include "cmdline_removal.h"
#include "list_title.h"
#include "reading_steps.h"

/* What a variable or a file holds is as whole as the list that filled it. */
static void
note_filled(struct reading *r, uint64_t line, struct span command,
    bool drops)
{
	struct span filled = cmdline_output_fills(command);

	if (filled.n == 0)
		return;
	if (drops) {
		r->filter.command = list_builder_keep(r->builder, command);
		r->filter.filled = list_builder_keep(r->builder, filled);
		r->filter.line = line;
	} else if (span_eqi(filled, r->filter.filled)) {
		r->filter.filled = SPAN_NONE;
	}
}

struct span
reading_command_of(struct span line, bool *goes_on)
{
	struct span command;

	*goes_on = span_starts(span_trim(line), SPAN(">>"));
	if (*goes_on)
		return span_trim(span_from(span_trim(line), 2));
	if (transcript_command(line, &command))
		return command;
	return cmdline_lists_begin(line) ? span_trim(line) : SPAN_NONE;
}

/* A command below a list removes an update from its host: which one may be in
 * a variable. */
static void
note_removal(struct reading *r, const struct line *line)
{
	if (list_builder_any(r->builder) && !reading_gone(r, line->s, line) &&
	    cmdline_removal_of_any(line->s))
		list_builder_against(r->builder, 0, true, line->number,
		    line->s);
}

/* A command that asks for updates by their numbers: if no row comes of it, the
 * lists above it do not hold any more. */
static void
note_search(struct reading *r, const struct line *line, struct span command)
{
	uint32_t number;

	if (!list_builder_any(r->builder) || update_id_find(command, &number,
	    1) == 0 || !cmdline_lists_begin(command) ||
	    cmdline_output_fills(command).n != 0)
		return;
	r->search.text = list_builder_keep(r->builder, line->s);
	r->search.line = line->number;
	r->search.rows = list_builder_rows(r->builder);
}

static void
end_search(struct reading *r)
{
	struct line line = { .s = r->search.text, .number = r->search.line };

	if (line.s.n != 0 && list_builder_rows(r->builder) == r->search.rows)
		reading_gone(r, line.s, &line);
	r->search.text = SPAN_NONE;
}

/* Another machine may not be the one that the next command asks. */
static bool
asks_machine(struct span command)
{
	static const struct span signs[] = {
		SPAN(" -c"), SPAN(" -s"), SPAN("/node"), SPAN(" /s "),
		SPAN("\\\\"), SPAN("psexec"), SPAN("invoke-"),
	};

	return SPAN_ANY(command, signs, span_holdsi);
}

static void
note_typed(struct reading *r, struct span command)
{
	r->typed = !list_builder_any(r->builder) && !asks_machine(command);
	r->retyped |= r->mistyped.line != 0 && cmdline_lists_begin(command) &&
	    r->typed;
}

bool
reading_take_mistyped(struct reading *r, const struct line *line)
{
	if (!r->typed || !tool_errors_of_typing(line->s))
		return false;
	if (r->mistyped.line == 0) {
		r->mistyped.text = list_builder_keep(r->builder, line->s);
		r->mistyped.line = line->number;
	}
	r->retyped = false;
	return true;
}

static void
end_mistyped(struct reading *r)
{
	struct line line = { .s = r->mistyped.text,
	    .number = r->mistyped.line };

	if (line.number != 0 && (!r->retyped || list_builder_rows(r->builder) ==
	    0))
		reading_note_failure(r, &line, SPAN_NONE);
	r->mistyped.line = 0;
}

static void
begin_offline(struct reading *r, const struct line *line)
{
	r->offline.text = list_builder_keep(r->builder, line->s);
	r->offline.line = line->number;
	r->offline.rows = list_builder_count(r->builder);
}

/* What is in an image is not what its host runs. */
static void
end_offline(struct reading *r)
{
	if (r->offline.text.n != 0 && list_builder_count(r->builder) >
	    r->offline.rows)
		list_builder_against_since(r->builder, r->offline.rows, 0,
		    r->offline.line, r->offline.text);
	r->offline.text = SPAN_NONE;
}

static void
take_text(struct reading *r, const struct line *line)
{
	reading_title(r, line->s, line->number);
	asked_hosts_line(&r->asked, r->builder, line->s, line->number);
}

/* ">> KB5031361 was rolled back" of a mail that is quoted twice: it goes on
 * with no command, and has no sign of one. */
static bool
take_quote(struct reading *r, const struct line *line, struct span quoted)
{
	struct line text = *line;

	for (size_t i = 0; i < quoted.n; i++)
		if (memchr("|{}$`=", quoted.p[i], 6) != NULL ||
		    (quoted.p[i] == '-' && i != 0 && quoted.p[i - 1] == ' '))
			return false;
	while (quoted.n != 0 && memchr("> ", quoted.p[0], 2) != NULL)
		quoted = span_from(quoted, 1);
	if ((r->command_line != 0 && line->number == r->command_line + 1) ||
	    quoted.n == 0)
		return false;
	text.s = quoted;
	reading_error_or_updates(r, &text);
	take_text(r, &text);
	return true;
}

void
reading_take_command(struct reading *r, const struct line *line, bool removes)
{
	bool goes_on, drops, prompt;
	struct span command = reading_command_of(line->s, &goes_on);

	if (goes_on && take_quote(r, line, command))
		return;
	if (removes)
		note_removal(r, line);
	prompt = command.n != 0 || transcript_prompt(line->s);
	if (prompt)
		end_search(r);
	if (command.n == 0) {
		if (!prompt)
			reading_updates(r, line);
		take_text(r, line);
		return;
	}
	r->command_line = line->number;
	note_typed(r, command);
	r->command_rows = list_builder_rows(r->builder);
	reading_title_end(r);
	end_offline(r);
	reading_part_end(r);
	if (goes_on)
		asked_hosts_goes_on(&r->asked, r->builder, command,
		    line->number, &r->node);
	else
		asked_hosts_command(&r->asked, r->builder, line->s, command,
		    line->number, &r->node);
	drops = cmdline_filter_drops(command);
	if (drops || !goes_on)
		list_builder_filter(r->builder, drops ? line->number : 0,
		    command);
	if (!drops && cmdline_output_reads(command, r->filter.filled))
		list_builder_filter(r->builder, r->filter.line,
		    r->filter.command);
	note_filled(r, line->number, command, drops);
	if (cmdline_lists_offline(command))
		begin_offline(r, line);
	if (drops)
		note_search(r, line, command);
	if (cmdline_lists_available(command))
		reading_take_title(r, TITLE_MISSING, line->s, line->number);
}

void
reading_commands_end(struct reading *r)
{
	end_offline(r);
	end_search(r);
	end_mistyped(r);
}

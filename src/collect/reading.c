/*
 * The lines of an input, and what is made of those that are no part of its
 * list: text, or the beginning of another export.
 */
#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/advice_words.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/model/update_id.h"
#include "cmdline_removal.h"
#include "cut_marks.h"
#include "hosts_counted.h"
#include "list_title.h"
#include "reading_steps.h"

int
reading_line(struct reading *r, struct line *line)
{
	int got = lines_next(r->lines, line);

	return got >= 0 ? got : lines_fail(got, line->number, r->file,
	    r->diags);
}

static void
keep_above(struct reading *r, const struct line *line)
{
	struct text_above *last = &r->above[TEXT_ABOVE - 1];

	memmove(&r->above[0], &r->above[1], (TEXT_ABOVE - 1) *
	    sizeof *r->above);
	last->n = line->s.n < sizeof last->bytes ? line->s.n :
	    sizeof last->bytes;
	if (last->n != 0)
		memcpy(last->bytes, line->s.p, last->n);
	last->number = line->number;
}

/* This line and those that stand right above it. */
static void
gather_lines(const struct reading *r, const struct line *line,
    struct span lines[TEXT_ABOVE + 1])
{
	const struct text_above *above;

	lines[TEXT_ABOVE] = line->s;
	for (size_t i = 0; i < TEXT_ABOVE; i++) {
		above = &r->above[i];
		lines[i] = above->number + TEXT_ABOVE - i == line->number &&
		    above->number != 0 ? (struct span){ above->bytes,
		    above->n } : SPAN_NONE;
	}
}

static const char *
begins_there(const struct reading *r, bool other, const struct line *line,
    size_t *n)
{
	struct span lines[TEXT_ABOVE + 1];

	gather_lines(r, line, lines);
	return r->begins(r->importer, other, lines, n);
}

static int
tell_second(struct reading *r, const char *format, uint64_t line)
{
	diag(r->diags, DIAG_FOREIGN, (struct pos){ r->file, line, 0 },
	    "a second export (%s) begins here; save it to a file of its own",
	    format);
	return -1;
}

/* Two formats are in the input, and this one stands before that which is
 * read: the second begins further below. */
static int
find_second(struct reading *r, const char *first, uint64_t at)
{
	const char *second;
	struct line line;
	size_t n;

	while (lines_next(r->lines, &line) == 1) {
		if ((second = begins_there(r, false, &line, &n)) != NULL)
			return tell_second(r, second, line.number - (n - 1));
		keep_above(r, &line);
	}
	return tell_second(r, first, at);
}

/* Whether a line says anything by itself, of all that take_text looks for: a
 * careful reading does without, and tests hold both equal. */
static bool
says_anything(struct span line)
{
	struct span host, names;
	uint32_t number;
	size_t at = 0;
	bool goes_on;

	return tool_errors_node(line, &host) ||
	    hosts_counted_read(line) != 0 || summary_table_begins(line) ||
	    update_id_noted(line, &at, &number) ||
	    failure_words_hosts(line, &names) ||
	    tool_errors_read(line, &host) || cut_marks_read(line) !=
	    CUT_MARK_NONE || cut_marks_pager(line) ||
	    cmdline_removal_is(line) ||
	    reading_command_of(line, &goes_on).n != 0 || goes_on ||
	    transcript_prompt(line) ||
	    update_id_find(line, &number, 1) != 0 || reading_part_is(line) ||
	    list_title_read(line) != TITLE_NONE || list_title_below(line,
	    UINT64_MAX) || list_title_none(line);
}

/* Notes what the line says; true if no export can begin in it. */
static bool
take_text(struct reading *r, const struct line *line, bool *removes)
{
	reading_take_hosts(r, line);
	if (reading_take_mistyped(r, line))
		return true;
	if (reading_failure(r, line)) {
		reading_line_failed(r, line);
		return true;
	}
	reading_take_mark(r, line, cut_marks_read(line->s));
	if (cut_marks_pager(line->s)) {
		reading_take_pager(r, line);
		return true;
	}
	*removes = cmdline_removal_is(line->s) && !advice_words_say(line->s);
	reading_take_command(r, line, *removes);
	return false;
}

/* Whether the line is of a table that sums up how hosts stand. */
static bool
take_summary(struct reading *r, struct span text, uint64_t line)
{
	uint32_t input;
	struct raw_lists *lists = list_builder_raw_lists(r->builder, &input);

	return summary_table_line(&r->summary, lists, input, text, line);
}

void
reading_summary_row(struct reading *r, struct span row, uint64_t line)
{
	r->summary.line = line - 1;
	take_summary(r, row, line);
}

/* ">> EX02 <<": no prompt of a command that goes on. */
static bool
is_banner(struct span text)
{
	return span_starts(text, SPAN(">> ")) && span_ends(text, SPAN(" <<"));
}

/* Reports of many hosts have the same lines, most of which say nothing. */
static bool
take_aside(struct reading *r, const struct line *line, bool *removes)
{
	static _Thread_local struct text_memo memo;
	struct span text = span_trim(line->s);
	uint16_t *says = text_memo_at(&memo, text);

	if (*says == TEXT_MEMO_NEW)
		*says = says_anything(text);
	if ((*says || r->careful || r->summary.n != 0) && take_summary(r,
	    text, line->number)) {
		reading_failure(r, line);
		return true;
	}
	if ((*says || r->careful) && !is_banner(text))
		return take_text(r, line, removes);
	asked_hosts_line(&r->asked, r->builder, line->s, line->number);
	return false;
}

void
reading_text_beside(struct reading *r, const struct line *line)
{
	bool removes = false;

	if (span_trim(line->s).n != 0)
		take_aside(r, line, &removes);
}

/* "KB5004424" alone in its line is of a list of ids; with a build behind it, it
 * is told of. */
static bool
is_bare_id(struct span line)
{
	line = span_trim(line);
	return span_startsi(line, SPAN("KB")) && update_id_is_number(line) &&
	    !span_holdsi(line, SPAN("(OS Build"));
}

/* "KB5031361" alone, below a title of what is missing, or below nothing. */
static int
tell_bare_id(struct reading *r, struct span title, uint64_t line)
{
	if (title.n == 0)
		return tell_second(r, "kb-list", line);
	diag(r->diags, DIAG_FOREIGN, (struct pos){ r->file, line, 0 },
	    "\"%.*s\" stands above updates that are not installed; take them "
	    "out of this file", SPANF(title));
	return -1;
}

int
reading_text(struct reading *r, const struct line *line)
{
	struct span title = list_builder_rows(r->builder) == r->title_rows ?
	    r->title : SPAN_NONE;
	const char *other;
	bool removes = false;
	size_t n;

	if (span_trim(line->s).n == 0 || r->importer == NULL ||
	    take_aside(r, line, &removes))
		return 0;
	/* A package that a command removes is no list of packages. */
	other = removes ? NULL : begins_there(r, true, line, &n);
	if (other == NULL && is_bare_id(line->s))
		return tell_bare_id(r, title, line->number);
	if (other == NULL) {
		keep_above(r, line);
		return 0;
	}
	return list_builder_any(r->builder) ?
	    tell_second(r, other, line->number - (n - 1)) :
	    find_second(r, other, line->number - (n - 1));
}

int
reading_end(struct reading *r)
{
	reading_parts_end(r);
	reading_commands_end(r);
	reading_below_end(r);
	asked_hosts_end(&r->asked, r->builder);
	if (r->approved && r->refusal == NULL)
		r->refusal = "these updates are approved, and nothing says "
		    "that they are installed; export the installed ones with "
		    "Get-HotFix | Export-Csv";
	return reading_title_end(r);
}

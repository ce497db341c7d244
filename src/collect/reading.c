#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/plain_heading.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/state_beside.h"
#include "kbdiff/collect/state_note.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/update_id.h"
#include "cmdline_filter.h"
#include "cmdline_lists.h"
#include "cmdline_output.h"
#include "cmdline_removal.h"
#include "cut_marks.h"
#include "hosts_counted.h"
#include "list_title.h"
#include "other_host.h"
#include "part_words.h"

/* Longer names of files are not read as titles: they tell of many things. */
#define NAME_MAX_BYTES	32

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

static void
note_failure(struct reading *r, const struct line *line, struct span host)
{
	struct list_builder *in = r->builder;

	list_builder_failed(in, host.n == 0 ? list_builder_recent(in) :
	    list_builder_list(in, (struct list_head){ host, SPAN_NONE,
	    SPAN_NONE }, line->number), host, line->number, line->s);
}

/* The updates that a command names are not on its host any more; false: it
 * names none. */
static bool
note_gone(struct reading *r, struct span command, const struct line *line)
{
	uint32_t number;
	bool any = false;

	while (cmdline_removal_next(&command, &number)) {
		list_builder_against(r->builder, number, true, line->number,
		    line->s);
		any = true;
	}
	return any;
}

/* The updates that a line names stand as it says. */
static void
note_against(struct reading *r, const struct line *line)
{
	uint32_t number;

	for (size_t at = 0; update_id_mentioned(line->s, &at, &number);)
		list_builder_against(r->builder, number, false, line->number,
		    line->s);
	for (size_t at = 0; update_id_noted(line->s, &at, &number);)
		list_builder_against(r->builder, number, false, line->number,
		    line->s);
}

/* "KB5004424: no", "~~KB5004424~~". */
static bool
is_beside(struct span line)
{
	struct span id, said;
	enum state state;
	enum state_said says = state_beside_read(line, &id, &said, &state);

	if (says != STATE_SAID_IT)
		return says == STATE_SAID_UNKNOWN && said.p ==
		    state_beside_struck_out.p;
	/* Not "no issues". */
	return state != STATE_INSTALLED &&
	    state_words_read(said, &state) == STATE_SAID_IT;
}

/* "What does KB5004424 do?" */
static bool
asks_what(struct span line)
{
	static const struct span begins[] = {
		SPAN("what does KB"), SPAN("what is KB"), SPAN("was ist KB"),
		SPAN("was macht KB"), SPAN("que fait KB"),
	};
	static const struct span ends[] = {
		SPAN(" do?"), SPAN(" fix?"), SPAN(" change?"),
	};

	line = span_trim(line);
	return SPAN_ANY(line, begins, span_startsi) && (SPAN_ANY(line, ends,
	    span_ends) || (span_ends(line, SPAN("?")) && span_digits(span_from(
	    line, span_find_span(line, SPAN("KB")) + 2)) + span_find_span(
	    line, SPAN("KB")) + 3 == line.n));
}

void
reading_updates(struct reading *r, const struct line *line)
{
	uint32_t number;
	size_t at = 0;

	if (update_id_find(line->s, &number, 1) != 0)
		/* It answers the command above it. */
		r->search.text = SPAN_NONE;
	else if (!update_id_noted(line->s, &at, &number))
		return;
	if (!asks_what(line->s) && (list_title_against(line->s, true) ||
	    is_beside(line->s)))
		note_against(r, line);
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
		while (failure_words_next_host(&names, &host))
			note_failure(r, line, host);
		return true;
	}
	if (!tool_errors_read(line->s, &host))
		return false;
	reading_updates(r, line);
	if (host.n == 0)
		host = r->node.n != 0 ? r->node : asked_hosts_headed(
		    &r->asked, r->builder, line->number);
	note_failure(r, line, host);
	return true;
}

void
reading_failed(struct reading *r, const struct line *line, struct span host)
{
	if (host.n == 0)
		tool_errors_read(line->s, &host);
	note_failure(r, line, host);
}

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

/* The command of a line, and whether it goes on with that of the line above it;
 * "" if the line is none. */
static struct span
command_of(struct span line, bool *goes_on)
{
	struct span command;

	*goes_on = span_starts(span_trim(line), SPAN(">>"));
	if (*goes_on)
		return span_trim(span_from(span_trim(line), 2));
	if (transcript_command(line, &command))
		return command;
	return cmdline_lists_begin(line) ? span_trim(line) : SPAN_NONE;
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

/* Words in the list builder's arena, which outlives the parse. */
static void
refuse(struct reading *r)
{
	static const char hint[] = "export the installed ones with "
	    "Get-HotFix | Export-Csv";
	size_t size = sizeof hint + 80 + r->title.n + r->title_place.n;
	char *p = arena_alloc(list_builder_arena(r->builder), size);

	if (r->title_line == 0)
		snprintf(p, size, "the sheet is called \"%.*s\"; %s",
		    SPANF(r->title), hint);
	else
		snprintf(p, size, "\"%.*s\"%.*s stands above its updates, on "
		    "line %llu; %s", SPANF(r->title), SPANF(r->title_place),
		    (unsigned long long)r->title_line, hint);
	r->refusal = p;
	r->refused_by = r->title;
}

void
reading_object(struct reading *r)
{
	bool name = r->refused_by.n != 0 && r->title_line == 0;
	struct span refusal = span_of(r->refusal);

	if (r->refused_by.n == 0)
		list_builder_object(r->builder, span_upto(refusal,
		    span_find(refusal, ';')), 0, SPAN_NONE);
	else
		list_builder_object(r->builder, r->refused_by, r->title_line,
		    name ? SPAN(" (name of the sheet)") : r->title_place);
}

/* What stands below the title is a list of requirements. */
static void
note_required(struct reading *r)
{
	struct open_list *list = list_builder_recent(r->builder);

	list->requirements = true;
	if (list->required_by.n != 0)
		return;
	list->required_by = r->title;
	list->required_line = r->title_line;
}

int
reading_title_end(struct reading *r)
{
	list_builder_against_end(r->builder);
	if (r->title.n != 0 && list_builder_rows(r->builder) !=
	    r->title_rows) {
		if (r->title_required)
			note_required(r);
		else
			refuse(r);
		r->missing |= r->title_missing;
	}
	r->title = SPAN_NONE;
	return r->refusal == NULL ? 0 : -1;
}

static void
take_title(struct reading *r, enum title says, struct span title,
    uint64_t line)
{
	/* A title from outside the cells holds for the whole sheet. */
	bool outside = line == 0 || r->place.n != 0;

	if (says == TITLE_NONE || (says == TITLE_OTHER && r->title_outside))
		return;
	reading_title_end(r);
	r->title_outside = outside;
	if (says == TITLE_OTHER || says == TITLE_INSTALLED)
		return;
	title = lines_text(title);
	if (says == TITLE_OPEN || says == TITLE_OPEN_HOST) {
		list_builder_against_below(r->builder, says ==
		    TITLE_OPEN_HOST, line, title);
		return;
	}
	r->title = list_builder_keep(r->builder, title);
	r->title_place = r->place;
	r->title_line = line;
	r->title_missing = says == TITLE_MISSING;
	r->title_required = false;
	r->title_rows = list_builder_rows(r->builder);
}

/* What is said of a part is of the lists below it, or of those of the last
 * table where none has come. */
static void
end_part(struct reading *r)
{
	if (r->part.line == 0)
		return;
	list_builder_filter(r->builder, 0, SPAN_NONE);
	if (list_builder_rows(r->builder) == r->part.rows &&
	    list_builder_doubt_section(r->builder, DOUBT_FILTERED,
	    r->part.line, r->part.text))
		diag(r->diags, DIAG_FILTERED, (struct pos){ r->file,
		    r->part.line, 0 }, "\"%.*s\"%.*s", SPANF(r->part.text),
		    SPANF(r->part.place));
	r->part.line = 0;
}

static void
begin_part(struct reading *r, struct span text, uint64_t line)
{
	end_part(r);
	r->part.text = list_builder_keep(r->builder, text);
	r->part.place = r->place;
	r->part.line = line;
	r->part.rows = list_builder_rows(r->builder);
	list_builder_filter(r->builder, line, r->part.text);
}

static void
take_cut(struct reading *r, struct span text, uint64_t line)
{
	if (list_builder_recent(r->builder) == NULL)
		begin_part(r, text, line);
	else if (list_builder_doubt(r->builder, list_builder_recent(
	    r->builder), DOUBT_CUT, line, text))
		diag(r->diags, DIAG_CUT, (struct pos){ r->file, line, 0 },
		    "\"%.*s\"%.*s", SPANF(text), SPANF(r->place));
}

/* Pages of a report have their numbers above their rows or below them. */
static void
end_pages(struct reading *r)
{
	uint64_t line = r->pages.page < r->pages.of ? r->pages.line :
	    r->pages.gap;

	if (line == 0 || r->pages.of == 0 || !list_builder_doubt_undeclared(
	    r->builder, DOUBT_CUT, line))
		return;
	diag(r->diags, DIAG_CUT, (struct pos){ r->file, line, 0 },
	    "page %u of %u is here, but others are missing",
	    r->pages.page, r->pages.of);
	r->pages.of = 0;
}

static void
take_page(struct reading *r, unsigned page, unsigned pages, uint64_t line)
{
	if (pages != r->pages.of || page < r->pages.page) {
		end_pages(r);
		r->pages.page = 0;
		r->pages.gap = 0;
	}
	if (page > r->pages.page + 1)
		r->pages.gap = line;
	r->pages.page = page;
	r->pages.of = pages;
	r->pages.line = line;
}

/* Notes that prose counts more updates than all lists of the input hold. */
static void
end_count(struct reading *r)
{
	uint64_t rows = list_builder_rows(r->builder);

	if (rows != 0 && r->counted.n > rows && list_builder_doubt_undeclared(
	    r->builder, DOUBT_CUT, r->counted.line))
		diag(r->diags, DIAG_CUT, (struct pos){ r->file,
		    r->counted.line, 0 }, "%llu of %llu updates",
		    (unsigned long long)rows, (unsigned long long)r->counted.n);
}

static void
take_hosts(struct reading *r, const struct line *line)
{
	uint64_t n = hosts_counted_read(line->s);

	if (n <= r->hosts.n)
		return;
	r->hosts.n = n;
	r->hosts.line = line->number;
	r->hosts.text = list_builder_keep(r->builder, span_trim(line->s));
}

/* Notes that a line counts more hosts than several that have lists: one of one
 * host may tell of others that are in files of their own. */
static void
end_hosts(struct reading *r)
{
	size_t lists = list_builder_count(r->builder);

	if (lists > 1 && r->hosts.n > lists && !list_builder_named(r->builder))
		list_builder_failed(r->builder, NULL, SPAN_NONE,
		    r->hosts.line, r->hosts.text);
}

/* A command that is told of is one that was given: "Made with: Get-HotFix |
 * select -First 5". */
static enum part
read_part(struct span text, unsigned *page, unsigned *all)
{
	enum part part = part_words_read(text, page, all);

	return part == PART_NONE && cmdline_filter_drops(cmdline_lists_told(
	    text)) ? PART_FILTERED : part;
}

static bool
is_part(struct span text)
{
	unsigned page, all;

	return read_part(lines_text(text), &page, &all) != PART_NONE;
}

bool
reading_part(struct reading *r, struct span text, uint64_t line)
{
	unsigned page, all;

	text = lines_text(text);
	/* The name of a sheet stands above its first line. */
	line += line == 0;
	switch (read_part(text, &page, &all)) {
	case PART_NONE:
		return false;
	case PART_FILTERED:
		begin_part(r, text, line);
		break;
	case PART_CUT:
		take_cut(r, text, line);
		break;
	case PART_SHARE:
		/* "(3 of 3)": all, unless there are pages. */
		if (page == all && r->pages.of != all)
			break;
		/* fall through */
	case PART_PAGE:
		take_page(r, page, all, line);
		break;
	case PART_COUNT:
		if (all > r->counted.n) {
			r->counted.n = all;
			r->counted.line = line;
		}
		break;
	}
	return true;
}

/* Updates that are named right below such a line are what it is of. */
static bool
take_named(struct reading *r, const struct line *line)
{
	const uint64_t near = 2;
	uint32_t number;

	if (line->number > r->below_last + near || update_id_find(line->s,
	    &number, 1) == 0)
		return false;
	r->below_last = line->number;
	note_against(r, line);
	return true;
}

/* A line below a list speaks against it if no rows come below that, and if no
 * command stands between: what that says is its own. */
static void
note_below(struct reading *r, const struct line *line, bool says)
{
	uint64_t rows = list_builder_rows(r->builder);

	if (line->number == 0 || rows == 0 || rows == r->command_rows)
		return;
	if (r->below.rows == rows) {
		if (list_title_none(line->s))
			r->below.rows = 0;
		else if (take_named(r, line))
			r->below.text = SPAN_NONE;
	} else if (says) {
		r->below.text = list_builder_keep(r->builder,
		    lines_text(line->s));
		r->below.place = r->place;
		r->below.line = r->below_last = line->number;
		r->below.rows = rows;
	}
}

static void
end_below(struct reading *r)
{
	if (r->below.text.n == 0 ||
	    r->below.rows != list_builder_rows(r->builder))
		return;
	list_builder_place(r->builder, r->below.place);
	list_builder_against(r->builder, 0, true, r->below.line, r->below.text);
	list_builder_place(r->builder, SPAN_NONE);
}

void
reading_title(struct reading *r, struct span title, uint64_t line)
{
	bool part = reading_part(r, title, line);
	uint64_t rows = list_builder_rows(r->builder);
	enum title says = list_title_read(title);

	if (!part && rows == 0 && (says == TITLE_NONE || says ==
	    TITLE_OTHER || says == TITLE_INSTALLED) &&
	    list_title_counts(title))
		says = TITLE_OPEN;
	take_title(r, says, title, line);
	note_below(r, &(struct line){ .s = title, .number = line }, !part &&
	    list_title_below(title, rows));
}

/* What a browser or a copying program calls a file until it is whole. */
static bool
is_unfinished(struct span ending)
{
	static const struct span endings[] = {
		SPAN(".part"), SPAN(".partial"), SPAN(".crdownload"),
		SPAN(".download"), SPAN(".filepart"),
	};

	return SPAN_ANY(ending, endings, span_eqi);
}

/* "OPEN-VPN" is a host. */
static bool
is_capitals(struct span stem)
{
	for (size_t i = 0; i < stem.n; i++)
		if (stem.p[i] != '-' && !(stem.p[i] >= 'A' &&
		    stem.p[i] <= 'Z'))
			return false;
	return span_find(stem, '-') != stem.n;
}

/* "failing" is a node that fails: no list of updates is called so. */
static bool
says_name(struct span stem)
{
	return stem.n <= NAME_MAX_BYTES && list_title_name(stem,
	    is_capitals(stem)) && !span_eqi(stem, SPAN("failing"));
}

void
reading_name(struct reading *r, const char *path)
{
	struct span stem = input_tail(path, 0, false);

	if (is_unfinished(input_ending(path)))
		begin_part(r, input_tail(path, 0, true), 1);
	if (stem.n <= NAME_MAX_BYTES)
		reading_part(r, stem, 0);
	if (says_name(stem))
		list_builder_against_all(r->builder, stem);
}

void
reading_name_required(struct reading *r, const char *path)
{
	struct span stem = input_tail(path, 0, false);

	if (!says_name(stem))
		return;
	take_title(r, TITLE_WANTED, stem, 0);
	r->title_required = true;
}

void
reading_remark(struct reading *r, const struct line *line, struct span remark)
{
	uint32_t number;

	/* How an update stands is read where it stands in its cell. */
	if (update_id_find(line->s, &number, 1) != 0 &&
	    ((remark.p[0] == '#' && list_title_against(remark, false)) ||
	    other_host_says(remark, list_builder_own_host(r->builder))))
		note_against(r, line);
}

void
reading_uncertain(struct reading *r, const struct line *line)
{
	note_against(r, line);
}

/* "# EX01" above updates, and "# EX02" above others: two lists.  The first is
 * the host of a file whose name names no host. */
static int
note_headed(struct reading *r, struct span name, uint64_t line)
{
	struct span own = list_builder_own_host(r->builder);

	if (r->headed.n != 0 && name.n != 0 && (other_host_alike(name,
	    r->headed) || (r->asked.machine.n != 0 && !span_eqi(name,
	    r->headed)))) {
		diag(r->diags, DIAG_FOREIGN, (struct pos){ r->file, line, 0 },
		    "a list of %.*s begins here, below that of %.*s; save it "
		    "to a file of its own", SPANF(name), SPANF(r->headed));
		return -1;
	}
	if (name.n == 0)
		return 0;
	r->headed = list_builder_keep(r->builder, name);
	if (list_builder_any(r->builder) || other_host_is_plain(own) ||
	    list_builder_named(r->builder))
		return 0;
	r->asked.machine = r->headed;
	list_builder_text_host(r->builder, r->headed);
	return 0;
}

/* "# see ticket 123" below "# Required updates" takes nothing back, but "none"
 * does. */
static bool
is_right_below(const struct reading *r, struct span comment)
{
	return r->title.n != 0 && list_builder_rows(r->builder) ==
	    r->title_rows && !list_title_none(comment);
}

/* What a line says of the updates below it, and of those above; name: the host
 * that it names, or "". */
static int
take_heading(struct reading *r, const struct line *line, struct span text,
    struct span name)
{
	struct span own = list_builder_own_host(r->builder);
	enum title says = list_title_read(text);
	bool part;

	if (note_headed(r, name, line->number) != 0)
		return -1;
	if (other_host_says(text, own) || other_host_alike(name, own)) {
		reading_title_end(r);
		list_builder_against_below(r->builder, false, line->number,
		    text);
		return 0;
	}
	part = reading_part(r, text, line->number);
	if (says != TITLE_OTHER || !is_right_below(r, text))
		take_title(r, says, text, line->number);
	if (says == TITLE_WANTED)
		r->title_required = true;
	note_below(r, line, !part && list_title_below(text,
	    list_builder_rows(r->builder)));
	return 0;
}

/* "# EX07", "# patches from EX07" */
static struct span
host_of_comment(struct span comment)
{
	struct span host = other_host_heading(comment);

	if (host.n != 0)
		return host;
	return plain_heading_read(comment, &host) != PLAIN_HEADING_NONE &&
	    other_host_is_plain(host) ? host : SPAN_NONE;
}

int
reading_comment(struct reading *r, const struct line *line)
{
	struct span comment = span_trim(line->s);

	if (comment.n == 0 || comment.p[0] != '#')
		return 0;
	reading_remark(r, line, comment);
	return take_heading(r, line, comment, host_of_comment(comment));
}

int
reading_heading(struct reading *r, const struct line *line, struct span host)
{
	return take_heading(r, line, span_trim(line->s), host);
}

void
reading_error_or_updates(struct reading *r, const struct line *line)
{
	if (!reading_failure(r, line))
		reading_updates(r, line);
}

void
reading_row_updates(struct reading *r, struct span behind,
    const struct line *line)
{
	if (behind.n != 0 && state_note_behind(behind))
		note_against(r, line);
}

/* The pager was left: no row has come behind its last line. */
static void
end_pager(struct reading *r)
{
	struct open_list *list = list_builder_recent(r->builder);

	if (r->pager.line != 0 && list != NULL &&
	    list_builder_rows(r->builder) == r->pager.rows &&
	    list_builder_doubt(r->builder, list, DOUBT_CUT, r->pager.line,
	    SPAN_NONE))
		diag(r->diags, DIAG_CUT, (struct pos){ r->file, r->pager.line,
		    0 }, "a pager's \"more\" follows its last row");
	r->pager.line = 0;
}

/* A command below a list removes an update from its host: which one may be in
 * a variable. */
static void
note_removal(struct reading *r, const struct line *line)
{
	if (list_builder_any(r->builder) && !note_gone(r, line->s, line) &&
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
		note_gone(r, line.s, &line);
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

/* "Get-HotFx is not recognized": it is settled whether it was typed again once
 * lists have come. */
static bool
take_mistyped(struct reading *r, const struct line *line)
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
		note_failure(r, &line, SPAN_NONE);
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

/* A command that is seen makes the lists below it; any other line may be their
 * title. */
static void
note_command(struct reading *r, const struct line *line, bool removes)
{
	bool goes_on, drops, prompt;
	struct span command = command_of(line->s, &goes_on);

	if (removes)
		note_removal(r, line);
	prompt = command.n != 0 || transcript_prompt(line->s);
	if (prompt)
		end_search(r);
	if (command.n == 0) {
		if (!prompt)
			reading_updates(r, line);
		reading_title(r, line->s, line->number);
		asked_hosts_line(&r->asked, r->builder, line->s,
		    line->number);
		return;
	}
	note_typed(r, command);
	r->command_rows = list_builder_rows(r->builder);
	reading_title_end(r);
	end_offline(r);
	end_part(r);
	end_pager(r);
	if (!goes_on)
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
		take_title(r, TITLE_MISSING, line->s, line->number);
}

int
reading_end(struct reading *r)
{
	end_pager(r);
	end_offline(r);
	end_part(r);
	end_pages(r);
	end_count(r);
	end_hosts(r);
	end_search(r);
	end_mistyped(r);
	end_below(r);
	asked_hosts_end(&r->asked, r->builder);
	if (r->approved && r->refusal == NULL)
		r->refusal = "these updates are approved, and nothing says "
		    "that they are installed; export the installed ones with "
		    "Get-HotFix | Export-Csv";
	return reading_title_end(r);
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
		take_title(r, TITLE_OPEN_HOST, line->s, line->number);
	else if (!list_builder_nameless(r->builder) || span_eqi(host,
	    list_builder_own_host(r->builder)))
		note_below(r, line, true);
}

/* A line that says that something failed: updates below it, or those that a
 * command asked for; or that a host was not reached. */
static void
note_failed(struct reading *r, const struct line *line)
{
	if (r->search.text.n != 0 && tool_errors_of_reach(line->s))
		r->search.text = SPAN_NONE;
	take_title(r, list_title_failed(line->s), line->s, line->number);
	note_unpatched(r, line);
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
	    command_of(line, &goes_on).n != 0 || goes_on ||
	    transcript_prompt(line) ||
	    update_id_find(line, &number, 1) != 0 || is_part(line) ||
	    list_title_read(line) != TITLE_NONE || list_title_below(line,
	    UINT64_MAX) || list_title_none(line);
}

/* Something of the text is not here.  Above a list with a heading nothing of
 * the list is lost. */
static void
take_mark(struct reading *r, const struct line *line, enum cut_mark mark)
{
	bool any = list_builder_any(r->builder);

	if (mark == CUT_MARK_NONE)
		return;
	if (mark == CUT_MARK_SCISSORS && (!any || r->scissors)) {
		r->scissors = !r->scissors;
		return;
	}
	if (!any) {
		if (r->headless)
			begin_part(r, span_trim(line->s), line->number);
		return;
	}
	diag(r->diags, DIAG_CUT, (struct pos){ r->file, line->number, 0 },
	    "\"%.*s\" follows its rows", SPANF(span_trim(line->s)));
	list_builder_doubt_all(r->builder, DOUBT_CUT, line->number, SPAN_NONE);
}

static void
take_pager(struct reading *r, const struct line *line)
{
	r->pager.line = line->number;
	r->pager.rows = list_builder_rows(r->builder);
	if (r->headless && !list_builder_any(r->builder))
		begin_part(r, span_trim(line->s), line->number);
}

/* Notes what the line says; true if no export can begin in it. */
static bool
take_text(struct reading *r, const struct line *line, bool *removes)
{
	take_hosts(r, line);
	if (take_mistyped(r, line))
		return true;
	if (reading_failure(r, line)) {
		note_failed(r, line);
		return true;
	}
	take_mark(r, line, cut_marks_read(line->s));
	if (cut_marks_pager(line->s)) {
		take_pager(r, line);
		return true;
	}
	*removes = cmdline_removal_is(line->s);
	note_command(r, line, *removes);
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
	if (*says || r->careful)
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

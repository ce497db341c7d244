/*
 * What the text says of how much of a list is here: that it is a part, a page,
 * so many of so many, or cut.
 */
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "cmdline_filter.h"
#include "cmdline_lists.h"
#include "cut_marks.h"
#include "hosts_counted.h"
#include "part_words.h"
#include "reading_steps.h"

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

void
reading_begin_part(struct reading *r, struct span text, uint64_t line)
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
		reading_begin_part(r, text, line);
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
	    "this is page %u of %u, and not all pages are here",
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

void
reading_take_hosts(struct reading *r, const struct line *line)
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
		list_builder_silent(r->builder, r->hosts.line, r->hosts.text);
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

bool
reading_part_is(struct span text)
{
	unsigned page, all;

	return read_part(lines_text(text), &page, &all) != PART_NONE;
}

bool
reading_part(struct reading *r, struct span text, uint64_t line)
{
	unsigned page, all;
	enum part part;

	text = lines_text(text);
	part = read_part(text, &page, &all);
	if (part == PART_NONE && line == 0)
		part = part_names_read(text, &page, &all);
	/* The name of a file or a sheet stands above its first line. */
	line += line == 0;
	switch (part) {
	case PART_NONE:
		return false;
	case PART_FILTERED:
		reading_begin_part(r, text, line);
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

void
reading_take_mark(struct reading *r, const struct line *line,
    enum cut_mark mark)
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
			reading_begin_part(r, span_trim(line->s), line->number);
		return;
	}
	diag(r->diags, DIAG_CUT, (struct pos){ r->file, line->number, 0 },
	    "\"%.*s\" follows its rows", SPANF(span_trim(line->s)));
	list_builder_doubt_all(r->builder, DOUBT_CUT, line->number, SPAN_NONE);
}

void
reading_take_pager(struct reading *r, const struct line *line)
{
	r->pager.line = line->number;
	r->pager.rows = list_builder_rows(r->builder);
	if (r->headless && !list_builder_any(r->builder))
		reading_begin_part(r, span_trim(line->s), line->number);
}

void
reading_part_end(struct reading *r)
{
	end_part(r);
	end_pager(r);
}

void
reading_parts_end(struct reading *r)
{
	reading_part_end(r);
	end_pages(r);
	end_count(r);
	end_hosts(r);
}

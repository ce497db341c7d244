/*
 * What stands over a list: its title, the names of its file and sheet, and the
 * comments and headings of plain lists.
 */
#include <stdio.h>
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/plain_heading.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "list_title.h"
#include "other_host.h"
#include "reading_steps.h"

/* Longer names of files are not read as titles: they tell of many things. */
#define NAME_MAX_BYTES	32

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
		    span_find(refusal, ';')), 0, SPAN_NONE, false,
		    r->sheet != NULL);
	else
		list_builder_object(r->builder, r->refused_by, r->title_line,
		    name ? SPAN(" (name of the sheet)") : r->title_place,
		    r->amiss, r->sheet != NULL);
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
		r->objects |= r->title_objects;
		r->amiss |= r->title_amiss;
	}
	r->title = SPAN_NONE;
	return r->refusal == NULL ? 0 : -1;
}

void
reading_take_title(struct reading *r, enum title says, struct span title,
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
	r->title_amiss = says == TITLE_MISSING;
	r->title_objects = r->title_amiss || list_title_pending(title);
	r->title_required = false;
	r->title_rows = list_builder_rows(r->builder);
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
	reading_take_title(r, says, title, line);
	reading_below(r, &(struct line){ .s = title, .number = line }, !part &&
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

static void
take_part(struct reading *r, const char *path)
{
	struct span stem = input_tail(path, 0, false);

	if (is_unfinished(input_ending(path)))
		reading_begin_part(r, input_tail(path, 0, true), 1);
	if (stem.n <= NAME_MAX_BYTES)
		reading_part(r, stem, 0);
}

void
reading_name(struct reading *r, const char *path)
{
	struct span stem = input_tail(path, 0, false);

	take_part(r, path);
	if (says_name(stem))
		list_builder_against_all(r->builder, stem);
}

void
reading_name_sheet(struct reading *r, struct span name)
{
	enum title says = list_title_read(name);

	reading_title(r, name, 0);
	if ((says == TITLE_NONE || says == TITLE_OTHER) && says_name(name))
		list_builder_against_all(r->builder, name);
}

/* "EX02_security_only"; what only says "security only" may be required. */
static bool
names_host(struct span stem)
{
	size_t n;

	for (; stem.n != 0; stem = span_from(stem, n < stem.n ? n + 1 : n)) {
		for (n = 0; n < stem.n && stem.p[n] != '_' && stem.p[n] != ' ';
		    n++)
			continue;
		if (n != 0 && host_in_text_is(span_upto(stem, n)))
			return true;
	}
	return false;
}

void
reading_name_required(struct reading *r, const char *path)
{
	struct span stem = input_tail(path, 0, false);

	if (reading_part_is(stem) || names_host(stem))
		take_part(r, path);
	if (!says_name(stem))
		return;
	reading_take_title(r, TITLE_WANTED, stem, 0);
	r->title_required = true;
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
		reading_take_title(r, says, text, line->number);
	if (says == TITLE_WANTED)
		r->title_required = true;
	reading_below(r, line, !part && list_title_below(text,
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

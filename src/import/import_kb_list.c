/*
 * Plain lists of updates: one per line, or several with , or ; between them
 * (kbdiff-formats(5)).
 */
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/plain_heading.h"
#include "kbdiff/collect/qfe_kind.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/hostname.h"
#include "kbdiff/model/update_id.h"

enum fit { FIT_NONE, FIT_BLANK, FIT_IDS, FIT_CUT, FIT_HEADING,
    FIT_HOST, FIT_FAILED };

/* Below the end of a letter stand so many lines of names at most. */
enum { NAMES_MAX = 4 };

/* "KB1; KB2;" to the next id; what follows the last separator may be empty. */
static bool
take_item(struct span *rest, struct span *item)
{
	size_t n = 0;

	if (rest->n == 0)
		return false;
	while (n < rest->n && rest->p[n] != ',' && rest->p[n] != ';')
		n++;
	*item = span_trim(span_upto(*rest, n));
	*rest = span_from(*rest, n + (n < rest->n));
	return true;
}

/* Takes one of these signs off, with the blanks behind it. */
static bool
take_sign(struct span *line, const struct span *signs, size_t n)
{
	struct span rest;

	for (size_t i = 0; i < n; i++) {
		rest = span_from(*line, signs[i].n);
		if (span_starts(*line, signs[i]) && rest.n != 0 &&
		    ascii_blank(rest.p[0])) {
			*line = span_trim(rest);
			return true;
		}
	}
	return false;
}

/* Takes "1. ", "2) " off. */
static void
take_number(struct span *line)
{
	const size_t most = 3;
	size_t n = span_digits(*line);
	struct span rest = span_from(*line, n + 1);

	if (n != 0 && n <= most && rest.n != 0 && ascii_blank(rest.p[0]) &&
	    (line->p[n] == '.' || line->p[n] == ')'))
		*line = span_trim(rest);
}

/* Word's marks of a list, and others. */
static const struct span marks[] = {
	SPAN("-"), SPAN("*"), SPAN("o"), SPAN("\xe2\x80\xa2"),
	SPAN("\xc2\xb7"), SPAN("\xe2\x97\x8f"), SPAN("\xe2\x97\xa6"),
	SPAN("\xe2\x96\xaa"), SPAN("\xe2\x80\x93"),
};

static const struct span ticked[] = {
	SPAN("[x]"), SPAN("[X]"), SPAN("[\xe2\x9c\x93]"),
	SPAN("[\xe2\x9c\x94]"), SPAN("\xe2\x98\x91"),
	SPAN("\xe2\x9c\x93"), SPAN("\xe2\x9c\x94"), SPAN("\xe2\x9c\x85"),
};

/* Boxes that are empty, or crossed out. */
static const struct span unticked[] = {
	SPAN("[ ]"), SPAN("[]"), SPAN("[-]"), SPAN("\xe2\x98\x90"),
	SPAN("\xe2\x98\x92"), SPAN("\xe2\x9c\x97"), SPAN("\xe2\x9c\x98"),
	SPAN("\xe2\x9d\x8c"),
};

#define TAKE_SIGN(line, signs) \
	take_sign(line, signs, sizeof (signs) / sizeof *(signs))

/* The line without its comment, blanks, list marks, number and a box. */
static struct span
strip(struct span line)
{
	line = span_trim(span_upto(line, update_id_comment(line)));
	TAKE_SIGN(&line, marks);
	take_number(&line);
	if (!TAKE_SIGN(&line, ticked))
		TAKE_SIGN(&line, unticked);
	return line;
}

/* "[ ] KB938397" */
static bool
is_unticked(struct span line)
{
	line = span_trim(line);
	TAKE_SIGN(&line, marks);
	take_number(&line);
	return TAKE_SIGN(&line, unticked);
}

static bool
is_ellipsis(struct span item)
{
	return span_eq(item, SPAN("...")) ||
	    span_eq(item, SPAN("\xe2\x80\xa6"));
}

/* wmic's and PowerShell's heading, and Wazuh's, of such a list. */
static bool
is_heading(struct span line)
{
	size_t digits = 0;

	line = span_unquote(line);
	for (size_t i = 0; i < line.n; i++)
		digits += ascii_digit(line.p[i]);
	/* No name has as many as an id. */
	return digits < 4 && schema_qfe_named(line) == QFE_ID;
}

static bool
is_rule(struct span line)
{
	size_t n = 0;

	line = span_unquote(line);
	while (n < line.n && memchr("-=_", line.p[n], 3) != NULL)
		n++;
	return n >= 2 && n == line.n;
}

/* Above a list or below it. */
static bool
is_frame(struct span line)
{
	return is_heading(strip(line)) || transcript_export(line);
}

/* "KB4000001...": whoever wrote it left out what follows. */
static struct span
without_ellipsis(struct span item)
{
	return hostname_shortened(item) ? span_trim(span_upto(item, item.n -
	    3)) : item;
}

static bool
is_id(struct span item)
{
	item = span_unquote(item);
	return item.n != 0 && !span_startsi(item, SPAN("File ")) &&
	    id_cell_reads(item);
}

/* Takes off what Get-HotFix's Description says of an id: "KB5031361 (Security
 * Update)", "KB5031361 - Update". */
static struct span
take_kind(struct span *item)
{
	static const struct span signs[] = {
		SPAN("-"), SPAN(":"), SPAN("\xe2\x80\x93"),
	};
	size_t at = span_find(*item, ' ');
	struct span kind = span_trim(span_from(*item, at));

	if (span_starts(kind, SPAN("(")) && span_ends(kind, SPAN(")")))
		kind = (struct span){ kind.p + 1, kind.n - 2 };
	else
		TAKE_SIGN(&kind, signs);
	if (!qfe_kind_is(kind))
		return SPAN_NONE;
	*item = span_upto(*item, at);
	return kind;
}

static enum fit
fit_of(struct span line)
{
	struct span rest = strip(line), item;
	enum fit fit = FIT_BLANK;
	bool cut = false;

	if (is_frame(line) || is_rule(rest))
		return FIT_BLANK;
	while (take_item(&rest, &item)) {
		if (item.n == 0)
			continue;
		if (is_ellipsis(item))
			return FIT_CUT;
		take_kind(&item);
		cut |= hostname_shortened(item);
		if (!is_id(without_ellipsis(item)))
			return FIT_NONE;
		fit = FIT_IDS;
	}
	return cut ? FIT_CUT : fit;
}

/* "KB5031361" and nothing else, as nearly all lines are: no need to see what
 * else it might be. */
static bool
is_one_id(struct span line)
{
	return line.n < 10 && span_startsi(line, SPAN("KB")) &&
	    span_digits(span_from(line, 2)) + 2 == line.n &&
	    update_id_is_number(line);
}

/* What has been read of a list. */
struct scan {
	bool	begun;
	bool	framed;		/* a heading or a prompt stands below it */
	bool	other;		/* a command has been that lists no updates */
	bool	number;		/* the last line has an id */
	bool	blank;		/* the last line is blank */
	unsigned names;		/* lines that may follow the end of a letter */
	struct span host;	/* that the line's heading names; or "" */
	struct span node;	/* whose lines follow, by Ansible; or "" */
	bool	skips;		/* what follows is of a host that failed */
	/* "- KB1" may be a mark of a list, or what diff says is gone: so it is
	 * where other lines begin with two blanks. */
	bool	indented;
	struct line *dashed;	/* kept by the list builder */
	size_t	n, cap;
};

/* A name between two ids may be an id that is spelled wrongly. */
static bool
stands_apart(const struct scan *s, struct span line)
{
	line = span_trim(line);
	return s->host.n == 0 || !s->begun || s->blank ||
	    span_ends(line, SPAN(":")) || memchr("=*[", line.p[0],
	    3) != NULL;
}

/* "Tom Smith" below "Regards". */
static bool
is_name(struct scan *s, struct span line)
{
	if (s->names == 0 || !plain_heading_signs(line))
		return false;
	s->names--;
	return true;
}

/* Whether the line is text that a plain list may have around it. */
static enum fit
fit_of_text(struct scan *s, struct span line)
{
	enum plain_heading kind = plain_heading_read(line, &s->host);

	if (kind == PLAIN_HEADING_NONE)
		return is_name(s, line) ? FIT_HEADING : FIT_NONE;
	if (!stands_apart(s, line) || (s->begun &&
	    kind == PLAIN_HEADING_GREETING))
		return FIT_NONE;
	s->names = kind == PLAIN_HEADING_END ? NAMES_MAX : 0;
	s->framed |= s->begun && kind == PLAIN_HEADING_LIST;
	return FIT_HEADING;
}

/* Ansible's line above what a host has printed, "EX01 | CHANGED | rc=0 >>", or
 * about a host that has failed: the host's name, or "". */
static struct span
ansible_host(struct span line, bool *failed)
{
	static const struct span well[] = {
		SPAN("| CHANGED | rc=0 >>"), SPAN("| SUCCESS | rc=0 >>"),
	};
	static const struct span ill[] = {
		SPAN("| FAILED | rc="), SPAN("| FAILED! =>"),
		SPAN("| UNREACHABLE! =>"), SPAN("| CHANGED | rc="),
	};
	size_t bar = span_find(line, '|');
	struct span name = span_trim(span_upto(line, bar));
	struct span rest = span_trim(span_from(line, bar));

	*failed = !SPAN_ANY(rest, well, span_eqi);
	if (bar == line.n || !host_in_text_may_be(name) || (*failed &&
	    !SPAN_ANY(rest, ill, span_startsi)))
		return SPAN_NONE;
	return name;
}

/* Such a line, or one of a host that has failed. */
static bool
take_ansible(struct scan *s, struct span line, enum fit *fit)
{
	bool failed;
	struct span host = ansible_host(line, &failed);

	if (host.n == 0) {
		s->skips = s->skips && !transcript_prompt(line);
		*fit = FIT_BLANK;
		return s->skips;
	}
	s->node = host;
	s->skips = failed;
	s->number = s->begun = s->framed = false;
	*fit = failed ? FIT_FAILED : FIT_HOST;
	return true;
}

/* What stands below a prompt with a command that lists no updates is no part
 * of the list. */
static enum fit
fit_below(struct scan *s, struct span line)
{
	struct span command;
	enum fit fit;

	if (take_ansible(s, line, &fit))
		return fit;
	if (!s->other && is_one_id(line)) {
		s->blank = false;
		s->begun = true;
		return FIT_IDS;
	}
	if (transcript_shell(line, &command))
		s->other = false;
	else if (transcript_prompt(line))
		s->other = transcript_command(line, &command) &&
		    !span_holdsi(command, SPAN("hotfix")) &&
		    !span_holdsi(command, SPAN("qfe"));
	fit = s->other ? FIT_BLANK : fit_of(line);
	if (fit == FIT_NONE)
		fit = fit_of_text(s, line);
	s->blank = span_trim(line).n == 0;
	s->begun |= fit == FIT_IDS || fit == FIT_CUT;
	return fit;
}

/* "KB" below ids is no heading, but an id without its number. */
static bool
lacks_number(struct span line)
{
	return span_eqi(strip(line), SPAN("KB"));
}

static struct open_list *
the_list(struct reading *r, struct span host, uint64_t line)
{
	return list_builder_list(r->builder, (struct list_head){ host,
	    SPAN_NONE, SPAN_NONE }, line);
}

static void
take_line(struct reading *r, struct span host, const struct line *line)
{
	struct span rest = strip(line->s), item, kind, counted = line->s;
	uint64_t column = 1;

	while (take_item(&rest, &item)) {
		if (item.n == 0 || is_ellipsis(item))
			continue;
		kind = take_kind(&item);
		if (!line->ended && rest.n == 0 && item.p + item.n ==
		    line->s.p + line->s.n && !cut_rule_id_whole(item)) {
			list_builder_cut(r->builder, line->number);
			return;
		}
		item = span_unquote(item);
		if (hostname_shortened(item) && !cut_rule_id_whole(item =
		    without_ellipsis(item)))
			continue;
		/* A line may hold very many. */
		column += line_column(counted, item.p) - 1;
		counted = span_from(counted, (size_t)(item.p - counted.p));
		list_builder_add(r->builder, the_list(r, host, line->number),
		    &(struct entry_in){ .id = item, .fallback = SPAN_NONE,
		    .variant = SPAN_NONE, .kind = kind,
		    .installed_on = SPAN_NONE, .installed_by = SPAN_NONE,
		    .title = SPAN_NONE, .line = line->number,
		    .column = column });
	}
}

/* "; KB938397" and "< KB938397" are lines that somebody, or diff, took out. */
static bool
is_taken_out(struct span line)
{
	line = span_trim(line);
	return line.n != 0 && (line.p[0] == ';' || span_starts(line,
	    SPAN("< ")));
}

/* What stands beside the ids of a line: behind a comment's sign, or in
 * brackets. */
static struct span
remark_of(struct span line)
{
	size_t at = update_id_comment(line);

	return span_from(line, at < line.n ? at : span_find(line, '('));
}

/* 0, or -1 after it has diagnosed that the line is no update. */
static int
take_fitting(struct reading *r, struct span host, const struct line *line,
    enum fit fit)
{
	if (fit == FIT_NONE) {
		diag(r->diags, DIAG_FOREIGN, (struct pos){ r->file,
		    line->number, line_column(line->s, strip(line->s).p) },
		    "this is not an update such as KB938397");
		return -1;
	}
	if (fit == FIT_CUT) {
		list_builder_doubt(r->builder, the_list(r, host, line->number),
		    DOUBT_CUT, line->number, SPAN_NONE);
		diag(r->diags, DIAG_CUT, (struct pos){ r->file, line->number,
		    0 }, "it ends in \"...\"");
	}
	take_line(r, host, line);
	if (is_taken_out(line->s) || is_unticked(line->s))
		reading_uncertain(r, line);
	else if (remark_of(line->s).n != 0)
		reading_remark(r, line, remark_of(line->s));
	return 0;
}

static void
note_mark(struct scan *s, struct reading *r, const struct line *line)
{
	if (span_starts(line->s, SPAN("  ")) && update_id_is_number(strip(
	    line->s)) && span_trim(line->s).p[0] != '-')
		s->indented = true;
	if (!span_starts(line->s, SPAN("- ")))
		return;
	s->dashed = xgrow(s->dashed, s->n, &s->cap, sizeof *s->dashed);
	s->dashed[s->n] = *line;
	s->dashed[s->n++].s = list_builder_keep(r->builder, line->s);
}

static void
end_marks(struct scan *s, struct reading *r)
{
	for (size_t i = 0; s->indented && i < s->n; i++)
		reading_uncertain(r, &s->dashed[i]);
	free(s->dashed);
}

/* "KB" alone may be a heading of another list, unless an id stands right
 * above. */
static enum fit
next_fit(struct scan *s, const struct line *line)
{
	enum fit fit = fit_below(s, line->s);

	if (s->number && !s->other && lacks_number(line->s))
		fit = line->ended ? FIT_NONE : FIT_IDS;
	else
		/* A heading or a prompt between them makes two lists. */
		s->framed |= fit == FIT_BLANK && s->begun && is_frame(line->s);
	s->number = fit == FIT_IDS;
	return fit;
}

/* 0, or -1 after a diagnostic. */
static int
take_fit(struct scan *s, struct reading *r, const struct line *line,
    enum fit fit)
{
	switch (fit) {
	case FIT_BLANK:
		return transcript_prompt(line->s) ? reading_text(r, line) : 0;
	case FIT_HEADING:
		return reading_heading(r, line, s->host);
	case FIT_HOST:
	case FIT_FAILED:
		s->node = list_builder_keep(r->builder, s->node);
		if (fit == FIT_FAILED)
			reading_failed(r, line, s->node);
		else
			/* It may have printed nothing. */
			the_list(r, s->node, line->number);
		return 0;
	default:
		if (s->framed)
			list_builder_section(r->builder);
		s->framed = false;
		if (fit == FIT_IDS)
			note_mark(s, r, line);
		return take_fitting(r, s->node, line, fit);
	}
}

static int
parse(struct reading *r)
{
	struct scan s = { .begun = false };
	struct line line;
	int got;

	while ((got = reading_line(r, &line)) == 1) {
		if (span_find(line.s, '#') != line.s.n &&
		    reading_comment(r, &line) != 0)
			break;
		if (take_fit(&s, r, &line, next_fit(&s, &line)) != 0)
			break;
	}
	end_marks(&s, r);
	if (got == 0)
		the_list(r, s.node, 1);
	return got == 1 ? -1 : got;
}

/* Other formats hold lines of ids too: this one is the last to be thought
 * of, and every line has to fit. */
enum { LINES_MAX = 32 };

static unsigned
probe(const struct head *head)
{
	struct span text = head->text;
	struct span line;
	struct scan s = { .begun = false };
	unsigned ids = 0;
	enum fit fit;

	while (lines_split(&text, &line)) {
		fit = fit_below(&s, line);
		if (fit == FIT_NONE && (head->whole || text.n != 0))
			return 0;
		ids += fit == FIT_IDS || fit == FIT_CUT;
	}
	return ids < LINES_MAX ? ids : LINES_MAX;
}

const struct importer import_kb_list = {
	.name = "kb-list",
	.help = "one update per line, or several joined by , or ;",
	.command = "(Get-HotFix).HotFixID > HOST.txt",
	.kind = LIST_ANY,
	.probe = probe,
	.bids_upto = LINES_MAX,
	.parse = parse,
};

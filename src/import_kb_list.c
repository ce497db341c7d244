/*
 * Plain lists of updates: one a line, or several with , or ; between them
 * (formats.md, section 2).
 */
#include "kbdiff/around.h"
#include "kbdiff/importer.h"
#include "kbdiff/intake.h"
#include "kbdiff/lines.h"
#include "kbdiff/update.h"

enum fit { FIT_NONE, FIT_BLANK, FIT_IDS, FIT_CUT };

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

/* The line without its comment, blanks, list marks and the braces of
 * {KB5020627, KB5019966...}. */
static struct span
strip(struct span line)
{
	line = span_trim(span_upto(line, span_find(line, '#')));
	if (span_startsi(line, SPAN("{KB"))) {
		line = span_from(line, 1);
		line.n -= span_ends(line, SPAN("}"));
	}
	if (span_starts(line, SPAN("- ")) || span_starts(line, SPAN("* ")))
		line = span_trim(span_from(line, 2));
	return line;
}

static bool
is_ellipsis(struct span item)
{
	return span_ends(item, SPAN("...")) ||
	    span_ends(item, SPAN("\xe2\x80\xa6"));
}

/* What stands before the ellipsis: an id, nothing, or half of one. */
static struct span
before_ellipsis(struct span item)
{
	item = span_upto(item, item.n - 3);
	return reading_id_whole(item) ? item : SPAN_NONE;
}

static struct span
unquote(struct span item)
{
	if (item.n >= 2 && item.p[0] == '"' && item.p[item.n - 1] == '"')
		return (struct span){ item.p + 1, item.n - 2 };
	return item;
}

/* wmic's and PowerShell's heading of such a list, and its rule. */
static bool
is_heading(struct span line)
{
	size_t n = 0;

	line = unquote(line);
	if (span_eqi(line, SPAN("HotFixID")) || span_eqi(line, SPAN("KB")) ||
	    span_eqi(line, SPAN("OsHotFixes")))
		return true;
	while (n < line.n && line.p[n] == '-')
		n++;
	return n >= 2 && n == line.n;
}

static bool
is_id(struct span item)
{
	item = unquote(item);
	return update_is_number(item) || (item.n != 0 && item.p[0] == '{' &&
	    update_is_id(item));
}

static enum fit
fit_of(struct span line)
{
	struct span rest = strip(line), item;
	enum fit fit = FIT_BLANK;

	if (is_heading(rest) || around_export(line))
		return FIT_BLANK;
	while (take_item(&rest, &item)) {
		if (item.n == 0)
			continue;
		if (is_ellipsis(item))
			return FIT_CUT;
		if (!is_id(item))
			return FIT_NONE;
		fit = FIT_IDS;
	}
	return fit;
}

static struct list *
the_list(struct reading *r, uint64_t line)
{
	return intake_list(r->intake, (struct list_head){ SPAN_NONE,
	    SPAN_NONE, SPAN_NONE }, line);
}

static void
take_line(struct reading *r, const struct line *line)
{
	struct span rest = strip(line->s), item;

	if (is_heading(rest) || around_export(line->s))
		return;
	while (take_item(&rest, &item)) {
		if (is_ellipsis(item))
			item = before_ellipsis(item);
		if (item.n == 0)
			continue;
		item = unquote(item);
		intake_row(r->intake, the_list(r, line->number),
		    &(struct row){ .id = item, .fallback = SPAN_NONE,
		    .variant = SPAN_NONE, .kind = SPAN_NONE,
		    .installed_on = SPAN_NONE, .installed_by = SPAN_NONE,
		    .title = SPAN_NONE, .line = line->number,
		    .column = line_column(line->s, item.p) });
	}
}

/* "K", "KB93", "KB493839": what a cut may leave of an id. */
static bool
is_piece(struct span s)
{
	size_t n = 0;

	s = unquote(s);
	if (span_startsi(s, SPAN("KB")))
		s = span_from(s, 2);
	else if (s.n == 1 && span_startsi(s, SPAN("K")))
		return true;
	while (n < s.n && ascii_digit(s.p[n]))
		n++;
	return n == s.n && n <= 6;
}

/*
 * Takes off the piece of an id that the input ends in.  No list ends in the
 * heading of one.
 */
static bool
drop_piece(struct line *line)
{
	struct span s = line->s;
	size_t n = s.n;

	while (n != 0 && s.p[n - 1] != ',' && s.p[n - 1] != ';')
		n--;
	s = span_trim(span_from(s, n));
	if (s.n == 0 || reading_id_whole(s) || !is_piece(s))
		return false;
	line->s.n = n;
	return true;
}

static int
parse(struct reading *r)
{
	struct line line;
	bool cut = false;
	int got;

	while ((got = reading_line(r, &line)) == 1) {
		if (!line.ended)
			cut = drop_piece(&line);
		switch (fit_of(line.s)) {
		case FIT_NONE:
			diag(r->diags, DIAG_FOREIGN, (struct pos){ r->file,
			    line.number, line_column(line.s,
			    strip(line.s).p) },
			    "an update such as KB938397 is needed");
			return -1;
		case FIT_CUT:
			the_list(r, line.number)->doubts |= DOUBT_CUT;
			diag(r->diags, DIAG_CUT, (struct pos){ r->file,
			    line.number, 0 }, "it ends in ...");
			take_line(r, &line);
			break;
		default:
			take_line(r, &line);
		}
	}
	if (got == 0)
		the_list(r, 1);
	if (got == 0 && cut)
		intake_cut(r->intake, line.number);
	return got;
}

/* Other formats hold lines of ids too: this one is the last to be thought
 * of, and every line has to fit. */
enum { LINES_MAX = 32 };

static unsigned
probe(struct span head, bool whole)
{
	struct line line = { .ended = head.n == 0 || memchr("\r\n",
	    head.p[head.n - 1], 2) != NULL };
	unsigned ids = 0;
	enum fit fit;

	while (lines_split(&head, &line.s)) {
		fit = fit_of(line.s);
		if (fit == FIT_NONE && (head.n != 0 || (whole &&
		    (line.ended || !drop_piece(&line)))))
			return 0;
		ids += fit == FIT_IDS || fit == FIT_CUT;
	}
	return ids < LINES_MAX ? ids : LINES_MAX;
}

const struct importer import_kb_list = {
	.name = "kb-list",
	.help = "updates one a line, or joined by , or ;",
	.command = "(Get-HotFix).HotFixID > HOST.txt",
	.kind = LIST_ANY,
	.probe = probe,
	.parse = parse,
};

#include "kbdiff/around.h"
#include "kbdiff/banner.h"
#include "kbdiff/importer.h"
#include "kbdiff/intake.h"
#include "kbdiff/lines.h"
#include "kbdiff/update.h"

const struct importer *const importers[] = {
#define X(name) &import_##name,
	IMPORTERS(X)
#undef X
	NULL
};

/* Whether HotFixID is somewhere with this letter for its x, which is rare. */
static bool
has_property_by(struct span s, char x)
{
	static const struct span name = { "HotFixID", 8 };
	const size_t before = 5;
	size_t at;

	for (at = before; at < s.n; at++) {
		at += span_find(span_from(s, at), x);
		if (at < s.n && span_startsi(span_from(s, at - before), name))
			return true;
	}
	return false;
}

/* What is too short to hold the name is asked about all the same. */
static bool
has_property(struct span s)
{
	return s.n < 8 || has_property_by(s, 'x') || has_property_by(s, 'X');
}

/* Who has the best bid so far; rival makes it a tie. */
struct auction {
	struct head		 head;
	const struct importer	*first, *rival;
};

static void
bid(struct auction *a, const struct importer *i, unsigned bits)
{
	if (bits > a->head.best) {
		a->head.best = bits;
		a->first = i;
		a->rival = NULL;
	} else if (bits == a->head.best && bits != 0) {
		a->rival = i;
	}
}

static void
ask_by_header(struct auction *a)
{
	struct span rest = a->head.text;
	const struct importer *imp;
	size_t lines = 0;

	do
		for (size_t i = 0; (imp = importers[i]) != NULL; i++)
			if (imp->probe_header != NULL)
				bid(a, imp, imp->probe_header(rest));
	while (a->first == NULL && around_below(&rest, &lines));
}

static bool
can_bid(const struct auction *a, const struct importer *imp, bool property)
{
	return imp->probe != NULL && (property || !imp->needs_property) &&
	    (imp->bids_upto == 0 || imp->bids_upto >= a->head.best);
}

static void
ask_all(struct auction *a)
{
	bool property = has_property(a->head.text);
	const struct importer *imp;

	for (size_t i = 0; (imp = importers[i]) != NULL; i++)
		if (can_bid(a, imp, property))
			bid(a, imp, imp->probe(&a->head));
}

const struct importer *
importer_choose(struct span head, bool whole, const struct importer **first,
    const struct importer **rival)
{
	struct auction a = { .head = { .text = head, .whole = whole } };

	ask_by_header(&a);
	if (a.first == NULL)
		ask_all(&a);
	*first = a.first;
	*rival = a.rival;
	return a.rival == NULL ? a.first : NULL;
}

int
importer_parse(const struct importer *importer, struct reading *r)
{
	struct span version = banner_version(r->head);

	if (version.n != 0)
		intake_banner(r->intake, intake_keep(r->intake, version));
	r->importer = importer;
	return importer->parse(r);
}

const struct importer *
importer_named(struct span name)
{
	for (size_t i = 0; importers[i] != NULL; i++)
		if (span_eq(name, span_of(importers[i]->name)))
			return importers[i];
	return NULL;
}

int
reading_line(struct reading *r, struct line *line)
{
	int got = lines_next(r->lines, line);

	return got >= 0 ? got : lines_fail(got, line->number, r->file,
	    r->diags);
}

bool
reading_id_whole(struct span id)
{
	size_t n;

	if (!update_is_number(id))
		return false;
	id = span_trim(id);
	while (id.n != 0 && !ascii_digit(id.p[0]))
		id = span_from(id, 1);
	n = span_digits(id);
	return n == 7 || (n == 6 && id.p[0] >= '6');
}

enum class { CLASS_DIGITS, CLASS_LETTERS, CLASS_OTHER };

static enum class
class_of(char c)
{
	if (ascii_digit(c))
		return CLASS_DIGITS;
	return (ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z') ||
	    (unsigned char)c >= 0x80 ? CLASS_LETTERS : CLASS_OTHER;
}

/* Digits or letters in a row, or one other character. */
static size_t
run_of(struct span s)
{
	enum class class = class_of(s.p[0]);
	size_t n = 1;

	while (class != CLASS_OTHER && n < s.n && class_of(s.p[n]) == class)
		n++;
	return n;
}

static bool
is_form_of(struct span cell, struct span before)
{
	size_t n, m;

	while (cell.n != 0 && before.n != 0) {
		n = run_of(cell);
		m = run_of(before);
		if (class_of(cell.p[0]) != class_of(before.p[0]) ||
		    (class_of(cell.p[0]) == CLASS_OTHER &&
		    cell.p[0] != before.p[0]))
			return false;
		cell = span_from(cell, n);
		before = span_from(before, m);
		if (cell.n == 0)
			return before.n == 0 && n == m;
	}
	return cell.n == before.n;
}

bool
reading_cell_whole(struct span cell, struct span before)
{
	static const struct span whole[] = {
		{ "Update", 6 }, { "Security Update", 15 }, { "Hotfix", 6 },
		{ "Service Pack", 12 },
	};

	cell = span_trim(cell);
	for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
		if (span_eq(cell, whole[i]))
			return true;
	return is_form_of(cell, span_trim(before));
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

static bool
begins_there(const struct importer *imp, const struct reading *r,
    const struct line *line, size_t *n)
{
	struct span lines[TEXT_ABOVE + 1];

	gather_lines(r, line, lines);
	*n = imp->begins == NULL ? 0 : imp->begins(lines);
	return *n != 0;
}

/* Two formats are in the input, and this one before that which is read: the
 * second begins further below. */
static int
tell_second(struct reading *r, const struct importer *first, uint64_t at)
{
	const struct importer *second = r->importer;
	struct line line;
	size_t n;

	while (lines_next(r->lines, &line) == 1) {
		if (begins_there(second, r, &line, &n)) {
			first = second;
			at = line.number - (n - 1);
			break;
		}
		keep_above(r, &line);
	}
	diag(r->diags, DIAG_FOREIGN, (struct pos){ r->file, at, 0 },
	    "here begins an export of format %s; give it a file of its own",
	    first->name);
	return -1;
}

int
reading_text(struct reading *r, const struct line *line)
{
	const struct importer *imp;
	size_t n;

	if (span_trim(line->s).n == 0 || r->importer == NULL)
		return 0;
	for (size_t i = 0; (imp = importers[i]) != NULL; i++) {
		if (imp->parse == r->importer->parse ||
		    !begins_there(imp, r, line, &n))
			continue;
		if (!intake_any(r->intake))
			return tell_second(r, imp, line->number - (n - 1));
		diag(r->diags, DIAG_FOREIGN, (struct pos){ r->file,
		    line->number - (n - 1), 0 }, "here begins an export of "
		    "format %s; give it a file of its own", imp->name);
		return -1;
	}
	keep_above(r, line);
	return 0;
}

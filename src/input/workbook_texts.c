/*
 * Texts of a workbook's sheets that stand in no cell (ECMA-376 part 1:
 * 18.3.1.46 headers and footers, 18.7 comments, 20.5 drawings; comments in
 * threads are Excel's own).  A sheet names the parts that hold them in its
 * relations.
 */
#include <stdlib.h>

#include "workbook_state.h"

/* So many parts may hold texts, and so many bytes of them are kept. */
#define PARTS_MAX	8192u
#define BYTES_MAX	(16u << 20)

struct texts_kind {
	struct span	 type;		/* of the relation, at its end */
	bool		 threads;	/* it holds comments in threads */
	workbook_start	*start;
	workbook_end	*end;
};

static void
count_bytes(struct workbook *w, size_t n)
{
	w->texts_bytes += n;
	if (w->texts_bytes > BYTES_MAX)
		workbook_give_up(w, "its comments and text boxes hold more "
		    "than 16 MiB");
}

static struct span
keep(struct workbook *w, struct span s)
{
	count_bytes(w, s.n);
	return arena_dup(w->arena, s);
}

static struct span
text_of(const struct workbook *w)
{
	return (struct span){ w->text.n == 0 ? "" : w->text.p, w->text.n };
}

static void
add(struct workbook *w, struct span text)
{
	text = span_trim(text);
	if (text.n == 0)
		return;
	count_bytes(w, sizeof *w->texts);
	w->now.text = keep(w, text);
	w->texts = xgrow(w->texts, w->ntexts, &w->texts_cap,
	    sizeof *w->texts);
	w->texts[w->ntexts++] = w->now;
}

/* The number of a row or column: n, but at least 1 and at most `most`. */
static uint64_t
bounded(uint64_t n, uint64_t most)
{
	return n < 1 ? 1 : n < most ? n : most;
}

static void
begin_comment(struct workbook *w, const char **attributes)
{
	const char *cell = xml_attribute_or(attributes, "ref", "A1");

	w->now = (struct sheet_text){ .kind = SHEET_COMMENT, .column =
	    workbook_column(cell, 0) + 1, .text = SPAN_NONE };
	cell += strspn(cell, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
	w->now.row = bounded(strtoull(cell, NULL, 10), ROWS_MAX);
	w->text.n = 0;
}

static void
comments_start(void *workbook, const char *name, const char **attributes)
{
	struct workbook *w = workbook;

	if (xml_is(name, "rPh"))
		w->phonetic = true;
	if (xml_is(name, "author"))
		w->text.n = 0;
	if (xml_is(name, "comment")) {
		begin_comment(w, attributes);
		w->author = strtoul(xml_attribute_or(attributes, "authorId",
		    "0"), NULL, 10);
	}
	w->takes = xml_is(name, "t") || xml_is(name, "author");
}

static void
add_author(struct workbook *w)
{
	count_bytes(w, sizeof *w->authors);
	w->authors = xgrow(w->authors, w->nauthors, &w->authors_cap,
	    sizeof *w->authors);
	w->authors[w->nauthors++] = span_trim(keep(w, text_of(w)));
}

static bool
has_threads(const struct workbook *w, struct span sheet)
{
	for (size_t i = 0; i < w->ntexts_parts; i++)
		if (w->texts_parts[i].kind->threads &&
		    span_eqi(w->texts_parts[i].sheet, sheet))
			return true;
	return false;
}

/* The next line, with its end. */
static struct span
take_line(struct span *rest)
{
	size_t n = span_find(*rest, '\n');
	struct span line = span_upto(*rest, n < rest->n ? n + 1 : n);

	*rest = span_from(*rest, line.n);
	return line;
}

/* What stands in a thread is indented in the comment that older programs show
 * in its place, below words of Excel's. */
static void
add_thread(struct workbook *w)
{
	struct span rest = text_of(w), line;
	size_t n = 0;

	while (rest.n != 0) {
		line = take_line(&rest);
		if (!span_starts(line, SPAN("    ")))
			continue;
		memmove(w->text.p + n, line.p, line.n);
		n += line.n;
	}
	w->text.n = n;
	add(w, text_of(w));
}

/* Excel begins a comment with its author, "Jane Doe:"; Google's tables end it
 * so, "\t-Jane Doe". */
static struct span
without_author(struct span text, struct span author)
{
	struct span rest, line = SPAN_NONE;

	text = span_trim(text);
	if (author.n != 0 && text.n > author.n && span_startsi(text,
	    author) && text.p[author.n] == ':')
		text = span_from(text, author.n + 1);
	for (rest = text; rest.n != 0; )
		line = take_line(&rest);
	return span_starts(line, SPAN("\t-")) ? span_upto(text, text.n -
	    line.n) : text;
}

static void
add_comment(struct workbook *w)
{
	struct span author = w->author < w->nauthors ? w->authors[w->author] :
	    SPAN_NONE;

	if (!span_starts(author, SPAN("tc={")))
		add(w, without_author(text_of(w), author));
	else if (!has_threads(w, w->texts_part->sheet))
		add_thread(w);
}

static void
comments_end(void *workbook, const char *name)
{
	struct workbook *w = workbook;

	w->takes = false;
	if (xml_is(name, "rPh"))
		w->phonetic = false;
	if (xml_is(name, "author"))
		add_author(w);
	if (xml_is(name, "comment"))
		add_comment(w);
}

static void
threads_start(void *workbook, const char *name, const char **attributes)
{
	struct workbook *w = workbook;

	if (xml_is(name, "threadedComment"))
		begin_comment(w, attributes);
	w->takes = xml_is(name, "text");
}

static void
threads_end(void *workbook, const char *name)
{
	struct workbook *w = workbook;

	w->takes = false;
	if (xml_is(name, "threadedComment"))
		add(w, text_of(w));
}

static bool
is_anchor(const char *name)
{
	return span_ends(span_of(name), SPAN("Anchor"));
}

/* Texts of an mc:Fallback are skipped: it repeats the mc:Choice beside it, or
 * says that the program cannot show that. */
static void
drawing_start(void *workbook, const char *name, const char **attributes)
{
	struct workbook *w = workbook;

	(void)attributes;
	w->fallbacks += xml_is(name, "Fallback");
	if (w->fallbacks != 0)
		return;
	if (is_anchor(name))
		w->now = (struct sheet_text){ SHEET_TEXT_BOX, 1, 1,
		    SPAN_NONE };
	if (xml_is(name, "from"))
		w->in_from = true;
	if (xml_is(name, "txBody"))
		w->in_body = true;
	w->takes = (w->in_from && (xml_is(name, "row") ||
	    xml_is(name, "col"))) || (w->in_body && xml_is(name, "t"));
	if (xml_is(name, "txBody") || (w->in_from && w->takes))
		w->text.n = 0;
	if (w->in_body && xml_is(name, "br"))
		buffer_put(&w->text, "\n", 1);
}

/* The row or column of a drawing's anchor, which is counted from 0. */
static void
take_anchor_number(struct workbook *w, const char *name)
{
	buffer_put(&w->text, "", 1);
	w->text.n = 0;
	if (xml_is(name, "row"))
		w->now.row = bounded(strtoull(w->text.p, NULL, 10) + 1,
		    ROWS_MAX);
	else if (xml_is(name, "col"))
		w->now.column = bounded(strtoull(w->text.p, NULL, 10) + 1,
		    COLUMNS_MAX);
}

static void
drawing_end(void *workbook, const char *name)
{
	struct workbook *w = workbook;

	w->takes = false;
	if (w->fallbacks != 0) {
		w->fallbacks -= xml_is(name, "Fallback");
		return;
	}
	if (xml_is(name, "from"))
		w->in_from = false;
	if (w->in_from)
		take_anchor_number(w, name);
	if (w->in_body && xml_is(name, "p"))
		buffer_put(&w->text, "\n", 1);
	if (!xml_is(name, "txBody"))
		return;
	w->in_body = false;
	add(w, text_of(w));
}

static const struct texts_kind kinds[] = {
	{ SPAN("/comments"), false, comments_start, comments_end },
	{ SPAN("/threadedComment"), true, threads_start, threads_end },
	{ SPAN("/drawing"), false, drawing_start, drawing_end },
};

static const struct span folder = SPAN("/_rels/"), ending = SPAN(".rels");

bool
workbook_texts_is_relations(struct span name)
{
	return span_find_span(name, folder) < name.n && span_ends(name,
	    ending);
}

/* "xl/worksheets/_rels/sheet1.xml.rels" is of xl/worksheets/sheet1.xml. */
static bool
is_of(struct span name, struct span part)
{
	size_t at = span_find_span(name, folder);
	struct span file = span_from(name, at + folder.n);

	return span_startsi(part, span_upto(name, at + 1)) && span_eqi(
	    span_upto(file, file.n - ending.n), span_from(part, at + 1));
}

bool
workbook_texts_relations_begin(struct workbook *w, struct span name)
{
	if (!workbook_texts_is_relations(name))
		return false;
	for (size_t i = 0; i < w->nsheets; i++) {
		w->rels_of = w->sheets[i].part;
		if (is_of(name, w->rels_of))
			return true;
	}
	return false;
}

/* "../comments1.xml" of xl/worksheets/sheet1.xml; a target with a slash before
 * it begins at the root. */
static struct span
resolve(struct workbook *w, struct span target)
{
	struct buffer path = { NULL, 0, 0 };
	struct span part;
	size_t n;

	for (n = w->rels_of.n; n != 0 && w->rels_of.p[n - 1] != '/'; n--)
		continue;
	if (span_starts(target, SPAN("/"))) {
		target = span_from(target, 1);
		n = 0;
	}
	for (; span_starts(target, SPAN("../")); target = span_from(target, 3))
		for (n -= n != 0; n != 0 && w->rels_of.p[n - 1] != '/'; n--)
			continue;
	buffer_put(&path, w->rels_of.p, n);
	buffer_put(&path, target.p, target.n);
	part = keep(w, (struct span){ path.p, path.n });
	free(path.p);
	return part;
}

static void
add_part(struct workbook *w, const struct texts_kind *kind, struct span target)
{
	if (w->ntexts_parts == PARTS_MAX) {
		workbook_give_up(w, "its comments and drawings have more than "
		    "8192 parts");
		return;
	}
	w->texts_parts = xgrow(w->texts_parts, w->ntexts_parts,
	    &w->texts_parts_cap, sizeof *w->texts_parts);
	w->texts_parts[w->ntexts_parts++] = (struct texts_part){
	    .sheet = w->rels_of, .part = resolve(w, target), .kind = kind };
}

void
workbook_texts_relation(void *workbook, const char *name,
    const char **attributes)
{
	struct workbook *w = workbook;
	struct span type = span_of(xml_attribute_or(attributes, "Type", ""));

	if (!xml_is(name, "Relationship") || strcmp(xml_attribute_or(
	    attributes, "TargetMode", ""), "External") == 0)
		return;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (span_ends(type, kinds[i].type))
			add_part(w, &kinds[i], span_of(xml_attribute_or(
			    attributes, "Target", "")));
}

bool
workbook_texts_part_begin(struct workbook *w, struct span name,
    workbook_start **start, workbook_end **end)
{
	for (size_t i = 0; i < w->ntexts_parts; i++) {
		w->texts_part = &w->texts_parts[i];
		if (w->texts_part->found || !span_eqi(w->texts_part->part,
		    name))
			continue;
		w->texts_part->from = w->ntexts;
		w->nauthors = w->fallbacks = 0;
		w->in_from = w->in_body = false;
		w->now = (struct sheet_text){ SHEET_TEXT_BOX, 1, 1,
		    SPAN_NONE };
		*start = w->texts_part->kind->start;
		*end = w->texts_part->kind->end;
		return true;
	}
	return false;
}

/* Sheets may share a part. */
void
workbook_texts_part_end(struct workbook *w)
{
	struct texts_part *p;

	w->texts_part->found = true;
	w->texts_part->to = w->ntexts;
	for (size_t i = 0; i < w->ntexts_parts; i++) {
		p = &w->texts_parts[i];
		if (p->found || !span_eqi(p->part, w->texts_part->part))
			continue;
		p->found = true;
		p->from = w->texts_part->from;
		p->to = w->texts_part->to;
	}
}

int
workbook_texts_check(const struct workbook *w)
{
	for (size_t i = 0; i < w->ntexts_parts; i++)
		if (!w->texts_parts[i].found)
			return -1;
	return 0;
}

static void
add_here(struct workbook *w, struct sheet_text text)
{
	w->here = xgrow(w->here, w->nhere, &w->here_cap, sizeof *w->here);
	w->here[w->nhere++] = text;
}

static int
by_cell(const void *pa, const void *pb)
{
	const struct sheet_text *a = pa, *b = pb;

	if (a->row != b->row)
		return a->row < b->row ? -1 : 1;
	if (a->column != b->column)
		return a->column < b->column ? -1 : 1;
	return span_cmp(a->text, b->text);
}

void
workbook_texts_sheet_begin(struct workbook *w, struct span part)
{
	const struct texts_part *p;

	w->nhere = 0;
	w->in_pages = false;
	for (size_t i = 0; i < w->ntexts_parts; i++) {
		p = &w->texts_parts[i];
		for (size_t k = p->from; span_eqi(p->sheet, part) &&
		    k < p->to; k++)
			add_here(w, w->texts[k]);
	}
	if (w->nhere != 0)
		qsort(w->here, w->nhere, sizeof *w->here, by_cell);
	w->here_in_cells = w->nhere;
}

/* oddHeader, evenFooter, firstHeader ... */
static bool
is_page(const char *name, const char *end)
{
	return span_ends(span_of(name), span_of(end));
}

bool
workbook_texts_page_start(struct workbook *w, const char *name)
{
	/* Names of what holds cells are shorter. */
	if (!w->in_pages && strlen(name) >= sizeof "headerFooter" - 1 &&
	    xml_is(name, "headerFooter"))
		w->in_pages = true;
	if (!w->in_pages || (!is_page(name, "Header") && !is_page(name,
	    "Footer")))
		return w->in_pages;
	w->text.n = 0;
	w->takes = true;
	return true;
}

/* How many bytes of a code there are behind its sign: &P, &"Arial,Bold",
 * &K00FF00, &12. */
static size_t
code_length(struct span s)
{
	size_t n = 0;

	if (s.n == 0)
		return 0;
	if (s.p[0] == '"') {
		n = span_find(span_from(s, 1), '"') + 2;
		return n < s.n ? n : s.n;
	}
	if (ascii_digit(s.p[0]))
		return span_digits(s);
	if (s.p[0] != 'K')
		return 1;
	for (n = 1; n < s.n && n < 7 && (ascii_hex(s.p[n]) < 16 ||
	    s.p[n] == '+' || s.p[n] == '-'); n++)
		continue;
	return n;
}

/* The text without its codes; each section is a line. */
static void
drop_codes(struct workbook *w)
{
	struct span s = text_of(w);
	size_t n = 0;
	char c;

	while (s.n != 0) {
		c = s.p[0];
		s = span_from(s, 1);
		if (c == '&' && s.n != 0 && s.p[0] == '&') {
			s = span_from(s, 1);
		} else if (c == '&') {
			c = s.n != 0 && memchr("LCR", s.p[0], 3) != NULL ?
			    '\n' : '\0';
			s = span_from(s, code_length(s));
		}
		if (c != '\0')
			w->text.p[n++] = c;
	}
	w->text.n = n;
}

void
workbook_texts_page_end(struct workbook *w, const char *name)
{
	bool footer = is_page(name, "Footer");

	if (xml_is(name, "headerFooter")) {
		w->in_pages = false;
	} else if (w->takes && (footer || is_page(name, "Header"))) {
		drop_codes(w);
		if (span_trim(text_of(w)).n != 0)
			add_here(w, (struct sheet_text){ footer ?
			    SHEET_FOOTER : SHEET_HEADER, 1, 1,
			    keep(w, span_trim(text_of(w))) });
	}
	w->takes = false;
}

struct sheet_texts
workbook_texts(const struct workbook *w)
{
	return (struct sheet_texts){ w->here, w->nhere, w->here_in_cells };
}

void
workbook_texts_fini(struct workbook *w)
{
	free(w->texts_parts);
	free(w->texts);
	free(w->authors);
	free(w->here);
}

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <expat.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/input/archive_reader.h"
#include "workbook_state.h"

#define BLOCK_BYTES	65536

/* Bytes that a text may have, as a line may. */
#define TEXT_MAX	(16u << 20)
/* Excel's last day, 9999-12-31. */
#define DAYS_MAX	2958465

static int
fail(struct workbook *w, const char *why)
{
	if (!w->failed)
		snprintf(w->why, sizeof w->why, "%s", why);
	w->failed = true;
	errno = EIO;
	return -1;
}

void
workbook_give_up(struct workbook *w, const char *why)
{
	fail(w, why);
	XML_StopParser(w->xml, XML_FALSE);
}

static void
on_text(void *workbook, const char *p, int n)
{
	struct workbook *w = workbook;

	if (!w->takes || w->phonetic)
		return;
	buffer_put(&w->text, p, (size_t)n);
	if (w->text.n > TEXT_MAX)
		workbook_give_up(w, "one of its strings is longer than 16 MiB");
}

/* Workbooks have none, and entities could grow without end. */
static void
on_doctype(void *workbook, const char *name, const char *system,
    const char *public, int subset)
{
	(void)name;
	(void)system;
	(void)public;
	(void)subset;
	workbook_give_up(workbook, "its XML declares a document type, which "
	    "no spreadsheet program writes; open it in Excel and save it "
	    "again");
}

static void
book_start(void *workbook, const char *name, const char **attributes)
{
	struct workbook *w = workbook;
	struct sheet s = { SPAN_NONE, SPAN_NONE, SPAN_NONE };
	const char *is_1904;

	if (xml_is(name, "workbookPr")) {
		is_1904 = xml_attribute_or(attributes, "date1904", "0");
		w->from_1904 = strcmp(is_1904, "1") == 0 ||
		    strcmp(is_1904, "true") == 0;
	}
	if (!xml_is(name, "sheet"))
		return;
	s.name = arena_dup(w->arena, span_of(xml_attribute_or(attributes,
	    "name", "?")));
	s.id = arena_dup(w->arena, span_of(xml_attribute_or(attributes, "id",
	    "")));
	w->sheets = xgrow(w->sheets, w->nsheets, &w->sheets_cap,
	    sizeof *w->sheets);
	w->sheets[w->nsheets++] = s;
}

static void
relations_start(void *workbook, const char *name, const char **attributes)
{
	struct workbook *w = workbook;
	struct relation r;

	if (!xml_is(name, "Relationship") || !span_ends(span_of(
	    xml_attribute_or(attributes, "Type", "")), SPAN("/worksheet")))
		return;
	r.id = arena_dup(w->arena, span_of(xml_attribute_or(attributes, "Id",
	    "")));
	r.target = arena_dup(w->arena, span_of(xml_attribute_or(attributes,
	    "Target", "")));
	w->relations = xgrow(w->relations, w->nrelations, &w->relations_cap,
	    sizeof *w->relations);
	w->relations[w->nrelations++] = r;
}

/* <strike/>, but for one that says no. */
static bool
strikes(const char **attributes)
{
	const char *value = xml_attribute_or(attributes, "val", "1");

	return strcmp(value, "0") != 0 && strcmp(value, "false") != 0;
}

/* A format is one of dates if it shows a year or a day; texts in quotes, what
 * a backslash precedes, and conditions in brackets show nothing. */
static bool
shows_date(const char *code)
{
	for (; *code != '\0'; code++) {
		if (*code == '\\' && code[1] != '\0')
			code++;
		else if (*code == '"' || *code == '[')
			code = strchr(code + 1, *code == '"' ? '"' : ']');
		else if (strchr("yYdD", *code) != NULL)
			return true;
		if (code == NULL)
			return false;
	}
	return false;
}

/* Numbers below 164 are Excel's own formats. */
static bool
is_date_format(const struct workbook *w, unsigned number)
{
	for (size_t i = 0; i < w->ndate_formats; i++)
		if (w->date_formats[i] == number)
			return true;
	return (number >= 14 && number <= 17) || number == 22 ||
	    (number >= 27 && number <= 31) || number == 36 ||
	    (number >= 50 && number <= 58);
}

/* The fonts stand before the styles that name them. */
static void
take_font(struct workbook *w, const char *name, const char **attributes)
{
	if (xml_is(name, "fonts"))
		w->in_fonts = true;
	if (!w->in_fonts)
		return;
	if (xml_is(name, "font")) {
		w->struck_fonts = xgrow(w->struck_fonts, w->nfonts,
		    &w->fonts_cap, sizeof *w->struck_fonts);
		w->struck_fonts[w->nfonts++] = false;
	} else if (xml_is(name, "strike") && w->nfonts != 0) {
		w->struck_fonts[w->nfonts - 1] = strikes(attributes);
	}
}

static void
styles_start(void *workbook, const char *name, const char **attributes)
{
	struct workbook *w = workbook;
	size_t font;
	unsigned number = (unsigned)strtoul(xml_attribute_or(attributes,
	    "numFmtId", "0"), NULL, 10);

	if (xml_is(name, "numFmt") && shows_date(xml_attribute_or(attributes,
	    "formatCode", ""))) {
		w->date_formats = xgrow(w->date_formats, w->ndate_formats,
		    &w->date_formats_cap, sizeof *w->date_formats);
		w->date_formats[w->ndate_formats++] = number;
	}
	if (xml_is(name, "fonts") || xml_is(name, "font") ||
	    xml_is(name, "strike"))
		take_font(w, name, attributes);
	if (xml_is(name, "cellXfs"))
		w->in_styles = true;
	if (!xml_is(name, "xf") || !w->in_styles)
		return;
	font = strtoul(xml_attribute_or(attributes, "fontId", "0"), NULL, 10);
	w->styles = xgrow(w->styles, w->nstyles, &w->styles_cap,
	    sizeof *w->styles);
	w->styles[w->nstyles++] = (struct style){ is_date_format(w, number),
	    font < w->nfonts && w->struck_fonts[font] };
}

static void
styles_end(void *workbook, const char *name)
{
	struct workbook *w = workbook;

	if (xml_is(name, "cellXfs"))
		w->in_styles = false;
	if (xml_is(name, "fonts"))
		w->in_fonts = false;
}

/* Markdown's mark of what is struck out. */
static const struct span strike = SPAN("~~");

/* Texts are in runs, which may be struck out. */
static void
text_start(struct workbook *w, const char *name, const char **attributes)
{
	if (xml_is(name, "rPh"))
		w->phonetic = true;
	if (xml_is(name, "r"))
		w->struck_run = false;
	if (xml_is(name, "strike"))
		w->struck_run = strikes(attributes);
	w->takes = xml_is(name, "t");
	if (!w->takes || !w->struck_run || w->phonetic)
		return;
	buffer_put(&w->text, strike.p, strike.n);
	w->strikes = true;
}

static void
text_end(struct workbook *w, const char *name)
{
	w->takes = false;
	if (xml_is(name, "rPh"))
		w->phonetic = false;
	if (xml_is(name, "t") && w->struck_run && !w->phonetic)
		buffer_put(&w->text, strike.p, strike.n);
	if (xml_is(name, "r"))
		w->struck_run = false;
}

static void
strings_start(void *workbook, const char *name, const char **attributes)
{
	struct workbook *w = workbook;

	if (xml_is(name, "si"))
		w->text.n = 0;
	text_start(w, name, attributes);
}

/* Digits enough for the number of an update, or the name of a package. */
static bool
may_name_update(struct span s)
{
	size_t digits = 0;

	for (size_t i = 0; i < s.n && digits < 6; i++)
		digits = ascii_digit(s.p[i]) ? digits + 1 : 0;
	return digits == 6 || span_find_span(s, SPAN("Package_")) < s.n;
}

/* An id stays struck out; other text that is says nothing of an update. */
static void
settle_strikes(struct workbook *w)
{
	struct span s = { w->text.p, w->text.n };
	size_t n = 0;

	if (!w->strikes || may_name_update(s))
		return;
	for (; s.n != 0; s = span_from(s, 1))
		if (s.p[0] != '~')
			w->text.p[n++] = s.p[0];
	w->text.n = n;
}

static void
strings_end(void *workbook, const char *name)
{
	struct workbook *w = workbook;

	text_end(w, name);
	if (!xml_is(name, "si"))
		return;
	settle_strikes(w);
	w->strikes = false;
	w->strings_bytes += w->text.n + sizeof *w->strings;
	if (w->strings_bytes > WORKBOOK_STRINGS_MAX) {
		workbook_give_up(w, "its cells share more than 256 MiB of "
		    "text");
		return;
	}
	w->strings = xgrow(w->strings, w->nstrings, &w->strings_cap,
	    sizeof *w->strings);
	w->strings[w->nstrings++] = arena_dup(w->arena, (struct span){
	    w->text.p, w->text.n });
}

static void
ends_nothing(void *workbook, const char *name)
{
	(void)workbook;
	(void)name;
}

/* Parts of a workbook that its sheets share. */
static const struct part {
	struct span	name;
	XML_StartElementHandler start;
	XML_EndElementHandler end;
} parts[] = {
	{ SPAN(WORKBOOK_PART), book_start, ends_nothing },
	{ SPAN("xl/_rels/workbook.xml.rels"), relations_start,
	    ends_nothing },
	{ SPAN("xl/styles.xml"), styles_start, styles_end },
	{ SPAN("xl/sharedStrings.xml"), strings_start, strings_end },
};

static void
begin_xml(struct workbook *w, XML_StartElementHandler start,
    XML_EndElementHandler end)
{
	if (w->xml == NULL)
		w->xml = XML_ParserCreate(NULL);
	else
		XML_ParserReset(w->xml, NULL);
	if (w->xml == NULL) {
		fail(w, "out of memory");
		return;
	}
	XML_SetUserData(w->xml, w);
	XML_SetElementHandler(w->xml, start, end);
	XML_SetCharacterDataHandler(w->xml, on_text);
	XML_SetStartDoctypeDeclHandler(w->xml, on_doctype);
	w->takes = w->phonetic = w->in_styles = w->in_fonts = false;
	w->struck_run = w->strikes = false;
	w->text.n = 0;
}

/* Parses a block of the file that the reader is at: 1, 0 at its end, -1. */
static int
parse_block(struct workbook *w)
{
	char block[BLOCK_BYTES];
	long n = archive_reader_read(w->reader, block, sizeof block);
	const char *why = archive_reader_failure(w->reader);

	if (n < 0)
		return fail(w, why == NULL ? "it is damaged" : why);
	if (XML_Parse(w->xml, block, (int)n, n == 0) != XML_STATUS_OK)
		return fail(w, XML_ErrorString(XML_GetErrorCode(w->xml)));
	return n != 0;
}

/* Parses all of the file that the reader is at: 0, or -1. */
static int
parse_part(struct workbook *w, workbook_start *start, workbook_end *end)
{
	int got;

	begin_xml(w, start, end);
	do
		got = w->failed ? -1 : parse_block(w);
	while (got == 1);
	return got;
}

static int
read_shared(struct workbook *w)
{
	struct span name = archive_reader_name(w->reader);

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (span_eqi(parts[i].name, name))
			return parse_part(w, parts[i].start, parts[i].end);
	w->has_relations |= workbook_texts_is_relations(name);
	return 0;
}

/* Relations of a sheet, which may stand before what says that it is one. */
static int
read_relations(struct workbook *w)
{
	if (!workbook_texts_relations_begin(w, archive_reader_name(w->reader)))
		return 0;
	return parse_part(w, workbook_texts_relation, ends_nothing);
}

/* Parts that those relations name. */
static int
read_texts(struct workbook *w)
{
	struct span name = archive_reader_name(w->reader);
	workbook_start *start;
	workbook_end *end;

	if (!workbook_texts_part_begin(w, name, &start, &end))
		return 0;
	if (parse_part(w, start, end) != 0)
		return -1;
	workbook_texts_part_end(w);
	return 0;
}

/* Takes each file of the archive; 0, or -1. */
static int
read_files(struct workbook *w, int (*take)(struct workbook *))
{
	const char *why;
	int got;

	w->reader = archive_reader_open(w->path, &why);
	if (w->reader == NULL)
		return fail(w, why);
	while ((got = archive_reader_next(w->reader)) == 1)
		if (take(w) != 0)
			return -1;
	if (got < 0)
		return fail(w, archive_reader_failure(w->reader));
	archive_reader_close(w->reader);
	w->reader = NULL;
	return 0;
}

/* A target is below xl, or begins at the root. */
static struct span
part_of(struct workbook *w, struct span id)
{
	struct buffer path = { NULL, 0, 0 };
	struct span target = SPAN_NONE, part;

	for (size_t i = 0; i < w->nrelations; i++)
		if (span_eq(w->relations[i].id, id))
			target = w->relations[i].target;
	if (target.n == 0)
		return SPAN_NONE;
	if (target.p[0] == '/')
		target = span_from(target, 1);
	else
		buffer_put(&path, "xl/", 3);
	buffer_put(&path, target.p, target.n);
	part = arena_dup(w->arena, (struct span){ path.p, path.n });
	free(path.p);
	return part;
}

static int
load(struct workbook *w)
{
	if (read_files(w, read_shared) != 0)
		return -1;
	for (size_t i = 0; i < w->nsheets; i++)
		w->sheets[i].part = part_of(w, w->sheets[i].id);
	if (w->has_relations && read_files(w, read_relations) != 0)
		return -1;
	if (w->ntexts_parts == 0)
		return 0;
	if (read_files(w, read_texts) != 0)
		return -1;
	return workbook_texts_check(w) == 0 ? 0 : fail(w, "it is damaged: "
	    "the comments or the drawing of a sheet are missing");
}

struct workbook *
workbook_open(const char *path, const char **why)
{
	static char reason[256];
	struct workbook *w = xcalloc(1, sizeof *w);

	w->arena = arena_new();
	w->path = arena_dup(w->arena, span_of(path)).p;
	if (load(w) == 0)
		return w;
	memcpy(reason, w->why, sizeof reason);
	*why = reason;
	workbook_free(w);
	return NULL;
}

void
workbook_free(struct workbook *w)
{
	if (w == NULL)
		return;
	if (w->xml != NULL)
		XML_ParserFree(w->xml);
	archive_reader_close(w->reader);
	arena_free(w->arena);
	free(w->sheets);
	free(w->relations);
	free(w->strings);
	free(w->date_formats);
	free(w->struck_fonts);
	free(w->styles);
	free(w->text.p);
	free(w->formula.p);
	free(w->csv.p);
	free(w->merged);
	workbook_texts_fini(w);
	free(w);
}

/* The column of a cell from 0, by its name: A1, AB12. */
uint64_t
workbook_column(const char *cell, uint64_t next)
{
	uint64_t column = 0;

	if (cell == NULL)
		return next;
	for (; *cell >= 'A' && *cell <= 'Z' && column <= COLUMNS_MAX; cell++)
		column = column * 26 + (uint64_t)(*cell - 'A') + 1;
	return column == 0 ? next : column - 1;
}

static void
begin_row(struct workbook *w, const char **attributes)
{
	const char *number = xml_attribute(attributes, "r");
	uint64_t row = number == NULL ? w->row + 1 :
	    strtoull(number, NULL, 10);

	if (row <= w->row || row > ROWS_MAX) {
		workbook_give_up(w, "its rows are out of order");
		return;
	}
	for (uint64_t i = w->row == 0 ? 1 : w->row; i < row; i++)
		buffer_put(&w->csv, "\n", 1);
	w->row = row;
	w->row_style = strtoul(xml_attribute_or(attributes, "s", "0"), NULL,
	    10);
	w->column = 0;
	w->next_column = 0;
}

/* Types are n, s, str, inlineStr, b, e and d. */
static void
begin_cell(struct workbook *w, const char **attributes)
{
	const char *type = xml_attribute_or(attributes, "t", "n"), *style;

	w->cell_column = workbook_column(xml_attribute(attributes, "r"),
	    w->next_column);
	w->next_column = w->cell_column + 1;
	w->type = strcmp(type, "str") == 0 ? 't' : type[0];
	style = xml_attribute(attributes, "s");
	w->style = style == NULL ? w->row_style : strtoul(style, NULL, 10);
	w->computed = w->strikes = w->struck_run = false;
	w->text.n = 0;
	if (w->cell_column < w->column || w->cell_column >= COLUMNS_MAX)
		workbook_give_up(w, "its cells are out of order");
}

static void
sheet_start(void *workbook, const char *name, const char **attributes)
{
	struct workbook *w = workbook;

	if (xml_is(name, "row"))
		begin_row(w, attributes);
	else if (xml_is(name, "c"))
		begin_cell(w, attributes);
	if (workbook_texts_page_start(w, name))
		return;
	text_start(w, name, attributes);
	w->takes |= xml_is(name, "v") || xml_is(name, "f");
}

/* Writes a day of Excel's calendar, which begins in 1900 with a 29 February
 * that never was, or in 1904.  False: there is no such day. */
static bool
print_day(double serial, bool from_1904, char *to, size_t n)
{
	long days, era, of_era, year, of_year, month;

	if (!(serial >= 1 && serial <= DAYS_MAX))
		return false;
	days = (long)serial + (from_1904 ? 1462 : serial < 60 ? 1 : 0);
	/* From 1 March of the year 0, in eras of 400 years. */
	days += 719468 - 25569;
	era = days / 146097;
	of_era = days % 146097;
	year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) /
	    365;
	of_year = of_era - (365 * year + year / 4 - year / 100);
	month = (5 * of_year + 2) / 153;
	snprintf(to, n, "%04ld-%02ld-%02ld",
	    year + era * 400 + (month >= 10), month < 10 ? month + 3 :
	    month - 9, of_year - (153 * month + 2) / 5 + 1);
	return true;
}

/* 4535680.0 and 4.53568E6 are whole numbers. */
static bool
print_whole(struct span s, char *to, size_t n)
{
	double number;

	if (span_digits(s) == s.n || span_digits(s) == 0)
		return false;
	number = strtod(s.p, NULL);
	if (!(number >= 0 && number < 1e15) ||
	    number != (double)(uint64_t)number)
		return false;
	snprintf(to, n, "%.0f", number);
	return true;
}

static struct span
number_text(struct workbook *w, char *buf, size_t n)
{
	struct span s = { w->text.p, w->text.n };
	bool date = w->style < w->nstyles && w->styles[w->style].date;

	return s.n != 0 && ((date && print_day(strtod(s.p, NULL),
	    w->from_1904, buf, n)) || print_whole(s, buf, n)) ?
	    span_of(buf) : s;
}

/* A formula whose value was never computed is shown itself: what stands there
 * is not known. */
static struct span
formula_text(struct workbook *w)
{
	buffer_put(&w->text, "=", 1);
	buffer_put(&w->text, w->formula.p, w->formula.n);
	return (struct span){ w->text.p, w->text.n };
}

/* The cell's text as Excel shows it, near enough. */
static struct span
cell_text(struct workbook *w, char *buf, size_t n)
{
	unsigned long number;

	if (w->text.n == 0 && w->computed && w->type != 't')
		return formula_text(w);
	buffer_put(&w->text, "", 1);		/* ends the number */
	w->text.n--;
	if (w->type == 's' && w->text.n != 0) {
		number = strtoul(w->text.p, NULL, 10);
		if (number < w->nstrings)
			return w->strings[number];
		workbook_give_up(w, "it is damaged: the text of a cell is "
		    "missing");
		return SPAN_NONE;
	}
	if (w->type == 'b')
		return w->text.n != 0 && w->text.p[0] == '1' ? SPAN("True") :
		    SPAN("False");
	if (w->type == 'n')
		return number_text(w, buf, n);
	settle_strikes(w);
	return (struct span){ w->text.p, w->text.n };
}

/* _x000D_ is how Excel writes a character that XML has not. */
static size_t
escaped(struct span s, char *c)
{
	unsigned value = 0;

	if (s.n < 7 || s.p[0] != '_' || s.p[1] != 'x' || s.p[6] != '_')
		return 0;
	for (size_t i = 2; i < 6; i++) {
		if (ascii_hex(s.p[i]) > 15)
			return 0;
		value = value * 16 + ascii_hex(s.p[i]);
	}
	*c = value < 0x80 ? (char)value : '?';
	return 7;
}

/* In quotes, which are right around any text; a row stays one line. */
static void
put_text(struct workbook *w, struct span s, bool struck)
{
	size_t n;
	char c;

	buffer_put(&w->csv, "\"", 1);
	buffer_put(&w->csv, strike.p, struck ? strike.n : 0);
	for (; s.n != 0; s = span_from(s, n)) {
		n = escaped(s, &c);
		if (n == 0) {
			c = s.p[0];
			n = 1;
		}
		if (c == '\n' || c == '\r' || c == '\t' || c == '\0')
			c = ' ';
		buffer_put(&w->csv, "\"\"", c == '"' ? 2 : 0);
		buffer_put(&w->csv, &c, c == '"' ? 0 : 1);
	}
	buffer_put(&w->csv, strike.p, struck ? strike.n : 0);
	buffer_put(&w->csv, "\"", 1);
}

static void
put_merged(struct workbook *w, uint64_t column)
{
	const struct merged *m = w->nmerged == 0 ? NULL :
	    workbook_merged_find(w, column);

	if (m != NULL && m->text.n != 0)
		put_text(w, m->text, m->struck);
}

/* Up to this column cells are empty, but for what they are merged with. */
static void
put_empty(struct workbook *w, uint64_t column)
{
	bool full = w->text_in_row;

	for (; w->column < column; w->column++) {
		if (!full)
			put_merged(w, w->column);
		full = false;
		buffer_put(&w->csv, ",", 1);
	}
}

static void
put_cell(struct workbook *w, struct span s)
{
	bool struck = w->style < w->nstyles && w->styles[w->style].struck &&
	    span_find_span(s, strike) == s.n && may_name_update(s);

	put_empty(w, w->cell_column);
	w->text_in_row = true;
	workbook_merged_keep(w, w->column, s, struck);
	put_text(w, s, struck);
}

/* Cells that are empty are not there; a row has as many as those above. */
static void
end_row(struct workbook *w)
{
	if (w->text_in_row && w->column + 1 < w->width) {
		put_empty(w, w->width - 1);
		put_merged(w, w->column);
	}
	if (w->text_in_row && w->column + 1 > w->width)
		w->width = w->column + 1;
	w->text_in_row = false;
}

static void
take_formula(struct workbook *w)
{
	w->computed = true;
	w->formula.n = 0;
	buffer_put(&w->formula, w->text.p, w->text.n);
	w->text.n = 0;
}

static void
sheet_end(void *workbook, const char *name)
{
	struct workbook *w = workbook;
	char buf[96];
	struct span s;

	if (w->in_pages) {
		workbook_texts_page_end(w, name);
		return;
	}
	text_end(w, name);
	if (xml_is(name, "row"))
		end_row(w);
	if (xml_is(name, "f"))
		take_formula(w);
	if (!xml_is(name, "c"))
		return;
	s = cell_text(w, buf, sizeof buf);
	if (span_trim(s).n != 0)
		put_cell(w, s);
}

/* The reader is at this part then: 0, or -1. */
static int
find_part(struct workbook *w, struct span part)
{
	const char *why;
	int got;

	archive_reader_close(w->reader);
	w->reader = archive_reader_open(w->path, &why);
	if (w->reader == NULL)
		return fail(w, why);
	while ((got = archive_reader_next(w->reader)) == 1 &&
	    !span_eqi(archive_reader_name(w->reader), part))
		;
	return got == 1 ? 0 : fail(w, "it is damaged: a sheet is missing");
}

int
workbook_next(struct workbook *w)
{
	struct span part;

	if (w->failed)
		return -1;
	archive_reader_close(w->reader);
	w->reader = NULL;
	do {
		if (w->sheet == w->nsheets)
			return 0;
		part = w->sheets[w->sheet++].part;
	} while (part.n == 0);		/* a sheet of charts */
	if (find_part(w, part) != 0)
		return -1;
	/* What cannot be read is told below. */
	workbook_merged_read(w);
	if (find_part(w, part) != 0)
		return -1;
	begin_xml(w, sheet_start, sheet_end);
	workbook_texts_sheet_begin(w, part);
	w->csv.n = w->given = 0;
	w->row = w->column = w->width = 0;
	w->text_in_row = w->ended = false;
	return w->failed ? -1 : 1;
}

struct span
workbook_sheet(const struct workbook *w)
{
	return w->sheets[w->sheet - 1].name;
}

long
workbook_read(void *workbook, void *buf, size_t n)
{
	struct workbook *w = workbook;
	int got;

	if (w->given == w->csv.n)
		w->given = w->csv.n = 0;
	while (w->csv.n == 0 && !w->ended) {
		if (w->failed || (got = parse_block(w)) < 0) {
			errno = EIO;
			return -1;
		}
		w->ended = got == 0;
		if (w->ended && w->row != 0)
			buffer_put(&w->csv, "\n", 1);
	}
	if (n > w->csv.n - w->given)
		n = w->csv.n - w->given;
	if (n != 0)
		memcpy(buf, w->csv.p + w->given, n);
	w->given += n;
	return (long)n;
}

const char *
workbook_failure(const struct workbook *w)
{
	return w->failed ? w->why : NULL;
}

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xlsxwriter.h>

#include "sonames.inc"

#include "kbdiff/base/library.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/system.h"
#include "kbdiff/base/utf8.h"
#include "text_width.h"
#include "xlsx_writer.h"

/*
 * What is called of libxlsxwriter.  Starting it, with the libcrypto that it
 * brings, takes longer than comparing two hosts, so it is loaded when a
 * workbook is to be written, by the name that the linker would have noted.
 * Without such a name it is linked like any other library.
 */
#define CALLS(X) \
	X(lxw_workbook_free) \
	X(workbook_new_opt) \
	X(workbook_set_properties) \
	X(workbook_add_format) \
	X(workbook_add_worksheet) \
	X(workbook_close) \
	X(format_set_align) \
	X(format_set_bg_color) \
	X(format_set_bold) \
	X(format_set_bottom) \
	X(format_set_font_color) \
	X(format_set_font_size) \
	X(format_set_num_format) \
	X(format_set_rotation) \
	X(format_set_text_wrap) \
	X(format_set_underline) \
	X(worksheet_autofilter) \
	X(worksheet_conditional_format_range) \
	X(worksheet_fit_to_pages) \
	X(worksheet_freeze_panes) \
	X(worksheet_merge_range) \
	X(worksheet_print_area) \
	X(worksheet_repeat_columns) \
	X(worksheet_repeat_rows) \
	X(worksheet_set_column) \
	X(worksheet_set_landscape) \
	X(worksheet_set_paper) \
	X(worksheet_set_row) \
	X(worksheet_write_number) \
	X(worksheet_write_string) \
	X(worksheet_write_url_opt)

struct calls {
#define X(name) __typeof__(name) *name;
	CALLS(X)
#undef X
};

#ifdef SONAME_xlsxwriter
static struct calls xlsx;

static const char *
library_obstacle(void)
{
	static const char *const names[] = {
#define X(name) #name,
		CALLS(X)
#undef X
	};
	static char why[640];
	const char *reason = library_load(SONAME_xlsxwriter, names, &xlsx,
	    sizeof names / sizeof *names);

	if (reason == NULL)
		return NULL;
	snprintf(why, sizeof why, "a workbook needs libxlsxwriter; "
	    "install it or choose another format: %s", reason);
	return why;
}
#else
static const struct calls xlsx = {
#define X(name) name,
	CALLS(X)
#undef X
};

static const char *
library_obstacle(void)
{
	return NULL;
}
#endif

const char *
xlsx_obstacle(void)
{
	const char *why = library_obstacle();
	struct scratch *file = why == NULL ? system_scratch_new() : NULL;

	if (why == NULL && file == NULL)
		why = "a workbook needs a folder for temporary files; name "
		    "it in TMPDIR, or in TMP on Windows";
	system_scratch_free(file);
	return why;
}

/* Excel's limit of links in a sheet, and of characters in a cell. */
#define LINKS_MAX	65530
#define CELL_MAX	32767

/* Columns whose width follows their text; those beyond have one set. */
#define COLUMNS_MEASURED	32

enum { WIDTH_LEAST = 6, WIDTH_MOST = 60 };

/* A printed page shows so many characters across in letters that can be read;
 * a wider sheet takes more pages across, the frozen columns on each. */
#define PAGE_WIDTH	260

/* 2000-01-01: a report has no clock time, and Excel wants one. */
#define CREATED		946684800

/* Excel counts days from here, with a 29 February 1900 that never was: what
 * is earlier stays text. */
#define EXCEL_EPOCH	(-25569)
#define EXCEL_FIRST	61

struct xlsx_sheet {
	struct xlsx	*book;
	lxw_worksheet	*sheet;
	size_t		 links;
	size_t		 widths[COLUMNS_MEASURED];
	bool		 set[COLUMNS_MEASURED];
	double		 beyond;	/* the width of those not measured */
	struct xlsx_sheet	*next;
};

struct xlsx {
	lxw_workbook	*book;
	struct scratch	*file;
	lxw_format	*looks[LOOK_COUNT];
	lxw_format	*shades[SHADE_COUNT];
	struct xlsx_sheet	*sheets;
	size_t		 unlinked, cut;
	bool		 failed;
};

static void
look_like_head(lxw_format *f, bool turned)
{
	xlsx.format_set_bold(f);
	xlsx.format_set_bg_color(f, 0xe9edf1);
	xlsx.format_set_bottom(f, LXW_BORDER_THIN);
	xlsx.format_set_align(f, LXW_ALIGN_VERTICAL_BOTTOM);
	if (!turned)
		return;
	xlsx.format_set_rotation(f, 90);
	xlsx.format_set_align(f, LXW_ALIGN_CENTER);
}

static lxw_format *
make_look(lxw_workbook *book, enum look look)
{
	lxw_format *f = xlsx.workbook_add_format(book);

	xlsx.format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
	switch (look) {
	case LOOK_TITLE:
		xlsx.format_set_font_size(f, 15);
		xlsx.format_set_bold(f);
		xlsx.format_set_text_wrap(f);
		break;
	case LOOK_SECTION:
		xlsx.format_set_bold(f);
		xlsx.format_set_font_size(f, 12);
		break;
	case LOOK_QUIET:
		xlsx.format_set_font_color(f, 0x59636e);
		/* FALLTHROUGH */
	case LOOK_WRAPPED:
		xlsx.format_set_text_wrap(f);
		break;
	case LOOK_TURNED:
	case LOOK_HEAD:
		look_like_head(f, look == LOOK_TURNED);
		break;
	case LOOK_DATE:
		xlsx.format_set_num_format(f, "yyyy-mm-dd");
		/* FALLTHROUGH */
	case LOOK_NUMBER:
		xlsx.format_set_align(f, LXW_ALIGN_LEFT);
		break;
	case LOOK_LINK:
		xlsx.format_set_font_color(f, 0x0b57a4);
		xlsx.format_set_underline(f, LXW_UNDERLINE_SINGLE);
		break;
	case LOOK_MARK:
		xlsx.format_set_align(f, LXW_ALIGN_CENTER);
		break;
	default:
		break;
	}
	return f;
}

static lxw_format *
make_shade(lxw_workbook *book, enum shade shade)
{
	static const struct { lxw_color_t text, back; } colours[] = {
		[SHADE_FINE] = { 0x14602c, 0xe3f3e7 },
		[SHADE_BAD] = { 0x9c1710, 0xfde4e0 },
		[SHADE_OPEN] = { 0x704600, 0xfdf0cf },
		[SHADE_OTHER] = { 0x3f4c9a, 0xe8ebfa },
	};
	lxw_format *f = xlsx.workbook_add_format(book);

	xlsx.format_set_font_color(f, colours[shade].text);
	xlsx.format_set_bg_color(f, colours[shade].back);
	return f;
}

/* libxlsxwriter makes a file of a name; what was written goes out as any
 * report does. */
struct xlsx *
xlsx_begin(const char *maker)
{
	lxw_workbook_options options = { .constant_memory = LXW_TRUE };
	struct xlsx *w = xcalloc(1, sizeof *w);
	lxw_doc_properties about = { .title = "Windows updates",
	    .author = (char *)(uintptr_t)maker, .created = CREATED };

	if ((w->file = system_scratch_new()) == NULL ||
	    (w->book = xlsx.workbook_new_opt(system_scratch_name(w->file),
	    &options)) == NULL) {
		w->failed = true;
		return w;
	}
	xlsx.workbook_set_properties(w->book, &about);
	for (int i = 0; i < LOOK_COUNT; i++)
		w->looks[i] = make_look(w->book, (enum look)i);
	for (int i = 0; i < SHADE_COUNT; i++)
		w->shades[i] = make_shade(w->book, (enum shade)i);
	return w;
}

struct xlsx_sheet *
xlsx_add(struct xlsx *w, const char *name)
{
	struct xlsx_sheet *s = xcalloc(1, sizeof *s);

	s->book = w;
	s->next = w->sheets;
	w->sheets = s;
	if (w->book != NULL)
		s->sheet = xlsx.workbook_add_worksheet(w->book, name);
	w->failed |= s->sheet == NULL;
	if (s->sheet != NULL) {
		xlsx.worksheet_set_landscape(s->sheet);
		xlsx.worksheet_set_paper(s->sheet, 9);
	}
	return s;
}

static void
check(struct xlsx_sheet *s, lxw_error err)
{
	s->book->failed |= err != LXW_NO_ERROR;
}

/* How long the beginning of a text is that has at most so many UTF-16 code
 * units, which is what Excel counts. */
static size_t
units_fit(struct span s, size_t units)
{
	size_t at = 0, n;
	uint32_t c;

	while (at < s.n) {
		n = utf8_scan(span_from(s, at), &c);
		if ((c > 0xffff ? 2u : 1u) > units)
			break;
		units -= c > 0xffff ? 2 : 1;
		at += n;
	}
	return at;
}

/* _x0041_ is how a workbook writes an A that it could not write plainly. */
static bool
is_escape(struct span s)
{
	if (s.n < 7 || s.p[0] != '_' || s.p[1] != 'x' || s.p[6] != '_')
		return false;
	for (size_t i = 2; i < 6; i++)
		if (!ascii_digit(s.p[i]) && (ascii_lower(s.p[i]) < 'a' ||
		    ascii_lower(s.p[i]) > 'f'))
			return false;
	return true;
}

static void
put_literally(struct out *o, struct span s)
{
	size_t n;

	for (; s.n != 0; s = span_from(s, n)) {
		if (is_escape(s))
			out_str(o, "_x005F");
		n = s.p[0] == '_' ? 1 : span_find(s, '_');
		out_visible(o, span_upto(s, n));
	}
}

/* What is visible of the text, with a NUL, cut to what a cell holds. */
static char *
cell_text(struct xlsx_sheet *s, struct span text)
{
	static const char cut[] = " (cut short)";
	char *buf;
	size_t n, fits;
	struct out o = out_to(&buf, &n);

	put_literally(&o, text);
	out_end(&o);
	if (n <= WORKBOOK_TEXT)
		return buf;
	fits = units_fit((struct span){ buf, n }, CELL_MAX);
	if (fits == n)
		return buf;
	fits = units_fit((struct span){ buf, n }, WORKBOOK_TEXT);
	memcpy(buf + fits, cut, sizeof cut);
	s->book->cut++;
	return buf;
}

static void
measure(struct xlsx_sheet *s, size_t col, struct span text)
{
	size_t width;

	if (col >= COLUMNS_MEASURED || s->set[col])
		return;
	width = text_width(text);
	if (width > s->widths[col])
		s->widths[col] = width;
}

void
xlsx_sheet_text(struct xlsx_sheet *s, size_t row, size_t col, enum look look,
    struct span text)
{
	char *buf;

	if (s->sheet == NULL || (text.n == 0 && look != LOOK_HEAD))
		return;
	buf = cell_text(s, text);
	if (look != LOOK_TURNED)
		measure(s, col, text);
	check(s, xlsx.worksheet_write_string(s->sheet, (lxw_row_t)row,
	    (lxw_col_t)col, buf, s->book->looks[look]));
	free(buf);
}

void
xlsx_sheet_number(struct xlsx_sheet *s, size_t row, size_t col, double n)
{
	if (s->sheet != NULL)
		check(s, xlsx.worksheet_write_number(s->sheet, (lxw_row_t)row,
		    (lxw_col_t)col, n, s->book->looks[LOOK_NUMBER]));
}

void
xlsx_sheet_date(struct xlsx_sheet *s, size_t row, size_t col, date day)
{
	char iso[11];

	if (day == DATE_NONE || s->sheet == NULL)
		return;
	date_iso(day, iso);
	measure(s, col, span_of(iso));
	if (day - EXCEL_EPOCH < EXCEL_FIRST)
		xlsx_sheet_text(s, row, col, LOOK_PLAIN, span_of(iso));
	else
		check(s, xlsx.worksheet_write_number(s->sheet, (lxw_row_t)row,
		    (lxw_col_t)col, (double)day - EXCEL_EPOCH,
		    s->book->looks[LOOK_DATE]));
}

void
xlsx_sheet_link(struct xlsx_sheet *s, size_t row, size_t col, struct span text,
    const char *url)
{
	char *buf;

	if (url[0] == '\0' || s->sheet == NULL || s->links == LINKS_MAX) {
		s->book->unlinked += url[0] != '\0';
		xlsx_sheet_text(s, row, col, LOOK_PLAIN, text);
		return;
	}
	s->links++;
	measure(s, col, text);
	buf = cell_text(s, text);
	check(s, xlsx.worksheet_write_url_opt(s->sheet, (lxw_row_t)row,
	    (lxw_col_t)col, url, s->book->looks[LOOK_LINK], buf, NULL));
	free(buf);
}

static double
total_width(const struct xlsx_sheet *s, size_t cols)
{
	size_t width = 0;

	for (size_t i = 0; i < cols && i < COLUMNS_MEASURED; i++)
		width += s->widths[i];
	return (double)width;
}

void
xlsx_sheet_banner(struct xlsx_sheet *s, size_t row, size_t cols, enum look look,
    struct span text)
{
	double line = look == LOOK_TITLE ? 1.7 : 1.1;
	double lines = (double)text_width(text) * line / total_width(s, cols);
	char *buf;

	if (s->sheet == NULL)
		return;
	buf = cell_text(s, text);
	xlsx_sheet_height(s, row, 14 * line * ((double)(size_t)lines + 1));
	check(s, xlsx.worksheet_merge_range(s->sheet, (lxw_row_t)row, 0,
	    (lxw_row_t)row, (lxw_col_t)(cols - 1), buf,
	    s->book->looks[look]));
	free(buf);
}

void
xlsx_sheet_width(struct xlsx_sheet *s, size_t first, size_t last, double width)
{
	for (size_t i = first; i <= last && i < COLUMNS_MEASURED; i++) {
		s->set[i] = true;
		s->widths[i] = (size_t)width;
	}
	if (last >= COLUMNS_MEASURED)
		s->beyond += width * (double)(last + 1 - (first >
		    COLUMNS_MEASURED ? first : COLUMNS_MEASURED));
	if (s->sheet != NULL)
		check(s, xlsx.worksheet_set_column(s->sheet, (lxw_col_t)first,
		    (lxw_col_t)last, width, NULL));
}

void
xlsx_sheet_height(struct xlsx_sheet *s, size_t row, double points)
{
	if (s->sheet != NULL)
		check(s, xlsx.worksheet_set_row(s->sheet, (lxw_row_t)row,
		    points > 400 ? 400 : points, NULL));
}

void
xlsx_sheet_freeze(struct xlsx_sheet *s, size_t row, size_t col)
{
	if (s->sheet == NULL)
		return;
	xlsx.worksheet_freeze_panes(s->sheet, (lxw_row_t)row, (lxw_col_t)col);
	if (row != 0)
		check(s, xlsx.worksheet_repeat_rows(s->sheet, 0,
		    (lxw_row_t)row - 1));
	if (col != 0)
		check(s, xlsx.worksheet_repeat_columns(s->sheet, 0,
		    (lxw_col_t)col - 1));
}

void
xlsx_sheet_filter(struct xlsx_sheet *s, size_t row, size_t last, size_t cols)
{
	if (s->sheet == NULL)
		return;
	check(s, xlsx.worksheet_autofilter(s->sheet, (lxw_row_t)row, 0,
	    (lxw_row_t)last, (lxw_col_t)(cols - 1)));
	/* Text that runs out of the last column takes no pages. */
	check(s, xlsx.worksheet_print_area(s->sheet, 0, 0, (lxw_row_t)last,
	    (lxw_col_t)(cols - 1)));
}

void
xlsx_sheet_shade(struct xlsx_sheet *s, size_t row, size_t col, size_t last_row,
    size_t last_col, const char *text, enum shade shade)
{
	char value[32];
	lxw_conditional_format c = { .type = LXW_CONDITIONAL_TYPE_CELL,
	    .criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO,
	    .value_string = value, .format = s->book->shades[shade] };

	snprintf(value, sizeof value, "\"%s\"", text);
	if (s->sheet != NULL)
		check(s, xlsx.worksheet_conditional_format_range(s->sheet,
		    (lxw_row_t)row, (lxw_col_t)col, (lxw_row_t)last_row,
		    (lxw_col_t)last_col, &c));
}

size_t
xlsx_unlinked(const struct xlsx *w)
{
	return w->unlinked;
}

size_t
xlsx_cut(const struct xlsx *w)
{
	return w->cut;
}

/* Widths that follow the text, and how the sheet is printed. */
static void
set_widths(struct xlsx_sheet *s)
{
	double total = s->beyond;
	size_t width;

	if (s->sheet == NULL)
		return;
	for (size_t i = 0; i < COLUMNS_MEASURED; i++) {
		width = s->widths[i];
		if (!s->set[i] && width != 0) {
			width += 4;
			width = width < WIDTH_LEAST ? WIDTH_LEAST : width >
			    WIDTH_MOST ? WIDTH_MOST : width;
			check(s, xlsx.worksheet_set_column(s->sheet,
			    (lxw_col_t)i, (lxw_col_t)i, (double)width, NULL));
		}
		total += (double)width;
	}
	xlsx.worksheet_fit_to_pages(s->sheet, (uint16_t)(1 + total /
	    PAGE_WIDTH), 0);
}

/*
 * libxlsxwriter does not look whether its own temporary files could be
 * written: a full disk would leave a workbook with half a sheet.  So rows are
 * checked here, and there has to be room for what it still writes.
 */
static int
check_space(const struct xlsx *w)
{
	double need = 1 << 20, space;

	for (const struct xlsx_sheet *s = w->sheets; s != NULL; s = s->next) {
		FILE *rows = s->sheet->optimize_tmpfile;

		if (rows == NULL || fflush(rows) != 0 || ferror(rows))
			return errno != 0 ? errno : EIO;
		need += 2 * (double)ftell(rows) + 256 * (double)s->links;
	}
	if ((space = system_scratch_space(w->file)) < 0)
		return errno;
	return space < need ? ENOSPC : 0;
}

static void
put_out(struct scratch *written, struct out *o)
{
	FILE *file = system_scratch_open(written);
	char buf[1 << 14];
	size_t n;

	while (file != NULL && (n = fread(buf, 1, sizeof buf, file)) != 0)
		out_span(o, (struct span){ buf, n });
	if ((file == NULL || ferror(file)) && o->err == 0)
		o->err = errno != 0 ? errno : EIO;
	if (file != NULL)
		fclose(file);
}

void
xlsx_end(struct xlsx *w, struct out *o)
{
	struct xlsx_sheet *next;
	int err = 0;

	errno = 0;
	for (struct xlsx_sheet *s = w->sheets; s != NULL; s = s->next)
		set_widths(s);
	if (w->failed || (err = check_space(w)) != 0)
		err = err != 0 ? err : errno != 0 ? errno : EIO;
	if (w->book != NULL && err != 0)
		xlsx.lxw_workbook_free(w->book);
	else if (w->book != NULL &&
	    xlsx.workbook_close(w->book) != LXW_NO_ERROR)
		err = errno != 0 ? errno : EIO;
	if (err == 0)
		put_out(w->file, o);
	else if (o->err == 0)
		o->err = err;
	system_scratch_free(w->file);
	for (; w->sheets != NULL; w->sheets = next) {
		next = w->sheets->next;
		free(w->sheets);
	}
	free(w);
}

/*
 * systeminfo, as it prints by itself (/fo list) and as CSV, in any language:
 * read by its structure (formats.md, section 3).
 *
 * A report is a run of "Label: value" lines.  Its host, OS name and OS version
 * come first and follow one another.  The hotfix list is the value with
 * indexed lines below it most of which have the shape of an update's id;
 * processors and network cards look alike but for that.
 *
 * A row of CSV is turned into the lines of a report, and read as one.
 */
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/csv_reader.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/windows_words.h"
#include "kbdiff/model/hostname.h"
#include "kbdiff/model/update_id.h"

/* systeminfo cuts the list, its lines joined by commas, at so many
 * characters. */
#define LIST_CHARS	4095

/* A "Label: value" line, borrowed from the line. */
struct pair {
	struct span	label, value;
	uint64_t	line;
	bool		first;		/* nothing stands directly above it */
};

/* The same for later: buf holds label and value. */
struct kept_pair {
	struct pair	 pair;
	char		*buf;
	size_t		 cap;
};

/* "[12]: KB4486553" */
struct item {
	uint32_t	kb;		/* six digits or seven; 0: see text */
	bool		ended;		/* its line has an end */
	uint64_t	line, column;	/* column: of text */
	struct span	text;		/* behind the colon, where kb is 0 */
};

/* A label and the indexed lines below it. */
struct block {
	bool		open;
	bool		labelled;	/* by the last pair */
	uint64_t	line;
	bool		piece;		/* the last line is part of an index */
	/* Where there are such lines: */
	size_t		indent;
	size_t		width;		/* characters, joined by commas */
	int64_t		declared;	/* first number of the value, or -1 */
	struct item	*items;
	size_t		 n, cap;
};

struct scanner {
	struct reading	*reading;
	struct arena	*arena;		/* of the block */
	struct kept_pair last[2];	/* the newest is [0] */
	size_t		 nlast;
	struct block	 block;
	size_t		 label_indent;
	bool		 label_indent_known;
	bool		 gap;		/* the line above is no label */

	/* The report that is being read. */
	bool		 begun, has_list;
	bool		 cut;		/* the input ends in it */
	struct span	 host, os, build, arch;
	uint64_t	 line;
	struct span host_label; /* of the first report; list builder's */
};

static size_t
indent_of(struct span s)
{
	size_t n = 0;

	while (s.n - n >= 8 && memcmp(s.p + n, "        ", 8) == 0)
		n += 8;
	while (n < s.n && ascii_blank(s.p[n]))
		n++;
	return n;
}

/* "[12]: text"; French processors have a no-break space before the colon. */
static bool
is_index(struct span s, struct span *text)
{
	size_t n = 1;

	if (s.n < 3 || s.p[0] != '[')
		return false;
	while (n < s.n && ascii_digit(s.p[n]))
		n++;
	if (n < 2 || n + 1 >= s.n || s.p[n] != ']')
		return false;
	for (n++; n < s.n && (unsigned char)s.p[n] >= 0x80; n++)
		continue;
	if (n >= s.n || s.p[n] != ':')
		return false;
	*text = span_trim(span_from(s, n + 1));
	return true;
}

/* "[24", "[246]": what is left of an index line where the list was cut. */
static bool
is_piece(struct span s)
{
	if (s.n == 0 || s.p[0] != '[')
		return false;
	for (size_t i = 1; i < s.n; i++)
		if (!ascii_digit(s.p[i]))
			return s.p[i] == ']' && i > 1 && i + 1 == s.n;
	return true;
}

/* "31.Label: value", where somebody numbered the lines. */
static struct span
without_number(struct span s)
{
	size_t n = 0;

	while (n < s.n && ascii_digit(s.p[n]))
		n++;
	return n != 0 && n + 1 < s.n && s.p[n] == '.' &&
	    !ascii_digit(s.p[n + 1]) ? span_trim(span_from(s, n + 1)) : s;
}

/* Splits at the first colon; a label begins with no digit, bracket or the
 * like. */
static bool
is_pair(struct span s, struct span *label, struct span *value)
{
	size_t n;

	s = without_number(s);
	n = span_find(s, ':');

	if (n == s.n || n == 0 || ascii_digit(s.p[0]) ||
	    memchr("[{\"<#>|-", s.p[0], 8) != NULL)
		return false;
	*label = span_trim(span_upto(s, n));
	*value = span_trim(span_from(s, n + 1));
	return label->n != 0 && label->n <= 100;
}

/* 10.0.17763 of "10.0.17763 N/A Build 17763". */
static struct span
version_of(struct span value)
{
	size_t at = 0, dots = 0;

	for (; at < value.n; at++) {
		if (value.p[at] == '.' && at != 0 && dots < 2)
			dots++;
		else if (!ascii_digit(value.p[at]))
			break;
	}
	if (dots != 2 || !ascii_digit(value.p[at - 1]) ||
	    !ascii_digit(value.p[0]) || (at < value.n && value.p[at] != ' '))
		return SPAN_NONE;
	return span_upto(value, at);
}

static bool
is_os_name(struct span value)
{
	return span_find(value, '\\') == value.n &&
	    (span_find_span(value, SPAN("Windows")) != value.n ||
	    span_find_span(value, SPAN("Hyper-V Server")) != value.n);
}

static struct span
arch_of(struct span value)
{
	static const struct { struct span says, means; } known[] = {
		{ { "x64-based", 9 }, { "x64", 3 } },
		{ { "x86-based", 9 }, { "x86", 3 } },
		{ { "arm64-based", 11 }, { "arm64", 5 } },
		{ { "itanium-based", 13 }, { "ia64", 4 } },
		{ { "ia64-based", 10 }, { "ia64", 4 } },
	};

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (span_startsi(value, known[i].says))
			return known[i].means;
	return SPAN_NONE;
}

/* "de;German (Germany)" */
static bool
is_locale(struct span value)
{
	size_t n = span_find(value, ';');

	return n != value.n && (n == 2 || (n == 5 && value.p[2] == '-'));
}

static int64_t
first_number(struct span s)
{
	int64_t n = -1;

	for (size_t i = 0; i < s.n; i++) {
		if (ascii_digit(s.p[i])) {
			n = (n < 0 ? 0 : n) * 10 + (s.p[i] - '0');
			if (n > INT32_MAX)
				return -1;
		} else if (n >= 0) {
			break;
		}
	}
	return n;
}

static size_t
count_chars(struct span s)
{
	size_t chars = 0, n;

	if (span_is_ascii(s))
		return s.n;
	for (; s.n != 0; chars++) {
		n = utf8_scan(s, NULL);
		s = span_from(s, n == 0 ? 1 : n);
	}
	return chars;
}

static struct open_list *
open_list(struct scanner *s)
{
	struct open_list *list = list_builder_list(s->reading->builder,
	    (struct list_head){ .host = s->host, .full = SPAN_NONE,
	    .tag = SPAN_NONE }, s->line);

	list->os = list_builder_keep(s->reading->builder, s->os);
	list->build = list_builder_keep(s->reading->builder, s->build);
	list->arch = s->arch;
	return list;
}

static void
end_report(struct scanner *s)
{
	struct open_list *list;

	if (!s->begun)
		return;
	if (!s->has_list && s->cut) {
		open_list(s);
	} else if (!s->has_list) {
		list = open_list(s);
		list->doubts |= DOUBT_NOT_LISTED;
		diag(s->reading->diags, DIAG_NOT_LISTED, (struct pos){
		    s->reading->file, s->line, 0 }, "systeminfo says N/A: "
		    "there may be none, or some that it hides; export "
		    "Get-HotFix instead");
	}
	s->begun = false;
}

static void
begin_report(struct scanner *s, struct span host, uint64_t line)
{
	end_report(s);
	if (s->line != 0)
		list_builder_section(s->reading->builder);
	s->begun = true;
	s->has_list = false;
	s->host = list_builder_keep(s->reading->builder, host);
	s->os = s->build = s->arch = SPAN_NONE;
	s->line = line;
}

/* "K", "KB28": what a cut leaves of an id. */
static bool
is_cut_id(const struct item *item)
{
	struct span s = item->text;

	if (item->kb != 0)
		return item->kb < UPDATE_ID_NUMBER_MIN * 10;
	if (s.n == 0 || s.n > 8 || !span_startsi(SPAN("KB"), span_upto(s, 2)))
		return false;
	for (size_t i = 2; i < s.n; i++)
		if (!ascii_digit(s.p[i]))
			return false;
	return true;
}

/* Whether it is not the beginning of another id. */
static bool
is_whole_id(const struct item *item)
{
	return item->kb != 0 ? item->kb >= UPDATE_ID_NUMBER_MIN * 6 :
	    reading_id_whole(item->text);
}

/* Most entries have the shape of an id: then all are updates.  The last one
 * may be half of one. */
static bool
is_hotfix_list(const struct block *b)
{
	size_t ids = 0, n = b->n;

	if (n > 1 && is_cut_id(&b->items[n - 1]))
		n--;
	for (size_t i = 0; i < n; i++)
		ids += b->items[i].kb != 0 ||
		    update_id_is_id(b->items[i].text);
	return ids * 2 > n;
}

/*
 * Whether the list was cut, and its last entry may be half of one: it counts
 * only if a piece of a next one follows.
 */
static bool
settle_cut(const struct block *b, size_t *n)
{
	const struct item *last = &b->items[b->n - 1];

	*n = b->n;
	if (b->declared > (int64_t)b->n || b->piece) {
		*n -= !b->piece;
		return true;
	}
	if ((b->width >= LIST_CHARS || !last->ended) &&
	    !is_whole_id(last)) {
		--*n;
		return true;
	}
	return false;
}

static void
tell_cut(struct scanner *s, const struct block *b, size_t n)
{
	struct pos at = { s->reading->file, b->line, 0 };

	if (b->declared > (int64_t)n)
		diag(s->reading->diags, DIAG_CUT, at,
		    "it declares %lld updates and lists %zu",
		    (long long)b->declared, n);
	else
		diag(s->reading->diags, DIAG_CUT, at,
		    "it breaks off after %zu updates", n);
}

static void
hand_over(struct scanner *s, struct open_list *list, const struct item *item)
{
	if (item->kb != 0)
		list_builder_add_kb(
		    s->reading->builder, list, item->kb, item->line);
	else
		list_builder_add(s->reading->builder, list, &(struct entry_in){
		    .id = item->text, .fallback = SPAN_NONE,
		    .variant = SPAN_NONE, .kind = SPAN_NONE,
		    .installed_on = SPAN_NONE, .installed_by = SPAN_NONE,
		    .title = SPAN_NONE, .line = item->line,
		    .column = item->column });
}

static void
take_list(struct scanner *s, const struct block *b)
{
	struct open_list *list;
	size_t n;

	if (!s->begun || s->has_list)
		begin_report(s, SPAN_NONE, b->line);
	s->has_list = true;
	list = open_list(s);
	list->declared = b->declared;
	if (settle_cut(b, &n)) {
		list->doubts |= DOUBT_CUT;
		tell_cut(s, b, n);
	}
	for (size_t i = 0; i < n; i++)
		hand_over(s, list, &b->items[i]);
}

static void
end_block(struct scanner *s)
{
	struct block *b = &s->block;

	if (b->open && b->n != 0 && is_hotfix_list(b))
		take_list(s, b);
	if (b->n != 0)
		arena_reset(s->arena);
	b->open = false;
	b->n = 0;
}

static void
begin_block(struct scanner *s, bool labelled, uint64_t line)
{
	end_block(s);
	s->block.open = true;
	s->block.labelled = labelled;
	s->block.piece = false;
	s->block.line = line;
}

/* Few blocks come to have any. */
static void
begin_items(struct scanner *s, size_t indent)
{
	struct span value = s->block.labelled ? s->last[0].pair.value :
	    SPAN_NONE;

	s->block.indent = indent;
	s->block.width = count_chars(value);
	s->block.declared = first_number(value);
}

static void
add_item(struct scanner *s, const struct line *line, size_t indent,
    struct span text)
{
	struct block *b = &s->block;

	if (b->open && b->n != 0 && indent > b->indent)
		return;		/* belongs to the entry above */
	if (!b->open || (b->n != 0 && indent < b->indent))
		begin_block(s, false, line->number);
	if (b->n == 0)
		begin_items(s, indent);
	b->items = xgrow(b->items, b->n, &b->cap, sizeof *b->items);
	b->items[b->n++] = (struct item){ .text = arena_dup(s->arena, text),
	    .line = line->number, .column = line_column(line->s, text.p),
	    .ended = line->ended };
	b->width += 1 + count_chars(line->s) - indent;
	b->piece = false;
}

/*
 * The number that n digits make, six or seven of them, behind two other bytes;
 * 0 if they are no digits, or the first is 0.  Eight at a time: neighbours
 * become numbers of two digits, these of four, and these of eight.
 */
static uint32_t
number_of(const char *p, size_t n)
{
	unsigned before = 8 * (8 - (unsigned)n);
	uint64_t word;

	memcpy(&word, p + n - 8, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	word = __builtin_bswap64(word);
#endif
	word = (word ^ 0x3030303030303030u) >> before << before;
	if (((word | (word + 0x7676767676767676u)) & 0x8080808080808080u) !=
	    0 || p[0] == '0')
		return 0;
	word = word * (1 + (10 << 8)) >> 8 & 0x00ff00ff00ff00ffu;
	word = word * (1 + (100 << 16)) >> 16 & 0x0000ffff0000ffffu;
	return (uint32_t)(word * (1 + (UINT64_C(10000) << 32)) >> 32);
}

/* "[12]: KB4486553" and a line end, behind as many blanks: the length without
 * and with the end; false if it is anything else. */
static bool
scan_plain(struct span s, size_t indent, uint32_t *kb, size_t *n, size_t *all)
{
	static const char blanks[] = "                                "
	    "                                ";
	static const size_t rest = sizeof "]: KB1234567\r";
	size_t at = indent + 1, digits;

	if (at >= sizeof blanks || at >= s.n || s.p[indent] != '[' ||
	    memcmp(s.p, blanks, indent) != 0)
		return false;
	at += span_digits(span_from(s, at));
	if (at == indent + 1 || s.n - at < rest ||
	    memcmp(s.p + at, "]: KB", 5) != 0)
		return false;
	at += 5;
	digits = ascii_digit(s.p[at + 6]) ? 7 : 6;
	if ((*kb = number_of(s.p + at, digits)) == 0)
		return false;
	*n = at += digits;
	at += s.p[at] == '\r';
	*all = at + 1;
	return s.p[at] == '\n';
}

/*
 * Entries that stand below one and look like nearly all there are, by one scan
 * of what is at hand: what add_item would make of them.  1, 0 at the end of
 * the input, -1 after a diagnosed error.
 */
static int
take_plain(struct scanner *s)
{
	struct lines *lines = s->reading->lines;
	struct block *b = &s->block;
	struct span ahead, rest;
	size_t first = b->n, n, all;
	uint64_t line;
	uint32_t kb;
	int got;

	if (!b->open || b->n == 0 || s->reading->careful)
		return 1;
	if ((got = lines_ahead(lines, &ahead, &line)) < 0)
		return lines_fail(got, line, s->reading->file,
		    s->reading->diags);
	for (rest = ahead; scan_plain(rest, b->indent, &kb, &n, &all);
	    rest = span_from(rest, all)) {
		if (b->n == b->cap)
			b->items = xgrow(b->items, b->n, &b->cap,
			    sizeof *b->items);
		b->items[b->n++] = (struct item){ .kb = kb, .line = line++,
		    .ended = true, .text = SPAN_NONE };
		b->width += 1 + n - b->indent;
	}
	if (b->n == first)
		return got;
	lines_skip(lines, ahead.n - rest.n, b->n - first);
	b->piece = false;
	s->gap = true;
	return got;
}

/* Three labels in a row are a report's first: host, OS name, OS version. */
static void
take_version(struct scanner *s, struct span version)
{
	const struct pair *os = &s->last[0].pair, *host = &s->last[1].pair;
	bool named = s->nlast > 1 && host->first &&
	    host->line < os->line && span_find(host->value, ' ') ==
	    host->value.n;

	if (s->nlast == 0 || !is_os_name(os->value))
		return;
	if (!s->begun || s->build.n != 0 || s->has_list) {
		begin_report(s, named ? host->value : SPAN_NONE,
		    named ? host->line : os->line);
		if (named && s->host_label.n == 0)
			s->host_label = list_builder_keep(s->reading->builder,
			    host->label);
	}
	s->os = list_builder_keep(s->reading->builder, os->value);
	s->build = list_builder_keep(s->reading->builder, version);
}

static void
take_evidence(struct scanner *s, const struct pair *p)
{
	if (!span_is_ascii(p->label))
		list_builder_evidence(s->reading->builder, p->label);
	if (!span_is_ascii(p->value) || is_locale(p->value))
		list_builder_evidence(s->reading->builder, p->value);
}

static void
keep_pair(struct scanner *s, struct pair p)
{
	struct kept_pair k = s->last[1];

	if (k.cap < p.label.n + p.value.n) {
		k.cap = (p.label.n + p.value.n) * 2;
		k.buf = xreallocarray(k.buf, k.cap, 1);
	}
	memcpy(k.buf, p.label.p, p.label.n);
	memcpy(k.buf + p.label.n, p.value.p, p.value.n);
	p.label.p = k.buf;
	p.value.p = k.buf + p.label.n;
	k.pair = p;
	s->last[1] = s->last[0];
	s->last[0] = k;
	s->nlast += s->nlast < 2;
}

static void
take_pair(struct scanner *s, struct pair p)
{
	struct span version = version_of(p.value), arch = arch_of(p.value);

	if (windows_words_is_host(p.label) || (s->host_label.n != 0 &&
	    span_eq(p.label, s->host_label))) {
		begin_report(s, p.value, p.line);
		if (s->host_label.n == 0)
			s->host_label = list_builder_keep(s->reading->builder,
			    p.label);
		s->nlast = 0;
	} else if (version.n != 0) {
		take_version(s, version);
	}
	if (s->begun && arch.n != 0)
		s->arch = arch;
	/* Of a workgroup the logon server is the machine itself. */
	if (s->begun && s->host.n == 0 && s->nlast != 0 &&
	    span_starts(p.value, SPAN("\\\\")) &&
	    span_eqi(s->last[0].pair.value, SPAN("WORKGROUP")))
		s->host = list_builder_keep(s->reading->builder,
		    hostname_trim(p.value));
	take_evidence(s, &p);
	keep_pair(s, p);
}

/* What quoting in mails and scripts puts before and behind each line. */
static struct span
unquote(struct span s)
{
	struct span rest = s;
	size_t n = indent_of(s);

	rest = span_from(s, n);
	if (span_startsi(rest, SPAN("REM")) && rest.n > 3 &&
	    (ascii_blank(rest.p[3]) || rest.p[3] == ':'))
		rest = span_from(rest, 3);
	while (rest.n != 0 && (rest.p[0] == '>' || rest.p[0] == '|'))
		rest = span_from(rest, 1);
	if (span_starts(rest, SPAN("::")))
		rest = span_from(rest, 2);
	if (rest.p == s.p + n)
		return s;
	n = rest.n;
	while (n != 0 && ascii_blank(rest.p[n - 1]))
		n--;
	return n != 0 && rest.p[n - 1] == '|' ? span_upto(rest, n - 1) : rest;
}

/* Labels of Format-List, which look like those of a report. */
static bool
is_property_of_another(struct span label)
{
	return span_eqi(label, SPAN("HotFixID")) ||
	    span_eqi(label, SPAN("OsHotFixes")) ||
	    span_eqi(label, SPAN("PackageName")) ||
	    span_eqi(label, SPAN("Package Identity"));
}

static int
take_text(struct scanner *s, const struct line *line)
{
	size_t indent = indent_of(line->s);
	struct span rest = span_trim(line->s), text, label, value;
	bool pair;

	if (rest.n == 0) {
		s->gap = true;
	} else if (transcript_export(rest)) {
		end_block(s);
		s->gap = true;
	} else if (is_index(rest, &text)) {
		add_item(s, line, indent, text);
		s->gap = true;
	} else if (s->block.open && s->block.n != 0 && is_piece(rest)) {
		s->block.piece = true;
	} else if ((pair = is_pair(rest, &label, &value)) &&
	    is_property_of_another(label)) {
		return reading_text(s->reading, line);
	} else if (pair && (!s->label_indent_known ||
	    indent <= s->label_indent)) {
		s->label_indent = indent;
		s->label_indent_known = true;
		begin_block(s, true, line->number);
		take_pair(s, (struct pair){ label, value, line->number,
		    s->gap });
		s->gap = false;
	} else {
		if (indent <= s->label_indent) {
			end_block(s);
			s->gap = true;
		}
		return reading_text(s->reading, line);
	}
	return 0;
}

static void
begin(struct scanner *s, struct reading *r)
{
	*s = (struct scanner){ .reading = r, .arena = arena_new(),
	    .gap = true, .host_label = SPAN_NONE };
}

static void
end(struct scanner *s)
{
	end_block(s);
	end_report(s);
	free(s->block.items);
	free(s->last[0].buf);
	free(s->last[1].buf);
	arena_free(s->arena);
}

/*
 * Whether a last line without an end cuts something: a report without its list
 * so far, or the first label of another.  Its value may be half of one.
 */
static bool
is_cut_by(struct scanner *s, struct span text)
{
	struct span label = span_trim(span_upto(text, span_find(text, ':')));

	end_block(s);
	if (label.n == 0)
		return false;
	return (s->begun && !s->has_list) || windows_words_is_host(label) ||
	    span_startsi(s->host_label, label);
}

static int
parse(struct reading *r)
{
	struct scanner s;
	struct line line;
	uint64_t last = 0;
	int got = 0, rc = 0;

	begin(&s, r);
	while (rc == 0 && (got = take_plain(&s)) >= 0 &&
	    (got = reading_line(r, &line)) == 1) {
		line.s = unquote(line.s);
		last = line.number;
		if (line.ended || span_starts(span_trim(line.s), SPAN("[")))
			rc = take_text(&s, &line);
		else
			s.cut = is_cut_by(&s, span_trim(line.s));
	}
	end(&s);
	if (rc == 0 && got == 0 && s.cut)
		list_builder_cut(r->builder, last);
	return rc != 0 ? rc : got;
}

/* Where the next line of a cell begins: at ",[12]: ", or ",   [1]: " of what
 * is nested. */
static size_t
find_index(struct span s)
{
	size_t at = 0, n;

	for (; (at += span_find(span_from(s, at), ',')) < s.n; at++) {
		n = at + 1 + indent_of(span_from(s, at + 1));
		if (n < s.n && s.p[n] == '[' && (n + 1 == s.n ||
		    ascii_digit(s.p[n + 1])))
			return at;
	}
	return s.n;
}

/* Columns of the header row, kept; empty where there is none. */
struct columns {
	struct span	*names;
	size_t		 n;
	bool		 host;		/* a name is known as the host's */
	struct arena	*arena;
};

/* One line of the report that a row stands for. */
static void
take_made(struct scanner *s, struct out *o, char **buf, size_t *n,
    uint64_t number, bool ended)
{
	fclose(o->f);
	(void)take_text(s, &(struct line){ .s = { *buf, *n }, .number = number,
	    .ended = ended });
	free(*buf);
}

static void
take_cell(struct scanner *s, struct span name, struct span cell,
    const struct csv_record *rec)
{
	struct out o;
	char *buf;
	size_t n, at = find_index(cell);

	o = (struct out){ .f = xmemstream(&buf, &n) };
	out_span(&o, name);
	out_str(&o, ": ");
	out_span(&o, span_upto(cell, at));
	take_made(s, &o, &buf, &n, rec->line, true);
	while (at < cell.n) {
		cell = span_from(cell, at + 1);
		at = find_index(cell);
		o = (struct out){ .f = xmemstream(&buf, &n) };
		out_char(&o, ' ');
		out_span(&o, span_upto(cell, at));
		take_made(s, &o, &buf, &n, rec->line, !rec->open ||
		    at < cell.n);
	}
}

/* A row of names has no version among its cells. */
static bool
is_names(const struct csv_record *rec)
{
	for (size_t i = 0; i < rec->n; i++)
		if (version_of(rec->fields[i]).n != 0 ||
		    find_index(rec->fields[i]) != rec->fields[i].n)
			return false;
	return true;
}

static void
take_names(struct columns *c, const struct csv_record *rec)
{
	c->n = 0;
	c->host = false;
	arena_reset(c->arena);
	c->names = arena_alloc(c->arena, rec->n * sizeof *c->names);
	for (; c->n < rec->n; c->n++) {
		c->names[c->n] = arena_dup(c->arena, rec->fields[c->n]);
		c->host |= windows_words_is_host(span_trim(c->names[c->n]));
	}
}

static void
take_record(struct scanner *s, struct columns *c, const struct csv_record *rec)
{
	struct span name;

	if (is_names(rec)) {
		take_names(c, rec);
		return;
	}
	end_block(s);
	s->gap = true;
	s->nlast = 0;
	for (size_t i = 0; i < rec->n; i++) {
		name = i < c->n ? c->names[i] : SPAN("Field");
		/* The host comes first, in any language. */
		if (i == 0 && !c->host && !is_os_name(rec->fields[0]))
			name = SPAN("Host Name");
		take_cell(s, name, rec->fields[i], rec);
	}
}

/* A line of = and blanks above the rows of /fo table: where columns begin and
 * end, in characters. */
#define COLUMNS_MAX	64

struct ruler {
	size_t		from[COLUMNS_MAX], to[COLUMNS_MAX];
	size_t		n;
};

static bool
is_ruler(struct span line, struct ruler *ruler)
{
	size_t at = 0;

	ruler->n = 0;
	while (at < line.n) {
		if (line.p[at] == ' ' || line.p[at] == '\t') {
			at++;
			continue;
		}
		if (line.p[at] != '=' || ruler->n == COLUMNS_MAX)
			return false;
		ruler->from[ruler->n] = at;
		while (at < line.n && line.p[at] == '=')
			at++;
		ruler->to[ruler->n++] = at;
	}
	return ruler->n > 3;
}

static size_t
offset_of(struct span s, size_t at)
{
	size_t i = 0, n;

	for (; at != 0 && i < s.n; at--) {
		n = utf8_scan(span_from(s, i), NULL);
		i += n == 0 ? 1 : n;
	}
	return i;
}

/* The cells of a row as the record of a CSV; a cell of the last line counts as
 * open where the input ends in it. */
static void
cut_row(const struct ruler *ruler, const struct line *line,
    struct span cells[COLUMNS_MAX], struct csv_record *rec)
{
	size_t from, to;

	for (size_t i = 0; i < ruler->n; i++) {
		from = offset_of(line->s, ruler->from[i]);
		to = i + 1 == ruler->n ? line->s.n :
		    offset_of(line->s, ruler->to[i]);
		cells[i] = span_trim(span_upto(span_from(line->s, from),
		    to - from));
	}
	*rec = (struct csv_record){ .fields = cells, .n = ruler->n,
	    .line = line->number, .ended = line->ended,
	    .open = !line->ended };
}

/* Between columns of the ruler every line has a blank. */
static bool
is_aligned(const struct ruler *ruler, struct span line)
{
	size_t at;

	for (size_t i = 0; i + 1 < ruler->n; i++) {
		at = offset_of(line, ruler->to[i]);
		if (at < line.n && !ascii_blank(line.p[at]))
			return false;
	}
	return true;
}

struct table {
	struct scanner	 scanner;
	struct columns	 columns;
	struct ruler	 ruler;
	bool		 open;		/* below a ruler */
	struct arena	*arena;		/* of the line above */
	struct line	 above;
};

static int
take_table_row(struct table *t, const struct line *line)
{
	struct reading *r = t->scanner.reading;
	struct span cells[COLUMNS_MAX];
	struct csv_record rec;

	if (!is_aligned(&t->ruler, line->s)) {
		diag(r->diags, DIAG_FOREIGN, (struct pos){ r->file,
		    line->number, 0 }, "its cells do not stand below the "
		    "names of the table");
		return -1;
	}
	cut_row(&t->ruler, line, cells, &rec);
	take_record(&t->scanner, &t->columns, &rec);
	/* The last column is the list's, or its line is whole. */
	if (!line->ended && offset_of(line->s,
	    t->ruler.from[t->ruler.n - 1]) >= line->s.n)
		list_builder_cut(r->builder, line->number);
	return 0;
}

static int
take_table_line(struct table *t, const struct line *line)
{
	struct span cells[COLUMNS_MAX];
	struct csv_record rec;
	struct ruler ruler;

	if (is_ruler(line->s, &ruler)) {
		t->ruler = ruler;
		t->open = true;
		cut_row(&t->ruler, &t->above, cells, &rec);
		take_record(&t->scanner, &t->columns, &rec);
		return 0;
	}
	if (span_trim(line->s).n == 0)
		return 0;
	if (t->open && span_find_span(line->s, SPAN(",[01]: ")) ==
	    line->s.n && !is_aligned(&t->ruler, line->s))
		t->open = false;	/* text below the table */
	if (t->open)
		return take_table_row(t, line);
	arena_reset(t->arena);
	t->above = *line;
	t->above.s = arena_dup(t->arena, line->s);
	return reading_text(t->scanner.reading, line);
}

static int
parse_table(struct reading *r)
{
	struct table t = { .columns = { .arena = arena_new() },
	    .arena = arena_new(), .above = { .s = SPAN_NONE } };
	struct line line;
	int got;

	begin(&t.scanner, r);
	while ((got = reading_line(r, &line)) == 1)
		if ((got = take_table_line(&t, &line)) != 0)
			break;
	end(&t.scanner);
	arena_free(t.columns.arena);
	arena_free(t.arena);
	return got;
}

/* Whether an OS version is next, but for entries of lists and blank lines. */
static bool
is_above_version(struct span rest)
{
	struct span line, text, label, value;

	while (lines_split(&rest, &line)) {
		line = span_trim(unquote(line));
		if (line.n == 0 || is_index(line, &text))
			continue;
		/* "OsVersion" is Get-ComputerInfo's. */
		return is_pair(line, &label, &value) &&
		    version_of(value).n != 0 &&
		    !span_eqi(label, SPAN("OsVersion"));
	}
	return false;
}

/* Whether an OS name stands above an OS version; each name holds one of two
 * letters. */
static bool
has_report(struct span text, char letter)
{
	struct span line, label, value;

	while (lines_with(&text, letter, &line))
		if (is_pair(span_trim(unquote(line)), &label, &value) &&
		    is_os_name(value) && is_above_version(text))
			return true;
	return false;
}

static unsigned
count_ids(struct span text, unsigned max)
{
	struct span line, id;
	unsigned n = 0;

	while (n < max && lines_with(&text, '[', &line))
		n += is_index(span_trim(unquote(line)), &id) &&
		    update_id_is_id(id);
	return n;
}

/* The evidence of a report's first lines, and of an id in a list. */
enum { BITS_REPORT = 200, BITS_ID = 40, IDS_MAX = 10 };

static unsigned
probe(const struct head *head)
{
	bool report = has_report(head->text, 'W') ||
	    has_report(head->text, 'H');

	return (report ? BITS_REPORT : 0) +
	    BITS_ID * count_ids(head->text, IDS_MAX);
}

/* An entry with an id, or an OS version below an OS name, which the host's
 * name may stand above. */
static size_t
begins(const struct span lines[TEXT_ABOVE + 1])
{
	struct span label, value, text;

	if (is_index(span_trim(lines[TEXT_ABOVE]), &text))
		return update_id_is_number(text);
	if (!is_pair(span_trim(lines[TEXT_ABOVE]), &label, &value) ||
	    version_of(value).n == 0 ||
	    !is_pair(span_trim(lines[TEXT_ABOVE - 1]), &label, &value) ||
	    !is_os_name(value))
		return 0;
	return is_pair(span_trim(lines[0]), &label, &value) ? 3 : 2;
}

const struct importer import_systeminfo = {
	.name = "systeminfo",
	.help = "systeminfo, in any language, one or several hosts",
	.command = "systeminfo /s HOST > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe,
	.parse = parse,
	.begins = begins,
};

static bool
is_delim(char c)
{
	return c == ',' || c == ';' || c == '\t';
}

static bool
holds_more_than(size_t n, struct span s, char c)
{
	size_t at;

	while ((at = span_find(s, c)) != s.n && n != 0) {
		s = span_from(s, at + 1);
		n--;
	}
	return at != s.n;
}

/* The first cell of a line, which holds no delimiter, and what follows it. */
static struct span
first_cell(struct span line, char *delim)
{
	bool quoted = line.n != 0 && line.p[0] == '"';
	struct span rest = span_from(line, quoted);
	size_t n = 0;

	if (quoted)
		n = span_find(rest, '"');
	while (n < rest.n && !quoted && !is_delim(rest.p[n]))
		n++;
	*delim = n + quoted < rest.n ? rest.p[n + quoted] : '\0';
	return span_upto(rest, n);
}

/*
 * A first column that is the host's label, or a cell of a list.  Spreadsheets
 * leave the quotes away where they need none, and may write another delimiter.
 */
static bool
is_csv_line(struct span line, char *delim)
{
	struct span text, rest = line, first = first_cell(line, delim);
	size_t at, n;

	if (!is_delim(*delim))
		return false;
	if (holds_more_than(3, line, *delim) &&
	    windows_words_is_host(span_trim(first)))
		return true;
	/* Rows of a table look so. */
	if (*delim == ',' && span_find(line, '"') == line.n)
		return false;
	for (; (at = find_index(rest)) < rest.n;
	    rest = span_from(rest, at + 1)) {
		text = span_from(rest, at + 1);
		n = find_index(text);
		if (!is_index(span_upto(text, n), &text))
			continue;
		text = span_upto(text, span_find(text, '"'));
		if (update_id_is_id(span_upto(text, span_find(text, *delim))))
			return true;
	}
	return false;
}

/* Where the first such line begins that holds this byte; the end of the head
 * if there is none. */
static size_t
find_csv_line(struct span head, char with, char *delim)
{
	struct span rest = head, line;

	while (lines_with(&rest, with, &line))
		if (is_csv_line(line, delim))
			return (size_t)(line.p - head.p);
	return head.n;
}

/* Most lines of a systeminfo hold no delimiter and need not be looked at. */
static bool
find_csv(struct span head, char *delim)
{
	static const char delims[] = { ',', ';', '\t' };
	size_t first = head.n, at;
	char of_line = '\0';

	if (span_find(head, '"') == head.n && span_find(head, ';') == head.n &&
	    span_find(head, '\t') == head.n)
		return false;
	for (size_t i = 0; i < sizeof delims; i++) {
		at = find_csv_line(head, delims[i], &of_line);
		if (at >= first)
			continue;
		first = at;
		*delim = of_line;
	}
	return first != head.n;
}

static int
parse_csv(struct reading *r)
{
	char delim = ',';
	struct csv_reader *csv;
	struct columns c = { .arena = arena_new() };
	struct csv_record rec;
	struct scanner s;
	uint64_t cut = 0;
	int got;

	find_csv(r->head, &delim);
	csv = csv_reader_new(r->lines, delim);
	begin(&s, r);
	while ((got = csv_take(csv, &rec, r->file, r->diags)) == 1) {
		take_record(&s, &c, &rec);
		if (!rec.ended && (rec.open || rec.n < c.n))
			cut = rec.line;
	}
	end(&s);
	if (got == 0 && cut != 0)
		list_builder_cut(r->builder, cut);
	arena_free(c.arena);
	csv_reader_free(csv);
	return got;
}

static unsigned
probe_csv(const struct head *head)
{
	char delim;

	return find_csv(head->text, &delim) ? BITS_REPORT + BITS_ID * IDS_MAX :
	    0;
}

const struct importer import_systeminfo_csv = {
	.name = "systeminfo-csv",
	.help = "systeminfo /fo csv, with or without header",
	.command = "systeminfo /s HOST /fo csv > HOST.csv",
	.kind = LIST_QFE,
	.probe = probe_csv,
	.parse = parse_csv,
};

static unsigned
probe_table(const struct head *head)
{
	struct span text = head->text;
	struct ruler ruler;
	struct span line;

	if (span_find_span(text, SPAN("====")) == text.n)
		return 0;
	while (lines_split(&text, &line))
		if (is_ruler(line, &ruler))
			return find_index(text) < text.n ||
			    span_find_span(text, SPAN("Windows")) < text.n ?
			    BITS_REPORT : 0;
	return 0;
}

const struct importer import_systeminfo_table = {
	.name = "systeminfo-table",
	.help = "systeminfo /fo table",
	.command = "systeminfo /s HOST /fo table > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_table,
	.bids_upto = BITS_REPORT,
	.parse = parse_table,
};

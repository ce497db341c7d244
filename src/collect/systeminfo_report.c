#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/systeminfo_fields.h"
#include "kbdiff/collect/systeminfo_report.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/windows_labels.h"
#include "kbdiff/model/hostname.h"
#include "kbdiff/model/update_id.h"
#include "systeminfo_labels.h"

/* systeminfo cuts the list, its lines joined by commas, at so many
 * characters. */
#define LIST_CHARS	4095

/* Without its count, a list of so many entries may be one that was cut. */
#define LIST_ENTRIES	240

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

static struct span
arch_of(struct span value)
{
	static const struct { struct span says, means; } known[] = {
		{ SPAN("x64-based"), SPAN("x64") },
		{ SPAN("x86-based"), SPAN("x86") },
		{ SPAN("arm64-based"), SPAN("arm64") },
		{ SPAN("itanium-based"), SPAN("ia64") },
		{ SPAN("ia64-based"), SPAN("ia64") },
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

/* "," or "." or a blank, however narrow, between thousands: its length; 0 if
 * no three digits stand behind it. */
static size_t
count_separator(struct span s)
{
	static const struct span separators[] = {
		SPAN(","), SPAN("."), SPAN(" "), SPAN("'"), SPAN("\xa0"),
		SPAN("\xc2\xa0"), SPAN("\xe2\x80\xaf"), SPAN("\xe2\x80\x99"),
	};

	for (size_t i = 0; i < sizeof separators / sizeof *separators; i++)
		if (span_starts(s, separators[i]) && span_digits(span_from(s,
		    separators[i].n)) == 3)
			return separators[i].n;
	return 0;
}

static int64_t
first_number(struct span s)
{
	const int64_t most = 99999999;
	int64_t n = -1;
	size_t m;

	while (s.n != 0) {
		if (ascii_digit(s.p[0])) {
			n = (n < 0 ? 0 : n) * 10 + (s.p[0] - '0');
			if (n > most)
				return -1;
		} else if (n > 0 && (m = count_separator(s)) != 0) {
			s = span_from(s, m);
			continue;
		} else if (n >= 0) {
			return n;
		}
		s = span_from(s, 1);
	}
	return n;
}

static struct open_list *
open_list(struct systeminfo_report *s)
{
	struct open_list *list = list_builder_list(s->reading->builder,
	    (struct list_head){ .host = s->host, .full = s->full,
	    .tag = SPAN_NONE }, s->line);

	list->os = list_builder_keep(s->reading->builder, s->os);
	list->build = list_builder_keep(s->reading->builder, s->build);
	list->arch = s->arch;
	list->numbered = true;
	return list;
}

/* It says how many updates there are and shows none, or ends before it does. */
static void
tell_no_list(struct systeminfo_report *s)
{
	struct open_list *list = open_list(s);
	uint64_t line = s->hotfix_line != 0 ? s->hotfix_line : s->line;
	struct pos at = { s->reading->file, line, 0 };

	list_builder_doubt(s->reading->builder, list, DOUBT_CUT, line,
	    SPAN_NONE);
	if (s->hotfix_count > 0) {
		list->declared = s->hotfix_count;
		diag(s->reading->diags, DIAG_CUT, at, "0 of %lld "
		    "updates", (long long)s->hotfix_count);
	} else {
		diag(s->reading->diags, DIAG_CUT, at,
		    "the file ends before Hotfix(s)");
	}
}

/* "Hotfix(s): N/A", or 0 of them. */
static void
tell_empty(struct systeminfo_report *s)
{
	bool none = s->hotfix_count == 0;
	uint64_t line = none ? s->hotfix_line : s->line;

	list_builder_doubt(s->reading->builder, open_list(s), DOUBT_EMPTY,
	    line, none ? SPAN("0 Hotfix(s)") : SPAN("N/A"));
	diag(s->reading->diags, DIAG_NOT_LISTED, (struct pos){
	    s->reading->file, line, 0 }, "systeminfo says "
	    "\"%s\", which can mean none or hidden ones; export with "
	    "Get-HotFix", none ? "0 Hotfix(s)" : "N/A");
}

static void
end_report(struct systeminfo_report *s)
{
	if (!s->begun)
		return;
	if (!s->has_list && s->cut) {
		open_list(s);
	} else if (!s->has_list && (s->hotfix_count > 0 ||
	    (s->english && s->hotfix_line == 0))) {
		tell_no_list(s);
	} else if (!s->has_list) {
		tell_empty(s);
	}
	s->begun = false;
}

static void
begin_report(struct systeminfo_report *s, struct span host, uint64_t line)
{
	end_report(s);
	if (s->line != 0)
		list_builder_section(s->reading->builder);
	s->begun = true;
	s->has_list = false;
	s->hotfix_line = 0;
	s->hotfix_count = -1;
	s->english = false;
	s->host = list_builder_keep(s->reading->builder, host);
	s->full = s->os = s->build = s->arch = SPAN_NONE;
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
	return item->kb != 0 ? cut_rule_number_whole(item->kb) :
	    cut_rule_id_whole(item->text);
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
		    id_cell_reads(b->items[i].text);
	return ids * 2 > n;
}

/* What was numbered by hand is whole if its count says so, and no number does
 * not. */
static bool
has_gap(const struct block *b)
{
	return b->behind_gap != 0 && (b->declared != (int64_t)b->n ||
	    b->number > b->n);
}

/*
 * Whether the list was cut; *n is how many of its entries count, the last one
 * only if it is whole: by the rule of the last row, with a piece of a next
 * entry as what follows it.
 */
static bool
settle_cut(const struct block *b, size_t *n)
{
	const struct item *last = &b->items[b->n - 1];
	bool whole = b->piece || is_whole_id(last);
	bool cut = b->declared > (int64_t)b->n || b->piece || has_gap(b) ||
	    (b->declared < 0 && b->n >= LIST_ENTRIES) ||
	    ((b->width >= LIST_CHARS || !last->ended) && !whole);

	*n = b->n - (cut && !whole);
	return cut;
}

static void
tell_cut(struct systeminfo_report *s, const struct block *b, size_t n)
{
	struct pos at = { s->reading->file, b->line, 0 };

	if (b->declared > (int64_t)n)
		diag(s->reading->diags, DIAG_CUT, at,
		    "%zu of %lld updates", n,
		    (long long)b->declared);
	else if (has_gap(b))
		diag(s->reading->diags, DIAG_CUT, at,
		    "the entry before [%02u] is missing",
		    (unsigned)b->behind_gap);
	else
		diag(s->reading->diags, DIAG_CUT, at,
		    "the file ends after %zu update%s", n, n == 1 ? "" : "s");
}

static void
hand_over(struct systeminfo_report *s, struct open_list *list,
    const struct item *item)
{
	if (item->kb != 0)
		list_builder_add_kb(
		    s->reading->builder, list, item->kb, item->line);
	else if (span_trim(item->text).n == 0)
		list_builder_unread(s->reading->builder, list,
		    &(struct entry_in){ .kind = SPAN_NONE, .installed_on =
		    SPAN_NONE, .line = item->line });
	else
		list_builder_add(s->reading->builder, list, &(struct entry_in){
		    .id = item->text, .fallback = SPAN_NONE,
		    .variant = SPAN_NONE, .kind = SPAN_NONE,
		    .installed_on = SPAN_NONE, .installed_by = SPAN_NONE,
		    .title = SPAN_NONE, .line = item->line,
		    .column = item->column });
}

static void
take_list(struct systeminfo_report *s, const struct block *b)
{
	struct open_list *list;
	size_t n;

	if (!s->begun || s->has_list)
		begin_report(s, SPAN_NONE, b->line);
	s->has_list = true;
	list = open_list(s);
	list->declared = b->declared;
	if (settle_cut(b, &n)) {
		list_builder_doubt(s->reading->builder, list, DOUBT_CUT,
		    b->line, SPAN_NONE);
		tell_cut(s, b, n);
	}
	for (size_t i = 0; i < n; i++)
		hand_over(s, list, &b->items[i]);
}

static void
end_block(struct systeminfo_report *s)
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
begin_block(struct systeminfo_report *s, bool labelled, uint64_t line)
{
	end_block(s);
	s->block.open = true;
	s->block.labelled = labelled;
	s->block.piece = false;
	s->block.line = line;
}

/* Few blocks come to have any. */
static void
begin_items(struct systeminfo_report *s, size_t indent)
{
	struct span value = s->block.labelled ? s->last[0].pair.value :
	    SPAN_NONE;

	s->block.indent = indent;
	s->block.number = s->block.behind_gap = 0;
	s->block.width = utf8_count(value);
	s->block.declared = first_number(value);
}

/* The number that an entry has, of six digits at most, and how many it has. */
static inline uint32_t
entry_number(struct span s, size_t *digits)
{
	uint32_t number = 0, digit;
	size_t n = 0, most = s.n < 6 ? s.n : 6;

	while (n < most && (digit = (uint32_t)s.p[n] - '0') < 10) {
		number = number * 10 + digit;
		n++;
	}
	*digits = n < 6 ? n : span_digits(s);
	return number;
}

/* Entries are numbered from 1 on. */
static inline void
take_number(uint32_t number, uint32_t *last, uint32_t *behind_gap)
{
	if (number != *last + 1 && *behind_gap == 0)
		*behind_gap = number;
	*last = number;
}

static void
add_item(struct systeminfo_report *s, const struct line *line, size_t indent,
    struct span text)
{
	struct block *b = &s->block;
	size_t digits;

	if (b->open && b->n != 0 && indent > b->indent)
		return;		/* belongs to the entry above */
	if (!b->open || (b->n != 0 && indent < b->indent))
		begin_block(s, false, line->number);
	if (b->n == 0)
		begin_items(s, indent);
	take_number(entry_number(span_from(line->s, indent + 1), &digits),
	    &b->number, &b->behind_gap);
	b->items = xgrow(b->items, b->n, &b->cap, sizeof *b->items);
	b->items[b->n++] = (struct item){ .text = arena_dup(s->arena, text),
	    .line = line->number, .column = line_column(line->s, text.p),
	    .ended = line->ended };
	b->width += 1 + utf8_count(line->s) - indent;
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

/* An entry like nearly all there are, and its length without and with the end
 * of the line. */
struct plain_entry {
	uint32_t	number, kb;
	size_t		n, all;
};

/* Whether so many bytes are blanks, 8 of them or more. */
static inline bool
are_blanks(const char *p, size_t n)
{
	static const char blanks[] = "        ";
	size_t i = 0;

	for (; i + 8 < n; i += 8)
		if (memcmp(p + i, blanks, 8) != 0)
			return false;
	return memcmp(p + n - 8, blanks, 8) == 0;
}

/* A number of two digits or three, as nearly all entries have; no digits if it
 * is of more or less. */
static inline uint32_t
plain_number(const char *p, size_t *digits)
{
	uint32_t a = (uint32_t)p[0] - '0', b = (uint32_t)p[1] - '0';
	uint32_t c = (uint32_t)p[2] - '0';

	*digits = a > 9 || b > 9 ? 0 : c > 9 ? 2 : ascii_digit(p[3]) ? 0 : 3;
	return c > 9 ? a * 10 + b : a * 100 + b * 10 + c;
}

/* "[12]: KB4486553" and a line end, behind as many blanks; false if it is
 * anything else. */
static inline bool
scan_plain(struct span s, size_t indent, struct plain_entry *e)
{
	static const size_t most = sizeof "[123]: KB1234567\r";
	size_t at = indent + 1, digits;

	if (indent < 8 || s.n < indent + most || s.p[indent] != '[' ||
	    !are_blanks(s.p, indent))
		return false;
	e->number = plain_number(s.p + at, &digits);
	at += digits;
	if (digits == 0 || memcmp(s.p + at, "]: KB", 5) != 0)
		return false;
	at += 5;
	digits = ascii_digit(s.p[at + 6]) ? 7 : 6;
	if ((e->kb = number_of(s.p + at, digits)) == 0)
		return false;
	e->n = at += digits;
	at += s.p[at] == '\r';
	e->all = at + 1;
	return s.p[at] == '\n';
}

/*
 * Entries that stand below one and look like nearly all there are, by one scan
 * of what is at hand: what add_item would make of them.  1, 0 at the end of
 * the input, -1 after a diagnosed error.
 */
int
systeminfo_report_plain(struct systeminfo_report *s)
{
	struct lines *lines = s->reading->lines;
	struct block *b = &s->block;
	struct span ahead, rest;
	struct plain_entry e;
	struct item *items = b->items;
	uint32_t number = b->number, behind_gap = b->behind_gap;
	size_t first = b->n, n = first, width = b->width;
	uint64_t line;
	int got;

	if (!b->open || n == 0 || s->reading->careful)
		return 1;
	if ((got = lines_ahead(lines, &ahead, &line)) < 0)
		return lines_fail(got, line, s->reading->file,
		    s->reading->diags);
	for (rest = ahead; scan_plain(rest, b->indent, &e);
	    rest = span_from(rest, e.all)) {
		items = xgrow(items, n, &b->cap, sizeof *items);
		take_number(e.number, &number, &behind_gap);
		items[n++] = (struct item){ .kb = e.kb, .line = line++,
		    .ended = true, .text = SPAN_NONE };
		width += 1 + e.n - b->indent;
	}
	b->items = items;
	if (n == first)
		return got;
	b->n = n;
	b->number = number;
	b->behind_gap = behind_gap;
	b->width = width;
	lines_skip(lines, ahead.n - rest.n, n - first);
	b->piece = false;
	s->gap = true;
	return got;
}

/* Three labels in a row are a report's first: host, OS name, OS version. */
static void
take_version(struct systeminfo_report *s, struct span version)
{
	const struct pair *os = &s->last[0].pair, *host = &s->last[1].pair;
	bool named = s->nlast > 1 && host->first &&
	    host->line < os->line && span_find(host->value, ' ') ==
	    host->value.n;

	if (s->nlast == 0 || !systeminfo_os_name(os->value))
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
take_evidence(struct systeminfo_report *s, const struct pair *p,
    unsigned label)
{
	if ((label & LABEL_NOT_ASCII) != 0)
		list_builder_evidence(s->reading->builder, p->label);
	if (!span_is_ascii(p->value) || is_locale(p->value))
		list_builder_evidence(s->reading->builder, p->value);
}

static void
keep_pair(struct systeminfo_report *s, struct pair p)
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

/* "corp.example", of a name that NetBIOS has not cut: WORKGROUP is none. */
static void
take_domain(struct systeminfo_report *s, struct span domain)
{
	char full[256];
	int n;

	if (!s->begun || s->has_list || s->host.n == 0 ||
	    hostname_has_domain(s->host) || hostname_may_be_cut(s->host) ||
	    span_find(domain, ' ') != domain.n ||
	    span_find(domain, '.') == domain.n)
		return;
	n = snprintf(full, sizeof full, "%.*s.%.*s", SPANF(s->host),
	    SPANF(domain));
	if (n > 0 && (size_t)n < sizeof full)
		s->full = list_builder_keep(s->reading->builder,
		    (struct span){ full, (size_t)n });
}

/* The label above the logon server's is that of the domain, in any language.
 * In a workgroup that server is the machine itself. */
static void
take_logon_server(struct systeminfo_report *s, const struct pair *p)
{
	if (!s->begun || s->nlast == 0 || !span_starts(p->value,
	    SPAN("\\\\")))
		return;
	if (s->host.n != 0)
		take_domain(s, s->last[0].pair.value);
	else if (span_eqi(s->last[0].pair.value, SPAN("WORKGROUP")))
		s->host = list_builder_keep(s->reading->builder,
		    hostname_trim(p->value));
}

/* winPEAS names the host below the system, right below another label. */
static bool
names_open_report(const struct systeminfo_report *s, const struct pair *p)
{
	return s->begun && !p->first && s->host.n == 0 && !s->has_list &&
	    s->host_label.n == 0;
}

/* "Hotfixes: KB5022502 (2/15/2023), KB4562830": winPEAS has all in one line.
 * False if there is none. */
static bool
take_line_of_ids(struct systeminfo_report *s, const struct pair *p)
{
	struct span rest = p->value, one;
	struct open_list *list;
	size_t n;

	if (!s->begun || s->has_list || !span_startsi(rest, SPAN("KB")) ||
	    !update_id_is_id(span_upto(rest, span_find(rest, ' '))))
		return false;
	s->has_list = true;
	list = open_list(s);
	for (; rest.n != 0; rest = span_trim(span_from(rest, n + 1))) {
		n = span_find(rest, ',');
		one = span_trim(span_upto(rest, n));
		hand_over(s, list, &(struct item){ .text = span_upto(one,
		    span_find(one, ' ')), .line = p->line });
	}
	return true;
}

/* "HotFix ID : KB5025221" in winPEAS' second list, of what the Windows Update
 * Agent has installed too. */
static bool
take_more(struct systeminfo_report *s, struct span label, struct span value,
    uint64_t line)
{
	if (!s->begun || !s->has_list || !span_eqi(label,
	    SPAN("HotFix ID")) || !update_id_is_id(value))
		return false;
	hand_over(s, list_builder_recent(s->reading->builder),
	    &(struct item){ .text = value, .line = line });
	return true;
}

static void
take_pair(struct systeminfo_report *s, struct pair p, unsigned label)
{
	struct span version = systeminfo_version(p.value),
		    arch = arch_of(p.value);
	bool host = (label & LABEL_HOST) != 0;

	if (host && names_open_report(s, &p)) {
		s->host = list_builder_keep(s->reading->builder, p.value);
	} else if (host || (s->host_label.n != 0 &&
	    span_eq(p.label, s->host_label))) {
		begin_report(s, p.value, p.line);
		if (s->host_label.n == 0)
			s->host_label = list_builder_keep(s->reading->builder,
			    p.label);
		s->nlast = 0;
	} else if (version.n != 0) {
		take_version(s, version);
	}
	s->english |= (label & LABEL_ENGLISH) != 0;
	if ((label & LABEL_HOTFIXES) != 0 &&
	    !take_line_of_ids(s, &p)) {
		s->hotfix_line = p.line;
		s->hotfix_count = first_number(p.value);
	}
	if (s->begun && arch.n != 0)
		s->arch = arch;
	take_logon_server(s, &p);
	if ((label & LABEL_DOMAIN) != 0)
		take_domain(s, p.value);
	take_evidence(s, &p, label);
	keep_pair(s, p);
}

/* Fewer entries than are declared: a pager's line does not end it. */
static bool
goes_on(const struct block *b)
{
	return b->open && b->n != 0 && (int64_t)b->n < b->declared;
}

/* An error behind a list is of that. */
static bool
take_failure(struct systeminfo_report *s, const struct line *line)
{
	struct span host;

	if (!tool_errors_read(line->s, &host))
		return false;
	if (!goes_on(&s->block))
		end_block(s);
	return reading_failure(s->reading, line);
}

/* A line that is none of the report's own: a pair that stands further in is
 * nothing else. */
static int
take_other(struct systeminfo_report *s, const struct line *line, size_t indent,
    bool pair)
{
	if (indent <= s->label_indent && !goes_on(&s->block)) {
		end_block(s);
		s->gap = true;
	}
	if (!pair || indent <= s->label_indent)
		return reading_text(s->reading, line);
	if (indent < s->column)
		reading_text_beside(s->reading, line);
	else
		reading_updates(s->reading, line);
	return 0;
}

/* Whether several blanks stand before a value of the line. */
static bool
is_padded(struct span line, struct span value)
{
	const char *p = value.p;

	return p - line.p > 2 && ascii_blank(p[-1]) && ascii_blank(p[-2]);
}

/* The value below an OS name is the version: the other values stand below it,
 * unless somebody took the blanks out. */
static void
note_column(struct systeminfo_report *s, struct span line, struct span value)
{
	if (s->nlast == 0 || systeminfo_version(value).n == 0 ||
	    !systeminfo_os_name(s->last[0].pair.value))
		return;
	s->column = is_padded(line, value) ? utf8_count(span_upto(line,
	    (size_t)(value.p - line.p))) : 0;
}

/* Whether a value begins in the report's column: "Virtual Memory: Max Size:
 * 4,095 MB" has two labels. */
static bool
is_in_column(const struct systeminfo_report *s, struct span line)
{
	size_t at = utf8_offset(line, s->column), n;

	if (at >= line.n || ascii_blank(line.p[at]) || s->column == 0)
		return false;
	for (n = at; n != 0 && ascii_blank(line.p[n - 1]); n--)
		continue;
	return n != 0 && n != at && line.p[n - 1] == ':';
}

/* Whether a line with a label may be none of systeminfo's: its value does not
 * stand in the column or, where there is none, the line is not between the
 * first one and the list. */
static bool
is_other(const struct systeminfo_report *s, struct span line,
    struct span value)
{
	if (s->column != 0)
		return !is_in_column(s, line);
	return !is_padded(line, value) && (!s->begun || s->has_list) &&
	    !systeminfo_os_name(value);
}

/* Whether such a line is read as text as well.  A logon server is no host that
 * was asked. */
static bool
is_text(const struct systeminfo_report *s, struct span line, struct span value,
    unsigned is)
{
	if ((is & LABEL_UPDATES) != 0)
		return true;
	if ((is & (LABEL_HOST | LABEL_HOTFIXES)) != 0 || s->row)
		return false;
	/* "Not yet installed:" is a title. */
	if (value.n == 0)
		return !s->begun || (s->has_list && s->gap);
	return !span_starts(value, SPAN("\\\\")) && is_other(s, line, value);
}

/* A line with a label of its own. */
static void
take_property(struct systeminfo_report *s, const struct line *line,
    struct pair pair, unsigned is)
{
	begin_block(s, true, line->number);
	note_column(s, line->s, pair.value);
	if (is_text(s, line->s, pair.value, is))
		reading_text_beside(s->reading, line);
	else if ((is & LABEL_HOTFIXES) == 0)
		reading_updates(s->reading, line);
	take_pair(s, pair, is);
	s->gap = false;
}

/* "EX03:" */
static bool
is_heading(struct span name, struct span value)
{
	return value.n == 0 && span_has_digit(name) &&
	    host_in_text_is(name) && systeminfo_label(name) == 0;
}

int
systeminfo_report_line(struct systeminfo_report *s, const struct line *line)
{
	size_t indent = systeminfo_indent(line->s);
	struct span rest = span_trim(line->s), text, label, value;
	bool pair = systeminfo_pair(rest, &label, &value) &&
	    !is_heading(label, value);
	unsigned is = pair ? systeminfo_label(label) : 0;
	bool plain = (is & LABEL_PLAIN) != 0 && label.p == rest.p;

	if (rest.n == 0) {
		s->gap = true;
	} else if (!plain && transcript_export(rest)) {
		end_block(s);
		s->gap = true;
		return reading_text(s->reading, line);
	} else if (systeminfo_index(rest, &text)) {
		add_item(s, line, indent, text);
		s->gap = true;
	} else if (s->block.open && s->block.n != 0 && is_piece(rest)) {
		s->block.piece = true;
	} else if (pair && !plain && tool_errors_likely(rest) &&
	    take_failure(s, line)) {
		s->gap = true;
	} else if (pair && (is & LABEL_OF_ANOTHER) != 0) {
		if (take_more(s, label, value, line->number))
			return 0;
		return reading_text(s->reading, line);
	} else if (pair && (is & LABEL_WARNING) == 0 &&
	    (!s->label_indent_known || indent <= s->label_indent)) {
		s->label_indent = indent;
		s->label_indent_known = true;
		take_property(s, line, (struct pair){ label, value,
		    line->number, s->gap }, is);
	} else {
		return take_other(s, line, indent, pair &&
		    (is & LABEL_WARNING) == 0);
	}
	return 0;
}

void
systeminfo_report_row(struct systeminfo_report *s)
{
	end_block(s);
	s->gap = s->row = true;
	s->nlast = 0;
}

void
systeminfo_report_begin(struct systeminfo_report *s, struct reading *r)
{
	*s = (struct systeminfo_report){ .reading = r, .arena = arena_new(),
	    .gap = true, .host_label = SPAN_NONE };
}

void
systeminfo_report_end(struct systeminfo_report *s)
{
	end_block(s);
	end_report(s);
	free(s->block.items);
	free(s->last[0].buf);
	free(s->last[1].buf);
	arena_free(s->arena);
}

bool
systeminfo_report_cut_by(struct systeminfo_report *s, struct span text)
{
	struct span label = span_trim(span_upto(text, span_find(text, ':')));

	end_block(s);
	if (label.n == 0)
		return false;
	return (s->begun && !s->has_list) || windows_labels_is_host(label) ||
	    span_startsi(s->host_label, label);
}

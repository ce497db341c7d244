#include "kbdiff/model/update_id.h"

/* Of the bare numbers only these are ids: eight digits are a date. */
#define DIGITS_MIN	6
#define DIGITS_MAX	7

#define GUID_CHARS	38	/* {8-4-4-4-12} */
#define WIDE_MAX	12	/* characters of an id */

static uint32_t
number_of(struct span digits)
{
	size_t n;

	return (uint32_t)span_number(digits, DIGITS_MAX, &n);
}

/* "KB 5031361" and "KB-5031361": a blank or a dash, and then the number. */
static struct span
behind_kb(struct span s)
{
	static const char between[] = " -_:#";

	s = span_from(s, 2);
	if (s.n > DIGITS_MIN && memchr(between, s.p[0], sizeof between - 1) !=
	    NULL && span_digits(span_from(s, 1)) >= DIGITS_MIN)
		s = span_from(s, 1);
	return s;
}

/* Takes an article number off the front, behind KB, Q or nothing. */
static bool
take_number(struct span *s, uint32_t *number)
{
	struct span rest = *s;
	size_t n;

	if (span_startsi(rest, SPAN("KB")))
		rest = behind_kb(rest);
	else if (span_startsi(rest, SPAN("Q")))
		rest = span_from(rest, 1);
	n = span_digits(rest);
	if (n < DIGITS_MIN || n > DIGITS_MAX)
		return false;
	*number = number_of(span_upto(rest, n));
	if (*number < UPDATE_ID_NUMBER_MIN)
		return false;
	*s = span_from(rest, n);
	return true;
}

/* systeminfo of XP and Server 2003 adds these to the id. */
static struct span
without_class(struct span s)
{
	static const struct span classes[] = {
		SPAN(" - Update"), SPAN(" - QFE"), SPAN(" - SP"),
	};

	for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
		if (s.n > classes[i].n && span_eqi(span_from(s, s.n -
		    classes[i].n), classes[i]))
			return span_trim(span_upto(s, s.n - classes[i].n));
	return s;
}

/* Without the characters of no width that are pasted along with an id. */
static struct span
without_invisible(struct span s)
{
	static const struct span marks[] = {
		SPAN("\xe2\x80\x8b"), SPAN("\xe2\x80\x8c"),
		SPAN("\xe2\x80\x8d"), SPAN("\xe2\x80\x8e"),
		SPAN("\xe2\x81\xa0"), SPAN("\xef\xbb\xbf"),
	};

	/* Nearly no text begins or ends so. */
	if (s.n == 0 || ((s.p[0] | s.p[s.n - 1]) & 0x80) == 0)
		return s;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		if (!span_starts(s, marks[i]) && !span_ends(s, marks[i]))
			continue;
		s = span_trim(span_starts(s, marks[i]) ? span_from(s,
		    marks[i].n) : span_upto(s, s.n - marks[i].n));
		i = (size_t)-1;
	}
	return s;
}

/* "(OS Build 20348.2031)", "(OS Builds 22621.2428 and 22631.2428)": what an
 * update brings, as Microsoft's titles have it. */
static bool
is_build(struct span s)
{
	static const struct span begins = SPAN("(OS Build");
	static const struct span words[] = { SPAN("and "), SPAN("s ") };

	if (!span_startsi(s, begins))
		return false;
	for (s = span_from(s, begins.n); s.n > 1; ) {
		if (span_starts(s, words[0]) || span_starts(s, words[1]))
			s = span_from(s, span_find(s, ' '));
		else if (!ascii_digit(s.p[0]) && memchr(" .,", s.p[0], 3) ==
		    NULL)
			return false;
		s = span_from(s, 1);
	}
	return span_eq(s, SPAN(")"));
}

/* What prose leaves around an id: "(KB5031361)", "KB5031361.", "'KB5031361'",
 * Excel's ="KB5031361", and the architecture or the build behind it, "KB5031361
 * (x64)". */
static struct span
without_dress(struct span s)
{
	static const char before[] = "([{<\"'*`#", behind[] = ")]}>\"'*`.,;:";
	size_t at;

	s = without_invisible(s);
	if (span_starts(s, SPAN("=\"")))
		s = span_from(s, 1);
	if (s.n != 0 && s.p[0] == '{')
		return s;	/* a GUID, or a cell of PowerShell's */
	while (s.n > DIGITS_MIN && memchr(before, s.p[0], sizeof before - 1) !=
	    NULL)
		s = span_trim(span_from(s, 1));
	at = span_find_span(s, SPAN(" ("));
	if (at < s.n && s.p[s.n - 1] == ')' && (s.n - at <= 12 || is_build(
	    span_from(s, at + 1))))
		s = span_trim(span_upto(s, at));
	while (s.n > DIGITS_MIN && memchr(behind, s.p[s.n - 1],
	    sizeof behind - 1) != NULL)
		s = span_trim(span_upto(s, s.n - 1));
	return s;
}

static bool
is_word(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (ascii_blank(s.p[i]) || (unsigned char)s.p[i] < 0x20)
			return false;
	return s.n != 0;
}

/* v2, -v2, _WM9, -v2_WM9, -IE8, _Microsoft-Windows-...: what may follow. */
static bool
is_variant(struct span s)
{
	if (s.n == 0)
		return true;
	if (!is_word(s))
		return false;
	if (s.p[0] == '-' || s.p[0] == '_')
		return s.n > 1;
	return ascii_lower(s.p[0]) == 'v' && s.n > 1 &&
	    ascii_digit(s.p[1]);
}

/* KB and seven digits: what nearly all of them are. */
static bool
is_plain(struct span s)
{
	const uint64_t high = 0xf0f0f0f0f0f0f0f0u;
	uint64_t digits;

	if (s.n != 9 || s.p[0] != 'K' || s.p[1] != 'B' || s.p[2] == '0')
		return false;
	/* All at once, with the first one twice. */
	memcpy(&digits, s.p + 1, sizeof digits);
	memcpy(&digits, s.p + 2, 1);
	return (digits & high) == 0x3030303030303030u &&
	    ((digits + 0x0606060606060606u) & high) == 0x3030303030303030u;
}

/* An id in full-width letters and digits, as Japanese and Chinese keyboards
 * write it, in those of ASCII; anything else as it is. */
static struct span
narrow(struct span s, char text[WIDE_MAX])
{
	size_t n = 0;

	if (s.n == 0 || s.n > 3 * WIDE_MAX || s.n % 3 != 0 ||
	    s.p[0] != '\xef')
		return s;
	for (size_t i = 0; i < s.n; i += 3) {
		if (s.p[i] != '\xef' || (s.p[i + 1] != '\xbc' &&
		    s.p[i + 1] != '\xbd'))
			return s;
		/* U+FF01 to U+FF5E are those from '!' to '~'. */
		text[n++] = (char)((s.p[i + 2] & 0x3f) + (s.p[i + 1] ==
		    '\xbc' ? 0x20 : 0x60));
	}
	return (struct span){ text, n };
}

static bool
scan_number(struct span s, struct update_id *id)
{
	char text[WIDE_MAX];
	struct span rest;
	uint32_t number;

	if (is_plain(s)) {
		id->form = UPDATE_ID_KB;
		id->number = number_of(span_from(s, 2));
		id->variant = SPAN_NONE;
		return true;
	}
	s = narrow(without_class(without_dress(s)), text);
	rest = s;
	if (!take_number(&rest, &number))
		return false;
	/* What pandas makes of a column of numbers with a blank in it. */
	if (rest.n == 0 || (ascii_digit(s.p[0]) && span_eq(rest, SPAN(".0"))))
		rest = SPAN_NONE;
	if (!is_variant(rest) || (s.p == text && rest.n != 0))
		return false;
	id->form = UPDATE_ID_KB;
	id->number = number;
	id->variant = rest;
	return true;
}

/*
 * Package_for_KB4470788~31bf3856ad364e35~amd64~~17763.164.1.1, with a part
 * number before "for" or behind the article at times.
 */
static bool
scan_package(struct span s, struct update_id *id)
{
	struct span name = span_upto(s, span_find(s, '~'));
	struct span rest;
	uint32_t number;
	size_t at;

	if (!span_startsi(name, SPAN("Package_")))
		return false;
	for (at = 0; at + 2 < name.n; at++) {
		rest = span_from(name, at);
		if (!span_startsi(rest, SPAN("_KB")))
			continue;
		rest = span_from(rest, 1);
		if (!take_number(&rest, &number))
			continue;
		id->form = UPDATE_ID_KB;
		id->number = number;
		return true;
	}
	return false;
}

bool
update_id_is_package_of_kb(struct span cell)
{
	struct update_id id = { .form = UPDATE_ID_NONE };

	return scan_package(cell, &id);
}

bool
update_id_is_guid(struct span s)
{
	if (s.n != GUID_CHARS || s.p[0] != '{' || s.p[GUID_CHARS - 1] != '}')
		return false;
	for (size_t i = 1; i < GUID_CHARS - 1; i++) {
		char c = ascii_lower(s.p[i]);

		if (i == 9 || i == 14 || i == 19 || i == 24) {
			if (c != '-')
				return false;
		} else if (!ascii_digit(c) && !(c >= 'a' && c <= 'f')) {
			return false;
		}
	}
	return true;
}

static struct span
upper(struct span s, struct arena *a)
{
	char *p = arena_alloc(a, s.n + 1);

	for (size_t i = 0; i < s.n; i++)
		p[i] = s.p[i] >= 'a' && s.p[i] <= 'z' ?
		    (char)(s.p[i] - ('a' - 'A')) : s.p[i];
	p[s.n] = '\0';
	return (struct span){ p, s.n };
}

/*
 * Packs that Win32_QuickFixEngineering of XP and Server 2003 lists by a name of
 * their own: the compression, print and image packs that .NET Framework 3.0 to
 * 3.5 bring along, and the media, browser and help components of their time.
 */
static const struct span packs[] = {
	SPAN("MSCompPackV1"), SPAN("XpsEPSC"), SPAN("XPSEP"),
	SPAN("XPSEPSCLP"), SPAN("WIC"), SPAN("MSXML6"),
	SPAN("IDNMitigationAPIs"),
	SPAN("NLSDownlevelMapping"), SPAN("IE7"), SPAN("IE8"),
	SPAN("wmp11"), SPAN("WMFDist11"), SPAN("Wudf01000"),
	SPAN("Wudf01007"), SPAN("Wudf01009"), SPAN("WMCSetup"),
	SPAN("UMWUDF10"), SPAN("rdc"), SPAN("BITS"),
};

/* A pack that is known, or the identity of a package: it has a version or a
 * publisher's key in it, or says what it is. */
static bool
is_named(struct span s)
{
	if (SPAN_ANY(s, packs, span_eqi))
		return true;
	if (!is_word(s) || !ascii_letter(s.p[0]))
		return false;
	return span_startsi(s, SPAN("Package_")) || span_find(s, '~') != s.n ||
	    (span_startsi(s, SPAN("Microsoft-")) &&
	    span_find_span(s, SPAN("Package")) != s.n);
}

static bool
is_file(struct span s)
{
	return span_startsi(s, SPAN("File ")) &&
	    span_digits(span_from(s, 5)) == s.n - 5 && s.n > 5;
}

struct update_id
update_id_scan(struct span cell, struct span fallback, struct arena *a)
{
	struct update_id id = { .form = UPDATE_ID_NONE, .text = SPAN_NONE,
	    .variant = SPAN_NONE };
	struct span s = without_class(span_trim(cell));

	if (s.n == 0 || scan_number(s, &id) || scan_package(s, &id))
		return id;
	id.form = UPDATE_ID_UNIDENTIFIED;
	if (is_file(s)) {
		scan_number(span_trim(fallback), &id);
		return id;
	}
	if (update_id_is_plain(s, &id.number)) {
		id.form = UPDATE_ID_KB;
		return id;
	}
	if (update_id_is_guid(s)) {
		id.form = UPDATE_ID_TEXT;
		id.text = upper(s, a);
	} else if (is_named(s)) {
		id.form = UPDATE_ID_TEXT;
		id.text = s;
	}
	return id;
}

uint32_t
update_id_number(struct span cell)
{
	struct update_id id = { .form = UPDATE_ID_NONE };

	return scan_number(span_trim(cell), &id) ? id.number : 0;
}

bool
update_id_is_number(struct span cell)
{
	return update_id_number(cell) != 0;
}

size_t
update_id_comment(struct span line)
{
	for (size_t at = 0; at < line.n; at++)
		if (line.p[at] == '#' && (at < 2 || at + 1 == line.n ||
		    !ascii_digit(line.p[at + 1]) || !span_eqi((struct span){
		    line.p + at - 2, 2 }, SPAN("KB"))))
			return at;
	return line.n;
}

bool
update_id_next(struct span *rest, uint32_t *number)
{
	size_t n;

	while (rest->n != 0) {
		n = span_digits(*rest);
		if (n >= DIGITS_MIN && n <= DIGITS_MAX &&
		    (*number = number_of(span_upto(*rest, n))) >=
		    UPDATE_ID_NUMBER_MIN) {
			*rest = span_from(*rest, n);
			return true;
		}
		*rest = span_from(*rest, n + (n == 0));
	}
	return false;
}

bool
update_id_is_id(struct span cell)
{
	struct span s = span_trim(cell);

	return is_plain(s) || update_id_is_number(s) || is_file(s) ||
	    update_id_is_guid(without_class(s));
}

/* In prose a letter, digit or underscore before KB makes it another word;
 * a package's name (_KB) is read by update_id_scan. */
static bool
begins_word(struct span s, size_t at)
{
	return at == 0 || !(ascii_letter(s.p[at - 1]) ||
	    ascii_digit(s.p[at - 1]) || s.p[at - 1] == '_');
}

bool
update_id_mentioned(struct span s, size_t *at, uint32_t *number)
{
	struct span rest;

	for (; *at + 2 < s.n; ++*at) {
		/* Most bytes are ruled out at once. */
		*at += span_find_letter(span_from(s, *at), 'k');
		if (*at + 2 >= s.n)
			break;
		if ((s.p[*at + 1] | 0x20) != 'b' || !begins_word(s, *at))
			continue;
		rest = span_from(s, *at);
		if (!take_number(&rest, number) || (rest.n != 0 &&
		    ascii_letter(rest.p[0]) && ascii_lower(rest.p[0]) != 'v'))
			continue;
		++*at;
		return true;
	}
	return false;
}

bool
update_id_noted(struct span s, size_t *at, uint32_t *number)
{
	const size_t digits = 7;
	size_t from, n;

	while (*at + digits <= s.n) {
		/* Of so many side by side one is at every seventh place. */
		from = *at + digits - 1;
		if (!ascii_digit(s.p[from])) {
			*at = from + 1;
			continue;
		}
		while (from != *at && ascii_digit(s.p[from - 1]))
			from--;
		n = span_digits(span_from(s, from));
		*at = from + n;
		if (n != digits || (from != 0 && memchr(" \t(\"':#", s.p[from -
		    1], 7) == NULL) || (*at < s.n && memchr(
		    " \t)\"',;:.!?", s.p[*at], 11) == NULL))
			continue;
		*number = number_of(span_upto(span_from(s, from), n));
		if (*number >= UPDATE_ID_NUMBER_MIN)
			return true;
	}
	return false;
}

bool
update_id_may_hold(struct span s)
{
	size_t from, n;

	/* Of so many digits side by side one is at every sixth place. */
	for (size_t at = DIGITS_MIN - 1; at < s.n; at += DIGITS_MIN) {
		if (!ascii_digit(s.p[at]))
			continue;
		for (from = at; at - from < DIGITS_MIN - 1 &&
		    ascii_digit(s.p[from - 1]); from--)
			continue;
		for (n = at - from + 1; n < DIGITS_MIN && from + n < s.n &&
		    ascii_digit(s.p[from + n]); n++)
			continue;
		if (n == DIGITS_MIN)
			return true;
	}
	return false;
}

size_t
update_id_find(struct span s, uint32_t *numbers, size_t max)
{
	size_t found = 0, i;
	uint32_t number;

	if (!update_id_may_hold(s))
		return 0;
	for (size_t at = 0; update_id_mentioned(s, &at, &number);) {
		for (i = 0; i < found && i < max; i++)
			if (numbers[i] == number)
				break;
		if (i < found)
			continue;
		if (found < max)
			numbers[found] = number;
		found++;
	}
	return found;
}

static bool
is_file_of_update(struct span s)
{
	static const struct span ends[] = {
		SPAN(".msu"), SPAN(".cab"), SPAN(".exe"), SPAN(".msp"),
	};

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (s.n > 4 && span_eqi(span_from(s, s.n - 4), ends[i]))
			return true;
	return false;
}

/* The digits that the address of an article ends in, or has behind kbid= or
 * q=KB. */
static uint32_t
number_of_address(struct span s)
{
	size_t end = s.n, n = 0;
	uint32_t number;
	struct span rest;

	if (!span_startsi(s, SPAN("http")))
		return 0;
	while (end != 0 && (s.p[end - 1] == '/' || s.p[end - 1] == ')'))
		end--;
	while (n < end && ascii_digit(s.p[end - 1 - n]))
		n++;
	rest = (struct span){ s.p + end - n, n };
	return n != 0 && take_number(&rest, &number) && rest.n == 0 ? number :
	    0;
}

/*
 * Ids that are plainly there, though more stands around them: the file of an
 * update, the address of its article, a link to it in Markdown, or a title with
 * one KB in it.
 */
bool
update_id_is_plain(struct span cell, uint32_t *number)
{
	struct span s = span_trim(cell);
	size_t at;

	if (s.n < DIGITS_MIN)
		return false;
	at = span_find_span(s, SPAN("]("));
	if (s.p[0] == '[' && at < s.n) {
		*number = update_id_number((struct span){ s.p + 1, at - 1 });
		if (*number != 0)
			return true;
		s = span_from(s, at + 2);
	}
	if ((*number = number_of_address(s)) != 0)
		return true;
	return (is_file_of_update(s) || span_startsi(s, SPAN("http")) ||
	    span_find_span(s, SPAN("(KB")) != s.n) &&
	    update_id_find(s, number, 1) == 1;
}

bool
update_id_is_placeholder(uint32_t number)
{
	return number == 147222;
}

bool
update_id_is_recurring(uint32_t number)
{
	return number == 890830 || number == 2267602 || number == 4052623;
}

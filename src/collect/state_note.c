#include <string.h>

#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/none_words.h"
#include "kbdiff/collect/state_note.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/model/date.h"
#include "list_title.h"

/* "uninstalled by Bob", "rolled back 12.10.", "not installed yet": how an
 * update stands, but nobody knows what the rest makes of it. */
static bool
begins_against(struct span text)
{
	static const struct span of[] = {
		SPAN("install"), SPAN("roll"), SPAN("fail"), SPAN("remov"),
	};
	enum state state;
	size_t end = 0;

	for (int n = 0; n < 2 && end < text.n; n++) {
		end += (end != 0) + span_find(span_from(text, end + (end !=
		    0)), ' ');
		if (end >= text.n || state_words_read(span_upto(text, end),
		    &state) != STATE_SAID_IT ||
		    (state != STATE_MISSING && state != STATE_UNINSTALLED))
			continue;
		if (SPAN_ANY(span_upto(text, end), of, span_holdsi))
			return true;
	}
	return false;
}

/* Where a piece of a note ends: "n/a - pending", but "rolled-back". */
static size_t
piece_end(struct span s)
{
	for (size_t n = 0; n < s.n; n++)
		if (memchr("(),;:", s.p[n], 5) != NULL || (s.p[n] == '-' &&
		    n != 0 && ascii_blank(s.p[n - 1]) && n + 1 < s.n &&
		    ascii_blank(s.p[n + 1])))
			return n;
	return s.n;
}

static bool
is_no(struct span value)
{
	static const struct span no[] = {
		SPAN("false"), SPAN("nein"), SPAN("non"), SPAN("nee"),
		SPAN("n\xc3\xa3o"),
	};

	return none_words_is(value) || SPAN_ANY(span_trim(value), no,
	    span_eqi);
}

/* Whether a text that may say anything says that the update is not, or not
 * quite, there: "not installed", "n/a (failed)". */
static bool
is_against(struct span text, enum state *state)
{
	struct span rest = text, piece;
	bool label;
	size_t n;

	do {
		n = piece_end(rest);
		label = n < rest.n && rest.p[n] == ':';
		piece = span_trim(span_upto(rest, n));
		rest = span_from(rest, n < rest.n ? n + 1 : n);
		/* "Restart required: no" */
		if (label && is_no(span_upto(rest, piece_end(rest)))) {
			rest = span_from(rest, piece_end(rest));
			continue;
		}
		if (piece.n < 5)
			continue;
		if (state_words_read(piece, state) != STATE_SAID_IT) {
			if (!begins_against(piece))
				continue;
			*state = STATE_UNKNOWN;
			return true;
		}
		if (*state == STATE_MISSING || *state == STATE_PENDING ||
		    *state == STATE_STAGED || *state == STATE_UNINSTALLED)
			return true;
	} while (rest.n != 0);
	return false;
}

/* One of three letters side by side is at every third place.  Hardly any day
 * has them, and each word does. */
bool
state_note_any(struct span text)
{
	for (size_t i = 2; i < text.n; i += 3)
		if (span_letter_at(text, i) && (span_letter_at(text, i - 1) ?
		    span_letter_at(text, i - 2) || span_letter_at(text, i + 1) :
		    span_letter_at(text, i + 1) && span_letter_at(text, i + 2)))
			return true;
	return false;
}

/* "Installed by hand", "worked on the second try". */
static bool
is_done_by(struct span text)
{
	static const struct span done[] = {
		SPAN("installed "), SPAN("reinstalled "), SPAN("applied "),
		SPAN("worked "), SPAN("succeeded "), SPAN("ok "),
		SPAN("second try ok"), SPAN("installiert "), SPAN("von hand "),
		SPAN("manuell "), SPAN("lief "),
	}, by[] = {
		SPAN("by hand"), SPAN("manually"), SPAN("again"),
		SPAN("via msu"), SPAN("via dism"), SPAN("with dism"),
		SPAN("via wusa"), SPAN("with wusa"), SPAN("from catalog"),
		SPAN("from the catalog"), SPAN("standalone"), SPAN("offline"),
		SPAN("on second try"), SPAN("on the second try"),
		SPAN("on 2nd try"), SPAN("on the 2nd try"),
		SPAN("at second try"), SPAN("on retry"),
		SPAN("on second attempt"), SPAN("on the second attempt"),
		SPAN("on 2nd attempt"), SPAN("on the 2nd attempt"),
		SPAN("the second time"), SPAN("successfully"),
		SPAN("von hand"), SPAN("manuell"), SPAN("installiert"),
		SPAN("beim zweiten versuch"), SPAN("beim 2. versuch"),
	};

	for (size_t i = 0; i < sizeof done / sizeof *done; i++)
		if (span_startsi(text, done[i]) && SPAN_ANY(span_trim(
		    span_from(text, done[i].n)), by, span_eqi))
			return true;
	return false;
}

/* Nothing but that a try failed follows. */
static bool
is_one_clause(struct span text)
{
	static const struct span parts[] = {
		SPAN(","), SPAN(";"), SPAN(". "), SPAN(" but "), SPAN(" and "),
		SPAN(" then "), SPAN(" now "), SPAN(" again"), SPAN(" not "),
		SPAN("remov"), SPAN("uninstall"), SPAN("rolled"),
		SPAN("rollback"), SPAN("revert"), SPAN("missing"),
		SPAN("pending"), SPAN(" aber "), SPAN(" und "), SPAN(" nicht "),
		SPAN("entfernt"), SPAN("deinstall"), SPAN(" mais "),
		SPAN(" et "), SPAN(" pero "), SPAN(" y "), SPAN(" ma "),
	};

	return !SPAN_ANY(text, parts, span_holdsi);
}

/* "Installed after the first try failed": one clause, of what was before. */
static bool
is_after_failure(struct span text)
{
	static const struct span begins[] = {
		SPAN("installed "), SPAN("reinstalled "), SPAN("applied "),
		SPAN("worked "), SPAN("succeeded "), SPAN("ok "),
		SPAN("installiert "), SPAN("install\xc3\xa9 "),
		SPAN("instalado "),
	}, after[] = {
		SPAN("after "), SPAN("nach "), SPAN("apr\xc3\xa8s "),
		SPAN("tras "), SPAN("despu\xc3\xa9s de "), SPAN("dopo "),
	}, tries[] = {
		SPAN("first "), SPAN("1st "), SPAN("try"), SPAN("tries"),
		SPAN("attempt"), SPAN("retr"), SPAN("versuch"),
		SPAN("tentative"), SPAN("intento"), SPAN("tentativo"),
		SPAN("error"), SPAN("failure"), SPAN("fehler"),
	};
	size_t n = span_find(text, ' ');
	struct span rest = span_from(text, n < text.n ? n + 1 : n);

	if (!SPAN_ANY(text, begins, span_startsi))
		return false;
	if (span_startsi(rest, SPAN("again ")))
		rest = span_from(rest, 6);
	return SPAN_ANY(rest, after, span_startsi) &&
	    SPAN_ANY(rest, tries, span_holdsi) && is_one_clause(rest);
}

/* "Installed by hand because WSUS was down" */
static bool
is_with_reason(struct span text)
{
	static const struct span reasons[] = {
		SPAN(", da "), SPAN(", weil "), SPAN(" because "),
		SPAN(" since "), SPAN(", as "), SPAN(" car "),
		SPAN(" porque "), SPAN(" perch\xc3\xa9 "),
	};
	size_t at;

	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++) {
		at = span_find_span(text, reasons[i]);
		if (at < text.n && is_done_by(span_upto(text, at)) &&
		    is_one_clause(span_from(text, at + reasons[i].n)))
			return true;
	}
	return false;
}

/* "Was missing in September, now installed": what its last clause says is so
 * whatever was before, unless that is to come. */
static bool
ends_well(struct span whole)
{
	static const struct span ends[] = {
		SPAN("now installed"), SPAN("then installed"),
		SPAN("installed now"), SPAN("later installed"),
		SPAN("is now installed"), SPAN("now it is installed"),
		SPAN("jetzt installiert"), SPAN("nun installiert"),
	};
	static const struct span future[] = {
		SPAN("will "), SPAN("to be "), SPAN("plan"), SPAN("should"),
		SPAN("must"), SPAN("when "), SPAN("once "), SPAN("if "),
		SPAN("after "), SPAN("next"),
		SPAN("wird "), SPAN("muss"), SPAN("soll"), SPAN("erst "),
		SPAN("not yet"), SPAN("noch nicht"),
	};
	struct span text;
	size_t n = whole.n;

	while (n != 0 && memchr(",;.", whole.p[n - 1], 3) == NULL)
		n--;
	text = span_trim(span_from(whole, n));
	return n != 0 && (SPAN_ANY(text, ends, span_eqi) ||
	    is_done_by(text)) && !SPAN_ANY(whole, future, span_holdsi);
}

/* "If you later install a more recent service pack, this update will be
 * uninstalled automatically": what Windows has of programs. */
static bool
is_until_next_pack(struct span text)
{
	return span_holdsi(text, SPAN("service pack")) && (span_holdsi(text,
	    SPAN("will be uninstalled automatically")) || span_holdsi(text,
	    SPAN("automatisch deinstalliert")));
}

/* What is said of an update that is there and stays. */
static bool
is_of_installed(struct span text)
{
	static const struct span of[] = {
		SPAN("cannot be uninstalled"), SPAN("can't be uninstalled"),
		SPAN("can not be uninstalled"), SPAN("cannot be removed"),
		SPAN("not removable"), SPAN("not uninstallable"),
		SPAN("nicht deinstallierbar"),
		SPAN("re-installed after failure"),
	};

	while (span_ends(text, SPAN(".")))
		text.n--;
	return SPAN_ANY(text, of, span_eqi) || ends_well(text) ||
	    is_after_failure(text) || is_with_reason(text) ||
	    is_until_next_pack(text);
}

enum state_said
state_note_read(struct span text, enum state *state)
{
	enum state said;

	text = span_trim(text);
	if (!state_note_any(text) || date_reads(text) ||
	    is_of_installed(text) ||
	    !is_against(text, &said))
		return STATE_SAID_NOTHING;
	*state = said;
	return STATE_SAID_IT;
}

/* "Memory Corruption Vulnerability": what an update is against. */
static bool
is_of_flaw(struct span text)
{
	return span_holdsi(text, SPAN("vulnerab")) || span_holdsi(text,
	    SPAN("corruption")) || span_holdsi(text, SPAN("CVE-"));
}

static bool
speaks_against(struct span text, bool strict)
{
	if (is_of_installed(text))
		return false;
	return (list_title_remark(text, strict) || failure_words_of_update(
	    span_upto(text, span_find_span(text, SPAN("://"))))) &&
	    (strict || !is_of_flaw(text));
}

/* The same remarks stand beside many updates. */
bool
state_note_remark(struct span text, bool strict)
{
	static _Thread_local struct text_memo remarks, texts;

	uint16_t *is;

	text = span_trim(text);
	if (text.n == 0)
		return false;
	is = text_memo_at(strict ? &remarks : &texts, text);
	if (*is == TEXT_MEMO_NEW)
		*is = speaks_against(text, strict);
	return *is;
}

bool
state_note_behind(struct span text)
{
	static const char signs[] = "#/<>-=* \t";
	enum state state;

	while (text.n != 0 && memchr(signs, text.p[0], sizeof signs - 1) !=
	    NULL)
		text = span_from(text, 1);
	text = span_trim(text);
	return text.n != 0 && !date_reads(text) && (span_eqi(text, SPAN("x")) ||
	    (state_words_read(text, &state) == STATE_SAID_IT &&
	    state != STATE_INSTALLED) ||
	    state_note_remark(text, true));
}

/* "?", "was 3/4/2024"; question marks beside a day may be signs that a code
 * page has lost. */
static bool
is_doubtful_day(struct span text)
{
	static const struct span past[] = {
		SPAN("was"), SPAN("previously"), SPAN("formerly"),
		SPAN("war"), SPAN("bis"), SPAN("fr\xc3\xbcher"),
		SPAN("vorher"),
		SPAN("\xc3\xa9tait"), SPAN("era"), SPAN("fue"), SPAN("antes"),
		SPAN("prima"), SPAN("foi"),
	};
	size_t n = 0;

	while (n < text.n && memchr("?() ", text.p[n], 4) != NULL)
		n++;
	if (n == text.n && span_find(text, '?') < n)
		return true;
	n = span_find(text, ' ');
	for (size_t i = 0; i < sizeof past / sizeof *past; i++)
		if (span_eqi(span_upto(text, n), past[i]))
			return date_reads(span_trim(span_from(text, n)));
	return false;
}

/* What spreadsheets write where they have found nothing. */
bool
state_note_not_found(struct span cell)
{
	static const struct span errors[] = {
		SPAN("#N/A"), SPAN("#NV"), SPAN("#N/D"), SPAN("#REF!"),
	};

	return SPAN_ANY(span_trim(cell), errors, span_eqi);
}

/* How something stands that has no day so far. */
static bool
is_standing(struct span text)
{
	static const struct span words[] = {
		SPAN("reboot"), SPAN("restart"), SPAN("neustart"), SPAN("open"),
		SPAN("offen"), SPAN("soon"), SPAN("later"),
		SPAN("sp\xc3\xa4ter"),
	};

	return SPAN_ANY(text, words, span_eqi);
}

/* "No", "next week", "tbd": a number may be a day that was not known. */
bool
state_note_no_day(struct span text)
{
	enum state state;

	text = span_trim(text);
	if (text.n == 0 || span_digits(text) == text.n || date_reads(text))
		return false;
	return is_doubtful_day(text) || is_standing(text) ||
	    state_note_not_found(text) ||
	    (state_words_read(text, &state) == STATE_SAID_IT &&
	    state == STATE_MISSING) ||
	    (state_note_any(text) && state_note_remark(text, false));
}

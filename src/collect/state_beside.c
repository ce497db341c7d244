#include <string.h>

#include "kbdiff/collect/state_beside.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/model/update_id.h"
#include "list_title.h"

/* Where the number of an id ends that the cell begins with; 0: it begins with
 * none. */
static size_t
end_of_id(struct span cell)
{
	size_t n = 0, digits;

	while (n < cell.n && n < 4 && !ascii_digit(cell.p[n]))
		n++;
	digits = span_digits(span_from(cell, n));
	return update_id_is_number(span_upto(cell, n + digits)) ? n + digits :
	    0;
}

const struct span state_beside_struck_out = SPAN("is struck out");
const struct span state_beside_marked = SPAN("is in a row marked as removed");

bool
state_beside_is_mark(struct span said)
{
	return span_eq(said, state_beside_struck_out) ||
	    span_eq(said, state_beside_marked);
}

/* Dashes that are longer than that of ASCII, and what has no width. */
static const struct span dashes[] = {
	SPAN("\xe2\x80\x93"), SPAN("\xe2\x80\x94"),
	SPAN("\xe2\x80\x8b"), SPAN("\xe2\x81\xa0"),
	SPAN("\xef\xbb\xbf"),
};

static const char marks[] = " \t-:=([{<>)]}|.,;*'\"";

/* How many bytes the mark at the front has that parts a word from an id. */
static size_t
mark_at(struct span s)
{
	for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
		if (span_starts(s, dashes[i]))
			return dashes[i].n;
	return s.n != 0 && memchr(marks, s.p[0], sizeof marks - 1) != NULL;
}

static size_t
mark_before_end(struct span s)
{
	for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
		if (span_ends(s, dashes[i]))
			return dashes[i].n;
	return s.n != 0 && memchr(marks, s.p[s.n - 1], sizeof marks - 1) !=
	    NULL;
}

/* What is said of an update, without what parts it from the id. */
static struct span
without_marks(struct span s)
{
	/* A box that is ticked, or is not. */
	if (span_find(s, '[') < s.n && (span_eq(span_trim(s), SPAN("[ ]")) ||
	    span_eqi(span_trim(s), SPAN("[x]"))))
		return span_trim(s);
	while (mark_at(s) != 0)
		s = span_from(s, mark_at(s));
	while (mark_before_end(s) != 0)
		s.n -= mark_before_end(s);
	return s;
}

/* "(x64)", "(1.0)", "(en-us)", "(Security Update)": says what it is, and not
 * how it stands. */
static bool
is_label(struct span s)
{
	static const struct span labels[] = {
		SPAN("itanium"), SPAN("update"), SPAN("hotfix"), SPAN("sp"),
		SPAN("security"), SPAN("critical"), SPAN("important"),
		SPAN("moderate"), SPAN("low"), SPAN("optional"),
		SPAN("recommended"), SPAN("cumulative"), SPAN("rollup"),
		SPAN("preview"), SPAN("lcu"), SPAN("ssu"), SPAN("qfe"),
		SPAN("oob"), SPAN("net"), SPAN("ldr"), SPAN("gdr"),
	};

	for (size_t i = 0; i < s.n; i++)
		if (ascii_digit(s.p[i]))
			return true;
	return SPAN_ANY(s, labels, span_holdsi) || (s.n == 5 && s.p[2] == '-');
}

/* "Failed 0x800f0922": the first word, unless it says that all is well. */
static enum state_said
read_beside(struct span text, enum state *state)
{
	enum state_said said = state_words_read(text, state);
	struct span first = span_upto(text, span_find(text, ' '));

	if (said == STATE_SAID_UNKNOWN && first.n < text.n) {
		said = state_words_read(without_marks(first), state);
		if (said != STATE_SAID_IT || *state == STATE_INSTALLED)
			said = STATE_SAID_UNKNOWN;
	}
	return said == STATE_SAID_HOST_FAILED ? STATE_SAID_UNKNOWN : said;
}

/* What stands right behind a number: "-v2", "_WM9", "v2"; but "-failed". */
static size_t
variant_of(struct span behind)
{
	enum state state;
	size_t n = 0;

	if (behind.n == 0 || memchr("-_vV", behind.p[0], 4) == NULL)
		return 0;
	while (n < behind.n && memchr(" \t:=(,;", behind.p[n], 7) == NULL)
		n++;
	return n > 3 && state_words_read(span_from(span_upto(behind, n), 1),
	    &state) == STATE_SAID_IT ? 0 : n;
}

bool
state_beside_struck(struct span text, bool struck)
{
	for (size_t i = 0; i + 1 < text.n; i++)
		if (text.p[i] == '~' && text.p[i + 1] == '~') {
			struck = !struck;
			i++;
		}
	return struck;
}

/* "~~KB4000001~~": only the id, and nothing says why. */
static bool
is_struck(struct span cell, struct span *id)
{
	if (cell.n < 5 || !span_starts(cell, SPAN("~~")))
		return false;
	cell = span_from(cell, 2);
	if (span_ends(cell, SPAN("~~")))
		cell.n -= 2;
	*id = span_trim(cell);
	return update_id_is_number(*id) || update_id_is_package_of_kb(*id);
}

/* "KB4000001*", "KB4000001 (!)", "KB4000001 [1]": somewhere else stands what it
 * means.  "(1)" may be a version. */
static bool
is_footnote(struct span behind)
{
	static const struct span signs[] = {
		SPAN("*"), SPAN("**"), SPAN("\xe2\x80\xa0"),
		SPAN("\xe2\x80\xa1"),
	};

	behind = span_trim(behind);
	if (behind.n < 3 || memchr("[(", behind.p[0], 2) == NULL)
		return SPAN_ANY(behind, signs, span_eq);
	if (memchr(")]", behind.p[behind.n - 1], 2) == NULL)
		return false;
	behind.n--;
	return SPAN_ANY(span_from(behind, 1), signs, span_eq) ||
	    span_eq(span_from(behind, 1), SPAN("!")) ||
	    (behind.p[0] == '[' && behind.n < 4 && span_digits(span_from(behind,
	    1)) == behind.n - 1);
}

enum state_said
state_beside_read(struct span cell, struct span *id, struct span *said,
    enum state *state)
{
	static const char closers[] = ")]}>*'\"`";
	static const char between[] = " \t:=([{-,;<>|\xe2\xf0";
	enum state_said means;
	struct span behind;
	size_t n;

	*id = cell = span_trim(cell);
	if (is_struck(cell, id)) {
		*said = state_beside_struck_out;
		return STATE_SAID_UNKNOWN;
	}
	*id = cell;
	n = end_of_id(cell);
	if (n == 0 || n == cell.n)
		return STATE_SAID_NOTHING;
	if (cell.p[0] != '*' && is_footnote(span_from(cell, n))) {
		*id = span_upto(cell, n);
		*said = span_from(cell, n);
		return STATE_SAID_UNKNOWN;
	}
	n += variant_of(span_from(cell, n));
	for (behind = span_from(cell, n); behind.n != 0 && memchr(closers,
	    behind.p[0], sizeof closers - 1) != NULL; )
		behind = span_from(behind, 1);
	*said = without_marks(behind);
	if (said->n == 0 || memchr(between, behind.p[0], sizeof between - 1) ==
	    NULL)
		return STATE_SAID_NOTHING;
	means = read_beside(*said, state);
	/* What is not known makes no id of what is none. */
	if (means == STATE_SAID_UNKNOWN && (!update_id_is_number(cell) ||
	    (is_label(*said) && !list_title_against(*said, false))))
		return STATE_SAID_NOTHING;
	*id = span_upto(cell, n);
	return means;
}

enum state_said
state_beside_before(struct span text, enum state *state)
{
	text = without_marks(text);
	/* A number counts rows, and a day says when. */
	return text.n == 0 || ascii_digit(text.p[0]) ? STATE_SAID_NOTHING :
	    state_words_read(text, state);
}

#include "cmdline_keeps.h"
#include "cmdline_text.h"
#include "word_table.h"

enum { ASKS_NOTHING = 1, ASKS_KB, ASKS_FILE, ASKS_NOT, ASKS_EQUAL };

/* Of a condition that keeps all updates. */
static const struct word asks[] = {
	{ SPAN("HotFixID"), ASKS_NOTHING }, { SPAN("_"), ASKS_NOTHING },
	{ SPAN("PSItem"), ASKS_NOTHING }, { SPAN("like"), ASKS_NOTHING },
	{ SPAN("match"), ASKS_NOTHING }, { SPAN("and"), ASKS_NOTHING },
	{ SPAN("or"), ASKS_NOTHING }, { SPAN("d"), ASKS_NOTHING },
	{ SPAN("i"), ASKS_NOTHING }, { SPAN("c"), ASKS_NOTHING },
	{ SPAN("r"), ASKS_NOTHING }, { SPAN("e"), ASKS_NOTHING },
	{ SPAN("0"), ASKS_NOTHING }, { SPAN("1"), ASKS_NOTHING },
	{ SPAN("6"), ASKS_NOTHING }, { SPAN("7"), ASKS_NOTHING },
	{ SPAN("9"), ASKS_NOTHING }, { SPAN("null"), ASKS_NOTHING },
	{ SPAN("StartsWith"), ASKS_NOTHING },
	{ SPAN("Contains"), ASKS_NOTHING }, { SPAN("Trim"), ASKS_NOTHING },
	{ SPAN("string"), ASKS_NOTHING }, { SPAN("FilterScript"),
	    ASKS_NOTHING },
	{ SPAN("Property"), ASKS_NOTHING }, { SPAN("Value"), ASKS_NOTHING },
	{ SPAN("Pattern"), ASKS_NOTHING },
	{ SPAN("SimpleMatch"), ASKS_NOTHING },
	{ SPAN("KB"), ASKS_KB }, { SPAN("File"), ASKS_FILE },
	{ SPAN("ne"), ASKS_NOT }, { SPAN("not"), ASKS_NOT },
	{ SPAN("notlike"), ASKS_NOT }, { SPAN("notmatch"), ASKS_NOT },
	{ SPAN("v"), ASKS_NOT }, { SPAN("IsNullOrEmpty"), ASKS_NOTHING },
	{ SPAN("eq"), ASKS_EQUAL },
};

bool
cmdline_keeps_all(struct span s)
{
	unsigned seen = 0;
	bool not = span_find(s, '!') != s.n || span_find_span(s,
	    SPAN("<>")) != s.n;
	struct span word;
	char before;
	int means;

	while (cmdline_text_take_word(&s, &word, &before)) {
		means = WORD_MEANS(asks, word, 0);
		if (means == 0 || (before == '$' && word.p[0] != '_' &&
		    !span_eqi(word, SPAN("null")) &&
		    !span_eqi(word, SPAN("PSItem"))))
			return false;
		seen |= 1u << means;
	}
	not |= (seen >> ASKS_NOT & 1) != 0;
	if ((seen >> ASKS_FILE & 1) != 0)
		return not;
	return (seen >> ASKS_KB & 1) != 0 ? !not :
	    (seen >> ASKS_EQUAL & 1) == 0;
}

/* "KB", "KB*", "KB[0-9]+", "^KB\d{7}" of a pattern. */
static bool
is_any_kb(struct span word)
{
	static const struct span digits[] = {
		SPAN("[0-9"), SPAN("[1-9"), SPAN("[[:digit:"), SPAN("[\\d"),
	};

	while (word.n != 0 && ascii_any(word.p[0], "^(*.\\"))
		word = span_from(word, 1);
	if (!span_startsi(word, SPAN("KB")))
		return false;
	word = span_from(word, 2);
	if (SPAN_ANY(word, digits, span_starts))
		return true;
	return word.n == 0 || ascii_any(word.p[0], ".*\\?+");
}

bool
cmdline_keeps_found(struct span s)
{
	static const struct span contrary[] = {
		SPAN("/v"), SPAN("-v"), SPAN("-inv"), SPAN("-NotM"),
	};
	static const struct span counts[] = {
		SPAN("-m"), SPAN("--max"), SPAN("-List"),
	};
	bool any = false;
	struct span word, rest = s;
	size_t n;

	for (; rest.n != 0; rest = span_from(rest, n + 1)) {
		for (n = 0; n < rest.n && !ascii_blank(rest.p[n]) &&
		    !ascii_any(rest.p[n], "\"'|:,"); n++)
			continue;
		word = span_upto(rest, n);
		if (SPAN_ANY(word, counts, span_startsi))
			return false;
		for (size_t i = 0; i < sizeof contrary / sizeof *contrary; i++)
			if (span_startsi(word, contrary[i]))
				return cmdline_keeps_all(s) && span_holdsi(s,
				    SPAN("File"));
		any |= is_any_kb(word);
	}
	return any;
}

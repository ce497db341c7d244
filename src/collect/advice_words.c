#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/advice_words.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/model/update_id.h"

/* Longer lines tell of many things. */
#define LINE_MAX_BYTES	250

/* Whether one of these words stands anywhere in a text of words_of. */
#define HOLDS(text, words)	SPAN_ANY(text, words, span_holdsi)

static bool
supposes(struct span text)
{
	static const struct span begins[] = {
		SPAN(" if "), SPAN(" when "), SPAN(" whenever "),
		SPAN(" in case "), SPAN(" should "), SPAN(" wenn "),
		SPAN(" falls "), SPAN(" sollte "), SPAN(" im fall "),
		SPAN(" si "), SPAN(" en cas "), SPAN(" en caso "),
		SPAN(" se "), SPAN(" in caso "), SPAN(" als "),
		SPAN(" indien "),
	};

	return SPAN_ANY(text, begins, span_starts);
}

/* "Servers that cannot be reached are retried", "Errors are logged" */
static bool
is_of_any(struct span text)
{
	static const struct span begins[] = {
		SPAN(" servers that "), SPAN(" servers which "),
		SPAN(" hosts that "), SPAN(" hosts which "),
		SPAN(" computers that "), SPAN(" machines that "),
		SPAN(" nodes that "), SPAN(" server die "),
		SPAN(" rechner die "), SPAN(" hosts die "),
		SPAN(" old "), SPAN(" files are "), SPAN(" exports are "),
		SPAN(" errors are "), SPAN(" failures are "),
		SPAN(" logs are "), SPAN(" fehler werden "),
		SPAN(" alte dateien "),
	}, does[] = {
		SPAN(" are retried "), SPAN(" are skipped "),
		SPAN(" are listed in "), SPAN(" are logged "),
		SPAN(" are reported "), SPAN(" are written "),
		SPAN(" are left out "), SPAN(" are removed after "),
		SPAN(" are deleted after "), SPAN(" are kept "),
		SPAN(" are sent "), SPAN(" werden "),
	};

	return SPAN_ANY(text, begins, span_starts) && HOLDS(text, does);
}

/* "Rollback procedure:" */
static bool
is_procedure(struct span label)
{
	static const struct span back[] = {
		SPAN(" rollback "), SPAN(" roll back "), SPAN(" backout "),
		SPAN(" back out "), SPAN(" fallback "), SPAN(" uninstall "),
		SPAN(" recovery "), SPAN(" restore "),
	}, how[] = {
		SPAN(" plan "), SPAN(" procedure "), SPAN(" steps "),
		SPAN(" instructions "), SPAN(" how to "), SPAN(" strategy "),
		SPAN(" anleitung "), SPAN(" schritte "),
	};

	return HOLDS(label, back) && HOLDS(label, how);
}

/* What a step of it begins with: "uninstall KB5031361". */
static bool
is_step(struct span text)
{
	static const struct span verbs[] = {
		SPAN(" uninstall "), SPAN(" remove "), SPAN(" restore "),
		SPAN(" wusa "), SPAN(" run "), SPAN(" revert "),
		SPAN(" roll back "), SPAN(" dism "), SPAN(" use "),
	};

	return SPAN_ANY(text, verbs, span_starts);
}

/* That something was done, or could not be. */
static bool
tells(struct span text)
{
	static const struct span words[] = {
		SPAN(" was "), SPAN(" were "), SPAN(" could "), SPAN(" did "),
		SPAN(" had "), SPAN(" has "), SPAN(" have "), SPAN(" wurde "),
		SPAN(" wurden "), SPAN(" konnte "), SPAN(" konnten "),
		SPAN(" war "), SPAN(" waren "), SPAN(" hat "), SPAN(" haben "),
		SPAN(" a \xc3\xa9t\xc3\xa9 "), SPAN(" \xc3\xa9tait "),
		SPAN(" fue "), SPAN(" fueron "), SPAN(" stato "),
		SPAN(" timed "), SPAN(" failed "), SPAN(" one server "),
		SPAN(" one host "), SPAN(" two "),
	};

	return HOLDS(text, words);
}

/* The words of a text, with a blank before and behind each. */
static struct span
words_of(char to[LINE_MAX_BYTES + 2], struct span s)
{
	char small[LINE_MAX_BYTES];
	size_t n = 0;

	s = utf8_small(small, s);
	to[n++] = ' ';
	for (size_t i = 0; i < s.n; i++)
		if (byte_of_word(s.p[i]))
			to[n++] = s.p[i];
		else if (to[n - 1] != ' ')
			to[n++] = ' ';
	if (to[n - 1] != ' ')
		to[n++] = ' ';
	return (struct span){ to, n };
}

bool
advice_words_say(struct span line)
{
	char whole[LINE_MAX_BYTES + 2], part[LINE_MAX_BYTES + 2];
	size_t colon = span_find(line, ':'), words;
	struct span text, label;
	uint32_t number;

	if (line.n > LINE_MAX_BYTES)
		return false;
	text = words_of(whole, line);
	label = words_of(part, span_upto(line, colon));
	if (tells(text) || host_in_text_first(line, &words).n != 0)
		return false;
	if (colon < line.n && is_procedure(label))
		return is_step(words_of(whole, span_from(line, colon))) ||
		    update_id_find(line, &number, 1) == 0;
	return (supposes(text) || is_of_any(text)) &&
	    update_id_find(line, &number, 1) == 0;
}

struct span
advice_words_cut(struct span line)
{
	size_t at = 0, n;

	line = span_trim(line);
	do {
		if (advice_words_say(span_from(line, at)))
			return span_trim(span_upto(line, at));
		n = span_find_span(span_from(line, at), SPAN(". "));
		at += n + 2;
	} while (at < line.n);
	return line;
}

#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/shell_word.h"
#include "kbdiff/base/system.h"

/* What quotes a word needs. */
enum quotes { QUOTES_NONE, QUOTES_SINGLE, QUOTES_DOUBLE, QUOTES_TOO_FEW };

static bool
is_plain(char c)
{
	return ascii_letter(c) || ascii_digit(c) || (c & 0x80) != 0 ||
	    (c != '\0' && strchr("_./:=+%-", c) != NULL) ||
	    system_is_separator(c);
}

/* PowerShell takes the quotes of printers for those of programmers: U+2018 to
 * U+201B for single ones, U+201C to U+201E for double ones. */
static bool
is_quote(struct span s, bool single)
{
	unsigned char last;

	if (s.p[0] == (single ? '\'' : '"'))
		return true;
	if (!span_starts(s, SPAN("\xE2\x80")) || s.n < 3)
		return false;
	last = (unsigned char)s.p[2];
	return single ? last >= 0x98 && last <= 0x9B :
	    last >= 0x9C && last <= 0x9E;
}

static enum quotes
quotes_of(struct span word)
{
	bool plain = word.n != 0, single = false, special = false;
	struct span rest;

	for (size_t i = 0; i < word.n; i++) {
		rest = span_from(word, i);
		plain &= is_plain(word.p[i]);
		single |= is_quote(rest, true);
		special |= is_quote(rest, false) || (word.p[i] != '\0' &&
		    strchr("$`!\\", word.p[i]) != NULL);
		plain &= !is_quote(rest, true) && !is_quote(rest, false);
	}
	return plain ? QUOTES_NONE : !single ? QUOTES_SINGLE : !special ?
	    QUOTES_DOUBLE : QUOTES_TOO_FEW;
}

void
shell_word(struct out *o, const char *before, struct span text,
    const char *stand_in)
{
	static const char *const marks[] = { [QUOTES_NONE] = "",
	    [QUOTES_SINGLE] = "'", [QUOTES_DOUBLE] = "\"" };
	size_t size;
	char *buf;
	struct out word = out_to(&buf, &size);
	enum quotes quotes;

	out_str(&word, before);
	out_span(&word, text);
	out_end(&word);
	quotes = quotes_of((struct span){ buf, size });
	if (quotes == QUOTES_TOO_FEW)
		out_printf(o, "%s%s", before, stand_in);
	else
		out_printf(o, "%s%s%s", marks[quotes], buf, marks[quotes]);
	free(buf);
}

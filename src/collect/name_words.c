#include "name_words.h"

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* Where a word begins. */
static bool
begins_word(struct span s, size_t at)
{
	if (at == 0 || !byte_of_word(s.p[at - 1]))
		return true;
	return is_capital(s.p[at]) && (!is_capital(s.p[at - 1]) ||
	    (at + 1 < s.n && ascii_letter(s.p[at + 1]) &&
	    !is_capital(s.p[at + 1])));
}

bool
name_words_next(struct span *rest, struct span *word)
{
	size_t from = 0, n;

	while (from < rest->n && !byte_of_word(rest->p[from]))
		from++;
	*word = span_from(*rest, from);
	for (n = 1; n < word->n && byte_of_word(word->p[n]) &&
	    !begins_word(*word, n); n++)
		continue;
	*rest = span_from(*word, n < word->n ? n : word->n);
	*word = span_upto(*word, n < word->n ? n : word->n);
	return word->n != 0;
}

bool
name_words_any(struct span name, const struct span *words, size_t n)
{
	struct span word;

	while (name_words_next(&name, &word))
		if (span_any(word, words, n, span_eqi))
			return true;
	return false;
}

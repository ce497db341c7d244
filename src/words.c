#include "kbdiff/hostname.h"
#include "kbdiff/words.h"

/* What all words mean that a table's column of this width has cut to this
 * stem: those that begin so and do not fit. */
static int
look_up_shortened(const struct word *words, size_t n, struct span stem,
    size_t width, int otherwise)
{
	const struct word *found = NULL;

	for (size_t i = 0; i < n; i++) {
		if (words[i].says.n <= width ||
		    !span_startsi(words[i].says, stem))
			continue;
		if (found != NULL && found->means != words[i].means)
			return otherwise;
		found = &words[i];
	}
	return found != NULL ? found->means : otherwise;
}

int
words_look_up(const struct word *words, size_t n, struct span s,
    int otherwise)
{
	s = span_trim(s);
	if (hostname_shortened(s))
		return look_up_shortened(words, n, span_upto(s, s.n - 3),
		    span_ends(s, SPAN(".")) ? s.n : s.n - 2, otherwise);
	for (size_t i = 0; i < n; i++)
		if (span_eqi(s, words[i].says))
			return words[i].means;
	return otherwise;
}

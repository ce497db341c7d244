#include <string.h>

#include "fix_words.h"

/* Between words; such of them as end a clause. */
#define ENDS	",;.()!|"
static const char signs[] = " \t:\"'" ENDS;

bool
fix_words_always(struct span word)
{
	static const struct span fixes[] = {
		SPAN("fixes"), SPAN("resolves"), SPAN("addresses"),
		SPAN("solves"), SPAN("corrects"), SPAN("repairs"),
		SPAN("behebt"), SPAN("l\xc3\xb6st"), SPAN("corrige"),
		SPAN("r\xc3\xa9sout"), SPAN("risolve"), SPAN("resuelve"),
		SPAN("soluciona"), SPAN("verhelpt"),
	};

	return SPAN_ANY(word, fixes, span_eq);
}

bool
fix_words_is(struct span word)
{
	static const struct span fixed[] = {
		SPAN("fixed"), SPAN("resolved"),
	};

	return fix_words_always(word) || SPAN_ANY(word, fixed, span_eq);
}

bool
fix_words_end(struct span word)
{
	static const struct span joints[] = {
		SPAN("and"), SPAN("but"), SPAN("then"), SPAN("und"),
		SPAN("aber"), SPAN("dann"), SPAN("et"), SPAN("mais"),
		SPAN("y"), SPAN("pero"), SPAN("e"), SPAN("ma"),
	};

	return SPAN_ANY(word, joints, span_eq);
}

static size_t
word_end(struct span s)
{
	size_t n = 0;

	while (n < s.n && memchr(signs, s.p[n], sizeof signs - 1) == NULL)
		n++;
	return n;
}

/* How much of a text, which begins behind "fixes", says what is fixed. */
static size_t
fixed_end(struct span s)
{
	size_t at = 0, n;

	for (; at < s.n; at += n != 0 ? n : 1) {
		n = word_end(span_from(s, at));
		if ((n == 0 && memchr(ENDS, s.p[at], sizeof ENDS - 1) != NULL)
		    || fix_words_end(span_upto(span_from(s, at), n)))
			break;
	}
	return at;
}

bool
fix_words_next(struct span *text, struct span *part)
{
	size_t at = 0, n;

	*part = *text;
	if (text->n == 0)
		return false;
	for (; at < text->n; at += n != 0 ? n : 1) {
		n = word_end(span_from(*text, at));
		if (!fix_words_is(span_upto(span_from(*text, at), n)))
			continue;
		*part = span_upto(*text, at);
		at += n;
		at += fixed_end(span_from(*text, at));
		break;
	}
	*text = span_from(*text, at);
	return true;
}

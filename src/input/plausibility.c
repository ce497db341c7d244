#include "kbdiff/base/utf8.h"
#include "plausibility.h"

#define NBSP		0xa0
#define APOSTROPHE	0x2019

/* Letters of a word that are looked at; no word is longer. */
#define WORD_MAX	64

struct word {
	uint32_t	letters[WORD_MAX];
	size_t		n;
	uint32_t	before, after;	/* characters around it, or 0 */
};

static bool
is_ascii_letter(uint32_t c)
{
	c = alphabet_lower(c);
	return c >= 'a' && c <= 'z';
}

static bool
is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(const struct plausibility *s, uint32_t c)
{
	return is_ascii_letter(c) || alphabet_languages(s->letters, c) != 0;
}

static bool
is_upper(uint32_t c)
{
	return alphabet_lower(c) != c;
}

/* These stand in capitals as they are; Hebrew has none. */
static bool
is_caseless(uint32_t c)
{
	return c == 0xdf || c == 0xaa || c == 0xba || c >= 0x5d0;
}

/*
 * A letter outside ASCII whose case does not fit those beside it: "PeĄalba",
 * "SÍø".  Capitals of ASCII may stand anywhere, as in McDonald.
 */
static bool
clashes(const struct word *w, size_t i)
{
	uint32_t c = w->letters[i];
	bool first = i == 0, last = i + 1 == w->n;

	if (c < 0x80 || is_caseless(c))
		return false;
	if (is_upper(c))
		return !first && !is_upper(w->letters[i - 1]) &&
		    !is_caseless(w->letters[i - 1]);
	if (!last && is_upper(w->letters[i + 1]))
		return true;
	return i > 1 && is_upper(w->letters[i - 1]);
}

static bool
is_foreign_ascii_mix(const struct word *w)
{
	bool foreign = false, ascii = false;

	for (size_t i = 0; i < w->n; i++) {
		foreign |= alphabet_foreign(w->letters[i]);
		ascii |= w->letters[i] < 0x80;
	}
	return foreign && ascii;
}

/* Three letters make a syllable, but for abbreviations in capitals. */
static bool
lacks_vowel(const struct word *w)
{
	bool lower = false;

	for (size_t i = 0; i < w->n; i++) {
		if (alphabet_vowel(w->letters[i]) || w->letters[i] >= 0x5d0)
			return false;
		lower |= !is_upper(w->letters[i]);
	}
	return w->n >= 3 && lower;
}

static languages
languages_of(const struct plausibility *s, const struct word *w)
{
	languages l = s->any;

	for (size_t i = 0; i < w->n; i++)
		if (w->letters[i] >= 0x80)
			l &= alphabet_languages(s->letters, w->letters[i]);
	return l;
}

static bool
can_be(const struct word *w)
{
	size_t stressed = 0;

	if (is_foreign_ascii_mix(w) || lacks_vowel(w) ||
	    (w->n == 1 && is_digit(w->before) && is_digit(w->after)))
		return false;
	for (size_t i = 0; i < w->n; i++) {
		if (clashes(w, i) || (alphabet_final(w->letters[i]) &&
		    i + 1 != w->n))
			return false;
		stressed += alphabet_stressed(w->letters[i]);
	}
	return stressed < 2;
}

static void
judge_word(struct plausibility *s, const struct word *w)
{
	languages l = languages_of(s, w);
	bool ascii = true;

	for (size_t i = 0; i < w->n; i++)
		ascii &= w->letters[i] < 0x80;
	if (ascii)
		return;
	if (l == 0 || !can_be(w))
		s->offences++;
	else
		s->all &= l;
}

/* Signs that text holds, where it holds them: 2 047, l’hôte, Vista®, - with
 * blanks around it. */
static bool
is_sign_in_place(const struct plausibility *s, uint32_t before, uint32_t c,
    uint32_t after)
{
	switch (c) {
	case NBSP:
		return !is_letter(s, before) || !is_letter(s, after);
	case APOSTROPHE:
		return is_letter(s, before) && is_letter(s, after);
	case 0xae: case 0x2122:			/* (R), TM */
		return is_ascii_letter(before) && !is_letter(s, after);
	case 0x2013: case 0x2014:		/* dashes */
		return (before == 0 || before == ' ') &&
		    (after == 0 || after == ' ');
	default:
		return false;
	}
}

static uint32_t
next(struct span *s)
{
	uint32_t c = 0;
	size_t n = utf8_scan(*s, &c);

	*s = span_from(*s, n == 0 ? 1 : n);
	return c;
}

void
plausibility_judge(struct plausibility *s, struct span text)
{
	struct word w = { .n = 0 };
	uint32_t before = 0, c, after;

	for (c = text.n == 0 ? 0 : next(&text); c != 0; before = c, c = after) {
		after = text.n == 0 ? 0 : next(&text);
		if (is_letter(s, c)) {
			if (w.n == 0)
				w.before = before;
			if (w.n < WORD_MAX)
				w.letters[w.n++] = c;
			if (is_letter(s, after))
				continue;
			w.after = after;
			judge_word(s, &w);
			w.n = 0;
		} else if (c >= 0x80 && !is_sign_in_place(s, before, c,
		    after)) {
			s->offences++;
		}
	}
}

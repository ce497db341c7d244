#include "kbdiff/base/utf8.h"
#include "alphabet.h"

/* In lower case.  What only loan words and a few names hold is left out where
 * it would make the alphabet that of most others too. */
static const struct language_letters {
	const char	*language, *letters;
} alphabets[] = {
	{ "en", "àçèéêëïñôöü" },
	{ "de", "äöüßé" },
	{ "fr", "àâæçéèêëîïôœùûüÿ" },
	{ "es", "áéíóúüñªº" },
	{ "ca", "àçèéíïòóúü" },
	{ "pt", "áâãàçéêíóôõúüªº" },
	{ "it", "àèéìíîòóùú" },
	{ "nl", "áçéèêëíïóôöúûü" },
	{ "sv", "åäöéüà" },
	{ "fi", "äöåéšž" },
	{ "da", "æøåéäöü" },
	{ "nb nn no", "æøåéèêóòôäö" },
	{ "is", "áðéíóúýþæö" },
	{ "pl", "ąćęłńóśźż" },
	{ "cs", "áčďéěíňóřšťúůýž" },
	{ "sk", "áäčďéíĺľňóôŕšťúýž" },
	{ "hu", "áéíóöőúüű" },
	{ "ro", "ăâîșțşţ" },
	{ "sl", "čšžćđ" },
	{ "hr bs sr", "čćđšž" },
	{ "sq", "çë" },
	{ "tr", "âçğıîöşüû" },
	{ "ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя" },
	{ "uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя" },
	{ "be", "абвгдеёжзійклмнопрстуўфхцчшыьэюя" },
	{ "bg", "абвгдежзийклмнопрстуфхцчшщъьюя" },
	{ "sr", "абвгдђежзијклљмнњопрстћуфхцчџш" },
	{ "mk", "абвгдѓежзѕијклљмнњопрстќуфхцчџш" },
	{ "el", "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋφχψωώ" },
	{ "he", "אבגדהוזחטיךכלםמןנסעףפץצקרשת" },
	{ "ja", "" }, { "ko", "" }, { "zh-cn zh-sg", "" },
	{ "zh-tw zh-hk zh-mo", "" },
};

#define NALPHABETS	(sizeof alphabets / sizeof *alphabets)

static bool
holds(const char *letters, uint32_t c)
{
	struct span set = span_of(letters);
	uint32_t other;
	size_t n;

	for (; (n = utf8_scan(set, &other)) != 0; set = span_from(set, n))
		if (c == other)
			return true;
	return false;
}

/* The next of words with a blank between them; false at the end. */
static bool
take_tag(struct span *rest, struct span *tag)
{
	size_t n = span_find(*rest, ' ');

	if (rest->n == 0)
		return false;
	*tag = span_upto(*rest, n);
	*rest = span_from(*rest, n + 1);
	return true;
}

/* "de-at" is "de"; "zh-cn" is what it says. */
static bool
is_of(struct span tag, struct span language)
{
	return span_eqi(tag, language) || (span_startsi(tag, language) &&
	    tag.p[language.n] == '-');
}

languages
alphabet_named(struct span tags)
{
	struct span tag, known, language;
	languages found = 0;

	while (take_tag(&tags, &tag))
		for (size_t i = 0; i < NALPHABETS; i++) {
			known = span_of(alphabets[i].language);
			while (take_tag(&known, &language))
				if (is_of(tag, language))
					found |= (languages)1 << i;
		}
	return found;
}

void
alphabet_fill(struct alphabet *l)
{
	struct span set;
	uint32_t c;
	size_t n;

	*l = (struct alphabet){ { 0 } };
	for (size_t i = 0; i < NALPHABETS; i++) {
		set = span_of(alphabets[i].letters);
		for (; (n = utf8_scan(set, &c)) != 0; set = span_from(set, n))
			l->of[c] |= (languages)1 << i;
	}
}

languages
alphabet_languages(const struct alphabet *l, uint32_t c)
{
	c = alphabet_lower(c);
	return c < LETTERS_MAX ? l->of[c] : 0;
}

bool
alphabet_foreign(uint32_t c)
{
	return (c >= 0x370 && c < 0x530) || (c >= 0x5d0 && c < 0x5eb);
}

uint32_t
alphabet_lower(uint32_t c)
{
	if (c == 0x130)			/* both i of Turkish are its own */
		return 0x131;
	return utf8_lower(c);
}

bool
alphabet_vowel(uint32_t c)
{
	/* R and L make syllables too, in Slavic languages. */
	return holds("aeiouyrlàáâãäåæèéêëìíîïòóôõöøùúûüýÿœăąęěıőůű"
	    "аеёиоуыэюяіїєрαάεέηήιίϊΐοόυύϋωώ", alphabet_lower(c));
}

bool
alphabet_final(uint32_t c)
{
	return holds("ךםןףץς", c);
}

bool
alphabet_stressed(uint32_t c)
{
	return holds("άέήίΐόύώ", alphabet_lower(c));
}

#include "kbdiff/base/out.h"
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

/* Greek letters with a tonos lie elsewhere than those without. */
static uint32_t
lower_greek(uint32_t c)
{
	switch (c) {
	case 0x386: return 0x3ac;
	case 0x388: case 0x389: case 0x38a: return c + 37;
	case 0x38c: return 0x3cc;
	case 0x38e: case 0x38f: return c + 63;
	default: return c >= 0x391 && c <= 0x3ab ? c + 0x20 : c;
	}
}

/* Latin Extended-A and the Romanian letters below the comma: pairs, upper
 * before lower, that begin with an even number or an odd one. */
static uint32_t
lower_pair(uint32_t c)
{
	if (c == 0x130)			/* both i of Turkish are its own */
		return 0x131;
	if (c == 0x131 || c == 0x138 || c == 0x149 || c == 0x17f)
		return c;
	if (c == 0x178)
		return 0xff;
	if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e))
		return c + (c & 1);
	return c | 1;
}

uint32_t
alphabet_lower(uint32_t c)
{
	if ((c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7))
		return c + 0x20;
	if ((c >= 0x100 && c < 0x180) || (c >= 0x218 && c <= 0x21b))
		return lower_pair(c);
	if (c >= 0x370 && c < 0x400)
		return lower_greek(c);
	if (c >= 0x400 && c < 0x410)
		return c + 0x50;
	if (c >= 0x410 && c < 0x430)
		return c + 0x20;
	return c == 0x490 ? 0x491 : c;
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

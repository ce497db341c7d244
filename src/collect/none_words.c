#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/none_words.h"

static bool
ends_in_none(struct span s)
{
	static const struct span none_of[] = {
		SPAN("no"), SPAN("0"), SPAN("without"), SPAN("any"),
		SPAN("ohne"), SPAN("kein"), SPAN("keine"), SPAN("keinen"),
		SPAN("sans"), SPAN("aucun"), SPAN("aucune"), SPAN("sin"),
		SPAN("senza"), SPAN("nessun"), SPAN("sem"), SPAN("nenhum"),
		SPAN("zonder"), SPAN("geen"), SPAN("utan"), SPAN("uden"),
		SPAN("uten"), SPAN("bez"), SPAN("\xd0\xb1\xd0\xb5\xd0\xb7"),
		SPAN("\xe6\x97\xa0"), SPAN("\xe7\x84\xa1"),
		SPAN("\xe6\xb2\xa1\xe6\x9c\x89"),
		SPAN("\xe6\xb2\x92\xe6\x9c\x89"),
	};
	size_t n;

	for (size_t i = 0; i < sizeof none_of / sizeof *none_of; i++) {
		n = none_of[i].n;
		if (span_ends(s, none_of[i]) && (s.n == n ||
		    utf8_is_unparted(none_of[i].p[0]) ||
		    s.p[s.n - n - 1] == ' '))
			return true;
	}
	return false;
}

/* "no updates", "0 hosts". */
static bool
ends_in_none_of(struct span s)
{
	static const struct span what[] = {
		SPAN("update"), SPAN("updates"), SPAN("hotfix"),
		SPAN("hotfixes"), SPAN("patch"), SPAN("patches"),
		SPAN("host"), SPAN("hosts"), SPAN("server"), SPAN("servers"),
		SPAN("installation"), SPAN("installations"),
	};

	for (size_t i = 0; i < sizeof what / sizeof *what; i++)
		if (span_ends(s, what[i]) && s.n > what[i].n &&
		    s.p[s.n - what[i].n - 1] == ' ')
			return ends_in_none(span_trim(span_upto(s, s.n -
			    what[i].n)));
	return false;
}

/* Japanese and Korean: without, and that there is, or was, none. */
static bool
begins_with_none(struct span s)
{
	static const struct span none_is[] = {
		SPAN("\xe3\x81\xaa\xe3\x81\x97"),
		SPAN("\xe7\x84\xa1\xe3\x81\x97"),
		SPAN("\xe3\x81\xaf\xe3\x81\xaa"),
		SPAN("\xe3\x81\xaf\xe3\x81\x82\xe3\x82\x8a\xe3\x81\xbe"
		    "\xe3\x81\x9b\xe3\x82\x93"),
		SPAN(" \xec\x97\x86"), SPAN("\xea\xb0\x80 \xec\x97\x86"),
	};

	return SPAN_ANY(s, none_is, span_starts);
}

bool
none_words_is(struct span value)
{
	static const struct span nothing[] = {
		SPAN("none"), SPAN("no"), SPAN("nil"), SPAN("n/a"), SPAN("-"),
		SPAN("--"), SPAN("0"), SPAN("nothing"), SPAN("keine"),
		SPAN("keiner"), SPAN("aucun"), SPAN("aucune"),
		SPAN("ninguno"), SPAN("ninguna"), SPAN("nessuno"),
		SPAN("nessuna"), SPAN("nenhum"), SPAN("nenhuma"),
		SPAN("geen"), SPAN("ingen"), SPAN("brak"),
	};

	value = span_trim(value);
	while (value.n != 0 && memchr(".!)", value.p[value.n - 1], 3) != NULL)
		value.n--;
	return SPAN_ANY(value, nothing, span_eqi);
}

/* One or two words may lead to the colon. */
bool
none_words_behind(struct span behind)
{
	const size_t most = 20;
	size_t n = 0;

	while (n < behind.n && n < most && (ascii_letter(behind.p[n]) ||
	    behind.p[n] == ' '))
		n++;
	return n < behind.n && (behind.p[n] == ':' || behind.p[n] == '=') &&
	    none_words_is(span_from(behind, n + 1));
}

bool
none_words_counted(struct span s, size_t at, size_t end)
{
	struct span before = span_trim(span_upto(s, at));
	struct span behind = span_from(s, end);
	struct span value = span_trim(behind);

	if (value.n >= 2 && (value.p[0] == '=' || value.p[0] == ':')) {
		value = span_trim(span_from(value, 1));
		if (span_starts(value, SPAN("0")) && (value.n == 1 ||
		    !byte_of_word(value.p[1])))
			return true;
	}
	return ends_in_none(before) || ends_in_none_of(before) ||
	    begins_with_none(behind) ||
	    none_words_behind(behind) ||
	    span_starts(behind, SPAN(" over"));
}

#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/model/hostname.h"
#include "label_words.h"
#include "other_host.h"

enum kind { IS_OTHER, IS_ONLY, IS_ON, IS_THESE, IS_NAME };

static enum kind
kind_of(struct span word)
{
	static const struct {
		struct span	word;
		enum kind	kind;
	} words[] = {
		{ SPAN("only"), IS_ONLY }, { SPAN("nur"), IS_ONLY },
		{ SPAN("seulement"), IS_ONLY },
		{ SPAN("uniquement"), IS_ONLY },
		{ SPAN("solo"), IS_ONLY }, { SPAN("solamente"), IS_ONLY },
		{ SPAN("s\xc3\xb3lo"), IS_ONLY }, { SPAN("soltanto"), IS_ONLY },
		{ SPAN("somente"), IS_ONLY }, { SPAN("apenas"), IS_ONLY },
		{ SPAN("alleen"), IS_ONLY }, { SPAN("endast"), IS_ONLY },
		{ SPAN("kun"), IS_ONLY }, { SPAN("tylko"), IS_ONLY },
		{ SPAN("on"), IS_ON }, { SPAN("auf"), IS_ON },
		{ SPAN("sur"), IS_ON }, { SPAN("en"), IS_ON },
		{ SPAN("su"), IS_ON }, { SPAN("em"), IS_ON },
		{ SPAN("op"), IS_ON }, { SPAN("p\xc3\xa5"), IS_ON },
		{ SPAN("na"), IS_ON },
		{ SPAN("these"), IS_THESE }, { SPAN("those"), IS_THESE },
		{ SPAN("following"), IS_THESE }, { SPAN("diese"), IS_THESE },
		{ SPAN("folgende"), IS_THESE }, { SPAN("ces"), IS_THESE },
		{ SPAN("estas"), IS_THESE }, { SPAN("estos"), IS_THESE },
		{ SPAN("queste"), IS_THESE }, { SPAN("questi"), IS_THESE },
		{ SPAN("estes"), IS_THESE }, { SPAN("deze"), IS_THESE },
	};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (span_eqi(word, words[i].word))
			return words[i].kind;
	return host_in_text_is(word) && !label_words_in_remark(word) ?
	    IS_NAME : IS_OTHER;
}

static char
class_of(char c)
{
	return ascii_digit(c) ? '0' : ascii_letter(c) ? 'a' : c;
}

/* "EX01" and "EX02": what names a product, "IE11", is none of those. */
static bool
are_alike(struct span a, struct span b)
{
	if (a.n != b.n || !span_has_digit(a))
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (class_of(a.p[i]) != class_of(b.p[i]))
			return false;
	return true;
}

bool
other_host_is_plain(struct span name)
{
	return span_has_digit(name) && kind_of(name) == IS_NAME;
}

struct span
other_host_heading(struct span comment)
{
	struct span name = label_words_next(&comment);

	return name.n != 0 && label_words_next(&comment).n == 0 &&
	    other_host_is_plain(name) ? name : SPAN_NONE;
}

bool
other_host_alike(struct span name, struct span own)
{
	return !label_words_in_remark(name) && !span_eqi(name, own) &&
	    are_alike(name, hostname_label(own));
}

bool
other_host_says(struct span remark, struct span own)
{
	bool only = false, these = false, on = false, alike = false;
	size_t words = 0;
	enum kind kind, before = IS_OTHER;
	struct span word, name;

	own = hostname_label(own);
	while ((word = label_words_next(&remark)).n != 0) {
		words++;
		kind = kind_of(word);
		name = hostname_label(word);
		if (span_eqi(name, own))
			return false;
		only |= kind == IS_ONLY;
		these |= kind == IS_THESE;
		on |= kind == IS_NAME && before == IS_ON && span_has_digit(
		    word);
		alike |= kind == IS_NAME && are_alike(name, own);
		before = kind;
	}
	return (only && (on || alike)) || (these && on) ||
	    (words == 1 && alike);
}

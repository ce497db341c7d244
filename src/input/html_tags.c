#include <string.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/input/html_tags.h"

/* "&#227;", "&#xe3;": its length. */
static size_t
numeric_entity(struct span s, char to[4], struct span *text)
{
	bool hex = span_startsi(s, SPAN("&#x"));
	unsigned base = hex ? 16 : 10;
	size_t at = hex ? 3 : 2;
	uint32_t c = 0;

	if (!span_starts(s, SPAN("&#")))
		return 0;
	for (; at < s.n && at < 10 && s.p[at] != ';'; at++) {
		if (ascii_hex(s.p[at]) >= base)
			return 0;
		c = c * base + ascii_hex(s.p[at]);
	}
	if (at >= s.n || s.p[at] != ';' || c < 0x20 || c > 0x10ffff ||
	    (c >= 0xd800 && c <= 0xdfff))
		return 0;
	*text = (struct span){ to, utf8_put(to, c) };
	return at + 1;
}

/* The character that an entity at the front stands for; its length. */
static size_t
entity(struct span s, char to[4], struct span *text)
{
	static const struct { struct span says, means; } known[] = {
		{ SPAN("&amp;"), SPAN("&") },
		{ SPAN("&lt;"), SPAN("<") },
		{ SPAN("&gt;"), SPAN(">") },
		{ SPAN("&quot;"), SPAN("\"") },
		{ SPAN("&nbsp;"), SPAN(" ") },
		{ SPAN("&#160;"), SPAN(" ") },
		{ SPAN("&#39;"), SPAN("'") },
		{ SPAN("&apos;"), SPAN("'") },
		{ SPAN("&check;"), SPAN("\xe2\x9c\x93") },
		{ SPAN("&checkmark;"), SPAN("\xe2\x9c\x93") },
		{ SPAN("&cross;"), SPAN("\xe2\x9c\x97") },
	};

	if (s.p[0] != '&')
		return 0;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (span_startsi(s, known[i].says)) {
			*text = known[i].means;
			return known[i].says.n;
		}
	return numeric_entity(s, to, text);
}

struct span
html_text(struct span from, struct arena *a)
{
	char *p = arena_alloc(a, from.n + 1);
	struct span text;
	size_t n = 0, len;
	char to[4];

	while (from.n != 0) {
		len = entity(from, to, &text);
		if (len == 0) {
			len = 1 + span_find(span_from(from, 1), '&');
			text = span_upto(from, len);
		}
		memcpy(p + n, text.p, text.n);
		n += text.n;
		from = span_from(from, len);
	}
	return span_trim((struct span){ p, n });
}

bool
html_is_inline(struct span tag)
{
	static const struct span names[] = {
		SPAN("b"), SPAN("i"), SPAN("u"), SPAN("a"), SPAN("em"),
		SPAN("strong"), SPAN("span"), SPAN("font"), SPAN("code"),
		SPAN("small"),
	};

	if (tag.n != 0 && tag.p[0] == '/')
		tag = span_from(tag, 1);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (html_is_tag(tag, names[i]))
			return true;
	return false;
}

unsigned
html_heading(struct span tag)
{
	if (html_is_tag(tag, SPAN("/title")))
		return 1;
	return tag.n == 3 && span_startsi(tag, SPAN("/h")) &&
	    tag.p[2] >= '1' && tag.p[2] <= '6' ? (unsigned)(tag.p[2] - '0') :
	    HTML_HEADINGS;
}

bool
html_has_attribute(struct span tag, struct span name, struct span *behind)
{
	for (size_t i = 1; i < tag.n; i++) {
		if (!ascii_blank(tag.p[i - 1]) || !span_startsi(span_from(tag,
		    i), name))
			continue;
		*behind = span_trim(span_from(tag, i + name.n));
		if (i + name.n == tag.n || ascii_blank(tag.p[i + name.n]) ||
		    memchr("=/", tag.p[i + name.n], 2) != NULL)
			return true;
	}
	return false;
}

struct span
html_attribute(struct span tag, struct span name)
{
	struct span value;

	if (!html_has_attribute(tag, name, &value) || value.n == 0 ||
	    value.p[0] != '=')
		return SPAN_NONE;
	value = span_trim(span_from(value, 1));
	if (value.n != 0 && (value.p[0] == '"' || value.p[0] == '\''))
		return span_upto(span_from(value, 1), span_find(span_from(
		    value, 1), value.p[0]));
	return span_upto(value, span_find(value, ' '));
}

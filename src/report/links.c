#include <stdbool.h>

#include "links.h"
#include "kbdiff/wording/keywords.h"

/* Digits of an article number. */
enum { DIGITS_LEAST = 6, DIGITS_MOST = 7 };

static bool
is_word(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
	    (c >= 'a' && c <= 'z') || c == '_' || c == '-' || c == '.' ||
	    (c & 0x80) != 0;
}

/* The length of an id that begins at a place of a text; 0 if none does. */
static size_t
id_at(struct span s, size_t at, uint32_t *number)
{
	size_t n = at + 2;

	if (at + 2 > s.n || s.p[at] != 'K' || s.p[at + 1] != 'B' ||
	    (at != 0 && is_word(s.p[at - 1])))
		return 0;
	*number = 0;
	for (; n < s.n && s.p[n] >= '0' && s.p[n] <= '9'; n++)
		if (n - at - 2 <= DIGITS_MOST)
			*number = *number * 10 + (uint32_t)(s.p[n] - '0');
	if (n - at - 2 < DIGITS_LEAST || n - at - 2 > DIGITS_MOST ||
	    (n < s.n && s.p[n] != '.' && is_word(s.p[n])))
		return 0;
	return n - at;
}

void
links_write(struct out *o, struct span s, links_text *text, links_link *link)
{
	char url[CELLS_URL];
	uint32_t number;
	size_t at = 0, n;

	while (at < s.n) {
		n = id_at(s, at, &number);
		if (n == 0) {
			at++;
			continue;
		}
		if (at != 0)
			text(o, span_upto(s, at));
		keywords_url(number, url);
		link(o, (struct span){ s.p + at, n }, url);
		s = span_from(s, at + n);
		at = 0;
	}
	if (s.n != 0)
		text(o, s);
}

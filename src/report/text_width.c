#include "kbdiff/base/utf8.h"
#include "text_width.h"

static size_t
width_of_char(uint32_t c)
{
	if (utf8_is_control(c))
		return c < 0x100 ? 4 : 6;	/* \xNN, \uNNNN */
	return utf8_width(c);
}

size_t
text_width(struct span s)
{
	size_t width = 0, n;
	uint32_t c;

	while (s.n != 0) {
		n = utf8_scan(s, &c);
		width += n == 0 ? 4 : width_of_char(c);
		s = span_from(s, n == 0 ? 1 : n);
	}
	return width;
}

void
text_width_pad(struct out *o, struct span s, size_t width)
{
	size_t w = text_width(s);

	out_visible(o, s);
	out_repeat(o, ' ', w < width ? width - w : 0);
}

void
text_width_wrap(struct out *o, struct span prose, size_t from, size_t indent)
{
	size_t at = from, n, w;
	bool first = true;
	struct span word;

	while (prose.n != 0) {
		n = span_find(prose, ' ');
		word = span_upto(prose, n);
		prose = span_from(prose, n + 1);
		w = text_width(word);
		if (w == 0)
			continue;
		if (!first && at + 1 + w > WIDTH_MAX) {
			out_char(o, '\n');
			out_repeat(o, ' ', indent);
			at = indent;
		} else if (!first) {
			out_char(o, ' ');
			at++;
		}
		out_visible(o, word);
		at += w;
		first = false;
	}
	out_char(o, '\n');
}

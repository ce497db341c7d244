#include "kbdiff/base/utf8.h"
#include "kbdiff/base/visible.h"
#include "text_width.h"

size_t
text_width(struct span s)
{
	char escape[VISIBLE_ESCAPE_MAX];
	size_t width = 0, n, escaped;
	uint32_t c;

	for (; s.n != 0; s = span_from(s, n)) {
		n = visible_plain(s);
		width += n;
		if (n != 0)
			continue;
		escaped = visible_escape(s, escape, &n);
		if (escaped != 0)
			width += escaped;
		else if (n == 1)
			width++;
		else
			width += utf8_scan(s, &c) == 0 ? 0 : utf8_width(c);
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

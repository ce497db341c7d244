#include <stdio.h>

#include "kbdiff/base/utf8.h"
#include "kbdiff/base/visible.h"

/* The value of so many hexadecimal digits as escapes have them, in capitals;
 * false if there are fewer. */
static bool
take_digits(struct span s, size_t digits, uint32_t *value)
{
	*value = 0;
	if (s.n < digits)
		return false;
	for (size_t i = 0; i < digits; i++) {
		if (ascii_hex(s.p[i]) > 15 || s.p[i] >= 'a')
			return false;
		*value = *value << 4 | ascii_hex(s.p[i]);
	}
	return true;
}

/* The length of an escape that text begins with, 0 if it is none. */
static size_t
escape_length(struct span s, uint32_t *value)
{
	size_t digits;

	if (s.n < 4 || s.p[0] != '\\')
		return 0;
	digits = s.p[1] == 'x' ? 2 : s.p[1] == 'u' ? 4 : s.p[1] == 'U' ? 8 : 0;
	return digits != 0 && take_digits(span_from(s, 2), digits, value) ?
	    2 + digits : 0;
}

static size_t
print_escape(char *to, uint32_t c, bool byte)
{
	const char *form = byte || c < 0x80 ? "\\x%02X" :
	    c > 0xffff ? "\\U%08X" : "\\u%04X";
	int n = snprintf(to, VISIBLE_ESCAPE_MAX, form, (unsigned)c);

	return (size_t)n;
}

size_t
visible_escape(struct span s, char escape[VISIBLE_ESCAPE_MAX], size_t *n)
{
	uint32_t c = (unsigned char)s.p[0], value;

	*n = 1;
	if (c >= 0x20 && c < 0x7f)
		return c == '\\' && escape_length(s, &value) != 0 ?
		    print_escape(escape, c, true) : 0;
	*n = utf8_scan(s, &c);
	if (*n == 0) {
		*n = 1;
		return print_escape(escape, (unsigned char)s.p[0], true);
	}
	return utf8_is_control(c) ? print_escape(escape, c, false) : 0;
}

struct span
visible_undo(struct span s, struct arena *a)
{
	size_t n, length = 0;
	uint32_t value;
	char *p;

	if (span_find(s, '\\') == s.n)
		return s;
	/* No character is longer than its escape. */
	p = arena_alloc(a, s.n);
	for (; s.n != 0; s = span_from(s, n)) {
		n = escape_length(s, &value);
		if (n == 0 || value > 0x10ffff) {
			n = 1;
			p[length++] = s.p[0];
		} else if (n == 4) {
			p[length++] = (char)value;
		} else {
			length += utf8_put(p + length, value);
		}
	}
	return (struct span){ p, length };
}

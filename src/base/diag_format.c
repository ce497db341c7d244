#include <stdio.h>
#include <string.h>

#include "diag_format.h"
#include "kbdiff/base/utf8.h"

static void
show(struct out *o, struct span s)
{
	struct span shown = utf8_upto(s, DIAG_SHOWN_MAX);

	out_span(o, shown);
	if (shown.n < s.n)
		out_str(o, "...");
}

static bool
take(const char **at, const char *directive)
{
	size_t n = strlen(directive);

	if (strncmp(*at, directive, n) != 0)
		return false;
	*at += n;
	return true;
}

/* A directive that a text is for. */
static bool
take_text(struct out *o, const char **at, va_list *ap)
{
	int n;

	if (take(at, "%s")) {
		show(o, span_of(va_arg(*ap, const char *)));
	} else if (take(at, "%.*s")) {
		n = va_arg(*ap, int);
		show(o, (struct span){ va_arg(*ap, const char *), (size_t)n });
	} else {
		return false;
	}
	return true;
}

/* "%02u": false for what is no number of this kind. */
static bool
take_padded(struct out *o, const char **at, va_list *ap)
{
	char digits[16];
	int n, width;

	if ((*at)[0] != '%' || (*at)[1] != '0' || !ascii_digit((*at)[2]) ||
	    (*at)[3] != 'u')
		return false;
	width = (*at)[2] - '0';
	*at += 4;
	n = snprintf(digits, sizeof digits, "%u", va_arg(*ap, unsigned));
	out_repeat(o, '0', n < width ? (size_t)(width - n) : 0);
	out_str(o, digits);
	return true;
}

static bool
take_number(struct out *o, const char **at, va_list *ap)
{
	if (take(at, "%d"))
		out_printf(o, "%d", va_arg(*ap, int));
	else if (take(at, "%u"))
		out_printf(o, "%u", va_arg(*ap, unsigned));
	else if (take(at, "%lu"))
		out_printf(o, "%lu", va_arg(*ap, unsigned long));
	else if (take(at, "%zu"))
		out_printf(o, "%zu", va_arg(*ap, size_t));
	else if (take(at, "%lld"))
		out_printf(o, "%lld", va_arg(*ap, long long));
	else if (take(at, "%llu"))
		out_printf(o, "%llu", va_arg(*ap, unsigned long long));
	else if (take(at, "%c"))
		out_char(o, (char)va_arg(*ap, int));
	else
		return take_padded(o, at, ap);
	return true;
}

void
diag_format(struct out *o, const char *format, va_list given)
{
	const char *at = format;
	size_t n;
	va_list ap;

	va_copy(ap, given);
	while (*at != '\0') {
		n = strcspn(at, "%");
		out_span(o, (struct span){ at, n });
		at += n;
		if (take(&at, "%%"))
			out_char(o, '%');
		else if (*at != '\0' && !take_text(o, &at, &ap) &&
		    !take_number(o, &at, &ap))
			break;	/* no directive that is known */
	}
	va_end(ap);
}

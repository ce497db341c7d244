#include "kbdiff/base/utf8.h"
#include "kbdiff/model/hostname.h"

struct span
hostname_trim(struct span s)
{
	s = span_trim(s);
	/* One alone begins the escape of a byte that is no text: \xFF. */
	if (span_starts(s, SPAN("\\\\")))
		while (s.n != 0 && s.p[0] == '\\')
			s = span_from(s, 1);
	/* The root's dot: CAS01.corp.local. */
	if (s.n > 1 && s.p[s.n - 1] == '.' && s.p[s.n - 2] != '.')
		s.n--;
	return s;
}

bool
hostname_shortened(struct span s)
{
	return span_ends(s, SPAN("...")) || span_ends(s, SPAN("\xe2\x80\xa6"));
}

static bool
is_whole(struct span s)
{
	size_t points = 0, digits = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == ':' || s.p[i] == '/' || s.p[i] == '\\')
			return true;
		points += s.p[i] == '.';
		digits += ascii_digit(s.p[i]);
	}
	return points == 3 && points + digits == s.n;
}

struct span
hostname_label(struct span s)
{
	return is_whole(s) ? s : span_upto(s, span_find(s, '.'));
}

/* Addresses of whatever machine is asked: 127.0.0.1, ::1. */
static bool
is_loopback(struct span s)
{
	return span_eq(s, SPAN("::1")) ||
	    (span_starts(s, SPAN("127.")) && is_whole(s));
}

bool
hostname_none(struct span s)
{
	return s.n == 0 || span_eq(s, SPAN(".")) || is_loopback(s) ||
	    span_eqi(hostname_label(s), SPAN("localhost")) ||
	    hostname_shortened(s);
}

struct span
hostname_fold(struct span s, struct arena *a)
{
	return utf8_fold(s, a);
}

bool
hostname_has_domain(struct span s)
{
	return hostname_label(s).n + 1 < s.n;
}

static size_t
count_chars(struct span s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xc0) != 0x80;
	return n;
}

bool
hostname_may_be_cut(struct span name)
{
	return count_chars(name) == NETBIOS_NAME_CHARS;
}

bool
hostname_is_netbios_of(struct span name, struct span label)
{
	return label.n > name.n && span_starts(label, name) &&
	    hostname_may_be_cut(name);
}

bool
hostname_qualifies(struct span full, struct span name)
{
	struct span label = hostname_label(full);

	return hostname_has_domain(full) && (span_eq(label, name) ||
	    hostname_is_netbios_of(name, label));
}

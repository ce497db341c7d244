#include "kbdiff/collect/banner.h"

/* "10.0.20348.2113" before a closing bracket. */
static bool
take_version(struct span s, struct span *version)
{
	size_t n = 0, dots = 0;

	while (n < s.n && (ascii_digit(s.p[n]) || s.p[n] == '.'))
		dots += s.p[n++] == '.';
	if (n == s.n || s.p[n] != ']' || dots < 2 || dots > 3 ||
	    !ascii_digit(s.p[0]) || !ascii_digit(s.p[n - 1]))
		return false;
	*version = span_upto(s, n);
	return true;
}

/* The next banner's version; what is behind it stays in *rest. */
static bool
next_banner(struct span *rest, struct span *version)
{
	static const struct span begins = { "Microsoft Windows [", 19 };
	static const size_t word_max = 24;	/* Version, in any language */
	size_t at, n;

	while ((at = span_find_span(*rest, begins)) < rest->n) {
		*rest = span_from(*rest, at + begins.n);
		n = span_find(span_upto(*rest, word_max), ' ');
		if (take_version(span_from(*rest, n + 1), version))
			return true;
	}
	return false;
}

static bool
has_word(struct span text, struct span word)
{
	for (size_t at = 0; at + word.n <= text.n; at++)
		if (span_startsi(span_from(text, at), word))
			return true;
	return false;
}

/* Whether a command line in the text asks another machine, or an image. */
static bool
asks_another(struct span text)
{
	static const struct span words[] = {
		{ "/node:", 6 }, { " /s ", 4 }, { "-ComputerName ", 14 },
		{ " -cn ", 5 }, { " -Session ", 10 }, { "]: PS ", 6 },
		{ "PSSession", 9 }, { "psexec", 6 }, { "winrs ", 6 },
		{ "/image:", 7 },
	};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (has_word(text, words[i]))
			return true;
	return false;
}

struct span
banner_version(struct span text)
{
	struct span rest = text, first = SPAN_NONE, version;

	while (next_banner(&rest, &version)) {
		if (first.n != 0 && !span_eq(first, version))
			return SPAN_NONE;
		first = version;
	}
	return first.n != 0 && asks_another(text) ? SPAN_NONE : first;
}

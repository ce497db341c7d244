#include "cmdline_names.h"
#include "kbdiff/collect/host_in_text.h"
#include "label_words.h"
#include "other_host.h"

/* So many numbers of hosts are counted by no command. */
#define RANGE_MAX	500

static bool
is_quote(char c)
{
	return ascii_any(c, "\"'@(\\");
}

bool
cmdline_names_next(struct span *rest, struct span *name)
{
	size_t n = 0;

	while (rest->n != 0 && is_quote(rest->p[0]))
		*rest = span_from(*rest, 1);
	while (n < rest->n && !ascii_blank(rest->p[n]) && memchr(",\"')|;}",
	    rest->p[n], 7) == NULL)
		n++;
	*name = span_upto(*rest, n);
	*rest = span_trim(span_from(*rest, n));
	while (rest->n != 0 && memchr("\"')", rest->p[0], 3) != NULL)
		*rest = span_trim(span_from(*rest, 1));
	if (rest->n != 0 && rest->p[0] == ',')
		*rest = span_trim(span_from(*rest, 1));
	else
		*rest = SPAN_NONE;
	return n != 0;
}

bool
cmdline_names_machine(struct span name)
{
	bool letter = false;

	for (size_t i = 0; i < name.n; i++)
		letter |= ascii_letter(name.p[i]);
	return letter && host_in_text_may_be(name) && !span_eqi(name,
	    SPAN("localhost"));
}

/* How long the names are that the text begins with, if they are several. */
static size_t
names_length(struct span text)
{
	struct span rest = text, name, last = SPAN_NONE;
	size_t n;

	for (n = 0; cmdline_names_next(&rest, &name); n++)
		last = name;
	return n > 1 ? (size_t)(last.p - text.p) + last.n : 0;
}

/* "-notin 'EX03','EX04'": what stands behind such a word is not asked. */
static bool
leaves_out(struct span before)
{
	static const struct span words[] = {
		SPAN("-notin"), SPAN("-cnotin"), SPAN("-inotin"),
		SPAN("-notcontains"), SPAN("-exclude"), SPAN("-ne"),
		SPAN("-notmatch"),
	};
	size_t n;

	while (before.n != 0 && (ascii_blank(before.p[before.n - 1]) ||
	    is_quote(before.p[before.n - 1])))
		before.n--;
	for (n = before.n; n != 0 && !ascii_blank(before.p[n - 1]); n--)
		continue;
	return SPAN_ANY(span_from(before, n), words, span_eqi);
}

bool
cmdline_names_group(struct span *rest, struct span *names)
{
	struct span whole = *rest;
	size_t n;

	for (size_t at = 0; at < whole.n; at++) {
		if (at != 0 && !ascii_blank(whole.p[at - 1]) &&
		    !ascii_any(whole.p[at - 1], "\"'@(\\={:"))
			continue;
		n = names_length(span_from(whole, at));
		if (n == 0)
			continue;
		*names = span_upto(span_from(whole, at), n);
		*rest = span_from(whole, at + n);
		if (!leaves_out(span_upto(whole, at)))
			return true;
		at += n;
	}
	return false;
}

bool
cmdline_names_word(struct span *rest, struct span *word)
{
	/* "\\EX03\share" and "EX03\admin" are a folder and an account. */
	while ((*word = label_words_next(rest)).n != 0)
		if (other_host_is_plain(*word) && (rest->n == 0 ||
		    rest->p[0] != '\\'))
			return true;
	return false;
}

bool
cmdline_names_leaves_out(struct span command)
{
	static const struct span words[] = {
		SPAN("-notin "), SPAN("-notcontains "), SPAN("-exclude "),
		SPAN("-ne "), SPAN("-notmatch "), SPAN("-notlike "),
		SPAN("!="),
	};

	return SPAN_ANY(command, words, span_holdsi);
}

struct span
cmdline_names_loop(struct span command)
{
	size_t at = 0, end;

	if (!span_startsi(command, SPAN("for ")))
		return SPAN_NONE;
	while (at < command.n && !span_startsi(span_from(command, at),
	    SPAN(" in ")))
		at++;
	command = span_trim(span_from(command, at + 4));
	if (command.n != 0 && command.p[0] == '(')
		command = span_from(command, 1);
	for (end = 0; end < command.n && !ascii_any(command.p[end], ");"); )
		end++;
	return end == command.n ? SPAN_NONE : span_upto(command, end);
}

/* "1..3", and "(1,1,3)" of cmd. */
static bool
find_numbers(struct span s, struct cmdline_range *r)
{
	size_t at, n;

	if ((at = span_find_span(s, SPAN(".."))) < s.n) {
		for (n = at; n != 0 && ascii_digit(s.p[n - 1]); n--)
			continue;
		r->from = (unsigned)span_number(span_from(s, n), 4, &n);
		s = span_from(s, at + 2);
	} else if ((at = span_find(s, '(')) < s.n && span_startsi(s,
	    SPAN("for /l "))) {
		s = span_from(s, at + 1);
		r->from = (unsigned)span_number(s, 4, &n);
		s = span_from(s, n);
		if (!span_starts(s, SPAN(",1,")))
			return false;
		s = span_from(s, 3);
	} else {
		return false;
	}
	r->to = (unsigned)span_number(s, 4, &at);
	return n != 0 && at != 0 && r->from < r->to &&
	    r->to - r->from < RANGE_MAX;
}

/* Whether a number stands for what begins here: "$_", "%i", "{0:d2}", "{1..3}";
 * *width: how many digits it has at least. */
static bool
stands_number(struct span s, int *width)
{
	static const struct span format = SPAN("{0");
	size_t n;

	*width = 0;
	if (s.p[0] != '{')
		return ascii_any(s.p[0], "$%");
	if (!span_starts(s, format) || s.n < 3 || !ascii_any(s.p[2], ":}"))
		return s.n > 1 && ascii_digit(s.p[1]) && span_starts(span_from(
		    s, 1 + span_digits(span_from(s, 1))), SPAN(".."));
	s = span_from(s, 3);
	for (n = 0; n < s.n && s.p[n] == '0'; n++)
		continue;
	*width = s.n > 1 && ascii_lower(s.p[0]) == 'd' && ascii_digit(s.p[1]) ?
	    s.p[1] - '0' : (int)n;
	return true;
}

bool
cmdline_names_range(struct span command, struct cmdline_range *r)
{
	size_t n;

	if (!find_numbers(command, r))
		return false;
	for (size_t at = 1; at < command.n; at++) {
		if (!stands_number(span_from(command, at), &r->width))
			continue;
		for (n = at; n != 0 && (byte_of_word(command.p[n - 1]) ||
		    command.p[n - 1] == '-'); n--)
			continue;
		r->before = span_upto(span_from(command, n), at - n);
		if (cmdline_names_machine(r->before))
			return true;
	}
	return false;
}

struct span
cmdline_names_variable(struct span command)
{
	struct span name = span_trim(span_upto(command, span_find(command,
	    '=')));

	return name.n > 1 && name.n < command.n && name.p[0] == '$' &&
	    span_find(name, ' ') == name.n ? name : SPAN_NONE;
}

bool
cmdline_names_has_variable(struct span command, struct span variable)
{
	for (size_t at = 0; at + variable.n <= command.n; at++)
		if (span_startsi(span_from(command, at), variable) &&
		    (at + variable.n == command.n ||
		    !byte_of_word(command.p[at + variable.n])))
			return true;
	return false;
}

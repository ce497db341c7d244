#include <stdio.h>
#include <string.h>

#include "asked_names.h"
#include "other_host.h"

/* A line that is longer is text. */
#define LINE_MAX_BYTES	400

/* A range of more is none of hosts. */
#define RANGE_MAX	200

/* "EX01-EX03": how long the first name is, with the numbers that end both; 0:
 * it is no range. */
static size_t
range_of(struct span s, unsigned *from, unsigned *to)
{
	size_t n = span_find(s, '-'), letters = 0, digits;
	struct span last = span_from(s, n + (n < s.n));

	while (letters < n && !ascii_digit(s.p[letters]))
		letters++;
	*from = (unsigned)span_number(span_from(s, letters), 6, &digits);
	if (letters == 0 || digits == 0 || letters + digits != n ||
	    last.n != n || !span_eqi(span_upto(last, letters), span_upto(s,
	    letters)))
		return 0;
	*to = (unsigned)span_number(span_from(last, letters), 6, &digits);
	return letters + digits == n && *from < *to && *to - *from <
	    RANGE_MAX ? n : 0;
}

static bool
next_word(struct span *rest, struct span *word)
{
	static const char parts[] = " \t,;&";
	size_t n = 0;

	while (rest->n != 0 && memchr(parts, rest->p[0], sizeof parts - 1) !=
	    NULL)
		*rest = span_from(*rest, 1);
	while (n < rest->n && memchr(parts, rest->p[n], sizeof parts - 1) ==
	    NULL)
		n++;
	*word = span_upto(*rest, n);
	*rest = span_from(*rest, n);
	return n != 0;
}

static bool
is_and(struct span word)
{
	static const struct span words[] = {
		SPAN("and"), SPAN("und"), SPAN("et"), SPAN("y"), SPAN("e"),
	};

	return SPAN_ANY(word, words, span_eqi);
}

/* Whether there are names alone, and two at least. */
static bool
is_names(struct span rest)
{
	struct span word;
	unsigned from, to;
	size_t names = 0;

	while (next_word(&rest, &word)) {
		if (is_and(word))
			continue;
		if (range_of(word, &from, &to) != 0)
			names += 2;
		else if (other_host_is_plain(word))
			names++;
		else
			return false;
	}
	return names > 1;
}

struct span
asked_names_of(struct span line)
{
	static const struct span labels[] = {
		SPAN("hosts"), SPAN("servers"), SPAN("computers"),
		SPAN("nodes"), SPAN("machines"), SPAN("targets"),
		SPAN("scope"), SPAN("report for"), SPAN("report of"),
		SPAN("hotfixes of"), SPAN("hotfixes on"), SPAN("updates of"),
		SPAN("updates on"), SPAN("scanned"), SPAN("queried"),
		SPAN("asked"), SPAN("checked"), SPAN("requested"),
		SPAN("cluster nodes"), SPAN("cluster members"),
		SPAN("rechner"), SPAN("knoten"), SPAN("bericht f\xc3\xbcr"),
	};
	struct span rest;

	while (line.n != 0 && !byte_of_word(line.p[0]))
		line = span_from(line, 1);
	line = span_trim(line);
	while (line.n != 0 && memchr(".:#*=", line.p[line.n - 1], 5) != NULL)
		line = span_trim(span_upto(line, line.n - 1));
	if (line.n > LINE_MAX_BYTES || !span_has_digit(line))
		return SPAN_NONE;
	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
		if (!span_startsi(line, labels[i]))
			continue;
		rest = span_from(line, labels[i].n);
		if (rest.n == 0 || memchr(" :=", rest.p[0], 3) == NULL)
			continue;
		while (rest.n != 0 && memchr(" :=", rest.p[0], 3) != NULL)
			rest = span_from(rest, 1);
		return is_names(rest) ? rest : SPAN_NONE;
	}
	return SPAN_NONE;
}

bool
asked_names_next(struct span *names, unsigned *in_range,
    char buf[ASKED_NAME_MAX], struct span *name)
{
	struct span rest = *names;
	unsigned from, to;
	size_t n, digits = 0;
	int made;

	do
		if (!next_word(&rest, name))
			return false;
	while (is_and(*name));
	n = range_of(*name, &from, &to);
	if (n == 0 || n >= ASKED_NAME_MAX) {
		*names = rest;
		return true;
	}
	while (ascii_digit(name->p[n - 1 - digits]))
		digits++;
	made = snprintf(buf, ASKED_NAME_MAX, "%.*s%0*u", (int)(n - digits),
	    name->p, (int)digits, from + *in_range);
	if (from + ++*in_range > to) {
		*names = rest;
		*in_range = 0;
	}
	*name = (struct span){ buf, made < ASKED_NAME_MAX ? (size_t)made :
	    ASKED_NAME_MAX - 1 };
	return true;
}

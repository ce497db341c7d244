#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/shell_word.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/update_id.h"
#include "nearest_format.h"

/* So many lines are looked at. */
#define LINES_MAX	200

static bool
names_update(struct span line)
{
	uint32_t number;

	return update_id_find(line, &number, 1) != 0;
}

/* The number of the field that names an update; the number of all if none
 * does. */
static size_t
find_field(struct span line, char delim)
{
	size_t n = 0, at;

	for (;; n++) {
		at = span_find(line, delim);
		if (names_update(span_upto(line, at)))
			return n;
		if (at == line.n)
			return n + 1;
		line = span_from(line, at + 1);
	}
}

/* The name of that field in the line of names. */
static struct span
name_of(struct span line, char delim, size_t field)
{
	size_t at;

	for (;; line = span_from(line, at + 1)) {
		at = span_find(line, delim);
		if (field-- == 0)
			break;
		if (at == line.n)
			return SPAN_NONE;
	}
	line = span_trim(span_upto(line, at));
	return line.n > 2 && line.p[0] == '"' ? (struct span){ line.p + 1,
	    line.n - 2 } : line;
}

/* "--column 'update=Patch,host=NAME'": of a column that holds updates. */
static void
say_column(struct span name, char *buf, size_t size)
{
	bool quoted = span_find(name, ',') != name.n;
	size_t nwords, nword;
	char *words, *word;
	struct out o = out_to(&words, &nwords), w = out_to(&word, &nword);

	out_printf(&w, quoted ? "update=\"%.*s\",host=NAME" :
	    "update=%.*s,host=NAME", SPANF(name));
	out_end(&w);
	shell_word(&o, "", (struct span){ word, nword },
	    "update=COLUMN,host=NAME");
	out_end(&o);
	snprintf(buf, size, "if it is a table of your own, name its columns: "
	    "--column %s", words);
	free(word);
	free(words);
}

/* "--column update=Patch", where a line of names stands above the updates. */
static bool
hint_column(struct span first, struct span second, char *buf, size_t size)
{
	static const char delims[] = { ',', ';', '\t', '|' };
	struct span name;

	for (size_t i = 0; i < sizeof delims; i++) {
		if (span_find(first, delims[i]) == first.n ||
		    span_find(second, delims[i]) == second.n)
			continue;
		name = name_of(first, delims[i], find_field(second,
		    delims[i]));
		if (name.n == 0 || name.n > 60)
			continue;
		say_column(name, buf, size);
		return true;
	}
	return false;
}

/* The next cell of a line of names, in any table. */
static bool
take_cell(struct span *rest, struct span *cell)
{
	static const char between[] = " \t,;|\"";
	size_t n = 0;

	while (rest->n != 0 && memchr(between, rest->p[0], sizeof between -
	    1) != NULL)
		*rest = span_from(*rest, 1);
	while (n < rest->n && memchr(between, rest->p[n], sizeof between -
	    1) == NULL)
		n++;
	*cell = span_upto(*rest, n);
	*rest = span_from(*rest, n);
	return n != 0;
}

static bool
is_host(struct span cell)
{
	return span_has_digit(cell) && host_in_text_is(cell);
}

/* "KB,EX01,EX02" above a row that begins with an update, or names of updates
 * above one that begins with a host: a matrix. */
static bool
hint_matrix(struct span first, struct span row, char *buf, size_t size)
{
	struct span rest = first, cell, host = SPAN_NONE;
	size_t hosts = 0, updates = 0, others = 0;

	while (take_cell(&rest, &cell))
		if (names_update(cell)) {
			updates++;
		} else if (is_host(cell)) {
			host = hosts++ == 0 ? cell : host;
		} else {
			others++;
		}
	if (others > 1 || !take_cell(&row, &cell))
		return false;
	if (updates > 1 && hosts == 0 && is_host(cell))
		host = cell;
	else if (hosts < 2 || updates != 0 || !names_update(cell))
		return false;
	snprintf(buf, size, "a matrix of updates by hosts (%.*s, ...); give "
	    "the exports that it was made from, or a table with a row for "
	    "each host and update", SPANF(span_upto(host, 30)));
	return true;
}

/* 17763.4974 or 2023-10, for some hosts or for all. */
static bool
is_bare_level(struct span line)
{
	size_t at, digits = 0;
	bool sign = false;

	line = span_trim(span_upto(line, span_find(line, '#')));
	for (at = line.n; at != 0 && line.p[at - 1] != ':'; at--)
		continue;
	line = span_trim(span_from(line, at));
	for (size_t i = 0; i < line.n; i++) {
		if (line.p[i] >= '0' && line.p[i] <= '9') {
			digits += !sign;
			continue;
		}
		if (sign || (line.p[i] != '.' && line.p[i] != '-'))
			return false;
		sign = true;
	}
	return sign && digits > 3 && line.p[line.n - 1] >= '0';
}

/* Lines that name no update: the first two, and how many there are. */
struct stray {
	struct span	lines[2];
	size_t		numbers[2];	/* from 1 on */
	size_t		n;
};

static void
add_stray(struct stray *s, struct span line, size_t number)
{
	if (s->n < 2) {
		s->lines[s->n] = utf8_upto(line, 60);
		s->numbers[s->n] = number;
	}
	s->n++;
}

/* What such a line says may be that the updates are missing: who takes it away
 * is to know that the others are read as installed ones. */
static void
say_plain_list(const struct stray *s, char *buf, size_t size)
{
	static const char list[] = "a plain list of installed updates "
	    "(kb-list) has one on each line and nothing else";

	if (s->n == 0)
		snprintf(buf, size, "its lines name updates; %s", list);
	else if (s->n == 2)
		snprintf(buf, size, "its lines name updates, but lines %zu and "
		    "%zu do not: \"%.*s\" and \"%.*s\"; %s", s->numbers[0],
		    s->numbers[1], SPANF(s->lines[0]), SPANF(s->lines[1]),
		    list);
	else
		snprintf(buf, size, "its lines name updates, but line %zu%s "
		    "not: \"%.*s\"; %s", s->numbers[0], s->n == 1 ? " does" :
		    " and others do", SPANF(s->lines[0]), list);
}

bool
nearest_format_hint(struct span head, char *buf, size_t size)
{
	struct span line, first = SPAN_NONE, second = SPAN_NONE;
	struct span row = SPAN_NONE;
	struct stray stray = { .n = 0 };
	size_t lines = 0, with = 0, bare = 0;

	for (size_t number = 1; lines < LINES_MAX && lines_split(&head, &line);
	    number++) {
		line = span_trim(line);
		if (line.n == 0)
			continue;
		if (!names_update(line))
			add_stray(&stray, line, number);
		if (lines == 0)
			first = line;
		else if (second.n == 0)
			second = line;
		if (row.n == 0 && lines > 0 && (names_update(line) ||
		    names_update(first)) && line.p[line.n - 1] != '-' &&
		    span_find_span(line, SPAN("---")) == line.n)
			row = line;
		lines++;
		with += names_update(line);
		bare += is_bare_level(line);
	}
	if (bare != 0 && bare * 2 >= lines) {
		snprintf(buf, size, "write a level or a month with its sign, "
		    "as in >= 17763.4974 or >= 2023-10");
		return true;
	}
	if (row.n != 0 && hint_matrix(first, row, buf, size))
		return true;
	if (with < 2 || with + 2 < lines || with * 2 < lines)
		return false;
	if (!names_update(first) && hint_column(first, second, buf, size))
		return true;
	say_plain_list(&stray, buf, size);
	return true;
}

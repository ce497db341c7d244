#include <string.h>

#include "kbdiff/base/strbuf.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/collect/summary_table.h"
#include "kbdiff/model/update_id.h"
#include "summary_word.h"

/* No machine has more updates: a larger number counts something else. */
#define COUNT_DIGITS	4

static bool
is_gap(struct span line, size_t at, char delim)
{
	if (delim == ' ' || delim == '.')
		return ascii_blank(line.p[at]) && (delim == ' ' ||
		    (at + 1 < line.n && ascii_blank(line.p[at + 1])));
	return line.p[at] == delim;
}

/* The fields of a line, without blanks and quotes around them. */
static size_t
split(struct span line, char delim, struct span fields[SUMMARY_COLUMNS])
{
	size_t n = 0, end;

	line = span_trim(line);
	while (n < SUMMARY_COLUMNS) {
		for (end = 0; end < line.n && !is_gap(line, end, delim);)
			end++;
		fields[n] = span_trim(span_upto(line, end));
		if (fields[n].n > 1 && fields[n].p[0] == '"')
			fields[n] = (struct span){ fields[n].p + 1,
			    fields[n].n - 2 };
		n++;
		if (end == line.n)
			return n;
		line = span_from(line, end + 1);
		if (delim == ' ' || delim == '.')
			line = span_trim(line);
	}
	return 0;
}

/* Whether a column of this name tells of the updates of its host. */
static bool
tells(struct span name)
{
	switch (summary_word_tells(name)) {
	case TELLS_COUNT:
	case TELLS_WAITING:
	case TELLS_WELL:
	case TELLS_STANDING:
		return true;
	default:
		return summary_word_counts(name);
	}
}

static bool
take_names(struct summary_table *t, const struct span *names,
    struct span line)
{
	bool any = false;

	t->host = SUMMARY_COLUMNS;
	for (size_t i = 0; i < t->n; i++) {
		if (summary_word_ids(names[i]))
			return false;
		if (t->host == SUMMARY_COLUMNS && summary_word_host(names[i]))
			t->host = i;
		else
			any |= tells(names[i]);
		t->names[i].at = (size_t)(names[i].p - line.p);
		t->names[i].n = names[i].n;
	}
	return any && t->host != SUMMARY_COLUMNS;
}

static bool
take_header(struct summary_table *t, struct span line)
{
	static const char delims[] = { ',', ';', '\t', '|', '.', ' ' };
	struct span names[SUMMARY_COLUMNS];
	struct summary_table found = { .n = 0 };

	if (line.n > SUMMARY_HEADER)
		return false;
	for (size_t i = 0; i < sizeof delims; i++) {
		found.n = split(line, delims[i], names);
		if (found.n < 2 || !take_names(&found, names, line))
			continue;
		memcpy(found.header, line.p, line.n);
		found.delim = delims[i];
		*t = found;
		return true;
	}
	return false;
}

/* "71%" */
static bool
is_share(struct span text)
{
	size_t digits = span_digits(text);

	return digits != 0 && digits < 3 && span_eq(span_from(text, digits),
	    SPAN("%"));
}

/* Lamps by which a report shows how a host stands. */
static bool
is_warning(struct span text)
{
	static const struct span lamps[] = {
		SPAN("red"), SPAN("amber"), SPAN("yellow"), SPAN("orange"),
		SPAN("rot"), SPAN("gelb"), SPAN("rouge"), SPAN("rojo"),
		SPAN("rosso"),
	};

	return SPAN_ANY(text, lamps, span_eqi);
}

static bool
is_against(struct span name, struct span text)
{
	enum state state = STATE_UNKNOWN;
	bool known = state_words_read(text, &state) == STATE_SAID_IT;

	if (text.n == 0)
		return false;
	switch (summary_word_tells(name)) {
	case TELLS_COUNT:
	case TELLS_WAITING:
		return summary_word_some(text);
	case TELLS_WELL:
		return (known && state != STATE_INSTALLED && state !=
		    STATE_INAPPLICABLE) || is_share(text) || is_warning(text);
	case TELLS_STANDING:
		return summary_word_standing(name, text) || is_warning(text) ||
		    (known && state == STATE_MISSING &&
		    summary_word_of_updates(text));
	default:
		return false;
	}
}

/* How many updates a cell says that there are. */
static uint64_t
count_of(struct span name, struct span text)
{
	uint64_t n = 0;

	if (!summary_word_counts(name) || text.n > COUNT_DIGITS ||
	    span_digits(text) != text.n)
		return 0;
	for (size_t i = 0; i < text.n; i++)
		n = n * 10 + (uint64_t)(text.p[i] - '0');
	return n;
}

static void
note(const struct summary_table *t, struct raw_lists *l, struct objection o,
    const struct span *cells)
{
	struct arena *arena = arena_new();
	struct span name;
	struct strbuf s;

	for (size_t i = 0; i < t->n; i++) {
		name = (struct span){ t->header + t->names[i].at,
		    t->names[i].n };
		o.all = is_against(name, cells[i]);
		o.count = o.all ? 0 : count_of(name, cells[i]);
		if (i == t->host || (!o.all && o.count == 0))
			continue;
		strbuf_begin(&s);
		out_span(&s.out, cells[t->host]);
		out_str(&s.out, ": ");
		out_span(&s.out, name);
		out_str(&s.out, " ");
		out_span(&s.out, cells[i]);
		o.said = intern(l->strings, strbuf_end(&s, arena));
		raw_lists_object(l, o);
	}
	arena_free(arena);
}

bool
summary_table_begins(struct span line)
{
	struct summary_table t;

	return take_header(&t, span_trim(line));
}

/* "----  ------" below the names of a table that has no other signs. */
static bool
is_ruler(struct span line)
{
	for (size_t i = 0; i < line.n; i++)
		if (line.p[i] != '-' && line.p[i] != '=' &&
		    !ascii_blank(line.p[i]))
			return false;
	return true;
}

/* Whether the line goes on with the table. */
static bool
goes_on(struct summary_table *t, struct span line, uint64_t number,
    struct span cells[SUMMARY_COLUMNS])
{
	bool blanks = t->delim == ' ' || t->delim == '.';

	if (t->n == 0 || number != ++t->line || split(line, t->delim,
	    cells) != t->n)
		return false;
	t->ruled |= is_ruler(line);
	return t->ruled || !blanks;
}

bool
summary_table_line(struct summary_table *t, struct raw_lists *l,
    uint32_t input, struct span line, uint64_t number)
{
	struct objection o = { .input = input, .doubt = DOUBT_CUT,
	    .host = true, .line = number };
	struct span cells[SUMMARY_COLUMNS];
	uint32_t kb;

	line = span_trim(line);
	if (line.n == 0 || update_id_find(line, &kb, 1) != 0)
		return false;
	if (take_header(t, line)) {
		t->line = number;
		return t->delim != ' ';
	}
	if (!goes_on(t, line, number, cells)) {
		t->n = 0;
		return false;
	}
	if (host_in_text_may_be(cells[t->host]))
		note(t, l, o, cells);
	return true;
}

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/shape_list.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "own_column_name.h"

/* Names that an entry is told apart by; more are not looked at. */
#define NAMES_MAX	64

/* The entry that is being read, or the one before it. */
struct properties {
	struct arena	*arena;
	struct entry_values entry;
	struct span	names[NAMES_MAX];
	struct span	others[NAMES_MAX];	/* values of those that may be
						   of hosts */
	size_t		 n;
};

struct scanner {
	struct reading	*reading;
	const struct schema *schema;
	char		 separator;
	struct properties now, before;
	int		 last;		/* property that may go on; or -1 */
	uint64_t	 line;		/* of the last property */
	bool		 ended;		/* that line is */
	bool		 closed;	/* by the blank line of Format-List */
	bool		 in_name;	/* the input ends in one */
	bool		 gap;		/* blank lines above */
	unsigned	 gaps;		/* inside the entry */
	size_t		 indent;	/* of the list */
	struct span	 host;		/* of the block of another class
					   above; the list builder keeps it */
};

/* "HotFixID", "__SERVER", "@InstalledOn", "Server Name"; "Installed (Y/N)" and
 * what is not ASCII only where it is known. */
static bool
is_name(struct span s)
{
	bool plain = true;

	for (size_t i = 0; i < s.n; i++) {
		if (ascii_letter(s.p[i]) ||
		    memchr("_@ ()", s.p[i], 5) != NULL ||
		    (i != 0 && ascii_digit(s.p[i])))
			continue;
		if ((s.p[i] & 0x80) == 0 &&
		    memchr("?/[]", s.p[i], 4) == NULL)
			return false;
		plain = false;
	}
	return s.n != 0 && s.n <= 40 && (plain || (s.p[0] != '[' &&
	    state_column_of(s) != STATE_COLUMN_COUNT));
}

static size_t
count_blanks(struct span line)
{
	size_t n = 0;

	while (n < line.n && ascii_blank(line.p[n]))
		n++;
	return n;
}

/* How far a list is indented in which this line has the id; 0 if the line is no
 * such one. */
static size_t
indent_of(const struct schema *schema, struct span line, char separator)
{
	size_t n = count_blanks(line);
	struct span name, value;
	bool chosen;

	return n != 0 && shape_list_split(span_from(line, n), separator, &name,
	    &value) && schema->named(schema_name(schema, name, &chosen)) ==
	    schema->id ? n : 0;
}

/* The line as it would be without the list's indentation. */
static struct span
unindent(struct span line, size_t indent)
{
	size_t n = count_blanks(line);

	return span_from(line, n < indent ? n : indent);
}

bool
shape_list_split(struct span line, char separator, struct span *name,
    struct span *value)
{
	size_t n = span_find(line, separator);

	if (n == line.n || n == 0 || ascii_blank(line.p[0]))
		return false;
	if (separator == ':' && !ascii_blank(line.p[n - 1]))
		return false;
	/* wmic's error has blanks, its lists have none. */
	if (span_starts(line, SPAN("Description = ")))
		return false;
	*name = span_trim(span_upto(line, n));
	*value = span_trim(span_from(line, n + 1));
	return is_name(*name);
}

static void
clear(struct properties *p)
{
	arena_reset(p->arena);
	entry_clear(&p->entry);
	p->n = 0;
}

static bool
has_name(const struct properties *p, struct span name)
{
	for (size_t i = 0; i < p->n; i++)
		if (span_eqi(p->names[i], name))
			return true;
	return false;
}

/* An id that cannot be read is one of an entry too, where the column is of
 * nothing else. */
static bool
is_entry(const struct schema *schema, const struct entry_values *e)
{
	return schema->fits(e->seen) && (schema->is_entry(e) ||
	    schema_tells(schema, e) || (schema->bare &&
	    span_trim(e->values[schema->id]).n != 0));
}

static void
end_entry(struct scanner *s)
{
	struct properties before = s->before;

	if (s->now.entry.host.n == 0)
		s->now.entry.host = s->host;
	if (is_entry(s->schema, &s->now.entry)) {
		schema_others(s->schema, s->reading, &s->now.entry,
		    s->now.names, s->now.others, s->now.n);
		s->schema->take(s->reading, &s->now.entry);
	} else if (s->schema->fits(s->now.entry.seen) &&
	    schema_is_silent(s->schema, &s->now.entry, false)) {
		schema_take_silent(s->schema, s->reading, &s->now.entry);
	}
	s->before = s->now;
	s->now = before;
	clear(&s->now);
	s->last = -1;
}

/* Whether text is how a property of these entries begins, or of those of
 * Win32_QuickFixEngineering. */
static bool
begins_name(const struct scanner *s, struct span text)
{
	static const struct span names[] = {
		SPAN("Caption"), SPAN("CSName"), SPAN("Description"),
		SPAN("FixComments"), SPAN("HotFixID"), SPAN("InstallDate"),
		SPAN("InstalledBy"), SPAN("InstalledOn"), SPAN("Name"),
		SPAN("PSComputerName"), SPAN("ServicePackInEffect"),
		SPAN("Source"), SPAN("Status"),
	};

	if (text.n == 0)
		return false;
	for (size_t i = 0; i < s->now.n; i++)
		if (span_starts(s->now.names[i], text))
			return true;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (span_starts(names[i], text))
			return true;
	return false;
}

static bool
lacks_names(const struct scanner *s)
{
	for (size_t i = 0; i < s->before.n; i++)
		if (!has_name(&s->now, s->before.names[i]))
			return true;
	return false;
}

static enum cut_column
last_column(const struct scanner *s)
{
	const struct schema *schema = s->schema;

	if (s->last < 0 || s->last >= SCHEMA_MAX ||
	    (schema->vital >> s->last & 1) == 0)
		return CUT_COLUMN_OTHER;
	return (schema->hosts >> s->last & 1) != 0 ? CUT_COLUMN_HOST :
	    CUT_COLUMN_ID;
}

/* Judges the last entry, which the input may stop in. */
static enum cut
judge_last(const struct scanner *s)
{
	const struct properties *now = &s->now, *before = &s->before;
	bool known = s->last >= 0 && s->last < SCHEMA_MAX;
	struct last_row row = { .text = SPAN_NONE, .above = SPAN_NONE,
	    .column = last_column(s), .closed = s->ended || s->closed ||
	    s->last < 0,
	    .lacks_cells = s->in_name || lacks_names(s) ||
	    !s->schema->fits(now->entry.seen),
	    .lacks_vital = cut_rule_lacks_vital(before->entry.seen,
	    now->entry.seen, s->schema->vital, s->schema->hosts) };

	if (s->closed && !s->in_name)
		return CUT_NOT;
	if (known) {
		row.text = now->entry.values[s->last];
		row.above = before->entry.values[s->last];
	}
	return cut_rule(&row);
}

static void
end_last(struct scanner *s)
{
	enum cut cut;

	if (s->now.n == 0)
		return;
	cut = judge_last(s);
	if (cut == CUT_CELL && s->last >= 0 && s->last < SCHEMA_MAX)
		s->now.entry.values[s->last] = SPAN_NONE;
	if (cut != CUT_ROW)
		end_entry(s);
	if (cut != CUT_NOT)
		list_builder_cut(s->reading->builder, s->line);
}

/*
 * A block of another class above the first update, which blank lines part from
 * it, is no part of its entry; its host is.
 */
static void
drop_block(struct scanner *s, int p)
{
	struct properties *now = &s->now;

	if (!s->gap || now->n < 2 || s->gaps != 0 || p != s->schema->id ||
	    schema_has(now->entry.seen, p))
		return;
	for (int k = 0; k < SCHEMA_MAX; k++)
		if (k < s->schema->id && (s->schema->vital >> k & 1) != 0 &&
		    now->entry.values[k].n != 0 && s->host.n == 0)
			s->host = list_builder_keep(s->reading->builder,
			    now->entry.values[k]);
	clear(now);
}

static void
add_name(struct properties *p, struct span name, struct span other)
{
	if (p->n == NAMES_MAX)
		return;
	p->names[p->n] = arena_dup(p->arena, name);
	p->others[p->n++] = arena_dup(p->arena, other);
}

/* Whether text that comes now stands behind the entry, and not inside it. */
static bool
is_whole(const struct scanner *s)
{
	return is_entry(s->schema, &s->now.entry) && ((s->gap &&
	    s->gaps == 0) || (s->before.n != 0 && !lacks_names(s)));
}

/* "Note: KB5031361 failed", "Filter: security" may be a property, or none. */
static void
take_unknown(struct scanner *s, const struct line *line, struct span name)
{
	reading_updates(s->reading, line);
	if (!s->gap || has_name(&s->before, name))
		return;
	if (is_whole(s))
		end_entry(s);
	reading_part(s->reading, line->s, line->number);
}

static void
take_property(struct scanner *s, const struct line *line, struct span name,
    struct span value)
{
	bool chosen;
	int p = s->schema->named(schema_name(s->schema, name, &chosen));

	/* Behind a blank line it may be text. */
	if (p == PROPERTY_NONE && !s->gap)
		p = schema_beside(s->schema, name, s->now.entry.seen);
	if (p == PROPERTY_NONE)
		take_unknown(s, line, name);
	/* A name of several words is one only where it is known. */
	if (p == PROPERTY_NONE && span_find(name, ' ') != name.n && (s->gap ||
	    own_column_about(name) != ABOUT_DAY))
		return;
	if (has_name(&s->now, name))
		end_entry(s);
	drop_block(s, p);
	s->gaps = s->now.n == 0 ? 0 : s->gaps + s->gap;
	s->gap = false;
	add_name(&s->now, name, schema_may_name_hosts(p, name) ? value :
	    SPAN_NONE);
	p = schema_place(s->schema, p, s->now.entry.seen);
	s->last = p;
	s->closed = false;
	s->line = line->number;
	s->ended = line->ended;
	if (p == s->schema->id) {
		s->now.entry.column = line_column(line->s, value.p);
		s->now.entry.line = line->number;
	} else if (s->now.entry.line == 0) {
		s->now.entry.line = line->number;
	}
	if (p < SCHEMA_MAX && chosen)
		s->now.entry.values[p] = SPAN_NONE;
	schema_set(s->schema, &s->now.entry, p, name, arena_dup(s->now.arena,
	    value));
}

/* How many digits the text ends in, behind KB; 0 if it does not so. */
static size_t
digits_behind_kb(struct span s)
{
	size_t n = 0;

	while (n < s.n && ascii_digit(s.p[s.n - 1 - n]))
		n++;
	return n + 2 <= s.n && span_eqi((struct span){ s.p + s.n - n - 2, 2 },
	    SPAN("KB")) ? n : 0;
}

/* Wrapped between words, but within a path, and within a number where the
 * language has no blanks between words. */
static bool
is_glued(struct span before, struct span more)
{
	size_t n = digits_behind_kb(before), m = span_digits(more);

	if (before.n == 0 || memchr("\\/-_(", before.p[before.n - 1], 5) !=
	    NULL)
		return true;
	return n != 0 && n < 6 && m != 0 && (n + m == 6 || n + m == 7);
}

/* Format-List wraps long values below themselves. */
static void
go_on(struct scanner *s, const struct line *line)
{
	struct span more = span_trim(line->s), *v;
	char *both;
	size_t n;

	if (s->last >= SCHEMA_MAX)
		return;
	v = &s->now.entry.values[s->last];
	n = v->n;
	both = arena_alloc(s->now.arena, n + 1 + more.n);
	memcpy(both, v->p, n);
	if (!is_glued(*v, more))
		both[n++] = ' ';
	memcpy(both + n, more.p, more.n);
	*v = (struct span){ both, n + more.n };
	s->line = line->number;
	s->ended = line->ended;
}

static int
take_line(struct scanner *s, const struct line *whole)
{
	const struct line inner = { .s = unindent(whole->s, s->indent),
	    .number = whole->number, .ended = whole->ended };
	const struct line *line = &inner;
	struct span name, value;

	if (span_trim(line->s).n == 0) {
		s->gap = true;
		if (s->separator == ':') {
			s->last = -1;
			s->closed = line->ended;
		}
		return 0;
	}
	if (shape_list_split(line->s, s->separator, &name, &value)) {
		take_property(s, line, name, value);
		return s->last != PROPERTY_NONE ? 0 :
		    reading_text(s->reading, line);
	}
	if (s->separator == ':' && ascii_blank(line->s.p[0]) && s->last >= 0 &&
	    !tool_errors_read(line->s, &name)) {
		go_on(s, line);
		return 0;
	}
	/* What is said behind an entry is of its list, and a command of
	 * another. */
	if (s->now.n != 0 && ((line->ended && is_whole(s)) ||
	    tool_errors_read(line->s, &name) || transcript_export(line->s)))
		end_entry(s);
	/* A name that the input ends in. */
	if (!line->ended && s->now.n != 0) {
		s->in_name = begins_name(s, span_trim(line->s));
		s->line = line->number;
		s->ended = true;
	}
	return reading_text(s->reading, line);
}

int
shape_list_parse(struct reading *r, const struct schema *schema,
    char separator)
{
	struct scanner s = { .reading = r, .schema = schema,
	    .separator = separator, .last = -1, .host = SPAN_NONE,
	    .now = { .arena = arena_new() },
	    .before = { .arena = arena_new() } };
	struct line line;
	int got;

	for (struct span rest = r->head, first; s.indent == 0 &&
	    lines_split(&rest, &first); )
		s.indent = indent_of(schema, first, separator);
	r->headless = true;
	if (separator == '=')
		list_builder_date_order(r->builder, DATE_MDY);
	clear(&s.now);
	clear(&s.before);
	while ((got = reading_line(r, &line)) == 1)
		if ((got = take_line(&s, &line)) != 0)
			break;
	if (got == 0)
		end_last(&s);
	arena_free(s.now.arena);
	arena_free(s.before.arena);
	return got;
}

enum {
	BITS_ENTRY = 64, BITS_PROPERTY = 24, PROPERTIES_MAX =
	    (PROPERTY_LIST_BITS_MAX - BITS_ENTRY) / BITS_PROPERTY
};

unsigned
shape_list_probe(struct span head, const struct schema *schema,
    char separator)
{
	struct entry_values e;
	struct span line, name, value;
	property_set seen = 0;
	unsigned properties = 0;
	size_t indent = 0;
	bool entry = false, chosen;
	int p;

	entry_clear(&e);
	while (lines_split(&head, &line)) {
		if (indent == 0 && line.n != 0 && ascii_blank(line.p[0]))
			indent = indent_of(schema, line, separator);
		line = unindent(line, indent);
		if (!shape_list_split(line, separator, &name, &value) ||
		    (p = schema->named(schema_name(schema, name, &chosen))) ==
		    PROPERTY_NONE)
			continue;
		properties++;
		if (p >= SCHEMA_MAX)
			continue;
		seen |= PROPERTY(p);
		e.values[p] = value;
		e.seen = seen;
		entry |= schema->is_entry(&e);
	}
	if (!schema->fits(seen) || !entry)
		return 0;
	return BITS_ENTRY + BITS_PROPERTY * (properties < PROPERTIES_MAX ?
	    properties : PROPERTIES_MAX);
}

/*
 * Packages as servicing lists them: dism /online /get-packages, as a list or
 * a table, and Get-WindowsPackage (kbdiff-formats(5)).  Labels are
 * localised, so it is identities that are looked for:
 * name~publicKeyToken~architecture~language~version.
 */
#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/powershell_shapes.h"
#include "kbdiff/collect/qfe_entry.h"
#include "kbdiff/collect/schema_package.h"
#include "kbdiff/collect/shape_table.h"
#include "kbdiff/collect/state_beside.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/csv_header.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"

static const struct span token = SPAN("~31bf3856ad364e35~");

/* An identity and what follows it, up to the next. */
struct package {
	bool		 open;
	struct span	 id, kind, date;
	struct span	 said;		/* in the state's place */
	enum state	 state;
	size_t		 values;	/* that followed: state, type, time */
	bool		 stated;
	bool		 spaced;	/* each line end is doubled */
	bool		 marked;	/* "# Package Identity : ..." */
	uint64_t	 line, column;
	struct entry_values beside;	/* properties behind these */
};

struct scanner {
	struct reading	*reading;
	struct arena	*arena;
	struct package	 package;
	struct open_list	*list;
	struct span	 machine;	/* that the text above the list names */
	struct span	 label;		/* before the first identity; kept by
					   the list builder */
	struct span	 build;		/* Image Version */
	struct span	 fields[4];	/* of a table's row */
	size_t		 values;	/* that the package before had */
	char		 date[40];	/* of the package before */
	struct {
		char	 text[40];
		size_t	 n;
	} labels[3];			/* of its values */
	char		 piece[128];	/* what the last line says, as it may
					   be the beginning of an identity */
	uint64_t	 piece_line;
	bool		 headed;	/* dism's banner stands above */
	bool		 english;	/* dism speaks English */
	bool		 closed;	/* dism's last sentence stands behind
					   the packages */
};

/* The word around a token, or nothing; in quotes or tags it is of JSON, CSV
 * or XML, and what a command names is no package of a list. */
static struct span
identity_in(struct span line)
{
	size_t at = span_find_span(line, token), from = at, to = at;

	if (at == line.n)
		return SPAN_NONE;
	while (from > 0 && !ascii_blank(line.p[from - 1]) &&
	    line.p[from - 1] != '|')
		from--;
	while (to < line.n && !ascii_blank(line.p[to]) && line.p[to] != '|')
		to++;
	if (span_startsi(span_from(line, from), SPAN("/PackageName:")) ||
	    transcript_prompt(line))
		return SPAN_NONE;
	if (line.p[from] == '"' || span_find((struct span){ line.p + from,
	    to - from }, '<') != to - from)
		return SPAN_NONE;
	return (struct span){ line.p + from, to - from };
}

static struct open_list *
the_list(struct scanner *s, uint64_t line)
{
	struct list_builder *in = s->reading->builder;

	if (s->list == NULL) {
		s->list = list_builder_list(in, (struct list_head){ SPAN_NONE,
		    SPAN_NONE, SPAN_NONE }, line);
		s->machine = s->reading->asked.machine;
		s->list->build = list_builder_keep(in, s->build);
	}
	return s->list;
}

/* A state that is in no language we know proves nothing; without one the list
 * breaks off. */
static void
doubt_state(struct scanner *s, struct open_list *list)
{
	struct package *p = &s->package;
	struct pos pos = { s->reading->file, p->line, 0 };

	if (p->marked)
		diag(s->reading->diags, DIAG_NO_STATE, pos, "%.*s %.*s",
		    SPANF(p->id), SPANF(state_beside_marked));
	else
		diag(s->reading->diags, DIAG_NO_STATE, pos, "%s%.*s%s%.*s; run "
		    "dism with /English", p->said.n == 0 ? "" : "\"",
		    SPANF(p->said), p->said.n == 0 ? "" : "\" for ",
		    SPANF(p->id));
	list_builder_doubt(s->reading->builder, list, p->said.n == 0 &&
	    !p->marked ? DOUBT_CUT : DOUBT_UNREADABLE, p->line,
	    p->said.n == 0 || p->marked ? p->id : p->said);
	p->state = STATE_UNKNOWN;
}

static void
end_package(struct scanner *s)
{
	struct package *p = &s->package;
	struct open_list *list;

	if (!p->open)
		return;
	list = the_list(s, p->line);
	if (!p->stated || p->marked)
		doubt_state(s, list);
	if (p->stated || p->said.n != 0 || p->marked)
		id_cell_add_beside(s->reading->builder, list,
		    &(struct entry_in){
			.id = p->id, .fallback = SPAN_NONE,
			.variant = SPAN_NONE, .kind = p->kind,
			.installed_on = p->date, .installed_by = SPAN_NONE,
			.title = SPAN_NONE, .state = p->state,
			.checked = p->state == STATE_INSTALLED,
			.line = p->line, .column = p->column },
			&p->beside.values[QFE_STATES]);
	s->values = p->values;
	snprintf(s->date, sizeof s->date, "%.*s", SPANF(p->date));
	arena_reset(s->arena);
	*p = (struct package){ .open = false };
}

static struct span
glue(struct scanner *s, struct span a, struct span b)
{
	char *both = arena_alloc(s->arena, a.n + b.n);

	if (a.n != 0)
		memcpy(both, a.p, a.n);
	if (b.n != 0)
		memcpy(both + a.n, b.p, b.n);
	return (struct span){ both, a.n + b.n };
}

/* What stands before an identity at the left that a window's width broke. */
static struct span
piece_above(const struct scanner *s, const struct line *line, struct span id)
{
	return id.p == line->s.p && s->piece_line + 1 == line->number ?
	    span_of(s->piece) : SPAN_NONE;
}

static void
keep_piece(struct scanner *s, struct span value, uint64_t line)
{
	if (span_find(value, ' ') != value.n)
		value.n = 0;
	snprintf(s->piece, sizeof s->piece, "%.*s", SPANF(value));
	s->piece_line = line;
}

/* All labels are alike, but where somebody, or diff, took a package out. */
static void
note_label(struct scanner *s, struct span label)
{
	if (span_trim(label).n == 0)
		return;
	if (s->label.n == 0)
		s->label = list_builder_keep(s->reading->builder, label);
	s->package.marked = !span_eq(span_trim(label), span_trim(s->label));
}

static void
begin_package(struct scanner *s, const struct line *line, struct span id)
{
	end_package(s);
	s->package = (struct package){ .open = true,
	    .id = glue(s, piece_above(s, line, id), id), .kind = SPAN_NONE,
	    .date = SPAN_NONE, .line = line->number,
	    .column = line_column(line->s, id.p) };
	entry_clear(&s->package.beside);
	note_label(s, span_upto(line->s, (size_t)(id.p - line->s.p)));
}

/* "identity | Installed | Update | 3/12/2019 6:27 AM" */
static bool
take_table_row(struct scanner *s, const struct line *line, struct span id)
{
	struct span rest = line->s;
	size_t n = 0, at;

	for (; n < 4; n++) {
		at = span_find(rest, '|');
		s->fields[n] = span_trim(span_upto(rest, at));
		if (at == rest.n)
			break;
		rest = span_from(rest, at + 1);
	}
	if (n != 3 || !span_eq(s->fields[0], id))
		return false;
	begin_package(s, line, id);
	s->package.stated =
	    schema_package_state(s->fields[1], &s->package.state);
	s->package.said = arena_dup(s->arena, s->fields[1]);
	s->package.values = 3;
	s->package.kind = arena_dup(s->arena, s->fields[2]);
	s->package.date = arena_dup(s->arena, s->fields[3]);
	return true;
}

/* Whether a value is of a property that somebody chose: it stands behind those
 * that a package has, or its name is one of states and none of theirs. */
static bool
is_beside(const struct package *p, struct span name)
{
	return package_schema.named(name) == PROPERTY_NONE && (p->values > 3 ||
	    (p->values > 1 && state_column_of(name) != STATE_COLUMN_COUNT));
}

/* Values below an identity, in their order: state, release type, time; others
 * may stand among them. */
static void
take_value(struct scanner *s, struct span name, struct span value)
{
	struct package *p = &s->package;
	enum state state;
	bool beside;

	p->values++;
	beside = is_beside(p, name);
	if (beside || (p->values == 1 && !schema_package_state(value, &state)))
		schema_set(&package_schema, &p->beside, PROPERTY_NONE, name,
		    arena_dup(s->arena, value));
	if (beside)
		return;
	if (p->values == 1)
		p->said = arena_dup(s->arena, value);
	if (!p->stated)
		p->stated = schema_package_state(value, &p->state);
	else if (p->kind.n == 0)
		p->kind = arena_dup(s->arena, value);
	else if (p->date.n == 0)
		p->date = arena_dup(s->arena, value);
}

static bool
is_version(struct span s)
{
	size_t dots = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '.')
			dots++;
		else if (!ascii_digit(s.p[i]))
			return false;
	}
	return dots == 3 && ascii_digit(s.p[0]);
}

/* The last before the packages: the first is that of dism itself. */
static void
take_image_version(struct scanner *s, struct span version)
{
	if (s->list == NULL)
		s->build = list_builder_keep(s->reading->builder, version);
	s->headed = true;
}

/* "The operation completed successfully."; in other languages any sentence,
 * and in scripts that end none otherwise any line. */
static bool
is_closing(const struct scanner *s, struct span line)
{
	line = span_trim(line);
	if (s->english)
		return span_startsi(line, SPAN("The operation completed "));
	if (line.n == 0 || transcript_prompt(line))
		return false;
	for (size_t i = 0; i < line.n; i++)
		if ((unsigned char)line.p[i] >= 0x80)
			return true;
	return line.p[line.n - 1] == '.';
}

/* Where dism's banner stands above the list, a sentence stands behind it. */
static void
tell_unclosed(struct scanner *s, uint64_t line)
{
	if (!s->headed || s->closed || s->list == NULL)
		return;
	diag(s->reading->diags, DIAG_CUT, (struct pos){ s->reading->file, line,
	    0 }, "dism's closing line (\"The operation completed "
	    "successfully.\") is missing");
	list_builder_doubt(s->reading->builder, s->list, DOUBT_CUT, line,
	    SPAN_NONE);
}

/* A heading names another host: "== EX02 ==". */
static void
part_lists(struct scanner *s, uint64_t line)
{
	if (s->list == NULL || span_eqi(s->reading->asked.machine,
	    s->machine))
		return;
	tell_unclosed(s, line);
	list_builder_section(s->reading->builder);
	s->list = NULL;
	s->build = SPAN_NONE;
	s->headed = s->closed = false;
}

/* Text that is no package's: what closes the list, and what was piped or typed
 * behind it. */
static int
take_text(struct scanner *s, const struct line *line)
{
	int rc;

	s->closed |= is_closing(s, line->s);
	rc = reading_text(s->reading, line);
	part_lists(s, line->number);
	return rc;
}

/* Whether a line has the label that the package before had in this place: then
 * it is a value of the package, and no error. */
static bool
is_value(struct scanner *s, struct span line, size_t colon)
{
	struct span label = span_trim(span_upto(line, colon)), before;
	size_t n = s->package.values;

	if (!s->package.open || n >= sizeof s->labels / sizeof *s->labels ||
	    label.n > sizeof s->labels->text)
		return false;
	before = (struct span){ s->labels[n].text, s->labels[n].n };
	if (label.n != 0 && span_eq(label, before))
		return true;
	memcpy(s->labels[n].text, label.p, label.n);
	s->labels[n].n = label.n;
	return false;
}

/* The rest of the identity right above, or the tool's last sentence. */
static void
take_rest(struct scanner *s, const struct line *line)
{
	if (s->package.line + 1 == line->number && s->package.values == 0)
		s->package.id = glue(s, s->package.id, span_trim(line->s));
	s->closed = s->package.values != 0 && is_closing(s, line->s);
}

static int
take_line(struct scanner *s, const struct line *line)
{
	struct span id = identity_in(line->s), value;
	size_t colon = span_find(line->s, ':');

	s->english |= span_holdsi(line->s, SPAN("Package Identity"));
	if (id.n != 0) {
		s->closed = false;
		if (!take_table_row(s, line, id))
			begin_package(s, line, id);
		return 0;
	}
	if (span_trim(line->s).n == 0) {
		s->package.spaced |= s->package.values == 0;
		if (!s->package.spaced || s->package.values >= 3)
			end_package(s);
		return 0;
	}
	if (colon == line->s.n && !s->package.open)
		return take_text(s, line);
	if ((colon == line->s.n || (!is_value(s, line->s, colon) &&
	    tool_errors_likely(span_trim(line->s)))) &&
	    reading_failure(s->reading, line))
		return 0;
	if (colon == line->s.n) {
		take_rest(s, line);
		return 0;
	}
	value = span_trim(span_from(line->s, colon + 1));
	if (s->package.open) {
		take_value(s, span_trim(span_upto(line->s, colon)), value);
	} else if (is_version(value)) {
		take_image_version(s, value);
	} else {
		keep_piece(s, value, line->number);
		return take_text(s, line);
	}
	return 0;
}

/* Judges the package that the input ends in: its values come as state, kind
 * and date. */
static enum cut
judge_last(const struct scanner *s, const struct line *last)
{
	const struct package *p = &s->package;
	struct last_row row = { .text = SPAN_NONE, .above = SPAN_NONE,
	    .closed = last->ended || (p->values == 1 && p->stated),
	    .lacks_cells = p->values < s->values || p->values == 0,
	    .lacks_vital = p->values == 0 || (!last->ended && !p->stated) };

	if (p->values == 3) {
		row.text = p->date;
		row.above = span_of(s->date);
	}
	return cut_rule(&row);
}

static void
end_cut(struct scanner *s, const struct line *last)
{
	struct package *p = &s->package;
	uint64_t line = last->number;
	enum cut cut;

	if (!p->open) {
		tell_unclosed(s, last->number);
		return;
	}
	cut = judge_last(s, last);
	if (cut == CUT_CELL && p->values == 3)
		p->date = SPAN_NONE;
	else if (cut == CUT_CELL && p->values == 2)
		p->kind = SPAN_NONE;
	if (cut == CUT_ROW)
		p->open = false;
	else
		end_package(s);
	if (cut != CUT_NOT)
		list_builder_cut(s->reading->builder, line);
	else
		tell_unclosed(s, line);
}

static bool
is_header(const struct span *fields, size_t n, struct csv_header *l)
{
	return powershell_shapes_is_header(&package_schema, fields, n, l);
}

/* Get-WindowsPackage in a shape with names of columns. */
static bool
has_columns(struct span head)
{
	struct csv_head first = csv_head_of(head);

	return powershell_shapes_probe_header(&first, is_header) != 0 ||
	    shape_table_probe(head, &package_schema, true) != 0;
}

static int
parse(struct reading *r)
{
	struct scanner s = { .reading = r, .arena = arena_new(),
	    .machine = SPAN_NONE, .label = SPAN_NONE, .build = SPAN_NONE };
	struct line line, last = { .ended = true };
	int got = 1;

	if (has_columns(r->head)) {
		arena_free(s.arena);
		return powershell_shapes_parse(r, &package_schema, is_header);
	}
	while (got == 1 && (got = reading_line(r, &line)) == 1) {
		last = line;
		got = take_line(&s, &line) == 0 ? 1 : -1;
	}
	if (got == 0)
		end_cut(&s, &last);
	arena_free(s.arena);
	return got;
}

static unsigned
probe_header(const struct csv_head *head)
{
	return powershell_shapes_probe_header(head, is_header);
}

static unsigned
probe(const struct head *head)
{
	struct span text = head->text;
	struct span line;
	unsigned bits = shape_table_probe(text, &package_schema, true);

	if (span_find_span(text, token) == text.n)
		return bits;
	while (bits < 1000 && lines_split(&text, &line))
		bits += identity_in(line).n != 0 ? 144 : 0;
	return bits;
}

static size_t
begins(const struct span lines[TEXT_ABOVE + 1])
{
	return identity_in(lines[TEXT_ABOVE]).n != 0;
}

const struct importer import_servicing = {
	.name = "dism",
	.help = "dism /get-packages, list or table, and Get-WindowsPackage",
	.command = "dism /online /get-packages /English > HOST.txt",
	.kind = LIST_SERVICING,
	.probe_header = probe_header,
	.probe = probe,
	.parse = parse,
	.begins = begins,
};

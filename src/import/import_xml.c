/*
 * XML with objects that say which updates a host has: Export-Clixml of
 * Get-HotFix, a history or packages (kbdiff-formats(5)) and wmic's
 * rawxml (section 4).  Read by expat.
 *
 * CLIXML: <Obj> ... <S N="HotFixID">KB938397</S>; rawxml: <INSTANCE> ...
 * <PROPERTY NAME="HotFixID"><VALUE>KB938397</VALUE></PROPERTY>.
 */
#include <stdlib.h>

#include <expat.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/inside_object.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/schema_compliance.h"
#include "kbdiff/collect/schema_history.h"
#include "kbdiff/collect/schema_package.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/update_id.h"

/* Objects in objects; what is deeper holds nothing of ours. */
#define DEPTH_MAX	16

/* An entry has fewer. */
#define PROPERTIES_MAX	128

/* An object of another kind has more. */
#define FEW_PROPERTIES	3

/* In the order that they are tried in. */
static const struct schema *const schemas[] = {
	&qfe_schema, &package_schema, &history_schema, &compliance_schema,
};

struct property {
	struct span	name, value;
	bool		typed;		/* a <DT>, better than text */
};

/* An object that is being read. */
struct object {
	struct property	*properties;
	size_t		 n, cap;
	uint64_t	 line;
	struct span	 name;		/* in the object around it, or "" */
};

enum stream {
	STREAM_NONE, STREAM_CLASS, STREAM_TEXT, STREAM_ERROR, STREAM_COMMAND,
	STREAM_NODE
};

struct scanner {
	bool		 cut;		/* the input ends in an object */
	/* Properties of the last entry of each schema. */
	property_set	 seen[sizeof schemas / sizeof *schemas];
	struct reading	*reading;
	XML_Parser	 xml;
	bool		 carried;	/* the text is no UTF-8 */
	struct arena	*arena;		/* of the outermost object */
	struct arena	*nodes;
	struct object	 objects[DEPTH_MAX];
	size_t		 depth;		/* of objects */
	size_t		 elements;	/* of elements */
	bool		 done;		/* the document has ended */
	XML_Index	 fed, end;	/* bytes of it before this line, and
					   all */
	uint64_t	 before;	/* lines before the document */
	struct span	 node;		/* wmic's, for what names no host */
	uint64_t	 node_line;	/* where it begins; 0: it has said
					   something */
	struct span	 property;	/* that the text is of, or "" */
	bool		 typed, wanted;
	char		*text;
	size_t		 n, cap;

	/* What PowerShell wrote beside its objects. */
	enum stream	 stream;	/* of the text, if it is of any */
	char		 errors[1024];	/* until an object comes */
	size_t		 nerrors;
	uint64_t	 errors_line;
	bool		 record;	/* the outermost object is an error */
	struct span	 class, records;	/* RefIds: of the names of
					   classes that are read, and of an
					   ErrorRecord's */
};

static const char *
attribute(const char **atts, const char *name)
{
	for (; *atts != NULL; atts += 2)
		if (strcmp(atts[0], name) == 0)
			return atts[1];
	return NULL;
}

static bool
is_object(const char *element)
{
	return strcmp(element, "Obj") == 0 || strcmp(element, "INSTANCE") == 0;
}

static struct object *
innermost(struct scanner *s)
{
	return s->depth == 0 || s->depth > DEPTH_MAX ? NULL :
	    &s->objects[s->depth - 1];
}

static uint64_t
line_of(const struct scanner *s)
{
	return s->before + XML_GetCurrentLineNumber(s->xml);
}

static void	end_errors(struct scanner *);

static void
begin_object(struct scanner *s, const char *name, const char *stream)
{
	struct object *o;

	if (s->depth == 0) {
		end_errors(s);
		s->record = stream != NULL && span_eqi(span_of(stream),
		    SPAN("error"));
	}

	if (s->depth++ < DEPTH_MAX) {
		o = innermost(s);
		o->n = 0;
		o->line = line_of(s);
		o->name = name == NULL ? SPAN_NONE :
		    arena_dup(s->arena, span_of(name));
	}
	s->wanted = false;
}

/* "_x000D__x000A_" is how CLIXML writes what ends a line. */
static struct span
unescape(char *p, size_t n)
{
	size_t to = 0;

	for (size_t i = 0; i < n; i++)
		if (span_starts((struct span){ p + i, n - i }, SPAN("_x00")) &&
		    n - i >= 7 && p[i + 6] == '_') {
			p[to++] = ' ';
			i += 6;
		} else {
			p[to++] = p[i];
		}
	return span_trim((struct span){ p, to });
}

/* Bytes of a code page came as the characters of ISO 8859-1. */
static struct span
uncarry(struct scanner *s, struct span text)
{
	size_t n = 0;
	char *p;

	if (!s->carried)
		return text;
	p = arena_alloc(s->arena, text.n + 1);
	for (size_t i = 0; i < text.n; i++)
		if ((text.p[i] == '\xc2' || text.p[i] == '\xc3') &&
		    i + 1 < text.n) {
			p[n++] = (char)(text.p[i + 1] |
			    (text.p[i] == '\xc3' ? 0x40 : 0));
			i++;
		} else {
			p[n++] = text.p[i];
		}
	return (struct span){ p, n };
}

/* Errors are failures whatever they say. */
static void
end_errors(struct scanner *s)
{
	struct line line = { .s = uncarry(s, unescape(s->errors, s->nerrors)),
	    .number = s->errors_line, .ended = true };

	if (line.s.n != 0)
		reading_failed(s->reading, &line, SPAN_NONE);
	s->nerrors = 0;
}

static void
add_error(struct scanner *s)
{
	size_t n = sizeof s->errors - s->nerrors;

	if (n > s->n)
		n = s->n;
	if (s->nerrors == 0)
		s->errors_line = line_of(s);
	if (n != 0)
		memcpy(s->errors + s->nerrors, s->text, n);
	s->nerrors += n;
}

/* wmic writes what it was asked, without its own name. */
static void
take_command(struct scanner *s, struct span command)
{
	static const struct span before = SPAN("C:\\>wmic ");
	char *line = arena_alloc(s->nodes, before.n + command.n);

	memcpy(line, before.p, before.n);
	if (command.n != 0)
		memcpy(line + before.n, command.p, command.n);
	reading_text(s->reading, &(struct line){ .s = { line, before.n +
	    command.n }, .number = line_of(s), .ended = true });
}

/* What a node says in the place of instances is an error, whatever it is. */
static void
take_node_error(struct scanner *s, struct span text)
{
	if (text.n == 0 || s->node_line == 0)
		return;
	reading_failed(s->reading, &(struct line){ .s = text,
	    .number = line_of(s), .ended = true }, s->node);
	s->node_line = 0;
}

static void
begin_node(struct scanner *s, const char **atts)
{
	const char *node = attribute(atts, "NODE");

	if (node == NULL)
		return;
	s->node = arena_dup(s->nodes, span_of(node));
	s->node_line = line_of(s);
}

/* A node of which there is no instance. */
static void
end_node(struct scanner *s)
{
	if (s->node_line != 0)
		list_builder_empty(s->reading->builder, s->node,
		    s->node_line);
	s->node_line = 0;
}

/* The text of a stream, or of a class's name, has ended. */
static void
end_said(struct scanner *s)
{
	struct span text = { s->text, s->n };

	if (s->stream == STREAM_ERROR)
		add_error(s);
	else if (s->stream == STREAM_COMMAND)
		take_command(s, span_trim(text));
	else if (s->stream == STREAM_NODE)
		take_node_error(s, span_trim(uncarry(s, text)));
	else if (s->stream == STREAM_TEXT)
		reading_error_or_updates(s->reading, &(struct line){
		    .s = uncarry(s, unescape(s->text, s->n)),
		    .number = line_of(s), .ended = true });
	else if (span_ends(text, SPAN("ErrorRecord"))) {
		s->record = true;
		s->records = s->class;
	}
	s->stream = STREAM_NONE;
	s->wanted = false;
}

static struct span
id_of(struct scanner *s, const char **atts)
{
	const char *id = attribute(atts, "RefId");

	return id == NULL ? SPAN_NONE : arena_dup(s->nodes, span_of(id));
}

/* Whether the element's text is no property: it is of a stream, or the name of
 * the object's class. */
static bool
begin_said(struct scanner *s, const char *element, const char **atts)
{
	const char *stream = attribute(atts, "S"), *id;

	if (s->depth == 0 && strcmp(element, "S") == 0) {
		s->stream = stream != NULL && span_eqi(span_of(stream),
		    SPAN("error")) ? STREAM_ERROR : STREAM_TEXT;
	} else if (s->depth == 0 && strcmp(element, "COMMANDLINE") == 0) {
		s->stream = STREAM_COMMAND;
	} else if (s->depth == 0 && s->node_line != 0 &&
	    (strcmp(element, "ERROR") == 0 ||
	    strcmp(element, "DESCRIPTION") == 0)) {
		s->stream = STREAM_NODE;
	} else if (s->depth == 1 && strcmp(element, "T") == 0) {
		s->stream = STREAM_CLASS;
	} else {
		if (s->depth == 1 && strcmp(element, "TN") == 0)
			s->class = id_of(s, atts);
		id = strcmp(element, "TNRef") == 0 ? attribute(atts, "RefId") :
		    NULL;
		s->record |= id != NULL && s->depth == 1 && s->records.n != 0 &&
		    span_eq(span_of(id), s->records);
		return false;
	}
	s->wanted = true;
	s->n = 0;
	return true;
}

static void XMLCALL
on_start(void *ctx, const char *element, const char **atts)
{
	struct scanner *s = ctx;
	const char *name = attribute(atts, "N");

	s->elements++;
	if (strcmp(element, "RESULTS") == 0)
		begin_node(s, atts);
	if (strcmp(element, "INSTANCE") == 0) {
		list_builder_date_order(s->reading->builder, DATE_MDY);
		s->node_line = 0;
	}
	if (is_object(element)) {
		begin_object(s, name, attribute(atts, "S"));
		return;
	}
	if (begin_said(s, element, atts))
		return;
	/* An enumeration's property has the text of its ToString. */
	if (strcmp(element, "ToString") == 0 && innermost(s) != NULL &&
	    s->depth > 1 && innermost(s)->name.n != 0) {
		s->property = SPAN_NONE;
		s->typed = false;
		s->wanted = true;
		s->n = 0;
		return;
	}
	if (name == NULL)
		name = attribute(atts, "NAME");
	if (name == NULL && s->record && s->depth == 1 &&
	    strcmp(element, "ToString") == 0)
		name = element;
	if (name == NULL)
		return;		/* <VALUE>, <Props>: inside a property */
	s->property = arena_dup(s->arena, span_of(name));
	s->typed = strcmp(element, "DT") == 0;
	s->wanted = true;
	s->n = 0;
}

static void XMLCALL
on_text(void *ctx, const char *p, int n)
{
	struct scanner *s = ctx;

	if (!s->wanted || n <= 0)
		return;
	if (s->cap - s->n < (size_t)n) {
		s->cap = (s->n + (size_t)n) * 2;
		s->text = xreallocarray(s->text, s->cap, 1);
	}
	memcpy(s->text + s->n, p, (size_t)n);
	s->n += (size_t)n;
}

static void
set_property(struct object *o, struct span name, struct span value,
    bool typed)
{
	struct property *p;

	for (size_t i = 0; i < o->n; i++) {
		p = &o->properties[i];
		if (!span_eq(p->name, name))
			continue;
		if (p->value.n == 0 || (typed && !p->typed)) {
			p->value = value;
			p->typed = typed;
		}
		return;
	}
	o->properties = xgrow(o->properties, o->n, &o->cap,
	    sizeof *o->properties);
	o->properties[o->n++] = (struct property){ name, value, typed };
}

/* An object that names a host and next to nothing else, in the place of one
 * with an update. */
static void
take_silent(struct scanner *s, const struct object *o,
    const struct span *names, const struct span *values, size_t n)
{
	struct entry_values e;

	schema_fill(&qfe_schema, &e, names, values, n);
	e.line = o->line;
	if (schema_is_silent(&qfe_schema, &e, false))
		schema_take_silent(&qfe_schema, s->reading, &e);
}

static void
take_object(struct scanner *s, const struct object *o)
{
	const struct schema *schema;
	struct entry_values e;
	struct span names[PROPERTIES_MAX], values[PROPERTIES_MAX];
	size_t n = o->n < PROPERTIES_MAX ? o->n : PROPERTIES_MAX;

	for (size_t k = 0; k < n; k++) {
		names[k] = o->properties[k].name;
		values[k] = o->properties[k].value;
	}
	for (size_t i = 0; i < sizeof schemas / sizeof *schemas; i++) {
		schema = schemas[i];
		schema_fill(schema, &e, names, values, n);
		e.host = s->node;
		e.line = o->line;
		if (!schema->fits(e.seen) || (schema != &qfe_schema &&
		    !schema->is_entry(&e) && !schema_tells(schema, &e)))
			continue;
		schema_others(schema, s->reading, &e, names, values, n);
		if (!s->cut || !cut_rule_lacks_vital(s->seen[i], e.seen,
		    schema->vital, schema->hosts))
			schema->take(s->reading, &e);
		s->seen[i] = e.seen;
		return;
	}
	if (o == s->objects && n <= FEW_PROPERTIES && !s->cut)
		take_silent(s, o, names, values, n);
}

static struct span
value_of(const struct object *o, struct span name)
{
	for (size_t i = 0; i < o->n; i++)
		if (span_eqi(o->properties[i].name, name))
			return o->properties[i].value;
	return SPAN_NONE;
}

/* An error as an object: whom it asked may be its TargetObject. */
static void
take_record(struct scanner *s, const struct object *o)
{
	struct span text = value_of(o, SPAN("ToString"));
	struct span host = value_of(o, SPAN("PSComputerName"));
	struct span target = value_of(o, SPAN("TargetObject"));

	if (host.n == 0 && host_in_text_may_be(target))
		host = target;
	reading_failed(s->reading, &(struct line){ .s = text.n != 0 ? text :
	    SPAN("ErrorRecord"), .number = o->line, .ended = true }, host);
}

/* A property of an object that is one says of the update that it is not
 * there. */
static void
take_inside(struct scanner *s, const struct object *o)
{
	struct object *around = &s->objects[s->depth - 2];
	uint32_t number;

	if (!inside_object_is(o->name))
		return;
	/* It may be an update itself. */
	for (size_t i = 0; i < o->n; i++)
		if (update_id_find(o->properties[i].value, &number, 1) != 0)
			return;
	for (size_t i = 0; i < o->n; i++)
		if (inside_object_says(o->properties[i].name,
		    o->properties[i].value)) {
			set_property(around, o->properties[i].name,
			    o->properties[i].value, false);
			return;
		}
}

static void
end_object(struct scanner *s)
{
	struct object *o = innermost(s);

	if (s->depth > 1 && o != NULL && o->name.n != 0)
		take_inside(s, o);

	if (s->depth == 1 && s->record)
		take_record(s, o);
	else if (o != NULL)
		take_object(s, o);
	if (--s->depth == 0)
		arena_reset(s->arena);
	s->wanted = false;
}

/* The text of a property, or of an object that is one. */
static void
end_property(struct scanner *s)
{
	struct span text = arena_dup(s->arena, span_trim((struct span){
	    s->text, s->n }));
	struct object *o = innermost(s);

	s->wanted = false;
	if (o == NULL)
		return;
	text = uncarry(s, text);
	if (s->property.n == 0)
		set_property(&s->objects[s->depth - 2], o->name, text,
		    false);
	else
		set_property(o, s->property, text, s->typed);
}

static void XMLCALL
on_end(void *ctx, const char *element)
{
	struct scanner *s = ctx;

	if (strcmp(element, "RESULTS") == 0)
		end_node(s);
	else if (is_object(element) && s->depth != 0)
		end_object(s);
	else if (s->wanted && s->stream != STREAM_NONE)
		end_said(s);
	else if (s->wanted && strcmp(element, "VALUE") != 0)
		end_property(s);
	if (--s->elements == 0) {
		end_errors(s);
		s->done = true;
		s->end = XML_GetCurrentByteIndex(s->xml) +
		    XML_GetCurrentByteCount(s->xml);
		XML_StopParser(s->xml, XML_TRUE);
	}
}

static int
bad_xml(struct scanner *s)
{
	diag(s->reading->diags, DIAG_SYNTAX, (struct pos){ s->reading->file,
	    line_of(s), XML_GetCurrentColumnNumber(s->xml) + 1 }, "%s",
	    XML_ErrorString(XML_GetErrorCode(s->xml)));
	return -1;
}

/* A document may be the first of several, with text around them. */
static void
begin_document(struct scanner *s, uint64_t line)
{
	/* Whatever it declares: text has become UTF-8, or is in a code page
	 * that only the whole input tells. */
	const char *encoding = s->carried ? "ISO-8859-1" : "UTF-8";

	if (s->xml == NULL)
		s->xml = XML_ParserCreate(encoding);
	else
		XML_ParserReset(s->xml, encoding);
	if (s->xml == NULL)
		xmalloc(SIZE_MAX);
	XML_SetUserData(s->xml, s);
	XML_SetElementHandler(s->xml, on_start, on_end);
	XML_SetCharacterDataHandler(s->xml, on_text);
	s->done = false;
	s->fed = 0;
	s->depth = s->elements = 0;
	s->wanted = s->record = false;
	s->stream = STREAM_NONE;
	s->class = s->records = SPAN_NONE;
	s->before = line - 1;
	s->node = SPAN_NONE;
	s->node_line = 0;
}

static bool
begins_document(struct span line)
{
	static const struct span roots[] = {
		SPAN("<?xml"), SPAN("<Objs "), SPAN("<COMMAND"),
		SPAN("<INSTANCE"), SPAN("<CIM"),
	};

	line = span_trim(line);
	return SPAN_ANY(line, roots, span_starts);
}

/* Takes what the document has of the line, and leaves what stands behind it. */
static int
take_markup(struct scanner *s, struct line *line)
{
	struct span text = line->s;

	/* Text between elements is no part of them. */
	if (!s->wanted && span_find(text, '<') == text.n)
		reading_error_or_updates(s->reading, line);
	if (XML_Parse(s->xml, text.p, (int)text.n, 0) == XML_STATUS_ERROR ||
	    (!s->done && line->ended && XML_Parse(s->xml, "\n", 1, 0) ==
	    XML_STATUS_ERROR))
		return bad_xml(s);
	line->s = s->done ? span_from(text, (size_t)(s->end - s->fed)) :
	    SPAN_NONE;
	s->fed += (XML_Index)text.n + line->ended;
	return 0;
}

/* Files that were joined may end and begin in one line. */
static int
take_line(struct scanner *s, const struct line *line, bool *open)
{
	struct line rest = *line;
	int rc;

	do {
		if (!*open) {
			if (!begins_document(rest.s))
				return reading_text(s->reading, &rest);
			begin_document(s, line->number);
			/* "<?xml" has to come first. */
			while (rest.s.n != 0 && ascii_blank(rest.s.p[0]))
				rest.s = span_from(rest.s, 1);
		}
		rc = take_markup(s, &rest);
		*open = !s->done;
	} while (rc == 0 && span_trim(rest.s).n != 0);
	return rc;
}

static int
read_all(struct scanner *s)
{
	struct line line;
	bool open = false;
	uint64_t last = 1;
	int got;

	while ((got = reading_line(s->reading, &line)) == 1) {
		last = line.number;
		if ((got = take_line(s, &line, &open)) != 0)
			return got;
	}
	/* Objects that ended before the input did have been taken; of the one
	 * that it ends in, properties that have ended are whole. */
	if (got == 0 && open) {
		s->cut = true;
		end_errors(s);
		if (innermost(s) != NULL && !s->record)
			take_object(s, innermost(s));
		list_builder_cut(s->reading->builder, last);
	}
	return got;
}

/* Its last character may be cut. */
static bool
is_utf8(struct span head)
{
	return head.n - utf8_valid(head) < UTF8_MAX;
}

static int
parse(struct reading *r)
{
	struct scanner s = { .reading = r, .arena = arena_new(),
	    .nodes = arena_new(), .carried = !is_utf8(r->head) };
	int got = read_all(&s);

	if (s.xml != NULL)
		XML_ParserFree(s.xml);
	for (size_t i = 0; i < DEPTH_MAX; i++)
		free(s.objects[i].properties);
	arena_free(s.arena);
	arena_free(s.nodes);
	free(s.text);
	return got == 0 ? schema_compliance_end(r) : got;
}

enum { BITS_DOCUMENT = 400 };

static bool
has_name(struct span head, struct span name)
{
	return span_find_span(head, name) != head.n;
}

/* The name that --column gives to updates. */
static bool
has_chosen(struct span head)
{
	struct span name = column_choices_name(COLUMN_KEY_UPDATE);
	size_t at;

	while (name.n != 0 && (at = span_find(head, '"')) < head.n) {
		head = span_from(head, at + 1);
		if (span_startsi(head, name) && head.n > name.n &&
		    head.p[name.n] == '"')
			return true;
	}
	return false;
}

static unsigned
probe(const struct head *head)
{
	struct span text = head->text;
	struct span line;
	bool begins = false;

	if (span_find(text, '<') == text.n)
		return 0;
	for (struct span rest = text; !begins && lines_split(&rest, &line); )
		begins = begins_document(line);
	if (!begins || (!has_name(text, SPAN("<Objs ")) &&
	    !has_name(text, SPAN("<INSTANCE"))))
		return 0;
	return has_name(text, SPAN("\"HotFixID\"")) || has_chosen(text) ||
	    has_name(text, SPAN("\"PackageState\"")) ||
	    has_name(text, SPAN("\"ArticleID\"")) ||
	    has_name(text, SPAN("\"IsInstalled\"")) ||
	    (has_name(text, SPAN("\"Title\"")) &&
	    (has_name(text, SPAN("\"Operation\"")) ||
	    has_name(text, SPAN("\"ResultCode\"")) ||
	    has_name(text, SPAN("\"OperationName\"")))) ? BITS_DOCUMENT : 0;
}

static size_t
begins(const struct span lines[TEXT_ABOVE + 1])
{
	struct span line = span_trim(lines[TEXT_ABOVE]);

	return span_starts(line, SPAN("<Objs ")) ||
	    span_starts(line, SPAN("<COMMAND"));
}

const struct importer import_xml = {
	.name = "clixml",
	.help = "Get-HotFix and others by Export-Clixml, and wmic's rawxml",
	.command = "Get-HotFix -ComputerName HOST | Export-Clixml HOST.xml",
	.kind = LIST_QFE,
	.probe = probe,
	.bids_upto = BITS_DOCUMENT,
	.parse = parse,
	.begins = begins,
};

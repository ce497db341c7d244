/*
 * XML with instances of Win32_QuickFixEngineering: Export-Clixml (formats.md,
 * section 1.7) and wmic's rawxml (section 4).  Read by expat.
 *
 * CLIXML: <Obj> ... <S N="HotFixID">KB938397</S>; rawxml: <INSTANCE> ...
 * <PROPERTY NAME="HotFixID"><VALUE>KB938397</VALUE></PROPERTY>.
 */
#include <stdlib.h>

#include <expat.h>

#include "kbdiff/importer.h"
#include "kbdiff/intake.h"
#include "kbdiff/lines.h"
#include "kbdiff/mem.h"
#include "kbdiff/qfe.h"

/* Objects in objects; what is deeper holds nothing of ours. */
#define DEPTH_MAX	16

/* An instance that is being read. */
struct object {
	struct qfe_entry entry;
	bool		 typed[QFE_COUNT];	/* a <DT>, better than text */
	uint64_t	 line;			/* of the id */
};

struct scanner {
	struct reading	*reading;
	XML_Parser	 xml;
	struct arena	*arena;		/* of the outermost object */
	struct object	 objects[DEPTH_MAX];
	size_t		 depth;
	enum qfe	 property;	/* that the text is of; QFE_COUNT */
	bool		 typed;
	char		*text;
	size_t		 n, cap;
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

static void XMLCALL
on_start(void *ctx, const char *element, const char **atts)
{
	struct scanner *s = ctx;
	const char *name = attribute(atts, "N");
	struct object *o;

	if (is_object(element)) {
		if (s->depth < DEPTH_MAX) {
			o = &s->objects[s->depth];
			*o = (struct object){ .line = 0 };
			for (int p = 0; p < QFE_COUNT; p++)
				o->entry.values[p] = SPAN_NONE;
		}
		s->depth++;
		s->property = QFE_COUNT;
		return;
	}
	if (name == NULL)
		name = attribute(atts, "NAME");
	if (name == NULL)
		return;		/* <VALUE>, <Props>: inside a property */
	s->property = qfe_named(span_of(name));
	s->typed = strcmp(element, "DT") == 0;
	s->n = 0;
}

static void XMLCALL
on_text(void *ctx, const char *p, int n)
{
	struct scanner *s = ctx;

	if (s->property == QFE_COUNT || n <= 0)
		return;
	if (s->cap - s->n < (size_t)n) {
		s->cap = (s->n + (size_t)n) * 2;
		s->text = xreallocarray(s->text, s->cap, 1);
	}
	memcpy(s->text + s->n, p, (size_t)n);
	s->n += (size_t)n;
}

static void
end_object(struct scanner *s)
{
	struct object *o;
	struct list *list;
	struct row row;

	if (s->depth == 0 || --s->depth >= DEPTH_MAX)
		return;
	o = &s->objects[s->depth];
	if (o->entry.values[QFE_ID].n != 0) {
		list = intake_list(s->reading->intake, qfe_head(&o->entry),
		    o->line);
		row = qfe_row(&o->entry, o->line, 0);
		intake_row(s->reading->intake, list, &row);
	}
	if (s->depth == 0)
		arena_reset(s->arena);
}

static void
end_property(struct scanner *s)
{
	struct span text = span_trim((struct span){ s->text, s->n });
	struct object *o;

	if (s->depth == 0 || s->depth > DEPTH_MAX || text.n == 0)
		return;
	o = &s->objects[s->depth - 1];
	if (o->entry.values[s->property].n != 0 &&
	    (o->typed[s->property] || !s->typed))
		return;
	o->entry.values[s->property] = arena_dup(s->arena, text);
	o->typed[s->property] = s->typed;
	if (s->property == QFE_ID)
		o->line = XML_GetCurrentLineNumber(s->xml);
}

static void XMLCALL
on_end(void *ctx, const char *element)
{
	struct scanner *s = ctx;

	if (is_object(element))
		end_object(s);
	else if (s->property != QFE_COUNT && strcmp(element, "VALUE") != 0)
		end_property(s);
	if (strcmp(element, "VALUE") != 0)
		s->property = QFE_COUNT;
}

static int
bad_xml(struct scanner *s, bool ended)
{
	diag(s->reading->diags, DIAG_SYNTAX, (struct pos){ s->reading->file,
	    XML_GetCurrentLineNumber(s->xml),
	    XML_GetCurrentColumnNumber(s->xml) + 1 }, "%s%s",
	    XML_ErrorString(XML_GetErrorCode(s->xml)),
	    ended ? ": the file ends too early" : "");
	return -1;
}

static int
read_all(struct scanner *s)
{
	struct line line;
	int got;

	while ((got = reading_line(s->reading, &line)) == 1)
		if (XML_Parse(s->xml, line.s.p, (int)line.s.n, 0) !=
		    XML_STATUS_OK || XML_Parse(s->xml, "\n", 1, 0) !=
		    XML_STATUS_OK)
			return bad_xml(s, false);
	if (got == 0 && XML_Parse(s->xml, "", 0, 1) != XML_STATUS_OK)
		return bad_xml(s, true);
	return got;
}

static int
parse(struct reading *r)
{
	struct scanner s = { .reading = r, .property = QFE_COUNT,
	    .arena = arena_new() };
	int got;

	/* Whatever it declares: text has become UTF-8. */
	s.xml = XML_ParserCreate("UTF-8");
	if (s.xml == NULL)
		xmalloc(SIZE_MAX);
	XML_SetUserData(s.xml, &s);
	XML_SetElementHandler(s.xml, on_start, on_end);
	XML_SetCharacterDataHandler(s.xml, on_text);
	got = read_all(&s);
	XML_ParserFree(s.xml);
	arena_free(s.arena);
	free(s.text);
	return got;
}

static unsigned
probe(struct span head, bool whole)
{
	struct span s = span_trim(head);

	(void)whole;
	if (s.n == 0 || s.p[0] != '<')
		return 0;
	if (span_find_span(s, SPAN("\"HotFixID\"")) == s.n)
		return 0;
	return span_find_span(s, SPAN("<Objs ")) != s.n ||
	    span_find_span(s, SPAN("<INSTANCE")) != s.n ? 400 : 0;
}

const struct importer import_xml = {
	.name = "clixml",
	.help = "Get-HotFix | Export-Clixml, and wmic's rawxml",
	.command = "Get-HotFix -ComputerName HOST | Export-Clixml HOST.xml",
	.kind = LIST_QFE,
	.probe = probe,
	.parse = parse,
};

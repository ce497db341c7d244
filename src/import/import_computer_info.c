/*
 * Get-ComputerInfo as a list: OsHotFixes : {KB5020627, KB5019966...} among
 * what it says of the machine (kbdiff-formats(5)).
 */
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/shape_list.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/update_id.h"

enum info {
	INFO_HOST, INFO_DNS_HOST, INFO_REMOTE, INFO_OS, INFO_VERSION,
	INFO_REVISION, INFO_HOTFIXES, INFO_COUNT
};

static const struct span names[INFO_COUNT] = {
	[INFO_HOST] = SPAN("CsName"),
	[INFO_DNS_HOST] = SPAN("CsDNSHostName"),
	[INFO_REMOTE] = SPAN("PSComputerName"),
	[INFO_OS] = SPAN("OsName"),
	[INFO_VERSION] = SPAN("OsVersion"),
	[INFO_REVISION] = SPAN("WindowsUBR"),
	[INFO_HOTFIXES] = SPAN("OsHotFixes"),
};

struct scanner {
	struct reading	*reading;
	struct arena	*arena;
	struct span	 values[INFO_COUNT];
	bool		 seen[INFO_COUNT];
	uint64_t	 line, last_line;
	int		 last;		/* that may go on below; or -1 */
	bool		 ended;		/* the line of the last one is */
	bool		 cut;		/* the input ends in a value */
};

static void
clear(struct scanner *s)
{
	arena_reset(s->arena);
	for (int i = 0; i < INFO_COUNT; i++) {
		s->values[i] = SPAN_NONE;
		s->seen[i] = false;
	}
	s->last = -1;
}

/* 10.0.19045, with what WindowsUBR says behind it. */
static struct span
build_of(struct scanner *s)
{
	struct span version = s->values[INFO_VERSION];
	struct span revision = s->values[INFO_REVISION], build;
	struct out o;
	char *p;
	size_t n;

	if (version.n == 0 || revision.n == 0)
		return version;
	o = out_to(&p, &n);
	out_span(&o, version);
	out_char(&o, '.');
	out_span(&o, revision);
	out_end(&o);
	build = arena_dup(s->arena, (struct span){ p, n });
	free(p);
	return build;
}

static struct span
host_of(const struct scanner *s)
{
	for (int i = 0; i <= INFO_REMOTE; i++)
		if (s->values[i].n != 0)
			return s->values[i];
	return SPAN_NONE;
}

/* "{Microsoft.PowerShell.Commands.HotFix, ...}": what they hold is hidden. */
static void
tell_hidden(struct scanner *s, struct open_list *list)
{
	if (list_builder_doubt(s->reading->builder, list, DOUBT_UNREADABLE,
	    s->line, SPAN("objects")))
		diag(s->reading->diags, DIAG_NOT_LISTED, (struct pos){
		    s->reading->file, s->line, 0 }, "the export shows "
		    "objects instead of KB numbers; export with Get-HotFix");
}

/* One of "{KB5020627, KB5019966...}"; what is cut is none. */
static void
take_id(struct scanner *s, struct open_list *list, struct span id, bool cut)
{
	if (id.n == 0 || (cut && !cut_rule_id_whole(id)))
		return;
	if (!id_cell_reads(id) &&
	    update_id_scan(id, SPAN_NONE, s->arena).form ==
		UPDATE_ID_UNIDENTIFIED)
		tell_hidden(s, list);
	list_builder_add(s->reading->builder, list,
	    &(struct entry_in){ .id = id,
		.fallback = SPAN_NONE,
		.variant = SPAN_NONE,
		.kind = SPAN_NONE,
		.installed_on = SPAN_NONE,
		.installed_by = SPAN_NONE,
		.title = SPAN_NONE,
		.line = s->line });
}

/* "KB5020627..." */
static bool
is_shortened(struct span ids)
{
	return span_ends(ids, SPAN("...")) || span_ends(ids,
	    SPAN("\xe2\x80\xa6"));
}

/* "{KB5020627, KB50", and other lines below. */
static void
tell_open(struct scanner *s, struct open_list *list)
{
	if (list_builder_doubt(s->reading->builder, list, DOUBT_CUT, s->line,
	    SPAN_NONE))
		diag(s->reading->diags, DIAG_CUT, (struct pos){
		    s->reading->file, s->line, 0 }, "it has no closing "
		    "brace; export it again");
}

static void
take_ids(struct scanner *s, struct open_list *list, struct span ids)
{
	bool cut = false;
	size_t at;

	if (span_starts(ids, SPAN("{"))) {
		cut = !span_ends(ids, SPAN("}")) && !s->cut;
		if (cut && !is_shortened(ids))
			tell_open(s, list);
		ids = span_from(ids, 1);
	}
	if (span_ends(ids, SPAN("}")))
		ids.n--;
	ids = span_trim(ids);
	if (is_shortened(ids)) {
		cut = true;
		ids.n -= 3;
		list_builder_doubt(s->reading->builder, list, DOUBT_CUT,
		    s->line, SPAN_NONE);
		diag(s->reading->diags, DIAG_CUT, (struct pos){
		    s->reading->file, s->line, 0 }, "it ends in \"...\"; set "
		    "$FormatEnumerationLimit = -1, or export with Get-HotFix");
	}
	for (; ids.n != 0; ids = span_from(ids, at + 1)) {
		at = span_find(ids, ',');
		take_id(s, list, span_trim(span_upto(ids, at)),
		    cut && at == ids.n);
	}
}

static void
end_info(struct scanner *s)
{
	struct list_builder *in = s->reading->builder;
	struct open_list *list;

	if (s->seen[INFO_HOTFIXES]) {
		list = list_builder_list(in, (struct list_head){ host_of(s),
		    SPAN_NONE, SPAN_NONE }, s->line);
		list->os = list_builder_keep(in, s->values[INFO_OS]);
		list->build = list_builder_keep(in, build_of(s));
		take_ids(s, list, s->values[INFO_HOTFIXES]);
	}
	clear(s);
}

static int
info_named(struct span name)
{
	for (int i = 0; i < INFO_COUNT; i++)
		if (span_eqi(name, names[i]))
			return i;
	return -1;
}

static void
go_on(struct scanner *s, const struct line *line)
{
	struct span more = span_trim(line->s), *v = &s->values[s->last];
	char *both = arena_alloc(s->arena, v->n + 1 + more.n);

	memcpy(both, v->p, v->n);
	both[v->n] = ' ';
	memcpy(both + v->n + 1, more.p, more.n);
	*v = (struct span){ both, v->n + 1 + more.n };
	s->last_line = line->number;
	s->ended = line->ended;
}

static int
take_line(struct scanner *s, const struct line *line)
{
	struct span name, value;
	int i;

	if (span_trim(line->s).n == 0)
		return 0;
	if (ascii_blank(line->s.p[0]) && s->last >= 0) {
		go_on(s, line);
		return 0;
	}
	s->last = -1;
	if (!shape_list_split(line->s, ':', &name, &value))
		return reading_text(s->reading, line);
	if ((i = info_named(name)) < 0)
		return reading_text(s->reading, line);
	if (s->seen[i])
		end_info(s);
	if (i == INFO_HOTFIXES || s->line == 0)
		s->line = line->number;
	s->seen[i] = true;
	s->values[i] = arena_dup(s->arena, value);
	s->last = i;
	s->last_line = line->number;
	s->ended = line->ended;
	return 0;
}

/* The input ends in the value: of ids those before the last are whole. */
static void
end_cut(struct scanner *s)
{
	struct span *v = &s->values[s->last];
	size_t n = v->n;

	s->cut = true;
	if (s->last != INFO_HOTFIXES) {
		*v = SPAN_NONE;
	} else if (!span_ends(*v, SPAN("}"))) {
		while (n != 0 && v->p[n - 1] != ',')
			n--;
		if (!cut_rule_id_whole(span_trim(span_from(*v, n))))
			v->n = n;
	}
	end_info(s);
	list_builder_cut(s->reading->builder, s->last_line);
}

static int
parse(struct reading *r)
{
	struct scanner s = { .reading = r, .arena = arena_new() };
	struct line line;
	int got;

	clear(&s);
	while ((got = reading_line(r, &line)) == 1)
		if ((got = take_line(&s, &line)) != 0)
			break;
	if (got == 0 && s.last >= 0 && (s.last == INFO_HOTFIXES ?
	    !span_ends(s.values[s.last], SPAN("}")) : !s.ended))
		end_cut(&s);
	else if (got == 0)
		end_info(&s);
	arena_free(s.arena);
	return got;
}

enum { BITS_HOTFIXES = 160, BITS_PROPERTY = 40 };

static unsigned
probe(const struct head *head)
{
	struct span text = head->text;
	struct span line, name, value;
	unsigned bits = 0;
	bool found = false;
	int i;

	if (span_find(text, '{') == text.n)
		return 0;
	while (lines_split(&text, &line)) {
		if (!shape_list_split(line, ':', &name, &value) ||
		    (i = info_named(name)) < 0)
			continue;
		found |= i == INFO_HOTFIXES && span_starts(value, SPAN("{"));
		bits += BITS_PROPERTY;
	}
	return found ? BITS_HOTFIXES + bits : 0;
}

static size_t
begins(const struct span lines[TEXT_ABOVE + 1])
{
	struct span name, value;

	return shape_list_split(lines[TEXT_ABOVE], ':', &name, &value) &&
	    info_named(name) == INFO_HOTFIXES &&
	    span_starts(value, SPAN("{"));
}

const struct importer import_computer_info = {
	.name = "computer-info",
	.help = "Get-ComputerInfo as a list, with OsHotFixes",
	.command = "$FormatEnumerationLimit = -1; "
	    "Get-ComputerInfo > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe,
	.parse = parse,
	.begins = begins,
};

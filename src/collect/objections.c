#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/system.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/none_words.h"
#include "kbdiff/collect/objections.h"
#include "kbdiff/collect/summary_table.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/update_id.h"
#include "list_title.h"
#include "named_hosts.h"
#include "part_words.h"

/* So many bytes of a line are noted. */
#define SAID_MAX	300

/* A longer text tells of many things. */
#define NOTE_MAX	4096

/* A title "Missing on EX02:" speaks against what is below it. */
static void
take_title(struct span line, struct span *title)
{
	enum title says = list_title_read(line);

	if (says == TITLE_MISSING)
		*title = line;
	else if (says != TITLE_NONE)
		*title = SPAN_NONE;
}

/* What a title says of the line, where that may name the host: "Host,Missing
 * KB / EX02,KB5031361". */
static strid
titled(struct raw_lists *l, struct span title, struct span line)
{
	char text[2 * SAID_MAX];
	struct span parts[] = { utf8_upto(title, SAID_MAX / 2), SPAN(" / "),
	    utf8_upto(line, SAID_MAX / 2) };
	size_t n = 0;

	if (update_id_is_number(line))
		return intern(l->strings, utf8_upto(title, SAID_MAX));
	for (size_t k = 0; k < sizeof parts / sizeof *parts; k++)
		for (size_t i = 0; i < parts[k].n; i++)
			if (parts[k].p[i] != '"')
				text[n++] = parts[k].p[i];
	return intern(l->strings, (struct span){ text, n });
}

/* "KB5031361,Security Update": no word of the line may be a host. */
static bool
is_of_nobody(struct span line)
{
	size_t n;

	for (; line.n != 0; line = span_from(line, n + (n < line.n))) {
		for (n = 0; n < line.n && memchr(" \t,;|\"", line.p[n], 6) ==
		    NULL; n++)
			continue;
		if (host_in_text_is(span_upto(line, n)))
			return false;
	}
	return true;
}

static void
note_updates(struct raw_lists *l, struct objection o, struct span line,
    struct span *title, enum objector by)
{
	uint32_t number;
	bool any = update_id_find(line, &number, 1) != 0;
	bool against = any && (by == OBJECTOR_LIST ||
	    list_title_against(line, true));

	if (!any)
		take_title(line, title);
	if (!any || (!against && title->n == 0))
		return;
	o.host |= !against && (by != OBJECTOR_SHEET || !is_of_nobody(line));
	o.amiss = by != OBJECTOR_LIST && list_title_amiss(against ? line :
	    *title);
	o.said = against ? intern(l->strings, utf8_upto(line, SAID_MAX)) :
	    titled(l, *title, line);
	for (size_t at = 0; update_id_mentioned(line, &at, &number);) {
		o.kb = number;
		raw_lists_object(l, o);
	}
}

static void
note_part(struct raw_lists *l, struct objection o, struct span line)
{
	unsigned page, all;

	switch (part_words_read(line, &page, &all)) {
	case PART_FILTERED:
		o.doubt = DOUBT_FILTERED;
		break;
	case PART_CUT:
		o.doubt = DOUBT_CUT;
		break;
	default:
		return;
	}
	o.said = intern(l->strings, utf8_upto(line, SAID_MAX));
	raw_lists_object(l, o);
}

/* "EX02 was down", "reboot pending": what a line without an update says of its
 * host, or of all. */
static void
read_hosts(struct raw_lists *l, struct objection *o, struct span line)
{
	struct span host;
	uint32_t number;

	if (update_id_find(line, &number, 1) != 0)
		return;
	o->failed = tool_errors_read(line, &host) && host.n != 0 ?
	    intern(l->strings, host) : 0;
	o->all = o->failed != 0 || list_title_below(line, UINT64_MAX);
	o->said = intern(l->strings, utf8_upto(line, SAID_MAX));
}

/* Notes it, of *held, once the line below does not say what it is of: "Failed
 * hosts", "none". */
static void
note_hosts(struct raw_lists *l, struct objection *held, struct objection o,
    struct span line)
{
	uint32_t number;

	if (line.n == 0)
		return;
	if (held->all && !list_title_none(line) &&
	    !none_words_is(line) &&
	    update_id_find(line, &number, 1) == 0)
		raw_lists_object(l, *held);
	*held = o;
	read_hosts(l, held, line);
}

void
objections_read(struct raw_lists *l, uint32_t number, struct span name,
    struct span text, enum objector by)
{
	bool beside = by == OBJECTOR_NOTE || by == OBJECTOR_SHEET, row;
	bool note = beside && text.n <= NOTE_MAX;
	struct objection o = { .input = number, .host = !beside };
	struct objection held = o;
	struct summary_table table = { .n = 0 };
	struct span line, title = SPAN_NONE, of_sheet = SPAN_NONE;

	take_title(name, &of_sheet);
	while (lines_split(&text, &line)) {
		o.line++;
		if (title.n == 0)
			title = of_sheet;
		row = beside && summary_table_line(&table, l, number, line,
		    o.line);
		line = lines_text(line);
		note_updates(l, o, line, &title, by);
		if (note)
			note_part(l, o, line);
		if (note && by == OBJECTOR_SHEET && !row)
			note_hosts(l, &held, o, line);
	}
	if (held.all)
		raw_lists_object(l, held);
}

void
objections_note_list(struct raw_lists *l, uint32_t number, struct span text)
{
	raw_lists_object(l, (struct objection){ .input = number,
	    .whole = true, .host = true, .said = intern(l->strings,
	    utf8_upto(text, NOTE_MAX)) });
}

void
objections_read_texts(struct raw_lists *l, uint32_t number,
    struct sheet_texts texts, size_t cells)
{
	const struct sheet_text *t;
	struct objection o = { .input = number };
	struct span line, rest, title;
	char place[SHEET_PLACE];

	for (size_t i = 0; i < texts.n; i++) {
		t = &texts.all[i];
		o.line = t->row;
		o.place = intern(l->strings, sheet_texts_place(t, place));
		title = SPAN_NONE;
		for (rest = t->text; lines_split(&rest, &line); ) {
			line = lines_text(line);
			note_updates(l, o, line, &title, OBJECTOR_NOTE);
			if (cells + t->text.n <= NOTE_MAX)
				note_part(l, o, line);
		}
	}
}

/* In the place of an update: each. */
#define ALL_UPDATES	UINT32_MAX

/* An update that an objection is to, on a host: 0 is each. */
struct pair {
	uint32_t	kb;
	strid		host;
	size_t		by;		/* number of the objection */
};

struct settling {
	struct raw_lists *lists;
	const struct input *inputs;
	size_t		 n;
	bool		 apart;
	struct named_hosts hosts;
	strid		(*labels)[2];	/* of each list */
	struct pair	*pairs;
	size_t		 npairs, cap;
	size_t		*met;		/* of each objection */
	bool		*names;		/* of each input: it names a host */
};

static void
push(struct settling *s, size_t by, strid host)
{
	const struct objection *o = &s->lists->objections[by];

	s->pairs = xgrow(s->pairs, s->npairs, &s->cap, sizeof *s->pairs);
	s->pairs[s->npairs++] = (struct pair){ o->all ? ALL_UPDATES : o->kb,
	    host, by };
}

/* No list is of the host that failed. */
static void
leave_out(const struct settling *s, const struct objection *o,
    struct diags *d)
{
	const char *path = s->inputs[o->input].path;

	raw_lists_leave_out(s->lists, (struct left_out){ LEFT_OUT_FAILURE,
	    o->input, intern(s->lists->strings, span_of(path)), o->said,
	    o->line });
	diag(d, DIAG_FAILED, (struct pos){ path, o->line, 0 },
	    "the export failed: \"%.*s\"", SPANF(intern_span(
	    s->lists->strings, o->said)));
}

/* The hosts that a line names, or else the file that it is in. */
static void
add_pairs(struct settling *s, size_t by, struct diags *d)
{
	const struct objection *o = &s->lists->objections[by];
	struct span texts[2];
	bool any = false;
	strid host;

	texts[0] = intern_span(s->lists->strings, o->failed != 0 ? o->failed :
	    o->said);
	texts[1] = o->failed != 0 ? SPAN_NONE : input_tail(
	    s->inputs[o->input].path, 0, true);
	for (size_t i = 0; i < 2 && !any; i++)
		while ((host = named_hosts_next(&s->hosts, &texts[i])) != 0) {
			if (!o->whole)
				push(s, by, host);
			any = true;
		}
	s->names[o->input] |= any;
	if (!any && o->failed != 0)
		leave_out(s, o, d);
	else if (!any && !o->host)
		push(s, by, 0);
}

/* A list of what is missing, on nobody knows which host, may be in the place of
 * the list of one. */
static void
leave_out_lists(const struct settling *s)
{
	const struct objection *o;

	for (size_t i = 0; i < s->lists->nobjections; i++) {
		o = &s->lists->objections[i];
		if (o->whole && !s->names[o->input])
			raw_lists_leave_out(s->lists, (struct left_out){
			    .why = LEFT_OUT_FILE, .input = o->input,
			    .file = intern(s->lists->strings, span_of(
			    s->inputs[o->input].path)) });
	}
}

static int
cmp_pair(const void *pa, const void *pb)
{
	const struct pair *a = pa, *b = pb;

	if (a->kb != b->kb)
		return a->kb < b->kb ? -1 : 1;
	if (a->host != b->host)
		return a->host < b->host ? -1 : 1;
	return (a->by > b->by) - (a->by < b->by);
}

/* The number of the first pair of an update and a host, or of what would stand
 * behind it. */
static size_t
find(const struct settling *s, uint32_t kb, strid host)
{
	struct pair want = { kb, host, 0 };
	size_t from = 0, to = s->npairs, at;

	while (from < to) {
		at = from + (to - from) / 2;
		if (cmp_pair(&s->pairs[at], &want) < 0)
			from = at + 1;
		else
			to = at;
	}
	return from;
}

/* An update that should be there and that no list has at all: what else does
 * the list of its host not show? */
static void
doubt_unlisted(struct raw_lists *l)
{
	uint32_t *known = xreallocarray(NULL, l->nupdates + 1, sizeof *known);
	struct objection *o;

	for (size_t i = 0; i < l->nupdates; i++)
		known[i] = l->updates[i].number;
	qsort(known, l->nupdates, sizeof *known, cmp_numbers);
	for (size_t i = 0; i < l->nobjections; i++) {
		o = &l->objections[i];
		if (o->kb == 0 || !o->amiss || update_id_is_recurring(o->kb) ||
		    bsearch(&o->kb, known, l->nupdates, sizeof *known,
		    cmp_numbers) != NULL)
			continue;
		o->kb = 0;
		o->doubt = DOUBT_FILTERED;
	}
	free(known);
}

/* The workbook or the folder that an input lies in, as its path begins. */
static struct span
place_of(const struct input *input)
{
	struct span path = span_of(input->path);
	size_t n = path.n;

	if (input->kind == INPUT_SHEET)
		return span_upto(path, n - input_sheet(input->path).n - 1);
	while (n != 0 && !system_is_separator(path.p[n - 1]))
		n--;
	return span_upto(path, n);
}

/* Whether what is said of no host is said of this list. */
static bool
is_beside(const struct settling *s, size_t by, const struct raw_list *list)
{
	const struct input *note =
	    &s->inputs[s->lists->objections[by].input];
	const struct input *of = &s->inputs[list->input];

	if (s->lists->objections[by].own)
		return note == of;
	return span_eq(place_of(note), place_of(of)) ||
	    (note->kind != INPUT_SHEET && span_starts(span_of(of->path),
	    place_of(note)));
}

/* Whether it may be of this list at all. */
static bool
is_of(const struct settling *s, const struct pair *p, bool named,
    const struct raw_list *list)
{
	uint64_t count = s->lists->objections[p->by].count;

	return ((named && !s->apart) || is_beside(s, p->by, list)) &&
	    (count == 0 || raw_list_listed(list) < count);
}

/* The first objection to this update, or what is said of a list (0), on one of
 * these hosts; SIZE_MAX: there is none. */
static size_t
find_objection(const struct settling *s, uint32_t kb, size_t list)
{
	strid hosts[3] = { 0, s->labels[list][0], s->labels[list][1] };
	const struct pair *p;

	for (size_t k = 0; k < 3; k++) {
		if (k != 0 && hosts[k] == 0)
			continue;
		for (size_t i = find(s, kb, hosts[k]); i < s->npairs; i++) {
			p = &s->pairs[i];
			if (p->kb != kb || p->host != hosts[k])
				break;
			if (is_of(s, p, k != 0, &s->lists->lists[list]))
				return p->by;
		}
	}
	return SIZE_MAX;
}

static void
doubt_entries(struct settling *s, size_t list)
{
	struct raw_lists *l = s->lists;
	struct entry e;
	size_t by, all = find_objection(s, ALL_UPDATES, list);

	for (size_t i = 0; i < l->lists[list].n; i++) {
		e = l->entries[l->lists[list].entries[i]];
		if (e.state != STATE_INSTALLED ||
		    l->updates[e.update].number == 0)
			continue;
		by = find_objection(s, l->updates[e.update].number, list);
		if (by == SIZE_MAX)
			by = all;
		if (by == SIZE_MAX)
			continue;
		e.state = STATE_UNKNOWN;
		l->lists[list].entries[i] = raw_lists_entry(l, e);
		s->met[by]++;
	}
}

static void
doubt_list(struct settling *s, size_t list)
{
	size_t by = find_objection(s, 0, list);
	const struct objection *o;

	/* What only names a host lists nothing. */
	if (by == SIZE_MAX || s->lists->lists[list].requirements ||
	    s->lists->lists[list].asked)
		return;
	o = &s->lists->objections[by];
	raw_list_doubt(&s->lists->lists[list], o->doubt,
	    (struct doubt){ 0, o->said });
	s->met[by]++;
}

static void
tell(const struct settling *s, struct diags *d)
{
	const struct objection *o;
	struct span said, place;
	struct pos pos;

	for (size_t i = 0; i < s->lists->nobjections; i++) {
		o = &s->lists->objections[i];
		said = intern_span(s->lists->strings, o->said);
		pos = (struct pos){ s->inputs[o->input].path, o->line, 0 };
		place = o->place == 0 ? SPAN_NONE : intern_span(
		    s->lists->strings, o->place);
		if (s->met[i] != 0 && o->kb != 0)
			diag(d, DIAG_CONTRADICTED, pos,
			    "KB%u; see \"%.*s\"%.*s", (unsigned)o->kb,
			    SPANF(said), SPANF(place));
		else if (s->met[i] != 0 && o->all)
			diag(d, DIAG_CONTRADICTED, pos,
			    "%zu update%s; see \"%.*s\"%.*s", s->met[i],
			    s->met[i] == 1 ? "" : "s", SPANF(said),
			    SPANF(place));
		else if (s->met[i] != 0)
			diag(d, o->doubt == DOUBT_CUT ? DIAG_CUT :
			    DIAG_FILTERED, pos, "\"%.*s\"%.*s",
			    SPANF(said), SPANF(place));
	}
}

/* The lists of each workbook that name no host, by its number. */
static unsigned *
count_nameless(const struct settling *s)
{
	unsigned *lists = xcalloc(s->n, sizeof *lists);
	const struct input *input;

	for (size_t i = 0; i < s->lists->n; i++) {
		input = &s->inputs[s->lists->lists[i].input];
		lists[input->container] += input->kind == INPUT_SHEET &&
		    s->lists->lists[i].host == 0;
	}
	return lists;
}

/* A list has the host that it names, or the stem of its file, unless that is of
 * several, and, in a workbook, the name of its sheet. */
static void
find_labels(struct settling *s, size_t list, const unsigned *nameless)
{
	const struct raw_list *l = &s->lists->lists[list];
	const char *path = s->inputs[l->input].path;
	struct span sheet = input_sheet(path);

	if (l->host != 0) {
		s->labels[list][0] = named_hosts_add(&s->hosts, intern_span(
		    s->lists->strings, l->host));
		return;
	}
	if (s->inputs[l->input].kind != INPUT_SHEET ||
	    nameless[s->inputs[l->input].container] < 2)
		s->labels[list][0] = named_hosts_add(&s->hosts, input_tail(
		    path, 0, false));
	if (s->inputs[l->input].kind == INPUT_SHEET && sheet.n != 0)
		s->labels[list][1] = named_hosts_add(&s->hosts, sheet);
}

void
objections_settle(struct raw_lists *l, const struct input *inputs, size_t n,
    bool apart, struct diags *d)
{
	struct settling s = { .lists = l, .inputs = inputs, .n = n,
	    .apart = apart };
	unsigned *nameless;

	if (l->nobjections == 0)
		return;
	doubt_unlisted(l);
	named_hosts_init(&s.hosts);
	s.labels = xcalloc(l->n + 1, sizeof *s.labels);
	s.met = xcalloc(l->nobjections, sizeof *s.met);
	s.names = xcalloc(n, sizeof *s.names);
	nameless = count_nameless(&s);
	for (size_t i = 0; i < l->n; i++)
		find_labels(&s, i, nameless);
	for (size_t i = 0; i < l->nobjections; i++)
		add_pairs(&s, i, d);
	leave_out_lists(&s);
	if (s.npairs != 0)
		qsort(s.pairs, s.npairs, sizeof *s.pairs, cmp_pair);
	for (size_t i = 0; i < l->n; i++) {
		doubt_entries(&s, i);
		doubt_list(&s, i);
	}
	tell(&s, d);
	named_hosts_fini(&s.hosts);
	free(nameless);
	free(s.labels);
	free(s.met);
	free(s.names);
	free(s.pairs);
	/* They have been told. */
	l->nobjections = 0;
}

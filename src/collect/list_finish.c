/*
 * The end of an input: its code page and dates are settled, and its lists
 * become raw lists.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "list_builder_state.h"

/* Guesses the code page from everything kept that is not ASCII. */
static codepage
guess_page(struct list_builder *in)
{
	const struct cached_row *s;
	struct list_slot *l;

	in->round = row_cache_round(in->cached_rows);
	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		if (!span_is_ascii(l->host))
			list_builder_evidence(in, l->host);
		if (!span_is_ascii(l->list.os))
			list_builder_evidence(in, l->list.os);
	}
	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		for (size_t k = 0; k < l->n; k++) {
			if ((row_cache_traits(
				 in->cached_rows, l->cached_rows[k]) &
				TRAIT_RAW) == 0 ||
			    !row_cache_first(
				in->cached_rows, l->cached_rows[k], in->round))
				continue;
			s = row_cache_at(in->cached_rows, l->cached_rows[k]);
			for (int c = ROW_CELL_VARIANT; c < ROW_CELL_OWN; c++)
				if (!span_is_ascii(s->cells[c]))
					list_builder_evidence(in, s->cells[c]);
		}
	}
	if (in->pages == NULL)
		in->pages = codepages_new();
	return codepage_guess(in->pages, in->evidence, in->nevidence);
}

/* The settings of an input, known once it has ended. */
struct settled {
	bool		utf8;
	codepage	page;
};

static struct span
to_utf8(struct list_builder *in, const struct settled *how, struct span s)
{
	if (how->utf8 || span_is_ascii(s))
		return s;
	return codepage_decode(in->pages, how->page, s, in->arena);
}

static strid
string_of(struct list_builder *in, const struct settled *how, struct span s)
{
	/* The first string is the empty one. */
	return s.n == 0 ? 0 : intern(in->raw_lists->strings,
	    span_trim(to_utf8(in, how, s)));
}

/*
 * What the dates of a section prove goes before the order of its format: that
 * is of days without a time, as Windows keeps them (kbdiff-formats(5)).
 */
static void
settle_date_orders(struct list_builder *in)
{
	const unsigned both = TRAIT_MDY | TRAIT_DMY;
	struct cached_row_hot *hot = row_cache_hot(in->cached_rows), *row;
	struct list_slot *l;
	struct section *s;
	unsigned traits;
	uint32_t stamp;

	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		traits = 0;
		stamp = row_cache_stamp(in->cached_rows);
		for (size_t k = 0; k < l->n; k++) {
			row = &hot[l->cached_rows[k]];
			traits |= row->traits;
			l->repeats |= row->stamp == stamp;
			row->stamp = stamp;
		}
		in->sections[l->section].traits |= traits;
	}
	for (size_t i = 0; i < in->nsections; i++) {
		s = &in->sections[i];
		s->order = (s->traits & both) == both ? DATE_ORDER_UNKNOWN :
		    (s->traits & TRAIT_MDY) != 0 ? DATE_MDY :
		    (s->traits & TRAIT_DMY) != 0 ? DATE_DMY :
		    s->order != DATE_ORDER_UNKNOWN &&
		    (s->traits & TRAIT_TIMED) == 0 ? s->order :
		    in->preferred;
	}
}

static date
settle_date(const struct cached_row *s, enum date_order order)
{
	switch (s->day.form) {
	case DATE_KNOWN:
		return s->day.day;
	case DATE_EITHER:
		return order == DATE_MDY ? s->day.mdy :
		    order == DATE_DMY ? s->day.dmy : DATE_NONE;
	default:
		return DATE_NONE;
	}
}

/* The id's own variant and what the row adds to it. */
static strid
settle_variant(struct list_builder *in, const struct settled *how,
    const struct cached_row *s)
{
	struct span own = span_trim(to_utf8(in, how, s->id.variant));
	struct span more = span_trim(to_utf8(in, how,
	    s->cells[ROW_CELL_VARIANT]));
	char *both;

	if (own.n == 0 || more.n == 0 || span_eq(own, more))
		return intern(in->raw_lists->strings, own.n != 0 ? own : more);
	both = arena_alloc(in->arena, own.n + 1 + more.n);
	memcpy(both, own.p, own.n);
	both[own.n] = ';';
	memcpy(both + own.n + 1, more.p, more.n);
	return intern(in->raw_lists->strings,
	    (struct span){ both, own.n + 1 + more.n });
}

static uint32_t
settle_row(struct list_builder *in, const struct settled *how,
    uint32_t number, enum date_order order)
{
	const struct cached_row *s = row_cache_at(in->cached_rows, number);

	return raw_lists_entry(in->raw_lists, (struct entry){
		.update = raw_lists_update(in->raw_lists,
		    s->id.form == UPDATE_ID_KB ? s->id.number : 0,
		    to_utf8(in, how, s->id.text)),
		.variant = settle_variant(in, how, s),
		.kind = string_of(in, how, s->cells[ROW_CELL_KIND]),
		.installed_by = string_of(in, how, s->cells[ROW_CELL_BY]),
		.title = string_of(in, how, s->cells[ROW_CELL_TITLE]),
		.installed_on = settle_date(s, order),
		.state = (uint32_t)s->state,
	});
}

/* Where a cached row keeps its entry under an order of dates. */
static inline int
slot_of(unsigned traits, enum date_order order)
{
	return (traits & TRAIT_EITHER) == 0 ? ROW_CACHE_FIXED :
	    order == DATE_MDY ? ROW_CACHE_MDY :
	    order == DATE_DMY ? ROW_CACHE_DMY : ROW_CACHE_FIXED;
}

/* The raw list entry of a cached row; made once, but for text whose
 * meaning depends on its input's code page. */
static uint32_t
entry_of(struct list_builder *in, const struct settled *how,
    uint32_t cached_row, enum date_order order)
{
	struct cached_row_hot *hot =
	    &row_cache_hot(in->cached_rows)[cached_row];
	uint32_t *entry = &hot->entries[slot_of(hot->traits, order)];

	if ((hot->traits & TRAIT_RAW) != 0)
		return settle_row(in, how, cached_row, order);
	if (*entry == ROW_CACHE_NO_ENTRY)
		*entry = settle_row(in, how, cached_row, order);
	return *entry;
}

/* A history's entry of an update, and when it was. */
struct event {
	uint32_t	update;
	size_t		at;		/* in the list */
	date		day;
	int32_t		clock;
	uint32_t	state;
};

static int
cmp_event(const void *pa, const void *pb)
{
	const struct event *a = pa, *b = pb;

	if (a->update != b->update)
		return a->update < b->update ? -1 : 1;
	return (a->at > b->at) - (a->at < b->at);
}

static bool
is_later(const struct event *a, const struct event *b)
{
	if (a->day == DATE_NONE || b->day == DATE_NONE)
		return false;
	if (a->day != b->day)
		return a->day > b->day;
	return a->clock >= 0 && b->clock >= 0 && a->clock > b->clock;
}

static struct event
event_of(struct list_builder *in, const struct settled *how,
    struct list_slot *l, size_t at)
{
	uint32_t cached_row = l->cached_rows[at];
	uint32_t entry = entry_of(in, how, cached_row,
	    in->sections[l->section].order);
	const struct entry *e = &in->raw_lists->entries[entry];
	struct event event = { e->update, at, e->installed_on, -1,
	    e->state };

	if (event.day != DATE_NONE)
		event.clock = date_clock(row_cache_at(in->cached_rows,
		    cached_row)->cells[ROW_CELL_DATE], &event.day);
	return event;
}

/* In which order a list has its events: as its dates prove it, or no list of
 * events at all. */
enum event_order { NO_EVENTS, IN_NO_ORDER, NEWEST_FIRST, OLDEST_FIRST };

/* So many events in the list's order; of a list that goes up and down, or has
 * one day alone, nobody knows which of two of one day was the later. */
static enum event_order
find_order(const struct event *events, size_t n)
{
	bool rises = false, falls = false;

	for (size_t i = 1; i < n; i++) {
		rises |= is_later(&events[i], &events[i - 1]);
		falls |= is_later(&events[i - 1], &events[i]);
	}
	return rises == falls ? IN_NO_ORDER : rises ? OLDEST_FIRST :
	    NEWEST_FIRST;
}

/* Whether one of so many events of an update, which say another thing than the
 * last, may be later: one of the two has no date, or, where the list has no
 * order, the same. */
static bool
is_open(const struct event *events, size_t n, const struct event *last,
    enum event_order order)
{
	bool ordered = order == NEWEST_FIRST || order == OLDEST_FIRST;

	for (size_t i = 0; i < n; i++)
		if (events[i].state != last->state &&
		    (ordered ? events[i].day == DATE_NONE ||
		    last->day == DATE_NONE : !is_later(last, &events[i])))
			return true;
	return false;
}

static bool
say_one_thing(const struct event *events, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (events[i].state != events[0].state)
			return false;
	return true;
}

/* Which of an update's rows was the last is told once in a section. */
static void
tell_open(struct list_builder *in, const struct list_slot *l, size_t at)
{
	diag(in->diags, DIAG_NO_STATE, (struct pos){ in->input->path,
	    l->lines == NULL ? 0 : l->lines[at], 0 }, "rows of %.*s say "
	    "different things, and their dates do not tell which is the last",
	    SPANF(span_trim(row_cache_at(in->cached_rows, l->cached_rows[
	    at])->cells[ROW_CELL_ID])));
}

/* What became of a row of a history. */
enum stands { STANDS_NOT, STANDS, STANDS_UNKNOWN };

/* Of each update's sorted events the last one stands; without dates nobody
 * knows whether it was installed or removed at last. */
static void
drop_earlier(const struct event *events, size_t n, enum stands *stands,
    enum event_order order)
{
	size_t last, end;

	for (size_t i = 0; i < n; i = end) {
		last = i;
		for (end = i; end < n && events[end].update ==
		    events[i].update; end++)
			if (is_later(&events[end], &events[last]) ||
			    (order == OLDEST_FIRST &&
			    !is_later(&events[last], &events[end])))
				last = end;
		if (order == NO_EVENTS && say_one_thing(&events[i], end - i))
			continue;
		for (size_t k = i; k < end; k++)
			stands[events[k].at] = STANDS_NOT;
		stands[events[last].at] = is_open(&events[i], end - i,
		    &events[last], order) ? STANDS_UNKNOWN : STANDS;
	}
}

uint32_t
list_unknown_row(struct list_builder *in, uint32_t number)
{
	struct span cells[ROW_CELL_COUNT];

	memcpy(cells, row_cache_at(in->cached_rows, number)->cells,
	    sizeof cells);
	return row_cache_number(in->cached_rows, cells, STATE_UNKNOWN, 0);
}

/*
 * Of a history each update's last entry alone stands: by their dates, and
 * where these are equal by the order of the list.  So it is in a table that
 * says of one update that it is installed and that it failed, but that such a
 * table has no order.
 */
static void
settle_history(struct list_builder *in, const struct settled *how,
    struct list_slot *l, bool history)
{
	struct event *events = xreallocarray(NULL, l->n, sizeof *events);
	enum stands *stands = xreallocarray(NULL, l->n, sizeof *stands);
	enum event_order order = NO_EVENTS;
	size_t n = 0, kept = 0;

	for (size_t i = 0; i < l->n; i++) {
		stands[i] = STANDS;
		if ((row_cache_traits(in->cached_rows, l->cached_rows[i]) &
		    TRAIT_NO_UPDATE) != 0)
			continue;
		events[n] = event_of(in, how, l, i);
		/* It is another product's that is not applicable. */
		n += history || events[n].state != STATE_INAPPLICABLE;
	}
	if (history)
		order = find_order(events, n);
	if (n != 0)
		qsort(events, n, sizeof *events, cmp_event);
	drop_earlier(events, n, stands, order);
	for (size_t i = 0; i < l->n; i++) {
		if (stands[i] == STANDS_NOT)
			continue;
		if (stands[i] == STANDS_UNKNOWN)
			tell_open(in, l, i);
		l->cached_rows[kept] = stands[i] == STANDS ?
		    l->cached_rows[i] : list_unknown_row(in, l->cached_rows[i]);
		if (l->lines != NULL)
			l->lines[kept] = l->lines[i];
		kept++;
	}
	l->n = kept;
	free(events);
	free(stands);
}

/* Whether a row leaves open how its update stands, where others have a word
 * for it: no word, and no day on which it was installed. */
static bool
is_silent(struct list_builder *in, uint32_t number)
{
	const struct cached_row *row = row_cache_at(in->cached_rows, number);

	return (row_cache_traits(in->cached_rows, number) & (TRAIT_SAID |
	    TRAIT_NO_UPDATE)) == 0 && row->state == STATE_INSTALLED &&
	    row->day.form != DATE_KNOWN && row->day.form != DATE_EITHER;
}

/* The rows of a list whose column of states is blank. */
struct silent {
	struct span	id;		/* of the first */
	size_t		n;
};

/* A column that has a word for some updates says of the others nothing. */
static void
settle_silent(struct list_builder *in, struct list_slot *l, struct silent *s)
{
	enum list_kind kind = l->list.kind;
	struct span id;

	if ((in->sections[l->section].traits & TRAIT_SAID) == 0 ||
	    (kind != LIST_QFE && kind != LIST_ANY && kind != LIST_HISTORY))
		return;
	for (size_t i = 0; i < l->n; i++) {
		if (!is_silent(in, l->cached_rows[i]))
			continue;
		id = row_cache_at(in->cached_rows, l->cached_rows[i])->cells[
		    ROW_CELL_ID];
		if (s->n++ == 0)
			s->id = span_trim(id);
		l->cached_rows[i] = list_unknown_row(in, l->cached_rows[i]);
		in->sections[l->section].traits |= TRAIT_UNKNOWN;
	}
}

static void
settle_all_silent(struct list_builder *in)
{
	struct silent s = { .id = SPAN_NONE };
	char more[32] = "";

	for (size_t i = 0; i < in->nlists; i++)
		settle_silent(in, in->lists[i], &s);
	if (s.n == 0)
		return;
	if (s.n > 1)
		snprintf(more, sizeof more, " and %zu more", s.n - 1);
	diag(in->diags, DIAG_NO_STATE, (struct pos){ in->input->path, 0, 0 },
	    "no state for %.*s%s, though other rows have one", SPANF(s.id),
	    more);
}

/* The list's cached rows become entries where they are. */
static void
settle_entries(struct list_builder *in, const struct settled *how,
    struct list_slot *l, struct raw_list *to)
{
	enum date_order order = in->sections[l->section].order;
	const struct cached_row_hot *hot = row_cache_hot(in->cached_rows), *h;
	uint32_t entry;
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++) {
		h = &hot[l->cached_rows[i]];
		if ((h->traits & TRAIT_NO_UPDATE) != 0) {
			to->unidentified +=
			    row_cache_at(in->cached_rows, l->cached_rows[i])
				->id.form == UPDATE_ID_UNIDENTIFIED;
			continue;
		}
		entry = h->entries[slot_of(h->traits, order)];
		if ((h->traits & TRAIT_RAW) != 0 || entry == ROW_CACHE_NO_ENTRY)
			entry = entry_of(in, how, l->cached_rows[i], order);
		l->cached_rows[n] = entry;
		if (l->lines != NULL)
			l->lines[n] = l->lines[i];
		n++;
	}
	raw_list_take(to, l->cached_rows, l->lines, n);
	l->cached_rows = NULL;
	l->lines = NULL;
}

/*
 * A table of the site's own that says of an update that it is not installed is
 * a check of those that it names, and says nothing of others.
 */
static void
settle_checks(struct list_builder *in)
{
	struct list_slot *l;

	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		if ((in->sections[l->section].traits & TRAIT_CHECK) == 0)
			continue;
		l->list.check = true;
		list_builder_doubt(in, &l->list, DOUBT_FILTERED, 0,
		    SPAN("it checks only the updates that it names"));
	}
}

/* The only row of a list has one id and counts more. */
static void
settle_counted(struct list_builder *in)
{
	struct open_list *l;

	for (size_t i = 0; i < in->nlists; i++) {
		l = &in->lists[i]->list;
		if (l->counted > 1 && l->rows == 1 && list_builder_doubt(in, l,
		    DOUBT_CUT, l->counted_line, SPAN_NONE))
			diag(in->diags, DIAG_CUT, (struct pos){
			    in->input->path, l->counted_line, 0 },
			    "1 of %lld updates", (long long)l->counted);
	}
}

/* Rows of a table of kbdiff's have gone since it was made. */
static void
settle_declared(struct list_builder *in, struct list_slot *l)
{
	uint64_t n = l->n + l->list.unidentified;
	struct span file = l->list.file.n != 0 ? l->list.file :
	    span_of(in->input->path);

	if (l->list.settled && l->list.declared > (int64_t)n &&
	    list_builder_doubt(in, &l->list, DOUBT_CUT, l->list.line,
	    SPAN_NONE))
		diag(in->diags, DIAG_CUT, (struct pos){ in->input->path, 0,
		    0 }, "%llu of %lld updates of %.*s in %.*s",
		    (unsigned long long)n, (long long)l->list.declared,
		    SPANF(l->host), SPANF(file));
}

static void
hand_over_doubts(struct list_builder *in, const struct settled *how,
    const struct open_list *from, struct raw_list *to)
{
	to->doubts = from->doubts;
	to->check = from->check;
	for (int k = 0; k < DOUBT_COUNT; k++)
		if (list_builder_doubts(from, (enum doubt_reason)k))
			to->doubted[k] = (struct doubt){ from->doubted[k].line,
			    string_of(in, how, from->doubted[k].detail) };
}

static strid
make_string(struct list_builder *in, const void *how, struct span s)
{
	return string_of(in, how, s);
}

/* A list that nothing has come of proves nothing. */
static void
doubt_empty(struct raw_list *list)
{
	if (list->n == 0 && list->doubts == 0)
		raw_list_doubt(list, DOUBT_EMPTY, (struct doubt){ list->line,
		    0 });
}

/* Packages of one update may stand differently, and no host's list is longer
 * for it.  A list of an agent says of every update how it stands. */
static bool
says_states(const struct list_builder *in, const struct list_slot *l)
{
	return l->list.kind == LIST_AGENT || (l->list.kind != LIST_SERVICING &&
	    (in->sections[l->section].traits & (TRAIT_CHECK |
	    TRAIT_UNKNOWN)) != 0);
}

static void
hand_over(struct list_builder *in, const struct settled *how,
    struct list_slot *from)
{
	struct raw_list *to = raw_lists_add(in->raw_lists);

	to->input = in->number;
	to->section = from->section + (from->appended == 0 ? 0 :
	    (uint32_t)in->nsections * from->appended);
	to->host = from->list.shortened ? 0 : string_of(in, how, from->host);
	to->settled = from->list.settled;
	to->weak = from->list.weak;
	to->by_text = from->list.by_text;
	to->given = from->list.given;
	to->asked = from->list.asked;
	to->full = string_of(in, how, from->full);
	to->tag = string_of(in, how, from->tag);
	to->format = string_of(in, how, from->list.format.n != 0 ?
	    from->list.format : in->format);
	to->file = from->list.file.n != 0 ?
	    string_of(in, how, from->list.file) :
	    intern(in->raw_lists->strings, span_of(in->input->path));
	to->os = string_of(in, how, from->list.os);
	to->build = string_of(in, how, from->list.build);
	to->revision = from->list.revision;
	to->arch = string_of(in, how, from->list.arch);
	to->kind = from->list.kind;
	to->aliases = string_of(in, how, from->list.aliases);
	hand_over_doubts(in, how, &from->list, to);
	to->declared = from->list.declared;
	to->unidentified = from->list.unidentified;
	to->line = from->list.line;
	if (to->kind == LIST_HISTORY || says_states(in, from))
		settle_history(in, how, from, to->kind == LIST_HISTORY);
	settle_entries(in, how, from, to);
	list_requirements_hand_over(in, from, to, make_string, how);
	doubt_empty(to);
}

static void
hand_over_left_out(struct list_builder *in, const struct settled *how)
{
	const struct left_line *l;

	for (size_t i = 0; i < in->nleft_out; i++) {
		l = &in->left_out[i];
		raw_lists_leave_out(in->raw_lists, (struct left_out){
		    .why = l->why, .input = in->number,
		    .file = intern(in->raw_lists->strings, l->file.n != 0 ?
		    l->file : span_of(in->input->path)),
		    .detail = string_of(in, how, l->detail),
		    .line = l->line });
	}
}

static void
tell_dates(struct list_builder *in)
{
	struct pos file = { in->input->path, 0, 0 };
	bool unclear = false, unread = false;
	const struct section *s;

	for (size_t i = 0; i < in->nsections; i++) {
		s = &in->sections[i];
		unread |= (s->traits & TRAIT_UNREAD) != 0;
		unclear |= (s->traits & TRAIT_EITHER) != 0 &&
		    s->order != DATE_MDY && s->order != DATE_DMY;
	}
	if (unclear)
		diag(in->diags, DIAG_DATE_UNCLEAR, file,
		    "use --date-order");
	if (unread)
		diag(in->diags, DIAG_DATE_UNREAD, file, NULL);
}

/* The build with a revision that the text states alone, ".5122". */
static void
add_revision(struct list_builder *in, struct span *build)
{
	char full[64];
	size_t dots = 0;
	int n;

	for (size_t i = 0; i < build->n; i++)
		dots += build->p[i] == '.';
	n = snprintf(full, sizeof full, "%.*s%.*s", SPANF(*build),
	    SPANF(in->banner));
	if (dots == 2 && (size_t)n < sizeof full)
		*build = list_builder_keep(in, (struct span){ full,
		    (size_t)n });
}

static void
settle_banner(struct list_builder *in)
{
	struct span *build;

	if (in->nlists != 1 || in->banner.n == 0)
		return;
	build = &in->lists[0]->list.build;
	if (in->banner.p[0] == '.') {
		add_revision(in, build);
		return;
	}
	if (build->n == 0 || (span_starts(in->banner, *build) &&
	    in->banner.n > build->n && in->banner.p[build->n] == '.'))
		*build = in->banner;
}

int
list_builder_end(struct list_builder *in, bool utf8)
{
	struct settled how = { .utf8 = utf8 };

	if (list_checks_any(in) != 0 || list_checks_nameless(in) != 0 ||
	    list_checks_named(in) != 0 || list_checks_beside(in) != 0) {
		list_builder_drop(in);
		return -1;
	}
	if (!utf8)
		how.page = guess_page(in);
	settle_banner(in);
	settle_date_orders(in);
	settle_checks(in);
	list_against_settle(in);
	settle_all_silent(in);
	list_own_settle(in);
	for (size_t i = 0; i < in->nlists; i++)
		settle_declared(in, in->lists[i]);
	settle_counted(in);
	list_appended_part(in);
	tell_dates(in);
	for (size_t i = 0; i < in->nlists; i++)
		hand_over(in, &how, in->lists[i]);
	hand_over_left_out(in, &how);
	list_builder_drop(in);
	return 0;
}

/*
 * The list builder (list_builder.h): entries of lists, and rows that come
 * again.
 */
#include <stdio.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/state_beside.h"
#include "list_builder_state.h"

/* XP's and 2003's "File 1" is expected; other such entries are told, each once
 * in a section. */
static void
tell_unidentified(struct list_builder *in, struct open_list *list,
    uint32_t cached_row, const struct entry_in *row)
{
	if (row_cache_at(in->cached_rows, cached_row)->id.form !=
		UPDATE_ID_UNIDENTIFIED ||
	    span_startsi(span_trim(row->id), SPAN("File ")))
		return;
	list_builder_doubt(in, list, DOUBT_UNREADABLE, row->line, row->id);
	if (!row_cache_first(in->cached_rows, cached_row, in->round))
		return;
	diag(in->diags, DIAG_NO_KB, (struct pos){ in->input->path, row->line,
	    row->column_of == NULL ? row->column :
	    row->column_of(row->where) }, "\"%.*s\"", SPANF(row->id));
}

/* A word that nobody knows stands for the state. */
static bool
has_odd_state(const struct entry_in *row)
{
	return row->state == STATE_UNKNOWN && row->checked;
}

/* It is told once in a section. */
static void
tell_state(struct list_builder *in, uint32_t cached_row,
    const struct entry_in *row)
{
	struct span said = span_trim(row->said);

	if (!has_odd_state(row) || (row->place.n == 0 &&
	    !row_cache_first(in->cached_rows, cached_row, in->round)))
		return;
	if (state_beside_is_mark(said)) {
		diag(in->diags, DIAG_NO_STATE, (struct pos){ in->input->path,
		    row->line, 0 }, "%.*s %.*s", SPANF(span_trim(row->id)),
		    SPANF(said));
		return;
	}
	diag(in->diags, DIAG_NO_STATE, (struct pos){ in->input->path,
	    row->line, 0 }, "\"%.*s\"%.*s for %.*s", SPANF(said),
	    SPANF(row->place), SPANF(span_trim(row->id)));
}

#define ENTRIES_FIRST	64

/* Lists are about as long as those before them. */
static size_t
first_room(const struct list_builder *in)
{
	size_t before = in->nlists < 2 ? in->entries_before :
	    in->lists[in->nlists - 2]->n;

	return before < ENTRIES_FIRST ? ENTRIES_FIRST : before + before / 8;
}

static void
make_room(const struct list_builder *in, struct list_slot *l, size_t n)
{
	if (l->cap - l->n >= n)
		return;
	l->cap = l->cap == 0 ? first_room(in) : l->cap * 2;
	if (l->cap - l->n < n)
		l->cap = l->n + n;
	l->cached_rows =
	    xreallocarray(l->cached_rows, l->cap, sizeof *l->cached_rows);
	if (in->raw_lists->keep_lines)
		l->lines = xreallocarray(l->lines, l->cap, sizeof *l->lines);
}

void
list_entries_push(struct list_builder *in, struct list_slot *l,
    uint32_t cached_row, uint64_t line)
{
	if (l->n == l->cap)
		make_room(in, l, 1);
	if (in->raw_lists->keep_lines)
		l->lines[l->n] = line;
	l->cached_rows[l->n++] = cached_row;
}

static void add(struct list_builder *, struct open_list *,
    const struct entry_in *);

/* Adds a row in whose id's cell a state stands: false if there is none. */
static bool
add_beside(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one = *row;
	enum state state = STATE_INSTALLED;
	enum state_said means;

	/* Nearly all are no longer than a number. */
	if (row->id.n < 10)
		return false;
	means = state_beside_read(row->id, &one.id, &one.said, &state);
	if (one.id.n == span_trim(row->id).n)
		return false;
	if (row->state == STATE_INSTALLED && means != STATE_SAID_NOTHING) {
		/* A column may say plainly that it is installed. */
		one.state = means != STATE_SAID_IT || (row->checked &&
		    state != STATE_INSTALLED) ? STATE_UNKNOWN : state;
		one.checked = true;
	}
	add(in, list, &one);
	return true;
}

static unsigned
own_trait(enum own_says own)
{
	switch (own) {
	case OWN_YES:
		return TRAIT_OWN_YES;
	case OWN_NO:
		return TRAIT_OWN_NO;
	case OWN_DONE:
		return TRAIT_OWN_DONE;
	case OWN_UNDONE:
		return TRAIT_OWN_UNDONE;
	case OWN_NUMBER:
		return TRAIT_OWN_NUMBER;
	default:
		return 0;
	}
}

/* A name that is longer is cut; words are not. */
enum { OWN_NAME = 60, OWN_TEXT = OWN_NAME + 32 };

/* The name of the column and what it says, in the buffer. */
static struct span
own_cell(const struct entry_in *row, char buf[OWN_TEXT])
{
	struct span name = span_trim(row->own_name);
	int n;

	if (own_trait(row->own) == 0 || (name.n == 0 && row->own_cell.n == 0))
		return SPAN_NONE;
	name = utf8_upto(name, OWN_NAME);
	n = snprintf(buf, OWN_TEXT, "%.*s\t%.*s", SPANF(name),
	    SPANF(row->own == OWN_NUMBER ? SPAN_NONE :
	    utf8_upto(span_trim(row->own_cell), OWN_TEXT - OWN_NAME - 2)));
	return (struct span){ buf, (size_t)n };
}

static void
add(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	char own[OWN_TEXT];
	const struct span cells[ROW_CELL_COUNT] = {
		[ROW_CELL_ID] = row->id,
		[ROW_CELL_FALLBACK] = row->fallback,
		[ROW_CELL_VARIANT] = row->variant,
		[ROW_CELL_KIND] = row->kind,
		[ROW_CELL_DATE] = row->installed_on,
		[ROW_CELL_BY] = row->installed_by,
		[ROW_CELL_TITLE] = row->title,
		[ROW_CELL_OWN] = row->own == OWN_NOTHING ? SPAN_NONE :
		    own_cell(row, own),
	};
	uint32_t cached_row;

	if (span_trim(row->id).n == 0 || add_beside(in, list, row))
		return;
	cached_row = row_cache_number(in->cached_rows, cells, row->state,
	    (row->checked && row->state != STATE_INSTALLED &&
	    row->state != STATE_UNKNOWN ? TRAIT_CHECK : 0) |
	    (row->in_words ? TRAIT_SAID : 0) | own_trait(row->own));
	tell_state(in, cached_row, row);
	if ((row_cache_traits(in->cached_rows, cached_row) & TRAIT_NO_UPDATE) !=
	    0)
		tell_unidentified(in, list, cached_row, row);
	else if (row->key != NULL && !has_odd_state(row))
		row_keys_keep(in->row_keys, row->key, cached_row);
	list_entries_push(in, (struct list_slot *)list, cached_row, row->line);
	list->rows++;
}

void
list_builder_add(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one;

	if (in->nrow_texts == 0 || list->own_lines) {
		add(in, list, row);
		return;
	}
	one = *row;
	list_texts_take(in, &one);
	add(in, list, &one);
}

void
list_builder_forget(struct list_builder *in, struct open_list *list,
    struct span id)
{
	struct list_slot *l = (struct list_slot *)list;
	uint32_t kb = update_id_number(id);
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++) {
		const struct cached_row *row = row_cache_at(in->cached_rows,
		    l->cached_rows[i]);

		if (kb != 0 ? row->id.form == UPDATE_ID_KB && row->id.number ==
		    kb : span_eqi(row->cells[ROW_CELL_ID], id))
			continue;
		if (l->lines != NULL)
			l->lines[n] = l->lines[i];
		l->cached_rows[n++] = l->cached_rows[i];
	}
	l->n = n;
}

void
list_builder_add_again(struct list_builder *in, struct open_list *list,
    const uint32_t *known, size_t n, uint64_t line, const uint64_t *lines)
{
	struct list_slot *l = (struct list_slot *)list;

	make_room(in, l, n);
	memcpy(l->cached_rows + l->n, known, n * sizeof *known);
	for (size_t i = 0; i < n && in->raw_lists->keep_lines; i++)
		l->lines[l->n + i] = lines != NULL ? lines[i] : line + i;
	l->n += n;
	list->rows += n;
}

void
list_builder_add_kb(struct list_builder *in, struct open_list *list,
    uint32_t kb, uint64_t line)
{
	char id[16];

	if (in->nrow_texts != 0) {
		snprintf(id, sizeof id, "KB%u", (unsigned)kb);
		list_builder_add(in, list, &(struct entry_in){
		    .id = span_of(id), .line = line });
		return;
	}
	list_entries_push(in, (struct list_slot *)list,
	    row_cache_of_update(in->cached_rows, kb), line);
	list->rows++;
}

void
list_builder_unread(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct span kind = span_trim(row->kind);
	struct span day = span_trim(row->installed_on);
	bool beside = kind.n + day.n != 0;

	list->unidentified++;
	if (list_builder_doubt(in, list, DOUBT_UNREADABLE, row->line,
	    kind.n != 0 ? kind : day))
		diag(in->diags, DIAG_NO_KB, (struct pos){ in->input->path,
		    row->line, 0 }, "its id is empty%s%.*s%s%.*s%s",
		    beside ? " beside \"" : "", SPANF(kind), kind.n == 0 ||
		    day.n == 0 ? "" : ", ", SPANF(day), beside ? "\"" : "");
}

void
list_builder_unread_date(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	if (list_builder_doubt(in, list, DOUBT_UNREADABLE, row->line,
	    row->installed_on))
		diag(in->diags, DIAG_NO_KB, (struct pos){ in->input->path,
		    row->line, 0 }, "\"%.*s\" stands in place of its date",
		    SPANF(span_trim(row->installed_on)));
}

void
list_builder_counted(struct list_builder *in, struct open_list *list,
    uint64_t n, const struct entry_in *row)
{
	if (n == 1) {
		list->counted = row->counted;
		list->counted_line = row->line;
	} else if (list_builder_doubt(in, list, DOUBT_CUT, row->line,
	    SPAN_NONE)) {
		diag(in->diags, DIAG_CUT, (struct pos){ in->input->path,
		    row->line, 0 }, "%llu of %lld updates",
		    (unsigned long long)n, (long long)row->counted);
	}
}

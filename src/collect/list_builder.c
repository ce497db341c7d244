#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "list_builder_state.h"

static struct list_builder *
new_with(struct row_cache *s, struct row_keys *row_keys, struct raw_lists *l,
    struct diags *d, enum date_order preferred)
{
	struct list_builder *in = xcalloc(1, sizeof *in);

	in->raw_lists = l;
	in->diags = d;
	in->preferred = preferred;
	in->cached_rows = s;
	in->row_keys = row_keys;
	in->arena = arena_new();
	in->heads = intern_new();
	in->raw_heads = intern_new();
	in->hosts = intern_new();
	return in;
}

struct list_builder *
list_builder_new(struct raw_lists *l, struct diags *d,
    enum date_order preferred)
{
	return new_with(row_cache_new(), row_keys_new(), l, d, preferred);
}

struct list_builder *
list_builder_beside(struct list_builder *in, struct diags *d)
{
	struct list_builder *beside = new_with(in->cached_rows, in->row_keys,
	    in->raw_lists, d, in->preferred);

	beside->lender = in;
	in->lent++;
	return beside;
}

void
list_builder_drop(struct list_builder *in)
{
	if (in->nlists != 0)
		in->entries_before = in->lists[in->nlists - 1]->n;
	for (size_t i = 0; i < in->nlists; i++) {
		free(in->lists[i]->cached_rows);
		free(in->lists[i]->lines);
	}
	arena_reset(in->arena);
	intern_reset(in->heads);
	intern_reset(in->raw_heads);
	intern_reset(in->hosts);
	in->nhosts = 0;
	in->nlists = in->nspelled = 0;
	in->nsections = in->nevidence = in->nleft_out = in->nrequired = 0;
	in->nagainst = in->nrow_texts = 0;
	in->banner = in->front = in->place = SPAN_NONE;
	in->last = NULL;
	in->recent = NULL;
	in->filter_line = 0;
}

void
list_builder_free(struct list_builder *in)
{
	if (in == NULL)
		return;
	list_builder_drop(in);
	if (in->lender != NULL) {
		in->lender->lent--;
	} else {
		row_cache_free(in->cached_rows);
		row_keys_free(in->row_keys);
	}
	codepages_free(in->pages);
	arena_free(in->arena);
	intern_free(in->heads);
	intern_free(in->raw_heads);
	intern_free(in->hosts);
	free(in->lists);
	free(in->spelled);
	free(in->sections);
	free(in->evidence);
	free(in->left_out);
	free(in->required);
	free(in->against);
	free(in->buf);
	free(in);
}

/* Where so many rows are unlike, those to come hardly are like one of them. */
#define ROWS_MAX	(1u << 16)

/* Rows of inputs that have ended are not needed any more. */
static void
forget_rows(struct list_builder *in)
{
	if (in->lender != NULL || in->lent != 0 ||
	    row_cache_count(in->cached_rows) < ROWS_MAX)
		return;
	row_cache_free(in->cached_rows);
	row_keys_free(in->row_keys);
	in->cached_rows = row_cache_new();
	in->row_keys = row_keys_new();
}

void
list_builder_begin(struct list_builder *in, uint32_t number,
    const struct input *input, const char *format, enum list_kind kind)
{
	list_builder_drop(in);
	forget_rows(in);
	in->number = number;
	in->input = input;
	in->format = span_of(format);
	in->kind = kind;
	list_builder_section(in);
}

void
list_builder_section(struct list_builder *in)
{
	in->sections = xgrow(in->sections, in->nsections, &in->sections_cap,
	    sizeof *in->sections);
	in->sections[in->nsections++] = (struct section){ .order =
	    DATE_ORDER_UNKNOWN };
	in->last = NULL;
	in->round = row_cache_round(in->cached_rows);
}

void
list_builder_date_order(struct list_builder *in, enum date_order order)
{
	in->sections[in->nsections - 1].order = order;
}

void
list_builder_front(struct list_builder *in, struct span host)
{
	in->front = list_builder_keep(in, host);
	in->fronted = host.n != 0;
}

void
list_builder_text_host(struct list_builder *in, struct span host)
{
	if (!in->fronted)
		in->front = list_builder_keep(in, host);
}

struct span
list_builder_take_front(struct list_builder *in)
{
	struct span front = in->front;

	in->front = SPAN_NONE;
	return front;
}

bool
list_builder_named(const struct list_builder *in)
{
	return in->input->name != NULL;
}

struct span
list_builder_own_host(const struct list_builder *in)
{
	return in->input->name != NULL ? span_of(in->input->name) :
	    input_tail(in->input->path, 0, false);
}

bool
list_builder_nameless(const struct list_builder *in)
{
	for (size_t i = 0; i < in->nlists; i++)
		if (in->lists[i]->host.n != 0 && in->lists[i]->n != 0)
			return false;
	return true;
}

bool
list_builder_any(const struct list_builder *in)
{
	return in->nlists != 0;
}

size_t
list_builder_lists(const struct list_builder *in)
{
	return in->nlists;
}

uint64_t
list_builder_rows(const struct list_builder *in)
{
	uint64_t rows = 0;

	for (size_t i = 0; i < in->nlists; i++)
		rows += in->lists[i]->list.rows;
	return rows;
}

struct arena *
list_builder_arena(struct list_builder *in)
{
	return in->arena;
}

struct span
list_builder_keep(struct list_builder *in, struct span s)
{
	return arena_dup(in->arena, s);
}

void
list_builder_evidence(struct list_builder *in, struct span s)
{
	in->evidence = xgrow(in->evidence, in->nevidence, &in->evidence_cap,
	    sizeof *in->evidence);
	in->evidence[in->nevidence++] = list_builder_keep(in, s);
}

void
list_builder_banner(struct list_builder *in, struct span version)
{
	in->banner = version;
}

void
list_builder_filter(struct list_builder *in, uint64_t line,
    struct span command)
{
	in->filter_line = line;
	in->filter = line == 0 ? SPAN_NONE : list_builder_keep(in, command);
	in->filter_place = in->place;
}

struct row_keys *
list_builder_row_keys(struct list_builder *in)
{
	return in->row_keys;
}

struct raw_lists *
list_builder_raw_lists(struct list_builder *in, uint32_t *input)
{
	*input = in->number;
	return in->raw_lists;
}

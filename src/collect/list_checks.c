/*
 * What an input that has ended must not hold.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/model/hostname.h"
#include "list_builder_state.h"

static const char hint[] = "save each list to a file of its own, or name the "
    "host of a file with NAME=FILE";

/* Text read as a format that it is not may hold no list. */
int
list_checks_any(struct list_builder *in)
{
	if (in->nlists != 0)
		return 0;
	diag(in->diags, DIAG_SYNTAX, (struct pos){ in->input->path, 0, 0 },
	    "found no list in the format %.*s here", SPANF(in->format));
	return -1;
}

/* The key by which Windows knows an entry: its id, and the service pack beside
 * it. */
struct entry_key {
	struct span	id, pack;
};

static int
cmp_key(const void *a, const void *b)
{
	const struct entry_key *x = a, *y = b;
	int c = span_cmp(x->id, y->id);

	return c != 0 ? c : span_cmp(x->pack, y->pack);
}

/* The keys of a list's entries, as far as it says more than ids. */
static size_t
gather_keys(const struct list_builder *in, const struct list_slot *l,
    struct entry_key *keys)
{
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++) {
		const struct cached_row *s = row_cache_at(in->cached_rows,
		    l->cached_rows[i]);

		if ((row_cache_traits(in->cached_rows, l->cached_rows[i]) &
		    TRAIT_NO_UPDATE) == 0 && s->cells[ROW_CELL_KIND].n +
		    s->cells[ROW_CELL_DATE].n + s->cells[ROW_CELL_BY].n != 0)
			keys[n++] = (struct entry_key){ s->cells[ROW_CELL_ID],
			    s->cells[ROW_CELL_FALLBACK] };
	}
	return n;
}

/*
 * Get-HotFix and its kin list an entry once per host.  Where many are there
 * again, lists of several hosts have become one that names none of them.
 */
int
list_checks_repeated(struct list_builder *in, const struct list_slot *l)
{
	struct entry_key *keys, last = { SPAN_NONE, SPAN_NONE };
	size_t n, distinct = 0, again = 0;
	bool counted = false;

	if (l->list.kind != LIST_QFE || l->n < 2)
		return 0;
	keys = xreallocarray(NULL, l->n, sizeof *keys);
	n = gather_keys(in, l, keys);
	if (n != 0)
		qsort(keys, n, sizeof *keys, cmp_key);
	for (size_t i = 0; i < n; i++) {
		if (i == 0 || cmp_key(&keys[i], &keys[i - 1]) != 0) {
			distinct++;
			counted = false;
		} else if (!counted) {
			again++;
			counted = true;
			last = keys[i];
		}
	}
	if (again != 0 && again * 4 >= distinct)
		diag(in->diags, DIAG_NAMELESS, (struct pos){ in->input->path,
		    l->list.line, 0 }, "%zu of %zu updates appear twice "
		    "(%.*s), as in the lists of several hosts; %s", again,
		    distinct, SPANF(last.id), hint);
	free(keys);
	return again != 0 && again * 4 >= distinct ? -1 : 0;
}

/*
 * A blank cell where other rows of the table name their hosts is nobody's: in
 * a list that several shapes give, all rows of a host have its name.
 */
static int
check_blank(struct list_builder *in, const struct list_slot *blank)
{
	const struct list_slot *l;

	if (blank->host.n != 0 || blank->list.shortened ||
	    !blank->list.blank || blank->tag.n != 0)
		return 0;
	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		if (l->section != blank->section || l->host.n == 0 ||
		    l->tag.n != 0 || list_builder_doubts(&l->list,
		    DOUBT_FAILED))
			continue;
		diag(in->diags, DIAG_NAMELESS, (struct pos){ in->input->path,
		    blank->list.line, 0 }, "this row names no host, but "
		    "others do (%.*s); fill the cell in, or delete the "
		    "row", SPANF(l->host));
		return -1;
	}
	return 0;
}

/* An input holds at most one host without a name. */
int
list_checks_nameless(struct list_builder *in)
{
	const struct list_slot *first = NULL, *l;

	if (in->input->name != NULL)
		return 0;
	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		if (l->host.n != 0 && !l->list.shortened)
			continue;
		if (check_blank(in, l) != 0)
			return -1;
		if (first != NULL) {
			diag(in->diags, DIAG_NAMELESS, (struct pos){
			    in->input->path, l->list.line, 0 },
			    "a second list without a host name, after the "
			    "one on line %llu; %s",
			    (unsigned long long)first->list.line, hint);
			return -1;
		}
		first = l;
	}
	if (first != NULL && list_checks_repeated(in, first) != 0)
		return -1;
	if (first != NULL && strcmp(in->input->path, "-") == 0) {
		diag(in->diags, DIAG_NAMELESS, (struct pos){ "-", 0, 0 },
		    "standard input names no host; write NAME=-");
		return -1;
	}
	return 0;
}

/* Two columns name hosts, and do not agree on how many there are. */
int
list_checks_beside(struct list_builder *in)
{
	const struct list_slot *l;

	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		if (l->list.beside_too.n == 0)
			continue;
		diag(in->diags, DIAG_NAMELESS, (struct pos){ in->input->path,
		    l->list.beside_line, 0 }, "%.*s in one column stands "
		    "beside %.*s and %.*s in another; name the column of hosts "
		    "with --column host=COLUMN", SPANF(l->host),
		    SPANF(l->list.beside), SPANF(l->list.beside_too));
		return -1;
	}
	return 0;
}

/* NAME= stands for the one host of a file. */
int
list_checks_named(struct list_builder *in)
{
	const struct list_slot *first = NULL, *l;
	struct span label, known = SPAN_NONE;

	if (in->input->name == NULL)
		return 0;
	for (size_t i = 0; i < in->nlists; i++) {
		l = in->lists[i];
		label = hostname_label(hostname_fold(l->host, in->arena));
		if (label.n == 0)
			continue;
		if (first != NULL && !span_eq(known, label)) {
			diag(in->diags, DIAG_NAME_MANY, (struct pos){
			    in->input->path, l->list.line, 0 },
			    "%s= was given, but the file holds %.*s and "
			    "%.*s",
			    in->input->name, SPANF(first->host),
			    SPANF(l->host));
			return -1;
		}
		first = l;
		known = label;
	}
	return 0;
}

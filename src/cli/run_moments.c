/*
 * kbdiff changes: which lists are from before and which from after, and which
 * files of both are of one host although they name none.
 */
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/system.h"
#include "kbdiff/model/raw_lists.h"
#include "run.h"

/* Lists that name no host, by their paths below BEFORE or AFTER. */
struct nameless {
	struct run	*run;
	uint32_t	*lists;
	size_t		 n, cap;
	struct intern	*paths, *stems;
	/* How many files of a moment have a stem; by its number. */
	uint32_t	*stems_of[MOMENT_COUNT];
	strid		*path_before;	/* the last path of it before */
	struct span	 tops[MOMENT_COUNT];	/* folders of tables' files */
};

static bool
is_nameless(const struct run *r, const struct raw_list *l)
{
	return r->operands->inputs[l->input].name == NULL &&
	    (l->host == 0 || l->weak);
}

/* Gives a moment to each list: that of the operand which brought it.  What
 * both have brought is two lists. */
static void
give_moments(struct run *r)
{
	struct raw_lists *l = r->raw_lists;
	bool *after = xcalloc(r->operands->ninputs + 1, sizeof *after);
	bool *before = xcalloc(r->operands->ninputs + 1, sizeof *before);
	size_t n = l->n;

	for (size_t i = 0; i < r->operands->nbrought; i++)
		if (r->operands->brought[i].operand == 0)
			before[r->operands->brought[i].input] = true;
		else
			after[r->operands->brought[i].input] = true;
	for (size_t i = 0; i < n; i++) {
		l->lists[i].moment = before[l->lists[i].input] ?
		    MOMENT_BEFORE : MOMENT_AFTER;
		if (before[l->lists[i].input] && after[l->lists[i].input])
			raw_lists_repeat(l, i)->moment = MOMENT_AFTER;
	}
	free(before);
	free(after);
}

/* The path of an input below its operand; the file itself for one that is no
 * folder. */
static struct span
path_below(const struct run *r, const struct raw_list *l)
{
	const struct operand *o = &r->operands->operands[
	    l->moment == MOMENT_AFTER];
	const char *path = r->operands->inputs[l->input].path;
	struct span below = span_of(path), top = span_of(o->text);

	if (!o->folder || !span_starts(below, top) || below.n == top.n)
		return input_tail(path, 0, true);
	below = span_from(below, top.n);
	while (below.n != 0 && system_is_separator(below.p[0]))
		below = span_from(below, 1);
	return below;
}

/* How much of two paths is the same folders. */
static size_t
common_folders(struct span a, struct span b)
{
	size_t n = 0;

	for (size_t i = 0; i < a.n && i < b.n && a.p[i] == b.p[i]; i++)
		if (system_is_separator(a.p[i]))
			n = i + 1;
	return n;
}

/* The folder that all files lie in which tables of kbdiff's name at a moment:
 * the folder that they were made of. */
static struct span
find_top(const struct run *r, enum moment moment)
{
	const struct raw_lists *l = r->raw_lists;
	struct span top = SPAN_NONE, file;
	bool any = false;

	for (size_t i = 0; i < l->n; i++) {
		if (l->lists[i].moment != moment || !l->lists[i].settled)
			continue;
		file = intern_span(l->strings, l->lists[i].file);
		if (!any)
			top = span_upto(file, system_folder_of(file.p));
		top = span_upto(top, common_folders(top, file));
		any = true;
	}
	return top;
}

/* The path of a file that a table of kbdiff's names a host by. */
static struct span
path_in_table(const struct nameless *m, const struct raw_list *l)
{
	return span_from(intern_span(m->run->raw_lists->strings, l->file),
	    m->tops[l->moment].n);
}

static strid
stem_of(struct nameless *m, strid path)
{
	struct span s = intern_span(m->paths, path);
	struct span ending = input_ending(s.p);

	return intern(m->stems, span_upto(s, s.n - ending.n));
}

static void
gather(struct nameless *m)
{
	struct raw_lists *l = m->run->raw_lists;
	struct raw_list *list;

	for (int k = 0; k < MOMENT_COUNT; k++)
		m->tops[k] = find_top(m->run, (enum moment)k);
	for (uint32_t i = 0; i < l->n; i++) {
		list = &l->lists[i];
		if (!is_nameless(m->run, list))
			continue;
		m->lists = xgrow(m->lists, m->n, &m->cap, sizeof *m->lists);
		m->lists[m->n++] = i;
		list->below = intern(m->paths, list->weak ?
		    path_in_table(m, list) : path_below(m->run, list));
		stem_of(m, list->below);
	}
}

/* Counts the files that have each stem. */
static void
count_stems(struct nameless *m)
{
	size_t n = intern_count(m->stems);
	struct raw_list *list;
	strid stem;

	for (int k = 0; k < MOMENT_COUNT; k++)
		m->stems_of[k] = xcalloc(n, sizeof *m->stems_of[k]);
	m->path_before = xcalloc(n, sizeof *m->path_before);
	for (size_t i = 0; i < m->n; i++) {
		list = &m->run->raw_lists->lists[m->lists[i]];
		stem = stem_of(m, list->below);
		m->stems_of[list->moment][stem]++;
		if (list->moment == MOMENT_BEFORE)
			m->path_before[stem] = list->below;
	}
}

/* web01.txt before and web01.csv after are of one host, where nothing else is
 * called so. */
static void
match_stems(struct nameless *m)
{
	struct raw_list *list;
	strid stem;

	for (size_t i = 0; i < m->n; i++) {
		list = &m->run->raw_lists->lists[m->lists[i]];
		stem = stem_of(m, list->below);
		if (list->moment == MOMENT_AFTER &&
		    m->stems_of[MOMENT_AFTER][stem] == 1 &&
		    m->stems_of[MOMENT_BEFORE][stem] == 1)
			list->below = m->path_before[stem];
	}
}

/* The only list of an operand that is a single file; NULL if it is none. */
static struct raw_list *
only_list(struct run *r, enum moment moment)
{
	struct raw_list *only = NULL;

	if (r->operands->operands[moment == MOMENT_AFTER].folder)
		return NULL;
	for (size_t i = 0; i < r->raw_lists->n; i++) {
		if (r->raw_lists->lists[i].moment != moment)
			continue;
		if (only != NULL)
			return NULL;
		only = &r->raw_lists->lists[i];
	}
	return only;
}

static void
take_name(struct raw_list *to, const struct raw_list *from)
{
	to->host = from->host;
	to->full = from->full;
	to->aliases = from->aliases;
	to->below = 0;
}

/* Two single files are of one host: what one names is the other's too, and
 * where none names it the shorter file name is its name. */
static void
match_single(struct nameless *m)
{
	struct run *r = m->run;
	struct raw_list *before = only_list(r, MOMENT_BEFORE);
	struct raw_list *after = only_list(r, MOMENT_AFTER);
	bool none_before, none_after;

	if (before == NULL || after == NULL)
		return;
	none_before = is_nameless(r, before);
	none_after = is_nameless(r, after);
	if (none_before && none_after) {
		if (intern_span(m->paths, before->below).n <
		    intern_span(m->paths, after->below).n)
			after->below = before->below;
		else
			before->below = after->below;
	} else if (none_before && after->host != 0) {
		take_name(before, after);
	} else if (none_after && before->host != 0) {
		take_name(after, before);
	}
}

/* Paths are strings of the lists from now on. */
static void
keep_paths(struct nameless *m)
{
	struct raw_list *list;

	for (size_t i = 0; i < m->n; i++) {
		list = &m->run->raw_lists->lists[m->lists[i]];
		if (list->below != 0)
			list->below = intern(m->run->raw_lists->strings,
			    intern_span(m->paths, list->below));
	}
}

void
run_part_moments(struct run *r)
{
	struct nameless m = { .run = r, .paths = intern_new(),
	    .stems = intern_new() };

	give_moments(r);
	gather(&m);
	count_stems(&m);
	match_stems(&m);
	match_single(&m);
	keep_paths(&m);
	for (int k = 0; k < MOMENT_COUNT; k++)
		free(m.stems_of[k]);
	free(m.path_before);
	free(m.lists);
	intern_free(m.paths);
	intern_free(m.stems);
}

#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/import/misnamed.h"
#include "kbdiff/model/hostname.h"

/* Of an input: the one host that its lists name, folded and without its
 * domain, and as it stands there. */
struct named {
	struct span	 host, shown;
	bool		 several;
};

struct names {
	struct arena	*arena;
	struct intern	*hosts;		/* of any list */
	struct intern	*own;		/* whose file has their name */
	strid		 hosts_limit, own_limit;
	struct named	*inputs;
};

static struct span
fold(struct names *m, struct span name)
{
	return hostname_label(hostname_fold(name, m->arena));
}

static struct span
stem_of(struct names *m, const struct input *input)
{
	return hostname_fold(input_tail(input->path, 0, false), m->arena);
}

/* Numbers from the limit on are of names that came later. */
static bool
is_in(struct intern *names, strid limit, struct span name)
{
	return intern(names, name) < limit;
}

static void
note_list(struct names *m, const struct raw_lists *l,
    const struct raw_list *list)
{
	struct named *input = &m->inputs[list->input];
	struct span host;

	if (list->host == 0)
		return;
	host = fold(m, intern_span(l->strings, list->host));
	intern(m->hosts, host);
	input->several |= input->host.n != 0 && !span_eq(input->host, host);
	input->host = host;
	input->shown = intern_span(l->strings, list->host);
}

/* EX02 beside EX01, FS beside DC: what is called so is a host as well. */
static bool
is_alike(struct span stem, struct span host)
{
	bool digits = false;
	size_t i = 0, k = 0;

	while (i < stem.n && k < host.n) {
		if (ascii_digit(stem.p[i]) != ascii_digit(host.p[k]))
			return false;
		digits |= ascii_digit(stem.p[i]);
		i++;
		k++;
	}
	if (i != stem.n || k != host.n)
		return false;
	for (i = 0; digits && i < stem.n; i++)
		if (!ascii_digit(stem.p[i]) && stem.p[i] != host.p[i])
			return false;
	return true;
}

static bool
is_misnamed(struct names *m, const struct input *input, struct span stem,
    const struct named *named)
{
	return input->name == NULL && named->host.n != 0 && !named->several &&
	    !span_eq(stem, named->host) && is_alike(stem, named->host) &&
	    failure_words_is_name(input_tail(input->path, 0, false)) &&
	    is_in(m->own, m->own_limit, named->host) &&
	    !is_in(m->hosts, m->hosts_limit, stem);
}

void
misnamed_warn(const struct input *inputs, size_t n, const struct raw_lists *l,
    struct diags *diags)
{
	struct names m = { .arena = arena_new(), .hosts = intern_new(),
	    .own = intern_new(), .inputs = xcalloc(n + 1, sizeof *m.inputs) };
	struct span stem;

	for (size_t i = 0; i < l->n; i++)
		note_list(&m, l, &l->lists[i]);
	for (size_t i = 0; i < n; i++)
		if (!m.inputs[i].several && m.inputs[i].host.n != 0 &&
		    span_eq(stem_of(&m, &inputs[i]), m.inputs[i].host))
			intern(m.own, m.inputs[i].host);
	m.hosts_limit = (strid)intern_count(m.hosts);
	m.own_limit = (strid)intern_count(m.own);
	for (size_t i = 0; i < n; i++) {
		stem = stem_of(&m, &inputs[i]);
		if (is_misnamed(&m, &inputs[i], stem, &m.inputs[i]))
			diag(diags, DIAG_OTHER_HOST, (struct pos){
			    inputs[i].path, 0, 0 }, "its list is of %.*s, "
			    "which has a file of its own, and no list is of "
			    "%.*s; export %.*s again", SPANF(m.inputs[i].shown),
			    SPANF(input_tail(inputs[i].path, 0, false)),
			    SPANF(input_tail(inputs[i].path, 0, false)));
	}
	arena_free(m.arena);
	intern_free(m.hosts);
	intern_free(m.own);
	free(m.inputs);
}

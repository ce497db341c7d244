#include <stdio.h>
#include <stdlib.h>

#include "asked_groups.h"
#include "cmdline_names.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/list_builder.h"
#include "other_host.h"

static void
add(struct asked_groups *g, struct list_builder *in, struct span name,
    uint64_t line)
{
	struct asked_list *l = &g->hosts;

	if (!cmdline_names_machine(name))
		return;
	l->hosts = xgrow(l->hosts, l->n, &l->cap, sizeof *l->hosts);
	l->hosts[l->n++] = (struct asked_host){ .name = list_builder_keep(in,
	    name), .line = line, .beside = true };
}

/* What was added since the last group is one, if it is several; variable: what
 * holds them until a command asks them, or "". */
static void
end_group(struct asked_groups *g, struct list_builder *in,
    struct span variable, bool alike)
{
	size_t first = g->n == 0 ? 0 : g->groups[g->n - 1].end;

	if (g->hosts.n < first + 2) {
		g->hosts.n = first;
		return;
	}
	g->groups = xgrow(g->groups, g->n, &g->cap, sizeof *g->groups);
	g->groups[g->n++] = (struct asked_group){ first, g->hosts.n,
	    list_builder_keep(in, variable), list_builder_lists(in), alike };
}

static void
add_range(struct asked_groups *g, struct list_builder *in,
    const struct cmdline_range *r, uint64_t line)
{
	char name[64];
	int n;

	for (unsigned i = r->from; i <= r->to; i++) {
		n = snprintf(name, sizeof name, "%.*s%0*u", SPANF(r->before),
		    r->width, i);
		if (n > 0 && (size_t)n < sizeof name)
			add(g, in, (struct span){ name, (size_t)n }, line);
	}
}

/* "ex0{1,2,3}" */
static void
add_braces(struct asked_groups *g, struct list_builder *in, struct span word,
    uint64_t line)
{
	size_t open = span_find(word, '{'), n;
	struct span items = span_from(word, open + 1);
	char name[64];
	int made;

	items = span_upto(items, span_find(items, '}'));
	for (; items.n != 0; items = span_from(items, n + (n < items.n))) {
		n = span_find(items, ',');
		made = snprintf(name, sizeof name, "%.*s%.*s", (int)open,
		    word.p, (int)n, items.p);
		if (made > 0 && (size_t)made < sizeof name)
			add(g, in, (struct span){ name, (size_t)made }, line);
	}
}

/* How long the word is that the names begin with: commas in braces part
 * none. */
static size_t
word_length(struct span names)
{
	bool braces = false;
	size_t n;

	for (n = 0; n < names.n && (braces ? !ascii_blank(names.p[n]) :
	    !ascii_any(names.p[n], " \t,\"'")); n++)
		braces = names.p[n] == '{' || (braces && names.p[n] != '}');
	return n;
}

/* "for %h in (EX01 EX02)" */
static void
add_loop(struct asked_groups *g, struct list_builder *in, struct span names,
    uint64_t line)
{
	size_t n;

	while (names = span_trim(names), names.n != 0) {
		n = word_length(names);
		if (span_find(span_upto(names, n), '{') < n)
			add_braces(g, in, span_upto(names, n), line);
		else
			add(g, in, span_upto(names, n), line);
		names = span_from(names, n == 0 ? 1 : n);
		if (names.n != 0 && !ascii_blank(names.p[0]))
			names = span_from(names, 1);
	}
}

static void
take_groups(struct asked_groups *g, struct list_builder *in,
    struct span command, struct span variable, uint64_t number)
{
	struct span rest = command, names, name;
	struct cmdline_range range;

	while (cmdline_names_group(&rest, &names)) {
		while (cmdline_names_next(&names, &name))
			add(g, in, name, number);
		end_group(g, in, variable, false);
	}
	add_loop(g, in, cmdline_names_loop(command), number);
	end_group(g, in, variable, false);
	if (cmdline_names_range(command, &range))
		add_range(g, in, &range, number);
	end_group(g, in, variable, false);
	rest = command;
	while (!cmdline_names_leaves_out(command) &&
	    cmdline_names_word(&rest, &name))
		add(g, in, name, number);
	end_group(g, in, variable, true);
}

void
asked_groups_command(struct asked_groups *g, struct list_builder *in,
    struct span command, bool asks, uint64_t number)
{
	struct span variable = asks ? SPAN_NONE :
	    cmdline_names_variable(command);

	for (size_t i = 0; asks && i < g->n; i++)
		if (g->groups[i].variable.n != 0 && cmdline_names_has_variable(
		    command, g->groups[i].variable)) {
			g->groups[i].variable = SPAN_NONE;
			g->groups[i].lists = list_builder_lists(in);
		}
	if (asks || variable.n != 0)
		take_groups(g, in, command, variable, number);
}

void
asked_groups_back(struct asked_groups *g, size_t n)
{
	g->n = n;
	g->hosts.n = n == 0 ? 0 : g->groups[n - 1].end;
}

/* Hosts that were asked by other names have given lists of their own. */
static bool
is_asked(const struct asked_groups *g, const struct asked_group *group,
    struct list_builder *in)
{
	if (group->variable.n != 0 || list_builder_lists(in) - group->lists >=
	    group->end - group->first)
		return false;
	for (size_t i = group->first; i < group->end; i++)
		if (list_builder_has(in, g->hosts.hosts[i].name))
			return true;
	return false;
}

/* "EX01" and "EX03", of which one has a list; whatever else is a member. */
static bool
is_alike(const struct asked_groups *g, const struct asked_group *group,
    struct span name, struct list_builder *in)
{
	for (size_t i = group->first; i < group->end; i++)
		if (other_host_alike(name, g->hosts.hosts[i].name) &&
		    list_builder_has(in, g->hosts.hosts[i].name))
			return true;
	return false;
}

void
asked_groups_end(struct asked_groups *g, struct list_builder *in,
    struct asked_list *to)
{
	const struct asked_group *p;

	for (size_t k = 0; k < g->n; k++) {
		p = &g->groups[k];
		if (!is_asked(g, p, in))
			continue;
		for (size_t i = p->first; i < p->end; i++) {
			if (p->alike && !is_alike(g, p,
			    g->hosts.hosts[i].name, in))
				continue;
			to->hosts = xgrow(to->hosts, to->n, &to->cap,
			    sizeof *to->hosts);
			to->hosts[to->n++] = g->hosts.hosts[i];
		}
	}
	free(g->groups);
	free(g->hosts.hosts);
	*g = (struct asked_groups){ .groups = NULL };
}

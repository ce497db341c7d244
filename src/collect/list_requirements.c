/*
 * Requirements that an input lists, until it ends.
 */
#include "kbdiff/base/mem.h"
#include "kbdiff/model/requirement.h"
#include "list_builder_state.h"

void
list_builder_require(struct list_builder *in, struct open_list *list,
    const struct requirement_line *l, uint64_t line)
{
	struct required_slot *r;

	list->requirements = true;
	for (size_t i = 0; i < l->n; i++) {
		in->required = xgrow(in->required, in->nrequired,
		    &in->required_cap, sizeof *in->required);
		r = &in->required[in->nrequired++];
		*r = (struct required_slot){ .list = list, .line = line,
		    .text = list_builder_keep(in, l->all[i].text),
		    .scope = list_builder_keep(in, l->scope),
		    .comment = list_builder_keep(in, l->comment) };
		list->rows++;
	}
}

/* Updates that a requirement names are known, though no host lists them. */
static void
name_terms(struct raw_lists *l, const struct requirement *r)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->terms[i].kind == TERM_UPDATE)
			raw_lists_update(l, r->terms[i].number, SPAN_NONE);
}

void
list_requirements_hand_over(struct list_builder *in,
    const struct list_slot *from, struct raw_list *to, string_maker *make,
    const void *how)
{
	struct raw_lists *l = in->raw_lists;
	const struct required_slot *s;
	struct required_line line;
	struct requirement r;
	strid scope;

	to->requirements = from->list.requirements;
	to->required_by = (struct doubt){ from->list.required_line,
	    from->list.required_by.n == 0 ? 0 : make(in, how,
	    from->list.required_by) };
	for (size_t i = 0; i < in->nrequired; i++) {
		s = &in->required[i];
		if (s->list != &from->list ||
		    !requirement_parse(s->text, &r, in->arena))
			continue;
		name_terms(l, &r);
		scope = make(in, how, s->scope);
		line = (struct required_line){ .input = in->number,
		    .file = to->file, .line = s->line,
		    .comment = make(in, how, s->comment) };
		line.update = scope == 0 && !requirement_is_special(&r) ?
		    raw_lists_update(l, r.terms[0].number, SPAN_NONE) :
		    raw_lists_requirement(l, s->text,
		    intern_span(l->strings, scope));
		raw_lists_require(l, line);
		raw_list_push(l, to, raw_lists_entry(l, (struct entry){
		    .update = line.update, .installed_on = DATE_NONE }),
		    s->line);
	}
}

/*
 * The list builder (list_builder.h): what casts doubt on the lists of an input.
 */
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "list_builder_state.h"

bool
list_builder_doubts(const struct open_list *list, enum doubt_reason reason)
{
	return (list->doubts >> reason & 1) != 0;
}

bool
list_builder_doubt(struct list_builder *in, struct open_list *list,
    enum doubt_reason reason, uint64_t line, struct span detail)
{
	if (list_builder_doubts(list, reason))
		return false;
	list->doubts |= 1u << reason;
	list->doubted[reason].line = line;
	list->doubted[reason].detail = list_builder_keep(in, detail);
	return true;
}

void
list_builder_doubt_all(struct list_builder *in, enum doubt_reason reason,
    uint64_t line, struct span detail)
{
	for (size_t i = 0; i < in->nlists; i++)
		list_builder_doubt(in, &in->lists[i]->list, reason, line,
		    detail);
}

bool
list_builder_doubt_section(struct list_builder *in, enum doubt_reason reason,
    uint64_t line, struct span detail)
{
	bool any = false;

	for (size_t i = 0; i < in->nlists; i++)
		if (in->lists[i]->section == in->nsections - 1)
			any |= list_builder_doubt(in, &in->lists[i]->list,
			    reason, line, detail);
	return any;
}

bool
list_builder_doubt_undeclared(struct list_builder *in,
    enum doubt_reason reason, uint64_t line)
{
	struct open_list *l;
	bool any = false;

	for (size_t i = 0; i < in->nlists; i++) {
		l = &in->lists[i]->list;
		if (l->declared >= 0 && l->rows + l->unidentified >=
		    (uint64_t)l->declared)
			continue;
		list_builder_doubt(in, l, reason, line, SPAN_NONE);
		any = true;
	}
	return any;
}

void
list_builder_leave_out_of(struct list_builder *in, enum left_out_why why,
    struct span file, uint64_t line, struct span detail)
{
	in->left_out = xgrow(in->left_out, in->nleft_out, &in->left_out_cap,
	    sizeof *in->left_out);
	in->left_out[in->nleft_out++] = (struct left_line){ why,
	    list_builder_keep(in, file), line, list_builder_keep(in, detail) };
}

void
list_builder_leave_out(struct list_builder *in, uint64_t line,
    struct span detail)
{
	list_builder_leave_out_of(in, LEFT_OUT_FAILURE, SPAN_NONE, line,
	    detail);
}

void
list_builder_failed(struct list_builder *in, struct open_list *list,
    struct span host, uint64_t line, struct span said)
{
	const struct pos pos = { in->input->path, line, 0 };

	said = span_trim(said);
	if (list == NULL)
		list_builder_leave_out(in, line, said);
	else if (!list_builder_doubt(in, list, DOUBT_FAILED, line, said))
		return;
	if (host.n != 0 && list != NULL && list->rows != 0)
		diag(in->diags, DIAG_FAILED, pos, "the export of %.*s failed: "
		    "\"%.*s\"%.*s", SPANF(host), SPANF(said),
		    SPANF(in->place));
	else if (host.n != 0)
		diag(in->diags, DIAG_FAILED, pos, "%.*s gave no list: "
		    "\"%.*s\"%.*s", SPANF(host), SPANF(said),
		    SPANF(in->place));
	else
		diag(in->diags, DIAG_FAILED, pos, "the export failed: "
		    "\"%.*s\"%.*s", SPANF(said), SPANF(in->place));
}

void
list_builder_silent(struct list_builder *in, uint64_t line, struct span said)
{
	said = span_trim(said);
	list_builder_leave_out(in, line, said);
	diag(in->diags, DIAG_FAILED, (struct pos){ in->input->path, line, 0 },
	    "a host gave no list: \"%.*s\"%.*s", SPANF(said),
	    SPANF(in->place));
}

void
list_builder_cut(struct list_builder *in, uint64_t line)
{
	diag(in->diags, DIAG_CUT_ROW, (struct pos){ in->input->path, line, 0 },
	    "its lists are in doubt");
	if (in->nlists == 0)
		list_builder_list(in, (struct list_head){ SPAN_NONE, SPAN_NONE,
		    SPAN_NONE }, line);
	list_builder_doubt_all(in, DOUBT_CUT, line, SPAN_NONE);
}

void
list_builder_cut_above(struct list_builder *in, uint64_t line)
{
	diag(in->diags, DIAG_CUT, (struct pos){ in->input->path, line, 0 },
	    "its beginning is missing; export it again");
	list_builder_doubt_all(in, DOUBT_CUT, line, SPAN_NONE);
}

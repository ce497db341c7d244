#include "kbdiff/base/diag.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/system.h"
#include "kbdiff/cli/inputs.h"
#include "kbdiff/collect/member_names.h"
#include "kbdiff/model/hostname.h"
#include "kbdiff/model/raw_lists.h"
#include "empty_folders.h"

/* The folder in which the file lies, of those in the folder of this path; "" if
 * it lies in none of them. */
static struct span
folder_in(struct span file, struct span above)
{
	size_t n = 0;

	if (!span_starts(file, above))
		return SPAN_NONE;
	file = span_from(file, above.n);
	while (n < file.n && !system_is_separator(file.p[n]))
		n++;
	return n == file.n ? SPAN_NONE : span_upto(file, n);
}

/* Whether the folder is called as the host of a list in it: EX01/updates.csv
 * names none, and has its folder's name where others are called as it is. */
static bool
is_of_host(const struct inputs *o, const struct raw_lists *l,
    const struct raw_list *list, struct span folder)
{
	struct span host = list->host != 0 ? intern_span(l->strings,
	    list->host) : SPAN_NONE;

	if (list->host != 0)
		return span_eqi(hostname_label(host), hostname_label(folder));
	return member_names_of(folder) == NAME_HOST && member_names_of(
	    input_tail(o->inputs[list->input].path, 0, false)) != NAME_HOST;
}

/* Whether the folders in this one are called as the hosts of their lists;
 * *input is one of those. */
static bool
are_of_hosts(const struct inputs *o, const struct raw_lists *l,
    struct span above, uint32_t *input)
{
	struct span folder;
	bool any = false;

	for (size_t i = 0; i < l->n; i++) {
		folder = folder_in(span_of(o->inputs[l->lists[i].input].path),
		    above);
		if (folder.n == 0)
			continue;
		if (!is_of_host(o, l, &l->lists[i], folder))
			return false;
		*input = l->lists[i].input;
		any = true;
	}
	return any;
}

void
empty_folders_leave_out(const struct inputs *o, struct raw_lists *l,
    struct diags *d)
{
	struct span path, above;
	uint32_t input = 0;

	for (size_t i = 0; i < o->nempty; i++) {
		path = span_of(o->empty[i]);
		above = span_upto(path, system_folder_of(o->empty[i]));
		if (member_names_of(span_from(path, above.n)) != NAME_HOST ||
		    !are_of_hosts(o, l, above, &input))
			continue;
		diag_as(d, SEV_WARNING, DIAG_NO_EXPORT, (struct pos){
		    o->empty[i], 0, 0 }, "the folder is empty, and the "
		    "folders beside it are named after their hosts; did this "
		    "host's export fail?");
		raw_lists_leave_out(l, (struct left_out){
		    .why = LEFT_OUT_FILE, .input = input,
		    .file = intern(l->strings, path) });
	}
}

#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/qfe_kind.h"

/*
 * XP and Server 2003 say in Description what others say in two words:
 * "Security Update for Windows XP (KB958644)".
 */
void
qfe_kind_describe(struct entry_in *row, struct span description)
{
	static const struct span kinds[] = {
		SPAN("Security Update for "), SPAN("Critical Update for "),
		SPAN("Update for "), SPAN("Hotfix for "),
		SPAN("Update Rollup for "), SPAN("Service Pack for "),
	};
	static const struct span of = SPAN(" for ");
	const size_t shortest = 11, longest = 100;

	/* A whole text is no kind. */
	if (description.n > longest || span_ends(description, SPAN(".")))
		return;
	row->kind = description;
	/* Nearly all are a word or two. */
	if (description.n < shortest || span_eq(description,
	    SPAN("Security Update")))
		return;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (span_startsi(description, kinds[i])) {
			row->kind = span_upto(description,
			    kinds[i].n - of.n);
			row->title = description;
		}
}

static const struct span descriptions[] = {
	SPAN("Update"), SPAN("Security Update"), SPAN("Hotfix"),
	SPAN("Service Pack"),
};

#define DESCRIPTIONS	(sizeof descriptions / sizeof *descriptions)

bool
qfe_kind_is(struct span kind)
{
	for (size_t i = 0; i < DESCRIPTIONS; i++)
		if (span_eq(kind, descriptions[i]) ||
		    span_eqi(kind, descriptions[i]))
			return true;
	return false;
}

size_t
qfe_kind_words(const struct span *words, size_t n)
{
	for (size_t i = 0; i < DESCRIPTIONS; i++) {
		struct span all = descriptions[i];
		size_t at = span_find(all, ' ');

		if (n != 0 && at == all.n && span_eqi(words[0], all))
			return 1;
		if (n > 1 && span_eqi(words[0], span_upto(all, at)) &&
		    span_eqi(words[1], span_from(all, at + 1)))
			return 2;
	}
	return 0;
}

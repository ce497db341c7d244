#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/schema_package.h"
#include "kbdiff/model/hostname.h"
#include "kbdiff/model/update_id.h"
#include "words.h"

enum package {
	PACKAGE_HOST, PACKAGE_NAME, PACKAGE_STATE, PACKAGE_TYPE, PACKAGE_TIME,
	PACKAGE_COUNT
};

bool
schema_package_state(struct span s, enum state *state)
{
	/* The names of dism, those of PowerShell, and the numbers that
	 * PowerShell makes of them in JSON. */
	static const struct word known[] = {
		{ { "Installed", 9 }, STATE_INSTALLED },
		{ { "4", 1 }, STATE_INSTALLED },
		{ { "Superseded", 10 }, STATE_SUPERSEDED },
		{ { "6", 1 }, STATE_SUPERSEDED },
		{ { "Install Pending", 15 }, STATE_PENDING },
		{ { "InstallPending", 14 }, STATE_PENDING },
		{ { "5", 1 }, STATE_PENDING },
		{ { "Uninstall Pending", 17 }, STATE_UNINSTALLED },
		{ { "UninstallPending", 16 }, STATE_UNINSTALLED },
		{ { "1", 1 }, STATE_UNINSTALLED },
		{ { "Staged", 6 }, STATE_STAGED },
		{ { "2", 1 }, STATE_STAGED },
		{ { "Partially Installed", 19 }, STATE_STAGED },
		{ { "PartiallyInstalled", 18 }, STATE_STAGED },
		{ { "7", 1 }, STATE_STAGED },
		{ { "Not Present", 11 }, STATE_UNINSTALLED },
		{ { "NotPresent", 10 }, STATE_UNINSTALLED },
		{ { "0", 1 }, STATE_UNINSTALLED },
		{ { "Removed", 7 }, STATE_UNINSTALLED },
		{ { "3", 1 }, STATE_UNINSTALLED },
	};

	int means = WORD_MEANS(known, s, -1);

	if (means >= 0)
		*state = (enum state)means;
	return means >= 0;
}

static int
named(struct span name)
{
	static const struct word names[] = {
		{ { "PSComputerName", 14 }, PACKAGE_HOST },
		{ { "PackageName", 11 }, PACKAGE_NAME },
		{ { "PackageState", 12 }, PACKAGE_STATE },
		{ { "ReleaseType", 11 }, PACKAGE_TYPE },
		{ { "InstallTime", 11 }, PACKAGE_TIME },
	};

	return WORD_NAMES(names, name, PACKAGE_HOST, PROPERTY_NONE);
}

static bool
fits(unsigned seen)
{
	return schema_has(seen, PACKAGE_NAME) &&
	    schema_has(seen, PACKAGE_STATE);
}

static bool
is_entry(const struct entry_values *e)
{
	enum state state;

	return schema_package_state(e->values[PACKAGE_STATE], &state);
}

/*
 * A table cuts what is longer than its column: a KB number may be in front of
 * that, the version of what has none is not.
 */
static struct span
uncut(struct span name)
{
	struct span id = span_upto(name, span_find(name, '~'));

	return id.n < name.n && update_id_is_package_of_kb(id) ? id : SPAN_NONE;
}

static void
take(struct reading *r, const struct entry_values *e)
{
	struct open_list *list =
	    list_builder_list_of(r->builder, LIST_SERVICING, "dism",
		(struct list_head){ .host = e->values[PACKAGE_HOST].n != 0
						? e->values[PACKAGE_HOST]
						: e->host,
		    .full = SPAN_NONE,
		    .tag = SPAN_NONE },
		e->line);
	struct span type = e->values[PACKAGE_TYPE];
	struct span id = span_trim(e->values[PACKAGE_NAME]);
	enum state state;

	if (!schema_package_state(e->values[PACKAGE_STATE], &state)) {
		diag(r->diags, DIAG_NO_STATE, (struct pos){ r->file, e->line,
		    0 }, "'%.*s' of %.*s is not known",
		    SPANF(e->values[PACKAGE_STATE]),
		    SPANF(e->values[PACKAGE_NAME]));
		list_builder_doubt(r->builder, list, DOUBT_UNREADABLE,
		    e->line, e->values[PACKAGE_STATE]);
		return;
	}
	if (hostname_shortened(id) && (id = uncut(id)).n == 0) {
		diag(r->diags, DIAG_NO_KB, (struct pos){ r->file, e->line, 0 },
		    "the name of the package is cut: %.*s",
		    SPANF(e->values[PACKAGE_NAME]));
		list->unidentified++;
		list_builder_doubt(r->builder, list, DOUBT_CUT, e->line,
		    e->values[PACKAGE_NAME]);
		return;
	}
	/* A number that stands for a type says nothing. */
	if (type.n != 0 && ascii_digit(type.p[0]))
		type = SPAN_NONE;
	list_builder_add(r->builder, list, &(struct entry_in){
		.id = id, .fallback = SPAN_NONE,
		.variant = SPAN_NONE, .kind = type,
		.installed_on = e->values[PACKAGE_TIME],
		.installed_by = SPAN_NONE, .title = SPAN_NONE, .state = state,
		.line = e->line, .column = e->column });
}

const struct schema package_schema = {
	.named = named,
	.fits = fits,
	.is_entry = is_entry,
	.take = take,
	.id = PACKAGE_NAME,
	.hosts = 1u << PACKAGE_HOST,
	.vital = 1u << PACKAGE_HOST | 1u << PACKAGE_NAME |
	    1u << PACKAGE_STATE,
};

#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/qfe_entry.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/schema_package.h"
#include "kbdiff/model/hostname.h"
#include "kbdiff/model/update_id.h"
#include "word_table.h"

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
		{ SPAN("Installed"), STATE_INSTALLED },
		{ SPAN("4"), STATE_INSTALLED },
		{ SPAN("Superseded"), STATE_SUPERSEDED },
		{ SPAN("6"), STATE_SUPERSEDED },
		{ SPAN("Install Pending"), STATE_PENDING },
		{ SPAN("InstallPending"), STATE_PENDING },
		{ SPAN("5"), STATE_PENDING },
		{ SPAN("Uninstall Pending"), STATE_UNINSTALLED },
		{ SPAN("UninstallPending"), STATE_UNINSTALLED },
		{ SPAN("1"), STATE_UNINSTALLED },
		{ SPAN("Staged"), STATE_STAGED },
		{ SPAN("2"), STATE_STAGED },
		{ SPAN("Partially Installed"), STATE_STAGED },
		{ SPAN("PartiallyInstalled"), STATE_STAGED },
		{ SPAN("7"), STATE_STAGED },
		{ SPAN("Not Present"), STATE_UNINSTALLED },
		{ SPAN("NotPresent"), STATE_UNINSTALLED },
		{ SPAN("0"), STATE_UNINSTALLED },
		{ SPAN("Removed"), STATE_UNINSTALLED },
		{ SPAN("3"), STATE_UNINSTALLED },
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
		{ SPAN("PSComputerName"), PACKAGE_HOST },
		{ SPAN("PackageName"), PACKAGE_NAME },
		{ SPAN("PackageState"), PACKAGE_STATE },
		{ SPAN("ReleaseType"), PACKAGE_TYPE },
		{ SPAN("InstallTime"), PACKAGE_TIME },
		/* not of an image that is mounted */
		{ SPAN("Online"), PROPERTY_OTHER },
	};

	return WORD_NAMES(names, name, PACKAGE_HOST, PROPERTY_NONE);
}

static bool
fits(property_set seen)
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

static struct open_list *
list_for(struct reading *r, const struct entry_values *e)
{
	struct span host = e->values[PACKAGE_HOST];

	return list_builder_list_of(r->builder, LIST_SERVICING, "dism",
	    (struct list_head){ .host = host.n != 0 ? host : e->host,
	    .full = SPAN_NONE, .tag = SPAN_NONE }, e->line);
}

static void
take(struct reading *r, const struct entry_values *e)
{
	struct open_list *list = list_for(r, e);
	struct span type = e->values[PACKAGE_TYPE];
	struct span id = span_trim(e->values[PACKAGE_NAME]);
	enum state state;

	if (!schema_package_state(e->values[PACKAGE_STATE], &state)) {
		diag(r->diags, DIAG_NO_STATE, (struct pos){ r->file, e->line,
		    0 }, "\"%.*s\" for %.*s",
		    SPANF(e->values[PACKAGE_STATE]),
		    SPANF(e->values[PACKAGE_NAME]));
		list_builder_doubt(r->builder, list, DOUBT_UNREADABLE,
		    e->line, e->values[PACKAGE_STATE]);
		state = STATE_UNKNOWN;
	}
	if (hostname_shortened(id) && (id = uncut(id)).n == 0) {
		diag(r->diags, DIAG_NO_KB, (struct pos){ r->file, e->line, 0 },
		    "the package name is cut short: \"%.*s\"",
		    SPANF(e->values[PACKAGE_NAME]));
		list->unidentified++;
		list_builder_doubt(r->builder, list, DOUBT_CUT, e->line,
		    e->values[PACKAGE_NAME]);
		return;
	}
	/* A number that stands for a type says nothing. */
	if (type.n != 0 && ascii_digit(type.p[0]))
		type = SPAN_NONE;
	id_cell_add_beside(r->builder, list, &(struct entry_in){
		.id = id, .fallback = SPAN_NONE,
		.variant = SPAN_NONE, .kind = type,
		.installed_on = e->values[PACKAGE_TIME],
		.installed_by = SPAN_NONE, .title = SPAN_NONE, .state = state,
		.checked = state == STATE_INSTALLED,
		.line = e->line, .column = e->column },
		&e->values[QFE_STATES]);
}

const struct schema package_schema = {
	.named = named,
	.chosen_as = {
		[COLUMN_KEY_HOST] = SPAN("PSComputerName"),
		[COLUMN_KEY_DATE] = SPAN("InstallTime"),
	},
	.fits = fits,
	.is_entry = is_entry,
	.take = take,
	.id = PACKAGE_NAME,
	.states = PROPERTY(PACKAGE_STATE),
	.hosts = PROPERTY(PACKAGE_HOST),
	.vital = PROPERTY(PACKAGE_HOST) | PROPERTY(PACKAGE_NAME) |
	    PROPERTY(PACKAGE_STATE),
};

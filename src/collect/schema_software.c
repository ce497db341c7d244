#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/qfe_entry.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/schema_software.h"
#include "kbdiff/collect/state_note.h"
#include "kbdiff/model/update_id.h"
#include "word_table.h"

enum software {
	SOFTWARE_HOST, SOFTWARE_TITLE, SOFTWARE_DATE, SOFTWARE_VERSION,
	SOFTWARE_PROVIDER, SOFTWARE_STATE, SOFTWARE_COUNT
};

static const struct word names[] = {
	{ SPAN("PSComputerName"), SOFTWARE_HOST },
	{ SPAN("CSName"), SOFTWARE_HOST },
	{ SPAN("DisplayName"), SOFTWARE_TITLE },
	{ SPAN("ProductName"), SOFTWARE_TITLE },
	{ SPAN("SoftwareName"), SOFTWARE_TITLE },
	{ SPAN("Software"), SOFTWARE_TITLE },
	{ SPAN("Application"), SOFTWARE_TITLE },
	{ SPAN("Program"), SOFTWARE_TITLE },
	{ SPAN("Name"), SOFTWARE_TITLE },
	{ SPAN("InstallDate"), SOFTWARE_DATE },
	{ SPAN("InstalledOn"), SOFTWARE_DATE },
	{ SPAN("Version"), SOFTWARE_VERSION },
	{ SPAN("DisplayVersion"), SOFTWARE_VERSION },
	{ SPAN("Vendor"), SOFTWARE_VERSION },
	{ SPAN("Publisher"), SOFTWARE_VERSION },
	{ SPAN("ProviderName"), SOFTWARE_PROVIDER },
	{ SPAN("InstallState"), SOFTWARE_STATE },
};

static int
named(struct span name)
{
	return WORD_NAMES(names, name, SOFTWARE_HOST, PROPERTY_NONE);
}

/* Get-Package says which program has installed what. */
static bool
fits(property_set seen)
{
	return !schema_has(seen, SOFTWARE_PROVIDER) &&
	    schema_has(seen, SOFTWARE_TITLE) && (schema_has(seen,
	    SOFTWARE_VERSION) || schema_has(seen, SOFTWARE_DATE));
}

/* "(KB938397)" at the end, behind a title. */
static struct span
id_of(struct span title)
{
	size_t n;
	struct span id;

	title = span_trim(title);
	if (!span_ends(title, SPAN(")")))
		return SPAN_NONE;
	for (n = title.n; n != 0 && title.p[n - 1] != '('; n--)
		continue;
	id = (struct span){ title.p + n, title.n - n - 1 };
	return n > 2 && span_startsi(id, SPAN("KB")) &&
	    update_id_is_number(id) ? id : SPAN_NONE;
}

static bool
is_entry(const struct entry_values *e)
{
	return span_trim(e->values[SOFTWARE_TITLE]).n != 0;
}

/* Adds a program that is an update. */
static void
add(struct reading *r, const struct entry_values *e, struct open_list *list,
    struct span title, struct span id)
{
	struct entry_values all = *e;
	bool against = state_note_remark(span_upto(title, (size_t)(id.p -
	    title.p)), false);

	/* Windows Installer's number for what is installed. */
	if (!span_eq(span_trim(e->values[SOFTWARE_STATE]), SPAN("5")))
		entry_set(&all, QFE_STATES + STATE_COLUMN_STATE,
		    e->values[SOFTWARE_STATE]);
	id_cell_add_beside(r->builder, list, &(struct entry_in){ .id = id,
	    .state = against ? STATE_UNKNOWN : STATE_INSTALLED,
	    .checked = against, .said = against ? title : SPAN_NONE,
	    .fallback = SPAN_NONE, .variant = SPAN_NONE, .kind = SPAN_NONE,
	    .installed_on = e->values[SOFTWARE_DATE],
	    .installed_by = SPAN_NONE, .title = title, .line = e->line,
	    .column = e->column }, &all.values[QFE_STATES]);
}

static void
take(struct reading *r, const struct entry_values *e)
{
	struct span title = span_trim(e->values[SOFTWARE_TITLE]);
	struct span id = id_of(title), host = e->values[SOFTWARE_HOST];
	struct open_list *list;

	list = list_builder_list(r->builder, (struct list_head){
	    host.n != 0 ? host : e->host, SPAN_NONE, SPAN_NONE }, e->line);
	if (list_builder_doubt(r->builder, list, DOUBT_FILTERED, e->line,
	    SPAN("a list of programs")))
		diag(r->diags, DIAG_FILTERED, (struct pos){ r->file, e->line,
		    0 }, "a list of programs shows few Windows updates; "
		    "add a Get-HotFix export");
	if (id.n != 0)
		add(r, e, list, title, id);
}

const struct schema software_schema = {
	.named = named,
	.chosen_as = { [COLUMN_KEY_HOST] = SPAN("PSComputerName") },
	.fits = fits,
	.is_entry = is_entry,
	.take = take,
	.id = SOFTWARE_TITLE,
	.hosts = PROPERTY(SOFTWARE_HOST),
	.vital = PROPERTY(SOFTWARE_HOST) | PROPERTY(SOFTWARE_TITLE),
};

bool
schema_software_has_update(struct span text)
{
	size_t at;

	for (; (at = span_find_span(text, SPAN("(KB"))) < text.n;
	    text = span_from(text, at + 3)) {
		struct span inner = span_from(text, at + 1);

		if (at > 2 && update_id_is_number(span_upto(inner,
		    span_find(inner, ')'))))
			return true;
	}
	return false;
}

/*
 * Win32_QuickFixEngineering as a table: Get-HotFix on the console, in any
 * layout, and wmic qfe, in any selection of columns.
 */
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/shape_table.h"
#include "kbdiff/import/importers.h"

/* wmic that finds nothing writes a mark and a line end, no more. */
static bool
is_empty(struct span head)
{
	return span_eq(head, SPAN("\r\n"));
}

static int
parse(struct reading *r)
{
	bool empty = is_empty(r->head);
	int got = shape_table_parse(r, &qfe_schema);

	if (got == 0 && empty)
		list_builder_list(r->builder, (struct list_head){ SPAN_NONE,
		    SPAN_NONE, SPAN_NONE }, 1);
	return got;
}

enum { BITS_EMPTY = 40 };

static unsigned
probe_wmic(const struct head *head)
{
	return head->whole && is_empty(head->text) ? BITS_EMPTY :
	    shape_table_probe(head->text, &qfe_schema, false);
}

static unsigned
probe_get_hotfix(const struct head *head)
{
	return shape_table_probe(head->text, &qfe_schema, true);
}

static size_t
begins_wmic(const struct span lines[TEXT_ABOVE + 1])
{
	return shape_table_begins(lines + TEXT_ABOVE - 1, &qfe_schema,
	    false) ? 2 : 0;
}

static size_t
begins_get_hotfix(const struct span lines[TEXT_ABOVE + 1])
{
	return shape_table_begins(lines + TEXT_ABOVE - 1, &qfe_schema,
	    true) ? 2 : 0;
}

const struct importer import_wmic_table = {
	.name = "wmic-table",
	.help = "wmic qfe as a table; any columns, one or several hosts",
	.command = "wmic /node:HOST qfe list > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_wmic,
	.needs_property = true,
	.parse = parse,
	.begins = begins_wmic,
};

const struct importer import_get_hotfix_table = {
	.name = "get-hotfix-table",
	.help = "Get-HotFix as the console shows it, text around it or not",
	.command = "Get-HotFix -ComputerName HOST > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_get_hotfix,
	.needs_property = true,
	.parse = parse,
	.begins = begins_get_hotfix,
};

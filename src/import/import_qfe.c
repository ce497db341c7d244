/*
 * Win32_QuickFixEngineering on the console: Get-HotFix and wmic qfe, as a
 * table in any selection of columns, and as a list of one property a line.
 */
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/schema_history.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/shape_list.h"
#include "kbdiff/collect/shape_table.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/model/update_id.h"

/* wmic that finds nothing writes a mark and a line end, no more. */
static bool
is_empty(struct span head)
{
	return span_eq(head, SPAN("\r\n"));
}

static int
parse_table(struct reading *r)
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
probe_wmic_table(const struct head *head)
{
	return head->whole && is_empty(head->text) ? BITS_EMPTY :
	    shape_table_probe(head->text, &qfe_schema, false);
}

static unsigned
probe_get_hotfix_table(const struct head *head)
{
	return shape_table_probe(head->text, &qfe_schema, true);
}

static size_t
wmic_table_begins(const struct span lines[TEXT_ABOVE + 1])
{
	return shape_table_begins(lines + TEXT_ABOVE - 1, &qfe_schema,
	    false) ? 2 : 0;
}

static size_t
get_hotfix_table_begins(const struct span lines[TEXT_ABOVE + 1])
{
	return shape_table_begins(lines + TEXT_ABOVE - 1, &qfe_schema,
	    true) ? 2 : 0;
}

const struct importer import_wmic_table = {
	.name = "wmic-table",
	.help = "wmic qfe as a table; any columns, one or several hosts",
	.command = "wmic /node:HOST qfe list > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_wmic_table,
	.needs_property = true,
	.parse = parse_table,
	.begins = wmic_table_begins,
};

const struct importer import_get_hotfix_table = {
	.name = "get-hotfix-table",
	.help = "Get-HotFix as the console shows it, even amid other text",
	.command = "Get-HotFix -ComputerName HOST > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_get_hotfix_table,
	.needs_property = true,
	.parse = parse_table,
	.begins = get_hotfix_table_begins,
};

static int
parse_own_table(struct reading *r)
{
	return shape_table_parse(r, &own_schema);
}

/* Tables of programs are no tables of somebody's own. */
enum { BITS_OWN = 1 };

static unsigned
probe_own_table(const struct head *head)
{
	struct span text = head->text;

	return shape_table_has_row(text, &own_schema) &&
	    shape_table_probe(text, &qfe_schema, true) == 0 &&
	    shape_table_probe(text, &qfe_schema, false) == 0 &&
	    shape_table_probe(text, &history_schema, true) == 0 ? BITS_OWN : 0;
}

const struct importer import_own_table = {
	.name = "own-table",
	.help = "columns of hosts, updates and days that you aligned by blanks",
	.command = "Get-HotFix | Format-Table -AutoSize > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_own_table,
	.bids_upto = BITS_OWN,
	.parse = parse_own_table,
};

static int
parse_get_hotfix_list(struct reading *r)
{
	return shape_list_parse(r, &qfe_schema, ':');
}

static int
parse_wmic_list(struct reading *r)
{
	return shape_list_parse(r, &qfe_schema, '=');
}

static unsigned
probe_get_hotfix_list(const struct head *head)
{
	return shape_list_probe(head->text, &qfe_schema, ':');
}

static unsigned
probe_wmic_list(const struct head *head)
{
	return shape_list_probe(head->text, &qfe_schema, '=');
}

static size_t
begins_with(struct span line, char separator)
{
	struct span name, value;

	return shape_list_split(line, separator, &name, &value) &&
	    span_eqi(name, SPAN("HotFixID")) && update_id_is_id(value);
}

static size_t
get_hotfix_list_begins(const struct span lines[TEXT_ABOVE + 1])
{
	return begins_with(lines[TEXT_ABOVE], ':');
}

static size_t
wmic_list_begins(const struct span lines[TEXT_ABOVE + 1])
{
	return begins_with(lines[TEXT_ABOVE], '=');
}

const struct importer import_get_hotfix_list = {
	.name = "get-hotfix-list",
	.help = "Get-HotFix | Format-List, short or of all properties",
	.command = "Get-HotFix -ComputerName HOST | Format-List * > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_get_hotfix_list,
	.needs_property = true,
	.parse = parse_get_hotfix_list,
	.begins = get_hotfix_list_begins,
};

const struct importer import_wmic_list = {
	.name = "wmic-list",
	.help = "wmic qfe as Name=value lines",
	.command = "wmic /node:HOST qfe list full > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_wmic_list,
	.needs_property = true,
	.parse = parse_wmic_list,
	.begins = wmic_list_begins,
};

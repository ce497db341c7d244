/*
 * Win32_QuickFixEngineering, one property a line: Get-HotFix | Format-List,
 * and wmic qfe list /format:list.
 */
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/shape_list.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/model/update_id.h"

static int
parse_format_list(struct reading *r)
{
	return shape_list_parse(r, &qfe_schema, ':');
}

static int
parse_wmic(struct reading *r)
{
	return shape_list_parse(r, &qfe_schema, '=');
}

static unsigned
probe_format_list(const struct head *head)
{
	return shape_list_probe(head->text, &qfe_schema, ':');
}

static unsigned
probe_wmic(const struct head *head)
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
begins_format_list(const struct span lines[TEXT_ABOVE + 1])
{
	return begins_with(lines[TEXT_ABOVE], ':');
}

static size_t
begins_wmic(const struct span lines[TEXT_ABOVE + 1])
{
	return begins_with(lines[TEXT_ABOVE], '=');
}

const struct importer import_get_hotfix_list = {
	.name = "get-hotfix-list",
	.help = "Get-HotFix | Format-List, short or of all properties",
	.command = "Get-HotFix -ComputerName HOST | Format-List * > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_format_list,
	.needs_property = true,
	.parse = parse_format_list,
	.begins = begins_format_list,
};

const struct importer import_wmic_list = {
	.name = "wmic-list",
	.help = "wmic qfe as Name=value lines",
	.command = "wmic /node:HOST qfe list full > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_wmic,
	.needs_property = true,
	.parse = parse_wmic,
	.begins = begins_wmic,
};

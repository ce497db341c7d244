/*
 * Win32_QuickFixEngineering, one property a line: Get-HotFix | Format-List,
 * and wmic qfe list /format:list.
 */
#include "kbdiff/importer.h"
#include "kbdiff/property_list.h"
#include "kbdiff/qfe.h"

static int
parse_format_list(struct reading *r)
{
	return property_list_parse(r, &qfe_schema, ':');
}

static int
parse_wmic(struct reading *r)
{
	return property_list_parse(r, &qfe_schema, '=');
}

static unsigned
probe_format_list(struct span head, bool whole)
{
	(void)whole;
	return property_list_probe(head, &qfe_schema, ':');
}

static unsigned
probe_wmic(struct span head, bool whole)
{
	(void)whole;
	return property_list_probe(head, &qfe_schema, '=');
}

const struct importer import_get_hotfix_list = {
	.name = "get-hotfix-list",
	.help = "Get-HotFix | Format-List, short or of all properties",
	.command = "Get-HotFix -ComputerName HOST | Format-List * > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_format_list,
	.needs_property = true,
	.parse = parse_format_list,
};

const struct importer import_wmic_list = {
	.name = "wmic-list",
	.help = "wmic qfe as Name=value lines",
	.command = "wmic /node:HOST qfe list full > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_wmic,
	.needs_property = true,
	.parse = parse_wmic,
};

/*
 * Update history (history.h) as CSV, as a table and as a list.
 */
#include "kbdiff/collect/powershell_shapes.h"
#include "kbdiff/collect/schema_history.h"
#include "kbdiff/import/importers.h"

static bool
is_header(const struct span *fields, size_t n, struct csv_header *l)
{
	return powershell_shapes_is_header(&history_schema, fields, n, l);
}

static int
parse(struct reading *r)
{
	return powershell_shapes_parse(r, &history_schema, is_header);
}

static unsigned
probe_header(struct span head)
{
	return powershell_shapes_probe_header(head, is_header);
}

static unsigned
probe(const struct head *head)
{
	return powershell_shapes_probe(head, &history_schema);
}

static size_t
begins(const struct span lines[TEXT_ABOVE + 1])
{
	return powershell_shapes_begins(lines, &history_schema, is_header);
}

const struct importer import_history = {
	.name = "update-history",
	.help = "Get-WUHistory, Microsoft.Update.Session, Get-Package msu",
	.command = "Get-WUHistory -Last 1000 | Export-Csv HOST.csv",
	.kind = LIST_HISTORY,
	.probe_header = probe_header,
	.probe = probe,
	.parse = parse,
	.begins = begins,
};

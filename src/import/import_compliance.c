/*
 * What SCCM, WSUS and the Windows Update Agent say of updates
 * (compliance.h), as CSV, as a table and as a list.
 */
#include "kbdiff/collect/powershell_shapes.h"
#include "kbdiff/collect/schema_compliance.h"
#include "kbdiff/import/importers.h"

static bool
is_header(const struct span *fields, size_t n, struct csv_header *l)
{
	return powershell_shapes_is_header(&compliance_schema, fields, n, l);
}

static int
parse(struct reading *r)
{
	int rc = powershell_shapes_parse(r, &compliance_schema, is_header);

	return rc == 0 ? schema_compliance_end(r) : rc;
}

static unsigned
probe_header(struct span head)
{
	return powershell_shapes_probe_header(head, is_header);
}

static unsigned
probe(const struct head *head)
{
	return powershell_shapes_probe(head, &compliance_schema);
}

static size_t
begins(const struct span lines[TEXT_ABOVE + 1])
{
	return powershell_shapes_begins(lines, &compliance_schema, is_header);
}

const struct importer import_compliance = {
	.name = "compliance",
	.help = "SCCM or WSUS: ArticleID with a status that says installed",
	.command = "a report with ArticleID, Status and the host's name",
	.kind = LIST_AGENT,
	.probe_header = probe_header,
	.probe = probe,
	.parse = parse,
	.begins = begins,
};

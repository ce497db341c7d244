/*
 * Objects of PowerShell as CSV, as a table and as a list: an update history
 * (schema_history.h), the answers of SCCM, WSUS and the Windows Update Agent
 * (schema_compliance.h), and programs (schema_software.h).
 */
#include "kbdiff/collect/powershell_shapes.h"
#include "kbdiff/collect/schema_compliance.h"
#include "kbdiff/collect/schema_history.h"
#include "kbdiff/collect/schema_software.h"
#include "kbdiff/import/importers.h"

static bool
is_history_header(const struct span *fields, size_t n, struct csv_header *l)
{
	return powershell_shapes_is_header(&history_schema, fields, n, l);
}

static unsigned
probe_history_header(const struct csv_head *head)
{
	return powershell_shapes_probe_header(head, is_history_header);
}

static unsigned
probe_history(const struct head *head)
{
	return powershell_shapes_probe(head, &history_schema);
}

static size_t
history_begins(const struct span lines[TEXT_ABOVE + 1])
{
	return powershell_shapes_begins(
	    lines, &history_schema, is_history_header);
}

static int
parse_history(struct reading *r)
{
	return powershell_shapes_parse(r, &history_schema, is_history_header);
}

const struct importer import_history = {
	.name = "update-history",
	.help = "Get-WUHistory, Microsoft.Update.Session, Get-Package msu",
	.command = "Get-WUHistory -Last 1000 | Export-Csv HOST.csv",
	.kind = LIST_HISTORY,
	.probe_header = probe_history_header,
	.probe = probe_history,
	.parse = parse_history,
	.begins = history_begins,
};

static bool
is_compliance_header(const struct span *fields, size_t n, struct csv_header *l)
{
	bool article = false;

	/* "Installed" beside a KB is a column of the site's own. */
	for (size_t i = 0; i < n; i++)
		article |= span_holdsi(fields[i], SPAN("Article")) ||
		    span_eqi(span_trim(fields[i]), SPAN("IsInstalled"));
	return article && powershell_shapes_is_header(&compliance_schema,
	    fields, n, l);
}

static unsigned
probe_compliance_header(const struct csv_head *head)
{
	return powershell_shapes_probe_header(head, is_compliance_header);
}

static unsigned
probe_compliance(const struct head *head)
{
	return powershell_shapes_probe(head, &compliance_schema);
}

static size_t
compliance_begins(const struct span lines[TEXT_ABOVE + 1])
{
	return powershell_shapes_begins(
	    lines, &compliance_schema, is_compliance_header);
}

static int
parse_compliance(struct reading *r)
{
	int rc = powershell_shapes_parse(r, &compliance_schema,
	    is_compliance_header);

	return rc == 0 ? schema_compliance_end(r) : rc;
}

const struct importer import_compliance = {
	.name = "compliance",
	.help = "SCCM or WSUS: ArticleID with a status that says installed",
	.command = "a report with ArticleID, Status and the host's name",
	.kind = LIST_AGENT,
	.probe_header = probe_compliance_header,
	.probe = probe_compliance,
	.parse = parse_compliance,
	.begins = compliance_begins,
};

static bool
is_software_header(const struct span *fields, size_t n, struct csv_header *l)
{
	return powershell_shapes_is_header(&software_schema, fields, n, l);
}

/* Less than any other format bids that knows its columns. */
enum { BITS_SOFTWARE = 30 };

static unsigned
probe_software_header(const struct csv_head *head)
{
	return powershell_shapes_probe_header(head, is_software_header) != 0 &&
	    schema_software_has_update(head->text) ? BITS_SOFTWARE : 0;
}

static unsigned
probe_software(const struct head *head)
{
	return head->best < BITS_SOFTWARE &&
	    schema_software_has_update(head->text) &&
	    powershell_shapes_probe(head, &software_schema) != 0 ?
	    BITS_SOFTWARE : 0;
}

static int
parse_software(struct reading *r)
{
	return powershell_shapes_parse(r, &software_schema,
	    is_software_header);
}

const struct importer import_software = {
	.name = "software-list",
	.help = "programs whose titles end in (KB938397); shows few updates",
	.command = "Get-Package | Select Name,Version | Export-Csv HOST.csv",
	.kind = LIST_AGENT,
	.probe_header = probe_software_header,
	.probe = probe_software,
	.bids_upto = BITS_SOFTWARE,
	.parse = parse_software,
};

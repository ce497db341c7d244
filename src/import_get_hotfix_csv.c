/*
 * Get-HotFix | Export-Csv and its kin: any subset and order of columns, by
 * their names (formats.md, sections 1.1 to 1.4).
 */
#include "kbdiff/csv_table.h"
#include "kbdiff/importer.h"
#include "kbdiff/intake.h"

/* Those that may name the host come first, the best first of all. */
enum column {
	COLUMN_CSNAME, COLUMN_SERVER, COLUMN_PSCOMPUTERNAME, COLUMN_SOURCE,
	COLUMN_HOST, COLUMN_HOST_LAST = COLUMN_HOST,
	COLUMN_ID, COLUMN_SERVICE_PACK, COLUMN_DESCRIPTION, COLUMN_INSTALLED_ON,
	COLUMN_INSTALLED_BY, COLUMN_COUNT
};

static const struct csv_name names[] = {
	{ { "CSName", 6 }, COLUMN_CSNAME },
	{ { "__SERVER", 8 }, COLUMN_SERVER },
	{ { "PSComputerName", 14 }, COLUMN_PSCOMPUTERNAME },
	{ { "Source", 6 }, COLUMN_SOURCE },
	{ { "ComputerName", 12 }, COLUMN_HOST },
	{ { "Computer", 8 }, COLUMN_HOST },
	{ { "Computer Name", 13 }, COLUMN_HOST },
	{ { "Server", 6 }, COLUMN_HOST },
	{ { "ServerName", 10 }, COLUMN_HOST },
	{ { "Server Name", 11 }, COLUMN_HOST },
	{ { "HostName", 8 }, COLUMN_HOST },
	{ { "Host Name", 9 }, COLUMN_HOST },
	{ { "Host", 4 }, COLUMN_HOST },
	{ { "Node", 4 }, COLUMN_HOST },
	{ { "Name0", 5 }, COLUMN_HOST },
	{ { "MachineIdentifier", 17 }, COLUMN_HOST },
	{ { "MachineName", 11 }, COLUMN_HOST },
	{ { "HotFixID", 8 }, COLUMN_ID },
	{ { "HotFix ID", 9 }, COLUMN_ID },
	{ { "HotFix", 6 }, COLUMN_ID },
	{ { "KB", 2 }, COLUMN_ID },
	{ { "KBID", 4 }, COLUMN_ID },
	{ { "ID", 2 }, COLUMN_ID },
	{ { "ServicePackInEffect", 19 }, COLUMN_SERVICE_PACK },
	{ { "Description", 11 }, COLUMN_DESCRIPTION },
	{ { "InstalledOn", 11 }, COLUMN_INSTALLED_ON },
	{ { "InstallDate", 11 }, COLUMN_INSTALLED_ON },
	{ { "InstalledBy", 11 }, COLUMN_INSTALLED_BY },
};

/* Columns of other programs: such a CSV is none of Get-HotFix. */
static const struct span foreign[] = {
	{ "PendingKBs", 10 }, { "Missing", 7 }, { "Available", 9 },
	{ "ArticleID", 9 }, { "IsInstalled", 11 }, { "hotfix_id", 9 },
	{ "update", 6 },
};

static bool
is_foreign(const struct span *fields, size_t n)
{
	/* wmic's CSV begins so. */
	if (span_eqi(span_trim(fields[0]), SPAN("Node")))
		return true;
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < sizeof foreign / sizeof *foreign; k++)
			if (span_eqi(span_trim(fields[i]), foreign[k]))
				return true;
	return false;
}

/* "ID" and "KB" are ids only beside the date of an installation. */
static bool
is_header(const struct span *fields, size_t n, struct csv_layout *l)
{
	struct span id;

	if (is_foreign(fields, n))
		return false;
	csv_layout_fill(l, names, sizeof names / sizeof *names, fields, n);
	if (n < 2 || !csv_layout_has(l, COLUMN_ID))
		return false;
	id = span_trim(fields[l->fields[COLUMN_ID]]);
	return span_startsi(id, SPAN("HotFix")) ||
	    csv_layout_has(l, COLUMN_INSTALLED_ON);
}

static struct list *
list_of(const struct csv_table *t)
{
	struct list_head head = { SPAN_NONE, SPAN_NONE, SPAN_NONE };
	struct span name;

	for (int c = 0; c <= COLUMN_HOST_LAST; c++) {
		name = csv_table_cell(t, c);
		if (span_trim(name).n == 0)
			continue;
		if (head.host.n == 0)
			head.host = name;
		else if (c == COLUMN_PSCOMPUTERNAME)
			head.full = name;
	}
	return intake_list(t->reading->intake, head, t->rec.line);
}

static void
take_row(const struct csv_table *t)
{
	struct row row = {
		.id = csv_table_cell(t, COLUMN_ID),
		.fallback = csv_table_cell(t, COLUMN_SERVICE_PACK),
		.variant = SPAN_NONE,
		.kind = csv_table_cell(t, COLUMN_DESCRIPTION),
		.installed_on = csv_table_cell(t, COLUMN_INSTALLED_ON),
		.installed_by = csv_table_cell(t, COLUMN_INSTALLED_BY),
		.title = SPAN_NONE,
		.line = t->rec.line,
		.column = csv_table_column(t, COLUMN_ID),
	};

	intake_row(t->reading->intake, list_of(t), &row);
}

static int
parse(struct reading *r)
{
	const uint32_t vital = (1u << COLUMN_ID) | ((1u << COLUMN_ID) - 1) |
	    1u << COLUMN_SERVICE_PACK;
	struct csv_table t;
	int got;

	csv_table_begin(&t, r, is_header, vital);
	while ((got = csv_table_next(&t)) == 1)
		take_row(&t);
	/* A header without rows is a host with an empty list. */
	if (got == 0 && t.rows == 0)
		intake_list(r->intake, (struct list_head){ SPAN_NONE,
		    SPAN_NONE, SPAN_NONE }, t.header_line)->doubts |=
		    t.cut_line != 0 ? DOUBT_CUT_ROW : 0u;
	csv_table_end(&t);
	return got;
}

/* A byte of a known name says as much as a byte can. */
static unsigned
probe(struct span head, bool whole)
{
	struct csv_layout l;
	unsigned bits = 0;
	char delim;

	(void)whole;
	if (!csv_table_find(head, is_header, &l, &delim))
		return 0;
	for (int c = 0; c < COLUMN_COUNT; c++)
		bits += csv_layout_has(&l, c) ? 40 : 0;
	return bits;
}

const struct importer import_get_hotfix_csv = {
	.name = "get-hotfix-csv",
	.help = "Get-HotFix as CSV; any columns, one or several hosts",
	.command = "Get-HotFix -ComputerName HOST | Export-Csv HOST.csv",
	.kind = LIST_QFE,
	.probe = probe,
	.parse = parse,
};

#include "kbdiff/qfe.h"

static const struct {
	struct span	name;
	enum qfe	property;
} names[] = {
	{ { "CSName", 6 }, QFE_CSNAME },
	{ { "__SERVER", 8 }, QFE_SERVER },
	{ { "PSComputerName", 14 }, QFE_PSCOMPUTERNAME },
	{ { "Source", 6 }, QFE_SOURCE },
	{ { "ComputerName", 12 }, QFE_HOST },
	{ { "Computer", 8 }, QFE_HOST },
	{ { "Computer Name", 13 }, QFE_HOST },
	{ { "Server", 6 }, QFE_HOST },
	{ { "ServerName", 10 }, QFE_HOST },
	{ { "Server Name", 11 }, QFE_HOST },
	{ { "HostName", 8 }, QFE_HOST },
	{ { "Host Name", 9 }, QFE_HOST },
	{ { "Host", 4 }, QFE_HOST },
	{ { "Node", 4 }, QFE_HOST },
	{ { "Name0", 5 }, QFE_HOST },
	{ { "MachineIdentifier", 17 }, QFE_HOST },
	{ { "MachineName", 11 }, QFE_HOST },
	{ { "HotFixID", 8 }, QFE_ID },
	{ { "HotFix ID", 9 }, QFE_ID },
	{ { "HotFix", 6 }, QFE_ID },
	{ { "KB", 2 }, QFE_ID },
	{ { "KBID", 4 }, QFE_ID },
	{ { "ID", 2 }, QFE_ID },
	{ { "ServicePackInEffect", 19 }, QFE_SERVICE_PACK },
	/* osquery's */
	{ { "hotfix_id", 9 }, QFE_ID },
	{ { "installed_on", 12 }, QFE_INSTALLED_ON },
	{ { "installed_by", 12 }, QFE_INSTALLED_BY },
	{ { "Description", 11 }, QFE_DESCRIPTION },
	{ { "InstalledOn", 11 }, QFE_INSTALLED_ON },
	{ { "InstallDate", 11 }, QFE_INSTALLED_ON },
	{ { "InstalledBy", 11 }, QFE_INSTALLED_BY },
};

enum qfe
qfe_named(struct span name)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (span_eqi(span_trim(name), names[i].name))
			return names[i].property;
	return QFE_COUNT;
}

struct list_head
qfe_head(const struct qfe_entry *e)
{
	struct list_head head = { SPAN_NONE, SPAN_NONE, SPAN_NONE };

	for (int p = 0; p <= QFE_HOST_LAST; p++) {
		if (span_trim(e->values[p]).n == 0)
			continue;
		if (head.host.n == 0)
			head.host = e->values[p];
		else if (p == QFE_PSCOMPUTERNAME)
			head.full = e->values[p];
	}
	return head;
}

/*
 * XP and Server 2003 say in Description what others say in two words:
 * "Security Update for Windows XP (KB958644)".
 */
static void
describe(struct row *row, struct span description)
{
	static const struct span kinds[] = {
		{ "Security Update for ", 20 }, { "Critical Update for ", 20 },
		{ "Update for ", 11 }, { "Hotfix for ", 11 },
		{ "Update Rollup for ", 18 }, { "Service Pack for ", 17 },
	};
	static const struct span of = { " for ", 5 };

	row->kind = description;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (span_startsi(description, kinds[i])) {
			row->kind = span_upto(description,
			    kinds[i].n - of.n);
			row->title = description;
		}
}

struct row
qfe_row(const struct qfe_entry *e, uint64_t line, uint64_t column)
{
	struct row row = {
		.id = e->values[QFE_ID],
		.fallback = e->values[QFE_SERVICE_PACK],
		.variant = SPAN_NONE,
		.installed_on = e->values[QFE_INSTALLED_ON],
		.installed_by = e->values[QFE_INSTALLED_BY],
		.title = SPAN_NONE,
		.line = line,
		.column = column,
	};

	describe(&row, span_trim(e->values[QFE_DESCRIPTION]));
	return row;
}

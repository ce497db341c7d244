#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/qfe_build.h"
#include "kbdiff/collect/qfe_kind.h"
#include "kbdiff/collect/qfe_row.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/hostname.h"
#include "kbdiff/model/update_id.h"
#include "word_table.h"

static const struct word names[] = {
	{ SPAN("CSName"), QFE_CSNAME },
	{ SPAN("__SERVER"), QFE_SERVER },
	{ SPAN("PSComputerName"), QFE_PSCOMPUTERNAME },
	{ SPAN("Source"), QFE_SOURCE },
	{ SPAN("PC"), QFE_HOST },
	{ SPAN("PCs"), QFE_HOST },
	{ SPAN("Endpoint"), QFE_HOST },
	{ SPAN("HotFixID"), QFE_ID },
	{ SPAN("HotFix"), QFE_ID },
	{ SPAN("KB"), QFE_ID },
	{ SPAN("KBID"), QFE_ID },
	{ SPAN("HotFixIDs"), QFE_ID },
	{ SPAN("HotFixes"), QFE_ID },
	{ SPAN("HotFixNumber"), QFE_ID },
	{ SPAN("HotFixKB"), QFE_ID },
	{ SPAN("KBs"), QFE_ID },
	{ SPAN("KBIDs"), QFE_ID },
	{ SPAN("KBNumber"), QFE_ID },
	{ SPAN("KBNumbers"), QFE_ID },
	{ SPAN("KBArticle"), QFE_ID },
	{ SPAN("KBArticles"), QFE_ID },
	{ SPAN("InstalledKBs"), QFE_ID },
	{ SPAN("ID"), QFE_ID },
	{ SPAN("ServicePackInEffect"), QFE_SERVICE_PACK },
	/* of an inventory */
	{ SPAN("@InstalledOn"), QFE_INSTALLED_ON },
	{ SPAN("Description"), QFE_DESCRIPTION },
	{ SPAN("InstalledOn"), QFE_INSTALLED_ON },
	{ SPAN("InstallDate"), QFE_INSTALL_DATE },
	{ SPAN("InstalledBy"), QFE_INSTALLED_BY },
	{ SPAN("OSBuild"), QFE_OS_BUILD },
	{ SPAN("OS Build"), QFE_OS_BUILD },
	{ SPAN("OSVersion"), QFE_OS_BUILD },
	{ SPAN("OS Version"), QFE_OS_BUILD },
	{ SPAN("BuildLabEx"), QFE_OS_BUILD },
	{ SPAN("CurrentBuild"), QFE_CURRENT_BUILD },
	{ SPAN("CurrentBuildNumber"), QFE_CURRENT_BUILD },
	{ SPAN("BuildNumber"), QFE_CURRENT_BUILD },
	{ SPAN("Build"), QFE_CURRENT_BUILD },
	{ SPAN("UBR"), QFE_UBR },
	/* of Get-ComputerInfo, beside OsVersion */
	{ SPAN("WindowsUBR"), QFE_UBR },
	{ SPAN("OsBuildNumber"), QFE_CURRENT_BUILD },
	{ SPAN("InstalledDate"), QFE_INSTALLED_ON },
	{ SPAN("DateInstalled"), QFE_INSTALLED_ON },
	{ SPAN("InstallationDate"), QFE_INSTALL_DATE },
	{ SPAN("Installed At (UTC)"), QFE_INSTALLED_ON },
	{ SPAN("Count"), QFE_COUNTED },
	{ SPAN("Total"), QFE_COUNTED },
	{ SPAN("KBCount"), QFE_COUNTED },
	{ SPAN("KBsCount"), QFE_COUNTED },
	{ SPAN("CountKBs"), QFE_COUNTED },
	{ SPAN("TotalKBs"), QFE_COUNTED },
	{ SPAN("NumberOfKBs"), QFE_COUNTED },
	{ SPAN("HotFixCount"), QFE_COUNTED },
	{ SPAN("HotFixesCount"), QFE_COUNTED },
	{ SPAN("HotFixIDCount"), QFE_COUNTED },
	{ SPAN("TotalHotFixes"), QFE_COUNTED },
	{ SPAN("NumberOfHotFixes"), QFE_COUNTED },
	{ SPAN("UpdateCount"), QFE_COUNTED },
	{ SPAN("UpdatesCount"), QFE_COUNTED },
	{ SPAN("TotalUpdates"), QFE_COUNTED },
	{ SPAN("NumberOfUpdates"), QFE_COUNTED },
	{ SPAN("PatchCount"), QFE_COUNTED },
	{ SPAN("InstalledCount"), QFE_COUNTED },
	{ SPAN("Anzahl"), QFE_COUNTED },
	{ SPAN("Nombre"), QFE_COUNTED },
	{ SPAN("Cantidad"), QFE_COUNTED },
};

static bool
is_approval(struct span name)
{
	name = span_trim(name);
	return span_startsi(name, SPAN("Approv")) ||
	    span_startsi(name, SPAN("IsApproved")) ||
	    span_startsi(name, SPAN("Genehmig"));
}

static int
look_up(struct span name)
{
	int p = WORD_NAMES(names, name, QFE_HOST, QFE_COUNT);
	enum state_column column;

	if (p != QFE_COUNT)
		return p;
	if (is_approval(name))
		return QFE_APPROVAL;
	column = state_column_of(name);
	return column == STATE_COLUMN_COUNT ? QFE_COUNT :
	    QFE_STATES + (int)column;
}

/* The same names stand in each entry of a list. */
enum qfe
schema_qfe_named(struct span name)
{
	static _Thread_local struct text_memo memo;
	uint16_t *property = text_memo_at(&memo, name);

	if (*property == TEXT_MEMO_NEW)
		*property = (uint16_t)look_up(name);
	return (enum qfe)*property;
}

void
schema_qfe_clear(struct qfe_entry *e)
{
	for (int p = 0; p < QFE_STATES; p++)
		e->values[p] = SPAN_NONE;
	e->states = 0;
}

/* Where a column of hosts is, but its cell is blank, Source names none. */
void
schema_qfe_drop_source(struct qfe_entry *e, bool has_host)
{
	if (has_host && span_trim(e->values[QFE_HOST]).n == 0)
		e->values[QFE_SOURCE] = SPAN_NONE;
}

/* What is no name (".", localhost) leaves the choice to the next column; a
 * shortened one is the last resort. */
struct list_head
schema_qfe_head(const struct qfe_entry *e)
{
	struct list_head head = { SPAN_NONE, SPAN_NONE, SPAN_NONE };
	struct span shortened = SPAN_NONE, name;

	for (int p = 0; p <= QFE_HOST_LAST; p++) {
		name = hostname_trim(e->values[p]);
		if (hostname_shortened(name) && shortened.n == 0)
			shortened = name;
		if (hostname_none(name))
			continue;
		if (head.host.n == 0)
			head.host = name;
		else if (p == QFE_PSCOMPUTERNAME)
			head.full = name;
	}
	if (head.host.n == 0)
		head.host = shortened;
	return head;
}

struct span
schema_qfe_beside(const struct qfe_entry *e, struct span host)
{
	struct span name;

	if (column_choices_any() || host.n == 0)
		return SPAN_NONE;
	host = hostname_label(host);
	for (int p = QFE_SERVER; p <= QFE_HOST_LAST; p++) {
		name = hostname_label(hostname_trim(e->values[p]));
		if ((p != QFE_SOURCE || span_has_digit(name)) &&
		    !span_eqi(name, host) &&
		    !hostname_none(name) && host_in_text_is(name) &&
		    span_find(name, '.') == name.n)
			return name;
	}
	return SPAN_NONE;
}

bool
schema_qfe_is_foreign(struct span name)
{
	static const struct span foreign[] = {
		SPAN("PendingKBs"), SPAN("Available"), SPAN("ArticleID"),
		SPAN("SideIndicator"),
	};

	return SPAN_ANY(name, foreign, span_eqi);
}

/* Whether a column of this name, which is of ids, is of nothing else. */
bool
schema_qfe_is_id(struct span name)
{
	name = span_trim(name);
	return name.n > 6 && (span_startsi(name, SPAN("HotFix")) ||
	    span_startsi(name, SPAN("KB")) ||
	    span_startsi(name, SPAN("InstalledKB")));
}

static int
named(struct span name)
{
	static const struct span others[] = {
		SPAN("Caption"), SPAN("Name"), SPAN("PSShowComputerName"),
		SPAN("RunspaceId"), SPAN("Scope"), SPAN("Path"),
		SPAN("Options"), SPAN("ClassPath"), SPAN("Properties"),
		SPAN("SystemProperties"), SPAN("Qualifiers"), SPAN("Site"),
		SPAN("Container"), SPAN("CimClass"),
		SPAN("CimInstanceProperties"), SPAN("CimSystemProperties"),
	};
	enum qfe p = schema_qfe_named(name);

	/* "ID" and "KB" may be anybody's, and "Hotfix" is a description. */
	if (p == QFE_ID && !schema_qfe_is_id(name))
		return PROPERTY_OTHER;
	if (p != QFE_COUNT)
		return (int)p;
	if (span_starts(name, SPAN("__")))
		return PROPERTY_OTHER;
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (span_eqi(name, others[i]))
			return PROPERTY_OTHER;
	return PROPERTY_NONE;
}

/* An id at the edge of its column that the table cut: "KB2378111_W...". */
static bool
is_cut_id(struct span id)
{
	return hostname_shortened(id) && span_startsi(id, SPAN("KB"));
}

/* A named pack, MSCompPackV1, where its other values are as in an entry. */
static bool
is_pack(const struct entry_values *e)
{
	struct span id = e->values[QFE_ID];
	struct span kind = e->values[QFE_DESCRIPTION];

	if (id.n < 3 || span_find(id, ' ') != id.n || span_startsi(id,
	    SPAN("KB")) || !ascii_letter(id.p[0]))
		return false;
	return date_reads(e->values[QFE_INSTALLED_ON]) || qfe_kind_is(kind);
}

/* An entry whose id is blank has its other values. */
static bool
is_blank_entry(const struct entry_values *e)
{
	bool host = false;

	for (int p = 0; p <= QFE_HOST_LAST; p++)
		host |= e->values[p].n != 0;
	return (host || qfe_kind_is(e->values[QFE_DESCRIPTION])) &&
	    date_reads(e->values[QFE_INSTALLED_ON]);
}

static bool
is_entry(const struct entry_values *e)
{
	struct span id = span_trim(e->values[QFE_ID]);

	uint32_t number;

	return id_cell_reads(id) || is_cut_id(id) || is_pack(e) ||
	    (id.n == 0 && is_blank_entry(e)) ||
	    (id.n != 0 && id.p[0] == '[' && update_id_is_plain(id, &number));
}

/* "CAS01 Security Update KB938397 NT AUTHORITY\SYSTEM 3/22/2018": a host,
 * a description, an id, and a date among what is left. */
static bool
collapsed(const struct span *words, size_t n, int first,
    struct entry_values *e)
{
	bool host = first <= QFE_HOST_LAST && qfe_kind_words(words, n) == 0;
	size_t at = host;
	struct span rest;

	at += qfe_kind_words(words + at, n - at);
	if (at >= n || !update_id_is_number(words[at]))
		return false;
	if (host)
		entry_set(e, first, words[0]);
	entry_set(e, QFE_ID, words[at]);
	if (++at == n)
		return true;
	for (; at < n; at++) {
		rest = (struct span){ words[at].p, (size_t)(words[n - 1].p -
		    words[at].p) + words[n - 1].n };
		if (date_reads(rest) || date_reads(words[at])) {
			entry_set(e, QFE_INSTALLED_ON, date_reads(rest) ?
			    rest : words[at]);
			return true;
		}
	}
	return false;
}

_Static_assert((int)QFE_COUNT <= SCHEMA_MAX, "all are properties");

#define STATES	((PROPERTY(STATE_COLUMN_COUNT) - 1) << QFE_STATES)

bool
schema_qfe_approves(property_set seen)
{
	return schema_has(seen, QFE_APPROVAL) && (seen & (STATES |
	    PROPERTY(QFE_INSTALLED_ON) | PROPERTY(QFE_INSTALL_DATE))) == 0;
}

static bool
fits(property_set seen)
{
	return schema_has(seen, QFE_ID);
}

static void
take(struct reading *r, const struct entry_values *from)
{
	struct qfe_entry e;
	struct list_head head;
	struct open_list *list;
	struct span id;
	struct entry_in row;

	r->approved |= schema_qfe_approves(from->seen);
	memcpy(e.values, from->values, sizeof e.values);
	e.states = QFE_ALL_STATES;
	schema_qfe_drop_source(&e, schema_has(from->seen, QFE_HOST));
	id = span_trim(e.values[QFE_ID]);
	if (is_cut_id(id)) {
		id.n -= 3;	/* "..." and U+2026 alike */
		/* Nobody knows what followed the number. */
		if (cut_rule_id_whole(id))
			e.values[QFE_ID] = span_upto(id, 2 +
			    span_digits(span_from(id, 2)));
	}
	head = schema_qfe_head(&e);
	if (head.host.n == 0)
		head.host = from->host;
	list = list_builder_list(r->builder, head, from->line);
	list_builder_twin(r->builder, list, schema_qfe_beside(&e,
	    head.host), from->line);
	qfe_build_note(r->builder, list, e.values);
	if (is_cut_id(e.values[QFE_ID]))
		list_builder_doubt(r->builder, list, DOUBT_CUT, from->line,
		    id);
	row = qfe_row_of(&e, from->line, from->column);
	if (row.state == STATE_INSTALLED && r->within != STATE_INSTALLED) {
		row.state = r->within;
		row.said = r->within_name;
		row.checked = true;
	}
	if (r->removed)
		row.state = STATE_UNINSTALLED;
	if (r->logged)
		list_builder_forget(r->builder, list, row.id);
	id_cell_add(r->builder, list, &row);
}

static int
second(int property, property_set taken)
{
	return property < QFE_STATES ? property : QFE_STATES + (int)
	    state_column_second((enum state_column)(property - QFE_STATES),
	    (uint32_t)(taken >> QFE_STATES));
}

/* Entries of either schema have the same properties. */
#define PROPERTIES \
	.second = second, \
	.chosen_as = { \
		[COLUMN_KEY_HOST] = SPAN("CSName"), \
		[COLUMN_KEY_UPDATE] = SPAN("HotFixID"), \
		[COLUMN_KEY_STATE] = SPAN("Status"), \
		[COLUMN_KEY_DATE] = SPAN("InstalledOn"), \
	}, \
	.states = STATES, \
	.own = QFE_STATES + STATE_COLUMN_OWN, \
	.title = QFE_TITLE, \
	.take = take, \
	.id = QFE_ID, \
	.vital = QFE_VITAL, \
	.hosts = QFE_HOSTS

const struct schema qfe_schema = {
	PROPERTIES,
	.named = named,
	.fits = fits,
	.is_entry = is_entry,
	.collapsed = collapsed,
	.bare = true,
};

/* "KB5031361, KB5032196": ids and nothing else. */
static bool
are_ids(struct span cell)
{
	size_t n;

	for (cell = span_trim(cell); cell.n != 0; cell = span_from(cell, n)) {
		for (n = 0; n < cell.n && memchr(", ;", cell.p[n], 3) ==
		    NULL; n++)
			continue;
		if (n != 0 && !update_id_is_number(span_upto(cell, n)))
			return false;
		n += n < cell.n;
	}
	return true;
}

/* A name that was read with a blank in it is no host: its cell holds more. */
static bool
own_is_entry(const struct entry_values *e)
{
	for (int p = 0; p <= QFE_HOST_LAST; p++)
		if (span_find(e->values[p], ' ') != e->values[p].n)
			return false;
	return is_entry(e) || (e->values[QFE_ID].n != 0 &&
	    are_ids(e->values[QFE_ID]));
}

static int
own_named(struct span name)
{
	static const struct span ids[] = {
		SPAN("Update"), SPAN("Updates"), SPAN("Patch"),
		SPAN("Patches"), SPAN("InstalledUpdates"),
		SPAN("Installed Updates"),
	};

	return schema_qfe_named(name) == QFE_ID || SPAN_ANY(span_trim(name),
	    ids, span_eqi) ? QFE_ID : named(name);
}

static bool
own_fits(property_set seen)
{
	return schema_has(seen, QFE_ID) && (seen & (QFE_HOSTS |
	    PROPERTY(QFE_INSTALLED_ON) | PROPERTY(QFE_INSTALL_DATE))) != 0;
}

const struct schema own_schema = {
	PROPERTIES,
	.named = own_named,
	.fits = own_fits,
	.is_entry = own_is_entry,
	.spaced = true,
};

#include <stdio.h>

#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/state_beside.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/collect/state_note.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/hostname.h"
#include "kbdiff/model/update_id.h"
#include "word_table.h"

static const struct word names[] = {
	{ SPAN("CSName"), QFE_CSNAME },
	{ SPAN("__SERVER"), QFE_SERVER },
	{ SPAN("PSComputerName"), QFE_PSCOMPUTERNAME },
	{ SPAN("Source"), QFE_SOURCE },
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
	for (int p = 0; p < QFE_COUNT; p++)
		e->values[p] = SPAN_NONE;
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
		if (p != QFE_SOURCE && !span_eqi(name, host) &&
		    !hostname_none(name) && failure_words_is_name(name) &&
		    span_find(name, '.') == name.n)
			return name;
	}
	return SPAN_NONE;
}

static bool
is_number(struct span s)
{
	return s.n != 0 && s.n <= 9 && span_digits(s) == s.n;
}

/* Whether it is a build with its revision. */
static bool
has_revision(struct span s)
{
	size_t n = span_find(s, '.');

	return n < s.n && is_number(span_upto(s, n)) &&
	    is_number(span_from(s, n + 1));
}

/* "17763", "10.0.17763" */
static bool
is_without_revision(struct span s)
{
	return is_number(span_starts(s, SPAN("10.0.")) ? span_from(s, 5) : s);
}

/* "17763.5122", "10.0.17763" as a version, and of BuildLabEx, which names the
 * sources that Windows was made from ("17763.1.amd64fre.rs5_release.180914-
 * 1434") and no update, the build; empty if it is none. */
static struct span
version_of(struct span s, char *buf, size_t size)
{
	struct span build = span_upto(s, span_find(s, '.'));
	struct span revision = span_from(s, build.n < s.n ? build.n + 1 : s.n);
	int n;

	if (span_starts(s, SPAN("10.0.")) || span_starts(s, SPAN("6.")))
		return s;
	if (!is_number(build) || build.n < 4)
		return SPAN_NONE;
	n = is_number(revision) && !span_eq(revision, SPAN("1")) ?
	    snprintf(buf, size, "10.0.%.*s.%.*s", SPANF(build),
	    SPANF(revision)) : snprintf(buf, size, "10.0.%.*s", SPANF(build));
	return (struct span){ buf, (size_t)n };
}

void
schema_qfe_build(struct list_builder *in, struct open_list *list,
    const struct span values[QFE_COUNT])
{
	struct span build = span_trim(values[QFE_OS_BUILD]), version;
	struct span current = span_trim(values[QFE_CURRENT_BUILD]);
	struct span revision = span_trim(values[QFE_UBR]);
	char both[24], buf[64];

	if (list->build.n != 0)
		return;
	if (span_starts(build, SPAN("10.0.")) && is_number(revision))
		build = span_from(build, 5);
	if (is_number(revision) && (is_number(current) || is_number(build))) {
		snprintf(both, sizeof both, "%.*s.%.*s", SPANF(is_number(
		    current) ? current : build), SPANF(revision));
		build = span_of(both);
	} else if (build.n == 0 || (has_revision(current) &&
	    is_without_revision(build))) {
		build = current;
	}
	version = version_of(build, buf, sizeof buf);
	/* Windows before 10 has another version before its build. */
	if (version.n != 0 && !(span_starts(version, SPAN("10.0.")) &&
	    version.p == buf && span_digits(span_from(version, 5)) < 5))
		list->build = list_builder_keep(in, version);
}

/*
 * XP and Server 2003 say in Description what others say in two words:
 * "Security Update for Windows XP (KB958644)".
 */
static void
describe(struct entry_in *row, struct span description)
{
	static const struct span kinds[] = {
		SPAN("Security Update for "), SPAN("Critical Update for "),
		SPAN("Update for "), SPAN("Hotfix for "),
		SPAN("Update Rollup for "), SPAN("Service Pack for "),
	};
	static const struct span of = SPAN(" for ");
	const size_t shortest = 11, longest = 100;

	/* A whole text is no kind. */
	if (description.n > longest || span_ends(description, SPAN(".")))
		return;
	row->kind = description;
	/* Nearly all are a word or two. */
	if (description.n < shortest || span_eq(description,
	    SPAN("Security Update")))
		return;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (span_startsi(description, kinds[i])) {
			row->kind = span_upto(description,
			    kinds[i].n - of.n);
			row->title = description;
		}
}

static const struct span descriptions[] = {
	SPAN("Update"), SPAN("Security Update"), SPAN("Hotfix"),
	SPAN("Service Pack"),
};

#define DESCRIPTIONS	(sizeof descriptions / sizeof *descriptions)

static bool
is_kind(struct span kind)
{
	for (size_t i = 0; i < DESCRIPTIONS; i++)
		if (span_eq(kind, descriptions[i]) ||
		    span_eqi(kind, descriptions[i]))
			return true;
	return false;
}

/* "Installed" says by itself that it is; that it has not failed says little. */
static bool
is_plain_yes(enum state_column column, enum state state)
{
	return state == STATE_INSTALLED && column != STATE_COLUMN_MISSING &&
	    column != STATE_COLUMN_FAILED && column != STATE_COLUMN_REMOVED;
}

/* Of columns that say how an update stands the first counts that does not say
 * that it is installed, unless another says plainly that it is. */
static void
settle_states(struct entry_in *row, const struct qfe_entry *e,
    enum state_column column, enum state state, bool *yes)
{
	row->checked = true;
	*yes |= is_plain_yes(column, state);
	if (row->state == STATE_INSTALLED) {
		row->state = state;
		row->said = e->values[QFE_STATES + column];
	}
	if (*yes && (row->state == STATE_MISSING ||
	    row->state == STATE_UNINSTALLED))
		row->state = STATE_UNKNOWN;
}

/* Whether a word stands there for an update that is installed, or one that is
 * not where all rows have one: a blank says nothing beside it then. */
static bool
is_in_words(enum state_column column, struct span cell, enum state state)
{
	switch (column) {
	case STATE_COLUMN_INSTALLED:
	case STATE_COLUMN_FOUND:
	case STATE_COLUMN_COMPLIANT:
	case STATE_COLUMN_SUCCESS:
		return !date_reads(cell);
	case STATE_COLUMN_STATUS:
	case STATE_COLUMN_STATUS_OF:
	case STATE_COLUMN_STATE:
	case STATE_COLUMN_RESULT:
	case STATE_COLUMN_CODE:
	case STATE_COLUMN_MISSING:
		return state == STATE_INSTALLED && !date_reads(cell);
	default:
		return false;
	}
}

/* What columns say that nobody knows, or a remark. */
static enum own_says
read_own(const struct qfe_entry *e)
{
	enum own_says own = own_column_says(SPAN_NONE, e->values[QFE_STATES +
	    STATE_COLUMN_OWN]), note = own_column_says(SPAN_NONE,
	    e->values[QFE_STATES + STATE_COLUMN_NOTE]);

	return own > note ? own : note;
}

/* Ids that stand in a column of what is missing or failed are its. */
static bool
take_others(struct entry_in *row, enum state_column column)
{
	struct span cell = row->states[column];
	uint32_t number;

	if (!state_column_may_name(column) || cell.n < 6 ||
	    update_id_find(cell, &number, 1) == 0)
		return false;
	row->others |= UINT32_C(1) << column;
	return true;
}

_Static_assert((int)STATE_COLUMN_COUNT <= 32, "a column has a bit");

/* Most entries have no column of any. */
static bool
has_states(const struct qfe_entry *e)
{
	size_t bytes = 0;

	for (int c = 0; c < STATE_COLUMN_COUNT; c++)
		bytes |= e->values[QFE_STATES + c].n;
	return bytes != 0;
}

static void
read_states(struct entry_in *row, const struct qfe_entry *e)
{
	enum state state;
	enum state_said said;
	bool yes = false;

	row->own = read_own(e);
	/* Counted on none. */
	if (span_eq(span_trim(e->values[QFE_COUNTED]), SPAN("0")) &&
	    update_id_is_number(span_trim(row->id))) {
		row->state = STATE_UNKNOWN;
		row->said = SPAN("0");
		row->checked = true;
	}
	if (!has_states(e))
		return;
	for (int c = 0; c < STATE_COLUMN_COUNT; c++) {
		if (e->values[QFE_STATES + c].n == 0 || (c ==
		    STATE_COLUMN_PLAN && (yes || date_reads(
		    row->installed_on))))
			continue;
		if (take_others(row, (enum state_column)c))
			continue;
		said = state_column_read((enum state_column)c,
		    e->values[QFE_STATES + c], &state);
		/* An error of no update is that of asking the host. */
		if (said == STATE_SAID_HOST_FAILED || (state_column_is_error(
		    (enum state_column)c) && said != STATE_SAID_NOTHING &&
		    span_trim(row->id).n == 0)) {
			row->host_failed = true;
			row->said = e->values[QFE_STATES + c];
			return;
		}
		if (said != STATE_SAID_IT && said != STATE_SAID_UNKNOWN)
			continue;
		row->in_words |= is_in_words((enum state_column)c,
		    e->values[QFE_STATES + c], state);
		settle_states(row, e, (enum state_column)c, state, &yes);
	}
}

bool
schema_qfe_blank(const struct qfe_entry *e)
{
	for (int p = 0; p < QFE_COUNT; p++)
		if (span_trim(e->values[p]).n != 0)
			return false;
	return true;
}

/* Whether a text that is none of states says that the update is not
 * there; words: in words of its own. */
static bool
read_note(struct entry_in *row, struct span text, bool words)
{
	enum state state = STATE_UNKNOWN;

	if (row->state != STATE_INSTALLED || !state_note_any(text) ||
	    (state_note_read(text, &state) != STATE_SAID_IT &&
	    (!words || !state_note_remark(text, false))))
		return false;
	row->state = row->checked ? STATE_UNKNOWN : state;
	row->said = text;
	row->checked = true;
	return true;
}

/* "10/14/2023 12:00:00 AM", as nearly all are: no words. */
static bool
is_in_numbers(struct span s)
{
	/* From '-' to ':' are the digits and what stands between them. */
	for (size_t i = 0; i < s.n; i++)
		if ((s.p[i] < '-' || s.p[i] > ':') && s.p[i] != ' ' &&
		    s.p[i] != 'A' && s.p[i] != 'P' && s.p[i] != 'M')
			return false;
	return s.n > 4 && ascii_digit(s.p[0]);
}

static bool
take_no_day(struct entry_in *row)
{
	if (row->state != STATE_INSTALLED || row->installed_on.n == 0 ||
	    !state_note_no_day(row->installed_on))
		return false;
	row->state = STATE_UNKNOWN;
	row->said = row->installed_on;
	row->checked = true;
	return true;
}

/* A word where the date of the installation stands, "not installed", or what
 * the update is, or who installed it. */
static void
read_notes(struct entry_in *row, const struct qfe_entry *e)
{
	const size_t longest = 60;
	struct span by = e->values[QFE_INSTALLED_BY];
	struct span what = span_trim(e->values[QFE_DESCRIPTION]);

	if (!is_in_numbers(row->installed_on) && (read_note(row,
	    row->installed_on, false) || take_no_day(row)))
		row->installed_on = SPAN_NONE;
	/* Longer texts, and sentences, say what it is good for. */
	if (!is_kind(what))
		read_note(row, what, what.n <= longest && !span_ends(what,
		    SPAN(".")));
	/* An account has its domain before it. */
	if (span_find(by, '\\') == by.n)
		read_note(row, by, false);
}

/* The title names other updates, and not that of the id. */
static void
read_title(struct entry_in *row, struct span title)
{
	uint32_t numbers[8], id = update_id_number(span_trim(row->id));
	const size_t most = sizeof numbers / sizeof *numbers;
	size_t n = update_id_find(title, numbers, most);

	if (id == 0 || n == 0 || n >= most || row->state != STATE_INSTALLED)
		return;
	for (size_t i = 0; i < n; i++)
		if (numbers[i] == id)
			return;
	row->state = STATE_UNKNOWN;
	row->said = span_trim(title);
	row->checked = true;
}

static int64_t
number_in(struct span s)
{
	int64_t n = 0;

	s = span_trim(s);
	if (!is_number(s))
		return 0;
	for (size_t i = 0; i < s.n; i++)
		n = n * 10 + (s.p[i] - '0');
	return n;
}

/* Commas without quotes put the second id into the next column. */
static bool
is_id_for_date(struct span day)
{
	uint32_t number;

	return day.n > 7 && (span_find(day, 'K') != day.n ||
	    span_find(day, 'k') != day.n) &&
	    update_id_find(day, &number, 1) != 0;
}

struct entry_in
schema_qfe_row(const struct qfe_entry *e, uint64_t line, uint64_t column)
{
	struct entry_in row = {
		.id = e->values[QFE_ID],
		.fallback = e->values[QFE_SERVICE_PACK],
		.variant = SPAN_NONE,
		.installed_on = e->values[span_trim(e->values[
		    QFE_INSTALLED_ON]).n != 0 ? QFE_INSTALLED_ON :
		    QFE_INSTALL_DATE],
		.installed_by = e->values[QFE_INSTALLED_BY],
		.title = SPAN_NONE,
		.counted = number_in(e->values[QFE_COUNTED]),
		.said = SPAN_NONE,
		.states = &e->values[QFE_STATES],
		.line = line,
		.column = column,
	};

	describe(&row, span_trim(e->values[QFE_DESCRIPTION]));
	read_states(&row, e);
	read_notes(&row, e);
	if (e->values[QFE_TITLE].n != 0)
		read_title(&row, e->values[QFE_TITLE]);
	return row;
}

/* The next word of a cell that may hold several ids. */
static bool
next_id(struct span *rest, struct span *id)
{
	static const char between[] = { ',', ';', ' ', '\t', '\r', '\n', '|',
	    '+', '&', '/', '{', '}' };
	size_t n = 0;

	while (rest->n != 0 && memchr(between, rest->p[0], sizeof between) !=
	    NULL)
		*rest = span_from(*rest, 1);
	while (n < rest->n && memchr(between, rest->p[n], sizeof between) ==
	    NULL)
		n++;
	*id = span_upto(*rest, n);
	*rest = span_from(*rest, n);
	return n != 0;
}

/* "KB938397;KB968730", of a script that writes one row a host. */
static bool
holds_several(struct span cell)
{
	size_t n = 0;
	struct span id;

	/* Hardly any cell is long enough. */
	if (cell.n < 13)
		return false;
	for (; next_id(&cell, &id); n++)
		if (!update_id_is_number(id))
			return false;
	return n > 1;
}

/* Where the next "KB" with a number begins, from here on; s.n if there is
 * none. */
static size_t
next_kb(struct span s, size_t at)
{
	const size_t longest = 10;	/* KB and seven digits, parted */
	uint32_t number;

	for (; at + 2 < s.n; at++)
		if ((s.p[at] | 0x20) == 'k' && (s.p[at + 1] | 0x20) == 'b' &&
		    (at == 0 ||
		    (!ascii_digit(s.p[at - 1]) && !ascii_letter(s.p[at - 1]) &&
		    s.p[at - 1] != '_')) && update_id_find(span_upto(span_from(
		    s, at), longest), &number, 1) == 1)
			return at;
	return s.n;
}

/* One of several ids in a cell, with what stands behind it unless that is of
 * the next. */
static void
add_one(struct list_builder *in, struct open_list *list, struct entry_in row,
    struct span piece, bool alone)
{
	uint32_t number = 0;
	enum state state;
	struct span said;
	char kb[16];

	if (alone || state_beside_read(piece, &row.id, &said, &state) ==
	    STATE_SAID_NOTHING) {
		update_id_find(piece, &number, 1);
		snprintf(kb, sizeof kb, "KB%u", (unsigned)number);
		row.id = span_of(kb);
		list_builder_add(in, list, &row);
		return;
	}
	row.id = piece;
	list_builder_add(in, list, &row);
}

static void
add_struck(struct list_builder *in, struct open_list *list,
    struct entry_in row, struct span piece)
{
	row.state = STATE_UNKNOWN;
	row.checked = true;
	row.said = state_beside_struck_out;
	add_one(in, list, row, piece, true);
}

/* "KB1 (instead of KB2)", "KB1 requires KB2": the words right before an id name
 * another update, which is there or is not. */
static bool
names_another(struct span between)
{
	static const struct span words[] = {
		SPAN("instead"), SPAN("replac"), SPAN("supersed"),
		SPAN("requires"), SPAN("required"), SPAN("prereq"),
		SPAN("depend"), SPAN("not"), SPAN("without"), SPAN("except"),
		SPAN("lacks"), SPAN("conflict"), SPAN("blocked"), SPAN("waits"),
		SPAN("needs"), SPAN("anstatt"), SPAN("statt"),
		SPAN("ersetzt"), SPAN("ben\xc3\xb6tigt"), SPAN("braucht"),
		SPAN("ohne"), SPAN("nicht"), SPAN("remplac"),
		SPAN("lieu"), SPAN("n\xc3\xa9""cessit"), SPAN("sans"),
		SPAN("reemplaz"), SPAN("lugar"), SPAN("requiere"),
		SPAN("sostitui"), SPAN("invece"), SPAN("richiede"),
	};

	for (size_t at = between.n; at > 0; at--)
		if (memchr(",;)\n", between.p[at - 1], 4) != NULL) {
			between = span_from(between, at);
			break;
		}
	for (size_t at = 0; at < between.n; at++) {
		if (!span_letter_at(between, at) || (at != 0 && span_letter_at(
		    between, at - 1)))
			continue;
		for (size_t i = 0; i < sizeof words / sizeof *words; i++)
			if (span_startsi(span_from(between, at), words[i]) &&
			    (words[i].n > 3 || !span_letter_at(between, at +
			    words[i].n)))
				return true;
	}
	return false;
}

/* "KB1; failed: ": what stands behind an id, and before the next, is of that
 * and of those behind it. */
static void
read_between(struct entry_in *row, struct span piece, bool before)
{
	enum state state;
	size_t n = 0;

	while (n < piece.n && !ascii_digit(piece.p[n]))
		n++;
	piece = span_from(piece, n);
	piece = span_from(piece, span_digits(piece));
	if (before && state_beside_before(piece, &state) == STATE_SAID_IT) {
		row->state = state;
	} else if (names_another(piece)) {
		row->state = STATE_UNKNOWN;
		while (piece.n != 0 && !span_letter_at(piece, 0))
			piece = span_from(piece, 1);
		row->said = piece;
		row->checked = true;
	}
}

/* "KB50", or "KB" where the cell ends: an id that has lost its digits begins
 * here; its length, or 0. */
static size_t
broken_id(struct span s, size_t at)
{
	const size_t whole = 6;
	size_t n;

	if ((s.p[at] | 0x20) != 'k' || (s.p[at + 1] | 0x20) != 'b' ||
	    (at != 0 && (span_letter_at(s, at - 1) || ascii_digit(
	    s.p[at - 1]))))
		return 0;
	n = 2 + span_digits(span_from(s, at + 2));
	if (n == 2)
		return at + 2 == s.n ? 2 : 0;
	return n < 2 + whole && !span_letter_at(s, at + n) ? n : 0;
}

/* Ids beside whole ones that name no update. */
static void
add_broken(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one = *row;
	struct span cell = span_trim(row->id);
	size_t n;

	one.key = NULL;
	for (size_t at = 0; at + 1 < cell.n; at++)
		if ((n = broken_id(cell, at)) != 0) {
			one.id = span_upto(span_from(cell, at), n);
			list_builder_add(in, list, &one);
		}
}

/* Ids in one cell, whatever stands between them; what stands before the first
 * may be how they stand, and then so may what stands before each. */
static bool
add_many(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one = *row;
	size_t at, next;
	bool before = false;
	struct span piece;
	enum state state;

	if (row->id.n < 13 || span_startsi(row->id, SPAN("http")) ||
	    span_starts(row->id, SPAN("[")))
		return false;
	at = next_kb(row->id, 0);
	if (at == row->id.n)
		return false;
	if (at != 0 && row->state == STATE_INSTALLED && state_beside_before(
	    span_upto(row->id, at), &state) == STATE_SAID_IT) {
		one.state = state;
		one.checked = before = true;
	} else if (next_kb(row->id, at + 2) == row->id.n) {
		return false;
	}
	one.key = NULL;
	for (; at < row->id.n; at = next) {
		next = next_kb(row->id, at + 2);
		piece = span_upto(span_from(row->id, at), next - at);
		if (state_beside_struck(row->id, at))
			add_struck(in, list, one, piece);
		else
			add_one(in, list, one, piece, before && next !=
			    row->id.n);
		if (!before) {
			one.state = row->state;
			one.said = row->said;
			one.checked = row->checked;
		}
		read_between(&one, piece, before);
	}
	add_broken(in, list, row);
	return true;
}

/* "KB938397 +3", "(+12": so many are not named. */
static bool
ends_in_plus(struct span cell)
{
	size_t n = cell.n;

	while (n != 0 && cell.n - n < 3 && ascii_digit(cell.p[n - 1]))
		n--;
	if (n == cell.n)
		return false;
	while (n != 0 && ascii_blank(cell.p[n - 1]))
		n--;
	return n > 1 && cell.p[n - 1] == '+';
}

/* "KB938397, KB968730, ...": whoever wrote the cell left some out. */
static bool
is_shortened(struct span cell)
{
	static const struct span ends[] = {
		SPAN("..."), SPAN("\xe2\x80\xa6"), SPAN("etc"),
		SPAN("etc."), SPAN("more"), SPAN("others"),
		SPAN("weitere"), SPAN("autres"), SPAN("usw"), SPAN("usw."),
	};
	uint32_t number;

	/* Hardly any cell is long enough. */
	if (cell.n < 10 || update_id_find(cell, &number, 1) == 0)
		return false;
	while (cell.n != 0 && memchr(" \t\r\n,;|)}]\"", cell.p[cell.n - 1],
	    11) != NULL)
		cell.n--;
	if (span_find_span(cell, SPAN(", ...")) != cell.n || ends_in_plus(
	    cell))
		return true;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (span_ends(cell, ends[i]))
			return true;
	return false;
}

/* Whether six digits stand side by side: then one of them is at every sixth
 * place. */
static bool
holds_number(struct span s)
{
	const size_t least = 6;
	size_t from;

	for (size_t i = least - 1; i < s.n; i += least) {
		for (from = i; from != 0 && ascii_digit(s.p[from - 1]); )
			from--;
		if (ascii_digit(s.p[i]) && span_digits(span_from(s, from)) >=
		    least)
			return true;
	}
	return false;
}

bool
schema_qfe_reads_id(struct span cell)
{
	struct span id, said;
	enum state state;
	size_t at;

	if (update_id_is_id(cell))
		return true;
	if (!holds_number(cell))
		return false;
	if (state_beside_read(cell, &id, &said, &state) !=
	    STATE_SAID_NOTHING || id.n < span_trim(cell).n)
		return true;
	at = next_kb(cell, 0);
	return at != 0 && at != cell.n && state_beside_before(span_upto(cell,
	    at), &state) == STATE_SAID_IT;
}

/* Takes what ids the cell has; it was cut behind them. */
static void
add_shortened(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one = *row;
	uint32_t number;
	struct span id = span_trim(row->id);
	size_t n = 0;
	char kb[16];

	list_builder_doubt(in, list, DOUBT_CUT, row->line, row->id);
	one.key = NULL;
	if (add_many(in, list, &one))
		return;
	/* The last of several is whole where a comma or a blank follows it. */
	while (n < id.n && id.p[n] != ',' && !ascii_blank(id.p[n]))
		n++;
	one.id = span_upto(id, n);
	if (n != id.n && update_id_find(one.id, &number, 1) == 1) {
		snprintf(kb, sizeof kb, "KB%u", (unsigned)number);
		one.id = span_of(kb);
		list_builder_add(in, list, &one);
	}
}

/* The ids of the row's cell. */
static void
add_ids(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one = *row;
	struct span rest = row->id;

	if (span_trim(rest).n == 0 && (is_kind(span_trim(row->kind)) ||
	    span_trim(row->installed_on).n != 0 || row->checked))
		list_builder_unread(in, list, row);
	if (is_shortened(rest)) {
		add_shortened(in, list, row);
		return;
	}
	if (!holds_several(rest)) {
		if (!add_many(in, list, row))
			list_builder_add(in, list, row);
		return;
	}
	one.key = NULL;
	while (next_id(&rest, &one.id))
		list_builder_add(in, list, &one);
}

/* What other columns name as missing or failed: nobody knows how it stands if
 * the row has it too. */
static void
add_others(struct list_builder *in, struct open_list *list,
    const struct entry_in *row, struct span cell)
{
	struct entry_in one = *row;
	uint32_t number;
	char kb[16];

	one.key = NULL;
	one.state = STATE_UNKNOWN;
	one.said = cell;
	one.installed_on = SPAN_NONE;
	for (size_t at = 0; update_id_mentioned(cell, &at, &number);) {
		snprintf(kb, sizeof kb, "KB%u", (unsigned)number);
		one.id = span_of(kb);
		list_builder_add(in, list, &one);
	}
}

void
schema_qfe_add(struct list_builder *in, struct open_list *list,
    const struct entry_in *row)
{
	struct entry_in one = *row;
	uint64_t before = list->rows;

	if (row->host_failed) {
		list_builder_failed(in, list, list_builder_host(list),
		    row->line, row->said);
		return;
	}
	if (is_id_for_date(row->installed_on)) {
		one.key = NULL;
		list_builder_unread_date(in, list, row);
	}
	if (row->counted > 1 || row->others != 0)
		one.key = NULL;
	add_ids(in, list, &one);
	if (row->counted > (int64_t)(list->rows - before))
		list_builder_counted(in, list, list->rows - before, row);
	for (int c = 0; row->others != 0 && c < STATE_COLUMN_COUNT; c++)
		if ((row->others >> c & 1) != 0)
			add_others(in, list, row, row->states[c]);
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
	return date_reads(e->values[QFE_INSTALLED_ON]) || is_kind(kind);
}

/* An entry whose id is blank has its other values. */
static bool
is_blank_entry(const struct entry_values *e)
{
	bool host = false;

	for (int p = 0; p <= QFE_HOST_LAST; p++)
		host |= e->values[p].n != 0;
	return (host || is_kind(e->values[QFE_DESCRIPTION])) &&
	    date_reads(e->values[QFE_INSTALLED_ON]);
}

static bool
is_entry(const struct entry_values *e)
{
	struct span id = span_trim(e->values[QFE_ID]);

	uint32_t number;

	return schema_qfe_reads_id(id) || is_cut_id(id) || is_pack(e) ||
	    (id.n == 0 && is_blank_entry(e)) ||
	    (id.n != 0 && id.p[0] == '[' && update_id_is_plain(id, &number));
}

/* How many words from here are a description. */
static size_t
count_kind_words(const struct span *words, size_t n)
{
	for (size_t i = 0; i < DESCRIPTIONS; i++) {
		struct span all = descriptions[i];
		size_t at = span_find(all, ' ');

		if (n != 0 && at == all.n && span_eqi(words[0], all))
			return 1;
		if (n > 1 && span_eqi(words[0], span_upto(all, at)) &&
		    span_eqi(words[1], span_from(all, at + 1)))
			return 2;
	}
	return 0;
}

/* "CAS01 Security Update KB938397 NT AUTHORITY\SYSTEM 3/22/2018": a host,
 * a description, an id, and a date among what is left. */
static bool
collapsed(const struct span *words, size_t n, int first,
    struct entry_values *e)
{
	bool host = first <= QFE_HOST_LAST && count_kind_words(words, n) == 0;
	size_t at = host;
	struct span rest;

	at += count_kind_words(words + at, n - at);
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
	schema_qfe_build(r->builder, list, e.values);
	if (is_cut_id(e.values[QFE_ID]))
		list_builder_doubt(r->builder, list, DOUBT_CUT, from->line,
		    id);
	row = schema_qfe_row(&e, from->line, from->column);
	if (row.state == STATE_INSTALLED && r->within != STATE_INSTALLED) {
		row.state = r->within;
		row.said = r->within_name;
		row.checked = true;
	}
	if (r->removed)
		row.state = STATE_UNINSTALLED;
	if (r->logged)
		list_builder_forget(r->builder, list, row.id);
	schema_qfe_add(r->builder, list, &row);
}

/* "Found" and "Present", "Patched" and "Compliant": columns that say one thing
 * may say it differently. */
static int
second(int property, property_set taken)
{
	static const enum state_column alike[] = {
		STATE_COLUMN_STATUS_OF, STATE_COLUMN_STATE,
		STATE_COLUMN_RESULT, STATE_COLUMN_INSTALLED,
		STATE_COLUMN_FOUND, STATE_COLUMN_COMPLIANT,
		STATE_COLUMN_SUCCESS,
	};
	const size_t n = sizeof alike / sizeof *alike;
	size_t i = 0;

	if (property == QFE_STATES + STATE_COLUMN_IDS) {
		while (property != QFE_STATES + STATE_COLUMN_IDS_LAST &&
		    schema_has(taken, property))
			property++;
		return property;
	}
	while (i < n && QFE_STATES + (int)alike[i] != property)
		i++;
	if (i == n)
		return property;
	for (i = 0; i < n; i++)
		if (!schema_has(taken, QFE_STATES + (int)alike[i]))
			return QFE_STATES + (int)alike[i];
	return property;
}

const struct schema qfe_schema = {
	.named = named,
	.second = second,
	.chosen_as = {
		[COLUMN_KEY_HOST] = SPAN("CSName"),
		[COLUMN_KEY_UPDATE] = SPAN("HotFixID"),
		[COLUMN_KEY_STATE] = SPAN("Status"),
		[COLUMN_KEY_DATE] = SPAN("InstalledOn"),
	},
	.states = STATES,
	.own = QFE_STATES + STATE_COLUMN_OWN,
	.title = QFE_TITLE,
	.fits = fits,
	.is_entry = is_entry,
	.collapsed = collapsed,
	.take = take,
	.id = QFE_ID,
	.vital = QFE_VITAL,
	.hosts = QFE_HOSTS,
	.bare = true,
};

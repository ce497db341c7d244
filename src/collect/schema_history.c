#include <stdio.h>

#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/qfe_entry.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/schema_history.h"
#include "kbdiff/collect/state_note.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/model/hostname.h"
#include "kbdiff/model/update_id.h"
#include "word_table.h"

enum history {
	HISTORY_HOST, HISTORY_KB, HISTORY_TITLE, HISTORY_DATE,
	HISTORY_OPERATION, HISTORY_RESULT, HISTORY_NAME, HISTORY_PROVIDER,
	HISTORY_CODE, HISTORY_STATUS, HISTORY_HRESULT, HISTORY_COUNT
};

/* More articles than a title names. */
#define ARTICLES_MAX	16

static const struct word names[] = {
	{ SPAN("PSComputerName"), HISTORY_HOST },
	{ SPAN("KB"), HISTORY_KB },
	{ SPAN("Title"), HISTORY_TITLE },
	{ SPAN("Date"), HISTORY_DATE },
	{ SPAN("Operation"), HISTORY_OPERATION },
	{ SPAN("OperationName"), HISTORY_OPERATION },
	{ SPAN("Result"), HISTORY_RESULT },
	{ SPAN("ResultCode"), HISTORY_CODE },
	{ SPAN("Status"), HISTORY_STATUS },
	{ SPAN("State"), HISTORY_STATUS },
	{ SPAN("Name"), HISTORY_NAME },
	{ SPAN("Version"), PROPERTY_OTHER },
	{ SPAN("ProviderName"), HISTORY_PROVIDER },
	{ SPAN("Source"), PROPERTY_OTHER },
	{ SPAN("Description"), PROPERTY_OTHER },
	{ SPAN("HResult"), HISTORY_HRESULT },
};

static int
named(struct span name)
{
	return WORD_NAMES(names, name, HISTORY_HOST, PROPERTY_NONE);
}

/* Get-Package, not a history. */
static bool
lists_packages(property_set seen)
{
	return schema_has(seen, HISTORY_NAME) &&
	    !schema_has(seen, HISTORY_TITLE);
}

/* "Server,KB,Result" is a table of the site's own. */
static bool
is_own(property_set seen)
{
	return (seen & (PROPERTY(HISTORY_COUNT) - 1) &
	    ~(PROPERTY(HISTORY_HOST) | PROPERTY(HISTORY_KB) |
	    PROPERTY(HISTORY_RESULT) | PROPERTY(HISTORY_HRESULT))) == 0;
}

static bool
fits(property_set seen)
{
	if (lists_packages(seen))
		return schema_has(seen, HISTORY_PROVIDER);
	if (is_own(seen))
		return false;
	return (schema_has(seen, HISTORY_TITLE) ||
	    schema_has(seen, HISTORY_KB)) &&
	    (schema_has(seen, HISTORY_OPERATION) ||
	    schema_has(seen, HISTORY_RESULT) ||
	    schema_has(seen, HISTORY_CODE));
}

/* Words of PSWindowsUpdate, numbers and constants of the Windows Update
 * Agent. */
enum { INSTALLATION = 1, REMOVAL = 2, ANOTHER = 3 };
enum { SUCCEEDED = 2, OPEN = 3, OTHERWISE = 4, STEP = 5, RUN = 6 };

static const struct word operations[] = {
	{ SPAN("1"), INSTALLATION }, { SPAN("Installation"), INSTALLATION },
	{ SPAN("Install"), INSTALLATION },
	{ SPAN("uoInstallation"), INSTALLATION },
	{ SPAN("2"), REMOVAL }, { SPAN("Uninstallation"), REMOVAL },
	{ SPAN("Uninstall"), REMOVAL },
	{ SPAN("uoUninstallation"), REMOVAL },
	{ SPAN("Installed"), INSTALLATION }, { SPAN("Uninstalled"), REMOVAL },
	{ SPAN("Removal"), REMOVAL }, { SPAN("Removed"), REMOVAL },
	{ SPAN("Deinstallation"), REMOVAL },
	{ SPAN("D\xc3\xa9sinstallation"), REMOVAL },
	{ SPAN("Instalaci\xc3\xb3n"), INSTALLATION },
	{ SPAN("Desinstalaci\xc3\xb3n"), REMOVAL },
	{ SPAN("Installazione"), INSTALLATION },
	{ SPAN("Disinstallazione"), REMOVAL },
	{ SPAN("Instala\xc3\xa7\xc3\xa3o"), INSTALLATION },
	{ SPAN("Desinstala\xc3\xa7\xc3\xa3o"), REMOVAL },
	{ SPAN("Installatie"), INSTALLATION },
	{ SPAN("Verwijdering"), REMOVAL },
	{ SPAN("\xd0\xa3\xd1\x81\xd1\x82\xd0\xb0\xd0\xbd\xd0\xbe\xd0\xb2"
	    "\xd0\xba\xd0\xb0"), INSTALLATION },
	{ SPAN("\xd0\xa3\xd0\xb4\xd0\xb0\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xb8"
	    "\xd0\xb5"), REMOVAL },
	{ SPAN("\xe5\xae\x89\xe8\xa3\x85"), INSTALLATION },
	{ SPAN("\xe5\x8d\xb8\xe8\xbd\xbd"), REMOVAL },
	{ SPAN("3"), ANOTHER }, { SPAN("Other"), ANOTHER },
};

/* OPEN: in progress, or succeeded with errors, and so installed in part.  STEP
 * and RUN: what Install-WindowsUpdate says of an update in one run. */
static const struct word results[] = {
	{ SPAN("2"), SUCCEEDED }, { SPAN("Succeeded"), SUCCEEDED },
	{ SPAN("Success"), SUCCEEDED }, { SPAN("orcSucceeded"), SUCCEEDED },
	{ SPAN("0"), OTHERWISE }, { SPAN("NotStarted"), OTHERWISE },
	{ SPAN("1"), OPEN }, { SPAN("InProgress"), OPEN },
	{ SPAN("In Progress"), OPEN },
	{ SPAN("3"), OPEN }, { SPAN("SucceededWithErrors"), OPEN },
	{ SPAN("Succeeded With Errors"), OPEN },
	{ SPAN("4"), OTHERWISE }, { SPAN("Failed"), OTHERWISE },
	{ SPAN("5"), OTHERWISE }, { SPAN("Aborted"), OTHERWISE },
	{ SPAN("orcFailed"), OTHERWISE }, { SPAN("orcAborted"), OTHERWISE },
	{ SPAN("orcInProgress"), OPEN },
	{ SPAN("orcNotStarted"), OTHERWISE },
	{ SPAN("orcSucceededWithErrors"), OPEN },
	{ SPAN("Accepted"), STEP }, { SPAN("Downloaded"), STEP },
	{ SPAN("Rejected"), STEP }, { SPAN("Installed"), RUN },
};

/* 0: a word that is not known. */
static int
operation_of(struct span s)
{
	return WORD_MEANS(operations, s, 0);
}

/* Words of other languages are those of any column of states. */
static int
result_of(struct span s)
{
	int means = WORD_MEANS(results, s, 0);
	enum state state = STATE_UNKNOWN;

	s = span_trim(s);
	if (means != 0 || s.n < 4 ||
	    state_words_read(s, &state) != STATE_SAID_IT)
		return means;
	return state == STATE_INSTALLED ? SUCCEEDED :
	    state == STATE_MISSING ? OTHERWISE : 0;
}

/* The property that gives the result; HISTORY_COUNT if none does. */
static int
result_property(const struct entry_values *e)
{
	return schema_has(e->seen, HISTORY_RESULT) ? HISTORY_RESULT :
	    schema_has(e->seen, HISTORY_CODE) ? HISTORY_CODE : HISTORY_COUNT;
}

/* What it says: open, where another property says the contrary. */
static int
result_of_all(const struct entry_values *e, int property)
{
	int result = result_of(e->values[property]), other;

	for (int p = HISTORY_CODE; p <= HISTORY_STATUS; p++) {
		other = p == property ? 0 : result_of(e->values[p]);
		if ((result == SUCCEEDED && (other == OTHERWISE ||
		    other == OPEN)) ||
		    (result == OTHERWISE && other == SUCCEEDED))
			return OPEN;
	}
	return result;
}

static bool
is_entry(const struct entry_values *e)
{
	struct span provider = e->values[HISTORY_PROVIDER];
	int p = result_property(e);

	if (schema_has(e->seen, HISTORY_OPERATION))
		return operation_of(e->values[HISTORY_OPERATION]) != 0;
	if (p != HISTORY_COUNT)
		return result_of(e->values[p]) != 0;
	return provider.n != 0 && span_find(provider, ' ') == provider.n;
}

/* The host first, then the operation, and whatever else, the title last. */
static bool
collapsed(const struct span *words, size_t n, int first,
    struct entry_values *e)
{
	struct span last = words[n - 1];

	for (size_t i = 0; i < n && i < 2; i++) {
		if (operation_of(words[i]) == 0)
			continue;
		if (i == 1 && first == HISTORY_HOST)
			entry_set(e, HISTORY_HOST, words[0]);
		entry_set(e, HISTORY_OPERATION, words[i]);
		if (i + 1 < n && result_of(words[i + 1]) != 0)
			entry_set(e, HISTORY_RESULT, words[i + 1]);
		entry_set(e, HISTORY_TITLE, (struct span){ words[i].p,
		    (size_t)(last.p + last.n - words[i].p) });
		return true;
	}
	return false;
}

/* Those in brackets name the update; others in a title only where there are
 * no such: "Definition Update - KB2267602 (Version 1.339.1)". */
static size_t
find_articles(struct span title, uint32_t numbers[ARTICLES_MAX])
{
	struct span rest = title, inner;
	size_t n = 0, at, end;
	uint32_t number;

	while ((at = span_find(rest, '(')) < rest.n) {
		rest = span_from(rest, at + 1);
		end = span_find(rest, ')');
		inner = span_upto(rest, end);
		if (end == rest.n || !span_startsi(inner, SPAN("KB")))
			continue;
		if (n < ARTICLES_MAX && update_id_find(inner, &number, 1) == 1)
			numbers[n++] = number;
	}
	if (n != 0)
		return n;
	/* A number at the end of a cut title may be the beginning of another.
	 */
	if (hostname_shortened(title)) {
		title.n -= 3;
		while (title.n != 0 && !ascii_blank(title.p[title.n - 1]) &&
		    title.p[title.n - 1] != '(')
			title.n--;
	}
	n = update_id_find(title, numbers, ARTICLES_MAX);
	return n < ARTICLES_MAX ? n : ARTICLES_MAX;
}

static struct pos
place_of(const struct reading *r, const struct entry_values *e)
{
	return (struct pos){ r->file, e->line, 0 };
}

/* A driver, an app: an update that these lists are not about. */
static void
take_unidentified(struct reading *r, const struct entry_values *e,
    struct open_list *list, struct span title)
{
	list->unidentified++;
	if (!hostname_shortened(title))
		return;
	list_builder_doubt(r->builder, list, DOUBT_CUT, e->line, title);
	diag(r->diags, DIAG_NO_KB, place_of(r, e),
	    "the title is cut short, \"%.*s\"; export with "
	    "Format-List", SPANF(title));
}

/* "Failed: ...", "Uninstall of ...": a title that says so before the id, where
 * Windows has what the update is. */
static enum state
state_of_title(struct reading *r, const struct entry_values *e,
    struct span title, enum state state)
{
	const size_t longest = TEXT_MEMO_BYTES;

	title = span_upto(title, span_find_span(title, SPAN("(KB")));
	if (state != STATE_INSTALLED || !state_note_remark(span_upto(title,
	    longest), false))
		return state;
	diag(r->diags, DIAG_NO_STATE, place_of(r, e), "\"%.*s\"",
	    SPANF(title));
	return STATE_UNKNOWN;
}

static void
take_articles(struct reading *r, const struct entry_values *e,
    struct open_list *list, enum state state)
{
	struct span title = span_trim(e->values[HISTORY_TITLE].n != 0 ?
	    e->values[HISTORY_TITLE] : e->values[HISTORY_NAME]);
	struct span kb = span_trim(e->values[HISTORY_KB]);
	uint32_t numbers[ARTICLES_MAX];
	size_t n = 0;
	char id[16];

	if (update_id_is_number(kb))
		n = update_id_find(kb, numbers, 1);
	if (n == 0)
		n = find_articles(title, numbers);
	if (n == 0 && state == STATE_INSTALLED)
		take_unidentified(r, e, list, title);
	if (n != 0)
		state = state_of_title(r, e, title, state);
	for (size_t i = 0; i < n; i++) {
		snprintf(id, sizeof id, "KB%u", (unsigned)numbers[i]);
		id_cell_add_beside(r->builder, list, &(struct entry_in){
			.id = span_of(id), .fallback = SPAN_NONE,
			.variant = SPAN_NONE, .kind = SPAN_NONE,
			.installed_on = e->values[HISTORY_DATE],
			.installed_by = SPAN_NONE, .title = title,
			.state = state, .checked = state == STATE_INSTALLED &&
			!lists_packages(e->seen), .line = e->line,
			.column = e->column }, &e->values[QFE_STATES]);
	}
}

static void
tell_once(struct reading *r, const struct entry_values *e,
    struct open_list *list, const char *what)
{
	if (!list->told)
		diag(r->diags, DIAG_NO_STATE, place_of(r, e), "%s", what);
	list->told = true;
}

/* A word that is not known may stand for anything, and so may its update. */
static void
take_unknown(struct reading *r, const struct entry_values *e,
    struct open_list *list, const char *what, struct span word)
{
	diag(r->diags, DIAG_NO_STATE, place_of(r, e), "%s \"%.*s\"",
	    what, SPANF(span_trim(word)));
	list_builder_doubt(r->builder, list, DOUBT_UNREADABLE, e->line, word);
	take_articles(r, e, list, STATE_UNKNOWN);
}

static void
tell_open(struct reading *r, const struct entry_values *e, struct span result)
{
	struct span title = span_trim(e->values[HISTORY_TITLE].n != 0 ?
	    e->values[HISTORY_TITLE] : e->values[HISTORY_KB]);

	diag(r->diags, DIAG_NO_STATE, place_of(r, e), "result \"%.*s\" for "
	    "%.*s", SPANF(span_trim(result)), SPANF(title));
}

/* Install-WindowsUpdate lists what that run installed. */
static void
tell_run(struct reading *r, const struct entry_values *e,
    struct open_list *list)
{
	if (list_builder_doubt(r->builder, list, DOUBT_ONE_RUN, e->line,
	    SPAN_NONE))
		diag(r->diags, DIAG_CUT, place_of(r, e), "these are the "
		    "updates of one run of Install-WindowsUpdate, not all "
		    "that the host has");
}

/* Other providers list programs.  What says how events ended is a column of
 * states here. */
static void
take_package(struct reading *r, const struct entry_values *e,
    struct open_list *list)
{
	static const struct {
		enum history from;
		enum state_column to;
	} columns[] = {
		{ HISTORY_STATUS, STATE_COLUMN_STATUS },
		{ HISTORY_RESULT, STATE_COLUMN_RESULT },
		{ HISTORY_CODE, STATE_COLUMN_CODE },
		{ HISTORY_OPERATION, STATE_COLUMN_SIGN },
	};
	struct entry_values all = *e;

	if (!span_eqi(span_trim(e->values[HISTORY_PROVIDER]), SPAN("msu")))
		return;
	for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
		entry_set(&all, QFE_STATES + (int)columns[i].to,
		    e->values[columns[i].from]);
	take_articles(r, &all, list, STATE_INSTALLED);
}

/* "Status" and "State" may stand side by side. */
static int
second(int property, property_set taken)
{
	(void)taken;
	return property == HISTORY_STATUS ? QFE_STATES + STATE_COLUMN_STATE :
	    property;
}

static void
take_event(struct reading *r, const struct entry_values *e,
    struct open_list *list)
{
	bool operated = schema_has(e->seen, HISTORY_OPERATION);
	int p = result_property(e);
	bool resulted = p != HISTORY_COUNT;
	int operation = operation_of(e->values[HISTORY_OPERATION]);
	int result = resulted ? result_of_all(e, p) : 0;

	if (result == STEP || result == RUN)
		tell_run(r, e, list);
	else if (!list_builder_doubts(list, DOUBT_ONE_RUN) &&
	    (!operated || !resulted))
		tell_once(r, e, list, !operated && !resulted ?
		    "every update may have failed; export OperationName and "
		    "Result too" : operated ?
		    "each row counts as a success, though it may have "
		    "failed; export ResultCode too" :
		    "each row counts as an installation, though it may be a "
		    "removal; export Operation too");
	if (resulted && result == 0)
		take_unknown(r, e, list, "result", e->values[p]);
	else if (resulted && (result == OTHERWISE || result == STEP))
		return;
	else if (operated && operation == 0)
		take_unknown(r, e, list, "operation",
		    e->values[HISTORY_OPERATION]);
	else if (operation != ANOTHER)
		take_articles(r, e, list, result == OPEN ||
		    (!operated && !resulted) ? STATE_UNKNOWN :
		    operation == REMOVAL ? STATE_UNINSTALLED :
		    STATE_INSTALLED);
	if (result == OPEN)
		tell_open(r, e, e->values[p]);
}

/* What stands beside the result of an event is a column of states where it has
 * a code, or a word for a state that no result is: "Removed". */
static void
set_beside(struct entry_values *e)
{
	struct span code = span_trim(e->values[HISTORY_HRESULT]);
	struct span status = e->values[HISTORY_STATUS];
	enum state state;

	/* That it required a restart then stays in the history. */
	if (!span_eq(code, SPAN("2359301")) &&
	    !span_eqi(code, SPAN("0x240005")) &&
	    !span_eqi(code, SPAN("0x00240005")))
		entry_set(e, QFE_STATES + STATE_COLUMN_EXIT, code);
	if (result_of(status) == 0 && state_words_read(status, &state) ==
	    STATE_SAID_IT)
		entry_set(e, QFE_STATES + STATE_COLUMN_STATUS, status);
}

static void
take(struct reading *r, const struct entry_values *e)
{
	struct open_list *list = list_builder_list_of(r->builder, LIST_HISTORY,
	    "update-history", (struct list_head){
	    .host = e->values[HISTORY_HOST].n != 0 ? e->values[HISTORY_HOST] :
	    e->host, .full = SPAN_NONE, .tag = SPAN_NONE }, e->line);
	struct entry_values all = *e;

	set_beside(&all);
	if (lists_packages(e->seen))
		take_package(r, &all, list);
	else
		take_event(r, &all, list);
}

const struct schema history_schema = {
	.named = named,
	.second = second,
	.chosen_as = {
		[COLUMN_KEY_HOST] = SPAN("PSComputerName"),
		[COLUMN_KEY_DATE] = SPAN("Date"),
	},
	.fits = fits,
	.is_entry = is_entry,
	.collapsed = collapsed,
	.take = take,
	.id = HISTORY_TITLE,
	.states = PROPERTY(HISTORY_OPERATION) | PROPERTY(HISTORY_RESULT) |
	    PROPERTY(HISTORY_CODE),
	.hosts = PROPERTY(HISTORY_HOST),
	.vital = PROPERTY(HISTORY_HOST) | PROPERTY(HISTORY_KB) |
	    PROPERTY(HISTORY_TITLE) | PROPERTY(HISTORY_OPERATION) |
	    PROPERTY(HISTORY_RESULT) | PROPERTY(HISTORY_CODE) |
	    PROPERTY(HISTORY_PROVIDER) | PROPERTY(HISTORY_NAME),
};

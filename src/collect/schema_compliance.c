#include <stdio.h>

#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/qfe_entry.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/schema_compliance.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/update_id.h"
#include "word_table.h"

/* From COMPLIANCE_INSTALLED on: what says whether it is installed, the best
 * first. */
enum compliance {
	COMPLIANCE_HOST, COMPLIANCE_ARTICLE, COMPLIANCE_KB, COMPLIANCE_TITLE,
	COMPLIANCE_NAME, COMPLIANCE_ERROR,
	COMPLIANCE_INSTALLED, COMPLIANCE_RUN, COMPLIANCE_STATE,
	COMPLIANCE_STATUS, COMPLIANCE_STATUS_NAME, COMPLIANCE_MISSING,
	COMPLIANCE_COUNT
};

enum { STATES_FIRST = COMPLIANCE_INSTALLED };

static const struct word names[] = {
	{ SPAN("PSComputerName"), COMPLIANCE_HOST },
	{ SPAN("__SERVER"), COMPLIANCE_HOST },
	{ SPAN("ArticleID"), COMPLIANCE_ARTICLE },
	{ SPAN("KBArticleID"), COMPLIANCE_ARTICLE },
	{ SPAN("KBArticleIDs"), COMPLIANCE_ARTICLE },
	{ SPAN("KnowledgebaseArticles"), COMPLIANCE_ARTICLE },
	{ SPAN("KB"), COMPLIANCE_KB },
	{ SPAN("LocalizedDisplayName"), COMPLIANCE_TITLE },
	{ SPAN("Title"), COMPLIANCE_TITLE },
	{ SPAN("Name"), COMPLIANCE_NAME },
	{ SPAN("IsInstalled"), COMPLIANCE_INSTALLED },
	{ SPAN("installed"), COMPLIANCE_RUN },
	{ SPAN("ComplianceState"), COMPLIANCE_STATE },
	{ SPAN("Status"), COMPLIANCE_STATUS },
	{ SPAN("StatusName"), COMPLIANCE_STATUS_NAME },
	{ SPAN("State"), COMPLIANCE_STATUS_NAME },
	{ SPAN("IsMissing"), COMPLIANCE_MISSING },
	{ SPAN("Missing"), COMPLIANCE_MISSING },
	{ SPAN("UpdateInstallationState"), COMPLIANCE_STATUS },
	{ SPAN("BulletinID"), PROPERTY_OTHER },
	/* of the client's job, of the update wherever it is, of all hosts */
	{ SPAN("EvaluationState"), PROPERTY_OTHER },
	{ SPAN("PercentComplete"), PROPERTY_OTHER },
	{ SPAN("PublicationState"), PROPERTY_OTHER },
	{ SPAN("NumPresent"), PROPERTY_OTHER },
	{ SPAN("NumMissing"), PROPERTY_OTHER },
};

static int
look_up(struct span name)
{
	int p = WORD_NAMES(names, name, COMPLIANCE_HOST, PROPERTY_NONE);

	return p == PROPERTY_NONE && state_column_is_error(state_column_of(
	    name)) ? COMPLIANCE_ERROR : p;
}

static int
named(struct span name)
{
	static _Thread_local struct text_memo memo;
	uint16_t *property = text_memo_at(&memo, name);

	if (*property == TEXT_MEMO_NEW)
		*property = (uint16_t)look_up(name);
	return *property;
}

static bool
fits(property_set seen)
{
	if (schema_has(seen, COMPLIANCE_ARTICLE))
		return true;
	return (schema_has(seen, COMPLIANCE_KB) ||
	    schema_has(seen, COMPLIANCE_TITLE)) &&
	    (schema_has(seen, COMPLIANCE_INSTALLED) ||
	    schema_has(seen, COMPLIANCE_RUN));
}

enum status {
	STATUS_UNKNOWN, STATUS_IS, STATUS_PENDING, STATUS_IS_NOT,
	STATUS_INAPPLICABLE, STATUS_OPEN	/* the tool does not know */
};

/* SCCM's statuses by number. */
static const struct word statuses[] = {
	{ SPAN("3"), STATUS_IS }, { SPAN("0"), STATUS_OPEN },
	{ SPAN("1"), STATUS_INAPPLICABLE }, { SPAN("2"), STATUS_IS_NOT },
};

/* ComplianceState of the client. */
static const struct word states[] = {
	{ SPAN("1"), STATUS_IS },
	{ SPAN("0"), STATUS_IS_NOT }, { SPAN("2"), STATUS_IS_NOT },
	{ SPAN("3"), STATUS_IS_NOT }, { SPAN("4"), STATUS_IS_NOT },
	{ SPAN("5"), STATUS_IS_NOT }, { SPAN("6"), STATUS_IS_NOT },
};

/* What words say that columns of a site's own may have too. */
static enum status
status_of_word(struct span said)
{
	enum state state = STATE_UNKNOWN;

	if (span_eqi(said, SPAN("Unknown")))
		return STATUS_OPEN;
	/* Beside an article it is not of the host. */
	if (span_eqi(said, SPAN("OK")))
		return STATUS_IS;
	if (state_words_read(said, &state) != STATE_SAID_IT)
		return STATUS_UNKNOWN;
	switch (state) {
	case STATE_INSTALLED:
		return STATUS_IS;
	case STATE_PENDING:
		return STATUS_PENDING;
	case STATE_INAPPLICABLE:
		return STATUS_INAPPLICABLE;
	case STATE_MISSING:
	case STATE_UNINSTALLED:
		return STATUS_IS_NOT;
	default:
		return STATUS_UNKNOWN;
	}
}

/* What one property says. */
static enum status
status_at(const struct entry_values *e, int p)
{
	struct span said = span_trim(e->values[p]);
	int means = p == COMPLIANCE_STATE ? WORD_MEANS(states, said, -1) :
	    p == COMPLIANCE_STATUS || p == COMPLIANCE_STATUS_NAME ?
	    WORD_MEANS(statuses, said, -1) : -1;
	enum state state = STATE_UNKNOWN;

	if (p == COMPLIANCE_MISSING)
		return state_column_read(STATE_COLUMN_MISSING, said, &state) !=
		    STATE_SAID_IT ? STATUS_UNKNOWN : state == STATE_INSTALLED ?
		    STATUS_IS : STATUS_IS_NOT;
	return means >= 0 ? (enum status)means : status_of_word(said);
}

static int
first_state(const struct entry_values *e)
{
	int p = STATES_FIRST;

	while (p < COMPLIANCE_COUNT && !schema_has(e->seen, p))
		p++;
	return p;
}

/* What says so, and what it says. */
static enum status
status_of(const struct entry_values *e, struct span *said)
{
	int p = first_state(e);

	if (p == COMPLIANCE_COUNT)
		return STATUS_IS_NOT;
	*said = span_trim(e->values[p]);
	return status_at(e, p);
}

static bool
is_there(enum status status)
{
	return status == STATUS_IS || status == STATUS_PENDING;
}

/* "Installed", beside the code of an error. */
static enum status
with_error(const struct entry_values *e, enum status status,
    struct span *said)
{
	struct span error = span_trim(e->values[COMPLIANCE_ERROR]);
	enum state state = STATE_UNKNOWN;
	enum state_said means;

	if (error.n == 0 || !is_there(status))
		return status;
	means = state_column_read(STATE_COLUMN_EXIT, error, &state);
	if (means == STATE_SAID_NOTHING)
		return status;
	if (means == STATE_SAID_IT && state == STATE_PENDING)
		return STATUS_PENDING;
	*said = error;
	return STATUS_OPEN;
}

/* What all of them say, where there are several: open, if one says that it is
 * installed and another that it is not. */
static enum status
status_of_all(const struct entry_values *e, struct span *said)
{
	enum status status = status_of(e, said), other;

	for (int p = first_state(e) + 1; p < COMPLIANCE_COUNT; p++) {
		if (span_trim(e->values[p]).n == 0)
			continue;
		other = status_at(e, p);
		if ((is_there(status) && other == STATUS_IS_NOT) ||
		    (status == STATUS_IS_NOT && is_there(other) &&
		    p != COMPLIANCE_MISSING))
			return STATUS_OPEN;
		if (status == STATUS_IS && other == STATUS_PENDING)
			status = other;
	}
	return with_error(e, status, said);
}

/* An update whose state is blank is one all the same: nobody knows it. */
static bool
is_entry(const struct entry_values *e)
{
	struct span said = SPAN_NONE;
	enum status status = status_of(e, &said);

	if (said.n != 0)
		return status != STATUS_UNKNOWN;
	return status == STATUS_UNKNOWN && (update_id_is_number(span_trim(
	    e->values[COMPLIANCE_ARTICLE])) || update_id_is_number(span_trim(
	    e->values[COMPLIANCE_KB])));
}

/* "ErrorCode" and "LastErrorCode" may stand side by side. */
static int
second(int property, property_set taken)
{
	(void)taken;
	return property == COMPLIANCE_ERROR ? QFE_STATES + STATE_COLUMN_EXIT :
	    property;
}

/* A name alone may be of anything: a feature, a program. */
static struct span
title_of(const struct entry_values *e)
{
	return e->values[e->values[COMPLIANCE_TITLE].n != 0 ?
	    COMPLIANCE_TITLE : COMPLIANCE_NAME];
}

static void
add_article(struct reading *r, const struct entry_values *e,
    struct open_list *list, enum state state, uint32_t number)
{
	char id[16];

	snprintf(id, sizeof id, "KB%u", (unsigned)number);
	id_cell_add_beside(r->builder, list, &(struct entry_in){
		.id = span_of(id), .fallback = SPAN_NONE,
		.variant = SPAN_NONE, .kind = SPAN_NONE,
		.installed_on = SPAN_NONE, .installed_by = SPAN_NONE,
		.title = span_trim(title_of(e)),
		.state = state, .checked = state == STATE_INSTALLED,
		.line = e->line, .column = e->column },
		&e->values[QFE_STATES]);
}

/* "5031364", "KB5031364,KB5030999", "{5031364}". */
static size_t
add_articles(struct reading *r, const struct entry_values *e,
    struct open_list *list, enum state state, struct span ids)
{
	uint32_t number;
	size_t n, added = 0;
	struct span id;
	char kb[16];

	while (ids.n != 0) {
		for (n = 0; n < ids.n && memchr(",; {}", ids.p[n], 5) ==
		    NULL; n++)
			continue;
		id = span_upto(ids, n);
		ids = span_from(ids, n + 1);
		if (!update_id_is_number(id))
			continue;
		snprintf(kb, sizeof kb, "%s%.*s", ascii_digit(id.p[0]) ?
		    "KB" : "", (int)(id.n < 12 ? id.n : 12), id.p);
		if (update_id_find(span_of(kb), &number, 1) == 1) {
			add_article(r, e, list, state, number);
			added++;
		}
	}
	return added;
}

static void
add(struct reading *r, const struct entry_values *e, struct open_list *list,
    enum state state)
{
	uint32_t number;

	if (add_articles(r, e, list, state,
	    e->values[COMPLIANCE_ARTICLE]) != 0 ||
	    add_articles(r, e, list, state, e->values[COMPLIANCE_KB]) != 0)
		return;
	if (update_id_find(title_of(e), &number, 1) == 1)
		add_article(r, e, list, state, number);
	else
		list->unidentified += state == STATE_INSTALLED ||
		    state == STATE_PENDING;
}

/* One run of win_updates lists what that run installed. */
static void
tell_run(struct reading *r, const struct entry_values *e,
    struct open_list *list)
{
	if (!list_builder_doubt(r->builder, list, DOUBT_ONE_RUN, e->line,
	    SPAN_NONE))
		return;
	diag(r->diags, DIAG_CUT, (struct pos){ r->file, e->line, 0 },
	    "these are the updates that one run of win_updates installed, "
	    "not all that the host has");
}

/* win_updates says true or false; a table of somebody's own has the day. */
static bool
is_run(const struct entry_values *e)
{
	return schema_has(e->seen, COMPLIANCE_RUN) &&
	    !date_reads(span_trim(e->values[COMPLIANCE_RUN]));
}

static void
take(struct reading *r, const struct entry_values *e)
{
	static const enum state stands[] = {
		[STATUS_IS] = STATE_INSTALLED,
		[STATUS_PENDING] = STATE_PENDING,
		[STATUS_IS_NOT] = STATE_MISSING,
		[STATUS_INAPPLICABLE] = STATE_INAPPLICABLE,
		[STATUS_OPEN] = STATE_UNKNOWN,
	};
	struct span said = SPAN_NONE, host = e->values[COMPLIANCE_HOST];
	enum status status = status_of_all(e, &said);
	struct open_list *list;

	if (host.n == 0)
		host = e->host;
	/* Beside a title a name is something else's. */
	if (host.n == 0 && e->values[COMPLIANCE_TITLE].n != 0)
		host_columns_take(&r->columns, SPAN("Name"),
		    e->values[COMPLIANCE_NAME], false, e->line);
	list = list_builder_list_of(r->builder, LIST_AGENT, "compliance",
	    (struct list_head){ .host = host, .full = SPAN_NONE,
	    .tag = SPAN_NONE }, e->line);
	if (is_run(e) && status == STATUS_IS)
		tell_run(r, e, list);
	if (is_run(e) && status == STATUS_IS && r->restart)
		status = STATUS_PENDING;
	if (status == STATUS_UNKNOWN) {
		diag(r->diags, DIAG_NO_STATE, (struct pos){ r->file, e->line,
		    0 }, "status \"%.*s\"", SPANF(said));
		list_builder_doubt(r->builder, list, DOUBT_UNREADABLE,
		    e->line, said);
		return;
	}
	r->installed += status == STATUS_IS || status == STATUS_PENDING;
	r->available += status != STATUS_IS && status != STATUS_PENDING;
	add(r, e, list, stands[status]);
}

int
schema_compliance_end(struct reading *r)
{
	if (r->available == 0 || r->installed != 0)
		return 0;
	r->objects = true;
	r->refusal = "these updates are available or missing; export the "
	    "installed ones with Get-HotFix | Export-Csv";
	return -1;
}

const struct schema compliance_schema = {
	.named = named,
	.second = second,
	.chosen_as = { [COLUMN_KEY_HOST] = SPAN("PSComputerName") },
	.fits = fits,
	.is_entry = is_entry,
	.take = take,
	.id = COMPLIANCE_ARTICLE,
	.states = PROPERTY(COMPLIANCE_COUNT) - PROPERTY(STATES_FIRST),
	.hosts = PROPERTY(COMPLIANCE_HOST),
	.vital = (PROPERTY(COMPLIANCE_COUNT) - 1) &
	    ~PROPERTY(COMPLIANCE_ERROR),
};

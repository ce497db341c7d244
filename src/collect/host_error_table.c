#include <stdint.h>
#include <stdio.h>

#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/host_error_table.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/update_id.h"
#include "summary_word.h"

enum host_error_column
host_error_table_named(struct span name)
{
	static const struct span errors[] = {
		SPAN("exception"), SPAN("reason"), SPAN("failure"),
		SPAN("grund"), SPAN("ursache"), SPAN("raison"),
	};
	static const struct span status[] = {
		SPAN("message"), SPAN("connection"), SPAN("info"),
		SPAN("details"), SPAN("detail"), SPAN("meldung"),
	};
	static const struct span asked[] = {
		SPAN("ping"), SPAN("pingable"), SPAN("reachable"),
		SPAN("online"), SPAN("scanned"), SPAN("queried"),
		SPAN("exported"), SPAN("collected"), SPAN("inventoried"),
		SPAN("responding"), SPAN("responded"), SPAN("success"),
		SPAN("erreichbar"), SPAN("abgefragt"), SPAN("gescannt"),
	};
	enum state_column column;

	name = span_trim(name);
	if (summary_word_host(name))
		return HOST_ERROR_HOST;
	for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
		if (span_eqi(name, errors[i]))
			return HOST_ERROR_ERROR;
	for (size_t i = 0; i < sizeof status / sizeof *status; i++)
		if (span_eqi(name, status[i]))
			return HOST_ERROR_STATUS;
	if (SPAN_ANY(name, asked, span_eqi))
		return HOST_ERROR_ASKED;
	if (summary_word_counts(name) ||
	    schema_qfe_named(name) == QFE_COUNTED)
		return HOST_ERROR_COUNT;
	column = state_column_of(name);
	if (state_column_is_error(column))
		return HOST_ERROR_ERROR;
	return column == STATE_COLUMN_STATUS ||
	    column == STATE_COLUMN_STATUS_OF || column == STATE_COLUMN_STATE ||
	    column == STATE_COLUMN_RESULT || column == STATE_COLUMN_NOTE ?
	    HOST_ERROR_STATUS : HOST_ERROR_COLUMNS;
}

bool
host_error_table_header(const struct span *names, size_t n, bool counts,
    size_t fields[HOST_ERROR_COLUMNS])
{
	enum host_error_column c;

	for (int i = 0; i < HOST_ERROR_COLUMNS; i++)
		fields[i] = SIZE_MAX;
	for (size_t i = 0; i < n; i++) {
		if (schema_qfe_named(names[i]) == QFE_ID && !(counts &&
		    summary_word_counts(names[i])))
			return false;
		c = host_error_table_named(names[i]);
		if (c != HOST_ERROR_COLUMNS && fields[c] == SIZE_MAX)
			fields[c] = i;
	}
	return fields[HOST_ERROR_HOST] != SIZE_MAX &&
	    (fields[HOST_ERROR_ERROR] != SIZE_MAX ||
	    fields[HOST_ERROR_STATUS] != SIZE_MAX ||
	    fields[HOST_ERROR_ASKED] != SIZE_MAX ||
	    fields[HOST_ERROR_COUNT] != SIZE_MAX);
}

/* "Failed", "Ping failed": what would be said of a host. */
static bool
is_of_host(struct span cell)
{
	char line[160];
	struct span host;
	int n = snprintf(line, sizeof line, "HOST01: %.*s", SPANF(cell));
	enum state state;

	return state_words_read(cell, &state) == STATE_SAID_HOST_FAILED ||
	    tool_errors_read(cell, &host) ||
	    (n > 0 && (size_t)n < sizeof line && tool_errors_read(
	    (struct span){ line, (size_t)n }, &host));
}

bool
host_error_table_says(const struct span cells[HOST_ERROR_COLUMNS],
    struct span *says)
{
	struct span error = span_trim(cells[HOST_ERROR_ERROR]);
	struct span status = span_trim(cells[HOST_ERROR_STATUS]);
	struct span asked = span_trim(cells[HOST_ERROR_ASKED]);
	enum state state;

	*says = error;
	if (error.n != 0 && state_column_read(STATE_COLUMN_ERROR, error,
	    &state) != STATE_SAID_NOTHING)
		return true;
	*says = status;
	if (status.n != 0 && is_of_host(status))
		return true;
	*says = asked;
	if (asked.n != 0 && (is_of_host(asked) || (state_words_read(asked,
	    &state) == STATE_SAID_IT && state == STATE_MISSING)))
		return true;
	*says = SPAN("0 updates");
	return span_eq(span_trim(cells[HOST_ERROR_COUNT]), SPAN("0"));
}

/* 1 to 99,999: an id has more digits. */
static bool
is_count(struct span cell)
{
	const size_t most = 5;

	return cell.n != 0 && cell.n <= most && cell.p[0] != '0' &&
	    span_digits(cell) == cell.n;
}

static bool
says_done(struct span cell)
{
	enum state state;

	return date_reads(cell) || (state_words_read(cell, &state) ==
	    STATE_SAID_IT && state == STATE_INSTALLED);
}

static bool
is_well(const struct span cells[HOST_ERROR_COLUMNS])
{
	struct span count = span_trim(cells[HOST_ERROR_COUNT]);
	struct span asked = span_trim(cells[HOST_ERROR_ASKED]);
	struct span status = span_trim(cells[HOST_ERROR_STATUS]), says;
	enum state state;

	return host_in_text_is(span_trim(cells[HOST_ERROR_HOST])) &&
	    !host_error_table_says(cells, &says) &&
	    span_trim(cells[HOST_ERROR_ERROR]).n == 0 &&
	    (count.n != 0 || asked.n != 0) &&
	    (count.n == 0 || is_count(count)) &&
	    (asked.n == 0 || says_done(asked) || is_count(asked)) &&
	    (status.n == 0 || says_done(status) || state_column_read(
	    STATE_COLUMN_ERROR, status, &state) == STATE_SAID_NOTHING);
}

/* Whether a cell of a column of none of these kinds says nothing against the
 * host's list. */
static bool
is_harmless(struct span name, struct span cell)
{
	enum state state;
	uint32_t number;

	return span_trim(cell).n == 0 || (state_column_of(name) ==
	    STATE_COLUMN_COUNT && !failure_words_says(cell) &&
	    update_id_find(cell, &number, 1) == 0 &&
	    state_words_read(cell, &state) != STATE_SAID_IT);
}

bool
host_error_table_well(const struct span *names, const struct span *row,
    size_t n)
{
	size_t fields[HOST_ERROR_COLUMNS];
	struct span cells[HOST_ERROR_COLUMNS];
	enum host_error_column c;

	/* Anything may have a name. */
	if (!host_error_table_header(names, n, true, fields) ||
	    span_eqi(span_trim(names[fields[HOST_ERROR_HOST]]), SPAN("Name")))
		return false;
	for (int i = 0; i < HOST_ERROR_COLUMNS; i++)
		cells[i] = fields[i] < n ? row[fields[i]] : SPAN_NONE;
	for (size_t i = 0; i < n; i++) {
		c = host_error_table_named(names[i]);
		if ((c == HOST_ERROR_COLUMNS || fields[c] != i) &&
		    !is_harmless(names[i], row[i]))
			return false;
	}
	return is_well(cells);
}

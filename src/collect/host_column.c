#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/host_column.h"
#include "kbdiff/model/update_id.h"

/* Columns of known formats, which hold no hosts. */
static const struct span known_columns[] = {
	SPAN("Caption"), SPAN("FixComments"), SPAN("fix_comments"),
	SPAN("Name"), SPAN("Status"), SPAN("PSShowComputerName"),
	SPAN("RunspaceId"), SPAN("Site"), SPAN("Container"),
	SPAN("Scope"), SPAN("Path"), SPAN("Options"),
	SPAN("ClassPath"), SPAN("Properties"),
	SPAN("SystemProperties"), SPAN("Qualifiers"),
	SPAN("Title"), SPAN("Severity"), SPAN("Bulletin"),
	SPAN("BulletinID"), SPAN("Category"), SPAN("Type"),
	SPAN("Product"), SPAN("Classification"),
	SPAN("Version"), SPAN("Build"), SPAN("Size"), SPAN("URL"),
	SPAN("Link"), SPAN("Comment"), SPAN("Comments"),
	SPAN("Notes"), SPAN("Support"), SPAN("User"),
	SPAN("Owner"), SPAN("Architecture"), SPAN("Arch"),
	SPAN("OS"), SPAN("Domain"), SPAN("Action"),
	SPAN("HResult"), SPAN("UpdateID"), SPAN("ServiceID"),
	SPAN("ServerSelection"), SPAN("ClientApplicationID"),
	SPAN("SupportUrl"), SPAN("MsrcSeverity"), SPAN("Identity"),
	SPAN("CI_ID"), SPAN("CI_UniqueID"), SPAN("ModelName"),
};

/* IsHidden, RebootRequired: yes or no, and no host. */
static const struct span flag_begins[] = {
	SPAN("Is"), SPAN("Has"), SPAN("Can"), SPAN("Auto"),
	SPAN("Reboot"), SPAN("Eula"), SPAN("Requires"),
};

bool
host_column_may_be(struct span name)
{
	name = span_trim(name);
	if (name.n == 0 || span_starts(name, SPAN("__")) ||
	    span_starts(name, SPAN("CimInstance")) ||
	    span_starts(name, SPAN("CimSystem")) ||
	    span_starts(name, SPAN("PS")))
		return false;
	for (size_t i = 0; i < sizeof known_columns / sizeof *known_columns;
	     i++)
		if (span_eqi(name, known_columns[i]))
			return false;
	for (size_t i = 0; i < sizeof flag_begins / sizeof *flag_begins; i++)
		if (span_starts(name, flag_begins[i]) &&
		    name.n > flag_begins[i].n &&
		    ascii_lower(name.p[flag_begins[i].n]) !=
			name.p[flag_begins[i].n])
			return false;
	return true;
}

/* x64, v2, SP3, MS17-010, CU12, 0x80240017, GUIDs: no hosts. */
static bool
is_label(struct span s)
{
	static const struct span labels[] = {
		SPAN("x64"), SPAN("x86"), SPAN("amd64"), SPAN("arm64"),
		SPAN("ia64"),
	};
	static const struct span begins[] = {
		SPAN("v"), SPAN("SP"), SPAN("MS"), SPAN("CU"), SPAN("KB"),
		SPAN("CVE-"), SPAN("Q"), SPAN("0x"),
	};

	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
		if (span_eqi(s, labels[i]))
			return true;
	for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
		if (span_startsi(s, begins[i]) && s.n > begins[i].n &&
		    ascii_digit(s.p[begins[i].n]))
			return true;
	return update_id_is_id(s) || (s.n == 36 && s.p[8] == '-' &&
	    s.p[13] == '-' && s.p[18] == '-' && s.p[23] == '-');
}

/* Letters, and a digit, a dash or capitals alone among them: no plain word, no
 * version, date or account. */
static bool
is_host(struct span s)
{
	size_t letters = 0, small = 0, marks = 0;

	if (s.n < 2 || s.n >= HOST_NAME_BYTES || is_label(s))
		return false;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (ascii_letter(c)) {
			letters++;
			small += c >= 'a';
		} else if (ascii_digit(c) || c == '-') {
			marks++;
		} else if (c != '.' && c != '_') {
			return false;
		}
	}
	return letters > 1 && s.p[0] != '-' && s.p[0] != '.' &&
	    (marks != 0 || small == 0);
}

static bool
is_mark(struct span s)
{
	static const struct span marks[] = {
		SPAN("X"), SPAN("yes"), SPAN("no"), SPAN("true"),
		SPAN("false"), SPAN("1"), SPAN("0"), SPAN("-"),
		SPAN("Installed"), SPAN("Missing"), SPAN("Y"), SPAN("N"),
		SPAN("*"), SPAN("+"), SPAN("\xe2\x9c\x93"),
		SPAN("\xe2\x9c\x94"),
	};

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (span_eqi(s, marks[i]))
			return true;
	return false;
}

static struct host_column *
column_of(struct host_columns *h, struct span name, uint64_t line)
{
	struct host_column *c;

	name = span_upto(span_trim(name), HOST_NAME_BYTES);
	for (size_t i = 0; i < h->n; i++)
		if (span_eq((struct span){ h->columns[i].name,
		    h->columns[i].nname }, name))
			return &h->columns[i];
	if (h->n == HOST_COLUMNS_MAX)
		return NULL;
	h->columns = xgrow(h->columns, h->n, &h->cap, sizeof *h->columns);
	c = &h->columns[h->n++];
	*c = (struct host_column){ .nname = name.n, .line = line };
	if (name.n != 0)
		memcpy(c->name, name.p, name.n);
	return c;
}

void
host_columns_take(struct host_columns *h, struct span name, struct span cell,
    uint64_t line)
{
	struct host_column *c;

	cell = span_trim(cell);
	if (cell.n == 0 || (c = column_of(h, name, line)) == NULL)
		return;
	c->words |= !is_mark(cell);
	c->marked |= is_mark(cell);
	if (c->other)
		return;
	c->other = is_mark(cell) || !is_host(cell);
	if (c->other)
		return;
	if (c->nfirst == 0) {
		memcpy(c->first, cell.p, cell.n);
		c->nfirst = cell.n;
	} else if (c->nsecond == 0 && !span_eqi(cell, (struct span){ c->first,
	    c->nfirst })) {
		memcpy(c->second, cell.p, cell.n);
		c->nsecond = cell.n;
	}
}

static struct span
name_of(const struct host_column *c)
{
	return (struct span){ c->name, c->nname };
}

/* The first of several columns that hold nothing but marks (X, yes, 1). */
static const struct host_column *
find_matrix(const struct host_columns *h)
{
	const struct host_column *first = NULL;

	for (size_t i = 0; i < h->n; i++) {
		if (!h->columns[i].marked || h->columns[i].words)
			continue;
		if (first != NULL)
			return first;
		first = &h->columns[i];
	}
	return NULL;
}

static const struct host_column *
find_hosts(const struct host_columns *h)
{
	for (size_t i = 0; i < h->n; i++)
		if (!h->columns[i].other && h->columns[i].nsecond != 0)
			return &h->columns[i];
	return NULL;
}

int
host_columns_check(const struct host_columns *h, const char *file, bool named,
    struct diags *diags)
{
	const struct host_column *c = find_matrix(h);
	const char *quote;

	if (c != NULL) {
		diag(diags, DIAG_REFUSED, (struct pos){ file, c->line,
		    0 }, "a matrix of updates by hosts (%.*s, ...); "
		    "give the exports it was made from",
		    SPANF(name_of(c)));
		return -1;
	}
	if (named || (c = find_hosts(h)) == NULL)
		return 0;
	quote = span_find(name_of(c), ',') == c->nname ? "" : "\"";
	diag(diags, DIAG_NAMELESS, (struct pos){ file, c->line, 0 },
	    "no known host column, but %.*s holds names (%.*s, %.*s); use "
	    "--column host=%s%.*s%s, or NAME=FILE if the file is of one host",
	    SPANF(name_of(c)), (int)c->nfirst, c->first, (int)c->nsecond,
	    c->second, quote, SPANF(name_of(c)), quote);
	return -1;
}

void
host_columns_fini(struct host_columns *h)
{
	free(h->columns);
	*h = (struct host_columns){ .n = 0 };
}

/*
 * Files of exceptions: a CSV with the columns host, update, until and reason,
 * in any order.  Lines that begin with # are comments.
 */
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/exceptions.h"
#include "kbdiff/model/requirement.h"
#include "kbdiff/model/update_id.h"
#include "fact_headers.h"
#include "facts_csv.h"

enum { COLUMN_HOST, COLUMN_UPDATE, COLUMN_UNTIL, COLUMN_REASON };

bool
fact_header_exceptions(const struct span *fields, size_t n,
    struct csv_header *l)
{
	static const struct csv_name names[] = {
		{ SPAN("host"), COLUMN_HOST },
		{ SPAN("update"), COLUMN_UPDATE },
		{ SPAN("until"), COLUMN_UNTIL },
		{ SPAN("reason"), COLUMN_REASON },
	};

	const size_t nnames = sizeof names / sizeof *names;

	csv_header_fill(l, names, nnames, fields, n);
	/* A column that is not read, "from" or "status", may say that an
	 * exception does not hold. */
	for (size_t i = 0; i < n; i++)
		if (span_trim(fields[i]).n != 0 &&
		    !csv_header_knows(names, nnames, fields[i]))
			return false;
	return csv_header_has(l, COLUMN_HOST) &&
	    csv_header_has(l, COLUMN_UPDATE) &&
	    csv_header_has(l, COLUMN_UNTIL);
}

/* A file that is being read. */
struct taking {
	struct exceptions *to;
	const struct facts_csv *csv;
	struct diags	*diags;
	struct exception one;
};

static bool
refuse(const struct taking *t, int column, const char *why)
{
	struct span cell = facts_csv_cell(t->csv, column);

	diag(t->diags, DIAG_SYNTAX, facts_csv_cell_pos(t->csv, column),
	    "\"%.*s\" %s", SPANF(cell), why);
	return false;
}

/* Names and patterns with commas between them, as -g takes them. */
static bool
take_hosts(struct taking *t)
{
	struct span rest = facts_csv_cell(t->csv, COLUMN_HOST), name;
	struct host_pattern pattern, *hosts;
	size_t n;

	for (; rest.n != 0; rest = span_from(rest, n + 1)) {
		n = span_find(rest, ',');
		name = arena_dup(t->to->arena, span_trim(span_upto(rest, n)));
		if (name.n == 0)
			continue;
		if (!host_pattern_init(&pattern, name))
			return refuse(t, COLUMN_HOST,
			    "is not a pattern of host names");
		hosts = arena_alloc(t->to->arena, (t->one.nhosts + 1) *
		    sizeof *hosts);
		if (t->one.nhosts != 0)
			memcpy(hosts, t->one.hosts, t->one.nhosts *
			    sizeof *hosts);
		hosts[t->one.nhosts++] = pattern;
		t->one.hosts = hosts;
	}
	return t->one.nhosts != 0 || refuse(t, COLUMN_HOST,
	    "names no host; * is for all hosts");
}

static bool
take_update(struct taking *t)
{
	struct span cell = facts_csv_cell(t->csv, COLUMN_UPDATE);
	struct update_id id = update_id_scan(cell, SPAN_NONE, t->to->arena);
	struct requirement r;

	if (requirement_parse(cell, &r, t->to->arena)) {
		t->one.text = r.text;
		t->one.number = requirement_is_special(&r) ? 0 :
		    r.terms[0].number;
		return true;
	}
	if (id.form == UPDATE_ID_KB)
		t->one.number = id.number;
	else if (id.form == UPDATE_ID_TEXT)
		t->one.text = arena_dup(t->to->arena, id.text);
	else
		return refuse(t, COLUMN_UPDATE, "is neither an update such "
		    "as KB5031361 nor a line of requirements");
	return true;
}

static bool
take_until(struct taking *t)
{
	struct span cell = facts_csv_cell(t->csv, COLUMN_UNTIL);
	struct date_reading r = date_scan(cell);

	t->one.until = r.form == DATE_KNOWN ? r.day : DATE_NONE;
	return cell.n == 0 || r.form == DATE_KNOWN || refuse(t, COLUMN_UNTIL,
	    "is not a clear date; write it as year-month-day, such as "
	    "2027-03-31, or nothing for no end");
}

static int
take_row(struct taking *t)
{
	struct exceptions *e = t->to;
	bool good;

	t->one = (struct exception){ .number = 0 };
	good = take_hosts(t) && take_update(t) && take_until(t);
	if (!good) {
		for (size_t i = 0; i < t->one.nhosts; i++)
			host_pattern_fini(&t->one.hosts[i]);
		return -1;
	}
	t->one.reason = arena_dup(e->arena, facts_csv_cell(t->csv,
	    COLUMN_REASON));
	t->one.file = facts_csv_row_pos(t->csv).file;
	t->one.line = facts_csv_row_pos(t->csv).line;
	e->all = xgrow(e->all, e->n, &e->cap, sizeof *e->all);
	e->all[e->n++] = t->one;
	return 0;
}

static bool
add_file(struct exceptions *e, const char *file)
{
	for (size_t i = 0; i < e->nfiles; i++)
		if (strcmp(e->files[i], file) == 0)
			return false;
	e->files = xgrow(e->files, e->nfiles, &e->files_cap,
	    sizeof *e->files);
	e->files[e->nfiles++] = file;
	return true;
}

int
exceptions_read(struct exceptions *e, const char *file, struct diags *diags)
{
	struct taking t = { .to = e, .diags = diags };
	struct facts_csv *csv;
	int got, rc = 0;

	if (!add_file(e, file))
		return 0;
	csv = facts_csv_open(file, fact_header_exceptions,
	    "exceptions have the columns host, update, until and reason, "
	    "and no others",
	    diags);
	if (csv == NULL)
		return -1;
	t.csv = csv;
	while ((got = facts_csv_next(csv)) == 1)
		if (take_row(&t) != 0)
			rc = -1;
	facts_csv_close(csv);
	return got < 0 ? got : rc;
}

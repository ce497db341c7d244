/*
 * Get-HotFix | Export-Csv and its kin: any subset and order of columns, by
 * their names (kbdiff-formats(5)).
 */
#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/host_column.h"
#include "kbdiff/collect/host_error_table.h"
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/inside_object.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/qfe_build.h"
#include "kbdiff/collect/qfe_row.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/shape_csv.h"
#include "kbdiff/collect/state_beside.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/date.h"

_Static_assert((int)QFE_COUNT <= CSV_COLUMNS_MAX, "each has a column");

/* Columns of other programs, unless they stand beside the id and the day of
 * Get-HotFix, and no title, which other programs name the update by. */
static const struct span foreign_alone[] = {
	SPAN("Missing"), SPAN("IsInstalled"), SPAN("Operation"),
	SPAN("OperationName"), SPAN("ResultCode"),
};

static bool
is_foreign(const struct span *fields, size_t n)
{
	bool id = false, day = false, title = false, alone = false;
	bool kb = false, update = false;
	struct span name;
	enum qfe p;

	for (size_t i = 0; i < n; i++) {
		name = span_trim(fields[i]);
		if (schema_qfe_is_foreign(name))
			return true;
		alone |= SPAN_ANY(name, foreign_alone, span_eqi);
		title |= span_eqi(name, SPAN("Title"));
		p = schema_qfe_named(name);
		id |= p == QFE_ID && schema_qfe_is_id(name);
		kb |= p == QFE_ID && !span_eqi(name, SPAN("ID"));
		update |= span_eqi(name, SPAN("update"));
		day |= p == QFE_INSTALLED_ON || p == QFE_INSTALL_DATE;
	}
	/* Beside its id "Update" is its title. */
	return (update && !kb) || (alone && (!id || !day || title));
}

/* A command that names columns, or prose: no name of a column has such. */
static bool
is_text(const struct span *fields, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (span_find(fields[i], '>') != fields[i].n ||
		    span_find(fields[i], '\\') != fields[i].n ||
		    span_holdsi(fields[i], SPAN("wmic ")) ||
		    span_holdsi(fields[i], SPAN("Get-HotFix")))
			return true;
	return false;
}

static bool
has_host(const struct csv_header *l)
{
	for (int p = 0; p <= QFE_HOST_LAST; p++)
		if (csv_header_has(l, p))
			return true;
	return false;
}

/* "HotFixID,Installed Count,Total": how many hosts have each update. */
static bool
counts_hosts(const struct span *fields, size_t n)
{
	size_t counts = 0;
	enum qfe p;

	for (size_t i = 0; i < n; i++) {
		p = schema_qfe_named(fields[i]);
		if (p <= QFE_HOST_LAST)
			return false;
		counts += p == QFE_COUNTED;
	}
	return counts > 1;
}

/* A field of a header: how much more it makes of the table one of hotfixes. */
static size_t
take_field(const struct span *fields, size_t i, struct csv_header *l,
    uint64_t *others)
{
	uint64_t bit = i < 64 ? UINT64_C(1) << i : 0;
	enum qfe p = schema_qfe_named(fields[i]);
	bool more;

	if (p == QFE_COUNT) {
		*others |= host_column_may_be(fields[i]) ? bit : 0;
		l->unknown |= qfe_schema.named(fields[i]) == PROPERTY_NONE ?
		    bit : 0;
		return 0;
	}
	if (csv_header_has(l, (int)p) && l->fields[p] != i)
		p = (enum qfe)schema_place(&qfe_schema, (int)p, l->known);
	/* "fix_comments" and "Comment": one of them is as a column that nobody
	 * knows. */
	if (csv_header_has(l, (int)p) && l->fields[p] != i &&
	    p == QFE_STATES + STATE_COLUMN_NOTE) {
		l->unknown |= bit;
		return 0;
	}
	/* Anything may be counted, or have a build. */
	more = !csv_header_has(l, (int)p) && p != QFE_COUNTED &&
	    p != QFE_APPROVAL && p != QFE_OS_BUILD &&
	    p != QFE_CURRENT_BUILD && p != QFE_UBR;
	csv_header_set(l, (int)p, i);
	return more;
}

/* "ID" and "KB" are ids only beside the date of an installation, and "Hotfix",
 * which is a label of systeminfo in Chinese, beside another property. */
static bool
is_table(const struct span *fields, size_t n, struct csv_header *l)
{
	uint64_t others = 0;
	size_t known = 0;
	struct span id;

	if (is_foreign(fields, n) || is_text(fields, n) ||
	    counts_hosts(fields, n))
		return false;
	for (size_t i = 0; i < n; i++)
		known += take_field(fields, i, l, &others);
	if (!csv_header_has(l, QFE_ID))
		return false;
	if (!has_host(l))
		l->others = others;
	/* Wazuh's table of hotfixes. */
	for (size_t i = 0; i < n; i++)
		known += span_eqi(span_trim(fields[i]), SPAN("scan_time"));
	id = span_trim(fields[l->fields[QFE_ID]]);
	return schema_qfe_is_id(id) ||
	    (!span_eqi(id, SPAN("ID")) && known > 1) ||
	    csv_header_has(l, QFE_INSTALLED_ON) ||
	    csv_header_has(l, QFE_INSTALL_DATE);
}

static bool
is_header(const struct span *fields, size_t n, struct csv_header *l)
{
	struct span names[CSV_MAX_FIELDS];

	if (n < 2)
		return false;
	csv_header_clear(l, n);
	if (!column_choices_any())
		return is_table(fields, n, l);
	memcpy(names, fields, n * sizeof *names);
	schema_rename(&qfe_schema, names, n);
	/* What is chosen goes before "KB", which may be anything. */
	for (size_t i = 0; i < n; i++)
		if (column_choices_key(fields[i]) != COLUMN_KEY_COUNT)
			csv_header_set(l, (int)schema_qfe_named(names[i]), i);
	return is_table(names, n, l);
}

/*
 * "Hotfix" is a kind of update, and the name of a column.  No header has an
 * empty name, an id or a day.
 */
static bool
is_entry(const struct shape_csv *t)
{
	struct span id = csv_table_cell(t, QFE_ID);

	if (t->rec.n < t->layout.n)
		return false;
	if (span_trim(id).n == 0 || id_cell_reads(id))
		return true;
	return date_reads(csv_table_cell(t, QFE_INSTALLED_ON));
}

static uint64_t
id_column(const void *table)
{
	return shape_csv_column(table, QFE_ID);
}

#define HOST_CELLS	(QFE_HOST_LAST + 1)

/* Rows of a host come in runs: its cells as the last row had them. */
struct run {
	struct open_list	*list;
	uint64_t	 header;	/* line of the header above */
	struct span	 cells[HOST_CELLS];	/* in buf */
	char		*buf;
	size_t		 cap;
	bool		 twins;		/* a row has names of two hosts */
};

static bool
goes_on(const struct run *r, const struct shape_csv *t,
    const struct qfe_entry *e)
{
	if (r->list == NULL || r->header != t->header_line)
		return false;
	for (int p = 0; p < HOST_CELLS; p++)
		if (!span_eq(r->cells[p], e->values[p]))
			return false;
	return true;
}

static void
begin_run(struct run *r, const struct shape_csv *t, const struct qfe_entry *e,
    uint64_t line)
{
	struct span level[QFE_COUNT] = { SPAN_NONE };
	struct list_head head;
	struct span beside;
	size_t n = 0;

	for (int p = 0; p < HOST_CELLS; p++)
		n += e->values[p].n;
	if (n > r->cap) {
		r->cap = n * 2;
		r->buf = xreallocarray(r->buf, r->cap, 1);
	}
	n = 0;
	for (int p = 0; p < HOST_CELLS; p++) {
		r->cells[p] = SPAN_NONE;
		if (e->values[p].n == 0)
			continue;
		memcpy(r->buf + n, e->values[p].p, e->values[p].n);
		r->cells[p] = (struct span){ r->buf + n, e->values[p].n };
		n += e->values[p].n;
	}
	head = schema_qfe_head(e);
	r->list = list_builder_list(t->reading->builder, head, line);
	beside = schema_qfe_beside(e, head.host);
	list_builder_twin(t->reading->builder, r->list, beside, line);
	r->twins |= beside.n != 0;
	r->header = t->header_line;
	if (!csv_header_has(&t->layout, QFE_OS_BUILD) &&
	    !csv_header_has(&t->layout, QFE_CURRENT_BUILD) &&
	    !csv_header_has(&t->layout, QFE_UBR))
		return;
	for (int p = QFE_OS_BUILD; p <= QFE_UBR; p++)
		level[p] = csv_table_cell(t, p);
	qfe_build_note(t->reading->builder, r->list, level);
}

/* The list that the row is of, which is on this line. */
static struct open_list *
list_of(struct run *run, const struct shape_csv *t, uint64_t line)
{
	struct qfe_entry e;

	for (int p = 0; p < HOST_CELLS; p++)
		e.values[p] = csv_table_cell(t, p);
	schema_qfe_drop_source(&e, csv_header_has(&t->layout, QFE_HOST));
	if (!goes_on(run, t, &e))
		begin_run(run, t, &e, line);
	return run->list;
}

static void
take_known(struct shape_csv *t, struct run *run)
{
	if (!t->again.same) {
		shape_csv_open(t);
		list_of(run, t, t->again.line);
	}
	list_builder_add_again(t->reading->builder, run->list, t->again.numbers,
	    t->again.n, t->again.line, NULL);
}

/* A line of prose below rows is alone in the first cell of its row. */
static bool
is_prose(const struct shape_csv *t, const struct qfe_entry *e)
{
	struct span first = t->rec.fields[0];

	if (span_trim(e->values[QFE_ID]).n != 0 || first.n == 0)
		return false;
	for (int p = 0; p < QFE_COUNT; p++)
		if (span_trim(qfe_value(e, p)).n != 0 &&
		    qfe_value(e, p).p != first.p)
			return false;
	return reading_part(t->reading, first, t->rec.line);
}

/* "~~| A | KB1 |~~", "<!-- | A | KB1 | -->": what stands before the first bar
 * of a row of Markdown or behind the last one takes it out; a number counts. */
static bool
is_marked(const struct shape_csv *t, struct span name, size_t field)
{
	struct span cell = span_trim(t->rec.fields[field]);

	return t->delim == '|' && span_trim(name).n == 0 && (field == 0 ||
	    field + 1 == t->rec.n) && span_digits(cell) < cell.n;
}

/* Sets what columns say that nobody knows: whether one is of flaws. */
static bool
set_unknown(const struct shape_csv *t, struct qfe_entry *e)
{
	struct span name, value, own = SPAN_NONE, own_name = SPAN_NONE;
	bool flaws = false;
	size_t field = 0;

	while (shape_csv_unknown(t, &field, &name, &value))
		if (is_marked(t, name, field - 1)) {
			own = state_beside_marked;
			own_name = SPAN_NONE;
		} else {
			inside_object_keep(&own, &own_name, name, value);
			own_column_keep_title(&e->values[QFE_TITLE], name,
			    value);
			flaws |= span_eqi(name, SPAN("CVE"));
		}
	if (own.n != 0) {
		qfe_set(e, QFE_STATES + STATE_COLUMN_OWN, own);
		qfe_set(e, QFE_STATES + STATE_COLUMN_OWN_NAME, own_name);
	}
	return flaws;
}

static void
take_row(const struct shape_csv *t, struct run *run)
{
	struct qfe_entry e;
	struct entry_in row;
	bool flaws;

	schema_qfe_clear(&e);
	/* A table has few of the columns that there may be. */
	for (uint64_t left = t->layout.known; left != 0; left &= left - 1)
		qfe_set(&e, (int)bits_first(left), csv_table_cell(t,
		    (int)bits_first(left)));
	flaws = set_unknown(t, &e);
	if (qfe_row_blank(&e) || is_prose(t, &e))
		return;
	row = qfe_row_of(&e, t->rec.line, 0);
	/* Beside a flaw the day alone says that the update is there. */
	row.in_words |= flaws && date_reads(row.installed_on);
	row.column_of = id_column;
	row.where = t;
	row.key = t->key.n == 0 ? NULL : &t->key;
	id_cell_add(t->reading->builder, list_of(run, t, t->rec.line),
	    &row);
}

static const struct shape_csv_kind kind = {
	.is_header = is_header,
	.is_entry = is_entry,
	.vital = QFE_VITAL,
	.hosts = QFE_HOSTS,
	.empties = true,
};

static int
parse(struct reading *r)
{
	struct run run = { .list = NULL };
	struct shape_csv t;
	int got;

	shape_csv_begin(&t, r, &kind);
	while ((got = shape_csv_next(&t)) == 1)
		if (t.known)
			take_known(&t, &run);
		else
			take_row(&t, &run);
	/* Its other name may stand in another chunk. */
	t.seam |= run.twins;
	shape_csv_end(&t);
	free(run.buf);
	return got;
}

/* wmic's CSV begins so, and quotes nothing. */
static bool
is_of_wmic(struct span line)
{
	struct csv_header l;
	char delim;

	return span_startsi(span_trim(line), SPAN("Node,")) &&
	    span_holdsi(line, SPAN("HotFixID")) &&
	    csv_header_find(line, is_header, &l, &delim);
}

/* More columns has no table of counts. */
#define COUNTS_MAX	16

/* A number that is too short for an id, or none. */
static bool
may_count(struct span cell)
{
	return cell.n < 6 && span_digits(cell) == cell.n;
}

static void
take_names(struct span line, char delim, size_t n, struct span *cells)
{
	for (size_t i = 0; i < n; i++)
		cells[i] = csv_header_name(line, delim, i);
}

/* "Hotfixes" above numbers that are too short for ids, in rows that say that
 * their hosts gave a list: they count. */
static bool
are_counts(const struct csv_head *head, const struct csv_header *l, char delim)
{
	struct span names[COUNTS_MAX], cells[COUNTS_MAX], line;
	struct span rows = head->text;
	size_t well = 0;

	if (l->n > COUNTS_MAX || !csv_header_line(&rows, &line))
		return false;
	while (lines_split(&rows, &line)) {
		if (span_trim(line).n == 0)
			continue;
		if (!may_count(csv_header_name(line, delim,
		    l->fields[QFE_ID])))
			return false;
		if (well++ == 0)
			take_names(head->line, delim, l->n, names);
		take_names(line, delim, l->n, cells);
		if (!host_error_table_well(names, cells, l->n))
			return false;
	}
	return well != 0;
}

/* A byte of a known name says as much as a byte can. */
static unsigned
probe_header(const struct csv_head *head)
{
	struct csv_header l;
	unsigned bits = 0;
	struct span line, rest = head->text;
	char delim;

	if (!csv_head_is(head, is_header, &l, &delim) ||
	    are_counts(head, &l, delim))
		return 0;
	while (csv_header_has(&l, QFE_HOST) && lines_split(&rest, &line))
		if (is_of_wmic(line))
			return 0;
	for (int p = 0; p < QFE_COUNT; p++)
		bits += csv_header_has(&l, p) ? 40 : 0;
	/* "Hotfix" is nobody else's name for an id. */
	return bits + (span_startsi(csv_header_name(head->line, delim,
	    l.fields[QFE_ID]), SPAN("HotFix")) ? 1 : 0);
}

static size_t
begins(const struct span lines[TEXT_ABOVE + 1])
{
	struct csv_header l;
	char delim;

	return !is_of_wmic(lines[TEXT_ABOVE]) &&
	    csv_header_find(lines[TEXT_ABOVE], is_header, &l, &delim);
}

const struct importer import_get_hotfix_csv = {
	.name = "get-hotfix-csv",
	.help = "Get-HotFix or osquery's patches as CSV; any columns and hosts",
	.command = "Get-HotFix -ComputerName HOST | Export-Csv HOST.csv",
	.kind = LIST_QFE,
	.probe_header = probe_header,
	.parse = parse,
	.reads_chunks = true,
	.begins = begins,
};

#include <string.h>

#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/powershell_shapes.h"
#include "kbdiff/collect/shape_list.h"
#include "kbdiff/collect/shape_table.h"

/* Those of the unknown columns, one bit each, that may be of hosts. */
static uint64_t
host_columns_among(const struct span *names, uint64_t unknown)
{
	uint64_t hosts = 0;

	for (size_t i = 0; i < 64 && unknown >> i != 0; i++)
		if ((unknown >> i & 1) != 0 && host_column_may_be(names[i]))
			hosts |= UINT64_C(1) << i;
	return hosts;
}

static bool
set_columns(const struct schema *schema, const struct span *names, size_t n,
    struct csv_header *l)
{
	uint64_t unknown = 0;
	property_set seen = 0;
	int p;

	for (size_t i = 0; i < n; i++) {
		p = schema_place(schema, schema->named(span_trim(names[i])),
		    seen);
		if (p == PROPERTY_NONE && i < 64)
			unknown |= UINT64_C(1) << i;
		if (p >= SCHEMA_MAX)
			continue;
		csv_header_set(l, p, i);
		seen |= PROPERTY(p);
	}
	if (!schema->fits(seen))
		return false;
	l->unknown = unknown;
	if ((seen & schema->hosts) == 0)
		l->others = host_columns_among(names, unknown);
	return true;
}

bool
powershell_shapes_is_header(const struct schema *schema,
    const struct span *fields, size_t n, struct csv_header *l)
{
	struct span names[CSV_MAX_FIELDS];

	if (n < 2)
		return false;
	csv_header_clear(l, n);
	if (!column_choices_any())
		return set_columns(schema, fields, n, l);
	memcpy(names, fields, n * sizeof *names);
	schema_rename(schema, names, n);
	return set_columns(schema, names, n, l);
}

static void
take_row(const struct shape_csv *t, const struct schema *schema)
{
	struct entry_values e;
	struct span name, value;
	size_t field = 0;

	entry_clear(&e);
	for (int p = 0; p < SCHEMA_MAX; p++)
		if (csv_header_has(&t->layout, p))
			entry_set(&e, p, csv_table_cell(t, p));
	while (shape_csv_unknown(t, &field, &name, &value))
		schema_set(schema, &e, PROPERTY_NONE, name, value);
	e.line = t->rec.line;
	e.column = csv_header_has(&t->layout, schema->id) ?
	    shape_csv_column(t, schema->id) : 0;
	schema->take(t->reading, &e);
}

static int
parse_csv(struct reading *r, const struct schema *schema,
    csv_is_header *is_header)
{
	const struct shape_csv_kind kind = { .is_header = is_header,
	    .vital = schema->vital, .hosts = schema->hosts,
	    .empties = true };
	struct shape_csv t;
	int got;

	shape_csv_begin(&t, r, &kind);
	while ((got = shape_csv_next(&t)) == 1)
		take_row(&t, schema);
	shape_csv_end(&t);
	return got;
}

enum { BITS_COLUMN = 40 };

unsigned
powershell_shapes_probe_header(const struct csv_head *head,
    csv_is_header *is_header)
{
	struct csv_header l;
	unsigned bits = 0;
	char delim;

	if (!csv_head_is(head, is_header, &l, &delim))
		return 0;
	for (int c = 0; c < SCHEMA_MAX; c++)
		bits += csv_header_has(&l, c) ? BITS_COLUMN : 0;
	return bits;
}

int
powershell_shapes_parse(struct reading *r, const struct schema *schema,
    csv_is_header *is_header)
{
	unsigned table = shape_table_probe(r->head, schema, true);
	unsigned list = shape_list_probe(r->head, schema, ':');
	struct csv_header l;
	char delim;

	if (shape_csv_find(r->head, is_header, &l, &delim))
		return parse_csv(r, schema, is_header);
	return table >= list ? shape_table_parse(r, schema) :
	    shape_list_parse(r, schema, ':');
}

unsigned
powershell_shapes_probe(const struct head *head, const struct schema *schema)
{
	unsigned table = shape_table_probe(head->text, schema, true);
	unsigned list = head->best > PROPERTY_LIST_BITS_MAX ? 0 :
	    shape_list_probe(head->text, schema, ':');

	return table >= list ? table : list;
}

size_t
powershell_shapes_begins(const struct span lines[TEXT_ABOVE + 1],
    const struct schema *schema, csv_is_header *is_header)
{
	struct csv_header l;
	char delim;

	if (shape_table_begins(lines + TEXT_ABOVE - 1, schema, true))
		return 2;
	return csv_header_find(lines[TEXT_ABOVE], is_header, &l, &delim);
}

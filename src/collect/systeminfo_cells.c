/*
 * Rows of systeminfo /fo csv and /fo table, as the lines of a report.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/systeminfo_fields.h"
#include "kbdiff/collect/systeminfo_report.h"
#include "kbdiff/input/csv_reader.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/windows_labels.h"
#include "kbdiff/model/update_id.h"

size_t
systeminfo_find_index(struct span s)
{
	size_t at = 0, n;

	for (; (at += span_find(span_from(s, at), ',')) < s.n; at++) {
		n = at + 1 + systeminfo_indent(span_from(s, at + 1));
		if (n < s.n && s.p[n] == '[' && (n + 1 == s.n ||
		    ascii_digit(s.p[n + 1])))
			return at;
	}
	return s.n;
}

/* One line of the report that a row stands for. */
static void
take_made(struct systeminfo_report *s, struct out *o, char **buf, size_t *n,
    uint64_t number, bool ended)
{
	out_end(o);
	(void)systeminfo_report_line(
	    s, &(struct line){
		   .s = { *buf, *n }, .number = number, .ended = ended });
	free(*buf);
}

/* An entry of a cell: numbered, unless it has a number. */
static void
take_entry(struct systeminfo_report *s, struct span entry, unsigned number,
    const struct csv_record *rec, bool ended)
{
	struct out o;
	char *buf;
	size_t n;
	char index[16];

	snprintf(index, sizeof index, "[%02u]: ", number);
	o = out_to(&buf, &n);
	out_char(&o, ' ');
	if (number != 0)
		out_str(&o, index);
	out_span(&o, number != 0 ? span_trim(entry) : entry);
	take_made(s, &o, &buf, &n, rec->line, ended);
}

static bool
begins_index(struct span s)
{
	s = span_from(s, systeminfo_indent(s));
	return s.n > 1 && s.p[0] == '[' && ascii_digit(s.p[1]);
}

/* "KB4000001,KB4000002": nobody has numbered them. */
static bool
begins_id(struct span s)
{
	return update_id_is_id(span_trim(span_upto(s, span_find(s, ','))));
}

/* Before the entries stands how many there are, or nothing. */
static void
take_cell(struct systeminfo_report *s, struct span name, struct span cell,
    const struct csv_record *rec)
{
	bool ids = begins_id(cell), entries = ids || begins_index(cell);
	size_t n, at = entries ? 0 : systeminfo_find_index(cell);
	unsigned number = 0;
	struct out o;
	char *buf;

	o = out_to(&buf, &n);
	out_span(&o, name);
	out_str(&o, ": ");
	out_span(&o, span_upto(cell, at));
	take_made(s, &o, &buf, &n, rec->line, true);
	cell = span_from(cell, entries ? 0 : at < cell.n ? at + 1 : at);
	for (; cell.n != 0; cell = span_from(cell, at < cell.n ? at + 1 : at)) {
		at = ids ? span_find(cell, ',') : systeminfo_find_index(cell);
		take_entry(s, span_upto(cell, at), ids ? ++number : 0, rec,
		    !rec->open || at < cell.n);
	}
}

bool
systeminfo_cells_names(const struct csv_record *rec)
{
	for (size_t i = 0; i < rec->n; i++)
		if (systeminfo_version(rec->fields[i]).n != 0 ||
		    systeminfo_find_index(rec->fields[i]) != rec->fields[i].n)
			return false;
	return true;
}

static void
take_names(struct systeminfo_columns *c, const struct csv_record *rec)
{
	c->n = 0;
	c->host = false;
	arena_reset(c->arena);
	c->names = arena_alloc(c->arena, rec->n * sizeof *c->names);
	for (; c->n < rec->n; c->n++) {
		c->names[c->n] = arena_dup(c->arena, rec->fields[c->n]);
		c->host |= windows_labels_is_host(span_trim(c->names[c->n]));
	}
}

/* Text may stand in one cell, and names of columns may come again. */
static bool
is_silent(const struct systeminfo_columns *c, const struct csv_record *rec)
{
	struct span host = rec->n == 0 ? SPAN_NONE :
	    span_trim(rec->fields[0]);
	bool digit = false;

	if ((c->n == 0 && !c->rows) || !host_in_text_is(host) ||
	    (c->n != 0 && span_eqi(host, span_trim(c->names[0]))))
		return false;
	for (size_t i = 0; i < rec->n; i++)
		if (windows_labels_is_host(span_trim(rec->fields[i])) ||
		    update_id_is_id(span_trim(rec->fields[i])))
			return false;
	for (size_t i = 0; i < host.n; i++)
		digit |= ascii_digit(host.p[i]);
	return digit || rec->n > 1;
}

bool
systeminfo_cells_silent(struct systeminfo_report *s,
    const struct systeminfo_columns *c, const struct csv_record *rec)
{
	if (!systeminfo_cells_names(rec) || !is_silent(c, rec))
		return false;
	systeminfo_report_row(s);
	list_builder_empty(s->reading->builder, span_trim(rec->fields[0]),
	    rec->line);
	return true;
}

void
systeminfo_cells_take(struct systeminfo_report *s, struct systeminfo_columns *c,
    const struct csv_record *rec)
{
	struct span name;

	if (systeminfo_cells_names(rec)) {
		take_names(c, rec);
		return;
	}
	systeminfo_report_row(s);
	c->rows = true;
	for (size_t i = 0; i < rec->n; i++) {
		name = i < c->n ? c->names[i] : SPAN("Field");
		/* The host comes first, in any language. */
		if (i == 0 && !c->host && !systeminfo_os_name(rec->fields[0]))
			name = SPAN("Host Name");
		take_cell(s, name, rec->fields[i], rec);
	}
}


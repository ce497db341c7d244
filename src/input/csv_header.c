#include "kbdiff/input/csv_header.h"
#include "kbdiff/input/lines_split.h"

void
csv_header_clear(struct csv_header *l, size_t n)
{
	l->n = n;
	l->known = 0;
	l->others = 0;
	for (int c = 0; c < CSV_COLUMNS_MAX; c++)
		l->fields[c] = CSV_MAX_FIELDS;
}

void
csv_header_set(struct csv_header *l, int column, size_t field)
{
	if (csv_header_has(l, column))
		return;
	l->fields[column] = field;
	l->known |= UINT64_C(1) << column;
}

void
csv_header_unset(struct csv_header *l, int column)
{
	l->fields[column] = CSV_MAX_FIELDS;
	l->known &= ~(UINT64_C(1) << column);
}

void
csv_header_fill(struct csv_header *l, const struct csv_name *names,
    size_t nnames, const struct span *fields, size_t n)
{
	csv_header_clear(l, n);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < nnames; k++)
			if (span_eqi(span_trim(fields[i]), names[k].name))
				csv_header_set(l, names[k].column, i);
}

bool
csv_header_all(struct csv_header *l, const struct csv_name *names,
    size_t nnames, const struct span *fields, size_t n)
{
	if (n < nnames)
		return false;
	csv_header_fill(l, names, nnames, fields, n);
	for (size_t k = 0; k < nnames; k++)
		if (!csv_header_has(l, names[k].column))
			return false;
	return true;
}

bool
csv_header_eq(const struct csv_header *a, const struct csv_header *b)
{
	return a->n == b->n &&
	    memcmp(a->fields, b->fields, sizeof a->fields) == 0;
}

bool
csv_header_fits(const struct csv_header *l, const struct csv_record *rec)
{
	for (size_t i = l->n; i < rec->n; i++)
		if (span_trim(rec->fields[i]).n != 0)
			return false;
	return rec->n >= l->n;
}

bool
csv_is_type(struct span s)
{
	return span_starts(s, SPAN("#TYPE ")) ||
	    span_starts(s, SPAN("\"#TYPE "));
}

bool
csv_is_separator(struct span line, char *delim)
{
	line = span_trim(line);
	if (line.n == 7 && line.p[0] == '"' && line.p[6] == '"')
		line = (struct span){ line.p + 1, 5 };
	if (line.n == 4 && span_startsi(line, SPAN("sep="))) {
		*delim = '\t';		/* trimmed away */
		return true;
	}
	if (line.n != 5 || !span_startsi(line, SPAN("sep=")))
		return false;
	*delim = line.p[4];
	return true;
}

/* Where the first field of a line ends: a delimiter in quotes ends none. */
static size_t
end_of_field(struct span line, char delim)
{
	size_t blanks = 0, quote;

	while (blanks < line.n && line.p[blanks] == ' ')
		blanks++;
	if (blanks == line.n || line.p[blanks] != '"')
		return span_find(line, delim);
	quote = blanks + 1 + span_find(span_from(line, blanks + 1), '"');
	return quote >= line.n ? span_find(line, delim) : quote +
	    span_find(span_from(line, quote), delim);
}

/* Splits a header well enough to know it: no name holds a quote. */
static size_t
split_header(struct span line, char delim, struct span *fields)
{
	size_t n = 0, at;
	struct span field;

	for (;;) {
		at = end_of_field(line, delim);
		field = span_trim(span_upto(line, at));
		if (field.n >= 2 && field.p[0] == '"' &&
		    field.p[field.n - 1] == '"')
			field = (struct span){ field.p + 1, field.n - 2 };
		fields[n++] = field;
		if (at == line.n || n == CSV_MAX_FIELDS)
			return n;
		line = span_from(line, at + 1);
	}
}

struct span
csv_header_name(struct span line, char delim, size_t field)
{
	struct span fields[CSV_MAX_FIELDS];
	size_t n = split_header(line, delim, fields);

	return field < n ? fields[field] : SPAN_NONE;
}

static bool
is_header_by(struct span line, char delim, csv_is_header *is_header,
    struct csv_header *l)
{
	struct span fields[CSV_MAX_FIELDS];

	return is_header(fields, split_header(line, delim, fields), l);
}

bool
csv_header_find(struct span head, csv_is_header *is_header,
    struct csv_header *l, char *delim)
{
	static const char delims[] = { ',', ';', '\t', '|' };
	struct span line;
	bool single;

	while (lines_split(&head, &line)) {
		if (span_trim(line).n == 0 || csv_is_type(line) ||
		    csv_is_separator(line, delim))
			continue;
		single = true;
		for (size_t i = 0; i < sizeof delims; i++) {
			if (span_find(line, delims[i]) == line.n)
				continue;
			single = false;
			if (is_header_by(line, delims[i], is_header, l)) {
				*delim = delims[i];
				return true;
			}
		}
		if (!single || !is_header_by(line, delims[0], is_header, l))
			return false;
		*delim = delims[0];
		return true;
	}
	return false;
}

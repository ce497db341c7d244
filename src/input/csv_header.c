#include "kbdiff/base/thread_memory.h"
#include "kbdiff/input/csv_header.h"
#include "kbdiff/input/lines_split.h"

void
csv_header_clear(struct csv_header *l, size_t n)
{
	l->n = n;
	l->known = 0;
	l->others = l->unknown = 0;
	for (int c = 0; c < CSV_COLUMNS_MAX; c++)
		l->fields[c] = CSV_MAX_FIELDS;
}

void
csv_header_set(struct csv_header *l, int column, size_t field)
{
	if (csv_header_has(l, column))
		return;
	l->fields[column] = (uint16_t)field;
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
csv_header_knows(const struct csv_name *names, size_t nnames,
    struct span field)
{
	for (size_t k = 0; k < nnames; k++)
		if (span_eqi(span_trim(field), names[k].name))
			return true;
	return false;
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
	return a->n == b->n && a->unknown == b->unknown &&
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

static struct span
unquoted(struct span field)
{
	field = span_trim(field);
	return field.n >= 2 && field.p[0] == '"' && field.p[field.n - 1] ==
	    '"' ? (struct span){ field.p + 1, field.n - 2 } : field;
}

/* Splits a header well enough to know it: no name holds a quote. */
static size_t
split_header(struct span line, char delim, struct span *fields)
{
	size_t n = 0, at;

	for (;;) {
		at = end_of_field(line, delim);
		fields[n++] = unquoted(span_upto(line, at));
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

static const char delims[] = { ',', ';', '\t', '|' };

static bool
has_delim(struct span line)
{
	for (size_t i = 0; i < sizeof delims; i++)
		if (span_find(line, delims[i]) != line.n)
			return true;
	return false;
}

/* The first delimiter of the line by which it is such a header. */
static bool
judge(struct span line, csv_is_header *is_header, struct csv_header *l,
    char *delim)
{
	for (size_t i = 0; i < sizeof delims; i++) {
		if (span_find(line, delims[i]) == line.n ||
		    !is_header_by(line, delims[i], is_header, l))
			continue;
		*delim = delims[i];
		return true;
	}
	return false;
}

/* A line without delimiters, which has one field. */
static bool
judge_single(struct span line, csv_is_header *is_header, struct csv_header *l,
    char *delim)
{
	line = unquoted(line);
	if (!is_header(&line, 1, l))
		return false;
	*delim = delims[0];
	return true;
}

/* What was asked of a line, and the answer. */
struct answer {
	csv_is_header	*is_header;
	struct csv_header header;
	char		 delim;
	bool		 found;
};

/* Files of many hosts begin with the same line, of which each importer asks
 * whether it is its header: the answers of the last few lines. */
struct judged {
	char		 line[512];
	size_t		 n;
	struct answer	 answers[20];
	size_t		 nanswers;
};
#define JUDGED	4
static _Thread_local struct judged *judged;
static _Thread_local size_t njudged;

void
csv_header_forget(void)
{
	njudged = 0;
	for (size_t i = 0; judged != NULL && i < JUDGED; i++)
		judged[i].n = 0;
}

static struct judged *
judged_of(struct span line)
{
	struct judged *j;

	if (judged == NULL)
		judged = thread_memory(JUDGED * sizeof *judged);
	for (size_t i = 0; i < JUDGED; i++)
		if (span_eq(line, (struct span){ judged[i].line,
		    judged[i].n }))
			return &judged[i];
	j = &judged[njudged++ % JUDGED];
	memcpy(j->line, line.p, line.n);
	j->n = line.n;
	j->nanswers = 0;
	return j;
}

/* As judge(), of a line that may have been judged before. */
static bool
recall(struct span line, csv_is_header *is_header, struct csv_header *l,
    char *delim)
{
	struct judged *j = judged_of(line);
	struct answer *a = j->answers, *end = a + j->nanswers;

	while (a != end && a->is_header != is_header)
		a++;
	if (a == end) {
		if (j->nanswers == sizeof j->answers / sizeof *j->answers)
			return judge(line, is_header, l, delim);
		j->nanswers++;
		a->is_header = is_header;
		a->found = judge(line, is_header, &a->header, &a->delim);
	}
	if (a->found) {
		*l = a->header;
		*delim = a->delim;
	}
	return a->found;
}

bool
csv_header_line(struct span *text, struct span *line)
{
	char delim;

	while (lines_split(text, line))
		if (span_trim(*line).n != 0 && !csv_is_type(*line) &&
		    !csv_is_separator(*line, &delim))
			return true;
	return false;
}

struct csv_head
csv_head_of(struct span text)
{
	struct csv_head head = { .text = text, .line = SPAN_NONE };

	if (!csv_header_line(&text, &head.line))
		head.line = SPAN_NONE;
	head.parted = has_delim(head.line);
	return head;
}

bool
csv_head_is(const struct csv_head *head, csv_is_header *is_header,
    struct csv_header *l, char *delim)
{
	if (head->line.n == 0)
		return false;
	if (!head->parted)
		return judge_single(head->line, is_header, l, delim);
	return head->line.n <= sizeof judged->line ?
	    recall(head->line, is_header, l, delim) :
	    judge(head->line, is_header, l, delim);
}

bool
csv_header_find(struct span text, csv_is_header *is_header,
    struct csv_header *l, char *delim)
{
	struct csv_head head = csv_head_of(text);

	return csv_head_is(&head, is_header, l, delim);
}

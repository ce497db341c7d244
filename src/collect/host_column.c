#include <string.h>

#include "kbdiff/collect/host_column.h"
#include "kbdiff/model/update_id.h"

bool
host_column_may_be(struct span name)
{
	static const struct span known[] = {
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
	};

	name = span_trim(name);
	if (name.n == 0 || span_starts(name, SPAN("__")) ||
	    span_starts(name, SPAN("CimInstance")) ||
	    span_starts(name, SPAN("CimSystem")) ||
	    span_starts(name, SPAN("PS")))
		return false;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (span_eqi(name, known[i]))
			return false;
	return true;
}

/* x64, v2, SP3, MS17-010, CU12: no hosts. */
static bool
is_label(struct span s)
{
	static const struct span labels[] = {
		SPAN("x64"), SPAN("x86"), SPAN("amd64"), SPAN("arm64"),
		SPAN("ia64"),
	};
	static const struct span begins[] = {
		SPAN("v"), SPAN("SP"), SPAN("MS"), SPAN("CU"), SPAN("KB"),
		SPAN("CVE-"), SPAN("Q"),
	};

	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
		if (span_eqi(s, labels[i]))
			return true;
	for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
		if (span_startsi(s, begins[i]) && s.n > begins[i].n &&
		    ascii_digit(s.p[begins[i].n]))
			return true;
	return update_id_is_id(s);
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

		if (ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z') {
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

size_t
host_columns_marked(const struct host_columns *h, size_t *field)
{
	size_t n = 0;

	for (size_t i = h->n; i-- > 0;)
		if (h->columns[i].marked && !h->columns[i].words) {
			*field = h->columns[i].field;
			n++;
		}
	return n;
}

void
host_columns_begin(struct host_columns *h)
{
	h->n = 0;
}

static struct host_column *
column_of(struct host_columns *h, size_t field)
{
	for (size_t i = 0; i < h->n; i++)
		if (h->columns[i].field == field)
			return &h->columns[i];
	if (h->n == HOST_COLUMNS_MAX)
		return NULL;
	h->columns[h->n] = (struct host_column){ .field = field };
	return &h->columns[h->n++];
}

void
host_columns_take(struct host_columns *h, size_t field, struct span cell)
{
	struct host_column *c = column_of(h, field);

	cell = span_trim(cell);
	if (c == NULL || cell.n == 0)
		return;
	c->words |= !is_mark(cell);
	c->marked |= is_mark(cell);
	if (c->other)
		return;
	c->other = !is_host(cell);
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

bool
host_columns_find(const struct host_columns *h, size_t *field,
    struct span *first, struct span *second)
{
	const struct host_column *c;

	for (size_t i = 0; i < h->n; i++) {
		c = &h->columns[i];
		if (c->other || c->nsecond == 0)
			continue;
		*field = c->field;
		*first = (struct span){ c->first, c->nfirst };
		*second = (struct span){ c->second, c->nsecond };
		return true;
	}
	return false;
}

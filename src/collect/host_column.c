#include <string.h>

#include "kbdiff/collect/host_column.h"
#include "kbdiff/model/update_id.h"

bool
host_column_may_be(struct span name)
{
	static const struct span known[] = {
		{ "Caption", 7 }, { "FixComments", 11 }, { "fix_comments", 12 },
		{ "Name", 4 }, { "Status", 6 }, { "PSShowComputerName", 18 },
		{ "RunspaceId", 10 }, { "Site", 4 }, { "Container", 9 },
		{ "Scope", 5 }, { "Path", 4 }, { "Options", 7 },
		{ "ClassPath", 9 }, { "Properties", 10 },
		{ "SystemProperties", 16 }, { "Qualifiers", 10 },
		{ "Title", 5 }, { "Severity", 8 }, { "Bulletin", 8 },
		{ "BulletinID", 10 }, { "Category", 8 }, { "Type", 4 },
		{ "Product", 7 }, { "Classification", 14 },
		{ "Version", 7 }, { "Build", 5 }, { "Size", 4 }, { "URL", 3 },
		{ "Link", 4 }, { "Comment", 7 }, { "Comments", 8 },
		{ "Notes", 5 }, { "Support", 7 }, { "User", 4 },
		{ "Owner", 5 }, { "Architecture", 12 }, { "Arch", 4 },
		{ "OS", 2 }, { "Domain", 6 }, { "Action", 6 },
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
		{ "x64", 3 }, { "x86", 3 }, { "amd64", 5 }, { "arm64", 5 },
		{ "ia64", 4 },
	};
	static const struct span begins[] = {
		{ "v", 1 }, { "SP", 2 }, { "MS", 2 }, { "CU", 2 }, { "KB", 2 },
		{ "CVE-", 4 }, { "Q", 1 },
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
		{ "X", 1 }, { "yes", 3 }, { "no", 2 }, { "true", 4 },
		{ "false", 5 }, { "1", 1 }, { "0", 1 }, { "-", 1 },
		{ "Installed", 9 }, { "Missing", 7 }, { "Y", 1 }, { "N", 1 },
		{ "*", 1 }, { "+", 1 }, { "\xe2\x9c\x93", 3 },
		{ "\xe2\x9c\x94", 3 },
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

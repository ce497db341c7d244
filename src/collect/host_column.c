#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/shell_word.h"
#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/host_column.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/update_id.h"
#include "label_words.h"

/* Columns of known formats, which hold no hosts. */
static const struct span known_columns[] = {
	SPAN("Caption"), SPAN("FixComments"), SPAN("fix_comments"),
	SPAN("Status"), SPAN("PSShowComputerName"),
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
	/* What people sort updates by. */
	SPAN("Priority"), SPAN("Prio"), SPAN("Ring"), SPAN("Wave"),
	SPAN("Stage"), SPAN("Phase"), SPAN("Rank"), SPAN("Rating"),
	SPAN("Quarter"), SPAN("Sprint"), SPAN("Week"), SPAN("Month"),
	SPAN("Cycle"), SPAN("Release"), SPAN("Channel"), SPAN("Branch"),
	SPAN("Language"), SPAN("Lang"), SPAN("Locale"), SPAN("Sprache"),
	SPAN("Change"), SPAN("Hash"), SPAN("SHA1"), SPAN("SHA256"), SPAN("MD5"),
};

/* Names of tickets, of people and of files hold such words. */
static const struct span no_hosts[] = {
	SPAN("ticket"), SPAN("incident"), SPAN("issue"), SPAN("jira"),
	SPAN("rfc"), SPAN("request"), SPAN("changeid"), SPAN("user"),
	SPAN("account"), SPAN("approver"), SPAN("assignee"), SPAN("operator"),
	SPAN("technician"), SPAN("engineer"), SPAN("version"), SPAN("filename"),
	SPAN("bulletin"), SPAN("advisory"), SPAN("hash"),
};

/* IsHidden, RebootRequired: yes or no, and no host. */
static const struct span flag_begins[] = {
	SPAN("Is"), SPAN("Has"), SPAN("Can"), SPAN("Auto"),
	SPAN("Reboot"), SPAN("Eula"), SPAN("Requires"),
};

static bool
look_up_may_be(struct span name)
{
	if (name.n == 0 || span_starts(name, SPAN("__")) ||
	    span_starts(name, SPAN("CimInstance")) ||
	    span_starts(name, SPAN("CimSystem")) ||
	    span_starts(name, SPAN("PS")))
		return false;
	if (SPAN_ANY(name, known_columns, span_eqi) ||
	    (SPAN_ANY(name, no_hosts, span_holdsi) &&
	    !span_eqi(name, SPAN("sAMAccountName"))))
		return false;
	for (size_t i = 0; i < sizeof flag_begins / sizeof *flag_begins; i++)
		if (span_starts(name, flag_begins[i]) &&
		    name.n > flag_begins[i].n &&
		    ascii_lower(name.p[flag_begins[i].n]) !=
			name.p[flag_begins[i].n])
			return false;
	return true;
}

/* The same names stand in each record of a list. */
bool
host_column_may_be(struct span name)
{
	static _Thread_local struct text_memo memo;
	uint16_t *may;

	name = span_trim(name);
	may = text_memo_at(&memo, name);
	if (*may == TEXT_MEMO_NEW)
		*may = look_up_may_be(name);
	return *may;
}

/* Names of hosts' columns, whole and as parts. */
static const struct span whole_names[] = {
	SPAN("PC"), SPAN("VM"), SPAN("CI"), SPAN("IP"), SPAN("Box"),
	SPAN("Srv"), SPAN("Svr"), SPAN("Target"), SPAN("Targets"),
	SPAN("Client"), SPAN("Clients"), SPAN("Agent"), SPAN("Instance"),
	SPAN("Nazwa"), SPAN("IPAddress"), SPAN("IP Address"),
	SPAN("IP_Address"), SPAN("PCs"), SPAN("VMs"), SPAN("AgentID"),
	SPAN("ResourceID"), SPAN("ResourceID0"), SPAN("ClientID"),
	SPAN("SystemID"),
};
static const struct span name_parts[] = {
	SPAN("host"), SPAN("server"), SPAN("serveur"), SPAN("servidor"),
	SPAN("comput"), SPAN("machine"), SPAN("maschine"), SPAN("rechner"),
	SPAN("workstation"), SPAN("netbios"), SPAN("ordinateur"),
	SPAN("equipo"), SPAN("ordenador"), SPAN("minion"), SPAN("endpoint"),
	SPAN("device"), SPAN("asset"), SPAN("node"), SPAN("knoten"),
	SPAN("dator"), SPAN("komputer"), SPAN("serwer"),
	SPAN("ger\xc3\xa4t"),
};
/* What stands beside such a part where a property of hosts is meant. */
static const struct span no_names[] = {
	SPAN("type"), SPAN("model"), SPAN("selection"), SPAN("group"),
	SPAN("class"), SPAN("role"), SPAN("status"), SPAN("state"),
	SPAN("count"), SPAN("owner"), SPAN("vendor"), SPAN("site"),
	SPAN("domain"), SPAN("appl"), SPAN("category"), SPAN("product"),
	SPAN("message"), SPAN("error"), SPAN("policy"), SPAN("platform"),
};

bool
host_column_is_called(struct span name)
{
	bool called = false;
	size_t i;

	for (i = 0; i < sizeof whole_names / sizeof *whole_names; i++)
		called |= span_eqi(name, whole_names[i]);
	for (i = 0; i < sizeof name_parts / sizeof *name_parts; i++)
		called |= span_holdsi(name, name_parts[i]);
	for (i = 0; called && i < sizeof no_names / sizeof *no_names; i++)
		called = !span_holdsi(name, no_names[i]);
	return called;
}

static bool
is_guid(struct span s)
{
	return s.n == 36 && s.p[8] == '-' && s.p[13] == '-' &&
	    s.p[18] == '-' && s.p[23] == '-';
}

/* "en-US". */
static bool
is_language(struct span s)
{
	return s.n == 5 && s.p[2] == '-' && ascii_letter(s.p[0]) &&
	    ascii_letter(s.p[1]) && s.p[0] >= 'a' && s.p[1] >= 'a' &&
	    s.p[3] >= 'A' && s.p[3] <= 'Z' && s.p[4] >= 'A' && s.p[4] <= 'Z';
}

/* 20 bytes of SHA-1 in hexadecimal digits, and more of others. */
static bool
is_hash(struct span s)
{
	size_t n = 0;

	while (n < s.n && (ascii_digit(s.p[n]) ||
	    (ascii_lower(s.p[n]) >= 'a' && ascii_lower(s.p[n]) <= 'f')))
		n++;
	return n == s.n && n >= 32;
}

/* Labels, ids, en-US, GUIDs: no hosts. */
static bool
is_label(struct span s)
{
	uint32_t number;

	return label_words_in_cell(s) || update_id_is_id(s) ||
	    update_id_find(s, &number, 1) != 0 || is_guid(s) ||
	    is_language(s) || is_hash(s);
}

/* Four numbers, which Windows' versions exceed. */
static bool
is_address(struct span s)
{
	unsigned parts = 0, number = 0, digits = 0;

	for (size_t i = 0; i <= s.n; i++) {
		if (i < s.n && ascii_digit(s.p[i]) && ++digits < 4) {
			number = number * 10 + (unsigned)(s.p[i] - '0');
			continue;
		}
		if (digits == 0 || digits > 3 || number > 255 ||
		    (i < s.n && s.p[i] != '.'))
			return false;
		parts++;
		number = digits = 0;
	}
	return parts == 4 && s.p[0] != '0';
}

/* Letters, and a digit, a dash or capitals alone among them: no plain word, no
 * version, date or account.  "B1" is one, and "22H2" none. */
static enum host_cell
read_word(struct span s)
{
	size_t letters = 0, small = 0, marks = 0, digits = 0;

	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (ascii_letter(c)) {
			letters++;
			small += c >= 'a';
		} else if (ascii_digit(c) || c == '-') {
			marks++;
			digits += c != '-';
		} else if ((c & 0x80) != 0) {
			letters++;
			small++;
		} else if (c != '.' && c != '_') {
			return HOST_CELL_OTHER;
		}
	}
	if (digits == s.n || is_guid(s))
		return HOST_CELL_ID;
	if (letters == 0 || s.p[0] == '-' || s.p[0] == '.')
		return HOST_CELL_OTHER;
	return s.n > 1 && (letters > 1 || (ascii_letter(s.p[0]) && digits != 0
	    && s.p[1] != '.')) && (marks != 0 || small == 0) ?
	    HOST_CELL_NAME : HOST_CELL_WORD;
}

static enum host_cell
read_cell(struct span s)
{
	if (s.n >= HOST_NAME_BYTES)
		return HOST_CELL_OTHER;
	if (is_address(s))
		return HOST_CELL_NAME;
	return is_label(s) && !is_guid(s) ? HOST_CELL_OTHER : read_word(s);
}

/* "C1,B1", "{C1, B1}", "EX01; EX02": names with something between them. */
static bool
is_several(struct span s)
{
	static const char between[] = ",; |/+{}[]()\n\r\t'\"";
	size_t names = 0, n;

	while (s.n != 0) {
		n = 0;
		while (n < s.n && memchr(between, s.p[n], sizeof between -
		    1) == NULL)
			n++;
		if (n != 0 && read_cell(span_upto(s, n)) > HOST_CELL_ID)
			return false;
		names += n != 0;
		s = span_from(s, n < s.n ? n + 1 : n);
	}
	return names > 1;
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

	return SPAN_ANY(s, marks, span_eqi);
}

/* "EX03": no word of a column has a digit, but for a few ("Win11"). */
static bool
is_host(struct span name)
{
	static const struct span products[] = {
		SPAN("Win"), SPAN("Windows"), SPAN("CVE"),
	};
	size_t n = name.n;

	while (n != 0 && ascii_digit(name.p[n - 1]))
		n--;
	return n < name.n && !SPAN_ANY(span_upto(name, n), products,
	    span_eqi) && host_in_text_is(name) &&
	    !label_words_in_remark(name) && !label_words_in_cell(name);
}

static struct span
name_of(const struct host_column *c)
{
	return (struct span){ c->name, c->nname };
}

static struct host_column *
find_column(const struct host_columns *h, struct span name)
{
	name = span_upto(span_trim(name), HOST_NAME_BYTES);
	for (size_t i = 0; i < h->n; i++)
		if (span_eq(name_of(&h->columns[i]), name))
			return &h->columns[i];
	return NULL;
}

bool
host_columns_has(const struct host_columns *h, struct span name)
{
	return find_column(h, name) != NULL;
}

static struct host_column *
column_of(struct host_columns *h, struct span name, uint64_t line)
{
	struct host_column *c = find_column(h, name);

	if (c != NULL)
		return c;
	name = span_upto(span_trim(name), HOST_NAME_BYTES);
	if (h->n == HOST_COLUMNS_MAX)
		return NULL;
	h->columns = xgrow(h->columns, h->n, &h->cap, sizeof *h->columns);
	c = &h->columns[h->n++];
	*c = (struct host_column){ .nname = name.n, .line = line,
	    .called = host_column_is_called(name), .host = is_host(name) };
	if (name.n != 0)
		memcpy(c->name, name.p, name.n);
	return c;
}

/* What stands in the place of a name, and says nothing. */
static bool
is_nothing(struct span s)
{
	static const struct span words[] = {
		SPAN("-"), SPAN("--"), SPAN("?"), SPAN("n/a"), SPAN("none"),
		SPAN("null"), SPAN("(null)"), SPAN("unknown"), SPAN("#N/A"),
	};

	return SPAN_ANY(s, words, span_eqi);
}

/* Cells of a column that is not called so must look like names. */
static void
read_kind(struct host_column *c, struct span cell)
{
	enum host_cell is = is_mark(cell) && !ascii_digit(cell.p[0]) ?
	    HOST_CELL_OTHER : read_cell(cell);

	c->several |= is == HOST_CELL_OTHER && c->called && is_several(cell);
	if (is == HOST_CELL_OTHER && c->several)
		is = HOST_CELL_NAME;
	if (is > c->cells)
		c->cells = is;
	if (c->cells > (c->called ? HOST_CELL_ID : HOST_CELL_NAME))
		c->cells = HOST_CELL_OTHER;
}

static bool
is_known(const struct host_column *c, struct span cell)
{
	return span_eqi(cell, (struct span){ c->first, c->nfirst }) ||
	    span_eqi(cell, (struct span){ c->second, c->nsecond });
}

void
host_columns_take(struct host_columns *h, struct span name, struct span cell,
    bool called, uint64_t line)
{
	struct host_column *c;

	cell = span_trim(cell);
	if (cell.n == 0 || (c = column_of(h, name, line)) == NULL)
		return;
	c->called |= called;
	c->again |= called;
	c->words |= !is_mark(cell);
	c->marked |= is_mark(cell);
	c->text |= c->host && !is_mark(cell) && !is_nothing(cell) &&
	    !date_reads(cell) && !update_id_is_id(cell);
	if (c->cells == HOST_CELL_OTHER)
		return;
	if (is_known(c, cell)) {
		c->again = true;
		return;
	}
	if (is_nothing(cell))
		return;
	read_kind(c, cell);
	cell = span_upto(cell, HOST_NAME_BYTES);
	if (c->nfirst == 0) {
		memcpy(c->first, cell.p, cell.n);
		c->nfirst = cell.n;
	} else if (c->nsecond == 0) {
		memcpy(c->second, cell.p, cell.n);
		c->nsecond = cell.n;
	}
}

/* "FromTrustedSource", "IsCorpus": words that PowerShell joins for a property;
 * "ServerA" may be a host. */
static bool
is_property(struct span name)
{
	size_t words = 0, n = 0;

	for (; n < name.n; words++) {
		if (name.p[n] < 'A' || name.p[n] > 'Z')
			return false;
		for (n++; n < name.n && name.p[n] >= 'a' && name.p[n] <= 'z';)
			n++;
		if (name.p[n - 1] < 'a')
			return false;
	}
	return words > 1;
}

/* The first of several columns that hold nothing but marks (X, yes, 1), or one
 * that is called as a host is. */
static const struct host_column *
find_matrix(const struct host_columns *h)
{
	const struct host_column *first = NULL;

	for (size_t i = 0; i < h->n; i++) {
		if (h->columns[i].host && !h->columns[i].text)
			return &h->columns[i];
		if (!h->columns[i].marked || h->columns[i].words ||
		    is_property(name_of(&h->columns[i])))
			continue;
		if (first != NULL)
			return first;
		first = &h->columns[i];
	}
	return NULL;
}

/* Whether a column holds hosts, of which there are two. */
static bool
holds_hosts(const struct host_column *c)
{
	return c->nsecond != 0 && c->cells != HOST_CELL_OTHER &&
	    (c->cells != HOST_CELL_ID || c->again);
}

static const struct host_column *
find_hosts(const struct host_columns *h)
{
	for (size_t i = 0; i < h->n; i++)
		if (holds_hosts(&h->columns[i]))
			return &h->columns[i];
	return NULL;
}

static const struct host_column *
find_several(const struct host_columns *h)
{
	for (size_t i = 0; i < h->n; i++)
		if (h->columns[i].several && h->columns[i].cells !=
		    HOST_CELL_OTHER)
			return &h->columns[i];
	return NULL;
}

static int
refuse(struct diags *diags, const char *file, const struct host_column *c,
    const char *what)
{
	diag(diags, DIAG_REFUSED, (struct pos){ file, c->line, 0 }, "%s "
	    "(%.*s, ...); give the exports it was made from", what,
	    SPANF(name_of(c)));
	return -1;
}

/* A column that kbdiff does not know holds names of hosts. */
static int
refuse_nameless(struct diags *diags, const char *file,
    const struct host_column *c)
{
	const char *quote = span_find(name_of(c), ',') == c->nname ? "" : "\"";
	size_t size, nword;
	char *buf, *word;
	struct out o = out_to(&buf, &size), w = out_to(&word, &nword);

	out_printf(&w, "host=%s%.*s%s", quote, SPANF(name_of(c)), quote);
	out_end(&w);
	shell_word(&o, "", (struct span){ word, nword }, "host=COLUMN");
	out_end(&o);
	diag(diags, DIAG_NAMELESS, (struct pos){ file, c->line, 0 },
	    "no known host column, but \"%.*s\" holds names (%.*s, %.*s); use "
	    "--column %s, or NAME=FILE if the file is of one host",
	    SPANF(name_of(c)), (int)c->nfirst, c->first, (int)c->nsecond,
	    c->second, buf);
	free(word);
	free(buf);
	return -1;
}

int
host_columns_check(const struct host_columns *h, const char *file, bool named,
    struct diags *diags)
{
	const struct host_column *c = find_matrix(h);

	if (c != NULL)
		return refuse(diags, file, c, "a matrix of updates by hosts");
	if ((c = find_several(h)) != NULL)
		return refuse(diags, file, c, "updates with the hosts that "
		    "have them");
	if (named || (c = find_hosts(h)) == NULL)
		return 0;
	return refuse_nameless(diags, file, c);
}

void
host_columns_fini(struct host_columns *h)
{
	free(h->columns);
	*h = (struct host_columns){ .n = 0 };
}

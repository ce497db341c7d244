#include <stdio.h>
#include <string.h>

#include "kbdiff/base/word_buckets.h"
#include "command_filter.h"
#include "kbdiff/model/update_id.h"
#include "word_table.h"

static bool
is_word_char(char c)
{
	return ascii_letter(c) || ascii_digit(c) || c == '_';
}

static bool
is_any(char c, const char *set)
{
	return c != '\0' && strchr(set, c) != NULL;
}

/* What of a text is outside of quotes and of brackets. */
struct nesting {
	char	quote;		/* or 0 */
	size_t	depth;
	bool	closed;		/* a bracket closed that had not opened */
};

static bool
is_outside(struct nesting *n, char c)
{
	if (n->quote != 0) {
		n->quote = c == n->quote ? '\0' : n->quote;
		return false;
	}
	if (c == '"' || c == '\'') {
		n->quote = c;
		return false;
	}
	if (is_any(c, ")}]")) {
		n->closed = n->depth == 0;
		n->depth -= !n->closed;
		return n->closed;
	}
	n->depth += is_any(c, "({[");
	return n->depth == 0;
}

/* A command up to the next one, or to the end of the block that it is in. */
static struct span
upto_next(struct span s)
{
	struct nesting nesting = { .quote = '\0' };

	for (size_t i = 0; i < s.n; i++)
		if (is_outside(&nesting, s.p[i]) && (nesting.closed ||
		    is_any(s.p[i], "|;&\n")))
			return span_upto(s, i);
	return s;
}

/* Whether a command may begin here, in a block or in the quotes of another
 * shell as well. */
static bool
begins_command(struct span s, size_t at)
{
	if (ascii_blank(s.p[at]))
		return false;
	while (at != 0 && ascii_blank(s.p[at - 1]))
		at--;
	return at == 0 || is_any(s.p[at - 1], "|;&{(=\"'\n");
}

enum command {
	COMMAND_OTHER, COMMAND_WHERE, COMMAND_SEARCH, COMMAND_SELECT,
	COMMAND_SORT, COMMAND_READ, COMMAND_END, COMMAND_IF, COMMAND_HOTFIX,
	COMMAND_CIM, COMMAND_WMIC, COMMAND_AWK, COMMAND_SED, COMMAND_TAIL,
	COMMAND_JQ, COMMAND_REMOTE
};

static const struct word commands[] = {
	{ SPAN("Where-Object"), COMMAND_WHERE },
	{ SPAN("where"), COMMAND_WHERE }, { SPAN("?"), COMMAND_WHERE },
	{ SPAN("Select-String"), COMMAND_SEARCH },
	{ SPAN("sls"), COMMAND_SEARCH }, { SPAN("findstr"), COMMAND_SEARCH },
	{ SPAN("find"), COMMAND_SEARCH }, { SPAN("grep"), COMMAND_SEARCH },
	{ SPAN("egrep"), COMMAND_SEARCH }, { SPAN("fgrep"), COMMAND_SEARCH },
	{ SPAN("rg"), COMMAND_SEARCH },
	{ SPAN("Select-Object"), COMMAND_SELECT },
	{ SPAN("select"), COMMAND_SELECT },
	{ SPAN("Sort-Object"), COMMAND_SORT }, { SPAN("sort"), COMMAND_SORT },
	{ SPAN("Get-Content"), COMMAND_READ }, { SPAN("gc"), COMMAND_READ },
	{ SPAN("cat"), COMMAND_READ }, { SPAN("type"), COMMAND_READ },
	{ SPAN("awk"), COMMAND_AWK }, { SPAN("gawk"), COMMAND_AWK },
	{ SPAN("mawk"), COMMAND_AWK }, { SPAN("sed"), COMMAND_SED },
	{ SPAN("head"), COMMAND_END }, { SPAN("tail"), COMMAND_TAIL },
	{ SPAN("csvgrep"), COMMAND_SEARCH }, { SPAN("jq"), COMMAND_JQ },
	{ SPAN("ssh"), COMMAND_REMOTE }, { SPAN("plink"), COMMAND_REMOTE },
	{ SPAN("winexe"), COMMAND_REMOTE }, { SPAN("pwsh"), COMMAND_REMOTE },
	{ SPAN("psexec"), COMMAND_REMOTE }, { SPAN("winrs"), COMMAND_REMOTE },
	{ SPAN("if"), COMMAND_IF }, { SPAN("switch"), COMMAND_IF },
	{ SPAN("Get-HotFix"), COMMAND_HOTFIX },
	{ SPAN("Get-CimInstance"), COMMAND_CIM },
	{ SPAN("gcim"), COMMAND_CIM },
	{ SPAN("Get-WmiObject"), COMMAND_CIM },
	{ SPAN("gwmi"), COMMAND_CIM }, { SPAN("wmic"), COMMAND_WMIC },
};

/* The word that a command begins with, without its folder and ".exe"; what
 * stands behind it stays in *rest. */
static struct span
take_command(struct span *rest)
{
	struct span word;
	size_t n = 0, from = 0;

	while (n < rest->n && !ascii_blank(rest->p[n]) &&
	    !is_any(rest->p[n], "{}()|;,<>\"'/") && (n == 0 ||
	    !is_any(rest->p[0], "?%"))) {
		from = rest->p[n] == '\\' ? n + 1 : from;
		n++;
	}
	word = span_from(span_upto(*rest, n), from);
	*rest = span_from(*rest, n);
	if (word.n > 4 && span_eqi(span_from(word, word.n - 4), SPAN(".exe")))
		word.n -= 4;
	return word;
}

/* Takes the next word of letters and digits off; before: what stands right in
 * front of it, or 0. */
static bool
take_word(struct span *rest, struct span *word, char *before)
{
	size_t n = 0, m;

	while (n < rest->n && !is_word_char(rest->p[n]))
		n++;
	*before = n == 0 ? '\0' : rest->p[n - 1];
	for (m = n; m < rest->n && is_word_char(rest->p[m]); m++)
		continue;
	*word = span_from(span_upto(*rest, m), n);
	*rest = span_from(*rest, m);
	return word->n != 0;
}

enum { ASKS_NOTHING = 1, ASKS_KB, ASKS_FILE, ASKS_NOT, ASKS_EQUAL };

/* Of a condition that keeps all updates. */
static const struct word asks[] = {
	{ SPAN("HotFixID"), ASKS_NOTHING }, { SPAN("_"), ASKS_NOTHING },
	{ SPAN("PSItem"), ASKS_NOTHING }, { SPAN("like"), ASKS_NOTHING },
	{ SPAN("match"), ASKS_NOTHING }, { SPAN("and"), ASKS_NOTHING },
	{ SPAN("or"), ASKS_NOTHING }, { SPAN("d"), ASKS_NOTHING },
	{ SPAN("i"), ASKS_NOTHING }, { SPAN("c"), ASKS_NOTHING },
	{ SPAN("r"), ASKS_NOTHING }, { SPAN("e"), ASKS_NOTHING },
	{ SPAN("0"), ASKS_NOTHING }, { SPAN("1"), ASKS_NOTHING },
	{ SPAN("6"), ASKS_NOTHING }, { SPAN("7"), ASKS_NOTHING },
	{ SPAN("9"), ASKS_NOTHING }, { SPAN("null"), ASKS_NOTHING },
	{ SPAN("StartsWith"), ASKS_NOTHING },
	{ SPAN("Contains"), ASKS_NOTHING }, { SPAN("Trim"), ASKS_NOTHING },
	{ SPAN("string"), ASKS_NOTHING }, { SPAN("FilterScript"),
	    ASKS_NOTHING },
	{ SPAN("Property"), ASKS_NOTHING }, { SPAN("Value"), ASKS_NOTHING },
	{ SPAN("Pattern"), ASKS_NOTHING },
	{ SPAN("SimpleMatch"), ASKS_NOTHING },
	{ SPAN("KB"), ASKS_KB }, { SPAN("File"), ASKS_FILE },
	{ SPAN("ne"), ASKS_NOT }, { SPAN("not"), ASKS_NOT },
	{ SPAN("notlike"), ASKS_NOT }, { SPAN("notmatch"), ASKS_NOT },
	{ SPAN("v"), ASKS_NOT }, { SPAN("IsNullOrEmpty"), ASKS_NOTHING },
	{ SPAN("eq"), ASKS_EQUAL },
};

/* A condition that lets through whatever has a KB, or an id at all, or leaves
 * out "File 1". */
static bool
keeps_all(struct span s)
{
	unsigned seen = 0;
	bool not = span_find(s, '!') != s.n || span_find_span(s,
	    SPAN("<>")) != s.n;
	struct span word;
	char before;
	int means;

	while (take_word(&s, &word, &before)) {
		means = WORD_MEANS(asks, word, 0);
		if (means == 0 || (before == '$' && word.p[0] != '_' &&
		    !span_eqi(word, SPAN("null")) &&
		    !span_eqi(word, SPAN("PSItem"))))
			return false;
		seen |= 1u << means;
	}
	not |= (seen >> ASKS_NOT & 1) != 0;
	if ((seen >> ASKS_FILE & 1) != 0)
		return not;
	return (seen >> ASKS_KB & 1) != 0 ? !not :
	    (seen >> ASKS_EQUAL & 1) == 0;
}

/* "KB", "KB*", "KB[0-9]+", "^KB\d{7}" of a pattern. */
static bool
is_any_kb(struct span word)
{
	static const struct span digits[] = {
		SPAN("[0-9"), SPAN("[1-9"), SPAN("[[:digit:"), SPAN("[\\d"),
	};

	while (word.n != 0 && is_any(word.p[0], "^(*.\\"))
		word = span_from(word, 1);
	if (!span_startsi(word, SPAN("KB")))
		return false;
	word = span_from(word, 2);
	for (size_t i = 0; i < sizeof digits / sizeof *digits; i++)
		if (span_starts(word, digits[i]))
			return true;
	return word.n == 0 || is_any(word.p[0], ".*\\?+");
}

/* Of a search for text: one of its patterns finds any KB. */
static bool
finds_all(struct span s)
{
	static const struct span contrary[] = {
		SPAN("/v"), SPAN("-v"), SPAN("-inv"), SPAN("-NotM"),
	};
	static const struct span counts[] = {
		SPAN("-m"), SPAN("--max"), SPAN("-List"),
	};
	bool any = false;
	struct span word, rest = s;
	size_t n;

	for (; rest.n != 0; rest = span_from(rest, n + 1)) {
		for (n = 0; n < rest.n && !ascii_blank(rest.p[n]) &&
		    !is_any(rest.p[n], "\"'|:,"); n++)
			continue;
		word = span_upto(rest, n);
		for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
			if (span_startsi(word, counts[i]))
				return false;
		for (size_t i = 0; i < sizeof contrary / sizeof *contrary; i++)
			if (span_startsi(word, contrary[i]))
				return keeps_all(s) && span_holdsi(s,
				    SPAN("File"));
		any |= is_any_kb(word);
	}
	return any;
}

/* The program of awk or sed: the first text in quotes, or the first word that
 * is no option. */
static struct span
program_of(struct span rest)
{
	size_t n = 0;

	for (size_t i = 0; i < rest.n; i++)
		if (rest.p[i] == '\'' || rest.p[i] == '"') {
			n = span_find(span_from(rest, i + 1), rest.p[i]);
			return span_trim(span_upto(span_from(rest, i + 1), n));
		}
	for (rest = span_trim(rest); rest.n != 0 && rest.p[0] == '-';
	    rest = span_trim(span_from(rest, n)))
		for (n = 0; n < rest.n && !ascii_blank(rest.p[n]); n++)
			continue;
	for (n = 0; n < rest.n && !ascii_blank(rest.p[n]); n++)
		continue;
	return span_upto(rest, n);
}

/* What stands between the slashes that a program begins with. */
static struct span
between_slashes(struct span s)
{
	s = span_from(s, 1);
	return span_upto(s, span_find(s, '/'));
}

/* A pattern that takes lines: not any KB, nor all but the first or blanks. */
static bool
awk_drops(struct span program)
{
	struct span pattern = span_trim(span_upto(program, span_find(program,
	    '{')));
	struct span action = span_from(program, pattern.n), word;
	char before;

	while (take_word(&action, &word, &before))
		if (span_eq(word, SPAN("if")) || span_eq(word, SPAN("next")) ||
		    span_eq(word, SPAN("exit")))
			return true;
	if (pattern.n != 0 && pattern.p[0] == '/')
		return !finds_all(between_slashes(pattern));
	return pattern.n != 0 && !span_eq(pattern, SPAN("1")) &&
	    !span_eq(pattern, SPAN("NF")) && !span_eq(pattern, SPAN("BEGIN")) &&
	    !span_starts(pattern, SPAN("NR>")) &&
	    !span_starts(pattern, SPAN("NR >")) &&
	    !span_starts(pattern, SPAN("NR!=1")) &&
	    !span_starts(pattern, SPAN("!seen["));
}

/* "-n +2" leaves out no more than names and what stands around them. */
static bool
tail_drops(struct span rest)
{
	size_t n = span_find(rest, '+');

	rest = span_from(rest, n < rest.n ? n + 1 : n);
	n = span_digits(rest);
	return n != 1 || rest.p[0] > '4';
}

/* "select(...)", ".[:5]", ".[0]", "first(...)" of jq's program. */
static bool
jq_drops(struct span program)
{
	static const struct span parts[] = {
		SPAN("select("), SPAN("limit("), SPAN("first"), SPAN("last"),
	};
	size_t at;

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (span_find_span(program, parts[i]) < program.n)
			return true;
	while ((at = span_find(program, '[')) + 1 < program.n) {
		program = span_from(program, at + 1);
		if (ascii_digit(program.p[0]) || is_any(program.p[0], ":-"))
			return true;
	}
	return false;
}

/* "-n" prints what the program names, any other takes out lines or ends. */
static bool
sed_drops(struct span rest)
{
	struct span program = program_of(rest);
	bool names = span_startsi(span_trim(rest), SPAN("-n"));
	char last;

	if (program.n == 0)
		return false;
	if (names)
		return program.p[0] != '/' ||
		    !finds_all(between_slashes(program));
	last = program.p[program.n - 1];
	if (program.p[0] == 's' || (last != 'd' && last != 'q'))
		return false;
	return !span_eq(program, SPAN("1d")) &&
	    !span_starts(program, SPAN("/^$")) &&
	    !span_starts(program, SPAN("/^\\s")) &&
	    !span_starts(program, SPAN("/^[[:"));
}

/* Takes the next parameter of a command off, "-First" or "-First:5", without
 * its dash, which may be a longer one. */
static bool
take_parameter(struct span *rest, struct span *name)
{
	struct nesting nesting = { .quote = '\0' };
	size_t n, dash;

	for (size_t i = 0; i < rest->n; i++) {
		if (!is_outside(&nesting, rest->p[i]) || (i != 0 &&
		    !ascii_blank(rest->p[i - 1])))
			continue;
		dash = rest->p[i] == '-' ? 1 : span_starts(span_from(*rest, i),
		    SPAN("\xe2\x80\x93")) ? 3 : 0;
		if (dash == 0)
			continue;
		for (n = i + dash; n < rest->n && ascii_letter(rest->p[n]); )
			n++;
		if (n == i + dash)
			continue;
		*name = span_from(span_upto(*rest, n), i + dash);
		*rest = span_from(*rest, n);
		return true;
	}
	return false;
}

/* A parameter of such a command that takes a part; short: by any of its first
 * letters, too. */
struct dropping {
	enum command	command;
	bool		short_too;
	struct span	name;
};

static const struct dropping droppings[] = {
	{ COMMAND_SELECT, true, SPAN("First") },
	{ COMMAND_SELECT, true, SPAN("Last") },
	{ COMMAND_SELECT, true, SPAN("SkipLast") },
	{ COMMAND_SELECT, true, SPAN("SkipIndex") },
	{ COMMAND_SELECT, true, SPAN("Index") },
	{ COMMAND_SORT, true, SPAN("Top") },
	{ COMMAND_SORT, true, SPAN("Bottom") },
	{ COMMAND_READ, true, SPAN("TotalCount") },
	{ COMMAND_READ, true, SPAN("Tail") },
	{ COMMAND_READ, true, SPAN("First") },
	{ COMMAND_READ, true, SPAN("Head") },
	{ COMMAND_READ, true, SPAN("Last") },
	{ COMMAND_HOTFIX, true, SPAN("Id") },
	{ COMMAND_HOTFIX, true, SPAN("HFID") },
	{ COMMAND_HOTFIX, true, SPAN("Description") },
	{ COMMAND_OTHER, false, SPAN("First") },
	{ COMMAND_OTHER, false, SPAN("Last") },
	{ COMMAND_OTHER, false, SPAN("Skip") },
	{ COMMAND_OTHER, false, SPAN("Newest") },
	{ COMMAND_OTHER, false, SPAN("MaxEvents") },
	{ COMMAND_OTHER, false, SPAN("MaxDate") },
	{ COMMAND_OTHER, false, SPAN("After") },
	{ COMMAND_OTHER, false, SPAN("Before") },
	{ COMMAND_OTHER, false, SPAN("Index") },
	{ COMMAND_OTHER, false, SPAN("Id") },
	{ COMMAND_OTHER, false, SPAN("HotFixId") },
	{ COMMAND_OTHER, false, SPAN("KBArticleID") },
	{ COMMAND_OTHER, false, SPAN("Description") },
};

static bool
has_dropping(enum command command, struct span rest)
{
	struct span name;

	while (take_parameter(&rest, &name))
		for (size_t i = 0; i < sizeof droppings / sizeof *droppings;
		     i++)
			if (droppings[i].command == command &&
			    (droppings[i].short_too ? span_startsi(
			    droppings[i].name, name) :
			    span_eqi(droppings[i].name, name)))
				return true;
	return false;
}

/* What stands behind the last word "where" of a query or of wmic; "" if there
 * is none. */
static struct span
behind_where(struct span s)
{
	struct span word, found = SPAN_NONE, rest = s;
	char before;

	while (take_word(&rest, &word, &before))
		if (span_eqi(word, SPAN("where")))
			found = rest;
		else if (span_eqi(word, SPAN("get")) && found.n != 0)
			return span_upto(found, (size_t)(word.p - found.p));
	return found;
}

/* "select * from patches limit 5", "... where ...", "select top 5 ...", of
 * osquery and of databases. */
static bool
sql_drops(struct span rest)
{
	struct span word, where = behind_where(rest), s = rest;
	bool from = false, limit = false, top = false;
	char before;

	while (take_word(&s, &word, &before)) {
		from |= span_eqi(word, SPAN("from"));
		limit |= (from && span_eqi(word, SPAN("limit"))) ||
		    (top && ascii_digit(word.p[0]));
		top = span_eqi(word, SPAN("top")) && !is_any(before, "-");
	}
	return limit || (from && where.n != 0 && !keeps_all(where));
}

/* Get-CimInstance -Filter, -Query "... where ..." */
static bool
query_drops(struct span rest)
{
	struct span name, value;

	while (take_parameter(&rest, &name)) {
		value = span_trim(rest);
		if (value.n != 0 && (value.p[0] == '"' || value.p[0] == '\''))
			value = span_upto(span_from(value, 1), span_find(
			    span_from(value, 1), value.p[0]));
		if (span_startsi(SPAN("Filter"), name) && !keeps_all(value))
			return true;
		if (span_startsi(SPAN("Query"), name) &&
		    behind_where(value).n != 0 &&
		    !keeps_all(behind_where(value)))
			return true;
	}
	return false;
}

/* Get-HotFix KB4000001, or an id further behind. */
static bool
names_ids(struct span rest)
{
	size_t n;

	rest = span_trim(rest);
	if (rest.n != 0 && (is_word_char(rest.p[0]) ||
	    is_any(rest.p[0], "$\"'@(")) && rest.p[0] != '2')
		return true;
	for (; rest.n != 0; rest = span_from(rest, n + 1)) {
		for (n = 0; n < rest.n && !ascii_blank(rest.p[n]) &&
		    !is_any(rest.p[n], "\"',"); n++)
			continue;
		if (update_id_is_number(span_upto(rest, n)))
			return true;
	}
	return false;
}

static bool
lists_updates(struct span s)
{
	static const struct span sources[] = {
		SPAN("hotfix"), SPAN("quickfix"), SPAN("qfe"),
		SPAN("Invoke-Command"), SPAN("icm "), SPAN("wmic"),
		SPAN("systeminfo"),
	};

	for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
		if (span_holdsi(s, sources[i]))
			return true;
	return false;
}

/* A condition of a script on what an entry says: not on whether there is a list
 * at all, and not one that chooses hosts to ask. */
static bool
if_drops(struct span rest)
{
	struct span condition;

	rest = span_trim(rest);
	if (rest.n == 0 || rest.p[0] != '(' || lists_updates(span_from(rest,
	    span_find(rest, '{'))))
		return false;
	condition = upto_next(span_from(rest, 1));
	return span_find(condition, '.') != condition.n &&
	    !span_holdsi(condition, SPAN(".Count")) &&
	    !span_holdsi(condition, SPAN(".Length")) && !keeps_all(condition);
}

/* A value that is computed: @{n='Day'; e={if (...) {...}}}. */
static bool
is_value(struct span s, size_t at)
{
	while (at != 0 && ascii_blank(s.p[at - 1]))
		at--;
	if (at == 0 || s.p[at - 1] != '{')
		return false;
	at--;
	while (at != 0 && ascii_blank(s.p[at - 1]))
		at--;
	return at != 0 && s.p[at - 1] == '=';
}

/* Whether a line asks several hosts, or may. */
static bool
asks_hosts(struct span s)
{
	static const struct span ways[] = {
		SPAN("-ComputerName"), SPAN("-cn "), SPAN("Invoke-Command"),
		SPAN("icm "), SPAN("-CimSession"), SPAN("/node:"),
		SPAN("foreach"), SPAN("% {"), SPAN("%{"),
	};

	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
		if (span_holdsi(s, ways[i]))
			return true;
	return false;
}

/* "-Unique" without a property that names the host: of several hosts that have
 * an update one keeps it. */
static bool
unique_drops(struct span s, struct span rest)
{
	struct span name, word, all = rest;
	bool unique = false;
	char before;

	while (take_parameter(&rest, &name))
		unique |= span_startsi(SPAN("Unique"), name);
	while (unique && take_word(&all, &word, &before))
		if (word_is_host(word) || span_eqi(word, SPAN("CSName")) ||
		    span_eqi(word, SPAN("PSComputerName")) ||
		    span_eqi(word, SPAN("__SERVER")) ||
		    span_eqi(word, SPAN("Source")))
			return false;
	return unique && asks_hosts(s);
}

static bool
command_drops(struct span s, size_t at)
{
	struct span rest = upto_next(span_from(s, at));
	struct span word = take_command(&rest);
	enum command command = (enum command)WORD_MEANS(commands, word,
	    COMMAND_OTHER);

	switch (command) {
	case COMMAND_WHERE:
		return !keeps_all(rest);
	case COMMAND_SEARCH:
		return !finds_all(rest);
	case COMMAND_END:
		return true;
	case COMMAND_IF:
		return !is_value(s, at) && if_drops(rest);
	case COMMAND_CIM:
		return query_drops(rest);
	case COMMAND_WMIC:
		rest = behind_where(rest);
		return rest.n != 0 && !keeps_all(rest);
	case COMMAND_HOTFIX:
		return names_ids(rest) || has_dropping(command, rest);
	case COMMAND_TAIL:
		return tail_drops(rest);
	case COMMAND_JQ:
		return jq_drops(program_of(rest));
	case COMMAND_AWK:
		return awk_drops(program_of(rest));
	case COMMAND_SED:
		return sed_drops(rest);
	case COMMAND_SORT:
	case COMMAND_SELECT:
		return has_dropping(command, rest) || unique_drops(s, rest) ||
		    sql_drops(rest);
	default:
		return has_dropping(command, rest);
	}
}

/* Where the bracket opens that closes right before here; s.n: nowhere. */
static size_t
opens_at(struct span s, size_t at)
{
	size_t depth = 0;

	while (at-- != 0) {
		depth += s.p[at] == ')';
		depth -= s.p[at] == '(';
		if (depth == 0)
			return at;
	}
	return s.n;
}

/* "(Get-HotFix)[0..4]", "$list.HotFixID[-1]" at the beginning of a command:
 * the [ is here. */
static bool
index_drops(struct span s, size_t at)
{
	size_t from = at, opens;

	if (at + 1 == s.n || !(ascii_digit(s.p[at + 1]) ||
	    is_any(s.p[at + 1], "-$ ")))
		return false;
	while (from != 0 && (is_word_char(s.p[from - 1]) ||
	    s.p[from - 1] == '.'))
		from--;
	if (from == 0)
		return false;
	if (s.p[from - 1] == '$')
		return span_upto(span_from(s, from), at - from).n > 1 &&
		    begins_command(s, from - 1);
	if (s.p[from - 1] != ')' || (opens = opens_at(s, from)) == s.n)
		return false;
	return (opens == 0 || !is_word_char(s.p[opens - 1])) &&
	    (s.p[opens + 1] == '$' || lists_updates(span_from(span_upto(s,
	    from), opens)));
}

/* "(0,50)" of a history: not from its first entry on, or no more than a
 * number that histories go beyond. */
static bool
history_drops(struct span rest)
{
	struct span from, count;

	rest = span_trim(rest);
	if (rest.n == 0 || rest.p[0] != '(')
		return false;
	rest = span_from(rest, 1);
	from = span_trim(span_upto(rest, span_find(rest, ',')));
	rest = span_from(rest, span_find(rest, ',') + 1);
	count = span_trim(span_upto(rest, span_find(rest, ')')));
	if (span_digits(from) == from.n && from.n != 0 &&
	    !span_eq(from, SPAN("0")))
		return true;
	return count.n != 0 && count.n <= 3 && span_digits(count) == count.n;
}

/* ".Where({...})", ".QueryHistory(0, 50)": the dot is here. */
static bool
method_drops(struct span s, size_t at)
{
	struct span rest = span_from(s, at);

	if (span_startsi(rest, SPAN(".QueryHistory")))
		return history_drops(span_from(rest, 13));
	if (!span_startsi(rest, SPAN(".Where")))
		return false;
	rest = span_trim(span_from(rest, 6));
	return rest.n != 0 && is_any(rest.p[0], "({") &&
	    !keeps_all(upto_next(span_from(rest, 1)));
}

bool
command_filter_drops(struct span command)
{
	for (size_t i = 0; i < command.n; i++)
		if ((command.p[i] == '[' && index_drops(command, i)) ||
		    (command.p[i] == '.' && method_drops(command, i)) ||
		    (begins_command(command, i) && command_drops(command, i)))
			return true;
	return false;
}

bool
command_filter_lists(struct span line)
{
	struct span rest = span_trim(line), word;

	while (rest.n != 0 && is_any(rest.p[0], "(@"))
		rest = span_from(rest, 1);
	word = take_command(&rest);
	switch (WORD_MEANS(commands, word, COMMAND_OTHER)) {
	case COMMAND_HOTFIX:
		/* "Get-HotFix : Cannot find ..." */
		return !span_starts(span_trim(rest), SPAN(":"));
	case COMMAND_CIM:
	case COMMAND_WMIC:
	case COMMAND_REMOTE:
		return rest.n != 0 && ascii_blank(rest.p[0]) &&
		    lists_updates(rest) && span_trim(rest).p[0] != ':';
	default:
		return false;
	}
}

/* What stands before a command that was given; an order, "run", is none. */
static bool
tells_of_command(struct span before)
{
	static const struct span words[] = {
		SPAN("with"), SPAN("by"), SPAN("using"), SPAN("from"),
		SPAN("of"), SPAN("via"), SPAN("ran"), SPAN("was"), SPAN("mit"),
		SPAN("durch"), SPAN("von"), SPAN("avec"), SPAN("par"),
		SPAN("con"), SPAN("com"), SPAN("met"), SPAN("door"),
		SPAN("med"), SPAN("af"), SPAN("av"), SPAN("per"),
	};
	bool quoted = false;
	size_t at;

	while (before.n != 0 && is_any(before.p[before.n - 1], " \t`'\"(")) {
		quoted |= !ascii_blank(before.p[before.n - 1]);
		before.n--;
	}
	/* "# Get-HotFix | ...", "> Get-HotFix | ..." */
	while (before.n != 0 && is_any(before.p[before.n - 1], "#>$%/"))
		before.n--;
	if (before.n == 0)
		return true;
	for (at = before.n; at != 0 && !ascii_blank(before.p[at - 1]); )
		at--;
	before = span_from(before, at);
	if (quoted || before.p[before.n - 1] == ':')
		return true;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (span_eqi(before, words[i]))
			return true;
	return false;
}

/* Behind its name stands what commands have there, and no prose: "the list of
 * Get-HotFix on EX01". */
static bool
goes_on_as_command(struct span command)
{
	struct span word = take_command(&command);

	command = span_trim(command);
	return !span_eqi(word, SPAN("Get-HotFix")) || (command.n != 0 &&
	    is_any(command.p[0], "|-)"));
}

struct span
command_filter_told(struct span line)
{
	struct span rest;

	if (!lists_updates(line))
		return SPAN_NONE;
	for (size_t i = 1; i < line.n; i++) {
		rest = span_from(line, i);
		if (is_any(line.p[i - 1], " \t`'\"(") && is_any(ascii_lower(
		    rest.p[0]), "gwpis") && command_filter_lists(rest) &&
		    goes_on_as_command(rest) && tells_of_command(span_upto(
		    line, i)))
			return rest;
	}
	return SPAN_NONE;
}

/* "$x" of "$x = Get-HotFix". */
static struct span
filled_variable(struct span command)
{
	struct span name;
	size_t n = 1;

	if (command.n == 0 || command.p[0] != '$')
		return SPAN_NONE;
	while (n < command.n && is_word_char(command.p[n]))
		n++;
	name = span_upto(command, n);
	command = span_trim(span_from(command, n));
	return command.n > 1 && command.p[0] == '=' &&
	    command.p[1] != '=' ? name : SPAN_NONE;
}

/* "a.csv" of "Get-HotFix | Export-Csv a.csv -Encoding utf8". */
static struct span
filled_file(struct span command)
{
	static const struct span writers[] = {
		SPAN(">"), SPAN("Export-C"), SPAN("epcsv"), SPAN("Out-File"),
		SPAN("Set-Content"), SPAN("tee"), SPAN("/output:"),
	};
	size_t n, at = command.n;

	for (size_t i = 0; i < sizeof writers / sizeof *writers; i++)
		for (n = command.n; n-- != 0 && at == command.n; )
			if (span_startsi(span_from(command, n), writers[i]))
				at = n + writers[i].n;
	for (command = span_from(command, at); command.n != 0;
	    command = span_from(command, n + 1)) {
		for (n = 0; n < command.n && !ascii_blank(command.p[n]) &&
		    !is_any(command.p[n], "\"'|;"); n++)
			continue;
		if (n > 2 && command.p[0] != '-' && span_find(span_upto(
		    command, n), '.') < n - 1)
			return span_upto(command, n);
	}
	return SPAN_NONE;
}

struct span
command_filter_fills(struct span command)
{
	struct span variable = filled_variable(span_trim(command));

	return variable.n != 0 ? variable : filled_file(command);
}

bool
command_filter_reads(struct span command, struct span filled)
{
	struct span rest, behind;

	for (size_t i = 0; filled.n != 0 && i < command.n; i++) {
		rest = span_from(command, i);
		behind = span_from(rest, filled.n);
		if (span_startsi(rest, filled) && (i == 0 ||
		    !is_word_char(command.p[i - 1])) && (behind.n == 0 ||
		    !is_word_char(behind.p[0])))
			return true;
	}
	return false;
}

static const struct span removals[] = {
	SPAN("/remove-package"), SPAN("Remove-WindowsPackage"),
	SPAN("Remove-WindowsUpdate"), SPAN("Uninstall-WindowsUpdate"),
	SPAN("Get-WUUninstall"), SPAN("Remove-WUUpdate"),
	SPAN("Remove-HotFix"), SPAN("Uninstall-HotFix"),
	SPAN("Uninstall-KB"), SPAN("pkgmgr /up"), SPAN("pkgmgr.exe /up"),
	SPAN("msiexec /uninstall"), SPAN("msiexec.exe /uninstall"),
};

static _Thread_local struct word_buckets of_removal = WORD_BUCKETS(removals);

bool
command_filter_removes(struct span command)
{
	return word_buckets_held(&of_removal, command) ||
	    (span_holdsi(command, SPAN("/uninstall")) &&
	    span_holdsi(command, SPAN("wusa")));
}

/* A cumulative update by its level, or what a variable holds. */
static const struct span unnamed[] = {
	SPAN("RollupFix"), SPAN("$"), SPAN("%"), SPAN("*"),
};

static _Thread_local struct word_buckets of_unnamed = WORD_BUCKETS(unnamed);

bool
command_filter_removes_any(struct span command)
{
	return !span_holdsi(command, SPAN("package")) ||
	    word_buckets_held(&of_unnamed, command);
}

bool
command_filter_next(struct span *rest, uint32_t *number)
{
	struct span word;
	char kb[16];

	while (rest->n != 0) {
		word = span_upto(*rest, span_digits(*rest));
		if (word.n == 0) {
			*rest = span_from(*rest, 1);
			continue;
		}
		*rest = span_from(*rest, word.n);
		if (word.n != 6 && word.n != 7)
			continue;
		snprintf(kb, sizeof kb, "KB%.*s", SPANF(word));
		*number = update_id_number(span_of(kb));
		if (*number != 0)
			return true;
	}
	return false;
}

#include "kbdiff/model/update_id.h"
#include "cmdline_filter.h"
#include "cmdline_keeps.h"
#include "cmdline_lists.h"
#include "cmdline_text.h"
#include "text_tools.h"
#include "word_table.h"

/* A parameter of such a command that takes a part; short: by any of its first
 * letters, too. */
struct dropping {
	enum cmdline	command;
	bool		short_too;
	struct span	name;
};

static const struct dropping droppings[] = {
	{ CMDLINE_SELECT, true, SPAN("First") },
	{ CMDLINE_SELECT, true, SPAN("Last") },
	{ CMDLINE_SELECT, true, SPAN("SkipLast") },
	{ CMDLINE_SELECT, true, SPAN("SkipIndex") },
	{ CMDLINE_SELECT, true, SPAN("Index") },
	{ CMDLINE_SORT, true, SPAN("Top") },
	{ CMDLINE_SORT, true, SPAN("Bottom") },
	{ CMDLINE_READ, true, SPAN("TotalCount") },
	{ CMDLINE_READ, true, SPAN("Tail") },
	{ CMDLINE_READ, true, SPAN("First") },
	{ CMDLINE_READ, true, SPAN("Head") },
	{ CMDLINE_READ, true, SPAN("Last") },
	{ CMDLINE_HOTFIX, true, SPAN("Id") },
	{ CMDLINE_HOTFIX, true, SPAN("HFID") },
	{ CMDLINE_HOTFIX, true, SPAN("Description") },
	{ CMDLINE_OTHER, false, SPAN("First") },
	{ CMDLINE_OTHER, false, SPAN("Last") },
	{ CMDLINE_OTHER, false, SPAN("Skip") },
	{ CMDLINE_OTHER, false, SPAN("Newest") },
	{ CMDLINE_OTHER, false, SPAN("MaxEvents") },
	{ CMDLINE_OTHER, false, SPAN("MaxDate") },
	{ CMDLINE_OTHER, false, SPAN("After") },
	{ CMDLINE_OTHER, false, SPAN("Before") },
	{ CMDLINE_OTHER, false, SPAN("Index") },
	{ CMDLINE_OTHER, false, SPAN("Id") },
	{ CMDLINE_OTHER, false, SPAN("HotFixId") },
	{ CMDLINE_OTHER, false, SPAN("KBArticleID") },
	{ CMDLINE_OTHER, false, SPAN("Description") },
};

static bool
has_dropping(enum cmdline command, struct span rest)
{
	struct span name;

	while (cmdline_text_take_parameter(&rest, &name))
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

	while (cmdline_text_take_word(&rest, &word, &before))
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

	while (cmdline_text_take_word(&s, &word, &before)) {
		from |= span_eqi(word, SPAN("from"));
		limit |= (from && span_eqi(word, SPAN("limit"))) ||
		    (top && ascii_digit(word.p[0]));
		top = span_eqi(word, SPAN("top")) && !ascii_any(before, "-");
	}
	return limit || (from && where.n != 0 && !cmdline_keeps_all(where));
}

/* Get-CimInstance -Filter, -Query "... where ..." */
static bool
query_drops(struct span rest)
{
	struct span name, value;

	while (cmdline_text_take_parameter(&rest, &name)) {
		value = span_trim(rest);
		if (value.n != 0 && (value.p[0] == '"' || value.p[0] == '\''))
			value = span_upto(span_from(value, 1), span_find(
			    span_from(value, 1), value.p[0]));
		if (span_startsi(SPAN("Filter"), name) &&
		    !cmdline_keeps_all(value))
			return true;
		if (span_startsi(SPAN("Query"), name) &&
		    behind_where(value).n != 0 &&
		    !cmdline_keeps_all(behind_where(value)))
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
	if (rest.n != 0 && (cmdline_text_word(rest.p[0]) ||
	    ascii_any(rest.p[0], "$\"'@(")) && rest.p[0] != '2')
		return true;
	for (; rest.n != 0; rest = span_from(rest, n + 1)) {
		for (n = 0; n < rest.n && !ascii_blank(rest.p[n]) &&
		    !ascii_any(rest.p[n], "\"',"); n++)
			continue;
		if (update_id_is_number(span_upto(rest, n)))
			return true;
	}
	return false;
}

/* A condition of a script on what an entry says: not on whether there is a list
 * at all, and not one that chooses hosts to ask. */
static bool
if_drops(struct span rest)
{
	struct span condition;

	rest = span_trim(rest);
	if (rest.n == 0 || rest.p[0] != '(' ||
	    cmdline_lists_updates(span_from(rest, span_find(rest, '{'))))
		return false;
	condition = cmdline_text_upto_next(span_from(rest, 1));
	return span_find(condition, '.') != condition.n &&
	    !span_holdsi(condition, SPAN(".Count")) &&
	    !span_holdsi(condition, SPAN(".Length")) &&
	    !cmdline_keeps_all(condition);
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

	return SPAN_ANY(s, ways, span_holdsi);
}

/* "-Unique" without a property that names the host: of several hosts that have
 * an update one keeps it. */
static bool
unique_drops(struct span s, struct span rest)
{
	struct span name, word, all = rest;
	bool unique = false;
	char before;

	while (cmdline_text_take_parameter(&rest, &name))
		unique |= span_startsi(SPAN("Unique"), name);
	while (unique && cmdline_text_take_word(&all, &word, &before))
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
	struct span rest = cmdline_text_upto_next(span_from(s, at));
	struct span word = cmdline_text_take_name(&rest);
	enum cmdline command = cmdline_text_named(word);

	switch (command) {
	case CMDLINE_WHERE:
		return !cmdline_keeps_all(rest);
	case CMDLINE_SEARCH:
		return !cmdline_keeps_found(rest);
	case CMDLINE_END:
		return true;
	case CMDLINE_IF:
		return !is_value(s, at) && if_drops(rest);
	case CMDLINE_CIM:
		return query_drops(rest);
	case CMDLINE_WMIC:
		rest = behind_where(rest);
		return rest.n != 0 && !cmdline_keeps_all(rest);
	case CMDLINE_HOTFIX:
		return names_ids(rest) || has_dropping(command, rest);
	case CMDLINE_TAIL:
	case CMDLINE_JQ:
	case CMDLINE_AWK:
	case CMDLINE_SED:
		return text_tools_drop(command, rest);
	case CMDLINE_SORT:
	case CMDLINE_SELECT:
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
	    ascii_any(s.p[at + 1], "-$ ")))
		return false;
	while (from != 0 && (cmdline_text_word(s.p[from - 1]) ||
	    s.p[from - 1] == '.'))
		from--;
	if (from == 0)
		return false;
	if (s.p[from - 1] == '$')
		return span_upto(span_from(s, from), at - from).n > 1 &&
		    cmdline_text_begins(s, from - 1);
	if (s.p[from - 1] != ')' || (opens = opens_at(s, from)) == s.n)
		return false;
	return (opens == 0 || !cmdline_text_word(s.p[opens - 1])) &&
	    (s.p[opens + 1] == '$' || cmdline_lists_updates(span_from(
	    span_upto(s, from), opens)));
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
	return rest.n != 0 && ascii_any(rest.p[0], "({") &&
	    !cmdline_keeps_all(cmdline_text_upto_next(span_from(rest, 1)));
}

bool
cmdline_filter_drops(struct span command)
{
	for (size_t i = 0; i < command.n; i++)
		if ((command.p[i] == '[' && index_drops(command, i)) ||
		    (command.p[i] == '.' && method_drops(command, i)) ||
		    (cmdline_text_begins(command, i) &&
		    command_drops(command, i)))
			return true;
	return false;
}

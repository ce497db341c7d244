#include <string.h>

#include "command_text.h"
#include "word_table.h"

bool
command_text_word(char c)
{
	return ascii_letter(c) || ascii_digit(c) || c == '_';
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
	if (ascii_any(c, ")}]")) {
		n->closed = n->depth == 0;
		n->depth -= !n->closed;
		return n->closed;
	}
	n->depth += ascii_any(c, "({[");
	return n->depth == 0;
}

struct span
command_text_upto_next(struct span s)
{
	struct nesting nesting = { .quote = '\0' };

	for (size_t i = 0; i < s.n; i++)
		if (is_outside(&nesting, s.p[i]) && (nesting.closed ||
		    ascii_any(s.p[i], "|;&\n")))
			return span_upto(s, i);
	return s;
}

bool
command_text_begins(struct span s, size_t at)
{
	if (ascii_blank(s.p[at]))
		return false;
	while (at != 0 && ascii_blank(s.p[at - 1]))
		at--;
	return at == 0 || ascii_any(s.p[at - 1], "|;&{(=\"'\n");
}

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

struct span
command_text_take_name(struct span *rest)
{
	struct span word;
	size_t n = 0, from = 0;

	while (n < rest->n && !ascii_blank(rest->p[n]) &&
	    !ascii_any(rest->p[n], "{}()|;,<>\"'/") && (n == 0 ||
	    !ascii_any(rest->p[0], "?%"))) {
		from = rest->p[n] == '\\' ? n + 1 : from;
		n++;
	}
	word = span_from(span_upto(*rest, n), from);
	*rest = span_from(*rest, n);
	if (word.n > 4 && span_eqi(span_from(word, word.n - 4), SPAN(".exe")))
		word.n -= 4;
	return word;
}

bool
command_text_take_word(struct span *rest, struct span *word, char *before)
{
	size_t n = 0, m;

	while (n < rest->n && !command_text_word(rest->p[n]))
		n++;
	*before = n == 0 ? '\0' : rest->p[n - 1];
	for (m = n; m < rest->n && command_text_word(rest->p[m]); m++)
		continue;
	*word = span_from(span_upto(*rest, m), n);
	*rest = span_from(*rest, m);
	return word->n != 0;
}

bool
command_text_take_parameter(struct span *rest, struct span *name)
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

enum command
command_text_named(struct span name)
{
	return (enum command)WORD_MEANS(commands, name, COMMAND_OTHER);
}

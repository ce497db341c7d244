#include <string.h>

#include "cmdline_text.h"
#include "word_table.h"

bool
cmdline_text_word(char c)
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
cmdline_text_upto_next(struct span s)
{
	struct nesting nesting = { .quote = '\0' };

	for (size_t i = 0; i < s.n; i++)
		if (is_outside(&nesting, s.p[i]) && (nesting.closed ||
		    ascii_any(s.p[i], "|;&\n")))
			return span_upto(s, i);
	return s;
}

bool
cmdline_text_begins(struct span s, size_t at)
{
	if (ascii_blank(s.p[at]))
		return false;
	while (at != 0 && ascii_blank(s.p[at - 1]))
		at--;
	return at == 0 || ascii_any(s.p[at - 1], "|;&{(=\"'\n");
}

static const struct word commands[] = {
	{ SPAN("Where-Object"), CMDLINE_WHERE },
	{ SPAN("where"), CMDLINE_WHERE }, { SPAN("?"), CMDLINE_WHERE },
	{ SPAN("Select-String"), CMDLINE_SEARCH },
	{ SPAN("sls"), CMDLINE_SEARCH }, { SPAN("findstr"), CMDLINE_SEARCH },
	{ SPAN("find"), CMDLINE_SEARCH }, { SPAN("grep"), CMDLINE_SEARCH },
	{ SPAN("egrep"), CMDLINE_SEARCH }, { SPAN("fgrep"), CMDLINE_SEARCH },
	{ SPAN("rg"), CMDLINE_SEARCH },
	{ SPAN("Select-Object"), CMDLINE_SELECT },
	{ SPAN("select"), CMDLINE_SELECT },
	{ SPAN("Sort-Object"), CMDLINE_SORT }, { SPAN("sort"), CMDLINE_SORT },
	{ SPAN("Get-Content"), CMDLINE_READ }, { SPAN("gc"), CMDLINE_READ },
	{ SPAN("cat"), CMDLINE_READ }, { SPAN("type"), CMDLINE_READ },
	{ SPAN("awk"), CMDLINE_AWK }, { SPAN("gawk"), CMDLINE_AWK },
	{ SPAN("mawk"), CMDLINE_AWK }, { SPAN("sed"), CMDLINE_SED },
	{ SPAN("head"), CMDLINE_END }, { SPAN("tail"), CMDLINE_TAIL },
	{ SPAN("csvgrep"), CMDLINE_SEARCH }, { SPAN("jq"), CMDLINE_JQ },
	{ SPAN("ssh"), CMDLINE_REMOTE }, { SPAN("plink"), CMDLINE_REMOTE },
	{ SPAN("winexe"), CMDLINE_REMOTE }, { SPAN("pwsh"), CMDLINE_REMOTE },
	{ SPAN("psexec"), CMDLINE_REMOTE }, { SPAN("winrs"), CMDLINE_REMOTE },
	{ SPAN("if"), CMDLINE_IF }, { SPAN("switch"), CMDLINE_IF },
	{ SPAN("Get-HotFix"), CMDLINE_HOTFIX },
	{ SPAN("Get-CimInstance"), CMDLINE_CIM },
	{ SPAN("gcim"), CMDLINE_CIM },
	{ SPAN("Get-WmiObject"), CMDLINE_CIM },
	{ SPAN("gwmi"), CMDLINE_CIM }, { SPAN("wmic"), CMDLINE_WMIC },
};

struct span
cmdline_text_take_name(struct span *rest)
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
cmdline_text_take_word(struct span *rest, struct span *word, char *before)
{
	size_t n = 0, m;

	while (n < rest->n && !cmdline_text_word(rest->p[n]))
		n++;
	*before = n == 0 ? '\0' : rest->p[n - 1];
	for (m = n; m < rest->n && cmdline_text_word(rest->p[m]); m++)
		continue;
	*word = span_from(span_upto(*rest, m), n);
	*rest = span_from(*rest, m);
	return word->n != 0;
}

bool
cmdline_text_take_parameter(struct span *rest, struct span *name)
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

enum cmdline
cmdline_text_named(struct span name)
{
	return (enum cmdline)WORD_MEANS(commands, name, CMDLINE_OTHER);
}

#include <limits.h>

#include "kbdiff/model/hostname.h"
#include "word_table.h"

/* The one meaning of all words that begin with this stem and do not fit into a
 * table's column of this width. */
static int
look_up_shortened(const struct word *words, size_t n, struct span stem,
    size_t width, int otherwise)
{
	const struct word *found = NULL;

	for (size_t i = 0; i < n; i++) {
		if (words[i].says.n <= width ||
		    !span_startsi(words[i].says, stem))
			continue;
		if (found != NULL && found->means != words[i].means)
			return otherwise;
		found = &words[i];
	}
	return found != NULL ? found->means : otherwise;
}

static bool
is_gap(struct span s)
{
	return s.n != 0 && memchr(" _-", s.p[0], 3) != NULL;
}

/* Equal but for case and for what stands between words, which people write
 * as they like: "Server Name", server_name. */
static bool
is_spelled(struct span s, struct span word)
{
	const char *begin = s.p;

	while (s.n != 0 && word.n != 0) {
		if (ascii_lower(s.p[0]) == ascii_lower(word.p[0])) {
			s = span_from(s, 1);
			word = span_from(word, 1);
		} else if (s.p != begin && is_gap(s)) {
			s = span_from(s, 1);
		} else if (s.p != begin && is_gap(word)) {
			word = span_from(word, 1);
		} else {
			return false;
		}
	}
	return s.n == 0 && word.n == 0;
}

int
word_table_look_up(const struct word *words, size_t n, struct span s,
    int otherwise)
{
	char first;

	s = span_trim(s);
	if (hostname_shortened(s))
		return look_up_shortened(words, n, span_upto(s, s.n - 3),
		    span_ends(s, SPAN(".")) ? s.n : s.n - 2, otherwise);
	if (s.n == 0)
		return otherwise;
	/* Most words are ruled out by it. */
	first = s.p[0] | 0x20;
	for (size_t i = 0; i < n; i++)
		if ((words[i].says.p[0] | 0x20) == first &&
		    is_spelled(s, words[i].says))
			return words[i].means;
	return otherwise;
}

/* In the order of kbdiff-formats(5), and what others call it. */
bool
word_is_host(struct span name)
{
	static const struct word words[] = {
		{ SPAN("ComputerName"), true },
		{ SPAN("Computer"), true },
		{ SPAN("Server"), true },
		{ SPAN("ServerName"), true },
		{ SPAN("HostName"), true },
		{ SPAN("Host"), true },
		{ SPAN("Node"), true },
		{ SPAN("NodeName"), true },
		{ SPAN("Name0"), true },
		{ SPAN("NetBIOSName"), true },
		{ SPAN("NetBIOSName0"), true },
		{ SPAN("MachineIdentifier"), true },
		{ SPAN("MachineName"), true },
		{ SPAN("Machine"), true },
		{ SPAN("SystemName"), true },
		{ SPAN("DeviceName"), true },
		{ SPAN("DNSHostName"), true },
		{ SPAN("FQDN"), true },
		/* Wazuh's */
		{ SPAN("agent_id"), true },
		{ SPAN("agent_name"), true },
		{ SPAN("agent.name"), true },
	};

	return WORD_MEANS(words, name, false);
}

int
word_table_name(const struct word *words, size_t n, struct span name,
    int host, int otherwise)
{
	int means = word_table_look_up(words, n, name, INT_MIN);

	if (means != INT_MIN)
		return means;
	if (word_is_host(name))
		return host;
	/* SCCM's views end names in 0. */
	name = span_trim(name);
	return name.n < 3 || name.p[name.n - 1] != '0' ? otherwise :
	    word_table_name(words, n, span_upto(name, name.n - 1), host,
	    otherwise);
}

#include <string.h>

#include "asked_progress.h"

struct span
asked_progress_without(struct span line)
{
	static const char counts[] = "[(0123456789/)] ";
	size_t n = 0;

	line = span_trim(line);
	if (span_startsi(line, SPAN("VERBOSE: ")) || span_startsi(line,
	    SPAN("INFO: ")) || span_startsi(line, SPAN("AUSF\xc3\x9cHRLICH: ")))
		line = span_trim(span_from(line, span_find(line, ' ')));
	while (n < line.n && memchr(counts, line.p[n], sizeof counts - 1) !=
	    NULL)
		n++;
	if (line.n != 0 && memchr("[(", line.p[0], 2) != NULL &&
	    span_has_digit(span_upto(line, n)))
		line = span_from(line, n);
	while (line.n != 0 && line.p[line.n - 1] == ')' && span_find(line,
	    '/') < line.n && (n = span_find(line, '(')) < line.n)
		line = span_trim(span_upto(line, n));
	return line;
}

static struct span
without_dots(struct span line)
{
	while (line.n != 0 && line.p[line.n - 1] == '.')
		line.n--;
	if (span_ends(line, SPAN("\xe2\x80\xa6")))
		line.n -= 3;
	return span_trim(line);
}

/* "EX03 ... done" */
static struct span
without_done(struct span line)
{
	static const struct span words[] = {
		SPAN(" done"), SPAN(" ok"), SPAN(" OK"), SPAN(" finished"),
		SPAN(" complete"), SPAN(" fertig"), SPAN(".done"), SPAN(".ok"),
		SPAN(".OK"),
	};

	line = span_trim(line);
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (span_ends(line, words[i]))
			return span_trim(span_upto(line, line.n -
			    words[i].n));
	return line;
}

bool
asked_progress_verb(struct span *line)
{
	static const struct span verbs[] = {
		SPAN("Checking "), SPAN("Querying "), SPAN("Processing "),
		SPAN("Scanning "), SPAN("Connecting to "), SPAN("Getting "),
		SPAN("Collecting "), SPAN("Working on "), SPAN("Reading "),
		SPAN("Running on "), SPAN("Contacting "),
		SPAN("Pr\xc3\xbc""fe "),
		SPAN("Verarbeite "), SPAN("Abfrage "),
	};
	static const struct span fillers[] = {
		SPAN("hotfixes "), SPAN("updates "), SPAN("patches "),
		SPAN("from "), SPAN("of "), SPAN("for "), SPAN("on "),
		SPAN("von "), SPAN("server "), SPAN("host "), SPAN("computer "),
		SPAN("node "), SPAN("machine "),
	};
	size_t n = sizeof fillers / sizeof *fillers, i, k;

	for (i = 0; i < sizeof verbs / sizeof *verbs; i++)
		if (span_startsi(*line, verbs[i]))
			break;
	if (i == sizeof verbs / sizeof *verbs)
		return false;
	*line = span_trim(span_from(*line, verbs[i].n));
	for (k = 0; k < n; k++)
		if (span_startsi(*line, fillers[k]))
			*line = span_trim(span_from(*line, fillers[k].n));
	*line = without_dots(without_done(*line));
	return true;
}

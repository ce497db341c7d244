#include <string.h>

#include "kbdiff/collect/state_words.h"
#include "kbdiff/model/date.h"

/* Names and words are compared in small letters and without what parts words,
 * as far as they are of a size to be known. */
#define WORD_MAX	40

struct plain {
	char	p[WORD_MAX];
	size_t	n;		/* 0: too long, or nothing is left */
};

static struct plain
plain_of(struct span s)
{
	struct plain w = { .n = 0 };

	s = span_trim(s);
	for (size_t i = 0; i < s.n; i++) {
		if (memchr(" \t_-/.!'\"()", s.p[i], 11) != NULL)
			continue;
		if (w.n == WORD_MAX)
			return (struct plain){ .n = 0 };
		w.p[w.n++] = ascii_lower(s.p[i]);
	}
	return w;
}

static struct span
text_of(const struct plain *w)
{
	return (struct span){ w->p, w->n };
}

/* Names end so; InstalledOn is a date. */
enum state_column
state_words_column(struct span name)
{
	static const struct {
		struct span		end;
		enum state_column	column;
	} ends[] = {
		{ { "resultcode", 10 }, STATE_COLUMN_CODE },
		{ { "missing", 7 }, STATE_COLUMN_MISSING },
		{ { "status", 6 }, STATE_COLUMN_STATUS },
		{ { "state", 5 }, STATE_COLUMN_STATUS },
		{ { "result", 6 }, STATE_COLUMN_STATUS },
		{ { "outcome", 7 }, STATE_COLUMN_STATUS },
		{ { "installed", 9 }, STATE_COLUMN_INSTALLED },
		{ { "present", 7 }, STATE_COLUMN_INSTALLED },
		{ { "found", 5 }, STATE_COLUMN_INSTALLED },
		{ { "compliant", 9 }, STATE_COLUMN_INSTALLED },
		{ { "compliance", 10 }, STATE_COLUMN_INSTALLED },
		{ { "patched", 7 }, STATE_COLUMN_INSTALLED },
		{ { "applied", 7 }, STATE_COLUMN_INSTALLED },
	};
	struct plain w = plain_of(name);

	if (w.n != 0 && w.p[w.n - 1] == '0')
		w.n--;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (span_ends(text_of(&w), ends[i].end))
			return ends[i].column;
	return STATE_COLUMN_COUNT;
}

enum { SAYS_NOTHING = STATE_COUNT, SAYS_FAILED };

struct says {
	struct span	word;
	int		means;
};

static const struct says words[] = {
	{ { "installed", 9 }, STATE_INSTALLED },
	{ { "alreadyinstalled", 16 }, STATE_INSTALLED },
	{ { "true", 4 }, STATE_INSTALLED }, { { "yes", 3 }, STATE_INSTALLED },
	{ { "y", 1 }, STATE_INSTALLED }, { { "1", 1 }, STATE_INSTALLED },
	{ { "present", 7 }, STATE_INSTALLED },
	{ { "found", 5 }, STATE_INSTALLED },
	{ { "compliant", 9 }, STATE_INSTALLED },
	{ { "patched", 7 }, STATE_INSTALLED },
	{ { "applied", 7 }, STATE_INSTALLED },
	{ { "succeeded", 9 }, STATE_INSTALLED },
	{ { "success", 7 }, STATE_INSTALLED },
	{ { "successful", 10 }, STATE_INSTALLED },
	{ { "successfully", 12 }, STATE_INSTALLED },
	{ { "completed", 9 }, STATE_INSTALLED },
	{ { "pass", 4 }, STATE_INSTALLED },
	{ { "passed", 6 }, STATE_INSTALLED },
	{ { "wahr", 4 }, STATE_INSTALLED }, { { "ja", 2 }, STATE_INSTALLED },
	{ { "installiert", 11 }, STATE_INSTALLED },
	{ { "vrai", 4 }, STATE_INSTALLED }, { { "oui", 3 }, STATE_INSTALLED },
	{ { "install\xc3\xa9", 9 }, STATE_INSTALLED },
	{ { "verdadero", 9 }, STATE_INSTALLED },
	{ { "instalado", 9 }, STATE_INSTALLED },
	{ { "instalada", 9 }, STATE_INSTALLED },
	{ { "installato", 10 }, STATE_INSTALLED },
	{ { "installata", 10 }, STATE_INSTALLED },
	{ { "si", 2 }, STATE_INSTALLED },
	{ { "s\xc3\xad", 3 }, STATE_INSTALLED },
	{ { "s\xc3\xac", 3 }, STATE_INSTALLED },
	{ { "sim", 3 }, STATE_INSTALLED }, { { "tak", 3 }, STATE_INSTALLED },
	{ { "false", 5 }, STATE_MISSING }, { { "no", 2 }, STATE_MISSING },
	{ { "n", 1 }, STATE_MISSING }, { { "0", 1 }, STATE_MISSING },
	{ { "missing", 7 }, STATE_MISSING },
	{ { "notinstalled", 12 }, STATE_MISSING },
	{ { "notpresent", 10 }, STATE_MISSING },
	{ { "notfound", 8 }, STATE_MISSING },
	{ { "absent", 6 }, STATE_MISSING },
	{ { "noncompliant", 12 }, STATE_MISSING },
	{ { "notcompliant", 12 }, STATE_MISSING },
	{ { "notpatched", 10 }, STATE_MISSING },
	{ { "unpatched", 9 }, STATE_MISSING },
	{ { "vulnerable", 10 }, STATE_MISSING },
	{ { "notapplied", 10 }, STATE_MISSING },
	{ { "failed", 6 }, STATE_MISSING }, { { "failure", 7 }, STATE_MISSING },
	{ { "fail", 4 }, STATE_MISSING }, { { "aborted", 7 }, STATE_MISSING },
	{ { "installfailed", 13 }, STATE_MISSING },
	{ { "required", 8 }, STATE_MISSING },
	{ { "needed", 6 }, STATE_MISSING },
	{ { "available", 9 }, STATE_MISSING },
	{ { "downloaded", 10 }, STATE_MISSING },
	{ { "notstarted", 10 }, STATE_MISSING },
	{ { "falsch", 6 }, STATE_MISSING }, { { "nein", 4 }, STATE_MISSING },
	{ { "fehlt", 5 }, STATE_MISSING },
	{ { "nichtinstalliert", 16 }, STATE_MISSING },
	{ { "faux", 4 }, STATE_MISSING }, { { "non", 3 }, STATE_MISSING },
	{ { "noninstall\xc3\xa9", 12 }, STATE_MISSING },
	{ { "manquant", 8 }, STATE_MISSING }, { { "falso", 5 }, STATE_MISSING },
	{ { "noinstalado", 11 }, STATE_MISSING },
	{ { "noninstallato", 13 }, STATE_MISSING },
	{ { "nee", 3 }, STATE_MISSING }, { { "nie", 3 }, STATE_MISSING },
	{ { "pending", 7 }, STATE_PENDING },
	{ { "installpending", 14 }, STATE_PENDING },
	{ { "pendinginstall", 14 }, STATE_PENDING },
	{ { "pendingreboot", 13 }, STATE_PENDING },
	{ { "pendingrestart", 14 }, STATE_PENDING },
	{ { "installedpendingreboot", 22 }, STATE_PENDING },
	{ { "installedpendingrestart", 23 }, STATE_PENDING },
	{ { "rebootrequired", 14 }, STATE_PENDING },
	{ { "restartrequired", 15 }, STATE_PENDING },
	{ { "staged", 6 }, STATE_STAGED },
	{ { "partiallyinstalled", 18 }, STATE_STAGED },
	{ { "superseded", 10 }, STATE_SUPERSEDED },
	{ { "uninstalled", 11 }, STATE_UNINSTALLED },
	{ { "removed", 7 }, STATE_UNINSTALLED },
	{ { "uninstallpending", 16 }, STATE_UNINSTALLED },
	{ { "notapplicable", 13 }, STATE_INAPPLICABLE },
	{ { "inapplicable", 12 }, STATE_INAPPLICABLE },
	{ { "na", 2 }, STATE_INAPPLICABLE },
	{ { "notrequired", 11 }, STATE_INAPPLICABLE },
	{ { "notneeded", 9 }, STATE_INAPPLICABLE },
	/* of the host, that it can be reached */
	{ { "online", 6 }, SAYS_NOTHING }, { { "up", 2 }, SAYS_NOTHING },
	{ { "ok", 2 }, SAYS_NOTHING }, { { "reachable", 9 }, SAYS_NOTHING },
	{ { "alive", 5 }, SAYS_NOTHING }, { { "connected", 9 }, SAYS_NOTHING },
	{ { "offline", 7 }, SAYS_FAILED }, { { "down", 4 }, SAYS_FAILED },
	{ { "unreachable", 11 }, SAYS_FAILED },
	{ { "notreachable", 12 }, SAYS_FAILED },
	{ { "timeout", 7 }, SAYS_FAILED }, { { "timedout", 8 }, SAYS_FAILED },
	{ { "accessdenied", 12 }, SAYS_FAILED },
	{ { "accessisdenied", 14 }, SAYS_FAILED },
	{ { "noconnection", 12 }, SAYS_FAILED },
	{ { "disconnected", 12 }, SAYS_FAILED },
	{ { "rpcserverunavailable", 20 }, SAYS_FAILED },
	{ { "therpcserverisunavailable", 25 }, SAYS_FAILED },
};

/* OperationResultCode of the Windows Update Agent; SucceededWithErrors and
 * InProgress leave open what there is. */
static const struct says codes[] = {
	{ { "0", 1 }, STATE_MISSING }, { { "1", 1 }, STATE_UNKNOWN },
	{ { "2", 1 }, STATE_INSTALLED }, { { "3", 1 }, STATE_UNKNOWN },
	{ { "4", 1 }, STATE_MISSING }, { { "5", 1 }, STATE_MISSING },
};

static int
look_up(const struct says *says, size_t n, struct span word)
{
	for (size_t i = 0; i < n; i++)
		if (span_eq(says[i].word, word))
			return says[i].means;
	return STATE_UNKNOWN;
}

enum state_said
state_words_read(enum state_column column, struct span cell,
    enum state *state)
{
	struct plain w = plain_of(cell);
	int means;

	cell = span_trim(cell);
	if (cell.n == 0 || (w.n == 0 && cell.n <= 2))
		return STATE_SAID_NOTHING;
	*state = STATE_INSTALLED;
	if (date_reads(cell))
		return STATE_SAID_IT;
	means = column == STATE_COLUMN_CODE ?
	    look_up(codes, sizeof codes / sizeof *codes, text_of(&w)) :
	    look_up(words, sizeof words / sizeof *words, text_of(&w));
	if (means == SAYS_NOTHING)
		return STATE_SAID_NOTHING;
	if (means == SAYS_FAILED)
		return STATE_SAID_HOST_FAILED;
	if (column == STATE_COLUMN_MISSING &&
	    !span_eq(text_of(&w), SPAN("missing")))
		means = means == STATE_INSTALLED ? STATE_MISSING :
		    means == STATE_MISSING ? STATE_INSTALLED : means;
	*state = (enum state)means;
	return means == STATE_UNKNOWN ? STATE_SAID_UNKNOWN : STATE_SAID_IT;
}

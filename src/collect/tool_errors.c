#include <string.h>

#include "kbdiff/base/word_buckets.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/none_words.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/input/lines_split.h"

/* A tool that fails says it in a few lines. */
#define LINES_OF_FAILURE	6

/* How wmic, systeminfo and their kin begin an error, in the languages of
 * Windows. */
static const struct span begins[] = {
	SPAN("ERROR:"), SPAN("FEHLER:"), SPAN("ERREUR:"), SPAN("ERREUR :"),
	SPAN("ERRORE:"), SPAN("ERRO:"), SPAN("FOUT:"), SPAN("FEL:"),
	SPAN("FEJL:"), SPAN("FEIL:"), SPAN("VIRHE:"), SPAN("HATA:"),
	SPAN("HIBA:"), SPAN("CHYBA:"), SPAN("GRESKA:"), SPAN("EROARE:"),
	SPAN("B\xc5\x81\xc4\x84""D:"),
	SPAN("\xd0\x9e\xd0\xa8\xd0\x98\xd0\x91\xd0\x9a\xd0\x90:"),
	SPAN("\xd0\x9f\xd0\x9e\xd0\x9c\xd0\x98\xd0\x9b\xd0\x9a\xd0\x90:"),
	SPAN("\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc:"),
	SPAN("\xe9\x94\x99\xe8\xaf\xaf:"), SPAN("\xe9\x8c\xaf\xe8\xaa\xa4:"),
	SPAN("\xec\x98\xa4\xeb\xa5\x98:"),
SPAN("\xce\xa3\xce\xa6\xce\x91\xce\x9b\xce\x9c\xce\x91:"),
	SPAN("\xd7\xa9\xd7\x92\xd7\x99\xd7\x90\xd7\x94:"),
	SPAN("\xd8\xae\xd8\xb7\xd8\xa3:"),
	SPAN("\xe0\xb8\x82\xe0\xb9\x89\xe0\xb8\xad\xe0\xb8\x9c\xe0\xb8\xb4"
	    "\xe0\xb8\x94\xe0\xb8\x9e\xe0\xb8\xa5\xe0\xb8\xb2\xe0\xb8\x94:"),
	SPAN("L\xe1\xbb\x96I:"),
	SPAN("\xd0\x93\xd0\xa0\xd0\x95\xd0\xa8\xd0\x9a\xd0\x90:"),
	SPAN("POGRE\xc5\xa0KA:"), SPAN("KLAIDA:"), SPAN("NAPAKA:"),
	SPAN("T\xc3\x95RGE:"), SPAN("VIGA:"), SPAN("K\xc4\xbb\xc5\xaa""DA:"),
	SPAN("GRE\xc5\xa0KA:"),
	SPAN("Couldn't access "), SPAN("PsExec could not "),
};

/* What such texts say, wherever in the line, of a host that was not reached, or
 * did not let itself be asked. */
static const struct span unreached[] = {
	SPAN("RPC server is unavailable"),
	SPAN("RPC-Server"),
	SPAN("serveur RPC"),
	SPAN("servidor RPC"),
	SPAN("server RPC"),
	SPAN("Serwer RPC"),
	SPAN("RPC \xe3\x82\xb5\xe3\x83\xbc"),
	SPAN("RPC \xe6\x9c\x8d\xe5\x8a\xa1"),
	SPAN("RPC \xe4\xbc\xba\xe6\x9c\x8d"),
	SPAN("Access is denied"),
	SPAN("Access denied"),
	SPAN("Zugriff verweigert"),
	SPAN("Acceso denegado"),
	SPAN("Acc\xc3\xa8s refus\xc3\xa9"),
	SPAN("Accesso negato"),
	SPAN("Acesso negado"),
	SPAN("Toegang geweigerd"),
	SPAN("Odmowa dost\xc4\x99pu"),
	SPAN("\xd0\x9e\xd1\x82\xd0\xba\xd0\xb0\xd0\xb7\xd0\xb0\xd0\xbd\xd0\xbe "
	     "\xd0\xb2 "
	     "\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd1\x83\xd0\xbf\xd0\xb5"),
	SPAN("\xe3\x82\xa2\xe3\x82\xaf\xe3\x82\xbb\xe3\x82\xb9\xe3\x81\x8c"
	     "\xe6\x8b\x92\xe5\x90\xa6"),
	SPAN("\xe6\x8b\x92\xe7\xbb\x9d\xe8\xae\xbf\xe9\x97\xae"),
	SPAN("WinRM cannot"),
	SPAN("WinRM client cannot"),
	SPAN("network path was not found"),
	SPAN("network name cannot be found"),
	SPAN("Logon failure"),
	SPAN("No such host is known"),
	SPAN("user name or password is incorrect"),
	SPAN("UNREACHABLE! =>"),
	SPAN("Couldn't access "),
	SPAN("PsExec could not "),
};

/* What they say of other failures. */
static const struct span says[] = {
	SPAN("was canceled by the user"), SPAN("was cancelled by the user"),
	SPAN("canceled by user"), SPAN("cancelled by user"),
	SPAN("interrupted by user"), SPAN("aborted by user"),
	SPAN("aborted by the user"), SPAN("vom Benutzer abgebrochen"),
	SPAN("durch den Benutzer abgebrochen"),
	SPAN("annul\xc3\xa9""e par l'utilisateur"),
	SPAN("annul\xc3\xa9 par l'utilisateur"),
	SPAN("cancelada por el usuario"), SPAN("cancelado por el usuario"),
	SPAN("cancelada pelo usu\xc3\xa1rio"), SPAN("annullata dall'utente"),
	SPAN("The pipeline has been stopped"),
	SPAN("Out of memory"), SPAN("OutOfMemoryException"),
	SPAN("Process is terminated due to "), SPAN("StackOverflowException"),
	SPAN("Not enough storage is available"),
	SPAN("Not enough memory"), SPAN("Insufficient memory"),
	SPAN("nicht gen\xc3\xbcgend Arbeitsspeicher"),
	SPAN("nicht gen\xc3\xbcgend Speicher"),
	SPAN("M\xc3\xa9moire insuffisante"),
	SPAN("m\xc3\xa9moire insuffisante"),
	SPAN("emoria insufficiente"), SPAN("emoria insuficiente"),
	SPAN("em\xc3\xb3ria insuficiente"), SPAN("nvoldoende geheugen"),
	SPAN("No space left on device"), SPAN("not enough space on the disk"),
	SPAN("Traceback (most recent call last)"),
	SPAN("could not be retrieved"), SPAN("session was disconnected"),
	SPAN("Terminating exception"),
	SPAN("Terminate batch job (Y/N)?"),
	SPAN("Batchvorgang abbrechen (J/N)?"), SPAN("OperationStopped"),
	SPAN("Call cancelled"),
	SPAN("Call was cancel"),
	SPAN("Invalid namespace"),
	SPAN("Provider load failure"),
	SPAN("Quota violation"),
	SPAN("Invalid XSL format"),
	SPAN("CategoryInfo "),
	SPAN("FullyQualifiedErrorId"),
	SPAN("FAILED! =>"),
	SPAN("is not recognized as "),
	SPAN("cannot be loaded because"),
};

/* Lines in which a shell says that a command has ended before it was done. */
static const struct span ended[] = {
	SPAN("Killed"), SPAN("Killed: 9"), SPAN("Terminated"), SPAN("Aborted"),
	SPAN("Abort"), SPAN("Hangup"), SPAN("Interrupted"),
	SPAN("Segmentation fault"), SPAN("Segmentation fault (core dumped)"),
	SPAN("Killed."), SPAN("Terminated."), SPAN("Aborted."),
	SPAN("Interrupted."), SPAN("Cancelled"), SPAN("Canceled"),
	SPAN("Cancelled."), SPAN("Canceled."), SPAN("Abgebrochen"),
	SPAN("Abgebrochen."), SPAN("Get\xc3\xb6tet"),
	SPAN("Unterbrochen"), SPAN("Interrompu"), SPAN("Annul\xc3\xa9"),
	SPAN("Interrotto"), SPAN("Annullato"), SPAN("Interrumpido"),
	SPAN("Cancelado"), SPAN("Timeout"), SPAN("Timeout."), SPAN("Timeout!"),
	SPAN("Time out"), SPAN("KeyboardInterrupt"),
};

/* "DHCP-Server: 10.0.0.1" is no command. */
static bool
is_verb(struct span s)
{
	static const struct span verbs[] = {
		SPAN("Get"), SPAN("Invoke"), SPAN("New"), SPAN("Enter"),
		SPAN("Export"), SPAN("Import"), SPAN("Select"), SPAN("Sort"),
		SPAN("Where"), SPAN("ForEach"), SPAN("Out"), SPAN("Format"),
		SPAN("ConvertTo"), SPAN("ConvertFrom"), SPAN("Add"),
		SPAN("Set"), SPAN("Test"), SPAN("Start"), SPAN("Receive"),
		SPAN("Wait"), SPAN("Connect"), SPAN("Write"), SPAN("Join"),
		SPAN("Compare"), SPAN("Copy"), SPAN("Measure"), SPAN("Search"),
		SPAN("Find"), SPAN("Install"), SPAN("Register"),
	};

	return SPAN_ANY(s, verbs, span_eqi);
}

/* "Get-HotFix : The ..." and "gwmi : ...", and without the first blank in
 * PowerShell 7: a verb and a noun. */
static bool
is_cmdlet_error(struct span s)
{
	static const struct span aliases[] = {
		SPAN("gwmi :"), SPAN("gcim :"), SPAN("icm :"),
	};
	size_t n = 0, dash;

	if (SPAN_ANY(s, aliases, span_startsi))
		return true;
	while (n < s.n && ascii_letter(s.p[n]))
		n++;
	dash = n;
	if (n < 3 || n == s.n || s.p[n++] != '-' ||
	    !is_verb(span_upto(s, dash)))
		return false;
	while (n < s.n && ascii_letter(s.p[n]))
		n++;
	if (n < dash + 4 || n == s.n)
		return false;
	n += s.p[n] == ' ';
	return n + 2 < s.n && s.p[n] == ':' && s.p[n + 1] == ' ';
}

/* 0x800706BA: seven hexadecimal digits behind 0x8. */
static bool
has_number(struct span s)
{
	size_t at, n;

	while ((at = span_find_span(s, SPAN("0x8"))) < s.n) {
		s = span_from(s, at + 3);
		for (n = 0; n < s.n && ascii_hex(s.p[n]) < 16; n++)
			continue;
		if (n == 7)
			return true;
	}
	return false;
}

/* "This fixed the error 0x80070005 of the print spooler." */
static bool
is_of_fix(struct span s)
{
	static const struct span words[] = {
		SPAN("fixed the "), SPAN("fixes the "), SPAN("fixed error"),
		SPAN("fixes error"), SPAN("behebt den Fehler"),
	};

	return SPAN_ANY(s, words, span_holdsi);
}

static _Thread_local struct word_buckets of_begins = WORD_BUCKETS(begins);
static _Thread_local struct word_buckets of_reach = WORD_BUCKETS(unreached);
static _Thread_local struct word_buckets of_others = WORD_BUCKETS(says);

static bool
begins_as_error(struct span s)
{
	return (word_buckets_start(&of_begins, s) &&
	    !none_words_behind(span_from(s, span_find(s, ':')))) ||
	    is_cmdlet_error(s);
}

static bool
is_error(struct span s)
{
	if (begins_as_error(s))
		return true;
	return SPAN_ANY(s, ended, span_eqi) ||
	    word_buckets_held(&of_reach, s) ||
	    word_buckets_held(&of_others, s) || (has_number(s) &&
	    !is_of_fix(s));
}

bool
tool_errors_of_reach(struct span line)
{
	return word_buckets_held(&of_reach, line) ||
	    failure_words_of_reach(line);
}

/* Most labels have a blank and no dash: those of errors have neither, or
 * both.  "ERREUR : " is one word. */
static bool
is_like_error(struct span label)
{
	return span_find(label, ' ') + 1 >= label.n ||
	    span_find(label, '-') != label.n ||
	    span_starts(label, SPAN("Couldn't ")) ||
	    span_starts(label, SPAN("PsExec "));
}

static bool
holds_sign(struct span label)
{
	for (size_t i = 0; i < label.n; i++)
		switch (label.p[i]) {
		case '+': case '|': case '=': case '"': case '[':
			return true;
		}
	return false;
}

bool
tool_errors_likely(struct span line)
{
	struct span label = span_upto(line, span_find(line, ':')), names;

	return holds_sign(label) ||
	    (is_like_error(label) && (begins_as_error(line) ||
	    failure_words_label(line))) || failure_words_hosts(line, &names);
}

bool
tool_errors_never_label(struct span label)
{
	return !holds_sign(label) && !is_like_error(label) &&
	    !failure_words_says(label);
}

bool
tool_errors_of_typing(struct span line)
{
	static const struct span words[] = {
		SPAN("is not recognized as "), SPAN("CommandNotFoundException"),
		SPAN("nicht als Name eines Cmdlet"),
		SPAN("n'est pas reconnu comme nom"),
		SPAN("no se reconoce como nombre de un cmdlet"),
	};

	return SPAN_ANY(line, words, span_holdsi);
}

static struct span
between(struct span s, struct span open, char close)
{
	size_t at = span_find_span(s, open), end;

	if (at == s.n)
		return SPAN_NONE;
	s = span_from(s, at + open.n);
	end = span_find(s, close);
	s = end == s.n ? SPAN_NONE : span_trim(span_upto(s, end));
	return host_in_text_may_be(s) ? s : SPAN_NONE;
}

/* "CategoryInfo : OpenError: (ND02:String) []": but a command that is unknown
 * is named there too. */
static struct span
category_host(struct span s)
{
	if (span_find_span(s, SPAN(":String)")) == s.n ||
	    tool_errors_of_typing(s))
		return SPAN_NONE;
	return between(s, SPAN("("), ':');
}

/* "ND02 | UNREACHABLE! => {" and "fatal: [ND02]: UNREACHABLE! => {" */
static struct span
ansible_host(struct span s)
{
	struct span name;

	if (span_find_span(s, SPAN("! =>")) == s.n)
		return SPAN_NONE;
	if (span_startsi(s, SPAN("fatal: [")))
		return between(s, SPAN("["), ']');
	name = span_trim(span_upto(s, span_find(s, '|')));
	return host_in_text_may_be(name) ? name : SPAN_NONE;
}

static struct span
host_of(struct span s)
{
	static const struct span before[] = {
		SPAN("Couldn't access "), SPAN("remote server "),
		SPAN("remote computer "), SPAN("to computer "),
		SPAN("share is enabled on "), SPAN("PsExec service on "),
	};
	struct span host = s.n != 0 && s.p[0] == '[' ?
	    between(s, SPAN("["), ']') : SPAN_NONE;
	size_t at, n;

	if (host.n == 0)
		host = ansible_host(s);
	if (host.n == 0)
		host = category_host(s);
	for (size_t i = 0; host.n == 0 && i < sizeof before / sizeof *before;
	    i++) {
		at = span_find_span(s, before[i]);
		if (at == s.n)
			continue;
		host = span_from(s, at + before[i].n);
		for (n = 0; n < host.n && memchr(" :,'\"", host.p[n], 5) ==
		    NULL; n++)
			continue;
		host = span_upto(host, n);
		while (host.n != 0 && host.p[host.n - 1] == '.')
			host.n--;
		if (!host_in_text_may_be(host))
			host = SPAN_NONE;
	}
	return host;
}

bool
tool_errors_read(struct span line, struct span *host)
{
	struct span named;
	bool words;

	line = span_trim(line);
	*host = SPAN_NONE;
	if (line.n < 4)
		return false;
	words = failure_words_read(line, &named) != FAILURE_NONE;
	if (!is_error(line)) {
		*host = named;
		return words;
	}
	*host = host_of(line);
	if (host->n == 0 && words && line.p[0] != '+' &&
	    !begins_as_error(line))
		*host = named;
	return true;
}

bool
tool_errors_node(struct span line, struct span *host)
{
	static const struct span node = SPAN("Node - ");

	line = span_trim(line);
	if (!span_startsi(line, node))
		return false;
	*host = span_trim(span_from(line, node.n));
	return host_in_text_may_be(*host);
}

bool
tool_errors_find(struct span text, struct span *line)
{
	while (lines_split(&text, line)) {
		*line = span_trim(*line);
		if (line->n >= 4 && is_error(*line))
			return true;
	}
	return false;
}

enum failure
tool_errors_all(struct span text, struct span *line)
{
	enum failure failure = FAILURE_NONE;
	struct span rest = text, host;
	size_t lines = 0;

	while (lines_split(&rest, line)) {
		lines += span_trim(*line).n != 0;
		if (lines > LINES_OF_FAILURE)
			return FAILURE_NONE;
	}
	while (failure == FAILURE_NONE && lines_split(&text, line))
		failure = failure_words_read(*line, &host);
	*line = span_trim(*line);
	return failure;
}

bool
tool_errors_host(struct span text, struct span *host)
{
	struct span line;

	while (lines_split(&text, &line))
		if (failure_words_read(line, host) != FAILURE_NONE &&
		    host->n != 0)
			return true;
	return false;
}

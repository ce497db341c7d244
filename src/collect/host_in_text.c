#include "kbdiff/base/word_buckets.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/model/update_id.h"

/* In capitals, and no host. */
static const struct span no_hosts[] = {
	SPAN("ERROR"), SPAN("WARNING"), SPAN("WARN"), SPAN("INFO"),
	SPAN("FEHLER"), SPAN("WARNUNG"), SPAN("ACHTUNG"), SPAN("HINWEIS"),
	SPAN("ERREUR"), SPAN("AVERTISSEMENT"), SPAN("ATTENTION"),
	SPAN("ADVERTENCIA"), SPAN("AVISO"), SPAN("ATENCION"), SPAN("ERRORE"),
	SPAN("AVVISO"), SPAN("AVVERTENZA"), SPAN("ATTENZIONE"), SPAN("ERRO"),
	SPAN("WAARSCHUWING"), SPAN("FOUT"), SPAN("VARNING"), SPAN("FEL"),
	SPAN("ADVARSEL"), SPAN("VAROITUS"),
	SPAN("DEBUG"), SPAN("VERBOSE"), SPAN("TRACE"), SPAN("NOTICE"),
	SPAN("CRITICAL"), SPAN("FATAL"), SPAN("NOTE"), SPAN("OK"),
	SPAN("FAIL"), SPAN("FAILED"), SPAN("FAILURE"), SPAN("TIMEOUT"),
	SPAN("RPC"), SPAN("WMI"), SPAN("WMIC"), SPAN("SSH"), SPAN("DCOM"),
	SPAN("COM"), SPAN("DNS"), SPAN("DHCP"), SPAN("PING"), SPAN("HTTP"),
	SPAN("HTTPS"), SPAN("TCP"), SPAN("UDP"), SPAN("IP"), SPAN("SMB"),
	SPAN("CIM"), SPAN("PS"), SPAN("ID"), SPAN("KB"), SPAN("URL"),
	SPAN("CPU"), SPAN("RAM"), SPAN("BIOS"), SPAN("UEFI"), SPAN("HRESULT"),
	SPAN("SKIPPED"), SPAN("OFFLINE"), SPAN("UNREACHABLE"), SPAN("NOT"),
	SPAN("NO"), SPAN("ACCESS"), SPAN("DENIED"), SPAN("HOST"),
	SPAN("SERVER"), SPAN("NODE"), SPAN("COMPUTER"), SPAN("X64"),
	SPAN("X86"), SPAN("WIN32"), SPAN("IPV4"), SPAN("IPV6"), SPAN("AM"),
	SPAN("PM"), SPAN("UTC"), SPAN("GMT"), SPAN("OWA"), SPAN("ECP"),
	SPAN("EWS"), SPAN("FYI"), SPAN("ASAP"),
	SPAN("LDAP"), SPAN("SMTP"), SPAN("TLS"), SPAN("SSL"),
	SPAN("RDP"), SPAN("GPO"), SPAN("LCU"),
	SPAN("SSU"), SPAN("CU"), SPAN("MFA"), SPAN("IIS"), SPAN("W3SVC"),
	SPAN("RAID"), SPAN("RE"), SPAN("AW"), SPAN("FWD"), SPAN("WG"),
};

static _Thread_local struct word_buckets of_no_hosts = WORD_BUCKETS(no_hosts);

bool
host_in_text_may_be(struct span s)
{
	size_t letters = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (!ascii_letter(s.p[i]) && !ascii_digit(s.p[i]) &&
		    memchr("-_.", s.p[i], 3) == NULL)
			return false;
		letters += s.p[i] != '.';
	}
	return letters != 0 && s.n <= 255;
}

static bool
is_address(struct span s)
{
	size_t dots = 0, digits = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '.') {
			dots++;
			digits = 0;
		} else if (!ascii_digit(s.p[i]) || ++digits > 3) {
			return false;
		}
	}
	return dots == 3 && digits != 0;
}

/* What has digits, dots or nothing but capitals, and is no host: constants of
 * a header, classes, programs. */
static bool
is_no_host(struct span s)
{
	static const struct span begins[] = {
		SPAN("System."), SPAN("Microsoft."), SPAN("Win32_"),
		SPAN("E_"), SPAN("RPC_"), SPAN("WBEM_"),
	};
	static const struct span ends[] = {
		SPAN(".exe"), SPAN(".ps1"), SPAN(".dll"), SPAN(".txt"),
		SPAN(".csv"), SPAN(".log"),
	};
	unsigned number;

	for (number = word_buckets_first(&of_no_hosts, s.p[0]); number != 0; )
		if (span_eqi(s, word_buckets_next(&of_no_hosts, &number)))
			return true;
	return SPAN_ANY(s, begins, span_startsi) ||
	    SPAN_ANY(s, ends, span_ends) ||
	    (update_id_may_hold(s) && update_id_is_id(s));
}

bool
host_in_text_is(struct span s)
{
	size_t capitals = 0, digits = 0, letters = 0;

	if (is_address(s))
		return true;
	if (!host_in_text_may_be(s) || !ascii_letter(s.p[0]))
		return false;
	for (size_t i = 0; i < s.n; i++) {
		digits += ascii_digit(s.p[i]);
		letters += ascii_letter(s.p[i]);
		capitals += s.p[i] >= 'A' && s.p[i] <= 'Z';
	}
	return (digits != 0 || capitals == letters ||
	    span_find(s, '.') + 2 < s.n) && !is_no_host(s);
}

bool
host_in_text_plain_word(struct span name)
{
	static const struct span words[] = {
		SPAN("END"), SPAN("EOF"), SPAN("DONE"), SPAN("BEGIN"),
		SPAN("START"), SPAN("FINISHED"), SPAN("SUMMARY"),
		SPAN("TOTAL"), SPAN("RESULT"), SPAN("RESULTS"), SPAN("REPORT"),
		SPAN("ERRORS"), SPAN("HOTFIXES"), SPAN("UPDATES"),
		SPAN("HOTFIX"), SPAN("QFE"), SPAN("SYSTEMINFO"), SPAN("ENDE"),
		SPAN("FIN"), SPAN("PROD"), SPAN("TEST"), SPAN("DEV"),
		SPAN("HOSTS"), SPAN("SERVERS"),
	};

	return SPAN_ANY(name, words, span_eqi);
}

/* Takes the next word off, without the signs around it. */
static bool
take_word(struct span *rest, struct span *word)
{
	static const char signs[] = "\"'`()[]<>{}*;!?.|\\-+";
	size_t n;

	*rest = span_trim(*rest);
	for (n = 0; n < rest->n && memchr(" \t:=,;|", rest->p[n], 7) == NULL;
	    n++)
		continue;
	*word = span_upto(*rest, n);
	*rest = span_from(*rest, n + (n < rest->n));
	while (word->n != 0 && memchr(signs, word->p[0], sizeof signs - 1) !=
	    NULL)
		*word = span_from(*word, 1);
	while (word->n != 0 && memchr(signs, word->p[word->n - 1],
	    sizeof signs - 1) != NULL)
		word->n--;
	return n != 0 || rest->n != 0;
}

/* A capital that is an article, or a drive: "A server", "C:\Users". */
static bool
is_lone(struct span word, struct span rest)
{
	return word.n == 1 && rest.n != 0 && (rest.p[0] == '\\' ||
	    (ascii_letter(rest.p[0]) && (word.p[0] == 'A' ||
	    word.p[0] == 'I') && word.p[1] == ' '));
}

struct span
host_in_text_first(struct span line, size_t *words)
{
	struct span word, found = SPAN_NONE, rest = line;

	for (*words = 0; take_word(&rest, &word); *words += word.n != 0)
		if (found.n == 0 && host_in_text_is(word) &&
		    !is_lone(word, rest))
			found = word;
	return found;
}

struct span
host_in_text_label(struct span line, struct span *value)
{
	size_t n = span_find(line, ':');
	struct span label = span_trim(span_upto(line, n));

	*value = span_from(line, n + 1);
	return value->n != 0 && value->p[0] != '\\' && value->p[0] != '/' &&
	    host_in_text_may_be(label) ? label : SPAN_NONE;
}

bool
host_in_text_next(struct span *names, struct span *host)
{
	size_t n = 0;

	while (names->n != 0 && memchr(" \t,;", names->p[0], 4) != NULL)
		*names = span_from(*names, 1);
	while (n < names->n && memchr(" \t,;", names->p[n], 4) == NULL)
		n++;
	*host = span_upto(*names, n);
	*names = span_from(*names, n);
	return n != 0;
}

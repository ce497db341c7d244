#include <limits.h>

#include "kbdiff/base/text_memo.h"
#include "kbdiff/base/word_buckets.h"
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
static const struct span host_names[] = {
	SPAN("ComputerName"), SPAN("Computer"), SPAN("Server"),
	SPAN("ServerName"), SPAN("HostName"), SPAN("Host"),
	SPAN("Node"), SPAN("NodeName"), SPAN("Name0"),
	SPAN("NetBIOSName"), SPAN("NetBIOSName0"),
	SPAN("MachineIdentifier"), SPAN("MachineName"), SPAN("Machine"),
	SPAN("SystemName"), SPAN("DeviceName"), SPAN("DNSHostName"),
	SPAN("FQDN"),
	/* Wazuh's */
	SPAN("agent_id"), SPAN("agent_name"), SPAN("agent.name"),
	/* osquery's and Fleet's */
	SPAN("hostIdentifier"), SPAN("host_hostname"),
	SPAN("host_display_name"),
	/* ECS, of Elastic */
	SPAN("host.name"), SPAN("host.hostname"),
	/* Ansible's, Puppet's, Salt's */
	SPAN("inventory_hostname"), SPAN("ansible_hostname"),
	SPAN("certname"), SPAN("minion"), SPAN("minion_id"),
	/* Lansweeper's, Qualys's, Defender's, SCCM's */
	SPAN("AssetName"), SPAN("NetBIOS"), SPAN("DNS"),
	SPAN("DNSName"), SPAN("DeviceDnsName"), SPAN("ComputerDNSName"),
	SPAN("ComputerDisplayName"), SPAN("DeviceDisplayName"),
	SPAN("PCName"), SPAN("VMName"), SPAN("ClientName"),
	SPAN("WorkstationName"), SPAN("EndpointName"),
	SPAN("TargetHost"), SPAN("TargetComputer"), SPAN("RemoteHost"),
	SPAN("ServerFQDN"), SPAN("HostFQDN"),
	/* German, Dutch */
	SPAN("Rechner"), SPAN("Rechnername"), SPAN("Servername"),
	SPAN("Ger\xc3\xa4tename"), SPAN("Maschine"),
	SPAN("Maschinenname"), SPAN("Knoten"), SPAN("Computernaam"),
	SPAN("Servernaam"), SPAN("Hostnaam"), SPAN("Apparaatnaam"),
	/* Swedish, Danish, Norwegian, Finnish */
	SPAN("Datornamn"), SPAN("Datorns namn"), SPAN("Servernamn"),
	SPAN("V\xc3\xa4rdnamn"), SPAN("Computernavn"),
	SPAN("Servernavn"), SPAN("V\xc3\xa6rtsnavn"), SPAN("Vertsnavn"),
	SPAN("Datamaskinnavn"), SPAN("Tietokone"),
	SPAN("Tietokoneen nimi"), SPAN("Palvelin"),
	/* French, Italian */
	SPAN("Ordinateur"), SPAN("Nom de l'ordinateur"),
	SPAN("Nom ordinateur"), SPAN("Nom de la machine"),
	SPAN("Nom machine"), SPAN("Serveur"), SPAN("Nom du serveur"),
	SPAN("Nom serveur"), SPAN("Nom de l'h\xc3\xb4te"),
	SPAN("Nom d'h\xc3\xb4te"), SPAN("H\xc3\xb4te"),
	SPAN("Nome computer"), SPAN("Nome del computer"),
	SPAN("Nome host"), SPAN("Nome server"),
	/* Spanish, Portuguese */
	SPAN("Equipo"), SPAN("Nombre del equipo"),
	SPAN("Nombre de equipo"), SPAN("Nombre equipo"),
	SPAN("Ordenador"), SPAN("Servidor"),
	SPAN("Nombre del servidor"), SPAN("Nombre de host"),
	SPAN("Nombre del host"), SPAN("M\xc3\xa1quina"),
	SPAN("Computador"), SPAN("Computadora"),
	SPAN("Nome do computador"), SPAN("Nome do servidor"),
	SPAN("Nome do host"),
	/* Polish, Czech, Hungarian, Turkish */
	SPAN("Komputer"), SPAN("Nazwa komputera"), SPAN("Serwer"),
	SPAN("Nazwa serwera"), SPAN("Nazwa hosta"),
	SPAN("Po\xc4\x8d\xc3\xadta\xc4\x8d"),
	SPAN("N\xc3\xa1zev po\xc4\x8d\xc3\xadta\xc4\x8d""e"),
	SPAN("N\xc3\xa1zev serveru"),
	SPAN("Sz\xc3\xa1m\xc3\xadt\xc3\xb3g\xc3\xa9p"),
	SPAN("Sz\xc3\xa1m\xc3\xadt\xc3\xb3g\xc3\xa9pn\xc3\xa9v"),
	SPAN("Kiszolg\xc3\xa1l\xc3\xb3"),
	SPAN("\xc3\x81llom\xc3\xa1sn\xc3\xa9v"), SPAN("Bilgisayar"),
	SPAN("Bilgisayar ad\xc4\xb1"), SPAN("Sunucu"),
	SPAN("Sunucu ad\xc4\xb1"),
	/* Russian */
	SPAN("\xd0\x9a\xd0\xbe\xd0\xbc\xd0\xbf\xd1\x8c\xd1\x8e"
	    "\xd1\x82\xd0\xb5\xd1\x80"),
	SPAN("\xd0\x98\xd0\xbc\xd1\x8f \xd0\xba\xd0\xbe\xd0"
	    "\xbc\xd0\xbf\xd1\x8c\xd1\x8e\xd1\x82\xd0\xb5\xd1\x80\xd0\xb0"),
	SPAN("\xd0\x98\xd0\xbc\xd1\x8f \xd1\x83\xd0\xb7\xd0"
	    "\xbb\xd0\xb0"),
	SPAN("\xd0\x98\xd0\xbc\xd1\x8f \xd1\x81\xd0\xb5\xd1"
	    "\x80\xd0\xb2\xd0\xb5\xd1\x80\xd0\xb0"),
	SPAN("\xd0\xa1\xd0\xb5\xd1\x80\xd0\xb2\xd0\xb5\xd1\x80"),
	SPAN("\xd0\xa5\xd0\xbe\xd1\x81\xd1\x82"),
	SPAN("\xd0\xa3\xd0\xb7\xd0\xb5\xd0\xbb"),
	/* Chinese, Japanese, Korean */
	SPAN("\xe8\xae\xa1\xe7\xae\x97\xe6\x9c\xba"),
	SPAN("\xe8\xae\xa1\xe7\xae\x97\xe6\x9c\xba\xe5\x90\x8d"),
	SPAN("\xe8\xae\xa1\xe7\xae\x97\xe6\x9c\xba\xe5\x90\x8d"
	    "\xe7\xa7\xb0"), SPAN("\xe4\xb8\xbb\xe6\x9c\xba"),
	SPAN("\xe4\xb8\xbb\xe6\x9c\xba\xe5\x90\x8d"),
	SPAN("\xe6\x9c\x8d\xe5\x8a\xa1\xe5\x99\xa8"),
	SPAN("\xe6\x9c\x8d\xe5\x8a\xa1\xe5\x99\xa8\xe5\x90\x8d"
	    "\xe7\xa7\xb0"),
	SPAN("\xe9\x9b\xbb\xe8\x85\xa6\xe5\x90\x8d\xe7\xa8\xb1"),

	SPAN("\xe4\xbc\xba\xe6\x9c\x8d\xe5\x99\xa8\xe5\x90\x8d"
	    "\xe7\xa8\xb1"),
	SPAN("\xe3\x82\xb3\xe3\x83\xb3\xe3\x83\x94\xe3\x83\xa5"
	    "\xe3\x83\xbc\xe3\x82\xbf\xe3\x83\xbc\xe5\x90\x8d"),
	SPAN("\xe3\x82\xb3\xe3\x83\xb3\xe3\x83\x94\xe3\x83\xa5"
	    "\xe3\x83\xbc\xe3\x82\xbf\xe5\x90\x8d"),
	SPAN("\xe3\x83\x9b\xe3\x82\xb9\xe3\x83\x88\xe5\x90\x8d"),
	SPAN("\xe3\x82\xb5\xe3\x83\xbc\xe3\x83\x90\xe3\x83\xbc"
	    "\xe5\x90\x8d"),
	SPAN("\xe3\x82\xb5\xe3\x83\xbc\xe3\x83\x90\xe5\x90\x8d"),
	SPAN("\xe3\x82\xb5\xe3\x83\xbc\xe3\x83\x90\xe3\x83\xbc"),
	SPAN("\xec\xbb\xb4\xed\x93\xa8\xed\x84\xb0 \xec\x9d"
	    "\xb4\xeb\xa6\x84"),
	SPAN("\xed\x98\xb8\xec\x8a\xa4\xed\x8a\xb8 \xec\x9d"
	    "\xb4\xeb\xa6\x84"),
	SPAN("\xec\x84\x9c\xeb\xb2\x84 \xec\x9d\xb4\xeb\xa6\x84"),
};

static _Thread_local struct word_buckets of_host_names =
    WORD_BUCKETS(host_names);

static bool
is_host_name(struct span name)
{
	unsigned number = word_buckets_first(&of_host_names, name.p[0]);

	while (number != 0)
		if (is_spelled(name, word_buckets_next(&of_host_names,
		    &number)))
			return true;
	return false;
}

/* The members of each object are asked for. */
bool
word_is_host(struct span name)
{
	static _Thread_local struct text_memo memo;
	uint16_t *is;

	name = span_trim(name);
	if (name.n == 0)
		return false;
	is = text_memo_at(&memo, name);
	if (*is == TEXT_MEMO_NEW)
		*is = is_host_name(name);
	return *is;
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

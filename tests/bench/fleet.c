/*
 * fleet FORM HOSTS OUT: a made-up fleet, the same for the same number of
 * hosts, and what a comparison of it has to say.
 *
 * FORM is csv (one Get-HotFix export of all hosts, the file OUT), wide (the
 * same with every column of Windows PowerShell), csvs or systeminfo (a file
 * for each host, in the folder OUT).  Standard output gets the answer: a line
 * "update,good that have it,good,bad that have it,bad" for each update that
 * some good host has and some bad host lacks, sorted by update.
 *
 * Every tenth host is bad.  Of the POOL the first LACKED updates are on every
 * good host and on no bad one, the last LOOSE on every other host by chance,
 * all others everywhere.  Hosts are patched in WAVES, so dates vary, and each
 * lists its updates in an order of its own.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { POOL = 251, LACKED = 3, LOOSE = 20, WAVES = 8 };

struct update {
	unsigned	number;
	const char	*kind;
	char		dates[WAVES][24];	/* as Export-Csv prints them */
	unsigned	have[2];		/* by struct host's bad */
};

struct host {
	char		name[16];
	unsigned	wave, bad;
	const char	*by;
	const struct update *updates[POOL];
	unsigned	n;
};

static struct update pool[POOL];
static unsigned hosts_of[2];

static unsigned
chance(unsigned n)
{
	static uint64_t state = 0x9e3779b97f4a7c15u;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (unsigned)((state >> 32) % n);
}

static void
fail(const char *what)
{
	perror(what);
	exit(1);
}

static void
make_pool(void)
{
	static const char *const kinds[] = { "Update", "Security Update",
	    "Security Update", "Hotfix" };
	unsigned number = 4000000, month, year;

	for (int i = 0; i < POOL; i++) {
		number += 1 + chance(7000);
		pool[i].number = number;
		pool[i].kind = kinds[chance(4)];
		month = chance(12) + 1;
		year = 2019 + chance(6);
		for (unsigned w = 0; w < WAVES; w++)
			snprintf(pool[i].dates[w], sizeof pool[i].dates[w],
			    "%u/%u/%u 12:00:00 AM", month,
			    8 + w * 2 + chance(2), year);
	}
}

static void
make_host(struct host *h, unsigned i)
{
	static const char *const by[] = { "NT AUTHORITY\\SYSTEM", "",
	    "CORP\\svc-patch" };
	const struct update *swap;
	unsigned k;

	snprintf(h->name, sizeof h->name, "SRV%06u", i);
	h->wave = chance(WAVES);
	h->bad = i % 10 == 9;
	h->by = by[chance(3)];
	h->n = 0;
	hosts_of[h->bad]++;
	for (unsigned u = 0; u < POOL; u++) {
		if ((u < LACKED && h->bad) ||
		    (u >= POOL - LOOSE && chance(2) == 0))
			continue;
		pool[u].have[h->bad]++;
		h->updates[h->n++] = &pool[u];
	}
	for (unsigned a = h->n; a > 1; a--) {
		k = chance(a);
		swap = h->updates[k];
		h->updates[k] = h->updates[a - 1];
		h->updates[a - 1] = swap;
	}
}

static void
head_csv(FILE *f)
{
	fputs("\"InstalledOn\",\"__RELPATH\",\"CSName\",\"Description\","
	    "\"HotFixID\",\"InstallDate\",\"InstalledBy\","
	    "\"ServicePackInEffect\"\r\n", f);
}

/* What Windows PowerShell writes where there is nothing: null as nothing,
 * the empty string as "". */
static void
put_csv(FILE *f, const struct host *h)
{
	for (unsigned i = 0; i < h->n; i++)
		fprintf(f, "\"%s\",\"Win32_QuickFixEngineering.HotFixID="
		    "\"\"KB%u\"\",ServicePackInEffect=\"\"\"\"\",\"%s\","
		    "\"%s\",\"KB%u\",,\"%s\",\"\"\r\n",
		    h->updates[i]->dates[h->wave], h->updates[i]->number,
		    h->name, h->updates[i]->kind, h->updates[i]->number,
		    h->by);
}

static void
head_wide(FILE *f)
{
	fputs("#TYPE System.Management.ManagementObject#root\\cimv2\\"
	    "Win32_QuickFixEngineering\r\n"
	    "\"PSComputerName\",\"InstalledOn\",\"__GENUS\",\"__CLASS\","
	    "\"__SUPERCLASS\",\"__DYNASTY\",\"__RELPATH\","
	    "\"__PROPERTY_COUNT\",\"__DERIVATION\",\"__SERVER\","
	    "\"__NAMESPACE\",\"__PATH\",\"Caption\",\"CSName\","
	    "\"Description\",\"FixComments\",\"HotFixID\",\"InstallDate\","
	    "\"InstalledBy\",\"Name\",\"ServicePackInEffect\",\"Status\","
	    "\"Scope\",\"Path\",\"Options\",\"ClassPath\",\"Properties\","
	    "\"SystemProperties\",\"Qualifiers\",\"Site\",\"Container\"\r\n",
	    f);
}

static void
put_wide(FILE *f, const struct host *h)
{
	static const char class[] = "Win32_QuickFixEngineering";
	const struct update *u;
	char path[160];

	for (unsigned i = 0; i < h->n; i++) {
		u = h->updates[i];
		snprintf(path, sizeof path, "\\\\%s\\root\\cimv2:%s.HotFixID="
		    "\"\"KB%u\"\",ServicePackInEffect=\"\"\"\"", h->name,
		    class, u->number);
		fprintf(f, "\"%s\",\"%s\",\"2\",\"%s\","
		    "\"CIM_LogicalElement\",\"CIM_ManagedSystemElement\","
		    "\"%s\",\"11\",\"System.String[]\",\"%s\","
		    "\"root\\cimv2\",\"%s\","
		    "\"http://support.microsoft.com/?kbid=%u\",\"%s\","
		    "\"%s\",\"\",\"KB%u\",,\"%s\",,\"\",,"
		    "\"System.Management.ManagementScope\",\"%s\","
		    "\"System.Management.ObjectGetOptions\","
		    "\"\\\\%s\\root\\cimv2:%s\","
		    "\"System.Management.PropertyDataCollection\","
		    "\"System.Management.PropertyDataCollection\","
		    "\"System.Management.QualifierDataCollection\",,\r\n",
		    h->name, u->dates[h->wave], class,
		    strchr(path, ':') + 1, h->name, path, u->number, h->name,
		    u->kind, u->number, h->by, path, h->name, class);
	}
}

static void
put_systeminfo(FILE *f, const struct host *h)
{
	fprintf(f, "\r\n"
	    "Host Name:                 %s\r\n"
	    "OS Name:                   Microsoft Windows Server 2019 "
	    "Standard\r\n"
	    "OS Version:                10.0.17763 N/A Build 17763\r\n"
	    "OS Manufacturer:           Microsoft Corporation\r\n"
	    "OS Configuration:          Member Server\r\n"
	    "OS Build Type:             Multiprocessor Free\r\n"
	    "Registered Owner:          Windows User\r\n"
	    "Registered Organization:   \r\n"
	    "Product ID:                00429-00520-27817-AA211\r\n"
	    "Original Install Date:     3/4/2019, 10:12:05 AM\r\n"
	    "System Boot Time:          1/17/2024, 3:02:44 AM\r\n"
	    "System Manufacturer:       VMware, Inc.\r\n"
	    "System Model:              VMware7,1\r\n"
	    "System Type:               x64-based PC\r\n"
	    "Processor(s):              2 Processor(s) Installed.\r\n"
	    "                           [01]: Intel64 Family 6 Model 85 "
	    "Stepping 7 GenuineIntel ~2394 Mhz\r\n"
	    "                           [02]: Intel64 Family 6 Model 85 "
	    "Stepping 7 GenuineIntel ~2394 Mhz\r\n"
	    "BIOS Version:              VMware, Inc. VMW71.00V, 4/16/2020\r\n"
	    "Windows Directory:         C:\\Windows\r\n"
	    "System Directory:          C:\\Windows\\system32\r\n"
	    "Boot Device:               \\Device\\HarddiskVolume2\r\n"
	    "System Locale:             en-us;English (United States)\r\n"
	    "Input Locale:              en-us;English (United States)\r\n"
	    "Time Zone:                 (UTC) Coordinated Universal Time\r\n"
	    "Total Physical Memory:     16,383 MB\r\n"
	    "Available Physical Memory: 11,204 MB\r\n"
	    "Virtual Memory: Max Size:  18,815 MB\r\n"
	    "Virtual Memory: Available: 13,400 MB\r\n"
	    "Virtual Memory: In Use:    5,415 MB\r\n"
	    "Page File Location(s):     C:\\pagefile.sys\r\n"
	    "Domain:                    corp.example\r\n"
	    "Logon Server:              N/A\r\n"
	    "Hotfix(s):                 %u Hotfix(s) Installed.\r\n",
	    h->name, h->n);
	for (unsigned i = 0; i < h->n; i++)
		fprintf(f, "                           [%02u]: KB%u\r\n", i + 1,
		    h->updates[i]->number);
	fputs("Network Card(s):           1 NIC(s) Installed.\r\n"
	    "                           [01]: vmxnet3 Ethernet Adapter\r\n"
	    "                                 Connection Name: Ethernet0\r\n"
	    "                                 IP address(es)\r\n"
	    "                                 [01]: 192.0.2.17\r\n"
	    "Hyper-V Requirements:      A hypervisor has been detected.\r\n",
	    f);
}

static const struct form {
	const char	*name;
	const char	*ending;	/* of a host's file; NULL: one file */
	void		 (*head)(FILE *);
	void		 (*put)(FILE *, const struct host *);
} forms[] = {
	{ "csv", NULL, head_csv, put_csv },
	{ "wide", NULL, head_wide, put_wide },
	{ "csvs", "csv", head_csv, put_csv },
	{ "systeminfo", "txt", NULL, put_systeminfo },
};

static FILE *
begin_file(const struct form *form, const char *path)
{
	FILE *f = fopen(path, "wb");

	if (f == NULL)
		fail(path);
	if (form->head != NULL)
		form->head(f);
	return f;
}

static void
end_file(FILE *f, const char *path)
{
	if (ferror(f) || fclose(f) != 0)
		fail(path);
}

static void
put_fleet(const struct form *form, unsigned hosts, const char *out)
{
	FILE *f = form->ending == NULL ? begin_file(form, out) : NULL;
	static struct host h;
	char path[4096];

	for (unsigned i = 0; i < hosts; i++) {
		make_host(&h, i);
		if (form->ending != NULL) {
			snprintf(path, sizeof path, "%s/%s.%s", out, h.name,
			    form->ending);
			f = begin_file(form, path);
		}
		form->put(f, &h);
		if (form->ending != NULL)
			end_file(f, path);
	}
	if (form->ending == NULL)
		end_file(f, out);
}

static void
put_answer(void)
{
	for (int u = 0; u < POOL; u++)
		if (pool[u].have[0] != 0 && pool[u].have[1] < hosts_of[1])
			printf("KB%u,%u,%u,%u,%u\n", pool[u].number,
			    pool[u].have[0], hosts_of[0], pool[u].have[1],
			    hosts_of[1]);
}

int
main(int argc, char **argv)
{
	const size_t n = sizeof forms / sizeof *forms;

	for (size_t i = 0; argc == 4 && i < n; i++) {
		if (strcmp(argv[1], forms[i].name) != 0)
			continue;
		make_pool();
		put_fleet(&forms[i], (unsigned)strtoul(argv[2], NULL, 10),
		    argv[3]);
		put_answer();
		return 0;
	}
	fputs("usage: fleet csv|wide|csvs|systeminfo HOSTS OUT\n", stderr);
	return 2;
}

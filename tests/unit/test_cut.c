/*
 * An export that breaks off, at every byte of every format: whole rows stay,
 * nothing is made up of what the cut left, and where something is lacking no
 * host is taken as complete.
 */
#include <dirent.h>
#include <stdio.h>

#include "../lib/feed.h"
#include "../lib/test.h"
#include "kbdiff/date.h"
#include "kbdiff/lines.h"
#include "kbdiff/mem.h"

/* SPAN where a constant is needed. */
#define SPAN_OF(lit)	{ lit, sizeof(lit) - 1 }

#define SEEDS	"tests/fuzz/seeds/fuzz_importers/"

static struct span
read_file(const char *path, struct arena *a)
{
	FILE *f = fopen(path, "rb");
	char *buf = arena_alloc(a, 1 << 16);
	struct span s = { buf, 0 };

	assert_non_null(f);
	s.n = fread(buf, 1, 1 << 16, f);
	fclose(f);
	return s;
}

static bool
same_update(const struct inventory *a, uint32_t ua, const struct inventory *b,
    uint32_t ub)
{
	return span_eq(inventory_update(a, ua), inventory_update(b, ub));
}

/* The host of that name; n if there is none. */
static size_t
host_named(const struct inventory *inv, struct span name)
{
	size_t i = 0;

	while (i < inv->n && !span_eq(inv->hosts[i].name, name))
		i++;
	return i;
}

/* Whether a host holds this update; its date in *day. */
static bool
holds(const struct inventory *inv, size_t host, const struct inventory *of,
    uint32_t update, date *day)
{
	struct holding *held = NULL;
	size_t cap = 0, n = inventory_holdings(inv, host, &held, &cap);
	bool found = false;

	for (size_t i = 0; i < n; i++)
		if (same_update(inv, held[i].update, of, update)) {
			*day = held[i].value.installed_on;
			found = true;
		}
	free(held);
	return found;
}

static bool
any_holds(const struct inventory *inv, const struct inventory *of,
    uint32_t update, date *day)
{
	for (size_t i = 0; i < inv->n; i++)
		if (holds(inv, i, of, update, day))
			return true;
	return false;
}

/* What the part says that the whole does not, or NULL. */
static const char *
made_up(const struct inventory *part, const struct inventory *whole)
{
	struct holding *held = NULL;
	const char *why = NULL;
	size_t cap = 0, n, at;
	date day = DATE_NONE;

	for (size_t i = 0; i < part->n && why == NULL; i++) {
		at = host_named(whole, part->hosts[i].name);
		if (at == whole->n && part->hosts[i].named)
			return "a host";
		n = inventory_holdings(part, i, &held, &cap);
		for (size_t k = 0; k < n; k++) {
			if (!(at == whole->n ? any_holds(whole, part,
			    held[k].update, &day) : holds(whole, at, part,
			    held[k].update, &day)))
				why = "an update";
			/* Of a history another row decides. */
			else if ((part->hosts[i].kinds & 1u << LIST_HISTORY)
			    == 0 && held[k].value.installed_on != DATE_NONE &&
			    held[k].value.installed_on != day)
				why = "a date";
		}
	}
	free(held);
	return why;
}

/* Whether the part lacks an update of this host of the whole's. */
static bool
lacks_of(const struct inventory *part, const struct inventory *whole,
    size_t host)
{
	struct holding *held = NULL;
	size_t cap = 0, n = inventory_holdings(whole, host, &held, &cap);
	bool lacks = false;
	date day;

	for (size_t k = 0; k < n; k++)
		lacks |= !any_holds(part, whole, held[k].update, &day);
	free(held);
	return lacks;
}

/*
 * Whether the part lacks something of the whole's and has a host that is taken
 * as complete.  Of reports that say how many entries they have, one before the
 * cut is whole: there each host is for itself.
 */
static bool
hides(const struct inventory *part, const struct inventory *whole,
    bool reports)
{
	bool lacks = false, complete = false;
	size_t at;

	for (size_t i = 0; i < whole->n; i++) {
		at = host_named(part, whole->hosts[i].name);
		if (!lacks_of(part, whole, i) || (reports && at == part->n))
			continue;
		lacks = true;
		complete |= reports && part->hosts[at].complete;
	}
	for (size_t i = 0; i < part->n && !reports; i++)
		complete |= part->hosts[i].complete;
	return lacks && complete;
}

static bool
is_in_comment(struct span whole, size_t at)
{
	while (at != 0 && whole.p[at - 1] != '\n')
		if (whole.p[--at] == '#')
			return true;
	return false;
}

/* Ends of rows, where nobody can tell that there was more: of lines, of
 * quoted cells, of plain lists in one line. */
static bool
is_end_of_row(struct span whole, size_t at, struct span format)
{
	struct span rest = span_from(whole, at), line;
	char before = whole.p[at - 1];

	if (before == '\n' || before == '\r')
		return true;
	line = span_upto(rest, span_find(rest, '\n'));
	if (span_trim(line).n == 0)
		return true;
	return span_eq(format, SPAN("kb-list")) &&
	    (memchr(",; ", before, 3) != NULL ||
	    memchr(",; ", rest.p[0], 3) != NULL || is_in_comment(whole, at));
}

static const char *
wrong_at(struct span whole, size_t at, const struct fed *full)
{
	struct span format = span_of(full->importer->name);
	const char *why = NULL;
	struct fed part;

	feed(&part, span_upto(whole, at), NULL, 0);
	if (part.inventory != NULL) {
		why = made_up(part.inventory, full->inventory);
		if (why == NULL && !is_end_of_row(whole, at, format) &&
		    memchr(whole.p, '\0', whole.n) == NULL &&
		    hides(part.inventory, full->inventory, span_eq(format,
		    SPAN("systeminfo"))))
			why = "a complete host that lacks something";
	}
	feed_free(&part);
	return why;
}

static unsigned
try_sample(const char *name, struct span whole)
{
	struct fed full;
	const char *why;
	unsigned bad = 0;

	feed(&full, whole, NULL, 0);
	for (size_t i = 1; full.inventory != NULL && i < whole.n; i++) {
		why = wrong_at(whole, i, &full);
		if (why == NULL)
			continue;
		if (bad++ < 5)
			print_error("%s cut at byte %zu gives %s: ...%.*s\n",
			    name, i, why, (int)(i < 40 ? i : 40),
			    whole.p + (i < 40 ? 0 : i - 40));
	}
	feed_free(&full);
	return bad;
}

static unsigned
try_seed(const char *name, struct arena *a)
{
	char path[512];

	snprintf(path, sizeof path, SEEDS "%s", name);
	return try_sample(name, read_file(path, a));
}

/* Several hosts, columns in orders that a cut can harm, rows that look alike
 * where they are cut. */
static const struct span nasty[] = {
	SPAN_OF("InstalledOn,HotFixID,CSName\r\n1/14/2024,KB938397,CAS01\r\n"
	    "1/15/2024,KB4938397,CAS02\r\n1/16/2024,KB5031364,CAS0\r\n"),
	SPAN_OF("CSName,Description,InstalledOn,HotFixID\nA,Update,1/1/2024,"
	    "KB493839\nA,Hotfix,1/11/2024,KB4938397\nAB,,,KB5031364\n"),
	SPAN_OF("Node,HotFixID,InstalledOn\r\nA,KB938397,9/1/2013\r\n"
	    "AB,KB4938397,9/14/2013\r\n"),
	SPAN_OF("CSName  HotFixID   InstalledOn  Name  \r\n"
	    "A       KB938397   9/1/2013           \r\n"
	    "AB      KB4938397  9/14/2013          \r\n"),
	SPAN_OF("HotFixID   CSName  \r\nKB938397   A1      \r\n"
	    "KB4938397  B12     \r\n"),
	SPAN_OF("\r\nHotFixID  InstalledOn           PSComputerName\r\n"
	    "--------  -----------           --------------\r\n"
	    "KB938397  9/1/2013 12:00:00 AM  web1\r\n"
	    "KB4938397 9/14/2013 12:00:00 AM cas12\r\n\r\n"),
	SPAN_OF("HotFixID       : KB938397\r\nInstalledOn    : 9/1/2013\r\n"
	    "PSComputerName : A1\r\n\r\nHotFixID       : KB4938397\r\n"
	    "InstalledOn    : 9/14/2013\r\nPSComputerName : B12\r\n\r\n"),
	SPAN_OF("CSName=A\r\nHotFixID=KB938397\r\nInstalledOn=9/1/2013\r\n"
	    "\r\n\r\nCSName=AB\r\nHotFixID=KB4938397\r\nInstalledOn="
	    "9/14/2013\r\n\r\n\r\n"),
	SPAN_OF("\r\nHost Name:     A\r\nOS Name:       Microsoft Windows "
	    "10 Pro\r\nOS Version:    10.0.17763 N/A\r\nHotfix(s):     2 "
	    "Hotfix(s) Installed.\r\n               [01]: KB938397\r\n"
	    "               [02]: KB4938397\r\nNetwork Card(s): 1\r\n"
	    "\r\nHost Name:     AB\r\nOS Name:       Microsoft Windows 10 "
	    "Pro\r\nOS Version:    10.0.17763 N/A\r\nHotfix(s):     1 "
	    "Hotfix(s) Installed.\r\n               [01]: KB5031364\r\n"
	    "Network Card(s): 1\r\n"),
	SPAN_OF("\"A\",\"Microsoft Windows 10 Pro\",\"10.0.17763 N/A\",\"2 "
	    "Hotfix(s) Installed.,[01]: KB938397,[02]: KB4938397\",\"x\"\r\n"
	    "\"AB\",\"Microsoft Windows 10 Pro\",\"10.0.17763 N/A\",\"1 "
	    "Hotfix(s) Installed.,[01]: KB5031364\",\"x\"\r\n"),
	SPAN_OF("{\"plays\": [{\"hosts\": {\"a\": {\"updates\": {\"1\": "
	    "{\"title\": \"x\", \"kb\": [\"938397\"], \"installed\": true},"
	    " \"2\": {\"title\": \"y\", \"kb\": [\"4938397\"], "
	    "\"installed\": true}}}, \"ab\": {\"updates\": {\"1\": "
	    "{\"title\": \"z\", \"kb\": [\"5031364\"], \"installed\": true"
	    "}}}}}]}"),
	SPAN_OF("[{\"HotFixID\": \"KB938397\", \"InstalledOn\": {\"value\": "
	    "\"\\/Date(1567807200000)\\/\"}, \"CSName\": \"A\"}, "
	    "{\"HotFixID\": \"KB4938397\", \"InstalledOn\": {\"value\": "
	    "\"\\/Date(1567807200000)\\/\"}, \"CSName\": \"AB\"}]"),
	SPAN_OF("{\"csname\":\"A\",\"hotfix_id\":\"KB938397\"}\n{\"csname\":"
	    "\"AB\",\"hotfix_id\":\"KB4938397\"}\n"),
	SPAN_OF("Netbios_Name0,ArticleID,Status,Title\nA,938397,3,x\n"
	    "AB,4938397,3,x\nABC,5031364,3,y\n"),
	SPAN_OF("Title,Date,Operation,ResultCode\r\nx (KB938397),1/1/2024,1,"
	    "2\r\ny (KB4938397),1/2/2024,1,2\r\n"),
	SPAN_OF("KB938397,KB4938397;KB5031364\nKB968730"),
	SPAN_OF("CsName     : A\r\nOsHotFixes : {KB938397, KB4938397}\r\n"
	    "\r\nCsName     : AB\r\nOsHotFixes : {KB5031364}\r\n\r\n"),
	SPAN_OF("Package Identity : Package_for_KB938397~31bf3856ad364e35~"
	    "amd64~~1.1\r\nState : Installed\r\nRelease Type : Update\r\n"
	    "Install Time : 1/1/2024 1:00 AM\r\n\r\nPackage Identity : "
	    "Package_for_KB4938397~31bf3856ad364e35~amd64~~1.1\r\nState : "
	    "Install Pending\r\nRelease Type : Security Update\r\nInstall "
	    "Time : 1/11/2024 11:00 AM\r\n\r\nThe operation completed "
	    "successfully.\r\n"),
};

static void
nasty_ones_too(void **state)
{
	unsigned bad = 0;
	char name[32];

	(void)state;
	for (size_t i = 0; i < sizeof nasty / sizeof *nasty; i++) {
		snprintf(name, sizeof name, "nasty[%zu]", i);
		bad += try_sample(name, nasty[i]);
	}
	assert_int_equal(bad, 0);
}

static int
is_seed(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

static void
whatever_breaks_off_says_nothing_false(void **state)
{
	struct arena *a = arena_new();
	struct dirent **seeds;
	unsigned bad = 0;
	int n = scandir(SEEDS, &seeds, is_seed, alphasort);

	(void)state;
	assert_true(n > 0);
	for (int i = 0; i < n; i++) {
		bad += try_seed(seeds[i]->d_name, a);
		free(seeds[i]);
	}
	free(seeds);
	arena_free(a);
	assert_int_equal(bad, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whatever_breaks_off_says_nothing_false),
		cmocka_unit_test(nasty_ones_too),
	};

	return RUN(tests);
}

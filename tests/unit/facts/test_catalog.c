/* Catalogues: what is read, what replaces what on which product, and that the
 * condensed form says the same. */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/supersedence.h"
#include "feed.h"
#include "test.h"

#define HEADER	"\"DatePosted\",\"CVE\",\"BulletinKB\",\"Title\"," \
	"\"AffectedProduct\",\"AffectedComponent\",\"Severity\",\"Impact\"," \
	"\"Supersedes\",\"Exploits\"\r\n"
#define S2019	"Windows Server 2019"
#define CORE	S2019 " (Server Core installation)"
#define W1809	"Windows 10 Version 1809 for x64-based Systems"

/* A row of wesng: kb, product, supersedes. */
#define ROW(kb, product, supersedes) "\"20240101\",\"CVE-2024-0001\",\"" kb \
	"\",\"Title\",\"" product "\",\"\",\"Important\",\"\",\"" supersedes \
	"\",\r\n"

static bool
is_in(void *ctx, uint32_t update)
{
	const uint32_t *held = ctx;

	while (*held != 0 && *held != update)
		held++;
	return *held != 0;
}

/* "1>2>3": the chain from an update to one of those held; "-" for none. */
static char *
chain_of(const struct catalog *c, struct platform host, uint32_t older,
    const uint32_t *held)
{
	struct supersedence *v = supersedence_new(c, NULL, NULL, host);
	struct routes routes = supersedence_routes(v, older);
	uint32_t copy[8] = { 0 }, *chain;
	size_t size, n = 0;
	char *buf;
	FILE *f = xmemstream(&buf, &size);

	for (size_t i = 0; i < 7 && held[i] != 0; i++)
		copy[i] = held[i];
	chain = routes_chain(&routes, is_in, copy, &n);
	if (chain == NULL)
		fputs("-", f);
	for (size_t i = 0; i < n; i++)
		fprintf(f, i == 0 ? "%u" : ">%u", chain[i]);
	fclose(f);
	free(chain);
	routes_fini(&routes);
	supersedence_free(v);
	return buf;
}

static const struct platform anything = { .known = false };

static struct platform
server_2019(void)
{
	return platform_scan(SPAN("Microsoft Windows Server 2019 Standard"),
	    SPAN("10.0.17763"), SPAN("x64"));
}

/* The same from the file and from what it condenses to. */
static void
assert_chain(struct span rows, struct platform host, uint32_t older,
    const uint32_t *held, const char *want)
{
	struct diags *diags = diags_new();
	struct catalog *c = feed_catalog(rows, diags), *small;
	struct span bytes;
	char *got;

	assert_non_null(c);
	got = chain_of(c, host, older, held);
	assert_string_equal(got, want);
	free(got);
	bytes = feed_condensed(c);
	small = feed_catalog(bytes, diags);
	assert_non_null(small);
	got = chain_of(small, host, older, held);
	assert_string_equal(got, want);
	free(got);
	free((char *)bytes.p);
	catalog_free(small);
	catalog_free(c);
	diags_free(diags);
}

#define HELD(...)	((const uint32_t[]){ __VA_ARGS__, 0 })
#define CHAIN(rows, host, older, held, want) \
	assert_chain(SPAN(HEADER rows), host, older, held, want)

static void
one_step_and_two(void **state)
{
	(void)state;
	CHAIN(ROW("1000001", S2019, "") ROW("1000002", S2019, "1000001")
	    ROW("1000003", S2019, "1000002"),
	    server_2019(), 1000001, HELD(1000002), "1000002");
	CHAIN(ROW("1000001", S2019, "") ROW("1000002", S2019, "1000001")
	    ROW("1000003", S2019, "1000002"),
	    server_2019(), 1000001, HELD(1000003), "1000002>1000003");
	/* Not the other way, and nothing without a holder. */
	CHAIN(ROW("1000001", S2019, "") ROW("1000002", S2019, "1000001"),
	    server_2019(), 1000002, HELD(1000001), "-");
	CHAIN(ROW("1000001", S2019, "") ROW("1000002", S2019, "1000001"),
	    server_2019(), 1000001, HELD(1000009), "-");
}

static void
self_loop(void **state)
{
	(void)state;
	CHAIN(ROW("1000001", S2019, "1000001")
	    ROW("1000002", S2019, "1000001;1000002"),
	    server_2019(), 1000001, HELD(1000002), "1000002");
	/* It does not cover itself. */
	CHAIN(ROW("1000001", S2019, "1000001"),
	    server_2019(), 1000001, HELD(1000001), "-");
}

static void
cycle(void **state)
{
	(void)state;
	CHAIN(ROW("1000001", S2019, "1000003")
	    ROW("1000002", S2019, "1000001") ROW("1000003", S2019, "1000002"),
	    server_2019(), 1000001, HELD(1000009), "-");
	CHAIN(ROW("1000001", S2019, "1000003")
	    ROW("1000002", S2019, "1000001") ROW("1000003", S2019, "1000002"),
	    server_2019(), 1000001, HELD(1000003), "1000002>1000003");
}

static void
ninety_steps(void **state)
{
	struct span rows;
	char *buf, *got;
	FILE *f = xmemstream(&buf, &rows.n);
	struct diags *diags = diags_new();
	struct catalog *c;
	size_t steps = 0;

	(void)state;
	fputs(HEADER, f);
	for (unsigned i = 0; i <= 90; i++)
		fprintf(f, "20240101,,%u,,%s,,,,%u,\r\n", 4000001 + i, S2019,
		    4000000 + i);
	fclose(f);
	rows.p = buf;
	c = feed_catalog(rows, diags);
	got = chain_of(c, server_2019(), 4000000, HELD(4000090));
	for (const char *p = got; *p != '\0'; p++)
		steps += *p == '>';
	assert_int_equal(steps, 89);
	free(got);
	free(buf);
	catalog_free(c);
	diags_free(diags);
}

static void
blank_and_filled(void **state)
{
	(void)state;
	/* Rows of one KB and product are one: what any of them states. */
	CHAIN(ROW("1000001", S2019, "") ROW("1000002", S2019, "")
	    ROW("1000002", S2019, "1000001") ROW("1000002", S2019, ""),
	    server_2019(), 1000001, HELD(1000002), "1000002");
}

static void
dirty_lists(void **state)
{
	(void)state;
	CHAIN(ROW("4011586", S2019, "")
	    ROW("1000002", S2019, "4011586<br><br>4011586"),
	    server_2019(), 4011586, HELD(1000002), "1000002");
	/* A number that was cut is none: 50185 is not KB50185, and not the
	 * beginning of another. */
	CHAIN(ROW("5013868", S2019, "") ROW("1000002", S2019,
	    "5013868;50185"),
	    server_2019(), 5013868, HELD(1000002), "1000002");
	CHAIN(ROW("1000002", S2019, "5013868;50185"),
	    server_2019(), 50185, HELD(1000002), "-");
	CHAIN(ROW("501850", S2019, "") ROW("1000002", S2019, "None")
	    ROW("1000002", S2019, "20.0.1\n") ROW("1000002", S2019,
	    "50185012"), server_2019(), 501850, HELD(1000002), "-");
	CHAIN(ROW("4010250", S2019, "")
	    ROW("1000002", S2019, "MS17-005[4010250]\n"),
	    server_2019(), 4010250, HELD(1000002), "1000002");
	/* No number begins with a zero. */
	CHAIN(ROW("0062840", S2019, "") ROW("1000002", S2019, "0062840"),
	    server_2019(), 62840, HELD(1000002), "-");
	/* Rows that are of no update. */
	CHAIN(ROW("Release Notes", S2019, "1000001")
	    ROW("", S2019, "1000001") ROW("SP81X64", S2019, "1000001"),
	    server_2019(), 1000001, HELD(1000002), "-");
}

static void
product_mismatch(void **state)
{
	(void)state;
	CHAIN(ROW("1000001", S2019, "") ROW("1000001", W1809, "")
	    ROW("1000002", W1809, "1000001"),
	    server_2019(), 1000001, HELD(1000002), "-");
	/* A server may be one without a desktop: both have to be stated. */
	CHAIN(ROW("1000001", S2019, "") ROW("1000001", CORE, "")
	    ROW("1000002", S2019, "1000001"),
	    server_2019(), 1000001, HELD(1000002), "-");
	CHAIN(ROW("1000001", S2019, "") ROW("1000001", CORE, "")
	    ROW("1000002", S2019, "1000001") ROW("1000002", CORE, "1000001"),
	    server_2019(), 1000001, HELD(1000002), "1000002");
	/* Components count where the system itself is not named. */
	CHAIN(ROW("1000001", "Internet Explorer 11 on " S2019, "")
	    ROW("1000002", "Internet Explorer 11 on " S2019, "1000001"),
	    server_2019(), 1000001, HELD(1000002), "1000002");
	CHAIN(ROW("1000001", S2019, "")
	    ROW("1000001", "Internet Explorer 11 on " S2019, "")
	    ROW("1000002", S2019, "1000001"),
	    server_2019(), 1000001, HELD(1000002), "1000002");
	/* Spelling: case and blanks. */
	CHAIN(ROW("1000001", "windows server 2019  ", "")
	    ROW("1000002", S2019, "1000001"),
	    server_2019(), 1000001, HELD(1000002), "1000002");
}

static void
unknown_product(void **state)
{
	(void)state;
	CHAIN(ROW("1000001", S2019, "") ROW("1000001", W1809, "")
	    ROW("1000002", W1809, "1000001"),
	    anything, 1000001, HELD(1000002), "-");
	CHAIN(ROW("1000001", S2019, "") ROW("1000001", W1809, "")
	    ROW("1000002", W1809, "1000001") ROW("1000002", S2019, "1000001"),
	    anything, 1000001, HELD(1000002), "1000002");
	/* Nobody says what products the older one is for. */
	CHAIN(ROW("1000002", S2019, "1000001"),
	    anything, 1000001, HELD(1000002), "-");
	CHAIN(ROW("1000002", S2019, "1000001"),
	    server_2019(), 1000001, HELD(1000002), "1000002");
	CHAIN(ROW("1000002", W1809, "1000001"),
	    server_2019(), 1000001, HELD(1000002), "-");
}

static void
number_order(void **state)
{
	(void)state;
	/* A newer update may have the lower number. */
	CHAIN(ROW("5000002", S2019, "") ROW("4000001", S2019, "5000002"),
	    server_2019(), 5000002, HELD(4000001), "4000001");
	/* Of two chains of one length, that over the lower numbers. */
	CHAIN(ROW("1000001", S2019, "") ROW("1000003", S2019, "1000001")
	    ROW("1000002", S2019, "1000001")
	    ROW("1000004", S2019, "1000003;1000002"),
	    server_2019(), 1000001, HELD(1000004), "1000002>1000004");
	CHAIN(ROW("1000001", S2019, "") ROW("1000003", S2019, "1000001")
	    ROW("1000002", S2019, "1000001"),
	    server_2019(), 1000001, HELD(1000003, 1000002), "1000002");
	/* The shorter one wins over lower numbers. */
	CHAIN(ROW("1000005", S2019, "") ROW("1000002", S2019, "1000005")
	    ROW("1000009", S2019, "1000002;1000005"),
	    server_2019(), 1000005, HELD(1000009), "1000009");
}

#define R2012	"Windows Server 2012"
/* One CVE of an update: month, CVE, kb, supersedes. */
#define FIX(day, cve, kb, supersedes) day ",CVE-2021-" cve "," kb ",T," \
	R2012 ",,,," supersedes ",\n"

static struct platform
server_2012(void)
{
	return platform_scan(SPAN("Microsoft Windows Server 2012 Standard"),
	    SPAN("6.2.9200"), SPAN("x64"));
}

/*
 * wesng has no word for it, but security-only updates run beside rollups: the
 * real 5003203 is said to replace 5001383, as 5003208 does 5001387.
 */
#define APRIL(day) \
	FIX(day, "0001", "5001387", "5000847") FIX(day, "0002", "5001387", "") \
	FIX(day, "0001", "5001383", "") FIX(day, "0002", "5001383", "")
#define MAY(day) \
	FIX(day, "0003", "5003208", "5001387") \
	FIX(day, "0003", "5003203", "5001383")

static void
security_only_beside_rollups(void **state)
{
	(void)state;
	CHAIN(APRIL("20210413") MAY("20210511"),
	    server_2012(), 5001383, HELD(5003203), "-");
	CHAIN(APRIL("20210413") MAY("20210511"),
	    server_2012(), 5001387, HELD(5003208), "5003208");
	/* For an unknown host it is no other. */
	CHAIN(APRIL("20210413") MAY("20210511"),
	    anything, 5001383, HELD(5003203), "-");
	/* What leads on from it is not reached either. */
	CHAIN(APRIL("20210413") MAY("20210511")
	    FIX("20210608", "0004", "5003696", "5003203"),
	    server_2012(), 5001383, HELD(5003696), "-");
	/* The rollup contains both. */
	CHAIN(APRIL("20210413") MAY("20210511")
	    FIX("20210511", "0003", "5003208", "5001383"),
	    server_2012(), 5001383, HELD(5003208), "5003208");
	/* Before October 2016 there were none: .NET updates ran so. */
	CHAIN(APRIL("20140413") MAY("20140511"),
	    server_2012(), 5001383, HELD(5003203), "5003203");
	/* Without rollups beside them nothing tells. */
	CHAIN(FIX("20210413", "0001", "5001383", "")
	    FIX("20210511", "0003", "5003203", "5001383"),
	    server_2012(), 5001383, HELD(5003203), "5003203");
	/* One that fixes all of it contains it: it was published again. */
	CHAIN(APRIL("20210413") MAY("20210511")
	    FIX("20210511", "0001", "5003203", "")
	    FIX("20210511", "0002", "5003203", "")
	    FIX("20210511", "0001", "5003208", "")
	    FIX("20210511", "0002", "5003208", ""),
	    server_2012(), 5001383, HELD(5003203), "5003203");
}

#define GUIDE	"Release Date,Product,Article,Supercedence,Download,Details\n"
#define STATED(kb, older, download, cve) "2021-04-13," R2012 "," kb "," \
	older "," download ",CVE-2021-" cve "\n"

static void
security_only_by_name(void **state)
{
	(void)state;
	assert_chain(SPAN(GUIDE STATED("5001383", "", "Security Only", "0001")
	    STATED("5003203", "5001383", "Security Only", "0003")),
	    server_2012(), 5001383, HELD(5003203), "-");
	assert_chain(SPAN(GUIDE STATED("5001383", "", "Security Only", "0001")
	    STATED("5003208", "5001383", "Monthly Rollup", "0003")),
	    server_2012(), 5001383, HELD(5003208), "5003208");
	/* It contains no rollup, and nothing of what is not named. */
	assert_chain(SPAN(GUIDE STATED("5001387", "", "Monthly Rollup", "0001")
	    STATED("5003203", "5001387", "security only", "0001")),
	    server_2012(), 5001387, HELD(5003203), "-");
	assert_chain(SPAN(GUIDE STATED("5001383", "", "Security Only", "0001")
	    STATED("5003203", "5001383", "Security Only", "0001")),
	    server_2012(), 5001383, HELD(5003203), "5003203");
	/* A catalogue may say it in titles. */
	CHAIN("20210413,,5001383,2021-04 Security Only Quality Update,"
	    R2012 ",,,,,\n"
	    "20210511,,5003203,2021-05 Security-Only Quality Update,"
	    R2012 ",,,,5001383,\n",
	    server_2012(), 5001383, HELD(5003203), "-");
}

#define HOTPATCH_ROW(kb, older, download) "2025-09-09," S2019 "," kb "," \
	older "," download ",\n"

static void
hotpatch_by_name(void **state)
{
	(void)state;
	/* It contains hotpatches before it, and no whole update. */
	assert_chain(SPAN(GUIDE HOTPATCH_ROW("5063878", "", "Security Update")
	    HOTPATCH_ROW("5065474", "5063878", "Security Hotpatch Update")),
	    server_2019(), 5063878, HELD(5065474), "-");
	assert_chain(SPAN(GUIDE HOTPATCH_ROW("5064010", "",
	    "SecurityHotpatchUpdate") HOTPATCH_ROW("5065474", "5064010",
	    "SecurityHotpatchUpdate")),
	    server_2019(), 5064010, HELD(5065474), "5065474");
	assert_chain(SPAN(GUIDE HOTPATCH_ROW("5064010", "",
	    "SecurityHotpatchUpdate") HOTPATCH_ROW("5065426", "5064010",
	    "Security Update")),
	    server_2019(), 5064010, HELD(5065426), "5065426");
	/* Nor does what leads over one. */
	assert_chain(SPAN(GUIDE HOTPATCH_ROW("5063878", "", "Security Update")
	    HOTPATCH_ROW("5064010", "5063878", "Security Hotpatch Update")
	    HOTPATCH_ROW("5065474", "5064010", "Security Hotpatch Update")),
	    server_2019(), 5063878, HELD(5065474), "-");
	/* A title that speaks of hotpatches is that of a CVE. */
	CHAIN(ROW("5094124", S2019, "")
	    "20260609,CVE-2026-42910,5094125,Windows Hotpatch Monitoring "
	    "Service Elevation of Privilege Vulnerability," S2019
	    ",,,,5094124,\n",
	    server_2019(), 5094124, HELD(5094125), "5094125");
}

static void
same_cves(void **state)
{
	static const char rows[] = HEADER
	    "20190514,CVE-2019-0001,4499151,A,Windows Server 2012 R2,,,,,\n"
	    "20190514,CVE-2019-0002,4499151,B,Windows Server 2012 R2,,,,,\n"
	    "20190514,CVE-2019-0001,4499165,A,Windows Server 2012 R2,,,,,\n"
	    "20190514,CVE-2019-0003,4499165,A,Windows 7 for 32-bit Systems,"
	    ",,,,\n"
	    "20190514,,4499166,A,Windows Server 2012 R2,,,,,\n";
	struct diags *diags = diags_new();
	struct catalog *c = feed_catalog(SPAN(rows), diags);
	struct platform r2 = platform_scan(
	    SPAN("Microsoft Windows Server 2012 R2 Standard"),
	    SPAN("6.3.9600"), SPAN("x64"));
	struct supersedence *v = supersedence_new(c, NULL, NULL, r2);
	struct supersedence *any = supersedence_new(c, NULL, NULL, anything);
	uint32_t both[] = { 4499151, 4499165, 4499166, 0 };
	size_t n = 0;

	(void)state;
	/* The security-only one lacked, the rollup there; not the reverse,
	 * and nothing where there are no CVEs. */
	assert_int_equal(supersedence_same_cves(v, 4499165, is_in, both, &n),
	    4499151);
	assert_int_equal(n, 1);
	assert_int_equal(supersedence_same_cves(v, 4499151, is_in, both, &n),
	    0);
	assert_int_equal(supersedence_same_cves(v, 4499166, is_in, both, &n),
	    0);
	/* Of an unknown host all products count. */
	assert_int_equal(supersedence_same_cves(any, 4499165, is_in, both,
	    &n), 0);
	supersedence_free(v);
	supersedence_free(any);
	catalog_free(c);
	diags_free(diags);
}

static void
what_is_kept(void **state)
{
	static const char rows[] = HEADER
	    "\"20240312\",\"CVE-2024-21302\",\"5035849\",\"One \"\"title\"\"\","
	    "\"" S2019 "\",\"a\nb\",\"Important\",\"\",\"\",\r\n"
	    "\"20240201\",\"ADV190013\",\"5035849\",\"One \"\"title\"\"\","
	    "\"" S2019 "\",\"\",\"Critical\",\"\",\"None\",\r\n"
	    "\"20240201\",\"\",\"5035850\",\"A\",\"" S2019
	    "\",\"\",\"System.Object[]\",\"\",\"\",\r\n"
	    "\"20240202\",\"CVE\",\"5035850\",\"B\",\"" S2019
	    "\",\"\",\"None\",\"\",\"\",\r\n"
	    "\"20260626\",\"CVE-2024-1\",\"Release Notes\",\"C\",\"X\","
	    "\"\",\"\",\"\",\"\",\r\n";
	struct diags *diags = diags_new();
	struct catalog *c = feed_catalog(SPAN(rows), diags);
	struct catalog_update u;

	(void)state;
	assert_int_equal(catalog_count(c), 2);
	assert_true(catalog_find(c, 5035849, &u));
	assert_span(u.title, "One \"title\"");
	assert_int_equal(u.rating, RATING_CRITICAL);
	assert_int_equal(u.first, date_of(2024, 2, 1));
	assert_int_equal(u.last, date_of(2024, 3, 12));
	assert_int_equal(catalog_count_cves(c, 5035849), 2);
	/* Two titles are those of its CVEs, not its own. */
	assert_true(catalog_find(c, 5035850, &u));
	assert_span(u.title, "");
	assert_true(u.titles);
	assert_int_equal(u.rating, RATING_NONE);
	assert_int_equal(catalog_count_cves(c, 5035850), 0);
	assert_false(catalog_find(c, 5035851, &u));
	/* Also of rows about no update. */
	assert_int_equal(catalog_newest(c), date_of(2026, 6, 26));
	diags_seal(diags);
	assert_int_equal(diags_count(diags), 0);
	catalog_free(c);
	diags_free(diags);
}

/* What each file condenses to, without its header. */
static void
condensed(void **state)
{
	static const struct {
		struct span file;
		const char *want;
	} table[] = {
		{ SPAN(HEADER ROW("1000002", S2019, "1000001")),
		    "newest,,20240101,,,,,,\n"
		    "title,,,,\"Title\",,,,\n"
		    "product,,,,\"Windows Server 2019\",,,,\n"
		    "cve,,,,,,\"2024-1\",,\n"
		    "1000002,20240101,,I,1,1,*:1,*:1000001,\n" },
		/* Security Update Guide: columns in any order and case, a
		 * component of a platform, numbers with KB. */
		{ SPAN("release date,PRODUCT,Platform,Article,Supercedence,"
		    "Max Severity,Details,Build Number\n"
		    "\"Mar 12, 2024\",Windows Server 2022,,KB5035857,5034770,"
		    "Critical,CVE-2024-21302,10.0.20348.2340\n"
		    "2024-03-12T07:00:00,.NET Framework 4.8,Windows Server "
		    "2022,5035857,,Important,CVE-2024-21302,\n"
		    "2024-04-01,Edge,,Release Notes,,,CVE-2024-9,\n"),
		    "newest,,20240401,,,,,,\n"
		    "product,,,,\".NET Framework 4.8 on Windows Server 2022\""
		    ",,,,\n"
		    "product,,,,\"Windows Server 2022\",,,,\n"
		    "cve,,,,,,\"2024-21302\",,\n"
		    "5035857,20240312,,C,,1-2,*:1,2:5034770,\n" },
		/* The Custom file: comments with quotes in them. */
		{ SPAN(HEADER "# Service \"Packs\n"
		    "\"20150407\",\"SP81U1X86\",\"2919355\",\"T\",\"P\",\"\","
		    "\"\",\"\",\"2883200;SP81X86\",\"\"\n"
		    "\"20150407\",\"SP81X86\",\"SP81X86\",\"T\",\"P\",\"\","
		    "\"\",\"\",\"\",\"\"\n"),
		    "newest,,20150407,,,,,,\ntitle,,,,\"T\",,,,\n"
		    "product,,,,\"P\",,,,\n"
		    "2919355,20150407,,,1,1,,*:2883200,\n" },
		/* Sets: all, some, one; years that change; advisories. */
		{ SPAN(HEADER
		    ",CVE-2017-0001,1000001,A,P1,,,,,\n"
		    ",CVE-2017-0001,1000001,B,P2,,,,999999,\n"
		    ",CVE-2017-0002,1000001,A,P1,,,,,\n"
		    ",CVE-2016-0009,1000001,A,P1,,,,999998 999997,\n"
		    ",ADV170001,1000002,A,P3,,,,,\n"
		    ",CVE-2018-0001,1000002,A,P3,,,,,\n"),
		    "newest,,,,,,,,\n"
		    "title,,,,\"A\",,,,\n"
		    "product,,,,\"P1\",,,,\nproduct,,,,\"P2\",,,,\n"
		    "product,,,,\"P3\",,,,\n"
		    "cve,,,,,,\"2016-9 2017-1 2 2018-1 ADV170001\",,\n"
		    "1000001,,,,*,1-2,1:1 3;*:2,1:999997 999998;2:999999,\n"
		    "1000002,,,,1,3,*:4-5,,\n" },
	};
	struct diags *diags = diags_new();
	struct catalog *c;
	struct span got, again, rows;

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		c = feed_catalog(table[i].file, diags);
		assert_non_null(c);
		got = feed_condensed(c);
		catalog_free(c);
		rows = span_from(got, span_find(got, '\n') + 1);
		assert_string_equal(rows.p, table[i].want);
		c = feed_catalog(got, diags);
		assert_non_null(c);
		again = feed_condensed(c);
		catalog_free(c);
		assert_string_equal(again.p, got.p);
		free((char *)got.p);
		free((char *)again.p);
	}
	diags_free(diags);
}

static void
malformed(void **state)
{
#define OWN	"kbdiff-catalog,first,last,severity,title,products,fixes," \
		"replaces\n"
	static const struct {
		struct span file;
		enum diag_code code;
		unsigned line, column;
	} table[] = {
		{ SPAN("a,b\n1,2\n"), DIAG_NO_TABLE, 0, 0 },
		{ SPAN("BulletinKB,Title\n"), DIAG_NO_TABLE, 0, 0 },
		{ SPAN("kbdiff-catalog,first\n"), DIAG_NO_TABLE, 0, 0 },
		{ SPAN(HEADER "1,2\n"), DIAG_CSV_FIELDS, 2, 0 },
		{ SPAN(HEADER "\"a\"b,2\n"), DIAG_CSV_QUOTE, 2, 4 },
		{ SPAN(HEADER "20240101,,5035849,\"cut"), DIAG_SYNTAX, 2, 0 },
		{ SPAN(OWN "what,,,,,,,\n"), DIAG_SYNTAX, 2, 1 },
		{ SPAN(OWN "1000001,,,,1,,,\n"), DIAG_SYNTAX, 2, 12 },
		{ SPAN(OWN "title,,,,A,,,\n1000001,,,,1-1x,,,\n"),
		    DIAG_SYNTAX, 3, 12 },
		{ SPAN(OWN "1000001,,,,,1,,\n"), DIAG_SYNTAX, 2, 13 },
		{ SPAN(OWN "product,,,,A,,,\n1000001,,,,,0-1,,\n"),
		    DIAG_SYNTAX, 3, 13 },
		{ SPAN(OWN "product,,,,A,,,\n1000001,,,,,1 1,,\n"),
		    DIAG_SYNTAX, 3, 13 },
		{ SPAN(OWN "product,,,,A,,,\n1000001,,,,,1,*:1,\n"),
		    DIAG_SYNTAX, 3, 15 },
		{ SPAN(OWN "product,,,,A,,,\n1000001,,,,,1,,2:999999\n"),
		    DIAG_SYNTAX, 3, 16 },
		{ SPAN(OWN "product,,,,A,,,\n1000001,,,,,1,,1:\n"),
		    DIAG_SYNTAX, 3, 16 },
		{ SPAN(OWN "product,,,,A,,,\n1000001,,,,,1,,1\n"),
		    DIAG_SYNTAX, 3, 16 },
		{ SPAN(OWN "cve,,,,,,9,\n"), DIAG_SYNTAX, 2, 10 },
		{ SPAN(OWN "cve,,,,,,2017-x,\n"), DIAG_SYNTAX, 2, 10 },
		{ SPAN(OWN "cve,,,,,,1017-1,\n"), DIAG_SYNTAX, 2, 10 },
		{ SPAN("kbdiff-catalog,first,last,severity,title,products,"
		    "fixes,replaces,partial\n1000001,,,,,,,,X\n"),
		    DIAG_SYNTAX, 2, 16 },
		/* One CVE twice in one update. */
		{ SPAN(OWN "product,,,,A,,,\ncve,,,,,,2017-1,\n"
		    "1000001,,,,,1,*:1;1:1,\n"), DIAG_SYNTAX, 4, 15 },
	};
	struct diags *diags;
	struct diagnostic g;

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		diags = diags_new();
		if (feed_catalog(table[i].file, diags) != NULL)
			fail_msg("row %zu is read", i);
		diags_seal(diags);
		assert_int_equal(diags_count(diags), 1);
		g = diags_get(diags, 0);
		if (g.code != table[i].code || g.line != table[i].line ||
		    g.column != table[i].column)
			fail_msg("row %zu: %s at %d:%d", i,
			    diag_name(g.code), (int)g.line, (int)g.column);
		diags_free(diags);
	}
}

static void
bare(void **state)
{
	static const struct {
		struct span file;
		enum diag_code code;
	} table[] = {
		{ SPAN("Article,Product\n5035857,X\n"), DIAG_NO_GRAPH },
		{ SPAN(HEADER), DIAG_NO_GRAPH },
		{ SPAN("Article,Product,Supercedence,Release Date\n"
		    "5035857,X,,03/04/2024\n"), DIAG_DATE_UNREAD },
	};
	struct diags *diags;
	struct catalog *c;

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		diags = diags_new();
		c = feed_catalog(table[i].file, diags);
		assert_non_null(c);
		catalog_free(c);
		diags_seal(diags);
		assert_int_equal(diags_count(diags), 1);
		assert_int_equal(diags_get(diags, 0).code, table[i].code);
		diags_free(diags);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_step_and_two),
		cmocka_unit_test(self_loop),
		cmocka_unit_test(cycle),
		cmocka_unit_test(ninety_steps),
		cmocka_unit_test(blank_and_filled),
		cmocka_unit_test(dirty_lists),
		cmocka_unit_test(product_mismatch),
		cmocka_unit_test(unknown_product),
		cmocka_unit_test(number_order),
		cmocka_unit_test(security_only_beside_rollups),
		cmocka_unit_test(security_only_by_name),
		cmocka_unit_test(hotpatch_by_name),
		cmocka_unit_test(same_cves),
		cmocka_unit_test(what_is_kept),
		cmocka_unit_test(condensed),
		cmocka_unit_test(malformed),
		cmocka_unit_test(bare),
	};

	return RUN(tests);
}

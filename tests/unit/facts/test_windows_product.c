/* Products of catalogues and the hosts that may be one of them. */
#include <stdio.h>

#include "kbdiff/facts/cve.h"
#include "kbdiff/facts/windows_product.h"
#include "test.h"

static void
names(void **state)
{
	/* Kind, builds, lines (c s), architectures. */
	static const struct {
		const char *name, *want;
	} table[] = {
		{ "Windows Server 2019", "W 17763-17763 s 2" },
		{ "Windows Server 2019 (Server Core installation)",
		    "W 17763-17763 s 2" },
		{ "Windows 10 Version 1809 for x64-based Systems",
		    "W 17763-17763 c 2" },
		{ "Windows 10 Version 22H2 for ARM64-based Systems",
		    "W 19045-19045 c 4" },
		{ "Windows 10 for 32-bit Systems", "W 10240-10240 c 1" },
		{ "Windows 10 Version 1809 for HoloLens",
		    "W 17763-17763 c 16" },
		{ "Windows 11 version 21H2 for x64-based Systems",
		    "W 22000-22000 c 2" },
		{ "Windows 11 Version 25H2 for ARM systems",
		    "W 26200-26200 c 4" },
		{ "Windows Server 2025", "W 26100-26100 s 2" },
		{ "Windows Server 2022, 23H2 Edition (Server Core "
		    "installation)", "W 25398-25398 s 2" },
		{ "Windows Server, version 1903 (Server Core installation)",
		    "W 18362-18362 s 2" },
		{ "Windows Server 2012 R2 (server core installation)",
		    "W 9600-9600 s 2" },
		{ "Windows 8.1 for 32-bit systems", "W 9600-9600 c 1" },
		{ "Windows 8 for x64-based Systems", "W 9200-9200 c 2" },
		{ "Windows RT 8.1", "W 9600-9600 c 16" },
		{ "Windows 7 for x64-based Systems Service Pack 1",
		    "W 7601-7601 c 2" },
		{ "Windows 7 for x64-based Systems", "W 7600-7600 c 2" },
		{ "Windows Server 2008 R2 for x64-based Systems Service Pack "
		    "1 (Server Core installation)", "W 7601-7601 s 2" },
		{ "Windows Server 2008 for Itanium-Based Systems Service "
		    "Pack 2", "W 6002-6003 s 8" },
		{ "Windows Server 2008 for 32-bit Systems",
		    "W 6001-6001 s 1" },
		{ "Windows Vista x64 Edition Service Pack 1",
		    "W 6001-6001 c 2" },
		{ "Windows Vista", "W 6000-6000 c 1" },
		{ "Microsoft Windows Server 2003 x64 Edition Service Pack 2",
		    "W 3790-3790 s 2" },
		{ "Windows Server 2003 R2 Service Pack 2",
		    "W 3790-3790 s 1" },
		{ "Microsoft Windows XP Professional x64 Edition Service "
		    "Pack 2", "W 3790-3790 c 2" },
		{ "Microsoft Windows XP Service Pack 3",
		    "W 2600-2600 c 1" },
		{ "Microsoft Windows 2000 Service Pack 4",
		    "W 2195-2195 cs 1" },
		{ "Internet Explorer 11 on Windows Server 2012",
		    "C 9200-9200 s 2" },
		{ "Microsoft .NET Framework 3.5 AND 4.8 on Windows 10 "
		    "Version 21H2 for x64-based Systems",
		    "C 19044-19044 c 2" },
		{ "Windows Media Player 9 on Microsoft Windows XP Service "
		    "Pack 2", "C 2600-2600 c 1" },
		{ "Microsoft Windows Hyperlink Object Library on Windows "
		    "Vista Service Pack 2", "C 6002-6003 c 1" },
		/* Not to be told, or no Windows. */
		{ "Windows 10 Version 30H1 for x64-based Systems", "-" },
		{ "Windows 11 Version 26H1 for x64-based Systems - extra",
		    "-" },
		{ "Windows Server 2022 Datacenter: Azure Edition", "-" },
		{ "Windows 10 HLK Version 22H2", "-" },
		{ "Windows PE add-on for ADK for Windows 10 version 1809",
		    "-" },
		{ ".NET 8.0 installed on Windows", "-" },
		{ "OneDrive for Windows", "-" },
		{ "Windows Defender", "-" },
		{ "Windows", "-" },
		{ "Microsoft Office 2016 (64-bit edition)", "-" },
		{ "", "-" },
	};
	struct product p;
	char got[64];

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		p = product_scan(span_of(table[i].name));
		snprintf(got, sizeof got, "%c %u-%u %s%s %u",
		    p.kind == PRODUCT_WINDOWS ? 'W' : 'C', p.platform.from,
		    p.platform.to,
		    (p.platform.lines & LINE_CLIENT) != 0 ? "c" : "",
		    (p.platform.lines & LINE_SERVER) != 0 ? "s" : "",
		    p.platform.archs);
		if (strcmp(p.kind == PRODUCT_OTHER ? "-" : got,
		    table[i].want) != 0)
			fail_msg("%s: %s", table[i].name, got);
	}
}

static void
hosts(void **state)
{
	static const struct {
		const char *os, *build, *arch, *product;
		bool fits;
	} table[] = {
		{ "Microsoft Windows Server 2019 Standard", "10.0.17763",
		    "x64", "Windows Server 2019", true },
		{ "Microsoft Windows Server 2019 Standard",
		    "10.0.17763.5122", "",
		    "Windows Server 2019 (Server Core installation)", true },
		{ "Microsoft Windows Server 2019 Standard", "10.0.17763",
		    "x64", "Windows 10 Version 1809 for x64-based Systems",
		    false },
		{ "Microsoft Windows 10 Enterprise LTSC", "10.0.17763",
		    "x64", "Windows 10 Version 1809 for x64-based Systems",
		    true },
		{ "Microsoft Windows 10 Enterprise LTSC", "10.0.17763",
		    "x86", "Windows 10 Version 1809 for x64-based Systems",
		    false },
		/* Its architecture, line or version is not known: all that it
		 * may be. */
		{ "Microsoft Windows 10 Pro", "10.0.17763", "",
		    "Windows 10 Version 1809 for ARM64-based Systems", true },
		{ "", "10.0.17763", "x64", "Windows Server 2019", true },
		{ "", "10.0.17763", "x64",
		    "Windows 10 Version 1809 for x64-based Systems", true },
		{ "Microsoft Windows Server Datacenter", "10.0.18363", "x64",
		    "Windows Server, version 1909 (Server Core installation)",
		    true },
		{ "Microsoft Windows Server Datacenter", "10.0.18363", "x64",
		    "Windows 10 Version 1909 for x64-based Systems", false },
		{ "Microsoft Windows 10 Pro", "", "x64",
		    "Windows 10 Version 1809 for x64-based Systems", true },
		{ "Microsoft Windows 10 Pro", "", "x64",
		    "Windows 11 Version 24H2 for x64-based Systems", false },
		/* One build, two lines. */
		{ "Microsoft Windows Server 2025 Standard", "10.0.26100",
		    "x64", "Windows 11 Version 24H2 for x64-based Systems",
		    false },
		/* Trade marks, and what is left of them. */
		{ "Microsoft(R) Windows(R) Server 2003, Standard x64 Edition",
		    "5.2.3790", "",
		    "Microsoft Windows Server 2003 x64 Edition Service Pack "
		    "2", true },
		{ "Microsoft(R) Windows(R) Server 2003, Standard x64 Edition",
		    "5.2.3790", "",
		    "Microsoft Windows Server 2003 Service Pack 2", false },
		{ "Microsoftr Windows VistaT Enterprise", "6.0.6002", "x86",
		    "Windows Vista Service Pack 2", true },
		{ "Microsoft\xc2\xae Windows Server\xc2\xae 2008 Standard",
		    "6.0.6002", "x86", "Windows Server 2008 for 32-bit "
		    "Systems Service Pack 2", true },
		{ "Microsoft Windows 7 Professional", "6.1.7601", "x64",
		    "Windows 7 for x64-based Systems", false },
		/* A build that the named system never had fits nothing. */
		{ "Microsoft Windows Server 2019 Standard", "10.0.20348",
		    "x64", "Windows Server 2022", false },
		{ "Microsoft Windows Server 2019 Standard", "10.0.20348",
		    "x64", "Windows Server 2019", false },
	};
	struct platform host;
	struct product p;

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		host = platform_scan(span_of(table[i].os),
		    span_of(table[i].build), span_of(table[i].arch));
		p = product_scan(span_of(table[i].product));
		assert_true(host.known);
		assert_int_not_equal(p.kind, PRODUCT_OTHER);
		if (platform_fits(&p.platform, &host) != table[i].fits)
			fail_msg("row %zu", i);
	}
	assert_false(platform_scan(SPAN(""), SPAN(""), SPAN("x64")).known);
	assert_false(platform_scan(SPAN("Debian"), SPAN("12"), SPAN("")).known);
}

static void
cves(void **state)
{
	static const struct {
		const char *text, *want;
	} table[] = {
		{ "CVE-2017-0022", "2017-22 " },
		{ "cve-2024-21302", "2024-21302 " },
		{ "ADV190013", "0-190013 " },
		{ "CVE-2021-34506CVE-2021-34501", "2021-34506 2021-34501 " },
		{ "CVE-2024-0001, CVE-2024-0002;ADV170001",
		    "2024-1 2024-2 0-170001 " },
		{ "CVE-2023-1234 mariner - do not use", "2023-1234 " },
		{ "", "" }, { "CVE", "" }, { "CVE2017", "" },
		{ "CVE-2017", "" }, { "CVE-201-7777", "" },
		{ "CVE-1990-0001", "" }, { "CVE-2117-0001", "" },
		{ "CVE-2017-99999999", "" }, { "CVE-2017-16777215",
		    "2017-16777215 " }, { "CVE-2017-1", "" },
		{ "ADV12", "" }, { "SP81X86", "" },
	};
	struct span rest;
	unsigned year;
	uint32_t n;
	char got[96];
	cve c;

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		rest = span_of(table[i].text);
		got[0] = '\0';
		while ((c = cve_next(&rest)) != 0) {
			cve_split(c, &year, &n);
			assert_int_equal(cve_of(year, n), c);
			snprintf(got + strlen(got), sizeof got - strlen(got),
			    "%u-%u ", year, n);
		}
		assert_string_equal(got, table[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names),
		cmocka_unit_test(hosts),
		cmocka_unit_test(cves),
	};

	return RUN(tests);
}

/* Where a host's build comes from, its revision included, and what two
 * builds are compared by. */
#include "kbdiff/collect/transcript.h"
#include "kbdiff/compare/compare.h"
#include "kbdiff/compare/result.h"
#include "feed.h"
#include "test.h"

#define PROMPT	"Microsoft Windows [Version 10.0.20348.2113]\r\n" \
    "(c) Microsoft Corporation. All rights reserved.\r\n\r\nC:\\>"
#define TABLE	"CSName  HotFixID  \r\nA       KB938397  \r\n"
#define DISM	"Version: 10.0.20348.1\r\n\r\nImage Version: 10.0.17763.3406" \
    "\r\n\r\nPackage Identity : Package_for_KB4470788~31bf3856ad364e35~" \
    "amd64~~17763.164.1.1\r\nState : Installed\r\nRelease Type : Update\r\n" \
    "Install Time : 3/22/2019 6:27 AM\r\n\r\n"
#define REPORT	"Host Name:     A\r\n" \
    "OS Name:       Microsoft Windows Server 2022 Standard\r\n" \
    "OS Version:    10.0.20348 N/A Build 20348\r\n" \
    "Hotfix(s):     1 Hotfix(s) Installed.\r\n" \
    "               [01]: KB938397\r\n"

static void
assert_build(struct span bytes, const char *want)
{
	struct fed f;

	feed(&f, bytes, NULL, 0);
	assert_non_null(f.inventory);
	assert_span(f.inventory->hosts[0].build, want);
	feed_free(&f);
}

static void
banner_is_known_in_any_language(void **state)
{
	(void)state;
	assert_span(transcript_banner(SPAN(PROMPT)), "10.0.20348.2113");
	assert_span(transcript_banner(SPAN("x\nMicrosoft Windows [版本 "
	    "10.0.19045.3448]\n")), "10.0.19045.3448");
	assert_span(transcript_banner(SPAN("Microsoft Windows [Version "
	    "5.2.3790]")), "5.2.3790");
	assert_span(transcript_banner(SPAN("Microsoft Windows [Version 10]")),
	    "");
	assert_span(transcript_banner(SPAN("Microsoft Windows [Version "
	    "10.0.20348.2113")), "");
	assert_span(transcript_banner(SPAN("[Version 10.0.20348.2113]")), "");
}

static void
two_banners_that_differ_are_none(void **state)
{
	(void)state;
	assert_span(transcript_banner(SPAN(PROMPT "\r\n" PROMPT)),
	    "10.0.20348.2113");
	assert_span(transcript_banner(SPAN(PROMPT "Microsoft Windows [Version "
	    "10.0.17763.1]")), "");
}

static void
banner_before_a_question_to_another_machine_is_not_its(void **state)
{
	(void)state;
	assert_span(transcript_banner(SPAN(PROMPT "wmic /node:A qfe list\r\n")),
	    "");
	assert_span(transcript_banner(SPAN(PROMPT "systeminfo /s A\r\n")), "");
	assert_span(
	    transcript_banner(SPAN(PROMPT "Get-HotFix -computername A")), "");
}

static void
banner_gives_the_build_of_one_list(void **state)
{
	(void)state;
	assert_build(SPAN(PROMPT "wmic qfe list\r\n" TABLE),
	    "10.0.20348.2113");
	assert_build(SPAN(PROMPT "wmic qfe list\r\n" TABLE
	    "B       KB938397  \r\n"), "");
	assert_build(SPAN(PROMPT "systeminfo\r\n" REPORT),
	    "10.0.20348.2113");
	/* Of another machine: its own report says so. */
	assert_build(SPAN("Microsoft Windows [Version 10.0.17763.1]\r\n"
	    REPORT), "10.0.20348");
	assert_build(SPAN(REPORT), "10.0.20348");
}

static void
image_version_is_the_build_and_dism_s_own_is_not(void **state)
{
	(void)state;
	assert_build(SPAN(DISM), "10.0.17763.3406");
}

static void
of_several_lists_the_one_with_a_revision_says_more(void **state)
{
	(void)state;
	assert_build(SPAN(
	    "host,update,variant,kind,installed_on,installed_by,title,state,"
	    "os,build,arch,complete,declared,unidentified,format,file,line\n"
	    "A,KB938397,,,,,,installed,,10.0.17763,,yes,,0,systeminfo,a,1\n"
	    "A,KB938397,,,,,,installed,,10.0.17763.3406,,yes,,0,dism,b,1\n"
	    "A,KB938397,,,,,,installed,,10.0.17763.999,,yes,,0,dism,c,1\n"),
	    "10.0.17763.999");
}

#define COLUMNS(names, values)	SPAN("CSName," names ",HotFixID\n" \
    "B," values ",KB938397\n")

static void
columns_state_a_level(void **state)
{
	(void)state;
	assert_build(COLUMNS("OSBuild", "17763.5122"), "10.0.17763.5122");
	assert_build(COLUMNS("OSVersion", "10.0.17763.5122"),
	    "10.0.17763.5122");
	assert_build(COLUMNS("OSBuild,UBR", "17763,5122"),
	    "10.0.17763.5122");
	assert_build(COLUMNS("CurrentBuild,UBR", "17763,5122"),
	    "10.0.17763.5122");
	assert_build(COLUMNS("CurrentBuildNumber", "17763"), "10.0.17763");
	assert_build(COLUMNS("Build", "17763.5122"), "10.0.17763.5122");
	assert_build(COLUMNS("OSVersion,Build", "10.0.17763,17763.5122"),
	    "10.0.17763.5122");
	/* The label of what Windows was made from says nothing of updates. */
	assert_build(COLUMNS("BuildLabEx", "17763.1.amd64fre.rs5_release."
	    "180914-1434"), "10.0.17763");
	assert_build(COLUMNS("BuildLabEx", "14393.4169.amd64fre.rs1_release."
	    "210107-1130"), "10.0.14393");
	/* A revision alone is none of a build that nobody names. */
	assert_build(COLUMNS("UBR", "5122"), "");
	assert_build(COLUMNS("OSBuild", "Windows"), "");
	/* Other shapes have the same names. */
	assert_build(SPAN("CSName   : B\nOSBuild  : 17763.5122\n"
	    "HotFixID : KB938397\n"), "10.0.17763.5122");
	assert_build(SPAN("[{\"CSName\": \"B\", \"UBR\": 5122, "
	    "\"CurrentBuild\": \"17763\", \"HotFixID\": "
	    "\"KB938397\"}]"), "10.0.17763.5122");
}

static void
text_around_a_list_states_a_level(void **state)
{
	(void)state;
	assert_build(SPAN("Version 1809 (OS Build 17763.5122)\n" TABLE),
	    "10.0.17763.5122");
	assert_build(SPAN("The OS build is 17763.5122.\n" TABLE),
	    "10.0.17763.5122");
	assert_build(SPAN("OS Build 17763.5122, OS build 17763.4974\n" TABLE),
	    "");
	assert_build(SPAN("KB5032196 (OS Build 17763.5122)\n" TABLE), "");
	assert_build(SPAN("    UBR    REG_DWORD    0x1402\n" REPORT),
	    "10.0.20348.5122");
	assert_build(SPAN("    CurrentBuild    REG_SZ    17763\n"
	    "    UBR    REG_DWORD    0x1402\n" TABLE), "10.0.17763.5122");
	assert_build(SPAN("CurrentBuild : 17763\nUBR : 5122\n\n" TABLE),
	    "10.0.17763.5122");
	assert_build(SPAN("    UBR    REG_DWORD    0x1402\n" TABLE), "");
	assert_build(SPAN("    UBR    REG_DWORD    many\n" REPORT),
	    "10.0.20348");
}

/* Revisions are what a comparison is to find, no warning beside it. */
static void
builds_are_compared_without_revisions(void **state)
{
	enum role roles[2] = { ROLE_GOOD, ROLE_BAD };
	static const struct filter all = { .since = DATE_NONE,
	    .until = DATE_NONE };
	struct result *r;
	struct fed f;

	(void)state;
	feed(&f, SPAN(
	    "host,update,variant,kind,installed_on,installed_by,title,state,"
	    "os,build,arch,complete,declared,unidentified,format,file,line\n"
	    "A,KB938397,,,,,,installed,,10.0.17763,,yes,,0,systeminfo,a,1\n"
	    "B,KB938397,,,,,,installed,,10.0.17763.3406,,yes,,0,dism,b,1\n"),
	    NULL, 0);
	r = compare(f.inventory, roles, false, &all, NULL, f.diags);
	assert_false(r->builds_differ);
	result_free(r);
	feed_free(&f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(banner_is_known_in_any_language),
		cmocka_unit_test(two_banners_that_differ_are_none),
		cmocka_unit_test(
		    banner_before_a_question_to_another_machine_is_not_its),
		cmocka_unit_test(banner_gives_the_build_of_one_list),
		cmocka_unit_test(
		    image_version_is_the_build_and_dism_s_own_is_not),
		cmocka_unit_test(
		    of_several_lists_the_one_with_a_revision_says_more),
		cmocka_unit_test(columns_state_a_level),
		cmocka_unit_test(text_around_a_list_states_a_level),
		cmocka_unit_test(builds_are_compared_without_revisions),
	};

	return RUN(tests);
}

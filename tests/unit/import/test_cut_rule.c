/*
 * The rule of the last row, over every shape: an input of two rows stops in
 * the midst of the second id, right behind it, and in the value behind it.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "feed.h"
#include "test.h"

struct shape {
	const char	*name;
	const char	*head;		/* to the second row's id: what is
					   above it lists KB111111 of A */
	const char	*behind;	/* the begin of another value */
	/* The list that stops behind an id of seven digits: whole, since no
	 * value would follow; cut, with the row; or cut without it, since its
	 * host would follow or the id's end is marked. */
	enum { WHOLE, KEPT, DROPPED } stopped;
};

static const struct shape shapes[] = {
	{ "csv", "CSName,HotFixID,InstalledOn\nA,KB111111,9/13/2013\nA,", ",9/",
	    KEPT },
	{ "csv, quoted",
	    "\"CSName\",\"HotFixID\",\"Description\"\n"
	    "\"A\",\"KB111111\",\"Update\"\n\"A\",\"",
	    "\",\"Up", KEPT },
	{ "csv, host behind",
	    "HotFixID,CSName,Description,PSComputerName\n"
	    "KB111111,A,Update,A\n",
	    ",A,Upd", DROPPED },
	{ "wmic csv",
	    "Node,Description,HotFixID,InstalledOn\n"
	    "A,Update,KB111111,9/13/2013\nA,Update,",
	    ",9/", KEPT },
	{ "table",
	    "Source Description HotFixID  InstalledOn\n"
	    "------ ----------- --------  -----------\n"
	    "A      Update      KB111111  9/13/2013\n"
	    "A      Update      ",
	    "  9/", KEPT },
	{ "table of one's own",
	    "Server  KB        Date\n"
	    "A       KB111111  9/13/2013\n"
	    "A       ",
	    "  9/", KEPT },
	{ "list",
	    "CSName      : A\nHotFixID    : KB111111\n"
	    "InstalledOn : 9/13/2013\n\nCSName      : A\nHotFixID    : ",
	    "\nInstalledOn : 9/", KEPT },
	{ "wmic list",
	    "CSName=A\nHotFixID=KB111111\nInstalledOn=9/13/2013\n"
	    "\nCSName=A\nHotFixID=",
	    "\nInstalledOn=9/", KEPT },
	{ "json",
	    "[{\"CSName\":\"A\",\"HotFixID\":\"KB111111\","
	    "\"Description\":\"Update\"},{\"CSName\":\"A\",\"HotFixID\":\"",
	    "\",\"Descr", DROPPED },
	{ "clixml",
	    "<Objs Version=\"1.1.0.1\"><Obj><MS><S N=\"CSName\">A</S><S "
	    "N=\"HotFixID\">"
	    "KB111111</S><S N=\"Description\">Update</S></MS></Obj>"
	    "<Obj><MS><S N=\"CSName\">A</S><S N=\"HotFixID\">",
	    "</S><S N=\"Description\">Up", DROPPED },
	{ "html",
	    "<table><tr><th>CSName</th><th>HotFixID</th><th>Description"
	    "</th></tr><tr><td>A</td><td>KB111111</td><td>Update</td></tr>"
	    "<tr><td>A</td><td>",
	    "</td><td>Up", DROPPED },
	{ "systeminfo",
	    "Host Name: A\nOS Name: Microsoft Windows Server 2019"
	    " Standard\nOS Version: 10.0.17763 N/A Build 17763\n"
	    "Hotfix(s): 3 Hotfix(s) Installed.\n           [01]: KB111111\n"
	    "           [02]: ",
	    "\n           [0", KEPT },
	{ "plain list", "KB111111\n", "\nKB222222\nKB222223", WHOLE },
};

/* What is read of the shape's head, an id and what stands behind it. */
static char *
read_all(const struct shape *s, const char *id, const char *behind)
{
	char *bytes, *summary;
	size_t n;
	FILE *f = xmemstream(&bytes, &n);

	fprintf(f, "%s%s%s", s->head, id, behind);
	fclose(f);
	summary = feed_summary((struct span){ bytes, n }, NULL);
	free(bytes);
	return summary;
}

static void
assert_reads_id(const struct shape *s, const char *id, const char *behind,
    const char *want, bool cut)
{
	char *got = read_all(s, id, behind);
	bool has = strstr(got, want) != NULL;

	if (strstr(got, "KB111111") == NULL || !has ||
	    (strchr(got, '!') != NULL) != cut)
		fail_msg("%s, stopped behind \"%s%s\": %s", s->name, id,
		    behind, got);
	free(got);
}

static void
assert_drops_id(const struct shape *s, const char *id)
{
	char *got = read_all(s, id, "");

	if (strstr(got, "KB111111") == NULL || strstr(got, id) != NULL ||
	    strchr(got, '!') == NULL)
		fail_msg("%s, stopped behind \"%s\": %s", s->name, id, got);
	free(got);
}

#define EACH(s) for (const struct shape *s = shapes; \
	s < shapes + sizeof shapes / sizeof *shapes; s++)

static void
half_an_id_is_dropped(void **state)
{
	(void)state;
	EACH(s) {
		/* Nobody reads a plain list that holds something else. */
		if (s->stopped != WHOLE)
			assert_drops_id(s, "KB4938");
		assert_drops_id(s, "KB493839");
	}
}

static void
an_id_that_a_value_follows_is_whole(void **state)
{
	(void)state;
	EACH(s) {
		assert_reads_id(s, "KB493839", s->behind, "KB493839", true);
		assert_reads_id(s, "KB4938397", s->behind, "KB4938397", true);
	}
}

/* Seven digits cannot go on. */
static void
an_id_of_seven_digits_is_whole(void **state)
{
	(void)state;
	EACH(s) {
		if (s->stopped == DROPPED)
			assert_drops_id(s, "KB4938397");
		else
			assert_reads_id(s, "KB4938397", "", "KB4938397",
			    s->stopped == KEPT);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(half_an_id_is_dropped),
		cmocka_unit_test(an_id_that_a_value_follows_is_whole),
		cmocka_unit_test(an_id_of_seven_digits_is_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

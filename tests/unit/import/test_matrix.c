/*
 * Who claims what: each format's samples are claimed by it, no importer bids
 * on another's, prose is nobody's, and an export with text around it is still
 * what it is.  Seeds are named FORMAT or FORMAT-..., the longest name of a
 * format that fits.
 */
#include <dirent.h>
#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/transcript.h"
#include "feed.h"
#include "test.h"

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

/* The format that a sample's name begins with. */
static const struct importer *
owner_of(const char *file)
{
	const struct importer *best = NULL;
	struct span name = span_of(file), format;

	for (size_t i = 0; importers[i] != NULL; i++) {
		format = span_of(importers[i]->name);
		if (span_starts(name, format) && (name.n == format.n ||
		    name.p[format.n] == '-') && (best == NULL ||
		    format.n > strlen(best->name)))
			best = importers[i];
	}
	return best;
}

/* What an importer bids when all are asked. */
static unsigned
bid_of(const struct importer *imp, struct span text)
{
	struct head head = { .text = text, .whole = true };
	unsigned bits = imp->probe == NULL ? 0 : imp->probe(&head);
	unsigned header = 0;
	struct csv_head first;
	size_t lines = 0;

	do {
		first = csv_head_of(text);
		if (imp->probe_header != NULL && header == 0)
			header = imp->probe_header(&first);
	} while (transcript_below(&text, &lines));

	return header > bits ? header : bits;
}

static unsigned
check_bids(const char *name, const struct importer *owner, struct span text)
{
	unsigned bad = 0;

	for (size_t i = 0; importers[i] != NULL; i++) {
		if ((bid_of(importers[i], text) != 0) ==
		    (importers[i] == owner))
			continue;
		print_error("%s bids %u on %s\n", importers[i]->name,
		    bid_of(importers[i], text), name);
		bad++;
	}
	return bad;
}

static int
is_seed(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

/* Decoded, as probes see it. */
static unsigned
check_seed(const char *file, struct arena *a)
{
	const struct importer *owner = owner_of(file);
	struct span bytes;
	struct fed fed;
	char path[512];
	unsigned bad = 0;

	snprintf(path, sizeof path, SEEDS "%s", file);
	bytes = read_file(path, a);
	feed(&fed, bytes, NULL, 0);
	if (fed.importer != owner) {
		print_error("%s is claimed by %s\n", file,
		    fed.importer == NULL ? "nobody" : fed.importer->name);
		bad++;
	}
	feed_free(&fed);
	if (memchr(bytes.p, '\0', bytes.n) == NULL)
		bad += check_bids(file, owner, bytes);
	return bad;
}

static void
nobody_bids_on_the_samples_of_another(void **state)
{
	struct arena *a = arena_new();
	struct dirent **seeds;
	unsigned bad = 0;
	int n = scandir(SEEDS, &seeds, is_seed, alphasort);

	(void)state;
	assert_true(n > 0);
	for (size_t k = 0; importers[k] != NULL; k++) {
		bool has_seed = false;

		for (int i = 0; i < n; i++)
			has_seed |= owner_of(seeds[i]->d_name) ==
			    importers[k];
		if (!has_seed)
			fail_msg("%s has no seed", importers[k]->name);
	}
	for (int i = 0; i < n; i++) {
		bad += check_seed(seeds[i]->d_name, a);
		free(seeds[i]);
	}
	free(seeds);
	arena_free(a);
	assert_int_equal(bad, 0);
}

/* The least that is a format at all. */
static const struct {
	const char	*format, *text;
} smallest[] = {
	{ "get-hotfix-csv", "CSName,HotFixID\n" },
	{ "get-hotfix-table", "HotFixID Source\n-------- ------\n" },
	{ "get-hotfix-list", "HotFixID : KB938397\n" },
	{ "wmic-table", "CSName  HotFixID  \r\n" },
	{ "wmic-list", "HotFixID=KB938397\r\n" },
	{ "wmic-csv", "Node,HotFixID\r\n" },
	{ "systeminfo", "Hotfixes: 1\n [01]: KB938397\n" },
	{ "systeminfo-csv", "\"A\",\"1 x.,[01]: KB938397\"\r\n" },
	{ "computer-info", "OsHotFixes : {KB938397}\n" },
	{ "html", "<table><tr><td>HotFixID</td><td>x</td></tr></table>" },
	{ "clixml", "<Objs x=\"\"><Obj><S N=\"HotFixID\">KB938397</S></Obj>"
	    "</Objs>" },
	{ "json", "{\"HotFixID\": \"KB938397\"}" },
	{ "dism", "P : Package_for_KB4470788~31bf3856ad364e35~amd64~~1.1\n"
	    "State : Installed\n" },
	{ "update-history", "Title,Operation\nx (KB938397),1\n" },
	{ "compliance", "ArticleID,Status\n938397,3\n" },
	{ "kb-list", "KB938397" },
	{ "own-table", "PC  KB\nA   KB938397\n" },
	{ "requirements", "WEB1: KB938397" },
	{ "available-updates", "A,PendingKBs\n" },
	{ "wmic-error", "Invalid XSL format (or) file name." },
};

static void
smallest_shapes_are_known(void **state)
{
	unsigned bad = 0;

	(void)state;
	for (size_t i = 0; i < sizeof smallest / sizeof *smallest; i++)
		bad += check_bids(smallest[i].text, importers_named(
		    span_of(smallest[i].format)), span_of(smallest[i].text));
	assert_int_equal(bad, 0);
}

/* Text that speaks of updates, hosts and formats, and is none of them. */
static const char *const prose[] = {
	"The fix is KB938397 (see https://support.microsoft.com/?kbid=938397)"
	    ".\n",
	"Host Name: CAS01 is the one.\nHotfix(s): ask Ben, he has KB938397.\n",
	"PS C:\\> Get-HotFix -Id KB938397\nGet-HotFix : Cannot find the "
	    "requested hotfix.\n",
	"C:\\>wmic qfe list\nNode - CAS01\nERROR:\nDescription = The RPC "
	    "server is unavailable.\n",
	"Subject: KB5031364, KB5030999\n\nplease install both\n",
	"{\"ticket\": 17, \"text\": \"KB938397 is missing\"}\n",
	"<p>KB938397</p>\n",
	"server,owner\ncas01,ben\n",
	"Name,Version\nGit,2.35\n",
	"20240114 KB938397\n",
	"Interface {31bf3856ad364e35}\n",
	"[01]: 192.168.1.1\n[02]: fe80::5031361:5031361\n",
	"Title : The operation\nAuthor : Ben\n",
};

static void
prose_is_nobodys(void **state)
{
	unsigned bad = 0;

	(void)state;
	for (size_t i = 0; i < sizeof prose / sizeof *prose; i++)
		bad += check_bids(prose[i], NULL, span_of(prose[i]));
	assert_int_equal(bad, 0);
}

/* Each sample below a prompt, and in a ticket between fences. */
static unsigned
check_around(const struct importer *owner, const char *text)
{
	static const char *const frames[][2] = {
		{ "Ticket 17: CAS02 lacks KB5031364?\n\n```\n",
		    "\n```\nRegards, Ben\n" },
		{ "PS C:\\> type x\n", "\nPS C:\\> \n" },
	};
	const struct importer *chosen, *first, *rival;
	unsigned bad = 0;
	char buf[1024];

	for (size_t i = 0; i < sizeof frames / sizeof *frames; i++) {
		snprintf(buf, sizeof buf, "%s%s%s", frames[i][0], text,
		    frames[i][1]);
		chosen = importers_detect(span_of(buf), true, &first, &rival);
		if (chosen == owner)
			continue;
		print_error("%s is claimed by %s\n", buf, chosen == NULL ?
		    "nobody" : chosen->name);
		bad++;
	}
	return bad;
}

static void
text_around_an_export_does_not_matter(void **state)
{
	const struct importer *owner;
	unsigned bad = 0;

	(void)state;
	for (size_t i = 0; i < sizeof smallest / sizeof *smallest; i++) {
		owner = importers_named(span_of(smallest[i].format));
		/* A plain list in prose is prose, as are requirements and
		 * wmic's error. */
		if (owner->parse == NULL || strcmp(owner->name,
		    "kb-list") == 0 || strcmp(owner->name,
		    "requirements") == 0)
			continue;
		bad += check_around(owner, smallest[i].text);
	}
	assert_int_equal(bad, 0);
}

/* A second format inside an input is an error where it begins. */
static void
second_format_is_an_error_at_its_line(void **state)
{
	static const struct { const char *text; uint64_t line; } cases[] = {
		{ "CSName  HotFixID  \nA       KB938397  \n\n\nHost Name: B\n"
		    "OS Name: Microsoft Windows 10 Pro\nOS Version: "
		    "10.0.17763 N/A\nHotfix(s): 1 x.\n  [01]: KB968730\n", 5 },
		{ "Host Name:  B\nOS Name:    Microsoft Windows 10 Pro\n"
		    "OS Version: 10.0.17763 N/A\nHotfix(s):  1 x.\n"
		    "            [01]: KB968730\n\nSource HotFixID\n"
		    "------ --------\nA      KB938397\n", 7 },
		{ "Host Name:  B\nOS Name:    Microsoft Windows 10 Pro\n"
		    "OS Version: 10.0.17763 N/A\nHotfix(s):  1 x.\n"
		    "            [01]: KB968730\n\nCSName : A\n"
		    "HotFixID : KB938397\n", 8 },
		{ "CSName,HotFixID,Description\nA,KB938397,Update\n"
		    "Host Name: B\nOS Name: Microsoft Windows 10 Pro\n", 3 },
		{ "HotFixID : KB938397\n\nPackage Identity : Package_for_"
		    "KB4470788~31bf3856ad364e35~amd64~~1.1\nState : "
		    "Installed\n", 3 },
		{ "KB938397\nKB968730\nCSName,HotFixID\nA,KB938397\n", 3 },
		{ "[{\"HotFixID\": \"KB938397\"}]\nCSName,HotFixID\nA,KB1\n",
		    2 },
		{ "<Objs x=\"\"><Obj><S N=\"HotFixID\">KB938397</S></Obj>"
		    "</Objs>\nCSName=A\nHotFixID=KB938397\n", 3 },
	};
	struct diagnostic d;
	struct fed fed;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		feed(&fed, span_of(cases[i].text), NULL, 0);
		if (i == 5) {	/* nobody's by itself: told by name */
			feed_free(&fed);
			feed(&fed, span_of(cases[i].text), "kb-list", 0);
		}
		if (fed.inventory != NULL || diags_count(fed.diags) == 0)
			fail_msg("case %zu is read", i);
		d = diags_get(fed.diags, 0);
		for (size_t k = 0; k < diags_count(fed.diags); k++)
			if (diags_get(fed.diags, k).severity == SEV_ERROR)
				d = diags_get(fed.diags, k);
		if (d.line != cases[i].line)
			fail_msg("case %zu: line %u: %.*s", i,
			    (unsigned)d.line, SPANF(d.message));
		feed_free(&fed);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nobody_bids_on_the_samples_of_another),
		cmocka_unit_test(smallest_shapes_are_known),
		cmocka_unit_test(prose_is_nobodys),
		cmocka_unit_test(text_around_an_export_does_not_matter),
		cmocka_unit_test(second_format_is_an_error_at_its_line),
	};

	return RUN(tests);
}

/*
 * What importers read by a short cut they read as without it: samples, captures
 * where they lie beside the project, and both with faults of any kind.
 */
#include <dirent.h>
#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "feed.h"
#include "test.h"

#define SEEDS	"tests/fuzz/seeds/fuzz_importers/"
#define CORPUS	"../shared/corpus/"

enum { FAULTS = 20, SAMPLE_MAX = 1 << 16 };

/* All that one way has read, and said of it. */
static char *
describe(struct fed *f)
{
	const struct raw_lists *l = f->raw_lists;
	char *buf;
	size_t n;
	struct out o = { .f = xmemstream(&buf, &n) };

	out_printf(&o, "%d\n", f->rc);
	for (size_t i = 0; i < l->n; i++) {
		const struct raw_list *list = &l->lists[i];

		out_printf(&o, "%u %u %u %u %u %u %lld %u %llu:", list->section,
		    list->host, list->os, list->build, list->arch,
		    list->doubts, (long long)list->declared,
		    list->unidentified, (unsigned long long)list->line);
		for (size_t k = 0; k < list->n; k++)
			out_printf(&o, " %.*s@%llu", SPANF(intern_span(
			    l->strings, l->updates[l->entries[
			    list->entries[k]].update].text)),
			    (unsigned long long)list->lines[k]);
		out_char(&o, '\n');
	}
	diags_print(f->diags, SEV_NOTE, &o);
	fclose(o.f);
	return buf;
}

static void
check(const char *name, struct span bytes, const char *importer)
{
	static const size_t steps[] = { 0, 13 };
	struct fed quick, careful;
	char *a, *b;

	feed_careful(&careful, bytes, importer, 0);
	b = describe(&careful);
	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
		feed(&quick, bytes, importer, steps[i]);
		a = describe(&quick);
		if (strcmp(a, b) != 0)
			fail_msg("%s, %zu bytes at a time:\n%.*s\nquick:\n%s"
			    "\ncareful:\n%s", name, steps[i], SPANF(bytes), a,
			    b);
		free(a);
		feed_free(&quick);
	}
	free(b);
	feed_free(&careful);
}

static uint64_t seed;

static size_t
pick(size_t n)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (size_t)(seed >> 33) % n;
}

/* One fault: a byte more, less or other, a line again or gone, an end. */
static struct span
spoil(struct span s, char *buf)
{
	static const char bytes[] = " \t\r\n[]:KBkb0123456789,.>|RE\x85\xe9";
	size_t at = pick(s.n), rest = s.n - at, line;
	char c = bytes[pick(sizeof bytes - 1)];

	memmove(buf, s.p, s.n);
	line = span_find(span_from(s, at), '\n') + 1;
	switch (pick(6)) {
	case 0:
		buf[at] = c;
		return (struct span){ buf, s.n };
	case 1:
		memmove(buf + at + 1, buf + at, rest);
		buf[at] = c;
		return (struct span){ buf, s.n + 1 };
	case 2:
		memmove(buf + at, buf + at + 1, rest - 1);
		return (struct span){ buf, s.n - 1 };
	case 3:
		if (line > rest)
			line = rest;
		memmove(buf + at + line, buf + at, rest);
		return (struct span){ buf, s.n + line };
	case 4:
		if (line > rest)
			line = rest;
		memmove(buf + at, buf + at + line, rest - line);
		return (struct span){ buf, s.n - line };
	default:
		return (struct span){ buf, pick(8) == 0 ? at : s.n };
	}
}

static void
check_spoilt(const char *name, struct span bytes, const char *importer)
{
	char *buf = xmalloc(2 * SAMPLE_MAX);
	struct span s;

	check(name, bytes, importer);
	for (int i = 0; i < FAULTS && bytes.n != 0; i++) {
		s = bytes;
		for (size_t faults = 1 + pick(3); faults != 0 && s.n != 0 &&
		    s.n < SAMPLE_MAX; faults--)
			s = spoil(s, buf);
		check(name, s, importer);
	}
	free(buf);
}

/* Files whose name begins so. */
static unsigned
check_folder(const char *folder, const char *begins, const char *importer)
{
	DIR *dir = opendir(folder);
	struct dirent *e;
	char path[512], *buf = xmalloc(SAMPLE_MAX);
	unsigned n = 0;
	FILE *f;

	while (dir != NULL && (e = readdir(dir)) != NULL) {
		if (strncmp(e->d_name, begins, strlen(begins)) != 0)
			continue;
		snprintf(path, sizeof path, "%s%s", folder, e->d_name);
		f = fopen(path, "rb");
		assert_non_null(f);
		check_spoilt(e->d_name, (struct span){ buf, fread(buf, 1,
		    SAMPLE_MAX, f) }, importer);
		fclose(f);
		n++;
	}
	if (dir != NULL)
		closedir(dir);
	free(buf);
	return n;
}

static void
systeminfo_of_samples(void **state)
{
	(void)state;
	assert_true(check_folder(SEEDS, "systeminfo", "systeminfo") > 2);
	check_folder(CORPUS, "systeminfo", "systeminfo");
}

#define HEAD	"Host Name:           A\r\n" \
    "OS Name:             Microsoft Windows Server 2019 Standard\r\n" \
    "OS Version:          10.0.17763 N/A Build 17763\r\n" \
    "Hotfix(s):           9 Hotfix(s) Installed.\r\n"
#define ROW(id)	"                     [01]: " id "\r\n"

static void
systeminfo_of_rows_that_are_nearly_plain(void **state)
{
	static const char *const rows[] = {
		ROW("KB123456"), ROW("KB012345"), ROW("KB0123456"),
		ROW("KB12345"), ROW("KB12345678"), ROW("kb1234567"),
		ROW("KB1234567v2"), ROW("KB147222"), ROW("KB1234567 "),
		" " ROW("KB1234567"), "\t\t\t[02]: KB1234567\r\n",
		"                     [02]:KB1234567\r\n",
		"                     [02]:  KB1234567\r\n",
		"                     []: KB1234567\r\n",
		"                     [2]: KB1234567\r",
		"                     [2]: KB1234567\r\r\n",
		"                     [2]: KB1234567\n",
		"                     [2]: KB1234567",
		"                    [2]: KB1234567\r\n",
		"                     [2\r\n", "\r\n", "x\r\n", "x: y\r\n",
	};
	char buf[2048];

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		snprintf(buf, sizeof buf, HEAD "%s%s%s%s", ROW("KB4486553"),
		    ROW("KB4486554"), rows[i], ROW("KB4486555"));
		check_spoilt(rows[i], span_of(buf), "systeminfo");
		buf[strlen(buf) - strlen(ROW("KB4486555"))] = '\0';
		check(rows[i], span_of(buf), "systeminfo");
	}
}

/* A list of about as many characters as systeminfo prints at most. */
static void
systeminfo_of_long_lists(void **state)
{
	char *buf;
	size_t n;
	struct out o;

	(void)state;
	for (int rows = 250; rows < 290; rows++) {
		o = (struct out){ .f = xmemstream(&buf, &n) };
		out_str(&o, HEAD);
		for (int i = 1; i < rows; i++)
			out_printf(&o, "                     [%02d]: KB%d\r\n",
			    i, 4000000 + i);
		out_str(&o, ROW("KB400001"));
		fclose(o.f);
		check("a long list", (struct span){ buf, n }, "systeminfo");
		free(buf);
	}
}

/* Rows come again: of another host, and with another cell of each kind. */
static void
csv_of_rows_that_come_again(void **state)
{
	static const char *const heads[] = {
		"CSName,Description,HotFixID,InstalledBy,InstalledOn\n",
		"\"InstalledOn\",\"__RELPATH\",\"CSName\",\"Description\","
		    "\"HotFixID\",\"InstallDate\",\"InstalledBy\"\r\n",
		"Source,HotFixID\n", "HotFixID,Description,InstalledOn\n",
		"PSComputerName,__SERVER,HotFixID,Caption,InstalledOn\n",
	};
	static const char *const cells[] = {
		"A", "A", "B", "a.example", "KB4486553", "KB4486553",
		"KB4486554", "\"KB4486553\"", "kb4486553 ", "Update", "Hotfix",
		"\"1/2/2019 12:00:00 AM\"", "13/2/2019", "", "", "\"\"",
		"#TYPE x", "\"#TYPE x\"", "# x", "KB4486553;KB4486554",
		"File 1", "HotFixID", "CSName", "InstalledOn", "\"x\"\"y\"",
		"sep=", "\"two\nlines\"", "KB976002-v5", "\xe9",
	};
	char *buf;
	size_t n, columns;
	struct out o;

	(void)state;
	for (size_t round = 0; round < 400; round++) {
		const char *head = heads[round % (sizeof heads /
		    sizeof *heads)];

		o = (struct out){ .f = xmemstream(&buf, &n) };
		out_str(&o, head);
		columns = 1;
		for (const char *p = head; *p != '\0'; p++)
			columns += *p == ',';
		for (size_t rows = pick(40); rows != 0; rows--)
			for (size_t c = columns; c != 0; c--) {
				out_str(&o, cells[pick(pick(2) == 0 ? 8 :
				    sizeof cells / sizeof *cells)]);
				out_str(&o, c == 1 ? "\n" : ",");
			}
		fclose(o.f);
		check("rows", (struct span){ buf, n }, "get-hotfix-csv");
		free(buf);
	}
}

/* The same in a table of kbdiff's: of another list, and on another line. */
static void
table_of_rows_that_come_again(void **state)
{
	static const char *const cells[][8] = {
		{ "A", "A", "A", "B" },			/* host */
		{ "KB4486553", "KB4486553", "KB4486554", "" },
		{ "", "", "", "KB4486553v2" },
		{ "Update", "Update", "\"Update\"", "Hotfix" },
		{ "2024-01-02", "2024-01-02", "", "x" },
		{ "", "", "'=x", "\"x\"\"y\"" },
		{ "", "", "", "title" },
		{ "installed", "installed", "pending", "installed" },
		{ "", "", "", "Windows" },
		{ "", "", "10.0.17763", "" },
		{ "", "", "x64", "" },
		{ "yes", "yes", "yes", "no" },
		{ "", "", "3", "" },
		{ "0", "0", "", "1" },
		{ "get-hotfix-csv", "get-hotfix-csv", "systeminfo", "x#2" },
		{ "a.csv", "a.csv", "b.csv", "A=a.csv" },
		{ "1", "2", "3", "" },
		{ "", "", "", "a.example" },
		{ "", "", "", "cut@3" },
		{ "", "", "", "4974" },
	};
	size_t columns = sizeof cells / sizeof *cells, n;
	char *buf;
	struct out o;

	(void)state;
	for (size_t round = 0; round < 400; round++) {
		o = (struct out){ .f = xmemstream(&buf, &n) };
		out_str(&o, "host,update,variant,kind,installed_on,"
		    "installed_by,title,state,os,build,arch,complete,"
		    "declared,unidentified,format,file,line,aliases,doubt,"
		    "revision\n");
		for (size_t rows = pick(40); rows != 0; rows--)
			for (size_t c = 0; c < columns; c++) {
				out_str(&o, round % 50 == 49 && c == 16 &&
				    pick(30) == 0 ? "x" : cells[c][pick(
				    pick(8) == 0 ? 4 : 2)]);
				out_str(&o, c + 1 == columns ? "\n" : ",");
			}
		fclose(o.f);
		check("rows", (struct span){ buf, n }, "kbdiff-csv");
		free(buf);
	}
}

static void
csv_of_samples(void **state)
{
	(void)state;
	assert_true(check_folder(SEEDS, "get-hotfix-csv", "get-hotfix-csv") >
	    1);
}

/* Text around lists is looked at once if it says nothing: each line says
 * something of another kind. */
static void
lines_of_text_around_a_table(void **state)
{
	static const char *const lines[] = {
		"Node - EX03", "~~KB5031361~~", "EX05, EX06: not reachable",
		"ERROR: The RPC server is unavailable.", "[truncated]",
		"-- More  --", "-- more --",
		"wusa /uninstall /kb:5031361 /quiet",
		"PS C:\\> Get-HotFix | select -First 5", ">> select -First 5",
		"PS C:\\>", "KB5031361 is not there", "Showing 1 to 20 of 53",
		"Missing updates:", "2 updates failed", "none", "All is well.",
	};
	char text[1024];

	(void)state;
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		for (size_t k = 0; k < sizeof lines / sizeof *lines; k++) {
			snprintf(text, sizeof text, "%s\n\n"
			    "Source Description HotFixID  InstalledOn\n"
			    "------ ----------- --------  -----------\n"
			    "EX01   Update      KB5031361 10/11/2023\n"
			    "EX01   Update      KB5031589 10/11/2023\n\n"
			    "%s\n", lines[i], lines[k]);
			check(lines[i], span_of(text), NULL);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_of_text_around_a_table),
		cmocka_unit_test(systeminfo_of_samples),
		cmocka_unit_test(systeminfo_of_rows_that_are_nearly_plain),
		cmocka_unit_test(systeminfo_of_long_lists),
		cmocka_unit_test(csv_of_samples),
		cmocka_unit_test(csv_of_rows_that_come_again),
		cmocka_unit_test(table_of_rows_that_come_again),
	};

	return RUN(tests);
}

/* Archives, packed files and workbooks, of the fuzzer's seeds. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/input/container.h"
#include "kbdiff/input/file_kind.h"
#include "memstream.h"
#include "test.h"

#define SEEDS	"tests/fuzz/seeds/fuzz_container/"

/* "<NAME=TEXT>" of each file, without quotes and with + for line ends, "<NAME>"
 * of a link; then the failure, if there is one. */
static void
write_all(struct container *c, FILE *f)
{
	char block[7];
	long n;

	while (container_next(c) == 1) {
		fprintf(f, "<%.*s%s", SPANF(container_name(c)),
		    container_no_file(c) == NULL ? "=" : "");
		while ((n = container_read(c, block, sizeof block)) > 0)
			for (long i = 0; i < n; i++)
				if (block[i] != '\r' && block[i] != '"')
					fputc(block[i] == '\n' ? '+' :
					    block[i], f);
		fputc('>', f);
	}
	if (container_failure(c) != NULL)
		fputs(" failed", f);
}

static char *
contents(const char *path, enum container_kind *kind)
{
	const char *why = NULL;
	struct container *c = container_open(path, &why, NULL);
	char *buf;
	size_t n;
	FILE *f = xmemstream(&buf, &n);

	if (c == NULL)
		fprintf(f, "closed: %s", why);
	else
		write_all(c, f);
	*kind = c == NULL ? CONTAINER_ARCHIVE : container_kind_of(c);
	container_close(c);
	fclose(f);
	return buf;
}

static void
holds(const char *path, enum container_kind want_kind, const char *want)
{
	enum container_kind kind;
	char *got = contents(path, &kind);

	assert_string_equal(got, want);
	assert_int_equal(kind, want_kind);
	free(got);
}

static void
archives_are_folders(void **state)
{
	(void)state;
	holds(SEEDS "two.zip", CONTAINER_ARCHIVE,
	    "<a.csv=CSName,HotFixID+A,KB4000001+>"
	    "<d/b.csv=CSName,HotFixID+A,KB4000001+>");
	holds(SEEDS "a.tar.gz", CONTAINER_ARCHIVE,
	    "<d/a.csv=CSName,HotFixID+A,KB4000001+><d/l>");
	holds(SEEDS "two.7z", CONTAINER_ARCHIVE,
	    "<out/a.csv=CSName,HotFixID+A,KB4000001+A,KB4000002+>"
	    "<out/b.csv=CSName,HotFixID+B,KB4000001+>");
}

static void
packed_files_are_the_file_in_them(void **state)
{
	static const char *const files[] = {
		SEEDS "one.csv.gz", SEEDS "one.csv.bz2", SEEDS "one.csv.xz",
	};

	(void)state;
	for (size_t i = 0; i < sizeof files / sizeof *files; i++)
		holds(files[i], CONTAINER_PACKED,
		    "<=CSName,HotFixID+A,KB4000001+>");
}

static void
sheets_are_the_files_of_a_workbook(void **state)
{
	enum container_kind kind;
	char *got = contents(SEEDS "hosts.xlsx", &kind);

	(void)state;
	assert_int_equal(kind, CONTAINER_WORKBOOK);
	assert_non_null(strstr(got, "<S 1="));
	assert_non_null(strstr(got, "KB4000001"));
	free(got);
}

static void
files_are_shown_below_their_container(void **state)
{
	static const struct {
		const char	*path, *want;
	} cases[] = {
		{ SEEDS "two.zip", SEEDS "two.zip/a.csv" },
		{ SEEDS "one.csv.gz", SEEDS "one.csv.gz" },
		{ SEEDS "hosts.xlsx", SEEDS "hosts.xlsx[S 1]" },
	};
	struct arena *a = arena_new();
	struct container *c;
	const char *why;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		c = container_open(cases[i].path, &why, NULL);
		assert_non_null(c);
		assert_int_equal(container_next(c), 1);
		assert_string_equal(container_shown(c, a), cases[i].want);
		container_close(c);
	}
	arena_free(a);
}

/* The first bytes of a seed, in a file of their own. */
static void
cut_to(const char *seed, size_t n, char path[32])
{
	char *buf = xmalloc(n);
	FILE *f = fopen(seed, "rb");
	int fd;

	assert_non_null(f);
	assert_int_equal(fread(buf, 1, n, f), n);
	fclose(f);
	strcpy(path, "/tmp/test-container-XXXXXX");
	fd = mkstemp(path);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, buf, n), (long)n);
	close(fd);
	free(buf);
}

static void
damaged_ones_fail(void **state)
{
	static const struct {
		const char	*seed;
		size_t		 n;
	} cases[] = {
		{ SEEDS "two.7z", 150 }, { SEEDS "one.csv.gz", 40 },
		{ SEEDS "a.tar.gz", 100 }, { SEEDS "hosts.xlsx", 900 },
	};
	enum container_kind kind;
	char path[32], *got;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		cut_to(cases[i].seed, cases[i].n, path);
		got = contents(path, &kind);
		if (strstr(got, "closed: ") == NULL &&
		    strstr(got, " failed") == NULL)
			fail_msg("%s of %zu bytes gives %s", cases[i].seed,
			    cases[i].n, got);
		unlink(path);
		free(got);
	}
	got = contents(SEEDS "none.zip", &kind);
	assert_non_null(strstr(got, "closed: "));
	free(got);
}

static void
kinds_are_told_by_their_first_bytes(void **state)
{
	static const struct {
		struct span	bytes;
		const char	*name;
		bool		archive;
	} cases[] = {
		{ SPAN("PK\x03\x04"), "a zip archive", true },
		{ SPAN("7z\xbc\xaf\x27\x1c"), "a 7z archive", true },
		{ SPAN("\x1f\x8b\x08"), "a gzip file", true },
		{ SPAN("\x89PNG\r\n\x1a\n"), "a PNG image", false },
		{ SPAN("%PDF-1.7"), "a PDF document", false },
	};
	const struct file_kind *kind;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		kind = file_kind_of(cases[i].bytes);
		if (kind == NULL)
			fail_msg("nobody knows %s", cases[i].name);
		assert_string_equal(kind->name, cases[i].name);
		assert_int_equal(kind->archive, cases[i].archive);
	}
	assert_null(file_kind_of(SPAN("CSName,HotFixID\n")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(archives_are_folders),
		cmocka_unit_test(packed_files_are_the_file_in_them),
		cmocka_unit_test(sheets_are_the_files_of_a_workbook),
		cmocka_unit_test(files_are_shown_below_their_container),
		cmocka_unit_test(damaged_ones_fail),
		cmocka_unit_test(kinds_are_told_by_their_first_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * The whole path: bytes become some files, kbdiff reads them, compares and
 * reports in process, and what it says holds together.
 *
 * The first four bytes choose the command, a second format of the report, the
 * options, and what the last file is ("00@0": a diff as text of inputs alone).
 * Files follow, with 0x1c (the file separator) between them; those at odd
 * places lie in one folder, those at even ones in another, as the hosts before
 * and after, or the good and the bad.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kbdiff/report/report_formats.h"
#include "cli/options_table.h"
#include "in_process.h"
#include "report_checks.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

enum { HEAD = 4, SEPARATOR = 0x1c };

static const enum command commands[] = { COMMAND_DIFF, COMMAND_CLUSTER,
    COMMAND_CHANGES, COMMAND_LIST, COMMAND_EXPLAIN };

static const char *const paths[] = { "one/web01.csv", "two/web02.txt",
    "one/web03.log", "two/web01.json", "one/web05.xml", "two/web06.html" };

enum { FILES_MAX = sizeof paths / sizeof *paths };

static const char extra_path[] = "extra.csv", table_path[] = "table.csv";

/* Options by their bits of the third byte. */
enum { BY_FILES = 1 << 0 };
static const struct {
	int	 bit;
	const char *name, *value;
} flags[] = {
	{ 1 << 1, "kind", "security" },
	{ 1 << 2, "recurring", NULL },
	{ 1 << 3, "keep-going", NULL },
	{ 1 << 4, "show", "all" },
	{ 1 << 5, "verbose", NULL },
	{ 1 << 7, "decisive", NULL },
};

/* What the last file is, by the fourth byte. */
static const char *const extras[] = { NULL, "except", "supersedes", "catalog",
    "builds", "ignore", "good", "expect" };

struct whole {
	enum command	 command;
	const struct report_format *format;
	uint8_t		 options;
	const char	*extra;		/* an option, or NULL */
	size_t		 n;		/* files that are inputs */
};

static char top_path[] = "/dev/shm/kbdiff-fuzz-XXXXXX";
static int top = -1;

static void
remove_folder(void)
{
	unlinkat(top, extra_path, 0);
	unlinkat(top, table_path, 0);
	for (size_t i = 0; i < FILES_MAX; i++)
		unlinkat(top, paths[i], 0);
	unlinkat(top, "one", AT_REMOVEDIR);
	unlinkat(top, "two", AT_REMOVEDIR);
	rmdir(top_path);
}

/* No facts of this machine, and always the same day. */
static void
set_up(void)
{
	if (mkdtemp(top_path) == NULL || (top = open(top_path, O_RDONLY |
	    O_DIRECTORY | O_CLOEXEC)) < 0)
		abort();
	if (mkdirat(top, "one", 0700) != 0 || mkdirat(top, "two", 0700) != 0)
		abort();
	atexit(remove_folder);
	setenv("SOURCE_DATE_EPOCH", "1790000000", 1);
	setenv("TZ", "UTC", 1);
}

static void
write_file(const char *path, struct span s)
{
	int fd = openat(top, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC,
	    0600);

	if (fd < 0 || write(fd, s.p, s.n) != (ssize_t)s.n)
		abort();
	close(fd);
}

/* Writes the files; what is behind the last separator is the extra one, if one
 * is wanted. */
static void
write_files(struct whole *w, struct span rest)
{
	struct span file;

	for (w->n = 0; w->n < FILES_MAX; w->n++) {
		size_t end = w->n + 1 == FILES_MAX && w->extra == NULL ?
		    rest.n : span_find(rest, SEPARATOR);

		file = span_upto(rest, end);
		rest = span_from(rest, end + 1);
		if (rest.n == 0 && w->n != 0 && w->extra != NULL)
			break;
		write_file(paths[w->n], file);
		if (rest.n == 0) {
			w->n++;
			break;
		}
	}
	if (w->extra != NULL)
		write_file(extra_path, rest.n == 0 ? file : rest);
	for (size_t i = w->n; i < FILES_MAX; i++)
		unlinkat(top, paths[i], 0);
}

static void
add_option(struct args *a, enum command command, const char *name,
    const char *value)
{
	static char given[16][32];
	static size_t n;
	const struct option_row *row = option_table;

	while (row->name != NULL && strcmp(row->name, name) != 0)
		row++;
	if ((row->commands & 1u << command) == 0)
		return;
	n = (n + 1) % 16;
	snprintf(given[n], sizeof given[n], "--%s", name);
	args_add(a, given[n]);
	if (value != NULL)
		args_add(a, value);
}

static void
add_options(struct args *a, const struct whole *w, enum command command)
{
	static char expected[32];

	for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
		if (w->options & flags[i].bit)
			add_option(a, command, flags[i].name, flags[i].value);
	snprintf(expected, sizeof expected, "@%s", extra_path);
	if (w->extra != NULL)
		add_option(a, command, w->extra, strcmp(w->extra,
		    "expect") == 0 ? expected : extra_path);
}

static void
add_inputs(struct args *a, const struct whole *w, enum command command)
{
	bool roles = command == COMMAND_DIFF && w->options & BY_FILES;

	if (command == COMMAND_CHANGES || !(w->options & BY_FILES)) {
		args_add(a, "one");
		args_add(a, "two");
		return;
	}
	for (size_t i = 0; i < w->n; i++) {
		if (roles)
			args_add(a, i % 2 == 0 ? "-g" : "-b");
		args_add(a, paths[i]);
	}
}

static struct args
begin(enum command command, const char *format)
{
	struct args a = { .n = 0 };

	args_add(&a, "kbdiff");
	args_add(&a, command_table[command].name);
	args_add(&a, "--no-facts");
	args_add(&a, "-j1");
	args_add(&a, "-f");
	args_add(&a, format);
	if (command == COMMAND_EXPLAIN)
		args_add(&a, "KB5031361");
	return a;
}

static struct ran
run_files(struct args *a, const struct whole *w, enum command command,
    const char *format)
{
	*a = begin(command, format);
	add_options(a, w, command);
	add_inputs(a, w, command);
	return run_in_process(a, top);
}

/* The same of the table of a list. */
static struct ran
run_table(struct args *a, const struct whole *w, enum command command)
{
	*a = begin(command, "json");
	add_options(a, w, command);
	args_add(a, table_path);
	return run_in_process(a, top);
}

/* A table has the lists of a host by their lines, a file as they end. */
static void
sort_doubts(json_t *doubts)
{
	json_t *before, *d;

	for (size_t i = 1; i < json_array_size(doubts); i++)
		for (size_t k = i; k != 0; k--) {
			before = json_array_get(doubts, k - 1);
			d = json_array_get(doubts, k);
			if (json_integer_value(json_object_get(before,
			    "line")) <= json_integer_value(json_object_get(d,
			    "line")))
				break;
			json_array_insert(doubts, k - 1, d);
			json_array_remove(doubts, k + 1);
		}
}

/* What the file of a list is called differs where a table tells it. */
static void
forget_files(json_t *report)
{
	json_t *h;
	size_t i;

	json_array_foreach(json_object_get(report, "hosts"), i, h) {
		json_object_del(h, "aliases");
		sort_doubts(json_object_get(h, "doubts"));
	}
	json_object_del(report, "diagnostics");
}

/* A list as a table says all that the exports say. */
static void
check_table(const struct whole *w, json_t *direct, int status)
{
	struct args a;
	struct ran r = run_files(&a, w, COMMAND_LIST, "csv");
	json_t *again;

	check_begin(&a, &r);
	check(r.status == 0, "what is compared can be listed");
	write_file(table_path, r.out);
	ran_free(&r);
	r = run_table(&a, w, w->command);
	check_begin(&a, &r);
	check(r.status == status, "a table is judged as its exports");
	again = check_json(&r);
	forget_files(direct);
	forget_files(again);
	if (!json_equal(direct, again)) {
		json_dumpfd(direct, 2, JSON_INDENT(1));
		check(false, "a table says what its exports say");
	}
	json_decref(again);
	ran_free(&r);
}

/* Which commands take all hosts of a table at once. */
static bool
takes_tables(const struct whole *w)
{
	return w->command == COMMAND_LIST || w->command == COMMAND_CLUSTER;
}

static int
check_as_json(const struct whole *w)
{
	struct args a;
	struct ran r = run_files(&a, w, w->command, "json");
	int status = r.status;
	json_t *report;

	check_begin(&a, &r);
	check(status >= 0 && status <= 2, "a status is 0, 1 or 2");
	check(status != 2 || r.err.n != 0, "trouble is told");
	if (status != 2) {
		report = check_json(&r);
		check_verdict(report, status);
		if (takes_tables(w))
			check_table(w, report, status);
		json_decref(report);
	}
	ran_free(&r);
	return status;
}

/* Whether the command has the second format. */
static bool
takes_format(const struct whole *w)
{
	if (w->command == COMMAND_EXPLAIN && w->format->rows_only)
		return false;
	return !w->format->comparison_only || w->command == COMMAND_DIFF ||
	    w->command == COMMAND_CLUSTER;
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct whole w;
	struct args a;
	struct ran r;
	int status;

	if (n < HEAD)
		return 0;
	if (top < 0)
		set_up();
	w.command = commands[(uint8_t)(p[0] - '0') % 5];
	for (w.n = 0; report_formats[w.n] != NULL; )
		w.n++;
	w.format = report_formats[(uint8_t)(p[1] - '0') % w.n];
	w.options = p[2];
	w.extra = extras[p[3] % 8];
	write_files(&w, (struct span){ (const char *)p + HEAD, n - HEAD });
	status = check_as_json(&w);
	r = run_files(&a, &w, w.command, w.format->name);
	check_begin(&a, &r);
	if (takes_format(&w))
		check_format(&r, w.format->name, status);
	else
		check(r.status >= 2 && r.err.n != 0, "trouble is told");
	ran_free(&r);
	return 0;
}

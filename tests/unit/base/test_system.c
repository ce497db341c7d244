/* What every system does alike, whichever file does it. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/system.h"
#include "test.h"

#define FILE_HERE	"system-test.txt"

static void
put(const char *path, const char *text)
{
	struct replacement *r;
	FILE *f;

	assert_int_equal(system_replace(path, &r, &f), 0);
	fputs(text, f);
	assert_int_equal(system_replace_end(r, f, true), 0);
}

static void
tells_files_apart(void **state)
{
	struct file_info a, same, other, folder;

	(void)state;
	put(FILE_HERE, "12345");
	put(FILE_HERE ".2", "");
	assert_int_equal(system_look(FILE_HERE, &a), 0);
	assert_int_equal(system_look("./" FILE_HERE, &same), 0);
	assert_int_equal(system_look(FILE_HERE ".2", &other), 0);
	assert_int_equal(system_look(".", &folder), 0);
	assert_int_equal(a.kind, FILE_REGULAR);
	assert_int_equal(a.bytes, 5);
	assert_int_equal(a.number, same.number);
	assert_int_equal(a.volume, same.volume);
	assert_int_not_equal(a.number, other.number);
	assert_int_equal(folder.kind, FILE_FOLDER);
	assert_false(system_is_link(FILE_HERE));
	assert_true(system_exists(FILE_HERE));
	remove(FILE_HERE);
	remove(FILE_HERE ".2");
	assert_false(system_exists(FILE_HERE));
	assert_int_equal(system_look(FILE_HERE, &a), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(system_open(FILE_HERE), -1);
	assert_int_equal(errno, ENOENT);
}

static void
count_name(void *ctx, const char *name)
{
	(void)name;
	++*(size_t *)ctx;
}

/* Begins to write a file and ends, by a signal or, for 0, by exit(2). */
static _Noreturn void
write_and_end(const char *folder, int sig)
{
	struct replacement *r;
	FILE *f;

	/* A shell in the background leaves its children to ignore some. */
	if (sig != 0)
		signal(sig, SIG_DFL);
	if (chdir(folder) != 0 || system_replace(FILE_HERE, &r, &f) != 0)
		_exit(99);
	fputs("half of it", f);
	fflush(f);
	if (sig != 0)
		raise(sig);
	exit(2);
}

static void
leaves_nothing_behind(void **state)
{
	static const int ends[] = { 0, SIGHUP, SIGINT, SIGQUIT, SIGPIPE,
	    SIGALRM, SIGTERM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM };
	char folder[] = "system-test-XXXXXX";
	size_t names;
	int status;
	pid_t child;

	(void)state;
	assert_non_null(mkdtemp(folder));
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		child = fork();
		assert_true(child >= 0);
		if (child == 0)
			write_and_end(folder, ends[i]);
		assert_int_equal(waitpid(child, &status, 0), child);
		assert_int_equal(ends[i] == 0 ? WEXITSTATUS(status) :
		    WTERMSIG(status), ends[i] == 0 ? 2 : ends[i]);
		names = 0;
		assert_int_equal(system_read_folder(folder, count_name,
		    &names), 0);
		if (names != 0)
			fail_msg("signal %d leaves a file", ends[i]);
	}
	assert_int_equal(rmdir(folder), 0);
}

static void
reads_from_any_place(void **state)
{
	char buf[16];
	int fd;

	(void)state;
	put(FILE_HERE, "line\r\n\x1a" "end");
	fd = system_open(FILE_HERE);
	assert_true(fd > 0);
	assert_int_equal(system_bytes(fd), 10);
	assert_int_equal(system_read(fd, buf, sizeof buf), 10);
	assert_memory_equal(buf, "line\r\n\x1a" "end", 10);
	assert_int_equal(system_read(fd, buf, sizeof buf), 0);
	assert_int_equal(system_read_at(fd, buf, 2, 8), 2);
	assert_memory_equal(buf, "nd", 2);
	assert_int_equal(system_read_at(fd, buf, 2, 10), 0);
	system_close(fd);
	remove(FILE_HERE);
}

static void
count_here(void *ctx, const char *name)
{
	*(int *)ctx += strcmp(name, FILE_HERE) == 0;
	assert_string_not_equal(name, ".");
	assert_string_not_equal(name, "..");
}

static void
reads_folders(void **state)
{
	int n = 0;

	(void)state;
	put(FILE_HERE, "");
	assert_int_equal(system_read_folder(".", count_here, &n), 0);
	assert_int_equal(n, 1);
	remove(FILE_HERE);
	assert_int_equal(system_read_folder("./none", count_here, &n), -1);
	assert_int_equal(errno, ENOENT);
}

static void
splits_paths(void **state)
{
	(void)state;
	assert_int_equal(system_folder_of("a/b/c.csv"), 4);
	assert_int_equal(system_folder_of("c.csv"), 0);
	assert_int_equal(system_folder_of("/c.csv"), 1);
	assert_int_equal(system_separator("a/b"), '/');
	assert_true(system_is_separator('/'));
	assert_false(system_is_separator('.'));
}

static void
lends_a_name_for_a_while(void **state)
{
	struct scratch *s = system_scratch_new();
	char buf[8] = "";
	FILE *f;

	(void)state;
	assert_non_null(s);
	assert_true(system_scratch_space(s) > 0);
	f = fopen(system_scratch_name(s), "wb");
	assert_non_null(f);
	fputs("made", f);
	fclose(f);
	f = system_scratch_open(s);
	assert_non_null(f);
	assert_int_equal(fread(buf, 1, sizeof buf, f), 4);
	assert_string_equal(buf, "made");
	fclose(f);
	system_scratch_free(s);
	system_scratch_free(NULL);
}

static void
knows_folders_of_data(void **state)
{
	char *path = system_data_folder(DATA_FOLDER_SYSTEM);

	(void)state;
	assert_non_null(path);
	free(path);
	assert_true(system_processors() >= 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tells_files_apart),
		cmocka_unit_test(leaves_nothing_behind),
		cmocka_unit_test(reads_from_any_place),
		cmocka_unit_test(reads_folders),
		cmocka_unit_test(splits_paths),
		cmocka_unit_test(lends_a_name_for_a_while),
		cmocka_unit_test(knows_folders_of_data),
	};
	char folder[] = "/tmp/kbdiff-test-XXXXXX";
	int failed;

	if (mkdtemp(folder) == NULL || chdir(folder) != 0)
		return 1;
	failed = RUN(tests);
	return chdir("/") == 0 && rmdir(folder) == 0 ? failed : 1;
}

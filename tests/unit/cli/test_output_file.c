/* A file is there whole or not at all. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kbdiff/cli/output_file.h"
#include "test.h"

static char folder[] = "/tmp/kbdiff-test-XXXXXX";

static int
enter(void **state)
{
	(void)state;
	return mkdtemp(folder) == NULL || chdir(folder) != 0 ? -1 : 0;
}

static int
leave(void **state)
{
	(void)state;
	return chdir("/") == 0 && rmdir(folder) == 0 ? 0 : -1;
}

static void
put(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	fputs(text, f);
	fclose(f);
}

static void
assert_holds(const char *path, const char *want)
{
	char buf[64] = "";
	FILE *f = fopen(path, "r");

	assert_non_null(f);
	buf[fread(buf, 1, sizeof buf - 1, f)] = '\0';
	fclose(f);
	assert_string_equal(buf, want);
}

/* How many files there are, those with a dot too. */
static int
count_files(void)
{
	DIR *d = opendir(".");
	int n = 0;

	while (readdir(d) != NULL)
		n++;
	closedir(d);
	return n - 2;
}

static void
write_whole(const char *path, const char *text)
{
	struct output_file o;

	assert_int_equal(output_file_open(&o, path), 0);
	out_str(&o.out, text);
	assert_int_equal(output_file_close(&o, true), 0);
}

static void
a_file_is_replaced_when_it_is_whole(void **state)
{
	struct output_file o;

	(void)state;
	put("a", "old");
	assert_int_equal(output_file_open(&o, "a"), 0);
	out_str(&o.out, "new");
	fflush(o.out.f);
	assert_holds("a", "old");
	assert_int_equal(output_file_close(&o, true), 0);
	assert_holds("a", "new");
	assert_int_equal(output_file_open(&o, "a"), 0);
	out_str(&o.out, "unwanted");
	assert_int_equal(output_file_close(&o, false), 0);
	assert_holds("a", "new");
	assert_int_equal(count_files(), 1);
	unlink("a");
}

static void
modes_are_kept(void **state)
{
	struct stat st;

	(void)state;
	put("a", "old");
	chmod("a", 0640);
	write_whole("a", "new");
	stat("a", &st);
	assert_int_equal(st.st_mode & 07777, 0640);
	umask(027);
	write_whole("b", "new");
	umask(022);
	stat("b", &st);
	assert_int_equal(st.st_mode & 07777, 0640);
	unlink("a");
	unlink("b");
}

static void
links_stay(void **state)
{
	char to[16] = "";

	(void)state;
	mkdir("d", 0755);
	put("d/a", "old");
	assert_int_equal(symlink("d/a", "link"), 0);
	write_whole("link", "new");
	assert_holds("d/a", "new");
	assert_int_equal(readlink("link", to, sizeof to), 3);
	unlink("d/a");
	write_whole("link", "again");
	assert_holds("d/a", "again");
	unlink("link");
	unlink("d/a");
	rmdir("d");
}

static void
what_is_no_file_is_no_file(void **state)
{
	struct output_file o;

	(void)state;
	mkdir("d", 0755);
	assert_int_equal(output_file_open(&o, "d"), EISDIR);
	assert_int_equal(output_file_open(&o, "no/such"), ENOENT);
	rmdir("d");
	assert_int_equal(symlink("self", "self"), 0);
	assert_int_equal(output_file_open(&o, "self"), ELOOP);
	unlink("self");
	assert_int_equal(count_files(), 0);
	write_whole("/dev/null", "text");
}

/* What a child leaves that writes half a report and ends in this way. */
static int
end_of_child(int sig, bool ignored)
{
	int status;
	pid_t pid = fork();

	if (pid == 0) {
		struct output_file o;
		struct rlimit core = { 0, 0 };

		setrlimit(RLIMIT_CORE, &core);
		/* Whoever started the tests may ignore it. */
		signal(sig, ignored ? SIG_IGN : SIG_DFL);
		if (output_file_open(&o, "a") != 0)
			_exit(3);
		out_str(&o.out, "half");
		fflush(o.out.f);
		raise(sig);
		_exit(output_file_close(&o, true) == 0 ? 0 : 2);
	}
	waitpid(pid, &status, 0);
	return status;
}

static void
signals_leave_nothing(void **state)
{
	static const int signals[] = { SIGHUP, SIGINT, SIGTERM };
	int status;

	(void)state;
	put("a", "old");
	for (size_t i = 0; i < 3; i++) {
		status = end_of_child(signals[i], false);
		assert_true(WIFSIGNALED(status));
		assert_int_equal(WTERMSIG(status), signals[i]);
		assert_holds("a", "old");
		assert_int_equal(count_files(), 1);
	}
	/* Under nohup it goes on. */
	status = end_of_child(SIGHUP, true);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
	assert_holds("a", "half");
	put("a", "old");
	/* Nobody can react to this one: the file is what it was. */
	status = end_of_child(SIGKILL, false);
	assert_int_equal(WTERMSIG(status), SIGKILL);
	assert_holds("a", "old");
	assert_int_equal(count_files(), 2);
	assert_int_equal(system("rm -f .kbdiff-* a"), 0);
}

static void
a_full_disk_leaves_nothing(void **state)
{
	struct rlimit limit;
	struct output_file o;

	(void)state;
	put("a", "old");
	getrlimit(RLIMIT_FSIZE, &limit);
	assert_int_equal(output_file_open(&o, "a"), 0);
	limit.rlim_cur = 4096;
	setrlimit(RLIMIT_FSIZE, &limit);
	out_repeat(&o.out, 'x', 1 << 16);
	assert_int_equal(output_file_close(&o, true), EFBIG);
	limit.rlim_cur = limit.rlim_max;
	setrlimit(RLIMIT_FSIZE, &limit);
	assert_holds("a", "old");
	assert_int_equal(count_files(), 1);
	unlink("a");
	assert_int_equal(output_file_open(&o, "/dev/full"), 0);
	out_str(&o.out, "text");
	assert_int_equal(output_file_close(&o, true), ENOSPC);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_file_is_replaced_when_it_is_whole),
		cmocka_unit_test(modes_are_kept),
		cmocka_unit_test(links_stay),
		cmocka_unit_test(what_is_no_file_is_no_file),
		cmocka_unit_test(signals_leave_nothing),
		cmocka_unit_test(a_full_disk_leaves_nothing),
	};

	return cmocka_run_group_tests(tests, enter, leave);
}

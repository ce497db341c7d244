/*
 * The system on Linux and macOS (system.h).
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "kbdiff/base/system.h"
#include "kbdiff/base/mem.h"

void
system_begin(int *argc, char ***argv)
{
	static char line[BUFSIZ];

	(void)argc;
	(void)argv;
	/* Else each piece of a diagnostic is a write of its own; and no thread
	 * waits for memory while another one would say that there is none. */
	setvbuf(stderr, line, _IOLBF, sizeof line);
}

unsigned
system_processors(void)
{
	long n = sysconf(_SC_NPROCESSORS_ONLN);

	return n <= 1 ? 1 : (unsigned)n;
}

bool
system_is_terminal(FILE *f)
{
	return isatty(fileno(f)) == 1;
}

bool
system_shows_colours(FILE *f)
{
	const char *term = getenv("TERM");

	return system_is_terminal(f) && term != NULL &&
	    strcmp(term, "dumb") != 0;
}

/* Terminals with links say who they are in their environment; a multiplexer
 * or a session elsewhere may not pass links on. */
bool
system_shows_links(FILE *f)
{
	static const char *const names[] = { "VTE_VERSION", "KONSOLE_VERSION",
	    "KITTY_WINDOW_ID", "WT_SESSION", "WEZTERM_PANE",
	    "ITERM_SESSION_ID", "GHOSTTY_RESOURCES_DIR",
	    "ALACRITTY_WINDOW_ID" };
	const char *term = getenv("TERM");

	if (term == NULL || strncmp(term, "screen", 6) == 0 ||
	    !system_shows_colours(f) || getenv("TMUX") != NULL)
		return false;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (getenv(names[i]) != NULL)
			return true;
	return false;
}

/* SIGPIPE has ended the program where a reader has gone. */
int
system_write_error(FILE *f)
{
	(void)f;
	return errno != 0 ? errno : EIO;
}

static char *
join(const char *folder, size_t n, const char *name)
{
	char *path = xmalloc(n + strlen(name) + 1);

	memcpy(path, folder, n);
	strcpy(path + n, name);
	return path;
}

/* The user's folder of data as the XDG base directory specification has it. */
static char *
user_data_folder(void)
{
	const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");

	if (data != NULL && data[0] == '/')
		return join(data, strlen(data), "/kbdiff");
	if (home == NULL || home[0] == '\0')
		return NULL;
	return join(home, strlen(home), "/.local/share/kbdiff");
}

static char *
shared_data_folder(void)
{
	const char *data = getenv("KBDIFF_DATADIR");

	if (data == NULL || data[0] == '\0')
		data = KBDIFF_DATADIR;
	return join(data, strlen(data), "");
}

char *
system_data_folder(enum data_folder which)
{
	return which == DATA_FOLDER_USER ? user_data_folder() :
	    shared_data_folder();
}

bool
system_is_separator(char c)
{
	return c == '/';
}

size_t
system_folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? 0 : (size_t)(slash - path) + 1;
}

char
system_separator(const char *folder)
{
	(void)folder;
	return '/';
}

int
system_look(const char *path, struct file_info *info)
{
	struct stat st;

	if (stat(path, &st) != 0)
		return -1;
	*info = (struct file_info){
		.kind = S_ISREG(st.st_mode) ? FILE_REGULAR :
		    S_ISDIR(st.st_mode) ? FILE_FOLDER : FILE_OTHER,
		.bytes = S_ISREG(st.st_mode) && st.st_size > 0 ?
		    (uint64_t)st.st_size : 0,
		.volume = (uint64_t)st.st_dev, .number = (uint64_t)st.st_ino
	};
	return 0;
}

bool
system_leads_to(const char *path, FILE *f)
{
	struct stat st, out;

	return stat(path, &st) == 0 && fstat(fileno(f), &out) == 0 &&
	    st.st_dev == out.st_dev && st.st_ino == out.st_ino;
}

bool
system_exists(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0;
}

bool
system_is_link(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0 && S_ISLNK(st.st_mode);
}

int
system_read_folder(const char *path, void (*take)(void *, const char *),
    void *ctx)
{
	const struct dirent *e;
	DIR *dir = opendir(path);
	int err;

	if (dir == NULL)
		return -1;
	for (errno = 0; (e = readdir(dir)) != NULL; errno = 0)
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			take(ctx, e->d_name);
	err = errno;
	closedir(dir);
	errno = err;
	return err == 0 ? 0 : -1;
}

/* Shells have done that. */
bool
system_expand(const char *operand, void (*take)(void *, const char *),
    void *ctx)
{
	(void)operand;
	(void)take;
	(void)ctx;
	return false;
}

int
system_open(const char *path)
{
	return strcmp(path, "-") == 0 ? STDIN_FILENO :
	    open(path, O_RDONLY | O_CLOEXEC);
}

void
system_close(int fd)
{
	if (fd > STDIN_FILENO)
		close(fd);
}

long
system_read(int fd, void *buf, size_t n)
{
	ssize_t got;

	do
		got = read(fd, buf, n);
	while (got < 0 && errno == EINTR);
	return (long)got;
}

long
system_read_at(int fd, void *buf, size_t n, uint64_t at)
{
	ssize_t got;

	do
		got = pread(fd, buf, n, (off_t)at);
	while (got < 0 && errno == EINTR);
	return (long)got;
}

uint64_t
system_bytes(int fd)
{
	struct stat st;

	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size < 0)
		return 0;
	return (uint64_t)st.st_size;
}

struct replacement {
	char	*target;	/* where symbolic links lead */
	char	*temporary;	/* beside it, renamed when whole */
};

/* Signals that end the program, and take the temporary with it. */
static const int ending[] = { SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGALRM,
    SIGTERM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM };

enum { ENDING = sizeof ending / sizeof *ending };

/* The temporary of the file that is being written; for the handler. */
static char *volatile unfinished;

static void
remove_unfinished(void)
{
	if (unfinished != NULL)
		unlink(unfinished);
}

static void
abandon(int sig)
{
	remove_unfinished();
	signal(sig, SIG_DFL);
	raise(sig);
}

static void
hold_signals(sigset_t *before)
{
	sigset_t set;

	sigemptyset(&set);
	for (int i = 0; i < ENDING; i++)
		sigaddset(&set, ending[i]);
	pthread_sigmask(SIG_BLOCK, &set, before);
}

/* What is ignored stays so (nohup); a file that grows too large is an error
 * of writing, not the program's end. */
static void
catch_signals(void)
{
	static bool at_exit;
	struct sigaction act = { .sa_handler = abandon }, old;

	/* exit(2) in the middle, where there is no memory. */
	at_exit = at_exit || atexit(remove_unfinished) == 0;
	sigemptyset(&act.sa_mask);
	for (int i = 0; i < ENDING; i++)
		if (sigaction(ending[i], NULL, &old) == 0 &&
		    old.sa_handler == SIG_DFL)
			sigaction(ending[i], &act, NULL);
	signal(SIGXFSZ, SIG_IGN);
}

/* A temporary that is to be removed on a signal from now on, or none. */
static void
watch(char *temporary)
{
	sigset_t before;

	hold_signals(&before);
	unfinished = temporary;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
}

/* Modes of a file that any program would make. */
static mode_t
usual_mode(void)
{
	mode_t mask = umask(0);

	umask(mask);
	return 0666 & ~mask;
}

/* The file that symbolic links stand for, whether it is there or not: the
 * links stay. */
static char *
follow(const char *path)
{
	char target[PATH_MAX], *at = join(path, 0, path), *next;
	ssize_t n;

	for (int links = 0; links < 40; links++) {
		if ((n = readlink(at, target, sizeof target - 1)) < 0)
			break;
		target[n] = '\0';
		next = join(at, target[0] == '/' ? 0 : system_folder_of(at),
		    target);
		free(at);
		at = next;
	}
	return at;
}

/* Like the file that it will replace, if there is one. */
static int
take_after(int fd, const struct stat *st)
{
	if (st == NULL)
		return fchmod(fd, usual_mode());
	/* Another's file becomes ours where it cannot stay another's. */
	if (fchown(fd, st->st_uid, st->st_gid) != 0)
		errno = 0;
	return fchmod(fd, st->st_mode & 07777);
}

static int
open_temporary(struct replacement *r, const struct stat *st, FILE **f)
{
	sigset_t before;
	int fd, err = 0;

	/* A name with a dot is passed over where folders are read. */
	r->temporary = join(r->target, system_folder_of(r->target),
	    ".kbdiff-XXXXXX");
	catch_signals();
	hold_signals(&before);
	fd = mkstemp(r->temporary);
	if (fd >= 0)
		unfinished = r->temporary;
	else
		err = errno;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (fd >= 0 && (take_after(fd, st) != 0 ||
	    (*f = fdopen(fd, "w")) == NULL)) {
		err = errno;
		close(fd);
		unlink(r->temporary);
		watch(NULL);
	}
	return err;
}

static void
replacement_free(struct replacement *r)
{
	free(r->temporary);
	free(r->target);
	free(r);
}

int
system_replace(const char *path, struct replacement **replacement, FILE **f)
{
	struct replacement *r;
	struct stat st;
	bool there = stat(path, &st) == 0;
	int err;

	if (!there && errno != ENOENT)
		return errno;
	/* A device or pipe has no half-written state. */
	if (there && !S_ISREG(st.st_mode)) {
		*replacement = NULL;
		*f = fopen(path, "w");
		return *f == NULL ? errno : 0;
	}
	/* What may not be written may not be replaced either. */
	if (there && access(path, W_OK) != 0)
		return errno;
	r = xcalloc(1, sizeof *r);
	r->target = follow(path);
	if ((err = open_temporary(r, there ? &st : NULL, f)) != 0)
		replacement_free(r);
	else
		*replacement = r;
	return err;
}

static int
put_in_place(struct replacement *r)
{
	sigset_t before;
	int err = 0;

	hold_signals(&before);
	if (rename(r->temporary, r->target) != 0)
		err = errno;
	else
		unfinished = NULL;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return err;
}

int
system_replace_end(struct replacement *r, FILE *f, bool keep)
{
	int err = fflush(f) == 0 ? 0 : errno;

	/* Some file systems have nothing to synchronise, and say so. */
	if (err == 0 && r != NULL && fsync(fileno(f)) != 0 &&
	    errno != EINVAL && errno != ENOTSUP)
		err = errno;
	if (fclose(f) != 0 && err == 0)
		err = errno;
	if (r == NULL)
		return err;
	if (err == 0 && keep)
		err = put_in_place(r);
	if (err != 0 || !keep) {
		unlink(r->temporary);
		watch(NULL);
	}
	replacement_free(r);
	return err;
}

/* A file that is open and has no name any more, so that nothing is left of it
 * whatever happens; /dev/fd has one for it. */
struct scratch {
	int	 fd;
	char	 name[32];
	char	*path;		/* where there is no other name to open it by */
};

struct scratch *
system_scratch_new(void)
{
	const char *folder = getenv("TMPDIR");
	struct scratch *s = xcalloc(1, sizeof *s);

	if (folder == NULL || folder[0] == '\0')
		folder = "/tmp";
	s->path = join(folder, strlen(folder), "/kbdiff-XXXXXX");
	if ((s->fd = mkstemp(s->path)) < 0) {
		free(s->path);
		free(s);
		return NULL;
	}
	snprintf(s->name, sizeof s->name, "/dev/fd/%d", s->fd);
	if (system_exists(s->name)) {
		unlink(s->path);
		free(s->path);
		s->path = NULL;
	}
	return s;
}

const char *
system_scratch_name(const struct scratch *s)
{
	return s->path == NULL ? s->name : s->path;
}

double
system_scratch_space(const struct scratch *s)
{
	struct statvfs fs;

	if (fstatvfs(s->fd, &fs) != 0)
		return -1;
	return (double)fs.f_bavail * (double)fs.f_frsize;
}

FILE *
system_scratch_open(struct scratch *s)
{
	int fd = dup(s->fd);
	FILE *f = fd < 0 ? NULL : fdopen(fd, "r");

	if (f != NULL)
		rewind(f);
	else if (fd >= 0)
		close(fd);
	return f;
}

void
system_scratch_free(struct scratch *s)
{
	if (s == NULL)
		return;
	close(s->fd);
	if (s->path != NULL)
		unlink(s->path);
	free(s->path);
	free(s);
}

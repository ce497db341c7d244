#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/cli/output_file.h"

/* Signals that end the program, and take the temporary with it. */
static const int ending[] = { SIGHUP, SIGINT, SIGTERM };

enum { ENDING = sizeof ending / sizeof *ending };

/* The temporary of the file that is being written; for the handler. */
static char *volatile unfinished;

static void
abandon(int sig)
{
	if (unfinished != NULL)
		unlink(unfinished);
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
	struct sigaction act = { .sa_handler = abandon }, old;

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

/* Bytes of a path up to its last slash, with it. */
static size_t
folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? 0 : (size_t)(slash - path) + 1;
}

static char *
join(const char *folder, size_t n, const char *name)
{
	char *path = xmalloc(n + strlen(name) + 1);

	memcpy(path, folder, n);
	strcpy(path + n, name);
	return path;
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
		next = join(at, target[0] == '/' ? 0 : folder_of(at), target);
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
open_temporary(struct output_file *o, const struct stat *st)
{
	sigset_t before;
	int fd, err = 0;

	/* A name with a dot is passed over where folders are read. */
	o->temporary = join(o->target, folder_of(o->target),
	    ".kbdiff-XXXXXX");
	catch_signals();
	hold_signals(&before);
	fd = mkstemp(o->temporary);
	if (fd >= 0)
		unfinished = o->temporary;
	else
		err = errno;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (fd >= 0 && (take_after(fd, st) != 0 ||
	    (o->out.f = fdopen(fd, "w")) == NULL)) {
		err = errno;
		close(fd);
		unlink(o->temporary);
		watch(NULL);
	}
	return err;
}

int
output_file_open(struct output_file *o, const char *path)
{
	struct stat st;
	bool there;
	int err;

	*o = (struct output_file){ .out = { .f = stdout }, .path = path };
	if (path == NULL)
		return 0;
	there = stat(path, &st) == 0;
	if (!there && errno != ENOENT)
		return errno;
	/* A device or pipe has no half-written state. */
	if (there && !S_ISREG(st.st_mode)) {
		o->out.f = fopen(path, "w");
		return o->out.f == NULL ? errno : 0;
	}
	/* What may not be written may not be replaced either. */
	if (there && access(path, W_OK) != 0)
		return errno;
	o->target = follow(path);
	if ((err = open_temporary(o, there ? &st : NULL)) != 0) {
		free(o->temporary);
		free(o->target);
	}
	return err;
}

static int
put_in_place(struct output_file *o)
{
	sigset_t before;
	int err = 0;

	hold_signals(&before);
	if (rename(o->temporary, o->target) != 0)
		err = errno;
	else
		unfinished = NULL;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return err;
}

int
output_file_close(struct output_file *o, bool keep)
{
	int err = out_flush(&o->out);

	if (o->path == NULL)
		return err;
	if (err == 0 && o->temporary != NULL && fsync(fileno(o->out.f)) != 0)
		err = errno;
	if (fclose(o->out.f) != 0 && err == 0)
		err = errno;
	if (o->temporary == NULL)
		return err;
	if (err == 0 && keep)
		err = put_in_place(o);
	if (err != 0 || !keep) {
		unlink(o->temporary);
		watch(NULL);
	}
	free(o->temporary);
	free(o->target);
	return err;
}

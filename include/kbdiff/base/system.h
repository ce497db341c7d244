/*
 * The operating system, wherever POSIX and Windows differ: files and folders,
 * standard streams, the terminal, files that replace others.  One of two files
 * implements it, and no other file asks which system it is.
 *
 * A path is what the user wrote: bytes on POSIX, UTF-8 of any length on
 * Windows.  Where a function returns an errno, 0 is success; where it returns
 * -1, errno holds the reason.
 */
#ifndef KBDIFF_BASE_SYSTEM_H
#define KBDIFF_BASE_SYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/*
 * Prepares the process, before anything is read or written: arguments in
 * UTF-8, standard streams that change no byte, a console that shows UTF-8 (its
 * old code page is back at exit).  main calls it once.
 */
void	system_begin(int *argc, char ***argv);

/* Processors that may be used, at least 1. */
unsigned system_processors(void);

bool	system_is_terminal(FILE *);

/* True of a terminal that shows colours. */
bool	system_shows_colours(FILE *);

/* True of a terminal that is known to show links (OSC 8). */
bool	system_shows_links(FILE *);

/* The errno of a write to a stream that failed just now.  If it failed because
 * the reader of a pipe has gone, the program ends here, as by SIGPIPE. */
int	system_write_error(FILE *);

/*
 * Folders that may hold facts besides those compiled in, in the order in which
 * they are to be read: the system's (or the program's), then the user's.  The
 * caller frees the path; NULL where there is no such folder.
 */
enum data_folder { DATA_FOLDER_SYSTEM, DATA_FOLDER_USER, DATA_FOLDER_COUNT };
char	*system_data_folder(enum data_folder);

/* True of / and, on Windows, of \ and : too. */
bool	system_is_separator(char);

/* Bytes of a path up to its last separator, with it. */
size_t	system_folder_of(const char *path);

/* What names are joined to this folder's path with: the separator that it is
 * written with, / if with none. */
char	system_separator(const char *folder);

enum file_kind {
	FILE_REGULAR,
	FILE_FOLDER,
	FILE_OTHER		/* a device, a pipe */
};

struct file_info {
	enum file_kind	kind;
	uint64_t	bytes;		/* of a regular file */
	uint64_t	volume, number;	/* two paths of one file have both */
};

/* Of the file that links lead to.  0, or -1. */
int	system_look(const char *path, struct file_info *);
bool	system_exists(const char *path);
bool	system_is_link(const char *path);

/* True of a path by which a stream's file is found (/dev/stdout). */
bool	system_leads_to(const char *path, FILE *);

/* Calls take with each name in a folder but . and .., in no order.  0, or
 * -1. */
int	system_read_folder(const char *path,
	    void (*take)(void *ctx, const char *name), void *ctx);

/*
 * What a shell would have made of an operand: take is called with each path
 * that fits the * and ? in its last part, in the order of bytes; the paths live
 * as long as argv.  False where none fits, where the operand names a file as it
 * is, and where shells do all this (POSIX).
 */
bool	system_expand(const char *operand,
	    void (*take)(void *ctx, const char *path), void *ctx);

/* Opens a file to be read, "-" being standard input: a descriptor, or -1. */
int	system_open(const char *path);
void	system_close(int fd);	/* standard input stays open */

/* Bytes read, fewer than n perhaps; 0 at the end, -1 on failure.  The second
 * one reads from a place of a regular file, by several threads at once. */
long	system_read(int fd, void *buf, size_t n);
long	system_read_at(int fd, void *buf, size_t n, uint64_t at);

/* Size of a regular file; 0 of what has none. */
uint64_t system_bytes(int fd);

/*
 * A file that is being written beside the one whose place it takes when it is
 * whole, so that the other is never seen half-written.  If the program ends
 * before, by a signal too, nothing is left of it.  One at a time.
 */
struct replacement;

/*
 * A file that is there keeps its rights, and its owner where that may be; links
 * to it stay.  Devices and pipes are written as they are.  0 and a stream, or
 * an errno.
 */
int	system_replace(const char *path, struct replacement **, FILE **);

/* Closes the stream; what was written takes its place if keep, else it is
 * gone.  0 or an errno; on failure what was there stays as it was. */
int	system_replace_end(struct replacement *, FILE *, bool keep);

/*
 * A file for a library that writes to a name: the library creates it by the
 * name and closes it; then it is opened here, to be read.  Nothing is left of
 * it in the end.
 */
struct scratch;

struct scratch *system_scratch_new(void);	/* NULL with errno */
const char *system_scratch_name(const struct scratch *);

/* Bytes that may be written in its folder; negative with errno on failure. */
double	system_scratch_space(const struct scratch *);
FILE	*system_scratch_open(struct scratch *);	/* NULL with errno */
void	system_scratch_free(struct scratch *);	/* NULL is fine */

#endif

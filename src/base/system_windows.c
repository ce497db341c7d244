/*
 * The system on Windows (system.h).
 */
#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>
#include <shellapi.h>

#include "kbdiff/base/system.h"
#include "kbdiff/base/mem.h"

/* Windows of before 10 has no name for it in its headers. */
#ifndef ENABLE_VIRTUAL_TERMINAL_PROCESSING
#define ENABLE_VIRTUAL_TERMINAL_PROCESSING 0x0004
#endif

/* From here on a path needs \\?\ before it; names in a folder count too. */
#define PATH_LONG	240

#define SHARE_ALL	(FILE_SHARE_READ | FILE_SHARE_WRITE | \
			FILE_SHARE_DELETE)

/* The status that a shell shows of a program which SIGPIPE has ended. */
#define STATUS_READER_GONE	141

static int
errno_of(DWORD error)
{
	static const struct { DWORD error; int err; } errors[] = {
		{ ERROR_FILE_NOT_FOUND, ENOENT },
		{ ERROR_PATH_NOT_FOUND, ENOENT },
		{ ERROR_INVALID_DRIVE, ENOENT },
		{ ERROR_INVALID_NAME, ENOENT },
		{ ERROR_BAD_NETPATH, ENOENT },
		{ ERROR_BAD_NET_NAME, ENOENT },
		{ ERROR_BAD_PATHNAME, ENOENT },
		{ ERROR_ACCESS_DENIED, EACCES },
		{ ERROR_SHARING_VIOLATION, EACCES },
		{ ERROR_LOCK_VIOLATION, EACCES },
		{ ERROR_WRITE_PROTECT, EROFS },
		{ ERROR_DIRECTORY, ENOTDIR },
		{ ERROR_FILE_EXISTS, EEXIST },
		{ ERROR_ALREADY_EXISTS, EEXIST },
		{ ERROR_DISK_FULL, ENOSPC },
		{ ERROR_HANDLE_DISK_FULL, ENOSPC },
		{ ERROR_FILENAME_EXCED_RANGE, ENAMETOOLONG },
		{ ERROR_TOO_MANY_OPEN_FILES, EMFILE },
		{ ERROR_NOT_ENOUGH_MEMORY, ENOMEM },
		{ ERROR_OUTOFMEMORY, ENOMEM },
		{ ERROR_INVALID_HANDLE, EBADF },
		{ ERROR_INVALID_PARAMETER, EINVAL },
		{ ERROR_BROKEN_PIPE, EPIPE },
		{ ERROR_NO_DATA, EPIPE },
		{ ERROR_PIPE_NOT_CONNECTED, EPIPE },
	};

	for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
		if (errors[i].error == error)
			return errors[i].err;
	return EIO;
}

/* -1, with the errno of what Windows has refused. */
static int
fail(void)
{
	errno = errno_of(GetLastError());
	return -1;
}

static wchar_t *
to_wide(const char *s)
{
	int n = MultiByteToWideChar(CP_UTF8, 0, s, -1, NULL, 0);
	wchar_t *wide = xreallocarray(NULL, (size_t)n + 1, sizeof *wide);

	wide[0] = L'\0';
	MultiByteToWideChar(CP_UTF8, 0, s, -1, wide, n);
	return wide;
}

static char *
to_utf8(const wchar_t *wide)
{
	int n = WideCharToMultiByte(CP_UTF8, 0, wide, -1, NULL, 0, NULL,
	    NULL);
	char *s = xmalloc((size_t)n + 1);

	s[0] = '\0';
	WideCharToMultiByte(CP_UTF8, 0, wide, -1, s, n, NULL, NULL);
	return s;
}

/* a followed by b. */
static wchar_t *
wide_join(const wchar_t *a, size_t n, const wchar_t *b)
{
	wchar_t *wide = xreallocarray(NULL, n + wcslen(b) + 1, sizeof *wide);

	memcpy(wide, a, n * sizeof *wide);
	wcscpy(wide + n, b);
	return wide;
}

/* \\server\share\x is \\?\UNC\server\share\x where it is long. */
static wchar_t *
lengthen(wchar_t *full)
{
	bool unc = full[0] == L'\\' && full[1] == L'\\';
	wchar_t *longer;

	if (wcslen(full) < PATH_LONG || (unc && (full[2] == L'?' ||
	    full[2] == L'.')))
		return full;
	longer = unc ? wide_join(L"\\\\?\\UNC\\", 8, full + 2) :
	    wide_join(L"\\\\?\\", 4, full);
	free(full);
	return longer;
}

/* The whole path, as calls of Windows take it at any length. */
static wchar_t *
wide_path(const char *path)
{
	wchar_t *wide = to_wide(path), *full;
	DWORD n = GetFullPathNameW(wide, 0, NULL, NULL);

	if (n == 0)
		return wide;
	full = xreallocarray(NULL, (size_t)n + 1, sizeof *full);
	full[0] = L'\0';
	GetFullPathNameW(wide, n + 1, full, NULL);
	free(wide);
	return lengthen(full);
}

/* The console's code page as it was; 0: no console. */
static UINT console_before;

static void
finish(void)
{
	fflush(stdout);
	fflush(stderr);
	if (console_before != 0)
		SetConsoleOutputCP(console_before);
}

/* Without a buffer msvcrt writes single bytes to a console, which shows none
 * of a character's. */
static void
prepare_streams(void)
{
	for (int fd = 0; fd < 3; fd++)
		_setmode(fd, _O_BINARY);
	setvbuf(stdout, NULL, _IOFBF, 1 << 16);
	setvbuf(stderr, NULL, _IOFBF, 1 << 12);
	if (system_is_terminal(stdout) || system_is_terminal(stderr)) {
		console_before = GetConsoleOutputCP();
		SetConsoleOutputCP(CP_UTF8);
	}
	atexit(finish);
}

void
system_begin(int *argc, char ***argv)
{
	int n;
	wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &n);
	char **args;

	prepare_streams();
	if (wide == NULL)
		return;
	args = xcalloc((size_t)n + 1, sizeof *args);
	for (int i = 0; i < n; i++)
		args[i] = to_utf8(wide[i]);
	LocalFree(wide);
	*argc = n;
	*argv = args;
}

unsigned
system_processors(void)
{
	SYSTEM_INFO info;

	GetSystemInfo(&info);
	return info.dwNumberOfProcessors < 1 ? 1 :
	    (unsigned)info.dwNumberOfProcessors;
}

static HANDLE
handle_of(FILE *f)
{
	return (HANDLE)_get_osfhandle(_fileno(f));
}

bool
system_is_terminal(FILE *f)
{
	DWORD mode;

	return GetConsoleMode(handle_of(f), &mode) != 0;
}

/* Consoles of before Windows 10 refuse. */
bool
system_shows_colours(FILE *f)
{
	DWORD mode;

	return GetConsoleMode(handle_of(f), &mode) != 0 &&
	    SetConsoleMode(handle_of(f), mode |
	    ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

bool
system_shows_links(FILE *f)
{
	return getenv("WT_SESSION") != NULL && system_shows_colours(f);
}

/* No write to a pipe fails but for its reader, which may have gone after a part
 * of it; msvcrt then tells an error of before. */
int
system_write_error(FILE *f)
{
	int err = errno;

	if (err == EPIPE || GetFileType(handle_of(f)) == FILE_TYPE_PIPE) {
		fflush(stderr);
		TerminateProcess(GetCurrentProcess(), STATUS_READER_GONE);
	}
	return err != 0 ? err : EIO;
}

/* "facts" beside the program. */
static char *
program_folder(void)
{
	wchar_t wide[4096];
	DWORD n = GetModuleFileNameW(NULL, wide, sizeof wide / sizeof *wide);
	char *program, *path;
	size_t folder;

	if (n == 0 || n == sizeof wide / sizeof *wide)
		return NULL;
	program = to_utf8(wide);
	folder = system_folder_of(program);
	path = xmalloc(folder + sizeof "facts");
	memcpy(path, program, folder);
	strcpy(path + folder, "facts");
	free(program);
	return path;
}

static char *
shared_data_folder(void)
{
	const wchar_t *data = _wgetenv(L"KBDIFF_DATADIR");

	return data == NULL || data[0] == L'\0' ? program_folder() :
	    to_utf8(data);
}

char *
system_data_folder(enum data_folder which)
{
	const wchar_t *home = _wgetenv(L"XDG_DATA_HOME");
	wchar_t *wide;
	char *path;

	if (which == DATA_FOLDER_SYSTEM)
		return shared_data_folder();
	/* Shells ported from POSIX set the former, with / in it. */
	if (home == NULL || home[0] == L'\0')
		home = _wgetenv(L"LOCALAPPDATA");
	if (home == NULL || home[0] == L'\0')
		return NULL;
	wide = wide_join(home, wcslen(home),
	    wcschr(home, L'/') != NULL ? L"/kbdiff" : L"\\kbdiff");
	path = to_utf8(wide);
	free(wide);
	return path;
}

bool
system_is_separator(char c)
{
	return c == '/' || c == '\\' || c == ':';
}

size_t
system_folder_of(const char *path)
{
	size_t n = strlen(path);

	while (n != 0 && !system_is_separator(path[n - 1]))
		n--;
	return n;
}

char
system_separator(const char *folder)
{
	size_t n = strlen(folder);

	while (n != 0 && folder[n - 1] != '/' && folder[n - 1] != '\\')
		n--;
	return n == 0 ? '/' : folder[n - 1];
}

static HANDLE
open_to_look(const char *path)
{
	wchar_t *wide = wide_path(path);
	HANDLE h = CreateFileW(wide, FILE_READ_ATTRIBUTES, SHARE_ALL, NULL,
	    OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, NULL);

	free(wide);
	return h;
}

static uint64_t
join_halves(DWORD high, DWORD low)
{
	return (uint64_t)high << 32 | low;
}

static struct file_info
info_of(HANDLE h)
{
	BY_HANDLE_FILE_INFORMATION info;

	if (GetFileType(h) != FILE_TYPE_DISK ||
	    !GetFileInformationByHandle(h, &info))
		return (struct file_info){ .kind = FILE_OTHER };
	return (struct file_info){
		.kind = (info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) !=
		    0 ? FILE_FOLDER : FILE_REGULAR,
		.bytes = join_halves(info.nFileSizeHigh, info.nFileSizeLow),
		.volume = info.dwVolumeSerialNumber,
		.number = join_halves(info.nFileIndexHigh, info.nFileIndexLow)
	};
}

int
system_look(const char *path, struct file_info *info)
{
	HANDLE h = open_to_look(path);

	if (h == INVALID_HANDLE_VALUE)
		return fail();
	*info = info_of(h);
	CloseHandle(h);
	return 0;
}

/* No path names what a stream was led to. */
bool
system_leads_to(const char *path, FILE *f)
{
	(void)path;
	(void)f;
	return false;
}

bool
system_exists(const char *path)
{
	struct file_info info;

	return system_look(path, &info) == 0;
}

/* Files of a cloud are no links, though they too have a reparse point. */
bool
system_is_link(const char *path)
{
	wchar_t *wide = wide_path(path);
	WIN32_FIND_DATAW found;
	HANDLE h = FindFirstFileW(wide, &found);

	free(wide);
	if (h == INVALID_HANDLE_VALUE)
		return false;
	FindClose(h);
	return (found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 &&
	    (found.dwReserved0 == IO_REPARSE_TAG_SYMLINK ||
	    found.dwReserved0 == IO_REPARSE_TAG_MOUNT_POINT);
}

static bool
is_dots(const wchar_t *name)
{
	return wcscmp(name, L".") == 0 || wcscmp(name, L"..") == 0;
}

static void
give_name(const wchar_t *wide, void (*take)(void *, const char *), void *ctx)
{
	char *name = to_utf8(wide);

	take(ctx, name);
	free(name);
}

/* A drive without a file has no first one either. */
static int
end_of_folder(void)
{
	DWORD error = GetLastError();

	return error == ERROR_FILE_NOT_FOUND || error == ERROR_NO_MORE_FILES ?
	    0 : fail();
}

int
system_read_folder(const char *path, void (*take)(void *, const char *),
    void *ctx)
{
	wchar_t *wide = wide_path(path), *pattern;
	size_t n = wcslen(wide);
	WIN32_FIND_DATAW found;
	HANDLE h;
	int rc;

	pattern = wide_join(wide, n, n != 0 && wide[n - 1] == L'\\' ? L"*" :
	    L"\\*");
	free(wide);
	h = FindFirstFileExW(pattern, FindExInfoBasic, &found,
	    FindExSearchNameMatch, NULL, FIND_FIRST_EX_LARGE_FETCH);
	free(pattern);
	if (h == INVALID_HANDLE_VALUE)
		return end_of_folder();
	do
		if (!is_dots(found.cFileName))
			give_name(found.cFileName, take, ctx);
	while (FindNextFileW(h, &found));
	rc = end_of_folder();
	FindClose(h);
	return rc;
}

/* Whether a name fits a pattern of * and ?, case aside.  Windows would also
 * try the short name that it may have made for the file. */
static bool
fits(const wchar_t *pattern, const wchar_t *name)
{
	const wchar_t *star = NULL, *from = NULL;

	while (*name != L'\0') {
		if (*pattern == L'*') {
			star = ++pattern;
			from = name;
		} else if (*pattern == L'?' || CharUpperW((wchar_t *)(uintptr_t)
		    *pattern) == CharUpperW((wchar_t *)(uintptr_t)*name)) {
			pattern++;
			name++;
		} else if (star != NULL) {
			pattern = star;
			name = ++from;
		} else {
			return false;
		}
	}
	while (*pattern == L'*')
		pattern++;
	return *pattern == L'\0';
}

/* Names of files that fit an operand's last part. */
struct fitting {
	const char	*operand;
	size_t		 folder;	/* bytes of it before the last part */
	wchar_t		*pattern;
	char		**paths;
	size_t		 n, cap;
};

static void
take_fitting(void *ctx, const char *name)
{
	struct fitting *f = ctx;
	wchar_t *wide = to_wide(name);
	char *path;

	if (name[0] != '.' && fits(f->pattern, wide)) {
		path = xmalloc(f->folder + strlen(name) + 1);
		memcpy(path, f->operand, f->folder);
		strcpy(path + f->folder, name);
		f->paths = xgrow(f->paths, f->n, &f->cap, sizeof *f->paths);
		f->paths[f->n++] = path;
	}
	free(wide);
}

static int
cmp_path(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The folder of an operand: "C:" is what is current there, "" is ".". */
static void
find_fitting(struct fitting *f)
{
	char *folder = xmalloc(f->folder + sizeof ".");

	memcpy(folder, f->operand, f->folder);
	strcpy(folder + f->folder, f->folder == 0 ||
	    folder[f->folder - 1] == ':' ? "." : "");
	system_read_folder(folder, take_fitting, f);
	free(folder);
}

bool
system_expand(const char *operand, void (*take)(void *, const char *),
    void *ctx)
{
	struct fitting f = { .operand = operand,
	    .folder = system_folder_of(operand) };

	if (strpbrk(operand + f.folder, "*?") == NULL ||
	    system_exists(operand))
		return false;
	/* *.* has always meant every file. */
	f.pattern = to_wide(strcmp(operand + f.folder, "*.*") == 0 ? "*" :
	    operand + f.folder);
	find_fitting(&f);
	if (f.n != 0)
		qsort(f.paths, f.n, sizeof *f.paths, cmp_path);
	for (size_t i = 0; i < f.n; i++)
		take(ctx, f.paths[i]);
	free(f.paths);
	free(f.pattern);
	return f.n != 0;
}

/* A descriptor, or a stream, owns the handle where it could be made. */
static int
descriptor_of(HANDLE h, int flags)
{
	int fd = _open_osfhandle((intptr_t)h, flags | _O_BINARY |
	    _O_NOINHERIT);

	if (fd < 0)
		CloseHandle(h);
	return fd;
}

static FILE *
stream_of(HANDLE h, const char *mode)
{
	int fd = descriptor_of(h, mode[0] == 'r' ? _O_RDONLY : 0);
	FILE *f = fd < 0 ? NULL : _fdopen(fd, mode);

	if (f == NULL && fd >= 0)
		_close(fd);
	return f;
}

int
system_open(const char *path)
{
	wchar_t *wide;
	HANDLE h;

	if (strcmp(path, "-") == 0)
		return 0;
	wide = wide_path(path);
	h = CreateFileW(wide, GENERIC_READ, SHARE_ALL, NULL, OPEN_EXISTING,
	    FILE_FLAG_SEQUENTIAL_SCAN, NULL);
	free(wide);
	return h == INVALID_HANDLE_VALUE ? fail() :
	    descriptor_of(h, _O_RDONLY);
}

void
system_close(int fd)
{
	if (fd > 0)
		_close(fd);
}

#define READ_MOST	(1u << 30)

long
system_read(int fd, void *buf, size_t n)
{
	return _read(fd, buf, n > READ_MOST ? READ_MOST : (unsigned)n);
}

long
system_read_at(int fd, void *buf, size_t n, uint64_t at)
{
	OVERLAPPED place = { .Offset = (DWORD)at,
	    .OffsetHigh = (DWORD)(at >> 32) };
	DWORD got;

	if (n > READ_MOST)
		n = READ_MOST;
	if (ReadFile((HANDLE)_get_osfhandle(fd), buf, (DWORD)n, &got, &place))
		return (long)got;
	return GetLastError() == ERROR_HANDLE_EOF ? 0 : fail();
}

uint64_t
system_bytes(int fd)
{
	struct file_info info = info_of((HANDLE)_get_osfhandle(fd));

	return info.kind == FILE_REGULAR ? info.bytes : 0;
}

struct replacement {
	wchar_t	*target;	/* where symbolic links lead */
	wchar_t	*temporary;	/* beside it */
	bool	 there;		/* a file that is to be replaced */
};

static void
replacement_free(struct replacement *r)
{
	free(r->temporary);
	free(r->target);
	free(r);
}

/* Windows removes the file when its handle is closed, however that comes. */
static bool
mark_for_removal(HANDLE h, bool removed)
{
	FILE_DISPOSITION_INFO info = { .DeleteFile = removed };

	return SetFileInformationByHandle(h, FileDispositionInfo, &info,
	    sizeof info) != 0;
}

static wchar_t *
temporary_for(const wchar_t *target, unsigned long k)
{
	size_t n = wcslen(target);
	wchar_t name[32];

	while (n != 0 && target[n - 1] != L'\\')
		n--;
	/* A name with a dot is passed over where folders are read. */
	swprintf(name, sizeof name / sizeof *name, L".kbdiff-%06lx",
	    (GetCurrentProcessId() * 4099 + GetTickCount() + k) & 0xffffff);
	return wide_join(target, n, name);
}

static int
open_temporary(struct replacement *r, FILE **f)
{
	HANDLE h = INVALID_HANDLE_VALUE;

	for (unsigned long k = 0; k < 100; k++) {
		free(r->temporary);
		r->temporary = temporary_for(r->target, k);
		h = CreateFileW(r->temporary, GENERIC_WRITE | DELETE,
		    SHARE_ALL, NULL, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, NULL);
		if (h != INVALID_HANDLE_VALUE ||
		    GetLastError() != ERROR_FILE_EXISTS)
			break;
	}
	if (h == INVALID_HANDLE_VALUE)
		return errno_of(GetLastError());
	mark_for_removal(h, true);
	*f = stream_of(h, "wb");
	return *f == NULL ? errno : 0;
}

static int
open_device(const wchar_t *path, FILE **f)
{
	HANDLE h = CreateFileW(path, GENERIC_WRITE, SHARE_ALL, NULL,
	    OPEN_EXISTING, 0, NULL);

	if (h == INVALID_HANDLE_VALUE)
		return errno_of(GetLastError());
	*f = stream_of(h, "wb");
	return *f == NULL ? errno : 0;
}

/* The path that links lead to, of a file that is there. */
static wchar_t *
follow(HANDLE h, wchar_t *path)
{
	DWORD n = GetFinalPathNameByHandleW(h, NULL, 0, 0);
	wchar_t *final;

	if (n == 0)
		return path;
	final = xreallocarray(NULL, (size_t)n + 1, sizeof *final);
	if (GetFinalPathNameByHandleW(h, final, n + 1, 0) == 0) {
		free(final);
		return path;
	}
	free(path);
	return final;
}

/* What may not be written may not be replaced either. */
static bool
is_read_only(const wchar_t *path)
{
	DWORD attributes = GetFileAttributesW(path);

	return attributes != INVALID_FILE_ATTRIBUTES &&
	    (attributes & FILE_ATTRIBUTE_READONLY) != 0;
}

/* Fills r for a regular file, or opens what is none. */
static int
find_target(struct replacement *r, const char *path, FILE **f)
{
	HANDLE h = open_to_look(path);
	struct file_info info;
	int err = errno_of(GetLastError());

	r->target = wide_path(path);
	if (h == INVALID_HANDLE_VALUE)
		return err == ENOENT ? 0 : err;
	r->there = true;
	info = info_of(h);
	if (info.kind == FILE_REGULAR)
		r->target = follow(h, r->target);
	CloseHandle(h);
	if (info.kind == FILE_FOLDER)
		return EISDIR;
	if (info.kind == FILE_OTHER)
		return open_device(r->target, f);
	return is_read_only(r->target) ? EACCES : 0;
}

int
system_replace(const char *path, struct replacement **replacement, FILE **f)
{
	struct replacement *r = xcalloc(1, sizeof *r);
	int err;

	*f = NULL;
	err = find_target(r, path, f);
	if (err == 0 && *f == NULL)
		err = open_temporary(r, f);
	*replacement = r;
	if (err != 0 || r->temporary == NULL) {
		replacement_free(r);
		*replacement = NULL;
	}
	return err;
}

/* Replacing keeps the rights of the file that is there; some file systems
 * only rename. */
static int
put_in_place(const struct replacement *r)
{
	if (r->there && ReplaceFileW(r->target, r->temporary, NULL, 0, NULL,
	    NULL))
		return 0;
	if (MoveFileExW(r->temporary, r->target, MOVEFILE_REPLACE_EXISTING))
		return 0;
	return errno_of(GetLastError());
}

int
system_replace_end(struct replacement *r, FILE *f, bool keep)
{
	int err = fflush(f) == 0 ? 0 : system_write_error(f);

	if (err == 0 && r != NULL && keep &&
	    (!FlushFileBuffers(handle_of(f)) ||
	    !mark_for_removal(handle_of(f), false)))
		err = errno_of(GetLastError());
	if (fclose(f) != 0 && err == 0)
		err = errno;
	if (r == NULL)
		return err;
	if (err == 0 && keep && (err = put_in_place(r)) != 0)
		DeleteFileW(r->temporary);
	replacement_free(r);
	return err;
}

struct scratch {
	wchar_t	path[MAX_PATH + 1];
	wchar_t	folder[MAX_PATH + 1];
	char	*name;
};

struct scratch *
system_scratch_new(void)
{
	struct scratch *s = xcalloc(1, sizeof *s);
	DWORD n = GetTempPathW(MAX_PATH + 1, s->folder);

	if (n > MAX_PATH)
		SetLastError(ERROR_FILENAME_EXCED_RANGE);
	if (n == 0 || n > MAX_PATH ||
	    GetTempFileNameW(s->folder, L"kbd", 0, s->path) == 0) {
		fail();
		free(s);
		return NULL;
	}
	s->name = to_utf8(s->path);
	return s;
}

const char *
system_scratch_name(const struct scratch *s)
{
	return s->name;
}

double
system_scratch_space(const struct scratch *s)
{
	ULARGE_INTEGER bytes;

	if (!GetDiskFreeSpaceExW(s->folder, &bytes, NULL, NULL))
		return fail();
	return (double)bytes.QuadPart;
}

FILE *
system_scratch_open(struct scratch *s)
{
	HANDLE h = CreateFileW(s->path, GENERIC_READ, SHARE_ALL, NULL,
	    OPEN_EXISTING, FILE_FLAG_SEQUENTIAL_SCAN, NULL);

	if (h == INVALID_HANDLE_VALUE) {
		fail();
		return NULL;
	}
	return stream_of(h, "rb");
}

void
system_scratch_free(struct scratch *s)
{
	if (s == NULL)
		return;
	DeleteFileW(s->path);
	free(s->name);
	free(s);
}

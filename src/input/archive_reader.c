#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <archive.h>
#include <archive_entry.h>

#include "sonames.inc"

#include "kbdiff/base/library.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/input/archive_reader.h"
#include "kbdiff/input/file.h"
#include "kbdiff/input/file_kind.h"

#define CALLS(X) \
	X(archive_entry_filetype) \
	X(archive_entry_hardlink) \
	X(archive_entry_is_encrypted) \
	X(archive_entry_pathname) \
	X(archive_entry_size) \
	X(archive_error_string) \
	X(archive_filter_bytes) \
	X(archive_format) \
	X(archive_read_data) \
	X(archive_read_free) \
	X(archive_read_header_position) \
	X(archive_read_new) \
	X(archive_read_next_header) \
	X(archive_read_open1) \
	X(archive_read_set_callback_data) \
	X(archive_read_set_read_callback) \
	X(archive_read_set_seek_callback) \
	X(archive_read_set_skip_callback) \
	X(archive_read_support_filter_bzip2) \
	X(archive_read_support_filter_gzip) \
	X(archive_read_support_filter_xz) \
	X(archive_read_support_filter_zstd) \
	X(archive_read_support_format_7zip) \
	X(archive_read_support_format_empty) \
	X(archive_read_support_format_raw) \
	X(archive_read_support_format_tar) \
	X(archive_read_support_format_zip)

struct calls {
#define X(name) __typeof__(name) *name;
	CALLS(X)
#undef X
};

#ifdef SONAME_archive
static struct calls lib;

static const char *
load(void)
{
	static const char *const names[] = {
#define X(name) #name,
		CALLS(X)
#undef X
	};
	static char why[640];
	const char *reason;

	if (lib.archive_read_new != NULL)
		return NULL;
	reason = library_load(SONAME_archive, names, &lib,
	    sizeof names / sizeof *names);
	if (reason == NULL)
		return NULL;
	lib.archive_read_new = NULL;
	snprintf(why, sizeof why, "archives and workbooks need libarchive; "
	    "install it or unpack them: %s", reason);
	return why;
}
#else
static const struct calls lib = {
#define X(name) name,
	CALLS(X)
#undef X
};

static const char *
load(void)
{
	return NULL;
}
#endif

#define BLOCK_BYTES	65536

struct archive_reader {
	struct archive	*archive;
	struct file	 file;
	struct file_part part;		/* the bytes that are still to come */
	uint64_t	 bytes;		/* of the file */
#ifdef LC_CTYPE_MASK
	locale_t	 utf8;		/* names are in it; 0: there is none */
#endif
	uint64_t	 files, unpacked;
	bool		 filtered;	/* by gzip and the like */
	bool		 packed;	/* ... and no archive inside */
	bool		 gzip;		/* by gzip */
	uint32_t	 crc;		/* of what was read; libarchive does
					   not check gzip's */
	char		*name;
	size_t		 name_cap;
	struct span	 shown;		/* in name */
	char		*folders;	/* their names, each in a line */
	size_t		 nfolders, folders_cap;
	const char	*what;		/* it is no file, but a link */
	char		 why[256];
	bool		 failed;
	char		 block[BLOCK_BYTES];
};

static la_ssize_t
read_block(struct archive *a, void *reader, const void **block)
{
	struct archive_reader *r = reader;

	(void)a;
	*block = r->block;
	return file_read_part(&r->part, r->block, sizeof r->block);
}

static la_int64_t
skip(struct archive *a, void *reader, la_int64_t n)
{
	struct archive_reader *r = reader;
	uint64_t left = r->part.to - r->part.at;

	(void)a;
	if ((uint64_t)n > left)
		n = (la_int64_t)left;
	r->part.at += (uint64_t)n;
	return n;
}

static la_int64_t
seek(struct archive *a, void *reader, la_int64_t offset, int whence)
{
	struct archive_reader *r = reader;
	la_int64_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ?
	    (la_int64_t)r->part.at : (la_int64_t)r->part.to;

	(void)a;
	if (from + offset < 0 || (uint64_t)(from + offset) > r->part.to)
		return ARCHIVE_FATAL;
	r->part.at = (uint64_t)(from + offset);
	return from + offset;
}

/* True if the library has the filter itself and would not start a program. */
static bool
has_filter(int (*support)(struct archive *))
{
	struct archive *trial = lib.archive_read_new();
	bool has = trial != NULL && support(trial) == ARCHIVE_OK;

	if (trial != NULL)
		lib.archive_read_free(trial);
	return has;
}

static void
support(struct archive *a, bool packed)
{
	int (*const filters[])(struct archive *) = {
		lib.archive_read_support_filter_gzip,
		lib.archive_read_support_filter_bzip2,
		lib.archive_read_support_filter_xz,
		lib.archive_read_support_filter_zstd,
	};

	for (size_t i = 0; i < sizeof filters / sizeof *filters && packed; i++)
		if (has_filter(filters[i]))
			filters[i](a);
	lib.archive_read_support_format_tar(a);
	if (packed) {
		lib.archive_read_support_format_empty(a);
		lib.archive_read_support_format_raw(a);
		return;
	}
	lib.archive_read_support_format_zip(a);
	lib.archive_read_support_format_7zip(a);
}

static int
fail(struct archive_reader *r, const char *why)
{
	snprintf(r->why, sizeof r->why, "%s", why == NULL ? "it is damaged" :
	    why);
	r->failed = true;
	errno = EIO;
	return -1;
}

static int
open_blocks(struct archive_reader *r)
{
	lib.archive_read_set_callback_data(r->archive, r);
	lib.archive_read_set_read_callback(r->archive, read_block);
	lib.archive_read_set_skip_callback(r->archive, skip);
	lib.archive_read_set_seek_callback(r->archive, seek);
	if (lib.archive_read_open1(r->archive) != ARCHIVE_OK)
		return fail(r, lib.archive_error_string(r->archive));
	return 0;
}

static int
begin(struct archive_reader *r, const char *path)
{
	char head[FILE_KIND_BYTES];
	const struct file_kind *kind;
	long n;

	if (file_open(&r->file, path) != 0)
		return fail(r, strerror(errno));
	r->bytes = file_bytes(&r->file);
	r->part = (struct file_part){ &r->file, 0, r->bytes };
	n = file_read_part(&r->part, head, sizeof head);
	if (n < 0)
		return fail(r, strerror(errno));
	r->part.at = 0;
	kind = file_kind_of((struct span){ head, (size_t)n });
	r->filtered = kind != NULL && kind->packed;
	r->gzip = n > 2 && head[0] == '\x1f' && head[1] == '\x8b';
	r->crc = UINT32_MAX;
	support(r->archive, r->filtered);
	return open_blocks(r);
}

struct archive_reader *
archive_reader_open(const char *path, const char **why)
{
	static char reason[256];
	struct archive_reader *r;

	if ((*why = load()) != NULL)
		return NULL;
	r = xcalloc(1, sizeof *r);
	r->file.fd = -1;
#ifdef LC_CTYPE_MASK
	r->utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
#endif
	r->archive = lib.archive_read_new();
	if (r->archive != NULL && begin(r, path) == 0)
		return r;
	snprintf(reason, sizeof reason, "%s", r->why);
	*why = reason;
	archive_reader_close(r);
	return NULL;
}

void
archive_reader_close(struct archive_reader *r)
{
	if (r == NULL)
		return;
	if (r->archive != NULL)
		lib.archive_read_free(r->archive);
#ifdef LC_CTYPE_MASK
	if (r->utf8 != (locale_t)0)
		freelocale(r->utf8);
#endif
	file_close(&r->file);
	free(r->name);
	free(r->folders);
	free(r);
}

static bool
is_slash(char c)
{
	return c == '/' || c == '\\';
}

/* A path below the archive, whatever its parts are: no part is empty, . or
 * .. in it. */
static struct span
show(struct archive_reader *r, const char *path)
{
	struct span rest = xkeep(&r->name, &r->name_cap, span_of(path));
	char *to = r->name;
	struct span part;
	size_t n;

	while (rest.n != 0) {
		for (n = 0; n < rest.n && !is_slash(rest.p[n]); )
			n++;
		part = span_upto(rest, n);
		rest = span_from(rest, n + 1);
		if (part.n == 0 || span_eq(part, SPAN(".")) ||
		    span_eq(part, SPAN("..")))
			continue;
		if (to != r->name)
			*to++ = '/';
		memmove(to, part.p, part.n);
		to += part.n;
	}
	return (struct span){ r->name, (size_t)(to - r->name) };
}

static int
read_header(struct archive_reader *r, struct archive_entry **entry)
{
	int rc = lib.archive_read_next_header(r->archive, entry);
	const char *path;

	if (rc != ARCHIVE_OK && rc != ARCHIVE_WARN)
		return rc;
	path = lib.archive_entry_pathname(*entry);
	r->packed = lib.archive_format(r->archive) == ARCHIVE_FORMAT_RAW;
	r->shown = r->packed ? SPAN_NONE : show(r, path == NULL ? "?" : path);
	return rc;
}

/* Names are converted to the locale's encoding, by the library: where threads
 * may have a locale of their own, to UTF-8. */
static int
next_header(struct archive_reader *r, struct archive_entry **entry)
{
#ifdef LC_CTYPE_MASK
	locale_t before = r->utf8 == (locale_t)0 ? (locale_t)0 :
	    uselocale(r->utf8);
	int rc = read_header(r, entry);

	if (before != (locale_t)0)
		uselocale(before);
	return rc;
#else
	return read_header(r, entry);
#endif
}

static int
check_limits(struct archive_reader *r)
{
	uint64_t n = r->unpacked;
	la_int64_t through = lib.archive_filter_bytes(r->archive, 0);

	if (r->filtered && through > 0 && (uint64_t)through > n)
		n = (uint64_t)through;
	if (r->files > ARCHIVE_FILES_MAX)
		return fail(r, "it holds more than 100,000 files");
	if (n > ARCHIVE_BYTES_MAX)
		return fail(r, "it unpacks to more than 4 GiB");
	if (n > ARCHIVE_RATIO_FROM && n / ARCHIVE_RATIO_MAX > r->bytes)
		return fail(r, "it unpacks to more than 250 times its size");
	return 0;
}

/* A tar archive ends in blocks of zeros; libarchive needs none. */
static bool
lacks_end(struct archive_reader *r)
{
	return r->files != 0 && (lib.archive_format(r->archive) &
	    ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR &&
	    lib.archive_filter_bytes(r->archive, 0) <=
	    lib.archive_read_header_position(r->archive);
}

/* What the entry is, NULL for a file.  Of a hard link tar keeps no kind. */
static const char *
tell_kind(struct archive_entry *entry)
{
	unsigned kind = lib.archive_entry_filetype(entry);

	if (kind == AE_IFLNK || (lib.archive_entry_hardlink(entry) != NULL &&
	    lib.archive_entry_size(entry) == 0))
		return "a link inside an archive; unpack the archive";
	return kind == AE_IFREG ? NULL : "a device or a pipe inside an "
	    "archive";
}

static int	check_unpacked(struct archive_reader *);

/* False if the entry is no folder. */
static bool
take_folder(struct archive_reader *r, struct archive_entry *entry)
{
	if (lib.archive_entry_filetype(entry) != AE_IFDIR)
		return false;
	for (size_t i = 0; i <= r->shown.n; i++) {
		r->folders = xgrow(r->folders, r->nfolders, &r->folders_cap,
		    1);
		r->folders[r->nfolders++] = i == r->shown.n ? '\n' :
		    r->shown.p[i];
	}
	return true;
}

int
archive_reader_next(struct archive_reader *r)
{
	struct archive_entry *entry;
	int rc;

	do {
		if (r->failed)
			return -1;
		rc = next_header(r, &entry);
		if (rc == ARCHIVE_EOF) {
			r->packed = r->filtered && r->files == 0;
			return lacks_end(r) ? fail(r, "it is cut short: "
			    "its end is missing") : check_unpacked(r);
		}
		if (rc != ARCHIVE_OK && rc != ARCHIVE_WARN)
			return fail(r, lib.archive_error_string(r->archive));
		r->files++;
		if (check_limits(r) != 0)
			return -1;
	} while (take_folder(r, entry));
	r->what = tell_kind(entry);
	if (lib.archive_entry_is_encrypted(entry) == 1)
		return fail(r, "it is encrypted");
	return 1;
}

struct span
archive_reader_folders(const struct archive_reader *r)
{
	return (struct span){ r->folders, r->nfolders };
}

bool
archive_reader_packed(const struct archive_reader *r)
{
	return r->packed;
}

const char *
archive_reader_no_file(const struct archive_reader *r)
{
	return r->what;
}

struct span
archive_reader_name(const struct archive_reader *r)
{
	return r->shown;
}

static void
add_to_crc(struct archive_reader *r, const unsigned char *p, size_t n)
{
	static const uint32_t halves[16] = {
		0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190,
		0x6b6b51f4, 0x4db26158, 0x5005713c, 0xedb88320, 0xf00f9344,
		0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278,
		0xbdbdf21c,
	};
	uint32_t crc = r->crc;

	for (size_t i = 0; i < n; i++) {
		crc ^= p[i];
		crc = crc >> 4 ^ halves[crc & 15];
		crc = crc >> 4 ^ halves[crc & 15];
	}
	r->crc = crc;
}

/* Whether gzip's header stands behind the first one: several files packed into
 * one have a check each, of which none is of all that was read. */
static bool
has_second(struct archive_reader *r)
{
	struct file_part part = { &r->file, 1, r->bytes };
	unsigned char buf[4096 + 10];
	size_t kept = 0;
	long n;

	while ((n = file_read_part(&part, (char *)buf + kept, sizeof buf -
	    kept)) > 0) {
		kept += (size_t)n;
		for (size_t i = 0; i + 10 <= kept; i++)
			if (buf[i] == 0x1f && buf[i + 1] == 0x8b &&
			    buf[i + 2] == 8 && buf[i + 3] < 0x20 &&
			    (buf[i + 8] & ~6) == 0 && (buf[i + 9] < 14 ||
			    buf[i + 9] == 255))
				return true;
		if (kept > 9) {
			memmove(buf, buf + kept - 9, 9);
			kept = 9;
		}
	}
	return false;
}

/* Behind the data stand its CRC and its length. */
static int
check_gzip(struct archive_reader *r)
{
	struct file_part part = { &r->file, r->bytes < 8 ? 0 : r->bytes - 8,
	    r->bytes };
	unsigned char end[8] = { 0 };
	uint32_t want[2];

	if (file_read_part(&part, (char *)end, sizeof end) != sizeof end)
		return fail(r, NULL);
	for (size_t i = 0; i < 2; i++)
		want[i] = (uint32_t)end[4 * i] | (uint32_t)end[4 * i + 1] << 8 |
		    (uint32_t)end[4 * i + 2] << 16 |
		    (uint32_t)end[4 * i + 3] << 24;
	if ((want[0] == (r->crc ^ UINT32_MAX) && want[1] ==
	    (uint32_t)r->unpacked) || has_second(r))
		return 0;
	return fail(r, "it is damaged: its checksum is wrong");
}

/* Reads what gzip packed, as one file. */
static void
read_raw(struct archive_reader *raw)
{
	char *buf = xmalloc(BLOCK_BYTES);
	struct archive_entry *entry;
	la_ssize_t got = -1;

	lib.archive_read_support_filter_gzip(raw->archive);
	lib.archive_read_support_format_raw(raw->archive);
	if (open_blocks(raw) == 0 && lib.archive_read_next_header(
	    raw->archive, &entry) == ARCHIVE_OK)
		while ((got = lib.archive_read_data(raw->archive, buf,
		    BLOCK_BYTES)) > 0) {
			add_to_crc(raw, (unsigned char *)buf, (size_t)got);
			raw->unpacked += (uint64_t)got;
		}
	if (got < 0)
		fail(raw, lib.archive_error_string(raw->archive));
	free(buf);
}

/* Reads all that gzip packed once more, for its check: of an archive inside it
 * the files alone have been read. */
static int
check_unpacked(struct archive_reader *r)
{
	struct archive_reader *raw;
	int rc;

	if (!r->gzip || r->files == 0)
		return 0;
	raw = xcalloc(1, sizeof *raw);
	raw->file = r->file;
	raw->bytes = r->bytes;
	raw->part = (struct file_part){ &r->file, 0, r->bytes };
	raw->crc = UINT32_MAX;
	raw->archive = lib.archive_read_new();
	if (raw->archive == NULL)
		fail(raw, NULL);
	else
		read_raw(raw);
	rc = raw->failed || check_gzip(raw) != 0 ? fail(r, raw->why) : 0;
	if (raw->archive != NULL)
		lib.archive_read_free(raw->archive);
	free(raw);
	return rc;
}

long
archive_reader_read(void *reader, void *buf, size_t n)
{
	struct archive_reader *r = reader;
	la_ssize_t got;

	if (r->failed) {
		errno = EIO;
		return -1;
	}
	got = lib.archive_read_data(r->archive, buf, n);
	if (got < 0)
		return fail(r, lib.archive_error_string(r->archive));
	r->unpacked += (uint64_t)got;
	if (r->gzip && r->packed) {
		add_to_crc(r, buf, (size_t)got);
		if (got == 0 && check_gzip(r) != 0)
			return -1;
	}
	return check_limits(r) != 0 ? -1 : (long)got;
}

const char *
archive_reader_failure(const struct archive_reader *r)
{
	return r->failed ? r->why : NULL;
}

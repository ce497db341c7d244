#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/input/archive_reader.h"
#include "kbdiff/input/container.h"
#include "kbdiff/input/decoder.h"
#include "kbdiff/input/file.h"
#include "kbdiff/input/file_kind.h"
#include "workbook.h"

struct container {
	enum container_kind	kind;
	char			*path;
	bool			 document;	/* of another program */
	struct archive_reader	*archive;	/* NULL for a workbook */
	struct workbook		*workbook;
};

/* Zip archives of a program's own, by a part that is in all of them. */
static const struct {
	struct span	part;
	const char	*why;	/* NULL: a workbook that is read */
} documents[] = {
	{ SPAN(WORKBOOK_PART), NULL },
	{ SPAN("xl/workbook.bin"), "a binary Excel workbook (.xlsb); "
	    "save it as .xlsx or CSV" },
	{ SPAN("word/document.xml"), "a Word document" },
	{ SPAN("ppt/presentation.xml"), "a PowerPoint presentation" },
	{ SPAN("META-INF/manifest.xml"), "an OpenOffice document; "
	    "save it as .xlsx or CSV" },
};

/* The index of the document that the archive is, or their number; false if it
 * cannot be read up to where one would be found. */
static bool
find_document(struct archive_reader *a, size_t *found)
{
	const size_t n = sizeof documents / sizeof *documents;
	int got;

	while ((got = archive_reader_next(a)) == 1)
		for (*found = 0; *found < n; ++*found)
			if (span_eqi(archive_reader_name(a),
			    documents[*found].part))
				return true;
	*found = n;
	return got == 0;
}

/* False, and the reason in *why, if the file cannot be read. */
static bool
tell_zip(const char *path, bool *zip, const char **why)
{
	struct file file;
	char head[FILE_KIND_BYTES];
	long n = -1;

	if (file_open(&file, path) == 0) {
		n = file_read(&file, head, sizeof head);
		*why = strerror(errno);
		file_close(&file);
	} else {
		*why = strerror(errno);
	}
	*zip = n > 2 && memcmp(head, "PK", 2) == 0;
	return n >= 0;
}

/* False, and the reason in *why, if the file is none that is read. */
static bool
open_zip(struct container *c, const char **why)
{
	static char reason[256];
	size_t found;

	if (!find_document(c->archive, &found)) {
		snprintf(reason, sizeof reason, "%s",
		    archive_reader_failure(c->archive));
		*why = reason;
		return false;
	}
	if (found == sizeof documents / sizeof *documents)
		return true;
	archive_reader_close(c->archive);
	c->archive = NULL;
	if ((*why = documents[found].why) != NULL) {
		c->document = true;
		return false;
	}
	c->kind = CONTAINER_WORKBOOK;
	c->workbook = workbook_open(c->path, why);
	return c->workbook != NULL;
}

static bool
open_it(struct container *c, const char **why)
{
	bool zip;

	c->archive = archive_reader_open(c->path, why);
	if (c->archive == NULL || !tell_zip(c->path, &zip, why))
		return false;
	if (!zip)
		return true;
	if (!open_zip(c, why))
		return false;
	if (c->workbook != NULL)
		return true;
	/* From its beginning again. */
	archive_reader_close(c->archive);
	c->archive = archive_reader_open(c->path, why);
	return c->archive != NULL;
}

struct container *
container_open(const char *path, const char **why, bool *document)
{
	struct container *c = xcalloc(1, sizeof *c);
	bool is_open;

	c->path = xspandup(span_of(path));
	is_open = open_it(c, why);
	if (document != NULL)
		*document = c->document;
	if (is_open)
		return c;
	container_close(c);
	return NULL;
}

void
container_close(struct container *c)
{
	if (c == NULL)
		return;
	archive_reader_close(c->archive);
	workbook_free(c->workbook);
	free(c->path);
	free(c);
}

enum container_kind
container_kind_of(const struct container *c)
{
	return c->kind;
}

int
container_next(struct container *c)
{
	int got;

	if (c->workbook != NULL)
		return workbook_next(c->workbook);
	got = archive_reader_next(c->archive);
	if (archive_reader_packed(c->archive))
		c->kind = CONTAINER_PACKED;
	return got;
}

const char *
container_no_file(const struct container *c)
{
	return c->workbook != NULL ? NULL : archive_reader_no_file(c->archive);
}

struct span
container_name(const struct container *c)
{
	return c->workbook != NULL ? workbook_sheet(c->workbook) :
	    archive_reader_name(c->archive);
}

struct span
container_folders(const struct container *c)
{
	return c->workbook != NULL ? SPAN_NONE :
	    archive_reader_folders(c->archive);
}

const char *
container_shown(const struct container *c, struct arena *a)
{
	struct span name = container_name(c);
	struct strbuf s;

	strbuf_begin(&s);
	out_str(&s.out, c->path);
	if (c->kind == CONTAINER_WORKBOOK) {
		out_char(&s.out, '[');
		out_span(&s.out, name);
		out_char(&s.out, ']');
	} else if (name.n != 0) {
		out_char(&s.out, '/');
		out_span(&s.out, name);
	}
	return strbuf_end(&s, a).p;
}

long
container_read(void *container, void *buf, size_t n)
{
	struct container *c = container;
	long got = c->workbook != NULL ? workbook_read(c->workbook, buf, n) :
	    archive_reader_read(c->archive, buf, n);

	if (got < 0)
		errno = SOURCE_SAYS_WHY;
	return got;
}

struct sheet_texts
container_texts(const struct container *c)
{
	return c->workbook != NULL ? workbook_texts(c->workbook) :
	    (struct sheet_texts){ NULL, 0, 0 };
}

const char *
container_failure(const struct container *c)
{
	return c->workbook != NULL ? workbook_failure(c->workbook) :
	    archive_reader_failure(c->archive);
}

/*
 * The parts of a workbook, with 0x1c (the file separator) between them, in a
 * zip that is whole: what fuzz_container seldom comes to.  Whatever the parts
 * are, the sheets are read or refused, and twice the same.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/input/container.h"
#include "feed.h"
#include "memstream.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

enum { SEPARATOR = 0x1c };

static const char *const names[] = { "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels", "xl/comments1.xml",
    "xl/drawings/drawing1.xml", "xl/threadedComments/t1.xml",
    "xl/worksheets/_rels/sheet1.xml.rels" };

enum { PARTS = sizeof names / sizeof *names };

/* What a part is that is not there. */
static const char *const plain[PARTS] = { "<worksheet/>", "<sst/>",
    "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    "</styleSheet>",
    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/"
    "2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" "
    "r:id=\"r1\"/></sheets></workbook>",
    "<Relationships><Relationship Id=\"r1\" Type=\"relationships/worksheet\" "
    "Target=\"worksheets/sheet1.xml\"/></Relationships>",
    "<comments/>", "<wsDr/>", "<ThreadedComments/>",
    "<Relationships><Relationship Type=\"x/comments\" "
    "Target=\"../comments1.xml\"/><Relationship Type=\"x/drawing\" "
    "Target=\"/xl/drawings/drawing1.xml\"/><Relationship "
    "Type=\"x/threadedComment\" Target=\"../threadedComments/t1.xml\"/>"
    "</Relationships>" };

static uint32_t
crc(struct span s)
{
	uint32_t c = UINT32_MAX;

	for (size_t i = 0; i < s.n; i++) {
		c ^= (unsigned char)s.p[i];
		for (int k = 0; k < 8; k++)
			c = c >> 1 ^ (c & 1 ? 0xedb88320u : 0);
	}
	return ~c;
}

/* A number of so many bytes, the lowest first. */
static void
put(FILE *f, uint32_t number, int bytes)
{
	for (; bytes > 0; bytes--, number >>= 8)
		putc((int)(number & 0xff), f);
}

/* What a file's own head and the directory say of it alike. */
static void
put_entry(FILE *f, const char *name, struct span part)
{
	put(f, 20, 2);		/* the version that reads it */
	put(f, 0, 2 + 2);	/* no flags; stored */
	put(f, 0x00210000, 4);	/* the first of January 1980 */
	put(f, crc(part), 4);
	put(f, (uint32_t)part.n, 4);
	put(f, (uint32_t)part.n, 4);
	put(f, (uint32_t)strlen(name), 2);
	put(f, 0, 2);
}

static void
put_directory(FILE *f, const struct span *parts, const long *at)
{
	long begin = ftell(f), end;

	for (size_t i = 0; i < PARTS; i++) {
		fputs("PK\1\2", f);
		put(f, 20, 2);
		put_entry(f, names[i], parts[i]);
		put(f, 0, 4);
		put(f, 0, 2 + 2);
		put(f, 0, 2);
		put(f, (uint32_t)at[i], 4);
		fputs(names[i], f);
	}
	end = ftell(f);
	fputs("PK\5\6", f);
	put(f, 0, 4);
	put(f, PARTS, 2);
	put(f, PARTS, 2);
	put(f, (uint32_t)(end - begin), 4);
	put(f, (uint32_t)begin, 4);
	put(f, 0, 2);
}

/* To be freed. */
static struct span
zip(const struct span *parts)
{
	struct span s;
	char *buf;
	FILE *f = xmemstream(&buf, &s.n);
	long at[PARTS];

	for (size_t i = 0; i < PARTS; i++) {
		at[i] = ftell(f);
		fputs("PK\3\4", f);
		put_entry(f, names[i], parts[i]);
		fputs(names[i], f);
		fwrite(parts[i].p, 1, parts[i].n, f);
	}
	put_directory(f, parts, at);
	if (fclose(f) != 0)
		abort();
	s.p = buf;
	return s;
}

/* Texts of cells come first, by row, and say something. */
static uint64_t
hash_texts(struct sheet_texts texts, uint64_t hash)
{
	char place[SHEET_PLACE];
	struct span at;

	if (texts.in_cells > texts.n)
		abort();
	for (size_t i = 0; i < texts.n; i++) {
		if (span_trim(texts.all[i].text).n == 0 ||
		    texts.all[i].row == 0 || texts.all[i].column == 0 ||
		    (i != 0 && i < texts.in_cells && texts.all[i].row <
		    texts.all[i - 1].row))
			abort();
		at = sheet_texts_place(&texts.all[i], place);
		hash = hash_bytes(hash, at.p, at.n);
		hash = hash_bytes(hash, texts.all[i].text.p,
		    texts.all[i].text.n);
	}
	return hash;
}

/* A hash of all names, bytes and texts. */
static uint64_t
read_all(const char *path)
{
	char block[4096];
	const char *why = NULL;
	struct container *c = container_open(path, &why, NULL);
	uint64_t hash = 0;
	long n;

	if (c == NULL && why == NULL)
		abort();
	while (c != NULL && container_next(c) == 1) {
		hash = hash_bytes(hash, container_name(c).p,
		    container_name(c).n);
		while ((n = container_read(c, block, sizeof block)) > 0)
			hash = hash_bytes(hash, block, (size_t)n);
		hash = hash_bytes(hash, &n, sizeof n);
		hash = hash_texts(container_texts(c), hash);
	}
	if (c != NULL && container_failure(c) != NULL)
		hash++;
	container_close(c);
	return hash;
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct span rest = { (const char *)p, n }, parts[PARTS], book;
	struct fed_file f;

	for (size_t i = 0; i < PARTS; i++) {
		parts[i] = span_upto(rest, span_find(rest, SEPARATOR));
		rest = span_from(rest, parts[i].n + 1);
		if (parts[i].n == 0)
			parts[i] = span_of(plain[i]);
	}
	book = zip(parts);
	f = feed_file(book);
	if (read_all(f.path) != read_all(f.path))
		abort();
	unlink(f.path);
	free((char *)book.p);
	return 0;
}

#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/decoder.h"
#include "kbdiff/input/file.h"
#include "kbdiff/input/lines.h"
#include "chunks.h"

/* How far behind a place a line end is looked for. */
#define CUT_AHEAD	65536

struct part {
	uint64_t	 from, to;
	struct diags	*diags;		/* outlives the intake */
	struct intake	*intake;
	uint64_t	 lines;
	bool		 utf8;
};

struct parts {
	const struct input *input;
	uint32_t	 number;
	struct source	 source;
	uint64_t	 bytes;
	struct part	*parts;
	size_t		 n;
	const struct importer *importer;	/* by the first part */
	atomic_bool	 seam;		/* one is not seamless */
	atomic_size_t	 left;
	atomic_uint_least64_t read;	/* bytes */
};

/* A text_source that counts what goes through it. */
struct counted {
	struct source_part part;
	atomic_uint_least64_t *of_parts, *of_all;
};

static long
read_counted(void *counted, void *buf, size_t n)
{
	struct counted *c = counted;
	long got = source_read_part(&c->part, buf, n);

	if (got > 0) {
		atomic_fetch_add(c->of_parts, (uint64_t)got);
		atomic_fetch_add(c->of_all, (uint64_t)got);
	}
	return got;
}

/* The first place from at where a line begins, 0 if none is near. */
static uint64_t
find_cut(const struct source *source, uint64_t at, char *buf)
{
	struct source_part part = { source, at - 1, at - 1 + CUT_AHEAD };
	long got = source_read_part(&part, buf, CUT_AHEAD);
	struct span s = { buf, got > 0 ? (size_t)got : 0 };
	size_t lf = span_find(s, '\n');

	return lf == s.n ? 0 : at + lf;
}

static void
add_part(struct parts *p, uint64_t to)
{
	p->parts[p->n] = (struct part){
		.from = p->n == 0 ? 0 : p->parts[p->n - 1].to, .to = to };
	p->n++;
}

static void
cut(struct parts *p, uint64_t bytes)
{
	char *buf = xmalloc(CUT_AHEAD);
	uint64_t at, from = 0;

	p->parts = xreallocarray(NULL, p->bytes / bytes + 2, sizeof *p->parts);
	while (p->bytes - from >= bytes + bytes / 2) {
		at = find_cut(&p->source, from + bytes, buf);
		if (at == 0 || at >= p->bytes)
			break;
		add_part(p, at);
		from = at;
	}
	if (from != 0)
		add_part(p, UINT64_MAX);
	free(buf);
}

struct parts *
parts_new(const struct input *input, uint32_t number, uint64_t bytes)
{
	struct parts *p = xcalloc(1, sizeof *p);

	p->input = input;
	p->number = number;
	if (source_open(&p->source, input->path) != 0) {
		free(p);
		return NULL;
	}
	p->bytes = source_bytes(&p->source);
	cut(p, bytes);
	if (p->n == 0) {
		parts_free(p);
		return NULL;
	}
	atomic_init(&p->left, p->n);
	return p;
}

void
parts_free(struct parts *p)
{
	if (p == NULL)
		return;
	for (size_t k = 0; k < p->n; k++) {
		intake_free(p->parts[k].intake);
		diags_free(p->parts[k].diags);
	}
	source_close(&p->source);
	free(p->parts);
	free(p);
}

size_t
parts_count(const struct parts *p)
{
	return p->n;
}

uint32_t
parts_input(const struct parts *p)
{
	return p->number;
}

void
part_reader_init(struct part_reader *r, const struct importer *format,
    struct intake *in, atomic_uint_least64_t *bytes)
{
	*r = (struct part_reader){ .format = format, .intake = in,
	    .bytes = bytes };
}

void
part_reader_fini(struct part_reader *r)
{
	text_free(r->first);
	text_free(r->body);
}

/* Looks at how the input begins, unless the last part was of it too. */
static void
look_at(struct part_reader *r, struct parts *p)
{
	struct source_part all = { &p->source, 0, UINT64_MAX };
	const struct importer *first, *rival;
	bool whole;

	if (r->of == p->input)
		return;
	r->of = p->input;
	if (r->first == NULL) {
		r->first = text_new();
		r->body = text_new();
	}
	text_begin(r->first, source_read_part, &all);
	r->head = text_peek(r->first, &whole);
	r->importer = r->format;
	if (r->importer == NULL)
		r->importer = importer_choose(r->head, whole, &first, &rival);
}

/* Whether inputs that begin so are read in parts. */
static bool
reads_parts(const struct part_reader *r)
{
	return r->importer != NULL && r->importer->reads_parts &&
	    text_single_bytes(r->first);
}

static bool
is_silent(const struct diags *d)
{
	for (int sev = 0; sev < SEV_COUNT; sev++)
		if (diags_total(d, (enum severity)sev) != 0)
			return false;
	return true;
}

/* Whether the part is seamless, and nothing had to be said of it. */
static bool
read_part(struct parts *p, size_t k, struct part_reader *reader)
{
	struct part *part = &p->parts[k];
	struct counted source = { { &p->source, part->from, part->to },
	    &p->read, reader->bytes };
	struct reading r = { .file = p->input->path,
	    .extent = k == 0 ? EXTENT_FIRST : EXTENT_LATER };
	const struct importer *importer;
	int rc;

	look_at(reader, p);
	if (!reads_parts(reader))
		return false;
	importer = reader->importer;
	if (k == 0)
		p->importer = importer;
	text_begin(reader->body, read_counted, &source);
	r.head = reader->head;
	r.lines = lines_new(reader->body);
	r.diags = part->diags = diags_new();
	r.intake = part->intake = intake_beside(reader->intake, part->diags);
	intake_begin(part->intake, p->number, p->input, importer->name,
	    importer->kind);
	rc = importer_parse(importer, &r);
	part->lines = lines_taken(r.lines);
	part->utf8 = text_utf8(reader->body);
	lines_free(r.lines);
	return rc == 0 && r.seamless && text_single_bytes(reader->body) &&
	    is_silent(part->diags);
}

bool
parts_read(struct parts *p, size_t k, struct part_reader *reader)
{
	if (!atomic_load(&p->seam) && !read_part(p, k, reader))
		atomic_store(&p->seam, true);
	return atomic_fetch_sub(&p->left, 1) == 1;
}

bool
parts_seamless(const struct parts *p)
{
	return !atomic_load(&p->seam);
}

uint64_t
parts_bytes(const struct parts *p)
{
	return atomic_load(&p->read);
}

int
parts_end(struct parts *p, struct intake *in)
{
	uint64_t lines = 0;
	bool utf8 = true;

	intake_begin(in, p->number, p->input, p->importer->name,
	    p->importer->kind);
	for (size_t k = 0; k < p->n; k++) {
		intake_join(in, p->parts[k].intake, lines);
		lines += p->parts[k].lines;
		utf8 &= p->parts[k].utf8;
	}
	return intake_end(in, utf8);
}

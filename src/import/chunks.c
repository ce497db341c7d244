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

struct chunk {
	uint64_t	 from, to;
	struct diags	*diags;		/* outlives the list builder */
	struct list_builder	*builder;
	uint64_t	 lines;
	bool		 utf8;
};

struct chunks {
	const struct input *input;
	uint32_t	 number;
	struct file	 source;
	uint64_t	 bytes;
	struct chunk	*chunks;
	size_t		 n;
	const struct importer *importer;	/* by the first chunk */
	atomic_bool	 seam;		/* one is not seamless */
	atomic_size_t	 left;
	atomic_uint_least64_t read;	/* bytes */
};

/* A decoder_source that counts what goes through it. */
struct counted {
	struct file_part chunk;
	atomic_uint_least64_t *of_chunks, *of_all;
};

static long
read_counted(void *counted, void *buf, size_t n)
{
	struct counted *c = counted;
	long got = file_read_part(&c->chunk, buf, n);

	if (got > 0) {
		atomic_fetch_add(c->of_chunks, (uint64_t)got);
		atomic_fetch_add(c->of_all, (uint64_t)got);
	}
	return got;
}

/* The first place from at where a line begins, 0 if none is near. */
static uint64_t
find_cut(const struct file *source, uint64_t at, char *buf)
{
	struct file_part ahead = { source, at - 1, at - 1 + CUT_AHEAD };
	long got = file_read_part(&ahead, buf, CUT_AHEAD);
	struct span s = { buf, got > 0 ? (size_t)got : 0 };
	size_t lf = span_find(s, '\n');

	return lf == s.n ? 0 : at + lf;
}

static void
add_chunk(struct chunks *p, uint64_t to)
{
	p->chunks[p->n] = (struct chunk){
		.from = p->n == 0 ? 0 : p->chunks[p->n - 1].to, .to = to };
	p->n++;
}

static void
cut(struct chunks *p, uint64_t bytes)
{
	char *buf = xmalloc(CUT_AHEAD);
	uint64_t at, from = 0;

	p->chunks = xreallocarray(NULL, p->bytes / bytes + 2,
	    sizeof *p->chunks);
	while (p->bytes - from >= bytes + bytes / 2) {
		at = find_cut(&p->source, from + bytes, buf);
		if (at == 0 || at >= p->bytes)
			break;
		add_chunk(p, at);
		from = at;
	}
	if (from != 0)
		add_chunk(p, UINT64_MAX);
	free(buf);
}

struct chunks *
chunks_new(const struct input *input, uint32_t number, uint64_t bytes)
{
	struct chunks *p = xcalloc(1, sizeof *p);

	p->input = input;
	p->number = number;
	if (file_open(&p->source, input->path) != 0) {
		free(p);
		return NULL;
	}
	p->bytes = file_bytes(&p->source);
	cut(p, bytes);
	if (p->n == 0) {
		chunks_free(p);
		return NULL;
	}
	atomic_init(&p->left, p->n);
	return p;
}

void
chunks_free(struct chunks *p)
{
	if (p == NULL)
		return;
	for (size_t k = 0; k < p->n; k++) {
		list_builder_free(p->chunks[k].builder);
		diags_free(p->chunks[k].diags);
	}
	file_close(&p->source);
	free(p->chunks);
	free(p);
}

size_t
chunks_count(const struct chunks *p)
{
	return p->n;
}

uint32_t
chunks_input(const struct chunks *p)
{
	return p->number;
}

void
chunk_reader_init(struct chunk_reader *r, const struct importer *format,
    struct list_builder *in, atomic_uint_least64_t *bytes)
{
	*r = (struct chunk_reader){ .format = format, .builder = in,
	    .bytes = bytes };
}

void
chunk_reader_fini(struct chunk_reader *r)
{
	decoder_free(r->first);
	decoder_free(r->body);
}

/* Looks at how the input begins, unless the last chunk was of it too. */
static void
look_at(struct chunk_reader *r, struct chunks *p)
{
	struct file_part all = { &p->source, 0, UINT64_MAX };
	const struct importer *first, *rival;
	bool whole;

	if (r->of == p->input)
		return;
	r->of = p->input;
	if (r->first == NULL) {
		r->first = decoder_new();
		r->body = decoder_new();
	}
	decoder_begin(r->first, file_read_part, &all);
	r->head = decoder_peek(r->first, &whole);
	r->importer = r->format;
	if (r->importer == NULL)
		r->importer = importers_detect(r->head, whole, &first, &rival);
}

/* Whether inputs that begin so are read in chunks. */
static bool
reads_chunks(const struct chunk_reader *r)
{
	return r->importer != NULL && r->importer->reads_chunks &&
	    decoder_single_bytes(r->first) && !decoder_cleans(r->first);
}

static bool
is_silent(const struct diags *d)
{
	for (int sev = 0; sev < SEV_COUNT; sev++)
		if (diags_total(d, (enum severity)sev) != 0)
			return false;
	return true;
}

/* Whether the chunk is seamless, and nothing had to be said of it. */
static bool
read_chunk(struct chunks *p, size_t k, struct chunk_reader *reader)
{
	struct chunk *chunk = &p->chunks[k];
	struct counted source = { { &p->source, chunk->from, chunk->to },
	    &p->read, reader->bytes };
	struct reading r = { .file = p->input->path,
	    .chunk = k == 0 ? CHUNK_FIRST : CHUNK_LATER };
	const struct importer *importer;
	int rc;

	look_at(reader, p);
	if (!reads_chunks(reader))
		return false;
	importer = reader->importer;
	if (k == 0)
		p->importer = importer;
	decoder_begin(reader->body, read_counted, &source);
	r.head = reader->head;
	r.lines = lines_new(reader->body);
	r.diags = chunk->diags = diags_new();
	r.builder = chunk->builder =
	    list_builder_beside(reader->builder, chunk->diags);
	list_builder_begin(chunk->builder, p->number, p->input, importer->name,
	    importer->kind);
	rc = importer_parse(importer, &r);
	chunk->lines = lines_taken(r.lines);
	chunk->utf8 = decoder_utf8(reader->body);
	lines_free(r.lines);
	return rc == 0 && r.seamless && decoder_single_bytes(reader->body) &&
	    is_silent(chunk->diags) &&
	    !list_builder_against_any(chunk->builder);
}

bool
chunks_read(struct chunks *p, size_t k, struct chunk_reader *reader)
{
	if (!atomic_load(&p->seam) && !read_chunk(p, k, reader))
		atomic_store(&p->seam, true);
	return atomic_fetch_sub(&p->left, 1) == 1;
}

bool
chunks_seamless(const struct chunks *p)
{
	return !atomic_load(&p->seam);
}

uint64_t
chunks_bytes(const struct chunks *p)
{
	return atomic_load(&p->read);
}

int
chunks_end(struct chunks *p, struct list_builder *in)
{
	uint64_t lines = 0;
	bool utf8 = true;

	list_builder_begin(in, p->number, p->input, p->importer->name,
	    p->importer->kind);
	for (size_t k = 0; k < p->n; k++) {
		list_builder_join(in, p->chunks[k].builder, lines);
		lines += p->chunks[k].lines;
		utf8 &= p->chunks[k].utf8;
	}
	return list_builder_end(in, utf8);
}

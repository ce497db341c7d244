/*
 * A large input in chunks that several threads read, each chunk by itself as if
 * what is before it ended in rows of the header that the input begins with.
 * That may be wrong: a quoted field can go on over any line end, and another
 * header may come.  So the chunks count only if every one of them turns out to
 * begin and to end so; else the input is to be read as a whole.
 */
#ifndef KBDIFF_IMPORT_CHUNKS_H
#define KBDIFF_IMPORT_CHUNKS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/model/raw_lists.h"

struct importer;
struct list_builder;
struct chunks;
struct decoder;

/* The buffers with which one thread reads chunks. */
struct chunk_reader {
	const struct importer *format;	/* private, as all of it */
	struct list_builder	*builder;
	atomic_uint_least64_t *bytes;
	struct decoder	*first, *body;
	const struct input *of;		/* how it begins */
	struct span	 head;
	const struct importer *importer;
};

/* format is NULL where each input's content decides.  The chunks share the row
 * cache of the list builder, which outlives them.  The number of bytes read is
 * added to *bytes. */
void		 chunk_reader_init(struct chunk_reader *,
		    const struct importer *format, struct list_builder *,
		    atomic_uint_least64_t *bytes);
void		 chunk_reader_fini(struct chunk_reader *);

/*
 * Cuts an input, whose number is among all inputs, into chunks of about so many
 * bytes.  NULL if it is not to be cut: no file, too small, or without line
 * ends where it would be cut.  Both inputs outlive it.
 */
struct chunks	*chunks_new(const struct input *, uint32_t number,
		    uint64_t bytes);
void		 chunks_free(struct chunks *);	/* NULL is fine */
size_t		 chunks_count(const struct chunks *);
uint32_t	 chunks_input(const struct chunks *);

/*
 * Reads chunk k; several threads may read several of them.  True for the chunk
 * that is done last of all.
 */
bool		 chunks_read(struct chunks *, size_t k, struct chunk_reader *);

/* When all chunks are done: seamless is true if parsing them one by one gave
 * the same result as parsing the whole input; bytes is how many were read. */
bool		 chunks_seamless(const struct chunks *);
uint64_t	 chunks_bytes(const struct chunks *);

/* Adds seamless chunks to the raw lists of this list builder: as
 * list_builder_end. */
int		 chunks_end(struct chunks *, struct list_builder *);

#endif

/*
 * A large input in parts that several threads read, each part by itself as if
 * what is before it ended in rows of the header that the input begins with.
 * That may be wrong: a quoted field can go on over any line end, and another
 * header may come.  So the parts count only if every one of them turns out to
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
struct intake;
struct parts;
struct text;

/* What a thread reads parts with. */
struct part_reader {
	const struct importer *format;	/* private, as all of it */
	struct intake	*intake;
	atomic_uint_least64_t *bytes;
	struct text	*first, *body;
	const struct input *of;		/* how it begins */
	struct span	 head;
	const struct importer *importer;
};

/* format is NULL where inputs tell it.  Rows are known by what the intake
 * knows, which outlives the parts.  What is read is added to *bytes. */
void		 part_reader_init(struct part_reader *,
		    const struct importer *format, struct intake *,
		    atomic_uint_least64_t *bytes);
void		 part_reader_fini(struct part_reader *);

/*
 * Cuts an input, whose number is among all inputs, into parts of about so many
 * bytes.  NULL if it is not to be cut: no file, too small, or without line
 * ends where it would be cut.  Both inputs outlive it.
 */
struct parts	*parts_new(const struct input *, uint32_t number,
		    uint64_t bytes);
void		 parts_free(struct parts *);	/* NULL is fine */
size_t		 parts_count(const struct parts *);
uint32_t	 parts_input(const struct parts *);

/*
 * Reads part k; several threads may read several of them.  True for the part
 * that is done last of all.
 */
bool		 parts_read(struct parts *, size_t k, struct part_reader *);

/* When all are done: whether together they are what the whole would be, and
 * how many bytes were read of them. */
bool		 parts_seamless(const struct parts *);
uint64_t	 parts_bytes(const struct parts *);

/* Adds seamless parts to the listings of this intake: as intake_end. */
int		 parts_end(struct parts *, struct intake *);

#endif

/*
 * Bytes through the whole of reading, in memory: what unit tests, properties
 * and fuzz targets feed importers with.
 */
#ifndef TESTS_FEED_H
#define TESTS_FEED_H

#include <stddef.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/model/raw_lists.h"

struct catalog;

/* What decoder_begin may read by feed_give: bytes, and how many at a time (0:
 * as many as it asks for). */
struct fed_bytes {
	struct span	rest;
	size_t		step;
};
long	feed_give(void *fed_bytes, void *buf, size_t n);

struct fed {
	struct input	 input;
	const struct importer *importer;	/* chosen, or NULL */
	int		 rc;		/* 0, or -1: an error was diagnosed */
	struct raw_lists	*raw_lists;
	struct diags	*diags;		/* sealed */
	struct inventory *inventory;	/* NULL if rc is not 0 */
};

/*
 * Reads bytes as the importer of this name does, or as the one that the probes
 * choose if it is NULL, step bytes at a time (0: all at once).
 */
void	feed(struct fed *, struct span bytes, const char *importer,
	    size_t step);
/* The same without the short cuts that importers have for what is plain. */
void	feed_careful(struct fed *, struct span bytes, const char *importer,
	    size_t step);
void	feed_free(struct fed *);

/*
 * All that was read on one line, to be freed:
 * "CAS01! 3/5 u1 KB938397(v2)@2013-09-14 ...; CAS02 ... [CUT NO_KB]":
 * ! is incomplete, 3/5 is listed/declared where declared, u1 are unidentified.
 */
char	*feed_told(const struct fed *);
/* The same of bytes that are read by an importer, or by the one that the probes
 * choose. */
char	*feed_summary(struct span bytes, const char *importer);

/* Files of facts are read from files: the path of one that holds bytes, to be
 * unlinked. */
struct fed_file {
	char		 path[32];
};
struct fed_file	feed_file(struct span bytes);

/* A catalogue of bytes, sealed, or NULL after an error in diags; and the bytes
 * that one condenses to, to be freed. */
struct catalog	*feed_catalog(struct span bytes, struct diags *);
struct span	feed_condensed(const struct catalog *);

#endif

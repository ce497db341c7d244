/*
 * Where facts that were read from files stand there, so that a warning about
 * two of them can name both places.  A fact keeps the number of its origin.
 */
#ifndef KBDIFF_FACTS_FACT_ORIGINS_H
#define KBDIFF_FACTS_FACT_ORIGINS_H

#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/diag.h"

/* Begins zeroed. */
struct fact_origins {
	struct pos	*places;	/* files are borrowed */
	size_t		 n, cap;
};

/* The origin of what is compiled in. */
#define ORIGIN_COMPILED_IN	0

/* Adds a place; returns its number, which is greater than all before it. */
uint32_t	fact_origins_add(struct fact_origins *, struct pos);
void		fact_origins_fini(struct fact_origins *);

struct pos	fact_origins_pos(const struct fact_origins *, uint32_t origin);

/* True of origins in one file, and of what is compiled in. */
bool		fact_origins_same_file(const struct fact_origins *, uint32_t,
		    uint32_t);

/* A place for people in two strings, "a.csv" and ":12". */
struct origin_text {
	const char	*file;		/* as borrowed by the origins */
	char		 line[24];
};
struct origin_text fact_origins_text(const struct fact_origins *,
		    uint32_t origin);

#endif

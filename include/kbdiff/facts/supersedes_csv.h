/*
 * What a site says itself of which update replaces which: a CSV with the
 * columns KB and SupersededBy.  It holds for every product.
 */
#ifndef KBDIFF_FACTS_SUPERSEDES_CSV_H
#define KBDIFF_FACTS_SUPERSEDES_CSV_H

#include <stddef.h>
#include <stdint.h>

struct diags;
struct site_map;

struct site_map	*site_map_new(void);
void		 site_map_free(struct site_map *);	/* NULL is fine */

/*
 * Adds a file: one or more rows for an update, each with one or more of those
 * that replace it, separated by semicolons, commas or blanks; none where
 * nothing does.  A cell that names anything else is an error: the file is the
 * site's own.  0, or -1 after an error in diags.
 */
int		 site_map_read(struct site_map *, const char *file,
		    struct diags *);

/* Once, when all is read and before anything is asked. */
void		 site_map_settle(struct site_map *);

/* The i-th of those that replace an update directly, by number; 0 if there
 * are no more. */
uint32_t	 site_map_replaced_by(const struct site_map *,
		    uint32_t update, size_t i);
/* The same of those that it replaces. */
uint32_t	 site_map_replaces(const struct site_map *, uint32_t update,
		    size_t i);

#endif

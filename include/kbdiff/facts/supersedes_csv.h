/*
 * What a site says itself of which update replaces which: a CSV with the
 * columns KB and SupersededBy.  It holds for every product.
 */
#ifndef KBDIFF_FACTS_SUPERSEDES_CSV_H
#define KBDIFF_FACTS_SUPERSEDES_CSV_H

#include <stddef.h>
#include <stdint.h>

struct diags;
struct supersedes;

struct supersedes	*supersedes_new(void);
void		 supersedes_free(struct supersedes *);	/* NULL is fine */

/*
 * Adds a file: one or more rows for an update, each with one or more of those
 * that replace it, separated by semicolons, commas or blanks; none where
 * nothing does.  A cell that names anything else is an error: the file is the
 * site's own.  0, or -1 after an error in diags.
 */
int		 supersedes_read(struct supersedes *, const char *file,
		    struct diags *);

/* How many steps were read. */
size_t		 supersedes_count(const struct supersedes *);

/* Once, when all is read and before anything is asked. */
void		 supersedes_settle(struct supersedes *);

/* The i-th of those that replace an update directly, by number; 0 if there
 * are no more. */
uint32_t	 supersedes_replaced_by(const struct supersedes *,
		    uint32_t update, size_t i);
/* The same of those that it replaces. */
uint32_t	 supersedes_replaces(const struct supersedes *, uint32_t update,
		    size_t i);

#endif

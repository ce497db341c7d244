/*
 * What a catalogue says as far as it is true of one kind of host.
 *
 * Of an update's products those count that the host may be: the versions of
 * Windows that fit it, or else the components on such versions; if none fits,
 * or nothing is known of the host, all of them.  What is not stated for every
 * one of these is not taken to be true of the host.
 */
#ifndef KBDIFF_FACTS_APPLICABILITY_H
#define KBDIFF_FACTS_APPLICABILITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/windows_product.h"

struct catalog_scope;

/* The catalogue is sealed and outlives the scope. */
struct catalog_scope *catalog_scope_new(const struct catalog *,
		    struct platform);
void		 catalog_scope_free(struct catalog_scope *);	/* NULL is
								   fine */

/* The products of an update that count, rising; begins as { 0 } and may be
 * filled again. */
struct scoped {
	const struct catalog *catalog;
	uint32_t	*products;
	size_t		 n, cap;
};
void		 scoped_take(struct scoped *, const struct catalog_scope *,
		    uint32_t update);
void		 scoped_fini(struct scoped *);

/* What is said on every one of them to replace an older update: one after the
 * other by number, 0 at the end.  *at begins as 0. */
uint32_t	 scoped_replaced_by(const struct scoped *, uint32_t older,
		    size_t *at);
/* Whether an update is said on any of them to replace one besides itself. */
bool		 scoped_replaces(const struct scoped *, uint32_t update);

/* How many CVEs an update fixes on them, if another fixes all of these there;
 * 0 if it does not. */
size_t		 scoped_fixed(const struct scoped *, uint32_t update,
		    uint32_t other);
/* Those, as b, that fix one of the CVEs that an update fixes on them: who
 * fixes all is among them. */
const struct fact *scoped_fixing(const struct scoped *, uint32_t update,
		    size_t *n);

#endif

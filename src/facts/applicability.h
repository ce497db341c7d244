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

struct applicability;

/* The catalogue is sealed and outlives the scope. */
struct applicability *applicability_new(const struct catalog *,
		    struct platform);
void		 applicability_free(struct applicability *);	/* NULL is
								   fine */

/* The products of an update that count, rising; begins as { 0 } and may be
 * filled again. */
struct applicable {
	const struct catalog *catalog;
	uint32_t	*products;
	size_t		 n, cap;
};
void applicable_take(struct applicable *, const struct applicability *,
    uint32_t update);
void		 applicable_fini(struct applicable *);

/* What is said on every one of them to replace an older update: one after the
 * other by number, 0 at the end.  *at begins as 0. */
uint32_t applicable_replaced_by(const struct applicable *, uint32_t older,
    size_t *at);
/* Whether an update is said on any of them to replace one besides itself. */
bool applicable_replaces(const struct applicable *, uint32_t update);

/* How many CVEs an update fixes on them, if another fixes all of these there;
 * 0 if it does not. */
size_t		 applicable_fixed(const struct applicable *, uint32_t update,
		    uint32_t other);
/* Those, as b, that fix one of the CVEs that an update fixes on them: who
 * fixes all is among them. */
const struct fact *applicable_fixing(const struct applicable *, uint32_t update,
		    size_t *n);

#endif

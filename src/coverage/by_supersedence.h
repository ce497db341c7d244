/*
 * How an update that a host lacks leads to one that it has, by what the site's
 * own map and catalogues say.
 */
#ifndef KBDIFF_COVERAGE_BY_SUPERSEDENCE_H
#define KBDIFF_COVERAGE_BY_SUPERSEDENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/supersedes_csv.h"
#include "kbdiff/facts/windows_product.h"
#include "kbdiff/model/inventory.h"

struct by_supersedence;

/* A host by what the sources need. */
struct by_supersedence_host {
	const struct inventory *inventory;
	size_t		 host;
	size_t		 view;		/* from by_supersedence_view */
};

/* Each may be NULL.  They outlive the chains, which keep the routes from the
 * update asked about last and so are for one thread. */
struct by_supersedence *by_supersedence_new(const struct catalog *,
    const struct supersedes *, const struct builds *);
void by_supersedence_free(struct by_supersedence *); /* NULL is fine */

/* For hosts of this platform. */
size_t by_supersedence_view(struct by_supersedence *, struct platform);

/*
 * The updates from one that the host lacks to one that it has, the last of
 * them: n of them, to be freed, or NULL.  The first function follows the map
 * alone, the second the catalogue and the map together.
 */
uint32_t *by_supersedence_by_map(struct by_supersedence *,
    const struct by_supersedence_host *, uint32_t lacked, size_t *n);
uint32_t *by_supersedence_by_all(struct by_supersedence *,
    const struct by_supersedence_host *, uint32_t lacked, size_t *n);

/* Whether a step of such a chain is the map's. */
bool by_supersedence_of_map(const struct by_supersedence *, uint32_t lacked,
    const uint32_t *chain, size_t n);

/* As supersedence_same_cves. */
uint32_t	 by_supersedence_same_cves(struct by_supersedence *,
		    const struct by_supersedence_host *, uint32_t lacked,
		    size_t *cves);

#endif

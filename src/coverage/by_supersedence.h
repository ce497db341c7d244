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

struct chains;

/* A host by what the sources need. */
struct chains_host {
	const struct inventory *inventory;
	size_t		 host;
	size_t		 view;		/* from chains_view */
};

/* Each may be NULL.  They outlive the chains, which keep the routes from the
 * update asked about last and so are for one thread. */
struct chains	*chains_new(const struct catalog *, const struct site_map *,
		    const struct builds *);
void		 chains_free(struct chains *);	/* NULL is fine */

/* For hosts of this platform. */
size_t		 chains_view(struct chains *, struct platform);

/*
 * The updates from one that the host lacks to one that it has, the last of
 * them: n of them, to be freed, or NULL.  The first function follows the map
 * alone, the second the catalogue and the map together.
 */
uint32_t	*chains_by_map(const struct chains *,
		    const struct chains_host *, uint32_t lacked, size_t *n);
uint32_t	*chains_by_all(const struct chains *,
		    const struct chains_host *, uint32_t lacked, size_t *n);

/* Whether a step of such a chain is the map's. */
bool		 chains_of_map(const struct chains *, uint32_t lacked,
		    const uint32_t *chain, size_t n);

/* As catalog_view_same_cves. */
uint32_t	 chains_same_cves(const struct chains *,
		    const struct chains_host *, uint32_t lacked,
		    size_t *cves);

#endif

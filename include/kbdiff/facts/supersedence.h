/*
 * A catalogue, and a site's own map, as they count for one kind of host: what
 * replaces what there, and which other update fixes the same faults.
 */
#ifndef KBDIFF_FACTS_SUPERSEDENCE_H
#define KBDIFF_FACTS_SUPERSEDENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/supersedes_csv.h"
#include "kbdiff/facts/windows_product.h"

struct supersedence;

/* Each may be NULL; what a map says holds for every product, and the table of
 * builds is asked for hotpatches.  They outlive the view, and the catalogue is
 * sealed. */
struct supersedence *supersedence_new(const struct catalog *,
		    const struct supersedes *, const struct builds *,
		    struct platform);
void		 supersedence_free(struct supersedence *);	/* NULL is
								   fine */

/*
 * All updates that steps lead to from an older one, each of which shows the
 * newer to contain the one before: the shortest ways first, and those that are
 * equally long by the numbers at their ends.  steps[0] is the older one, and
 * from of a step the one before it.  routes_fini is due.
 */
struct step {
	uint32_t	update;
	size_t		from;		/* index in steps */
};
struct routes {
	struct step	*steps;
	size_t		 n;
};
struct routes	 supersedence_routes(const struct supersedence *,
		    uint32_t older);
void		 routes_fini(struct routes *);

/*
 * The updates that lead to one that the host has, which is the last of them,
 * by the first such route.  n of them, to be freed; NULL if there is none.
 */
uint32_t	*routes_chain(const struct routes *,
		    bool (*has)(void *ctx, uint32_t update), void *ctx,
		    size_t *n);

/*
 * An update that the host has and that fixes all CVEs of the one it lacks, on
 * each product that counts; the least if there are several.  0 if there is
 * none; *cves is how many those are.
 */
uint32_t	 supersedence_same_cves(const struct supersedence *,
		    uint32_t lacked, bool (*has)(void *ctx, uint32_t update),
		    void *ctx, size_t *cves);

#endif

/*
 * A catalogue, and a site's own map, as they count for one kind of host: what
 * replaces what there, and which other update fixes the same faults.
 *
 * Of an update's products those count that the host may be: the versions of
 * Windows that fit it, or else the components on such versions; if none fits,
 * or nothing is known of the host, all of them.  What is not stated for every
 * one of these is not taken to be true of the host.
 */
#ifndef KBDIFF_CATALOG_VIEW_H
#define KBDIFF_CATALOG_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/catalog.h"
#include "kbdiff/product.h"
#include "kbdiff/site_map.h"

struct catalog_view;

/* Either may be NULL; what a map says holds for every product.  Both outlive
 * the view, and the catalogue is sealed. */
struct catalog_view *catalog_view_new(const struct catalog *,
		    const struct site_map *, struct platform);
void		 catalog_view_free(struct catalog_view *);	/* NULL is
								   fine */

/*
 * The updates that lead from an older one to one that the host has, which is
 * the last of them: the shortest such chain, and of equally short ones that
 * with the least numbers, looked at from the end.  n of them, to be freed;
 * NULL if there is no chain.
 */
uint32_t	*catalog_view_chain(const struct catalog_view *,
		    uint32_t older, bool (*has)(void *ctx, uint32_t update),
		    void *ctx, size_t *n);

/*
 * An update that the host has and that fixes all CVEs of the one it lacks, on
 * each product that counts; the least if there are several.  0 if there is
 * none; *cves is how many those are.
 */
uint32_t	 catalog_view_same_cves(const struct catalog_view *,
		    uint32_t lacked, bool (*has)(void *ctx, uint32_t update),
		    void *ctx, size_t *cves);

#endif

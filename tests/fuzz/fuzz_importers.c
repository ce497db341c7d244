/* Every importer on any bytes: none may break or bid more than it says, and
 * what one reads in one block it reads in blocks of one byte, and without its
 * short cuts. */
#include <stdlib.h>

#include "feed.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static bool
are_alike(const struct fed *a, const struct fed *b)
{
	return a->importer == b->importer && a->rc == b->rc &&
	    diags_count(a->diags) == diags_count(b->diags) &&
	    a->raw_lists->n == b->raw_lists->n &&
	    a->raw_lists->nentries == b->raw_lists->nentries &&
	    (a->inventory == NULL || a->inventory->n == b->inventory->n);
}

static void
check_bid(const struct importer *importer, struct span bytes)
{
	struct head head = { .text = bytes, .whole = true };

	if (importer->bids_upto != 0 &&
	    importer->probe(&head) > importer->bids_upto)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct span bytes = { (const char *)p, n };
	struct fed whole, parts, careful;
	char *summary;

	for (size_t i = 0; importers[i] != NULL; i++) {
		check_bid(importers[i], bytes);
		feed(&whole, bytes, importers[i]->name, 0);
		if (whole.rc != 0 && importers[i]->parse != NULL &&
		    diags_total(whole.diags, SEV_ERROR) == 0)
			abort();	/* failed without a word */
		feed_free(&whole);
	}
	feed(&whole, bytes, NULL, 0);
	feed(&parts, bytes, NULL, 1);
	feed_careful(&careful, bytes, NULL, 0);
	if (!are_alike(&whole, &parts) || !are_alike(&whole, &careful))
		abort();
	feed_free(&careful);
	feed_free(&whole);
	feed_free(&parts);
	summary = feed_summary(bytes, NULL);
	free(summary);
	return 0;
}

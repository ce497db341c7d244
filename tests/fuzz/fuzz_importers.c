/* Every importer on any bytes: none may break, and what one reads in one
 * block it reads in blocks of one byte. */
#include <stdlib.h>

#include "../lib/feed.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct span bytes = { (const char *)p, n };
	struct fed whole, parts;
	char *summary;

	for (size_t i = 0; importers[i] != NULL; i++) {
		feed(&whole, bytes, importers[i]->name, 0);
		if (whole.rc != 0 && importers[i]->parse != NULL &&
		    diags_total(whole.diags, SEV_ERROR) == 0)
			abort();	/* failed without a word */
		feed_free(&whole);
	}
	feed(&whole, bytes, NULL, 0);
	feed(&parts, bytes, NULL, 1);
	if (whole.importer != parts.importer || whole.rc != parts.rc ||
	    diags_count(whole.diags) != diags_count(parts.diags) ||
	    (whole.inventory != NULL &&
	    whole.inventory->n != parts.inventory->n))
		abort();
	feed_free(&whole);
	feed_free(&parts);
	summary = feed_summary(bytes, NULL);
	free(summary);
	return 0;
}

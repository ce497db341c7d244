/* Every importer on any bytes: none may break or bid more than it says, and
 * what one reads in one block it reads in blocks of one byte, and without its
 * short cuts. */
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/intern.h"
#include "feed.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* What was read, told to the last update. */
static void
check_alike(const struct fed *a, const struct fed *b)
{
	char *one = feed_told(a), *two = feed_told(b);

	if (a->importer != b->importer || a->rc != b->rc ||
	    diags_count(a->diags) != diags_count(b->diags) ||
	    a->raw_lists->n != b->raw_lists->n ||
	    a->raw_lists->nentries != b->raw_lists->nentries ||
	    strcmp(one, two) != 0)
		abort();
	free(one);
	free(two);
}

static void
check_bid(const struct importer *importer, struct span bytes)
{
	struct head head = { .text = bytes, .whole = true };

	if (importer->bids_upto != 0 &&
	    importer->probe(&head) > importer->bids_upto)
		abort();
}

/* Every importer, whatever the bytes look like: as --input-format has it. */
static void
read_by_all(struct span bytes)
{
	struct fed f;

	for (size_t i = 0; importers[i] != NULL; i++) {
		feed(&f, bytes, importers[i]->name, 0);
		if (f.rc != 0 && importers[i]->parse != NULL &&
		    diags_total(f.diags, SEV_ERROR) == 0)
			abort();	/* failed without a word */
		feed_free(&f);
	}
}

/* Some bytes are read by all, always the same ones: it takes as long as five
 * others. */
static bool
is_for_all(struct span bytes)
{
	return hash_bytes(0, bytes.p, bytes.n) % 8 == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct span bytes = { (const char *)p, n };
	struct fed whole, other;

	for (size_t i = 0; importers[i] != NULL; i++)
		check_bid(importers[i], bytes);
	if (is_for_all(bytes))
		read_by_all(bytes);
	feed(&whole, bytes, NULL, 0);
	feed(&other, bytes, NULL, 1);
	check_alike(&whole, &other);
	feed_free(&other);
	feed_careful(&other, bytes, NULL, 0);
	check_alike(&whole, &other);
	feed_free(&other);
	feed_free(&whole);
	return 0;
}

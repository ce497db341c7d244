/* Catalogues of any bytes: none may break, none fails without a word, and what
 * one condenses to is a catalogue that condenses to itself. */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/supersedence.h"
#include "feed.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static bool
is_odd(void *ctx, uint32_t update)
{
	(void)ctx;
	return update % 2 != 0;
}

/* Whatever it says, every question comes to an end. */
static void
ask(const struct catalog *c)
{
	struct platform hosts[] = { { .known = false }, platform_scan(
	    SPAN("Windows Server 2019"), SPAN("10.0.17763"), SPAN("x64")) };
	struct supersedence *v;
	struct routes routes;
	uint32_t update;
	size_t n;

	for (size_t h = 0; h < 2; h++) {
		v = supersedence_new(c, NULL, NULL, hosts[h]);
		for (size_t i = 0; i < catalog_count(c) && i < 50; i++) {
			update = catalog_get(c, i).number;
			routes = supersedence_routes(v, update);
			free(routes_chain(&routes, is_odd, NULL, &n));
			routes_fini(&routes);
			supersedence_same_cves(v, update, is_odd, NULL, &n);
		}
		supersedence_free(v);
	}
}

/* One that cannot be read is told why. */
static struct catalog *
read_told(struct span bytes)
{
	struct diags *diags = diags_new();
	struct catalog *c = feed_catalog(bytes, diags);

	if (c == NULL && diags_total(diags, SEV_ERROR) == 0)
		abort();
	diags_free(diags);
	return c;
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct catalog *c = read_told((struct span){ (const char *)p, n });
	struct span once, twice;

	/* A NUL may make UTF-16 of what was none. */
	if (c == NULL || memchr(p, 0, n) != NULL) {
		catalog_free(c);
		return 0;
	}
	ask(c);
	once = feed_condensed(c);
	catalog_free(c);
	if ((c = read_told(once)) == NULL)
		abort();
	twice = feed_condensed(c);
	if (!span_eq(once, twice))
		abort();
	catalog_free(c);
	free((char *)once.p);
	free((char *)twice.p);
	return 0;
}

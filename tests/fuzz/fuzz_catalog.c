/* Catalogues of any bytes: none may break, none fails without a word, and what
 * one condenses to is a catalogue that condenses to itself. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "kbdiff/catalog.h"
#include "kbdiff/catalog_view.h"
#include "kbdiff/diag.h"
#include "kbdiff/mem.h"
#include "kbdiff/out.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static struct catalog *
load(struct span bytes)
{
	static char path[] = "/tmp/kbdiff-fuzz-catalog.XXXXXX";
	struct diags *diags = diags_new();
	struct catalog *c = catalog_new();
	int fd;

	memcpy(path + sizeof path - 7, "XXXXXX", 6);
	if ((fd = mkstemp(path)) < 0 ||
	    write(fd, bytes.p, bytes.n) != (ssize_t)bytes.n)
		abort();
	close(fd);
	if (catalog_read(c, path, diags) != 0) {
		if (diags_total(diags, SEV_ERROR) == 0)
			abort();
		catalog_free(c);
		c = NULL;
	} else {
		catalog_seal(c);
	}
	unlink(path);
	diags_free(diags);
	return c;
}

static struct span
condense(const struct catalog *c)
{
	struct span s;
	char *buf;
	struct out o = { .f = xmemstream(&buf, &s.n) };

	catalog_write(c, &o);
	fclose(o.f);
	s.p = buf;
	return s;
}

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
	struct catalog_view *v;
	size_t n;

	for (size_t h = 0; h < 2; h++) {
		v = catalog_view_new(c, NULL, hosts[h]);
		for (size_t i = 0; i < catalog_count(c) && i < 50; i++) {
			free(catalog_view_chain(v, catalog_get(c, i).number,
			    is_odd, NULL, &n));
			catalog_view_same_cves(v, catalog_get(c, i).number,
			    is_odd, NULL, &n);
		}
		catalog_view_free(v);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct catalog *c = load((struct span){ (const char *)p, n });
	struct span once, twice;

	/* A NUL may make UTF-16 of what was none. */
	if (c == NULL || memchr(p, 0, n) != NULL) {
		catalog_free(c);
		return 0;
	}
	ask(c);
	once = condense(c);
	catalog_free(c);
	if ((c = load(once)) == NULL)
		abort();
	twice = condense(c);
	if (!span_eq(once, twice))
		abort();
	catalog_free(c);
	free((char *)once.p);
	free((char *)twice.p);
	return 0;
}

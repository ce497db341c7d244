#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/utf8.h"
#include "lookalikes.h"

struct look {
	struct span	look;		/* the name as it looks */
	struct span	name;
};

static int
cmp_look(const void *pa, const void *pb)
{
	const struct look *a = pa, *b = pb;
	int c = span_cmp(a->look, b->look);

	/* In ASCII first: nothing has to be said of that name. */
	return c != 0 ? c : span_cmp(a->name, b->name);
}

/* The first character beyond ASCII, which a name that is compared has. */
static uint32_t
first_foreign(struct span s)
{
	uint32_t c = 0;
	size_t n;

	for (; s.n != 0 && c < 0x80; s = span_from(s, n == 0 ? 1 : n))
		n = utf8_scan(s, &c);
	return c;
}

static void
tell(struct span first, struct span second, struct diags *d)
{
	char character[16];

	snprintf(character, sizeof character, "U+%04X",
	    (unsigned)first_foreign(second));
	diag(d, DIAG_LOOKALIKE, (struct pos){ NULL, 0, 0 },
	    "%.*s and %.*s look alike, but the second has %s: they count as "
	    "two hosts (--alias OTHER=NAME joins two)", SPANF(first),
	    SPANF(second), character);
}

void
lookalikes_tell(const struct inventory *inv, struct diags *d)
{
	struct look *looks;
	struct arena *a;
	bool foreign = false;

	for (size_t i = 0; i < inv->n; i++)
		foreign |= !span_is_ascii(inv->hosts[i].name);
	if (!foreign)
		return;
	a = arena_new();
	looks = xcalloc(inv->n, sizeof *looks);
	for (size_t i = 0; i < inv->n; i++)
		looks[i] = (struct look){ utf8_look(inv->hosts[i].name, a),
		    inv->hosts[i].name };
	qsort(looks, inv->n, sizeof *looks, cmp_look);
	for (size_t i = 1; i < inv->n; i++)
		if (span_eq(looks[i - 1].look, looks[i].look) &&
		    !span_eq(looks[i - 1].name, looks[i].name))
			tell(looks[i - 1].name, looks[i].name, d);
	free(looks);
	arena_free(a);
}

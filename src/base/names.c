#include "kbdiff/base/names.h"

void
names_print(struct out *o, const struct span *names, size_t n, size_t max)
{
	/* "and 1 more" would take the place of the name. */
	size_t shown = n <= max || n - 1 == max ? n : max;

	for (size_t i = 0; i < shown; i++) {
		if (i != 0)
			out_str(o, i + 1 == n ? " and " : ", ");
		out_visible(o, names[i]);
	}
	if (n > shown)
		out_printf(o, " and %zu more", n - shown);
}

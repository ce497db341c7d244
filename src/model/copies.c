#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "copies.h"

/* "EX03 (2)", "EX03[2]": without the number; all of it if there is none. */
static struct span
without_number(struct span name)
{
	size_t n = name.n, digits;
	char open;

	if (n == 0 || (name.p[n - 1] != ')' && name.p[n - 1] != ']'))
		return name;
	open = name.p[n - 1] == ')' ? '(' : '[';
	for (digits = 0; digits + 1 < n && ascii_digit(name.p[n - 2 -
	    digits]); digits++)
		continue;
	if (digits == 0 || digits + 2 > n || name.p[n - 2 - digits] != open)
		return name;
	return span_trim(span_upto(name, n - 2 - digits));
}

/* What the host's name is a copy's of; all of it if of none.  The words are
 * those of Windows's Explorer. */
static struct span
original(struct span name)
{
	static const struct span ends[] = {
		SPAN(" - Copy"), SPAN(" - Kopie"), SPAN(" - Copie"),
		SPAN(" - Copia"), SPAN(" - Kopia"), SPAN(" copy"),
	};
	static const struct span fronts[] = {
		SPAN("Copy of "), SPAN("Kopie von "), SPAN("Copie de "),
		SPAN("Copia di "), SPAN("Copia de "), SPAN("Kopie van "),
	};

	name = without_number(name);
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (name.n > ends[i].n && span_eqi(span_from(name, name.n -
		    ends[i].n), ends[i]))
			return span_upto(name, name.n - ends[i].n);
	for (size_t i = 0; i < sizeof fronts / sizeof *fronts; i++)
		if (span_startsi(name, fronts[i]))
			return span_from(name, fronts[i].n);
	return name;
}

void
copies_tell(const struct inventory *inv, struct diags *d)
{
	struct intern *names = intern_new();
	struct span name, of;

	for (size_t i = 0; i < inv->n; i++)
		intern(names, inv->hosts[i].name);
	for (size_t i = 0; i < inv->n; i++) {
		name = inv->hosts[i].name;
		of = original(name);
		if (of.n != name.n && intern_has(names, of))
			diag(d, DIAG_LOOKALIKE, (struct pos){ NULL, 0, 0 },
			    "%.*s is called as a copy of %.*s's file is, but "
			    "they count as two hosts (--exclude leaves a file "
			    "out)", SPANF(name), SPANF(of));
	}
	intern_free(names);
}

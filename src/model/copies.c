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

/* Words that make of a name that of a copy: one stands at its end, or else at
 * its front. */
struct affixes {
	const struct span *ends, *fronts;
	size_t	nends, nfronts;
};

/* Without the first of them that it has; all of it if it has none. */
static struct span
without(struct span name, const struct affixes *a)
{
	for (size_t i = 0; i < a->nends; i++)
		if (name.n > a->ends[i].n && span_eqi(span_from(name, name.n -
		    a->ends[i].n), a->ends[i]))
			return span_upto(name, name.n - a->ends[i].n);
	for (size_t i = 0; i < a->nfronts; i++)
		if (span_startsi(name, a->fronts[i]))
			return span_from(name, a->fronts[i].n);
	return name;
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

	return without(without_number(name), &(struct affixes){ ends, fronts,
	    sizeof ends / sizeof *ends, sizeof fronts / sizeof *fronts });
}

/* The same of what people call a file that they put aside, where no list names
 * the host: "EX03.csv" is the stem of EX03.csv.bak. */
static struct span
put_aside(struct span stem)
{
	static const struct span ends[] = {
		SPAN("_old"), SPAN("-old"), SPAN(".old"), SPAN(" old"),
		SPAN("_bak"), SPAN("-bak"), SPAN(".bak"), SPAN("_backup"),
		SPAN("-backup"), SPAN(".backup"), SPAN("_copy"),
		SPAN("-copy"), SPAN("_orig"), SPAN(".orig"), SPAN("_alt"),
		SPAN("~"), SPAN(".csv"), SPAN(".txt"), SPAN(".json"),
		SPAN(".xml"), SPAN(".html"), SPAN(".log"),
	};
	static const struct span fronts[] = {
		SPAN("Copy_of_"), SPAN("Copy-of-"), SPAN("old_"),
		SPAN("old-"),
	};

	return without(stem, &(struct affixes){ ends, fronts,
	    sizeof ends / sizeof *ends, sizeof fronts / sizeof *fronts });
}

static bool
is_separator(char c)
{
	return c == '-' || c == '_' || c == '.' || c == ' ';
}

/* "EX03" in "EX03_2024-01-31", "EX03-20240131"; all of it if no day stands at
 * its end. */
static struct span
without_day(struct span name)
{
	size_t n = name.n, digits = 0;
	struct span day;

	while (n != 0 && digits < 8 && (ascii_digit(name.p[n - 1]) ||
	    ((digits == 2 || digits == 4) && is_separator(name.p[n - 1]))))
		digits += ascii_digit(name.p[--n]) != 0;
	day = span_from(name, n);
	return digits == 8 && n > 1 && is_separator(name.p[n - 1]) &&
	    span_starts(day, SPAN("20")) ? span_upto(name, n - 1) : name;
}

/* Whether the next host is named like an export of the same one of another
 * day. */
static bool
has_later(const struct inventory *inv, size_t i)
{
	const struct host *h = &inv->hosts[i], *next = h + 1;
	struct span name = without_day(h->name);

	return i + 1 < inv->n && name.n != h->name.n && !h->named &&
	    !next->named && h->moment == next->moment &&
	    without_day(next->name).n != next->name.n &&
	    span_eqi(name, without_day(next->name));
}

static void
tell_copy(struct span copy, struct span of, struct diags *d)
{
	diag(d, DIAG_LOOKALIKE, (struct pos){ NULL, 0, 0 },
	    "%.*s is named like a copy of %.*s's file, but they count as "
	    "two hosts (--exclude leaves a file out)", SPANF(copy),
	    SPANF(of));
}

static void
tell_days(struct span earlier, struct span later, struct diags *d)
{
	diag(d, DIAG_LOOKALIKE, (struct pos){ NULL, 0, 0 },
	    "%.*s and %.*s are named like files of one host from two days, "
	    "but they count as two hosts; compare days with 'kbdiff "
	    "changes', or leave a file out with --exclude", SPANF(earlier),
	    SPANF(later));
}

void
copies_find(struct inventory *inv, struct diags *d)
{
	struct intern *names = intern_new();
	struct host *h;
	struct span of;

	for (size_t i = 0; i < inv->n; i++)
		intern(names, inv->hosts[i].name);
	for (size_t i = 0; i < inv->n; i++) {
		h = &inv->hosts[i];
		of = original(h->name);
		if (of.n == h->name.n && !h->named)
			of = put_aside(h->name);
		if (of.n == h->name.n && !h->named)
			of = without_day(h->name);
		h->copy = of.n != h->name.n && intern_has(names, of);
		if (h->copy)
			tell_copy(h->name, of, d);
		else if ((h->copy = has_later(inv, i)))
			tell_days(h->name, h[1].name, d);
	}
	intern_free(names);
}

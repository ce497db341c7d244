#include "suggest.h"

/* Longer words are not mistyped names of ours. */
#define WORD_MAX	63

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Steps from a to b: the distance of Damerau and Levenshtein, by rows. */
static size_t
distance(struct span a, struct span b)
{
	size_t rows[3][WORD_MAX + 1], *above = rows[0], *row = rows[1];
	size_t *above2 = rows[2], *free_row, cost;

	for (size_t k = 0; k <= b.n; k++)
		above[k] = k;
	for (size_t i = 1; i <= a.n; i++) {
		row[0] = i;
		for (size_t k = 1; k <= b.n; k++) {
			cost =
			    ascii_lower(a.p[i - 1]) != ascii_lower(b.p[k - 1]);
			row[k] = least(above[k - 1] + cost,
			    least(above[k], row[k - 1]) + 1);
			if (i > 1 && k > 1 &&
			    ascii_lower(a.p[i - 1]) ==
				ascii_lower(b.p[k - 2]) &&
			    ascii_lower(a.p[i - 2]) == ascii_lower(b.p[k - 1]))
				row[k] = least(row[k], above2[k - 2] + 1);
		}
		free_row = above2;
		above2 = above;
		above = row;
		row = free_row;
	}
	return above[b.n];
}

struct suggestion
suggest_begin(struct span typed)
{
	return (struct suggestion){ .typed = typed, .distance = typed.n < 2 ?
	    0 : typed.n < 5 ? 2 : (typed.n + 1) / 3 + 1 };
}

void
suggest_try(struct suggestion *s, struct span word)
{
	size_t d;

	if (s->typed.n > WORD_MAX || word.n > WORD_MAX || word.n == 0)
		return;
	d = distance(s->typed, word);
	if (d == s->distance && s->best.n != 0)
		s->tied = true;
	if (d >= s->distance)
		return;
	s->tied = false;
	s->distance = d;
	s->best = word;
}

struct span
suggest_among(struct span typed, const char *const *words)
{
	struct suggestion s = suggest_begin(typed);

	for (; *words != NULL; words++)
		suggest_try(&s, span_of(*words));
	return s.best;
}

#include "kbdiff/banner.h"
#include "kbdiff/importer.h"
#include "kbdiff/intake.h"
#include "kbdiff/lines.h"
#include "kbdiff/update.h"

const struct importer *const importers[] = {
#define X(name) &import_##name,
	IMPORTERS(X)
#undef X
	NULL
};

/* Whether HotFixID is somewhere with this letter for its x, which is rare. */
static bool
has_property_by(struct span s, char x)
{
	static const struct span name = { "HotFixID", 8 };
	const size_t before = 5;
	size_t at;

	for (at = before; at < s.n; at++) {
		at += span_find(span_from(s, at), x);
		if (at < s.n && span_startsi(span_from(s, at - before), name))
			return true;
	}
	return false;
}

/* What is too short to hold the name is asked about all the same. */
static bool
has_property(struct span s)
{
	return s.n < 8 || has_property_by(s, 'x') || has_property_by(s, 'X');
}

/* The best bid so far; rival makes it a tie. */
struct auction {
	unsigned		 best;
	const struct importer	*first, *rival;
};

static void
bid(struct auction *a, const struct importer *i, unsigned bits)
{
	if (bits > a->best)
		*a = (struct auction){ bits, i, NULL };
	else if (bits == a->best && bits != 0)
		a->rival = i;
}

static void
ask_all(struct auction *a, struct span head, bool whole)
{
	bool property = has_property(head);
	const struct importer *imp;

	for (size_t i = 0; (imp = importers[i]) != NULL; i++)
		if (imp->probe != NULL && (property || !imp->needs_property))
			bid(a, imp, imp->probe(head, whole));
}

const struct importer *
importer_choose(struct span head, bool whole, const struct importer **first,
    const struct importer **rival)
{
	struct auction a = { .best = 0 };
	const struct importer *imp;

	for (size_t i = 0; (imp = importers[i]) != NULL; i++)
		if (imp->probe_header != NULL)
			bid(&a, imp, imp->probe_header(head));
	if (a.best == 0)
		ask_all(&a, head, whole);
	*first = a.first;
	*rival = a.rival;
	return a.rival == NULL ? a.first : NULL;
}

int
importer_parse(const struct importer *importer, struct reading *r)
{
	struct span version = banner_version(r->head);

	if (version.n != 0)
		intake_banner(r->intake, intake_keep(r->intake, version));
	return importer->parse(r);
}

const struct importer *
importer_named(struct span name)
{
	for (size_t i = 0; importers[i] != NULL; i++)
		if (span_eq(name, span_of(importers[i]->name)))
			return importers[i];
	return NULL;
}

int
reading_line(struct reading *r, struct line *line)
{
	int got = lines_next(r->lines, line);

	return got >= 0 ? got : lines_fail(got, line->number, r->file,
	    r->diags);
}

bool
reading_id_whole(struct span id)
{
	size_t n = 0;

	if (!update_is_number(id))
		return false;
	id = span_trim(id);
	while (id.n != 0 && !ascii_digit(id.p[0]))
		id = span_from(id, 1);
	while (n < id.n && ascii_digit(id.p[n]))
		n++;
	return n == 7 || (n == 6 && id.p[0] >= '6');
}

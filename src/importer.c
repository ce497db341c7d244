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

const struct importer *
importer_choose(struct span head, bool whole, const struct importer **first,
    const struct importer **rival)
{
	unsigned best = 0, bid;

	*first = *rival = NULL;
	for (size_t i = 0; importers[i] != NULL; i++) {
		bid = importers[i]->probe(head, whole);
		if (bid > best) {
			best = bid;
			*first = importers[i];
			*rival = NULL;
		} else if (bid == best && bid != 0) {
			*rival = importers[i];
		}
	}
	return *rival == NULL ? *first : NULL;
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

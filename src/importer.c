#include <errno.h>

#include "kbdiff/banner.h"
#include "kbdiff/csv_reader.h"
#include "kbdiff/importer.h"
#include "kbdiff/intake.h"
#include "kbdiff/lines.h"
#include "kbdiff/out.h"
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

static int
fail_reading(struct reading *r)
{
	diag(r->diags, DIAG_OPEN, (struct pos){ r->file, 0, 0 }, "%s",
	    strerror(errno));
	return -1;
}

static int
fail_long(struct reading *r, uint64_t line)
{
	diag(r->diags, DIAG_TOO_LONG, (struct pos){ r->file, line, 0 },
	    "more than %u bytes", LINE_MAX_BYTES);
	return -1;
}

int
reading_line(struct reading *r, struct line *line)
{
	int got = lines_next(r->lines, line);

	if (got >= 0)
		return got;
	return got == -1 ? fail_reading(r) : fail_long(r, line->number);
}

int
reading_csv(struct reading *r, struct csv_reader *csv, struct csv_record *rec)
{
	struct csv_place where;

	switch (csv_next(csv, rec, &where)) {
	case CSV_RECORD:
		return 1;
	case CSV_END:
		return 0;
	case CSV_READ_ERROR:
		return fail_reading(r);
	case CSV_TOO_LONG:
		return fail_long(r, where.line);
	case CSV_STRAY_QUOTE:
		break;
	}
	diag(r->diags, DIAG_CSV_QUOTE, reading_pos(r, &where), NULL);
	return -1;
}

uint64_t
reading_column(struct span line, const char *at)
{
	struct span before = span_upto(line, (size_t)(at - line.p));
	uint64_t column = 1;
	size_t n;

	for (; before.n != 0; column++) {
		n = utf8_scan(before, NULL);
		before = span_from(before, n == 0 ? 1 : n);
	}
	return column;
}

struct pos
reading_pos(const struct reading *r, const struct csv_place *where)
{
	return (struct pos){ r->file, where->line, where->at == NULL ? 0 :
	    reading_column(where->text, where->at) };
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

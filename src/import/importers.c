#include "kbdiff/collect/column_choices.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading_texts.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/import/importers.h"

/* One line here is all that a new format needs besides its file. */
#define IMPORTERS(X) \
	X(get_hotfix_csv) \
	X(get_hotfix_table) \
	X(get_hotfix_list) \
	X(wmic_table) \
	X(wmic_list) \
	X(wmic_csv) \
	X(systeminfo) \
	X(systeminfo_csv) \
	X(systeminfo_table) \
	X(computer_info) \
	X(html) \
	X(xml) \
	X(json) \
	X(servicing) \
	X(history) \
	X(compliance) \
	X(software) \
	X(tool_lists) \
	X(kb_list) \
	X(own_table) \
	X(requirements) \
	X(host_errors) \
	X(kbdiff_csv) \
	X(kbdiff_report) \
	X(available) \
	X(comparison) \
	X(msinfo) \
	X(wmic_error)

#define X(name) extern const struct importer import_##name;
IMPORTERS(X)
#undef X

const struct importer *const importers[] = {
#define X(name) &import_##name,
	IMPORTERS(X)
#undef X
	NULL
};

/* Whether HotFixID, or "Hotfix ID", is somewhere with this letter for its x,
 * which is rare. */
static bool
has_property_by(struct span s, char x)
{
	static const struct span name = SPAN("HotFix");
	struct span rest;
	size_t at;

	for (at = name.n - 1; at < s.n; at++) {
		at += span_find(span_from(s, at), x);
		if (at >= s.n || !span_startsi(span_from(s, at + 1 - name.n),
		    name))
			continue;
		rest = span_from(s, at + 1);
		if (rest.n != 0 && memchr(" _-", rest.p[0], 3) != NULL)
			rest = span_from(rest, 1);
		if (span_startsi(rest, SPAN("ID")))
			return true;
	}
	return false;
}

/* A text too short to hold the name is offered to every importer. */
static bool
has_property(struct span s)
{
	return s.n < 8 || has_property_by(s, 'x') || has_property_by(s, 'X');
}

/* Who has the best bid so far; rival makes it a tie. */
struct auction {
	struct head		 head;
	const struct importer	*first, *rival;
};

static void
bid(struct auction *a, const struct importer *i, unsigned bits)
{
	if (bits > a->head.best) {
		a->head.best = bits;
		a->first = i;
		a->rival = NULL;
	} else if (bits == a->head.best && bits != 0) {
		a->rival = i;
	}
}

static void
ask_by_header_of(struct auction *a, struct span text)
{
	struct csv_head head = csv_head_of(text);
	const struct importer *imp;

	for (size_t i = 0; (imp = importers[i]) != NULL; i++)
		if (imp->probe_header != NULL)
			bid(a, imp, imp->probe_header(&head));
}

static void
ask_by_header(struct auction *a)
{
	struct span rest = a->head.text;
	size_t lines = 0;

	do
		ask_by_header_of(a, rest);
	while (a->first == NULL && transcript_below(&rest, &lines));
}

/* A CSV with prose above it, which nobody else claims. */
static void
ask_below_prose(struct auction *a)
{
	struct span rest = a->head.text;
	size_t lines = 0;

	while (a->first == NULL && transcript_names(&rest, &lines))
		ask_by_header_of(a, rest);
}

static bool
can_bid(const struct auction *a, const struct importer *imp, bool property)
{
	return imp->probe != NULL && (property || !imp->needs_property) &&
	    (imp->bids_upto == 0 || imp->bids_upto >= a->head.best);
}

static void
ask_all(struct auction *a)
{
	/* --column may call it otherwise. */
	bool property = column_choices_any() || has_property(a->head.text);
	const struct importer *imp;

	for (size_t i = 0; (imp = importers[i]) != NULL; i++)
		if (can_bid(a, imp, property))
			bid(a, imp, imp->probe(&a->head));
}

const struct importer *
importers_detect(struct span head, bool whole, const struct importer **first,
    const struct importer **rival)
{
	struct auction a = { .head = { .text = head, .whole = whole } };

	ask_by_header(&a);
	if (a.first == NULL)
		ask_all(&a);
	if (a.first == NULL)
		ask_below_prose(&a);
	*first = a.first;
	*rival = a.rival;
	return a.rival == NULL ? a.first : NULL;
}

/* For struct reading: asks each importer, or the one that reads. */
static const char *
begins(const struct importer *self, bool other,
    const struct span lines[TEXT_ABOVE + 1], size_t *n)
{
	const struct importer *imp;

	for (size_t i = 0; (imp = importers[i]) != NULL; i++) {
		if (imp->begins == NULL || (other ? imp->parse == self->parse :
		    imp != self))
			continue;
		if ((*n = imp->begins(lines)) != 0)
			return imp->name;
	}
	return NULL;
}

int
importer_parse(const struct importer *importer, struct reading *r)
{
	char buf[TRANSCRIPT_BUILD];
	int rc;
	struct span version = r->chunk == CHUNK_LATER ? SPAN_NONE :
	    transcript_banner(r->head);

	if (version.n == 0 && r->chunk != CHUNK_LATER)
		version = transcript_build(r->head, buf);
	if (version.n != 0)
		list_builder_banner(
		    r->builder, list_builder_keep(r->builder, version));
	r->importer = importer;
	r->begins = begins;
	rc = r->sheet == NULL ? 0 : reading_texts_above(r);
	if (rc == 0)
		rc = importer->parse(r);
	if (rc == 0 && r->sheet != NULL)
		rc = reading_texts_below(r);
	if (reading_end(r) != 0 || rc != 0)
		rc = -1;
	else
		rc = host_columns_check(&r->columns, r->file,
		    list_builder_named(r->builder), r->diags);
	host_columns_fini(&r->columns);
	return rc;
}

const struct importer *
importers_named(struct span name)
{
	for (size_t i = 0; importers[i] != NULL; i++)
		if (span_eq(name, span_of(importers[i]->name)))
			return importers[i];
	return NULL;
}

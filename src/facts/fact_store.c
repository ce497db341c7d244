#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/facts/builds.h"
#include "kbdiff/facts/builds_csv.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/chains_csv.h"
#include "kbdiff/facts/fact_store.h"
#include "kbdiff/facts/supersedes_csv.h"
#include "kbdiff/input/file.h"
#include "fact_headers.h"
#include "facts_csv.h"

struct fact_store {
	struct builds	*builds;
	struct chains	*chains;
	struct catalog	*catalog;	/* NULL: none was read */
	struct supersedes *map;		/* likewise */
	struct fact_source *sources;
	size_t		 n, cap;
};

static const struct {
	const char	*name;
	csv_is_header	*is_header;
} kinds[SOURCE_COUNT] = {
	[SOURCE_BUILDS] = { "builds", fact_header_builds },
	[SOURCE_CHAINS] = { "chains", fact_header_chains },
	[SOURCE_OFFERS] = { "offers", fact_header_offers },
	[SOURCE_ENABLEMENT] = { "enablement", fact_header_enablement },
	[SOURCE_CATALOG] = { "catalog", fact_header_catalog },
	[SOURCE_MAP] = { "map", fact_header_map },
};

const char *
fact_source_name(enum fact_source_kind kind)
{
	return kinds[kind].name;
}

const char *
fact_store_claims(struct span head, bool *sure)
{
	static const struct {
		csv_is_header	*is_header;
		bool		 sure;
		const char	*says;
	} files[] = {
		{ fact_header_exceptions, true,
		    "its columns are those of exceptions (--except)" },
		{ fact_header_replacing, true,
		    "its columns are those of a catalogue (--catalog)" },
		{ fact_header_catalog, false,
		    "its columns are those of a catalogue (--catalog)" },
		{ fact_header_map, false,
		    "its columns are those of replacements (--supersedes)" },
		{ fact_header_builds, false,
		    "its columns are those of a build table (--builds)" },
		{ fact_header_chains, true,
		    "its columns are those of kbdiff's tables (--facts)" },
		{ fact_header_offers, true,
		    "its columns are those of kbdiff's tables (--facts)" },
		{ fact_header_enablement, true,
		    "its columns are those of kbdiff's tables (--facts)" },
	};

	for (size_t i = 0; i < sizeof files / sizeof *files; i++)
		if (facts_csv_begins(head, files[i].is_header)) {
			*sure = files[i].sure;
			return files[i].says;
		}
	return NULL;
}

static void
note(struct fact_store *s, enum fact_source_kind kind, const char *file,
    size_t rows, date newest)
{
	s->sources = xgrow(s->sources, s->n, &s->cap, sizeof *s->sources);
	s->sources[s->n++] = (struct fact_source){ kind, file, rows, newest };
}

static date
day_of(uint32_t ordinal)
{
	return ordinal < 1000000 ? DATE_NONE : date_of((int)(ordinal / 10000),
	    (int)(ordinal / 100 % 100), (int)(ordinal % 100));
}

static void
note_compiled_in(struct fact_store *s)
{
	struct chains_newest newest = chains_newest_compiled_in();
	size_t n;

	note(s, SOURCE_BUILDS, NULL, builds_count(s->builds),
	    builds_newest(s->builds));
	chains_rows(s->chains, &n);
	note(s, SOURCE_CHAINS, NULL, n, day_of(newest.links));
	chains_all_offers(s->chains, &n);
	note(s, SOURCE_OFFERS, NULL, n, day_of(newest.offers));
	chains_all_enablement(s->chains, &n);
	note(s, SOURCE_ENABLEMENT, NULL, n, day_of(newest.enablement));
}

struct fact_store *
fact_store_new(bool compiled_in)
{
	struct fact_store *s = xcalloc(1, sizeof *s);

	s->builds = builds_new(compiled_in);
	s->chains = chains_new(compiled_in);
	if (compiled_in)
		note_compiled_in(s);
	return s;
}

void
fact_store_free(struct fact_store *s)
{
	if (s == NULL)
		return;
	builds_free(s->builds);
	chains_free(s->chains);
	catalog_free(s->catalog);
	supersedes_free(s->map);
	free(s->sources);
	free(s);
}

/* The kind of a file by its header, SOURCE_COUNT if it is none; a file that
 * cannot be read is of the first, whose reader says why. */
static enum fact_source_kind
kind_of(const char *path)
{
	struct diags *quiet;
	struct facts_csv *opened;
	struct file file;
	int kind;

	if (file_open(&file, path) != 0)
		return (enum fact_source_kind)0;
	file_close(&file);
	for (kind = 0; kind < SOURCE_COUNT; kind++) {
		quiet = diags_new();
		opened = facts_csv_open(path, kinds[kind].is_header, "", quiet);
		facts_csv_close(opened);
		diags_free(quiet);
		if (opened != NULL)
			break;
	}
	return (enum fact_source_kind)kind;
}

static int
read_builds(struct fact_store *s, const char *path, struct diags *diags)
{
	size_t before = builds_count(s->builds);
	int rc = builds_csv_read(s->builds, path, diags);

	note(s, SOURCE_BUILDS, path, builds_count(s->builds) - before,
	    builds_newest_from(s->builds, before));
	return rc;
}

static int
read_catalog(struct fact_store *s, const char *path, struct diags *diags)
{
	size_t before;
	int rc;

	if (s->catalog == NULL)
		s->catalog = catalog_new();
	before = catalog_count(s->catalog);
	rc = catalog_read(s->catalog, path, diags);
	note(s, SOURCE_CATALOG, path, catalog_count(s->catalog) - before,
	    catalog_newest(s->catalog));
	return rc;
}

static int
read_map(struct fact_store *s, const char *path, struct diags *diags)
{
	size_t before;
	int rc;

	if (s->map == NULL)
		s->map = supersedes_new();
	before = supersedes_count(s->map);
	rc = supersedes_read(s->map, path, diags);
	note(s, SOURCE_MAP, path, supersedes_count(s->map) - before,
	    DATE_NONE);
	return rc;
}

static int
read_chains(struct fact_store *s, const char *path,
    enum fact_source_kind kind, struct diags *diags)
{
	long n = kind == SOURCE_CHAINS ? chains_csv_read(s->chains, path,
	    diags) : kind == SOURCE_OFFERS ? chains_csv_read_offers(s->chains,
	    path, diags) : chains_csv_read_enablement(s->chains, path, diags);

	if (n < 0)
		return -1;
	note(s, kind, path, (size_t)n, day_of(chains_take_added(s->chains)));
	return 0;
}

int
fact_store_read(struct fact_store *s, const char *path,
    enum fact_source_kind kind, struct diags *diags)
{
	if (kind == SOURCE_COUNT && (kind = kind_of(path)) == SOURCE_COUNT)
		return 1;
	switch (kind) {
	case SOURCE_BUILDS:
		return read_builds(s, path, diags);
	case SOURCE_CATALOG:
		return read_catalog(s, path, diags);
	case SOURCE_MAP:
		return read_map(s, path, diags);
	default:
		return read_chains(s, path, kind, diags);
	}
}

void
fact_store_settle(struct fact_store *s, struct diags *diags)
{
	builds_settle(s->builds, diags);
	chains_settle(s->chains, diags);
	if (s->catalog != NULL)
		catalog_seal(s->catalog);
	if (s->map != NULL)
		supersedes_settle(s->map);
}

/* "a.csv and b.csv": the files of some kinds, whatever their order was. */
static struct span
name_files(const struct fact_store *s, unsigned of, struct arena *a)
{
	struct span *names = arena_alloc(a, (s->n + 1) * sizeof *names);
	struct strbuf b;
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++)
		if (s->sources[i].file != NULL &&
		    (of >> s->sources[i].kind & 1) != 0)
			names[n++] = span_of(s->sources[i].file);
	if (n != 0)
		qsort(names, n, sizeof *names, cmp_spans);
	strbuf_begin(&b);
	names_print(&b.out, names, n, NAMES_MAX);
	return strbuf_end(&b, a);
}

struct facts
fact_store_facts(const struct fact_store *s, struct arena *a)
{
	return (struct facts){
		.builds = builds_last(s->builds) == 0 ? NULL : s->builds,
		.chains = chains_count(s->chains) == 0 ? NULL : s->chains,
		.catalog = s->catalog, .map = s->map,
		.builds_from = name_files(s, 1u << SOURCE_BUILDS, a),
		.chains_from = name_files(s, 1u << SOURCE_CHAINS |
		    1u << SOURCE_OFFERS | 1u << SOURCE_ENABLEMENT, a),
		.catalog_from = name_files(s, 1u << SOURCE_CATALOG, a),
		.map_from = name_files(s, 1u << SOURCE_MAP, a) };
}

const struct builds *
fact_store_builds(const struct fact_store *s)
{
	return s->builds;
}

const struct chains *
fact_store_chains(const struct fact_store *s)
{
	return s->chains;
}

const struct fact_source *
fact_store_sources(const struct fact_store *s, size_t *n)
{
	*n = s->n;
	return s->sources;
}

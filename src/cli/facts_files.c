#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/base/system.h"
#include "kbdiff/cli/facts_files.h"
#include "kbdiff/cli/options.h"
#include "kbdiff/facts/fact_store.h"

struct reading_facts {
	struct fact_store *store;
	struct diags	*diags;
	struct arena	*arena;
};

/* The tables in a folder; spans end in NUL. */
struct tables {
	const char	*folder;
	struct span	*paths;
	size_t		 n, cap;
	struct arena	*arena;
};

static bool
is_table(const char *name)
{
	struct span s = span_of(name);

	return s.n > 4 && name[0] != '.' && span_eqi(span_from(s, s.n - 4),
	    SPAN(".csv"));
}

static void
take_name(void *ctx, const char *name)
{
	struct tables *t = ctx;
	struct strbuf path;
	size_t n = strlen(t->folder);

	if (!is_table(name))
		return;
	strbuf_begin(&path);
	out_str(&path.out, t->folder);
	if (n != 0 && !system_is_separator(t->folder[n - 1]))
		out_char(&path.out, system_separator(t->folder));
	out_str(&path.out, name);
	t->paths = xgrow(t->paths, t->n, &t->cap, sizeof *t->paths);
	t->paths[t->n++] = strbuf_end(&path, t->arena);
}

/* Reads the tables of a folder in the order of their names.  A folder that is
 * named must be there. */
static void
read_folder(struct reading_facts *r, const char *folder, bool named)
{
	struct tables t = { .folder = folder, .arena = r->arena };

	if (system_read_folder(folder, take_name, &t) != 0 &&
	    (named || (errno != ENOENT && errno != ENOTDIR)))
		diag(r->diags, DIAG_OPEN, (struct pos){ folder, 0, 0 }, "%s",
		    strerror(errno));
	if (t.n != 0)
		qsort(t.paths, t.n, sizeof *t.paths, cmp_spans);
	for (size_t i = 0; i < t.n; i++)
		if (fact_store_read(r->store, t.paths[i].p, SOURCE_COUNT,
		    r->diags) > 0)
			diag(r->diags, DIAG_NO_FACTS,
			    (struct pos){ t.paths[i].p, 0, 0 }, NULL);
	free(t.paths);
}

static void
read_data_folders(struct reading_facts *r)
{
	char *folder;

	for (int which = 0; which < DATA_FOLDER_COUNT; which++) {
		folder = system_data_folder((enum data_folder)which);
		if (folder != NULL)
			read_folder(r, folder, false);
		free(folder);
	}
}

static void
read_named(struct reading_facts *r, const struct values *files,
    enum fact_source_kind kind)
{
	for (size_t i = 0; i < files->n; i++)
		fact_store_read(r->store, files->values[i], kind, r->diags);
}

struct fact_store *
facts_files_read(const struct options *o, struct diags *diags,
    struct arena *a)
{
	struct reading_facts r = { .store = fact_store_new(!o->no_builds),
	    .diags = diags, .arena = a };

	if (o->facts.n == 0 && !o->no_facts && !o->no_builds)
		read_data_folders(&r);
	for (size_t i = 0; i < o->facts.n; i++)
		read_folder(&r, o->facts.values[i], true);
	read_named(&r, &o->builds, SOURCE_BUILDS);
	read_named(&r, &o->catalogs, SOURCE_CATALOG);
	read_named(&r, &o->supersedes, SOURCE_MAP);
	fact_store_settle(r.store, diags);
	return r.store;
}

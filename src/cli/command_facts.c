/*
 * facts: how far what kbdiff knows of updates reaches.
 */
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/system.h"
#include "kbdiff/cli/facts_files.h"
#include "kbdiff/cli/output_file.h"
#include "kbdiff/facts/fact_store.h"
#include "kbdiff/report/facts_list.h"
#include "kbdiff/report/report_formats.h"
#include "run.h"

static int
write_facts(const struct options *o, const struct fact_store *store,
    struct arena *a)
{
	const struct report_format *format = options_format(o);
	const char *name = o->output == NULL ? "standard output" : o->output;
	char *system = system_data_folder(DATA_FOLDER_SYSTEM);
	char *user = system_data_folder(DATA_FOLDER_USER);
	struct facts_list list = { .facts = fact_store_facts(store, a),
	    .folders = { system, user }, .version = KBDIFF_VERSION,
	    .verbose = o->verbose };
	struct output_file output;
	int err = output_file_open(&output, o->output);

	list.sources = fact_store_sources(store, &list.n);
	if (err == 0) {
		if (format != NULL && strcmp(format->name, "json") == 0)
			facts_list_json(&output.out, &list);
		else
			facts_list_text(&output.out, &list);
		err = output_file_close(&output, true);
	}
	free(system);
	free(user);
	return err == 0 ? EXIT_NOTHING :
	    complain("cannot be written", name, err);
}

int
command_facts(const struct options *o)
{
	struct diags *diags = diags_new();
	struct arena *a = arena_new();
	struct fact_store *store = facts_files_read(o, diags, a);
	int status = EXIT_TROUBLE;

	run_tell(diags, o->verbose);
	if (diags_total(diags, SEV_ERROR) == 0)
		status = write_facts(o, store, a);
	fact_store_free(store);
	arena_free(a);
	diags_free(diags);
	return status;
}

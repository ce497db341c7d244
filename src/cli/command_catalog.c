/*
 * catalog: writes a catalogue of updates as a small one.
 */
#include "command.h"
#include "kbdiff/cli/output_file.h"
#include "kbdiff/facts/catalog.h"
#include "run.h"

static int
write_catalog(const struct catalog *c, const char *name)
{
	struct output_file output;
	int err;

	if ((err = output_file_open(&output, name)) != 0)
		return complain("cannot be written", name, err);
	catalog_write(c, &output.out);
	if ((err = output_file_close(&output, true)) != 0)
		return complain("cannot be written", name, err);
	return EXIT_NOTHING;
}

int
command_catalog(const struct options *o)
{
	struct diags *diags = diags_new();
	struct catalog *c = catalog_new();
	int status = EXIT_TROUBLE;

	for (size_t i = 0; i < o->operands.n; i++)
		catalog_read(c, o->operands.values[i], diags);
	catalog_seal(c);
	run_tell(diags, o->verbose);
	if (diags_total(diags, SEV_ERROR) == 0)
		status = write_catalog(c, o->output);
	catalog_free(c);
	diags_free(diags);
	return status;
}

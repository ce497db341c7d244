/*
 * formats: what the importers read.
 */
#include "command.h"
#include "kbdiff/import/importers.h"

static void
print_formats(struct out *o, const struct options *options)
{
	const struct importer *i;

	(void)options;
	for (size_t k = 0; (i = importers[k]) != NULL; k++) {
		if (i->parse == NULL)
			continue;
		out_printf(o, "%s\n    %s\n", i->name, i->help);
		if (i->command != NULL)
			out_printf(o, "    %s\n", i->command);
	}
}

int
command_formats(const struct options *o)
{
	return print_all(print_formats, o);
}

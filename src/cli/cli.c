#include "kbdiff/cli/cli.h"
#include "command.h"
#include "run.h"

static int (*const commands[COMMAND_COUNT])(const struct options *) = {
	[COMMAND_DIFF] = command_diff,
	[COMMAND_CLUSTER] = command_cluster,
	[COMMAND_LIST] = command_list,
	[COMMAND_CHANGES] = command_changes,
	[COMMAND_EXPLAIN] = command_explain,
	[COMMAND_CATALOG] = command_catalog,
	[COMMAND_FACTS] = command_facts,
	[COMMAND_FORMATS] = command_formats,
	[COMMAND_COMPLETION] = command_completion,
	[COMMAND_HELP] = command_help,
};

int
print_all(void (*print)(struct out *, const struct options *),
    const struct options *options)
{
	struct out o = { .f = stdout };
	int err;

	print(&o, options);
	if ((err = out_flush(&o)) != 0)
		return complain("cannot be written", "standard output", err);
	return EXIT_NOTHING;
}

static void
print_version(struct out *o, const struct options *options)
{
	(void)options;
	out_str(o, "kbdiff " KBDIFF_VERSION "\n");
}

int
cli_main(int argc, char **argv)
{
	struct out err = { .f = stderr };
	struct options o;
	int status;

	if (options_parse(&o, argc, argv, &err) != 0)
		status = run_trouble(&o, NULL);
	else if (o.help)
		status = command_print_help(&o);
	else if (o.version)
		status = print_all(print_version, &o);
	else
		status = commands[o.command](&o);
	options_fini(&o);
	return status;
}

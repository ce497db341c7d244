/*
 * The command line: one table of options, from which parsing and --help both
 * come.
 */
#ifndef KBDIFF_CLI_OPTIONS_H
#define KBDIFF_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/inventory.h"

struct importer;
struct report_format;

enum command {
	COMMAND_DIFF,
	COMMAND_CLUSTER,
	COMMAND_LIST,
	COMMAND_EXPLAIN,
	COMMAND_CATALOG,
	COMMAND_FORMATS,
	COMMAND_COUNT
};

enum when { WHEN_AUTO, WHEN_ALWAYS, WHEN_NEVER };

/* Values as given, in their order; they live as long as argv. */
struct values {
	const char	**values;
	size_t		 n, cap;
};

struct options {
	enum command	 command;
	struct values	 operands;
	struct values	 updates;		/* to be explained */
	struct values	 good, bad, ignore;
	struct values	 builds, catalogs, supersedes;
	struct alias	*aliases;
	size_t		 naliases, aliases_cap;
	const struct report_format *format;	/* NULL: not given */
	const char	*output;		/* NULL: standard output */
	const struct importer *input_format;	/* NULL: by evidence */
	unsigned	 show;			/* 1 << enum group */
	const char	*kind;			/* a pattern, or NULL */
	date		 since, until;
	enum date_order	 date_order;
	const char	*expect;
	unsigned	 jobs;			/* 0: as many as processors */
	enum when	 progress, colour;
	bool		 no_builds, recurring, decisive, keep_going, quiet;
	bool		 brief, verbose, help, version;
};

/*
 * Reads argv.  0, or -1 after it has said on err what is wrong and where help
 * is to be found.
 */
int	options_parse(struct options *, int argc, char **argv,
	    struct out *err);
void	options_fini(struct options *);

void	options_help(struct out *);

#endif

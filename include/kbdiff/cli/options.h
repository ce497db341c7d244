/*
 * The command line, parsed by the table of options (options_table.h).
 */
#ifndef KBDIFF_CLI_OPTIONS_H
#define KBDIFF_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/collect/column_choices.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/inventory.h"

struct importer;
struct report_format;

enum command {
	COMMAND_DIFF,
	COMMAND_CLUSTER,
	COMMAND_LIST,
	COMMAND_CHANGES,
	COMMAND_EXPLAIN,
	COMMAND_CATALOG,
	COMMAND_FACTS,
	COMMAND_FORMATS,
	COMMAND_COMPLETION,
	COMMAND_HELP,
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
	bool		 command_named;	/* not understood */
	struct values	 operands;
	struct values	 updates;		/* to be explained */
	struct values	 good, bad, ignore, exclude;
	struct values	 builds, catalogs, supersedes;
	struct values	 except;		/* files of exceptions */
	struct values	 facts;			/* --facts: folders */
	struct column_choices columns;
	struct alias	*aliases;
	size_t		 naliases, aliases_cap;
	const struct report_format *format;	/* NULL: not given */
	const char	*output;		/* NULL: standard output */
	const struct importer *input_format;	/* NULL: by evidence */
	unsigned	 show;			/* 1 << enum group; 0: not
						   given */
	const char	*kind;			/* a pattern, or NULL */
	date		 since, until;
	enum date_order	 date_order;
	const char	*expect;
	unsigned	 jobs;			/* 0: as many as processors */
	enum when	 progress, colour;
	bool		 no_facts, no_builds, recurring, decisive, keep_going;
	bool		 quiet, brief, verbose, help, version;
};

/*
 * Parses argv.  0, or -1 with an error on err: one that names the option, its
 * value and what is allowed, and where help is to be found.
 */
int	options_parse(struct options *, int argc, char **argv,
	    struct out *err);
void	options_fini(struct options *);

/* The report's format: -f, else the ending of -o, else NULL. */
const struct report_format *options_format(const struct options *);

#endif

/*
 * The table of options and that of commands: parsing, --help, suggestions and
 * completions all read them.
 */
#ifndef KBDIFF_CLI_OPTIONS_TABLE_H
#define KBDIFF_CLI_OPTIONS_TABLE_H

#include "kbdiff/cli/options.h"
#include "kbdiff/report/report_formats.h"

/* Under which heading --help has an option. */
enum option_section {
	SECTION_HOSTS, SECTION_COMPARED, SECTION_KNOWN, SECTION_REPORT,
	SECTION_COUNT
};

/* How completions go on behind an option. */
enum option_completion { COMPLETE_NOTHING, COMPLETE_FILE, COMPLETE_FOLDER };

struct option_row;

/* A command line that is being parsed. */
struct parsing {
	struct options	*options;
	struct out	*err;
};

/* Stores a value; -1 after an error on err. */
typedef int option_store(struct parsing *, const struct option_row *,
    const char *value);

struct option_row {
	int		 letter;	/* 0: none */
	const char	*name, *arg;	/* arg NULL: takes no value */
	unsigned	 commands;	/* 1 << enum command */
	enum option_section section;
	option_store	*store;
	size_t		 at;		/* of the column in struct options */
	const char	*const *allowed; /* values, NULL at the end; or NULL */
	enum option_completion completion;
	const char	*help;
};

extern const struct option_row option_table[];	/* ends with a NULL name */

/* What --help says of an option of a command; NULL: which formats there are. */
const char	*option_help(const struct option_row *, enum command);

struct command_row {
	const char	*name, *help;
	const char	*usage;		/* lines behind "Usage: " */
	const char	*about;		/* paragraphs */
	const char	*status;	/* "0 ..., 1 ..., 2 ..." */
	const char	*examples;	/* lines */
	const char	*more;		/* where to read on, or NULL */
};

extern const struct command_row command_table[COMMAND_COUNT];

/* Whether a command writes reports of a format. */
bool	command_writes(enum command, const struct report_format *);

extern const char *const section_names[SECTION_COUNT];

/* What values may be; NULL at the end. */
extern const char *const allowed_when[], *const allowed_date_order[];
extern const char *const allowed_groups[];	/* by enum group, then "all" */
extern const char *const allowed_columns[];	/* by enum column_key */

/* Kinds of values; see option_values.c. */
option_store	store_flag, store_text, store_list, store_when,
		store_date_order, store_date, store_jobs, store_expect,
		store_alias, store_show, store_format, store_input_format,
		store_columns, store_glob;

#endif

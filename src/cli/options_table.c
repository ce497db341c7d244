#include <string.h>

#include "options_table.h"

#define DIFF	(1u << COMMAND_DIFF)
#define CLUSTER	(1u << COMMAND_CLUSTER)
#define LIST	(1u << COMMAND_LIST)
#define CHANGES	(1u << COMMAND_CHANGES)
#define EXPLAIN	(1u << COMMAND_EXPLAIN)
#define CATALOG	(1u << COMMAND_CATALOG)
#define FACTS	(1u << COMMAND_FACTS)
#define COMPARE	(DIFF | CLUSTER)
#define JUDGE	(COMPARE | EXPLAIN)
#define READ	(JUDGE | LIST | CHANGES)
#define FILTER	(COMPARE | CHANGES)
#define ALL	((1u << COMMAND_COUNT) - 1)

const char *const section_names[SECTION_COUNT] = {
	[SECTION_HOSTS] = "Hosts and inputs",
	[SECTION_COMPARED] = "What is compared",
	[SECTION_KNOWN] = "What kbdiff knows",
	[SECTION_REPORT] = "Report",
};

/* An option's column in struct options. */
#define AT(column)	offsetof(struct options, column)

const struct option_row option_table[] = {
	{ 'g', "good", "HOSTS", DIFF, SECTION_HOSTS, store_list, AT(good),
	    NULL, COMPLETE_FILE,
	    "good (reference) hosts: names, patterns such as\n"
	    "CAS0* (quote it in a Unix shell), @FILE, a file\n"
	    "(of hosts or of requirements), or a required KB" },
	{ 'b', "bad", "HOSTS", DIFF, SECTION_HOSTS, store_list, AT(bad),
	    NULL, COMPLETE_FILE,
	    "bad hosts; all others are good unless -g names\n"
	    "some" },
	{ 0, "expect", "N|@FILE", READ, SECTION_HOSTS, store_expect,
	    AT(expect), NULL, COMPLETE_FILE,
	    "fail unless N hosts or more, or those in FILE,\n"
	    "were read" },
	{ 0, "keep-going", NULL, READ, SECTION_HOSTS, store_flag,
	    AT(keep_going), NULL, COMPLETE_NOTHING,
	    "report on the rest when an input fails" },
	{ 0, "alias", "OTHER=NAME", READ, SECTION_HOSTS, store_alias, 0,
	    NULL, COMPLETE_NOTHING, "two names of one host" },
	{ 0, "column", "KEY=NAME", READ, SECTION_HOSTS, store_columns,
	    AT(columns), allowed_columns, COMPLETE_NOTHING,
	    "which columns of your table to read; KEY is host,\n"
	    "update, state or date; separate several with commas" },
	{ 0, "exclude", "GLOB", READ, SECTION_HOSTS, store_glob,
	    AT(exclude), NULL, COMPLETE_NOTHING,
	    "skip these files of a folder or archive" },
	{ 0, "input-format", "FORMAT", READ, SECTION_HOSTS,
	    store_input_format, 0, NULL, COMPLETE_NOTHING,
	    "read every input as this format" },
	{ 0, "date-order", "ORDER", READ, SECTION_HOSTS, store_date_order, 0,
	    allowed_date_order, COMPLETE_NOTHING,
	    "mdy, dmy or ymd: how to read 03/04/2024 in files\n"
	    "that leave it open" },
	{ 0, "show", "LIST", DIFF, SECTION_COMPARED, store_show, 0,
	    allowed_groups, COMPLETE_NOTHING,
	    "groups to print: missing, uncertain, extra,\n"
	    "covered, inapplicable, accepted, same, all" },
	{ 0, "decisive", NULL, DIFF, SECTION_COMPARED, store_flag,
	    AT(decisive), NULL, COMPLETE_NOTHING,
	    "only what all good hosts have and all bad ones lack" },
	{ 0, "kind", "REGEX", FILTER, SECTION_COMPARED, store_text,
	    AT(kind), NULL, COMPLETE_NOTHING,
	    "only updates of this kind (Security Update), and\n"
	    "those without a kind" },
	{ 0, "since", "DATE", FILTER, SECTION_COMPARED, store_date,
	    AT(since), NULL, COMPLETE_NOTHING,
	    "only updates installed on this day or later, and\n"
	    "those without a date" },
	{ 0, "until", "DATE", FILTER, SECTION_COMPARED, store_date,
	    AT(until), NULL, COMPLETE_NOTHING,
	    "only updates installed on this day or earlier, and\n"
	    "those without a date" },
	{ 0, "ignore", "ID|FILE", FILTER, SECTION_COMPARED, store_list,
	    AT(ignore), NULL, COMPLETE_FILE,
	    "ignore this update, or all listed in FILE" },
	{ 0, "recurring", NULL, FILTER, SECTION_COMPARED, store_flag,
	    AT(recurring), NULL, COMPLETE_NOTHING,
	    "include updates re-released under one number\n"
	    "(Defender, MRT)" },
	{ 0, "except", "FILE", COMPARE, SECTION_COMPARED, store_list,
	    AT(except), NULL, COMPLETE_FILE,
	    "missing updates that you accept: a CSV of\n"
	    "host,update,until,reason" },
	{ 0, "builds", "FILE", READ | FACTS, SECTION_KNOWN, store_list,
	    AT(builds), NULL, COMPLETE_FILE, "a newer build table" },
	{ 0, "catalog", "FILE", READ | FACTS, SECTION_KNOWN, store_list,
	    AT(catalogs), NULL, COMPLETE_FILE,
	    "a catalogue of superseded updates" },
	{ 0, "supersedes", "FILE", READ | FACTS, SECTION_KNOWN, store_list,
	    AT(supersedes), NULL, COMPLETE_FILE,
	    "your own CSV of replacements: KB,SupersededBy" },
	{ 0, "facts", "DIR", READ | FACTS, SECTION_KNOWN, store_list, AT(facts),
	    NULL, COMPLETE_FOLDER, "read the tables in this folder" },
	{ 0, "no-facts", NULL, READ | FACTS, SECTION_KNOWN, store_flag,
	    AT(no_facts), NULL, COMPLETE_NOTHING,
	    "do not read the data folders" },
	{ 0, "no-builds", NULL, READ | FACTS, SECTION_KNOWN, store_flag,
	    AT(no_builds), NULL, COMPLETE_NOTHING,
	    "use neither data folders nor built-in tables" },
	{ 'f', "format", "FORMAT", READ | FACTS, SECTION_REPORT,
	    store_format, 0, NULL, COMPLETE_NOTHING, NULL },
	{ 'o', "output", "FILE", READ | CATALOG | FACTS, SECTION_REPORT,
	    store_text, AT(output), NULL, COMPLETE_FILE,
	    "write to FILE; its ending chooses the format" },
	{ 0, "brief", NULL, FILTER, SECTION_REPORT, store_flag,
	    AT(brief), NULL, COMPLETE_NOTHING,
	    "print the verdict alone, in one line" },
	{ 'q', "quiet", NULL, READ, SECTION_REPORT, store_flag, AT(quiet),
	    NULL, COMPLETE_NOTHING, "print nothing; use the exit status" },
	{ 'v', "verbose", NULL, READ | CATALOG | FACTS, SECTION_REPORT,
	    store_flag, AT(verbose), NULL, COMPLETE_NOTHING,
	    "name every host, update and build; print notes" },
	{ 0, "color", "WHEN", READ, SECTION_REPORT, store_when, AT(colour),
	    allowed_when, COMPLETE_NOTHING,
	    "when to use colours: auto, always or never" },
	{ 0, "progress", "WHEN", READ, SECTION_REPORT, store_when,
	    AT(progress), allowed_when, COMPLETE_NOTHING,
	    "when to show progress: auto, always or never" },
	{ 'j', "jobs", "N", READ, SECTION_REPORT, store_jobs, 0, NULL,
	    COMPLETE_NOTHING, "read N inputs at a time" },
	{ 'h', "help", NULL, ALL, SECTION_REPORT, store_flag, AT(help), NULL,
	    COMPLETE_NOTHING, "print this help" },
	{ 'V', "version", NULL, ALL, SECTION_REPORT, store_flag, AT(version),
	    NULL, COMPLETE_NOTHING, "print the version" },
	{ .name = NULL }
};

/* What an option does for commands that print no lists of hosts. */
static const struct {
	enum command	 command;
	int		 letter;
	const char	*help;
} other_help[] = {
	{ COMMAND_CATALOG, 'o', "write the catalogue to FILE" },
	{ COMMAND_CATALOG, 'v', "print notes too" },
	{ COMMAND_FACTS, 'v', "name every build; print notes" },
};

const char *
option_help(const struct option_row *row, enum command c)
{
	for (size_t i = 0; i < sizeof other_help / sizeof *other_help; i++)
		if (other_help[i].command == c && other_help[i].letter ==
		    row->letter)
			return other_help[i].help;
	return row->help;
}

#define INPUT_FORMS	" a file, a folder, an archive, NAME=FILE, or - for"
#define INPUTS	"\nINPUT is" INPUT_FORMS " standard input.\n"

const struct command_row command_table[COMMAND_COUNT] = {
	[COMMAND_DIFF] = {
		"diff", "what good hosts have and bad hosts lack",
		"kbdiff [diff] [OPTION]... GOOD BAD\n"
		"kbdiff [diff] [OPTION]... {-g HOSTS | -b HOSTS}... INPUT...\n",
		"Print the updates that good hosts have and bad hosts lack. "
		"With two inputs and\n"
		"no role option, the hosts of the first are good and those of "
		"the second bad.\n" INPUTS,
		"0 no bad host lacks anything, 1 one does or may, 2 trouble",
		"  kbdiff cas01.csv cas02.csv              a good server and "
		"a bad one\n"
		"  kbdiff -b CAS02 exports/                one bad server "
		"among many\n"
		"  kbdiff --except ok.csv g.csv b.csv      without what you "
		"have accepted\n",
		"'kbdiff formats' shows how to export" },
	[COMMAND_CLUSTER] = {
		"cluster", "whether all hosts have the same updates",
		"kbdiff cluster [OPTION]... INPUT...\n",
		"Check that the nodes of a cluster, or the hosts of a fleet, "
		"have the same\n"
		"updates. Say which hosts differ from the rest, how far they "
		"are behind, and\n"
		"what they lack.\n" INPUTS,
		"0 the nodes agree, 1 they differ or may differ, 2 trouble",
		"  kbdiff cluster --expect 4 exports/      all four nodes, or "
		"an error\n"
		"  kbdiff cluster exports/ -o patch.html   a page for the "
		"change ticket\n",
		"To compare good hosts with bad ones, see 'kbdiff help diff'" },
	[COMMAND_LIST] = {
		"list", "what each host has",
		"kbdiff list [OPTION]... INPUT...\n",
		"Print each host with its updates. What -f csv writes can be "
		"read again like any\nexport.\n" INPUTS,
		"0 done, 2 trouble",
		"  kbdiff list -f csv exports/ > all.csv   one file of many "
		"exports\n"
		"  kbdiff list hotfixes.txt                what kbdiff reads "
		"in a file\n",
		"'kbdiff formats' shows how to export" },
	[COMMAND_CHANGES] = {
		"changes", "what a patch night changed",
		"kbdiff changes [OPTION]... BEFORE AFTER\n",
		"Print what each host gained and lost between two exports of "
		"one or many hosts,\n"
		"and the level that it reached. Hosts that changed alike are "
		"reported together;\n"
		"hosts that are new, gone or gave no list are named.\n"
		"\nEach of BEFORE and AFTER is" INPUT_FORMS
		"\nstandard input.\n",
		"0 nothing changed, 1 something did or may have, 2 trouble",
		"  kbdiff changes before/ after/           what the patch "
		"night changed\n"
		"  kbdiff changes mon.csv tue.csv -f jira  the same for a "
		"ticket\n",
		"To compare hosts with each other, see 'kbdiff help cluster'" },
	[COMMAND_EXPLAIN] = {
		"explain", "what an update is, and which hosts lack it",
		"kbdiff explain [OPTION]... KB... [INPUT]...\n",
		"Print what kbdiff knows about updates, what replaced them "
		"and, with inputs,\n"
		"which hosts have or lack them.\n" INPUTS,
		"0 no host lacks them, 1 one does or may, 2 trouble",
		"  kbdiff explain KB5031361                what it is, and "
		"what contains it\n"
		"  kbdiff explain KB5031361 exports/       which hosts lack "
		"it\n",
		NULL },
	[COMMAND_CATALOG] = {
		"catalog", "shrink an update catalogue",
		"kbdiff catalog [OPTION]... FILE... -o FILE\n",
		"Write what kbdiff needs from one or more update catalogues to "
		"a small file that\n"
		"--catalog reads quickly. A catalogue says which update "
		"replaces which: wesng's\n"
		"CVEs_*.csv (in its definitions.zip), or the CSV that you can "
		"download from the\n"
		"Deployments page of Microsoft's Security Update Guide.\n",
		"0 done, 2 trouble",
		"  kbdiff catalog CVEs_*.csv -o catalog.csv\n"
		"  kbdiff --catalog catalog.csv cas01.csv cas02.csv\n",
		"kbdiff-formats(5) shows each form of a catalogue" },
	[COMMAND_FACTS] = {
		"facts", "what kbdiff knows about updates, and how new it is",
		"kbdiff facts [OPTION]...\n",
		"List each source of facts (built-in tables, files of the data "
		"folders, files\n"
		"that options name) with its rows and its newest date, and say "
		"how to renew it.\n",
		"0 done, 2 trouble",
		"  kbdiff facts                            all that is known\n"
		"  kbdiff facts --facts DIR -f json        with the files of a "
		"folder\n",
		NULL },
	[COMMAND_FORMATS] = {
		"formats", "what kbdiff reads, and how to export it",
		"kbdiff formats\n",
		"List the formats that kbdiff reads, with a command that "
		"exports each.\n",
		"0 done, 2 trouble",
		"  kbdiff formats                          all of them\n"
		"  kbdiff list --input-format kb-list x    read x as one of "
		"them\n",
		NULL },
	[COMMAND_COMPLETION] = {
		"completion", "tab completion for a shell",
		"kbdiff completion bash|zsh|fish|powershell\n",
		"Print a script that makes the shell complete commands, "
		"options and their values.\n",
		"0 done, 2 trouble",
		"  eval \"$(kbdiff completion bash)\"        in ~/.bashrc\n"
		"  eval \"$(kbdiff completion zsh)\"         in ~/.zshrc\n"
		"  kbdiff completion fish | source         in "
		"~/.config/fish/config.fish\n",
		NULL },
	[COMMAND_HELP] = {
		"help", "help for one command",
		"kbdiff help [COMMAND]\n",
		"Print the commands, or the usage, options and "
		"examples of one.\n",
		"0 done, 2 trouble",
		"  kbdiff help                             all commands\n"
		"  kbdiff help cluster                     the options of "
		"one\n",
		NULL },
};

bool
command_writes(enum command c, const struct report_format *f)
{
	switch (c) {
	case COMMAND_FACTS:
		return strcmp(f->name, "text") == 0 ||
		    strcmp(f->name, "json") == 0;
	case COMMAND_EXPLAIN:
		return !f->rows_only;
	case COMMAND_LIST:
	case COMMAND_CHANGES:
		return !f->comparison_only;
	default:
		return true;
	}
}

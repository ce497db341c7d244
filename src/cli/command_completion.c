/*
 * completion: scripts for shells, from the tables of options and commands.
 */
#include <string.h>

#include "command.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/report/report_formats.h"
#include "options_table.h"
#include "run.h"

/* Prints the values that an option may have, each between before and after;
 * false if there is no such list. */
static bool
print_values(struct out *o, const struct option_row *row, const char *between)
{
	const char *sep = "";

	if (row->allowed != NULL && row->store != store_columns)
		for (size_t i = 0; row->allowed[i] != NULL; i++) {
			out_printf(o, "%s%s", sep, row->allowed[i]);
			sep = between;
		}
	else if (row->store == store_format)
		for (size_t i = 0; report_formats[i] != NULL; i++) {
			out_printf(o, "%s%s", sep, report_formats[i]->name);
			sep = between;
		}
	else if (row->store == store_input_format)
		for (size_t i = 0; importers[i] != NULL; i++) {
			if (importers[i]->parse == NULL)
				continue;
			out_printf(o, "%s%s", sep, importers[i]->name);
			sep = between;
		}
	return *sep != '\0';
}

static bool
has_values(const struct option_row *row)
{
	return (row->allowed != NULL && row->store != store_columns) ||
	    row->store == store_format || row->store == store_input_format;
}

/* "-g|--good". */
static void
print_names(struct out *o, const struct option_row *row, const char *between)
{
	if (row->letter != 0)
		out_printf(o, "-%c%s", row->letter, between);
	out_printf(o, "--%s", row->name);
}

static void
print_commands(struct out *o, const char *between)
{
	for (int c = 0; c < COMMAND_COUNT; c++)
		out_printf(o, "%s%s", c == 0 ? "" : between,
		    command_table[c].name);
}

/* The first line of a help text, for shells that show one. */
static struct span
short_help(const struct option_row *row)
{
	const char *help = row->help != NULL ? row->help : "report format";

	return span_upto(span_of(help), span_find(span_of(help), '\n'));
}

/* Text between single quotes, in which a quote is written in the shell's
 * way. */
static void
print_quoted(struct out *o, struct span s, const char *quote)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\'')
			out_str(o, quote);
		else
			out_char(o, s.p[i]);
	}
}

static void
print_bash_values(struct out *o)
{
	const struct option_row *row;

	for (row = option_table; row->name != NULL; row++) {
		if (row->arg == NULL)
			continue;
		out_str(o, "\t");
		print_names(o, row, "|");
		out_str(o, ")\n\t\t");
		if (has_values(row)) {
			out_str(o, "_kbdiff_add -W '");
			print_values(o, row, " ");
			out_str(o, "'\n");
		} else if (row->completion == COMPLETE_FOLDER) {
			out_str(o, "_kbdiff_add -d\n");
		} else if (row->completion == COMPLETE_FILE) {
			out_str(o, "_kbdiff_add -f\n");
		} else {
			out_str(o, ":\n");
		}
		out_str(o, "\t\treturn ;;\n");
	}
}

static void
print_bash_options(struct out *o)
{
	const struct option_row *row;

	for (int c = 0; c < COMMAND_COUNT; c++) {
		out_printf(o, "\t%s) words='", command_table[c].name);
		for (row = option_table; row->name != NULL; row++)
			if ((row->commands & 1u << c) != 0) {
				print_names(o, row, " ");
				out_char(o, ' ');
			}
		out_str(o, "' ;;\n");
	}
}

static void
print_bash(struct out *o, const struct options *options)
{
	(void)options;
	out_str(o, "# bash completion for kbdiff\n"
	    "_kbdiff_add()\n{\n"
	    "\tlocal found\n"
	    "\t[ \"$1\" = -W ] || compopt -o filenames\n"
	    "\tmapfile -t found < <(compgen \"$@\" -- \"$cur\")\n"
	    "\tCOMPREPLY+=(\"${found[@]}\")\n}\n"
	    "_kbdiff()\n{\n"
	    "\tlocal cur=${COMP_WORDS[COMP_CWORD]} command=diff words\n"
	    "\tlocal prev=${COMP_WORDS[COMP_CWORD-1]}\n"
	    "\tCOMPREPLY=()\n"
	    "\tif [ \"$cur\" = = ]; then\n\t\tcur=\n"
	    "\telif [ \"$prev\" = = ]; then\n"
	    "\t\tprev=${COMP_WORDS[COMP_CWORD-2]}\n\tfi\n"
	    "\tcase ${COMP_WORDS[1]} in\n\t");
	print_commands(o, "|");
	out_str(o, ")\n\t\t[ \"$COMP_CWORD\" = 1 ] || "
	    "command=${COMP_WORDS[1]} ;;\n\tesac\n\tcase $prev in\n");
	print_bash_values(o);
	out_str(o, "\tesac\n\tcase $command in\n");
	print_bash_options(o);
	out_str(o, "\tesac\n\tcase $cur in\n"
	    "\t-*)\n\t\t_kbdiff_add -W \"$words\"\n"
	    "\t\treturn ;;\n\tesac\n"
	    "\tif [ \"$COMP_CWORD\" = 1 ] || [ \"$command\" = help ]; then\n"
	    "\t\t_kbdiff_add -W '");
	print_commands(o, " ");
	out_str(o, "'\n\tfi\n\tcase $command in\n"
	    "\tcompletion)\n\t\t_kbdiff_add -W "
	    "'bash zsh fish powershell' ;;\n"
	    "\thelp|formats|facts) ;;\n"
	    "\t*)\n\t\t_kbdiff_add -f ;;\n\tesac\n}\n"
	    "complete -F _kbdiff kbdiff\n");
}

/* One line of _arguments: '(-g --good)'{-g,--good}'[help]:arg:action'. */
static void
print_zsh_option(struct out *o, const struct option_row *row)
{
	out_str(o, "\t\t");
	if (row->letter != 0)
		out_printf(o, "'*'{-%c,--%s}'[", row->letter, row->name);
	else
		out_printf(o, "'*--%s[", row->name);
	print_quoted(o, short_help(row), "'\\''");
	out_char(o, ']');
	if (row->arg != NULL) {
		/* A colon would end the name of the value. */
		out_printf(o, ":%s:", row->name);
		if (has_values(row)) {
			out_char(o, '(');
			print_values(o, row, " ");
			out_char(o, ')');
		} else {
			out_str(o, row->completion == COMPLETE_FOLDER ?
			    "_files -/" : row->completion == COMPLETE_FILE ?
			    "_files" : " ");
		}
	}
	out_str(o, "'\n");
}

static void
print_zsh_command(struct out *o, int c)
{
	const struct option_row *row;

	out_printf(o, "\t%s)\n\t\toptions=(\n", command_table[c].name);
	for (row = option_table; row->name != NULL; row++)
		if ((row->commands & 1u << c) != 0)
			print_zsh_option(o, row);
	out_str(o, "\t\t) ;;\n");
}

static void
print_zsh(struct out *o, const struct options *options)
{
	(void)options;
	out_str(o, "#compdef kbdiff\n_kbdiff()\n{\n"
	    "\tlocal -a options commands\n\tlocal command=diff rest=_files\n"
	    "\tcommands=(\n");
	for (int c = 0; c < COMMAND_COUNT; c++) {
		out_printf(o, "\t\t'%s:", command_table[c].name);
		print_quoted(o, span_of(command_table[c].help), "'\\''");
		out_str(o, "'\n");
	}
	out_str(o, "\t)\n\tif (( CURRENT > 2 )); then\n\t\tcase $words[2] "
	    "in\n\t\t");
	print_commands(o, "|");
	out_str(o, ")\n\t\t\tcommand=$words[2]\n\t\t\tshift words\n"
	    "\t\t\t(( CURRENT-- )) ;;\n\t\tesac\n"
	    "\telif [[ $words[2] != -* ]]; then\n"
	    "\t\t_describe command commands\n\tfi\n\tcase $command in\n");
	for (int c = 0; c < COMMAND_COUNT; c++)
		print_zsh_command(o, c);
	out_str(o, "\tesac\n\tcase $command in\n"
	    "\tcompletion) rest='(bash zsh fish powershell)' ;;\n"
	    "\thelp) rest=\"(${(j: :)commands[@]%%:*})\" ;;\n\tesac\n"
	    "\t_arguments -s $options \"*:input:$rest\"\n}\n"
	    "if [[ $funcstack[1] = _kbdiff ]]; then\n\t_kbdiff \"$@\"\n"
	    "else\n\tcompdef _kbdiff kbdiff\nfi\n");
}

static void
print_fish_option(struct out *o, const struct option_row *row)
{
	out_str(o, "complete -c kbdiff -n '__kbdiff_is");
	for (int c = 0; c < COMMAND_COUNT; c++)
		if ((row->commands & 1u << c) != 0)
			out_printf(o, " %s", command_table[c].name);
	out_printf(o, "' -l %s", row->name);
	if (row->letter != 0)
		out_printf(o, " -s %c", row->letter);
	if (row->arg != NULL)
		out_str(o, " -r");
	if (has_values(row)) {
		out_str(o, " -f -a '");
		print_values(o, row, " ");
		out_char(o, '\'');
	} else if (row->completion == COMPLETE_FOLDER) {
		out_str(o, " -f -a '(__fish_complete_directories)'");
	} else if (row->arg != NULL && row->completion == COMPLETE_NOTHING) {
		out_str(o, " -f");
	}
	out_str(o, " -d '");
	print_quoted(o, short_help(row), "\\'");
	out_str(o, "'\n");
}

static void
print_fish(struct out *o, const struct options *options)
{
	const struct option_row *row;

	(void)options;
	out_str(o, "# fish completion for kbdiff\n"
	    "function __kbdiff_is\n"
	    "\tset -l words (commandline -opc)\n\tset -l command diff\n"
	    "\tif set -q words[2]; and contains -- $words[2] ");
	print_commands(o, " ");
	out_str(o, "\n\t\tset command $words[2]\n\tend\n"
	    "\tcontains -- $command $argv\nend\n");
	for (int c = 0; c < COMMAND_COUNT; c++) {
		out_printf(o, "complete -c kbdiff -n '__fish_is_nth_token 1' "
		    "-a %s -d '", command_table[c].name);
		print_quoted(o, span_of(command_table[c].help), "\\'");
		out_str(o, "'\n");
	}
	out_str(o, "complete -c kbdiff -n '__kbdiff_is help' -f -a '");
	print_commands(o, " ");
	out_str(o, "'\ncomplete -c kbdiff -n '__kbdiff_is completion' -f -a "
	    "'bash zsh fish powershell'\n"
	    "complete -c kbdiff -n '__kbdiff_is formats' -f\n");
	for (row = option_table; row->name != NULL; row++)
		print_fish_option(o, row);
}

static void
print_powershell_values(struct out *o)
{
	const struct option_row *row;

	for (row = option_table; row->name != NULL; row++) {
		if (row->arg == NULL || !has_values(row))
			continue;
		out_printf(o, "        '--%s' { '", row->name);
		print_values(o, row, "', '");
		out_str(o, "' }\n");
		if (row->letter == 0)
			continue;
		out_printf(o, "        '-%c' { '", row->letter);
		print_values(o, row, "', '");
		out_str(o, "' }\n");
	}
}

static void
print_powershell_options(struct out *o)
{
	const struct option_row *row;
	const char *sep;

	for (int c = 0; c < COMMAND_COUNT; c++) {
		out_printf(o, "            '%s' { ", command_table[c].name);
		sep = "'";
		for (row = option_table; row->name != NULL; row++)
			if ((row->commands & 1u << c) != 0) {
				out_str(o, sep);
				print_names(o, row, "', '");
				sep = "', '";
			}
		out_str(o, "' }\n");
	}
}

static void
print_powershell(struct out *o, const struct options *options)
{
	(void)options;
	out_str(o, "# PowerShell completion for kbdiff\n"
	    "Register-ArgumentCompleter -Native -CommandName kbdiff "
	    "-ScriptBlock {\n"
	    "    param($wordToComplete, $commandAst, $cursorPosition)\n"
	    "    $commands = '");
	print_commands(o, "', '");
	out_str(o, "'\n"
	    "    $words = @($commandAst.CommandElements | Where-Object {\n"
	    "        $_.Extent.EndOffset -lt $cursorPosition } |\n"
	    "        ForEach-Object { $_.ToString() })\n"
	    "    $command = 'diff'\n"
	    "    if ($words.Count -gt 1 -and $commands -ccontains "
	    "$words[1]) { $command = $words[1] }\n"
	    "    $found = switch -CaseSensitive ($words[-1]) {\n");
	print_powershell_values(o);
	out_str(o, "    }\n    if (-not $found) {\n"
	    "        $found = if ($wordToComplete -like '-*') { switch "
	    "($command) {\n");
	print_powershell_options(o);
	out_str(o, "        } } elseif ($command -eq 'completion') { 'bash', "
	    "'zsh', 'fish', 'powershell'\n"
	    "        } elseif ($words.Count -le 1 -or $command -eq 'help') { "
	    "$commands }\n    }\n"
	    "    $found | Where-Object { $_ -clike \"$wordToComplete*\" } | "
	    "ForEach-Object {\n"
	    "        [System.Management.Automation.CompletionResult]::new("
	    "$_, $_, 'ParameterValue', $_)\n    }\n}\n");
}

static const struct {
	const char	*shell;
	void		(*print)(struct out *, const struct options *);
} scripts[] = {
	{ "bash", print_bash },
	{ "zsh", print_zsh },
	{ "fish", print_fish },
	{ "powershell", print_powershell },
};

int
command_completion(const struct options *o)
{
	const char *shell = o->operands.n == 1 ? o->operands.values[0] : "";
	struct out err = { .f = stderr };

	for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
		if (strcmp(shell, scripts[i].shell) == 0)
			return print_all(scripts[i].print, o);
	out_str(&err, "kbdiff: 'kbdiff completion' needs the name of a shell");
	if (*shell != '\0') {
		out_str(&err, ", not \"");
		out_visible(&err, span_of(shell));
		out_char(&err, '"');
	}
	out_str(&err, ": bash, zsh, fish or powershell\n");
	return EXIT_TROUBLE;
}

#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/asked_hosts.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/member_names.h"
#include "asked_alike.h"
#include "asked_groups.h"
#include "asked_names.h"
#include "asked_progress.h"
#include "asked_without.h"
#include "cmdline_names.h"
#include "cmdline_output.h"
#include "label_words.h"
#include "other_host.h"
#include "word_table.h"

/* A command that is longer is a script. */
#define COMMAND_MAX_BYTES	4000

static void
add(struct asked_list *l, struct list_builder *in, struct span name,
    uint64_t line)
{
	l->hosts = xgrow(l->hosts, l->n, &l->cap, sizeof *l->hosts);
	l->hosts[l->n++] = (struct asked_host){ list_builder_keep(in, name),
	    line, list_builder_rows(in), false, false };
}

/* Of the hosts of the last command those stay of which no list has come. */
static void
end_command(struct asked_hosts *a, struct list_builder *in)
{
	uint64_t lists = list_builder_lists(in) - a->lists;
	struct asked_list *l = &a->commands;
	size_t n = a->from, asked = l->n - a->from;

	/* Asked by another name, it has given one of its own. */
	if (lists >= asked || (asked == 1 &&
	    list_builder_rows(in) != a->rows)) {
		l->n = a->from;
		return;
	}
	for (size_t i = a->from; i < l->n; i++)
		if (!list_builder_has(in, l->hosts[i].name))
			l->hosts[n++] = l->hosts[i];
	l->n = n;
}

/* "-Comp", "-cn:", "/node:", "/s": a parameter with the names of machines; what
 * stands behind it goes to *values.  own: the program's own one, a letter. */
static bool
is_parameter(struct span s, char own, struct span *values)
{
	static const struct span names[] = {
		SPAN("-ComputerName"), SPAN("-CimSession"), SPAN("-cn"),
		SPAN("-HostName"), SPAN("-VMName"), SPAN("/node"),
	};
	const size_t shortest = 3;
	size_t n = 1;

	while (n < s.n && ascii_letter(s.p[n]))
		n++;
	if (n == s.n || (!ascii_blank(s.p[n]) && s.p[n] != ':'))
		return false;
	*values = span_trim(span_from(s, n + 1));
	if ((n == 2 && ascii_lower(s.p[1]) == own) || (own == 'r' &&
	    span_eqi(span_upto(s, n), SPAN("-remote"))))
		return true;
	for (size_t i = 0; n >= shortest && i < sizeof names / sizeof *names;
	    i++)
		if (span_startsi(names[i], span_upto(s, n)))
			return true;
	return false;
}

static void
add_names(struct asked_hosts *a, struct list_builder *in, struct span values,
    uint64_t line)
{
	struct asked_list *l = &a->commands;
	struct span name;

	while (cmdline_names_next(&values, &name))
		if (cmdline_names_machine(name))
			add(l, in, name, line);
	for (size_t i = a->from; l->n > a->from + 1 && i < l->n; i++)
		l->hosts[i].beside = true;
}

/* "EX03" in "[EX03]: PS C:\> Get-HotFix", or "". */
static struct span
session_of(struct span line)
{
	struct span name;
	size_t end;

	line = span_trim(line);
	end = span_find_span(line, SPAN("]: PS "));
	if (line.n == 0 || line.p[0] != '[' || end == line.n)
		return SPAN_NONE;
	name = span_from(span_upto(line, end), 1);
	return cmdline_names_machine(name) ? name : SPAN_NONE;
}

static bool
enters(struct span command)
{
	return span_startsi(command, SPAN("Enter-PSSession ")) ||
	    span_startsi(command, SPAN("etsn "));
}

static void
set_machine(struct asked_hosts *a, struct list_builder *in, struct span name)
{
	a->machine = name;
	list_builder_text_host(in, name);
}

/* "exit", and a prompt that is local again: what follows is of the machine on
 * which the session was entered. */
static void
note_exit(struct asked_hosts *a, struct list_builder *in, struct span line,
    struct span command)
{
	static const struct span exits[] = {
		SPAN("exit"), SPAN("Exit-PSSession"), SPAN("exsn"),
	};
	bool inside = session_of(line).n != 0;

	if (a->away && (SPAN_ANY(command, exits, span_eqi) ||
	    (a->inside && !inside))) {
		set_machine(a, in, a->local);
		a->away = inside = false;
	}
	a->inside = inside;
}

/* "Enter-PSSession EX03", "PS C:\> hostname" and the name below it: the machine
 * that commands without a name ask. */
static void
note_machine(struct asked_hosts *a, struct list_builder *in,
    struct span command)
{
	static const struct span asks[] = {
		SPAN("hostname"), SPAN("$env:COMPUTERNAME"),
		SPAN("echo %COMPUTERNAME%"), SPAN("hostname.exe"),
	};
	struct span name;

	for (size_t i = 0; i < sizeof asks / sizeof *asks; i++)
		a->waits |= span_eqi(command, asks[i]);
	if (!enters(command))
		return;
	name = span_trim(span_from(command, span_find(command, ' ')));
	if (name.n != 0 && name.p[0] == '-')
		name = span_trim(span_from(name, span_find(name, ' ')));
	name = span_upto(name, span_find(name, ' '));
	if (!cmdline_names_machine(name))
		return;
	a->local = a->machine;
	a->away = true;
	set_machine(a, in, list_builder_keep(in, name));
}

/* The machine of that session is asked. */
static void
add_session(struct asked_hosts *a, struct list_builder *in, struct span line,
    uint64_t number)
{
	struct span name = session_of(line);

	if (name.n != 0)
		add(&a->commands, in, name, number);
}

/* "ssh bob@ex03 wmic qfe", "winexe -U bob //ex03 wmic qfe", "psexec \\\\ex03":
 * the first word that is no parameter, or the first with such slashes. */
static void
add_remote(struct asked_hosts *a, struct list_builder *in, struct span command,
    uint64_t line)
{
	/* Parameters of ssh that have a value (ssh(1)). */
	static const char valued[] = "BbcDEeFIiJLlmOopQRSWw";
	bool ssh = span_startsi(command, SPAN("ssh ")), slashes;
	bool value = false;
	struct span word;
	size_t n;

	if (!ssh && !span_startsi(command, SPAN("winexe ")) &&
	    !span_startsi(command, SPAN("psexec ")))
		return;
	command = span_from(command, span_find(command, ' '));
	while (command = span_trim(command), command.n != 0) {
		n = span_find(command, ' ');
		word = span_upto(command, n);
		command = span_from(command, n);
		slashes = span_starts(word, SPAN("//")) || span_starts(word,
		    SPAN("\\\\"));
		if (value || (!slashes && (!ssh || word.p[0] == '-'))) {
			value = !value && ssh && word.n == 2 && memchr(valued,
			    word.p[1], sizeof valued - 1) != NULL;
			continue;
		}
		word = span_from(word, slashes ? 2 : 0);
		n = span_find(word, '@');
		word = span_from(word, n < word.n ? n + 1 : 0);
		if (cmdline_names_machine(word))
			add(&a->commands, in, word, line);
		return;
	}
}

/* Whether the command prints the updates of a machine. */
static bool
lists_updates(struct span command)
{
	return span_holdsi(command, SPAN("Get-HotFix")) ||
	    span_holdsi(command, SPAN("systeminfo")) ||
	    span_holdsi(command, SPAN("QuickFix")) ||
	    span_holdsi(command, SPAN("Get-WUHistory")) ||
	    span_holdsi(command, SPAN("qfe"));
}

/* Whether the command may ask another machine, which may be in a variable, or
 * is a script. */
static bool
holds_machines(struct span command)
{
	static const struct span words[] = {
		SPAN("-ComputerName"), SPAN("-CimSession"), SPAN("/node:"),
		SPAN(" -cn "), SPAN("Invoke-Command"), SPAN("icm "),
		SPAN("winrs"), SPAN("psexec"), SPAN("ssh "), SPAN(".ps1"),
		SPAN(".bat"), SPAN(".cmd"), SPAN(" -s "), SPAN("-Session"),
		SPAN(" /s "), SPAN("foreach"), SPAN("% {"),
	};

	return SPAN_ANY(command, words, span_holdsi);
}

/* Whether it lists the updates of machines, or may: a script, or sessions for
 * what does. */
static bool
may_ask(struct span command)
{
	static const struct span words[] = {
		SPAN(".ps1"), SPAN(".bat"), SPAN(".cmd"),
	};

	return lists_updates(command) || SPAN_ANY(command, words,
	    span_holdsi) || span_startsi(command, SPAN("New-PSSession")) ||
	    span_startsi(command, SPAN("New-CimSession"));
}

/* A command that does something else on the machine of a session. */
static bool
is_visit(struct span line, struct span command)
{
	static const struct span nothing[] = {
		SPAN("exit"), SPAN("Exit-PSSession"), SPAN("exsn"),
		SPAN("hostname"), SPAN("whoami"), SPAN("cls"),
		SPAN("clear"), SPAN("cd"),
	};
	size_t n = span_find(command, ' ');

	return session_of(line).n != 0 && command.n != 0 &&
	    !may_ask(command) && !enters(command) &&
	    !SPAN_ANY(span_upto(command, n), nothing, span_eqi);
}

/* A machine that was entered was asked, unless something else was done there
 * first. */
static void
note_alike(struct asked_hosts *a, struct list_builder *in, struct span line,
    struct span command, uint64_t number)
{
	if (a->entered.n != 0 && !is_visit(line, command))
		asked_alike_line(&a->alike, in, a->entered, a->entered_line);
	a->entered = enters(command) ? list_builder_keep(in, command) :
	    SPAN_NONE;
	a->entered_line = number;
	if (a->entered.n == 0)
		asked_alike_line(&a->alike, in, command, number);
}

/* "systeminfo /s EX01", "winrs -r:EX01" */
static char
own_parameter(struct span command)
{
	return span_holdsi(command, SPAN("systeminfo")) ? 's' :
	    span_startsi(command, SPAN("winrs")) ? 'r' : '\0';
}

/* The machines that the command asks; *only: the one, or "". */
static void
take_command(struct asked_hosts *a, struct list_builder *in, struct span line,
    struct span command, uint64_t number, struct span *only)
{
	struct asked_list *l = &a->commands;
	struct span values;

	*only = SPAN_NONE;
	asked_groups_command(&a->groups, in, command, may_ask(command),
	    number);
	if (!lists_updates(command) ||
	    cmdline_output_fills(command).n != 0)
		return;
	for (size_t i = 1; i < command.n; i++)
		if ((command.p[i] == '-' || command.p[i] == '/') &&
		    ascii_blank(command.p[i - 1]) && is_parameter(span_from(
		    command, i), own_parameter(command), &values))
			add_names(a, in, values, number);
	add_remote(a, in, command, number);
	if (l->n == a->from)
		add_session(a, in, line, number);
	if (l->n == a->from + 1)
		*only = l->hosts[a->from].name;
	/* Of several it is not known which gave the list. */
	if (l->n <= a->from + 1)
		list_builder_text_host(in, only->n != 0 || holds_machines(
		    command) ? *only : a->machine);
}

void
asked_hosts_command(struct asked_hosts *a, struct list_builder *in,
    struct span line, struct span command, uint64_t number,
    struct span *only)
{
	end_command(a, in);
	a->waits = false;
	note_exit(a, in, line, command);
	note_machine(a, in, command);
	a->from = a->commands.n;
	a->lists = list_builder_lists(in);
	a->rows = list_builder_rows(in);
	note_alike(a, in, line, command, number);
	a->command = list_builder_keep(in, command);
	a->ngroups = a->groups.n;
	take_command(a, in, line, command, number, only);
}

void
asked_hosts_goes_on(struct asked_hosts *a, struct list_builder *in,
    struct span more, uint64_t number, struct span *only)
{
	struct span first = a->command;
	char *whole;

	if (first.n == 0 || first.n + more.n > COMMAND_MAX_BYTES ||
	    a->rows != list_builder_rows(in))
		return;
	if (span_ends(first, SPAN("`")))
		first.n--;
	whole = xmalloc(first.n + 1 + more.n);
	memcpy(whole, first.p, first.n);
	whole[first.n] = ' ';
	memcpy(whole + first.n + 1, more.p, more.n);
	a->command = list_builder_keep(in, (struct span){ whole, first.n + 1 +
	    more.n });
	free(whole);
	a->commands.n = a->from;
	asked_groups_back(&a->groups, a->ngroups);
	list_builder_text_host(in, a->machine);
	take_command(a, in, SPAN_NONE, a->command, number, only);
}

/* "Server: EX03", "COMPUTERNAME=EX03", "Machine: EX03 (Microsoft Windows NT
 * 10.0.17763.0)" of a transcript, which is called so in any language. */
static bool
take_label(struct span *line)
{
	size_t colon = span_find(*line, ':'), at = span_find(*line, '=');
	size_t windows;
	struct span label, value;

	at = at < colon ? at : colon;
	if (at == line->n)
		return false;
	label = span_trim(span_upto(*line, at));
	value = span_trim(span_from(*line, at + 1));
	windows = span_find_span(value, SPAN(" (Microsoft Windows "));
	if (value.n == 0 || (windows == value.n && !word_is_host(label)))
		return false;
	*line = span_trim(span_upto(value, span_find_span(value,
	    SPAN(" ("))));
	return true;
}

/* The name in "=== EX03 ===", "[EX03]", "## EX03", "Server: EX03"; "": it is
 * no such line. */
static struct span
heading_of(struct span line, bool *labelled)
{
	static const char signs[] = "=-#*~+[]<>:_";
	bool marked = false;

	line = span_trim(line);
	while (line.n != 0 && (ascii_blank(line.p[0]) || memchr(signs,
	    line.p[0], sizeof signs - 1) != NULL)) {
		line = span_from(line, 1);
		marked = true;
	}
	while (line.n != 0 && (ascii_blank(line.p[line.n - 1]) ||
	    memchr(signs, line.p[line.n - 1], sizeof signs - 1) != NULL)) {
		line.n--;
		marked = true;
	}
	*labelled = take_label(&line);
	marked = asked_progress_verb(&line) || marked || *labelled;
	return marked && host_in_text_is(line) ? line : SPAN_NONE;
}

/* "Export of EX03", "Hotfixes on EX03": a few words and the name, or that
 * alone. */
static struct span
named_last(struct span line, bool *alone)
{
	static const struct span joins[] = {
		SPAN("of"), SPAN("on"), SPAN("from"), SPAN("for"), SPAN("von"),
		SPAN("auf"), SPAN("f\xc3\xbcr"), SPAN("de"), SPAN("sur"),
		SPAN("di"), SPAN("su"), SPAN("van"), SPAN("op"), SPAN("av"),
	};
	struct span word = SPAN_NONE, before = SPAN_NONE;
	size_t n = 0, words;

	line = span_trim(line);
	while (line.n != 0 && memchr(".:*#=", line.p[line.n - 1], 5) != NULL)
		line = span_trim(span_upto(line, line.n - 1));
	for (words = 0; line.n != 0; words++) {
		before = word;
		n = span_find(line, ' ');
		word = span_upto(line, n);
		line = span_trim(span_from(line, n));
	}
	/* "Server EX01" */
	*alone = words == 1 || (words == 2 && word_is_host(before));
	if (*alone)
		return word;
	for (size_t i = 0; words <= 6 && i < sizeof joins / sizeof *joins; i++)
		if (span_eqi(before, joins[i]))
			return word;
	return SPAN_NONE;
}

/* The host that lists without names are of, as the text above them says: by a
 * label, by a heading with a number where the file has no host's name, or by a
 * name that is written as that of the file or as the last one. */
static struct span
host_said(struct asked_hosts *a, struct list_builder *in, struct span line,
    struct span heading, bool labelled)
{
	struct span own = list_builder_own_host(in);
	bool alone = heading.n != 0;

	if (a->waits && host_in_text_may_be(span_trim(line)))
		return span_trim(line);
	if (labelled)
		return heading;
	/* What stands between lists parts them. */
	if (heading.n == 0)
		heading = named_last(line, &alone);
	if (other_host_is_plain(heading) && host_in_text_is(heading) &&
	    (list_builder_any(in) ? alone : !other_host_is_plain(own) &&
	    member_names_of(heading) == NAME_HOST))
		return heading;
	return heading.n != 0 && host_in_text_is(heading) &&
	    (other_host_alike(heading, own) || (a->machine.n != 0 &&
	    other_host_alike(heading, a->machine))) ? heading : SPAN_NONE;
}

/* It was asked, and may have its list elsewhere. */
static void
add_said(struct asked_hosts *a, struct list_builder *in, struct span name,
    uint64_t line)
{
	struct asked_host *h;

	add(&a->headings, in, name, line);
	h = &a->headings.hosts[a->headings.n - 1];
	h->said = h->beside = true;
}

/* "Report for EX01, EX02 and EX03" */
static void
add_named(struct asked_hosts *a, struct list_builder *in, struct span names,
    uint64_t line)
{
	char buf[ASKED_NAME_MAX];
	unsigned in_range = 0;
	struct span name;

	while (asked_names_next(&names, &in_range, buf, &name))
		add_said(a, in, name, line);
}

/* Those of whom a line says that they gave no list. */
static void
add_without(struct asked_hosts *a, struct list_builder *in, struct span names,
    uint64_t line)
{
	struct span name;

	while ((name = label_words_next(&names)).n != 0) {
		if (!other_host_is_plain(name))
			continue;
		add(&a->headings, in, name, line);
		a->headings.hosts[a->headings.n - 1].said = true;
	}
}

bool
asked_hosts_line(struct asked_hosts *a, struct list_builder *in,
    struct span line, uint64_t number)
{
	bool labelled;
	struct span name = heading_of(line, &labelled), said;

	asked_alike_line(&a->alike, in, line, number);
	if (name.n != 0 && host_in_text_plain_word(name))
		name = SPAN_NONE;
	if ((said = asked_names_of(line)).n != 0) {
		add_named(a, in, said, number);
		return false;
	}
	if (name.n != 0) {
		add(&a->headings, in, name, number);
	} else if ((said = asked_without_names(line)).n != 0) {
		add_without(a, in, said, number);
	} else if ((said = failure_words_back(line)).n != 0) {
		add_said(a, in, said, number);
	}
	said = host_said(a, in, line, name, labelled);
	a->waits &= span_trim(line).n == 0;
	if (said.n == 0)
		return false;
	set_machine(a, in, list_builder_keep(in, said));
	return true;
}

struct span
asked_hosts_headed(const struct asked_hosts *a, struct list_builder *in,
    uint64_t number)
{
	const struct asked_host *h;

	for (size_t i = a->headings.n; i-- != 0; ) {
		h = &a->headings.hosts[i];
		if (h->line < number)
			return h->rows == list_builder_rows(in) &&
			    list_builder_has_like(in, h->name,
			    other_host_alike) ? h->name : SPAN_NONE;
	}
	return SPAN_NONE;
}

void
asked_hosts_forget(struct asked_hosts *a, struct list_builder *in)
{
	set_machine(a, in, SPAN_NONE);
}

/* Headings are of hosts where one of them is of a host that has a list: those
 * that are written alike, with digits or without.  One that is written as such
 * a host is called is of one, too. */
static void
keep_proven(struct asked_list *l, struct list_builder *in)
{
	bool proven[2] = { false, false }, digit;
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++) {
		digit = span_has_digit(l->hosts[i].name);
		proven[digit] = proven[digit] || list_builder_has(in,
		    l->hosts[i].name);
	}
	for (size_t i = 0; i < l->n; i++)
		if ((proven[span_has_digit(l->hosts[i].name)] &&
		    !l->hosts[i].said) ||
		    list_builder_has_like(in, l->hosts[i].name,
		    other_host_alike))
			l->hosts[n++] = l->hosts[i];
	l->n = n;
}

/* beside: of those that are named beside others. */
static void
add_silent(const struct asked_list *l, struct list_builder *in, bool beside)
{
	const struct asked_host *h;

	for (size_t i = 0; i < l->n; i++) {
		h = &l->hosts[i];
		if (h->beside == beside && !list_builder_has(in, h->name))
			list_builder_list(in, (struct list_head){ h->name,
			    SPAN_NONE, SPAN_NONE }, h->line)->asked = beside;
	}
}

void
asked_hosts_end(struct asked_hosts *a, struct list_builder *in)
{
	end_command(a, in);
	note_alike(a, in, SPAN_NONE, SPAN_NONE, 0);
	keep_proven(&a->headings, in);
	asked_groups_end(&a->groups, in, &a->commands);
	asked_alike_end(&a->alike, in, &a->headings);
	if (a->commands.n + a->headings.n != 0 && list_builder_any(in) &&
	    !list_builder_named(in) && !list_builder_has(in, SPAN_NONE)) {
		/* What is said of a host alone comes first. */
		for (int beside = 0; beside < 2; beside++) {
			add_silent(&a->commands, in, beside != 0);
			add_silent(&a->headings, in, beside != 0);
		}
	}
	free(a->commands.hosts);
	free(a->headings.hosts);
	*a = (struct asked_hosts){ .from = 0 };
}

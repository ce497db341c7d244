#include <stdio.h>

#include "cmdline_text.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/update_id.h"

bool
transcript_fence(struct span line)
{
	line = span_trim(line);
	return span_starts(line, SPAN("```")) || span_starts(line,
	    SPAN("~~~"));
}

static bool
is_path(struct span s)
{
	return (s.n > 1 && s.p[1] == ':' && ascii_letter(s.p[0])) ||
	    span_starts(s, SPAN("\\\\"));
}

/* "# grep -v", and no comment: behind that sign a command of which lists come,
 * with a parameter or another command behind it. */
static bool
is_command(struct span s)
{
	static const struct span words[] = {
		SPAN("ssh"), SPAN("grep"), SPAN("egrep"), SPAN("fgrep"),
		SPAN("head"), SPAN("tail"), SPAN("sed"), SPAN("awk"),
		SPAN("gawk"), SPAN("cat"), SPAN("zcat"), SPAN("sudo"),
		SPAN("pwsh"), SPAN("winexe"), SPAN("ansible"), SPAN("jq"),
		SPAN("osqueryi"), SPAN("csvgrep"), SPAN("xsv"),
	};
	struct span word = span_upto(s, span_find(s, ' ')), rest;
	size_t at;

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (!span_eq(word, words[i]))
			continue;
		rest = span_from(s, word.n);
		at = span_find_span(rest, SPAN(" -"));
		return span_find_span(rest, SPAN(" | ")) < rest.n ||
		    (at + 2 < rest.n && !ascii_blank(rest.p[at + 2])) ||
		    span_holdsi(rest, SPAN("wmic ")) ||
		    span_holdsi(rest, SPAN("Get-HotFix"));
	}
	return false;
}

/* "bob" before the sign @ of a prompt. */
static bool
is_user(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ascii_letter(s.p[i]) && !ascii_digit(s.p[i]) &&
		    memchr("._-\\", s.p[i], 4) == NULL)
			return false;
	return s.n != 0;
}

/* What stands between host and sign, ":~", ":/tmp", " ~ ", names a folder: in
 * prose it does not. */
static bool
is_folder(struct span s, char sign)
{
	return s.n != 0 && s.n < 80 && (s.p[0] == ':' || sign == '%' ||
	    (s.n > 1 && memchr("~/", s.p[1], 2) != NULL));
}

/* Where the sign of a prompt "user@host:~$", "[user@host dir]$", "user@Mac ~ %"
 * stands; line.n: it is none. */
static size_t
sign_behind_user(struct span line)
{
	bool framed = line.p[0] == '[' || line.p[0] == '(';
	struct span first = span_upto(line, 64);
	size_t at = span_find(first, '@'), n, host;

	if (at == first.n || !is_user(span_from(span_upto(line, at), framed)))
		return line.n;
	for (host = at + 1; host < line.n && memchr(" :])$#%>",
	    line.p[host], 8) == NULL; )
		host++;
	for (n = host; n < line.n && memchr("$#%>", line.p[n], 4) == NULL; )
		n++;
	if (n == line.n)
		return n;
	return (framed ? memchr("])", line.p[n - 1], 2) != NULL :
	    is_folder(span_from(span_upto(line, n), host), line.p[n])) ? n :
	    line.n;
}

/* "bash-5.1$", "sh-5.1$", "~ $" */
static bool
begins_as_prompt(struct span line)
{
	switch (line.p[0]) {
	case 'b':
		return span_starts(line, SPAN("bash-"));
	case 's':
		return span_starts(line, SPAN("sh-"));
	case '~':
		return span_starts(line, SPAN("~ "));
	default:
		return false;
	}
}

bool
transcript_shell(struct span line, struct span *command)
{
	size_t n = 0;

	line = span_trim(line);
	if (line.n < 2)
		return false;
	if (line.p[0] != '$' && line.p[0] != '#' && line.p[0] != '%') {
		n = sign_behind_user(line);
		if (n == line.n && begins_as_prompt(line))
			n = span_find(line, '$');
		if (n == line.n)
			return false;
	} else if (line.p[0] != '$' && !is_command(span_trim(span_from(line,
	    1)))) {
		return false;
	}
	if (n + 1 < line.n && !ascii_blank(line.p[n + 1]))
		return false;
	*command = span_trim(span_from(line, n + 1));
	return n != 0 || ascii_letter(command->p[0]) ||
	    memchr("./(~\"'", command->p[0], 6) != NULL;
}

/* A prompt of Windows. */
static bool
is_prompt(struct span line)
{
	size_t bracket;

	if (span_find(line, '>') == line.n)
		return false;
	line = span_trim(line);
	if (line.n != 0 && line.p[0] == '[' && (bracket = span_find_span(line,
	    SPAN("]: PS "))) != line.n)
		line = span_from(line, bracket + 3);
	if (span_find(line, '>') == line.n)
		return false;
	/* Whatever drive it is: PS HKLM:\>, PS /home/me> */
	if (span_starts(line, SPAN("PS ")))
		return is_path(span_from(line, 3)) || span_find_span(line,
		    SPAN(":\\")) < span_find(line, '>') || line.p[3] == '/' ||
		    line.p[3] == '>';
	return is_path(line) || span_starts(line, SPAN("PS>")) ||
	    span_starts(line, SPAN("osquery>"));
}

bool
transcript_prompt(struct span line)
{
	struct span command;

	return is_prompt(line) || transcript_shell(line, &command);
}

/* Each prompt has one of these signs before its colon, or begins so: "PS C" is
 * what stands before that of a drive. */
bool
transcript_never_label(struct span label)
{
	for (size_t i = 0; i < label.n; i++)
		if (memchr("@>$#%`~\\", label.p[i], 8) != NULL)
			return false;
	return !span_starts(label, SPAN("(")) &&
	    !span_starts(label, SPAN("PS "));
}

bool
transcript_command(struct span line, struct span *command)
{
	if (transcript_shell(line, command))
		return command->n != 0;
	if (!is_prompt(line))
		return false;
	*command = span_trim(span_from(line, span_find(line, '>') + 1));
	return command->n != 0;
}

bool
transcript_export(struct span line)
{
	return transcript_fence(line) || transcript_prompt(line);
}

/* "KB article number" */
#define KB_CELL_MAX	20

/* Below so many lines of text nobody looks for an export. */
#define LINES_MAX	50

/* Whether a cell of a line, parted so, is called "KB", "KB number". */
static bool
has_kb_cell(struct span line, char part)
{
	struct span cell;
	size_t n;

	for (; line.n != 0; line = span_from(line, n + (n < line.n))) {
		n = span_find(line, part);
		cell = span_trim(span_upto(line, n));
		while (cell.n != 0 && memchr("*\"", cell.p[0], 2) != NULL)
			cell = span_from(cell, 1);
		if (span_startsi(cell, SPAN("KB")) && cell.n <= KB_CELL_MAX &&
		    !span_has_digit(cell))
			return true;
	}
	return false;
}

/* Whether a line may be the header of a table of updates. */
static bool
may_be_header(struct span line)
{
	static const char parts[] = ",;\t|";
	bool hotfix = span_holdsi(line, SPAN("hotfix"));

	for (size_t i = 0; i + 1 < sizeof parts; i++)
		if (span_find(line, parts[i]) != line.n && (hotfix ||
		    has_kb_cell(line, parts[i])))
			return true;
	return false;
}

bool
transcript_names(struct span *rest, size_t *lines)
{
	struct span line, from;

	if (*lines != 0) {
		lines_split(rest, &line);
		++*lines;
	}
	while (*lines < LINES_MAX) {
		from = *rest;
		if (!lines_split(rest, &line))
			return false;
		if (*lines != 0 && may_be_header(line)) {
			*rest = from;
			return true;
		}
		++*lines;
	}
	return false;
}

/* Nearly no text holds what would be needed. */
static bool
may_hold_export(struct span text)
{
	return span_find(text, '>') != text.n ||
	    span_find(text, '$') != text.n || span_find(text, '@') != text.n ||
	    span_starts(span_trim(text), SPAN("# ")) ||
	    span_find_span(text, SPAN("```")) != text.n ||
	    span_find_span(text, SPAN("~~~")) != text.n;
}

/* So many lines, and what is behind those that end in other signs than LF. */
static struct span
first_lines(struct span text, size_t lines)
{
	size_t n = 0;

	for (; lines != 0 && n < text.n; lines--)
		n += span_find(span_from(text, n), '\n') + 1;
	return span_upto(text, n);
}

bool
transcript_below(struct span *rest, size_t *lines)
{
	struct span line;

	if (!may_hold_export(first_lines(*rest, LINES_MAX - *lines)))
		return false;
	while (*lines < LINES_MAX && lines_split(rest, &line)) {
		++*lines;
		if (transcript_export(line))
			return true;
	}
	return false;
}

/* "10.0.20348.2113" before a closing bracket. */
static bool
take_version(struct span s, struct span *version)
{
	size_t n = 0, dots = 0;

	while (n < s.n && (ascii_digit(s.p[n]) || s.p[n] == '.'))
		dots += s.p[n++] == '.';
	if (n == s.n || s.p[n] != ']' || dots < 2 || dots > 3 ||
	    !ascii_digit(s.p[0]) || !ascii_digit(s.p[n - 1]))
		return false;
	*version = span_upto(s, n);
	return true;
}

/* The next banner's version; what is behind it stays in *rest. */
static bool
next_banner(struct span *rest, struct span *version)
{
	static const struct span begins = SPAN("Microsoft Windows [");
	static const size_t word_max = 24;	/* Version, in any language */
	size_t at, n;

	while ((at = span_find_span(*rest, begins)) < rest->n) {
		*rest = span_from(*rest, at + begins.n);
		n = span_find(span_upto(*rest, word_max), ' ');
		if (take_version(span_from(*rest, n + 1), version))
			return true;
	}
	return false;
}

/* "-Comp WEB07", "-cn:WEB07", "-CimSession $s": a parameter of a command that
 * names another machine, as short as PowerShell lets it be. */
static bool
names_machine(struct span s)
{
	static const struct span names[] = {
		SPAN("ComputerName"), SPAN("CimSession"), SPAN("cn"),
		SPAN("PSSession"), SPAN("Session"), SPAN("HostName"),
		SPAN("VMName"),
	};
	const size_t shortest = 2;
	size_t n = 0;

	while (n < s.n && ascii_letter(s.p[n]))
		n++;
	if (n < shortest || n == s.n || (!ascii_blank(s.p[n]) &&
	    s.p[n] != ':'))
		return false;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (span_startsi(names[i], span_upto(s, n)))
			return true;
	return false;
}

/* Commands that list this machine's updates, or print nothing of updates. */
static const struct span of_this_machine[] = {
	SPAN("Get-HotFix"), SPAN("Get-CimInstance"), SPAN("gcim"),
	SPAN("Get-WmiObject"), SPAN("gwmi"), SPAN("wmic"), SPAN("systeminfo"),
	SPAN("dism"), SPAN("Get-WindowsPackage"), SPAN("Get-ComputerInfo"),
	SPAN("Get-Package"), SPAN("Get-WUHistory"), SPAN("hostname"),
	SPAN("ver"), SPAN("winver"), SPAN("whoami"), SPAN("cd"),
	SPAN("chdir"), SPAN("cls"), SPAN("clear"), SPAN("clear-host"),
	SPAN("dir"), SPAN("ls"), SPAN("echo"), SPAN("date"), SPAN("time"),
	SPAN("Get-Date"), SPAN("exit"), SPAN("reg"), SPAN("chcp"),
	SPAN("mode"), SPAN("set"), SPAN("title"), SPAN("mkdir"), SPAN("md"),
	SPAN("rem"), SPAN("Write-Host"), SPAN("Write-Output"),
	SPAN("ipconfig"), SPAN("Get-ItemProperty"), SPAN("gp"),
};

/* "powershell -c Get-HotFix", "cmd /c wmic qfe": a script may ask anybody. */
static bool
lists_updates(struct span command)
{
	static const struct span words[] = {
		SPAN("HotFix"), SPAN("wmi"), SPAN("CimInstance"), SPAN("gcim"),
		SPAN("systeminfo"), SPAN("dism"), SPAN("Get-WindowsPackage"),
		SPAN("Get-ComputerInfo"),
	};

	return SPAN_ANY(command, words, span_holdsi) &&
	    !span_holdsi(command, SPAN(".ps1"));
}

/* Whether a command asks this machine, or nothing of updates: of no other it is
 * known whose list it prints. */
static bool
asks_this(struct span command)
{
	static const struct span shells[] = {
		SPAN("powershell"), SPAN("pwsh"), SPAN("cmd"),
	};
	struct span name;

	/* "$h = Get-HotFix", "(Get-HotFix).HotFixID", "& wmic" */
	if (span_starts(command, SPAN("$")))
		command = span_trim(span_from(command, span_find(command,
		    '=') + 1));
	while (command.n != 0 && ascii_any(command.p[0], "(&@ "))
		command = span_from(command, 1);
	name = cmdline_text_take_name(&command);
	return name.n == 0 || SPAN_ANY(name, of_this_machine, span_eqi) ||
	    (SPAN_ANY(name, shells, span_eqi) && (span_trim(command).n == 0 ||
	    lists_updates(command)));
}

/* Whether a command line in the text asks another machine, or an image, or
 * prints a file, or may do so. */
static bool
asks_another(struct span text)
{
	static const struct span words[] = {
		SPAN("/node:"), SPAN("/node "), SPAN(" /s "), SPAN(" -s "),
		SPAN("]: PS "), SPAN("PSSession"), SPAN("psexec"),
		SPAN("winrs "), SPAN("/image:"), SPAN("Invoke-Command"),
		SPAN("icm "), SPAN("\\>ssh "), SPAN(">type "), SPAN(">more "),
		SPAN("> type "), SPAN("> cat "), SPAN("Get-Content "),
		SPAN("> gc "), SPAN("Import-C"),
	};
	struct span rest = text, line, command;
	size_t at;

	if (SPAN_ANY(text, words, span_holdsi))
		return true;
	while ((at = span_find(rest, '-')) < rest.n) {
		rest = span_from(rest, at + 1);
		if (names_machine(rest))
			return true;
	}
	while (lines_split(&text, &line))
		if (transcript_command(line, &command) && !asks_this(command))
			return true;
	return false;
}

struct span
transcript_banner(struct span text)
{
	struct span rest = text, first = SPAN_NONE, version;

	/* Most texts hold no bracket, and many an M. */
	if (span_find(text, '[') == text.n)
		return SPAN_NONE;
	while (next_banner(&rest, &version)) {
		if (first.n != 0 && !span_eq(first, version))
			return SPAN_NONE;
		first = version;
	}
	return first.n != 0 && asks_another(text) ? SPAN_NONE : first;
}

/* A number in digits, or in hexadecimal behind 0x; of the registry, a few
 * digits long.  *n is how much of the text it is. */
static bool
take_number(struct span s, uint32_t *number, size_t *n)
{
	bool hex = span_startsi(s, SPAN("0x"));
	unsigned digit;

	*number = 0;
	for (*n = hex ? 2 : 0; *n < s.n && *n < 10; ++*n) {
		if (ascii_digit(s.p[*n]))
			digit = (unsigned)(s.p[*n] - '0');
		else if (hex && ascii_lower(s.p[*n]) >= 'a' &&
		    ascii_lower(s.p[*n]) <= 'f')
			digit = (unsigned)(ascii_lower(s.p[*n]) - 'a') + 10;
		else
			break;
		*number = *number * (hex ? 16 : 10) + digit;
	}
	return *n != (hex ? 2 : 0) && (*n == s.n || memchr(" \t\r\n),;.",
	    s.p[*n], 8) != NULL);
}

/* What stands behind a name: "    REG_DWORD    0x1402", " : 5122". */
static bool
take_value(struct span line, uint32_t *number)
{
	size_t n;

	if (line.n == 0 || (!ascii_blank(line.p[0]) && line.p[0] != ':'))
		return false;
	line = span_trim(line);
	if (span_starts(line, SPAN("REG_")))
		line = span_from(line, span_find(line, ' '));
	else if (span_starts(line, SPAN(":")))
		line = span_from(line, 1);
	else
		return false;
	line = span_trim(line);
	return take_number(line, number, &n) && n == line.n;
}

/* Whether a line begins at text.p[at], but for blanks. */
static bool
begins_line(struct span text, size_t at)
{
	while (at != 0 && (text.p[at - 1] == ' ' || text.p[at - 1] == '\t'))
		at--;
	return at == 0 || text.p[at - 1] == '\n' || text.p[at - 1] == '\r';
}

/* A value of the registry: "    UBR    REG_DWORD    0x1402", "UBR : 5122". */
static bool
find_value(struct span text, struct span name, uint32_t *number)
{
	struct span rest, line;
	size_t from = 0, at;

	while ((at = span_find_span(span_from(text, from), name)) <
	    text.n - from) {
		at += from;
		from = at + name.n;
		rest = span_from(text, from);
		if (begins_line(text, at) && lines_split(&rest, &line) &&
		    take_value(line, number))
			return true;
	}
	return false;
}

/* "17763.5122", and no more of a version behind it. */
static bool
take_build(struct span text, uint32_t *build, uint32_t *revision)
{
	size_t n;

	if (!take_number(text, build, &n) || n == text.n || text.p[n] != '.')
		return false;
	text = span_from(text, n + 1);
	return take_number(text, revision, &n) && (n == text.n ||
	    text.p[n] != '.' || n + 1 == text.n ||
	    !ascii_digit(text.p[n + 1]));
}

/* The line around text.p[at]. */
static struct span
line_at(struct span text, size_t at)
{
	struct span line;

	while (at != 0 && text.p[at - 1] != '\n')
		at--;
	text = span_from(text, at);
	lines_split(&text, &line);
	return line;
}

/* Goes on to the next "OS Build 17763.5122", "OS build is 17763.5122" from
 * text.p[*from] on; whether there is one.  A line that names an update tells
 * what that brings. */
static bool
next_winver(struct span text, size_t *from, uint32_t *build,
    uint32_t *revision)
{
	static const struct span os = SPAN("OS "), word = SPAN("build ");
	static const struct span is = SPAN("is ");
	struct span rest;
	uint32_t kb;
	size_t at;

	while ((at = *from + span_find_span(span_from(text, *from), os)) <
	    text.n) {
		*from = at + os.n;
		if (!span_startsi(span_from(text, *from), word))
			continue;
		rest = span_from(text, *from + word.n);
		if (span_starts(rest, is))
			rest = span_from(rest, is.n);
		if (take_build(rest, build, revision) &&
		    update_id_find(line_at(text, at), &kb, 1) == 0)
			return true;
	}
	return false;
}

/* What winver shows, if all that the text says of it is one. */
static bool
find_winver(struct span text, uint32_t *build, uint32_t *revision)
{
	uint32_t other, its;
	bool found = false;

	for (size_t from = 0; next_winver(text, &from, &other, &its);
	    found = true) {
		if (found && (*build != other || *revision != its))
			return false;
		*build = other;
		*revision = its;
	}
	return found;
}

/* Whether the text speaks of a build at all, which has an l: nearly no list of
 * updates has many. */
static bool
names_build(struct span text)
{
	static const struct span begins = SPAN("ui"), ends = SPAN("ld");
	size_t at = 0;

	while ((at += span_find(span_from(text, at), 'l')) < text.n) {
		if (span_starts(span_from(text, at), ends) &&
		    span_ends(span_upto(text, at), begins))
			return true;
		at++;
	}
	return false;
}

struct span
transcript_build(struct span text, char buf[TRANSCRIPT_BUILD])
{
	uint32_t build = 0, revision;
	int n;

	if (!names_build(text) || !find_winver(text, &build, &revision)) {
		build = 0;
		if (!find_value(text, SPAN("UBR"), &revision))
			return SPAN_NONE;
		if (!find_value(text, SPAN("CurrentBuild"), &build))
			find_value(text, SPAN("CurrentBuildNumber"), &build);
	}
	if (asks_another(text))
		return SPAN_NONE;
	n = build == 0 ? snprintf(buf, TRANSCRIPT_BUILD, ".%u",
	    (unsigned)revision) : snprintf(buf, TRANSCRIPT_BUILD,
	    "10.0.%u.%u", (unsigned)build, (unsigned)revision);
	return (struct span){ buf, (size_t)n };
}

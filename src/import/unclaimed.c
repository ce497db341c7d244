#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/advice_words.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/json_report.h"
#include "kbdiff/collect/none_words.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/collect/state_note.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/import/unclaimed.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/update_id.h"
#include "nearest_format.h"

bool
unclaimed_is_document(const char *path)
{
	static const struct span endings[] = {
		SPAN(".md"), SPAN(".markdown"), SPAN(".rst"), SPAN(".adoc"),
		SPAN(".tex"), SPAN(".ps1"), SPAN(".psm1"),
		SPAN(".psd1"), SPAN(".cmd"), SPAN(".bat"), SPAN(".vbs"),
		SPAN(".js"), SPAN(".py"), SPAN(".pl"), SPAN(".rb"),
		SPAN(".sh"), SPAN(".c"), SPAN(".h"), SPAN(".cs"), SPAN(".sql"),
		SPAN(".css"), SPAN(".ini"), SPAN(".inf"), SPAN(".cfg"),
		SPAN(".conf"), SPAN(".config"), SPAN(".reg"), SPAN(".yml"),
		SPAN(".yaml"), SPAN(".toml"),
	};
	struct span ending = input_ending(path);

	return SPAN_ANY(ending, endings, span_eqi);
}

bool
unclaimed_is_title(struct span stem)
{
	static const struct span titles[] = {
		SPAN("readme"), SPAN("read"), SPAN("manual"), SPAN("report"),
		SPAN("note"), SPAN("doc"), SPAN("guide"), SPAN("howto"),
		SPAN("instruction"), SPAN("polic"), SPAN("invoice"),
		SPAN("contract"), SPAN("ticket"), SPAN("change"), SPAN("plan"),
		SPAN("summary"), SPAN("overview"), SPAN("license"),
		SPAN("anleitung"), SPAN("handbuch"), SPAN("bericht"),
		SPAN("protokoll"), SPAN("runbook"), SPAN("letter"),
		SPAN("template"), SPAN("vorlage"), SPAN("rapport"),
	};

	return SPAN_ANY(stem, titles, span_startsi);
}

bool
unclaimed_may_hold_list(const char *path)
{
	static const struct span documents[] = {
		SPAN(".pdf"), SPAN(".doc"), SPAN(".docx"), SPAN(".docm"),
		SPAN(".odt"), SPAN(".rtf"), SPAN(".eml"), SPAN(".mht"),
		SPAN(".mhtml"),
	};
	static const struct span books[] = {
		SPAN(".xls"), SPAN(".xlsb"), SPAN(".ods"),
	};
	struct span ending = input_ending(path);
	struct span stem = input_tail(path, 0, false);

	if (SPAN_ANY(ending, books, span_eqi))
		return true;
	for (size_t i = 0; i < sizeof documents / sizeof *documents; i++)
		if (span_eqi(ending, documents[i]))
			return host_in_text_is(stem) &&
			    !unclaimed_is_title(stem);
	return false;
}

/* No name of a file that says something is longer. */
#define NAME_MAX_BYTES	80

/* So much of a long text is looked through. */
#define HEAD_OF_LOG	(1u << 16)
/* A longer line is not looked through for words of failure. */
#define ASIDE_MAX	250
/* A longer text tells of many things. */
#define NOTE_MAX	4096
/* An error alone, with what stands around it, is no longer. */
#define ERROR_MAX	1024

/* "[]", "null", "{}", quotes and rulers alone: no value is in it. */
static bool
is_bare(struct span text)
{
	static const struct span null = SPAN("null");

	for (size_t i = 0; i < text.n; i++) {
		if (span_startsi(span_from(text, i), null))
			i += null.n - 1;
		else if (byte_of_word(text.p[i]))
			return false;
	}
	return true;
}

/* Objects of PowerShell or instances of wmic of which there is none. */
static bool
is_bare_xml(struct span text)
{
	static const struct span roots[] = {
		SPAN("<Objs"), SPAN("<COMMAND"), SPAN("<CIM"),
	};

	for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
		if (span_find_span(text, roots[i]) != text.n)
			return true;
	return false;
}

/* How tools say in a line that there is nothing to list. */
static bool
says_nothing(struct span line)
{
	static const struct span says[] = {
		SPAN("no updates"), SPAN("no hotfix"), SPAN("no patches"),
		SPAN("no result"), SPAN("no data"), SPAN("no rows"),
		SPAN("no items"), SPAN("no entries"), SPAN("no records"),
		SPAN("0 rows"), SPAN("nothing found"), SPAN("not found"),
		SPAN("none"), SPAN("n/a"), SPAN("no output"),
	};

	for (size_t i = 0; i < sizeof says / sizeof *says; i++)
		if (span_startsi(line, says[i]) || (i < 4 &&
		    span_holdsi(line, says[i])))
			return true;
	return span_startsi(line, SPAN("#TYPE ")) ||
	    span_startsi(line, SPAN("#< CLIXML"));
}

/* A text of one line or two that says so, or "FAILED". */
static bool
is_nothing(struct span text)
{
	struct span line;
	size_t lines = 0;
	bool nothing = false;
	enum state state;

	while (lines_split(&text, &line)) {
		line = lines_text(line);
		if (line.n == 0)
			continue;
		if (++lines > 2)
			return false;
		nothing |= says_nothing(line) || span_holdsi(line,
		    SPAN("rows affected")) || (!advice_words_say(line) &&
		    state_note_read(line, &state) == STATE_SAID_IT);
	}
	return nothing;
}

bool
unclaimed_is_nothing(struct span text)
{
	struct span line;
	uint32_t number;

	return is_bare(text) || (is_nothing(text) && update_id_find(text,
	    &number, 1) == 0) || (text.n < ERROR_MAX &&
	    tool_errors_all(text, &line) != FAILURE_NONE);
}

/* Lines that each name an update, with no text around them. */
static bool
is_list(struct span text)
{
	struct span line;
	uint32_t number;
	size_t lines = 0, with = 0;

	while (lines_split(&text, &line)) {
		line = span_trim(line);
		lines += line.n != 0;
		with += update_id_find(line, &number, 1) != 0 &&
		    line.n < 40;
	}
	return with > 1 && with == lines;
}

/* Whether a file's name is one of failures, or of hosts that wait for
 * something: "not_reachable", "pending-reboot". */
static bool
is_called_failed(struct span stem)
{
	static const struct span words[] = {
		SPAN("fail"), SPAN("err"), SPAN("unreach"), SPAN("offline"),
		SPAN("timeout"), SPAN("timedout"), SPAN("denied"),
		SPAN("notreach"), SPAN("skipped"), SPAN("noresponse"),
		SPAN("noanswer"), SPAN("noaccess"), SPAN("noping"),
		SPAN("notscanned"), SPAN("notqueried"), SPAN("notexported"),
		SPAN("reboot"), SPAN("restart"), SPAN("pending"),
		SPAN("todo"), SPAN("missing"), SPAN("nolist"), SPAN("nodata"),
	};
	char text[NAME_MAX_BYTES];
	size_t n = 0;

	for (size_t i = 0; i < stem.n && n < sizeof text; i++)
		if (memchr(" _-.", stem.p[i], 4) == NULL)
			text[n++] = stem.p[i];
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (span_holdsi((struct span){ text, n }, words[i]))
			return true;
	return false;
}

/* unreachable.txt with nothing but names: hosts of which no list came; in
 * missing.txt also what names updates. */
static bool
names_failed(const char *path, struct span text)
{
	static const struct span lacks[] = {
		SPAN("missing"), SPAN("pending"),
	};
	struct span stem = input_tail(path, 0, false), line;
	bool failed = is_called_failed(stem);
	uint32_t number;
	bool named = false;

	if (failed && text.n <= NOTE_MAX && SPAN_ANY(stem, lacks,
	    span_holdsi) && update_id_find(text, &number, 1) != 0)
		return true;
	while (failed && lines_split(&text, &line)) {
		line = span_trim(line);
		if (line.n != 0 && !host_in_text_is(line))
			return false;
		named |= line.n != 0;
	}
	return named;
}

/* The longest word at the beginning that a file of failures is named with. */
static size_t
word_of_failures(struct span text)
{
	static const struct span words[] = {
		SPAN("err"), SPAN("error"), SPAN("errors"), SPAN("fail"),
		SPAN("fails"), SPAN("failed"), SPAN("failure"),
		SPAN("failures"), SPAN("unreachable"), SPAN("unreached"),
		SPAN("offline"), SPAN("timeout"), SPAN("timeouts"),
		SPAN("timedout"), SPAN("denied"), SPAN("skipped"),
		SPAN("missing"), SPAN("pending"), SPAN("todo"), SPAN("reboot"),
		SPAN("restart"), SPAN("not"), SPAN("no"), SPAN("std"),
		SPAN("get"), SPAN("all"), SPAN("host"), SPAN("hosts"),
		SPAN("server"), SPAN("servers"), SPAN("computers"),
		SPAN("machines"), SPAN("nodes"), SPAN("list"), SPAN("log"),
		SPAN("export"), SPAN("exports"), SPAN("hotfix"),
		SPAN("hotfixes"), SPAN("update"), SPAN("updates"),
		SPAN("scan"), SPAN("script"), SPAN("reachable"),
		SPAN("reached"), SPAN("scanned"), SPAN("queried"),
		SPAN("exported"), SPAN("response"), SPAN("answer"),
		SPAN("access"), SPAN("ping"), SPAN("data"),
	};
	size_t n = 0;

	while (n < text.n && ascii_digit(text.p[n]))
		n++;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (words[i].n > n && span_startsi(text, words[i]))
			n = words[i].n;
	return n;
}

/* A name of failures in which nothing is that could name a host: "errors",
 * "failed_hosts-2023-10-14", but not "EX03_failed". */
static bool
is_of_failures(struct span stem)
{
	struct span rest = stem;
	size_t n;

	while (rest.n != 0) {
		n = memchr(" _-.", rest.p[0], 4) != NULL ? 1 :
		    word_of_failures(rest);
		if (n == 0)
			return false;
		rest = span_from(rest, n);
	}
	return is_called_failed(stem);
}

/* The first cell of a row, as workbooks are read: behind it a reason may stand,
 * and no update. */
static struct span
take_cell(struct span row)
{
	uint32_t number;

	row = span_trim(row);
	while (row.n != 0 && ascii_any(row.p[0], "\","))
		row = span_from(row, 1);
	if (update_id_find(row, &number, 1) == 0)
		row = span_upto(row, span_find(row, ','));
	while (row.n != 0 && ascii_any(row.p[row.n - 1], "\","))
		row.n--;
	return span_trim(row);
}

bool
unclaimed_sheet_of_failures(struct span name, struct span text)
{
	bool number = false, first = true;
	struct span line;

	if (!is_of_failures(name))
		return false;
	while (lines_split(&text, &line)) {
		line = take_cell(line);
		/* The first may be the name of its column. */
		if (line.n != 0 && !host_in_text_is(line) && (!first ||
		    span_has_digit(line)))
			return false;
		first &= line.n == 0;
		number |= span_has_digit(line);
	}
	return number;
}

static bool
says_none(struct span line)
{
	static const struct span says[] = {
		SPAN("no errors"), SPAN("no failures"), SPAN("no hosts"),
		SPAN("no servers"), SPAN("0 hosts"), SPAN("0 servers"),
		SPAN("0 errors"),
	};

	while (line.n != 0 && memchr(".!", line.p[line.n - 1], 2) != NULL)
		line.n--;
	return none_words_is(line) || SPAN_ANY(line, says, span_eqi);
}

/* "Unreachable hosts:", which names none. */
static bool
is_heading(struct span line)
{
	static const struct span hosts[] = {
		SPAN("hosts"), SPAN("servers"), SPAN("computers"),
		SPAN("machines"), SPAN("nodes"), SPAN("systems"),
	};
	struct span host;

	return SPAN_ANY(line, hosts, span_holdsi) &&
	    failure_words_says(line) && !span_has_digit(line) &&
	    (failure_words_read(line, &host) == FAILURE_NONE || host.n == 0);
}

/* A heading of failures, or none, and "none" below it. */
static bool
says_no_failures(struct span text, bool *headed)
{
	struct span line;
	bool none = false;

	*headed = false;
	while (lines_split(&text, &line)) {
		line = lines_text(line);
		if (line.n == 0)
			continue;
		if (none)
			return false;
		if (!*headed && is_heading(line))
			*headed = true;
		else if (!(none = says_none(line)))
			return false;
	}
	return none;
}

bool
unclaimed_is_no_failure(struct span text)
{
	bool headed;

	return says_no_failures(text, &headed) && headed;
}

bool
unclaimed_names_no_failure(const char *path, struct span text)
{
	bool headed;

	return is_of_failures(input_tail(path, 0, false)) &&
	    (span_trim(text).n == 0 || says_no_failures(text, &headed));
}

/* Notes, and what was typed to make the exports. */
static bool
is_called_note(struct span stem)
{
	static const struct span words[] = {
		SPAN("readme"), SPAN("read me"), SPAN("read_me"),
		SPAN("read-me"), SPAN("liesmich"), SPAN("lisezmoi"),
		SPAN("leeme"), SPAN("leggimi"), SPAN("leesmij"), SPAN("note"),
		SPAN("notes"), SPAN("notiz"), SPAN("notizen"), SPAN("todo"),
		SPAN("howto"), SPAN("how-to"), SPAN("how to"),
		SPAN("instructions"), SPAN("anleitung"), SPAN("manual"),
		SPAN("guide"), SPAN("documentation"), SPAN("license"),
		SPAN("changelog"), SPAN("commands"), SPAN("command"),
		SPAN("befehle"), SPAN("steps"),
	};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (span_startsi(stem, words[i]) && (stem.n == words[i].n ||
		    memchr(" _-.", stem.p[words[i].n], 4) != NULL))
			return true;
	return false;
}

static bool
is_called_hosts(struct span stem)
{
	static const struct span words[] = {
		SPAN("servers"), SPAN("hosts"), SPAN("computers"),
		SPAN("nodes"), SPAN("machines"), SPAN("systems"),
		SPAN("serverlist"), SPAN("hostlist"), SPAN("computerlist"),
		SPAN("nodelist"), SPAN("rechner"), SPAN("rechnerliste"),
	};

	return SPAN_ANY(stem, words, span_eqi);
}

/* A line in which nothing is said of an update, and of no failure; of a host,
 * with its number, nothing is denied. */
static bool
is_harmless(struct span line)
{
	uint32_t number;

	line = advice_words_cut(line);
	return line.n <= ASIDE_MAX && (failure_words_of_users(line) ||
	    (!failure_words_says(line) &&
	    !state_note_remark(line, span_has_digit(line)))) &&
	    update_id_find(line, &number, 1) == 0;
}

/* The first cell of a line of a list of hosts, or all of it. */
static struct span
host_cell(struct span line)
{
	size_t n = 0;

	while (n < line.n && memchr(",;\t", line.p[n], 3) == NULL)
		n++;
	line = span_trim(span_upto(line, n));
	if (line.n > 1 && line.p[0] == '"' && line.p[line.n - 1] == '"')
		line = (struct span){ line.p + 1, line.n - 2 };
	return line;
}

/* Whether a cell behind a host's may say how its updates stand: a state, a
 * tick, a day, a number, and in a header the name of such a column. */
static bool
may_tell(struct span cell)
{
	enum state_column column = state_column_repeated(cell);
	enum state state;

	return own_column_ticks(cell) || (column != STATE_COLUMN_COUNT &&
	    column != STATE_COLUMN_NOTE) || span_digits(cell) == cell.n ||
	    state_words_read(cell, &state) == STATE_SAID_IT;
}

static bool
is_host_row(struct span line)
{
	struct span cell = host_cell(line), rest = line;
	size_t n = 0;

	if (!host_in_text_may_be(cell))
		return false;
	for (; rest.n != 0; rest = span_from(rest, n + 1)) {
		for (n = 0; n < rest.n && memchr(",;\t", rest.p[n], 3) ==
		    NULL; n++)
			continue;
		cell = host_cell(rest);
		if (rest.p != line.p && cell.n != 0 && may_tell(cell))
			return false;
	}
	return true;
}

/* "README.txt" with prose, "servers.txt" with names of hosts, and what else is
 * known of them: by its name and by its text it is no list of one host. */
static bool
is_aside(const char *path, struct span text)
{
	struct span stem = input_tail(path, 0, false), line;
	bool hosts = is_called_hosts(stem);

	if (span_has_digit(stem) || (!hosts && !is_called_note(stem)))
		return false;
	while (lines_split(&text, &line)) {
		line = span_trim(line);
		if (!is_harmless(line) || (hosts && line.n != 0 &&
		    !is_host_row(line)))
			return false;
	}
	return true;
}

/* A log, or a report in JSON; or that there is nothing. */
static bool
says_failure(struct span head)
{
	enum json_report json = json_report_read(head);
	struct span line;

	if (json != JSON_REPORT_NONE)
		return json == JSON_REPORT_FAILURE;
	return is_nothing(head) || tool_errors_all(head, &line) !=
	    FAILURE_NONE || tool_errors_host(span_upto(head, HEAD_OF_LOG),
	    &line);
}

enum outcome
unclaimed_outcome(const char *path, struct span head)
{
	char hint[8];
	struct span line;

	if (unclaimed_names_no_failure(path, head))
		return OUTCOME_PASSED_OVER;
	if (unclaimed_is_no_failure(head))
		return OUTCOME_UNCLAIMED;
	if (unclaimed_may_hold_list(path))
		return OUTCOME_LIKELY;
	if (unclaimed_is_document(path))
		return is_list(head) || names_failed(path, head) ?
		    OUTCOME_LIKELY : tool_errors_all(head,
		    &line) != FAILURE_NONE || (head.n < ERROR_MAX &&
		    tool_errors_find(head, &line)) ? OUTCOME_UNCLAIMED :
		    OUTCOME_DOCUMENT;
	return is_bare(head) || is_bare_xml(head) ||
	    names_failed(path, head) || says_failure(head) ||
	    nearest_format_hint(head, hint, sizeof hint) ? OUTCOME_LIKELY :
	    is_aside(path, head) ? OUTCOME_ASIDE : OUTCOME_UNCLAIMED;
}

/* The exports that were read, by what makes another file like them. */
struct exports {
	struct intern	*keys;
	strid		 limit;		/* lesser numbers are of exports */
	struct arena	*arena;
};

enum by { BY_ENDING, BY_NAME, BY_PATH, BY_PATH_SHAPE, BY_STEM, BY_SHAPE,
    BY_FORM };

/* In small letters; EX# is the shape of EX03, and aa00 its form. */
static size_t
put(char *to, struct span s, enum by by)
{
	bool shape = by == BY_PATH_SHAPE || by == BY_SHAPE;
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		if (by == BY_FORM && byte_of_word(s.p[i]))
			to[n++] = ascii_digit(s.p[i]) ? '0' : 'a';
		else if (!shape || !ascii_digit(s.p[i]))
			to[n++] = ascii_lower(s.p[i]);
		else if (i == 0 || !ascii_digit(s.p[i - 1]))
			to[n++] = '#';
	return n;
}

/* The number of a file's key. */
static strid
key_of(struct exports *e, enum by by, const char *path)
{
	struct span whole = span_of(path), name = input_tail(path, 0, true);
	struct span stem = input_tail(path, 0, false);
	struct span folder = span_upto(whole, whole.n - name.n);
	char *key = arena_alloc(e->arena, whole.n + 1);
	size_t n = 0;
	strid id;

	key[n++] = (char)('0' + by);
	if (by == BY_ENDING || by == BY_PATH || by == BY_PATH_SHAPE)
		n += put(key + n, folder, by);
	n += put(key + n, by == BY_ENDING ? input_ending(path) :
	    by == BY_NAME ? name : stem, by);
	id = intern(e->keys, (struct span){ key, n });
	arena_reset(e->arena);
	return id;
}

static bool
is_export(struct exports *e, enum by by, const char *path)
{
	return key_of(e, by, path) < e->limit;
}

/* A document is something about a list, unless an error is all that it says.
 * EX03.txt or DC01.txt beside EX01.csv, EX03/updates.txt beside
 * EX01/updates.csv; but what has the name of a list is something about that. */
static bool
is_named_alike(struct exports *e, const char *path)
{
	struct span stem = input_tail(path, 0, false);
	bool number = false;

	for (size_t i = 0; i < stem.n; i++)
		number |= ascii_digit(stem.p[i]);
	return (is_export(e, BY_PATH_SHAPE, path) && !is_export(e, BY_PATH,
	    path)) || (number && !is_export(e, BY_STEM, path) &&
	    (is_export(e, BY_SHAPE, path) || (is_export(e, BY_FORM, path) &&
	    host_in_text_is(stem))));
}

/* EX03.csv.error beside EX01.csv, but not EX01.csv.bak. */
static bool
is_beside(struct exports *e, const char *path)
{
	struct span whole = span_of(path), ending = input_ending(path);
	char *inner = xmalloc(whole.n + 1);
	bool is;

	memcpy(inner, whole.p, whole.n - ending.n);
	inner[whole.n - ending.n] = '\0';
	is = ending.n != 0 && input_ending(inner).n != 0 && is_export(e,
	    BY_ENDING, inner) && !is_export(e, BY_PATH, inner);
	free(inner);
	return is;
}

static bool
may_be_export(struct exports *e, const char *path, enum outcome outcome)
{
	if (outcome == OUTCOME_REFUSED)
		return is_named_alike(e, path);
	return outcome == OUTCOME_LIKELY || (outcome != OUTCOME_ASIDE &&
	    is_export(e, BY_ENDING, path)) ||
	    is_export(e, BY_NAME, path) || is_beside(e, path) ||
	    (outcome != OUTCOME_DOCUMENT && is_named_alike(e, path));
}

static bool
is_unread(enum outcome outcome)
{
	return outcome == OUTCOME_UNCLAIMED || outcome == OUTCOME_LIKELY ||
	    outcome == OUTCOME_ASIDE || outcome == OUTCOME_DOCUMENT ||
	    outcome == OUTCOME_REFUSED;
}

void
unclaimed_leave_out(const struct input *inputs, size_t n,
    enum outcome *outcomes, struct raw_lists *raw_lists)
{
	struct exports e;
	size_t first = 0;

	while (first < n && !is_unread(outcomes[first]))
		first++;
	if (first == n)
		return;
	e = (struct exports){ .keys = intern_new(), .arena = arena_new() };
	for (size_t i = 0; i < n; i++)
		if (outcomes[i] == OUTCOME_READ && inputs[i].walked)
			for (enum by by = BY_ENDING; by <= BY_FORM; by++)
				key_of(&e, by, inputs[i].path);
	e.limit = (strid)intern_count(e.keys);
	for (size_t i = first; i < n; i++) {
		if (!is_unread(outcomes[i]))
			continue;
		if (!may_be_export(&e, inputs[i].path, outcomes[i])) {
			/* A sheet may have the name of a host. */
			if (outcomes[i] != OUTCOME_REFUSED ||
			    inputs[i].kind != INPUT_SHEET)
				outcomes[i] = OUTCOME_PASSED_OVER;
			continue;
		}
		outcomes[i] = OUTCOME_UNCLAIMED;
		raw_lists_leave_out(raw_lists, (struct left_out){
		    .why = LEFT_OUT_FILE, .input = (uint32_t)i,
		    .file = intern(raw_lists->strings,
		    span_of(inputs[i].path)) });
	}
	arena_free(e.arena);
	intern_free(e.keys);
}

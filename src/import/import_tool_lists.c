/*
 * Lists that other tools make of a host's updates, a line each, below a line
 * that names the tool: psinfo -h, Seatbelt, Metasploit's enum_patches and a
 * Nessus scan (kbdiff-formats(5)).
 */
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/state_note.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/update_id.h"

/* "====== Hotfixes ======" */
static bool
is_seatbelt(struct span line)
{
	return span_starts(line, SPAN("===")) && span_ends(line,
	    SPAN("===")) && span_find_span(line, SPAN(" Hotfixes ")) != line.n;
}

/* Whether a line without blanks around it begins such a list. */
static bool
begins_list(struct span line)
{
	return (span_startsi(line, SPAN("OS Hot Fix ")) &&
	    span_ends(line, SPAN("Installed"))) || is_seatbelt(line) ||
	    (span_holdsi(line, SPAN("quick-fix engineering updates")) &&
	    span_holdsi(line, SPAN("installed on the remote")));
}

/* Takes off "[+] ", "+ " and "- ". */
static struct span
without_mark(struct span line)
{
	static const struct span marks[] = {
		SPAN("[+] "), SPAN("[*] "), SPAN("+ "), SPAN("- "),
		SPAN("* "),
	};

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (span_starts(line, marks[i]))
			return span_trim(span_from(line, marks[i].n));
	return line;
}

static struct span
take_word(struct span *rest)
{
	struct span word = span_upto(*rest, span_find(*rest, ' '));

	*rest = span_trim(span_from(*rest, word.n));
	while (word.n != 0 && memchr(",;:", word.p[word.n - 1], 3) != NULL)
		word.n--;
	return word;
}

/* Metasploit's lines need no line above them. */
static bool
is_sentence(struct span line)
{
	struct span rest = without_mark(span_trim(line)), id;

	id = take_word(&rest);
	return update_id_is_number(id) && span_startsi(rest,
	    SPAN("installed on "));
}

/* The longest beginning that is a date: "2/15/2023 12:00:00 AM" before a kind
 * and an account. */
static struct span
take_date(struct span *rest)
{
	static const struct span says[] = {
		SPAN("installed on:"), SPAN("installed on "),
	};
	struct span day = SPAN_NONE;
	size_t words = 0;

	for (size_t i = 0; i < sizeof says / sizeof *says; i++)
		if (span_startsi(*rest, says[i]))
			*rest = span_trim(span_from(*rest, says[i].n));
	for (size_t n = 0; n <= rest->n && words < 4; n++)
		if (n == rest->n || rest->p[n] == ' ') {
			words++;
			if (date_reads(span_upto(*rest, n)))
				day = span_upto(*rest, n);
		}
	*rest = span_trim(span_from(*rest, day.n));
	return day;
}

struct scanner {
	struct reading	*reading;
	struct span	 host;		/* the list builder's; or "" */
	bool		 inside;	/* a list */
	uint64_t	 rows, line;	/* of the list */
};

static struct open_list *
the_list(struct scanner *s, uint64_t line)
{
	return list_builder_list(s->reading->builder, (struct list_head){
	    s->host, SPAN_NONE, SPAN_NONE }, line);
}

static void
end_list(struct scanner *s)
{
	if (s->inside && s->rows == 0)
		the_list(s, s->line);
	s->inside = false;
}

/* False: the line is no entry. */
static bool
take_entry(struct scanner *s, const struct line *line)
{
	struct span rest = without_mark(span_trim(line->s)), id, day;
	enum state state = STATE_INSTALLED;
	bool noted;

	id = take_word(&rest);
	if (!update_id_is_id(id))
		return false;
	s->rows++;
	day = take_date(&rest);
	noted = state_note_read(rest, &state) == STATE_SAID_IT;
	if (!line->ended && day.n == 0 && !cut_rule_id_whole(id)) {
		list_builder_cut(s->reading->builder, line->number);
		return true;
	}
	list_builder_add(s->reading->builder, the_list(s, line->number),
	    &(struct entry_in){ .id = id, .fallback = SPAN_NONE,
	    .variant = SPAN_NONE, .kind = span_upto(rest,
	    span_find_span(rest, SPAN("  "))), .installed_on = day,
	    .installed_by = SPAN_NONE, .title = SPAN_NONE,
	    .state = state, .checked = noted, .said = rest,
	    .line = line->number, .column = line_column(line->s, id.p) });
	return true;
}

/* "System information for \\SERVER01:" */
static void
take_host(struct scanner *s, struct span line)
{
	static const struct span begins = SPAN("System information for \\\\");

	if (!span_startsi(line, begins))
		return;
	end_list(s);
	line = span_from(line, begins.n);
	s->host = list_builder_keep(s->reading->builder, span_upto(line,
	    span_find(line, ':')));
}

static int
take_line(struct scanner *s, const struct line *line)
{
	struct span trimmed = span_trim(line->s);

	take_host(s, trimmed);
	if (begins_list(trimmed)) {
		end_list(s);
		s->inside = true;
		s->rows = 0;
		s->line = line->number;
		return 0;
	}
	if ((s->inside || is_sentence(line->s)) && take_entry(s, line))
		return 0;
	return reading_text(s->reading, line);
}

static int
parse(struct reading *r)
{
	struct scanner s = { .reading = r, .host = SPAN_NONE };
	struct line line;
	int got;

	while ((got = reading_line(r, &line)) == 1)
		if ((got = take_line(&s, &line)) != 0)
			return got;
	end_list(&s);
	return got;
}

enum { BITS_LIST = 250 };

static unsigned
probe(const struct head *head)
{
	struct span text = head->text, line;

	while (lines_split(&text, &line)) {
		line = span_trim(line);
		if (line.n > 8 && (begins_list(line) || is_sentence(line)))
			return BITS_LIST;
	}
	return 0;
}

const struct importer import_tool_lists = {
	.name = "tool-list",
	.help = "psinfo -h, Seatbelt, Metasploit's and Nessus' lists",
	.command = "psinfo -h \\\\HOST > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe,
	.bids_upto = BITS_LIST,
	.parse = parse,
};

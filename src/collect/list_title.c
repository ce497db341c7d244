#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/advice_words.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/model/update_id.h"
#include "absent_words.h"
#include "behind_words.h"
#include "cmdline_lists.h"
#include "fix_words.h"
#include "list_title.h"
#include "title_words.h"
#include "tool_exit_code.h"

/* Longer lines are text, and so are lines with more words that no title of
 * updates has: the name of a host or of a site may be one.  A line that ends in
 * a colon may have a few. */
#define TITLE_MAX_BYTES	120
#define STRANGE_WORDS	1
#define STRANGE_OPEN	6
/* "Status: WARNING - 2 updates missing" */
#define STRANGE_COUNT	2
/* One with more strange words is text if it has more words than these in all;
 * else it may be a name, which ends no title. */
#define NAME_WORDS	4
/* A line that says that there is none has so many words at most. */
#define NONE_WORDS	4

/* Text is looked through in pieces of this length. */
#define PIECE_BYTES	1024

/* No machine has more updates. */
#define COUNT_DIGITS	4

/* Between a negation and what it is of stand so many words at most. */
#define NONE_REACH	4
#define NOT_REACH	2

/* What words of a remark beside an update are. */
struct remark_counts {
	size_t	well;		/* "good", "there", "installed" */
	size_t	unwell;		/* those that are denied: "not there" */
	size_t	due;		/* "required" */
	size_t	open;		/* that leave it open: "required" and
				   "available", if not for what; "unclear" */
	size_t	soon;		/* "tonight" */
	size_t	unasked;	/* "not scanned" */
	bool	only;		/* "only B", "B only" */
	size_t	due_at;		/* as needed_at, if that is "required" */
	size_t	needed_at;	/* the last "required" or "available" */
	size_t	denied_at;	/* the last "not" that denies the update */
};

/* What words of a line are.  A place (_at) is the number of a word from 1; 0:
 * there is none. */
struct counts {
	size_t	words;
	size_t	n[TITLE_WORD_ALL];
	size_t	found;		/* "found", which is installed too */
	size_t	names;		/* of hosts, maybe */
	size_t	strange;	/* others that no title has, and no numbers */
	bool	begins_name;	/* the first word is a name */
	size_t	service_at;	/* the last "backup" or "login" */
	size_t	of_service;	/* the last of them of which "failed" is, right
				   before it; 0: none */
	size_t	number_at;	/* the last number but 0 */
	size_t	future_at;	/* the first "will" or "to be" */
	bool	planned;	/* "install" stands behind it */
	size_t	against;	/* "missing", "failed" that no word denies */
	size_t	wanted;		/* "required" that no word denies */
	size_t	against_at;	/* the last of both, and its kind */
	enum title_word last;
	bool	counted;	/* a number stands beside one of both */
	size_t	denies;		/* "not" that denies no such word */
	size_t	not_at;		/* the last of those */
	size_t	no_at;		/* the last "no" */
	size_t	none_at;	/* the last "no", "none" or "without" */
	size_t	updates_at;	/* the last "update" */
	bool	lost;		/* "the October update was removed" */
	bool	of_thing;	/* "available hosts", "scheduled export" */
	bool	is_remark;	/* the line is one: what it says of an update */
	bool	names_update;	/* which it names */
	bool	of_update;	/* the line names one */
	size_t	fix_at;		/* the last "fixes", which is at none_at too */
	bool	fixes;		/* and it is no "fixed" */
	struct span before;	/* the last word of this clause */
	struct remark_counts remark;
};

/* "Failed: none", "Missing patches: 0 of 5": so many words at most stand
 * between. */
static bool
take_back_last(struct counts *c, size_t reach)
{
	if (c->against_at == 0 || c->words - c->against_at > reach)
		return false;
	if (c->last == TITLE_WORD_WANTED)
		c->wanted--;
	else
		c->against--;
	c->against_at = 0;
	return true;
}

/* What follows is not what is fixed. */
static void
end_fix(struct counts *c)
{
	if (c->fix_at != 0 && c->fix_at == c->none_at)
		c->none_at = 0;
}

/* What stands here is what an update fixes. */
static bool
tells_fix(const struct counts *c)
{
	return c->fixes && c->none_at == c->fix_at;
}

/* "missing", "failed", "needed", unless a word before it takes it back. */
static void
weigh_lack(struct counts *c, enum title_word kind)
{
	if (tells_fix(c) || (c->none_at != 0 && c->words - c->none_at <=
	    NONE_REACH))
		return;
	if (kind != TITLE_WORD_WANTED && c->not_at != 0 &&
	    c->words - c->not_at <= NOT_REACH) {
		c->denies--;
		c->not_at = 0;
		return;
	}
	c->lost |= kind == TITLE_WORD_MISSING && c->updates_at != 0 &&
	    c->words - c->updates_at <= NOT_REACH &&
	    c->n[TITLE_WORD_MONTH] != 0;
	c->against += kind != TITLE_WORD_WANTED;
	c->wanted += kind == TITLE_WORD_WANTED;
	c->last = kind;
	c->against_at = c->words;
	c->counted |= c->number_at != 0 && (c->number_at + 1 == c->words ||
	    (c->number_at + 1 == c->updates_at &&
	    c->words - c->updates_at <= NOT_REACH));
}

/* "no update is missing", "not failed", "failed: none". */
static void
weigh(struct counts *c, enum title_word kind)
{
	switch (kind) {
	case TITLE_WORD_MISSING:
	case TITLE_WORD_ERROR:
	case TITLE_WORD_WANTED:
		weigh_lack(c, kind);
		break;
	case TITLE_WORD_SERVICE:
		c->service_at = c->words;
		break;
	case TITLE_WORD_UPDATES:
		c->updates_at = c->words;
		/* "Missing backup server updates" */
		if (c->words - c->of_service <= NOT_REACH)
			c->of_service = 0;
		break;
	case TITLE_WORD_DENIES:
		if (tells_fix(c))
			break;
		c->denies++;
		c->not_at = c->words;
		break;
	case TITLE_WORD_INSTALLED:
		c->against += c->no_at != 0 && c->words - c->no_at <=
		    NONE_REACH;
		break;
	case TITLE_WORD_NO:
		c->no_at = c->words;
		/* fall through */
	case TITLE_WORD_WITHOUT:
	case TITLE_WORD_NOTHING:
		/* "Missing: 0 Failed: 2" */
		if (!take_back_last(c, kind == TITLE_WORD_NOTHING ?
		    NONE_REACH : 1) || kind != TITLE_WORD_NOTHING)
			c->none_at = c->words;
		break;
	default:
		break;
	}
}

/* "will be installed", "to be installed", "should have". */
static void
find_future(struct counts *c, enum title_word kind, bool to)
{
	if (c->future_at == 0 && (kind == TITLE_WORD_FUTURE ||
	    (kind == TITLE_WORD_BE && to)))
		c->future_at = c->words;
	c->planned |= c->future_at != 0 && (kind == TITLE_WORD_INSTALLED ||
	    kind == TITLE_WORD_INSTALL);
}

/* A word that is none of titles: "no KB5031361", a name, a number. */
static void
count_other(struct counts *c, struct span word)
{
	uint32_t number;

	if (c->none_at + 1 == c->words && c->words > 1 && ascii_lower(
	    word.p[0]) == 'k' && update_id_find(word, &number, 1) != 0)
		c->against++;
	c->against += word.n == 10 && span_startsi(word, SPAN("0x8")) &&
	    !tells_fix(c);
	c->against += c->is_remark && title_words_unparted(word);
	if (host_in_text_is(word)) {
		c->names++;
		c->begins_name |= c->words == 1;
	} else if (span_digits(word) != word.n) {
		c->strange++;
	} else {
		c->number_at = c->words;
		c->counted |= c->against_at != 0 && c->against_at + 1 ==
		    c->words;
	}
}

static bool
is_sign(char c)
{
	static const char signs[] = "#=*-_:;,|/\\\"'`()[]<>{}!~+.&?";

	return ascii_blank(c) || memchr(signs, c, sizeof signs - 1) != NULL;
}

/* "Not required": nothing is denied of the update. */
static bool
take_back_denial(struct counts *c)
{
	if (c->not_at == 0 || c->words - c->not_at > NOT_REACH)
		return false;
	c->denies--;
	c->not_at = c->remark.denied_at = 0;
	return true;
}

static bool
is_none_here(const struct counts *c)
{
	return c->none_at != 0 && c->words - c->none_at <= NONE_REACH;
}

/* Whether a word right before this one denies it. */
static bool
is_denied(const struct counts *c)
{
	return c->remark.denied_at != 0 &&
	    c->words - c->remark.denied_at <= NONE_REACH;
}

/* "Is not there", "non riuscito"; "on" with a host behind it says nothing. */
static enum title_word
take_well(struct counts *c, enum title_word kind, bool host)
{
	c->remark.unwell += is_denied(c) && (kind != TITLE_WORD_GOOD ||
	    !tells_fix(c));
	c->remark.unwell += kind == TITLE_WORD_GOOD && c->no_at != 0 &&
	    c->no_at + 1 == c->words;
	c->remark.well += kind != TITLE_WORD_INSTALL && !host;
	return kind == TITLE_WORD_GOOD || kind == TITLE_WORD_FOUND ?
	    TITLE_WORD_ABOUT : kind;
}

/* "Required", "available": not "not required", "no reboot required". */
static void
take_needed(struct counts *c, bool needed)
{
	if ((needed && take_back_denial(c)) || is_none_here(c))
		return;
	c->remark.due += needed;
	c->remark.due_at = needed ? c->words : 0;
	c->remark.needed_at = c->words;
	c->remark.open++;
}

/* "Restart required: no", at the end. */
static void
take_back_needed(struct counts *c, bool last)
{
	if (!last || c->remark.needed_at == 0 ||
	    c->remark.needed_at + 1 != c->words)
		return;
	c->remark.due -= c->remark.due_at == c->remark.needed_at;
	c->remark.open--;
	c->remark.needed_at = 0;
}

/* Counts a word of a remark, and returns the kind that it is of in a title:
 * TITLE_WORD_ABOUT for most of those that are in remarks alone. */
static enum title_word
take_remark(struct counts *c, enum title_word kind, struct span word,
    bool last)
{
	switch (kind) {
	case TITLE_WORD_NEEDED:
	case TITLE_WORD_OFFERED:
		take_needed(c, kind == TITLE_WORD_NEEDED);
		return TITLE_WORD_ABOUT;
	case TITLE_WORD_NO:
	case TITLE_WORD_NOTHING:
		take_back_needed(c, last);
		return kind;
	case TITLE_WORD_PURPOSE:
		c->remark.open -= c->remark.needed_at != 0 &&
		    c->remark.needed_at + 1 == c->words;
		return TITLE_WORD_ABOUT;
	case TITLE_WORD_MINOR:
		take_back_denial(c);
		/* "To be documented" */
		if (last && c->future_at + 1 == c->words)
			c->future_at = 0;
		return TITLE_WORD_ABOUT;
	case TITLE_WORD_PAST:
		return TITLE_WORD_ABOUT;
	case TITLE_WORD_GOOD:
	case TITLE_WORD_INSTALLED:
	case TITLE_WORD_FOUND:
	case TITLE_WORD_INSTALL:
		return take_well(c, kind, !last && span_eq(word, SPAN("on")));
	case TITLE_WORD_UNCLEAR:
		c->remark.open++;
		return TITLE_WORD_ABOUT;
	case TITLE_WORD_ASKED:
		c->remark.unasked += is_denied(c) && c->none_at == 0;
		return TITLE_WORD_ABOUT;
	case TITLE_WORD_SOON:
		c->remark.soon++;
		return TITLE_WORD_ABOUT;
	case TITLE_WORD_UNDER_WAY:
		return TITLE_WORD_WANTED;
	case TITLE_WORD_ONLY:
		take_back_denial(c);
		c->remark.only |= c->words == 1 || last;
		return TITLE_WORD_ABOUT;
	case TITLE_WORD_DENIES:
		c->remark.denied_at = c->words;
		return kind;
	default:
		return kind;
	}
}

/* How long the number of an update is that the text begins with; 0: it begins
 * with another word. */
static size_t
update_at(struct span text)
{
	size_t n = span_find(text, ' ');

	return span_starts(text, SPAN("kb")) && span_digits(span_from(text,
	    2)) + 2 == n && n > 2 ? n : 0;
}

/* What may be available, scheduled or open and is no update. */
static bool
is_thing(struct span word)
{
	static const struct span things[] = {
		SPAN("host"), SPAN("hosts"), SPAN("server"), SPAN("servers"),
		SPAN("node"), SPAN("nodes"), SPAN("computer"),
		SPAN("computers"), SPAN("machine"), SPAN("machines"),
		SPAN("serveurs"), SPAN("servidores"), SPAN("rechner"),
		SPAN("export"), SPAN("exports"), SPAN("report"),
		SPAN("reports"), SPAN("bericht"), SPAN("inventory"),
		SPAN("scan"), SPAN("audit"), SPAN("check"), SPAN("task"),
		SPAN("tasks"), SPAN("job"), SPAN("jobs"), SPAN("compare"),
		SPAN("vergleichen"), SPAN("verify"),
	};

	return SPAN_ANY(word, things, span_eq);
}

/* "Failed logins", where nothing but a blank stands between. */
static void
find_service(struct counts *c, enum title_word kind, struct span piece,
    size_t at)
{
	if (kind == TITLE_WORD_SERVICE && c->against_at != 0 &&
	    c->against_at + 1 == c->words && at > 1 &&
	    piece.p[at - 1] == ' ' && byte_of_word(piece.p[at - 2]))
		c->of_service = c->words;
}

/* "Ticket", "Documentation": what may be open or needed beside an update. */
static bool
is_work(struct span word)
{
	static const struct span words[] = {
		SPAN("ticket"), SPAN("tickets"), SPAN("incident"),
		SPAN("jira"), SPAN("documentation"), SPAN("docs"),
		SPAN("doku"), SPAN("dokumentation"),
		SPAN("documentaci\xc3\xb3n"),
		SPAN("documentazione"), SPAN("documentatie"),
	};

	return SPAN_ANY(word, words, span_eq);
}

/* The word behind this one, in small letters; plain: the same text as it is
 * written, where no sign parts them. */
static struct span
next_word(struct span small, struct span plain)
{
	size_t n = 0;

	while (n < plain.n && memchr(" :-", plain.p[n], 3) != NULL)
		n++;
	small = span_from(small, n);
	return span_upto(small, span_find(small, ' '));
}

/* "Ticket open", "needs documentation", but not "Ticket: open updates"; before
 * and next: the words beside it. */
static bool
is_of_work(enum title_word kind, struct span before, struct span next)
{
	static const struct span behind[] = {
		SPAN(""), SPAN("with"), SPAN("at"), SPAN("since"), SPAN("for"),
		SPAN("mit"), SPAN("bei"), SPAN("seit"),
	};

	return (kind == TITLE_WORD_WANTED || kind == TITLE_WORD_NEEDED ||
	    kind == TITLE_WORD_OFFERED) && (is_work(next) ||
	    (is_work(before) && SPAN_ANY(next, behind, span_eq)));
}

/* "By WSUS": "not by WSUS" says that it is there by other means. */
static bool
is_by_tool(struct span word, struct span next)
{
	static const struct span by[] = {
		SPAN("by"), SPAN("via"), SPAN("from"), SPAN("through"),
		SPAN("with"), SPAN("in"), SPAN("von"), SPAN("\xc3\xbc""ber"),
		SPAN("durch"), SPAN("vom"), SPAN("mit"), SPAN("per"),
		SPAN("im"), SPAN("par"), SPAN("dans"), SPAN("door"),
		SPAN("por"), SPAN("da"), SPAN("tramite"),
	}, tools[] = {
		SPAN("wsus"), SPAN("sccm"), SPAN("mecm"), SPAN("configmgr"),
		SPAN("intune"), SPAN("gpo"), SPAN("script"), SPAN("hand"),
		SPAN("automation"), SPAN("ansible"),
	};

	return SPAN_ANY(word, by, span_eq) &&
	    SPAN_ANY(next, tools, span_eq);
}

/* The kind of the word that begins here, which is *n bytes long, in a title. */
static enum title_word
take_kind(struct counts *c, struct span rest, struct span plain, size_t *n)
{
	enum title_word kind = c->is_remark ? title_words_remark(rest, n) :
	    title_words_read(rest, n);
	struct span word = span_upto(rest, *n), next = next_word(span_from(
	    rest, *n), span_from(plain, *n));

	c->words++;
	c->of_thing |= c->against_at != 0 && c->against_at + 1 == c->words &&
	    is_thing(word);
	if (c->of_update && fix_words_is(word)) {
		c->none_at = c->fix_at = c->words;
		c->fixes = fix_words_always(word);
		return TITLE_WORD_ABOUT;
	}
	/* "Fixed it but was removed" */
	if (fix_words_end(word))
		end_fix(c);
	if (is_of_work(kind, c->before, next))
		kind = TITLE_WORD_ABOUT;
	c->before = word;
	if (is_by_tool(word, next) && c->not_at + 1 == c->words)
		take_back_denial(c);
	if (c->is_remark)
		kind = take_remark(c, kind, word, rest.n == *n);
	if (kind == TITLE_WORD_FOUND) {
		c->found++;
		kind = TITLE_WORD_INSTALLED;
	}
	return kind;
}

/* "3 errors, 0 warnings" */
static void
end_at_sign(struct counts *c, char sign)
{
	if (memchr(",;", sign, 2) != NULL)
		c->against_at = c->none_at = 0;
	if (memchr(",;.()!|", sign, 7) != NULL) {
		end_fix(c);
		c->before = SPAN_NONE;
	}
}

/* Counts the words of a piece; small has room for its length.  "Em falta no B"
 * denies nothing, "Missing: no" does. */
static void
count_words(struct counts *c, struct span piece, char *small)
{
	struct span rest = { small, piece.n };
	enum title_word kind;
	bool to = false;
	size_t n;

	c->before = SPAN_NONE;
	if (utf8_small(small, piece).p != small)
		memcpy(small, piece.p, piece.n);
	for (size_t i = 0; i < piece.n; i++)
		if (is_sign(small[i]))
			small[i] = ' ';
	for (; rest.n != 0; rest = span_from(rest, n)) {
		n = c->names_update ? update_at(rest) : 0;
		n = n != 0 ? n : 1;
		if (rest.p[0] == ' ' || n > 1) {
			end_at_sign(c, piece.p[rest.p - small]);
			continue;
		}
		kind = take_kind(c, rest, span_from(piece, (size_t)(rest.p -
		    small)), &n);
		if (kind == TITLE_WORD_COUNT) {
			count_other(c, span_upto(span_from(piece, (size_t)(
			    rest.p - small)), n));
			continue;
		}
		if (kind != TITLE_WORD_NO || rest.n == n || c->n[
		    TITLE_WORD_MISSING] + c->n[TITLE_WORD_WANTED] == 0)
			c->n[kind]++;
		find_future(c, kind, to);
		find_service(c, kind, piece, (size_t)(rest.p - small));
		weigh(c, kind);
		to = kind == TITLE_WORD_TO;
	}
}

/* "No missing updates": but "no instaladas" denies. */
static bool
is_none(const struct counts *c)
{
	return c->n[TITLE_WORD_NOTHING] + c->n[TITLE_WORD_WITHOUT] != 0 ||
	    (c->n[TITLE_WORD_DENIES] + c->n[TITLE_WORD_NO] != 0 &&
	    c->n[TITLE_WORD_INSTALLED] == 0);
}

/* "Not on B:", "B does not have these updates"; "B without errors" has them,
 * and "all but B" is of the others. */
static bool
is_denial(const struct counts *c)
{
	return (c->n[TITLE_WORD_DENIES] != 0 ||
	    (c->n[TITLE_WORD_WITHOUT] != 0 && (c->names == 0 ||
	    c->n[TITLE_WORD_POINTS] != 0))) &&
	    c->n[TITLE_WORD_INSTALLED] + c->n[TITLE_WORD_NOTHING] +
	    c->n[TITLE_WORD_ERROR] + c->strange == 0 && c->names +
	    c->n[TITLE_WORD_UPDATES] + c->n[TITLE_WORD_POINTS] +
	    c->n[TITLE_WORD_HERE] != 0;
}

/* "Should be on B": nothing but words of titles. */
static bool
is_due(const struct counts *c)
{
	return c->planned || (c->future_at != 0 && c->strange == 0 &&
	    c->n[TITLE_WORD_BE] != 0 && c->n[TITLE_WORD_INSTALLED] == 0);
}

/* "Do not install", "Never install these". */
static bool
forbids(const struct counts *c)
{
	return c->n[TITLE_WORD_DENIES] != 0 && c->n[TITLE_WORD_INSTALL] != 0 &&
	    (c->words == c->n[TITLE_WORD_DENIES] + c->n[TITLE_WORD_INSTALL] +
	    c->n[TITLE_WORD_ABOUT] || c->n[TITLE_WORD_POINTS] != 0);
}

/* "Updates with errors", "Approved updates", "Backlog": whether what is listed
 * below is installed is not said. */
static bool
is_open(const struct counts *c)
{
	bool updates = c->n[TITLE_WORD_UPDATES] + c->n[TITLE_WORD_POINTS] != 0;

	if (is_none(c))
		return false;
	return (c->n[TITLE_WORD_ERROR] != 0 && updates) ||
	    (c->n[TITLE_WORD_PLAN] != 0 && (updates || c->strange + c->names +
	    c->n[TITLE_WORD_SERVICE] == 0));
}

/* What its words say, however many others it has. */
static enum title
judge_words(const struct counts *c)
{
	bool denied = c->n[TITLE_WORD_DENIES] + c->n[TITLE_WORD_NO] != 0;
	bool installed = c->n[TITLE_WORD_INSTALLED] != 0;

	if (c->n[TITLE_WORD_MISSING] + c->n[TITLE_WORD_WANTED] != 0 &&
	    is_none(c))
		return TITLE_INSTALLED;
	if (is_due(c) && !is_none(c))
		return denied ? TITLE_OTHER : TITLE_WANTED;
	if (installed && !denied)
		return TITLE_INSTALLED;
	if (c->n[TITLE_WORD_MISSING] != 0 || (installed && denied &&
	    c->n[TITLE_WORD_NOTHING] == 0) ||
	    (c->n[TITLE_WORD_INSTALL] != 0 && c->n[TITLE_WORD_TO] != 0 &&
	    !denied))
		return TITLE_MISSING;
	if (c->n[TITLE_WORD_WANTED] + c->n[TITLE_WORD_REPLACED] != 0)
		return c->n[TITLE_WORD_RESTART] != 0 ? TITLE_OPEN :
		    TITLE_WANTED;
	if (is_denial(c) || forbids(c))
		return TITLE_MISSING;
	return is_open(c) ? TITLE_OPEN : TITLE_OTHER;
}

/* Ends in a colon, but for signs of a heading. */
static bool
is_label(struct span line)
{
	while (line.n != 0 && memchr("*_#= ", line.p[line.n - 1], 5) != NULL)
		line.n--;
	return line.n != 0 && line.p[line.n - 1] == ':';
}

/* "Failed logins", "Backup not complete". */
static bool
is_of_service(const struct counts *c)
{
	if (c->wanted != 0)
		return false;
	return c->against == 0 ? c->service_at != 0 && c->service_at <
	    c->not_at && c->n[TITLE_WORD_UPDATES] + c->n[TITLE_WORD_POINTS] +
	    c->n[TITLE_WORD_INSTALLED] == 0 :
	    c->against == 1 && c->of_service != 0;
}

/* "Errors are not shown": so they are not among what is. */
static bool
is_hidden(struct span line)
{
	static const struct span begins[] = {
		SPAN("errors "), SPAN("error messages "), SPAN("failures "),
		SPAN("fehler "), SPAN("fehlermeldungen "), SPAN("erreurs "),
		SPAN("les erreurs "), SPAN("errores "), SPAN("errori "),
		SPAN("erros "), SPAN("fouten "),
	};
	static const struct span ends[] = {
		SPAN("not shown"), SPAN("not displayed"), SPAN("hidden"),
		SPAN("suppressed"), SPAN("not listed"), SPAN("ausgeblendet"),
		SPAN("unterdr\xc3\xbc""ckt"), SPAN("nicht angezeigt"),
		SPAN("masqu\xc3\xa9""es"), SPAN("pas affich\xc3\xa9""es"),
		SPAN("ocultos"), SPAN("ocultados"), SPAN("no se muestran"),
		SPAN("nascosti"), SPAN("verborgen"),
	};

	while (line.n != 0 && memchr(".!)", line.p[line.n - 1], 3) != NULL)
		line.n--;
	return SPAN_ANY(line, begins, span_startsi) &&
	    SPAN_ANY(line, ends, span_ends);
}

/* Without the signs around it. */
static struct span
without_signs(struct span s)
{
	while (s.n != 0 && is_sign(s.p[0]))
		s = span_from(s, 1);
	while (s.n != 0 && is_sign(s.p[s.n - 1]))
		s.n--;
	return s;
}

/* "Status: open", "Ticket: INC4711 (open)": how a ticket stands. */
static bool
is_of_ticket(const struct counts *c, struct span line)
{
	static const struct span opens[] = { SPAN("open"), SPAN("offen") };
	static const struct span labels[] = {
		SPAN("status"), SPAN("state"), SPAN("zustand"),
		SPAN("ticket"), SPAN("incident"), SPAN("jira"), SPAN("case"),
	};
	size_t colon = span_find(line, ':'), n;
	struct span value = without_signs(span_from(line, colon));

	if (c->wanted != 1 || c->against + c->n[TITLE_WORD_UPDATES] +
	    c->n[TITLE_WORD_POINTS] != 0 || !SPAN_ANY(without_signs(
	    span_upto(line, colon)), labels, span_eqi))
		return false;
	for (n = value.n; n != 0 && !is_sign(value.p[n - 1]); n--)
		continue;
	return SPAN_ANY(span_from(value, n), opens, span_eqi) &&
	    (n == 0 || span_has_digit(span_upto(value, n)));
}

/* "Next scheduled run 15.11.", "Backup: failed", "Failed: -": it speaks of no
 * update, or of none that failed. */
static bool
is_apart(const struct counts *c, struct span line)
{
	struct span value = span_trim(span_from(line, span_find(line, ':')));
	bool missing = c->n[TITLE_WORD_MISSING] + c->n[TITLE_WORD_ERROR] != 0;

	if (span_eq(value, SPAN(": -")) || span_eq(value, SPAN(":-")) ||
	    is_of_service(c) || is_hidden(line) || is_of_ticket(c, line))
		return true;
	if (c->n[TITLE_WORD_UPDATES] + c->n[TITLE_WORD_POINTS] != 0)
		return false;
	return missing ? (c->service_at != 0 && c->service_at <
	    c->against_at) || failure_words_of_service(line) :
	    c->n[TITLE_WORD_APART] != 0;
}

/* "Available hosts", but not "available server updates". */
static bool
is_of_thing(const struct counts *c)
{
	return c->of_thing && c->n[TITLE_WORD_UPDATES] +
	    c->n[TITLE_WORD_POINTS] == 0;
}

static enum title
judge(const struct counts *c, struct span line)
{
	enum title says;

	if (is_apart(c, line) || (is_of_thing(c) &&
	    c->n[TITLE_WORD_MISSING] == 0))
		return TITLE_OTHER;
	if (c->strange > STRANGE_WORDS) {
		says = judge_words(c);
		if (says != TITLE_OTHER && says != TITLE_INSTALLED &&
		    c->strange <= STRANGE_OPEN && is_label(line))
			return TITLE_OPEN;
		return c->words > NAME_WORDS ? TITLE_OTHER : TITLE_NONE;
	}
	says = judge_words(c);
	if (says != TITLE_OTHER)
		return says;
	return c->n[TITLE_WORD_MISSING] + c->n[TITLE_WORD_WANTED] +
	    c->n[TITLE_WORD_INSTALLED] + c->n[TITLE_WORD_NOTHING] +
	    c->n[TITLE_WORD_UPDATES] + c->n[TITLE_WORD_ABOUT] +
	    c->n[TITLE_WORD_HERE] + c->n[TITLE_WORD_POINTS] != 0 ?
	    TITLE_OTHER : TITLE_NONE;
}

/* "The server is missing updates": but "What is missing:". */
static bool
is_sentence(struct span line)
{
	return line.p[line.n - 1] == '.' || line.p[line.n - 1] == '?' ||
	    (line.p[line.n - 1] != ':' && span_holdsi(line, SPAN(" is ")));
}

/* Whether it may be a title; *c: what its words are. */
static bool
read_title(struct span line, struct counts *c)
{
	char small[TITLE_MAX_BYTES];
	uint32_t number;

	*c = (struct counts){ .words = 0 };
	if (line.n == 0 || line.n > TITLE_MAX_BYTES ||
	    update_id_find(line, &number, 1) != 0)
		return false;
	count_words(c, line, small);
	return true;
}

/* "#---- next patch night:": nothing but when it is to come. */
static bool
is_next(struct span line)
{
	static const struct span next[] = {
		SPAN("next"), SPAN("next patch night"), SPAN("next patchday"),
		SPAN("next patch day"), SPAN("next patch tuesday"),
		SPAN("next patch window"), SPAN("next window"),
		SPAN("next month"), SPAN("next week"), SPAN("next round"),
		SPAN("next updates"), SPAN("next patches"),
		SPAN("for next month"), SPAN("for next week"),
		SPAN("for the next patch night"), SPAN("tomorrow"),
		SPAN("tonight"), SPAN("later"),
		SPAN("n\xc3\xa4""chster patchday"),
		SPAN("n\xc3\xa4""chste wartung"),
		SPAN("n\xc3\xa4""chster monat"),
		SPAN("n\xc3\xa4""chsten monat"),
	};

	return SPAN_ANY(without_signs(line), next, span_eqi);
}

enum title
list_title_read(struct span line)
{
	enum title says;
	struct counts c;

	line = span_trim(line);
	if (is_next(line))
		return TITLE_WANTED;
	if (cmdline_lists_available(line) || title_words_unparted_title(line))
		return TITLE_MISSING;
	if (!read_title(line, &c))
		return line.n == 0 ? TITLE_NONE : TITLE_OTHER;
	if (failure_words_question(line) || advice_words_say(line))
		return TITLE_OTHER;
	if (!is_sentence(line))
		return judge(&c, line);
	/* "The following updates failed to install on B.", "A reboot is
	 * pending." */
	says = judge_words(&c);
	return (c.n[TITLE_WORD_POINTS] != 0 && (says == TITLE_MISSING ||
	    says == TITLE_WANTED)) || (says == TITLE_OPEN &&
	    c.strange <= (c.n[TITLE_WORD_RESTART] != 0) &&
	    c.n[TITLE_WORD_APART] == 0) ? TITLE_OPEN : TITLE_OTHER;
}

bool
list_title_name(struct span name, bool strict)
{
	struct counts c;
	enum title says;

	if (!read_title(name, &c) || is_of_thing(&c))
		return false;
	says = judge(&c, name);
	if (says == TITLE_MISSING || (strict && c.n[TITLE_WORD_UPDATES] == 0))
		return says == TITLE_MISSING;
	return says == TITLE_WANTED || says == TITLE_OPEN || (says ==
	    TITLE_NONE && c.n[TITLE_WORD_PLAN] != 0 && c.strange +
	    c.n[TITLE_WORD_SERVICE] == 0);
}

enum title
list_title_failed(struct span line)
{
	struct counts c;
	enum title says;

	line = span_trim(line);
	if (!read_title(line, &c))
		return TITLE_NONE;
	says = judge_words(&c);
	if ((says != TITLE_MISSING && says != TITLE_WANTED) || c.begins_name ||
	    (is_sentence(line) && c.n[TITLE_WORD_POINTS] == 0))
		return TITLE_NONE;
	if (c.n[TITLE_WORD_UPDATES] + c.n[TITLE_WORD_POINTS] +
	    c.n[TITLE_WORD_INSTALLED] != c.found)
		return is_sentence(line) ? TITLE_OPEN : judge(&c, line);
	return c.strange == 0 && c.found == 0 ? TITLE_OPEN_HOST : TITLE_NONE;
}

/* An address may have any words. */
static struct span
before_link(struct span s)
{
	return span_upto(s, span_find_span(s, SPAN("://")));
}

static void
count_text(struct counts *c, struct span line)
{
	char small[PIECE_BYTES];
	struct span piece;
	size_t n;

	while (line.n != 0) {
		n = line.n < PIECE_BYTES ? line.n : PIECE_BYTES;
		while (n < line.n && n != 0 && !ascii_blank(line.p[n]))
			n--;
		n = n != 0 ? n : PIECE_BYTES;
		piece = before_link(span_upto(line, n));
		if (piece.n < n)
			n = piece.n + span_find(span_from(line, piece.n), ' ');
		count_words(c, piece, small);
		line = span_from(line, n);
	}
}

/* It is to come. */
static bool
is_to_come(const struct counts *c)
{
	return c->planned || (c->n[TITLE_WORD_INSTALL] != 0 &&
	    c->n[TITLE_WORD_TO] != 0) || (c->future_at != 0 &&
	    c->n[TITLE_WORD_BE] != 0);
}

/* "Installed: no", "Compliant: No" */
static bool
says_no(const struct counts *c)
{
	return c->n[TITLE_WORD_INSTALLED] == 1 && c->words == 2 &&
	    (c->no_at == 2 || c->none_at == 2);
}

/* "Installed?" */
static bool
is_asked(const struct counts *c, struct span text, bool strict)
{
	return (span_ends(text, SPAN("?")) && (strict || c->words == 0 ||
	    c->n[TITLE_WORD_INSTALLED] != 0)) || says_no(c);
}

static bool
says_remark(struct counts c, struct span text, bool strict)
{
	text = span_trim(text);
	count_text(&c, text);
	if (c.against + c.remark.unwell + c.wanted != 0 || is_to_come(&c) ||
	    is_asked(&c, text, strict))
		return true;
	/* "KB5004424 tonight", "install KB5004424". */
	if (c.names_update && ((c.remark.soon != 0 && c.remark.well == 0) ||
	    (c.words == 1 && c.n[TITLE_WORD_INSTALL] == 1)))
		return true;
	return (strict && c.denies + c.remark.open != 0) || (c.remark.only &&
	    c.words > (c.names_update ? 0 : 1) && c.names != 0);
}

bool
list_title_remark(struct span text, bool strict)
{
	return says_remark((struct counts){ .is_remark = true,
	    .of_update = true }, text, strict);
}

bool
list_title_share(struct span s)
{
	static const struct span of[] = {
		SPAN("of "), SPAN("out of "), SPAN("/"), SPAN("von "),
		SPAN("sur "), SPAN("de "), SPAN("di "), SPAN("van "),
	};
	size_t first = span_digits(s), second;
	struct span rest = span_trim(span_from(s, first));

	if (first == 0 || first > COUNT_DIGITS)
		return false;
	/* "71%" */
	if (rest.n != 0 && rest.p[0] == '%')
		return first < 3;
	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (span_startsi(rest, of[i])) {
			rest = span_trim(span_from(rest, of[i].n));
			second = span_digits(rest);
			return second <= COUNT_DIGITS && (second > first ||
			    (second == first && memcmp(s.p, rest.p, first) <
			    0));
		}
	return false;
}

/* "KB5031361 on 1 of 2 hosts" */
static bool
is_share_of_hosts(struct span line)
{
	struct span rest;
	size_t n;

	for (size_t i = 1; i < line.n; i++) {
		if (!ascii_digit(line.p[i]) || byte_of_word(line.p[i - 1]) ||
		    !list_title_share(span_from(line, i)))
			continue;
		rest = span_from(line, i + span_find_span(span_from(line, i),
		    SPAN(" of ")) + 4);
		rest = span_trim(span_from(rest, span_digits(rest)));
		for (n = 0; n < rest.n && ascii_letter(rest.p[n]); )
			n++;
		if (is_thing(span_upto(rest, n)))
			return true;
	}
	return false;
}

static enum tool_exit_code
code_in(struct span line)
{
	char small[TITLE_MAX_BYTES];

	return line.n > sizeof small ? EXIT_CODE_NONE :
	    tool_exit_code_read(utf8_small(small, line));
}

bool
list_title_against(struct span line, bool wanted)
{
	struct counts c = { .of_update = true };

	if (advice_words_say(line))
		return false;
	count_text(&c, line);
	return c.against + c.denies != 0 || is_share_of_hosts(line) ||
	    code_in(line) > EXIT_CODE_ZERO ||
	    (wanted && (c.wanted != 0 || is_to_come(&c) || says_remark(
	    (struct counts){ .is_remark = true, .names_update = true,
	    .of_update = true }, line, true)));
}

bool
list_title_pending(struct span title)
{
	static const struct span words[] = {
		SPAN("pending"), SPAN("waiting"), SPAN("awaiting"),
		SPAN("on hold"), SPAN("in progress"), SPAN("installing"),
		SPAN("not yet"), SPAN("ausstehend"), SPAN("wartet"),
		SPAN("wartend"), SPAN("noch nicht"), SPAN("en attente"),
		SPAN("en cours"), SPAN("pas encore"), SPAN("pendiente"),
		SPAN("en curso"), SPAN("in sospeso"), SPAN("in attesa"),
		SPAN("in corso"), SPAN("pendente"), SPAN("em andamento"),
		SPAN("wachtend"), SPAN("nog niet"),
	};

	return SPAN_ANY(title, words, span_holdsi);
}

bool
list_title_amiss(struct span line)
{
	struct counts c = { .is_remark = true };

	while (line.n != 0 && memchr("#>*- ", line.p[0], 5) != NULL)
		line = span_from(line, 1);
	if (failure_words_question(line) || absent_words_rightly(line))
		return false;
	line = absent_words_kept(line);
	count_text(&c, line);
	return c.against + c.remark.unwell != 0 || says_no(&c) ||
	    absent_words_lacks(line);
}

/* "Not on B", "none of these is installed". */
static bool
denies_all(const struct counts *c)
{
	return (c->n[TITLE_WORD_POINTS] != 0 && is_denial(c)) ||
	    (c->none_at == 1 && c->n[TITLE_WORD_INSTALLED] != 0 &&
	    c->n[TITLE_WORD_MISSING] == 0);
}

/* "Missing updates" below a list is the heading of another one, which is not
 * there. */
static bool
is_heading(const struct counts *c)
{
	return c->words == 2 && c->n[TITLE_WORD_UPDATES] == 1 &&
	    c->against_at == 1;
}

/* "53 updates missing" is of others if there are fewer. */
static bool
counts_more(struct span line, uint64_t rows)
{
	size_t n;

	while (line.n != 0 && !ascii_digit(line.p[0]))
		line = span_from(line, 1);
	return span_number(line, 9, &n) > rows;
}

/* "2 of 4 updates installed", "Compliance: 71%": not "14 of 16 hosts". */
static bool
is_share_installed(const struct counts *c, struct span line)
{
	bool complies = span_startsi(line, SPAN("complian"));

	/* "71%" is strange. */
	if (c->strange > complies || !(complies ||
	    (c->n[TITLE_WORD_INSTALLED] != 0 && c->n[TITLE_WORD_UPDATES] !=
	    0)))
		return false;
	for (size_t i = 0; i < line.n; i++)
		if (ascii_digit(line.p[i]))
			return (i == 0 || !byte_of_word(line.p[i - 1])) &&
			    list_title_share(span_from(line, i));
	return false;
}

/* So many strange words leave no doubt of what a line speaks of. */
static size_t
strange_most(const struct counts *c)
{
	if (c->lost)
		return STRANGE_OPEN;
	return c->counted && c->updates_at != 0 ? STRANGE_COUNT : STRANGE_WORDS;
}

/* "^^^ this one failed" without what points at the row above. */
static struct span
without_pointer(struct span line)
{
	static const struct span points[] = {
		SPAN("this one"), SPAN("that one"), SPAN("the one above"),
		SPAN("the last one"), SPAN("last one"), SPAN("celui-ci"),
		SPAN("celle-ci"), SPAN("le dernier"),
		SPAN("la derni\xc3\xa8re"), SPAN("das letzte"),
		SPAN("der letzte"), SPAN("die letzte"), SPAN("das obige"),
		SPAN("el \xc3\xbaltimo"), SPAN("la \xc3\xbaltima"),
		SPAN("l'ultimo"), SPAN("quest'ultimo"), SPAN("de laatste"),
	}, up = SPAN("\xe2\x86\x91");

	while (line.n != 0 && (memchr("^ ", line.p[0], 2) != NULL ||
	    span_starts(line, up)))
		line = span_from(line, span_starts(line, up) ? up.n : 1);
	for (size_t i = 0; i < sizeof points / sizeof *points; i++)
		if (span_startsi(line, points[i]) && line.n > points[i].n &&
		    line.p[points[i].n] == ' ')
			return span_from(line, points[i].n + 1);
	return line;
}

/* Whether a line speaks against the rows above it; *c: what its words are. */
static bool
says_below(struct counts *c, struct span line, uint64_t rows)
{
	char small[TITLE_MAX_BYTES];
	uint32_t number;
	bool all;

	*c = (struct counts){ .is_remark = true };
	line = without_pointer(span_trim(line));
	if (line.n == 0 || line.n > TITLE_MAX_BYTES || is_label(line) ||
	    failure_words_question(line) || advice_words_say(line) ||
	    update_id_find(line, &number, 1) != 0)
		return false;
	count_words(c, line, small);
	all = c->n[TITLE_WORD_UPDATES] + c->n[TITLE_WORD_POINTS] +
	    c->n[TITLE_WORD_INSTALLED] + c->n[TITLE_WORD_RESTART] != 0;
	if (c->strange > strange_most(c) ||
	    (c->names != 0 && !all) ||
	    is_apart(c, line) || (c->none_at == c->words && c->against == 0 &&
	    !says_no(c)) ||
	    is_heading(c) ||
	    (c->n[TITLE_WORD_UPDATES] != 0 && counts_more(line, rows)))
		return false;
	return c->against + c->remark.unwell + c->remark.unasked != 0 ||
	    is_share_installed(c, line) || denies_all(c) || says_no(c) ||
	    (c->wanted != 0 && c->remark.well + c->denies == 0 &&
	    c->strange <= (c->n[TITLE_WORD_RESTART] != 0)) ||
	    (c->remark.due != 0 && c->remark.open != 0 &&
	    c->strange <= (c->n[TITLE_WORD_RESTART] != 0));
}

bool
list_title_below(struct span line, uint64_t rows)
{
	struct counts c;

	return behind_words_say(line) || code_in(line) == EXIT_CODE_RESTART ||
	    says_below(&c, line, rows);
}

bool
list_title_counts(struct span line)
{
	struct counts c;

	return behind_words_say(line) || (says_below(&c, line, UINT64_MAX) &&
	    (c.counted || c.lost ||
	    is_share_installed(&c, span_trim(line)) ||
	    (c.remark.unasked != 0 && c.number_at != 0)));
}

bool
list_title_none(struct span line)
{
	struct counts c;

	return read_title(span_trim(line), &c) && c.words <= NONE_WORDS &&
	    c.n[TITLE_WORD_NOTHING] + c.n[TITLE_WORD_NO] != 0;
}

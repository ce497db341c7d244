/*
 * Lists of requirements: lines with alternatives, levels, months and scopes
 * (kbdiff-formats(5)).  A list that has none of these is a plain list.
 */
#include <string.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/requirement.h"
#include "kbdiff/model/update_id.h"

/* The last word of a line: an id, perhaps. */
static struct span
last_word(struct span line)
{
	size_t at = line.n;

	while (at != 0 && !ascii_blank(line.p[at - 1]) &&
	    line.p[at - 1] != '|' && line.p[at - 1] != ':')
		at--;
	return span_from(line, at);
}

/* True if the line may be the beginning of a longer one. */
static bool
may_be_cut(const struct line *line, const struct requirement_line *l)
{
	return !line->ended && l->comment.n == 0 && l->n != 0 &&
	    l->all[l->n - 1].terms[l->all[l->n - 1].n - 1].kind ==
	    TERM_UPDATE && !cut_rule_id_whole(last_word(line->s));
}

/* Words that stand before a colon as hosts do, and are none. */
static bool
is_label(struct span word)
{
	static const struct span words[] = {
		SPAN("must"), SPAN("must have"), SPAN("required"),
		SPAN("mandatory"), SPAN("optional"), SPAN("recommended"),
		SPAN("need"), SPAN("needed"), SPAN("needs"), SPAN("should"),
		SPAN("update"), SPAN("updates"), SPAN("security"),
		SPAN("security update"), SPAN("critical"), SPAN("important"),
		SPAN("hotfix"), SPAN("hotfixes"), SPAN("patch"),
		SPAN("patches"), SPAN("kb"), SPAN("kbs"), SPAN("note"),
		SPAN("all"), SPAN("any"), SPAN("every"), SPAN("everything"),
		SPAN("all hosts"), SPAN("all servers"), SPAN("hosts"),
		SPAN("servers"), SPAN("x86"), SPAN("x64"), SPAN("arm64"),
		SPAN("amd64"), SPAN("muss"), SPAN("pflicht"),
		SPAN("erforderlich"), SPAN("notwendig"), SPAN("alle"),
		SPAN("sicherheit"), SPAN("kritisch"), SPAN("wichtig"),
		SPAN("tous"), SPAN("toutes"), SPAN("requis"),
		SPAN("obligatoire"), SPAN("optionnel"), SPAN("todos"),
		SPAN("todas"), SPAN("obligatorio"), SPAN("opcional"),
		SPAN("tutti"), SPAN("obbligatorio"), SPAN("opzionale"),
		SPAN("verplicht"),
	};

	return SPAN_ANY(word, words, span_eqi);
}

/* A line that no host would have to meet requires nothing. */
static void
check_scope(struct requirement_line *l)
{
	struct span rest = l->scope, item;

	while (l->fault == NULL && requirement_next_scope(&rest, &item))
		if (is_label(item)) {
			l->fault = "not a host; for all hosts write the line "
			    "without it";
			l->at = item;
		}
}

/* front: the name that stands before every line, which is their scope. */
static int
take_line(struct reading *r, const struct line *line, struct span front,
    struct arena *a)
{
	struct requirement_line l;

	requirement_scan(line->s, &l, a);
	check_scope(&l);
	if (l.scope.n == 0)
		l.scope = front;
	if (l.fault != NULL) {
		diag(r->diags, DIAG_REQUIREMENT, (struct pos){ r->file,
		    line->number, line_column(line->s, l.at.p) },
		    l.at.n == 0 ? "%.*s%s" : "\"%.*s\" is %s", SPANF(l.at),
		    l.fault);
		return -1;
	}
	if (l.n == 0)
		return 0;
	if (may_be_cut(line, &l))
		list_builder_cut(r->builder, line->number);
	else
		list_builder_require(r->builder, list_builder_list(r->builder,
		    (struct list_head){ SPAN_NONE, SPAN_NONE, SPAN_NONE },
		    line->number), &l, line->number);
	return 0;
}

static int
parse(struct reading *r)
{
	struct span front = list_builder_take_front(r->builder);
	struct arena *a = arena_new();
	struct line line;
	int got, rc = 0;

	while ((got = reading_line(r, &line)) == 1) {
		if (take_line(r, &line, front, a) != 0)
			rc = -1;
		arena_reset(a);
	}
	arena_free(a);
	return got < 0 ? got : rc;
}

enum line_fit {
	FIT_BLANK, FIT_COMMENT, FIT_UPDATE,
	FIT_WORD,	/* a word and an update: a host's, or a property */
	FIT_SPECIAL, FIT_BAD, FIT_COUNT
};

/* How surely an item of a scope is one: a build, a pattern or a name with
 * digits, or what may be any word.  [01] counts the lines of a list. */
static enum line_fit
fit_of_name(struct span item)
{
	enum line_fit fit = FIT_WORD;
	bool named = false;

	if (requirement_scope_build(item) != 0)
		return FIT_SPECIAL;
	for (size_t i = 0; i < item.n; i++) {
		named |= ascii_letter(item.p[i]) || item.p[i] == '*';
		if (ascii_letter(item.p[i]))
			continue;
		if (!ascii_digit(item.p[i]) && memchr("*?[]-._", item.p[i],
		    7) == NULL)
			return FIT_BAD;
		fit = FIT_SPECIAL;
	}
	return named ? fit : FIT_BAD;
}

static enum line_fit
fit_of_scope(struct span scope)
{
	enum line_fit best = FIT_WORD, one;
	struct span item;

	while (requirement_next_scope(&scope, &item)) {
		one = fit_of_name(item);
		best = one > best ? one : best;
	}
	return best;
}

/* A line that begins as a requirement does is one, though it may be bad. */
static enum line_fit
fit_of(struct span line, struct arena *a)
{
	struct requirement_line l;
	struct requirement first;

	requirement_scan(line, &l, a);
	if (l.fault == NULL && l.n == 0)
		return l.comment.n == 0 ? FIT_BLANK : FIT_COMMENT;
	line = span_trim(span_upto(line, update_id_comment(line)));
	if (l.fault != NULL)
		return span_starts(line, SPAN(">=")) || (span_find(line,
		    '|') != line.n && requirement_parse(span_upto(line,
		    span_find(line, '|')), &first, a)) ? FIT_SPECIAL :
		    FIT_BAD;
	if (requirement_is_special(&l.all[0]) ||
	    requirement_is_special(&l.all[l.n - 1]))
		return FIT_SPECIAL;
	return l.scope.n == 0 ? FIT_UPDATE : fit_of_scope(l.scope);
}

/* Any other evidence is better, but that of a plain list, where no line would
 * fit. */
enum { LINES_MAX = 31 };

static unsigned
probe(const struct head *head)
{
	struct arena *a = arena_new();
	struct span text = head->text, line;
	unsigned n[FIT_COUNT] = { 0 }, good;

	while (lines_split(&text, &line) && (head->whole || text.n != 0)) {
		n[fit_of(line, a)]++;
		arena_reset(a);
	}
	arena_free(a);
	/* Words count where anything else shows such a list. */
	if (n[FIT_UPDATE] + n[FIT_COMMENT] != 0)
		n[FIT_SPECIAL] += n[FIT_WORD];
	good = n[FIT_UPDATE] + n[FIT_SPECIAL];
	if (n[FIT_SPECIAL] == 0 || n[FIT_BAD] >= good)
		return 0;
	return good < LINES_MAX ? good : LINES_MAX;
}

const struct importer import_requirements = {
	.name = "requirements",
	.help = "updates, levels (>= 17763.4974) and months (>= 2023-10) that "
	    "hosts\n    must have (-g FILE)",
	.kind = LIST_ANY,
	.probe = probe,
	.bids_upto = LINES_MAX,
	.parse = parse,
};

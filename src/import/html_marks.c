#include <string.h>

#include "html_marks.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/state_note.h"
#include "kbdiff/input/html_tags.h"
#include "kbdiff/model/update_id.h"

/* A longer hint is advice. */
#define HINT_MAX	15

const struct span html_marks_strike = SPAN("~~");

static const struct span unticked = SPAN("[ ]");

/* A box that may be ticked, or a picture: what it is called. */
static void
take_icon(struct html_marks *m, struct span tag)
{
	static const struct span names[] = {
		SPAN("alt"), SPAN("title"), SPAN("aria-label"),
		SPAN("data-state"), SPAN("data-status"), SPAN("class"),
	};
	static const struct span icons[] = {
		SPAN("img"), SPAN("i"), SPAN("span"), SPAN("svg"),
	};
	struct span says = SPAN_NONE;

	if (html_is_tag(tag, SPAN("input")) && span_eqi(html_attribute(tag,
	    SPAN("type")), SPAN("checkbox")))
		says = html_has_attribute(tag, SPAN("checked"), &says) ?
		    SPAN("[x]") : unticked;
	else if (SPAN_ANY(tag, icons, html_is_tag))
		for (size_t i = 0; i < sizeof names / sizeof *names &&
		    says.n == 0; i++)
			says = html_attribute(tag, names[i]);
	if (says.n != 0)
		m->icon = arena_dup(m->arena, says);
}

/* Whether words that are no text, a class, a hint or the name of a picture, say
 * that an update is not installed. */
static bool
says_not(struct span words)
{
	enum state state;
	size_t n;

	if (state_note_read(words, &state) == STATE_SAID_IT)
		return state != STATE_INSTALLED;
	for (; words.n != 0; words = span_from(words, n + 1)) {
		n = span_find(words, ' ');
		if (n != 0 && state_note_read(span_upto(words, n), &state) ==
		    STATE_SAID_IT && state != STATE_INSTALLED)
			return true;
	}
	return false;
}

/* What the tag of a row or a cell says of it. */
static bool
strikes_row(struct span tag)
{
	static const struct span names[] = {
		SPAN("title"), SPAN("aria-label"), SPAN("data-state"),
		SPAN("data-status"),
	};
	enum state state;
	struct span said;

	if (span_holdsi(tag, SPAN("line-through")) || says_not(
	    html_attribute(tag, SPAN("class"))))
		return true;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		said = html_attribute(tag, names[i]);
		if (said.n <= HINT_MAX && state_note_read(said, &state) ==
		    STATE_SAID_IT && state != STATE_INSTALLED)
			return true;
	}
	return false;
}

/* Text between such tags is struck out, or between the tag and its end that has
 * the style. */
static bool
take_strike(struct html_marks *m, struct span tag)
{
	static const struct span names[] = {
		SPAN("del"), SPAN("s"), SPAN("strike"),
	};
	bool end = tag.n != 0 && tag.p[0] == '/';
	struct span name = span_from(tag, end);
	size_t n = 0;

	while (n < name.n && ascii_letter(name.p[n]))
		n++;
	name = span_upto(name, n);
	if (end ? !span_eqi(name, m->striking) : m->striking.n != 0 ||
	    (!SPAN_ANY(name, names, span_eqi) && !span_holdsi(tag, SPAN(
	    "line-through"))))
		return false;
	m->striking = end ? SPAN_NONE : arena_dup(m->arena, name);
	m->strikes = true;
	return true;
}

/* Ids alone are struck out; what says so else is left out. */
static struct span
struck(const struct html_marks *m, struct span text)
{
	const struct span strike = html_marks_strike;
	uint32_t number;
	char *p;
	size_t n = 0;

	if (!m->cell && !m->strikes)
		return text;
	p = arena_alloc(m->arena, text.n + 2 * strike.n);
	if (update_id_find(text, &number, 1) != 0 ||
	    span_find_span(text, SPAN("Package_")) < text.n) {
		if (!m->cell)
			return text;
		memcpy(p, strike.p, strike.n);
		memcpy(p + strike.n, text.p, text.n);
		memcpy(p + strike.n + text.n, strike.p, strike.n);
		return (struct span){ p, text.n + 2 * strike.n };
	}
	for (; text.n != 0; text = span_from(text, 1))
		if (text.p[0] != '~')
			p[n++] = text.p[0];
	return span_trim((struct span){ p, n });
}

void
html_marks_rows(struct html_marks *m, struct span tag)
{
	static const struct span names[] = {
		SPAN("del"), SPAN("/del"), SPAN("s"), SPAN("/s"),
	};

	if (SPAN_ANY(tag, names, html_is_tag))
		m->rows = tag.p[0] != '/';
}

void
html_marks_row(struct html_marks *m, struct span tag)
{
	m->row = m->rows || strikes_row(tag);
}

void
html_marks_cell(struct html_marks *m, struct span tag)
{
	m->icon = m->striking = SPAN_NONE;
	m->strikes = false;
	m->cell = m->row || strikes_row(tag);
}

bool
html_marks_take(struct html_marks *m, struct span tag)
{
	take_icon(m, tag);
	return take_strike(m, tag);
}

/* As it is written in text. */
static struct span
boxed(const struct html_marks *m, struct span id)
{
	const struct span box = SPAN("\xe2\x98\x90 ");
	char *p = arena_alloc(m->arena, box.n + id.n);

	memcpy(p, box.p, box.n);
	memcpy(p + box.n, id.p, id.n);
	return (struct span){ p, box.n + id.n };
}

struct span
html_marks_end(struct html_marks *m, struct span text, bool state)
{
	m->cell |= m->icon.n != 0 && says_not(m->icon);
	text = struck(m, span_eq(m->icon, unticked) &&
	    update_id_is_number(text) ? boxed(m, text) : text);
	return text.n == 0 && state ? m->icon : text;
}

#include <string.h>

#include "kbdiff/input/lines_split.h"
#include "line_front.h"

/* So many lines show it, and so few do not. */
#define LINES_MAX	50
#define LINES_LEAST	3

static const struct span number_parts[] = {
	SPAN("\t"), SPAN(": "), SPAN(":"), SPAN(" | "), SPAN("| "), SPAN("|"),
	SPAN(". "), SPAN(") "), SPAN("  "), SPAN(" "),
};

/* A logger's level may stand behind a time; one that is not of all lines is
 * text. */
static const struct span time_parts[] = {
	SPAN("] [INFO] "), SPAN("] INFO: "), SPAN("] INFO "),
	SPAN(" [INFO] "), SPAN(" - INFO - "), SPAN(" INFO - "),
	SPAN(" INFO: "), SPAN(" INFO "),
	SPAN("] "), SPAN(" | "), SPAN(" - "), SPAN(": "), SPAN("\t"),
	SPAN(" "),
};

static const struct span host_parts[] = {
	SPAN(": "), SPAN(" | "), SPAN("| "), SPAN("] "), SPAN(":"),
};

static size_t
count_blanks(struct span s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] == ' ')
		n++;
	return n;
}

/* How many characters of a shape the text begins with: 9 stands for a digit,
 * anything else for itself; 0 if it does not begin so. */
static size_t
fits_shape(struct span s, const char *shape)
{
	size_t n = 0;

	for (; shape[n] != '\0'; n++)
		if (n == s.n || (shape[n] == '9' ? !ascii_digit(s.p[n]) :
		    s.p[n] != shape[n]))
			return 0;
	return n;
}

/* "23:59:01", "2023-10-12T23:59:01.1234567Z", "10/12/2023 23:59:01 +0200". */
static size_t
time_bytes(struct span s)
{
	static const char *const days[] = {
		"9999-99-99T", "9999-99-99 ", "9999/99/99 ", "99.99.9999 ",
		"99/99/9999 ", "9/99/9999 ", "99/9/9999 ", "9/9/9999 ",
	};
	size_t n = s.n != 0 && s.p[0] == '[', day = 0, clock;

	for (size_t i = 0; day == 0 && i < sizeof days / sizeof *days; i++)
		day = fits_shape(span_from(s, n), days[i]);
	n += day;
	if ((clock = fits_shape(span_from(s, n), "99:99:99")) == 0)
		return 0;
	n += clock;
	if (n < s.n && (s.p[n] == '.' || s.p[n] == ','))
		n += 1 + span_digits(span_from(s, n + 1));
	if (n < s.n && s.p[n] == 'Z')
		n++;
	else if (n + 6 <= s.n && memchr("+-", s.p[n], 2) != NULL)
		n += fits_shape(span_from(s, n + 1), "99:99") != 0 ? 6 : 0;
	return n;
}

static bool
is_name_byte(char c)
{
	return ascii_digit(c) || ascii_letter(c) || c == '-' || c == '.' ||
	    c == '_';
}

/* The front without what parts it from the text; 0: there is none. */
static size_t
mark_bytes(const struct line_front *f, struct span line)
{
	size_t n = 0;

	switch (f->kind) {
	case FRONT_NUMBER:
		n = count_blanks(line);
		return span_digits(span_from(line, n)) == 0 ? 0 :
		    n + span_digits(span_from(line, n));
	case FRONT_TIME:
		return time_bytes(line);
	default:
		n = line.n != 0 && line.p[0] == '[';
		return f->nname != 0 && span_starts(span_from(line, n),
		    (struct span){ f->name, f->nname }) ? n + f->nname : 0;
	}
}

/* How many bytes of a line are its front; 0: it has none. */
static size_t
front_bytes(const struct line_front *f, struct span line)
{
	size_t n = mark_bytes(f, line), blanks = f->parts.n;

	if (n == 0)
		return 0;
	if (span_starts(span_from(line, n), f->parts))
		return n + f->parts.n;
	/* A line of nothing else may have lost the blanks at its end. */
	while (blanks != 0 && f->parts.p[blanks - 1] == ' ')
		blanks--;
	return n + blanks == line.n && span_starts(span_from(line, n),
	    span_upto(f->parts, blanks)) ? line.n : 0;
}

static size_t
number_of(struct span line)
{
	size_t n;

	return (size_t)span_number(span_from(line, count_blanks(line)), 9, &n);
}

/* Whether all lines have it; numbers must go up by one.  Behind a host's lines
 * another's may stand, which must not pass for text around them: all are looked
 * at, but for one that the head cuts. */
static bool
all_have(const struct line_front *f, struct span head)
{
	size_t lines = 0, last = 0, text = 0;
	struct span line;

	while ((lines < LINES_MAX || f->kind == FRONT_HOST) &&
	    lines_split(&head, &line)) {
		if (line.n == 0 && f->kind != FRONT_NUMBER)
			continue;
		if (head.n == 0 && line.n == 0)
			break;
		if (front_bytes(f, line) == 0)
			return head.n == 0 && lines >= LINES_MAX;
		if (f->kind == FRONT_NUMBER && lines != 0 &&
		    number_of(line) != last + 1)
			return false;
		last = number_of(line);
		text += span_trim(span_from(line, front_bytes(f, line))).n !=
		    0;
		lines++;
	}
	return lines >= LINES_LEAST && text > 1;
}

/* Finds the parting with which all lines have a front of the kind. */
static bool
find_parts(struct line_front *f, struct span head, const struct span *parts,
    size_t n)
{
	for (size_t i = 0; i < n; i++) {
		f->parts = parts[i];
		if (all_have(f, head))
			return true;
	}
	return false;
}

/* What may be a host's name: "HotFixID:" and "INFO:" are others, and have no
 * digit and no dash. */
static void
take_name(struct line_front *f, struct span line)
{
	size_t n = 0, marks = 0;

	line = span_from(line, line.n != 0 && line.p[0] == '[');
	for (; n < line.n && n < LINE_FRONT_MAX / 2 && is_name_byte(line.p[n]);
	    n++)
		marks += ascii_digit(line.p[n]) || line.p[n] == '-';
	f->nname = n < 2 || marks == 0 || marks == n ? 0 : n;
	memcpy(f->name, line.p, f->nname);
}

bool
line_front_find(struct line_front *f, struct span head)
{
	struct span rest = head, line = SPAN_NONE;

	*f = (struct line_front){ .kind = FRONT_NONE };
	while (line.n == 0 && lines_split(&rest, &line))
		continue;
	if (line.n == 0)
		return false;
	if (time_bytes(line) != 0) {
		f->kind = FRONT_TIME;
		if (find_parts(f, head, time_parts, sizeof time_parts /
		    sizeof *time_parts))
			return true;
	}
	if (ascii_digit(line.p[0]) || line.p[0] == ' ') {
		f->kind = FRONT_NUMBER;
		if (mark_bytes(f, line) != 0 && find_parts(f, head,
		    number_parts, sizeof number_parts / sizeof *number_parts))
			return true;
	}
	f->kind = FRONT_HOST;
	take_name(f, line);
	if (f->nname != 0 && find_parts(f, head, host_parts, sizeof host_parts /
	    sizeof *host_parts))
		return true;
	f->kind = FRONT_NONE;
	return false;
}

/* The line's beginning is known as far as it is needed. */
static size_t
put_held(struct line_front *f, char *to)
{
	struct span held = { f->held, f->nheld };
	size_t from = front_bytes(f, held), n = f->nheld - from;

	if (n != 0)
		memcpy(to, f->held + from, n);
	f->nheld = 0;
	f->inside = true;
	return n;
}

size_t
line_front_take_off(struct line_front *f, const char *from, size_t n, char *to)
{
	size_t out = 0;
	bool ends;

	for (size_t i = 0; i < n; i++) {
		ends = from[i] == '\n' || from[i] == '\r';
		if (!f->inside && !ends) {
			f->held[f->nheld++] = from[i];
			if (f->nheld == sizeof f->held)
				out += put_held(f, to + out);
			continue;
		}
		if (!f->inside && ends)
			out += put_held(f, to + out);
		to[out++] = from[i];
		f->inside = !ends;
	}
	return out;
}

size_t
line_front_end(struct line_front *f, char *to)
{
	return f->nheld == 0 ? 0 : put_held(f, to);
}

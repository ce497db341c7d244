#include <stdlib.h>

#include "asked_alike.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/list_builder.h"
#include "label_words.h"
#include "other_host.h"

/* Longer lines are prose, and no file has more lines of this kind. */
#define LINE_MAX_BYTES	120
#define LINES_MAX	100000

/* A line as it is without one of its words, whatever its numbers are. */
static uint64_t
hash_around(struct span line, struct span word)
{
	char small[LINE_MAX_BYTES];
	size_t n = 0;
	char c;

	for (const char *p = line.p; p < line.p + line.n; p++) {
		c = p == word.p ? '\1' : ascii_digit(*p) ? '0' :
		    ascii_lower(*p);
		if (p == word.p)
			p += word.n - 1;
		if (n == 0 || small[n - 1] != c || !ascii_any(c, "0 \t"))
			small[n++] = c;
	}
	return hash_bytes(0, small, n);
}

static bool
may_be_host(struct span word)
{
	return word.n > 1 && host_in_text_is(word) &&
	    !label_words_in_remark(word) && !host_in_text_plain_word(word);
}

void
asked_alike_line(struct asked_alike *a, struct list_builder *in,
    struct span line, uint64_t number)
{
	struct span rest = span_trim(line), word;

	line = rest;
	if (line.n > LINE_MAX_BYTES)
		return;
	while ((word = label_words_next(&rest)).n != 0) {
		if (!may_be_host(word) || a->n == LINES_MAX)
			continue;
		a->lines = xgrow(a->lines, a->n, &a->cap, sizeof *a->lines);
		a->lines[a->n++] = (struct asked_line){ hash_around(line,
		    word), list_builder_keep(in, word), number,
		    list_builder_rows(in) };
	}
}

static int
compare(const void *va, const void *vb)
{
	const struct asked_line *a = va, *b = vb;

	if (a->around != b->around)
		return a->around < b->around ? -1 : 1;
	return (a->line > b->line) - (a->line < b->line);
}

/* Whether lists stand between lines that are alike, of the hosts that they
 * name; one of them is enough for a host that is written as it is. */
static bool
is_proven(const struct asked_line *lines, size_t n, const bool *has,
    struct span name)
{
	const struct asked_line *first = NULL;

	for (size_t i = 0; i < n; i++) {
		if (!has[i])
			continue;
		if (first != NULL && first->rows != lines[i].rows &&
		    !span_eqi(first->name, lines[i].name))
			return true;
		first = first == NULL ? &lines[i] : first;
		if (other_host_alike(name, lines[i].name) &&
		    (lines[0].rows != lines[i].rows ||
		    lines[n - 1].rows != lines[i].rows))
			return true;
	}
	return false;
}

/* Lines that are alike. */
static void
take_group(const struct asked_line *lines, size_t n, struct list_builder *in,
    struct asked_list *to)
{
	bool *has = xreallocarray(NULL, n, sizeof *has);
	size_t any = 0;

	for (size_t i = 0; i < n; i++)
		any += has[i] = list_builder_has(in, lines[i].name);
	for (size_t i = 0; i < n && any != 0 && any != n; i++) {
		if (has[i] || !is_proven(lines, n, has, lines[i].name))
			continue;
		to->hosts = xgrow(to->hosts, to->n, &to->cap,
		    sizeof *to->hosts);
		to->hosts[to->n++] = (struct asked_host){ .name =
		    lines[i].name, .line = lines[i].line,
		    .rows = lines[i].rows };
	}
	free(has);
}

void
asked_alike_end(struct asked_alike *a, struct list_builder *in,
    struct asked_list *to)
{
	size_t n;

	if (a->n != 0)
		qsort(a->lines, a->n, sizeof *a->lines, compare);
	for (size_t i = 0; i < a->n; i += n) {
		for (n = 1; i + n < a->n && a->lines[i + n].around ==
		    a->lines[i].around; n++)
			continue;
		if (n > 1)
			take_group(a->lines + i, n, in, to);
	}
	free(a->lines);
	*a = (struct asked_alike){ .lines = NULL };
}

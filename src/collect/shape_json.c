#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/shape_json.h"
#include "kbdiff/input/lines.h"
#include "json_document.h"
#include "json_host.h"
#include "json_member.h"
#include "json_paging.h"
#include "json_silent.h"
#include "json_tree.h"
#include "json_value.h"
#include "json_walker.h"

static uint64_t
lines_in(struct span s)
{
	uint64_t n = 0;
	size_t at;

	while ((at = span_find(s, '\n')) < s.n) {
		s = span_from(s, at + 1);
		n++;
	}
	return n;
}

/* Reads a document at the front of s; its length in *n. */
static int
take_document(struct json_walker *w, struct span s, struct span host, size_t *n)
{
	bool cut;
	json_t *root = json_document_load(w, s, n, &cut);

	if (root == NULL)
		return -1;
	json_tree_walk(w, root, host);
	/* What a tool prints that has found nothing. */
	if (json_is_array(root) && json_array_size(root) == 0 && !cut)
		list_builder_empty(w->reading->builder, w->reading->node,
		    w->line);
	json_silent_document(w);
	json_host_end(w);
	json_decref(root);
	json_member_forget(w);
	if (cut)
		list_builder_cut(w->reading->builder, w->line + lines_in(s));
	return 0;
}

/* A line that ends an array, "]", "}]", where none was begun: what stood in it
 * before the first document is lost. */
static void
note_brackets(struct json_walker *w, struct span line)
{
	struct span rest = span_trim(line);
	size_t n = 0, ends = 0;

	while (n < rest.n && memchr("]},; \t", rest.p[n], 6) != NULL)
		ends += rest.p[n++] == ']';
	if (n == rest.n && ends > w->brackets && w->documents) {
		list_builder_cut_above(w->reading->builder, w->line);
		w->documents = false;
	}
	for (size_t i = 0; i < rest.n; i++) {
		w->brackets += rest.p[i] == '[';
		w->brackets -= rest.p[i] == ']' && w->brackets != 0;
	}
}

static int
take_text(struct json_walker *w, struct span rest)
{
	struct span line, host, all;
	size_t at, n;
	int rc = 0;

	w->line = 1;
	while (rc == 0 && rest.n != 0) {
		all = rest;
		n = span_find(rest, '\n');
		line = span_upto(rest, n);
		if (json_document_begins(line, &at, &host)) {
			/* "ND02 | UNREACHABLE! => {" */
			if (host.n != 0)
				reading_failure(w->reading, &(struct line){
				    .s = line, .number = w->line,
				    .ended = true });
			all = span_from(all, at);
			rc = take_document(w, all, host, &n);
			n += at;
			w->documents = true;
		} else {
			note_brackets(w, line);
			rc = reading_text(w->reading, &(struct line){
			    .s = line, .number = w->line, .ended = true });
			n += n < rest.n;
		}
		w->line += lines_in(span_upto(rest, n));
		rest = span_from(rest, n);
	}
	return rc;
}

/* Reads the whole input as one text with LF at its line ends. */
static int
read_all(struct reading *r, char **text, size_t *n)
{
	struct out o = out_to(text, n);
	struct line line;
	int got;

	while ((got = reading_line(r, &line)) == 1) {
		out_span(&o, line.s);
		if (line.ended)
			out_char(&o, '\n');
	}
	out_end(&o);
	return got;
}

int
shape_json_walk(struct reading *r, const struct json_visitor *visitor)
{
	struct json_walker w = { .reading = r, .visitor = visitor,
	    .group = SPAN_NONE, .no_group = SPAN_NONE,
	    .unclear = { SPAN_NONE, SPAN_NONE }, .arena = arena_new(),
	    .known = intern_new(), .host_paths = intern_new() };
	char *text;
	size_t n;
	int rc = read_all(r, &text, &n);

	if (rc == 0 && utf8_valid((struct span){ text, n }) != n) {
		w.carried = true;
		json_value_carry(&text, &n);
	}
	if (rc == 0)
		rc = take_text(&w, (struct span){ text, n });
	if (rc == 0 && w.too_deep) {
		diag(r->diags, DIAG_SYNTAX, (struct pos){ r->file, 0, 0 },
		    "it is nested more than %d levels deep", JSON_DEPTH_MAX);
		rc = -1;
	}
	json_silent_end(&w);
	json_paging_end(&w);
	if (rc == 0)
		rc = json_member_check(&w);
	free(text);
	free(w.nameless);
	intern_free(w.host_paths);
	free(w.judged);
	intern_free(w.known);
	arena_free(w.arena);
	return rc;
}

/* Finds the key from *rest on, which goes on with what stands behind its
 * colon. */
static bool
next_key(struct span *rest, struct span key)
{
	struct span behind;
	size_t at;

	while (key.n != 0 && (at = span_find(*rest, '"')) < rest->n) {
		*rest = span_from(*rest, at + 1);
		if (!span_startsi(*rest, key))
			continue;
		behind = span_from(*rest, key.n);
		if (behind.n < 2 || behind.p[0] != '"')
			continue;
		behind = span_trim(span_from(behind, 1));
		if (behind.n != 0 && behind.p[0] == ':') {
			*rest = span_from(behind, 1);
			return true;
		}
	}
	return false;
}

bool
shape_json_has_key(struct span head, struct span key)
{
	return next_key(&head, key);
}

/* "[]", "0", "null": but for brackets what a value begins with is all of it. */
static bool
is_empty(struct span value)
{
	static const struct span words[] = {
		SPAN("null"), SPAN("false"), SPAN("\"\""), SPAN("0"),
	};
	char closes;

	value = span_trim(value);
	if (value.n == 0)
		return false;
	if (value.p[0] == '[' || value.p[0] == '{') {
		closes = value.p[0] == '[' ? ']' : '}';
		value = span_trim(span_from(value, 1));
		return value.n != 0 && value.p[0] == closes;
	}
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (span_starts(value, words[i]))
			return true;
	return false;
}

bool
shape_json_fills_key(struct span head, struct span key)
{
	while (next_key(&head, key))
		if (!is_empty(head))
			return true;
	return false;
}

#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/reading.h"
#include "json_document.h"
#include "json_walker.h"

/* Which containers are open in a text that breaks off. */
struct open {
	char	 closers[JSON_DEPTH_MAX];	/* outermost first */
	size_t	 n;
	size_t	 at;			/* behind the last member or container
					   that is whole */
	size_t	 n_at;			/* how many were open there */
};

/* Reads to the end of the text: whether something is open there. */
static bool
find_open(struct span s, struct open *o)
{
	bool quoted = false;

	*o = (struct open){ .n = 0 };
	for (size_t i = 0; i < s.n; i++) {
		if (quoted) {
			if (s.p[i] == '\\')
				i++;
			else if (s.p[i] == '"')
				quoted = false;
			continue;
		}
		switch (s.p[i]) {
		case '"':
			quoted = true;
			break;
		case ',':
			/* A member that another follows is whole. */
			o->at = i;
			o->n_at = o->n;
			break;
		case '{':
		case '[':
			if (o->n == JSON_DEPTH_MAX)
				return false;
			o->closers[o->n++] = s.p[i] == '{' ? '}' : ']';
			break;
		case '}':
		case ']':
			if (o->n == 0 || o->closers[--o->n] != s.p[i])
				return false;
			o->at = i + 1;
			o->n_at = o->n;
			if (o->n == 0)
				return false;	/* it does not break off */
		}
	}
	return o->n != 0;
}

/* Finds the object that a text breaks off in, and the one above it. */
static void
find_cut(struct json_walker *w, json_t *root, size_t depth)
{
	json_t *last = NULL, *v;
	const char *name;
	size_t n;

	for (json_t *at = root; at != NULL && depth-- != 0; at = last) {
		last = NULL;
		if (json_is_array(at)) {
			n = json_array_size(at);
			last = json_array_get(at, n - 1);
			w->above = n > 1 ? json_array_get(at, n - 2) : NULL;
		} else {
			json_object_foreach(at, name, v)
				last = v;
		}
		if (depth != 0 && json_is_object(last))
			w->cut = last;
	}
}

/* Closes what is open where the text breaks off; *depth is how many
 * containers that are. */
static json_t *
load_cut(struct span s, size_t *depth)
{
	struct open o;
	json_t *root;
	char *p;
	size_t n;

	if (!find_open(s, &o))
		return NULL;
	if (o.at == 0)
		return json_array();
	p = xmalloc(o.at + o.n_at);
	memcpy(p, s.p, o.at);
	n = o.at;
	for (size_t i = o.n_at; i-- > 0; )
		p[n++] = o.closers[i];
	*depth = o.n_at;
	root = json_loadb(p, n, JSON_ALLOW_NUL, NULL);
	free(p);
	return root;
}

static void
tell_bad(struct json_walker *w, const json_error_t *e)
{
	struct reading *r = w->reading;

	diag(r->diags, DIAG_SYNTAX, (struct pos){ r->file, e->line > 0 ?
	    w->line + (uint64_t)e->line - 1 : 0, e->column > 0 ?
	    (uint64_t)e->column : 0 }, "%s", e->text);
}

/* Of "duplicate object key near '"HotFixID"'" the key, where the visitor
 * reads it. */
static bool
is_twice(struct json_walker *w, const json_error_t *e, struct span *key)
{
	struct span text = span_of(e->text);
	size_t at = span_find(text, '"');

	text = span_from(text, at + (at < text.n));
	text = span_upto(text, span_find(text, '"'));
	if (json_error_code(e) != json_error_duplicate_key || text.n == 0 ||
	    !w->visitor->reads(text))
		return false;
	*key = text;
	return true;
}

/* A document at the front of s, whose length goes to *n.  NULL, with the error
 * or the key that is there twice, if it is none. */
static json_t *
load(struct json_walker *w, struct span s, size_t *n, json_error_t *error,
    struct span *twice)
{
	const size_t flags = JSON_ALLOW_NUL | JSON_DISABLE_EOF_CHECK;
	json_t *root = json_loadb(s.p, s.n, flags | JSON_REJECT_DUPLICATES,
	    error);

	*twice = SPAN_NONE;
	if (root == NULL && json_error_code(error) ==
	    json_error_duplicate_key && !is_twice(w, error, twice))
		root = json_loadb(s.p, s.n, flags, error);
	*n = root == NULL ? s.n : (size_t)error->position;
	return root;
}

static void
tell_twice(struct json_walker *w, const json_error_t *e, struct span key)
{
	diag(w->reading->diags, DIAG_SYNTAX, (struct pos){ w->reading->file,
	    w->line + (e->line > 0 ? (uint64_t)e->line - 1 : 0), 0 },
	    "an object has two members called %.*s", SPANF(key));
}

/* "ok: [EX01] => {", "fatal: [EX02 -> web]: FAILED! => {": a playbook names the
 * host in brackets behind one word. */
static struct span
host_of_play(struct span before)
{
	struct span rest = span_trim(before);
	size_t at = span_find_span(rest, SPAN(": ["));

	if (at == rest.n || span_find(rest, ' ') < at)
		return SPAN_NONE;
	rest = span_from(rest, at + 3);
	at = span_find(rest, ']');
	if (at == rest.n)
		return SPAN_NONE;
	rest = span_upto(rest, at);
	return span_upto(rest, span_find_span(rest, SPAN(" -> ")));
}

bool
json_document_begins(struct span line, size_t *at, struct span *host)
{
	struct span rest = span_trim(line);
	size_t arrow = span_find_span(line, SPAN(" => {")), bar;

	*host = SPAN_NONE;
	if (span_starts(rest, SPAN(",")))
		rest = span_trim(span_from(rest, 1));
	*at = (size_t)(rest.p - line.p);
	if (rest.n != 0 && rest.p[0] == '{')
		return true;
	if (rest.n != 0 && rest.p[0] == '[') {
		rest = span_trim(span_from(rest, 1));
		return rest.n == 0 || memchr("{[]\"", rest.p[0], 4) != NULL;
	}
	if (arrow < line.n && (*host = host_of_play(span_upto(line,
	    arrow))).n != 0) {
		*at = arrow + 4;
		return true;
	}
	bar = span_find_span(line, SPAN(" | "));
	if (bar == line.n || bar == 0 || arrow == line.n || arrow < bar)
		return false;
	*host = span_upto(line, bar);
	*at = arrow + 4;
	return true;
}

json_t *
json_document_load(struct json_walker *w, struct span s, size_t *n, bool *cut)
{
	json_error_t error;
	struct span twice;
	json_t *root = load(w, s, n, &error, &twice);
	size_t depth = 0;

	*cut = false;
	if (root != NULL)
		return root;
	if (twice.n != 0) {
		tell_twice(w, &error, twice);
		return NULL;
	}
	root = load_cut(s, &depth);
	if (root == NULL) {
		tell_bad(w, &error);
		return NULL;
	}
	find_cut(w, root, depth);
	*cut = true;
	return root;
}

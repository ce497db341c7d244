/*
 * JSON that holds objects of Win32_QuickFixEngineering, wherever they are:
 * ConvertTo-Json of one or many, osquery's patches, an inventory of a whole
 * machine (formats.md, sections 1.7 and 6).  Read by jansson, whole.
 */
#include <stdlib.h>

#include <jansson.h>

#include "kbdiff/importer.h"
#include "kbdiff/intake.h"
#include "kbdiff/lines.h"
#include "kbdiff/mem.h"
#include "kbdiff/out.h"
#include "kbdiff/qfe.h"

/* Inventories are not nested deeper. */
#define DEPTH_MAX	64

struct scanner {
	struct reading	*reading;
};

/* A string, or the value of an object that PowerShell makes of a date. */
static struct span
text_of(const json_t *v)
{
	const json_t *inner;

	if (json_is_string(v))
		return (struct span){ json_string_value(v),
		    json_string_length(v) };
	if (!json_is_object(v))
		return SPAN_NONE;
	inner = json_object_get(v, "value");
	return json_is_string(inner) ? text_of(inner) : SPAN_NONE;
}

/* The host that an object names for what is inside it. */
static struct span
host_of(json_t *object, struct span around)
{
	static const char *const keys[] = { "#Name", "CSName", "CsName",
	    "csname", "__SERVER", "PSComputerName", "ComputerName",
	    "computerName", "computer_name", "hostname", "HostName",
	    "hostName" };
	const json_t *v;

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		v = json_object_get(object, keys[i]);
		if (json_is_string(v) && json_string_length(v) != 0)
			return text_of(v);
	}
	return around;
}

static bool
has_id(json_t *object)
{
	const char *key;
	json_t *v;

	json_object_foreach(object, key, v)
		if (json_is_string(v) && (strcmp(key, "hotfix_id") == 0 ||
		    span_eqi(span_of(key), SPAN("HotFixID"))))
			return true;
	return false;
}

static void
take_entry(struct scanner *s, json_t *object, struct span around)
{
	struct intake *in = s->reading->intake;
	struct list_head head;
	struct qfe_entry e;
	struct list *list;
	struct row row;
	const char *key;
	enum qfe p;
	json_t *v;

	for (p = 0; p < QFE_COUNT; p++)
		e.values[p] = SPAN_NONE;
	json_object_foreach(object, key, v) {
		p = qfe_named(span_of(key));
		if (p != QFE_COUNT && e.values[p].n == 0)
			e.values[p] = text_of(v);
	}
	head = qfe_head(&e);
	if (head.host.n == 0)
		head.host = around;
	list = intake_list(in, head, 1);
	row = qfe_row(&e, 0, 0);
	intake_row(in, list, &row);
}

static void
walk(struct scanner *s, json_t *value, struct span around, size_t depth)
{
	const char *key;
	size_t i;
	json_t *v;

	if (depth == DEPTH_MAX)
		return;
	if (json_is_array(value)) {
		json_array_foreach(value, i, v)
			walk(s, v, around, depth + 1);
	} else if (json_is_object(value)) {
		if (has_id(value)) {
			take_entry(s, value, around);
			return;
		}
		around = host_of(value, around);
		json_object_foreach(value, key, v)
			walk(s, v, around, depth + 1);
	}
}

static int
bad_json(struct reading *r, const json_error_t *e)
{
	diag(r->diags, DIAG_SYNTAX, (struct pos){ r->file, e->line > 0 ?
	    (uint64_t)e->line : 0, e->column > 0 ? (uint64_t)e->column : 0 },
	    "%s", e->text);
	return -1;
}

static int
parse(struct reading *r)
{
	struct scanner s = { .reading = r };
	json_error_t error;
	struct line line;
	json_t *root;
	char *text;
	size_t n;
	int got;
	struct out o = { .f = xmemstream(&text, &n) };

	while ((got = reading_line(r, &line)) == 1) {
		out_span(&o, line.s);
		out_char(&o, '\n');
	}
	fclose(o.f);
	if (got == 0) {
		root = json_loadb(text, n, JSON_ALLOW_NUL, &error);
		if (root == NULL)
			got = bad_json(r, &error);
		else
			walk(&s, root, SPAN_NONE, 0);
		json_decref(root);
	}
	free(text);
	return got;
}

/* Behind quotes, as a key. */
static bool
has_key(struct span head, const char *quoted)
{
	struct span key = span_of(quoted), rest = head;
	size_t at;

	while ((at = span_find(rest, '"')) < rest.n) {
		rest = span_from(rest, at);
		if (span_startsi(rest, key))
			return true;
		rest = span_from(rest, 1);
	}
	return false;
}

static unsigned
probe(struct span head, bool whole)
{
	struct span s = span_trim(head);

	(void)whole;
	if (s.n == 0 || (s.p[0] != '{' && s.p[0] != '['))
		return 0;
	return has_key(s, "\"HotFixID\"") || has_key(s, "\"hotfix_id\"") ?
	    400 : 0;
}

const struct importer import_json = {
	.name = "json",
	.help = "Get-HotFix as JSON, osquery's patches, inventories with either",
	.command = "Get-HotFix -ComputerName HOST | ConvertTo-Json > HOST.json",
	.kind = LIST_QFE,
	.probe = probe,
	.parse = parse,
};
